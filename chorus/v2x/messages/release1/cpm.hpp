// CPM-PDU-Descriptions, ETSI TR 103 562 V2.1.1: the collective perception message before TS 103 324, on the wire unlike
// it. Values are raw, as on the wire.
#pragma once

#include "chorus/v2x/messages/release1/cam.hpp"
#include "chorus/v2x/messages/release1/its_container.hpp"
#include "chorus/v2x/messages/release2/dsrc.hpp"

namespace chorus::v2x::messages::release1::cpm {

using namespace asn1;
using asn1::operator==;

using release1::DriveDirection;
using release1::GenerationDeltaTime;
using release1::Heading;
using release1::ItsPduHeader;
using release1::LateralAcceleration;
using release1::LongitudinalAcceleration;
using release1::ReferencePosition;
using release1::Speed;
using release1::SpeedConfidence;
using release1::StationType;
using release1::VehicleLength;
using release1::VehicleWidth;
using release1::VerticalAcceleration;
using release1::YawRate;
using release2::dsrc::IntersectionReferenceID;
using release2::dsrc::LaneID;
using release2::dsrc::NodeOffsetPointXY;
using release2::dsrc::Offset_B10;
using release2::dsrc::Offset_B11;
using release2::dsrc::Offset_B12;
using release2::dsrc::Offset_B13;
using release2::dsrc::Offset_B14;
using release2::dsrc::Offset_B16;
using release2::dsrc::RoadSegmentReferenceID;
using release2::dsrc::VehicleHeight;

// SegmentCount ::= INTEGER (1..127)
struct SegmentCount : Integer<1, 127> {
    using Integer::Integer;
};

// PerceivedObjectContainerSegmentInfo ::= SEQUENCE {totalMsgSegments SegmentCount, thisSegmentNum SegmentCount}
struct PerceivedObjectContainerSegmentInfo {
    SegmentCount totalMsgSegments;
    SegmentCount thisSegmentNum;
};

// CpmManagementContainer ::= SEQUENCE {stationType StationType,
//     perceivedObjectContainerSegmentInfo PerceivedObjectContainerSegmentInfo OPTIONAL,
//     referencePosition ReferencePosition, ...}
struct CpmManagementContainer {
    StationType stationType;
    Optional<PerceivedObjectContainerSegmentInfo> perceivedObjectContainerSegmentInfo;
    ReferencePosition referencePosition;
    Ellipsis dots;
};
OutOfLine asn1_code(const CpmManagementContainer&);

// WGS84AngleValue ::= INTEGER {wgs84North (0), wgs84East (900), wgs84South (1800), wgs84West (2700),
//     unavailable (3601)} (0..3601)
struct WGS84AngleValue : Integer<0, 3601> {
    using Integer::Integer;
    enum Number : std::uint16_t {
        wgs84North = 0,
        wgs84East = 900,
        wgs84South = 1800,
        wgs84West = 2700,
        unavailable = 3601
    };
    using Numbers = NumberList<wgs84North, wgs84East, wgs84South, wgs84West, unavailable>;
};

// AngleConfidence ::= INTEGER {zeroPointOneDegree (1), outOfRange (126), unavailable (127)} (1..127)
struct AngleConfidence : Integer<1, 127> {
    using Integer::Integer;
    enum Number : std::uint8_t { zeroPointOneDegree = 1, oneDegree = 10, outOfRange = 126, unavailable = 127 };
    using Numbers = NumberList<zeroPointOneDegree, outOfRange, unavailable>;
};

// WGS84Angle ::= SEQUENCE {value WGS84AngleValue, confidence AngleConfidence}
struct WGS84Angle {
    WGS84AngleValue value;
    AngleConfidence confidence;
};

// CartesianAngleValue ::= INTEGER {zeroPointOneDegree (1), unavailable (3601)} (0..3601)
struct CartesianAngleValue : Integer<0, 3601> {
    using Integer::Integer;
    enum Number : std::uint16_t { zeroPointOneDegree = 1, oneDegree = 10, unavailable = 3601 };
    using Numbers = NumberList<zeroPointOneDegree, unavailable>;
};

// CartesianAngle ::= SEQUENCE {value CartesianAngleValue, confidence AngleConfidence}
struct CartesianAngle {
    CartesianAngleValue value;
    AngleConfidence confidence;
};

// RefPointId ::= INTEGER (0..255)
struct RefPointId : Integer<0, 255> {
    using Integer::Integer;
};

// HitchPointOffset ::= INTEGER {zeroPointOneMeter (1)} (0..100)
struct HitchPointOffset : Integer<0, 100> {
    using Integer::Integer;
    enum Number : std::uint8_t { zeroPointOneMeter = 1, oneMeter = 10 };
    using Numbers = NumberList<zeroPointOneMeter>;
};

// FrontOverhang ::= INTEGER {zeroPointOneMeter (1)} (0..50)
struct FrontOverhang : Integer<0, 50> {
    using Integer::Integer;
    enum Number : std::uint8_t { zeroPointOneMeter = 1, oneMeter = 10 };
    using Numbers = NumberList<zeroPointOneMeter>;
};

// RearOverhang ::= INTEGER {zeroPointOneMeter (1)} (0..150)
struct RearOverhang : Integer<0, 150> {
    using Integer::Integer;
    enum Number : std::uint8_t { zeroPointOneMeter = 1, oneMeter = 10 };
    using Numbers = NumberList<zeroPointOneMeter>;
};

// TrailerData ::= SEQUENCE {refPointId RefPointId, hitchPointOffset HitchPointOffset, frontOverhang FrontOverhang,
//     rearOverhang RearOverhang, trailerWidth VehicleWidth OPTIONAL, hitchAngle CartesianAngle OPTIONAL, ...}
struct TrailerData {
    RefPointId refPointId;
    HitchPointOffset hitchPointOffset;
    FrontOverhang frontOverhang;
    RearOverhang rearOverhang;
    Optional<VehicleWidth> trailerWidth;
    Optional<CartesianAngle> hitchAngle;
    Ellipsis dots;
};
OutOfLine asn1_code(const TrailerData&);

// TrailerDataContainer ::= SEQUENCE (SIZE (1..2)) OF TrailerData
using TrailerDataContainer = View<TrailerData, 1, 2>;

// OriginatingVehicleContainer ::= SEQUENCE {heading Heading, speed Speed, vehicleOrientationAngle WGS84Angle OPTIONAL,
//     driveDirection DriveDirection DEFAULT forward, longitudinalAcceleration LongitudinalAcceleration OPTIONAL,
//     lateralAcceleration LateralAcceleration OPTIONAL, verticalAcceleration VerticalAcceleration OPTIONAL,
//     yawRate YawRate OPTIONAL, pitchAngle CartesianAngle OPTIONAL, rollAngle CartesianAngle OPTIONAL,
//     vehicleLength VehicleLength OPTIONAL, vehicleWidth VehicleWidth OPTIONAL, vehicleHeight VehicleHeight OPTIONAL,
//     trailerDataContainer TrailerDataContainer OPTIONAL, ...}
struct OriginatingVehicleContainer {
    Heading heading;
    Speed speed;
    Optional<WGS84Angle> vehicleOrientationAngle;
    Default<DriveDirection, DriveDirection::forward> driveDirection;
    Optional<LongitudinalAcceleration> longitudinalAcceleration;
    Optional<LateralAcceleration> lateralAcceleration;
    Optional<VerticalAcceleration> verticalAcceleration;
    Optional<YawRate> yawRate;
    Optional<CartesianAngle> pitchAngle;
    Optional<CartesianAngle> rollAngle;
    Optional<VehicleLength> vehicleLength;
    Optional<VehicleWidth> vehicleWidth;
    Optional<VehicleHeight> vehicleHeight;
    Optional<TrailerDataContainer> trailerDataContainer;
    Ellipsis dots;
};
OutOfLine asn1_code(const OriginatingVehicleContainer&);

// OriginatingRSUContainer ::= CHOICE {intersectionReferenceId IntersectionReferenceID,
//     roadSegmentReferenceId RoadSegmentReferenceID, ...}
using OriginatingRSUContainer = Choice<Named<"intersectionReferenceId", IntersectionReferenceID>,
                                       Named<"roadSegmentReferenceId", RoadSegmentReferenceID>, Ellipsis>;

// StationDataContainer ::= CHOICE {originatingVehicleContainer OriginatingVehicleContainer,
//     originatingRSUContainer OriginatingRSUContainer, ...}
using StationDataContainer = Choice<Named<"originatingVehicleContainer", OriginatingVehicleContainer>,
                                    Named<"originatingRSUContainer", OriginatingRSUContainer>, Ellipsis>;

// Identifier ::= INTEGER (0..255)
struct Identifier : Integer<0, 255> {
    using Integer::Integer;
};

// SensorType ::= INTEGER {undefined (0), radar (1), lidar (2), monovideo (3), stereovision (4), nightvision (5),
//     ultrasonic (6), pmd (7), fusion (8), inductionloop (9), sphericalCamera (10), itssaggregation (11)} (0..15)
struct SensorType : Integer<0, 15> {
    using Integer::Integer;
    enum Number : std::uint8_t {
        undefined = 0,
        radar = 1,
        lidar = 2,
        monovideo = 3,
        stereovision = 4,
        nightvision = 5,
        ultrasonic = 6,
        pmd = 7,
        fusion = 8,
        inductionloop = 9,
        sphericalCamera = 10,
        itssaggregation = 11
    };
    using Numbers = NumberList<undefined, radar, lidar, monovideo, stereovision, nightvision, ultrasonic, pmd, fusion,
                               inductionloop, sphericalCamera, itssaggregation>;
};

// XSensorOffset ::= INTEGER {negativeZeroPointZeroOneMeter (-1), negativeOneMeter (-100)} (-5000..0)
struct XSensorOffset : Integer<-5000, 0> {
    using Integer::Integer;
    enum Number : std::int8_t { negativeZeroPointZeroOneMeter = -1, negativeOneMeter = -100 };
    using Numbers = NumberList<negativeZeroPointZeroOneMeter, negativeOneMeter>;
};

// YSensorOffset ::= INTEGER {zeroPointZeroOneMeter (1)} (-1000..1000)
struct YSensorOffset : Integer<-1000, 1000> {
    using Integer::Integer;
    enum Number : std::uint8_t { zeroPointZeroOneMeter = 1, oneMeter = 100 };
    using Numbers = NumberList<zeroPointZeroOneMeter>;
};

// ZSensorOffset ::= INTEGER {zeroPointZeroOneMeter (1)} (0..1000)
struct ZSensorOffset : Integer<0, 1000> {
    using Integer::Integer;
    enum Number : std::uint8_t { zeroPointZeroOneMeter = 1, oneMeter = 100 };
    using Numbers = NumberList<zeroPointZeroOneMeter>;
};

// Range ::= INTEGER {zeroPointOneMeter (1)} (0..10000)
struct Range : Integer<0, 10000> {
    using Integer::Integer;
    enum Number : std::uint8_t { zeroPointOneMeter = 1, oneMeter = 10 };
    using Numbers = NumberList<zeroPointOneMeter>;
};

// VehicleSensorProperties ::= SEQUENCE {range Range, horizontalOpeningAngleStart CartesianAngleValue,
//     horizontalOpeningAngleEnd CartesianAngleValue, verticalOpeningAngleStart CartesianAngleValue OPTIONAL,
//     verticalOpeningAngleEnd CartesianAngleValue OPTIONAL, ...}
struct VehicleSensorProperties {
    Range range;
    CartesianAngleValue horizontalOpeningAngleStart;
    CartesianAngleValue horizontalOpeningAngleEnd;
    Optional<CartesianAngleValue> verticalOpeningAngleStart;
    Optional<CartesianAngleValue> verticalOpeningAngleEnd;
    Ellipsis dots;
};
OutOfLine asn1_code(const VehicleSensorProperties&);

// VehicleSensorPropertyList ::= SEQUENCE (SIZE (1..10)) OF VehicleSensorProperties
using VehicleSensorPropertyList = View<VehicleSensorProperties, 1, 10>;

// VehicleSensor ::= SEQUENCE {refPointId RefPointId DEFAULT 0, xSensorOffset XSensorOffset,
//     ySensorOffset YSensorOffset, zSensorOffset ZSensorOffset OPTIONAL,
//     vehicleSensorPropertyList VehicleSensorPropertyList, ...}
struct VehicleSensor {
    Default<RefPointId, 0> refPointId;
    XSensorOffset xSensorOffset;
    YSensorOffset ySensorOffset;
    Optional<ZSensorOffset> zSensorOffset;
    VehicleSensorPropertyList vehicleSensorPropertyList;
    Ellipsis dots;
};
OutOfLine asn1_code(const VehicleSensor&);

// NodeOffsetPointZ ::= CHOICE {node-Z1 Offset-B10, node-Z2 Offset-B11, node-Z3 Offset-B12, node-Z4 Offset-B13,
//     node-Z5 Offset-B14, node-Z6 Offset-B16}
using NodeOffsetPointZ =
    Choice<Named<"node-Z1", Offset_B10>, Named<"node-Z2", Offset_B11>, Named<"node-Z3", Offset_B12>,
           Named<"node-Z4", Offset_B13>, Named<"node-Z5", Offset_B14>, Named<"node-Z6", Offset_B16>>;

// OffsetPoint ::= SEQUENCE {nodeOffsetPointxy NodeOffsetPointXY, nodeOffsetPointZ NodeOffsetPointZ OPTIONAL}
struct OffsetPoint {
    NodeOffsetPointXY nodeOffsetPointxy;
    Optional<NodeOffsetPointZ> nodeOffsetPointZ;
};
OutOfLine asn1_code(const OffsetPoint&);

// SensorHeight ::= INTEGER {zeroPointZeroOneMeter (1)} (-5000..5000)
struct SensorHeight : Integer<-5000, 5000> {
    using Integer::Integer;
    enum Number : std::uint8_t { zeroPointZeroOneMeter = 1 };
    using Numbers = NumberList<zeroPointZeroOneMeter>;
};

// AreaRadial ::= SEQUENCE {range Range, stationaryHorizontalOpeningAngleStart WGS84AngleValue,
//     stationaryHorizontalOpeningAngleEnd WGS84AngleValue, verticalOpeningAngleStart CartesianAngleValue OPTIONAL,
//     verticalOpeningAngleEnd CartesianAngleValue OPTIONAL, sensorPositionOffset OffsetPoint OPTIONAL,
//     sensorHeight SensorHeight OPTIONAL, ...}
struct AreaRadial {
    Range range;
    WGS84AngleValue stationaryHorizontalOpeningAngleStart;
    WGS84AngleValue stationaryHorizontalOpeningAngleEnd;
    Optional<CartesianAngleValue> verticalOpeningAngleStart;
    Optional<CartesianAngleValue> verticalOpeningAngleEnd;
    Optional<OffsetPoint> sensorPositionOffset;
    Optional<SensorHeight> sensorHeight;
    Ellipsis dots;
};
OutOfLine asn1_code(const AreaRadial&);

// PolyPointList ::= SEQUENCE (SIZE (3..16, ...)) OF OffsetPoint
using PolyPointList = View<OffsetPoint, 3, 16, extensible>;

// AreaPolygon ::= SEQUENCE {polyPointList PolyPointList}
struct AreaPolygon {
    PolyPointList polyPointList;
};

// Radius ::= INTEGER {zeroPointOneMeter (1)} (0..10000)
struct Radius : Integer<0, 10000> {
    using Integer::Integer;
    enum Number : std::uint8_t { zeroPointOneMeter = 1, oneMeter = 10 };
    using Numbers = NumberList<zeroPointOneMeter>;
};

// AreaCircular ::= SEQUENCE {nodeCenterPoint OffsetPoint OPTIONAL, radius Radius}
struct AreaCircular {
    Optional<OffsetPoint> nodeCenterPoint;
    Radius radius;
};
OutOfLine asn1_code(const AreaCircular&);

// SemiRangeLength ::= INTEGER {zeroPointOneMeter (1)} (0..10000)
struct SemiRangeLength : Integer<0, 10000> {
    using Integer::Integer;
    enum Number : std::uint8_t { zeroPointOneMeter = 1, oneMeter = 10 };
    using Numbers = NumberList<zeroPointOneMeter>;
};

// AreaEllipse ::= SEQUENCE {nodeCenterPoint OffsetPoint OPTIONAL, semiMinorRangeLength SemiRangeLength,
//     semiMajorRangeLength SemiRangeLength, semiMajorRangeOrientation WGS84AngleValue,
//     semiHeight SemiRangeLength OPTIONAL}
struct AreaEllipse {
    Optional<OffsetPoint> nodeCenterPoint;
    SemiRangeLength semiMinorRangeLength;
    SemiRangeLength semiMajorRangeLength;
    WGS84AngleValue semiMajorRangeOrientation;
    Optional<SemiRangeLength> semiHeight;
};
OutOfLine asn1_code(const AreaEllipse&);

// AreaRectangle ::= SEQUENCE {nodeCenterPoint OffsetPoint OPTIONAL, semiMajorRangeLength SemiRangeLength,
//     semiMinorRangeLength SemiRangeLength, semiMajorRangeOrientation WGS84AngleValue,
//     semiHeight SemiRangeLength OPTIONAL}
struct AreaRectangle {
    Optional<OffsetPoint> nodeCenterPoint;
    SemiRangeLength semiMajorRangeLength;
    SemiRangeLength semiMinorRangeLength;
    WGS84AngleValue semiMajorRangeOrientation;
    Optional<SemiRangeLength> semiHeight;
};
OutOfLine asn1_code(const AreaRectangle&);

// DetectionArea ::= CHOICE {vehicleSensor VehicleSensor, stationarySensorRadial AreaRadial,
//     stationarySensorPolygon AreaPolygon, stationarySensorCircular AreaCircular, stationarySensorEllipse AreaEllipse,
//     stationarySensorRectangle AreaRectangle, ...}
using DetectionArea =
    Choice<Named<"vehicleSensor", VehicleSensor>, Named<"stationarySensorRadial", AreaRadial>,
           Named<"stationarySensorPolygon", AreaPolygon>, Named<"stationarySensorCircular", AreaCircular>,
           Named<"stationarySensorEllipse", AreaEllipse>, Named<"stationarySensorRectangle", AreaRectangle>, Ellipsis>;

// FreeSpaceConfidence ::= INTEGER {unknown (0), unavailable (101)} (0..101)
struct FreeSpaceConfidence : Integer<0, 101> {
    using Integer::Integer;
    enum Number : std::uint8_t { unknown = 0, onePercent = 1, oneHundredPercent = 100, unavailable = 101 };
    using Numbers = NumberList<unknown, unavailable>;
};

// SensorInformation ::= SEQUENCE {sensorID Identifier, type SensorType, detectionArea DetectionArea,
//     freeSpaceConfidence FreeSpaceConfidence OPTIONAL, ...}
struct SensorInformation {
    Identifier sensorID;
    SensorType type;
    DetectionArea detectionArea;
    Optional<FreeSpaceConfidence> freeSpaceConfidence;
    Ellipsis dots;
};
OutOfLine asn1_code(const SensorInformation&);

// SensorInformationContainer ::= SEQUENCE (SIZE (1..128, ...)) OF SensorInformation
using SensorInformationContainer = View<SensorInformation, 1, 128, extensible>;

// SensorIdList ::= SEQUENCE (SIZE (1..128, ...)) OF Identifier
using SensorIdList = View<Identifier, 1, 128, extensible>;

// TimeOfMeasurement ::= INTEGER (-1500..1500)
struct TimeOfMeasurement : Integer<-1500, 1500> {
    using Integer::Integer;
    enum Number : std::uint8_t { oneMilliSecond = 1 };
};

// ObjectAge ::= INTEGER (0..1500)
struct ObjectAge : Integer<0, 1500> {
    using Integer::Integer;
    enum Number : std::uint8_t { oneMiliSec = 1 };
};

// ObjectConfidence ::= INTEGER {unknown (0), unavailable (101)} (0..101)
struct ObjectConfidence : Integer<0, 101> {
    using Integer::Integer;
    enum Number : std::uint8_t { unknown = 0, onePercent = 1, oneHundredPercent = 100, unavailable = 101 };
    using Numbers = NumberList<unknown, unavailable>;
};

// DistanceValue ::= INTEGER {zeroPointZeroOneMeter (1)} (-132768..132767)
struct DistanceValue : Integer<-132768, 132767> {
    using Integer::Integer;
    enum Number : std::uint8_t { zeroPointZeroOneMeter = 1, oneMeter = 100 };
    using Numbers = NumberList<zeroPointZeroOneMeter>;
};

// DistanceConfidence ::= INTEGER {zeroPointZeroOneMeter (1), outOfRange (101), unavailable (102)} (0..102)
struct DistanceConfidence : Integer<0, 102> {
    using Integer::Integer;
    enum Number : std::uint8_t { zeroPointZeroOneMeter = 1, oneMeter = 100, outOfRange = 101, unavailable = 102 };
    using Numbers = NumberList<zeroPointZeroOneMeter, outOfRange, unavailable>;
};

// ObjectDistanceWithConfidence ::= SEQUENCE {value DistanceValue, confidence DistanceConfidence}
struct ObjectDistanceWithConfidence {
    DistanceValue value;
    DistanceConfidence confidence;
};

// SpeedValueExtended ::= INTEGER {standstill (0), unavailable (16383)} (-16383..16383)
struct SpeedValueExtended : Integer<-16383, 16383> {
    using Integer::Integer;
    enum Number : std::uint16_t { standstill = 0, oneCentimeterPerSec = 1, unavailable = 16383 };
    using Numbers = NumberList<standstill, unavailable>;
};

// SpeedExtended ::= SEQUENCE {value SpeedValueExtended, confidence SpeedConfidence}
struct SpeedExtended {
    SpeedValueExtended value;
    SpeedConfidence confidence;
};

// ObjectDimensionValue ::= INTEGER {zeroPointOneMeter (1)} (0..1023)
struct ObjectDimensionValue : Integer<0, 1023> {
    using Integer::Integer;
    enum Number : std::uint8_t { zeroPointOneMeter = 1, oneMeter = 10 };
    using Numbers = NumberList<zeroPointOneMeter>;
};

// ObjectDimensionConfidence ::= INTEGER {zeroPointZeroOneMeter (1), outOfRange (101), unavailable (102)} (0..102)
struct ObjectDimensionConfidence : Integer<0, 102> {
    using Integer::Integer;
    enum Number : std::uint8_t { zeroPointZeroOneMeter = 1, oneMeter = 100, outOfRange = 101, unavailable = 102 };
    using Numbers = NumberList<zeroPointZeroOneMeter, outOfRange, unavailable>;
};

// ObjectDimension ::= SEQUENCE {value ObjectDimensionValue, confidence ObjectDimensionConfidence}
struct ObjectDimension {
    ObjectDimensionValue value;
    ObjectDimensionConfidence confidence;
};

// ObjectRefPoint ::= INTEGER {mid (0), bottomLeft (1), midLeft (2), topLeft (3), bottomMid (4), topMid (5),
//     bottomRight (6), midRight (7), topRight (8)} (0..8)
struct ObjectRefPoint : Integer<0, 8> {
    using Integer::Integer;
    enum Number : std::uint8_t {
        mid = 0,
        bottomLeft = 1,
        midLeft = 2,
        topLeft = 3,
        bottomMid = 4,
        topMid = 5,
        bottomRight = 6,
        midRight = 7,
        topRight = 8
    };
    using Numbers = NumberList<mid, bottomLeft, midLeft, topLeft, bottomMid, topMid, bottomRight, midRight, topRight>;
};

// DynamicStatus ::= INTEGER {dynamic (0), hasBeenDynamic (1), static (2)} (0..2)
struct DynamicStatus : Integer<0, 2> {
    using Integer::Integer;
    enum Number : std::uint8_t { dynamic = 0, hasBeenDynamic = 1, static_ = 2 };
    using Numbers = NumberList<dynamic, hasBeenDynamic, static_>;
};

// ClassConfidence ::= INTEGER {unknown (0), unavailable (101)} (0..101)
struct ClassConfidence : Integer<0, 101> {
    using Integer::Integer;
    enum Number : std::uint8_t { unknown = 0, onePercent = 1, oneHundredPercent = 100, unavailable = 101 };
    using Numbers = NumberList<unknown, unavailable>;
};

// VehicleSubclassType ::= INTEGER {unknown (0), moped (1), motorcycle (2), passengerCar (3), bus (4), lightTruck (5),
//     heavyTruck (6), trailer (7), specialVehicles (8), tram (9), emergencyVehicle (10), agricultural (11)} (0..255)
struct VehicleSubclassType : Integer<0, 255> {
    using Integer::Integer;
    enum Number : std::uint8_t {
        unknown = 0,
        moped = 1,
        motorcycle = 2,
        passengerCar = 3,
        bus = 4,
        lightTruck = 5,
        heavyTruck = 6,
        trailer = 7,
        specialVehicles = 8,
        tram = 9,
        emergencyVehicle = 10,
        agricultural = 11
    };
    using Numbers = NumberList<unknown, moped, motorcycle, passengerCar, bus, lightTruck, heavyTruck, trailer,
                               specialVehicles, tram, emergencyVehicle, agricultural>;
};

// VehicleSubclass ::= SEQUENCE {type VehicleSubclassType DEFAULT unknown, confidence ClassConfidence DEFAULT unknown}
struct VehicleSubclass {
    Default<VehicleSubclassType, 0> type;
    Default<ClassConfidence, 0> confidence;
};

// PersonSubclassType ::= INTEGER {unknown (0), pedestrian (1), personInWheelchair (2), cyclist (3),
//     personWithStroller (4), personOnSkates (5), personGroup (6)} (0..255)
struct PersonSubclassType : Integer<0, 255> {
    using Integer::Integer;
    enum Number : std::uint8_t {
        unknown = 0,
        pedestrian = 1,
        personInWheelchair = 2,
        cyclist = 3,
        personWithStroller = 4,
        personOnSkates = 5,
        personGroup = 6
    };
    using Numbers =
        NumberList<unknown, pedestrian, personInWheelchair, cyclist, personWithStroller, personOnSkates, personGroup>;
};

// PersonSubclass ::= SEQUENCE {type PersonSubclassType DEFAULT unknown, confidence ClassConfidence DEFAULT unknown}
struct PersonSubclass {
    Default<PersonSubclassType, 0> type;
    Default<ClassConfidence, 0> confidence;
};

// AnimalSubclassType ::= INTEGER {unknown (0)} (0..255)
struct AnimalSubclassType : Integer<0, 255> {
    using Integer::Integer;
    enum Number : std::uint8_t { unknown = 0 };
    using Numbers = NumberList<unknown>;
};

// AnimalSubclass ::= SEQUENCE {type AnimalSubclassType DEFAULT unknown, confidence ClassConfidence DEFAULT unknown}
struct AnimalSubclass {
    Default<AnimalSubclassType, 0> type;
    Default<ClassConfidence, 0> confidence;
};

// OtherSublassType ::= INTEGER {unknown (0), roadSideUnit (1)} (0..255)
struct OtherSublassType : Integer<0, 255> {
    using Integer::Integer;
    enum Number : std::uint8_t { unknown = 0, roadSideUnit = 1 };
    using Numbers = NumberList<unknown, roadSideUnit>;
};

// OtherSubclass ::= SEQUENCE {type OtherSublassType DEFAULT unknown, confidence ClassConfidence DEFAULT unknown}
struct OtherSubclass {
    Default<OtherSublassType, 0> type;
    Default<ClassConfidence, 0> confidence;
};

// ObjectClassClass ::= CHOICE {vehicle VehicleSubclass, person PersonSubclass, animal AnimalSubclass,
//     other OtherSubclass}
using ObjectClassClass = Choice<Named<"vehicle", VehicleSubclass>, Named<"person", PersonSubclass>,
                                Named<"animal", AnimalSubclass>, Named<"other", OtherSubclass>>;

// ObjectClass ::= SEQUENCE {confidence ClassConfidence, class ObjectClassClass}
struct ObjectClass {
    ClassConfidence confidence;
    ObjectClassClass class_;
};

// ObjectClassDescription ::= SEQUENCE (SIZE (1..8)) OF ObjectClass
using ObjectClassDescription = View<ObjectClass, 1, 8>;

// LongitudinalLanePositionValue ::= INTEGER {zeroPointOneMeter (1)} (0..32767)
struct LongitudinalLanePositionValue : Integer<0, 32767> {
    using Integer::Integer;
    enum Number : std::uint8_t { zeroPointOneMeter = 1 };
    using Numbers = NumberList<zeroPointOneMeter>;
};

// LongitudinalLanePositionConfidence ::= INTEGER {zeroPointZeroOneMeter (1), outOfRange (101),
//     unavailable (102)} (0..102)
struct LongitudinalLanePositionConfidence : Integer<0, 102> {
    using Integer::Integer;
    enum Number : std::uint8_t { zeroPointZeroOneMeter = 1, oneMeter = 100, outOfRange = 101, unavailable = 102 };
    using Numbers = NumberList<zeroPointZeroOneMeter, outOfRange, unavailable>;
};

// LongitudinalLanePosition ::= SEQUENCE {longitudinalLanePositionValue LongitudinalLanePositionValue,
//     longitudinalLanePositionConfidence LongitudinalLanePositionConfidence}
struct LongitudinalLanePosition {
    LongitudinalLanePositionValue longitudinalLanePositionValue;
    LongitudinalLanePositionConfidence longitudinalLanePositionConfidence;
};

// MatchedPosition ::= SEQUENCE {laneID LaneID OPTIONAL, longitudinalLanePosition LongitudinalLanePosition OPTIONAL,
//     ...}
struct MatchedPosition {
    Optional<LaneID> laneID;
    Optional<LongitudinalLanePosition> longitudinalLanePosition;
    Ellipsis dots;
};

// PerceivedObject ::= SEQUENCE {objectID Identifier, sensorIDList SensorIdList OPTIONAL,
//     timeOfMeasurement TimeOfMeasurement, objectAge ObjectAge OPTIONAL,
//     objectConfidence ObjectConfidence DEFAULT unknown, xDistance ObjectDistanceWithConfidence,
//     yDistance ObjectDistanceWithConfidence, zDistance ObjectDistanceWithConfidence OPTIONAL, xSpeed SpeedExtended,
//     ySpeed SpeedExtended, zSpeed SpeedExtended OPTIONAL, xAcceleration LongitudinalAcceleration OPTIONAL,
//     yAcceleration LateralAcceleration OPTIONAL, zAcceleration VerticalAcceleration OPTIONAL,
//     yawAngle CartesianAngle OPTIONAL, planarObjectDimension1 ObjectDimension OPTIONAL,
//     planarObjectDimension2 ObjectDimension OPTIONAL, verticalObjectDimension ObjectDimension OPTIONAL,
//     objectRefPoint ObjectRefPoint DEFAULT mid, dynamicStatus DynamicStatus OPTIONAL,
//     classification ObjectClassDescription OPTIONAL, matchedPosition MatchedPosition OPTIONAL, ...}
struct PerceivedObject {
    Identifier objectID;
    Optional<SensorIdList> sensorIDList;
    TimeOfMeasurement timeOfMeasurement;
    Optional<ObjectAge> objectAge;
    Default<ObjectConfidence, 0> objectConfidence;
    ObjectDistanceWithConfidence xDistance;
    ObjectDistanceWithConfidence yDistance;
    Optional<ObjectDistanceWithConfidence> zDistance;
    SpeedExtended xSpeed;
    SpeedExtended ySpeed;
    Optional<SpeedExtended> zSpeed;
    Optional<LongitudinalAcceleration> xAcceleration;
    Optional<LateralAcceleration> yAcceleration;
    Optional<VerticalAcceleration> zAcceleration;
    Optional<CartesianAngle> yawAngle;
    Optional<ObjectDimension> planarObjectDimension1;
    Optional<ObjectDimension> planarObjectDimension2;
    Optional<ObjectDimension> verticalObjectDimension;
    Default<ObjectRefPoint, 0> objectRefPoint;
    Optional<DynamicStatus> dynamicStatus;
    Optional<ObjectClassDescription> classification;
    Optional<MatchedPosition> matchedPosition;
    Ellipsis dots;
};
OutOfLine asn1_code(const PerceivedObject&);

// PerceivedObjectContainer ::= SEQUENCE (SIZE (1..128, ...)) OF PerceivedObject
using PerceivedObjectContainer = View<PerceivedObject, 1, 128, extensible>;

// FreeSpaceArea ::= CHOICE {freeSpacePolygon AreaPolygon, freeSpaceCircular AreaCircular, freeSpaceEllipse AreaEllipse,
//     freeSpaceRectangle AreaRectangle, ...}
using FreeSpaceArea =
    Choice<Named<"freeSpacePolygon", AreaPolygon>, Named<"freeSpaceCircular", AreaCircular>,
           Named<"freeSpaceEllipse", AreaEllipse>, Named<"freeSpaceRectangle", AreaRectangle>, Ellipsis>;

// ShadowingApplies ::= BOOLEAN
using ShadowingApplies = bool;

// FreeSpaceAddendum ::= SEQUENCE {freeSpaceConfidence FreeSpaceConfidence, freeSpaceArea FreeSpaceArea,
//     sensorIDList SensorIdList OPTIONAL, shadowingApplies ShadowingApplies DEFAULT TRUE, ...}
struct FreeSpaceAddendum {
    FreeSpaceConfidence freeSpaceConfidence;
    FreeSpaceArea freeSpaceArea;
    Optional<SensorIdList> sensorIDList;
    Default<ShadowingApplies, true> shadowingApplies;
    Ellipsis dots;
};
OutOfLine asn1_code(const FreeSpaceAddendum&);

// FreeSpaceAddendumContainer ::= SEQUENCE (SIZE (1..128, ...)) OF FreeSpaceAddendum
using FreeSpaceAddendumContainer = View<FreeSpaceAddendum, 1, 128, extensible>;

// NumberOfPerceivedObjects ::= INTEGER (0..255)
struct NumberOfPerceivedObjects : Integer<0, 255> {
    using Integer::Integer;
};

// CpmParameters ::= SEQUENCE {managementContainer CpmManagementContainer,
//     stationDataContainer StationDataContainer OPTIONAL,
//     sensorInformationContainer SensorInformationContainer OPTIONAL,
//     perceivedObjectContainer PerceivedObjectContainer OPTIONAL,
//     freeSpaceAddendumContainer FreeSpaceAddendumContainer OPTIONAL,
//     numberOfPerceivedObjects NumberOfPerceivedObjects, ...}
struct CpmParameters {
    CpmManagementContainer managementContainer;
    Optional<StationDataContainer> stationDataContainer;
    Optional<SensorInformationContainer> sensorInformationContainer;
    Optional<PerceivedObjectContainer> perceivedObjectContainer;
    Optional<FreeSpaceAddendumContainer> freeSpaceAddendumContainer;
    NumberOfPerceivedObjects numberOfPerceivedObjects;
    Ellipsis dots;
};
OutOfLine asn1_code(const CpmParameters&);

// CollectivePerceptionMessage ::= SEQUENCE {generationDeltaTime GenerationDeltaTime, cpmParameters CpmParameters}
struct CollectivePerceptionMessage {
    GenerationDeltaTime generationDeltaTime;
    CpmParameters cpmParameters;
};

// CPM ::= SEQUENCE {header ItsPduHeader, cpm CollectivePerceptionMessage}
struct CPM {
    ItsPduHeader header;
    CollectivePerceptionMessage cpm;
};

}  // namespace chorus::v2x::messages::release1::cpm
