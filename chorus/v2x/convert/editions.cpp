#include "chorus/v2x/convert/editions.hpp"

#include <algorithm>
#include <array>
#include <cstring>
#include <nlohmann/json.hpp>
#include <string_view>
#include <utility>
#include <vector>

#include "chorus/asn1/json.hpp"
#include "chorus/asn1/memory.hpp"

namespace chorus::v2x::convert {

namespace {

using asn1::Component;
using asn1::Holder;
using asn1::Schema;
using asn1::detail::ComponentAddresses;
using asn1::detail::held_value;
using asn1::detail::item_at;
using asn1::detail::load_number;
using asn1::detail::store_number;
using Kind = Schema::Kind;
using Presence = Component::Presence;

constexpr std::size_t longest_text = 60;

std::string text_of(const Schema& schema, const void* value) {
    std::string text = asn1::to_json(schema, value).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
    if (text.size() > longest_text) text = text.substr(0, longest_text) + "...";
    return text;
}

// A number or item that stands for no value of its own.
bool is_special(std::string_view name) {
    for (const std::string_view word : {"navailable", "nknown", "utOfRange", "doNotUse", "NotUsed", "invalid"})
        if (name.find(word) != std::string_view::npos) return true;
    return false;
}
std::optional<std::int64_t> unavailable_of(const Schema& schema) {
    for (const std::string_view name : {"unavailable", "unknown"})
        for (const asn1::NamedValue& named : schema.names)
            if (named.name == name) return named.value;
    return std::nullopt;
}
std::optional<std::int64_t> namesake(const Schema& schema, std::string_view name) {
    for (const asn1::NamedValue& named : schema.names)
        if (named.name == name) return named.value;
    return std::nullopt;
}

// SAE J2735 (2024-09) counts the leap second from 36000 on and has 36111 for unknown; ISO TS 19091 and T/CSAE 53 have
// 36000 for more than an hour and 36001 for unknown.
constexpr std::int64_t time_mark_unknown_iso = 36001, time_mark_more_than_hour = 36000;
constexpr std::int64_t time_mark_unknown_j2735 = 36111, time_mark_last = 35999;

bool is_j2735_time_mark(const Schema& schema) {
    return schema.name == "TimeMark" && schema.range == static_cast<std::uint64_t>(time_mark_unknown_j2735);
}
bool is_iso_time_mark(const Schema& schema) {
    return schema.name == "TimeMark" && schema.range == static_cast<std::uint64_t>(time_mark_unknown_iso);
}

// The components of a SEQUENCE with those of its addition groups in their place.
struct Slot {
    const Component* component;
    const void* value;  // nullptr: absent, or the DEFAULT
    bool in_root;
    bool taken = false;
};

void add_slots(const Schema& schema, const void* value, bool in_root, std::vector<Slot>& slots) {
    const ComponentAddresses addresses(schema, value);
    for (std::size_t i = 0; i < schema.components.size(); ++i) {
        const Component& c = schema.components[i];
        const void* held = held_value(c.holder, addresses[i]);
        if (!c.is_group)
            slots.push_back({&c, held, in_root && i < schema.root_count});
        else if (held)
            add_slots(c.type(), held, false, slots);
    }
}

bool has_component(const Schema& schema, std::string_view name) {
    return std::ranges::any_of(schema.components, [&](const Component& c) {
        return c.is_group ? has_component(c.type(), name) : c.name == name;
    });
}

// CauseCode of release 1 is a pair of numbers, that of release 2 a CHOICE in a SEQUENCE: the same bits.
bool is_cause_code(const Schema& schema) { return schema.name == "CauseCode" || schema.name == "CauseCodeV2"; }
const Schema* cause_numbers(const Schema& schema) {
    if (!is_cause_code(schema)) return nullptr;
    return schema.name == "CauseCode" ? &schema : &schema.components[0].type();
}
template <class Void>
Void* cause_value(const Schema& schema, Void* value) {
    return schema.name == "CauseCode" ? value : ComponentAddresses(schema, value)[0];
}

// A function that returns false has left in reason_ why the target cannot say the value.
class Copier {
  public:
    Copier(asn1::Arena& arena, Report& report) : arena_(arena), report_(report) {}

