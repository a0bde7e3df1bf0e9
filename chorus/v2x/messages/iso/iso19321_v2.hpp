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

// IviIdentificationNumber ::= INTEGER (1..32767, ...)
struct IviIdentificationNumber : Integer<1, 32767, extensible> {
    using Integer::Integer;
};

// IviStatus ::= INTEGER {new (0), update (1), cancellation (2), negation (3)} (0..7)
struct IviStatus : Integer<0, 7> {
    using Integer::Integer;
    enum Number : std::uint8_t { new_ = 0, update = 1, cancellation = 2, negation = 3 };
    using Numbers = NumberList<new_, update, cancellation, negation>;
};

// Zid ::= INTEGER (1..32, ...)
struct Zid : Integer<1, 32, extensible> {
    using Integer::Integer;
};

// IviLaneWidth ::= INTEGER (0..1023)
struct IviLaneWidth : Integer<0, 1023> {
    using Integer::Integer;
};

// Direction ::= INTEGER {sameDirection (0), oppositeDirection (1), bothDirections (2), valueNotUsed (3)} (0..3)
struct Direction : Integer<0, 3> {
    using Integer::Integer;
    enum Number : std::uint8_t { sameDirection = 0, oppositeDirection = 1, bothDirections = 2, valueNotUsed = 3 };
    using Numbers = NumberList<sameDirection, oppositeDirection, bothDirections, valueNotUsed>;
};

// IviType ::= INTEGER {immediateDangerWarningMessages (0), regulatoryMessages (1),
//     trafficRelatedInformationMessages (2), pollutionMessages (3), notTrafficRelatedInformationMessages (4)} (0..7)
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

// IviPurpose ::= INTEGER {safety (0), environmental (1), trafficOptimisation (2)} (0..3)
struct IviPurpose : Integer<0, 3> {
    using Integer::Integer;
    enum Number : std::uint8_t { safety = 0, environmental = 1, trafficOptimisation = 2 };
    using Numbers = NumberList<safety, environmental, trafficOptimisation>;
};

// LaneStatus ::= INTEGER {open (0), closed (1), mergeR (2), mergeL (3), mergeLR (4), provisionallyOpen (5),
//     diverging (6)} (0..7, ...)
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

// GoodsType ::= INTEGER {ammunition (0), chemicals (1), empty (2), fuel (3), glass (4), dangerous (5), liquid (6),
//     liveStock (7), dangerousForPeople (8), dangerousForTheEnvironment (9), dangerousForWater (10),
//     perishableProducts (11), pharmaceutical (12), vehicles (13)} (0..15, ...)
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

// ComparisonOperator ::= INTEGER {greaterThan (0), greaterThanOrEqualTo (1), lessThan (2),
//     lessThanOrEqualTo (3)} (0..3)
struct ComparisonOperator : Integer<0, 3> {
    using Integer::Integer;
    enum Number : std::uint8_t { greaterThan = 0, greaterThanOrEqualTo = 1, lessThan = 2, lessThanOrEqualTo = 3 };
    using Numbers = NumberList<greaterThan, greaterThanOrEqualTo, lessThan, lessThanOrEqualTo>;
};

// DriverCharacteristics ::= INTEGER {unexperiencedDrivers (0), experiencedDrivers (1), rfu1 (2), rfu2 (3)} (0..3)
struct DriverCharacteristics : Integer<0, 3> {
    using Integer::Integer;
    enum Number : std::uint8_t { unexperiencedDrivers = 0, experiencedDrivers = 1, rfu1 = 2, rfu2 = 3 };
    using Numbers = NumberList<unexperiencedDrivers, experiencedDrivers, rfu1, rfu2>;
};

// VcClass ::= INTEGER {classA (0), classB (1), classC (2), classD (3), classE (4), classF (5), classG (6),
//     classH (7)} (0..7)
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

// VcOption ::= INTEGER {none (0), a (1), b (2), c (3), d (4), e (5), f (6), g (7)} (0..7)
struct VcOption : Integer<0, 7> {
    using Integer::Integer;
    enum Number : std::uint8_t { none = 0, a = 1, b = 2, c = 3, d = 4, e = 5, f = 6, g = 7 };
    using Numbers = NumberList<none, a, b, c, d, e, f, g>;
};

// RSCUnit ::= INTEGER {kmperh (0), milesperh (1), kilometer (2), meter (3), decimeter (4), centimeter (5), mile (6),
//     yard (7), foot (8), minutesOfTime (9), tonnes (10), hundredkg (11), pound (12), rateOfIncline (13)} (0..15)
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

