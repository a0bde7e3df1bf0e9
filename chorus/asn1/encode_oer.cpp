#include <algorithm>
#include <bit>
#include <utility>

#include "chorus/asn1/relative_oid.hpp"
#include "chorus/asn1/schema_writer.hpp"
#include "chorus/asn1/utf8.hpp"

namespace chorus::asn1 {

namespace {

using Kind = Schema::Kind;
using Presence = Component::Presence;
using namespace detail;

class OerWriter : public SchemaWriter {
  public:
    OerWriter(const std::string& name, const UnknownExtensions& unknown) : SchemaWriter(name, unknown) {}

    bool value(const Schema& schema, const void* x) override {
        switch (schema.kind) {
            case Kind::boolean: return put(*static_cast<const bool*>(x) ? 0xff : 0, 1);
            case Kind::null: return true;
            case Kind::integer: return integer(schema, x);
            case Kind::enumerated: return enumerated(schema, x);
            case Kind::bit_string: return bit_string(schema, x);
            case Kind::text: return text(schema, x);
            case Kind::list: return list(schema, x);
            case Kind::choice: return choice(schema, x);
            case Kind::sequence: return sequence(schema, x);
            case Kind::wrapped: return wrapped(schema, x);
            case Kind::uniform_choice: break;
        }
        return fail("is of a kind that has no OER encoding");
    }
    ByteVector octets() && { return std::move(out_); }

  private:
    // the low `octets` octets, big endian
    bool put(std::uint64_t number, unsigned octets) {
        while (octets-- > 0) out_.push_back(static_cast<std::uint8_t>(number >> (8 * octets)));
        return true;
    }
    bool put(Bytes octets) {
        out_.insert(out_.end(), octets.begin(), octets.end());
        return true;
    }

    // ---- lengths and numbers (X.696 8.6, 10)

    static unsigned octets_of(std::uint64_t number) {
        return std::max(1u, (static_cast<unsigned>(std::bit_width(number)) + 7) / 8);
    }
    static unsigned signed_octets_of(std::int64_t number) {
        return static_cast<unsigned>(std::bit_width(static_cast<std::uint64_t>(number < 0 ? ~number : number))) / 8 + 1;
    }
    bool length(std::uint64_t n) {
        if (n < 128) return put(n, 1);
        const unsigned octets = octets_of(n);
        if (octets > 4) return fail("is longer than 4 GiB");
        return put(0x80 | octets, 1) && put(n, octets);
    }
    bool variable_unsigned(std::uint64_t number) { return put(octets_of(number), 1) && put(number, octets_of(number)); }
    bool variable_signed(std::int64_t number) {
        const unsigned octets = signed_octets_of(number);
        return put(octets, 1) && put(static_cast<std::uint64_t>(number), octets);
    }

    // ---- simple types

    bool integer(const Schema& schema, const void* x) {
        const std::uint64_t number = number_of(schema, x);
        const auto value = static_cast<std::int64_t>(number);
        if (schema.extensible) return variable_signed(value);
        const bool is_unsigned = !schema.access.is_signed;
        const bool bounded_above = schema.range != MAX - static_cast<std::uint64_t>(schema.lo) || schema.is_uint64;
        const bool below = !is_unsigned && value < schema.lo;
        if (below || number - static_cast<std::uint64_t>(schema.lo) > schema.range) return refuse(schema, x);
        if (schema.lo >= 0) return bounded_above ? put(number, unsigned_width(schema)) : variable_unsigned(number);
        if (schema.lo == MIN || !bounded_above) return variable_signed(value);
        return put(number, signed_width(schema));
    }
    static std::uint64_t highest(const Schema& schema) { return static_cast<std::uint64_t>(schema.lo) + schema.range; }
    // 1, 2, 4 or 8 octets for all of the range
    static unsigned unsigned_width(const Schema& schema) { return std::bit_ceil(octets_of(highest(schema))); }
    static unsigned signed_width(const Schema& schema) {
        const auto high = static_cast<std::int64_t>(highest(schema));
        return std::bit_ceil(std::max(signed_octets_of(schema.lo), signed_octets_of(high)));
    }

    bool enumerated(const Schema& schema, const void* x) {
        const std::uint64_t item = item_of(schema, x);
        if (!schema.extensible && item >= schema.root_count) return refuse(schema, x);
        if (item < 128) return put(item, 1);
        if (item == items_held && !kept(Unknown::item)) return refuse(schema, x);
        const auto number = static_cast<std::int64_t>(item);
        const unsigned octets = signed_octets_of(number);
        return put(0x80 | octets, 1) && put(item, octets);
    }

    bool size(const Schema& schema, const void* x, std::uint64_t n) {
        return schema.extensible || (n >= schema.size_lo && n <= schema.size_hi) || refuse(schema, x);
    }

    bool bit_string(const Schema& schema, const void* x) {
        const Access::BitString string = schema.access.bit_string(x);
        const UnknownExtension* longer = kept_bits(string);
        const std::uint64_t count = longer ? longer->number : string.count;
        const std::uint64_t octets = (count + 7) / 8, unused = octets * 8 - count;
        if (!size(schema, x, count)) return false;
        if (schema.extensible || schema.size_lo != schema.size_hi)
            if (!length(octets + 1) || !put(unused, 1)) return false;
        if (!longer) return put(string.bits << unused, static_cast<unsigned>(octets));
        return put(string.bits, bits_held / 8) && put(Bytes(longer->octets).subspan(bits_held / 8));
    }

