#include "bench/sample_messages.hpp"

#include <cstdio>
#include <cstdlib>
#include <nlohmann/json.hpp>

namespace chorus::bench {

namespace {

using nlohmann::json;
using namespace v2x::messages;

json header(int message_id, int version = 2) {
    return {{"protocolVersion", version}, {"messageId", message_id}, {"stationId", 4711}};
}
json header_of_release1(int message_id, int version = 2) {
    return {{"protocolVersion", version}, {"messageID", message_id}, {"stationID", 4711}};
}

// The components of the confidence ellipse are called differently in CAMs and DENMs.
json position(const char* major, const char* minor, const char* orientation) {
    return {{"latitude", 487654321},
            {"longitude", 114567890},
            {"positionConfidenceEllipse", {{major, 120}, {minor, 80}, {orientation, 900}}},
            {"altitude", {{"altitudeValue", 45300}, {"altitudeConfidence", "alt-001-00"}}}};
}
json position_with_confidences() {
    return position("semiMajorConfidence", "semiMinorConfidence", "semiMajorOrientation");
}
json position_with_axes() { return position("semiMajorAxisLength", "semiMinorAxisLength", "semiMajorAxisOrientation"); }

json path(int points) {
    json list = json::array();
    for (int i = 0; i < points; ++i)
        list.push_back({{"pathPosition",
                         {{"deltaLatitude", 90 + 13 * i}, {"deltaLongitude", -120 + 7 * i}, {"deltaAltitude", 10 - i}}},
                        {"pathDeltaTime", 40 + i}});
    return list;
}

// The two releases call some things differently; on the wire they are the same.
enum class Release { first, second };

json header_of(Release release, int message_id) {
    return release == Release::first ? header_of_release1(message_id) : header(message_id);
}

json cam(Release release, int path_points) {
    const bool is_first = release == Release::first;
    json acceleration{{is_first ? "longitudinalAccelerationValue" : "value", 3},
                      {is_first ? "longitudinalAccelerationConfidence" : "confidence", 102}};
    json vehicle{
        {"heading", {{"headingValue", 900}, {"headingConfidence", 10}}},
        {"speed", {{"speedValue", 1389}, {"speedConfidence", 5}}},
        {"driveDirection", "forward"},
        {"vehicleLength", {{"vehicleLengthValue", 45}, {"vehicleLengthConfidenceIndication", "noTrailerPresent"}}},
        {"vehicleWidth", 18},
        {"longitudinalAcceleration", acceleration},
        {"curvature", {{"curvatureValue", 12}, {"curvatureConfidence", "unavailable"}}},
        {"curvatureCalculationMode", "yawRateUsed"},
        {"yawRate", {{"yawRateValue", -120}, {"yawRateConfidence", "degSec-001-00"}}}};
    json parameters{
        {"basicContainer",
         {{"stationType", 5}, {"referencePosition", is_first ? position_with_confidences() : position_with_axes()}}},
        {"highFrequencyContainer", {{"basicVehicleContainerHighFrequency", vehicle}}}};
    if (path_points > 0)
        parameters["lowFrequencyContainer"]["basicVehicleContainerLowFrequency"] = {
            {"vehicleRole", "default"}, {"exteriorLights", "80"}, {"pathHistory", path(path_points)}};
    return {{"header", header_of(release, 2)},
            {"cam", {{"generationDeltaTime", 31337}, {"camParameters", parameters}}}};
}

json denm(Release release, int trace_points) {
    const bool is_first = release == Release::first;
    json management{{is_first ? "actionID" : "actionId",
                     {{is_first ? "originatingStationID" : "originatingStationId", 4711}, {"sequenceNumber", 3}}},
                    {"detectionTime", 694'000'000'000},
                    {"referenceTime", 694'000'000'500},
                    {"eventPosition", position_with_confidences()},
                    {"stationType", 5}};
    json event =
        is_first ? json{{"causeCode", 94}, {"subCauseCode", 2}} : json{{"ccAndScc", {{"stationaryVehicle94", 2}}}};
    json location{{"eventSpeed", {{"speedValue", 0}, {"speedConfidence", 1}}},
                  {"eventPositionHeading",
                   {{is_first ? "headingValue" : "value", 900}, {is_first ? "headingConfidence" : "confidence", 10}}},
                  {is_first ? "traces" : "detectionZonesToEventPosition", {path(trace_points)}}};
    return {{"header", header_of(release, 1)},
            {"denm",
             {{"management", management},
              {"situation", {{"informationQuality", 3}, {"eventType", event}}},
              {"location", location}}}};
}

json coordinate(int value) { return {{"value", value}, {"confidence", 40}}; }

json perceived_object(int i) {
    return {{"objectId", 1000 + i},
            {"measurementDeltaTime", -20 - i},
            {"position", {{"xCoordinate", coordinate(-3000 + 117 * i)}, {"yCoordinate", coordinate(900 - 31 * i)}}},
            {"velocity",
             {{"cartesianVelocity",
               {{"xVelocity", {{"value", 1200 + i}, {"confidence", 20}}},
                {"yVelocity", {{"value", -5 * i}, {"confidence", 20}}}}}}},
            {"objectAge", 100 + i},
            {"objectPerceptionQuality", 12},
            {"classification", {{{"objectClass", {{"vehicleSubClass", 5}}}, {"confidence", 90}}}}};
}
json cpm(int objects) {
    json list = json::array();
    for (int i = 0; i < objects; ++i) list.push_back(perceived_object(i));
    return {{"header", header(14)},
            {"payload",
             {{"managementContainer",
               {{"referenceTime", 694'000'000'000}, {"referencePosition", position_with_confidences()}}},
              {"cpmContainers",
               {{{"containerId", 2}, {"containerData", json::object()}},
                {{"containerId", 5},
                 {"containerData", {{"numberOfPerceivedObjects", objects}, {"perceivedObjects", list}}}}}}}}};
}

json release1_perceived_object(int i) {
    const auto with_confidence = [](int value, int confidence) {
        return json{{"value", value}, {"confidence", confidence}};
    };
    return {{"objectID", i},
            {"timeOfMeasurement", 20 + i},
            {"objectAge", 100 + i},
            {"objectConfidence", 90},
            {"xDistance", with_confidence(-3000 + 117 * i, 40)},
            {"yDistance", with_confidence(900 - 31 * i, 40)},
            {"xSpeed", with_confidence(1200 + i, 20)},
            {"ySpeed", with_confidence(-5 * i, 20)},
            {"classification", {{{"confidence", 90}, {"class", {{"vehicle", {{"type", 3}, {"confidence", 90}}}}}}}}};
}
json release1_cpm(int objects) {
    json list = json::array();
    for (int i = 0; i < objects; ++i) list.push_back(release1_perceived_object(i));
    const json station{{"heading", {{"headingValue", 900}, {"headingConfidence", 10}}},
                       {"speed", {{"speedValue", 1389}, {"speedConfidence", 5}}}};
    const json management{{"stationType", 5}, {"referencePosition", position_with_confidences()}};
    return {{"header", header_of_release1(14)},
            {"cpm",
             {{"generationDeltaTime", 31337},
              {"cpmParameters",
               {{"managementContainer", management},
                {"stationDataContainer", {{"originatingVehicleContainer", station}}},
                {"perceivedObjectContainer", list},
                {"numberOfPerceivedObjects", objects}}}}}};
}

json lane(int i) {
    json nodes = json::array();
    for (int k = 0; k < 6; ++k)
        nodes.push_back({{"delta", {{"node-XY3", {{"x", 40 * i - 300 * k}, {"y", 25 * i + 200 * k}}}}}});
    json attributes{{"directionalUse", "80"},
                    {"sharedWith", "0000"},
                    {"laneType", {{"vehicle", {{"value", "00"}, {"length", 8}}}}}};
    json connection{{"connectingLane", {{"lane", 20 + i}, {"maneuver", "8000"}}}, {"signalGroup", 1 + i / 2}};
    return {{"laneID", 1 + i},
            {"ingressApproach", 1 + i / 4},
            {"laneAttributes", attributes},
            {"nodeList", {{"nodes", nodes}}},
            {"connectsTo", {connection}}};
}
json mapem(int lanes) {
    json list = json::array();
    for (int i = 0; i < lanes; ++i) list.push_back(lane(i));
    json intersection{{"id", {{"region", 49}, {"id", 1201}}},
                      {"revision", 1},
                      {"refPoint", {{"lat", 487654321}, {"long", 114567890}}},
                      {"laneWidth", 325},
                      {"laneSet", list}};
    return {{"header", header_of_release1(5)}, {"map", {{"msgIssueRevision", 1}, {"intersections", {intersection}}}}};
}

json spatem(int groups) {
    json states = json::array();
    for (int i = 0; i < groups; ++i) {
        const json event{{"eventState", i % 2 ? "stop-And-Remain" : "protected-Movement-Allowed"},
                         {"timing", {{"minEndTime", 12000 + 100 * i}, {"maxEndTime", 12400 + 100 * i}}}};
        states.push_back({{"signalGroup", 1 + i}, {"state-time-speed", {event}}});
    }
    json intersection{{"id", {{"region", 49}, {"id", 1201}}},
                      {"revision", 1},
                      {"status", "0000"},
                      {"moy", 250000},
                      {"timeStamp", 31337},
                      {"states", states}};
    return {{"header", header_of_release1(4)}, {"spat", {{"intersections", {intersection}}}}};
}

json basic_safety_message() {
    return {{"messageId", 20},
            {"value",
             {{"coreData",
               {{"msgCnt", 7},
                {"id", "9edccc44"},
                {"secMark", 31337},
                {"lat", 487654321},
                {"long", 114567890},
                {"elev", 4530},
                {"accuracy", {{"semiMajor", 20}, {"semiMinor", 10}, {"orientation", 8192}}},
                {"transmission", "forwardGears"},
                {"speed", 694},
                {"heading", 7200},
                {"angle", -3},
                {"accelSet", {{"long", 30}, {"lat", -5}, {"vert", 0}, {"yaw", -120}}},
                {"brakes",
                 {{"wheelBrakes", "00"},
                  {"traction", "off"},
                  {"abs", "off"},
                  {"scs", "off"},
                  {"brakeBoost", "off"},
                  {"auxBrakes", "off"}}},
                {"size", {{"width", 180}, {"length", 450}}}}}}}};
}

json csae53_basic_safety_message() {
    return {{"bsmFrame",
             {{"msgCnt", 7},
              {"id", "9edccc4400000001"},
              {"secMark", 31337},
              {"pos", {{"lat", 487654321}, {"long", 114567890}, {"elevation", 4530}}},
              {"posAccuracy", {{"semiMajor", 20}, {"semiMinor", 10}, {"orientation", 8192}}},
              {"transmission", "forwardGears"},
              {"speed", 694},
              {"heading", 7200},
              {"angle", -3},
              {"accelSet", {{"long", 30}, {"lat", -5}, {"vert", 0}, {"yaw", -120}}},
              {"brakes", {{"wheelBrakes", "00"}, {"traction", "off"}, {"abs", "off"}, {"scs", "off"}}},
              {"size", {{"width", 180}, {"length", 450}}},
              {"vehicleClass", {{"classification", 10}}}}}};
}

// A sample that does not encode is a fault of this file.
SampleMessage sample(std::string name, const char* type_key, const json& value) {
    const MessageType* type = find_message_type(type_key);
    const auto message = AnyMessage::from_json(*type, value);
    const auto octets = message ? message->encode() : fail(message.error());
    if (!octets) {
        std::fprintf(stderr, "%s: %s\n", name.c_str(), octets.error().text().c_str());
        std::abort();
    }
    return {std::move(name), type, *octets};
}

}  // namespace

std::vector<SampleMessage> sample_messages() {
    return {
        sample("cam_minimal", "cam-r2", cam(Release::second, 0)),
        sample("cam_23_points", "cam-r2", cam(Release::second, 23)),
        sample("denm_23_points", "denm-r2", denm(Release::second, 23)),
        sample("cpm_50_objects", "cpm-r2", cpm(50)),
        sample("mapem_16_lanes", "mapem", mapem(16)),
        sample("spatem_8_groups", "spatem", spatem(8)),
        sample("bsm", "j2735", basic_safety_message()),
        sample("csae53_bsm", "csae53-edition2019", csae53_basic_safety_message()),
        sample("release1_cam_minimal", "cam-r1", cam(Release::first, 0)),
        sample("release1_cam_23_points", "cam-r1", cam(Release::first, 23)),
        sample("release1_denm_23_points", "denm-r1", denm(Release::first, 23)),
        sample("release1_cpm_50_objects", "cpm-r1", release1_cpm(50)),
    };
}

}  // namespace chorus::bench