// LaneType ::= INTEGER {traffic (0), through (1), reversible (2), acceleration (3), deceleration (4),
//     leftHandTurning (5), rightHandTurning (6), dedicatedVehicle (7), bus (8), taxi (9), hov (10), hot (11),
//     pedestrian (12), bikeLane (13), median (14), striping (15), trackedVehicle (16), parking (17), emergency (18),
//     verge (19), minimumRiskManoeuvre (20)} (0..31)
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

// DefinitionAccuracy ::= INTEGER {twoCm (1), fiveCm (2), tenCm (3), twentyCm (4), fiftyCm (5),
//     unavailable (7)} (0..7, ...)
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

// LaneMarkingStatus ::= BOOLEAN
using LaneMarkingStatus = bool;

// MarkingColour ::= INTEGER {white (0), yellow (1), orange (2), red (3), blue (4), unavailable (7)} (0..7, ...)
struct MarkingColour : Integer<0, 7, extensible> {
    using Integer::Integer;
    enum Number : std::uint8_t { white = 0, yellow = 1, orange = 2, red = 3, blue = 4, unavailable = 7 };
    using Numbers = NumberList<white, yellow, orange, red, blue, unavailable>;
};

// LaneDelimitation ::= INTEGER {noDelimitation (0), lowLaneSeparator (1), highLaneSeparator (2), wall (3), curb (4),
//     unpaved (5), guardrail (6)} (0..7, ...)
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

// FrictionCoefficient ::= INTEGER (0..101)
struct FrictionCoefficient : Integer<0, 101> {
    using Integer::Integer;
};

// MaterialType ::= INTEGER {asphalt (0), concrete (1), cobblestone (2), gravel (3), unavailable (7)} (0..7, ...)
struct MaterialType : Integer<0, 7, extensible> {
    using Integer::Integer;
    enum Number : std::uint8_t { asphalt = 0, concrete = 1, cobblestone = 2, gravel = 3, unavailable = 7 };
    using Numbers = NumberList<asphalt, concrete, cobblestone, gravel, unavailable>;
};

// WearLevel ::= INTEGER {new (0), good (1), bad (2), hasPotholes (3), unavailable (7)} (0..7, ...)
struct WearLevel : Integer<0, 7, extensible> {
    using Integer::Integer;
    enum Number : std::uint8_t { new_ = 0, good = 1, bad = 2, hasPotholes = 3, unavailable = 7 };
    using Numbers = NumberList<new_, good, bad, hasPotholes, unavailable>;
};

// BankingAngle ::= INTEGER (-20..21)
struct BankingAngle : Integer<-20, 21> {
    using Integer::Integer;
};

// Condition ::= INTEGER {dry (0), moist (1), wet (2), standingWater (3), frost (4), ice (5), snow (6), slush (7),
//     unvailable (8)} (0..15, ...)
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

// Temperature ::= INTEGER (-100..151)
struct Temperature : Integer<-100, 151> {
    using Integer::Integer;
};

// Depth ::= INTEGER (0..255)
struct Depth : Integer<0, 255> {
    using Integer::Integer;
};

// TreatmentType ::= INTEGER {no (0), antiskid (1), anti-icing (2), de-icing (3), unavailable (7)} (0..7)
struct TreatmentType : Integer<0, 7> {
    using Integer::Integer;
    enum Number : std::uint8_t { no = 0, antiskid = 1, anti_icing = 2, de_icing = 3, unavailable = 7 };
    using Numbers = NumberList<no, antiskid, anti_icing, de_icing, unavailable>;
};

// TextScripting ::= INTEGER {horizontal (0), vertical (1)} (0..1)
struct TextScripting : Integer<0, 1> {
    using Integer::Integer;
    enum Number : std::uint8_t { horizontal = 0, vertical = 1 };
    using Numbers = NumberList<horizontal, vertical>;
};

// PriorityLevel ::= INTEGER (0..2)
struct PriorityLevel : Integer<0, 2> {
    using Integer::Integer;
};

// SaeAutomationLevel ::= INTEGER (0..5)
struct SaeAutomationLevel : Integer<0, 5> {
    using Integer::Integer;
};

// GapBetweenVehicles ::= INTEGER (0..255)
struct GapBetweenVehicles : Integer<0, 255> {
    using Integer::Integer;
};

// MaxNoOfVehicles ::= INTEGER (2..64)
struct MaxNoOfVehicles : Integer<2, 64> {
    using Integer::Integer;
};

// MaxLenghtOfPlatoon ::= INTEGER (1..64)
struct MaxLenghtOfPlatoon : Integer<1, 64> {
    using Integer::Integer;
};

// ---- data frames

// IviIdentificationNumbers ::= SEQUENCE (SIZE (1..8)) OF IviIdentificationNumber
using IviIdentificationNumbers = View<IviIdentificationNumber, 1, 8>;

