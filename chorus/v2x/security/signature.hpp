// Hashes and signatures as IEEE 1609.2 composes them (clauses 5.3.1, 6.3.29, 6.3.37).
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>

#include "chorus/core/bytes.hpp"
#include "chorus/crypto/signature.hpp"
#include "chorus/crypto/signature_verifier.hpp"

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
struct SigningInput {
    Bytes to_be_signed, signer_digest;
};
Digest signing_digest(HashAlgorithm algorithm, const SigningInput& input);
// Of two by SHA-256, in little more time than of one.
std::array<Digest, 2> signing_digests(const SigningInput& first, const SigningInput& second);

using SignatureCurve = crypto::Curve;
constexpr HashAlgorithm hash_of(SignatureCurve curve) {
    return crypto::octets_of(curve) == 48 ? HashAlgorithm::sha384 : HashAlgorithm::sha256;
}

// ECDSA. Of the point R only its x coordinate counts.
using SignatureValue = crypto::Signature;
using crypto::well_formed;

// The question that only arithmetic can answer: is this the signature of that digest under that key?
struct OpenSignature {
    std::shared_ptr<const crypto::PublicKey> key;
    Digest digest;
    SignatureValue signature;
    crypto::KeyStanding standing = crypto::KeyStanding::stranger;

    // Points into this.
    crypto::SignatureQuestion question() const { return {key.get(), digest, &signature, standing}; }
};

}  // namespace chorus::v2x::security
