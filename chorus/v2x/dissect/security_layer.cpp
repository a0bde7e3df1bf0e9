// The security envelope, IEEE 1609.2 in canonical OER; the beginning of signed data, in octets:
//   protocolVersion 03   content 81   hashId   preamble 40   protocolVersion 03   content 80   length   payload
#include <fmt/format.h>

#include <bit>
#include <charconv>
#include <utility>

#include "chorus/v2x/dissect/layers.hpp"
#include "chorus/v2x/messages/codec_ieee1609dot2.hpp"
#include "chorus/v2x/messages/message_type.hpp"

namespace chorus::v2x::dissect {

namespace {

using messages::ieee1609dot2::Certificate;
using messages::ieee1609dot2::Ieee1609Dot2Data;

constexpr const char* envelope_name = "Security envelope";
constexpr const char* certificate_name = "Certificate";

// ITS application identifiers, TS 102 965 annex A
std::string_view application(std::int64_t psid) {
    switch (psid) {
        case 36: return "CA";
        case 37: return "DEN";
        case 71: return "AVM";
        case 137: return "TLM";
        case 138: return "RLT";
        case 139: return "IVI";
        case 140: return "TLC request";
        case 141: return "GN-MGMT";
        case 622: return "CRL";
        case 623: return "SCR";
        case 624: return "CTL";
        case 637: return "TLC status";
        case 638: return "VRU";
        case 639: return "CP";
        case 640: return "IMZ";
        case 1618: return "MR";
        case 1619: return "POI";
        case 1620: return "RMO";
        case 1621: return "PI";
        case 1622: return "MDM";
        case 540801: return "SA";
        case 540802: return "GPC";
        default: return {};
    }
}

std::optional<std::int64_t> number_of(const Field& field) {
    std::int64_t number = 0;
    const char* end = field.raw.data() + field.raw.size();
    const auto [stop, error] = std::from_chars(field.raw.data(), end, number);
    if (error != std::errc{} || stop != end) return std::nullopt;
    return number;
}

void means(Field& field, std::string value, std::string unit = {}) {
    field.value = std::move(value);
    field.unit = std::move(unit);
}

// Numbers in the units that people use. The names are those of the module; named values stay names.
void translate(Field& field) {
    const auto number = number_of(field);
    if (!number || field.value != field.raw) return;
    const std::string_view name = field.name;
    if (name == "psid") {
        if (const auto known = application(*number); !known.empty())
            means(field, fmt::format("{} ({})", *number, known));
    } else if (name == "generationTime" || name == "expiryTime") {
        if (*number >= 0 && *number <= UINT32_MAX * std::int64_t{1'000'000})
            means(field, to_iso8601(Timestamp::from_its_us(*number)));
    } else if (name == "start") {
        means(field, to_iso8601(Timestamp::from_its_us(*number * 1'000'000)));
    } else if (name == "latitude" || name == "longitude") {
        means(field, fmt::format("{:.7f}", static_cast<double>(*number) * 1e-7), "°");
    } else if (name == "elevation") {
        means(field, fmt::format("{:.1f}", static_cast<double>(*number) * 0.1 - 409.5), "m");
    } else if (name == "radius") {
        means(field, field.raw, "m");
    } else if (name == "microseconds" || name == "milliseconds" || name == "seconds" || name == "minutes" ||
               name == "hours" || name == "sixtyHours" || name == "years") {
        means(field, field.raw, field.name);
    }
}

void translate_all(Field& field) {
    translate(field);
    for (Field& child : field.children) translate_all(child);
}

// The octets of the first unsecuredData, which the layers that follow show.
Field* payload_field(Field& field) {
    if (field.name == "unsecuredData") return &field;
    for (Field& child : field.children)
        if (Field* found = payload_field(child)) return found;
    return nullptr;
}

// Octets [offset, offset + length) of the envelope.
struct Payload {
    std::size_t offset = 0, length = 0;
};

// A length of X.696 8.6; nothing when it is none or there are fewer octets.
std::optional<std::size_t> read_length(ByteReader& reader) {
    std::size_t length = reader.u8();
    if (length >= 0x80) {
        const std::size_t octets = length & 0x7f;
        if (octets == 0 || octets > 4) return std::nullopt;
        length = 0;
        for (std::size_t i = 0; i < octets; ++i) length = length << 8 | reader.u8();
    }
    if (!reader.ok() || length > reader.rest().size()) return std::nullopt;
    return length;
}

// Where the payload lies, read by the grammar above alone: it is found in an envelope that is broken behind it.
std::optional<Payload> payload_of(Bytes envelope) {
    ByteReader reader(envelope);
    if (reader.u8() != 3) return std::nullopt;
    std::uint8_t content = reader.u8();
    if (content == 0x81) {
        reader.u8();  // hashId
        const bool has_data = reader.u8() & 0x40;
        if (!has_data || reader.u8() != 3) return std::nullopt;
        content = reader.u8();
    }
    if (content != 0x80) return std::nullopt;
    const auto length = read_length(reader);
    if (!length) return std::nullopt;
    return Payload{envelope.size() - reader.rest().size(), *length};
}

// The application that signed data names; nothing when it is not there, or not signed.
std::optional<std::int64_t> psid_of(const Field& field) {
    if (field.name == "psid") return number_of(field);
    for (const Field& child : field.children)
        if (const auto found = psid_of(child)) return found;
    return std::nullopt;
}

// A MessageFrame of SAE J2735 that fills the octets: messageId : 16, the length of the content (X.691 11.9), content.
bool is_j2735_frame(Bytes octets) {
    ByteReader reader(octets);
    const unsigned message_id = reader.u16();
    std::size_t length = reader.u8();
    if (length & 0x80) length = (length & 0x3f) << 8 | reader.u8();
    return message_id >= 18 && message_id <= 63 && reader.ok() && length == reader.rest().size();
}

// How long a vector of TS 103 097 V1.2.1 is: the first octet has a leading 1 for each octet that follows (clause 4.1).
std::optional<std::size_t> read_vector_length(ByteReader& reader) {
    const std::uint8_t first = reader.u8();
    const int more = std::countl_one(first);
    if (more > 3) return std::nullopt;
    std::size_t length = first & (0x7f >> more);
    for (int i = 0; i < more; ++i) length = length << 8 | reader.u8();
    if (!reader.ok() || length > reader.rest().size()) return std::nullopt;
    return length;
}

}  // namespace

void Layers::security(std::size_t offset, std::size_t length) {
    constexpr std::uint8_t unsecured_data = 0x80;  // the choice, behind the protocol version
    result_.secured = length < 2 || part(offset, length)[1] != unsecured_data;
    result_.type = std::string("secured");
    const Bytes envelope = part(offset, length);
    auto description = messages::describe<Ieee1609Dot2Data>(envelope);
    translate_all(description.root);
    const auto payload = payload_of(envelope);
    if (Field* field = payload_field(description.root); field && payload && payload->length > 0) {
        field->value = fmt::format("{} octets, below", payload->length);
        field->raw.clear();
    }
    const auto psid = psid_of(description.root);
    described(std::move(description), envelope_name, offset, length, Drop::envelope_malformed);
    if (!payload || payload->length == 0) return;
    if (result_.packet_offset)
        common_header(offset + payload->offset, payload->length);
    else
        signed_payload(offset + payload->offset, payload->length, psid);
}

// Of an envelope that came without GeoNetworking packet: the application says what is in it.
void Layers::signed_payload(std::size_t offset, std::size_t length, std::optional<std::int64_t> psid) {
    const Bytes payload = part(offset, length);
    if (psid && *psid >= 622 && *psid <= 624) {  // CRL, certificate request, CTL
        result_.type = std::string("TS 102 941");
        const auto& type = *messages::find_message_type("ts102941-EtsiTs102941Data");
        return described(messages::describe(type, payload), result_.type, offset, length, Drop::message_malformed);
    }
    if (is_j2735_frame(payload)) return message(offset, length, *messages::find_message_type("j2735"));
    if (psid && application(*psid).empty()) return opaque("Payload", offset, length);
    common_header(offset, length);
}

// The envelope of GeoNetworking version 0, TS 103 097 V1.2.1 clause 5.1; before each vector stands its length:
//   protocol_version : 8 = 2   header_fields   payload_type : 8 = 0 unsecured, 1 signed   payload   trailer_fields
void Layers::security_of_version_0(std::size_t offset, std::size_t length) {
    const Bytes envelope = part(offset, length);
    ByteReader octets(envelope);
    const bool is_known = octets.u8() == 2;
    const auto header = read_vector_length(octets);
    const Bytes rest = header ? octets.rest().subspan(*header) : Bytes();
    ByteReader behind(rest);
    const std::uint8_t payload_type = behind.u8();
    const auto payload = read_vector_length(behind);
    if (!is_known || !payload || payload_type > 1) return opaque("Payload", offset, length);

    result_.secured = true;
    result_.type = std::string("secured");
    const std::size_t header_begins = length - octets.rest().size(), payload_begins = length - behind.rest().size();
    Layer& layer = begin(envelope_name, offset, length);
    FieldReader reader(envelope, offset, layer.fields);
    reader.number("protocol_version", 8);
    reader.octets("header_fields", header_begins + *header - reader.position_octets());
    reader.number("payload_type", 8);
    reader.means(payload_type == 1 ? "signed" : "unsecured");
    reader.octets("payload", payload_begins + *payload - reader.position_octets());
    reader.means(fmt::format("{} octets, below", *payload));
    if (reader.position_octets() < length) reader.octets("trailer_fields", length - reader.position_octets());
    if (*payload > 0) common_header(offset + payload_begins, *payload);
}

void Layers::certificate(std::size_t offset, std::size_t length) {
    result_.type = std::string("certificate");
    auto description = messages::describe<Certificate>(part(offset, length));
    translate_all(description.root);
    described(std::move(description), certificate_name, offset, length, Drop::certificate_malformed);
}

}  // namespace chorus::v2x::dissect
