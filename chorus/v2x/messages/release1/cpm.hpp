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

struct SegmentCount : Integer<1, 127> {
    using Integer::Integer;
};

struct PerceivedObjectContainerSegmentInfo {
    SegmentCount totalMsgSegments;
    SegmentCount thisSegmentNum;
};

struct CpmManagementContainer {
    StationType stationType;
    Optional<PerceivedObjectContainerSegmentInfo> perceivedObjectContainerSegmentInfo;
    ReferencePosition referencePosition;
    Ellipsis dots;
};
OutOfLine asn1_code(const CpmManagementContainer&);

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

struct AngleConfidence : Integer<1, 127> {
    using Integer::Integer;
    enum Number : std::uint8_t { zeroPointOneDegree = 1, oneDegree = 10, outOfRange = 126, unavailable = 127 };
    using Numbers = NumberList<zeroPointOneDegree, outOfRange, unavailable>;
};

struct WGS84Angle {
    WGS84AngleValue value;
    AngleConfidence confidence;
};

struct CartesianAngleValue : Integer<0, 3601> {
    using Integer::Integer;
    enum Number : std::uint16_t { zeroPointOneDegree = 1, oneDegree = 10, unavailable = 3601 };
    using Numbers = NumberList<zeroPointOneDegree, unavailable>;
};

struct CartesianAngle {
    CartesianAngleValue value;
    AngleConfidence confidence;
};

struct RefPointId : Integer<0, 255> {
    using Integer::Integer;
};

struct HitchPointOffset : Integer<0, 100> {
    using Integer::Integer;
    enum Number : std::uint8_t { zeroPointOneMeter = 1, oneMeter = 10 };
    using Numbers = NumberList<zeroPointOneMeter>;
};

struct FrontOverhang : Integer<0, 50> {
    using Integer::Integer;
    enum Number : std::uint8_t { zeroPointOneMeter = 1, oneMeter = 10 };
    using Numbers = NumberList<zeroPointOneMeter>;
};

struct RearOverhang : Integer<0, 150> {
    using Integer::Integer;
    enum Number : std::uint8_t { zeroPointOneMeter = 1, oneMeter = 10 };
    using Numbers = NumberList<zeroPointOneMeter>;
};

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

using TrailerDataContainer = View<TrailerData, 1, 2>;

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

using OriginatingRSUContainer = Choice<Named<"intersectionReferenceId", IntersectionReferenceID>,
                                       Named<"roadSegmentReferenceId", RoadSegmentReferenceID>, Ellipsis>;

using StationDataContainer = Choice<Named<"originatingVehicleContainer", OriginatingVehicleContainer>,
                                    Named<"originatingRSUContainer", OriginatingRSUContainer>, Ellipsis>;

struct Identifier : Integer<0, 255> {
    using Integer::Integer;
};

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

struct XSensorOffset : Integer<-5000, 0> {
    using Integer::Integer;
    enum Number : std::int8_t { negativeZeroPointZeroOneMeter = -1, negativeOneMeter = -100 };
    using Numbers = NumberList<negativeZeroPointZeroOneMeter, negativeOneMeter>;
};

struct YSensorOffset : Integer<-1000, 1000> {
    using Integer::Integer;
    enum Number : std::uint8_t { zeroPointZeroOneMeter = 1, oneMeter = 100 };
    using Numbers = NumberList<zeroPointZeroOneMeter>;
};

struct ZSensorOffset : Integer<0, 1000> {
    using Integer::Integer;
    enum Number : std::uint8_t { zeroPointZeroOneMeter = 1, oneMeter = 100 };
    using Numbers = NumberList<zeroPointZeroOneMeter>;
};

struct Range : Integer<0, 10000> {
    using Integer::Integer;
    enum Number : std::uint8_t { zeroPointOneMeter = 1, oneMeter = 10 };
    using Numbers = NumberList<zeroPointOneMeter>;
};

struct VehicleSensorProperties {
    Range range;
    CartesianAngleValue horizontalOpeningAngleStart;
    CartesianAngleValue horizontalOpeningAngleEnd;
    Optional<CartesianAngleValue> verticalOpeningAngleStart;
    Optional<CartesianAngleValue> verticalOpeningAngleEnd;
    Ellipsis dots;
};
OutOfLine asn1_code(const VehicleSensorProperties&);

using VehicleSensorPropertyList = View<VehicleSensorProperties, 1, 10>;

struct VehicleSensor {
    Default<RefPointId, 0> refPointId;
    XSensorOffset xSensorOffset;
    YSensorOffset ySensorOffset;
    Optional<ZSensorOffset> zSensorOffset;
    VehicleSensorPropertyList vehicleSensorPropertyList;
    Ellipsis dots;
};
OutOfLine asn1_code(const VehicleSensor&);

