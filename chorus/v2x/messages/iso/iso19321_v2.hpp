// IVI (version 2), ISO/TS 19321:2020: what the signs along a road say, where it holds and for whom. What the module
// defines where it is used (CHOICE and SEQUENCE inside of others) has a name here.
#pragma once

#include <cstdint>

#include "chorus/asn1/equality.hpp"
#include "chorus/asn1/types.hpp"
#include "chorus/v2x/messages/iso/iso14823.hpp"
#include "chorus/v2x/messages/iso/iso14906.hpp"
#include "chorus/v2x/messages/iso/iso17419.hpp"
#include "chorus/v2x/messages/iso/iso24534_3.hpp"
#include "chorus/v2x/messages/release1/its_container.hpp"
#include "chorus/v2x/messages/release2/dsrc.hpp"

namespace chorus::v2x::messages::iso19321_v2 {

using namespace asn1;
using asn1::operator==;

using iso14823::InternationalSign_applicablePeriod;
using iso14823::InternationalSign_applicableVehicleDimensions;
using iso14823::InternationalSign_destinationInformation;
using iso14823::InternationalSign_directionalFlowOfLane;
using iso14823::InternationalSign_distanceBetweenVehicles;
using iso14823::InternationalSign_exemptedApplicablePeriod;
using iso14823::InternationalSign_rateOfIncline;
using iso14823::InternationalSign_speedLimits;
using iso14823::Pictogram;
using iso14906::AxleWeightLimits;
using iso14906::DieselEmissionValues;
using iso14906::EngineCharacteristics;
using iso14906::EnvironmentalCharacteristics;
using iso14906::ExhaustEmissionValues;
using iso14906::PassengerCapacity;
using iso14906::Provider;
using iso14906::SoundLevel;
using iso14906::VehicleDimensions;
using iso14906::VehicleWeightLimits;
using iso17419::VarLengthNumber;
using iso24534_3::EuVehicleCategoryCode;
using release1::ActionID;
using release1::Altitude;
using release1::DangerousGoodsBasic;
using release1::DeltaLatitude;
using release1::DeltaLongitude;
using release1::DeltaReferencePosition;
using release1::Heading;
using release1::HeadingValue;
using release1::LanePosition;
using release1::Latitude;
using release1::Longitude;
using release1::ReferencePosition;
using release1::RoadType;
using release1::SpecialTransportType;
using release1::Speed;
using release1::SpeedValue;
using release1::StationType;
using release1::TimestampIts;
using release1::VehicleRole;
using release2::dsrc::IntersectionReferenceID;
using release2::dsrc::Iso3833VehicleType;
using release2::dsrc::LaneID;
using release2::dsrc::RoadSegmentReferenceID;

// ---- data elements

struct IviIdentificationNumber : Integer<1, 32767, extensible> {
    using Integer::Integer;
};

struct IviStatus : Integer<0, 7> {
    using Integer::Integer;
    enum Number : std::uint8_t { new_ = 0, update = 1, cancellation = 2, negation = 3 };
    using Numbers = NumberList<new_, update, cancellation, negation>;
};

struct Zid : Integer<1, 32, extensible> {
    using Integer::Integer;
};

struct IviLaneWidth : Integer<0, 1023> {
    using Integer::Integer;
};

struct Direction : Integer<0, 3> {
    using Integer::Integer;
    enum Number : std::uint8_t { sameDirection = 0, oppositeDirection = 1, bothDirections = 2, valueNotUsed = 3 };
    using Numbers = NumberList<sameDirection, oppositeDirection, bothDirections, valueNotUsed>;
};

struct IviType : Integer<0, 7> {
    using Integer::Integer;
    enum Number : std::uint8_t {
        immediateDangerWarningMessages = 0,
        regulatoryMessages = 1,
        trafficRelatedInformationMessages = 2,
        pollutionMessages = 3,
        notTrafficRelatedInformationMessages = 4
    };
    using Numbers = NumberList<immediateDangerWarningMessages, regulatoryMessages, trafficRelatedInformationMessages,
                               pollutionMessages, notTrafficRelatedInformationMessages>;
};

struct IviPurpose : Integer<0, 3> {
    using Integer::Integer;
    enum Number : std::uint8_t { safety = 0, environmental = 1, trafficOptimisation = 2 };
    using Numbers = NumberList<safety, environmental, trafficOptimisation>;
};

struct LaneStatus : Integer<0, 7, extensible> {
    using Integer::Integer;
    enum Number : std::uint8_t {
        open = 0,
        closed = 1,
        mergeR = 2,
        mergeL = 3,
        mergeLR = 4,
        provisionallyOpen = 5,
        diverging = 6
    };
    using Numbers = NumberList<open, closed, mergeR, mergeL, mergeLR, provisionallyOpen, diverging>;
};

struct GoodsType : Integer<0, 15, extensible> {
    using Integer::Integer;
    enum Number : std::uint8_t {
        ammunition = 0,
        chemicals = 1,
        empty = 2,
        fuel = 3,
        glass = 4,
        dangerous = 5,
        liquid = 6,
        liveStock = 7,
        dangerousForPeople = 8,
        dangerousForTheEnvironment = 9,
        dangerousForWater = 10,
        perishableProducts = 11,
        pharmaceutical = 12,
        vehicles = 13
    };
    using Numbers =
        NumberList<ammunition, chemicals, empty, fuel, glass, dangerous, liquid, liveStock, dangerousForPeople,
                   dangerousForTheEnvironment, dangerousForWater, perishableProducts, pharmaceutical, vehicles>;
};

struct ComparisonOperator : Integer<0, 3> {
    using Integer::Integer;
    enum Number : std::uint8_t { greaterThan = 0, greaterThanOrEqualTo = 1, lessThan = 2, lessThanOrEqualTo = 3 };
    using Numbers = NumberList<greaterThan, greaterThanOrEqualTo, lessThan, lessThanOrEqualTo>;
};

struct DriverCharacteristics : Integer<0, 3> {
    using Integer::Integer;
    enum Number : std::uint8_t { unexperiencedDrivers = 0, experiencedDrivers = 1, rfu1 = 2, rfu2 = 3 };
    using Numbers = NumberList<unexperiencedDrivers, experiencedDrivers, rfu1, rfu2>;
};

struct VcClass : Integer<0, 7> {
    using Integer::Integer;
    enum Number : std::uint8_t {
        classA = 0,
        classB = 1,
        classC = 2,
        classD = 3,
        classE = 4,
        classF = 5,
        classG = 6,
        classH = 7
    };
    using Numbers = NumberList<classA, classB, classC, classD, classE, classF, classG, classH>;
};

struct VcOption : Integer<0, 7> {
    using Integer::Integer;
    enum Number : std::uint8_t { none = 0, a = 1, b = 2, c = 3, d = 4, e = 5, f = 6, g = 7 };
    using Numbers = NumberList<none, a, b, c, d, e, f, g>;
};

struct RSCUnit : Integer<0, 15> {
    using Integer::Integer;
    enum Number : std::uint8_t {
        kmperh = 0,
        milesperh = 1,
        kilometer = 2,
        meter = 3,
        decimeter = 4,
        centimeter = 5,
        mile = 6,
        yard = 7,
        foot = 8,
        minutesOfTime = 9,
        tonnes = 10,
        hundredkg = 11,
        pound = 12,
        rateOfIncline = 13
    };
    using Numbers = NumberList<kmperh, milesperh, kilometer, meter, decimeter, centimeter, mile, yard, foot,
                               minutesOfTime, tonnes, hundredkg, pound, rateOfIncline>;
};

struct LaneType : Integer<0, 31> {
    using Integer::Integer;
    enum Number : std::uint8_t {
        traffic = 0,
        through = 1,
        reversible = 2,
        acceleration = 3,
        deceleration = 4,
        leftHandTurning = 5,
        rightHandTurning = 6,
        dedicatedVehicle = 7,
        bus = 8,
        taxi = 9,
        hov = 10,
        hot = 11,
        pedestrian = 12,
        bikeLane = 13,
        median = 14,
        striping = 15,
        trackedVehicle = 16,
        parking = 17,
        emergency = 18,
        verge = 19,
        minimumRiskManoeuvre = 20
    };
    using Numbers = NumberList<traffic, through, reversible, acceleration, deceleration, leftHandTurning,
                               rightHandTurning, dedicatedVehicle, bus, taxi, hov, hot, pedestrian, bikeLane, median,
                               striping, trackedVehicle, parking, emergency, verge, minimumRiskManoeuvre>;
};

struct DefinitionAccuracy : Integer<0, 7, extensible> {
    using Integer::Integer;
    enum Number : std::uint8_t {
        oneCm = 0,
        twoCm = 1,
        fiveCm = 2,
        tenCm = 3,
        twentyCm = 4,
        fiftyCm = 5,
        oneMeter = 6,
        unavailable = 7
    };
    using Numbers = NumberList<twoCm, fiveCm, tenCm, twentyCm, fiftyCm, unavailable>;
};

using LaneMarkingStatus = bool;

struct MarkingColour : Integer<0, 7, extensible> {
    using Integer::Integer;
    enum Number : std::uint8_t { white = 0, yellow = 1, orange = 2, red = 3, blue = 4, unavailable = 7 };
    using Numbers = NumberList<white, yellow, orange, red, blue, unavailable>;
};

struct LaneDelimitation : Integer<0, 7, extensible> {
    using Integer::Integer;
    enum Number : std::uint8_t {
        noDelimitation = 0,
        lowLaneSeparator = 1,
        highLaneSeparator = 2,
        wall = 3,
        curb = 4,
        unpaved = 5,
        guardrail = 6
    };
    using Numbers = NumberList<noDelimitation, lowLaneSeparator, highLaneSeparator, wall, curb, unpaved, guardrail>;
};

struct FrictionCoefficient : Integer<0, 101> {
    using Integer::Integer;
};

struct MaterialType : Integer<0, 7, extensible> {
    using Integer::Integer;
    enum Number : std::uint8_t { asphalt = 0, concrete = 1, cobblestone = 2, gravel = 3, unavailable = 7 };
    using Numbers = NumberList<asphalt, concrete, cobblestone, gravel, unavailable>;
};

struct WearLevel : Integer<0, 7, extensible> {
    using Integer::Integer;
    enum Number : std::uint8_t { new_ = 0, good = 1, bad = 2, hasPotholes = 3, unavailable = 7 };
    using Numbers = NumberList<new_, good, bad, hasPotholes, unavailable>;
};

struct BankingAngle : Integer<-20, 21> {
    using Integer::Integer;
};

struct Condition : Integer<0, 15, extensible> {
    using Integer::Integer;
    enum Number : std::uint8_t {
        dry = 0,
        moist = 1,
        wet = 2,
        standingWater = 3,
        frost = 4,
        ice = 5,
        snow = 6,
        slush = 7,
        unvailable = 8
    };
    using Numbers = NumberList<dry, moist, wet, standingWater, frost, ice, snow, slush, unvailable>;
};

struct Temperature : Integer<-100, 151> {
    using Integer::Integer;
};

struct Depth : Integer<0, 255> {
    using Integer::Integer;
};

struct TreatmentType : Integer<0, 7> {
    using Integer::Integer;
    enum Number : std::uint8_t { no = 0, antiskid = 1, anti_icing = 2, de_icing = 3, unavailable = 7 };
    using Numbers = NumberList<no, antiskid, anti_icing, de_icing, unavailable>;
};

struct TextScripting : Integer<0, 1> {
    using Integer::Integer;
    enum Number : std::uint8_t { horizontal = 0, vertical = 1 };
    using Numbers = NumberList<horizontal, vertical>;
};

struct PriorityLevel : Integer<0, 2> {
    using Integer::Integer;
};

struct SaeAutomationLevel : Integer<0, 5> {
    using Integer::Integer;
};

struct GapBetweenVehicles : Integer<0, 255> {
    using Integer::Integer;
};

struct MaxNoOfVehicles : Integer<2, 64> {
    using Integer::Integer;
};

struct MaxLenghtOfPlatoon : Integer<1, 64> {
    using Integer::Integer;
};

// ---- data frames

using IviIdentificationNumbers = View<IviIdentificationNumber, 1, 8>;

using ConnectedDenms = View<ActionID, 1, 8, extensible>;

struct IviManagementContainer {
    Provider serviceProviderId;
    IviIdentificationNumber iviIdentificationNumber;
    Optional<TimestampIts> timeStamp;
    Optional<TimestampIts> validFrom;
    Optional<TimestampIts> validTo;
    Optional<IviIdentificationNumbers> connectedIviStructures;
    IviStatus iviStatus;
    Ellipsis dots;
    Optional<ConnectedDenms> connectedDenms;
};

struct DeltaPosition {
    DeltaLatitude deltaLatitude;
    DeltaLongitude deltaLongitude;
};

using DeltaPositions = View<DeltaPosition, 1, 32, extensible>;

using DeltaReferencePositions = View<DeltaReferencePosition, 1, 32, extensible>;

struct AbsolutePosition {
    Latitude latitude;
    Longitude longitude;
};

using AbsolutePositions = View<AbsolutePosition, 1, 8, extensible>;

struct AbsolutePositionWAltitude {
    Latitude latitude;
    Longitude longitude;
    Altitude altitude;
};

using AbsolutePositionsWAltitude = View<AbsolutePositionWAltitude, 1, 8, extensible>;

using PolygonalLine =
    Choice<Named<"deltaPositions", DeltaPositions>, Named<"deltaPositionsWithAltitude", DeltaReferencePositions>,
           Named<"absolutePositions", AbsolutePositions>,
           Named<"absolutePositionsWithAltitude", AbsolutePositionsWAltitude>, Ellipsis>;

struct Segment {
    PolygonalLine line;
    Optional<IviLaneWidth> laneWidth;
};
OutOfLine asn1_code(const Segment&);

struct ComputedSegment {
    Zid zoneId;
    LanePosition laneNumber;
    IviLaneWidth laneWidth;
    Optional<Integer<-32768, 32767>> offsetDistance;
    Optional<DeltaReferencePosition> offsetPosition;
};
OutOfLine asn1_code(const ComputedSegment&);

using Zone = Choice<Named<"segment", Segment>, Named<"area", PolygonalLine>, Named<"computedSegment", ComputedSegment>,
                    Ellipsis>;

struct GlcPart {
    Zid zoneId;
    Optional<LanePosition> laneNumber;
    Optional<Integer<0, 255>> zoneExtension;
    Optional<HeadingValue> zoneHeading;
    Optional<Zone> zone;
    Ellipsis dots;
};
OutOfLine asn1_code(const GlcPart&);

using GlcParts = View<GlcPart, 1, 16, extensible>;

struct GeographicLocationContainer {
    ReferencePosition referencePosition;
    Optional<TimestampIts> referencePositionTime;
    Optional<Heading> referencePositionHeading;
    Optional<Speed> referencePositionSpeed;
    GlcParts parts;
    Ellipsis dots;
};
OutOfLine asn1_code(const GeographicLocationContainer&);

using ZoneIds = View<Zid, 1, 8, extensible>;

using LanePositions = View<LanePosition, 1, 8, extensible>;

struct LoadType {
    GoodsType goodsType;
    DangerousGoodsBasic dangerousGoodsType;
    SpecialTransportType specialTransportType;
};

using VehicleCharacteristicsFixValues =
    Choice<Named<"simpleVehicleType", StationType>, Named<"euVehicleCategoryCode", EuVehicleCategoryCode>,
           Named<"iso3833VehicleType", Iso3833VehicleType>, Named<"euroAndCo2value", EnvironmentalCharacteristics>,
           Named<"engineCharacteristics", EngineCharacteristics>, Named<"loadType", LoadType>,
           Named<"usage", VehicleRole>, Ellipsis>;

using VehicleCharacteristicsFixValuesList = View<VehicleCharacteristicsFixValues, 1, 4, extensible>;

struct VehicleCharacteristicsRanges {
    ComparisonOperator comparisonOperator;
    Choice<Named<"numberOfAxles", Integer<0, 7>>, Named<"vehicleDimensions", VehicleDimensions>,
           Named<"vehicleWeightLimits", VehicleWeightLimits>, Named<"axleWeightLimits", AxleWeightLimits>,
           Named<"passengerCapacity", PassengerCapacity>, Named<"exhaustEmissionValues", ExhaustEmissionValues>,
           Named<"dieselEmissionValues", DieselEmissionValues>, Named<"soundLevel", SoundLevel>, Ellipsis>
        limits;
};
OutOfLine asn1_code(const VehicleCharacteristicsRanges&);

using VehicleCharacteristicsRangesList = View<VehicleCharacteristicsRanges, 1, 4, extensible>;

struct TractorCharacteristics {
    Optional<VehicleCharacteristicsFixValuesList> equalTo;
    Optional<VehicleCharacteristicsFixValuesList> notEqualTo;
    Optional<VehicleCharacteristicsRangesList> ranges;
};
OutOfLine asn1_code(const TractorCharacteristics&);

using TrailerCharacteristicsFixValuesList = View<VehicleCharacteristicsFixValues, 1, 4, extensible>;

using TrailerCharacteristicsRangesList = View<VehicleCharacteristicsRanges, 1, 4, extensible>;

struct TrailerCharacteristics {
    Optional<TrailerCharacteristicsFixValuesList> equalTo;
    Optional<TrailerCharacteristicsFixValuesList> notEqualTo;
    Optional<TrailerCharacteristicsRangesList> ranges;
};
OutOfLine asn1_code(const TrailerCharacteristics&);

using TrailerCharacteristicsList = View<TrailerCharacteristics, 1, 3>;

struct CompleteVehicleCharacteristics {
    Optional<TractorCharacteristics> tractor;
    Optional<TrailerCharacteristicsList> trailer;
    Optional<TractorCharacteristics> train;
};
OutOfLine asn1_code(const CompleteVehicleCharacteristics&);

using VehicleCharacteristicsList = View<CompleteVehicleCharacteristics, 1, 8, extensible>;

using ValidityPeriods = View<InternationalSign_applicablePeriod, 1, 8, extensible>;

struct VcCode {
    VcClass roadSignClass;
    Integer<1, 64> roadSignCode;
    VcOption vcOption;
    Optional<ValidityPeriods> validity;
    Optional<Integer<0, 65535>> value;
    Optional<RSCUnit> unit;
};
OutOfLine asn1_code(const VcCode&);

using ISO14823Attribute =
    Choice<Named<"dtm", InternationalSign_applicablePeriod>, Named<"edt", InternationalSign_exemptedApplicablePeriod>,
           Named<"dfl", InternationalSign_directionalFlowOfLane>,
           Named<"ved", InternationalSign_applicableVehicleDimensions>, Named<"spe", InternationalSign_speedLimits>,
           Named<"roi", InternationalSign_rateOfIncline>, Named<"dbv", InternationalSign_distanceBetweenVehicles>,
           Named<"ddd", InternationalSign_destinationInformation>>;

using ISO14823Attributes = View<ISO14823Attribute, 1, 8, extensible>;

struct ISO14823Code {
    Pictogram pictogramCode;
    Optional<ISO14823Attributes> attributes;
};
OutOfLine asn1_code(const ISO14823Code&);

struct AnyCatalogue {
    Provider owner;
    Integer<0, 255> version;
    Integer<0, 65535> pictogramCode;
    Optional<Integer<0, 65535>> value;
    Optional<RSCUnit> unit;
    Optional<ISO14823Attributes> attributes;
};
OutOfLine asn1_code(const AnyCatalogue&);

struct RSCode {
    Optional<Integer<1, 4, extensible>> layoutComponentId;
    Choice<Named<"viennaConvention", VcCode>, Named<"iso14823", ISO14823Code>, Named<"itisCodes", Integer<0, 65535>>,
           Named<"anyCatalogue", AnyCatalogue>, Ellipsis>
        code;
};
OutOfLine asn1_code(const RSCode&);

using RoadSignCodes = View<RSCode, 1, 4, extensible>;

struct Text {
    Optional<Integer<1, 4, extensible>> layoutComponentId;
    Bits<10> language;
    Utf8View textContent;
};
OutOfLine asn1_code(const Text&);

using ConstraintTextLines1 = View<Text, 1, 4, extensible>;

struct GicPart {
    Optional<ZoneIds> detectionZoneIds;
    Optional<VarLengthNumber> its_Rrid;
    Optional<ZoneIds> relevanceZoneIds;
    Optional<Direction> direction;
    Optional<ZoneIds> driverAwarenessZoneIds;
    Optional<Integer<0, 255>> minimumAwarenessTime;
    Optional<LanePositions> applicableLanes;
    IviType iviType;
    Optional<IviPurpose> iviPurpose;
    Optional<LaneStatus> laneStatus;
    Optional<VehicleCharacteristicsList> vehicleCharacteristics;
    Optional<DriverCharacteristics> driverCharacteristics;
    Optional<Integer<1, 4, extensible>> layoutId;
    Optional<Integer<1, 64, extensible>> preStoredlayoutId;
    RoadSignCodes roadSignCodes;
    Optional<ConstraintTextLines1> extraText;
    Ellipsis dots;
};
OutOfLine asn1_code(const GicPart&);

using GeneralIviContainer = View<GicPart, 1, 16, extensible>;

struct LaneCharacteristics {
    DefinitionAccuracy zoneDefinitionAccuracy;
    LaneMarkingStatus existinglaneMarkingStatus;
    MarkingColour newlaneMarkingColour;
    LaneDelimitation laneDelimitationLeft;
    LaneDelimitation laneDelimitationRight;
    Zid mergingWith;
};
OutOfLine asn1_code(const LaneCharacteristics&);

struct RoadSurfaceStaticCharacteristics {
    FrictionCoefficient frictionCoefficient;
    MaterialType material;
    WearLevel wear;
    BankingAngle avBankingAngle;
};

struct RoadSurfaceDynamicCharacteristics {
    Condition condition;
    Temperature temperature;
    Depth iceOrWaterDepth;
    TreatmentType treatment;
};

struct LaneInformationGroup1 {
    Optional<ZoneIds> detectionZoneIds;
    Optional<ZoneIds> relevanceZoneIds;
    Optional<LaneCharacteristics> laneCharacteristics;
    Optional<RoadSurfaceStaticCharacteristics> laneSurfaceStaticCharacteristics;
    Optional<RoadSurfaceDynamicCharacteristics> laneSurfaceDynamicCharacteristics;
};

struct LaneInformation {
    LanePosition laneNumber;
    Direction direction;
    Optional<InternationalSign_applicablePeriod> validity;
    LaneType laneType;
    Optional<CompleteVehicleCharacteristics> laneTypeQualifier;
    LaneStatus laneStatus;
    Optional<IviLaneWidth> laneWidth;
    Ellipsis dots;
    Group<LaneInformationGroup1> group1;
};
OutOfLine asn1_code(const LaneInformation&);

using LaneConfiguration = View<LaneInformation, 1, 16, extensible>;

struct RccPart {
    ZoneIds relevanceZoneIds;
    RoadType roadType;
    LaneConfiguration laneConfiguration;
    Ellipsis dots;
};
OutOfLine asn1_code(const RccPart&);

using RoadConfigurationContainer = View<RccPart, 1, 16, extensible>;

using TextLines = View<Text, 1, 4, extensible>;

struct TcPartGroup1 {
    IviType iviType;
    Optional<LaneStatus> laneStatus;
    Optional<VehicleCharacteristicsList> vehicleCharacteristics;
};

struct TcPart {
    Optional<ZoneIds> detectionZoneIds;
    ZoneIds relevanceZoneIds;
    Optional<Direction> direction;
    Optional<ZoneIds> driverAwarenessZoneIds;
    Optional<Integer<0, 255>> minimumAwarenessTime;
    Optional<LanePositions> applicableLanes;
    Optional<Integer<1, 4, extensible>> layoutId;
    Optional<Integer<1, 64, extensible>> preStoredlayoutId;
    Optional<TextLines> text;
    OctetView data;
    Ellipsis dots;
    Group<TcPartGroup1> group1;
};
OutOfLine asn1_code(const TcPart&);

using TextContainer = View<TcPart, 1, 16, extensible>;

struct LayoutComponent {
    Integer<1, 8, extensible> layoutComponentId;
    Integer<10, 73> height;
    Integer<10, 265> width;
    Integer<10, 265> x;
    Integer<10, 73> y;
    TextScripting textScripting;
};
OutOfLine asn1_code(const LayoutComponent&);

using LayoutComponents = View<LayoutComponent, 1, 4, extensible>;

struct LayoutContainer {
    Integer<1, 4, extensible> layoutId;
    Optional<Integer<10, 73>> height;
    Optional<Integer<10, 265>> width;
    LayoutComponents layoutComponents;
    Ellipsis dots;
};
OutOfLine asn1_code(const LayoutContainer&);

using SaeAutomationLevels = View<SaeAutomationLevel, 1, 5>;

using ConstraintTextLines2 = View<Text, 1, 4, extensible>;

struct AutomatedVehicleRule {
    PriorityLevel priority;
    SaeAutomationLevels allowedSaeAutomationLevels;
    Optional<GapBetweenVehicles> minGapBetweenVehicles;
    Optional<GapBetweenVehicles> recGapBetweenVehicles;
    Optional<SpeedValue> automatedVehicleMaxSpeedLimit;
    Optional<SpeedValue> automatedVehicleMinSpeedLimit;
    Optional<SpeedValue> automatedVehicleSpeedRecommendation;
    Optional<RoadSignCodes> roadSignCodes;
    Optional<ConstraintTextLines2> extraText;
    Ellipsis dots;
};
OutOfLine asn1_code(const AutomatedVehicleRule&);

using AutomatedVehicleRules = View<AutomatedVehicleRule, 1, 5>;

struct PlatooningRule {
    PriorityLevel priority;
    SaeAutomationLevels allowedSaeAutomationLevels;
    Optional<MaxNoOfVehicles> maxNoOfVehicles;
    Optional<MaxLenghtOfPlatoon> maxLenghtOfPlatoon;
    Optional<GapBetweenVehicles> minGapBetweenVehicles;
    Optional<SpeedValue> platoonMaxSpeedLimit;
    Optional<SpeedValue> platoonMinSpeedLimit;
    Optional<SpeedValue> platoonSpeedRecommendation;
    Optional<RoadSignCodes> roadSignCodes;
    Optional<ConstraintTextLines2> extraText;
    Ellipsis dots;
};
OutOfLine asn1_code(const PlatooningRule&);

using PlatooningRules = View<PlatooningRule, 1, 5>;

struct AvcPart {
    Optional<ZoneIds> detectionZoneIds;
    ZoneIds relevanceZoneIds;
    Optional<Direction> direction;
    Optional<LanePositions> applicableLanes;
    Optional<VehicleCharacteristicsList> vehicleCharacteristics;
    Optional<AutomatedVehicleRules> automatedVehicleRules;
    Optional<PlatooningRules> platooningRules;
    Ellipsis dots;
};
OutOfLine asn1_code(const AvcPart&);

using AutomatedVehicleContainer = View<AvcPart, 1, 16, extensible>;

using MapReference =
    Choice<Named<"roadsegment", RoadSegmentReferenceID>, Named<"intersection", IntersectionReferenceID>>;

using LaneIds = View<LaneID, 1, 16, extensible>;

struct MlcPart {
    Zid zoneId;
    Optional<LaneIds> laneIds;
};
OutOfLine asn1_code(const MlcPart&);

using MlcParts = View<MlcPart, 1, 16, extensible>;

struct MapLocationContainer {
    MapReference reference;
    MlcParts parts;
};
OutOfLine asn1_code(const MapLocationContainer&);

struct RscPart {
    Optional<ZoneIds> detectionZoneIds;
    ZoneIds relevanceZoneIds;
    Optional<Direction> direction;
    Optional<RoadSurfaceStaticCharacteristics> roadSurfaceStaticCharacteristics;
    Optional<RoadSurfaceDynamicCharacteristics> roadSurfaceDynamicCharacteristics;
};
OutOfLine asn1_code(const RscPart&);

using RoadSurfaceContainer = View<RscPart, 1, 16, extensible>;

using IviContainer = Choice<Named<"glc", GeographicLocationContainer>, Named<"giv", GeneralIviContainer>,
                            Named<"rcc", RoadConfigurationContainer>, Named<"tc", TextContainer>,
                            Named<"lac", LayoutContainer>, Ellipsis, Named<"avc", AutomatedVehicleContainer>,
                            Named<"mlc", MapLocationContainer>, Named<"rsc", RoadSurfaceContainer>>;

using IviContainers = View<IviContainer, 1, 8, extensible>;

struct IviStructure {
    IviManagementContainer mandatory;
    Optional<IviContainers> optional;
};

}  // namespace chorus::v2x::messages::iso19321_v2
