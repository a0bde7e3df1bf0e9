// Whom a station trusts: root certificates given by the operator, and the authorities that they certified.
#pragma once

#include <cstddef>
#include <cstdint>
#include <list>
#include <optional>
#include <unordered_map>

#include "chorus/core/bytes.hpp"
#include "chorus/core/drop.hpp"
#include "chorus/core/result.hpp"
#include "chorus/v2x/security/certificate.hpp"
#include "chorus/v2x/security/identifiers.hpp"

namespace chorus::v2x::security {

// Fails closed: without a root nobody is believed. What is in here has had its signature verified up to a
// root; validity in time is judged at every use. Roots and authorities that the operator adds stay, those
// learned from peers are bounded and the one least recently learned leaves.
class TrustStore {
  public:
    static constexpr std::size_t learned_capacity = 64;

    // Verifies the certificate's signature of itself and the profile of a root.
    Result<HashedId8, Drop> add_root(Bytes oer);
    // Verifies profile, consistency and signature against a root already here (issuer_unknown if none is).
    Result<HashedId8, Drop> add_authority(Bytes oer);
    // The same, for a certificate that came by radio.
    Result<HashedId8, Drop> learn_authority(Bytes oer);

    const Certificate* root(const HashedId8& id) const;
    const Certificate* authority(const HashedId8& id) const;
    // For the answer to a peer that asks by three octets.
    const Certificate* authority(const HashedId3& id) const;

    bool empty() const { return roots_.empty(); }
    std::size_t size() const { return roots_.size() + authorities_.size(); }
    std::uint64_t fingerprint() const;

  private:
    struct Authority {
        Certificate certificate;
        bool learned = false;
    };
    Result<HashedId8, Drop> take(Bytes oer, bool learned);

    std::unordered_map<HashedId8, Certificate, HashedId8Hash> roots_;
    std::unordered_map<HashedId8, Authority, HashedId8Hash> authorities_;
    std::list<HashedId8> learned_;  // oldest first
};

}  // namespace chorus::v2x::security
