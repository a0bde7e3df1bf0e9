// PAMData (PAM): a car park, its ways and its places. T/CSAE 157-2020 (day 2).
#pragma once

#include <cstdint>

#include "chorus/v2x/messages/csae53/map_data.hpp"

namespace chorus::v2x::messages::csae53::day2 {

enum class AVPType : std::uint8_t { p0, p1, p2, p3, p4, p5 /*, ... */ };
Root<AVPType::p5, extensible> asn1_shape(AVPType);

struct ParkingLotInfo {
    Optional<Integer<0, 65535>> id;
    Optional<DescriptiveName> name;
    Optional<Integer<0, 65535>> number;
    Optional<Integer<0, 256>> buildingLayerNum;
    Optional<AVPType> avpType;
    Ellipsis dots;
};
OutOfLine asn1_code(const ParkingLotInfo&);

struct PAMNodeID : Integer<0, 65535> {
    using Integer::Integer;
};

struct PAMNodeAttributes : Bits<8, 8, extensible> {
    using Bits::Bits;
    enum Bit : std::uint8_t { entrance, exit, toUpstair, toDownstair, etc, mtc, passAfterPayment, blocked };
    using Numbers = NumberList<entrance, exit, toUpstair, toDownstair, etc, mtc, passAfterPayment, blocked>;
};

using PAMMovementList = View<PAMNodeID, 1, 32>;

struct ParkingSlotPosition {
    PositionOffsetLLV topLeft;
    PositionOffsetLLV topRight;
    PositionOffsetLLV bottomLeft;
};

struct ParkingType : Bits<10, 10, extensible> {
    using Bits::Bits;
    enum Bit : std::uint8_t { unknown, ordinary, disabled, mini, attached, charging, stereo, lady, extended, private_ };
    using Numbers = NumberList<unknown, ordinary, disabled, mini, attached, charging, stereo, lady, extended, private_>;
};

enum class SlotStatus : std::uint8_t { unknown, available, occupied, reserved /*, ... */ };
Root<SlotStatus::reserved, extensible> asn1_shape(SlotStatus);

enum class ParkingSpaceTheta : std::uint8_t { unknown, vertical, side, oblique /*, ... */ };
Root<ParkingSpaceTheta::oblique, extensible> asn1_shape(ParkingSpaceTheta);

enum class ParkingLock : std::uint8_t { unknown, nolock, locked, unlocked /*, ... */ };
Root<ParkingLock::unlocked, extensible> asn1_shape(ParkingLock);

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

using ParkingSlots = View<ParkingSlot, 1, 256>;

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

using PAMDriveList = View<PAMDrive, 1, 63>;

struct PAMNode {
    PAMNodeID id;
    Position3D refPos;
    Optional<Integer<-128, 128>> floor;
    Optional<PAMNodeAttributes> attributes;
    Optional<PAMDriveList> inDrives;
    Ellipsis dots;
};
OutOfLine asn1_code(const PAMNode&);

using PAMNodeList = View<PAMNode, 1, 63>;

struct ParkingGuide {
    FixedOctets<8> vehId;
    View<PAMNodeID, 1, 32> drivePath;
    Optional<Integer<0, 65535>> targetParkingSlot;
    Ellipsis dots;
};

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
