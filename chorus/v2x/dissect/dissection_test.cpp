#include "chorus/v2x/dissect/dissection.hpp"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "chorus/core/random.hpp"
#include "chorus/v2x/access/frame.hpp"
#include "chorus/v2x/btp/ports.hpp"
#include "chorus/v2x/dissect/render.hpp"
#include "chorus/v2x/messages/codec.hpp"
#include "chorus/v2x/messages/inspect.hpp"
#include "chorus/v2x/messages/message_type.hpp"
#include "chorus/v2x/messages/release2/cpm.hpp"
#include "chorus/v2x/messages/release2/ivim.hpp"
#include "chorus/v2x/messages/release2/mapem.hpp"
#include "chorus/v2x/messages/release2/mcm_uulm.hpp"
#include "chorus/v2x/messages/release2/mim.hpp"
#include "chorus/v2x/messages/release2/mvm.hpp"
#include "chorus/v2x/messages/release2/spatem.hpp"
#include "chorus/v2x/messages/release2/srem.hpp"
#include "chorus/v2x/messages/release2/ssem.hpp"
#include "chorus/v2x/messages/release2/vam.hpp"

namespace chorus::v2x::dissect {
namespace {

namespace release2 = messages::release2;

// ---- frames, part by part, in hexadecimal

const std::string basic = "11 00 1a 01";                  // version 1, common header; 60 s; 1 hop
const std::string basic_secured = "12 00 1a 01";          // version 1, secured packet
const std::string common_shb = "20 50 00 80 0000 01 00";  // BTP-B, single hop, mobile; payload length patched
const std::string common_gbc = "20 40 01 80 0000 01 00";  // BTP-B, GBC circle
const std::string common_beacon = "00 10 00 80 0000 01 00";
// passenger car 02:00:00:00:00:01; 48.7, 11.4; 13.89 m/s, 90.0 degrees
const std::string source = "14 00 02 00 00 00 00 01  dc b4 be 00  1d 07 07 c0  06 cb 80 80  85 6d  03 84";
const std::string shb = source + "00 00 00 00";
const std::string gbc = "00 07 00 00" + source + "1d 07 07 c0  06 cb 80 80  01 f4  00 00  00 00  00 00";
const std::string btp_ca = "07 d1 00 00";
const std::string btp_den = "07 d2 00 00";

ByteVector octets(const std::string& text) {
    const auto parsed = from_hex(text);
    EXPECT_TRUE(parsed) << text;
    return parsed.value_or(ByteVector{});
}

// A message from its JSON (X.697), in hexadecimal.
template <class M>
std::string encoded(const char* text) {
    asn1::InlineArena<messages::arena_octets_of<M>> arena;
    M message;
    const auto fault = messages::from_json(nlohmann::json::parse(text), message, arena);
    EXPECT_FALSE(fault) << fault->text();
    const auto bytes = messages::encode(message);
    EXPECT_TRUE(bytes) << bytes.error().text();
    return bytes ? to_hex(*bytes) : std::string();
}

std::string cam_hex() {
    return encoded<release2::CAM>(R"({
      "header": {"protocolVersion": 2, "messageId": 2, "stationId": 4711},
      "cam": {"generationDeltaTime": 48640, "camParameters": {
        "basicContainer": {"stationType": 5, "referencePosition": {
          "latitude": 487000000, "longitude": 114000000,
          "positionConfidenceEllipse":
            {"semiMajorAxisLength": 50, "semiMinorAxisLength": 50, "semiMajorAxisOrientation": 0},
          "altitude": {"altitudeValue": 37000, "altitudeConfidence": "alt-001-00"}}},
        "highFrequencyContainer": {"basicVehicleContainerHighFrequency": {
          "heading": {"headingValue": 900, "headingConfidence": 10},
          "speed": {"speedValue": 1389, "speedConfidence": 30},
          "driveDirection": "forward",
          "vehicleLength": {"vehicleLengthValue": 45, "vehicleLengthConfidenceIndication": "noTrailerPresent"},
          "vehicleWidth": 18,
          "longitudinalAcceleration": {"value": -12, "confidence": 10},
          "curvature": {"curvatureValue": 0, "curvatureConfidence": "unavailable"},
          "curvatureCalculationMode": "yawRateUsed",
          "yawRate": {"yawRateValue": 150, "yawRateConfidence": "unavailable"}}}}}})");
}

std::string denm_hex() {
    return encoded<release2::DENM>(R"({
      "header": {"protocolVersion": 2, "messageId": 1, "stationId": 4712},
      "denm": {
        "management": {
          "actionId": {"originatingStationId": 4712, "sequenceNumber": 3},
          "detectionTime": 690897600000, "referenceTime": 690897600100,
          "eventPosition": {
            "latitude": 487000000, "longitude": 114000000,
            "positionConfidenceEllipse":
              {"semiMajorConfidence": 50, "semiMinorConfidence": 50, "semiMajorOrientation": 0},
            "altitude": {"altitudeValue": 37000, "altitudeConfidence": "alt-001-00"}},
          "stationType": 5},
        "situation": {"informationQuality": 3, "eventType": {"ccAndScc": {"stationaryVehicle94": 2}}}}})");
}