    bool copy(const Schema& a, const void* from, const Schema& b, void* to, const std::string& path) {
        if (cause_numbers(a) && cause_numbers(b)) return cause(a, from, b, to, path);
        if (a.kind != b.kind) return cannot(path, "is of another kind there");
        switch (a.kind) {
            case Kind::boolean: return std::memcpy(to, from, sizeof(bool)), true;
            case Kind::null: return true;
            case Kind::integer: return integer(a, from, b, to, path);
            case Kind::enumerated: return item(a, from, b, to, path);
            case Kind::bit_string: return bits(a, from, b, to, path);
            case Kind::text: return text(a, from, b, to, path);
            case Kind::list: return list(a, from, b, to, path);
            case Kind::choice: return choice(a, from, b, to, path);
            case Kind::sequence: return sequence(a, from, b, to, path);
            case Kind::uniform_choice: return cannot(path, "has no counterpart");  // only inside a cause
            case Kind::wrapped: return wrapped(a, from, b, to, path);
        }
        return cannot(path, "is of an unknown kind");
    }
    asn1::Error error() const { return {failed_, 0, reason_}; }

  private:
    bool cannot(const std::string& path, std::string reason) {
        failed_ = path;
        reason_ = std::move(reason);
        return false;
    }

    bool integer(const Schema& a, const void* from, const Schema& b, void* to, const std::string& path) {
        const auto number = static_cast<std::int64_t>(load_number(a, from));
        const std::int64_t taken = counterpart(a, number, b, path);
        store_number(b, to, static_cast<std::uint64_t>(taken));
        return true;
    }
    std::int64_t counterpart(const Schema& a, std::int64_t number, const Schema& b, const std::string& path) {
        if (is_iso_time_mark(a) && is_j2735_time_mark(b)) return time_mark_to_j2735(number, path);
        if (is_j2735_time_mark(a) && is_iso_time_mark(b)) return time_mark_to_iso(number, path);
        const std::string_view name = a.name_of(number);
        if (!name.empty())
            if (const auto same = namesake(b, name)) return *same;
        const std::int64_t taken = within(b, number);
        if (taken != number)
            report_.approximated(path, std::to_string(number), std::to_string(taken), "is beyond the target's range");
        else if (is_special(name) || is_special(b.name_of(taken)))
            report_.approximated(path, with_name(a, number), with_name(b, taken),
                                 "the same number has another meaning in the target's edition");
        return taken;
    }
    static std::int64_t within(const Schema& schema, std::int64_t number) {
        std::int64_t lo = schema.lo, hi = schema.lo + static_cast<std::int64_t>(schema.range);
        if (schema.is_unconstrained() || schema.is_semi_constrained()) return std::max(number, lo);
        if (schema.extensible) {  // any number that the object holds
            const unsigned bits = 8 * static_cast<unsigned>(schema.access.octets);
            lo = -(std::int64_t{1} << (bits - 1));
            hi = -(lo + 1);
        }
        return std::clamp(number, lo, hi);
    }
    static std::string with_name(const Schema& schema, std::int64_t number) {
        const std::string_view name = schema.name_of(number);
        return std::to_string(number) + (name.empty() ? "" : " (" + std::string(name) + ")");
    }
    std::int64_t time_mark_to_j2735(std::int64_t number, const std::string& path) {
        if (number < time_mark_more_than_hour) return number;
        if (number == time_mark_more_than_hour)
            report_.approximated(path, "more than an hour", "unknown", "SAE J2735 has no number for more than an hour");
        return time_mark_unknown_j2735;
    }
    std::int64_t time_mark_to_iso(std::int64_t number, const std::string& path) {
        constexpr std::int64_t first_reserved = 36010;
        if (number <= time_mark_last) return number;
        if (number == time_mark_unknown_j2735) return time_mark_unknown_iso;
        const std::int64_t taken = number < first_reserved ? time_mark_last : time_mark_unknown_iso;
        report_.approximated(path, std::to_string(number), std::to_string(taken),
                             number < first_reserved ? "lies in the leap second, which ISO TS 19091 does not count"
                                                     : "is reserved in SAE J2735");
        return taken;
    }

