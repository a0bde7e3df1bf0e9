#include "chorus/crypto/sha256.hpp"

#include <openssl/evp.h>
#include <openssl/hmac.h>

#include <algorithm>
#include <cstring>

#include "chorus/crypto/openssl.hpp"
#include "chorus/crypto/sha256_blocks.hpp"

namespace chorus::crypto {

namespace {

// Fetching an algorithm by name takes longer than hashing a message, so it is done once.
const EVP_MD* fetched_sha256() {
    static const Md md(expect(EVP_MD_fetch(nullptr, "SHA256", nullptr)));
    return md.get();
}
const EVP_MD* fetched_sha384() {
    static const Md md(expect(EVP_MD_fetch(nullptr, "SHA384", nullptr)));
    return md.get();
}

template <class Output>
Output digest(const EVP_MD* algorithm, Bytes input) {
    static thread_local const MdContext context(expect(EVP_MD_CTX_new()));
    Output output;
    expect(EVP_DigestInit_ex2(context.get(), algorithm, nullptr) == 1);
    expect(EVP_DigestUpdate(context.get(), input.data(), input.size()) == 1);
    expect(EVP_DigestFinal_ex(context.get(), output.data(), nullptr) == 1);
    return output;
}

// An input in blocks. FIPS 180-4, 5.1.1: a one bit, zeros, and the length in bits as 64 bits end the last of them.
struct Blocks {
    explicit Blocks(Bytes input) : whole(input.data()), whole_count(input.size() / sha256_block_octets) {
        const std::size_t rest = input.size() % sha256_block_octets;
        if (rest > 0) std::memcpy(end.data(), whole + whole_count * sha256_block_octets, rest);
        end[rest] = 0x80;
        end_count = rest + 1 + 8 <= sha256_block_octets ? 1 : 2;
        const std::uint64_t bits = std::uint64_t{8} * input.size();
        for (unsigned i = 0; i < 8; ++i)
            end[end_count * sha256_block_octets - 1 - i] = static_cast<std::uint8_t>(bits >> (8 * i));
    }

    const std::uint8_t* whole;
    std::size_t whole_count, end_count;
    std::array<std::uint8_t, 2 * sha256_block_octets> end{};
};

Sha256 octets_of(const Sha256State& state) {
    Sha256 output;
    for (unsigned i = 0; i < output.size(); ++i)
        output[i] = static_cast<std::uint8_t>(state[i / 4] >> (24 - i % 4 * 8));
    return output;
}

Sha256 sha256_by_processor(Bytes input) {
    const Blocks blocks(input);
    Sha256State state = sha256_start;
    take_in_blocks(state, blocks.whole, blocks.whole_count);
    take_in_blocks(state, blocks.end.data(), blocks.end_count);
    return octets_of(state);
}

// Both together as far as both go.
std::array<Sha256, 2> sha256_by_processor(Bytes first, Bytes second) {
    const Blocks a(first), b(second);
    Sha256State state_a = sha256_start, state_b = sha256_start;
    const std::size_t whole = std::min(a.whole_count, b.whole_count), end = std::min(a.end_count, b.end_count);
    take_in_blocks(state_a, a.whole, state_b, b.whole, whole);
    take_in_blocks(state_a, a.whole + whole * sha256_block_octets, a.whole_count - whole);
    take_in_blocks(state_b, b.whole + whole * sha256_block_octets, b.whole_count - whole);
    take_in_blocks(state_a, a.end.data(), state_b, b.end.data(), end);
    take_in_blocks(state_a, a.end.data() + end * sha256_block_octets, a.end_count - end);
    take_in_blocks(state_b, b.end.data() + end * sha256_block_octets, b.end_count - end);
    return {octets_of(state_a), octets_of(state_b)};
}

template <class Output>
Output hmac(const EVP_MD* algorithm, Bytes key, Bytes input) {
    Output output;
    static constexpr std::uint8_t no_key = 0;  // a null pointer would mean: the key of the call before
    expect(HMAC(algorithm, key.empty() ? &no_key : key.data(), static_cast<int>(key.size()), input.data(), input.size(),
                output.data(), nullptr) != nullptr);
    return output;
}

}  // namespace

// Of short inputs, and all of ours are, OpenSSL's way through its layers takes as long as the hash. For this one
// function, asked twice for every packet, it is spared.
Sha256 sha256(Bytes input) {
    return has_sha256_instructions() ? sha256_by_processor(input) : digest<Sha256>(fetched_sha256(), input);
}
std::array<Sha256, 2> sha256(Bytes first, Bytes second) {
    if (has_sha256_instructions()) return sha256_by_processor(first, second);
    return {sha256(first), sha256(second)};
}
Sha384 sha384(Bytes input) { return digest<Sha384>(fetched_sha384(), input); }
Sha256 hmac_sha256(Bytes key, Bytes input) { return hmac<Sha256>(fetched_sha256(), key, input); }
Sha384 hmac_sha384(Bytes key, Bytes input) { return hmac<Sha384>(fetched_sha384(), key, input); }

}  // namespace chorus::crypto