std::string vam_hex() {
    return encoded<release2::VAM>(R"({
      "header": {"protocolVersion": 3, "messageId": 16, "stationId": 815},
      "vam": {"generationDeltaTime": 48640, "vamParameters": {
        "basicContainer": {"stationType": 2, "referencePosition": {
          "latitude": 487000000, "longitude": 114000000,
          "positionConfidenceEllipse":
            {"semiMajorAxisLength": 50, "semiMinorAxisLength": 50, "semiMajorAxisOrientation": 0},
          "altitude": {"altitudeValue": 37000, "altitudeConfidence": "alt-001-00"}}},
        "vruHighFrequencyContainer": {
          "heading": {"value": 900, "confidence": 10},
          "speed": {"speedValue": 450, "speedConfidence": 30},
          "longitudinalAcceleration":
            {"longitudinalAccelerationValue": 3, "longitudinalAccelerationConfidence": 10}},
        "vruLowFrequencyContainer": {"profileAndSubprofile": {"bicyclistAndLightVruVehicle": 1}},
        "vruClusterOperationContainer": {"clusterJoinInfo": {"clusterId": 7, "joinTime": 6}}}}})");
}

std::string cpm_hex() {
    return encoded<release2::CPM>(R"({
      "header": {"protocolVersion": 2, "messageId": 14, "stationId": 900},
      "payload": {
        "managementContainer": {
          "referenceTime": 690897600000,
          "referencePosition": {
            "latitude": 487000000, "longitude": 114000000,
            "positionConfidenceEllipse":
              {"semiMajorConfidence": 50, "semiMinorConfidence": 50, "semiMajorOrientation": 0},
            "altitude": {"altitudeValue": 37000, "altitudeConfidence": "alt-001-00"}}},
        "cpmContainers": [
          {"containerId": 3, "containerData": [{"sensorId": 1, "sensorType": 2, "shadowingApplies": true}]},
          {"containerId": 5, "containerData": {"numberOfPerceivedObjects": 1, "perceivedObjects": [
            {"objectId": 17, "measurementDeltaTime": -20, "position": {
              "xCoordinate": {"value": 2500, "confidence": 20},
              "yCoordinate": {"value": -300, "confidence": 20}}}]}}]}})");
}

std::string mim_hex() {
    return encoded<release2::avm::MIM>(R"({
      "header": {"protocolVersion": 1, "messageId": 18, "stationId": 901},
      "e2eProtection": {"length": 20, "rollingCounter": 1, "dataID": 2, "crc32": 3},
      "mims": [{"drivingPermission":
        {"expirationTime": 690897600000, "velocityMax": 300, "curvatureMin": 0, "curvatureMax": 7, "checksum": 5}}]})");
}

std::string mvm_hex() {
    return encoded<release2::avm::MVM>(R"({
      "header": {"protocolVersion": 1, "messageId": 19, "stationId": 902},
      "e2eProtection": {"length": 20, "rollingCounter": 1, "dataID": 2, "crc32": 3},
      "mvm": {"vidResponse": {"vidVehicleState": "ready", "vidVehiclePublicKey": 18446744073709551615}}})");
}

std::string mcm_hex() {
    return encoded<release2::mcm_uulm::MCM>(R"({
      "header": {"protocolVersion": 2, "messageId": 20, "stationId": 903},
      "mcm": {"generationDeltaTime": 4711, "mcmParameters": {
        "basicContainer": {"stationType": 5, "referencePosition": {
          "latitude": 487000000, "longitude": 114000000,
          "positionConfidenceEllipse":
            {"semiMajorAxisLength": 50, "semiMinorAxisLength": 50, "semiMajorAxisOrientation": 0},
          "altitude": {"altitudeValue": 37000, "altitudeConfidence": "alt-001-00"}}},
        "maneuverContainer": {"suggestedManeuverContainer": {"targetStationID": 7}}}}})");
}

std::string spatem_hex() {
    return encoded<release2::SPATEM>(R"({
      "header": {"protocolVersion": 2, "messageID": 4, "stationID": 900},
      "spat": {"intersections": [
        {"id": {"region": 49, "id": 7}, "revision": 1, "status": "0000", "moy": 470000, "timeStamp": 30000,
         "states": [{"signalGroup": 3, "state-time-speed": [
           {"eventState": "protected-Movement-Allowed",
            "timing": {"minEndTime": 12000, "likelyTime": 36001},
            "speeds": [{"type": "greenwave", "speed": 139}],
            "regional": [{"regionId": 3, "regExtValue": {"stateChangeReason": "trainPriority"}}]}]}]}]}})");
}

std::string mapem_hex() {
    return encoded<release2::MAPEM>(R"({
      "header": {"protocolVersion": 2, "messageID": 5, "stationID": 900},
      "map": {"msgIssueRevision": 0, "intersections": [
        {"id": {"region": 49, "id": 7}, "revision": 1, "refPoint": {"lat": 487000000, "long": 114000000},
         "laneWidth": 325, "laneSet": [
           {"laneID": 1, "ingressApproach": 1,
            "laneAttributes":
              {"directionalUse": "80", "sharedWith": "0000", "laneType": {"vehicle": {"value": "00", "length": 8}}},
            "nodeList": {"nodes": [
              {"delta": {"node-XY1": {"x": 100, "y": -250}}},
              {"delta": {"node-XY6": {"x": 1000, "y": -2500}}, "attributes": {"dWidth": 10}}]},
            "connectsTo": [{"connectingLane": {"lane": 2, "maneuver": "8000"}, "signalGroup": 3}]}]}]}})");
}

