#include "chorus/asn1/random.hpp"

#include <algorithm>
#include <string_view>
#include <unordered_map>

#include "chorus/asn1/memory.hpp"

namespace chorus::asn1 {

namespace {

using Kind = Schema::Kind;
using Presence = Component::Presence;
using namespace detail;

// Octets of a string without upper bound.
constexpr std::uint64_t open_size_limit = 40;

class Dice {
  public:
    Dice(Random& random, Arena& arena, const Likelihood& likelihood)
        : random_(random), arena_(arena), likelihood_(likelihood) {}

    void value(const Schema& schema, void* x) {
        switch (schema.kind) {
            case Kind::boolean: *static_cast<bool*>(x) = random_.chance(0.5); break;
            case Kind::null: break;
            case Kind::integer: integer(schema, x); break;
            case Kind::enumerated: item(schema, x); break;
            case Kind::bit_string: bits(schema, x); break;
            case Kind::text: text(schema, x); break;
            case Kind::list: list(schema, x); break;
            case Kind::choice: choice(schema, x); break;
            case Kind::sequence:
            case Kind::uniform_choice: sequence(schema, x); break;
            case Kind::wrapped: wrapped(schema, x); break;
        }
    }

  private:
    // Of an information object set that is empty, or with a part that is: there for others to extend.
    bool has_no_value(const Schema& schema) {
        const auto [known, is_new] = has_no_value_.try_emplace(&schema, false);
        bool& none = known->second;  // stays where it is when others come in
        if (!is_new) return none;
        if (schema.kind == Kind::wrapped)
            none = schema.cases.empty();
        else if (schema.kind == Kind::list)
            none = schema.size_lo > 0 && has_no_value(schema.element());
        else if (schema.kind == Kind::sequence)
            none = std::ranges::any_of(schema.components, [&](const Component& c) {
                return c.presence == Presence::mandatory && has_no_value(c.type());
            });
        return none;
    }

    std::uint64_t up_to(std::uint64_t high) { return high == MAX ? random_.bits() : random_.below(high + 1); }
    bool goes_beyond(const Schema& schema) { return schema.extensible && random_.chance(likelihood_.extended); }
    std::uint64_t size(const Schema& schema, std::uint64_t limit) {
        const std::uint64_t high = std::clamp<std::uint64_t>(limit, schema.size_lo, schema.size_hi);
        if (goes_beyond(schema)) return schema.size_hi + 1 + random_.below(3);
        return schema.size_lo + up_to(high - schema.size_lo);
    }

    void integer(const Schema& schema, void* x) {
        if (goes_beyond(schema)) {
            const auto any = static_cast<std::int64_t>(random_.bits()) >> (32 + random_.below(31));
            return store_number(schema, x, static_cast<std::uint64_t>(any));
        }
        std::uint64_t offset = up_to(schema.range);
        if (random_.chance(0.1))
            offset = schema.range;
        else if (random_.chance(0.1))
            offset = 0;
        store_number(schema, x, static_cast<std::uint64_t>(schema.lo) + offset);
    }

    void item(const Schema& schema, void* x) {
        const bool beyond = goes_beyond(schema);
        store_number(schema, x,
                     random_.below(beyond ? schema.names.size() + 2 : schema.root_count));  // two are unknown
    }

    void bits(const Schema& schema, void* x) {
        const auto count = static_cast<unsigned>(size(schema, schema.size_hi));
        schema.access.set_bit_string(x, {count == 0 ? 0 : random_.bits() >> (64 - count), count});
    }

    std::uint8_t character(Alphabet alphabet) {
        static constexpr std::string_view digits = " 0123456789";
        switch (alphabet) {
            case Alphabet::numeric: return static_cast<std::uint8_t>(digits[random_.below(digits.size())]);
            case Alphabet::octets: return static_cast<std::uint8_t>(random_.below(256));
            case Alphabet::relative_oid: return static_cast<std::uint8_t>(random_.below(128));  // arcs of an octet
            case Alphabet::ia5:
            case Alphabet::utf8: return static_cast<std::uint8_t>(32 + random_.below(95));
        }
        return 0;
    }
    void text(const Schema& schema, void* x) {
        const std::uint64_t high = schema.size_hi == MAX ? schema.size_lo + open_size_limit : schema.size_hi;
        const auto count = static_cast<std::size_t>(schema.size_lo + random_.below(high - schema.size_lo + 1));
        auto* room = static_cast<std::uint8_t*>(make_items(schema, x, count));
        for (std::size_t i = 0; room && i < count; ++i) room[i] = character(schema.alphabet);
    }

    void* make_items(const Schema& schema, void* x, std::size_t count) {
        return schema.access.make_items(x, count, arena_);
    }
    void list(const Schema& schema, void* x) {
        const bool empty = has_no_value(schema.element());
        const auto count = empty ? 0 : static_cast<std::size_t>(size(schema, likelihood_.list_limit));
        void* room = make_items(schema, x, count);
        for (std::size_t i = 0; room && i < count; ++i)
            content(schema.element(), schema.element_holder, item_at(schema, room, i));
    }

    void content(const Schema& schema, const Holder* holder, void* at) {
        if (void* x = holder ? holder->make(at, arena_) : at) value(schema, x);
    }
    void choice(const Schema& schema, void* x) {
        std::size_t index;
        do index = static_cast<std::size_t>(random_.below(schema.components.size()));
        while (has_no_value(schema.components[index].type()));
        const Component& alternative = schema.components[index];
        content(alternative.type(), alternative.holder, schema.access.choose(x, index));
    }
    void wrapped(const Schema& schema, void* x) {
        const ComponentAddresses parts(schema, x);
        const auto index = static_cast<std::size_t>(random_.below(schema.cases.size()));
        const Component& row = schema.cases[index];
        store_number(schema.components[0].type(), parts[0], static_cast<std::uint64_t>(row.id));
        content(row.type(), row.holder, schema.access.choose(parts[1], index));
    }

    void component(const Component& c, void* at) {
        if (c.presence != Presence::mandatory && (!random_.chance(likelihood_.present) || has_no_value(c.type())))
            return c.holder->clear(at);
        if (!c.is_reference) return content(c.type(), c.holder, at);
        // Recursive types must come to an end.
        const double present = likelihood_.present;
        likelihood_.present *= 0.5;
        content(c.type(), c.holder, at);
        likelihood_.present = present;
    }
    void sequence(const Schema& schema, void* x) {
        const ComponentAddresses addresses(schema, x);
        for (std::size_t i = 0; i < schema.components.size(); ++i) component(schema.components[i], addresses[i]);
    }

    Random& random_;
    Arena& arena_;
    Likelihood likelihood_;
    std::unordered_map<const Schema*, bool> has_no_value_;
};

}  // namespace

void randomise(const Schema& schema, void* value, Random& random, Arena& arena, const Likelihood& likelihood) {
    Dice(random, arena, likelihood).value(schema, value);
}

}  // namespace chorus::asn1
