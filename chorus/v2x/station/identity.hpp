// Who a station is and whom it trusts: what the PKI of TS 102 941 gives it.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "chorus/core/bytes.hpp"
#include "chorus/crypto/private_key.hpp"

namespace chorus::crypto {
class SignatureVerifier;
class VerificationMemo;
}  // namespace chorus::crypto

namespace chorus::v2x::security {
class CertificateMemo;
}

namespace chorus::v2x {

struct Identity {
    std::vector<ByteVector> roots;                  // trusted root certificates (OER); none: nobody is believed
    std::vector<ByteVector> authorities;            // authorization authorities known beforehand (OER)
    ByteVector ticket;                              // our authorization ticket (OER)
    std::shared_ptr<const crypto::PrivateKey> key;  // the ticket's private key
    // UN M49 numbers of where the station drives; none: tickets that are valid in countries are not believed.
    std::vector<std::uint16_t> countries;

    // Simulations: RFC 6979 signatures, so that a seed reproduces every octet.
    bool deterministic_signatures = false;
    // Simulations: stations of one process may share the arithmetic of identical verifications (same key,
    // digest and signature). Each still decides for itself. nullptr: every station computes alone.
    crypto::VerificationMemo* memo = nullptr;
    // Who verifies signatures, with whose key tables and threads: one for a process, whatever stations live in it.
    // nullptr: the station has one of its own, without tables. Set, it brings its own memo.
    crypto::SignatureVerifier* signatures = nullptr;
    // Simulations: the same for reading certificates, and for the memory that they take.
    security::CertificateMemo* certificates = nullptr;
};

// One sentence that says what is wrong with it; nothing: a station can work with it. Fails closed either way: a
// station with an unusable identity believes and signs nothing.
std::optional<std::string> why_unusable(const Identity& identity);

}  // namespace chorus::v2x