using NodeOffsetPointZ =
    Choice<Named<"node-Z1", Offset_B10>, Named<"node-Z2", Offset_B11>, Named<"node-Z3", Offset_B12>,
           Named<"node-Z4", Offset_B13>, Named<"node-Z5", Offset_B14>, Named<"node-Z6", Offset_B16>>;

struct OffsetPoint {
    NodeOffsetPointXY nodeOffsetPointxy;
    Optional<NodeOffsetPointZ> nodeOffsetPointZ;
};
OutOfLine asn1_code(const OffsetPoint&);

struct SensorHeight : Integer<-5000, 5000> {
    using Integer::Integer;
    enum Number : std::uint8_t { zeroPointZeroOneMeter = 1 };
    using Numbers = NumberList<zeroPointZeroOneMeter>;
};

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

using PolyPointList = View<OffsetPoint, 3, 16, extensible>;

struct AreaPolygon {
    PolyPointList polyPointList;
};

struct Radius : Integer<0, 10000> {
    using Integer::Integer;
    enum Number : std::uint8_t { zeroPointOneMeter = 1, oneMeter = 10 };
    using Numbers = NumberList<zeroPointOneMeter>;
};

struct AreaCircular {
    Optional<OffsetPoint> nodeCenterPoint;
    Radius radius;
};
OutOfLine asn1_code(const AreaCircular&);

struct SemiRangeLength : Integer<0, 10000> {
    using Integer::Integer;
    enum Number : std::uint8_t { zeroPointOneMeter = 1, oneMeter = 10 };
    using Numbers = NumberList<zeroPointOneMeter>;
};

struct AreaEllipse {
    Optional<OffsetPoint> nodeCenterPoint;
    SemiRangeLength semiMinorRangeLength;
    SemiRangeLength semiMajorRangeLength;
    WGS84AngleValue semiMajorRangeOrientation;
    Optional<SemiRangeLength> semiHeight;
};
OutOfLine asn1_code(const AreaEllipse&);

struct AreaRectangle {
    Optional<OffsetPoint> nodeCenterPoint;
    SemiRangeLength semiMajorRangeLength;
    SemiRangeLength semiMinorRangeLength;
    WGS84AngleValue semiMajorRangeOrientation;
    Optional<SemiRangeLength> semiHeight;
};
OutOfLine asn1_code(const AreaRectangle&);

using DetectionArea =
    Choice<Named<"vehicleSensor", VehicleSensor>, Named<"stationarySensorRadial", AreaRadial>,
           Named<"stationarySensorPolygon", AreaPolygon>, Named<"stationarySensorCircular", AreaCircular>,
           Named<"stationarySensorEllipse", AreaEllipse>, Named<"stationarySensorRectangle", AreaRectangle>, Ellipsis>;

struct FreeSpaceConfidence : Integer<0, 101> {
    using Integer::Integer;
    enum Number : std::uint8_t { unknown = 0, onePercent = 1, oneHundredPercent = 100, unavailable = 101 };
    using Numbers = NumberList<unknown, unavailable>;
};

struct SensorInformation {
    Identifier sensorID;
    SensorType type;
    DetectionArea detectionArea;
    Optional<FreeSpaceConfidence> freeSpaceConfidence;
    Ellipsis dots;
};
OutOfLine asn1_code(const SensorInformation&);

using SensorInformationContainer = View<SensorInformation, 1, 128, extensible>;

using SensorIdList = View<Identifier, 1, 128, extensible>;

struct TimeOfMeasurement : Integer<-1500, 1500> {
    using Integer::Integer;
    enum Number : std::uint8_t { oneMilliSecond = 1 };
};

struct ObjectAge : Integer<0, 1500> {
    using Integer::Integer;
    enum Number : std::uint8_t { oneMiliSec = 1 };
};

struct ObjectConfidence : Integer<0, 101> {
    using Integer::Integer;
    enum Number : std::uint8_t { unknown = 0, onePercent = 1, oneHundredPercent = 100, unavailable = 101 };
    using Numbers = NumberList<unknown, unavailable>;
};

struct DistanceValue : Integer<-132768, 132767> {
    using Integer::Integer;
    enum Number : std::uint8_t { zeroPointZeroOneMeter = 1, oneMeter = 100 };
    using Numbers = NumberList<zeroPointZeroOneMeter>;
};

struct DistanceConfidence : Integer<0, 102> {
    using Integer::Integer;
    enum Number : std::uint8_t { zeroPointZeroOneMeter = 1, oneMeter = 100, outOfRange = 101, unavailable = 102 };
    using Numbers = NumberList<zeroPointZeroOneMeter, outOfRange, unavailable>;
};

struct ObjectDistanceWithConfidence {
    DistanceValue value;
    DistanceConfidence confidence;
};

struct SpeedValueExtended : Integer<-16383, 16383> {
    using Integer::Integer;
    enum Number : std::uint16_t { standstill = 0, oneCentimeterPerSec = 1, unavailable = 16383 };
    using Numbers = NumberList<standstill, unavailable>;
};