std::string ivim_hex() {
    return encoded<release2::IVIM>(R"({
      "header": {"protocolVersion": 2, "messageID": 6, "stationID": 900},
      "ivi": {
        "mandatory": {"serviceProviderId": {"countryCode": "9040", "providerIdentifier": 1},
                      "iviIdentificationNumber": 12, "validFrom": 690897600000, "iviStatus": 0},
        "optional": [
          {"giv": [{"relevanceZoneIds": [1], "iviType": 1, "roadSignCodes": [{"code": {"iso14823": {
             "pictogramCode": {"serviceCategoryCode": {"trafficSignPictogram": "regulatory"},
                               "pictogramCategoryCode": {"nature": 5, "serialNumber": 57}},
             "attributes": [{"spe": {"speedLimitMax": 80, "unit": 0}}]}}}]}]},
          {"tc": [{"relevanceZoneIds": [1], "text": [{"language": "0a40", "textContent": "Glätte"}], "data": "00"}]}]}})");
}

std::string srem_hex() {
    return encoded<release2::SREM>(R"({
      "header": {"protocolVersion": 2, "messageID": 9, "stationID": 4711},
      "srm": {"second": 30000,
        "requests": [{"request": {"id": {"id": 7}, "requestID": 1, "requestType": "priorityRequest",
                                  "inBoundLane": {"lane": 1}}}],
        "requestor": {"id": {"stationID": 4711}, "type": {"role": "publicTransport"},
          "position": {"position": {"lat": 487000000, "long": 114000000}, "heading": 7200,
                       "speed": {"transmisson": "forwardGears", "speed": 695}}}}})");
}

std::string ssem_hex() {
    return encoded<release2::SSEM>(R"({
      "header": {"protocolVersion": 2, "messageID": 10, "stationID": 900},
      "ssm": {"second": 30000, "status": [{"sequenceNumber": 1, "id": {"id": 7}, "sigStatus": [
        {"requester": {"id": {"stationID": 4711}, "request": 1, "sequenceNumber": 0},
         "inboundOn": {"lane": 1}, "status": "granted"}]}]}})");
}

// From the basic header's successor on, with the payload length put into the common header.
std::string packet(std::string common, const std::string& extended, const std::string& payload) {
    const std::string length = fmt::format("{:04x}", octets(payload).size());
    return common.replace(common.find("0000"), 4, length) + extended + payload;
}

std::string signed_data(const std::string& payload, const std::string& psid = "01 24") {
    const std::size_t size = octets(payload).size();
    const std::string length = size < 128 ? fmt::format("{:02x}", size) : fmt::format("81{:02x}", size);
    std::string r(64, 'a'), s(64, 'b');
    return "03 81 00 40 03 80" + length + payload +
           // generationTime; signer digest; ecdsaNistP256Signature, x-only
           "40" + psid + "00 02 74 5d 2c e8 00 00  80 0102030405060708  80 80" + r + s;
}

const std::string link = "ff ff ff ff ff ff 02 00 00 00 00 01 89 47";

std::string cam_frame() { return link + basic + packet(common_shb, shb, btp_ca + cam_hex()); }
std::string denm_frame() { return link + basic + packet(common_gbc, gbc, btp_den + denm_hex()); }
std::string secured_frame() { return link + basic_secured + signed_data(packet(common_shb, shb, btp_ca + cam_hex())); }

std::string frame_at_port(const std::string& port, const std::string& message) {
    return link + basic + packet(common_shb, shb, port + "00 00" + message);
}
std::string mapem_frame() { return frame_at_port("07 d3", mapem_hex()); }
std::string spatem_frame() { return frame_at_port("07 d4", spatem_hex()); }
std::string ivim_frame() { return frame_at_port("07 d6", ivim_hex()); }
std::string srem_frame() { return frame_at_port("07 d7", srem_hex()); }
std::string ssem_frame() { return frame_at_port("07 d8", ssem_hex()); }
std::string cpm_frame() { return frame_at_port("07 d9", cpm_hex()); }
std::string mcm_frame() { return frame_at_port("07 e1", mcm_hex()); }
std::string mim_frame() { return frame_at_port("07 ea", mim_hex()); }
std::string mvm_frame() { return frame_at_port("07 ea", mvm_hex()); }
std::string vam_frame() { return frame_at_port("07 e2", vam_hex()); }

std::vector<std::string> names(const Dissection& dissection) {
    std::vector<std::string> names;
    for (const Layer& layer : dissection.layers) names.push_back(layer.name);
    return names;
}

const Field* find(const std::vector<Field>& fields, const std::string& name) {
    for (const Field& field : fields) {
        if (field.name == name) return &field;
        if (const Field* inner = find(field.children, name)) return inner;
    }
    return nullptr;
}

const Field* find(const Dissection& dissection, const std::string& layer, const std::string& name) {
    for (const Layer& each : dissection.layers)
        if (each.name == layer) return find(each.fields, name);
    return nullptr;
}

// ---- what must hold of any dissection

void nests(const Field& field, std::size_t begin, std::size_t end) {
    EXPECT_GE(field.bit, begin) << field.name;
    EXPECT_LE(field.bit + field.bits, end) << field.name;
    for (const Field& child : field.children) nests(child, field.bit, field.bit + field.bits);
}

void is_sound(const Dissection& dissection, std::size_t size) {
    EXPECT_EQ(dissection.octets, size);
    for (const Layer& layer : dissection.layers) {
        EXPECT_LE(layer.bit + layer.bits, size * 8) << layer.name;
        for (const Field& field : layer.fields) nests(field, layer.bit, layer.bit + layer.bits);
    }
    if (dissection.failure) {
        EXPECT_LE(dissection.failure->bit, size * 8);
        EXPECT_FALSE(dissection.failure->layer.empty());
        EXPECT_FALSE(dissection.failure->rule.empty());
    }
    EXPECT_NO_THROW((void)to_json(dissection).dump());
    EXPECT_NO_THROW((void)to_text(dissection, {}));
}

