#include "chorus/v2x/security/certificate_memo.hpp"

#include <algorithm>
#include <utility>

namespace chorus::v2x::security {

Result<std::shared_ptr<const Certificate>, Drop> CertificateMemo::read(Bytes oer) {
    const Digest digest = hash(HashAlgorithm::sha256, oer);
    HashedId8 id;
    std::copy_n(digest.octets.begin() + 24, id.size(), id.begin());
    {
        const std::lock_guard lock(mutex_);
        const auto* known = certificates_.find(id);
        if (known && std::ranges::equal((*known)->octets, oer)) return *known;
    }
    auto certificate = read_certificate(oer);
    if (!certificate) return fail(certificate.error());
    auto shared = std::make_shared<const Certificate>(std::move(*certificate));
    const std::lock_guard lock(mutex_);
    certificates_.put(id, shared);
    return shared;
}

std::size_t CertificateMemo::size() const {
    const std::lock_guard lock(mutex_);
    return certificates_.size();
}

}  // namespace chorus::v2x::security