    static bool is_in(Alphabet alphabet, std::uint8_t c) {
        if (alphabet == Alphabet::ia5) return c < 128;
        if (alphabet == Alphabet::visible) return is_visible(c);
        return alphabet != Alphabet::numeric || c == ' ' || (c >= '0' && c <= '9');
    }
    bool text(const Schema& schema, const void* x) {
        const Access::Items items = schema.access.items(x);
        const Bytes octets(static_cast<const std::uint8_t*>(items.data), items.count);
        if (schema.alphabet == Alphabet::relative_oid)
            return is_relative_oid(octets) ? length(octets.size()) && put(octets) : refuse(schema, x);
        const bool is_utf8 = schema.alphabet == Alphabet::utf8;
        if (is_utf8) {
            const auto characters = utf8_characters(octets);
            if (!characters) return fail("is not UTF-8");
            if (!size(schema, x, *characters)) return false;
        } else {
            if (!size(schema, x, octets.size())) return false;
            for (const std::uint8_t octet : octets)
                if (!is_in(schema.alphabet, octet)) return refuse(schema, x);
        }
        const bool is_fixed = !is_utf8 && !schema.extensible && schema.size_lo == schema.size_hi;
        return (is_fixed || length(octets.size())) && put(octets);
    }

    // ---- structures

    bool list(const Schema& schema, const void* x) {
        const Access::Items items = schema.access.items(x);
        return size(schema, x, items.count) && variable_unsigned(items.count) && elements(schema, items);
    }

    // Writes what `write` writes as the content of an open type.
    template <class Write>
    bool open_type(Write&& write) {
        ByteVector outer = std::exchange(out_, {});
        const bool ok = write();
        const ByteVector content = std::exchange(out_, std::move(outer));
        return ok && unknown_open_type(content);
    }
    bool unknown_open_type(Bytes content) { return length(content.size()) && put(content); }

    // Tag of an alternative: context class, from 63 on in further octets of seven bits each (8.7).
    bool tag(std::uint64_t number) {
        if (number < 63) return put(0x80 | number, 1);
        put(0xbf, 1);
        for (unsigned group = (static_cast<unsigned>(std::bit_width(number)) - 1) / 7; group > 0; --group)
            put(0x80 | (number >> (7 * group) & 0x7f), 1);
        return put(number & 0x7f, 1);
    }
    bool choice(const Schema& schema, const void* x) {
        std::size_t index;
        const void* chosen = schema.access.chosen(x, index);
        if (!chosen) {
            const UnknownExtension* unknown = kept(Unknown::alternative);
            if (!unknown || !schema.extensible || unknown->number < schema.components.size()) return refuse(schema, x);
            return tag(unknown->number) && unknown_open_type(unknown->octets);
        }
        const Component& alternative = schema.components[index];
        const auto write = [&] { return component(alternative, chosen); };
        return tag(index) && (index < schema.root_count ? write() : open_type(write));
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
            return unknown && unknown->number == number ? unknown_open_type(unknown->octets) : refuse(schema, x);
        }
        const Component& row = schema.cases[index];
        if (static_cast<std::uint64_t>(row.id) != number) return fail("has the content of another identifier");
        const std::string name = content_name(schema.components[1].name, row.id);
        return open_type([&] { return child(row.type(), row.holder, chosen, name); });
    }

    // One bit each, up to the octet.
    bool bits(const std::vector<bool>& flags) {
        for (std::size_t i = 0; i < flags.size(); ++i) {
            if (i % 8 == 0) out_.push_back(0);
            out_.back() = static_cast<std::uint8_t>(out_.back() | unsigned{flags[i]} << (7 - i % 8));
        }
        return true;
    }
    bool sequence(const Schema& schema, const void* x) {
        const ComponentAddresses addresses(schema, x);
        const std::vector<Addition> added = additions_of(schema, addresses);
        std::vector<bool> preamble;
        if (schema.extensible) preamble.push_back(!added.empty());
        for (std::size_t i = 0; i < schema.root_count; ++i)
            if (schema.components[i].presence != Presence::mandatory)
                preamble.push_back(is_present(schema.components[i], addresses[i]));
        return bits(preamble) && root(schema, addresses) && (added.empty() || additions(added));
    }
    bool additions(const std::vector<Addition>& added) {
        std::vector<bool> bitmap;
        for (const Addition& each : added) bitmap.push_back(each.present());
        const std::size_t octets = (bitmap.size() + 7) / 8;
        return length(octets + 1) && put(octets * 8 - bitmap.size(), 1) && bits(bitmap) &&
               std::ranges::all_of(added, [&](const Addition& each) { return !each.present() || addition(each); });
    }
    bool addition(const Addition& added) {
        if (added.unknown) return unknown_open_type(added.unknown->octets);
        return open_type([&] {
            if (!added.known->is_group) return component(*added.known, added.at);
            return sequence(added.known->type(), held_value(added.known->holder, added.at));
        });
    }

    ByteVector out_;
};

}  // namespace

Result<ByteVector, Error> encode_oer(const Schema& schema, const void* value, const std::string& name,
                                     const UnknownExtensions& unknown) {
    OerWriter writer(name, unknown);
    if (!writer.value(schema, value)) return fail(std::move(writer).error().value());
    return std::move(writer).octets();
}

}  // namespace chorus::asn1