// ConnectedDenms ::= SEQUENCE (SIZE (1..8, ...)) OF ActionID
using ConnectedDenms = View<ActionID, 1, 8, extensible>;

// IviManagementContainer ::= SEQUENCE {serviceProviderId Provider, iviIdentificationNumber IviIdentificationNumber,
//     timeStamp TimestampIts OPTIONAL, validFrom TimestampIts OPTIONAL, validTo TimestampIts OPTIONAL,
//     connectedIviStructures IviIdentificationNumbers OPTIONAL, iviStatus IviStatus, ...,
//     connectedDenms ConnectedDenms OPTIONAL}
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

// DeltaPosition ::= SEQUENCE {deltaLatitude DeltaLatitude, deltaLongitude DeltaLongitude}
struct DeltaPosition {
    DeltaLatitude deltaLatitude;
    DeltaLongitude deltaLongitude;
};

// DeltaPositions ::= SEQUENCE (SIZE (1..32, ...)) OF DeltaPosition
using DeltaPositions = View<DeltaPosition, 1, 32, extensible>;

// DeltaReferencePositions ::= SEQUENCE (SIZE (1..32, ...)) OF DeltaReferencePosition
using DeltaReferencePositions = View<DeltaReferencePosition, 1, 32, extensible>;

// AbsolutePosition ::= SEQUENCE {latitude Latitude, longitude Longitude}
struct AbsolutePosition {
    Latitude latitude;
    Longitude longitude;
};

// AbsolutePositions ::= SEQUENCE (SIZE (1..8, ...)) OF AbsolutePosition
using AbsolutePositions = View<AbsolutePosition, 1, 8, extensible>;

// AbsolutePositionWAltitude ::= SEQUENCE {latitude Latitude, longitude Longitude, altitude Altitude}
struct AbsolutePositionWAltitude {
    Latitude latitude;
    Longitude longitude;
    Altitude altitude;
};

// AbsolutePositionsWAltitude ::= SEQUENCE (SIZE (1..8, ...)) OF AbsolutePositionWAltitude
using AbsolutePositionsWAltitude = View<AbsolutePositionWAltitude, 1, 8, extensible>;

// PolygonalLine ::= CHOICE {deltaPositions DeltaPositions, deltaPositionsWithAltitude DeltaReferencePositions,
//     absolutePositions AbsolutePositions, absolutePositionsWithAltitude AbsolutePositionsWAltitude, ...}
using PolygonalLine =
    Choice<Named<"deltaPositions", DeltaPositions>, Named<"deltaPositionsWithAltitude", DeltaReferencePositions>,
           Named<"absolutePositions", AbsolutePositions>,
           Named<"absolutePositionsWithAltitude", AbsolutePositionsWAltitude>, Ellipsis>;

// Segment ::= SEQUENCE {line PolygonalLine, laneWidth IviLaneWidth OPTIONAL}
struct Segment {
    PolygonalLine line;
    Optional<IviLaneWidth> laneWidth;
};
OutOfLine asn1_code(const Segment&);

// ComputedSegment ::= SEQUENCE {zoneId Zid, laneNumber LanePosition, laneWidth IviLaneWidth,
//     offsetDistance INTEGER (-32768..32767) OPTIONAL, offsetPosition DeltaReferencePosition OPTIONAL}
struct ComputedSegment {
    Zid zoneId;
    LanePosition laneNumber;
    IviLaneWidth laneWidth;
    Optional<Integer<-32768, 32767>> offsetDistance;
    Optional<DeltaReferencePosition> offsetPosition;
};
OutOfLine asn1_code(const ComputedSegment&);

// Zone ::= CHOICE {segment Segment, area PolygonalLine, computedSegment ComputedSegment, ...}
using Zone = Choice<Named<"segment", Segment>, Named<"area", PolygonalLine>, Named<"computedSegment", ComputedSegment>,
                    Ellipsis>;

// GlcPart ::= SEQUENCE {zoneId Zid, laneNumber LanePosition OPTIONAL, zoneExtension INTEGER (0..255) OPTIONAL,
//     zoneHeading HeadingValue OPTIONAL, zone Zone OPTIONAL, ...}
struct GlcPart {
    Zid zoneId;
    Optional<LanePosition> laneNumber;
    Optional<Integer<0, 255>> zoneExtension;
    Optional<HeadingValue> zoneHeading;
    Optional<Zone> zone;
    Ellipsis dots;
};
OutOfLine asn1_code(const GlcPart&);

// GlcParts ::= SEQUENCE (SIZE (1..16, ...)) OF GlcPart
using GlcParts = View<GlcPart, 1, 16, extensible>;

