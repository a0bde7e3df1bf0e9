#include "chorus/v2x/security/signature.hpp"

#include <algorithm>

#include "chorus/crypto/sha256.hpp"

namespace chorus::v2x::security {

Digest hash(HashAlgorithm algorithm, Bytes input) {
    Digest digest;
    if (algorithm == HashAlgorithm::sha384) {
        digest.octets = crypto::sha384(input);
        digest.length = 48;
    } else {
        std::ranges::copy(crypto::sha256(input), digest.octets.begin());
        digest.length = 32;
    }
    return digest;
}

Digest signing_digest(HashAlgorithm algorithm, Bytes to_be_signed, Bytes signer_digest) {
    const Digest first = hash(algorithm, to_be_signed);
    std::array<std::uint8_t, 96> both;
    auto end = std::ranges::copy(Bytes(first), both.begin()).out;
    end = std::ranges::copy(signer_digest, end).out;
    return hash(algorithm, Bytes(both.begin(), end));
}

}  // namespace chorus::v2x::security