struct SpeedExtended {
    SpeedValueExtended value;
    SpeedConfidence confidence;
};

struct ObjectDimensionValue : Integer<0, 1023> {
    using Integer::Integer;
    enum Number : std::uint8_t { zeroPointOneMeter = 1, oneMeter = 10 };
    using Numbers = NumberList<zeroPointOneMeter>;
};

struct ObjectDimensionConfidence : Integer<0, 102> {
    using Integer::Integer;
    enum Number : std::uint8_t { zeroPointZeroOneMeter = 1, oneMeter = 100, outOfRange = 101, unavailable = 102 };
    using Numbers = NumberList<zeroPointZeroOneMeter, outOfRange, unavailable>;
};

struct ObjectDimension {
    ObjectDimensionValue value;
    ObjectDimensionConfidence confidence;
};

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

struct DynamicStatus : Integer<0, 2> {
    using Integer::Integer;
    enum Number : std::uint8_t { dynamic = 0, hasBeenDynamic = 1, static_ = 2 };
    using Numbers = NumberList<dynamic, hasBeenDynamic, static_>;
};

struct ClassConfidence : Integer<0, 101> {
    using Integer::Integer;
    enum Number : std::uint8_t { unknown = 0, onePercent = 1, oneHundredPercent = 100, unavailable = 101 };
    using Numbers = NumberList<unknown, unavailable>;
};

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

struct VehicleSubclass {
    Default<VehicleSubclassType, 0> type;
    Default<ClassConfidence, 0> confidence;
};

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

struct PersonSubclass {
    Default<PersonSubclassType, 0> type;
    Default<ClassConfidence, 0> confidence;
};

struct AnimalSubclassType : Integer<0, 255> {
    using Integer::Integer;
    enum Number : std::uint8_t { unknown = 0 };
    using Numbers = NumberList<unknown>;
};

struct AnimalSubclass {
    Default<AnimalSubclassType, 0> type;
    Default<ClassConfidence, 0> confidence;
};

struct OtherSublassType : Integer<0, 255> {
    using Integer::Integer;
    enum Number : std::uint8_t { unknown = 0, roadSideUnit = 1 };
    using Numbers = NumberList<unknown, roadSideUnit>;
};

struct OtherSubclass {
    Default<OtherSublassType, 0> type;
    Default<ClassConfidence, 0> confidence;
};

using ObjectClassClass = Choice<Named<"vehicle", VehicleSubclass>, Named<"person", PersonSubclass>,
                                Named<"animal", AnimalSubclass>, Named<"other", OtherSubclass>>;

struct ObjectClass {
    ClassConfidence confidence;
    ObjectClassClass class_;
};

using ObjectClassDescription = View<ObjectClass, 1, 8>;

struct LongitudinalLanePositionValue : Integer<0, 32767> {
    using Integer::Integer;
    enum Number : std::uint8_t { zeroPointOneMeter = 1 };
    using Numbers = NumberList<zeroPointOneMeter>;
};

struct LongitudinalLanePositionConfidence : Integer<0, 102> {
    using Integer::Integer;
    enum Number : std::uint8_t { zeroPointZeroOneMeter = 1, oneMeter = 100, outOfRange = 101, unavailable = 102 };
    using Numbers = NumberList<zeroPointZeroOneMeter, outOfRange, unavailable>;
};

struct LongitudinalLanePosition {
    LongitudinalLanePositionValue longitudinalLanePositionValue;
    LongitudinalLanePositionConfidence longitudinalLanePositionConfidence;
};

struct MatchedPosition {
    Optional<LaneID> laneID;
    Optional<LongitudinalLanePosition> longitudinalLanePosition;
    Ellipsis dots;
};

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

using PerceivedObjectContainer = View<PerceivedObject, 1, 128, extensible>;

using FreeSpaceArea =
    Choice<Named<"freeSpacePolygon", AreaPolygon>, Named<"freeSpaceCircular", AreaCircular>,
           Named<"freeSpaceEllipse", AreaEllipse>, Named<"freeSpaceRectangle", AreaRectangle>, Ellipsis>;

using ShadowingApplies = bool;

struct FreeSpaceAddendum {
    FreeSpaceConfidence freeSpaceConfidence;
    FreeSpaceArea freeSpaceArea;
    Optional<SensorIdList> sensorIDList;
    Default<ShadowingApplies, true> shadowingApplies;
    Ellipsis dots;
};
OutOfLine asn1_code(const FreeSpaceAddendum&);

using FreeSpaceAddendumContainer = View<FreeSpaceAddendum, 1, 128, extensible>;

struct NumberOfPerceivedObjects : Integer<0, 255> {
    using Integer::Integer;
};

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

struct CollectivePerceptionMessage {
    GenerationDeltaTime generationDeltaTime;
    CpmParameters cpmParameters;
};

struct CPM {
    ItsPduHeader header;
    CollectivePerceptionMessage cpm;
};

}  // namespace chorus::v2x::messages::release1::cpm
