// A public key infrastructure for laboratories, simulations and tests: a root, an authorization authority
// and authorization tickets in the form of TS 103 097 V2.2.1 clause 7.2. Every certificate is held against
// the same rules by which a receiver would judge it before it is given out.
//
//     const Laboratory lab(seed, start);                        // everything from one seed
//     const auto ticket = lab.ticket(17, {.start = start});     // the 17th station's
//
//     const auto root = make_root({.name = "root", .start = now}, key);         // or from real keys
//     const auto authority = make_authority({.name = "aa", .start = now}, key2, *root);
//     const auto ticket = issue_ticket({.start = now}, key3, *authority);
#pragma once

#include <chrono>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "chorus/core/bytes.hpp"
#include "chorus/core/drop.hpp"
#include "chorus/core/result.hpp"
#include "chorus/core/time.hpp"
#include "chorus/crypto/private_key.hpp"
#include "chorus/v2x/security/permissions.hpp"
#include "chorus/v2x/security/region.hpp"

namespace chorus::v2x::security {

struct Issued {
    ByteVector certificate;  // OER
    std::shared_ptr<const crypto::PrivateKey> key;
};

// Certificates count their start in whole seconds and their lifetime in one unit of 16 bits; what does not fit
// is rounded down.
struct CaSpec {
    std::string name;
    Timestamp start;
    Duration lifetime = std::chrono::hours(3 * 8766);
    Region region;  // anywhere by default
    // An authority's, for those who request tickets from it (TS 103 097 7.2.4). On one of the 256-bit curves.
    std::shared_ptr<const crypto::PrivateKey> encryption_key;
};
struct TicketSpec {
    Timestamp start;
    Duration lifetime = std::chrono::hours(168);
    Region region;                           // anywhere by default; identified and geometric ones are possible
    std::vector<AppPermission> permissions;  // empty: car_permissions()
};

// What an ordinary car may send: CAM without special containers, DENM of every cause of SSP version 1, and
// GeoNetworking's own packets.
std::vector<AppPermission> car_permissions();

enum class Nonces : std::uint8_t {
    random,
    deterministic,  // RFC 6979: the same certificate every time
};

// Each gives the reason why a receiver would not accept the certificate: certificate_malformed (a name that is too
// long, a place off the earth), certificate_profile_violated, certificate_exceeds_issuer.
Result<Issued, Drop> make_root(const CaSpec& spec, std::shared_ptr<const crypto::PrivateKey> key,
                               Nonces nonces = Nonces::random);
// Grants CAM, DENM and GeoNetworking's own packets with every service-specific permission.
Result<Issued, Drop> make_authority(const CaSpec& spec, std::shared_ptr<const crypto::PrivateKey> key,
                                    const Issued& root, Nonces nonces = Nonces::random);
Result<Issued, Drop> issue_ticket(const TicketSpec& spec, std::shared_ptr<const crypto::PrivateKey> key,
                                  const Issued& authority, Nonces nonces = Nonces::random);

// Root, authority and any number of tickets, all keys from one seed: not a secret, and the same octets on every
// machine. About a quarter of a millisecond for each ticket.
class Laboratory {
  public:
    Laboratory(std::uint64_t seed, Timestamp start, Duration lifetime = std::chrono::hours(3 * 8766));

    const Issued& root() const { return root_; }
    const Issued& authority() const { return authority_; }
    // The ticket of station `number`. Errors as issue_ticket.
    Result<Issued, Drop> ticket(std::uint64_t number, const TicketSpec& spec) const;

  private:
    std::uint64_t seed_;
    Issued root_, authority_;
};

}  // namespace chorus::v2x::security