// TS 103 097 V1.2.1: header fields of 130 octets, whose length takes two; the payload; no trailer fields.
std::string envelope_of_version_0(const std::string& payload, const std::string& payload_type) {
    std::string header_fields;
    for (int i = 0; i < 130; ++i) header_fields += "05";
    return "02 80 82" + header_fields + payload_type + fmt::format("80{:02x}", octets(payload).size()) + payload + "00";
}

struct Case {
    std::string what, frame, type;
    std::vector<std::string> layers;
    std::optional<Drop> failure;
    std::string failing;
};

std::vector<Case> cases() {
    const std::string b = "GeoNetworking basic header", c = "GeoNetworking common header",
                      e = "GeoNetworking extended header", s = "Security envelope";
    const std::string cam = btp_ca + cam_hex();
    return {
        {"CAM", cam_frame(), "CAM", {"Ethernet", b, c, e, "BTP-B", "CAM"}, {}, ""},
        {"DENM", denm_frame(), "DENM", {"Ethernet", b, c, e, "BTP-B", "DENM"}, {}, ""},
        {"secured CAM", secured_frame(), "CAM", {"Ethernet", b, s, c, e, "BTP-B", "CAM"}, {}, ""},
        {"beacon", link + basic + packet(common_beacon, source, ""), "beacon", {"Ethernet", b, c, e}, {}, ""},
        {"MAPEM", mapem_frame(), "MAPEM", {"Ethernet", b, c, e, "BTP-B", "MAPEM"}, {}, ""},
        {"SPATEM", spatem_frame(), "SPATEM", {"Ethernet", b, c, e, "BTP-B", "SPATEM"}, {}, ""},
        {"IVIM", ivim_frame(), "IVIM", {"Ethernet", b, c, e, "BTP-B", "IVIM"}, {}, ""},
        {"SREM", srem_frame(), "SREM", {"Ethernet", b, c, e, "BTP-B", "SREM"}, {}, ""},
        {"SSEM", ssem_frame(), "SSEM", {"Ethernet", b, c, e, "BTP-B", "SSEM"}, {}, ""},
        {"CPM", cpm_frame(), "CPM", {"Ethernet", b, c, e, "BTP-B", "CPM"}, {}, ""},
        {"VAM", vam_frame(), "VAM", {"Ethernet", b, c, e, "BTP-B", "VAM"}, {}, ""},
        {"MCM", mcm_frame(), "MCM", {"Ethernet", b, c, e, "BTP-B", "MCM"}, {}, ""},
        {"MIM", mim_frame(), "MIM", {"Ethernet", b, c, e, "BTP-B", "MIM"}, {}, ""},
        {"MVM", mvm_frame(), "MVM", {"Ethernet", b, c, e, "BTP-B", "MVM"}, {}, ""},
        {"VAM of version 2",
         frame_at_port("07 e2", "02" + vam_hex().substr(2)),
         "VAM",
         {"Ethernet", b, c, e, "BTP-B", "VAM"},
         Drop::message_malformed,
         "VAM"},
        {"message that is not opened further",
         link + basic + packet(common_shb, shb, "07 d5 00 00  02 0c 00 00 00 07 ff"),
         "SAEM",
         {"Ethernet", b, c, e, "BTP-B", "SAEM"},
         {},
         ""},
        {"unknown port",
         link + basic + packet(common_shb, shb, "12 67 00 00 aa"),
         "BTP port 4711",
         {"Ethernet", b, c, e, "BTP-B", "Payload"},
         {},
         ""},
        {"VLAN",
         "ff ff ff ff ff ff 02 00 00 00 00 01 81 00 00 05 89 47" + basic + packet(common_shb, shb, cam),
         "CAM",
         {"Ethernet", "VLAN tag", b, c, e, "BTP-B", "CAM"},
         {},
         ""},
        {"padded to the shortest Ethernet frame",
         link + basic + packet(common_beacon, source, "") + "00 00 00 00",
         "beacon",
         {"Ethernet", b, c, e, "Padding"},
         {},
         ""},
        {"IPv6",
         "ff ff ff ff ff ff 02 00 00 00 00 01 86 dd 60 00",
         "foreign",
         {"Ethernet"},
         Drop::ethertype_foreign,
         "Ethernet"},
        {"version 2",
         link + "21 00 1a 01 00 00",
         "unknown",
         {"Ethernet", b, "Payload"},
         Drop::geonet_version_unsupported,
         b},
        {"version 0",
         link + "01 00 1a 01" + packet(common_shb, shb, cam),
         "CAM",
         {"Ethernet", b, c, e, "BTP-B", "CAM"},
         Drop::geonet_version_unsupported,
         b},
        {"version 0, signed",
         link + "02 00 1a 01" + envelope_of_version_0(packet(common_shb, shb, cam), "01"),
         "CAM",
         {"Ethernet", b, s, c, e, "BTP-B", "CAM"},
         Drop::geonet_version_unsupported,
         b},
        {"version 0, encrypted",
         link + "02 00 1a 01" + envelope_of_version_0(packet(common_shb, shb, cam), "02"),
         "unknown",
         {"Ethernet", b, "Payload"},
         Drop::geonet_version_unsupported,
         b},
        {"version 0, header fields longer than the packet",
         link + "02 00 1a 01  02 bf ff 00",
         "unknown",
         {"Ethernet", b, "Payload"},
         Drop::geonet_version_unsupported,
         b},
        {"unknown next header",
         link + "17 00 1a 01 00 00",
         "unknown",
         {"Ethernet", b, "Payload"},
         Drop::basic_next_header_unknown,
         b},
        {"header type 9",
         link + basic + "20 90 00 80 00 00 01 00",
         "unknown",
         {"Ethernet", b, c},
         Drop::header_type_unsupported,
         c},
        {"hop limit raised",
         link + "11 00 1a 05" + packet(common_shb, shb, cam),
         "CAM",
         {"Ethernet", b, c, e, "BTP-B", "CAM"},
         Drop::remaining_hop_limit_above_maximum,
         c},
        {"payload cut",
         link + basic + packet(common_shb, shb, cam).substr(0, 100 + cam.size() / 2),
         "CAM",
         {"Ethernet", b, c, e, "BTP-B", "CAM"},
         Drop::payload_length_mismatch,
         c},
        {"message of version 9",
         link + basic + packet(common_shb, shb, btp_ca + "09" + cam_hex().substr(2)),
         "CAM",
         {"Ethernet", b, c, e, "BTP-B", "CAM"},
         Drop::message_malformed,
         "CAM"},
        {"envelope of version 2",
         link + basic_secured + "02 81 00",
         "secured",
         {"Ethernet", b, s},
         Drop::envelope_malformed,
         s},
        {"unsecured data in the envelope",
         link + basic_secured + "03 80" + fmt::format("{:02x}", octets(packet(common_shb, shb, cam)).size()) +
             packet(common_shb, shb, cam),
         "CAM",
         {"Ethernet", b, s, c, e, "BTP-B", "CAM"},
         {},
         ""},
    };
}

