// Authorization tickets whose signature was verified up to a root: after that a message of the same
// signer costs one signature verification.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>

#include "chorus/core/bounded.hpp"
#include "chorus/core/time.hpp"
#include "chorus/v2x/security/certificate.hpp"
#include "chorus/v2x/security/identifiers.hpp"

namespace chorus::v2x::security {

// Bounded; the ticket least recently heard leaves. Only believed messages put anything in.
class CertificateCache {
  public:
    struct Entry {
        std::shared_ptr<const Certificate> ticket;
        Duration clock_offset{};  // sender against us, from its last believed message; negative: behind
    };

    explicit CertificateCache(std::size_t capacity) : tickets_(capacity) {}

    // Looks without counting as use: a message that is not believed must not keep a ticket alive.
    const Entry* peek(const HashedId8& id) const { return tickets_.peek(id); }
    // The ticket with exactly these octets. It spares reading a certificate that was read before.
    const Entry* find_octets(Bytes certificate) const;
    // After a believed message.
    void heard(const HashedId8& id, const std::shared_ptr<const Certificate>& ticket, Duration clock_offset) {
        Entry* known = tickets_.find(id);
        if (known && known->ticket == ticket)
            known->clock_offset = clock_offset;  // the usual case: nobody counts references
        else
            tickets_.put(id, Entry{ticket, clock_offset});
    }

    std::size_t size() const { return tickets_.size(); }
    std::size_t capacity() const { return tickets_.capacity(); }
    auto begin() const { return tickets_.begin(); }
    auto end() const { return tickets_.end(); }
    std::uint64_t fingerprint() const;

  private:
    LruMap<HashedId8, Entry, HashedId8Hash> tickets_;
};

}  // namespace chorus::v2x::security
