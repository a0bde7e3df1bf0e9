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

namespace {

// Two digests, one behind the other.
class Joined {
  public:
    Joined(Bytes first, Bytes second) : length_(first.size() + second.size()) {
        std::ranges::copy(second, std::ranges::copy(first, octets_.begin()).out);
    }
    operator Bytes() const { return Bytes(octets_).first(length_); }

  private:
    std::array<std::uint8_t, 96> octets_;
    std::size_t length_;
};

}  // namespace

Digest signing_digest(HashAlgorithm algorithm, const SigningInput& input) {
    return hash(algorithm, Joined(hash(algorithm, input.to_be_signed), input.signer_digest));
}

std::array<Digest, 2> signing_digests(const SigningInput& first, const SigningInput& second) {
    const auto inner = crypto::sha256(first.to_be_signed, second.to_be_signed);
    const auto outer = crypto::sha256(Joined(inner[0], first.signer_digest), Joined(inner[1], second.signer_digest));
    std::array<Digest, 2> digests;
    for (std::size_t i = 0; i < 2; ++i) {
        std::ranges::copy(outer[i], digests[i].octets.begin());
        digests[i].length = outer[i].size();
    }
    return digests;
}

}  // namespace chorus::v2x::security
