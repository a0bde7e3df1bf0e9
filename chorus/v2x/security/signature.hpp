// Hashes and signatures as IEEE 1609.2 composes them (clauses 5.3.1, 6.3.29, 6.3.37).
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>

#include "chorus/core/bytes.hpp"
#include "chorus/core/drop.hpp"
#include "chorus/crypto/signature.hpp"

namespace chorus::crypto {
class PublicKey;
class VerificationMemo;
}  // namespace chorus::crypto

namespace chorus::v2x::security {

enum class HashAlgorithm : std::uint8_t { sha256, sha384 };

struct Digest {
    std::array<std::uint8_t, 48> octets{};
    std::size_t length = 0;
    operator Bytes() const { return Bytes(octets).first(length); }
};
Digest hash(HashAlgorithm algorithm, Bytes input);

// What is signed: hash( hash(to be signed) || hash(signer's certificate) ). A certificate that signs itself
// has no signer yet: then the second hash is that of the empty string.
Digest signing_digest(HashAlgorithm algorithm, Bytes to_be_signed, Bytes signer_digest);

using SignatureCurve = crypto::Curve;
constexpr HashAlgorithm hash_of(SignatureCurve curve) {
    return crypto::octets_of(curve) == 48 ? HashAlgorithm::sha384 : HashAlgorithm::sha256;
}

// ECDSA. Of the point R only its x coordinate counts.
using SignatureValue = crypto::Signature;
using crypto::well_formed;

// The expensive one. False also when the key is of another curve.
bool verify_signature(const crypto::PublicKey& key, const Digest& digest, const SignatureValue& signature,
                      crypto::VerificationMemo* memo);

}  // namespace chorus::v2x::security
