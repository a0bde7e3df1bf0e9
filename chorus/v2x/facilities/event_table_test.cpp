#include "chorus/v2x/facilities/event_table.hpp"

#include <gtest/gtest.h>

#include "chorus/geo/geodesic.hpp"
#include "chorus/v2x/facilities/conversions.hpp"
#include "chorus/v2x/facilities/test_messages.hpp"

namespace chorus::v2x::facilities {
namespace {

constexpr ActionId id{815, 3};

r2::DENM denm(Timestamp detected, Timestamp referenced, int validity_s = 30, ActionId name = id) {
    r2::DENM message{};
    message.header = {2, r2::MessageId::denm, name.originating_station};
    auto& management = message.denm.management;
    management.actionId = {name.originating_station, name.sequence_number};
    management.detectionTime = detected.its_ms();
    management.referenceTime = referenced.its_ms();
    management.eventPosition = reference_position_of(town, {}, {});
    management.validityDuration = validity_s;
    management.stationType = 5;
    auto& situation = message.denm.situation.emplace();
    situation.informationQuality = 3;
    situation.eventType.ccAndScc.causeCode = 94;
    situation.eventType.ccAndScc.subCauseCode = 2;
    return message;
}

r2::DENM ending(r2::Termination termination, Timestamp referenced) {
    r2::DENM message = denm(morning, referenced);
    message.denm.management.termination = termination;
    message.denm.situation.reset();
    return message;
}

struct EventTableTest : testing::Test {
    EventTable table;
    EventChange told(const r2::DENM& message, Duration after = {}, Signer signer = {}) {
        return table.receive(message, signer, morning + after);
    }
};

TEST_F(EventTableTest, AddedRepeatedUpdatedOutdated) {
    EXPECT_EQ(told(denm(morning, morning)), EventChange::added);
    EXPECT_EQ(told(denm(morning, morning), 1s), EventChange::repeated);
    EXPECT_EQ(table.find(id)->received, morning + 1s);
    EXPECT_EQ(told(denm(morning + 2s, morning + 2s), 2s), EventChange::updated);
    EXPECT_EQ(table.find(id)->expires, morning + 32s);
    EXPECT_EQ(told(denm(morning, morning), 3s), EventChange::outdated);
    EXPECT_EQ(told(denm(morning + 1s, morning + 4s), 4s), EventChange::outdated) << "detected earlier than known";
    EXPECT_EQ(table.find(id)->referenced, morning + 2s);
    EXPECT_EQ(table.size(), 1u);
}

TEST_F(EventTableTest, ExpiredIsNotKept) {
    EXPECT_EQ(told(denm(morning - 30s, morning - 30s)), EventChange::expired);
    EXPECT_EQ(told(denm(morning - 1s, morning, 1)), EventChange::expired);
    EXPECT_EQ(table.size(), 0u);
    EXPECT_EQ(told(denm(morning, morning)), EventChange::added);
    table.age(morning + 29s);
    EXPECT_EQ(table.size(), 1u);
    table.age(morning + 30s);
    EXPECT_EQ(table.size(), 0u);
}

TEST_F(EventTableTest, CancelledStaysDead) {
    EXPECT_EQ(told(ending(r2::Termination::isCancellation, morning)), EventChange::termination_unknown);
    EXPECT_EQ(told(denm(morning, morning)), EventChange::added);
    EXPECT_EQ(told(ending(r2::Termination::isCancellation, morning + 1s), 1s), EventChange::terminated);
    EXPECT_TRUE(table.find(id)->terminated);
    EXPECT_EQ(table.find(id)->cause, (Cause{94, 2})) << "the end says nothing of the event itself";
    EXPECT_EQ(told(ending(r2::Termination::isCancellation, morning + 1s), 2s), EventChange::repeated);
    EXPECT_EQ(told(denm(morning, morning), 3s), EventChange::outdated) << "an old copy";
    EXPECT_EQ(told(denm(morning + 4s, morning + 4s), 4s), EventChange::outdated) << "an ended event gets a new name";
    EXPECT_TRUE(table.find(id)->terminated);
    table.age(morning + 30s);
    EXPECT_EQ(table.size(), 0u);
}

TEST_F(EventTableTest, NegationCarriesTheReferenceTimeOfWhatItNegates) {
    EXPECT_EQ(told(denm(morning, morning)), EventChange::added);
    EXPECT_EQ(told(ending(r2::Termination::isNegation, morning), 1s), EventChange::terminated);
    EXPECT_EQ(told(denm(morning, morning), 2s), EventChange::outdated);
    EXPECT_TRUE(table.find(id)->terminated);
}

TEST_F(EventTableTest, NegationOfAnOlderStateDoesNotEndTheNewer) {
    EXPECT_EQ(told(denm(morning, morning)), EventChange::added);
    EXPECT_EQ(told(denm(morning + 2s, morning + 2s), 2s), EventChange::updated);
    EXPECT_EQ(told(ending(r2::Termination::isNegation, morning), 3s), EventChange::outdated);
    EXPECT_FALSE(table.find(id)->terminated);
}

TEST_F(EventTableTest, NewerMessageWhoseValidityIsOverEndsTheEvent) {
    EXPECT_EQ(told(denm(morning, morning)), EventChange::added);
    EXPECT_EQ(told(denm(morning, morning + 5s, 5), 5s), EventChange::terminated);
    EXPECT_TRUE(table.find(id)->terminated);
    EXPECT_EQ(told(denm(morning, morning), 6s), EventChange::outdated);
}

TEST_F(EventTableTest, CapacityHoldsAndTheLeastRecentlyToldLeaves) {
    for (std::uint16_t n = 0; n < 1000; ++n) {
        ASSERT_EQ(told(denm(morning, morning, 30, {1, n})), EventChange::added);
        ASSERT_LE(table.size(), EventTable::capacity);
        (void)told(denm(morning, morning, 30, {1, 0}));  // the first one is told of again and again
    }
    EXPECT_EQ(table.size(), EventTable::capacity);
    EXPECT_TRUE(table.find({1, 0}));
    EXPECT_TRUE(table.find({1, 999}));
    EXPECT_FALSE(table.find({1, 500}));
}

constexpr std::array<std::uint8_t, 8> owner{1}, stranger{2};

TEST_F(EventTableTest, NobodyUpdatesOrCancelsTheEventOfAnotherTicket) {
    ASSERT_EQ(told(denm(morning, morning), {}, owner), EventChange::added);
    EXPECT_EQ(told(ending(r2::Termination::isCancellation, morning + 1s), 1s, stranger),
              EventChange::termination_unknown);
    EXPECT_EQ(told(denm(morning + 2s, morning + 2s), 2s, stranger), EventChange::added) << "an event of its own";
    EXPECT_EQ(told(denm(morning, morning + 1s), 3s, owner), EventChange::updated);
    EXPECT_EQ(table.size(), 2u);
    for (const auto& [key, event] : table) EXPECT_FALSE(event.terminated);
    EXPECT_EQ(told(ending(r2::Termination::isCancellation, morning + 4s), 4s, owner), EventChange::terminated);
    for (const auto& [key, event] : table) EXPECT_EQ(event.terminated, key.signer == owner);
}

TEST_F(EventTableTest, AStrangersNegationEndsTheEvent) {
    ASSERT_EQ(told(denm(morning, morning), {}, owner), EventChange::added);
    EXPECT_EQ(told(ending(r2::Termination::isNegation, morning), 1s, stranger), EventChange::terminated);
    EXPECT_TRUE(table.find(id)->terminated);
}

TEST_F(EventTableTest, OneTicketCannotFillTheTable) {
    ASSERT_EQ(told(denm(morning, morning), {}, owner), EventChange::added);
    for (std::uint16_t n = 0; n < 1000; ++n)
        ASSERT_EQ(told(denm(morning, morning, 30, {1, n}), 1s, stranger), EventChange::added);
    EXPECT_EQ(table.size(), 1 + EventTable::events_of_one_signer_max);
    EXPECT_TRUE(table.find(id));
    EXPECT_TRUE(table.find({1, 999}));
}

TEST_F(EventTableTest, ContentOfAnEvent) {
    r2::DENM message = denm(morning, morning + 1s);
    message.denm.management.awarenessDistance = r2::StandardLength3b::lessThan500m;
    std::array<r2::PathPoint, 2> points{};
    points[0].pathPosition = {-1000, 0, r2::DeltaAltitude::unavailable};
    points[1].pathPosition = {-1000, 500, r2::DeltaAltitude::unavailable};
    const r2::Path trace{std::span<const r2::PathPoint>(points)};
    auto& location = message.denm.location.emplace();
    location.eventSpeed = r2::Speed{1234, 1};
    location.eventPositionHeading = r2::Wgs84Angle{900, 1};
    location.detectionZonesToEventPosition = r2::Traces(std::span(&trace, 1));
    ASSERT_EQ(told(message, 1s), EventChange::added);
    const Event& event = *table.find(id);
    EXPECT_EQ(event.id, id);
    EXPECT_EQ(event.cause, stationary_vehicle_breakdown);
    EXPECT_EQ(event.information_quality, 3);
    EXPECT_EQ(event.station_type, StationType::passenger_car);
    EXPECT_EQ(event.detected, morning);
    EXPECT_EQ(event.referenced, morning + 1s);
    EXPECT_EQ(event.expires, morning + 30s);
    EXPECT_LT(geo::distance_m(event.position, town), 0.02);
    EXPECT_EQ(event.awareness_distance_m, 500);
    EXPECT_DOUBLE_EQ(*event.speed_mps, 12.34);
    EXPECT_DOUBLE_EQ(*event.heading_deg, 90);
    ASSERT_EQ(event.approaches.size(), 1u);
    ASSERT_EQ(event.approaches[0].size(), 2u);
    EXPECT_NEAR(event.approaches[0][1].latitude_deg, town.latitude_deg - 0.0002, 1e-8);
    EXPECT_NEAR(event.approaches[0][1].longitude_deg, town.longitude_deg + 0.00005, 1e-8);
}

TEST_F(EventTableTest, EveryChangeHasAName) {
    for (const auto change : {EventChange::added, EventChange::updated, EventChange::repeated, EventChange::terminated,
                              EventChange::outdated, EventChange::expired, EventChange::termination_unknown})
        EXPECT_FALSE(to_string(change).empty());
}

}  // namespace
}  // namespace chorus::v2x::facilities
