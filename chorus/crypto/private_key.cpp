#include "chorus/crypto/private_key.hpp"

#include <fcntl.h>
#include <openssl/core_names.h>
#include <openssl/crypto.h>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <mutex>
#include <optional>
#include <utility>

#include "chorus/crypto/curve.hpp"
#include "chorus/crypto/openssl.hpp"
#include "chorus/crypto/sha256.hpp"

namespace chorus::crypto {

namespace {

NumberContext secure_context() { return NumberContext(expect(BN_CTX_secure_new())); }

Number number_from(Bytes octets) {
    Number number(expect(BN_secure_new()));
    expect(BN_bin2bn(octets.data(), static_cast<int>(octets.size()), number.get()));
    BN_set_flags(number.get(), BN_FLG_CONSTTIME);
    return number;
}

void write(const BIGNUM* number, std::span<std::uint8_t> octets) {
    expect(BN_bn2binpad(number, octets.data(), static_cast<int>(octets.size())) > 0);
}

bool in_range(const BIGNUM* number, const EC_GROUP* group) {
    return !BN_is_zero(number) && !BN_is_negative(number) && BN_cmp(number, EC_GROUP_get0_order(group)) < 0;
}

// number * G, uncompressed
std::array<std::uint8_t, 97> times_generator(Curve curve, const BIGNUM* number, BN_CTX* context) {
    const EC_GROUP* group = group_of(curve);
    const Point point(expect(EC_POINT_new(group)));
    expect(EC_POINT_mul(group, point.get(), number, nullptr, nullptr, context) == 1);
    std::array<std::uint8_t, 97> octets{};
    expect(EC_POINT_point2oct(group, point.get(), POINT_CONVERSION_UNCOMPRESSED, octets.data(), octets.size(),
                              context) == 1 + 2 * octets_of(curve));
    return octets;
}

Bytes used(const std::array<std::uint8_t, 97>& point, Curve curve) {
    return Bytes(point).first(1 + 2 * octets_of(curve));
}

// FIPS 186-5 6.4, RFC 6979 2.3.2: the leftmost bits, reduced. Every order here is a multiple of 8 bits long.
Number digest_number(Curve curve, Bytes digest) {
    Number z = number_from(digest.first(std::min(digest.size(), octets_of(curve))));
    const BIGNUM* order = EC_GROUP_get0_order(group_of(curve));
    if (BN_cmp(z.get(), order) >= 0) expect(BN_sub(z.get(), z.get(), order) == 1);
    return z;
}

// HMAC_DRBG of RFC 6979 3.2, steps b to h.
class NonceSource {
  public:
    NonceSource(Curve curve, Bytes scalar, Bytes digest) : curve_(curve), length_(octets_of(curve)) {
        value_.fill(1);
        std::array<std::uint8_t, 96> seed;
        std::ranges::copy(scalar, seed.begin());
        write(digest_number(curve, digest).get(), std::span(seed).subspan(length_, length_));
        update(0, Bytes(seed).first(2 * length_));
        update(1, Bytes(seed).first(2 * length_));
        OPENSSL_cleanse(seed.data(), seed.size());
    }
    ~NonceSource() {
        OPENSSL_cleanse(key_.data(), key_.size());
        OPENSSL_cleanse(value_.data(), value_.size());
    }
    NonceSource(const NonceSource&) = delete;
    NonceSource& operator=(const NonceSource&) = delete;

    // The next number in 1 .. order - 1.
    Number next() {
        for (;;) {
            if (drawn_) update(0, {});
            drawn_ = true;
            value_ = mac(value());  // the hash is as long as the order, so one step fills the number
            Number k = number_from(value());
            if (in_range(k.get(), group_of(curve_))) return k;
        }
    }

  private:
    using Block = std::array<std::uint8_t, 48>;
    Bytes key() const { return Bytes(key_).first(length_); }
    Bytes value() const { return Bytes(value_).first(length_); }
    Block mac(Bytes input) const {
        Block block{};
        if (length_ == 32)
            std::ranges::copy(hmac_sha256(key(), input), block.begin());
        else
            block = hmac_sha384(key(), input);
        return block;
    }
    void update(std::uint8_t separator, Bytes seed) {
        std::array<std::uint8_t, 48 + 1 + 96> input;
        auto end = std::ranges::copy(value(), input.begin()).out;
        *end++ = separator;
        end = std::ranges::copy(seed, end).out;
        key_ = mac(Bytes(input.begin(), end));
        value_ = mac(value());
        OPENSSL_cleanse(input.data(), input.size());
    }

