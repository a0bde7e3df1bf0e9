#include "chorus/v2x/facilities/den_service.hpp"

#include <gtest/gtest.h>

#include <limits>

#include "chorus/v2x/facilities/conversions.hpp"
#include "chorus/v2x/facilities/event_table.hpp"
#include "chorus/v2x/facilities/test_messages.hpp"

namespace chorus::v2x::facilities {
namespace {

namespace r1 = messages::release1;

constexpr std::uint32_t station = 4711;

DenRequest breakdown(Timestamp detected = morning) {
    DenRequest request;
    request.cause = stationary_vehicle_breakdown;
    request.detection_time = detected;
    request.position = town;
    request.validity = 30s;
    request.repetition_interval = 1s;
    request.repetition_duration = 15s;
    request.relevance_distance_m = 1000;
    return request;
}

struct DenServiceTest : testing::Test {
    DenService service{station, StationType::passenger_car};

    // When messages leave in [from, to), asked every 100 ms.
    std::vector<Duration> sent(Timestamp from, Timestamp to) {
        std::vector<Duration> times;
        for (Timestamp now = from; now < to; now += 100ms)
            for (const auto& message : service.advance(now)) {
                times.push_back(now - morning);
                last = message;
            }
        return times;
    }
    const r2::ManagementContainer& management() {
        heard = read<r2::DENM>(last.message);
        return heard->message.denm.management;
    }
    OutgoingDenm last;
    std::unique_ptr<Read<r2::DENM>> heard;
};

TEST_F(DenServiceTest, TriggerSendsAtOnceAndRepeatsAtTheInterval) {
    ASSERT_TRUE(service.trigger(breakdown(), morning));
    EXPECT_EQ(service.next_deadline(), morning);
    const auto times = sent(morning, morning + 40s);
    ASSERT_EQ(times.size(), 16u);  // 0, 1, .. 15 s
    for (std::size_t i = 0; i < times.size(); ++i) EXPECT_EQ(times[i], i * 1s);
    EXPECT_EQ(service.active(), 0u) << "the validity is over";
    EXPECT_EQ(service.next_deadline(), Timestamp::max());
}

TEST_F(DenServiceTest, WithoutAnIntervalItIsSentOnce) {
    auto request = breakdown();
    request.repetition_interval = 0s;
    ASSERT_TRUE(service.trigger(request, morning));
    EXPECT_EQ(sent(morning, morning + 20s).size(), 1u);
    EXPECT_EQ(service.active(), 1u) << "it can still be updated and cancelled";
    EXPECT_EQ(service.next_deadline(), morning + 30s);
}

TEST_F(DenServiceTest, RepetitionEndsWithTheValidity) {
    auto request = breakdown();
    request.validity = 3s;
    ASSERT_TRUE(service.trigger(request, morning));
    EXPECT_EQ(sent(morning, morning + 20s), (std::vector<Duration>{0s, 1s, 2s}));
}

TEST_F(DenServiceTest, ContentOfATrigger) {
    auto request = breakdown(morning - 2s);
    request.speed_mps = 0;
    request.heading_deg = 271.5;
    request.information_quality = 9;  // more than the type holds
    request.altitude_m = 400;
    request.stationary_since = morning - 90s;
    request.approach = {{morning - 5s, {town.latitude_deg - 0.001, town.longitude_deg}}};
    const auto id = service.trigger(request, morning);
    ASSERT_TRUE(id);
    EXPECT_EQ(sent(morning, morning + 100ms).size(), 1u);
    EXPECT_EQ(last.id, *id);
    EXPECT_EQ(last.centre, town);
    EXPECT_EQ(last.radius_m, 1000);
    EXPECT_EQ(last.lifetime, 28s) << "no longer than the event";

    const auto& m = management();
    const r2::DENM& denm = heard->message;
    EXPECT_EQ(denm.header.stationId, station);
    EXPECT_EQ(denm.header.messageId, r2::MessageId::denm);
    EXPECT_EQ(denm.header.protocolVersion, 2);
    EXPECT_EQ(m.actionId.originatingStationId, station);
    EXPECT_EQ(m.actionId.sequenceNumber, id->sequence_number);
    EXPECT_EQ(m.detectionTime.value, (morning - 2s).its_ms());
    EXPECT_EQ(m.referenceTime.value, morning.its_ms());
    EXPECT_FALSE(m.termination);
    EXPECT_EQ(*m.awarenessDistance, r2::StandardLength3b::lessThan1000m);
    EXPECT_EQ(m.validityDuration.value, 30);
    EXPECT_EQ(*m.transmissionInterval, 1000);
    EXPECT_EQ(denm.denm.situation->informationQuality, 7);
    EXPECT_EQ(denm.denm.situation->eventType.ccAndScc.causeCode, 94);
    EXPECT_EQ(denm.denm.situation->eventType.ccAndScc.subCauseCode, 2);
    EXPECT_EQ(denm.denm.location->eventPositionHeading->value, 2715);
    ASSERT_EQ(denm.denm.location->detectionZonesToEventPosition.size(), 1u);
    EXPECT_EQ(denm.denm.location->detectionZonesToEventPosition[0].size(), 1u);
    EXPECT_EQ(*denm.denm.alacarte->stationaryVehicle->stationarySince, r2::StationarySince::lessThan2Minutes);

    const auto old = read<r1::DENM>(last.message);
    EXPECT_EQ(old->message.denm.management.actionID.originatingStationID, station);
    EXPECT_EQ(old->message.denm.management.validityDuration.value, 30);
    EXPECT_EQ(old->message.denm.situation->eventType.causeCode, 94);
    EXPECT_EQ(messages::encode(old->message).value(), last.message);
}

TEST_F(DenServiceTest, RepetitionsAreTheSameMessage) {
    ASSERT_TRUE(service.trigger(breakdown(), morning));
    ASSERT_EQ(sent(morning, morning + 100ms).size(), 1u);
    const ByteVector first = last.message;
    ASSERT_EQ(sent(morning + 1s, morning + 1100ms).size(), 1u);
    EXPECT_EQ(last.message, first);
}

TEST_F(DenServiceTest, UpdateRaisesTheReferenceTimeAndRestartsTheRepetition) {
    const auto id = service.trigger(breakdown(), morning);
    sent(morning, morning + 10s);
    ASSERT_TRUE(service.update(*id, breakdown(morning + 10s), morning + 10s));
    const auto times = sent(morning + 10s, morning + 60s);
    EXPECT_EQ(times.size(), 16u);
    EXPECT_EQ(times.front(), 10s);
    EXPECT_EQ(management().referenceTime.value, (morning + 10s).its_ms());
    EXPECT_EQ(management().detectionTime.value, (morning + 10s).its_ms());
    EXPECT_FALSE(service.update(*id, breakdown(), morning + 60s)) << "its validity is over";
}

TEST_F(DenServiceTest, TwoUpdatesInOneMillisecondStayInOrder) {
    const auto id = service.trigger(breakdown(), morning);
    ASSERT_TRUE(service.update(*id, breakdown(), morning));
    ASSERT_TRUE(service.update(*id, breakdown(), morning));
    ASSERT_EQ(service.advance(morning).size(), 1u);
    ASSERT_TRUE(service.cancel(*id, morning));
    const auto messages = service.advance(morning);
    ASSERT_EQ(messages.size(), 1u);
    last = messages.front();
    EXPECT_EQ(management().referenceTime.value, morning.its_ms() + 3);
}

TEST_F(DenServiceTest, CancellationIsRepeatedAsTheEventWasAndSaysNothingElse) {
    const auto id = service.trigger(breakdown(), morning);
    sent(morning, morning + 5s);
    ASSERT_TRUE(service.cancel(*id, morning + 5s));
    EXPECT_FALSE(service.cancel(*id, morning + 5s)) << "only once";
    EXPECT_FALSE(service.update(*id, breakdown(), morning + 5s));
    const auto times = sent(morning + 5s, morning + 60s);
    EXPECT_EQ(times.size(), 16u);
    EXPECT_EQ(service.active(), 0u);
    const auto& m = management();
    EXPECT_EQ(*m.termination, r2::Termination::isCancellation);
    EXPECT_EQ(m.referenceTime.value, (morning + 5s).its_ms());
    EXPECT_EQ(m.detectionTime.value, morning.its_ms());
    EXPECT_FALSE(heard->message.denm.situation);
    EXPECT_FALSE(heard->message.denm.location);
    EXPECT_FALSE(heard->message.denm.alacarte);
}

TEST_F(DenServiceTest, NegationKeepsNameAndReferenceTimeOfWhatItNegates) {
    DenService other(815, StationType::passenger_car);
    const auto id = other.trigger(breakdown(), morning);
    EventTable table;
    const auto told = other.advance(morning);
    ASSERT_EQ(table.receive(read<r2::DENM>(told.front().message)->message, std::nullopt, morning), EventChange::added);

    ASSERT_TRUE(service.negate(*table.find(*id), morning + 5s));
    EXPECT_EQ(sent(morning + 5s, morning + 60s).size(), 1u);
    const auto& m = management();
    EXPECT_EQ(*m.termination, r2::Termination::isNegation);
    EXPECT_EQ(heard->message.header.stationId, station);
    EXPECT_EQ(m.actionId.originatingStationId, 815u);
    EXPECT_EQ(m.referenceTime.value, morning.its_ms());
    EXPECT_EQ(m.validityDuration.value, 30);
    EXPECT_EQ(table.receive(heard->message, std::nullopt, morning + 5s), EventChange::terminated);
}

TEST_F(DenServiceTest, OwnEventIsCancelledNotNegated) {
    const auto id = service.trigger(breakdown(), morning);
    Event own;
    own.id = *id;
    ASSERT_TRUE(service.negate(own, morning + 1s));
    EXPECT_EQ(sent(morning + 1s, morning + 1100ms).size(), 1u);
    EXPECT_EQ(*management().termination, r2::Termination::isCancellation);
    own.id.sequence_number = 99;
    EXPECT_EQ(service.negate(own, morning + 1s).error(), DenError::event_unknown);
}

TEST_F(DenServiceTest, EveryWrongRequestHasItsError) {
    const auto error = [this](auto&& change) {
        auto request = breakdown();
        change(request);
        const auto result = service.trigger(request, morning);
        EXPECT_FALSE(result);
        EXPECT_EQ(service.active(), 0u);
        return result ? DenError::event_unknown : result.error();
    };
    EXPECT_EQ(error([](auto& r) { r.validity = -1s; }), DenError::validity_out_of_range);
    EXPECT_EQ(error([](auto& r) { r.validity = 86'401s; }), DenError::validity_out_of_range);
    EXPECT_EQ(error([](auto& r) { r.detection_time = morning - 30s; }), DenError::validity_over);
    EXPECT_EQ(error([](auto& r) { r.validity = 0s; }), DenError::validity_over);
    EXPECT_EQ(error([](auto& r) { r.repetition_interval = 500us; }), DenError::repetition_interval_out_of_range);
    EXPECT_EQ(error([](auto& r) { r.repetition_interval = -1s; }), DenError::repetition_interval_out_of_range);
    EXPECT_EQ(error([](auto& r) { r.repetition_interval = 11s; }), DenError::repetition_interval_out_of_range);
    EXPECT_EQ(error([](auto& r) { r.position.latitude_deg = 91; }), DenError::position_invalid);
    EXPECT_EQ(error([](auto& r) { r.position.longitude_deg = std::numeric_limits<double>::quiet_NaN(); }),
              DenError::position_invalid);
    EXPECT_EQ(service.update({station, 7}, breakdown(), morning).error(), DenError::event_unknown);
    EXPECT_EQ(service.cancel({station, 7}, morning).error(), DenError::event_unknown);
    for (const DenError e :
         {DenError::event_unknown, DenError::too_many_events, DenError::validity_out_of_range, DenError::validity_over,
          DenError::repetition_interval_out_of_range, DenError::position_invalid, DenError::not_encodable}) {
        EXPECT_FALSE(to_string(e).empty());
        EXPECT_FALSE(words(e).empty());
    }
}

TEST_F(DenServiceTest, DetectionAheadOfTheClockCountsAsNow) {
    ASSERT_TRUE(service.trigger(breakdown(morning + 20ms), morning));
    EXPECT_EQ(sent(morning, morning + 100ms).size(), 1u);
    EXPECT_EQ(management().detectionTime.value, morning.its_ms());
}

TEST_F(DenServiceTest, BoundedAndNumbersComeRoundWithoutCollision) {
    auto request = breakdown();
    request.validity = 86'400s;
    request.repetition_interval = 0s;
    const auto lasting = service.trigger(request, morning);
    ASSERT_TRUE(lasting);
    for (std::size_t i = 1; i < DenService::events_max; ++i) ASSERT_TRUE(service.trigger(breakdown(), morning));
    EXPECT_EQ(service.trigger(breakdown(), morning).error(), DenError::too_many_events);
    Event foreign;
    foreign.id = {815, 1};
    foreign.detected = foreign.referenced = morning;
    foreign.expires = morning + 30s;
    EXPECT_EQ(service.negate(foreign, morning).error(), DenError::too_many_events);
    (void)service.advance(morning + 30s);
    EXPECT_EQ(service.active(), 1u);

    // All numbers once around, with one event alive all the time.
    request = breakdown();
    request.repetition_interval = 0s;
    for (int i = 0; i < 66'000; ++i) {
        const auto id = service.trigger(request, morning);
        ASSERT_TRUE(id);
        ASSERT_NE(*id, *lasting);
        ASSERT_TRUE(service.cancel(*id, morning));
        (void)service.advance(morning);
    }
    EXPECT_EQ(service.active(), 1u);
}

}  // namespace
}  // namespace chorus::v2x::facilities
