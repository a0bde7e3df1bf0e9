#include <algorithm>
#include <limits>
#include <utility>

#include "chorus/asn1/describe.hpp"
#include "chorus/asn1/field_text.hpp"
#include "chorus/asn1/relative_oid.hpp"
#include "chorus/asn1/utf8.hpp"

namespace chorus::asn1 {

namespace {

using Kind = Schema::Kind;
using Presence = Component::Presence;
using Unknown = UnknownExtension::Kind;
using namespace detail;

// Reads an encoding along its schema, octet by octet. A function that returns false has left an error.
class OerReader {
  public:
    OerReader(Bytes input, std::string name, UnknownExtensions* unknown)
        : input_(input), end_(input.size()), unknown_(unknown) {
        path_.push_back(std::move(name));
    }

    bool whole(const Schema& schema, Field& field) { return value(schema, field) && at_end(); }
    std::optional<Error> error() && { return std::move(error_); }

  private:
    bool value(const Schema& schema, Field& field) {
        field.type = schema.name;
        field.bit = position_ * 8;
        if (path_.size() > maximum_path || ++fields_ > maximum_fields) return fail("is nested too deeply or too large");
        const bool ok = content(schema, field);
        field.bits = position_ * 8 - field.bit;
        return ok;
    }

    bool content(const Schema& schema, Field& field) {
        switch (schema.kind) {
            case Kind::boolean: return boolean(field);
            case Kind::null: field.value = "null"; return true;
            case Kind::integer: return integer(schema, field);
            case Kind::enumerated: return enumerated(schema, field);
            case Kind::bit_string: return bit_string(schema, field);
            case Kind::text: return text(schema, field);
            case Kind::list: return list(schema, field);
            case Kind::choice: return choice(schema, field);
            case Kind::sequence: return sequence(schema, field);
            case Kind::wrapped: return wrapped(schema, field);
            case Kind::uniform_choice: break;
        }
        return fail("is of a kind that has no OER encoding");
    }

    // ---- octets

    bool fail(std::string rule) { return fail_at(position_, std::move(rule)); }
    bool fail_at(std::size_t octet, std::string rule) {
        error_ = Error{joined_path(path_), octet * 8, std::move(rule)};
        return false;
    }
    bool need(std::uint64_t octets) {
        if (end_ - position_ >= octets) return true;
        return fail("needs " + std::to_string(octets) + " more octets, " + std::to_string(end_ - position_) +
                    " are left");
    }
    bool at_end() {
        if (position_ == end_) return true;
        return fail("is followed by " + std::to_string(end_ - position_) + " more octets");
    }
    // up to eight
    bool take(std::size_t octets, std::uint64_t& number) {
        if (!need(octets)) return false;
        number = 0;
        for (std::size_t i = 0; i < octets; ++i) number = number << 8 | input_[position_++];
        return true;
    }
    bool take(std::uint64_t octets, Bytes& taken) {
        if (!need(octets)) return false;
        taken = input_.subspan(position_, octets);
        position_ += octets;
        return true;
    }

    void keep(Unknown kind, std::uint64_t number, Bytes octets = {}) {
        if (unknown_) unknown_->push_back({kind, joined_path(path_), number, ByteVector(octets.begin(), octets.end())});
    }

    // ---- lengths and numbers (X.696 8.6, 10)