TEST(Dissection, FramesAreOpenedIntoTheirLayers) {
    for (const Case& one : cases()) {
        SCOPED_TRACE(one.what);
        const ByteVector frame = octets(one.frame);
        const Dissection dissection = dissect(frame, access::LinkType::ethernet);
        is_sound(dissection, frame.size());
        EXPECT_EQ(dissection.type, one.type);
        EXPECT_EQ(names(dissection), one.layers);
        EXPECT_EQ(dissection.failure.has_value(), one.failure.has_value())
            << (dissection.failure ? to_string(*dissection.failure) : "");
        if (dissection.failure && one.failure) {
            EXPECT_EQ(to_string(dissection.failure->reason), to_string(*one.failure)) << to_string(*dissection.failure);
            EXPECT_EQ(dissection.failure->layer, one.failing);
        }
    }
}

TEST(Dissection, FieldsHaveNamesUnitsAndPlaces) {
    const ByteVector frame = octets(secured_frame());
    const Dissection dissection = dissect(frame, access::LinkType::ethernet);
    EXPECT_TRUE(dissection.secured);
    EXPECT_EQ(to_string(dissection.source), "02:00:00:00:00:01");
    EXPECT_EQ(dissection.port, 2001);
    EXPECT_EQ(dissection.station_id, 4711u);
    EXPECT_EQ(dissection.packet_offset, 14u);

    struct Expected {
        std::string layer, field, value, unit;
        std::size_t bit, bits;
    };
    const std::size_t envelope = 18 * 8, inner = envelope + 7 * 8 + (octets(secured_frame())[24] >= 0x80 ? 8 : 0);
    const std::vector<Expected> expected = {
        {"Ethernet", "Source", "02:00:00:00:00:01", "", 48, 48},
        {"GeoNetworking basic header", "LT", "60", "s", 14 * 8 + 16, 8},
        {"Security envelope", "protocolVersion", "3", "", envelope, 8},
        {"Security envelope", "hashId", "sha256", "", envelope + 16, 8},
        {"GeoNetworking common header", "HST", "single hop", "", inner + 12, 4},
        {"GeoNetworking extended header", "MID", "02:00:00:00:00:01", "", inner + 64 + 16, 48},
        {"GeoNetworking extended header", "Lat", "48.7000000", "°", inner + 64 + 96, 32},
        {"GeoNetworking extended header", "S", "13.89", "m/s", inner + 64 + 161, 15},
        {"GeoNetworking extended header", "H", "90.0", "°", inner + 64 + 176, 16},
        {"BTP-B", "Destination port", "2001 (CAM)", "", inner + 64 + 224, 16},
        {"CAM", "stationId", "4711", "", inner + 64 + 224 + 32 + 16, 32},
    };
    for (const Expected& one : expected) {
        const Field* field = find(dissection, one.layer, one.field);
        ASSERT_TRUE(field) << one.layer << " " << one.field;
        EXPECT_EQ(field->value, one.value) << one.field;
        EXPECT_EQ(field->unit, one.unit) << one.field;
        EXPECT_EQ(field->bit, one.bit) << one.field;
        EXPECT_EQ(field->bits, one.bits) << one.field;
    }
    EXPECT_EQ(find(dissection, "Security envelope", "psid")->value, "36 (CA)");
    EXPECT_EQ(find(dissection, "Security envelope", "generationTime")->value.substr(0, 5), "2025-");
    EXPECT_EQ(find(dissection, "Security envelope", "digest")->value, "0x0102030405060708");
}

