// VehIntentionAndRequest (VIR): what a vehicle is going to do and what it asks others for. T/CSAE 157-2020 (day 2).
#pragma once

#include <cstdint>

#include "chorus/v2x/messages/csae53/day2/common.hpp"
#include "chorus/v2x/messages/csae53/day2/map_data.hpp"
#include "chorus/v2x/messages/csae53/day2/parking_area_message.hpp"
#include "chorus/v2x/messages/csae53/map_data.hpp"
#include "chorus/v2x/messages/csae53/road_side_information.hpp"

namespace chorus::v2x::messages::csae53::day2 {

// ReqStatus ::= ENUMERATED {unknown, request, comfirmed, cancel, complete, ...}
enum class ReqStatus : std::uint8_t { unknown, request, comfirmed, cancel, complete /*, ... */ };
Root<ReqStatus::complete, extensible> asn1_shape(ReqStatus);

// Req-LaneChange ::= SEQUENCE {upstreamNode NodeReferenceID, downstreamNode NodeReferenceID, targetLane LaneID, ...}
struct Req_LaneChange {
    NodeReferenceID upstreamNode;
    NodeReferenceID downstreamNode;
    LaneID targetLane;
    Ellipsis dots;
};

// Req-ClearTheWay ::= SEQUENCE {upstreamNode NodeReferenceID, downstreamNode NodeReferenceID, targetLane LaneID,
//     relatedPath ReferencePath OPTIONAL, tBegin DDateTime OPTIONAL, tEnd DDateTime OPTIONAL, ...}
struct Req_ClearTheWay {
    NodeReferenceID upstreamNode;
    NodeReferenceID downstreamNode;
    LaneID targetLane;
    Optional<ReferencePath> relatedPath;
    Optional<DDateTime> tBegin;
    Optional<DDateTime> tEnd;
    Ellipsis dots;
};
OutOfLine asn1_code(const Req_ClearTheWay&);

// Req-SignalPriority ::= SEQUENCE {intersectionId NodeReferenceID, requiredMov MovementEx,
//     estimatedArrivalTime TimeOffset OPTIONAL, distance2Intersection INTEGER (0..10000) OPTIONAL, ...}
struct Req_SignalPriority {
    NodeReferenceID intersectionId;
    MovementEx requiredMov;
    Optional<TimeOffset> estimatedArrivalTime;
    Optional<Integer<0, 10000>> distance2Intersection;
    Ellipsis dots;
};
OutOfLine asn1_code(const Req_SignalPriority&);

// Req-SensorSharing ::= SEQUENCE {detectArea ReferencePathList, ...}
struct Req_SensorSharing {
    ReferencePathList detectArea;
    Ellipsis dots;
};

// ParkingRequest ::= BIT STRING {enter (0), exit (1), park (2), pay (3), unloadPassenger (4), pickupPassenger (5),
//     unloadCargo (6), loadCargo (7), reserved1 (8), reverved2 (9), reserved3 (10), reverved4 (11)} (SIZE (12, ...))
struct ParkingRequest : Bits<12, 12, extensible> {
    using Bits::Bits;
    enum Bit : std::uint8_t {
        enter,
        exit,
        park,
        pay,
        unloadPassenger,
        pickupPassenger,
        unloadCargo,
        loadCargo,
        reserved1,
        reverved2,
        reserved3,
        reverved4
    };
    using Numbers = NumberList<enter, exit, park, pay, unloadPassenger, pickupPassenger, unloadCargo, loadCargo,
                               reserved1, reverved2, reserved3, reverved4>;
};

// Req-ParkingArea ::= SEQUENCE {vehicleClass VehicleClassification, req ParkingRequest,
//     parkingType ParkingType OPTIONAL, expectedParkingSlotID INTEGER (0..65535) OPTIONAL, ...}
struct Req_ParkingArea {
    VehicleClassification vehicleClass;
    ParkingRequest req;
    Optional<ParkingType> parkingType;
    Optional<Integer<0, 65535>> expectedParkingSlotID;
    Ellipsis dots;
};
OutOfLine asn1_code(const Req_ParkingArea&);

// ReqInfo ::= CHOICE {laneChange Req-LaneChange, clearTheWay Req-ClearTheWay, signalPriority Req-SignalPriority,
//     sensorSharing Req-SensorSharing, parking Req-ParkingArea, ...}
using ReqInfo = Choice<Named<"laneChange", Req_LaneChange>, Named<"clearTheWay", Req_ClearTheWay>,
                       Named<"signalPriority", Req_SignalPriority>, Named<"sensorSharing", Req_SensorSharing>,
                       Named<"parking", Req_ParkingArea>, Ellipsis>;

// DriveRequest ::= SEQUENCE {reqID INTEGER (0..255), status ReqStatus, reqPriority OCTET STRING (SIZE (1)) OPTIONAL,
//     targetVeh OCTET STRING (SIZE (8)) OPTIONAL, targetRSU OCTET STRING (SIZE (8)) OPTIONAL, info ReqInfo OPTIONAL,
//     lifeTime TimeOffset OPTIONAL, ...}
struct DriveRequest {
    Integer<0, 255> reqID;
    ReqStatus status;
    Optional<FixedOctets<1>> reqPriority;
    Optional<FixedOctets<8>> targetVeh;
    Optional<FixedOctets<8>> targetRSU;
    Optional<ReqInfo> info;
    Optional<TimeOffset> lifeTime;
    Ellipsis dots;
};
OutOfLine asn1_code(const DriveRequest&);

// IARData ::= SEQUENCE {currentPos PathPlanningPoint OPTIONAL, path-Planning PathPlanning OPTIONAL,
//     currentBehavior DriveBehavior OPTIONAL, reqs SEQUENCE (SIZE (1..8)) OF DriveRequest OPTIONAL, ...}
struct IARData {
    Optional<PathPlanningPoint> currentPos;
    Optional<PathPlanning> path_Planning;
    Optional<DriveBehavior> currentBehavior;
    Optional<View<DriveRequest, 1, 8>> reqs;
    Ellipsis dots;
};
OutOfLine asn1_code(const IARData&);

// VehIntentionAndRequest ::= SEQUENCE {msgCnt MsgCount, id OCTET STRING (SIZE (8)), secMark DSecond, refPos Position3D,
//     intAndReq IARData, ...}
struct VehIntentionAndRequest {
    MsgCount msgCnt;
    FixedOctets<8> id;
    DSecond secMark;
    Position3D refPos;
    IARData intAndReq;
    Ellipsis dots;
};
OutOfLine asn1_code(const VehIntentionAndRequest&);

}  // namespace chorus::v2x::messages::csae53::day2
