#include "chorus/asn1/describe.hpp"
#include "chorus/asn1/arena.hpp"

#include <algorithm>
#include <iterator>
#include <limits>
#include <utility>

#include "chorus/asn1/field_text.hpp"
#include "chorus/asn1/relative_oid.hpp"
#include "chorus/asn1/uper_layout.hpp"
#include "chorus/asn1/utf8.hpp"

namespace chorus::asn1 {

namespace {

using Kind = Schema::Kind;
using Presence = Component::Presence;
using Unknown = UnknownExtension::Kind;

using namespace detail;
using uper::width;

// Reads an encoding along its schema. A function that returns false has left an error.
class UperReader {
  public:
    UperReader(Bytes input, std::string name, UnknownExtensions* unknown)
        : input_(input), end_(input.size() * 8), unknown_(unknown) {
        path_.push_back(std::move(name));
    }

    bool whole(const Schema& schema, Field& field) { return value(schema, field) && padding((position_ + 7) / 8 * 8); }
    std::optional<Error> error() && { return std::move(error_); }

  private:
    bool value(const Schema& schema, Field& field) {
        field.type = schema.name;
        field.bit = position_;
        if (path_.size() > maximum_path || ++fields_ > maximum_fields) return fail("is nested too deeply or too large");
        const bool ok = content(schema, field);
        field.bits = position_ - field.bit;
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
            case Kind::uniform_choice: return uniform_choice(schema, field);
            case Kind::wrapped: return wrapped(schema, field);
        }
        return fail("is of an unknown kind");
    }

    // ---- bits

    bool fail(std::string rule) { return fail_at(position_, std::move(rule)); }
    bool fail_at(std::size_t bit, std::string rule) {
        error_ = Error{joined_path(path_), bit, std::move(rule)};
        return false;
    }
    bool need(std::size_t bits) {
        if (end_ - position_ >= bits) return true;
        return fail("needs " + std::to_string(bits) + " more bits, " + std::to_string(end_ - position_) + " are left");
    }
    // up to 64 bits
    bool take(unsigned bits, std::uint64_t& number) {
        if (!need(bits)) return false;
        number = 0;
        for (unsigned i = 0; i < bits; ++i, ++position_)
            number = number << 1 | (input_[position_ >> 3] >> (7 - (position_ & 7)) & 1);
        return true;
    }
    bool flag(bool& on) {
        std::uint64_t bit;
        if (!take(1, bit)) return false;
        on = bit != 0;
        return true;
    }
    bool extension_bit(const Schema& schema, bool& extended) {
        extended = false;
        return !schema.extensible || flag(extended);
    }
    // The bits that fill the last octet (X.691 11.1).
    bool padding(std::size_t end) {
        for (std::uint64_t bit; position_ < end && take(1, bit);)
            if (bit != 0) return fail_at(position_ - 1, "padding is not zero");
        return true;
    }
    // whole octets, at any bit
    bool take_octets(std::uint64_t count, ByteVector& octets) {
        if (!need(count * 8)) return false;
        for (std::uint64_t octet; count > 0 && take(8, octet); --count)
            octets.push_back(static_cast<std::uint8_t>(octet));
        return true;
    }

    void keep(Unknown kind, std::uint64_t number, ByteVector octets = {}) {
        if (unknown_) unknown_->push_back({kind, joined_path(path_), number, std::move(octets)});
    }

    // ---- numbers without bounds (X.691 11.6 to 11.9)