    bool item(const Schema& a, const void* from, const Schema& b, void* to, const std::string& path) {
        const auto number = static_cast<std::int64_t>(load_number(a, from));
        const std::string_view name = a.name_of(number);
        if (const auto same = name.empty() ? std::nullopt : namesake(b, name)) {
            store_number(b, to, static_cast<std::uint64_t>(*same));
            return true;
        }
        std::int64_t taken = number;
        if (b.name_of(number).empty()) {
            const auto unavailable = unavailable_of(b);
            if (!unavailable) return cannot(path, "has no item there for " + with_name(a, number));
            taken = *unavailable;
        }
        report_.approximated(path, with_name(a, number), with_name(b, taken), "the editions call it differently");
        store_number(b, to, static_cast<std::uint64_t>(taken));
        return true;
    }

    bool bits(const Schema& a, const void* from, const Schema& b, void* to, const std::string& path) {
        const auto [given, count] = a.access.bit_string(from);
        const unsigned wanted =
            b.extensible ? std::max(count, static_cast<unsigned>(b.size_lo))
                         : std::clamp(count, static_cast<unsigned>(b.size_lo), static_cast<unsigned>(b.size_hi));
        std::uint64_t taken = 0;
        for (unsigned i = 0; i < count; ++i) {
            if (!(given >> (count - 1 - i) & 1)) continue;
            if (i < wanted) taken |= std::uint64_t{1} << (wanted - 1 - i);
            const std::string_view here = a.name_of(i), there = b.name_of(i);
            if (i >= wanted || (here != there && !here.empty()))
                report_.approximated(path, "bit " + with_name(a, i), i < wanted ? "bit " + with_name(b, i) : "no bit",
                                     "the editions have other bits");
        }
        b.access.set_bit_string(to, {taken, wanted});
        return true;
    }

    void* make_items(const Schema& b, void* to, std::size_t count) { return b.access.make_items(to, count, arena_); }
    static std::size_t capacity(const Schema& b) {
        std::size_t most = b.extensible ? SIZE_MAX : static_cast<std::size_t>(b.size_hi);
        if (b.access.item_capacity > 0) most = std::min(most, b.access.item_capacity);
        return most;
    }
    bool text(const Schema& a, const void* from, const Schema& b, void* to, const std::string& path) {
        const auto [data, count] = a.access.items(from);
        if (a.alphabet != b.alphabet || count < b.size_lo) return cannot(path, "is no string of the target's kind");
        const std::size_t kept = std::min(count, capacity(b));
        if (kept < count)
            report_.approximated(path, std::to_string(count) + " octets", std::to_string(kept) + " octets",
                                 "the target's string is shorter");
        void* room = make_items(b, to, kept);
        if (!room && kept > 0) return cannot(path, "does not fit into the arena");
        if (kept > 0) std::memcpy(room, data, kept);
        return true;
    }
    bool list(const Schema& a, const void* from, const Schema& b, void* to, const std::string& path) {
        const auto [data, count] = a.access.items(from);
        const std::size_t kept = std::min(count, capacity(b));
        void* room = make_items(b, to, kept);
        if (!room && kept > 0) return cannot(path, "does not fit into the arena");
        std::size_t written = 0;
        for (std::size_t i = 0; i < kept; ++i) {
            const void* element = held_value(a.element_holder, item_at(a, data, i));
            void* at = item_at(b, room, written);
            const std::string name = path + "[" + std::to_string(i) + "]";
            if (element && content(a.element(), element, b.element(), b.element_holder, at, name))
                ++written;
            else
                report_.dropped(name, element ? text_of(a.element(), element) : "", reason_);
        }
        if (kept < count)
            report_.dropped(path, std::to_string(count - kept) + " elements",
                            "the target's list ends at " + std::to_string(kept));
        if (written < b.size_lo) return cannot(path, "needs " + std::to_string(b.size_lo) + " elements there");
        return written == kept || shorten(b, to, room, written, path);
    }
    bool shorten(const Schema& b, void* to, const void* items, std::size_t count, const std::string& path) {
        void* room = make_items(b, to, count);
        if (!room && count > 0) return cannot(path, "does not fit into the arena");
        if (room != items && count > 0) std::memmove(room, items, count * b.access.item_octets);
        return true;
    }

