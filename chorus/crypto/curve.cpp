#include "chorus/crypto/curve.hpp"

#include <openssl/obj_mac.h>

#include <array>

#include "chorus/crypto/openssl.hpp"

namespace chorus::crypto {

namespace {

struct Parameters {
    explicit Parameters(Curve curve) : group(expect(EC_GROUP_new_by_curve_name(nid(curve)))) {
        expect(BN_bn2binpad(EC_GROUP_get0_order(group.get()), order.data(), static_cast<int>(octets_of(curve))) > 0);
    }
    static int nid(Curve curve) {
        switch (curve) {
            case Curve::nist_p256: return NID_X9_62_prime256v1;
            case Curve::brainpool_p256r1: return NID_brainpoolP256r1;
            case Curve::brainpool_p384r1: return NID_brainpoolP384r1;
            case Curve::nist_p384: return NID_secp384r1;
        }
        return NID_undef;
    }

    Group group;
    std::array<std::uint8_t, 48> order{};
};

const Parameters& parameters_of(Curve curve) {
    static const std::array<Parameters, 4> all = {Parameters(Curve::nist_p256), Parameters(Curve::brainpool_p256r1),
                                                  Parameters(Curve::brainpool_p384r1), Parameters(Curve::nist_p384)};
    return all[static_cast<std::size_t>(curve)];
}

}  // namespace

const EC_GROUP* group_of(Curve curve) { return parameters_of(curve).group.get(); }

const char* group_name(Curve curve) {
    switch (curve) {
        case Curve::nist_p256: return "prime256v1";
        case Curve::brainpool_p256r1: return "brainpoolP256r1";
        case Curve::brainpool_p384r1: return "brainpoolP384r1";
        case Curve::nist_p384: return "secp384r1";
    }
    return "";
}

Bytes order_of(Curve curve) { return Bytes(parameters_of(curve).order).first(octets_of(curve)); }

}  // namespace chorus::crypto
