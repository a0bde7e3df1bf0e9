#include "chorus/crypto/sha256.hpp"

#include <openssl/evp.h>
#include <openssl/hmac.h>

#include "chorus/crypto/openssl.hpp"

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

template <class Output>
Output hmac(const EVP_MD* algorithm, Bytes key, Bytes input) {
    Output output;
    static constexpr std::uint8_t no_key = 0;  // a null pointer would mean: the key of the call before
    expect(HMAC(algorithm, key.empty() ? &no_key : key.data(), static_cast<int>(key.size()), input.data(), input.size(),
                output.data(), nullptr) != nullptr);
    return output;
}

}  // namespace

Sha256 sha256(Bytes input) { return digest<Sha256>(fetched_sha256(), input); }
Sha384 sha384(Bytes input) { return digest<Sha384>(fetched_sha384(), input); }
Sha256 hmac_sha256(Bytes key, Bytes input) { return hmac<Sha256>(fetched_sha256(), key, input); }
Sha384 hmac_sha384(Bytes key, Bytes input) { return hmac<Sha384>(fetched_sha384(), key, input); }

}  // namespace chorus::crypto