    bool content(const Schema& a, const void* from, const Schema& b, const Holder* holder, void* at,
                 const std::string& path) {
        void* to = holder ? holder->make(at, arena_) : at;
        return to ? copy(a, from, b, to, path) : cannot(path, "does not fit into the arena");
    }

    bool choice(const Schema& a, const void* from, const Schema& b, void* to, const std::string& path) {
        std::size_t index;
        const void* chosen = a.access.chosen(from, index);
        if (!chosen) return cannot(path, "is of a later edition");
        const Component& alternative = a.components[index];
        chosen = held_value(alternative.holder, chosen);
        auto there = std::ranges::find(b.components, alternative.name, &Component::name);
        if (there == b.components.end() && index < b.root_count && a.root_count == b.root_count)
            there = b.components.begin() + static_cast<std::ptrdiff_t>(index);
        if (there == b.components.end() || !chosen) return cannot(path, "has no alternative " + alternative.name);
        void* at = b.access.choose(to, static_cast<std::size_t>(there - b.components.begin()));
        return content(alternative.type(), chosen, there->type(), there->holder, at, path + "." + there->name);
    }

    bool wrapped(const Schema& a, const void* from, const Schema& b, void* to, const std::string& path) {
        const ComponentAddresses source(a, from);
        const ComponentAddresses target(b, to);
        std::size_t row;
        const void* chosen = a.access.chosen(source[1], row);
        if (!chosen) return cannot(path, "is of a later edition or another region");
        const Component& here = a.cases[row];
        const auto there = std::ranges::find(b.cases, here.id, &Component::id);
        if (there == b.cases.end()) return cannot(path, "is not known to the target's edition");
        store_number(b.components[0].type(), target[0], static_cast<std::uint64_t>(here.id));
        void* at = b.access.choose(target[1], static_cast<std::size_t>(there - b.cases.begin()));
        return content(here.type(), held_value(here.holder, chosen), there->type(), there->holder, at,
                       path + "." + b.components[1].name);
    }

    bool cause(const Schema& a, const void* from, const Schema& b, void* to, const std::string& path) {
        const Schema &source = *cause_numbers(a), &target = *cause_numbers(b);
        const ComponentAddresses given(source, cause_value(a, from));
        const ComponentAddresses written(target, cause_value(b, to));
        const Schema &numbers = source.components[0].type(), &counterparts = target.components[0].type();
        const auto number = static_cast<std::int64_t>(load_number(numbers, given[0]));
        if (number > counterparts.lo + static_cast<std::int64_t>(counterparts.range))
            return cannot(path, "has no cause of the number " + std::to_string(number) + " there");
        if (!numbers.name_of(number).empty() && counterparts.name_of(number).empty())
            report_.approximated(path, with_name(numbers, number), std::to_string(number),
                                 "the target's edition has no name for this cause");
        store_number(counterparts, written[0], static_cast<std::uint64_t>(number));
        store_number(target.components[1].type(), written[1], load_number(source.components[1].type(), given[1]));
        return true;
    }

    // ---- SEQUENCE

    static Slot* find(std::vector<Slot>& slots, const Schema& a, const Schema& b, const Component& c, std::size_t i) {
        for (Slot& slot : slots)
            if (slot.component->name == c.name) return &slot;
        if (a.root_count != b.root_count || i >= b.root_count) return nullptr;
        for (Slot& slot : slots)
            if (slot.in_root && i-- == 0) return has_component(b, slot.component->name) ? nullptr : &slot;
        return nullptr;
    }