    Curve curve_;
    std::size_t length_;
    Block key_{}, value_;
    bool drawn_ = false;
};

std::optional<Curve> curve_named(const char* name) {
    for (const Curve curve : {Curve::nist_p256, Curve::brainpool_p256r1, Curve::brainpool_p384r1, Curve::nist_p384}) {
        if (std::string_view(name) == group_name(curve)) return curve;
    }
    return std::nullopt;
}

Pkey make_key(Curve curve, const BIGNUM* scalar, Bytes point) {
    const ParamsBuilder builder(expect(OSSL_PARAM_BLD_new()));
    expect(OSSL_PARAM_BLD_push_utf8_string(builder.get(), OSSL_PKEY_PARAM_GROUP_NAME, group_name(curve), 0) == 1);
    expect(OSSL_PARAM_BLD_push_octet_string(builder.get(), OSSL_PKEY_PARAM_PUB_KEY, point.data(), point.size()) == 1);
    expect(OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_PRIV_KEY, scalar) == 1);
    const Params parameters(expect(OSSL_PARAM_BLD_to_param(builder.get())));
    const PkeyContext context(expect(EVP_PKEY_CTX_new_from_name(nullptr, "EC", nullptr)));
    EVP_PKEY* key = nullptr;
    expect(EVP_PKEY_fromdata_init(context.get()) == 1);
    expect(EVP_PKEY_fromdata(context.get(), &key, EVP_PKEY_KEYPAIR, parameters.get()) == 1);
    return Pkey(key);
}

constexpr std::size_t largest_file = 64 * 1024;  // no key in PEM is near that

int no_password(char*, int, int, void*) { return -1; }

}  // namespace

struct PrivateKey::Secret {
    Curve curve;
    Number scalar;
    PublicKey public_key;
    // OpenSSL's own form, made at the first signature.
    std::once_flag once = {};
    Pkey key = {};
    PkeyContext prepared = {};  // copied for every signature

    const EVP_PKEY_CTX* signing() {
        std::call_once(once, [this] {
            key = make_key(curve, scalar.get(), public_key.uncompressed());
            prepared.reset(expect(EVP_PKEY_CTX_new_from_pkey(nullptr, key.get(), nullptr)));
            expect(EVP_PKEY_sign_init(prepared.get()) == 1);
        });
        return prepared.get();
    }
};

PrivateKey::PrivateKey(std::unique_ptr<Secret> secret) : secret_(std::move(secret)) {}
PrivateKey::PrivateKey(PrivateKey&&) noexcept = default;
PrivateKey& PrivateKey::operator=(PrivateKey&&) noexcept = default;
PrivateKey::~PrivateKey() = default;

Result<PrivateKey, KeyError> PrivateKey::from_scalar(Curve curve, Bytes scalar) {
    if (scalar.size() != octets_of(curve)) return fail(KeyError::scalar_out_of_range);
    Number d = number_from(scalar);
    if (!in_range(d.get(), group_of(curve))) return fail(KeyError::scalar_out_of_range);
    const NumberContext context = secure_context();
    const auto point = times_generator(curve, d.get(), context.get());
    auto public_key = PublicKey::from_point(curve, used(point, curve));
    if (!public_key) return fail(public_key.error());
    return PrivateKey(std::unique_ptr<Secret>(new Secret{curve, std::move(d), std::move(*public_key)}));
}

PrivateKey PrivateKey::generate(Curve curve) {
    std::array<std::uint8_t, 48> scalar;
    for (;;) {
        expect(RAND_priv_bytes(scalar.data(), static_cast<int>(scalar.size())) == 1);
        auto key = from_scalar(curve, Bytes(scalar).first(octets_of(curve)));
        OPENSSL_cleanse(scalar.data(), scalar.size());
        if (key) return std::move(*key);
    }
}

