#include "chorus/v2x/facilities/path_history.hpp"

#include <gtest/gtest.h>

#include <cmath>

#include "chorus/core/random.hpp"
#include "chorus/geo/geodesic.hpp"
#include "chorus/geo/path.hpp"
#include "chorus/v2x/facilities/test_messages.hpp"

namespace chorus::v2x::facilities {
namespace {

namespace r2 = messages::release2;
using geo::Vector;

// A drive at 10 Hz, recorded in metres around `town`.
struct Drive {
    const geo::LocalFrame frame{town};
    PathHistory history;
    std::vector<Vector> way;
    std::vector<Timestamp> times;
    Timestamp now = morning;

    void to(Vector place) {
        history.add(now, frame.to_position(place));
        way.push_back(place);
        times.push_back(now);
        now += 100ms;
    }
    std::vector<Vector> chosen() const {
        std::vector<Vector> places;
        for (const auto& point : history.points()) places.push_back(frame.to_plane(point.position));
        return places;
    }
    // The largest distance of a driven place, as far as the history reaches, from the chords that tell of it: the
    // current place is the newest end.
    double chord_error_m() const {
        std::vector<Vector> chords = chosen();
        chords.insert(chords.begin(), way.back());
        const Timestamp oldest = history.points().back().time;
        double worst = 0;
        for (std::size_t i = 0; i < way.size(); ++i)
            if (times[i] >= oldest) worst = std::max(worst, geo::offset_from_path(chords, way[i])->distance_m);
        return worst;
    }
};

TEST(PathHistory, StraightRoadNeedsFewPoints) {
    Drive drive;
    for (int i = 0; i < 400; ++i) drive.to({0, 1.39 * i});
    const auto& points = drive.history.points();
    EXPECT_GE(points.size(), 11u);  // a chord is at most 22.5 m
    EXPECT_LE(points.size(), 13u);
    EXPECT_GT(geo::distance_m(points.front().position, points.back().position), 200);
    EXPECT_LE(geo::distance_m(points.front().position, points.back().position), PathHistory::length_m);
    for (std::size_t i = 1; i < points.size(); ++i) {
        EXPECT_GT(points[i - 1].time, points[i].time);
        EXPECT_LE(geo::distance_m(points[i - 1].position, points[i].position), PathHistory::chord_length_max_m + 1e-6);
    }
    EXPECT_LT(drive.chord_error_m(), 0.01);
}

TEST(PathHistory, CurvesAreFollowedWithinTheChordError) {
    for (const double radius : {12.0, 30.0, 80.0, 300.0}) {
        Drive drive;
        for (int i = 0; i < 300; ++i) {
            const double angle = i / radius;
            drive.to({radius * std::sin(angle), radius * (1 - std::cos(angle))});
        }
        EXPECT_LE(drive.chord_error_m(), PathHistory::chord_error_max_m + 0.01) << radius;
        EXPECT_LE(drive.history.points().size(), PathHistory::points_max) << radius;
        EXPECT_GE(drive.history.points().size(), 9u) << radius;
    }
}

TEST(PathHistory, ChordErrorHoldsOnAnyWay) {
    Random random(3);
    for (int run = 0; run < 50; ++run) {
        Drive drive;
        double heading = random.uniform(0, 360), turn = 0;
        Vector place{};
        const double speed = random.uniform(0.5, 40);
        for (int i = 0; i < 400; ++i) {
            if (random.chance(0.05)) turn = random.uniform(-30, 30) / std::max(1.0, speed / 8);
            heading += turn * 0.1;
            place = place + geo::unit_vector(heading) * (speed * 0.1);
            drive.to(place);
            ASSERT_LE(drive.history.points().size(), PathHistory::points_max);
            // Half a metre without a new entry may add to the chord error at the newest end.
            if (i % 7 != 0) continue;
            ASSERT_LE(drive.chord_error_m(), PathHistory::chord_error_max_m + 0.5) << "run " << run << " step " << i;
        }
    }
}

TEST(PathHistory, ShufflingOnOneLineIsRememberedInBoundedMemory) {
    Drive drive;
    for (int i = 0; i < 20'000; ++i) drive.to({0, 10 * std::sin(i * 0.1)});
    EXPECT_LE(drive.history.points().size(), PathHistory::points_max);
    // The turning points lie on the way, so the chords must reach them.
    EXPECT_LE(drive.chord_error_m(), PathHistory::chord_error_max_m + 0.5);
}

TEST(PathHistory, StandingAddsNothing) {
    Drive drive;
    for (int i = 0; i < 1000; ++i) drive.to({0, 0.0001 * i});
    EXPECT_EQ(drive.history.points().size(), 1u);
    drive.history.clear();
    EXPECT_TRUE(drive.history.points().empty());
}

std::vector<Position> sent_and_read(const PathHistory::Points& points, const Position& reference, Timestamp now,
                                    std::vector<std::optional<int>>* times = nullptr) {
    PathHistory::Raw raw;
    r2::CAM cam{};
    cam.header = {2, r2::MessageId::cam, 1};
    auto& parameters = cam.cam.camParameters;
    parameters.basicContainer.stationType = 5;
    parameters.basicContainer.referencePosition.positionConfidenceEllipse = {1, 1, 0};
    auto& high = parameters.highFrequencyContainer.emplace<r2::BasicVehicleContainerHighFrequency>();
    high.heading = {0, 1};
    high.speed = {0, 1};
    high.vehicleLength.vehicleLengthValue = 1;
    high.vehicleWidth = 1;
    auto& low = parameters.lowFrequencyContainer.emplace().emplace<r2::BasicVehicleContainerLowFrequency>();
    low.pathHistory = r2::Path(encode_path(points, reference, now, raw));
    const auto octets = messages::encode(cam);
    EXPECT_TRUE(octets);
    if (!octets) return {};
    const auto heard = read<r2::CAM>(*octets);
    const auto* container =
        heard->message.cam.camParameters.lowFrequencyContainer->get_if<r2::BasicVehicleContainerLowFrequency>();
    if (times)
        for (const auto& point : container->pathHistory)
            times->push_back(point.pathDeltaTime ? std::optional<int>(*point.pathDeltaTime) : std::nullopt);
    return decode_path(container->pathHistory, reference);
}

TEST(PathHistory, ChainedDeltasDecodeToTheDrivenPlaces) {
    Random random(4);
    for (int run = 0; run < 100; ++run) {
        Drive drive;
        double heading = random.uniform(0, 360);
        Vector place{};
        for (int i = 0; i < 500; ++i) {
            heading += random.uniform(-3, 3);
            place = place + geo::unit_vector(heading) * 1.2;
            drive.to(place);
        }
        const Position reference = drive.frame.to_position(place);
        std::vector<std::optional<int>> times;
        const auto heard = sent_and_read(drive.history.points(), reference, drive.now, &times);
        ASSERT_EQ(heard.size(), drive.history.points().size());
        std::int64_t hundredths = drive.now.its_us() / 10'000;
        for (std::size_t i = 0; i < heard.size(); ++i) {
            const auto& meant = drive.history.points()[i];
            EXPECT_LT(geo::distance_m(heard[i], meant.position), 0.02);
            hundredths -= times[i].value();
            EXPECT_EQ(hundredths, meant.time.its_us() / 10'000) << "rounding must not add up";
        }
    }
}

TEST(PathHistory, FirstPointIsAnOffsetToTheReferenceEachFurtherOneToThePointBefore) {
    const PathHistory::Points points{{morning - 1s, {48.0009, 11.0}}, {morning - 3s, {48.0007, 11.0001}}};
    PathHistory::Raw raw;
    const auto path = encode_path(points, {48.001, 11.0}, morning, raw);
    ASSERT_EQ(path.size(), 2u);
    EXPECT_EQ(path[0].pathPosition.deltaLatitude, -1000);
    EXPECT_EQ(path[0].pathPosition.deltaLongitude, 0);
    EXPECT_EQ(*path[0].pathDeltaTime, 100);
    EXPECT_EQ(path[1].pathPosition.deltaLatitude, -2000);
    EXPECT_EQ(path[1].pathPosition.deltaLongitude, 1000);
    EXPECT_EQ(*path[1].pathDeltaTime, 200);
}

TEST(PathHistory, WhatCannotBeWrittenIsLeftOut) {
    PathHistory::Raw raw;
    // the reference itself, and a jump too wide for a delta
    const PathHistory::Points jump{{morning, {48, 11}}, {morning - 1s, {48.0001, 11}}, {morning - 2s, {48.02, 11}}};
    EXPECT_EQ(encode_path(jump, {48, 11}, morning, raw).size(), 1u);
    // a time beyond 655.35 s, and one not before the point it follows
    const PathHistory::Points old{{morning - 700s, {48.0001, 11}}, {morning - 700s, {48.0002, 11}}};
    const auto path = encode_path(old, {48, 11}, morning, raw);
    ASSERT_EQ(path.size(), 2u);
    EXPECT_FALSE(path[0].pathDeltaTime);
    EXPECT_FALSE(path[1].pathDeltaTime);
    // never more than fits
    const PathHistory::Points many(40, {morning, {48.0003, 11}});
    EXPECT_EQ(encode_path(many, {48, 11}, morning, raw).size(), 1u);
}

TEST(PathHistory, CrossesTheDateLine) {
    const PathHistory::Points points{{morning - 1s, {-16.8, 179.9999}}, {morning - 2s, {-16.8, 179.9990}}};
    const auto heard = sent_and_read(points, {-16.8, -179.9999}, morning);
    ASSERT_EQ(heard.size(), 2u);
    EXPECT_NEAR(heard[0].longitude_deg, 179.9999, 1e-9);
    EXPECT_NEAR(heard[1].longitude_deg, 179.9990, 1e-9);
}

TEST(PathHistory, UnavailableDeltaEndsThePath) {
    std::array<r2::PathPoint, 3> raw{};
    for (auto& point : raw) point.pathPosition = {100, 100, r2::DeltaAltitude::unavailable};
    raw[1].pathPosition.deltaLatitude = r2::DeltaLatitude::unavailable;
    EXPECT_EQ(decode_path(r2::Path(std::span<const r2::PathPoint>(raw)), town).size(), 1u);
}

}  // namespace
}  // namespace chorus::v2x::facilities
