// PAMData (PAM): a car park, its ways and its places. T/CSAE 157-2020 (day 2).
#pragma once

#include <cstdint>

#include "chorus/v2x/messages/csae53/map_data.hpp"

namespace chorus::v2x::messages::csae53::day2 {

// AVPType ::= ENUMERATED {p0, p1, p2, p3, p4, p5, ...}
enum class AVPType : std::uint8_t { p0, p1, p2, p3, p4, p5 /*, ... */ };
Root<AVPType::p5, extensible> asn1_shape(AVPType);

// ParkingLotInfo ::= SEQUENCE {id INTEGER (0..65535) OPTIONAL, name DescriptiveName OPTIONAL,
//     number INTEGER (0..65535) OPTIONAL, buildingLayerNum INTEGER (0..256) OPTIONAL, avpType AVPType OPTIONAL, ...}
struct ParkingLotInfo {
    Optional<Integer<0, 65535>> id;
    Optional<DescriptiveName> name;
    Optional<Integer<0, 65535>> number;
    Optional<Integer<0, 256>> buildingLayerNum;
    Optional<AVPType> avpType;
    Ellipsis dots;
};
OutOfLine asn1_code(const ParkingLotInfo&);

// PAMNodeID ::= INTEGER (0..65535)
struct PAMNodeID : Integer<0, 65535> {
    using Integer::Integer;
};

// PAMNodeAttributes ::= BIT STRING {entrance (0), exit (1), toUpstair (2), toDownstair (3), etc (4), mtc (5),
//     passAfterPayment (6), blocked (7)} (SIZE (8, ...))
struct PAMNodeAttributes : Bits<8, 8, extensible> {
    using Bits::Bits;
    enum Bit : std::uint8_t { entrance, exit, toUpstair, toDownstair, etc, mtc, passAfterPayment, blocked };
    using Numbers = NumberList<entrance, exit, toUpstair, toDownstair, etc, mtc, passAfterPayment, blocked>;
};

// PAMMovementList ::= SEQUENCE (SIZE (1..32)) OF PAMNodeID
using PAMMovementList = View<PAMNodeID, 1, 32>;

// ParkingSlotPosition ::= SEQUENCE {topLeft PositionOffsetLLV, topRight PositionOffsetLLV,
//     bottomLeft PositionOffsetLLV}
struct ParkingSlotPosition {
    PositionOffsetLLV topLeft;
    PositionOffsetLLV topRight;
    PositionOffsetLLV bottomLeft;
};

// ParkingType ::= BIT STRING {unknown (0), ordinary (1), disabled (2), mini (3), attached (4), charging (5),
//     stereo (6), lady (7), extended (8), private (9)} (SIZE (10, ...))
struct ParkingType : Bits<10, 10, extensible> {
    using Bits::Bits;
    enum Bit : std::uint8_t { unknown, ordinary, disabled, mini, attached, charging, stereo, lady, extended, private_ };
    using Numbers = NumberList<unknown, ordinary, disabled, mini, attached, charging, stereo, lady, extended, private_>;
};

// SlotStatus ::= ENUMERATED {unknown, available, occupied, reserved, ...}
enum class SlotStatus : std::uint8_t { unknown, available, occupied, reserved /*, ... */ };
Root<SlotStatus::reserved, extensible> asn1_shape(SlotStatus);

// ParkingSpaceTheta ::= ENUMERATED {unknown, vertical, side, oblique, ...}
enum class ParkingSpaceTheta : std::uint8_t { unknown, vertical, side, oblique /*, ... */ };
Root<ParkingSpaceTheta::oblique, extensible> asn1_shape(ParkingSpaceTheta);

// ParkingLock ::= ENUMERATED {unknown, nolock, locked, unlocked, ...}
enum class ParkingLock : std::uint8_t { unknown, nolock, locked, unlocked /*, ... */ };
Root<ParkingLock::unlocked, extensible> asn1_shape(ParkingLock);

// ParkingSlot ::= SEQUENCE {slotID INTEGER (0..65535), position ParkingSlotPosition OPTIONAL,
//     sign DescriptiveName OPTIONAL, parkingType ParkingType, status SlotStatus, parkingSpaceTheta ParkingSpaceTheta,
//     parkingLock ParkingLock, ...}
struct ParkingSlot {
    Integer<0, 65535> slotID;
    Optional<ParkingSlotPosition> position;
    Optional<DescriptiveName> sign;
    ParkingType parkingType;
    SlotStatus status;
    ParkingSpaceTheta parkingSpaceTheta;
    ParkingLock parkingLock;
    Ellipsis dots;
};
OutOfLine asn1_code(const ParkingSlot&);

// ParkingSlots ::= SEQUENCE (SIZE (1..256)) OF ParkingSlot
using ParkingSlots = View<ParkingSlot, 1, 256>;

// PAMDrive ::= SEQUENCE {upstreamPAMNodeId PAMNodeID, driveID INTEGER (0..255) OPTIONAL,
//     twowaySepration BOOLEAN OPTIONAL, speedLimit Speed OPTIONAL, heightRestriction INTEGER (0..100) OPTIONAL,
//     driveWidth LaneWidth OPTIONAL, laneNum INTEGER (0..100) OPTIONAL, points PointList OPTIONAL,
//     movements PAMMovementList OPTIONAL, parkingSlots ParkingSlots OPTIONAL, ...}
struct PAMDrive {
    PAMNodeID upstreamPAMNodeId;
    Optional<Integer<0, 255>> driveID;
    Optional<bool> twowaySepration;
    Optional<Speed> speedLimit;
    Optional<Integer<0, 100>> heightRestriction;
    Optional<LaneWidth> driveWidth;
    Optional<Integer<0, 100>> laneNum;
    Optional<PointList> points;
    Optional<PAMMovementList> movements;
    Optional<ParkingSlots> parkingSlots;
    Ellipsis dots;
};
OutOfLine asn1_code(const PAMDrive&);

// PAMDriveList ::= SEQUENCE (SIZE (1..63)) OF PAMDrive
using PAMDriveList = View<PAMDrive, 1, 63>;

// PAMNode ::= SEQUENCE {id PAMNodeID, refPos Position3D, floor INTEGER (-128..128) OPTIONAL,
//     attributes PAMNodeAttributes OPTIONAL, inDrives PAMDriveList OPTIONAL, ...}
struct PAMNode {
    PAMNodeID id;
    Position3D refPos;
    Optional<Integer<-128, 128>> floor;
    Optional<PAMNodeAttributes> attributes;
    Optional<PAMDriveList> inDrives;
    Ellipsis dots;
};
OutOfLine asn1_code(const PAMNode&);

// PAMNodeList ::= SEQUENCE (SIZE (1..63)) OF PAMNode
using PAMNodeList = View<PAMNode, 1, 63>;

// ParkingGuide ::= SEQUENCE {vehId OCTET STRING (SIZE (8)), drivePath SEQUENCE (SIZE (1..32)) OF PAMNodeID,
//     targetParkingSlot INTEGER (0..65535) OPTIONAL, ...}
struct ParkingGuide {
    FixedOctets<8> vehId;
    View<PAMNodeID, 1, 32> drivePath;
    Optional<Integer<0, 65535>> targetParkingSlot;
    Ellipsis dots;
};

// PAMData ::= SEQUENCE {msgCnt MsgCount, timeStamp MinuteOfTheYear OPTIONAL, parkingLotInfo ParkingLotInfo,
//     pamNodes PAMNodeList, parkingAreaGuidance SEQUENCE (SIZE (1..16)) OF ParkingGuide OPTIONAL, ...}
struct PAMData {
    MsgCount msgCnt;
    Optional<MinuteOfTheYear> timeStamp;
    ParkingLotInfo parkingLotInfo;
    PAMNodeList pamNodes;
    Optional<View<ParkingGuide, 1, 16>> parkingAreaGuidance;
    Ellipsis dots;
};
OutOfLine asn1_code(const PAMData&);

}  // namespace chorus::v2x::messages::csae53::day2
