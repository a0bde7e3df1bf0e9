#include "forge.hpp"

#include <algorithm>
#include <cmath>

#include "chorus/crypto/sha256.hpp"
#include "chorus/v2x/messages/codec.hpp"

namespace chorus::redteam {

namespace {

namespace r2 = v2x::messages::release2;

void append(ByteVector& to, const ByteVector& octets) { to.insert(to.end(), octets.begin(), octets.end()); }

void length(ByteWriter& w, std::size_t n) {
    if (n < 128) return w.u8(n);
    if (n < 256) return w.u16(0x8100 | n);
    w.u8(0x82);
    w.u16(n);
}

void octet_string(ByteWriter& w, Bytes octets) {
    length(w, octets.size());
    w.bytes(octets);
}

void count(ByteWriter& w, std::size_t n) {
    w.u8(1);
    w.u8(n);
}

void psid(ByteWriter& w, std::uint16_t aid) {
    const bool wide = aid > 255;
    w.u8(wide ? 2 : 1);
    if (wide)
        w.u16(aid);
    else
        w.u8(aid);
}

void open_type(ByteWriter& w, const ByteVector& content) { octet_string(w, content); }

std::int32_t tenth_microdegrees(double degrees) { return static_cast<std::int32_t>(std::lround(degrees * 1e7)); }

void place(ByteWriter& w, Position p) {
    w.u32(static_cast<std::uint32_t>(tenth_microdegrees(p.latitude_deg)));
    w.u32(static_cast<std::uint32_t>(tenth_microdegrees(p.longitude_deg)));
}

ByteVector sha256(Bytes octets) {
    const auto digest = crypto::sha256(octets);
    return ByteVector(digest.begin(), digest.end());
}

ByteVector two_level_hash(Bytes to_be_signed, Bytes signer_certificate) {
    ByteVector both;
    ByteWriter w(both);
    w.bytes(sha256(to_be_signed));
    w.bytes(sha256(signer_certificate));
    return sha256(both);
}

void signature(ByteVector& output, const Key& key, Bytes digest) {
    const crypto::Signature made = key.secret->sign_deterministic(digest);
    ByteWriter w(output);
    w.u8(0x80);  // ecdsaNistP256Signature
    w.u8(0x80);  // rSig: x-only
    w.bytes(made.r_octets());
    w.bytes(made.s_octets());
}

ByteVector bitmap_ssp(const ByteVector& bits) {
    ByteVector content;
    ByteWriter w(content);
    octet_string(w, bits);
    return content;
}

void permissions(ByteWriter& w, const std::vector<Permission>& list) {
    count(w, list.size());
    for (const Permission& permission : list) {
        w.u8(permission.bitmap ? 0x80 : 0);
        psid(w, permission.aid);
        if (!permission.bitmap) continue;
        w.u8(0x81);  // bitmapSsp
        open_type(w, bitmap_ssp(*permission.bitmap));
    }
}

void issue_permissions(ByteWriter& w, const std::vector<Range>& list) {
    count(w, 1);
    w.u8(0);     // chain lengths and eeType as by default
    w.u8(0x80);  // explicit
    count(w, list.size());
    for (const Range& range : list) {
        w.u8(0x80);
        psid(w, range.aid);
        w.u8(0x82);  // bitmapSspRange
        ByteVector content;
        ByteWriter c(content);
        octet_string(c, range.value);
        octet_string(c, range.mask);
        open_type(w, content);
    }
}

ByteVector to_be_signed_certificate(const CertificateSpec& spec, const Key& subject) {
    ByteVector tbs;
    ByteWriter w(tbs);
    w.u8((spec.region.empty() ? 0 : 0x40) | (spec.permissions.empty() ? 0 : 0x10) |
         (spec.may_issue.empty() ? 0 : 0x08));
    if (spec.name) {
        w.u8(0x81);
        octet_string(w, Bytes(reinterpret_cast<const std::uint8_t*>(spec.name->data()), spec.name->size()));
    } else {
        w.u8(0x83);
    }
    w.bytes(spec.craca_id);
    w.u16(spec.crl_series);
    w.u32(spec.start_s);
    w.u8(0x84);  // hours
    w.u16(spec.duration_h);
    w.bytes(spec.region);
    if (!spec.permissions.empty()) permissions(w, spec.permissions);
    if (!spec.may_issue.empty()) issue_permissions(w, spec.may_issue);
    w.u8(0x80);  // verificationKey
    w.u8(0x80);  // ecdsaNistP256
    w.bytes(subject.point());
    return tbs;
}

ByteVector header_info(const MessageSpec& spec) {
    const bool extended = !spec.requests.empty() || !spec.requested_certificate.empty();
    ByteVector header;
    ByteWriter w(header);
    w.u8((extended ? 0x80 : 0) | (spec.generation_time ? 0x40 : 0) | (spec.expiry_time ? 0x20 : 0) |
         (spec.generation_location ? 0x10 : 0) | (spec.p2pcd_learning_request ? 0x08 : 0) |
         (spec.missing_crl ? 0x04 : 0));
    psid(w, spec.aid);
    if (spec.generation_time) w.u64(static_cast<std::uint64_t>(spec.generation_time->its_us()));
    if (spec.expiry_time) w.u64(static_cast<std::uint64_t>(spec.expiry_time->its_us()));
    if (spec.generation_location) {
        place(w, *spec.generation_location);
        w.u16(0x1000);
    }
    if (spec.p2pcd_learning_request) w.bytes(ByteVector{1, 2, 3});
    if (spec.missing_crl) w.bytes(ByteVector{0, 1, 2, 3, 0, 0});  // preamble, cracaId, crlSeries
    if (!extended) return header;
    // Two additions are known to be there or not: inlineP2pcdRequest, requestedCertificate.
    w.u8(2);  // two octets of bitmap: unused bits, bits
    w.u8(6);
    w.u8((spec.requests.empty() ? 0 : 0x80) | (spec.requested_certificate.empty() ? 0 : 0x40));
    if (!spec.requests.empty()) {
        ByteVector list;
        ByteWriter l(list);
        count(l, spec.requests.size());
        for (const HashedId3& id : spec.requests) l.bytes(id);
        open_type(w, list);
    }
    if (!spec.requested_certificate.empty()) open_type(w, spec.requested_certificate);
    return header;
}

ByteVector to_be_signed_data(const MessageSpec& spec) {
    ByteVector tbs;
    ByteWriter w(tbs);
    if (spec.without_payload) {
        w.u8(0x20);  // extDataHash only
        w.u8(0x80);
        w.bytes(ByteVector(32, 0xaa));
    } else {
        w.u8(0x40);
        w.bytes(unsecured_data(spec.payload));
    }
    append(tbs, header_info(spec));
    return tbs;
}

// HT and HST, then common header, extended header and BTP-B before the message.
ByteVector packet(std::uint8_t header_type, const ByteVector& extended, std::uint16_t port, const ByteVector& message) {
    ByteVector octets;
    ByteWriter w(octets);
    w.u8(0x20);  // BTP-B follows
    w.u8(header_type);
    w.u8(0x02);  // traffic class
    w.u8(0x80);  // mobile
    w.u16(message.size() + 4);
    w.u8(header_type == 0x50 ? 1 : 10);
    w.u8(0);
    w.bytes(extended);
    w.u16(port);
    w.u16(0);
    w.bytes(message);
    return octets;
}

ByteVector position_vector(Position p, std::uint32_t station_id) {
    ByteVector vector;
    ByteWriter w(vector);
    w.u16(0x1400);  // passenger car
    w.u16(0x0200);
    w.u32(station_id);
    w.u32(geonet_timestamp(noon));
    place(w, p);
    w.u16(0x8000);
    w.u16(0);
    return vector;
}

r2::ReferencePosition reference_position(Position p) {
    r2::ReferencePosition position{};
    position.latitude = tenth_microdegrees(p.latitude_deg);
    position.longitude = tenth_microdegrees(p.longitude_deg);
    position.positionConfidenceEllipse = {100, 100, 0};
    position.altitude.altitudeValue = r2::AltitudeValue::unavailable;
    position.altitude.altitudeConfidence = r2::AltitudeConfidence::unavailable;
    return position;
}

}  // namespace

Key::Key(std::uint64_t seed)
    : secret(std::make_shared<const crypto::PrivateKey>(crypto::PrivateKey::from_seed(seed, "red team"))) {}

ByteVector Key::point() const {
    ByteVector octets;
    ByteWriter w(octets);
    w.u8(secret->public_key().y_odd() ? 0x83 : 0x82);
    w.bytes(secret->public_key().x());
    return octets;
}

ByteVector circular_region(Position centre, std::uint16_t radius_m) {
    ByteVector region;
    ByteWriter w(region);
    w.u8(0x80);
    place(w, centre);
    w.u16(radius_m);
    return region;
}

ByteVector country_region(std::uint16_t country) {
    ByteVector region;
    ByteWriter w(region);
    w.u8(0x83);  // identifiedRegion
    count(w, 1);
    w.u8(0x80);  // countryOnly
    w.u16(country);
    return region;
}

ByteVector certificate(const CertificateSpec& spec, const Key& subject, const Key& signer, Bytes signer_certificate) {
    const ByteVector tbs = to_be_signed_certificate(spec, subject);
    ByteVector octets;
    ByteWriter w(octets);
    w.u8(0x80);
    w.u8(3);
    w.u8(spec.implicit_type ? 1 : 0);
    if (spec.issuer) {
        w.u8(0x80);
        w.bytes(*spec.issuer);
    } else {
        w.u16(0x8100);
    }
    w.bytes(tbs);
    signature(octets, signer, two_level_hash(tbs, signer_certificate));
    return octets;
}

HashedId8 id_of(Bytes certificate) {
    const ByteVector digest = sha256(certificate);
    HashedId8 id;
    std::copy(digest.end() - 8, digest.end(), id.begin());
    return id;
}

ByteVector unsecured_data(Bytes payload) {
    ByteVector data;
    ByteWriter w(data);
    w.u16(0x0380);
    octet_string(w, payload);
    return data;
}

ByteVector signed_message(const MessageSpec& spec, const Key& key, Bytes ticket) {
    const ByteVector tbs = to_be_signed_data(spec);
    ByteVector message;
    ByteWriter w(message);
    w.u8(spec.version);
    w.u8(0x81);
    w.u8(spec.hash_id);
    w.bytes(tbs);
    if (spec.digest_signer) {
        w.u8(0x80);
        w.bytes(id_of(ticket));
    } else {
        w.u8(0x81);
        count(w, spec.certificates);
        for (unsigned i = 0; i < spec.certificates; ++i) w.bytes(ticket);
    }
    signature(message, key, two_level_hash(tbs, ticket));
    return message;
}

std::span<std::uint8_t> r_of(ByteVector& message) { return std::span(message).last(64).first(32); }
std::span<std::uint8_t> s_of(ByteVector& message) { return std::span(message).last(32); }

const ByteVector& group_order() {
    static const ByteVector n = *from_hex("ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551");
    return n;
}

Pki::Pki(std::uint64_t seed) : root_key(seed * 100 + 1), authority_key(seed * 100 + 2), ticket_key(seed * 100 + 3) {
    const std::vector<Range> ranges = {{36, {0x01, 0xff, 0xfc}, {0xff, 0x00, 0x03}},
                                       {37, {0x01, 0xff, 0xff, 0xff}, {0xff, 0x00, 0x00, 0x00}},
                                       {141, {0x01}, {0xff}}};
    CertificateSpec root_spec;
    root_spec.name = "laboratory root";
    root_spec.permissions = {{622, ByteVector{1}}, {624, ByteVector{1, 0x38}}};
    root_spec.may_issue = ranges;
    root_spec.duration_h = 8766;
    root = certificate(root_spec, root_key, root_key, {});
    CertificateSpec authority_spec = root_spec;
    authority_spec.issuer = id_of(root);
    authority_spec.name = "laboratory authority";
    authority_spec.permissions = {{623, ByteVector{1, 0x32}}};
    authority = certificate(authority_spec, authority_key, root_key, root);
    ticket = issue(ticket_spec(), ticket_key);
}

CertificateSpec Pki::ticket_spec() const {
    CertificateSpec spec;
    spec.issuer = id_of(authority);
    spec.permissions = {{36, ByteVector{1, 0, 0}}, {37, ByteVector{1, 0xff, 0xff, 0xff}}};
    return spec;
}

ByteVector Pki::issue(const CertificateSpec& spec, const Key& subject) const {
    return certificate(spec, subject, authority_key, authority);
}

ByteVector cam_packet(Position p, std::uint32_t station_id, bool emergency) {
    r2::CAM cam{};
    cam.header = {2, 2, station_id};
    cam.cam.generationDeltaTime = generation_delta_time(noon);
    auto& parameters = cam.cam.camParameters;
    parameters.basicContainer.stationType = 5;
    parameters.basicContainer.referencePosition.latitude = tenth_microdegrees(p.latitude_deg);
    parameters.basicContainer.referencePosition.longitude = tenth_microdegrees(p.longitude_deg);
    parameters.basicContainer.referencePosition.positionConfidenceEllipse = {100, 100, 0};
    parameters.basicContainer.referencePosition.altitude = {r2::AltitudeValue::unavailable,
                                                            r2::AltitudeConfidence::unavailable};
    auto& vehicle = parameters.highFrequencyContainer.emplace<r2::BasicVehicleContainerHighFrequency>();
    vehicle.heading = {900, 10};
    vehicle.speed = {1000, 10};
    vehicle.vehicleLength = {45, r2::VehicleLengthConfidenceIndication::noTrailerPresent};
    vehicle.vehicleWidth = 18;
    vehicle.longitudinalAcceleration = {0, 10};
    vehicle.curvature = {0, r2::CurvatureConfidence::unavailable};
    vehicle.yawRate = {0, r2::YawRateConfidence::unavailable};
    if (emergency) parameters.specialVehicleContainer.emplace().emplace<r2::EmergencyContainer>();

    ByteVector extended = position_vector(p, station_id);
    extended.resize(extended.size() + 4);
    return packet(0x50, extended, 2001, v2x::messages::encode(cam).value());
}

ByteVector denm_packet(Position p, std::uint8_t cause_code) {
    r2::DENM denm{};
    denm.header = {2, 1, 4711};
    auto& management = denm.denm.management;
    management.actionId = {4711, 1};
    management.detectionTime = static_cast<std::uint64_t>(noon.its_ms());
    management.referenceTime = static_cast<std::uint64_t>(noon.its_ms());
    management.eventPosition = reference_position(p);
    management.stationType = 5;
    auto& situation = denm.denm.situation.emplace();
    situation.informationQuality = 3;
    situation.eventType.ccAndScc = {cause_code, 1};

    ByteVector extended;
    ByteWriter w(extended);
    w.u16(1);  // sequence number
    w.u16(0);
    w.bytes(position_vector(p, 4711));
    place(w, p);
    w.u16(500);
    w.u16(0);
    w.u16(0);
    w.u16(0);
    return packet(0x40, extended, 2002, v2x::messages::encode(denm).value());
}

}  // namespace chorus::redteam
