// What stations ask of each other so that signers become known (TS 103 097 7.1.1): the full ticket of
// somebody heard by digest, the certificate of an authority, our own ticket. The verifier hears, the
// signer speaks; both share one PeerExchange. Every list is bounded, the oldest entry leaves.
//
// Two entries may come from a frame that is not believed, because they exist to make it believable:
// unknown tickets and unknown authorities. All else comes from verified messages only.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "chorus/core/time.hpp"
#include "chorus/v2x/security/identifiers.hpp"

namespace chorus::v2x::security {

class PeerExchange {
  public:
    static constexpr std::size_t capacity = 16;      // of each list
    static constexpr std::size_t request_limit = 8;  // identifiers in one inlineP2pcdRequest
    // Places that tickets and authorities each can count on: a flood of one keeps the other off the air no longer.
    static constexpr std::size_t request_share = request_limit / 2;
    // Requests that nobody answered are dropped after this long.
    static constexpr Duration patience = 10s;

    // Heard by the verifier.
    void unknown_ticket(const HashedId8& ticket, Timestamp now);        // named by digest in a CAM
    void unknown_authority(const HashedId8& authority, Timestamp now);  // issued a certificate in any message
    void ticket_learned(const HashedId8& ticket);
    void authority_learned(const HashedId8& authority);
    void new_station_heard() { certificate_due_ = true; }
    void requested(const HashedId3& certificate);  // by a peer's inlineP2pcdRequest
    void answered(const HashedId8& authority);     // another station sent this certificate
    bool wants_authorities() const { return !authorities_.empty(); }
    bool wants_authority(const HashedId8& authority) const;  // we asked, or would ask, for it

    // Asked by the signer.
    std::vector<HashedId3> requests(Timestamp now);            // for our inlineP2pcdRequest
    bool certificate_due() const { return certificate_due_; }  // our next CAM carries our certificate
    void certificate_sent() { certificate_due_ = false; }
    // What peers asked for, oldest first. The signer takes out what it answers and what it cannot answer.
    const std::vector<HashedId3>& asked_of_us() const { return asked_of_us_; }
    void done(const HashedId3& certificate);

    // A number that changes when anything in here does.
    std::uint64_t fingerprint() const;

  private:
    struct Unknown {
        HashedId8 id;
        Timestamp since;
    };
    std::vector<Unknown> tickets_, authorities_;
    std::vector<HashedId3> asked_of_us_;
    bool certificate_due_ = false;
};

}  // namespace chorus::v2x::security