TEST(Dissection, FieldsOfEveryMessageHaveTheirUnits) {
    struct Expected {
        std::string frame, field, value, unit;
    };
    const std::vector<Expected> expected = {
        {mapem_frame(), "laneWidth", "3.25", "m"},
        {mapem_frame(), "y", "-2.50", "m"},
        {mapem_frame(), "lat", "48.7000000", "°"},
        {spatem_frame(), "eventState", "protected-Movement-Allowed", ""},
        {spatem_frame(), "minEndTime", "1200.0", "s"},
        {spatem_frame(), "likelyTime", "unavailable", ""},
        {spatem_frame(), "speed", "13.9", "m/s"},
        {spatem_frame(), "stateChangeReason", "trainPriority", ""},
        {ivim_frame(), "textContent", "Glätte", ""},
        {ivim_frame(), "trafficSignPictogram", "regulatory", ""},
        {srem_frame(), "second", "30.000", "s"},
        {srem_frame(), "heading", "90.0000", "°"},
        {ssem_frame(), "status", "granted", ""},
        {cpm_frame(), "sensorType", "lidar", ""},
        {cpm_frame(), "measurementDeltaTime", "-0.020", "s"},
        {vam_frame(), "speedValue", "4.50", "m/s"},
        {vam_frame(), "joinTime", "1.50", "s"},
    };
    for (const Expected& one : expected) {
        const Dissection dissection = dissect(octets(one.frame), access::LinkType::ethernet);
        const Field* field = nullptr;
        for (const Field& each : dissection.layers.back().fields)
            if (!field) field = each.name == one.field ? &each : find(each.children, one.field);
        if (one.field == "status") {  // the list has that name too
            const Field* list = find(dissection.layers.back().fields, "sigStatus");
            ASSERT_TRUE(list);
            field = find(list->children, one.field);
        }
        ASSERT_TRUE(field) << dissection.type << " " << one.field;
        EXPECT_EQ(field->value, one.value) << dissection.type << " " << one.field;
        EXPECT_EQ(field->unit, one.unit) << dissection.type << " " << one.field;
    }
    EXPECT_EQ(dissect(octets(vam_frame()), access::LinkType::ethernet).station_id, 815u);
}

// A frame that ends early fails in the layer that is cut, and nothing of it is read beyond its end.
TEST(Dissection, TruncationIsToldAtEveryOctet) {
    for (const std::string& text : {cam_frame(), denm_frame(), secured_frame(), mapem_frame(), spatem_frame(),
                                    ivim_frame(), srem_frame(), ssem_frame(), cpm_frame(), vam_frame()}) {
        const ByteVector whole = octets(text);
        const Dissection complete = dissect(whole, access::LinkType::ethernet);
        ASSERT_FALSE(complete.failure) << to_string(*complete.failure);
        for (std::size_t size = 0; size < whole.size(); ++size) {
            SCOPED_TRACE(size);
            const ByteVector cut(whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(size));
            const Dissection dissection = dissect(cut, access::LinkType::ethernet);
            is_sound(dissection, size);
            ASSERT_TRUE(dissection.failure);
            // Behind the extended header it is the payload length that tells first.
            std::string expected;
            for (const Layer& layer : complete.layers) {
                if (layer.bit / 8 <= size) expected = layer.name;
                if (layer.name == "Security envelope" && size > layer.bit / 8) break;
            }
            if (expected == "BTP-B" || expected == complete.type) expected = "GeoNetworking common header";
            EXPECT_EQ(dissection.failure->layer, expected) << to_string(*dissection.failure);
        }
    }
}

TEST(Dissection, DamageOfAnyOctetIsNoHarm) {
    const std::string version_0 =
        link + "02 00 1a 01" + envelope_of_version_0(packet(common_shb, shb, btp_ca + cam_hex()), "01");
    for (const std::string& text : {secured_frame(), version_0, mapem_frame(), spatem_frame(), ivim_frame(),
                                    srem_frame(), ssem_frame(), cpm_frame(), vam_frame()}) {
        const ByteVector whole = octets(text);
        for (std::size_t at = 0; at < whole.size(); ++at)
            for (const std::uint8_t flip : {0x01, 0x40, 0x80, 0xff}) {
                ByteVector damaged = whole;
                damaged[at] ^= flip;
                is_sound(dissect(damaged, access::LinkType::ethernet), damaged.size());
            }
    }
}

TEST(Dissection, OctetsOfEveryContentMayBeAnything) {
    const ByteVector whole = octets(secured_frame());
    for (int content = 0; content <= static_cast<int>(last_content); ++content)
        for (std::size_t from = 0; from < whole.size(); ++from) {
            const Bytes tail = Bytes(whole).subspan(from);
            is_sound(dissect(tail, static_cast<Content>(content)), tail.size());
        }
}

