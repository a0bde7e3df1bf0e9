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
struct ContentId : Integer<0, 127> {
    using Integer::Integer;
};

struct IviPurpose : Integer<0, 3> {
    using Integer::Integer;
    enum Number : std::uint8_t { safety = 0, environmental = 1, trafficManagement = 2 };
    using Numbers = NumberList<safety, environmental, trafficManagement>;
};

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

struct Zid : Integer<1, 32, extensible> {
    using Integer::Integer;
    enum Number : std::uint8_t { noZone = 32 };
    using Numbers = NumberList<noZone>;
};

// ---- data frames

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
    Optional<LaneWidth> laneWidth;
};
OutOfLine asn1_code(const Segment&);

struct ComputedSegment {
    Zid zoneId;
    LanePosition laneNumber;
    LaneWidth laneWidth;
    Optional<Integer<-32768, 32767>> offsetDistance;
    Optional<DeltaReferencePosition> offsetPosition;
};
OutOfLine asn1_code(const ComputedSegment&);

struct SegmentExtended {
    Optional<Zid> segmentReferencePosition;
    PolygonalLine line;
    Optional<StandardLength9b> segmentWidthLeft;
    Optional<StandardLength9b> segmentWidthRight;
    Ellipsis dots;
};
OutOfLine asn1_code(const SegmentExtended&);

using Zone = Choice<Named<"segment-carriagewayOrLane", Segment>, Named<"area", PolygonalLine>,
                    Named<"computedSegment", ComputedSegment>, Ellipsis, Named<"segment-setOfLanes", SegmentExtended>>;

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

using TrainCharacteristics = TractorCharacteristics;

struct CompleteVehicleCharacteristics {
    Optional<TractorCharacteristics> tractor;
    Optional<TrailerCharacteristicsList> trailer;
    Optional<TrainCharacteristics> train;
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
    Optional<LaneWidth> laneWidth;
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

using LaneIds = View<Identifier1B, 1, 16, extensible>;

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

// Its set has two entries to try it with, and is there for others to extend.
using SupportItem = Wrapped<"id", "content", ContentId, Case<0, Null>, Case<1, Integer<MIN, MAX>>>;

using SupportItems = View<SupportItem, 1, 128, extensible>;

struct InfrastructureSupportInformation {
    Optional<RelativeOid> baseOid;
    SupportItems supportList;
    Ellipsis dots;
};
OutOfLine asn1_code(const InfrastructureSupportInformation&);

struct IscPart {
    Optional<ZoneIds> detectionZoneIds;
    ZoneIds relevanceZoneIds;
    Optional<Direction> direction;
    InfrastructureSupportInformation infrastructureSupport;
    Ellipsis dots;
};
OutOfLine asn1_code(const IscPart&);

using InfrastructureSupportContainer = View<IscPart, 1, 16, extensible>;

using IviContainer =
    Choice<Named<"glc", GeographicLocationContainer>, Named<"giv", GeneralIviContainer>,
           Named<"rcc", RoadConfigurationContainer>, Named<"tc", TextContainer>, Named<"lac", LayoutContainer>,
           Ellipsis, Named<"avc", AutomatedVehicleContainer>, Named<"mlc", MapLocationContainer>,
           Named<"rsc", RoadSurfaceContainer>, Named<"isc", InfrastructureSupportContainer>>;

using IviContainers = View<IviContainer, 1, 8, extensible>;

struct IviStructure {
    IviManagementContainer mandatory;
    Optional<IviContainers> optional;
};

}  // namespace chorus::v2x::messages::iso19321_v3