    bool length(std::uint64_t& n) {
        const std::size_t start = position_;
        if (!take(1, n)) return false;
        if (n >= 128) {
            const auto octets = static_cast<std::size_t>(n & 127);
            if (octets == 0 || octets > 4)
                return fail_at(start, "has a length of " + std::to_string(octets) + " octets");
            if (!take(octets, n)) return false;
            if (n < 128 || n >> (8 * (octets - 1)) == 0)
                return fail_at(start, "has a length that is not as short as it can be");
        }
        return need(n);
    }
    static std::int64_t sign_extended(std::uint64_t number, std::size_t octets) {
        const auto unused = static_cast<unsigned>(64 - 8 * octets);
        return static_cast<std::int64_t>(number << unused) >> unused;
    }
    bool number_length(std::uint64_t& octets) {
        const std::size_t start = position_;
        if (!length(octets)) return false;
        return (octets >= 1 && octets <= 8) || fail_at(start, "has a number of " + std::to_string(octets) + " octets");
    }
    bool variable_unsigned(std::uint64_t& number) {
        const std::size_t start = position_;
        std::uint64_t octets;
        if (!number_length(octets) || !take(static_cast<std::size_t>(octets), number)) return false;
        return octets == 1 || number >> (8 * (octets - 1)) != 0 || not_shortest(start);
    }
    bool signed_of(std::size_t octets, std::size_t start, std::int64_t& number) {
        std::uint64_t raw;
        if (!take(octets, raw)) return false;
        number = sign_extended(raw, octets);
        return octets == 1 || number != sign_extended(raw, octets - 1) || not_shortest(start);
    }
    bool variable_signed(std::int64_t& number) {
        const std::size_t start = position_;
        std::uint64_t octets;
        return number_length(octets) && signed_of(static_cast<std::size_t>(octets), start, number);
    }
    bool not_shortest(std::size_t start) { return fail_at(start, "has a number that is not as short as it can be"); }

    // ---- simple types

    bool boolean(Field& field) {
        std::uint64_t octet;
        if (!take(1, octet)) return false;
        if (octet != 0 && octet != 0xff) return fail_at(position_ - 1, "is neither 0 nor 255");
        set_value(field, octet ? "true" : "false", {});
        return true;
    }

    static bool has_lower(const Schema& schema) { return !schema.extensible && schema.lo != MIN; }
    static bool has_upper(const Schema& schema) {
        const bool open = schema.range == MAX - static_cast<std::uint64_t>(schema.lo);
        return !schema.extensible && (!open || schema.is_uint64);
    }
    static std::int64_t highest(const Schema& schema) {
        return static_cast<std::int64_t>(static_cast<std::uint64_t>(schema.lo) + schema.range);
    }
    static unsigned octets_of_range(const Schema& schema) {
        const std::int64_t lo = schema.lo, hi = highest(schema);
        if (lo >= 0) {
            const auto top = static_cast<std::uint64_t>(hi);
            return top <= UINT8_MAX ? 1 : top <= UINT16_MAX ? 2 : top <= UINT32_MAX ? 4 : 8;
        }
        return lo >= INT8_MIN && hi <= INT8_MAX     ? 1
               : lo >= INT16_MIN && hi <= INT16_MAX ? 2
               : lo >= INT32_MIN && hi <= INT32_MAX ? 4
                                                    : 8;
    }

    bool integer(const Schema& schema, Field& field) {
        if (!has_lower(schema) || schema.lo < 0) return signed_integer(schema, field);
        const std::size_t start = position_;
        const auto lo = static_cast<std::uint64_t>(schema.lo);
        std::uint64_t number;
        if (!(has_upper(schema) ? take(octets_of_range(schema), number) : variable_unsigned(number))) return false;
        if (number < lo) return out_of_range(start, std::to_string(number), "below", std::to_string(lo));
        if (number - lo > schema.range)
            return out_of_range(start, std::to_string(number), "above", number_text(schema.lo, schema.range));
        set_value(field, std::to_string(number), schema.name_of(static_cast<std::int64_t>(number)));
        return true;
    }
    bool signed_integer(const Schema& schema, Field& field) {
        const std::size_t start = position_;
        std::int64_t number;
        if (has_lower(schema) && has_upper(schema)) {
            const unsigned octets = octets_of_range(schema);
            std::uint64_t raw;
            if (!take(octets, raw)) return false;
            number = sign_extended(raw, octets);
        } else if (!variable_signed(number)) {
            return false;
        }
        if (has_lower(schema) && number < schema.lo)
            return out_of_range(start, std::to_string(number), "below", std::to_string(schema.lo));
        if (has_upper(schema) && number > highest(schema))
            return out_of_range(start, std::to_string(number), "above", std::to_string(highest(schema)));
        if (schema.access.octets == 4 && schema.extensible && !std::in_range<std::int32_t>(number))
            keep(Unknown::number, static_cast<std::uint64_t>(number));
        set_value(field, std::to_string(number), schema.name_of(number));
        return true;
    }
    bool out_of_range(std::size_t octet, const std::string& number, const char* side, const std::string& limit) {
        return fail_at(octet, number + " is " + side + " " + limit);
    }