// GeographicLocationContainer ::= SEQUENCE {referencePosition ReferencePosition,
//     referencePositionTime TimestampIts OPTIONAL, referencePositionHeading Heading OPTIONAL,
//     referencePositionSpeed Speed OPTIONAL, parts GlcParts, ...}
struct GeographicLocationContainer {
    ReferencePosition referencePosition;
    Optional<TimestampIts> referencePositionTime;
    Optional<Heading> referencePositionHeading;
    Optional<Speed> referencePositionSpeed;
    GlcParts parts;
    Ellipsis dots;
};
OutOfLine asn1_code(const GeographicLocationContainer&);

// ZoneIds ::= SEQUENCE (SIZE (1..8, ...)) OF Zid
using ZoneIds = View<Zid, 1, 8, extensible>;

// LanePositions ::= SEQUENCE (SIZE (1..8, ...)) OF LanePosition
using LanePositions = View<LanePosition, 1, 8, extensible>;

// LoadType ::= SEQUENCE {goodsType GoodsType, dangerousGoodsType DangerousGoodsBasic,
//     specialTransportType SpecialTransportType}
struct LoadType {
    GoodsType goodsType;
    DangerousGoodsBasic dangerousGoodsType;
    SpecialTransportType specialTransportType;
};

// VehicleCharacteristicsFixValues ::= CHOICE {simpleVehicleType StationType,
//     euVehicleCategoryCode EuVehicleCategoryCode, iso3833VehicleType Iso3833VehicleType,
//     euroAndCo2value EnvironmentalCharacteristics, engineCharacteristics EngineCharacteristics, loadType LoadType,
//     usage VehicleRole, ...}
using VehicleCharacteristicsFixValues =
    Choice<Named<"simpleVehicleType", StationType>, Named<"euVehicleCategoryCode", EuVehicleCategoryCode>,
           Named<"iso3833VehicleType", Iso3833VehicleType>, Named<"euroAndCo2value", EnvironmentalCharacteristics>,
           Named<"engineCharacteristics", EngineCharacteristics>, Named<"loadType", LoadType>,
           Named<"usage", VehicleRole>, Ellipsis>;

// VehicleCharacteristicsFixValuesList ::= SEQUENCE (SIZE (1..4, ...)) OF VehicleCharacteristicsFixValues
using VehicleCharacteristicsFixValuesList = View<VehicleCharacteristicsFixValues, 1, 4, extensible>;

// VehicleCharacteristicsRanges ::= SEQUENCE {comparisonOperator ComparisonOperator,
//     limits CHOICE {numberOfAxles INTEGER (0..7), vehicleDimensions VehicleDimensions,
//     vehicleWeightLimits VehicleWeightLimits, axleWeightLimits AxleWeightLimits, passengerCapacity PassengerCapacity,
//     exhaustEmissionValues ExhaustEmissionValues, dieselEmissionValues DieselEmissionValues, soundLevel SoundLevel,
//     ...}}
struct VehicleCharacteristicsRanges {
    ComparisonOperator comparisonOperator;
    Choice<Named<"numberOfAxles", Integer<0, 7>>, Named<"vehicleDimensions", VehicleDimensions>,
           Named<"vehicleWeightLimits", VehicleWeightLimits>, Named<"axleWeightLimits", AxleWeightLimits>,
           Named<"passengerCapacity", PassengerCapacity>, Named<"exhaustEmissionValues", ExhaustEmissionValues>,
           Named<"dieselEmissionValues", DieselEmissionValues>, Named<"soundLevel", SoundLevel>, Ellipsis>
        limits;
};
OutOfLine asn1_code(const VehicleCharacteristicsRanges&);

// VehicleCharacteristicsRangesList ::= SEQUENCE (SIZE (1..4, ...)) OF VehicleCharacteristicsRanges
using VehicleCharacteristicsRangesList = View<VehicleCharacteristicsRanges, 1, 4, extensible>;

// TractorCharacteristics ::= SEQUENCE {equalTo VehicleCharacteristicsFixValuesList OPTIONAL,
//     notEqualTo VehicleCharacteristicsFixValuesList OPTIONAL, ranges VehicleCharacteristicsRangesList OPTIONAL}
struct TractorCharacteristics {
    Optional<VehicleCharacteristicsFixValuesList> equalTo;
    Optional<VehicleCharacteristicsFixValuesList> notEqualTo;
    Optional<VehicleCharacteristicsRangesList> ranges;
};
OutOfLine asn1_code(const TractorCharacteristics&);

// TrailerCharacteristicsFixValuesList ::= SEQUENCE (SIZE (1..4, ...)) OF VehicleCharacteristicsFixValues
using TrailerCharacteristicsFixValuesList = View<VehicleCharacteristicsFixValues, 1, 4, extensible>;

