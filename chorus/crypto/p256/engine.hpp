// What a path of the verifier does for one curve: sums of points, for signatures whose scalars are ready.
#pragma once

#include "chorus/crypto/p256/table.hpp"

namespace chorus::crypto::p256 {

// Is r the x coordinate of u1 G + u2 key?
struct Task {
    const TablePoint* key;    // in form r256
    const TablePoint* table;  // of the key; null for a key seen first
    OddScalar u1, u2;
    U256 r;  // p - n or more: no other x than r itself has this residue
};

// exceptional: the sum met equal or opposite points; only verify_exactly can tell.
enum class Outcome : std::uint8_t { invalid, valid, exceptional };

class Engine {
  public:
    static constexpr std::size_t tasks_max = 128;

    virtual ~Engine() = default;
    // Up to tasks_max tasks, all with tables of this width in the engine's form.
    virtual void with_tables(const Task* tasks, std::size_t count, unsigned width, Outcome* outcomes) = 0;
    // Up to tasks_max tasks; their tables are not looked at.
    virtual void without_tables(const Task* tasks, std::size_t count, Outcome* outcomes) = 0;
    // out[i] = a[i] b[i] for residues in form r256, by the engine's own arithmetic: for tests.
    virtual void multiply(const U256 (&a)[8], const U256 (&b)[8], U256 (&out)[8]) const = 0;
};

// The caller owns the engine.
template <class C>
Engine* make_scalar_engine();
// Null where the processor, or the compiler's target, has no AVX-512 IFMA, VBMI and VBMI2.
template <class C>
Engine* make_ifma_engine();

// Replaces eight integers below p, none zero, by v^-1 2^520 mod p: inverses of Montgomery forms with R = 2^260.
template <class C>
void invert_eight_forms(U256 (&forms)[8]);

}  // namespace chorus::crypto::p256
