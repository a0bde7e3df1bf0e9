#include <algorithm>
#include <utility>

#include "chorus/asn1/relative_oid.hpp"
#include "chorus/asn1/schema_writer.hpp"
#include "chorus/asn1/uper_layout.hpp"
#include "chorus/asn1/utf8.hpp"

namespace chorus::asn1 {

namespace {

using Kind = Schema::Kind;
using Presence = Component::Presence;
using namespace detail;
using uper::width;

// Bits one after the other.
class BitString {
  public:
    // the low `count` bits, up to 64
    void put(std::uint64_t bits, unsigned count) {
        while (count-- > 0) {
            if (size_ % 8 == 0) octets_.push_back(0);
            octets_.back() = static_cast<std::uint8_t>(octets_.back() | (bits >> count & 1) << (7 - size_ % 8));
            ++size_;
        }
    }
    // Whole octets, at least one (X.691 11.1.3 and 11.2.1).
    ByteVector complete() && {
        if (octets_.empty()) octets_.push_back(0);
        return std::move(octets_);
    }

  private:
    ByteVector octets_;
    std::size_t size_ = 0;
};

class UperWriter : public SchemaWriter {
  public:
    UperWriter(const std::string& name, const UnknownExtensions& unknown) : SchemaWriter(name, unknown) {}

    bool value(const Schema& schema, const void* x) override {
        switch (schema.kind) {
            case Kind::boolean: return put(*static_cast<const bool*>(x), 1);
            case Kind::null: return true;
            case Kind::integer: return integer(schema, x);
            case Kind::enumerated: return enumerated(schema, x);
            case Kind::bit_string: return bit_string(schema, x);
            case Kind::text: return text(schema, x);
            case Kind::list: return list(schema, x);
            case Kind::choice: return choice(schema, x);
            case Kind::sequence: return sequence(schema, x);
            case Kind::uniform_choice: return root(schema, ComponentAddresses(schema, x));
            case Kind::wrapped: return wrapped(schema, x);
        }
        return fail("is of an unknown kind");
    }
    ByteVector octets() && { return std::move(out_).complete(); }

  private:
    bool put(std::uint64_t number, unsigned bits) {
        out_.put(number, bits);
        return true;
    }
    bool put(Bytes octets) {
        for (const std::uint8_t octet : octets) out_.put(octet, 8);
        return true;
    }

    // ---- numbers without bounds (X.691 11.6 to 11.9)

    // Before the next piece of what has so many units left.
    bool length(std::size_t left) {
        if (left >= fragment_units) return put(length_octet_of(next_piece(left)), 8);
        return left < 128 ? put(left, 8) : put(0x8000 | left, 16);
    }
    // The length of so many units and, with `write(first, last)`, the units: in pieces when they are many (11.9.3.8).
    template <class Write>
    bool pieces(std::size_t units, Write&& write) {
        for (std::size_t done = 0;;) {
            const std::size_t piece = next_piece(units - done);
            if (!length(units - done) || !write(done, done + piece)) return false;
            if (!more_follow(piece)) return true;
            done += piece;
        }
    }
    bool octets_in_pieces(Bytes octets) {
        return pieces(octets.size(),
                      [&](std::size_t first, std::size_t last) { return put(octets.subspan(first, last - first)); });
    }
    bool small_number(std::uint64_t n) {
        const unsigned octets = (width(n) + 7) / 8;
        return n < 64 ? put(n, 7) : put(0x100 | octets, 9) && put(n, 8 * octets);
    }
    bool small_length(std::uint64_t n) { return n > 64 ? put(1, 1) && length(n) : put(n - 1, 7); }
    bool octets_of_number(std::uint64_t number, unsigned octets) { return put(octets, 8) && put(number, 8 * octets); }
    bool unconstrained(std::int64_t number) {
        const auto magnitude = static_cast<std::uint64_t>(number < 0 ? ~number : number);
        return octets_of_number(static_cast<std::uint64_t>(number), width(magnitude) / 8 + 1);
    }
    bool extension_bit(const Schema& schema, const void* x, bool extended) {
        return schema.extensible ? put(extended, 1) : !extended || refuse(schema, x);
    }

    // ---- simple types

    bool integer(const Schema& schema, const void* x) {
        const std::uint64_t number = number_of(schema, x);
        const auto value = static_cast<std::int64_t>(number);
        if (schema.is_unconstrained()) return unconstrained(value);
        const std::uint64_t offset = number - static_cast<std::uint64_t>(schema.lo);
        const bool in_root = offset <= schema.range && (value >= schema.lo || !schema.access.is_signed);
        if (!extension_bit(schema, x, !in_root)) return false;
        if (!in_root) return unconstrained(value);
        if (schema.is_semi_constrained()) return octets_of_number(offset, std::max(1u, (width(offset) + 7) / 8));
        return put(offset, width(schema.range));
    }

    bool enumerated(const Schema& schema, const void* x) {
        const std::uint64_t item = item_of(schema, x);
        const bool added = item >= schema.root_count;
        if (!extension_bit(schema, x, added)) return false;
        if (item == items_held && !kept(Unknown::item)) return refuse(schema, x);
        return added ? small_number(item - schema.root_count) : put(item, width(schema.root_count - 1));
    }

    // The size of a string or list and, with `write(first, last)`, its units.
    template <class Write>
    bool sized(const Schema& schema, const void* x, std::size_t n, Write&& write) {
        const bool in_root = n >= schema.size_lo && n <= schema.size_hi;
        if (!extension_bit(schema, x, !in_root)) return false;
        if (!in_root || schema.size_hi >= 65536) return pieces(n, write);
        return put(n - schema.size_lo, width(schema.size_hi - schema.size_lo)) && write(0, n);
    }