// What stands in an 802.11 header, its frame control says, not its length.
TEST(Dissection, AnyHeaderOf80211IsReadByItsFrameControl) {
    const std::string addresses(36, '2'),
        four = "444444444444", qos = "0100", ht = "01020304",
        rest = "aaaa03 000000 8947" + basic + packet(common_shb, shb, btp_ca + cam_hex());
    struct Row {
        std::string what, header;
        bool address_4, qos, ht;
    };
    const std::vector<Row> rows = {
        {"data", "0800 0000" + addresses + "0000", false, false, false},
        {"QoS data", "8800 0000" + addresses + "0000" + qos, false, true, false},
        {"data between access points", "0803 0000" + addresses + "0000" + four, true, false, false},
        {"QoS data between access points", "8803 0000" + addresses + "0000" + four + qos, true, true, false},
        {"QoS data with HT control", "8880 0000" + addresses + "0000" + qos + ht, false, true, true},
    };
    for (const Row& row : rows) {
        const Dissection dissection = dissect(octets(row.header + rest), access::LinkType::ieee802_11);
        EXPECT_FALSE(dissection.failure) << row.what << to_string(*dissection.failure);
        const Field* address = find(dissection, "802.11", "Address 4");
        ASSERT_EQ(address != nullptr, row.address_4) << row.what;
        EXPECT_EQ(address ? address->value : "44:44:44:44:44:44", "44:44:44:44:44:44");
        const Field* control = find(dissection, "802.11", "QoS control");
        ASSERT_EQ(control != nullptr, row.qos) << row.what;
        EXPECT_EQ(control ? control->value : "1", "1");
        EXPECT_EQ(find(dissection, "802.11", "HT control") != nullptr, row.ht) << row.what;
        EXPECT_EQ(find(dissection, "802.11", "Fields"), nullptr) << row.what;
    }
}

// Signed data that no GeoNetworking packet carries: a file of a trust list, a message of the other continent.
TEST(Dissection, TheApplicationSaysWhatABareEnvelopeHolds) {
    const auto message = [](const char* key, const char* json) {
        const auto made =
            messages::AnyMessage::from_json(*messages::find_message_type(key), nlohmann::json::parse(json));
        EXPECT_TRUE(made) << made.error().text();
        return to_hex(made->encode().value());
    };
    const std::string trust_list = message("ts102941-EtsiTs102941Data", R"({"version": 1, "content": {
      "certificateTrustListRca": {"version": 1, "nextUpdate": 700000000, "isFullCtl": true, "ctlSequence": 7,
                                  "ctlCommands": []}}})");
    const std::string j2735 = message("j2735", R"({"messageId": 28, "value":
      {"msgCnt": 1, "rev": "rtcmRev3", "msgs": ["0102"]}})");
    const struct {
        std::string what, octets, type;
        std::vector<std::string> layers;
    } given[] = {
        {"trust list", signed_data(trust_list, "02 02 70"), "TS 102 941", {"Security envelope", "TS 102 941"}},
        {"J2735", signed_data(j2735, "01 80"), "J2735", {"Security envelope", "J2735"}},
        {"J2735, not signed",
         "03 80" + fmt::format("{:02x}", octets(j2735).size()) + j2735,
         "J2735",
         {"Security envelope", "J2735"}},
        {"another application", signed_data("54 68 69 73", "01 20"), "secured", {"Security envelope", "Payload"}},
    };
    for (const auto& one : given) {
        SCOPED_TRACE(one.what);
        const ByteVector whole = octets(one.octets);
        const Dissection dissection = dissect(whole, Content::ieee1609dot2);
        is_sound(dissection, whole.size());
        EXPECT_FALSE(dissection.failure) << to_string(*dissection.failure);
        EXPECT_EQ(dissection.type, one.type);
        EXPECT_EQ(names(dissection), one.layers);
    }
    // In a GeoNetworking packet there is a GeoNetworking packet, whatever the application.
    const ByteVector frame = octets(link + basic_secured + signed_data(trust_list, "02 02 70"));
    EXPECT_EQ(dissect(frame, access::LinkType::ethernet).failure->layer, "GeoNetworking common header");
}

TEST(Dissection, TimesAreCompletedFromTheCapture) {
    const ByteVector frame = octets(cam_frame());
    const auto near = from_iso8601("2025-11-23T12:00:00Z");
    const Dissection dissection = dissect(frame, access::LinkType::ethernet, near);
    const Field* time = find(dissection, "GeoNetworking extended header", "TST");
    ASSERT_TRUE(time);
    const auto moment = from_iso8601(time->value);
    ASSERT_TRUE(moment) << time->value;
    EXPECT_EQ(geonet_timestamp(*moment), 0xdcb4be00u);
    EXPECT_LT(std::abs(seconds(*moment - *near)), 25 * 86400.0);
}

TEST(Recognise, TellsWhatOctetsAre) {
    struct Row {
        std::string what, hex;
        Content content;
    };
    const std::vector<Row> rows = {
        {"frame", cam_frame(), Content::ethernet},
        {"packet", basic + packet(common_shb, shb, btp_ca + cam_hex()), Content::geonetworking},
        {"secured packet", secured_frame().substr(link.size()), Content::geonetworking},
        {"envelope", signed_data(packet(common_shb, shb, btp_ca + cam_hex())), Content::ieee1609dot2},
        {"BTP", btp_ca + cam_hex(), Content::btp_b},
        {"CAM", cam_hex(), Content::message},
    };
    for (const Row& row : rows) {
        const auto guess = recognise(octets(row.hex));
        ASSERT_TRUE(guess) << row.what;
        EXPECT_EQ(guess->content, row.content) << row.what << ": " << guess->because;
    }
    EXPECT_EQ(recognise(octets("ff fe fd fc")).error(), "is shorter than the header of a message");
    EXPECT_FALSE(recognise({}));
}