    bool length_after(std::uint64_t first, std::uint64_t& length) {
        length = first;
        if (first < 128) return true;
        if (first >= fragment_mark) {
            length = fragment_of(first);
            return length != 0 || fail("has a fragment of " + std::to_string(first & 63) + " times 16 K");
        }
        std::uint64_t low;
        if (!take(8, low)) return false;
        length = (first & 63) << 8 | low;
        return true;
    }
    bool length(std::uint64_t& n) {
        std::uint64_t first;
        return take(8, first) && length_after(first, n);
    }
    bool small_number(std::uint64_t& n) {
        bool large;
        if (!flag(large)) return false;
        if (!large) return take(6, n);
        std::uint64_t octets;
        if (!take(8, octets)) return false;
        if (octets == 0 || octets > 4) return fail("has a number of " + std::to_string(octets) + " octets");
        return take(static_cast<unsigned>(octets * 8), n);
    }
    bool small_length(std::uint64_t& n) {
        bool large;
        if (!flag(large)) return false;
        if (large) return length(n) && (!more_follow(n) || fail("has 16 K additions or more"));
        if (!take(6, n)) return false;
        ++n;
        return true;
    }
    bool octets_of_number(std::uint64_t& number, unsigned& bits) {
        std::uint64_t octets;
        if (!length(octets)) return false;
        if (octets == 0 || octets > 8) return fail("has a number of " + std::to_string(octets) + " octets");
        bits = static_cast<unsigned>(octets * 8);
        return take(bits, number);
    }
    bool unconstrained(std::int64_t& number) {
        std::uint64_t raw;
        unsigned bits;
        if (!octets_of_number(raw, bits)) return false;
        number = static_cast<std::int64_t>(raw << (64 - bits)) >> (64 - bits);
        return true;
    }

    // ---- pieces (11.9.3.8)

    // What `read(units)` reads behind a length of so many units, and behind those that follow it when it is of a
    // fragment.
    template <class Read>
    bool pieces(std::uint64_t units, Read&& read) {
        while (read(units)) {
            if (!more_follow(units)) return true;
            const std::uint64_t fragment = std::exchange(units, 0);
            if (!length(units)) return false;
            if (!may_follow(fragment, units))
                return fail("has a fragment behind one of " + std::to_string(fragment / fragment_units) +
                            " times 16 K");
        }
        return false;
    }
    bool octets_in_pieces(std::uint64_t count, ByteVector& octets) {
        return pieces(count, [&](std::uint64_t piece) { return take_octets(piece, octets); });
    }

    // ---- simple types

    bool boolean(Field& field) {
        bool on;
        if (!flag(on)) return false;
        set_value(field, on ? "true" : "false", {});
        return true;
    }

    bool integer(const Schema& schema, Field& field) {
        bool extended;
        if (!extension_bit(schema, extended)) return false;
        if (extended || schema.is_unconstrained()) {
            std::int64_t number;
            if (!unconstrained(number)) return false;
            if (schema.access.octets == 4 && schema.extensible && !std::in_range<std::int32_t>(number))
                keep(Unknown::number, static_cast<std::uint64_t>(number));
            set_value(field, std::to_string(number), schema.name_of(number));
            return true;
        }
        const std::size_t start = position_;
        std::uint64_t offset;
        unsigned bits;
        if (schema.is_semi_constrained()) {
            if (!octets_of_number(offset, bits)) return false;
        } else if (!take(width(schema.range), offset)) {
            return false;
        }
        const std::string number = number_text(schema.lo, offset);
        if (offset > schema.range) return fail_at(start, number + " is above " + number_text(schema.lo, schema.range));
        set_value(field, number,
                  schema.name_of(static_cast<std::int64_t>(static_cast<std::uint64_t>(schema.lo) + offset)));
        return true;
    }

    bool enumerated(const Schema& schema, Field& field) {
        bool extended;
        std::uint64_t index;
        if (!extension_bit(schema, extended)) return false;
        const std::size_t start = position_;
        if (extended) {
            if (!small_number(index)) return false;
            index += schema.root_count;
            if (index >= items_held) keep(Unknown::item, index);
        } else {
            if (!take(width(schema.root_count - 1), index)) return false;
            if (index >= schema.root_count)
                return fail_at(start, "item " + std::to_string(index) + " of " + std::to_string(schema.root_count));
        }
        const std::string_view name = schema.name_of(static_cast<std::int64_t>(index));
        set_value(field, std::to_string(index),
                  name.empty() ? "unknown item " + std::to_string(index) : std::string(name));
        return true;
    }

