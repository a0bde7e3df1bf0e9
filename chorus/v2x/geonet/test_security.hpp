// A security entity for tests: marks the payload instead of signing it.
//   mark : 8 = 0x5a   its_aid : 8   signer : 8   payload   check : 8 = sum of signer and payload
#pragma once

#include <set>
#include <string>

#include "chorus/v2x/geonet/security_entity.hpp"

namespace chorus::v2x::geonet {

class MarkingSecurity : public SecurityEntity {
  public:
    Result<Decapsulated, Drop> decapsulate(Bytes secured, const BasicHeader&, Timestamp) override {
        ++decapsulated;
        if (secured.size() < 4 || secured[0] != 0x5a) return fail(Drop::envelope_malformed);
        const Bytes marked = secured.subspan(2, secured.size() - 3);
        if (sum(marked) != secured.back()) return fail(Drop::signature_invalid);
        const bool repeated = !heard_.insert(to_hex(secured)).second;
        return Decapsulated{marked.subspan(1), secured[1], repeated,
                            std::array<std::uint8_t, 8>{1, 2, 3, 4, 5, 6, 7, marked[0]}};
    }
    Result<ByteVector, EncapsulationError> encapsulate(Bytes packet, std::uint32_t its_aid, Timestamp) override {
        if (refuses) return fail(EncapsulationError::not_permitted);
        ByteVector secured = {0x5a, static_cast<std::uint8_t>(its_aid), signer};
        secured.insert(secured.end(), packet.begin(), packet.end());
        secured.push_back(sum(Bytes(secured).subspan(2)));
        return secured;
    }
    std::uint8_t signer = 8;  // the last octet of its HashedId8
    bool refuses = false;
    int decapsulated = 0;

  private:
    static std::uint8_t sum(Bytes octets) {
        std::uint8_t total = 0;
        for (const std::uint8_t octet : octets) total = static_cast<std::uint8_t>(total + octet);
        return total;
    }
    std::set<std::string> heard_;  // hexadecimal
};

}  // namespace chorus::v2x::geonet
