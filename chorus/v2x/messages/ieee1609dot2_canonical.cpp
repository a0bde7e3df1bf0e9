#include "chorus/v2x/messages/ieee1609dot2_canonical.hpp"

#include <array>
#include <cassert>
#include <cstdint>

#include "chorus/asn1/oer.hpp"

namespace chorus::v2x::messages {

using namespace ieee1609dot2;

namespace {

// ---- canonicalise(): brings a value into canonical form; true: it was in another one

template <class Point, class Uncompressed>
bool compress(Point& point) {
    const auto* uncompressed = point.template get_if<Uncompressed>();
    if (!uncompressed) return false;
    const auto x = uncompressed->x;
    if (uncompressed->y.back() & 1)
        point.template emplace<"compressed-y-1">(x);
    else
        point.template emplace<"compressed-y-0">(x);
    return true;
}
bool canonicalise(EccP256CurvePoint& point) { return compress<EccP256CurvePoint, UncompressedP256>(point); }
bool canonicalise(EccP384CurvePoint& point) { return compress<EccP384CurvePoint, UncompressedP384>(point); }

bool canonicalise(PublicVerificationKey& key) {
    if (auto* point = key.get_if<"ecdsaNistP256">()) return canonicalise(*point);
    if (auto* point = key.get_if<"ecdsaBrainpoolP256r1">()) return canonicalise(*point);
    if (auto* point = key.get_if<"ecdsaBrainpoolP384r1">()) return canonicalise(*point);
    if (auto* point = key.get_if<"ecdsaNistP384">()) return canonicalise(*point);
    if (auto* point = key.get_if<"ecsigSm2">()) return canonicalise(*point);
    return false;
}

bool canonicalise(VerificationKeyIndicator& indicator) {
    if (auto* key = indicator.get_if<"verificationKey">()) return canonicalise(*key);
    if (auto* point = indicator.get_if<"reconstructionValue">()) return canonicalise(*point);
    return false;
}

bool canonicalise(PublicEncryptionKey& key) {
    if (auto* point = key.publicKey.get_if<"eciesNistP256">()) return canonicalise(*point);
    if (auto* point = key.publicKey.get_if<"eciesBrainpoolP256r1">()) return canonicalise(*point);
    if (auto* point = key.publicKey.get_if<"ecencSm2">()) return canonicalise(*point);
    return false;
}

bool canonicalise(EncryptionKey& key) {
    auto* public_key = key.get_if<"public">();
    return public_key && canonicalise(*public_key);
}

// Of R only the x coordinate stays.
template <class Point, class Uncompressed>
bool reduce(Point& point) {
    const auto* uncompressed = point.template get_if<Uncompressed>();
    const auto* even = point.template get_if<"compressed-y-0">();
    const auto* odd = point.template get_if<"compressed-y-1">();
    if (!uncompressed && !even && !odd) return false;
    const auto x = uncompressed ? uncompressed->x : even ? *even : *odd;
    point.template emplace<"x-only">(x);
    return true;
}
bool canonicalise(EcdsaP256Signature& signature) { return reduce<EccP256CurvePoint, UncompressedP256>(signature.rSig); }
bool canonicalise(EcdsaP384Signature& signature) { return reduce<EccP384CurvePoint, UncompressedP384>(signature.rSig); }

bool canonicalise(Signature& signature) {
    if (auto* ecdsa = signature.get_if<"ecdsaNistP256Signature">()) return canonicalise(*ecdsa);
    if (auto* ecdsa = signature.get_if<"ecdsaBrainpoolP256r1Signature">()) return canonicalise(*ecdsa);
    if (auto* ecdsa = signature.get_if<"ecdsaBrainpoolP384r1Signature">()) return canonicalise(*ecdsa);
    if (auto* ecdsa = signature.get_if<"ecdsaNistP384Signature">()) return canonicalise(*ecdsa);
    return false;
}

template <class T>
bool in_canonical_form(T copy) {
    return !canonicalise(copy);
}

// ---- octets

void append(ByteVector& output, Bytes octets) { output.insert(output.end(), octets.begin(), octets.end()); }

// The octets of `whole` from the end of what is in `output` up to `part`, then `part` in canonical form.
class Rewriter {
  public:
    explicit Rewriter(Bytes whole) : rest_(whole) {}

    template <class T>
    void replace(const Captured<T>& part) {
        assert(part.octets.data() >= rest_.data());
        const auto before = static_cast<std::size_t>(part.octets.data() - rest_.data());
        append(output_, rest_.first(before));
        rest_ = rest_.subspan(before + part.octets.size());
        T value = part.value;
        if (canonicalise(value))
            write(value);
        else
            append(output_, part.octets);
    }
    ByteVector finish() && {
        append(output_, rest_);
        return std::move(output_);
    }

  private:
    template <class T>
    void write(const T& value) {
        std::array<std::uint8_t, 256> octets;  // a point of 384 bits, uncompressed, has 97
        const auto size = asn1::oer::write(value, octets);
        assert(size);
        append(output_, Bytes(octets).first(size.value_or(0)));
    }

    Bytes rest_;
    ByteVector output_;
};

}  // namespace

bool is_canonical(const ToBeSignedCertificate& to_be_signed) {
    const auto& encryption_key = to_be_signed.encryptionKey;
    return in_canonical_form(to_be_signed.verifyKeyIndicator.value) &&
           (!encryption_key || in_canonical_form(encryption_key->value));
}

bool is_canonical(const Certificate& certificate) {
    return is_canonical(certificate.toBeSigned.value) &&
           (!certificate.signature || in_canonical_form(*certificate.signature));
}

bool is_canonical(const ToBeSignedData& tbs_data) {
    const auto& encryption_key = tbs_data.headerInfo.encryptionKey;
    return !encryption_key || in_canonical_form(encryption_key->value);
}

ByteVector canonical_form(const Captured<ToBeSignedCertificate>& to_be_signed) {
    Rewriter octets(to_be_signed.octets);
    if (to_be_signed->encryptionKey) octets.replace(*to_be_signed->encryptionKey);
    octets.replace(to_be_signed->verifyKeyIndicator);
    return std::move(octets).finish();
}

ByteVector canonical_form(const Captured<ToBeSignedData>& tbs_data) {
    Rewriter octets(tbs_data.octets);
    if (tbs_data->headerInfo.encryptionKey) octets.replace(*tbs_data->headerInfo.encryptionKey);
    return std::move(octets).finish();
}

ByteVector canonical_form(const Certificate& certificate, Bytes octets) {
    const Bytes to_be_signed = certificate.toBeSigned.octets;
    const auto before = static_cast<std::size_t>(to_be_signed.data() - octets.data());
    const Bytes signature = octets.subspan(before + to_be_signed.size());

    ByteVector output;
    append(output, octets.first(before));
    append(output, canonical_form(certificate.toBeSigned));
    if (certificate.signature) {
        Rewriter rewritten(signature);
        rewritten.replace(Captured<Signature>{{}, *certificate.signature, signature});
        append(output, std::move(rewritten).finish());
    }
    return output;
}

}  // namespace chorus::v2x::messages