    // The size of a string or list, in the root or, extended, of any value (X.691 11.9), and what `read(units)` reads
    // of it.
    template <class Read>
    bool sized(const Schema& schema, Read&& read) {
        bool extended;
        std::uint64_t n;
        if (!extension_bit(schema, extended)) return false;
        if (extended || schema.size_hi >= 65536) {
            if (!length(n)) return false;
            if (!extended && n < schema.size_lo) return fail("has " + std::to_string(n) + " elements, too few");
            return pieces(n, read);
        }
        const std::size_t start = position_;
        std::uint64_t offset;
        if (!take(width(schema.size_hi - schema.size_lo), offset)) return false;
        n = schema.size_lo + offset;
        if (n > schema.size_hi)
            return fail_at(start, "has " + std::to_string(n) + " elements, at most " + std::to_string(schema.size_hi));
        return read(n);
    }

    bool bit_string(const Schema& schema, Field& field) {
        std::string raw;
        const auto read = [&](std::uint64_t count) {
            if (!need(count)) return false;
            for (bool on; count > 0 && flag(on); --count) raw += on ? '1' : '0';
            return true;
        };
        if (!sized(schema, read)) return false;
        if (raw.size() > bits_held) keep_bits(raw);
        set_bits(field, std::move(raw), schema);
        return true;
    }

    void keep_bits(const std::string& raw) {
        ByteVector octets((raw.size() + 7) / 8);
        for (std::size_t i = 0; i < raw.size(); ++i)
            if (raw[i] == '1') octets[i / 8] = static_cast<std::uint8_t>(octets[i / 8] | 0x80 >> i % 8);
        keep(Unknown::bits, raw.size(), std::move(octets));
    }

    // The SIZE of a UTF8String is not visible in the encoding, and holds all the same.
    bool holds_characters(const Schema& schema, Bytes octets, std::size_t start) {
        const auto count = utf8_characters(octets);
        if (!count) return fail_at(start, "is not UTF-8");
        if (*count >= schema.size_lo && *count <= schema.size_hi) return true;
        return fail_at(start, "has " + std::to_string(*count) + " characters, allowed are " +
                                  std::to_string(schema.size_lo) + " to " + std::to_string(schema.size_hi));
    }

