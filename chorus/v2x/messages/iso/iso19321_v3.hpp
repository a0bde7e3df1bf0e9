// IVI (version 3.1) and IVI-IS, ISO/TS 19321:2024. It reads version 2: what it adds stands behind extension markers,
// and what has a new name or module has the same bits. Types that neither ETSI-ITS-CDD nor ISO 14823 has a part in are
// those of version 2. What the modules define where it is used has a name here.
#pragma once

#include <cstdint>

#include "chorus/v2x/messages/iso/iso14823_1.hpp"
#include "chorus/v2x/messages/iso/iso17573_3.hpp"
#include "chorus/v2x/messages/iso/iso19321_v2.hpp"
#include "chorus/v2x/messages/release2/cdd.hpp"
#include "chorus/v2x/messages/release2/cdd_vehicle.hpp"

namespace chorus::v2x::messages::iso19321_v3 {

using namespace asn1;
using asn1::operator==;

using iso14823_1::InternationalSign_applicablePeriod;
using iso14823_1::InternationalSign_applicableVehicleDimensions;
using iso14823_1::InternationalSign_destinationInformation;
using iso14823_1::InternationalSign_directionalFlowOfLane;
using iso14823_1::InternationalSign_distanceBetweenVehicles;
using iso14823_1::InternationalSign_exemptedApplicablePeriod;
using iso14823_1::InternationalSign_rateOfIncline;
using iso14823_1::InternationalSign_speedLimits;
using iso14823_1::Pictogram;
using iso17573_3::AxleWeightLimits;
using iso17573_3::DieselEmissionValues;
using iso17573_3::EngineCharacteristics;
using iso17573_3::EnvironmentalCharacteristics;
using iso17573_3::ExhaustEmissionValues;
using iso17573_3::PassengerCapacity;
using iso17573_3::SoundLevel;
using iso17573_3::VehicleDimensions;
using iso17573_3::VehicleWeightLimits;
using iso19321_v2::BankingAngle;
using iso19321_v2::ComparisonOperator;
using iso19321_v2::Condition;
using iso19321_v2::ConstraintTextLines1;
using iso19321_v2::ConstraintTextLines2;
using iso19321_v2::DefinitionAccuracy;
using iso19321_v2::Depth;
using iso19321_v2::DriverCharacteristics;
using iso19321_v2::FrictionCoefficient;
using iso19321_v2::GapBetweenVehicles;
using iso19321_v2::GoodsType;
using iso19321_v2::IviIdentificationNumber;
using iso19321_v2::IviIdentificationNumbers;
using iso19321_v2::IviStatus;
using iso19321_v2::LaneDelimitation;
using iso19321_v2::LaneMarkingStatus;
using iso19321_v2::LaneStatus;
using iso19321_v2::LayoutComponent;
using iso19321_v2::LayoutComponents;
using iso19321_v2::LayoutContainer;
using iso19321_v2::MarkingColour;
using iso19321_v2::MaterialType;
using iso19321_v2::MaxLenghtOfPlatoon;
using iso19321_v2::MaxNoOfVehicles;
using iso19321_v2::PriorityLevel;
using iso19321_v2::RoadSurfaceDynamicCharacteristics;
using iso19321_v2::RoadSurfaceStaticCharacteristics;
using iso19321_v2::RSCUnit;
using iso19321_v2::SaeAutomationLevel;
using iso19321_v2::SaeAutomationLevels;
using iso19321_v2::Temperature;
using iso19321_v2::Text;
using iso19321_v2::TextLines;
using iso19321_v2::TextScripting;
using iso19321_v2::TreatmentType;
using iso19321_v2::VcClass;
using iso19321_v2::VcOption;
using iso19321_v2::WearLevel;
using release2::ActionIdList;
using release2::Altitude;
using release2::DangerousGoodsBasic;
using release2::DeltaLatitude;
using release2::DeltaLongitude;
using release2::DeltaReferencePosition;
using release2::Direction;
using release2::EuVehicleCategoryCode;
using release2::Heading;
using release2::HeadingValue;
using release2::Identifier1B;
using release2::Iso3833VehicleType;
using release2::LanePosition;
using release2::LaneType;
using release2::LaneWidth;
using release2::Latitude;
using release2::Longitude;
using release2::MapReference;
using release2::Provider;
using release2::ReferencePosition;
using release2::RoadType;
using release2::SpecialTransportType;
using release2::Speed;
using release2::SpeedValue;
using release2::StandardLength9b;
using release2::StationType;
using release2::TimestampIts;
using release2::VarLengthNumber;
using release2::VehicleRole;

// ---- data elements

// INTEGER (0..127,...) in the module, of which a table constraint takes the extensibility, as it does in
// release2/cam.hpp.
// ContentId ::= INTEGER (0..127)
struct ContentId : Integer<0, 127> {
    using Integer::Integer;
};

// IviPurpose ::= INTEGER {safety (0), environmental (1), trafficManagement (2)} (0..3)
struct IviPurpose : Integer<0, 3> {
    using Integer::Integer;
    enum Number : std::uint8_t { safety = 0, environmental = 1, trafficManagement = 2 };
    using Numbers = NumberList<safety, environmental, trafficManagement>;
};

// IviType ::= INTEGER {immediateDangerWarningMessages (0), regulatoryMessages (1),
//     trafficRelatedInformationMessages (2), pollutionMessages (3), notTrafficRelatedInformationMessages (4),
//     machineReadableMessages (5)} (0..7)
struct IviType : Integer<0, 7> {
    using Integer::Integer;
    enum Number : std::uint8_t {
        immediateDangerWarningMessages = 0,
        regulatoryMessages = 1,
        trafficRelatedInformationMessages = 2,
        pollutionMessages = 3,
        notTrafficRelatedInformationMessages = 4,
        machineReadableMessages = 5
    };
    using Numbers = NumberList<immediateDangerWarningMessages, regulatoryMessages, trafficRelatedInformationMessages,
                               pollutionMessages, notTrafficRelatedInformationMessages, machineReadableMessages>;
};

// Zid ::= INTEGER {noZone (32)} (1..32, ...)
struct Zid : Integer<1, 32, extensible> {
    using Integer::Integer;
    enum Number : std::uint8_t { noZone = 32 };
    using Numbers = NumberList<noZone>;
};

// ---- data frames

// IviManagementContainer ::= SEQUENCE {serviceProviderId Provider, iviIdentificationNumber IviIdentificationNumber,
//     timeStamp TimestampIts OPTIONAL, validFrom TimestampIts OPTIONAL, validTo TimestampIts OPTIONAL,
//     connectedIviStructures IviIdentificationNumbers OPTIONAL, iviStatus IviStatus, ...,
//     connectedDenms ActionIdList OPTIONAL}
struct IviManagementContainer {
    Provider serviceProviderId;
    IviIdentificationNumber iviIdentificationNumber;
    Optional<TimestampIts> timeStamp;
    Optional<TimestampIts> validFrom;
    Optional<TimestampIts> validTo;
    Optional<IviIdentificationNumbers> connectedIviStructures;
    IviStatus iviStatus;
    Ellipsis dots;
    Optional<ActionIdList> connectedDenms;
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

// Segment ::= SEQUENCE {line PolygonalLine, laneWidth LaneWidth OPTIONAL}
struct Segment {
    PolygonalLine line;
    Optional<LaneWidth> laneWidth;
};
OutOfLine asn1_code(const Segment&);

// ComputedSegment ::= SEQUENCE {zoneId Zid, laneNumber LanePosition, laneWidth LaneWidth,
//     offsetDistance INTEGER (-32768..32767) OPTIONAL, offsetPosition DeltaReferencePosition OPTIONAL}
struct ComputedSegment {
    Zid zoneId;
    LanePosition laneNumber;
    LaneWidth laneWidth;
    Optional<Integer<-32768, 32767>> offsetDistance;
    Optional<DeltaReferencePosition> offsetPosition;
};
OutOfLine asn1_code(const ComputedSegment&);

// SegmentExtended ::= SEQUENCE {segmentReferencePosition Zid OPTIONAL, line PolygonalLine,
//     segmentWidthLeft StandardLength9b OPTIONAL, segmentWidthRight StandardLength9b OPTIONAL, ...}
struct SegmentExtended {
    Optional<Zid> segmentReferencePosition;
    PolygonalLine line;
    Optional<StandardLength9b> segmentWidthLeft;
    Optional<StandardLength9b> segmentWidthRight;
    Ellipsis dots;
};
OutOfLine asn1_code(const SegmentExtended&);

// Zone ::= CHOICE {segment-carriagewayOrLane Segment, area PolygonalLine, computedSegment ComputedSegment, ...,
//     segment-setOfLanes SegmentExtended}
using Zone = Choice<Named<"segment-carriagewayOrLane", Segment>, Named<"area", PolygonalLine>,
                    Named<"computedSegment", ComputedSegment>, Ellipsis, Named<"segment-setOfLanes", SegmentExtended>>;

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

// TrainCharacteristics ::= TractorCharacteristics
using TrainCharacteristics = TractorCharacteristics;

// CompleteVehicleCharacteristics ::= SEQUENCE {tractor TractorCharacteristics OPTIONAL,
//     trailer TrailerCharacteristicsList OPTIONAL, train TrainCharacteristics OPTIONAL}
struct CompleteVehicleCharacteristics {
    Optional<TractorCharacteristics> tractor;
    Optional<TrailerCharacteristicsList> trailer;
    Optional<TrainCharacteristics> train;
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

struct LaneInformationGroup1 {
    Optional<ZoneIds> detectionZoneIds;
    Optional<ZoneIds> relevanceZoneIds;
    Optional<LaneCharacteristics> laneCharacteristics;
    Optional<RoadSurfaceStaticCharacteristics> laneSurfaceStaticCharacteristics;
    Optional<RoadSurfaceDynamicCharacteristics> laneSurfaceDynamicCharacteristics;
};

// LaneInformation ::= SEQUENCE {laneNumber LanePosition, direction Direction,
//     validity InternationalSign-applicablePeriod OPTIONAL, laneType LaneType,
//     laneTypeQualifier CompleteVehicleCharacteristics OPTIONAL, laneStatus LaneStatus, laneWidth LaneWidth OPTIONAL,
//     ..., [[detectionZoneIds ZoneIds OPTIONAL, relevanceZoneIds ZoneIds OPTIONAL,
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
    Optional<LaneWidth> laneWidth;
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

// LaneIds ::= SEQUENCE (SIZE (1..16, ...)) OF Identifier1B
using LaneIds = View<Identifier1B, 1, 16, extensible>;

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

// Its set has two entries to try it with, and is there for others to extend.
// SupportItem ::= SEQUENCE {id ContentId, content BY-CONTENTID.&Type ({NULL IDENTIFIED BY 0 | INTEGER IDENTIFIED BY 1,
//     ...}{@id})}
using SupportItem = Wrapped<"id", "content", ContentId, Case<0, Null>, Case<1, Integer<MIN, MAX>>>;

// SupportItems ::= SEQUENCE (SIZE (1..128, ...)) OF SupportItem
using SupportItems = View<SupportItem, 1, 128, extensible>;

// InfrastructureSupportInformation ::= SEQUENCE {baseOid RELATIVE-OID OPTIONAL, supportList SupportItems, ...}
struct InfrastructureSupportInformation {
    Optional<RelativeOid> baseOid;
    SupportItems supportList;
    Ellipsis dots;
};
OutOfLine asn1_code(const InfrastructureSupportInformation&);

// IscPart ::= SEQUENCE {detectionZoneIds ZoneIds OPTIONAL, relevanceZoneIds ZoneIds, direction Direction OPTIONAL,
//     infrastructureSupport InfrastructureSupportInformation, ...}
struct IscPart {
    Optional<ZoneIds> detectionZoneIds;
    ZoneIds relevanceZoneIds;
    Optional<Direction> direction;
    InfrastructureSupportInformation infrastructureSupport;
    Ellipsis dots;
};
OutOfLine asn1_code(const IscPart&);

// InfrastructureSupportContainer ::= SEQUENCE (SIZE (1..16, ...)) OF IscPart
using InfrastructureSupportContainer = View<IscPart, 1, 16, extensible>;

// IviContainer ::= CHOICE {glc GeographicLocationContainer, giv GeneralIviContainer, rcc RoadConfigurationContainer,
//     tc TextContainer, lac LayoutContainer, ..., avc AutomatedVehicleContainer, mlc MapLocationContainer,
//     rsc RoadSurfaceContainer, isc InfrastructureSupportContainer}
using IviContainer =
    Choice<Named<"glc", GeographicLocationContainer>, Named<"giv", GeneralIviContainer>,
           Named<"rcc", RoadConfigurationContainer>, Named<"tc", TextContainer>, Named<"lac", LayoutContainer>,
           Ellipsis, Named<"avc", AutomatedVehicleContainer>, Named<"mlc", MapLocationContainer>,
           Named<"rsc", RoadSurfaceContainer>, Named<"isc", InfrastructureSupportContainer>>;

// IviContainers ::= SEQUENCE (SIZE (1..8, ...)) OF IviContainer
using IviContainers = View<IviContainer, 1, 8, extensible>;

// IviStructure ::= SEQUENCE {mandatory IviManagementContainer, optional IviContainers OPTIONAL}
struct IviStructure {
    IviManagementContainer mandatory;
    Optional<IviContainers> optional;
};

}  // namespace chorus::v2x::messages::iso19321_v3