// TrailerCharacteristicsRangesList ::= SEQUENCE (SIZE (1..4, ...)) OF VehicleCharacteristicsRanges
using TrailerCharacteristicsRangesList = View<VehicleCharacteristicsRanges, 1, 4, extensible>;

// TrailerCharacteristics ::= SEQUENCE {equalTo TrailerCharacteristicsFixValuesList OPTIONAL,
//     notEqualTo TrailerCharacteristicsFixValuesList OPTIONAL, ranges TrailerCharacteristicsRangesList OPTIONAL}
struct TrailerCharacteristics {
    Optional<TrailerCharacteristicsFixValuesList> equalTo;
    Optional<TrailerCharacteristicsFixValuesList> notEqualTo;
    Optional<TrailerCharacteristicsRangesList> ranges;
};
OutOfLine asn1_code(const TrailerCharacteristics&);

// TrailerCharacteristicsList ::= SEQUENCE (SIZE (1..3)) OF TrailerCharacteristics
using TrailerCharacteristicsList = View<TrailerCharacteristics, 1, 3>;

// CompleteVehicleCharacteristics ::= SEQUENCE {tractor TractorCharacteristics OPTIONAL,
//     trailer TrailerCharacteristicsList OPTIONAL, train TractorCharacteristics OPTIONAL}
struct CompleteVehicleCharacteristics {
    Optional<TractorCharacteristics> tractor;
    Optional<TrailerCharacteristicsList> trailer;
    Optional<TractorCharacteristics> train;
};
OutOfLine asn1_code(const CompleteVehicleCharacteristics&);

// VehicleCharacteristicsList ::= SEQUENCE (SIZE (1..8, ...)) OF CompleteVehicleCharacteristics
using VehicleCharacteristicsList = View<CompleteVehicleCharacteristics, 1, 8, extensible>;

// ValidityPeriods ::= SEQUENCE (SIZE (1..8, ...)) OF InternationalSign-applicablePeriod
using ValidityPeriods = View<InternationalSign_applicablePeriod, 1, 8, extensible>;

// VcCode ::= SEQUENCE {roadSignClass VcClass, roadSignCode INTEGER (1..64), vcOption VcOption,
//     validity ValidityPeriods OPTIONAL, value INTEGER (0..65535) OPTIONAL, unit RSCUnit OPTIONAL}
struct VcCode {
    VcClass roadSignClass;
    Integer<1, 64> roadSignCode;
    VcOption vcOption;
    Optional<ValidityPeriods> validity;
    Optional<Integer<0, 65535>> value;
    Optional<RSCUnit> unit;
};
OutOfLine asn1_code(const VcCode&);

// ISO14823Attribute ::= CHOICE {dtm InternationalSign-applicablePeriod, edt InternationalSign-exemptedApplicablePeriod,
//     dfl InternationalSign-directionalFlowOfLane, ved InternationalSign-applicableVehicleDimensions,
//     spe InternationalSign-speedLimits, roi InternationalSign-rateOfIncline,
//     dbv InternationalSign-distanceBetweenVehicles, ddd InternationalSign-destinationInformation}
using ISO14823Attribute =
    Choice<Named<"dtm", InternationalSign_applicablePeriod>, Named<"edt", InternationalSign_exemptedApplicablePeriod>,
           Named<"dfl", InternationalSign_directionalFlowOfLane>,
           Named<"ved", InternationalSign_applicableVehicleDimensions>, Named<"spe", InternationalSign_speedLimits>,
           Named<"roi", InternationalSign_rateOfIncline>, Named<"dbv", InternationalSign_distanceBetweenVehicles>,
           Named<"ddd", InternationalSign_destinationInformation>>;

// ISO14823Attributes ::= SEQUENCE (SIZE (1..8, ...)) OF ISO14823Attribute
using ISO14823Attributes = View<ISO14823Attribute, 1, 8, extensible>;

// ISO14823Code ::= SEQUENCE {pictogramCode Pictogram, attributes ISO14823Attributes OPTIONAL}
struct ISO14823Code {
    Pictogram pictogramCode;
    Optional<ISO14823Attributes> attributes;
};
OutOfLine asn1_code(const ISO14823Code&);

// AnyCatalogue ::= SEQUENCE {owner Provider, version INTEGER (0..255), pictogramCode INTEGER (0..65535),
//     value INTEGER (0..65535) OPTIONAL, unit RSCUnit OPTIONAL, attributes ISO14823Attributes OPTIONAL}
struct AnyCatalogue {
    Provider owner;
    Integer<0, 255> version;
    Integer<0, 65535> pictogramCode;
    Optional<Integer<0, 65535>> value;
    Optional<RSCUnit> unit;
    Optional<ISO14823Attributes> attributes;
};
OutOfLine asn1_code(const AnyCatalogue&);