    bool bit_string(const Schema& schema, const void* x) {
        const Access::BitString string = schema.access.bit_string(x);
        const UnknownExtension* longer = kept_bits(string);
        return sized(schema, x, longer ? longer->number : string.count, [&](std::size_t i, std::size_t last) {
            for (; i < last; ++i)
                put(i < string.count ? string.bits >> (string.count - 1 - i) : longer->octets[i / 8] >> (7 - i % 8), 1);
            return true;
        });
    }

    // The SIZE of a UTF8String is not visible in the encoding, and holds all the same.
    bool holds_characters(const Schema& schema, const void* x, Bytes octets) {
        const auto count = utf8_characters(octets);
        if (!count) return fail("is not UTF-8");
        return (*count >= schema.size_lo && *count <= schema.size_hi) || refuse(schema, x);
    }

    bool text(const Schema& schema, const void* x) {
        const Access::Items items = schema.access.items(x);
        const Bytes octets(static_cast<const std::uint8_t*>(items.data), items.count);
        if (schema.alphabet == Alphabet::relative_oid && !is_relative_oid(octets)) return refuse(schema, x);
        if (schema.alphabet == Alphabet::utf8 && !holds_characters(schema, x, octets)) return false;
        if (schema.alphabet == Alphabet::utf8 || schema.alphabet == Alphabet::relative_oid)
            return octets_in_pieces(octets);
        return sized(schema, x, octets.size(), [&](std::size_t i, std::size_t last) {
            for (; i < last; ++i)
                if (!character(schema.alphabet, octets[i])) return refuse(schema, x);
            return true;
        });
    }
    bool character(Alphabet alphabet, std::uint8_t octet) {
        if (alphabet == Alphabet::octets) return put(octet, 8);
        if (alphabet == Alphabet::ia5) return octet < 128 && put(octet, 7);
        if (alphabet == Alphabet::visible) return is_visible(octet) && put(octet, 7);
        const bool is_digit = octet >= '0' && octet <= '9';
        return (is_digit || octet == ' ') && put(is_digit ? octet - '0' + 1u : 0, 4);
    }

    // ---- structures

    bool list(const Schema& schema, const void* x) {
        const Access::Items items = schema.access.items(x);
        return sized(schema, x, items.count,
                     [&](std::size_t first, std::size_t last) { return elements(schema, items, first, last); });
    }

    // Writes what `write` writes as the content of an open type.
    template <class Write>
    bool open_type(Write&& write) {
        BitString outer = std::exchange(out_, BitString());
        const bool ok = write();
        const ByteVector content = std::exchange(out_, std::move(outer)).complete();
        return ok && octets_in_pieces(content);
    }

    bool choice(const Schema& schema, const void* x) {
        std::size_t index;
        const void* chosen = schema.access.chosen(x, index);
        if (!chosen) return unknown_alternative(schema, x);
        const Component& alternative = schema.components[index];
        const bool added = index >= schema.root_count;
        if (!extension_bit(schema, x, added)) return false;
        if (!added) return put(index, width(schema.root_count - 1)) && component(alternative, chosen);
        return small_number(index - schema.root_count) && open_type([&] { return component(alternative, chosen); });
    }
    bool unknown_alternative(const Schema& schema, const void* x) {
        const UnknownExtension* unknown = kept(Unknown::alternative);
        if (!unknown || unknown->number < schema.components.size()) return refuse(schema, x);
        return extension_bit(schema, x, true) && small_number(unknown->number - schema.root_count) &&
               octets_in_pieces(unknown->octets);
    }

    bool wrapped(const Schema& schema, const void* x) {
        const ComponentAddresses parts(schema, x);
        const Component& id = schema.components[0];
        if (!component(id, parts[0])) return false;
        const std::uint64_t number = load_number(id.type(), parts[0]);
        std::size_t index;
        const void* chosen = schema.access.chosen(parts[1], index);
        if (!chosen) {
            const UnknownExtension* unknown = kept(Unknown::content);
            return unknown && unknown->number == number ? octets_in_pieces(unknown->octets) : refuse(schema, x);
        }
        const Component& row = schema.cases[index];
        if (static_cast<std::uint64_t>(row.id) != number) return fail("has the content of another identifier");
        const std::string name = content_name(schema.components[1].name, row.id);
        return open_type([&] { return child(row.type(), row.holder, chosen, name); });
    }

    bool sequence(const Schema& schema, const void* x) {
        const ComponentAddresses addresses(schema, x);
        const std::vector<Addition> added = additions_of(schema, addresses);
        if (!extension_bit(schema, x, !added.empty())) return false;
        for (std::size_t i = 0; i < schema.root_count; ++i)
            if (schema.components[i].presence != Presence::mandatory)
                put(is_present(schema.components[i], addresses[i]), 1);
        return root(schema, addresses) && (added.empty() || additions(added));
    }
    bool additions(const std::vector<Addition>& added) {
        if (!small_length(added.size())) return false;
        for (const Addition& each : added) put(each.present(), 1);
        return std::ranges::all_of(added, [&](const Addition& each) { return !each.present() || addition(each); });
    }
    bool addition(const Addition& added) {
        if (added.unknown) return octets_in_pieces(added.unknown->octets);
        return open_type([&] {
            if (!added.known->is_group) return component(*added.known, added.at);
            return sequence(added.known->type(), held_value(added.known->holder, added.at));
        });
    }

    BitString out_;
};

}  // namespace

Result<ByteVector, Error> encode_uper(const Schema& schema, const void* value, const std::string& name,
                                      const UnknownExtensions& unknown) {
    UperWriter writer(name, unknown);
    if (!writer.value(schema, value)) return fail(std::move(writer).error().value());
    return std::move(writer).octets();
}

}  // namespace chorus::asn1