    bool enumerated(const Schema& schema, Field& field) {
        const std::size_t start = position_;
        std::uint64_t first;
        if (!take(1, first)) return false;
        auto number = static_cast<std::int64_t>(first);
        if (first >= 128) {
            const auto octets = static_cast<std::size_t>(first & 127);
            if (octets == 0 || octets > 8)
                return fail_at(start, "has a number of " + std::to_string(octets) + " octets");
            if (!signed_of(octets, start, number)) return false;
            if (octets == 1 && number >= 0) return not_shortest(start);
        }
        const auto root = static_cast<std::int64_t>(schema.root_count);
        if (!schema.extensible && (number < 0 || number >= root))
            return fail_at(start, "item " + std::to_string(number) + " of " + std::to_string(root));
        if (static_cast<std::uint64_t>(number) >= items_held) keep(Unknown::item, static_cast<std::uint64_t>(number));
        const std::string_view name = schema.name_of(number);
        set_value(field, std::to_string(number),
                  name.empty() ? "unknown item " + std::to_string(number) : std::string(name));
        return true;
    }

    bool holds_size(const Schema& schema, std::uint64_t n, std::size_t start, const char* what) {
        if (schema.extensible || (n >= schema.size_lo && n <= schema.size_hi)) return true;
        return fail_at(start, "has " + std::to_string(n) + " " + what + ", allowed are " +
                                  std::to_string(schema.size_lo) + " to " + std::to_string(schema.size_hi));
    }

    // `unused` low bits of the last octet must be 0
    bool spare_is_zero(Bytes octets, std::uint64_t unused) {
        if (octets.empty() || (octets.back() & ((1u << unused) - 1)) == 0) return true;
        return fail_at(position_ - 1, "has spare bits that are set");
    }
    bool unused_bits(std::uint64_t octets, std::uint64_t& unused) {
        if (!take(1, unused)) return false;
        if (unused <= 7 && unused <= octets * 8) return true;
        return fail_at(position_ - 1, "has " + std::to_string(unused) + " unused bits");
    }
    static std::string bits_of(Bytes octets, std::uint64_t count) {
        std::string bits;
        for (std::uint64_t i = 0; i < count; ++i) bits += (octets[i / 8] >> (7 - i % 8) & 1) ? '1' : '0';
        return bits;
    }

    bool bit_string(const Schema& schema, Field& field) {
        const std::size_t start = position_;
        std::uint64_t octets = (schema.size_hi + 7) / 8, unused = octets * 8 - schema.size_hi;
        if (schema.extensible || schema.size_lo != schema.size_hi) {
            if (!length(octets)) return false;
            if (octets == 0) return fail_at(start, "has no octet for its unused bits");
            if (!unused_bits(--octets, unused)) return false;
            if (!holds_size(schema, octets * 8 - unused, start, "bits")) return false;
        }
        Bytes content;
        if (!take(octets, content) || !spare_is_zero(content, unused)) return false;
        const std::uint64_t count = octets * 8 - unused;
        if (count > bits_held) keep(Unknown::bits, count, content);
        set_bits(field, bits_of(content, count), schema);
        return true;
    }