// RSCode ::= SEQUENCE {layoutComponentId INTEGER (1..4, ...) OPTIONAL, code CHOICE {viennaConvention VcCode,
//     iso14823 ISO14823Code, itisCodes INTEGER (0..65535), anyCatalogue AnyCatalogue, ...}}
struct RSCode {
    Optional<Integer<1, 4, extensible>> layoutComponentId;
    Choice<Named<"viennaConvention", VcCode>, Named<"iso14823", ISO14823Code>, Named<"itisCodes", Integer<0, 65535>>,
           Named<"anyCatalogue", AnyCatalogue>, Ellipsis>
        code;
};
OutOfLine asn1_code(const RSCode&);

// RoadSignCodes ::= SEQUENCE (SIZE (1..4, ...)) OF RSCode
using RoadSignCodes = View<RSCode, 1, 4, extensible>;

// Text ::= SEQUENCE {layoutComponentId INTEGER (1..4, ...) OPTIONAL, language BIT STRING (SIZE (10)),
//     textContent UTF8String}
struct Text {
    Optional<Integer<1, 4, extensible>> layoutComponentId;
    Bits<10> language;
    Utf8View textContent;
};
OutOfLine asn1_code(const Text&);

// ConstraintTextLines1 ::= SEQUENCE (SIZE (1..4, ...)) OF Text
using ConstraintTextLines1 = View<Text, 1, 4, extensible>;

// GicPart ::= SEQUENCE {detectionZoneIds ZoneIds OPTIONAL, its-Rrid VarLengthNumber OPTIONAL,
//     relevanceZoneIds ZoneIds OPTIONAL, direction Direction OPTIONAL, driverAwarenessZoneIds ZoneIds OPTIONAL,
//     minimumAwarenessTime INTEGER (0..255) OPTIONAL, applicableLanes LanePositions OPTIONAL, iviType IviType,
//     iviPurpose IviPurpose OPTIONAL, laneStatus LaneStatus OPTIONAL,
//     vehicleCharacteristics VehicleCharacteristicsList OPTIONAL, driverCharacteristics DriverCharacteristics OPTIONAL,
//     layoutId INTEGER (1..4, ...) OPTIONAL, preStoredlayoutId INTEGER (1..64, ...) OPTIONAL,
//     roadSignCodes RoadSignCodes, extraText ConstraintTextLines1 OPTIONAL, ...}
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

// GeneralIviContainer ::= SEQUENCE (SIZE (1..16, ...)) OF GicPart
using GeneralIviContainer = View<GicPart, 1, 16, extensible>;

// LaneCharacteristics ::= SEQUENCE {zoneDefinitionAccuracy DefinitionAccuracy,
//     existinglaneMarkingStatus LaneMarkingStatus, newlaneMarkingColour MarkingColour,
//     laneDelimitationLeft LaneDelimitation, laneDelimitationRight LaneDelimitation, mergingWith Zid}
struct LaneCharacteristics {
    DefinitionAccuracy zoneDefinitionAccuracy;
    LaneMarkingStatus existinglaneMarkingStatus;
    MarkingColour newlaneMarkingColour;
    LaneDelimitation laneDelimitationLeft;
    LaneDelimitation laneDelimitationRight;
    Zid mergingWith;
};
OutOfLine asn1_code(const LaneCharacteristics&);

// RoadSurfaceStaticCharacteristics ::= SEQUENCE {frictionCoefficient FrictionCoefficient, material MaterialType,
//     wear WearLevel, avBankingAngle BankingAngle}
struct RoadSurfaceStaticCharacteristics {
    FrictionCoefficient frictionCoefficient;
    MaterialType material;
    WearLevel wear;
    BankingAngle avBankingAngle;
};

// RoadSurfaceDynamicCharacteristics ::= SEQUENCE {condition Condition, temperature Temperature, iceOrWaterDepth Depth,
//     treatment TreatmentType}
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

// LaneInformation ::= SEQUENCE {laneNumber LanePosition, direction Direction,
//     validity InternationalSign-applicablePeriod OPTIONAL, laneType LaneType,
//     laneTypeQualifier CompleteVehicleCharacteristics OPTIONAL, laneStatus LaneStatus,
//     laneWidth IviLaneWidth OPTIONAL, ..., [[detectionZoneIds ZoneIds OPTIONAL, relevanceZoneIds ZoneIds OPTIONAL,
//     laneCharacteristics LaneCharacteristics OPTIONAL,
//     laneSurfaceStaticCharacteristics RoadSurfaceStaticCharacteristics OPTIONAL,
//     laneSurfaceDynamicCharacteristics RoadSurfaceDynamicCharacteristics OPTIONAL]]}
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

