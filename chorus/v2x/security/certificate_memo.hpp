// Remembers certificates that were read, so that those who are shown the same octets in one process (simulated
// stations that meet the same neighbour) read them, and find the point of their key, once. Whether to believe the
// certificate everybody still decides alone.
#pragma once

#include <cstddef>
#include <memory>
#include <mutex>

#include "chorus/core/bounded.hpp"
#include "chorus/core/bytes.hpp"
#include "chorus/core/drop.hpp"
#include "chorus/core/result.hpp"
#include "chorus/v2x/security/certificate.hpp"
#include "chorus/v2x/security/identifiers.hpp"

namespace chorus::v2x::security {

// Bounded: the certificate least recently asked for leaves. Any number of threads may ask.
class CertificateMemo {
  public:
    explicit CertificateMemo(std::size_t capacity = 4096) : certificates_(capacity) {}

    // read_certificate(oer), read if it is not remembered. What is refused is not remembered.
    Result<std::shared_ptr<const Certificate>, Drop> read(Bytes oer);

    std::size_t size() const;

  private:
    mutable std::mutex mutex_;
    LruMap<HashedId8, std::shared_ptr<const Certificate>, HashedId8Hash> certificates_;
};

}  // namespace chorus::v2x::security