    bool text(const Schema& schema, Field& field) {
        const std::size_t start = position_;
        const bool is_utf8 = schema.alphabet == Alphabet::utf8;
        const bool is_fixed = !is_utf8 && !schema.extensible && schema.size_lo == schema.size_hi;
        std::uint64_t octets = schema.size_hi;
        if (!is_fixed && !length(octets)) return false;
        if (!is_utf8 && !holds_size(schema, octets, start, "octets")) return false;
        Bytes content;
        if (!take(octets, content)) return false;
        const auto is_foreign = [&](std::uint8_t c) {
            if (schema.alphabet == Alphabet::ia5) return c > 127;
            if (schema.alphabet == Alphabet::visible) return !is_visible(c);
            return schema.alphabet == Alphabet::numeric && c != ' ' && (c < '0' || c > '9');
        };
        if (std::any_of(content.begin(), content.end(), is_foreign))
            return fail_at(start, "has a character outside " + schema.name);
        if (is_utf8) {
            const auto characters = utf8_characters(content);
            if (!characters) return fail_at(start, "is not UTF-8");
            if (!holds_size(schema, *characters, start, "characters")) return false;
        }
        if (schema.alphabet == Alphabet::relative_oid && !is_relative_oid(content))
            return fail_at(start, "is no relative object identifier");
        set_text(field, content, schema.alphabet);
        return true;
    }

    // ---- structures

    bool child(const Schema& schema, std::string name, Field& parent) {
        Field field;
        field.name = name;
        path_.push_back(std::move(name));
        const bool ok = value(schema, field);
        path_.pop_back();
        parent.children.push_back(std::move(field));
        return ok;
    }

    bool list(const Schema& schema, Field& field) {
        const std::size_t start = position_;
        std::uint64_t count;
        if (!variable_unsigned(count) || !holds_size(schema, count, start, "elements")) return false;
        if (count > end_ - position_) return need(count);  // an element takes at least one octet
        for (std::uint64_t i = 0; i < count; ++i)
            if (!child(schema.element(), element_name(i), field)) return false;
        return true;
    }

    // Reads what `read` reads, which must fill the open type.
    template <class Read>
    bool open_type(Read&& read) {
        std::uint64_t octets;
        if (!length(octets)) return false;
        const std::size_t outer_end = std::exchange(end_, position_ + static_cast<std::size_t>(octets));
        const bool ok = read() && at_end();
        end_ = outer_end;
        return ok;
    }
    bool unknown_open_type(Unknown kind, std::uint64_t number, const std::string& name, Field& parent) {
        const std::size_t start = position_;
        std::uint64_t octets;
        Bytes content;
        if (!length(octets) || !take(octets, content)) return false;
        parent.children.push_back(unknown_field(name, start * 8, (position_ - start) * 8, content.size()));
        keep(kind, number, content);
        return true;
    }

    bool tag(std::uint64_t& number) {
        const std::size_t start = position_;
        if (!take(1, number)) return false;
        if ((number & 0xc0) != 0x80) return fail_at(start, "has a tag that is not context specific");
        number &= 0x3f;
        if (number < 63) return true;
        number = 0;
        for (std::uint64_t octet = 0x80, i = 0; octet >= 0x80; ++i) {
            if (!take(1, octet)) return false;
            number = number << 7 | (octet & 0x7f);
            if (i == 4 || number == 0) return fail_at(start, "has a malformed tag");
        }
        return number >= 63 || fail_at(start, "has a malformed tag");
    }

    bool choice(const Schema& schema, Field& field) {
        const std::size_t start = position_;
        std::uint64_t index;
        if (!tag(index)) return false;
        if (index >= schema.components.size()) {
            if (schema.extensible)
                return unknown_open_type(Unknown::alternative, index, "alternative " + std::to_string(index), field);
            return fail_at(start,
                           "alternative " + std::to_string(index) + " of " + std::to_string(schema.components.size()));
        }
        const Component& alternative = schema.components[index];
        const auto read = [&] { return child(alternative.type(), alternative.name, field); };
        return index < schema.root_count ? read() : open_type(read);
    }

