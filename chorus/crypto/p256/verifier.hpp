// ECDSA verification on NIST P-256 and brainpoolP256r1, fast, for public data only: nothing here runs in constant time,
// and nothing takes a secret. docs/p256.md has the mathematics.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string_view>

#include "chorus/core/bytes.hpp"
#include "chorus/core/result.hpp"
#include "chorus/crypto/key_error.hpp"
#include "chorus/crypto/p256/engine.hpp"

namespace chorus::crypto::p256 {

// ifma: eight signatures at once with AVX-512 IFMA. scalar: 64-bit words, everywhere.
enum class Path : std::uint8_t { scalar, ifma };
bool supported(Path path);
Path best_path();
std::string_view to_string(Path path);  // "scalar", "eight-lane"

// Is the curve one of the two that are verified here?
constexpr bool supported(Curve curve) { return curve == Curve::nist_p256 || curve == Curve::brainpool_p256r1; }

// A public key, checked to be on the curve, with a table of its multiples if it has earned one.
class PreparedKey {
  public:
    // SEC 1 2.3.3: 02 or 03 and x, or 04 and x and y. point_malformed, point_not_on_curve, curve_unsupported.
    static Result<PreparedKey, KeyError> from_point(Curve curve, Bytes octets);
    static Result<PreparedKey, KeyError> from_point(Bytes octets) { return from_point(Curve::nist_p256, octets); }

    // Width 2..8: 16, 22, 32, 51, 84, 145, 256 KiB. It serves the path it was made for; on another the key counts as
    // seen first. `memory`: as Table::of.
    void make_table(unsigned width, Path path = best_path(), TableMemory* memory = nullptr);
    PreparedKey without_table() const { return {curve_, point_}; }

    Curve curve() const { return curve_; }
    const TablePoint& point() const { return point_; }  // in form r256, on the curve with a = -3
    const Table& table() const { return table_; }

  private:
    PreparedKey(Curve curve, const TablePoint& point) : curve_(curve), point_(point) {}

    Curve curve_;
    TablePoint point_;
    Table table_;
};

// The numbers of a signature are big-endian and may be anything.
struct Request {
    const PreparedKey* key;
    std::span<const std::uint8_t, 32> digest, r, s;
};

enum class Verdict : std::uint8_t { invalid, valid };

// Holds a path's working memory, some 2 MiB for each curve, of which only what is needed is touched. One per thread.
class Verifier {
  public:
    explicit Verifier(Path path = best_path());
    ~Verifier();

    // Judges each request by itself: a bad signature costs the others nothing. As many verdicts as requests. Curves
    // may be mixed; each is a batch of its own.
    void verify(std::span<const Request> requests, std::span<Verdict> verdicts);
    bool verify(const Request& request) {
        Verdict verdict = Verdict::invalid;
        verify({&request, 1}, {&verdict, 1});
        return verdict == Verdict::valid;
    }

    Path path() const { return path_; }
    // Signatures that only the exact arithmetic could judge; none occurs by chance.
    std::uint64_t exceptional_count() const { return exceptional_count_; }

  private:
    struct Block;
    template <class C>
    void verify_block(Engine& engine, std::span<const Request> requests, std::span<Verdict> verdicts);
    template <class C>
    Verdict judge_exactly(const Request& request, std::size_t signature);

    Path path_;
    std::unique_ptr<Block> block_;
    std::unique_ptr<Engine> nist_, brainpool_;
    std::uint64_t exceptional_count_ = 0;
};

}  // namespace chorus::crypto::p256