PrivateKey PrivateKey::from_seed(std::uint64_t seed, std::string_view purpose, Curve curve) {
    for (std::uint64_t attempt = 0;; ++attempt) {
        ByteVector input;
        ByteWriter w(input);
        for (const char c : std::string_view("chorus simulation key")) w.u8(static_cast<std::uint8_t>(c));
        w.u8(static_cast<std::uint8_t>(curve));
        w.u64(seed);
        w.u64(attempt);
        for (const char c : purpose) w.u8(static_cast<std::uint8_t>(c));
        if (auto key = from_scalar(curve, Bytes(sha384(input)).first(octets_of(curve)))) return std::move(*key);
    }
}

Result<PrivateKey, KeyError> PrivateKey::from_pem(std::string_view pem) {
    const Bio bio(expect(BIO_new_mem_buf(pem.data(), static_cast<int>(pem.size()))));
    const Pkey key(PEM_read_bio_PrivateKey(bio.get(), nullptr, no_password, nullptr));
    ERR_clear_error();
    if (!key) return fail(KeyError::pem_malformed);
    char name[64] = {};
    const bool elliptic =
        EVP_PKEY_is_a(key.get(), "EC") == 1 &&
        EVP_PKEY_get_utf8_string_param(key.get(), OSSL_PKEY_PARAM_GROUP_NAME, name, sizeof name, nullptr) == 1;
    const auto curve = elliptic ? curve_named(name) : std::nullopt;
    BIGNUM* d = nullptr;
    if (!curve || EVP_PKEY_get_bn_param(key.get(), OSSL_PKEY_PARAM_PRIV_KEY, &d) != 1) {
        ERR_clear_error();
        return fail(KeyError::curve_unsupported);
    }
    const Number scalar(d);
    std::array<std::uint8_t, 48> octets;
    const int size = static_cast<int>(octets_of(*curve));
    if (BN_bn2binpad(scalar.get(), octets.data(), size) < 0) return fail(KeyError::scalar_out_of_range);
    auto made = from_scalar(*curve, Bytes(octets).first(octets_of(*curve)));
    OPENSSL_cleanse(octets.data(), octets.size());
    return made;
}

std::string PrivateKey::to_pem() const {
    const Pkey key = make_key(secret_->curve, secret_->scalar.get(), secret_->public_key.uncompressed());
    const Bio bio(expect(BIO_new(BIO_s_secmem())));
    expect(PEM_write_bio_PrivateKey(bio.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr) == 1);
    char* text = nullptr;
    const auto size = static_cast<std::size_t>(BIO_get_mem_data(bio.get(), &text));
    return std::string(text, size);
}

Result<PrivateKey, KeyError> PrivateKey::load(const std::string& file) {
    std::error_code error;
    if (std::filesystem::is_directory(file, error)) return fail(KeyError::file_unreadable);
    std::ifstream stream(file, std::ios::binary);
    if (!stream) return fail(KeyError::file_unreadable);
    std::string pem(largest_file + 1, '\0');
    stream.read(pem.data(), static_cast<std::streamsize>(pem.size()));
    pem.resize(static_cast<std::size_t>(stream.gcount()));
    if (stream.bad()) return fail(KeyError::file_unreadable);
    if (pem.size() > largest_file) return fail(KeyError::pem_malformed);
    auto key = from_pem(pem);
    OPENSSL_cleanse(pem.data(), pem.size());
    return key;
}

