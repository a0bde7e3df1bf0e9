// Headers, against packets of another stack and against every kind of damage.
#include "chorus/v2x/geonet/packet.hpp"

#include <gtest/gtest.h>

#include "chorus/core/random.hpp"
#include "chorus/v2x/geonet/basic_header.hpp"

namespace chorus::v2x::geonet {
namespace {

// A GeoBroadcast with a DENM in a circle of 500 m, sent by another implementation.
const ByteVector foreign_denm = *from_hex(
    "11001a0a 20400080 00340a00 0000 0000 1400 020000000101 dcb4be00 1d113b88 06d07445 8000 0000"
    "1d113b88 06d07446 01f4 0000 0000 0000"
    "07d20000 0201000007d087800003e80008914b2a87c40452caa1f1052b62488721a46460780503842180e48801e03e70514bc040");
// The front of a single-hop broadcast with a CAM, from the same; its payload is cut off here.
const ByteVector foreign_cam_front =
    *from_hex("11001a01 20500080 00fa0100 1400 020000000101 dcb4be00 1d113b88 06d07445 856d 000f 00000000");

Bytes after_basic(const ByteVector& packet) { return Bytes(packet).subspan(basic_header_octets); }

TEST(Packet, ReadsAForeignGeoBroadcast) {
    const auto basic = parse_basic_header(foreign_denm);
    ASSERT_TRUE(basic);
    EXPECT_EQ(basic->next_header, BasicNextHeader::common);
    EXPECT_EQ(basic->lifetime.duration(), 60s);
    EXPECT_EQ(basic->remaining_hop_limit, 10);

    const auto packet = parse_packet(after_basic(foreign_denm));
    ASSERT_TRUE(packet) << to_string(packet.error());
    EXPECT_EQ(packet->common.next_header, CommonNextHeader::btp_b);
    EXPECT_EQ(packet->common.type, HeaderType::broadcast_circle);
    EXPECT_TRUE(packet->common.mobile);
    EXPECT_EQ(packet->common.maximum_hop_limit, 10);
    EXPECT_EQ(packet->sequence_number(), 0);
    const LongPositionVector& source = packet->source();
    EXPECT_FALSE(source.address.manual);
    EXPECT_EQ(source.address.station_type, StationType::passenger_car);
    EXPECT_EQ(to_string(source.address.link_layer), "02:00:00:00:01:01");
    EXPECT_EQ(source.time_ms, 0xdcb4be00u);
    EXPECT_NEAR(source.position().latitude_deg, 48.7668616, 1e-9);
    EXPECT_NEAR(source.position().longitude_deg, 11.4324549, 1e-9);
    EXPECT_TRUE(source.accurate);
    ASSERT_TRUE(packet->area);
    EXPECT_EQ(packet->area->shape, geo::Area::Shape::circle);
    EXPECT_EQ(packet->area->a_m, 500);
    EXPECT_EQ(to_hex(packet->payload.first(4)), "07d20000");
    EXPECT_EQ(packet->payload.size(), 52u);
}

TEST(Packet, WritesTheForeignGeoBroadcastOctetForOctet) {
    const auto packet = *parse_packet(after_basic(foreign_denm));
    ByteVector written;
    ByteWriter writer(written);
    write(writer, *parse_basic_header(foreign_denm));
    write_packet(written, packet.common, packet.extended, packet.payload);
    EXPECT_EQ(to_hex(written), to_hex(foreign_denm));
}

TEST(Packet, ReadsAForeignSingleHopBroadcast) {
    const auto common = *parse_common_header(after_basic(foreign_cam_front));
    EXPECT_EQ(common.type, HeaderType::single_hop);
    EXPECT_EQ(common.payload_length, 250);
    const auto extended = parse_extended_header(after_basic(foreign_cam_front).subspan(8), common.type);
    ASSERT_TRUE(extended);
    EXPECT_NEAR(source_of(*extended).speed_mps(), 13.89, 1e-9);
    EXPECT_NEAR(source_of(*extended).heading_deg(), 1.5, 1e-9);
    EXPECT_FALSE(sequence_number_of(*extended));
    EXPECT_EQ(parse_packet(after_basic(foreign_cam_front)).error(), Drop::payload_length_mismatch);
}

TEST(Packet, EveryTruncationIsRefused) {
    const Bytes whole = after_basic(foreign_denm);
    for (std::size_t length = 0; length < whole.size(); ++length) {
        const auto packet = parse_packet(whole.first(length));
        ASSERT_FALSE(packet) << length;
        const Drop expected = length < 8    ? Drop::common_header_truncated
                              : length < 52 ? Drop::extended_header_truncated
                                            : Drop::payload_length_mismatch;
        EXPECT_EQ(packet.error(), expected) << length;
    }
    for (std::size_t length = 0; length < 4; ++length)
        EXPECT_EQ(parse_basic_header(Bytes(foreign_denm).first(length)).error(), Drop::basic_header_truncated);
}

TEST(Packet, PaddingOnlyWhereItIsAllowed) {
    ByteVector padded(after_basic(foreign_denm).begin(), after_basic(foreign_denm).end());
    padded.push_back(0);
    EXPECT_EQ(parse_packet(padded).error(), Drop::payload_length_mismatch);
    EXPECT_TRUE(parse_packet(padded, 1));
}

TEST(Packet, OneOctetWrong) {
    struct Case {
        const char* what;
        std::size_t offset;
        std::uint8_t value;
        Drop reason;
    };
    const Case cases[] = {
        {"version 0", 0, 0x01, Drop::geonet_version_unsupported},
        {"version 2", 0, 0x21, Drop::geonet_version_unsupported},
        {"next header any", 0, 0x10, Drop::basic_next_header_unknown},
        {"next header 3", 0, 0x13, Drop::basic_next_header_unknown},
        {"common next header 4", 4, 0x40, Drop::common_next_header_unknown},
        {"header type any", 5, 0x00, Drop::header_type_unsupported},
        {"header type 7", 5, 0x70, Drop::header_type_unsupported},
        {"beacon with a subtype", 5, 0x11, Drop::header_type_unsupported},
        {"a fourth shape", 5, 0x43, Drop::header_type_unsupported},
        {"location service subtype 2", 5, 0x62, Drop::header_type_unsupported},
        {"payload too long", 9, 0x35, Drop::payload_length_mismatch},
        {"payload too short", 9, 0x33, Drop::payload_length_mismatch},
        {"source north of the pole", 28, 0x7f, Drop::position_vector_invalid},
        {"source east of 180", 32, 0x7f, Drop::position_vector_invalid},
        {"area south of the pole", 40, 0x80, Drop::destination_area_invalid},
        {"angle above 360", 52, 0x02, Drop::destination_area_invalid},
    };
    for (const Case& c : cases) {
        ByteVector broken = foreign_denm;
        broken[c.offset] = c.value;
        const auto basic = parse_basic_header(broken);
        if (!basic) {
            EXPECT_EQ(basic.error(), c.reason) << c.what;
            continue;
        }
        const auto packet = parse_packet(after_basic(broken));
        ASSERT_FALSE(packet) << c.what;
        EXPECT_EQ(packet.error(), c.reason) << c.what;
    }
}

TEST(Packet, AnAreaWithoutExtentIsRefused) {
    ByteVector broken = foreign_denm;
    broken[48] = broken[49] = 0;
    EXPECT_EQ(parse_packet(after_basic(broken)).error(), Drop::destination_area_invalid);
    ByteVector rectangle = foreign_denm;
    rectangle[5] = 0x41;  // needs b as well
    EXPECT_EQ(parse_packet(after_basic(rectangle)).error(), Drop::destination_area_invalid);
}

LongPositionVector random_vector(Random& random) {
    LongPositionVector vector;
    vector.address = {random.chance(0.5), static_cast<StationType>(random.below(32)), {}};
    for (auto& octet : vector.address.link_layer.octets) octet = static_cast<std::uint8_t>(random.bits());
    vector.time_ms = static_cast<std::uint32_t>(random.bits());
    vector.latitude = static_cast<std::int32_t>(random.uniform(-9e8, 9e8));
    vector.longitude = static_cast<std::int32_t>(random.uniform(-18e8, 18e8));
    vector.accurate = random.chance(0.5);
    vector.speed = static_cast<std::int16_t>(random.uniform(-16384, 16384));
    vector.heading = static_cast<std::uint16_t>(random.below(3600));
    return vector;
}

TEST(Packet, EveryHeaderIsReadAsWritten) {
    Random random(7);
    for (int i = 0; i < 500; ++i) {
        const LongPositionVector source = random_vector(random), other = random_vector(random);
        const ShortPositionVector place{other.address, other.time_ms, other.latitude, other.longitude};
        const auto number = static_cast<std::uint16_t>(random.bits());
        const DestinationArea area{other.latitude, other.longitude, 400, 50, 359};
        const std::pair<HeaderType, ExtendedHeader> headers[] = {
            {HeaderType::beacon, BeaconHeader{source}},
            {HeaderType::single_hop, SingleHopHeader{source, 0xdeadbeef}},
            {HeaderType::multi_hop, MultiHopHeader{number, source}},
            {HeaderType::broadcast_rectangle, GeoHeader{number, source, area}},
            {HeaderType::anycast_ellipse, GeoHeader{number, source, area}},
            {HeaderType::unicast, UnicastHeader{number, source, place}},
            {HeaderType::location_request, LocationRequestHeader{number, source, other.address}},
            {HeaderType::location_reply, LocationReplyHeader{number, source, place}},
        };
        for (const auto& [type, extended] : headers) {
            const CommonHeader common{CommonNextHeader::btp_a, type, TrafficClass::from_octet(0xe5), i % 2 == 0, 3, 9};
            const ByteVector payload = {1, 2, 3};
            ByteVector octets;
            write_packet(octets, common, extended, payload);
            EXPECT_EQ(octets.size(), common_header_octets + extended_header_octets(type) + 3);
            const auto packet = parse_packet(octets);
            ASSERT_TRUE(packet) << to_string(packet.error());
            EXPECT_EQ(packet->common, common);
            EXPECT_EQ(packet->extended, extended);
            EXPECT_EQ(packet->source(), source);
            EXPECT_EQ(to_hex(packet->payload), "010203");
        }
    }
}

TEST(Packet, NoOctetsAreTooStrange) {
    Random random(8);
    for (int i = 0; i < 20'000; ++i) {
        ByteVector octets(random.below(120));
        for (auto& octet : octets) octet = static_cast<std::uint8_t>(random.bits());
        if (octets.size() > 1) octets[0] = 0x20, octets[1] = static_cast<std::uint8_t>(random.below(7) << 4);
        (void)parse_packet(octets, random.below(200));
    }
}

TEST(PositionVector, SaysWhatTheVehicleKnows) {
    VehicleState state;
    state.time = Timestamp::from_its_ms((std::int64_t{3} << 32) + 77);
    state.position = {-33.8567844, 151.2152967};
    state.heading_deg = 359.97;
    state.speed_mps = -1.234;
    state.position_confidence.semi_major_m = 39.9;
    const auto vector = long_position_vector({false, StationType::bus, {{2, 0, 0, 0, 0, 9}}}, state);
    EXPECT_EQ(vector.time_ms, 77u);
    EXPECT_EQ(vector.latitude, -338567844);
    EXPECT_EQ(vector.longitude, 1512152967);
    EXPECT_EQ(vector.heading, 0);  // rounds up to north, not to 360.0
    EXPECT_EQ(vector.speed, -123);
    EXPECT_TRUE(vector.accurate);
    state.position_confidence.semi_major_m = 40;
    state.speed_mps = 1e9;
    EXPECT_FALSE(long_position_vector({}, state).accurate);
    EXPECT_EQ(long_position_vector({}, state).speed, 16383);
}

TEST(PositionVector, TimestampsWrap) {
    EXPECT_TRUE(is_later(5, 4));
    EXPECT_FALSE(is_later(4, 5));
    EXPECT_FALSE(is_later(4, 4));
    EXPECT_TRUE(is_later(3, 0xffff'fff0u));
    EXPECT_FALSE(is_later(0xffff'fff0u, 3));
}

TEST(Lifetime, Octets) {
    struct Case {
        Duration duration;
        std::uint8_t octet;
    };
    const Case cases[] = {
        {0s, 0},
        {-5s, 0},
        {1us, 1 << 2 | 0},  // never 0 for something
        {50ms, 1 << 2 | 0},
        {80ms, 2 << 2 | 0},
        {1s, 20 << 2 | 0},
        {3150ms, 63 << 2 | 0},
        {3200ms, 3 << 2 | 1},
        {60s, 60 << 2 | 1},
        {63s, 63 << 2 | 1},
        {64s, 6 << 2 | 2},
        {600s, 60 << 2 | 2},
        {630s, 63 << 2 | 2},
        {6300s, 63 << 2 | 3},
        {100h, 63 << 2 | 3},
    };
    for (const Case& c : cases) EXPECT_EQ(Lifetime::from(c.duration).octet(), c.octet) << c.duration.count();
    EXPECT_EQ(Lifetime::from_octet(0x1a).duration(), 60s);  // 6 times 10 s
    EXPECT_EQ(Lifetime::from_octet(0x03).duration(), 0s);
}

TEST(Lifetime, EveryOctetKeepsItsDuration) {
    for (int octet = 0; octet < 256; ++octet) {
        const Duration duration = Lifetime::from_octet(static_cast<std::uint8_t>(octet)).duration();
        EXPECT_EQ(Lifetime::from(duration).duration(), duration) << octet;
    }
}

TEST(Lifetime, WaitingTakesItAway) {
    const Lifetime minute = Lifetime::from_octet(0x1a);
    EXPECT_EQ(minute.reduced_by(100ms), minute);  // the same octet, not only the same time
    EXPECT_EQ(minute.reduced_by(10s).duration(), 50s);
    EXPECT_EQ(minute.reduced_by(60s).duration(), 0s);
    EXPECT_EQ(minute.reduced_by(70s).duration(), 0s);
}

TEST(TrafficClass, EveryOctetThereAndBack) {
    for (int octet = 0; octet < 256; ++octet)
        EXPECT_EQ(TrafficClass::from_octet(static_cast<std::uint8_t>(octet)).octet(), octet);
}

TEST(DestinationArea, FitsOrIsRefused) {
    const Position here{48.5, 11.5};
    const auto wire = destination_area_from({geo::Area::Shape::rectangle, here, 500.4, 49.6, -1});
    ASSERT_TRUE(wire);
    EXPECT_EQ(wire->a_m, 500);
    EXPECT_EQ(wire->b_m, 50);
    EXPECT_EQ(wire->angle_deg, 359);
    EXPECT_FALSE(destination_area_from(geo::Area::circle(here, 0.4)));
    EXPECT_FALSE(destination_area_from(geo::Area::circle(here, 70'000)));
    EXPECT_FALSE(destination_area_from(geo::Area::circle({91, 0}, 10)));
    EXPECT_FALSE(destination_area_from({geo::Area::Shape::ellipse, here, 10, 0, 0}));
    EXPECT_TRUE(destination_area_from(geo::Area::circle({-90, -180}, 65'535)));
}

}  // namespace
}  // namespace chorus::v2x::geonet