// LaneConfiguration ::= SEQUENCE (SIZE (1..16, ...)) OF LaneInformation
using LaneConfiguration = View<LaneInformation, 1, 16, extensible>;

// RccPart ::= SEQUENCE {relevanceZoneIds ZoneIds, roadType RoadType, laneConfiguration LaneConfiguration, ...}
struct RccPart {
    ZoneIds relevanceZoneIds;
    RoadType roadType;
    LaneConfiguration laneConfiguration;
    Ellipsis dots;
};
OutOfLine asn1_code(const RccPart&);

// RoadConfigurationContainer ::= SEQUENCE (SIZE (1..16, ...)) OF RccPart
using RoadConfigurationContainer = View<RccPart, 1, 16, extensible>;

// TextLines ::= SEQUENCE (SIZE (1..4, ...)) OF Text
using TextLines = View<Text, 1, 4, extensible>;

struct TcPartGroup1 {
    IviType iviType;
    Optional<LaneStatus> laneStatus;
    Optional<VehicleCharacteristicsList> vehicleCharacteristics;
};

// TcPart ::= SEQUENCE {detectionZoneIds ZoneIds OPTIONAL, relevanceZoneIds ZoneIds, direction Direction OPTIONAL,
//     driverAwarenessZoneIds ZoneIds OPTIONAL, minimumAwarenessTime INTEGER (0..255) OPTIONAL,
//     applicableLanes LanePositions OPTIONAL, layoutId INTEGER (1..4, ...) OPTIONAL,
//     preStoredlayoutId INTEGER (1..64, ...) OPTIONAL, text TextLines OPTIONAL, data OCTET STRING, ...,
//     [[iviType IviType, laneStatus LaneStatus OPTIONAL, vehicleCharacteristics VehicleCharacteristicsList OPTIONAL]]}
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

// TextContainer ::= SEQUENCE (SIZE (1..16, ...)) OF TcPart
using TextContainer = View<TcPart, 1, 16, extensible>;

// LayoutComponent ::= SEQUENCE {layoutComponentId INTEGER (1..8, ...), height INTEGER (10..73),
//     width INTEGER (10..265), x INTEGER (10..265), y INTEGER (10..73), textScripting TextScripting}
struct LayoutComponent {
    Integer<1, 8, extensible> layoutComponentId;
    Integer<10, 73> height;
    Integer<10, 265> width;
    Integer<10, 265> x;
    Integer<10, 73> y;
    TextScripting textScripting;
};
OutOfLine asn1_code(const LayoutComponent&);

// LayoutComponents ::= SEQUENCE (SIZE (1..4, ...)) OF LayoutComponent
using LayoutComponents = View<LayoutComponent, 1, 4, extensible>;

// LayoutContainer ::= SEQUENCE {layoutId INTEGER (1..4, ...), height INTEGER (10..73) OPTIONAL,
//     width INTEGER (10..265) OPTIONAL, layoutComponents LayoutComponents, ...}
struct LayoutContainer {
    Integer<1, 4, extensible> layoutId;
    Optional<Integer<10, 73>> height;
    Optional<Integer<10, 265>> width;
    LayoutComponents layoutComponents;
    Ellipsis dots;
};
OutOfLine asn1_code(const LayoutContainer&);

// SaeAutomationLevels ::= SEQUENCE (SIZE (1..5)) OF SaeAutomationLevel
using SaeAutomationLevels = View<SaeAutomationLevel, 1, 5>;

// ConstraintTextLines2 ::= SEQUENCE (SIZE (1..4, ...)) OF Text
using ConstraintTextLines2 = View<Text, 1, 4, extensible>;

// AutomatedVehicleRule ::= SEQUENCE {priority PriorityLevel, allowedSaeAutomationLevels SaeAutomationLevels,
//     minGapBetweenVehicles GapBetweenVehicles OPTIONAL, recGapBetweenVehicles GapBetweenVehicles OPTIONAL,
//     automatedVehicleMaxSpeedLimit SpeedValue OPTIONAL, automatedVehicleMinSpeedLimit SpeedValue OPTIONAL,
//     automatedVehicleSpeedRecommendation SpeedValue OPTIONAL, roadSignCodes RoadSignCodes OPTIONAL,
//     extraText ConstraintTextLines2 OPTIONAL, ...}
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

// AutomatedVehicleRules ::= SEQUENCE (SIZE (1..5)) OF AutomatedVehicleRule
using AutomatedVehicleRules = View<AutomatedVehicleRule, 1, 5>;