    // The path says which identifier it is behind, so that nothing is kept for the content of another.
    bool content_of(const Component& row, const std::string& name, Field& parent) {
        const bool ok = child(row.type(), content_name(name, row.id), parent);
        parent.children.back().name = name;
        return ok;
    }
    bool wrapped(const Schema& schema, Field& field) {
        const Component& id = schema.components[0];
        const Component& content = schema.components[1];
        if (!child(id.type(), id.name, field)) return false;
        const std::string& number = field.children.front().raw;
        for (const Component& row : schema.cases)
            if (std::to_string(row.id) == number)
                return open_type([&] { return content_of(row, content.name, field); });
        return unknown_open_type(Unknown::content, std::stoull(number), content.name, field);
    }

    bool sequence(const Schema& schema, Field& field) {
        const auto last = schema.components.begin() + static_cast<std::ptrdiff_t>(schema.root_count);
        const auto optional = static_cast<std::size_t>(std::count_if(
            schema.components.begin(), last, [](const Component& c) { return c.presence != Presence::mandatory; }));
        const std::size_t bits = optional + schema.extensible;
        Bytes octets;
        if (!take(std::uint64_t{(bits + 7) / 8}, octets) || !spare_is_zero(octets, octets.size() * 8 - bits))
            return false;
        const std::string preamble = bits_of(octets, bits);
        const bool extended = schema.extensible && preamble[0] == '1';
        return root(schema, field, std::string_view(preamble).substr(schema.extensible)) &&
               (!extended || additions(schema, field));
    }
    bool root(const Schema& schema, Field& field, std::string_view present) {
        for (std::size_t i = 0, bit = 0; i < schema.root_count; ++i) {
            const Component& component = schema.components[i];
            if (component.presence != Presence::mandatory && present[bit++] == '0') {
                if (component.presence == Presence::with_default) add_default(component, field);
                continue;
            }
            const std::size_t start = position_;
            if (!child(component.type(), component.name, field)) return false;
            if (component.presence == Presence::with_default && is_default(component, field.children.back()))
                return fail_at(start, component.name + " has its DEFAULT value and is sent all the same");
        }
        return true;
    }
    static Field default_field(const Component& component) {
        Field field;
        set_default(field, component);
        return field;
    }
    static bool is_default(const Component& component, const Field& sent) {
        return default_field(component).raw == sent.raw;
    }
    void add_default(const Component& component, Field& parent) const {
        parent.children.push_back(default_field(component));
        parent.children.back().bit = position_ * 8;
    }

    bool additions(const Schema& schema, Field& field) {
        const std::size_t start = position_;
        std::uint64_t octets, unused;
        Bytes bitmap;
        if (!length(octets)) return false;
        if (octets < 2) return fail_at(start, "has no bitmap of its additions");
        if (!unused_bits(octets - 1, unused) || !take(octets - 1, bitmap) || !spare_is_zero(bitmap, unused))
            return false;
        const std::string present = bits_of(bitmap, bitmap.size() * 8 - unused);
        if (present.find('1') == std::string::npos) return fail_at(start, "says that it has additions and has none");
        if (present.size() != schema.components.size() - schema.root_count) keep(Unknown::additions, present.size());
        for (std::size_t i = 0; i < present.size(); ++i)
            if (present[i] == '1' && !addition(schema, schema.root_count + i, field)) return false;
        return true;
    }
    bool addition(const Schema& schema, std::size_t index, Field& field) {
        if (index >= schema.components.size()) {
            const std::size_t number = index - schema.root_count;
            return unknown_open_type(Unknown::addition, number, "addition " + std::to_string(number), field);
        }
        const Component& component = schema.components[index];
        return open_type([&] {
            return component.is_group ? sequence(component.type(), field)
                                      : child(component.type(), component.name, field);
        });
    }

    Bytes input_;
    std::size_t position_ = 0;
    std::size_t end_;
    std::size_t fields_ = 0;
    std::vector<std::string> path_;
    std::optional<Error> error_;
    UnknownExtensions* unknown_;
};

}  // namespace

Description describe_oer(Bytes input, const Schema& schema, const std::string& name, UnknownExtensions* unknown) {
    Description description;
    description.root.name = name;
    OerReader reader(input, name, unknown);
    reader.whole(schema, description.root);
    description.error = std::move(reader).error();
    return description;
}

}  // namespace chorus::asn1
