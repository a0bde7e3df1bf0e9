// Module TravelerInformation of SAE J2735 (2024-09).
#pragma once

#include "chorus/v2x/messages/j2735/common.hpp"

namespace chorus::v2x::messages::j2735 {

// UniqueMSGID ::= OCTET STRING (SIZE (9))
using UniqueMSGID = FixedOctets<9>;

// URL-Base ::= IA5String (SIZE (1..45))
using URL_Base = IA5String<1, 45>;

// TravelerInfoType ::= ENUMERATED {unknown, advisory, roadSignage, commercialSignage, ...}
enum class TravelerInfoType : std::uint8_t { unknown, advisory, roadSignage, commercialSignage /*, ... */ };
Root<TravelerInfoType::commercialSignage, extensible> asn1_shape(TravelerInfoType);

// MUTCDCode ::= ENUMERATED {none, regulatory, warning, maintenance, motoristService, guide, rec, ...}
enum class MUTCDCode : std::uint8_t { none, regulatory, warning, maintenance, motoristService, guide, rec /*, ... */ };
Root<MUTCDCode::rec, extensible> asn1_shape(MUTCDCode);

// MsgCRC ::= OCTET STRING (SIZE (2))
using MsgCRC = FixedOctets<2>;

// RoadSignID ::= SEQUENCE {position Position3D, viewAngle HeadingSlice, mutcdCode MUTCDCode OPTIONAL,
//     crc MsgCRC OPTIONAL}
struct RoadSignID {
    Position3D position;
    HeadingSlice viewAngle;
    Optional<MUTCDCode> mutcdCode;
    Optional<MsgCRC> crc;
};
OutOfLine asn1_code(const RoadSignID&);

// TravelerDataFrameMsgId ::= CHOICE {furtherInfoID FurtherInfoID, roadSignID RoadSignID}
using TravelerDataFrameMsgId = Choice<Named<"furtherInfoID", FurtherInfoID>, Named<"roadSignID", RoadSignID>>;

// MinutesDuration ::= INTEGER (0..32000)
struct MinutesDuration : Integer<0, 32000> {
    using Integer::Integer;
};

// SignPriority ::= INTEGER (0..7)
struct SignPriority : Integer<0, 7> {
    using Integer::Integer;
};

// DirectionOfUse ::= ENUMERATED {unavailable, forward, reverse, both}
enum class DirectionOfUse : std::uint8_t { unavailable, forward, reverse, both };
Root<DirectionOfUse::both> asn1_shape(DirectionOfUse);

// Zoom ::= INTEGER (0..15)
struct Zoom : Integer<0, 15> {
    using Integer::Integer;
};

// OffsetLL-B12 ::= INTEGER (-2048..2047)
struct OffsetLL_B12 : Integer<-2048, 2047> {
    using Integer::Integer;
};

// Node-LL-24B ::= SEQUENCE {lon OffsetLL-B12, lat OffsetLL-B12}
struct Node_LL_24B {
    OffsetLL_B12 lon;
    OffsetLL_B12 lat;
};

// OffsetLL-B14 ::= INTEGER (-8192..8191)
struct OffsetLL_B14 : Integer<-8192, 8191> {
    using Integer::Integer;
};

// Node-LL-28B ::= SEQUENCE {lon OffsetLL-B14, lat OffsetLL-B14}
struct Node_LL_28B {
    OffsetLL_B14 lon;
    OffsetLL_B14 lat;
};

// OffsetLL-B16 ::= INTEGER (-32768..32767)
struct OffsetLL_B16 : Integer<-32768, 32767> {
    using Integer::Integer;
};

// Node-LL-32B ::= SEQUENCE {lon OffsetLL-B16, lat OffsetLL-B16}
struct Node_LL_32B {
    OffsetLL_B16 lon;
    OffsetLL_B16 lat;
};

// Node-LL-36B ::= SEQUENCE {lon OffsetLL-B18, lat OffsetLL-B18}
struct Node_LL_36B {
    OffsetLL_B18 lon;
    OffsetLL_B18 lat;
};

// OffsetLL-B22 ::= INTEGER (-2097152..2097151)
struct OffsetLL_B22 : Integer<-2097152, 2097151> {
    using Integer::Integer;
};

// Node-LL-44B ::= SEQUENCE {lon OffsetLL-B22, lat OffsetLL-B22}
struct Node_LL_44B {
    OffsetLL_B22 lon;
    OffsetLL_B22 lat;
};

// OffsetLL-B24 ::= INTEGER (-8388608..8388607)
struct OffsetLL_B24 : Integer<-8388608, 8388607> {
    using Integer::Integer;
};

// Node-LL-48B ::= SEQUENCE {lon OffsetLL-B24, lat OffsetLL-B24}
struct Node_LL_48B {
    OffsetLL_B24 lon;
    OffsetLL_B24 lat;
};

// Reg-NodeOffsetPointLL ::= SEQUENCE {regionId RegionId, regExtValue BY-REGIONID.&Type ({...}{@regionId})}
using Reg_NodeOffsetPointLL = RegionalExtension<>;

// NodeOffsetPointLL ::= CHOICE {node-LL1 Node-LL-24B, node-LL2 Node-LL-28B, node-LL3 Node-LL-32B, node-LL4 Node-LL-36B,
//     node-LL5 Node-LL-44B, node-LL6 Node-LL-48B, node-LatLon Node-LLmD-64b, regional Reg-NodeOffsetPointLL}
using NodeOffsetPointLL =
    Choice<Named<"node-LL1", Node_LL_24B>, Named<"node-LL2", Node_LL_28B>, Named<"node-LL3", Node_LL_32B>,
           Named<"node-LL4", Node_LL_36B>, Named<"node-LL5", Node_LL_44B>, Named<"node-LL6", Node_LL_48B>,
           Named<"node-LatLon", Node_LLmD_64b>, Named<"regional", Reg_NodeOffsetPointLL>>;

// NodeAttributeLL ::= ENUMERATED {reserved, stopLine, roundedCapStyleA, roundedCapStyleB, mergePoint, divergePoint,
//     downstreamStopLine, downstreamStartNode, closedToTraffic, safeIsland, curbPresentAtStepOff, hydrantPresent, ...}
enum class NodeAttributeLL : std::uint8_t {
    reserved,
    stopLine,
    roundedCapStyleA,
    roundedCapStyleB,
    mergePoint,
    divergePoint,
    downstreamStopLine,
    downstreamStartNode,
    closedToTraffic,
    safeIsland,
    curbPresentAtStepOff,
    hydrantPresent /*, ... */
};
Root<NodeAttributeLL::hydrantPresent, extensible> asn1_shape(NodeAttributeLL);

// NodeAttributeLLList ::= SEQUENCE (SIZE (1..8)) OF NodeAttributeLL
using NodeAttributeLLList = View<NodeAttributeLL, 1, 8>;

// SegmentAttributeLL ::= ENUMERATED {reserved, doNotBlock, whiteLine, mergingLaneLeft, mergingLaneRight, curbOnLeft,
//     curbOnRight, loadingzoneOnLeft, loadingzoneOnRight, turnOutPointOnLeft, turnOutPointOnRight,
//     adjacentParkingOnLeft, adjacentParkingOnRight, adjacentBikeLaneOnLeft, adjacentBikeLaneOnRight, sharedBikeLane,
//     bikeBoxInFront, transitStopOnLeft, transitStopOnRight, transitStopInLane, sharedWithTrackedVehicle, safeIsland,
//     lowCurbsPresent, rumbleStripPresent, audibleSignalingPresent, adaptiveTimingPresent, rfSignalRequestPresent,
//     partialCurbIntrusion, taperToLeft, taperToRight, taperToCenterLine, parallelParking, headInParking, freeParking,
//     timeRestrictionsOnParking, costToPark, midBlockCurbPresent, unEvenPavementPresent, ...}
enum class SegmentAttributeLL : std::uint8_t {
    reserved,
    doNotBlock,
    whiteLine,
    mergingLaneLeft,
    mergingLaneRight,
    curbOnLeft,
    curbOnRight,
    loadingzoneOnLeft,
    loadingzoneOnRight,
    turnOutPointOnLeft,
    turnOutPointOnRight,
    adjacentParkingOnLeft,
    adjacentParkingOnRight,
    adjacentBikeLaneOnLeft,
    adjacentBikeLaneOnRight,
    sharedBikeLane,
    bikeBoxInFront,
    transitStopOnLeft,
    transitStopOnRight,
    transitStopInLane,
    sharedWithTrackedVehicle,
    safeIsland,
    lowCurbsPresent,
    rumbleStripPresent,
    audibleSignalingPresent,
    adaptiveTimingPresent,
    rfSignalRequestPresent,
    partialCurbIntrusion,
    taperToLeft,
    taperToRight,
    taperToCenterLine,
    parallelParking,
    headInParking,
    freeParking,
    timeRestrictionsOnParking,
    costToPark,
    midBlockCurbPresent,
    unEvenPavementPresent /*, ... */
};
Root<SegmentAttributeLL::unEvenPavementPresent, extensible> asn1_shape(SegmentAttributeLL);

// SegmentAttributeLLList ::= SEQUENCE (SIZE (1..8)) OF SegmentAttributeLL
using SegmentAttributeLLList = View<SegmentAttributeLL, 1, 8>;

// Reg-NodeAttributeSetLL ::= SEQUENCE {regionId RegionId, regExtValue BY-REGIONID.&Type ({...}{@regionId})}
using Reg_NodeAttributeSetLL = RegionalExtension<>;

// NodeAttributeSetLL ::= SEQUENCE {localNode NodeAttributeLLList OPTIONAL, disabled SegmentAttributeLLList OPTIONAL,
//     enabled SegmentAttributeLLList OPTIONAL, data LaneDataAttributeList OPTIONAL, dWidth Offset-B10 OPTIONAL,
//     dElevation Offset-B10 OPTIONAL, regional SEQUENCE (SIZE (1..4)) OF Reg-NodeAttributeSetLL OPTIONAL, ...}
struct NodeAttributeSetLL {
    Optional<NodeAttributeLLList> localNode;
    Optional<SegmentAttributeLLList> disabled;
    Optional<SegmentAttributeLLList> enabled;
    Optional<LaneDataAttributeList> data;
    Optional<Offset_B10> dWidth;
    Optional<Offset_B10> dElevation;
    Optional<Regional<Reg_NodeAttributeSetLL>> regional;
    Ellipsis dots;
};
OutOfLine asn1_code(const NodeAttributeSetLL&);

// NodeLL ::= SEQUENCE {delta NodeOffsetPointLL, attributes NodeAttributeSetLL OPTIONAL, ...}
struct NodeLL {
    NodeOffsetPointLL delta;
    Optional<NodeAttributeSetLL> attributes;
    Ellipsis dots;
};

// NodeSetLL ::= SEQUENCE (SIZE (2..63)) OF NodeLL
using NodeSetLL = View<NodeLL, 2, 63>;

// NodeListLL ::= CHOICE {nodes NodeSetLL, ...}
using NodeListLL = Choice<Named<"nodes", NodeSetLL>, Ellipsis>;

// OffsetSystemOffset ::= CHOICE {xy NodeListXY, ll NodeListLL}
using OffsetSystemOffset = Choice<Named<"xy", NodeListXY>, Named<"ll", NodeListLL>>;

// OffsetSystem ::= SEQUENCE {scale Zoom OPTIONAL, offset OffsetSystemOffset}
struct OffsetSystem {
    Optional<Zoom> scale;
    OffsetSystemOffset offset;
};

// Radius-B12 ::= INTEGER (0..4095)
struct Radius_B12 : Integer<0, 4095> {
    using Integer::Integer;
};

// DistanceUnits ::= ENUMERATED {centimeter, cm2-5, decimeter, meter, kilometer, foot, yard, mile}
enum class DistanceUnits : std::uint8_t { centimeter, cm2_5, decimeter, meter, kilometer, foot, yard, mile };
Root<DistanceUnits::mile> asn1_shape(DistanceUnits);

// Circle ::= SEQUENCE {center Position3D, radius Radius-B12, units DistanceUnits}
struct Circle {
    Position3D center;
    Radius_B12 radius;
    DistanceUnits units;
};
OutOfLine asn1_code(const Circle&);

// Reg-GeometricProjection ::= SEQUENCE {regionId RegionId, regExtValue BY-REGIONID.&Type ({...}{@regionId})}
using Reg_GeometricProjection = RegionalExtension<>;

// GeometricProjection ::= SEQUENCE {direction HeadingSlice, extent Extent OPTIONAL, laneWidth LaneWidth OPTIONAL,
//     circle Circle, regional SEQUENCE (SIZE (1..4)) OF Reg-GeometricProjection OPTIONAL, ...}
struct GeometricProjection {
    HeadingSlice direction;
    Optional<Extent> extent;
    Optional<LaneWidth> laneWidth;
    Circle circle;
    Optional<Regional<Reg_GeometricProjection>> regional;
    Ellipsis dots;
};
OutOfLine asn1_code(const GeometricProjection&);

// ShapePointSet ::= SEQUENCE {anchor Position3D OPTIONAL, laneWidth LaneWidth OPTIONAL,
//     directionality DirectionOfUse OPTIONAL, nodeList NodeListXY, ...}
struct ShapePointSet {
    Optional<Position3D> anchor;
    Optional<LaneWidth> laneWidth;
    Optional<DirectionOfUse> directionality;
    NodeListXY nodeList;
    Ellipsis dots;
};
OutOfLine asn1_code(const ShapePointSet&);

// RegionOffsets ::= SEQUENCE {xOffset OffsetLL-B16, yOffset OffsetLL-B16, zOffset OffsetLL-B16 OPTIONAL}
struct RegionOffsets {
    OffsetLL_B16 xOffset;
    OffsetLL_B16 yOffset;
    Optional<OffsetLL_B16> zOffset;
};

// RegionList ::= SEQUENCE (SIZE (1..64)) OF RegionOffsets
using RegionList = View<RegionOffsets, 1, 64>;

// RegionPointSet ::= SEQUENCE {anchor Position3D OPTIONAL, scale Zoom OPTIONAL, nodeList RegionList, ...}
struct RegionPointSet {
    Optional<Position3D> anchor;
    Optional<Zoom> scale;
    RegionList nodeList;
    Ellipsis dots;
};
OutOfLine asn1_code(const RegionPointSet&);

// ValidRegionArea ::= CHOICE {shapePointSet ShapePointSet, circle Circle, regionPointSet RegionPointSet}
using ValidRegionArea =
    Choice<Named<"shapePointSet", ShapePointSet>, Named<"circle", Circle>, Named<"regionPointSet", RegionPointSet>>;

// ValidRegion ::= SEQUENCE {direction HeadingSlice, extent Extent OPTIONAL, area ValidRegionArea}
struct ValidRegion {
    HeadingSlice direction;
    Optional<Extent> extent;
    ValidRegionArea area;
};

// GeographicalPathDescription ::= CHOICE {path OffsetSystem, geometry GeometricProjection, oldRegion ValidRegion, ...}
using GeographicalPathDescription = Choice<Named<"path", OffsetSystem>, Named<"geometry", GeometricProjection>,
                                           Named<"oldRegion", ValidRegion>, Ellipsis>;

// Reg-GeographicalPath ::= SEQUENCE {regionId RegionId, regExtValue BY-REGIONID.&Type ({...}{@regionId})}
using Reg_GeographicalPath = RegionalExtension<>;

// GeographicalPath ::= SEQUENCE {name DescriptiveName OPTIONAL, id RoadSegmentReferenceID OPTIONAL,
//     anchor Position3D OPTIONAL, laneWidth LaneWidth OPTIONAL, directionality DirectionOfUse OPTIONAL,
//     closedPath BOOLEAN OPTIONAL, direction HeadingSlice OPTIONAL, description GeographicalPathDescription OPTIONAL,
//     regional SEQUENCE (SIZE (1..4)) OF Reg-GeographicalPath OPTIONAL, ...}
struct GeographicalPath {
    Optional<DescriptiveName> name;
    Optional<RoadSegmentReferenceID> id;
    Optional<Position3D> anchor;
    Optional<LaneWidth> laneWidth;
    Optional<DirectionOfUse> directionality;
    Optional<bool> closedPath;
    Optional<HeadingSlice> direction;
    Optional<GeographicalPathDescription> description;
    Optional<Regional<Reg_GeographicalPath>> regional;
    Ellipsis dots;
};
OutOfLine asn1_code(const GeographicalPath&);

// ITIStextPhrase ::= IA5String (SIZE (1..16))
using ITIStextPhrase = IA5String<1, 16>;

// WorkZoneElementItem ::= CHOICE {itis ITIScodes, text ITIStextPhrase}
using WorkZoneElementItem = Choice<Named<"itis", ITIScodes>, Named<"text", ITIStextPhrase>>;

// WorkZoneElement ::= SEQUENCE {item WorkZoneElementItem}
struct WorkZoneElement {
    WorkZoneElementItem item;
};

// WorkZone ::= SEQUENCE (SIZE (1..16)) OF WorkZoneElement
using WorkZone = View<WorkZoneElement, 1, 16>;

// GenericSignageElementItem ::= CHOICE {itis ITIScodes, text ITIStextPhrase}
using GenericSignageElementItem = Choice<Named<"itis", ITIScodes>, Named<"text", ITIStextPhrase>>;

// GenericSignageElement ::= SEQUENCE {item GenericSignageElementItem}
struct GenericSignageElement {
    GenericSignageElementItem item;
};

// GenericSignage ::= SEQUENCE (SIZE (1..16)) OF GenericSignageElement
using GenericSignage = View<GenericSignageElement, 1, 16>;

// SpeedLimitElementItem ::= CHOICE {itis ITIScodes, text ITIStextPhrase}
using SpeedLimitElementItem = Choice<Named<"itis", ITIScodes>, Named<"text", ITIStextPhrase>>;

// SpeedLimitElement ::= SEQUENCE {item SpeedLimitElementItem}
struct SpeedLimitElement {
    SpeedLimitElementItem item;
};

// SpeedLimit ::= SEQUENCE (SIZE (1..16)) OF SpeedLimitElement
using SpeedLimit = View<SpeedLimitElement, 1, 16>;

// ExitServiceElementItem ::= CHOICE {itis ITIScodes, text ITIStextPhrase}
using ExitServiceElementItem = Choice<Named<"itis", ITIScodes>, Named<"text", ITIStextPhrase>>;

// ExitServiceElement ::= SEQUENCE {item ExitServiceElementItem}
struct ExitServiceElement {
    ExitServiceElementItem item;
};

// ExitService ::= SEQUENCE (SIZE (1..16)) OF ExitServiceElement
using ExitService = View<ExitServiceElement, 1, 16>;

// TravelerDataFrameContent ::= CHOICE {advisory ITIScodesAndText, workZone WorkZone, genericSign GenericSignage,
//     speedLimit SpeedLimit, exitService ExitService}
using TravelerDataFrameContent =
    Choice<Named<"advisory", ITIScodesAndText>, Named<"workZone", WorkZone>, Named<"genericSign", GenericSignage>,
           Named<"speedLimit", SpeedLimit>, Named<"exitService", ExitService>>;

// URL-Short ::= IA5String (SIZE (1..15))
using URL_Short = IA5String<1, 15>;

// TravelerDataFrameNewPartIIIContent ::= CHOICE {frictionInfo FrictionInformation, ...}
using TravelerDataFrameNewPartIIIContent = Choice<Named<"frictionInfo", FrictionInformation>, Ellipsis>;

// TravelerDataFrame ::= SEQUENCE {doNotUse1 SSPindex, frameType TravelerInfoType, msgId TravelerDataFrameMsgId,
//     startYear DYear OPTIONAL, startTime MinuteOfTheYear, durationTime MinutesDuration, priority SignPriority,
//     doNotUse2 SSPindex, regions SEQUENCE (SIZE (1..16)) OF GeographicalPath, doNotUse3 SSPindex, doNotUse4 SSPindex,
//     content TravelerDataFrameContent, url URL-Short OPTIONAL, ...,
//     contentNew TravelerDataFrameNewPartIIIContent OPTIONAL}
struct TravelerDataFrame {
    SSPindex doNotUse1;
    TravelerInfoType frameType;
    TravelerDataFrameMsgId msgId;
    Optional<DYear> startYear;
    MinuteOfTheYear startTime;
    MinutesDuration durationTime;
    SignPriority priority;
    SSPindex doNotUse2;
    View<GeographicalPath, 1, 16> regions;
    SSPindex doNotUse3;
    SSPindex doNotUse4;
    TravelerDataFrameContent content;
    Optional<URL_Short> url;
    Ellipsis dots;
    Optional<TravelerDataFrameNewPartIIIContent> contentNew;
};
OutOfLine asn1_code(const TravelerDataFrame&);

// TravelerDataFrameList ::= SEQUENCE (SIZE (1..8)) OF TravelerDataFrame
using TravelerDataFrameList = View<TravelerDataFrame, 1, 8>;

// Reg-TravelerInformation ::= SEQUENCE {regionId RegionId, regExtValue BY-REGIONID.&Type ({...}{@regionId})}
using Reg_TravelerInformation = RegionalExtension<>;

// TravelerInformation ::= SEQUENCE {msgCnt MsgCount, timeStamp MinuteOfTheYear OPTIONAL, packetID UniqueMSGID OPTIONAL,
//     urlB URL-Base OPTIONAL, dataFrames TravelerDataFrameList,
//     regional SEQUENCE (SIZE (1..4)) OF Reg-TravelerInformation OPTIONAL, ...}
struct TravelerInformation {
    MsgCount msgCnt;
    Optional<MinuteOfTheYear> timeStamp;
    Optional<UniqueMSGID> packetID;
    Optional<URL_Base> urlB;
    TravelerDataFrameList dataFrames;
    Optional<Regional<Reg_TravelerInformation>> regional;
    Ellipsis dots;
};

}  // namespace chorus::v2x::messages::j2735