TEST(Recognise, KnowsEveryMessageThatHasAHeader) {
    for (const auto& type : messages::message_types()) {
        if (type.message_id == 0) continue;
        Random random(3, type.key);
        for (int i = 0; i < 10; ++i) {
            ByteVector pdu = messages::AnyMessage::random(type, random, {.extended = 0}).encode().value();
            pdu[0] = type.protocol_version == 0 ? static_cast<std::uint8_t>(1 + i) : type.protocol_version;
            pdu[1] = type.message_id;
            const auto guess = recognise(pdu);
            ASSERT_TRUE(guess) << type.key << ": " << guess.error();
            EXPECT_EQ(guess->content, Content::message) << type.key;
            const Dissection dissection = dissect(pdu, guess->content);
            EXPECT_EQ(dissection.type, type.name);
            EXPECT_FALSE(dissection.failure) << to_string(*dissection.failure);
            ASSERT_TRUE(dissection.recognised) << type.key;
            EXPECT_EQ(dissection.recognised->because, guess->because);
            EXPECT_EQ(dissection.recognised->type->name, type.name);
        }
    }
}

// Two lists speak of ports: that of all messages of the standard, and that of the messages which are known here.
TEST(Recognise, CallsTheMessagesOfAPortByOneName) {
    for (const auto& type : messages::message_types()) {
        if (type.btp_port == 0) continue;
        EXPECT_NE(btp::message_name(static_cast<btp::Port>(type.btp_port)).find(type.name), std::string_view::npos)
            << type.key;
    }
}

TEST(DissectMessage, ShowsTheOctetsBehindIt) {
    for (const auto& type : messages::message_types()) {
        if (type.encoding != messages::MessageType::Encoding::uper) continue;
        Random random(4, type.key);
        ByteVector pdu = messages::AnyMessage::random(type, random, {.extended = 0}).encode().value();
        if (type.message_id != 0) {
            pdu[0] = type.protocol_version == 0 ? std::uint8_t{1} : type.protocol_version;
            pdu[1] = type.message_id;
        }
        const std::size_t size = pdu.size();
        EXPECT_EQ(dissect_message(pdu, type).layers.size(), 1u) << type.key;
        pdu.insert(pdu.end(), {0xca, 0xfe});
        const Dissection followed = dissect_message(pdu, type);
        is_sound(followed, pdu.size());
        EXPECT_FALSE(followed.failure) << type.key;
        EXPECT_EQ(names(followed), (std::vector<std::string>{std::string(type.name), "Behind the message"}));
        EXPECT_EQ(followed.layers.back().bit, size * 8) << type.key;
        EXPECT_EQ(followed.layers.back().fields.at(0).value, "cafe") << type.key;
    }
}

TEST(DissectMessage, AsATypeThatItsHeaderContradictsShowsTheHeaderAlone) {
    const ByteVector cam = octets(cam_hex());
    for (const auto& type : messages::message_types()) {
        if (type.message_id == 0) continue;
        const Dissection dissection = dissect_message(cam, type);
        is_sound(dissection, cam.size());
        EXPECT_EQ(dissection.type, type.name);
        const bool is_cam = type.key == "cam-r1" || type.key == "cam-r2";
        EXPECT_EQ(dissection.failure.has_value(), !is_cam) << type.key;
        if (is_cam) continue;
        EXPECT_EQ(dissection.layers.back().fields.size(), 1u) << type.key;
        EXPECT_EQ(dissection.failure->bit, type.key == "cam-v1" ? 0u : 8u);
        EXPECT_NE(dissection.failure->rule.find("it says messageID 2, protocolVersion 2, as " +
                                                std::string(type.key == "cam-v1" ? "cam-r1" : "CAM") + " has; " +
                                                std::string(type.key) + " has messageID "),
                  std::string::npos)
            << dissection.failure->rule;
    }
}

TEST(Render, JsonHasWhatTheInspectorShows) {
    const ByteVector whole = octets(secured_frame());
    const auto json = to_json(dissect(Bytes(whole).subspan(14), Content::geonetworking));
    EXPECT_EQ(json["type"], "CAM");
    EXPECT_EQ(json["secured"], true);
    EXPECT_FALSE(json.contains("failure"));
    ASSERT_EQ(json["layers"].size(), 6u);
    const auto& layer = json["layers"][0];
    EXPECT_EQ(layer["name"], "GeoNetworking basic header");
    EXPECT_EQ(layer["bit"], 0);
    EXPECT_EQ(layer["bits"], 32);
    EXPECT_EQ(layer["fields"][0]["name"], "Version");
    EXPECT_EQ(layer["fields"][0]["bits"], 4);

    const auto failed = to_json(dissect(Bytes(whole).subspan(14, 30), Content::geonetworking));
    ASSERT_TRUE(failed.contains("failure"));
    EXPECT_EQ(failed["failure"]["reason"], "envelope_malformed");
    EXPECT_EQ(failed["failure"]["layer"], "Security envelope");
    EXPECT_TRUE(failed["failure"]["octet"].is_number());
    EXPECT_TRUE(failed["failure"]["rule"].is_string());
}

TEST(Render, TextIsATree) {
    const ByteVector frame = octets(cam_frame());
    const std::string text = to_text(dissect(frame, access::LinkType::ethernet), {.positions = false});
    EXPECT_NE(text.find("  Ethernet\n    Destination  ff:ff:ff:ff:ff:ff\n"), std::string::npos) << text;
    EXPECT_NE(text.find("      Lat  48.7000000°\n"), std::string::npos) << text;
    EXPECT_EQ(text.find('\x1b'), std::string::npos);

    const std::string cut = to_text(dissect(Bytes(frame).first(30), access::LinkType::ethernet), {});
    EXPECT_NE(cut.find("fails: GeoNetworking extended header, octet 30"), std::string::npos) << cut;
}

}  // namespace
}  // namespace chorus::v2x::dissect
