// Module TravelerInformation of SAE J2735 (2024-09).
#pragma once

#include "chorus/v2x/messages/j2735/common.hpp"

namespace chorus::v2x::messages::j2735 {

using UniqueMSGID = FixedOctets<9>;

using URL_Base = IA5String<1, 45>;

enum class TravelerInfoType : std::uint8_t { unknown, advisory, roadSignage, commercialSignage /*, ... */ };
Root<TravelerInfoType::commercialSignage, extensible> asn1_shape(TravelerInfoType);

enum class MUTCDCode : std::uint8_t { none, regulatory, warning, maintenance, motoristService, guide, rec /*, ... */ };
Root<MUTCDCode::rec, extensible> asn1_shape(MUTCDCode);

using MsgCRC = FixedOctets<2>;

struct RoadSignID {
    Position3D position;
    HeadingSlice viewAngle;
    Optional<MUTCDCode> mutcdCode;
    Optional<MsgCRC> crc;
};
OutOfLine asn1_code(const RoadSignID&);

using TravelerDataFrameMsgId = Choice<Named<"furtherInfoID", FurtherInfoID>, Named<"roadSignID", RoadSignID>>;

struct MinutesDuration : Integer<0, 32000> {
    using Integer::Integer;
};

struct SignPriority : Integer<0, 7> {
    using Integer::Integer;
};

enum class DirectionOfUse : std::uint8_t { unavailable, forward, reverse, both };
Root<DirectionOfUse::both> asn1_shape(DirectionOfUse);

struct Zoom : Integer<0, 15> {
    using Integer::Integer;
};

struct OffsetLL_B12 : Integer<-2048, 2047> {
    using Integer::Integer;
};

struct Node_LL_24B {
    OffsetLL_B12 lon;
    OffsetLL_B12 lat;
};

struct OffsetLL_B14 : Integer<-8192, 8191> {
    using Integer::Integer;
};

struct Node_LL_28B {
    OffsetLL_B14 lon;
    OffsetLL_B14 lat;
};

struct OffsetLL_B16 : Integer<-32768, 32767> {
    using Integer::Integer;
};

struct Node_LL_32B {
    OffsetLL_B16 lon;
    OffsetLL_B16 lat;
};

struct Node_LL_36B {
    OffsetLL_B18 lon;
    OffsetLL_B18 lat;
};

struct OffsetLL_B22 : Integer<-2097152, 2097151> {
    using Integer::Integer;
};

struct Node_LL_44B {
    OffsetLL_B22 lon;
    OffsetLL_B22 lat;
};

struct OffsetLL_B24 : Integer<-8388608, 8388607> {
    using Integer::Integer;
};

struct Node_LL_48B {
    OffsetLL_B24 lon;
    OffsetLL_B24 lat;
};

using Reg_NodeOffsetPointLL = RegionalExtension<>;

using NodeOffsetPointLL =
    Choice<Named<"node-LL1", Node_LL_24B>, Named<"node-LL2", Node_LL_28B>, Named<"node-LL3", Node_LL_32B>,
           Named<"node-LL4", Node_LL_36B>, Named<"node-LL5", Node_LL_44B>, Named<"node-LL6", Node_LL_48B>,
           Named<"node-LatLon", Node_LLmD_64b>, Named<"regional", Reg_NodeOffsetPointLL>>;

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

using NodeAttributeLLList = View<NodeAttributeLL, 1, 8>;

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

using SegmentAttributeLLList = View<SegmentAttributeLL, 1, 8>;

using Reg_NodeAttributeSetLL = RegionalExtension<>;

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

struct NodeLL {
    NodeOffsetPointLL delta;
    Optional<NodeAttributeSetLL> attributes;
    Ellipsis dots;
};

using NodeSetLL = View<NodeLL, 2, 63>;

using NodeListLL = Choice<Named<"nodes", NodeSetLL>, Ellipsis>;

using OffsetSystemOffset = Choice<Named<"xy", NodeListXY>, Named<"ll", NodeListLL>>;

struct OffsetSystem {
    Optional<Zoom> scale;
    OffsetSystemOffset offset;
};

struct Radius_B12 : Integer<0, 4095> {
    using Integer::Integer;
};

enum class DistanceUnits : std::uint8_t { centimeter, cm2_5, decimeter, meter, kilometer, foot, yard, mile };
Root<DistanceUnits::mile> asn1_shape(DistanceUnits);

struct Circle {
    Position3D center;
    Radius_B12 radius;
    DistanceUnits units;
};
OutOfLine asn1_code(const Circle&);

using Reg_GeometricProjection = RegionalExtension<>;

struct GeometricProjection {
    HeadingSlice direction;
    Optional<Extent> extent;
    Optional<LaneWidth> laneWidth;
    Circle circle;
    Optional<Regional<Reg_GeometricProjection>> regional;
    Ellipsis dots;
};
OutOfLine asn1_code(const GeometricProjection&);

struct ShapePointSet {
    Optional<Position3D> anchor;
    Optional<LaneWidth> laneWidth;
    Optional<DirectionOfUse> directionality;
    NodeListXY nodeList;
    Ellipsis dots;
};
OutOfLine asn1_code(const ShapePointSet&);

struct RegionOffsets {
    OffsetLL_B16 xOffset;
    OffsetLL_B16 yOffset;
    Optional<OffsetLL_B16> zOffset;
};

using RegionList = View<RegionOffsets, 1, 64>;

struct RegionPointSet {
    Optional<Position3D> anchor;
    Optional<Zoom> scale;
    RegionList nodeList;
    Ellipsis dots;
};
OutOfLine asn1_code(const RegionPointSet&);

using ValidRegionArea =
    Choice<Named<"shapePointSet", ShapePointSet>, Named<"circle", Circle>, Named<"regionPointSet", RegionPointSet>>;

struct ValidRegion {
    HeadingSlice direction;
    Optional<Extent> extent;
    ValidRegionArea area;
};

using GeographicalPathDescription = Choice<Named<"path", OffsetSystem>, Named<"geometry", GeometricProjection>,
                                           Named<"oldRegion", ValidRegion>, Ellipsis>;

using Reg_GeographicalPath = RegionalExtension<>;

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

using ITIStextPhrase = IA5String<1, 16>;

using WorkZoneElementItem = Choice<Named<"itis", ITIScodes>, Named<"text", ITIStextPhrase>>;

struct WorkZoneElement {
    WorkZoneElementItem item;
};

using WorkZone = View<WorkZoneElement, 1, 16>;

using GenericSignageElementItem = Choice<Named<"itis", ITIScodes>, Named<"text", ITIStextPhrase>>;

struct GenericSignageElement {
    GenericSignageElementItem item;
};

using GenericSignage = View<GenericSignageElement, 1, 16>;

using SpeedLimitElementItem = Choice<Named<"itis", ITIScodes>, Named<"text", ITIStextPhrase>>;

struct SpeedLimitElement {
    SpeedLimitElementItem item;
};

using SpeedLimit = View<SpeedLimitElement, 1, 16>;

using ExitServiceElementItem = Choice<Named<"itis", ITIScodes>, Named<"text", ITIStextPhrase>>;

struct ExitServiceElement {
    ExitServiceElementItem item;
};

using ExitService = View<ExitServiceElement, 1, 16>;

using TravelerDataFrameContent =
    Choice<Named<"advisory", ITIScodesAndText>, Named<"workZone", WorkZone>, Named<"genericSign", GenericSignage>,
           Named<"speedLimit", SpeedLimit>, Named<"exitService", ExitService>>;

using URL_Short = IA5String<1, 15>;

using TravelerDataFrameNewPartIIIContent = Choice<Named<"frictionInfo", FrictionInformation>, Ellipsis>;

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

using TravelerDataFrameList = View<TravelerDataFrame, 1, 8>;

using Reg_TravelerInformation = RegionalExtension<>;

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
