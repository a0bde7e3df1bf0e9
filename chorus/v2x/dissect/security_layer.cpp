// The security envelope, IEEE 1609.2 in canonical OER; the beginning of signed data, in octets:
//   protocolVersion 03   content 81   hashId   preamble 40   protocolVersion 03   content 80   length   payload
#include <fmt/format.h>

#include "chorus/v2x/dissect/layers.hpp"

namespace chorus::v2x::dissect {

namespace {

// The payload inside signed data: octets [offset, offset + length) of the envelope.
struct Payload {
    std::size_t offset = 0, length = 0;
};

std::optional<Payload> signed_payload(Bytes envelope) {
    ByteReader reader(envelope);
    const bool signed_data = reader.u8() == 3 && reader.u8() == 0x81;
    reader.u8();  // hashId
    const std::uint8_t present = reader.u8();
    const bool unsecured_inside = reader.u8() == 3 && reader.u8() == 0x80;
    if (!reader.ok() || !signed_data || !(present & 0x40) || !unsecured_inside) return std::nullopt;
    std::size_t length = reader.u8();
    if (length >= 0x80) {
        const std::size_t octets = length & 0x7f;
        if (octets == 0 || octets > 4) return std::nullopt;
        length = 0;
        for (std::size_t i = 0; i < octets; ++i) length = length << 8 | reader.u8();
    }
    if (!reader.ok() || length > reader.rest().size()) return std::nullopt;
    return Payload{envelope.size() - reader.rest().size(), length};
}

}  // namespace

void Layers::security(std::size_t offset, std::size_t length) {
    result_.secured = true;
    result_.type = "secured";
    opaque("Security envelope", offset, length);
    if (const auto payload = signed_payload(part(offset, length)))
        common_header(offset + payload->offset, payload->length);
}

void Layers::certificate(std::size_t offset, std::size_t length) {
    result_.type = "certificate";
    opaque("Certificate", offset, length);
}

}  // namespace chorus::v2x::dissect
