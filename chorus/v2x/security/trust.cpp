#include "chorus/v2x/security/trust.hpp"

#include <utility>

#include "chorus/v2x/security/fingerprint.hpp"

namespace chorus::v2x::security {

Result<HashedId8, Drop> TrustStore::add_root(Bytes oer) {
    auto root = read_certificate(oer);
    if (!root) return fail(root.error());
    if (const auto drop = check_root_profile(*root)) return fail(*drop);
    if (const auto drop = check_signature(*root, *root)) return fail(*drop);
    const HashedId8 id = root->id;
    roots_.insert_or_assign(id, std::move(*root));
    return id;
}

Result<HashedId8, Drop> TrustStore::add_authority(Bytes oer) { return take(oer, false); }

Result<HashedId8, Drop> TrustStore::learn_authority(Bytes oer) { return take(oer, true); }

Result<HashedId8, Drop> TrustStore::take(Bytes oer, bool learned) {
    auto authority = read_certificate(oer);
    if (!authority) return fail(authority.error());
    if (const auto drop = check_authority_profile(*authority)) return fail(*drop);
    const HashedId8 id = authority->id;
    if (const auto known = authorities_.find(id); known != authorities_.end()) {
        if (!learned && known->second.learned) {
            known->second.learned = false;
            learned_.remove(id);
        }
        return id;
    }
    const Certificate* issuer = root(authority->issuer);
    if (!issuer || hash_of(issuer->key_curve) != authority->issuer_hash) return fail(Drop::issuer_unknown);
    if (const auto drop = check_consistency(*authority, *issuer)) return fail(*drop);
    if (const auto drop = check_signature(*authority, *issuer)) return fail(*drop);

    if (learned) {
        if (learned_.size() == learned_capacity) {
            authorities_.erase(learned_.front());
            learned_.pop_front();
        }
        learned_.push_back(id);
    }
    authorities_.insert_or_assign(id, Authority{std::move(*authority), learned});
    return id;
}

const Certificate* TrustStore::root(const HashedId8& id) const {
    const auto found = roots_.find(id);
    return found == roots_.end() ? nullptr : &found->second;
}

const Certificate* TrustStore::authority(const HashedId8& id) const {
    const auto found = authorities_.find(id);
    return found == authorities_.end() ? nullptr : &found->second.certificate;
}

const Certificate* TrustStore::authority(const HashedId3& id) const {
    for (const auto& [known, authority] : authorities_) {
        if (short_id(known) == id) return &authority.certificate;
    }
    return nullptr;
}

std::uint64_t TrustStore::fingerprint() const {
    std::uint64_t sum = 0;  // the order of an unordered map must not matter
    for (const auto& [id, root] : roots_) sum += Fingerprint().add(1).add(Bytes(id)).value();
    for (const auto& [id, authority] : authorities_) sum += Fingerprint().add(2).add(Bytes(id)).value();
    return sum;
}

}  // namespace chorus::v2x::security