    bool text(const Schema& schema, Field& field) {
        ByteVector octets;
        if (schema.alphabet == Alphabet::utf8) {
            if (!utf8(schema, octets)) return false;
        } else if (!sized(schema, [&](std::uint64_t count) { return characters(schema.alphabet, count, octets); })) {
            return false;
        }
        if (schema.alphabet == Alphabet::relative_oid && !is_relative_oid(octets))
            return fail("is no relative object identifier");
        set_text(field, octets, schema.alphabet);
        return true;
    }
    bool characters(Alphabet alphabet, std::uint64_t count, ByteVector& octets) {
        const bool is_seven_bits = alphabet == Alphabet::ia5 || alphabet == Alphabet::visible;
        const unsigned char_bits = is_seven_bits ? 7 : alphabet == Alphabet::numeric ? 4 : 8;
        if (!need(count * char_bits)) return false;
        for (; count > 0; --count) {
            const std::size_t start = position_;
            std::uint64_t code;
            if (!take(char_bits, code)) return false;
            if (alphabet == Alphabet::visible && !is_visible(static_cast<std::uint8_t>(code)))
                return fail_at(start, "character " + std::to_string(code) + " is not of VisibleString");
            if (alphabet == Alphabet::numeric) {
                if (code > 10) return fail_at(start, "character " + std::to_string(code) + " is not of NumericString");
                code = code == 0 ? ' ' : '0' + code - 1;
            }
            octets.push_back(static_cast<std::uint8_t>(code));
        }
        return true;
    }
    bool utf8(const Schema& schema, ByteVector& octets) {
        std::uint64_t count;
        if (!length(count)) return false;
        if (schema.size_hi != MAX && count > 4 * schema.size_hi)
            return fail("has " + std::to_string(count) + " octets, at most " + std::to_string(4 * schema.size_hi));
        const std::size_t start = position_;
        return octets_in_pieces(count, octets) && holds_characters(schema, octets, start);
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

    bool component(const Component& component, Field& parent) {
        if (!component.is_reference) return child(component.type(), component.name, parent);
        if (nesting_ == Arena::maximum_nesting) return fail("is nested too deeply");
        ++nesting_;
        const bool ok = child(component.type(), component.name, parent);
        --nesting_;
        return ok;
    }

    bool list(const Schema& schema, Field& field) {
        return sized(schema, [&](std::uint64_t count) {
            for (; count > 0; --count)
                if (!child(schema.element(), element_name(field.children.size()), field)) return false;
            return true;
        });
    }

    // Reads what `read` adds to `parent` from the content of an open type, and goes on behind it.
    template <class Read>
    bool open_type(Field& parent, Read&& read) {
        std::uint64_t octets;
        if (!length(octets)) return false;
        if (more_follow(octets)) return open_type_in_pieces(octets, parent, read);
        if (!need(octets * 8)) return false;
        const std::size_t start = position_;
        const std::size_t outer_end = std::exchange(end_, start + octets * 8);
        const bool ok = read() && end_of_open_type(start);
        end_ = outer_end;
        return ok;
    }
    // The same when it came in fragments: it is read from where they are put together, and each field then told where
    // in the message it lies.
    template <class Read>
    bool open_type_in_pieces(std::uint64_t octets, Field& parent, Read&& read) {
        ByteVector content;
        Pieces places;
        const bool all = pieces(octets, [&](std::uint64_t piece) {
            places.push_back({content.size() * 8, position_});
            return take_octets(piece, content);
        });
        if (!all) return false;
        const std::size_t known = parent.children.size();
        const Bytes outer = std::exchange(input_, content);
        const std::size_t outer_end = std::exchange(end_, content.size() * 8);
        const std::size_t behind = std::exchange(position_, 0);
        const bool ok = read() && end_of_open_type(0);
        input_ = outer;
        end_ = outer_end;
        position_ = behind;
        for (std::size_t i = known; i < parent.children.size(); ++i) set_place(parent.children[i], places);
        if (!ok) error_->bit = place_of(error_->bit, places);
        return ok;
    }
    struct Piece {
        std::size_t of_content, of_message;  // its first bit
    };
    using Pieces = std::vector<Piece>;
    static std::size_t place_of(std::size_t bit, const Pieces& pieces) {
        const auto behind = std::ranges::upper_bound(pieces, bit, {}, &Piece::of_content);
        const Piece& piece = *std::prev(behind);
        return piece.of_message + (bit - piece.of_content);
    }
    static void set_place(Field& field, const Pieces& pieces) {
        const std::size_t last = field.bit + field.bits - 1;
        const std::size_t begin = place_of(field.bit, pieces);
        if (field.bits > 0) field.bits = place_of(last, pieces) + 1 - begin;
        field.bit = begin;
        for (Field& child : field.children) set_place(child, pieces);
    }
    // An empty value is an octet of padding (11.2.1).
    bool end_of_open_type(std::size_t start) {
        const std::size_t left = end_ - position_;
        if (left < 8 || (left == 8 && position_ == start)) return padding(end_);
        return fail("is followed by " + std::to_string(left) + " more bits in its open type");
    }
    bool unknown_open_type(Unknown kind, std::uint64_t number, const std::string& name, Field& parent) {
        const std::size_t start = position_;
        std::uint64_t octets;
        ByteVector content;
        if (!length(octets) || !octets_in_pieces(octets, content)) return false;
        parent.children.push_back(unknown_field(name, start, position_ - start, content.size()));
        keep(kind, number, std::move(content));
        return true;
    }

    bool choice(const Schema& schema, Field& field) {
        bool extended;
        std::uint64_t index;
        if (!extension_bit(schema, extended)) return false;
        if (extended) return added_alternative(schema, field);
        const std::size_t start = position_;
        if (!take(width(schema.root_count - 1), index)) return false;
        if (index >= schema.root_count)
            return fail_at(start, "alternative " + std::to_string(index) + " of " + std::to_string(schema.root_count));
        const Component& alternative = schema.components[index];
        return component(alternative, field);
    }
    bool added_alternative(const Schema& schema, Field& field) {
        std::uint64_t index;
        if (!small_number(index)) return false;
        index += schema.root_count;
        if (index >= schema.components.size())
            return unknown_open_type(Unknown::alternative, index, "alternative " + std::to_string(index), field);
        const Component& alternative = schema.components[index];
        return open_type(field, [&] { return component(alternative, field); });
    }

    bool uniform_choice(const Schema& schema, Field& field) {
        if (!components(schema, 0, schema.components.size(), field, {})) return false;
        const Field& number = field.children.front();
        field.raw = number.raw;
        if (number.value == number.raw)
            field.children.front().value = std::string(schema.unnamed_alternative) + number.raw;
        return true;
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
                return open_type(field, [&] { return content_of(row, content.name, field); });
        return unknown_open_type(Unknown::content, std::stoull(number), content.name, field);
    }

    bool sequence(const Schema& schema, Field& field) {
        bool extended;
        if (!extension_bit(schema, extended)) return false;
        std::vector<bool> present;
        for (std::size_t i = 0; i < schema.root_count; ++i) {
            if (schema.components[i].presence == Presence::mandatory) continue;
            bool on;
            if (!flag(on)) return false;
            present.push_back(on);
        }
        return components(schema, 0, schema.root_count, field, present) && (!extended || additions(schema, field));
    }

    bool components(const Schema& schema, std::size_t first, std::size_t last, Field& field,
                    const std::vector<bool>& present) {
        std::size_t bit = 0;
        for (std::size_t i = first; i < last; ++i) {
            const Component& member = schema.components[i];
            if (member.presence != Presence::mandatory && !present[bit++]) {
                if (member.presence == Presence::with_default) add_default(member, field);
            } else if (!component(member, field)) {
                return false;
            }
        }
        return true;
    }
    void add_default(const Component& component, Field& parent) const {
        Field field;
        field.bit = position_;
        set_default(field, component);
        parent.children.push_back(std::move(field));
    }

    bool additions(const Schema& schema, Field& field) {
        std::uint64_t count;
        if (!small_length(count) || !need(count)) return false;
        std::vector<bool> present;
        for (std::uint64_t i = 0; i < count; ++i) {
            bool on;
            if (!flag(on)) return false;
            present.push_back(on);
        }
        if (count != schema.components.size() - schema.root_count) keep(Unknown::additions, count);
        for (std::size_t i = 0; i < present.size(); ++i)
            if (present[i] && !addition(schema, schema.root_count + i, field)) return false;
        return true;
    }
    bool addition(const Schema& schema, std::size_t index, Field& field) {
        if (index >= schema.components.size()) {
            const std::size_t number = index - schema.root_count;
            return unknown_open_type(Unknown::addition, number, "addition " + std::to_string(number), field);
        }
        const Component& added = schema.components[index];
        return open_type(field,
                         [&] { return added.is_group ? sequence(added.type(), field) : component(added, field); });
    }

    Bytes input_;
    std::size_t position_ = 0;
    std::size_t end_;
    std::size_t fields_ = 0;
    unsigned nesting_ = 0;  // in recursive types
    std::vector<std::string> path_;
    std::optional<Error> error_;
    UnknownExtensions* unknown_;
};

}  // namespace

Description describe_uper(Bytes input, const Schema& schema, const std::string& name, UnknownExtensions* unknown) {
    Description description;
    description.root.name = name;
    UperReader reader(input, name, unknown);
    reader.whole(schema, description.root);
    description.error = std::move(reader).error();
    return description;
}

}  // namespace chorus::asn1
