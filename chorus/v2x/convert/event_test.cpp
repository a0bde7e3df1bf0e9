#include "chorus/v2x/convert/event.hpp"

#include <gtest/gtest.h>

#include "chorus/v2x/convert/position_offset.hpp"
#include "chorus/v2x/messages/csae53/road_side_information.hpp"
#include "chorus/v2x/messages/release2/denm.hpp"

namespace chorus::v2x::convert {
namespace {

namespace release2 = messages::release2;
namespace csae53 = messages::csae53;

const Timestamp now = from_iso8601("2026-11-26T10:20:30Z").value();

release2::DENM slippery_road() {
    release2::DENM denm{};
    denm.header = {2, release2::MessageId::denm, 77};
    auto& management = denm.denm.management;
    management.actionId = {77, 300};
    management.detectionTime = static_cast<std::uint64_t>(now.its_ms());
    management.referenceTime = static_cast<std::uint64_t>((now + 90s).its_ms());
    management.eventPosition.latitude = 487'000'000;
    management.eventPosition.longitude = 114'000'000;
    management.eventPosition.positionConfidenceEllipse = {4095, 4095, 3601};
    management.eventPosition.altitude = {12'340, release2::AltitudeConfidence::unavailable};
    management.validityDuration = release2::DeltaTimeSecond(1200);
    release2::SituationContainer situation{};
    situation.eventType.ccAndScc = {release2::CauseCodeType::adhesion, release2::AdhesionSubCauseCode::iceOnRoad};
    denm.denm.situation = situation;
    return denm;
}

TEST(Event, ADenmAsTrafficEvent) {
    Report report;
    asn1::InlineArena<8192> arena;
    const auto rsi = to_csae53_rsi(slippery_road(), {}, arena, report);
    ASSERT_TRUE(rsi) << rsi.error().text();
    EXPECT_EQ(rsi->id, (csae53::FixedOctets<8>{0, 0, 0, 0, 0, 0, 0, 77}));
    EXPECT_EQ(rsi->refPos.lat, 487'000'000);
    EXPECT_EQ(*rsi->refPos.elevation, 1234);
    ASSERT_EQ(rsi->rtes->size(), 1u);
    const csae53::RTEData& event = (*rsi->rtes)[0];
    EXPECT_EQ(event.eventType, 408);
    EXPECT_EQ(event.rteId, 300 % 256);
    // 10:20:30 to 10:40:30: within the minutes from 10:20 to 10:41
    EXPECT_EQ(event.timeDetails->startTime->value % 60, 20u);
    EXPECT_EQ(event.timeDetails->endTime->value % 60, 41u);
    EXPECT_EQ(rsi->moy->value % 60, 22u);
    const auto has = [&](Note::What what, std::string_view path) {
        return std::ranges::any_of(report.notes, [&](const Note& n) { return n.what == what && n.path == path; });
    };
    EXPECT_TRUE(has(Note::What::approximated, "rtes[0].rteId"));
    EXPECT_TRUE(has(Note::What::approximated, "rtes[0].eventType"));
    EXPECT_TRUE(has(Note::What::assumed, "msgCnt"));
    EXPECT_TRUE(has(Note::What::approximated, "moy"));
    EXPECT_TRUE(has(Note::What::approximated, "rtes[0].timeDetails"));
}

TEST(Event, ThereAndBack) {
    Report report;
    asn1::InlineArena<8192> arena;
    const auto rsi = to_csae53_rsi(slippery_road(), {}, arena, report);
    const auto denms = to_denms(*rsi, {.time = now}, report);
    ASSERT_TRUE(denms) << denms.error().text();
    ASSERT_EQ(denms->size(), 1u);
    const release2::DENM& denm = (*denms)[0];
    EXPECT_EQ(denm.header, slippery_road().header);
    const auto& management = denm.denm.management;
    EXPECT_EQ(management.eventPosition.latitude, 487'000'000);
    EXPECT_EQ(management.eventPosition.altitude.altitudeValue, 12'340);
    EXPECT_EQ(Timestamp::from_its_ms(static_cast<std::int64_t>(management.detectionTime.value)), now - 30s)
        << "the minute in which it began";
    EXPECT_EQ(management.validityDuration.value, 21 * 60) << "to the minute in which it is over";
    const auto has = [&](Note::What what, std::string_view path) {
        return std::ranges::any_of(report.notes, [&](const Note& n) { return n.what == what && n.path == path; });
    };
    EXPECT_TRUE(has(Note::What::dropped, "msgCnt"));
    EXPECT_TRUE(has(Note::What::approximated, "rtes[0].referenceTime"));
    EXPECT_TRUE(has(Note::What::approximated, "rtes[0].detectionTime"));
    EXPECT_EQ(denm.denm.situation->eventType.ccAndScc.causeCode, release2::CauseCodeType::adhesion);
}

TEST(Event, AnUnknownReferencePositionIsNoPlaceForAnEvent) {
    Report report;
    asn1::InlineArena<8192> arena;
    auto rsi = *to_csae53_rsi(slippery_road(), {}, arena, report);
    csae53::RTEData event = (*rsi.rtes)[0];
    event.eventPos = position_offset({.north = -100, .east = -100}, "", report);
    rsi.rtes = csae53::RTEList(std::span<const csae53::RTEData>(&event, 1));
    rsi.refPos.lat = csae53::Latitude(900'000'001);
    rsi.refPos.long_ = csae53::Longitude(1'800'000'001);
    const auto denms = to_denms(rsi, {.time = now}, report);
    ASSERT_TRUE(denms);
    EXPECT_EQ(denms->at(0).denm.management.eventPosition.latitude, 900'000'001);
    EXPECT_EQ(denms->at(0).denm.management.eventPosition.longitude, 1'800'000'001);
}

TEST(Event, CausesWithoutANumberNeedOne) {
    release2::DENM denm = slippery_road();
    denm.denm.situation->eventType.ccAndScc = {release2::CauseCodeType::wrongWayDriving, 0};
    Report report;
    asn1::InlineArena<8192> arena;
    const auto refused = to_csae53_rsi(denm, {}, arena, report);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().path, "rtes[0].eventType");
    const auto given = to_csae53_rsi(denm, {.event_type = 904}, arena, report);
    ASSERT_TRUE(given);
    EXPECT_EQ((*given->rtes)[0].eventType, 904);
    denm.denm.management.termination = release2::Termination::isCancellation;
    EXPECT_FALSE(to_csae53_rsi(denm, {.event_type = 904}, arena, report)) << "an RSI cannot end an event";
}

TEST(Event, NumbersWithoutACauseAreDropped) {
    csae53::RTEData events[3]{};
    events[0].eventType = 999;
    events[1].eventType = 707;
    events[2].eventType = 407;
    csae53::RoadSideInformation rsi{};
    rsi.rtes = csae53::RTEList(events);
    Report report;
    const auto denms = to_denms(rsi, {.time = now, .station = 5}, report);
    ASSERT_TRUE(denms) << denms.error().text();
    ASSERT_EQ(denms->size(), 2u);
    EXPECT_EQ((*denms)[0].denm.situation->eventType.ccAndScc.causeCode, release2::CauseCodeType::trafficCondition);
    EXPECT_EQ((*denms)[1].denm.situation->eventType.ccAndScc.causeCode, release2::CauseCodeType::aquaplaning);
    EXPECT_EQ((*denms)[0].header.stationId, 5u);
    EXPECT_TRUE(std::ranges::any_of(report.notes, [](const Note& n) { return n.path == "rtes[0]"; }));
    EXPECT_FALSE(to_denms(rsi, {}, report)) << "an RSI does not tell the year";
    rsi.rtes = csae53::RTEList(std::span(events, 1));
    EXPECT_FALSE(to_denms(rsi, {.time = now}, report));
}

TEST(Event, EachNumberMapsBackToItself) {
    for (const std::uint16_t number : {407, 408, 707}) {
        ASSERT_TRUE(cause_of(number));
        EXPECT_EQ(event_type_of(*cause_of(number)), number);
    }
    EXPECT_FALSE(cause_of(1));
    EXPECT_FALSE(event_type_of({release2::CauseCodeType::roadworks, 0}));
}

}  // namespace
}  // namespace chorus::v2x::convert
