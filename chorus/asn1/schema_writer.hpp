// What the writers behind encode.hpp have in common: where they are in the value, what was kept of that place, and why
// they could not go on. A function that returns false has left an error.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "chorus/asn1/encode.hpp"
#include "chorus/asn1/memory.hpp"

namespace chorus::asn1::detail {

class SchemaWriter {
  public:
    virtual ~SchemaWriter() = default;
    virtual bool value(const Schema& schema, const void* x) = 0;
    std::optional<Error> error() && { return std::move(error_); }

  protected:
    using Unknown = UnknownExtension::Kind;

    SchemaWriter(const std::string& name, const UnknownExtensions& unknown) : path_(name) {
        for (const UnknownExtension& each : unknown) kept_.emplace(each.path, &each);
    }

    // ---- where it is

    bool fail(std::string rule) {
        if (!error_) error_ = Error{path_, 0, std::move(rule)};
        return false;
    }
    // By a value that its schema does not allow: in the words that violation() has for it.
    bool refuse(const Schema& schema, const void* x);

    template <class Write>
    bool inside(std::string_view name, Write&& write) {
        if (depth_ == maximum_depth) return fail("is nested too deeply");
        const std::size_t outer = path_.size();
        if (!name.starts_with('[')) path_ += '.';
        path_ += name;
        ++depth_;
        const bool ok = write();
        --depth_;
        path_.resize(outer);
        return ok;
    }

    // ---- what was kept of it

    // The first of its kind, nullptr: nothing.
    const UnknownExtension* kept(Unknown kind) const {
        const auto [first, last] = kept_.equal_range(path_);
        for (auto each = first; each != last; ++each)
            if (each->second->kind == kind) return each->second;
        return nullptr;
    }
    // The number to write for one that the C++ type holds as its limit.
    std::uint64_t kept_number(Unknown kind, std::uint64_t held) const {
        const UnknownExtension* unknown = kept(kind);
        return unknown ? unknown->number : held;
    }
    // An INTEGER, which is at the limit of its C++ type where it was too large for it.
    std::uint64_t number_of(const Schema& schema, const void* x) const {
        const std::uint64_t number = load_number(schema, x);
        const auto value = static_cast<std::int64_t>(number);
        const bool is_narrow = schema.extensible && schema.access.octets == 4;
        const bool at_limit = is_narrow && (value == INT32_MIN || value == INT32_MAX);
        return at_limit ? kept_number(Unknown::number, number) : number;
    }
    std::uint64_t item_of(const Schema& schema, const void* x) const {
        const std::uint64_t number = load_number(schema, x);
        return number == items_held ? kept_number(Unknown::item, number) : number;
    }

    // The whole of a BIT STRING whose C++ type holds its first 64 bits only; nullptr: it has no more.
    const UnknownExtension* kept_bits(const Access::BitString& string) const {
        const UnknownExtension* longer = string.count == bits_held ? kept(Unknown::bits) : nullptr;
        const bool is_whole = longer && longer->number > bits_held && longer->octets.size() == (longer->number + 7) / 8;
        return is_whole ? longer : nullptr;
    }

    // The additions of a SEQUENCE as they are to be sent.
    struct Addition {
        const Component* known = nullptr;  // and where it is
        const void* at = nullptr;
        const UnknownExtension* unknown = nullptr;
        bool present() const { return known || unknown; }
    };
    // As many as were sent, or as are needed; empty: none is present, or the type has no place for any.
    template <class Addresses>
    std::vector<Addition> additions_of(const Schema& schema, const Addresses& addresses) const {
        const std::size_t known = schema.components.size() - schema.root_count;
        std::vector<Addition> additions;
        if (!schema.extensible) return additions;
        for (std::size_t i = 0; i < known; ++i) {
            const Component& component = schema.components[schema.root_count + i];
            if (is_present(component, addresses[schema.root_count + i]))
                set_addition(additions, i, {.known = &component, .at = addresses[schema.root_count + i]});
        }
        const auto [first, last] = kept_.equal_range(path_);
        for (auto each = first; each != last; ++each)
            if (each->second->kind == Unknown::addition && each->second->number >= known)
                set_addition(additions, each->second->number, {.unknown = each->second});
        if (additions.empty()) return additions;
        const std::size_t sent = kept_number(Unknown::additions, known);
        if (sent <= maximum_additions && additions.size() < sent) additions.resize(sent);
        return additions;
    }

    // ---- the value

    static bool is_present(const Component& component, const void* at) {
        const void* held = held_value(component.holder, at);
        return held && (!component.is_group || any_present(component.type(), held));
    }
    // An element, alternative or component, which has to be there.
    bool child(const Schema& schema, const Holder* holder, const void* at, std::string_view name) {
        const void* x = held_value(holder, at);
        return inside(name, [&] { return x ? value(schema, x) : fail("is missing"); });
    }
    bool component(const Component& component, const void* at) {
        return child(component.type(), component.holder, at, component.name);
    }
    bool elements(const Schema& list, const Access::Items& items) { return elements(list, items, 0, items.count); }
    bool elements(const Schema& list, const Access::Items& items, std::size_t first, std::size_t last) {
        for (std::size_t i = first; i < last; ++i)
            if (!child(list.element(), list.element_holder, item_at(list, items.data, i), element_name(i)))
                return false;
        return true;
    }
    // The components of the root that are present.
    template <class Addresses>
    bool root(const Schema& schema, const Addresses& addresses) {
        for (std::size_t i = 0; i < schema.root_count; ++i) {
            const Component& member = schema.components[i];
            const bool absent = member.presence != Component::Presence::mandatory && !is_present(member, addresses[i]);
            if (!absent && !component(member, addresses[i])) return false;
        }
        return true;
    }

  private:
    static constexpr unsigned maximum_depth = 64;
    static constexpr std::uint64_t maximum_additions = 16 * 1024 - 1;  // more would be fragmented

    static bool any_present(const Schema& schema, const void* value) {
        const ComponentAddresses addresses(schema, value);
        for (std::size_t i = 0; i < schema.components.size(); ++i)
            if (is_present(schema.components[i], addresses[i])) return true;
        return false;
    }
    static void set_addition(std::vector<Addition>& additions, std::uint64_t number, Addition addition) {
        if (number >= maximum_additions) return;
        if (additions.size() <= number) additions.resize(number + 1);
        additions[number] = addition;
    }

    std::string path_;
    unsigned depth_ = 0;
    std::multimap<std::string, const UnknownExtension*, std::less<>> kept_;
    std::optional<Error> error_;
};

}  // namespace chorus::asn1::detail
