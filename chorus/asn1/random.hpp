// Random values of any type in types.hpp, for tests: every one can be encoded as long as its lists fit into the arena.
#pragma once

#include <cstdint>

#include "chorus/asn1/schema.hpp"
#include "chorus/core/random.hpp"

namespace chorus::asn1 {

struct Likelihood {
    double present = 0.5;           // of an OPTIONAL component, or of another value than the DEFAULT
    double extended = 0.05;         // of a value outside an extensible root
    std::uint64_t list_limit = 12;  // elements, where the lower bound allows
};

// Writes every part of a value of the schema's type. Lists become short when the arena is full.
void randomise(const Schema& schema, void* value, Random& random, Arena& arena, const Likelihood& likelihood = {});

template <class T>
void randomise(T& x, Random& random, Arena& arena, const Likelihood& likelihood = {}) {
    randomise(schema_of<T>(), &x, random, arena, likelihood);
}

}  // namespace chorus::asn1
