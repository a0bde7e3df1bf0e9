// Values in memory as walkers see them that know only the schema (json.cpp, random.cpp).
#pragma once

#include <cstddef>
#include <cstdint>

#include "chorus/asn1/schema.hpp"

namespace chorus::asn1::detail {

// INTEGER and ENUMERATED: the number, sign extended where the type has a sign.
std::uint64_t load_number(const Schema& schema, const void* value);
void store_number(const Schema& schema, void* value, std::uint64_t number);

// What a component holds; nullptr: it is absent, or the DEFAULT.
inline const void* held_value(const Holder* holder, const void* component) {
    return holder ? holder->value(component) : component;
}

// The element of a list whose elements begin at `data`.
inline const void* item_at(const Schema& list, const void* data, std::size_t i) {
    return static_cast<const std::byte*>(data) + i * list.access.item_octets;
}
inline void* item_at(const Schema& list, void* data, std::size_t i) {
    return static_cast<std::byte*>(data) + i * list.access.item_octets;
}

// Where the components of a SEQUENCE lie, in the order of its schema.
template <class Void>
class ComponentAddresses {
  public:
    ComponentAddresses(const Schema& schema, Void* value) { schema.access.components(value, addresses_); }
    Void* operator[](std::size_t i) const { return const_cast<Void*>(addresses_[i]); }

  private:
    const void* addresses_[maximum_components];
};
template <class Void>
ComponentAddresses(const Schema&, Void*) -> ComponentAddresses<Void>;

}  // namespace chorus::asn1::detail
