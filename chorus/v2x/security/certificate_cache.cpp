#include "chorus/v2x/security/certificate_cache.hpp"

#include <algorithm>

#include "chorus/v2x/security/fingerprint.hpp"

namespace chorus::v2x::security {

const CertificateCache::Entry* CertificateCache::find_octets(Bytes certificate) const {
    // In canonical form, as certificates travel, the hash of the octets ends in the identifier.
    const Digest digest = hash(HashAlgorithm::sha256, certificate);
    HashedId8 id;
    std::copy_n(digest.octets.begin() + 24, id.size(), id.begin());
    const Entry* known = peek(id);
    return known && std::ranges::equal(known->ticket->octets, certificate) ? known : nullptr;
}

std::uint64_t CertificateCache::fingerprint() const {
    Fingerprint print;
    for (const auto& [id, entry] : tickets_)
        print.add(Bytes(id)).add(static_cast<std::uint64_t>(entry.clock_offset.count()));
    return print.value();
}

}  // namespace chorus::v2x::security