// PlatooningRule ::= SEQUENCE {priority PriorityLevel, allowedSaeAutomationLevels SaeAutomationLevels,
//     maxNoOfVehicles MaxNoOfVehicles OPTIONAL, maxLenghtOfPlatoon MaxLenghtOfPlatoon OPTIONAL,
//     minGapBetweenVehicles GapBetweenVehicles OPTIONAL, platoonMaxSpeedLimit SpeedValue OPTIONAL,
//     platoonMinSpeedLimit SpeedValue OPTIONAL, platoonSpeedRecommendation SpeedValue OPTIONAL,
//     roadSignCodes RoadSignCodes OPTIONAL, extraText ConstraintTextLines2 OPTIONAL, ...}
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

// PlatooningRules ::= SEQUENCE (SIZE (1..5)) OF PlatooningRule
using PlatooningRules = View<PlatooningRule, 1, 5>;

// AvcPart ::= SEQUENCE {detectionZoneIds ZoneIds OPTIONAL, relevanceZoneIds ZoneIds, direction Direction OPTIONAL,
//     applicableLanes LanePositions OPTIONAL, vehicleCharacteristics VehicleCharacteristicsList OPTIONAL,
//     automatedVehicleRules AutomatedVehicleRules OPTIONAL, platooningRules PlatooningRules OPTIONAL, ...}
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

// AutomatedVehicleContainer ::= SEQUENCE (SIZE (1..16, ...)) OF AvcPart
using AutomatedVehicleContainer = View<AvcPart, 1, 16, extensible>;

// MapReference ::= CHOICE {roadsegment RoadSegmentReferenceID, intersection IntersectionReferenceID}
using MapReference =
    Choice<Named<"roadsegment", RoadSegmentReferenceID>, Named<"intersection", IntersectionReferenceID>>;

// LaneIds ::= SEQUENCE (SIZE (1..16, ...)) OF LaneID
using LaneIds = View<LaneID, 1, 16, extensible>;

// MlcPart ::= SEQUENCE {zoneId Zid, laneIds LaneIds OPTIONAL}
struct MlcPart {
    Zid zoneId;
    Optional<LaneIds> laneIds;
};
OutOfLine asn1_code(const MlcPart&);

// MlcParts ::= SEQUENCE (SIZE (1..16, ...)) OF MlcPart
using MlcParts = View<MlcPart, 1, 16, extensible>;

// MapLocationContainer ::= SEQUENCE {reference MapReference, parts MlcParts}
struct MapLocationContainer {
    MapReference reference;
    MlcParts parts;
};
OutOfLine asn1_code(const MapLocationContainer&);

// RscPart ::= SEQUENCE {detectionZoneIds ZoneIds OPTIONAL, relevanceZoneIds ZoneIds, direction Direction OPTIONAL,
//     roadSurfaceStaticCharacteristics RoadSurfaceStaticCharacteristics OPTIONAL,
//     roadSurfaceDynamicCharacteristics RoadSurfaceDynamicCharacteristics OPTIONAL}
struct RscPart {
    Optional<ZoneIds> detectionZoneIds;
    ZoneIds relevanceZoneIds;
    Optional<Direction> direction;
    Optional<RoadSurfaceStaticCharacteristics> roadSurfaceStaticCharacteristics;
    Optional<RoadSurfaceDynamicCharacteristics> roadSurfaceDynamicCharacteristics;
};
OutOfLine asn1_code(const RscPart&);

// RoadSurfaceContainer ::= SEQUENCE (SIZE (1..16, ...)) OF RscPart
using RoadSurfaceContainer = View<RscPart, 1, 16, extensible>;

// IviContainer ::= CHOICE {glc GeographicLocationContainer, giv GeneralIviContainer, rcc RoadConfigurationContainer,
//     tc TextContainer, lac LayoutContainer, ..., avc AutomatedVehicleContainer, mlc MapLocationContainer,
//     rsc RoadSurfaceContainer}
using IviContainer = Choice<Named<"glc", GeographicLocationContainer>, Named<"giv", GeneralIviContainer>,
                            Named<"rcc", RoadConfigurationContainer>, Named<"tc", TextContainer>,
                            Named<"lac", LayoutContainer>, Ellipsis, Named<"avc", AutomatedVehicleContainer>,
                            Named<"mlc", MapLocationContainer>, Named<"rsc", RoadSurfaceContainer>>;

// IviContainers ::= SEQUENCE (SIZE (1..8, ...)) OF IviContainer
using IviContainers = View<IviContainer, 1, 8, extensible>;

// IviStructure ::= SEQUENCE {mandatory IviManagementContainer, optional IviContainers OPTIONAL}
struct IviStructure {
    IviManagementContainer mandatory;
    Optional<IviContainers> optional;
};

}  // namespace chorus::v2x::messages::iso19321_v2
