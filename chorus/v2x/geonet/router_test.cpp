#include "chorus/v2x/geonet/router.hpp"

#include <gtest/gtest.h>

#include <algorithm>

#include "chorus/geo/geodesic.hpp"
#include "chorus/v2x/geonet/test_security.hpp"

namespace chorus::v2x::geonet {
namespace {

const Timestamp start = Timestamp::from_its_ms(700'000'000'000);
const Position town{48.7667, 11.4333};
const ByteVector message = {0x07, 0xd1, 0, 0, 2, 2, 0, 0, 0, 1};

MacAddress mac(std::uint8_t last) { return {{2, 0, 0, 0, 0, last}}; }

RouterConfig config(std::uint8_t last) {
    RouterConfig c;
    c.address = {false, StationType::passenger_car, mac(last)};
    return c;
}

VehicleState state(Timestamp time, double east_m = 0) {
    VehicleState s;
    s.time = time;
    s.position = geo::destination(town, 90, east_m);
    s.position_confidence = {0.5, 0.5, 0};
    return s;
}

// What another station sends, hop by hop of our making.
ByteVector packet(HeaderType type, const ExtendedHeader& extended, std::uint8_t hops = 1, std::uint8_t max_hops = 1,
                  std::uint8_t traffic_class = 0) {
    ByteVector octets;
    ByteWriter writer(octets);
    write(writer, BasicHeader{BasicNextHeader::common, Lifetime::from_octet(0x1a), hops});
    write_packet(octets, {CommonNextHeader::btp_b, type, TrafficClass::from_octet(traffic_class), true, 0, max_hops},
                 extended, type == HeaderType::beacon ? Bytes{} : Bytes(message));
    return octets;
}

LongPositionVector vector(std::uint8_t last, Timestamp time, double east_m) {
    return long_position_vector({false, StationType::passenger_car, mac(last)}, state(time, east_m));
}

ByteVector shb(std::uint8_t last, Timestamp time, double east_m = 100) {
    return packet(HeaderType::single_hop, SingleHopHeader{vector(last, time, east_m), 0});
}

ByteVector gbc(std::uint8_t last, std::uint16_t number, const geo::Area& area, std::uint8_t hops = 10,
               double east_m = 100, std::uint8_t traffic_class = 0) {
    return packet(broadcast_type(area.shape),
                  GeoHeader{number, vector(last, start, east_m), *destination_area_from(area)}, hops, 10,
                  traffic_class);
}

struct Unsecured : testing::Test {
    Unsecured() { router.update(state(start)); }
    Router router{config(1), nullptr, 1};
};

TEST_F(Unsecured, DeliversASingleHopBroadcast) {
    const ByteVector octets = shb(2, start);
    const auto up = router.receive(octets, mac(2), start);
    ASSERT_TRUE(up) << to_string(up.error());
    ASSERT_TRUE(*up);
    EXPECT_EQ(to_hex((*up)->payload), to_hex(message));
    EXPECT_EQ((*up)->next_header, CommonNextHeader::btp_b);
    EXPECT_EQ((*up)->type, HeaderType::single_hop);
    EXPECT_EQ((*up)->source.address.link_layer, mac(2));
    EXPECT_EQ((*up)->sender, mac(2));
    EXPECT_EQ((*up)->remaining_lifetime, 60s);
    EXPECT_FALSE((*up)->secured);
    EXPECT_FALSE((*up)->signer);
    EXPECT_FALSE((*up)->destination);
    EXPECT_TRUE(router.location_table().has_neighbours(start));
    EXPECT_FALSE(router.next_frame());
}

TEST_F(Unsecured, BeaconsAreForTheTableOnly) {
    const auto up = router.receive(packet(HeaderType::beacon, BeaconHeader{vector(2, start, 50)}), mac(2), start);
    ASSERT_TRUE(up);
    EXPECT_FALSE(*up);
    EXPECT_TRUE(router.location_table().has_neighbours(start));
}

TEST_F(Unsecured, EthernetPaddingIsCutOff) {
    ByteVector beacon = packet(HeaderType::beacon, BeaconHeader{vector(2, start, 50)});
    beacon.resize(46);
    EXPECT_TRUE(router.receive(beacon, mac(2), start));
    beacon.resize(47);
    EXPECT_EQ(router.receive(beacon, mac(2), start).error(), Drop::payload_length_mismatch);
}

TEST_F(Unsecured, RefusedPacketsChangeNothing) {
    ByteVector expired = shb(2, start);
    expired[2] = 0x02;
    ByteVector hops = shb(2, start);
    hops[3] = 2;
    ByteVector secured = shb(2, start);
    secured[0] = 0x12;
    const LongPositionVector other = vector(3, start, 10);
    const ShortPositionVector place{other.address, other.time_ms, other.latitude, other.longitude};
    const struct {
        ByteVector octets;
        MacAddress sender;
        Drop reason;
    } cases[] = {
        {{}, mac(2), Drop::basic_header_truncated},
        {expired, mac(2), Drop::packet_lifetime_expired},
        {hops, mac(2), Drop::remaining_hop_limit_above_maximum},
        {secured, mac(2), Drop::secured_packet_unsupported},
        {shb(1, start), mac(2), Drop::own_packet},
        {shb(2, start), mac(1), Drop::own_packet},
        {gbc(1, 5, geo::Area::circle(town, 500)), mac(2), Drop::own_packet},
        {packet(HeaderType::unicast, UnicastHeader{1, vector(2, start, 10), place}), mac(2),
         Drop::header_type_unsupported},
        {packet(HeaderType::location_request, LocationRequestHeader{1, vector(2, start, 10), other.address}), mac(2),
         Drop::header_type_unsupported},
    };
    const std::uint64_t before = router.fingerprint();
    for (const auto& c : cases) {
        const auto up = router.receive(c.octets, c.sender, start);
        ASSERT_FALSE(up) << to_string(c.reason);
        EXPECT_EQ(up.error(), c.reason) << to_string(up.error());
        EXPECT_EQ(router.fingerprint(), before) << to_string(c.reason);
    }
}

TEST_F(Unsecured, UnicastToUsArrives) {
    const LongPositionVector own = router.own_position();
    const ShortPositionVector place{own.address, own.time_ms, own.latitude, own.longitude};
    const auto octets = packet(HeaderType::unicast, UnicastHeader{1, vector(2, start, 10), place}, 3, 10);
    const auto up = router.receive(octets, mac(9), start);
    ASSERT_TRUE(up);
    ASSERT_TRUE(*up);
    EXPECT_EQ((*up)->type, HeaderType::unicast);
    EXPECT_FALSE(router.location_table().has_neighbours(start));
    EXPECT_EQ(router.receive(octets, mac(9), start).error(), Drop::duplicate_packet);
}

TEST_F(Unsecured, GeoBroadcastInsideIsDeliveredOnceAndContended) {
    const auto octets = gbc(2, 7, geo::Area::circle(town, 500));
    const auto up = router.receive(octets, mac(3), start);
    ASSERT_TRUE(up && *up);
    ASSERT_TRUE((*up)->destination);
    EXPECT_EQ((*up)->destination->a_m, 500);
    EXPECT_EQ((*up)->remaining_hop_limit, 10);
    EXPECT_EQ(router.contending(), 1u);
    EXPECT_FALSE(router.next_frame());
    // mac(3) has no known position: the longest wait
    router.advance(start + 99ms);
    EXPECT_FALSE(router.next_frame());
    router.advance(start + 100ms);
    const auto frame = router.next_frame();
    ASSERT_TRUE(frame);
    EXPECT_TRUE(frame->forwarded);
    EXPECT_TRUE(frame->destination.is_broadcast());
    ByteVector expected = octets;
    expected[3] = 9;
    EXPECT_EQ(to_hex(frame->packet), to_hex(expected));
    EXPECT_EQ(router.counts().contentions_won, 1u);
    // and never again
    EXPECT_EQ(router.receive(octets, mac(4), start + 200ms).error(), Drop::duplicate_packet);
    EXPECT_EQ(router.contending(), 0u);
}

TEST_F(Unsecured, ACopyEndsTheContention) {
    const geo::Area area = geo::Area::circle(town, 500);
    ASSERT_TRUE(router.receive(gbc(2, 7, area), mac(2), start));
    ASSERT_TRUE(router.receive(gbc(2, 8, area), mac(2), start));
    EXPECT_EQ(router.contending(), 2u);
    EXPECT_EQ(router.receive(gbc(2, 7, area, 9), mac(3), start + 10ms).error(), Drop::duplicate_packet);
    EXPECT_EQ(router.contending(), 1u);
    EXPECT_EQ(router.counts().contentions_cancelled, 1u);
    router.advance(start + 1s);
    EXPECT_EQ(parse_packet(Bytes(router.next_frame()->packet).subspan(4))->sequence_number(), 8);
    EXPECT_FALSE(router.next_frame() && router.next_frame()->forwarded);
}

// The hop limit is not signed: whoever lowers it must not end the way of the packet.
TEST_F(Unsecured, ACopyOnItsLastHopEndsNoContention) {
    const geo::Area area = geo::Area::circle(town, 500);
    ASSERT_TRUE(router.receive(gbc(2, 7, area), mac(2), start));
    EXPECT_EQ(router.receive(gbc(2, 7, area, 1), mac(3), start + 10ms).error(), Drop::duplicate_packet);
    EXPECT_EQ(router.receive(gbc(2, 7, area, 8), mac(3), start + 10ms).error(), Drop::duplicate_packet);
    EXPECT_EQ(router.contending(), 1u);
    EXPECT_EQ(router.counts().contentions_cancelled, 0u);
    router.advance(start + 100ms);
    EXPECT_EQ(router.next_frame()->packet[3], 9);
}

TEST_F(Unsecured, NoPacketIsSentOnWithMoreThanOurOwnWouldHave) {
    const auto area = *destination_area_from(geo::Area::circle(town, 500));
    ByteVector octets = packet(HeaderType::broadcast_circle, GeoHeader{7, vector(2, start, 100), area}, 255, 255);
    octets[2] = 0xff;  // 6 300 s
    const auto up = router.receive(octets, mac(2), start);
    ASSERT_TRUE(up && *up);
    EXPECT_EQ((*up)->remaining_hop_limit, 255);
    router.advance(start + 100ms);
    const auto frame = router.next_frame();
    ASSERT_TRUE(frame);
    EXPECT_EQ(frame->packet[3], default_hop_limit);
    EXPECT_EQ(Lifetime::from_octet(frame->packet[2]).duration(), packet_lifetime_max);
    EXPECT_TRUE(std::equal(octets.begin() + 4, octets.end(), frame->packet.begin() + 4, frame->packet.end()));
}

TEST_F(Unsecured, PositionsOfAnotherTimeChangeNothing) {
    const auto later = [](Timestamp time) {
        return packet(HeaderType::broadcast_circle,
                      GeoHeader{7, vector(2, time, 100), *destination_area_from(geo::Area::circle(town, 500))}, 5, 10);
    };
    const ByteVector beacon_ahead = packet(HeaderType::beacon, BeaconHeader{vector(2, start + 1h, 50)});
    const std::uint64_t before = router.fingerprint();
    for (const ByteVector& octets : {shb(2, start + 1h), shb(2, start + 501ms), shb(2, start - 2001ms), beacon_ahead,
                                     later(start + 1h), later(start + 501ms), later(start - 60'001ms)}) {
        EXPECT_EQ(router.receive(octets, mac(2), start).error(), Drop::position_vector_invalid);
        EXPECT_EQ(router.fingerprint(), before);
    }
    EXPECT_TRUE(router.receive(shb(2, start - 2s), mac(2), start));
    EXPECT_TRUE(router.receive(shb(3, start + 500ms), mac(3), start));
    EXPECT_TRUE(router.receive(later(start - 60s), mac(2), start));
}

TEST_F(Unsecured, FarSendersAreRepeatedSooner) {
    ASSERT_TRUE(router.receive(shb(2, start, 800), mac(2), start));
    ASSERT_TRUE(router.receive(gbc(2, 7, geo::Area::circle(town, 900), 10, 800), mac(2), start));
    EXPECT_NEAR(seconds(router.next_deadline() - start), 0.0208, 1e-4);  // 100 - 99 * 0.8 ms
}

TEST_F(Unsecured, TheLastHopIsNotForwarded) {
    ASSERT_TRUE(router.receive(gbc(2, 7, geo::Area::circle(town, 500), 1), mac(2), start));
    EXPECT_EQ(router.contending(), 0u);
}

TEST_F(Unsecured, HugeAreasAreDeliveredButNotForwarded) {
    ASSERT_TRUE(router.receive(gbc(2, 7, geo::Area::circle(town, 1900)), mac(2), start));  // 11 square kilometres
    EXPECT_EQ(router.contending(), 0u);
    ASSERT_TRUE(router.receive(gbc(2, 8, geo::Area::circle(town, 1700)), mac(2), start));
    EXPECT_EQ(router.contending(), 1u);
}

TEST_F(Unsecured, OutsideTheAreaThePacketGoesToTheNearestNeighbour) {
    ASSERT_TRUE(router.receive(shb(3, start, 300), mac(3), start));
    ASSERT_TRUE(router.receive(shb(4, start, 200), mac(4), start));
    ASSERT_TRUE(router.receive(shb(2, start, -200), mac(2), start));
    const auto ahead = geo::Area::circle(geo::destination(town, 90, 2000), 300);
    const auto up = router.receive(gbc(2, 7, ahead, 5, -200), mac(2), start);
    ASSERT_TRUE(up);
    EXPECT_FALSE(*up);  // not for us
    const auto frame = router.next_frame();
    ASSERT_TRUE(frame);
    EXPECT_EQ(frame->destination, mac(3));
    EXPECT_EQ(frame->packet[3], 4);
}

TEST_F(Unsecured, OutsideTheAreaWithoutAnybodyNearerThePacketIsBroadcast) {
    const auto ahead = geo::Area::circle(geo::destination(town, 90, 2000), 300);
    ASSERT_TRUE(router.receive(gbc(2, 7, ahead), mac(2), start));
    EXPECT_TRUE(router.next_frame()->destination.is_broadcast());
}

TEST_F(Unsecured, APacketThatLeftItsAreaStopsHere) {
    const auto behind = geo::Area::circle(geo::destination(town, 90, 400), 300);
    ASSERT_TRUE(router.receive(shb(2, start, 400), mac(2), start));
    EXPECT_EQ(router.receive(gbc(2, 7, behind, 10, 400), mac(2), start).error(), Drop::outside_destination_area);
    EXPECT_FALSE(router.next_frame());
    EXPECT_EQ(router.contending(), 0u);
}

// It was outside when it was last heard, and has driven in since: 20 m/s for 8 s.
TEST_F(Unsecured, TheSenderIsWhereItDroveTo) {
    const auto ahead = geo::Area::circle(geo::destination(town, 90, 500), 300);
    VehicleState driving = state(start, 100);
    driving.speed_mps = 20;
    driving.heading_deg = 90;
    const LongPositionVector sender = long_position_vector({false, StationType::passenger_car, mac(3)}, driving);
    const auto gbc_of_another = [&](std::uint16_t number, Timestamp time) {
        return packet(HeaderType::broadcast_circle,
                      GeoHeader{number, vector(2, time, 900), *destination_area_from(ahead)}, 9, 10);
    };
    ASSERT_TRUE(router.receive(packet(HeaderType::single_hop, SingleHopHeader{sender, 0}), mac(3), start));
    EXPECT_TRUE(router.receive(gbc_of_another(7, start), mac(3), start));
    EXPECT_TRUE(router.next_frame());
    EXPECT_EQ(router.receive(gbc_of_another(8, start + 8s), mac(3), start + 8s).error(),
              Drop::outside_destination_area);
    EXPECT_FALSE(router.next_frame());
}

TEST_F(Unsecured, APacketThatBeganInItsAreaIsNotSentBackThere) {
    const auto ahead = geo::Area::circle(geo::destination(town, 90, 500), 300);
    EXPECT_EQ(router.receive(gbc(2, 7, ahead, 9, 600), mac(9), start).error(), Drop::outside_destination_area);
    EXPECT_FALSE(router.next_frame());
    EXPECT_TRUE(router.receive(gbc(3, 7, ahead, 9, 100), mac(9), start));  // on its way there
    EXPECT_TRUE(router.next_frame());
}

TEST_F(Unsecured, CarriedUntilSomebodyAppears) {
    const auto ahead = geo::Area::circle(geo::destination(town, 90, 2000), 300);
    ASSERT_TRUE(router.receive(gbc(2, 7, ahead, 10, 100, 0x80), mac(9), start));
    EXPECT_EQ(router.carrying(), 1u);
    EXPECT_FALSE(router.next_frame());
    ASSERT_TRUE(router.receive(shb(3, start + 10s, -100), mac(3), start + 10s));  // farther away than we are
    EXPECT_EQ(router.carrying(), 1u);
    ASSERT_TRUE(router.receive(shb(4, start + 20s, 150), mac(4), start + 20s));
    EXPECT_EQ(router.carrying(), 0u);
    const auto frame = router.next_frame();
    ASSERT_TRUE(frame);
    EXPECT_EQ(frame->destination, mac(4));
    EXPECT_EQ(Lifetime::from_octet(frame->packet[2]).duration(), 40s);
}

TEST_F(Unsecured, CarriedNoLongerThanItLives) {
    ASSERT_TRUE(router.receive(gbc(2, 7, geo::Area::circle(town, 300), 10, 100, 0x80), mac(9), start));
    ASSERT_EQ(router.carrying(), 1u);
    router.advance(start + 60s);
    EXPECT_EQ(router.carrying(), 0u);
    EXPECT_EQ(router.counts().frames_dropped, 1u);
}

TEST_F(Unsecured, AStationThatFloodsIsNotForwarded) {
    ASSERT_TRUE(router.receive(shb(2, start), mac(2), start));
    std::uint16_t number = 0;
    for (int i = 0; i < 300; ++i) {
        ByteVector octets = gbc(2, number++, geo::Area::circle(town, 500));
        ASSERT_TRUE(router.receive(octets, mac(2), start + i * 100us));
    }
    for (int i = 0; i < 8000; ++i) ASSERT_TRUE(router.receive(shb(2, start + i * 250us), mac(2), start + i * 250us));
    router.advance(start + 2s);
    const std::size_t contending = router.contending();
    ASSERT_TRUE(router.receive(gbc(2, number, geo::Area::circle(town, 500)), mac(2), start + 2s));
    EXPECT_EQ(router.contending(), contending);
    EXPECT_GT(router.location_table().find(mac(2), start + 2s)->data_rate, packet_data_rate_max);
}

TEST_F(Unsecured, MultiHopBroadcastIsRepeatedOnce) {
    const auto octets = packet(HeaderType::multi_hop, MultiHopHeader{3, vector(2, start, 50)}, 4, 4);
    const auto up = router.receive(octets, mac(2), start);
    ASSERT_TRUE(up && *up);
    EXPECT_EQ(router.next_frame()->packet[3], 3);
    EXPECT_EQ(router.receive(octets, mac(2), start).error(), Drop::duplicate_packet);
    EXPECT_FALSE(router.next_frame());
}

TEST_F(Unsecured, AnycastEndsWithTheFirstInside) {
    const auto area = *destination_area_from(geo::Area::circle(town, 500));
    const auto up = router.receive(packet(HeaderType::anycast_circle, GeoHeader{3, vector(2, start, 50), area}, 4, 4),
                                   mac(2), start);
    ASSERT_TRUE(up && *up);
    EXPECT_EQ(router.contending(), 0u);
    EXPECT_FALSE(router.next_frame());
}

TEST_F(Unsecured, RequestsAreWrittenAsTheStandardSays) {
    ASSERT_TRUE(router.request_shb({.payload = message, .its_aid = 36, .traffic_class = {false, false, 2}}, start));
    const auto frame = router.next_frame();
    ASSERT_TRUE(frame);
    EXPECT_EQ(to_hex(Bytes(frame->packet).first(12)),
              "1100f1012050028000"
              "0a0100");
    EXPECT_TRUE(frame->destination.is_broadcast());
    EXPECT_EQ(frame->its_aid, 36u);
    EXPECT_EQ(frame->type, HeaderType::single_hop);
    EXPECT_FALSE(frame->forwarded);
    const auto sent = parse_packet(Bytes(frame->packet).subspan(4));
    ASSERT_TRUE(sent);
    EXPECT_EQ(sent->source(), router.own_position());

    const auto area = geo::Area{geo::Area::Shape::rectangle, town, 400, 50, 30};
    ASSERT_TRUE(router.request_gbc({.payload = message, .its_aid = 37, .area = area, .hop_limit = 5}, start));
    ASSERT_TRUE(router.request_gbc({.payload = message, .its_aid = 37, .area = area, .hop_limit = 5}, start));
    const auto first = router.next_frame(), second = router.next_frame();
    ASSERT_TRUE(first && second);
    EXPECT_EQ(first->packet[3], 5);
    const auto one = parse_packet(Bytes(first->packet).subspan(4)),
               two = parse_packet(Bytes(second->packet).subspan(4));
    EXPECT_EQ(one->common.type, HeaderType::broadcast_rectangle);
    EXPECT_EQ(one->common.maximum_hop_limit, 5);
    EXPECT_EQ(one->area->azimuth_deg, 30);
    EXPECT_EQ(static_cast<std::uint16_t>(*two->sequence_number() - *one->sequence_number()), 1);
}

TEST_F(Unsecured, RequestsThatCannotBe) {
    const auto error = [&](GbcRequest request) { return router.request_gbc(request, start).error(); };
    const geo::Area area = geo::Area::circle(town, 100);
    const ByteVector large(payload_octets_max + 1);
    EXPECT_EQ(error({.payload = large, .area = area}), RequestError::payload_too_long);
    EXPECT_EQ(error({.payload = message, .area = area, .lifetime = 0s}), RequestError::lifetime_invalid);
    EXPECT_EQ(error({.payload = message, .area = area, .lifetime = 601s}), RequestError::lifetime_invalid);
    EXPECT_EQ(error({.payload = message, .area = area, .hop_limit = 0}), RequestError::hop_limit_invalid);
    EXPECT_EQ(error({.payload = message, .area = {}}), RequestError::area_invalid);
    EXPECT_EQ(error({.payload = message, .area = geo::Area::circle(town, 1900)}), RequestError::area_too_large);
    Router silent(config(1), nullptr, 1);
    EXPECT_EQ(silent.request_shb({.payload = message}, start).error(), RequestError::position_unknown);
    for (std::size_t i = 0; i < default_transmit_queue_capacity; ++i)
        ASSERT_TRUE(router.request_shb({.payload = message}, start));
    EXPECT_EQ(router.request_shb({.payload = message}, start).error(), RequestError::queue_full);
}

TEST_F(Unsecured, ACarriedRequestLeavesWithTheFirstNeighbour) {
    ASSERT_TRUE(router.request_gbc(
        {.payload = message, .area = geo::Area::circle(town, 500), .traffic_class = {true, false, 0}}, start));
    EXPECT_FALSE(router.next_frame());
    ASSERT_TRUE(router.receive(shb(2, start + 1s), mac(2), start + 1s));
    const auto frame = router.next_frame();
    ASSERT_TRUE(frame);
    EXPECT_FALSE(frame->forwarded);
}

TEST(Beacons, OnlyWhenNothingElseShowsOurPosition) {
    Router router(config(1), nullptr, 42);
    router.advance(start + 10s);
    EXPECT_FALSE(router.next_frame());  // no position yet
    router.update(state(start));
    EXPECT_LE(router.next_deadline(), start + 750ms);
    router.advance(router.next_deadline());
    const auto beacon = router.next_frame();
    ASSERT_TRUE(beacon);
    EXPECT_EQ(beacon->type, HeaderType::beacon);
    EXPECT_EQ(beacon->its_aid, 141u);
    EXPECT_EQ(to_hex(Bytes(beacon->packet).first(12)),
              "1100f10100100080"
              "00000100");

    // a CAM every second: no beacon for a minute
    Timestamp now = start + 1s;
    for (int i = 0; i < 60; ++i, now += 1s) {
        ASSERT_TRUE(router.request_shb({.payload = message}, now));
        router.advance(now);
        EXPECT_EQ(router.next_frame()->type, HeaderType::single_hop);
        EXPECT_FALSE(router.next_frame());
    }
    // then silence: beacons at 3 s to 3.75 s
    Timestamp last = now - 1s;
    for (int i = 0; i < 50; ++i) {
        const Timestamp due = router.next_deadline();
        EXPECT_GE(due - last, 3s);
        EXPECT_LE(due - last, 3750ms);
        router.advance(due - 1us);
        EXPECT_FALSE(router.next_frame());
        router.advance(due);
        ASSERT_TRUE(router.next_frame());
        last = due;
    }
    EXPECT_EQ(router.counts().beacons_sent, 51u);
}

TEST(Beacons, MayBeSwitchedOff) {
    RouterConfig quiet = config(1);
    quiet.beacons = false;
    Router router(quiet, nullptr, 1);
    router.update(state(start));
    EXPECT_EQ(router.next_deadline(), Timestamp::max());
    router.advance(start + 60s);
    EXPECT_FALSE(router.next_frame());
}

struct Secured : testing::Test {
    Secured() {
        router.update(state(start));
        peer.update(state(start, 200));
        router.next_frame();
    }
    ByteVector sent(Router& from) { return from.next_frame()->packet; }
    MarkingSecurity security, peer_security;
    Router router{config(1), &security, 1};
    Router peer{config(2), &peer_security, 2};
};

TEST_F(Secured, ASignedPacketArrivesWithItsSigner) {
    ASSERT_TRUE(peer.request_shb({.payload = message, .its_aid = 36}, start));
    const ByteVector octets = sent(peer);
    EXPECT_EQ(octets[0], 0x12);
    const auto up = router.receive(octets, mac(2), start);
    ASSERT_TRUE(up && *up);
    EXPECT_TRUE((*up)->secured);
    EXPECT_EQ((*up)->its_aid, 36u);
    EXPECT_EQ((*(*up)->signer)[7], 8);
    EXPECT_EQ(to_hex((*up)->payload), to_hex(message));
}

TEST_F(Secured, UnsecuredPacketsAreRefusedUnread) {
    const std::uint64_t before = router.fingerprint();
    EXPECT_EQ(router.receive(shb(2, start), mac(2), start).error(), Drop::unsecured_packet);
    EXPECT_EQ(security.decapsulated, 0);
    EXPECT_EQ(router.fingerprint(), before);
}

// Every single octet after the basic header is under the signature; the basic header has its own checks.
TEST_F(Secured, NoChangedOctetPassesOrChangesAnything) {
    ASSERT_TRUE(peer.request_gbc({.payload = message, .its_aid = 37, .area = geo::Area::circle(town, 500)}, start));
    const ByteVector octets = sent(peer);
    const std::uint64_t before = router.fingerprint();
    for (std::size_t i = 4; i < octets.size(); ++i) {
        if (i == 5) continue;  // the test's stand-in for security does not protect its own application octet
        ByteVector broken = octets;
        broken[i] ^= 1;
        EXPECT_FALSE(router.receive(broken, mac(2), start)) << i;
        EXPECT_EQ(router.fingerprint(), before) << i;
    }
    EXPECT_TRUE(router.receive(octets, mac(2), start));
}

TEST_F(Secured, AForwardedPacketKeepsEverySignedOctet) {
    ASSERT_TRUE(peer.request_gbc({.payload = message, .its_aid = 37, .area = geo::Area::circle(town, 500)}, start));
    const ByteVector octets = sent(peer);
    ASSERT_TRUE(router.receive(octets, mac(2), start));
    router.advance(start + 100ms);
    const auto frame = router.next_frame();
    ASSERT_TRUE(frame && frame->forwarded);
    EXPECT_EQ(frame->its_aid, 37u);
    ByteVector expected = octets;
    expected[3] = 9;
    EXPECT_EQ(to_hex(frame->packet), to_hex(expected));
}

TEST_F(Secured, ARepeatedSingleHopPacketIsADuplicate) {
    ASSERT_TRUE(peer.request_shb({.payload = message, .its_aid = 36}, start));
    const ByteVector octets = sent(peer);
    ASSERT_TRUE(router.receive(octets, mac(2), start));
    EXPECT_EQ(router.receive(octets, mac(2), start).error(), Drop::duplicate_packet);
}

// The copy that was believed before never counts as new, also when the location table has forgotten its source.
TEST_F(Secured, ARepeatedPacketIsNotForwardedAgainLater) {
    ASSERT_TRUE(peer.request_gbc({.payload = message, .its_aid = 37, .area = geo::Area::circle(town, 500)}, start));
    const ByteVector octets = sent(peer);
    ASSERT_TRUE(router.receive(octets, mac(2), start));
    router.advance(start + 30s);
    EXPECT_EQ(router.location_table().size(), 0u);
    EXPECT_EQ(router.receive(octets, mac(2), start + 30s).error(), Drop::duplicate_packet);
    EXPECT_EQ(router.contending(), 0u);
}

ByteVector secured(MarkingSecurity& by, const ByteVector& unsecured) {
    ByteVector octets(unsecured.begin(), unsecured.begin() + 4);
    octets[0] = 0x12;
    const auto content = by.encapsulate(Bytes(unsecured).subspan(4), 37, start);
    octets.insert(octets.end(), content->begin(), content->end());
    return octets;
}

TEST_F(Secured, AnInsiderCannotSpeakWithTheAddressOfAnother) {
    const geo::Area area = geo::Area::circle(town, 500);
    MarkingSecurity insider;
    insider.signer = 66;
    ASSERT_TRUE(router.receive(secured(peer_security, shb(2, start)), mac(2), start));
    const std::uint64_t before = router.fingerprint();
    // The number that the other will use next, a position elsewhere, a single hop of his.
    for (const ByteVector& octets : {gbc(2, 7, area, 10, 5000), shb(2, start + 400ms, 5000)}) {
        EXPECT_EQ(router.receive(secured(insider, octets), mac(66), start + 10ms).error(),
                  Drop::source_address_claimed);
        EXPECT_EQ(router.fingerprint(), before);
    }
    const auto up = router.receive(secured(peer_security, gbc(2, 7, area)), mac(2), start + 20ms);
    ASSERT_TRUE(up && *up) << "the warning is no duplicate";
    EXPECT_EQ(router.contending(), 1u);
}

TEST_F(Secured, AnAddressPassesToANewTicketAfterSilence) {
    MarkingSecurity renewed;
    renewed.signer = 9;
    ASSERT_TRUE(router.receive(secured(peer_security, shb(2, start)), mac(2), start));
    EXPECT_FALSE(router.receive(secured(renewed, shb(2, start + 5s)), mac(2), start + 5s));
    EXPECT_TRUE(router.receive(secured(renewed, shb(2, start + 5100ms)), mac(2), start + 5100ms));
}

TEST_F(Secured, OneTicketDoesNotFillTheLocationTable) {
    std::size_t believed = 0;
    for (std::uint8_t last = 10; last < 200; ++last)
        believed += router.receive(secured(peer_security, shb(last, start)), mac(last), start).has_value();
    EXPECT_EQ(believed, addresses_per_signer);
    EXPECT_EQ(router.location_table().size(), addresses_per_signer);
}

TEST_F(Secured, RefusedSignaturesAreSaid) {
    security.refuses = true;
    EXPECT_EQ(router.request_shb({.payload = message, .its_aid = 36}, start).error(), RequestError::security_refused);
    router.advance(start + 5s);
    EXPECT_EQ(router.counts().signing_failed, 1u);
    EXPECT_FALSE(router.next_frame());
}

}  // namespace
}  // namespace chorus::v2x::geonet