Result<void, KeyError> PrivateKey::store(const std::string& file) const {
    const int descriptor = ::open(file.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (descriptor < 0) return fail(errno == EEXIST ? KeyError::file_exists : KeyError::file_unwritable);
    std::string pem = to_pem();
    std::size_t written = 0;
    while (written < pem.size()) {
        const auto n = ::write(descriptor, pem.data() + written, pem.size() - written);
        if (n < 0 && errno == EINTR) continue;
        if (n <= 0) break;
        written += static_cast<std::size_t>(n);
    }
    const bool complete = written == pem.size();
    OPENSSL_cleanse(pem.data(), pem.size());
    if (::close(descriptor) == 0 && complete) return {};
    ::unlink(file.c_str());
    return fail(KeyError::file_unwritable);
}

namespace {

// s = (z + r d) / k mod order. The inverse is taken of k * blind, so that its timing says nothing of k.
// Nothing in the negligible case that r or s is zero.
std::optional<Signature> try_sign(Curve curve, const BIGNUM* d, const BIGNUM* z, const BIGNUM* k, const BIGNUM* blind,
                                  BN_CTX* context) {
    const BIGNUM* order = EC_GROUP_get0_order(group_of(curve));
    const std::size_t n = octets_of(curve);
    const auto point = times_generator(curve, k, context);
    const Number r = number_from(Bytes(point).subspan(1, n));
    expect(BN_nnmod(r.get(), r.get(), order, context) == 1);
    const Number blinded(expect(BN_secure_new())), s(expect(BN_secure_new()));
    expect(BN_mod_mul(blinded.get(), k, blind, order, context) == 1);
    expect(BN_mod_inverse(blinded.get(), blinded.get(), order, context));
    expect(BN_mod_mul(s.get(), r.get(), d, order, context) == 1);
    expect(BN_mod_add_quick(s.get(), s.get(), z, order) == 1);
    expect(BN_mod_mul(s.get(), s.get(), blinded.get(), order, context) == 1);
    expect(BN_mod_mul(s.get(), s.get(), blind, order, context) == 1);
    if (BN_is_zero(r.get()) || BN_is_zero(s.get())) return std::nullopt;
    Signature signature{curve, {}, {}};
    write(r.get(), std::span(signature.r).first(n));
    write(s.get(), std::span(signature.s).first(n));
    return signature;
}

}  // namespace

Signature PrivateKey::sign(Bytes digest) const {
    const PkeyContext context(expect(EVP_PKEY_CTX_dup(secret_->signing())));
    std::array<std::uint8_t, 104> der;
    std::size_t length = der.size();
    expect(EVP_PKEY_sign(context.get(), der.data(), &length, digest.data(), digest.size()) == 1);
    const std::uint8_t* octets = der.data();
    const EcdsaSignature made(expect(d2i_ECDSA_SIG(nullptr, &octets, static_cast<long>(length))));
    const std::size_t n = octets_of(secret_->curve);
    Signature signature{secret_->curve, {}, {}};
    write(ECDSA_SIG_get0_r(made.get()), std::span(signature.r).first(n));
    write(ECDSA_SIG_get0_s(made.get()), std::span(signature.s).first(n));
    return signature;
}

Signature PrivateKey::sign_deterministic(Bytes digest) const {
    const Curve curve = secret_->curve;
    const NumberContext context = secure_context();
    const Number z = digest_number(curve, digest);
    std::array<std::uint8_t, 48> scalar;
    write(secret_->scalar.get(), std::span(scalar).first(octets_of(curve)));
    NonceSource nonces(curve, Bytes(scalar).first(octets_of(curve)), digest);
    // The blind comes from the same kind of source over another digest: random to everybody else.
    NonceSource blinds(curve, Bytes(scalar).first(octets_of(curve)), sha384(digest));
    OPENSSL_cleanse(scalar.data(), scalar.size());
    for (;;) {
        const Number k = nonces.next(), blind = blinds.next();
        if (auto made = try_sign(curve, secret_->scalar.get(), z.get(), k.get(), blind.get(), context.get()))
            return *made;
    }
}

Curve PrivateKey::curve() const { return secret_->curve; }

const PublicKey& PrivateKey::public_key() const { return secret_->public_key; }

std::string_view to_string(KeyError error) {
    switch (error) {
        case KeyError::point_malformed: return "point_malformed";
        case KeyError::point_not_on_curve: return "point_not_on_curve";
        case KeyError::scalar_out_of_range: return "scalar_out_of_range";
        case KeyError::pem_malformed: return "pem_malformed";
        case KeyError::curve_unsupported: return "curve_unsupported";
        case KeyError::file_unreadable: return "file_unreadable";
        case KeyError::file_exists: return "file_exists";
        case KeyError::file_unwritable: return "file_unwritable";
    }
    return "?";
}

std::string_view words(KeyError error) {
    switch (error) {
        case KeyError::point_malformed: return "the octets have not the form of a curve point";
        case KeyError::point_not_on_curve: return "the point does not lie on its curve";
        case KeyError::scalar_out_of_range: return "the number is no private key of its curve";
        case KeyError::pem_malformed: return "no unencrypted private key in PEM form";
        case KeyError::curve_unsupported: return "a private key, but on none of the curves P-256, P-384, brainpool";
        case KeyError::file_unreadable: return "the file cannot be read";
        case KeyError::file_exists: return "the file exists already, and keys are never overwritten";
        case KeyError::file_unwritable: return "the file cannot be written";
    }
    return "?";
}

}  // namespace chorus::crypto