    bool sequence(const Schema& a, const void* from, const Schema& b, void* to, const std::string& path) {
        std::vector<Slot> slots;
        add_slots(a, from, true, slots);
        if (!components(a, slots, b, to, path)) return false;
        const auto given = [](const Slot& slot) { return slot.value != nullptr; };
        const auto copied = [](const Slot& slot) { return slot.value && slot.taken; };
        if (std::ranges::any_of(slots, given) && std::ranges::none_of(slots, copied))
            return cannot(path, "has nothing in common with the target's type of that name");
        for (const Slot& slot : slots)
            if (slot.value && !slot.taken)
                report_.dropped(path + "." + slot.component->name, text_of(slot.component->type(), slot.value),
                                "the target has no such component");
        return true;
    }
    bool components(const Schema& a, std::vector<Slot>& slots, const Schema& b, void* to, const std::string& path) {
        const ComponentAddresses addresses(b, to);
        for (std::size_t i = 0; i < b.components.size(); ++i) {
            const Component& c = b.components[i];
            if (!(c.is_group ? group(a, slots, c, addresses[i], path)
                             : component(find(slots, a, b, c, i), c, addresses[i], path + "." + c.name)))
                return false;
        }
        return true;
    }
    // An addition group is there when one of its components is.
    bool group(const Schema& a, std::vector<Slot>& slots, const Component& c, void* at, const std::string& path) {
        const auto given = [&](const Component& inner) {
            return std::ranges::any_of(
                slots, [&](const Slot& slot) { return slot.value && slot.component->name == inner.name; });
        };
        if (std::ranges::any_of(c.type().components, given))
            return components(a, slots, c.type(), c.holder->make(at, arena_), path);
        c.holder->clear(at);
        return true;
    }
    bool component(Slot* slot, const Component& c, void* at, const std::string& path) {
        if (slot) slot->taken = true;
        if (slot && slot->value) {
            if (content(slot->component->type(), slot->value, c.type(), c.holder, at, path)) return true;
            if (c.presence == Presence::mandatory) return false;
            report_.dropped(path, text_of(slot->component->type(), slot->value), reason_);
        } else if (slot && slot->component->presence == Presence::with_default &&
                   c.presence == Presence::with_default) {
            if (slot->component->default_number == c.default_number) return c.holder->clear(at), true;
        }
        if (c.presence != Presence::mandatory) return c.holder->clear(at), true;
        if (!make_unavailable(c.type(), at)) return cannot(path, "is required, and the source does not say it");
        report_.assumed(path, text_of(c.type(), at), "the target requires it and the source does not say it");
        return true;
    }
    bool make_unavailable(const Schema& b, void* to) {
        if (b.kind == Kind::integer || b.kind == Kind::enumerated) {
            const auto number = unavailable_of(b);
            if (number) store_number(b, to, static_cast<std::uint64_t>(*number));
            return number.has_value();
        }
        if (b.kind != Kind::sequence) return false;
        const ComponentAddresses addresses(b, to);
        for (std::size_t i = 0; i < b.components.size(); ++i) {
            const Component& c = b.components[i];
            if (c.presence != Presence::mandatory || c.is_group)
                c.holder->clear(addresses[i]);
            else if (!make_unavailable(c.type(), addresses[i]))
                return false;
        }
        return true;
    }

    asn1::Arena& arena_;
    Report& report_;
    std::string failed_, reason_;
};

}  // namespace

std::optional<asn1::Error> copy_edition(const Schema& from_schema, const void* from, const Schema& to_schema, void* to,
                                        asn1::Arena& arena, const std::string& path, Report& report) {
    Copier copier(arena, report);
    if (copier.copy(from_schema, from, to_schema, to, path)) return std::nullopt;
    return copier.error();
}

}  // namespace chorus::v2x::convert
