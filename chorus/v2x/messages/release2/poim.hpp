// POIM-PDU-Description, POIM-CommonContainers and POIM-ParkingAvailability, ETSI TS 103 916 V2.1.1: points of interest,
// of which parking is defined. Values are raw, as on the wire.
#pragma once

#include "chorus/v2x/messages/iso/iso17573_3.hpp"
#include "chorus/v2x/messages/release2/cdd.hpp"
#include "chorus/v2x/messages/release2/cdd_vehicle.hpp"

namespace chorus::v2x::messages::release2::poim {

using namespace asn1;
using asn1::operator==;

using release2::ConfidenceLevel;
using release2::DangerousGoodsBasic;
using release2::DeltaLatitude;
using release2::DeltaLongitude;
using release2::DeltaReferencePosition;
using release2::EuVehicleCategoryCode;
using release2::GeoPosition;
using release2::Identifier2B;
using release2::ItsPduHeader;
using release2::IvimReferences;
using release2::MapReferences;
using release2::Provider;
using release2::SpecialTransportType;
using release2::TimestampIts;
using release2::VehicleHeight;
using release2::Wgs84Angle;

// PoiBlockManagementContainer ::= SEQUENCE {serviceProviderId Provider, blockIdentificationNumber Identifier2B,
//     timestamp TimestampIts, linkedIvims IvimReferences OPTIONAL, linkedMapems MapReferences OPTIONAL, ...}
struct PoiBlockManagementContainer {
    Provider serviceProviderId;
    Identifier2B blockIdentificationNumber;
    TimestampIts timestamp;
    Optional<IvimReferences> linkedIvims;
    Optional<MapReferences> linkedMapems;
    Ellipsis dots;
};
OutOfLine asn1_code(const PoiBlockManagementContainer&);

// DayOfWeek ::= BIT STRING {unused (0), monday (1), tuesday (2), wednesday (3), thursday (4), friday (5), saturday (6),
//     sunday (7)} (SIZE (8))
struct DayOfWeek : Bits<8> {
    using Bits::Bits;
    enum Bit : std::uint8_t { unused, monday, tuesday, wednesday, thursday, friday, saturday, sunday };
    using Numbers = NumberList<unused, monday, tuesday, wednesday, thursday, friday, saturday, sunday>;
};

// TimeOfDay ::= SEQUENCE {hours INTEGER (0..23), mins INTEGER (0..59)}
struct TimeOfDay {
    Integer<0, 23> hours;
    Integer<0, 59> mins;
};

// Period ::= SEQUENCE {days DayOfWeek, opening TimeOfDay, closing TimeOfDay}
struct Period {
    DayOfWeek days;
    TimeOfDay opening;
    TimeOfDay closing;
};

// Periods ::= SEQUENCE (SIZE (1..8, ...)) OF Period
using Periods = View<Period, 1, 8, extensible>;

// GeneralParkingPlaceContainer ::= SEQUENCE {position GeoPosition, name UTF8String (SIZE (1..31)),
//     openingPeriods Periods OPTIONAL, address UTF8String (SIZE (1..255)) OPTIONAL,
//     phoneNumber UTF8String (SIZE (1..31)) OPTIONAL, website UTF8String (SIZE (1..31)) OPTIONAL, ...}
struct GeneralParkingPlaceContainer {
    GeoPosition position;
    UTF8String<1, 31> name;
    Optional<Periods> openingPeriods;
    Optional<UTF8String<1, 255>> address;
    Optional<UTF8String<1, 31>> phoneNumber;
    Optional<UTF8String<1, 31>> website;
    Ellipsis dots;
};
OutOfLine asn1_code(const GeneralParkingPlaceContainer&);

// OpeningStatus ::= INTEGER {closed (0), open (1), subscribersOnly (2), full (3), unknown (15)} (0..15)
struct OpeningStatus : Integer<0, 15> {
    using Integer::Integer;
    enum Number : std::uint8_t { closed = 0, open = 1, subscribersOnly = 2, full = 3, unknown = 15 };
    using Numbers = NumberList<closed, open, subscribersOnly, full, unknown>;
};

// OccupancyRate ::= INTEGER {unavailable (101)} (1..101)
struct OccupancyRate : Integer<1, 101> {
    using Integer::Integer;
    enum Number : std::uint8_t { unavailable = 101 };
    using Numbers = NumberList<unavailable>;
};

// OccupancyTrend ::= INTEGER {decreasing (0), decreasingQuickly (1), decreasingSlowly (2), increasing (3),
//     increasingQuickly (4), increasingSlowly (5), stable (6), variable (7), unknown (15)} (0..15)
struct OccupancyTrend : Integer<0, 15> {
    using Integer::Integer;
    enum Number : std::uint8_t {
        decreasing = 0,
        decreasingQuickly = 1,
        decreasingSlowly = 2,
        increasing = 3,
        increasingQuickly = 4,
        increasingSlowly = 5,
        stable = 6,
        variable = 7,
        unknown = 15
    };
    using Numbers = NumberList<decreasing, decreasingQuickly, decreasingSlowly, increasing, increasingQuickly,
                               increasingSlowly, stable, variable, unknown>;
};

// NumberOfSpaces ::= INTEGER {unavailable (16383)} (1..16383)
struct NumberOfSpaces : Integer<1, 16383> {
    using Integer::Integer;
    enum Number : std::uint16_t { unavailable = 16383 };
    using Numbers = NumberList<unavailable>;
};

// OccupancyInformation ::= SEQUENCE {rate OccupancyRate, trend OccupancyTrend, freeSpaces NumberOfSpaces,
//     totalSpaces NumberOfSpaces, confidence ConfidenceLevel, ...}
struct OccupancyInformation {
    OccupancyRate rate;
    OccupancyTrend trend;
    NumberOfSpaces freeSpaces;
    NumberOfSpaces totalSpaces;
    ConfidenceLevel confidence;
    Ellipsis dots;
};
OutOfLine asn1_code(const OccupancyInformation&);

// ParkingReservationType ::= INTEGER {disabled (0), pregnant (1), womenOnly (2), parentAndChild (3),
//     loadAndOffloadGoods (4), manualElectricVehicleCharging (5), automatedElectricVehicleCharging (6),
//     refriferatedTransport (7), vip (8), preBooking (9), freeToBeReserved (10), reservationNotPossible (11),
//     automatedValetparking (12), permit (13)} (0..31)
struct ParkingReservationType : Integer<0, 31> {
    using Integer::Integer;
    enum Number : std::uint8_t {
        disabled = 0,
        pregnant = 1,
        womenOnly = 2,
        parentAndChild = 3,
        loadAndOffloadGoods = 4,
        manualElectricVehicleCharging = 5,
        automatedElectricVehicleCharging = 6,
        refriferatedTransport = 7,
        vip = 8,
        preBooking = 9,
        freeToBeReserved = 10,
        reservationNotPossible = 11,
        automatedValetparking = 12,
        permit = 13
    };
    using Numbers =
        NumberList<disabled, pregnant, womenOnly, parentAndChild, loadAndOffloadGoods, manualElectricVehicleCharging,
                   automatedElectricVehicleCharging, refriferatedTransport, vip, preBooking, freeToBeReserved,
                   reservationNotPossible, automatedValetparking, permit>;
};

// GoodsType ::= INTEGER {ammunition (0), chemicals (1), empty (2), fuel (3), glass (4), dangerous (5), liquid (6),
//     liveStock (7), dangerousForPeople (8), dangerousForTheEnvironment (9), dangerousForWater (10),
//     perishableProducts (11), pharmaceutical (12), vehicles (13), refrigerated (14)} (0..15, ...)
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
        vehicles = 13,
        refrigerated = 14
    };
    using Numbers = NumberList<ammunition, chemicals, empty, fuel, glass, dangerous, liquid, liveStock,
                               dangerousForPeople, dangerousForTheEnvironment, dangerousForWater, perishableProducts,
                               pharmaceutical, vehicles, refrigerated>;
};

// LoadType ::= SEQUENCE {goodsType GoodsType OPTIONAL, dangerousGoodsType DangerousGoodsBasic OPTIONAL,
//     specialTransportType SpecialTransportType, ...}
struct LoadType {
    Optional<GoodsType> goodsType;
    Optional<DangerousGoodsBasic> dangerousGoodsType;
    SpecialTransportType specialTransportType;
    Ellipsis dots;
};
OutOfLine asn1_code(const LoadType&);

// ParkingFeeType ::= INTEGER {timeDependentFee (0), flatFee (1), subscription (2)} (0..7)
struct ParkingFeeType : Integer<0, 7> {
    using Integer::Integer;
    enum Number : std::uint8_t { timeDependentFee = 0, flatFee = 1, subscription = 2 };
    using Numbers = NumberList<timeDependentFee, flatFee, subscription>;
};

// ParkingOccupancyInfo ::= CHOICE {unknown NULL, unlimitedOccupancy NULL, onlyWhileCharging NULL,
//     limitedDuration INTEGER, onlyWhileChargingLimitedDuration INTEGER, parkingAllowedUntil TimestampIts,
//     forcedParkingUntil TimestampIts, ...}
using ParkingOccupancyInfo =
    Choice<Named<"unknown", Null>, Named<"unlimitedOccupancy", Null>, Named<"onlyWhileCharging", Null>,
           Named<"limitedDuration", Integer<MIN, MAX>>, Named<"onlyWhileChargingLimitedDuration", Integer<MIN, MAX>>,
           Named<"parkingAllowedUntil", TimestampIts>, Named<"forcedParkingUntil", TimestampIts>, Ellipsis>;

// ParkingStatus ::= SEQUENCE {vehicleTypes SEQUENCE (SIZE (1..4, ...)) OF EuVehicleCategoryCode OPTIONAL,
//     reservationTypes SEQUENCE (SIZE (1..4, ...)) OF ParkingReservationType OPTIONAL,
//     loadTypes SEQUENCE (SIZE (1..4, ...)) OF LoadType OPTIONAL,
//     parkingFeeTypes SEQUENCE (SIZE (1..4, ...)) OF ParkingFeeType OPTIONAL,
//     occupancyTypes SEQUENCE (SIZE (1..4, ...)) OF ParkingOccupancyInfo OPTIONAL,
//     currentOccupancy OccupancyInformation, ...}
struct ParkingStatus {
    Optional<View<EuVehicleCategoryCode, 1, 4, extensible>> vehicleTypes;
    Optional<View<ParkingReservationType, 1, 4, extensible>> reservationTypes;
    Optional<View<LoadType, 1, 4, extensible>> loadTypes;
    Optional<View<ParkingFeeType, 1, 4, extensible>> parkingFeeTypes;
    Optional<View<ParkingOccupancyInfo, 1, 4, extensible>> occupancyTypes;
    OccupancyInformation currentOccupancy;
    Ellipsis dots;
};
OutOfLine asn1_code(const ParkingStatus&);

// ParkingStatusList ::= SEQUENCE (SIZE (1..16, ...)) OF ParkingStatus
using ParkingStatusList = View<ParkingStatus, 1, 16, extensible>;

// ParkingStatusContainer ::= SEQUENCE {currentFacilityStatus OpeningStatus,
//     currentOccupancy OccupancyInformation OPTIONAL, detailedStatus ParkingStatusList OPTIONAL, ...}
struct ParkingStatusContainer {
    OpeningStatus currentFacilityStatus;
    Optional<OccupancyInformation> currentOccupancy;
    Optional<ParkingStatusList> detailedStatus;
    Ellipsis dots;
};
OutOfLine asn1_code(const ParkingStatusContainer&);

// ParkingAreaArrangementType ::= INTEGER {parallelParkingSpace (0), diagonalParkingSpace (1),
//     perpendicularParkingSpace (2), queueParking (3), mixed (4), unknown (7)} (0..7)
struct ParkingAreaArrangementType : Integer<0, 7> {
    using Integer::Integer;
    enum Number : std::uint8_t {
        parallelParkingSpace = 0,
        diagonalParkingSpace = 1,
        perpendicularParkingSpace = 2,
        queueParking = 3,
        mixed = 4,
        unknown = 7
    };
    using Numbers =
        NumberList<parallelParkingSpace, diagonalParkingSpace, perpendicularParkingSpace, queueParking, mixed, unknown>;
};

// DeltaPosition ::= SEQUENCE {deltaLatitude DeltaLatitude, deltaLongitude DeltaLongitude}
struct DeltaPosition {
    DeltaLatitude deltaLatitude;
    DeltaLongitude deltaLongitude;
};

// DeltaPositions ::= SEQUENCE (SIZE (1..32, ...)) OF DeltaPosition
using DeltaPositions = View<DeltaPosition, 1, 32, extensible>;

// Of ISO 17573-3 under this name, letter by letter.
// EngineCharacteristicsFromIso ::= INTEGER {noEntry (0), noEngine (1), petrolUnleaded (2), petrolLeaded (3),
//     diesel (4), lpg (5), battery (6), solar (7), hybrid (8), hydrogen (9), multiFuel (10), bivalentPetrolLpg (11),
//     bivalentPetrolCng (12), combinedPetrolElectric (13), cng (14), lng (15), combinedDieselElectric (16),
//     combinedHydrogenElectric (17), bivalentHydrogenPetrol (18), bivalentHydrogenPetrolElectricEngine (19),
//     fuelCellHydrogen (20), fuelCellPetrol (21), fuelCellMethanol (22), fuelCellEthanol (23), fuelCellDiesel (24),
//     combinedMultiFuelElectricEngine (25), combinedCngElectricEngine (26), combinedLngElectricEngine (27),
//     petrolEthanol (28), combinedLpgElectricEngine (29), hybridPetrolExternalBattery (30),
//     hybridDieselExternalBattery (31), hybridLpgExternalBattery (32), hybridHydrogenExternalBattery (33),
//     hybridMultiFuelExternalBattery (34), hybridCngExternalBattery (35), hybridLngExternalBattery (36),
//     hybridBivalentHydrogenPetrolExternalBattery (37), hydrogenCng (38), hydrogenLng (39),
//     hybridHydrogenCngExternalBattery (40), hybridHydrogenLngExternalBattery (41), ethanol (42),
//     hybridFuelCellHydrogen (43), hybridFuelCellHydrogenExternalBattery (44), dualFuelLngDiesel (45),
//     electricExternal (46), biogas (47), bioDiesel (48), bioPetrol (49), bivalentPetrolBiogas (50),
//     combinedBiogasElectricEngine (51), dualFuelCngDiesel (52), other (255)} (0..255)
struct EngineCharacteristicsFromIso : iso17573_3::EngineCharacteristics {
    using EngineCharacteristics::EngineCharacteristics;
};

// ParkingSpaceStatus ::= CHOICE {unknown NULL, free NULL, freeUntil TimestampIts, fullyOccupied NULL,
//     partiallyOccupied INTEGER (0..100), occupiedUntil TimestampIts, reservedUntil TimestampIts, accessBlocked NULL,
//     retrictedUsage NULL, ...}
using ParkingSpaceStatus =
    Choice<Named<"unknown", Null>, Named<"free", Null>, Named<"freeUntil", TimestampIts>, Named<"fullyOccupied", Null>,
           Named<"partiallyOccupied", Integer<0, 100>>, Named<"occupiedUntil", TimestampIts>,
           Named<"reservedUntil", TimestampIts>, Named<"accessBlocked", Null>, Named<"retrictedUsage", Null>, Ellipsis>;

// ParkingSpaceBasic ::= SEQUENCE {id Identifier2B, location DeltaReferencePosition OPTIONAL, status ParkingSpaceStatus}
struct ParkingSpaceBasic {
    Identifier2B id;
    Optional<DeltaReferencePosition> location;
    ParkingSpaceStatus status;
};

// ParkingSpacesBasic ::= SEQUENCE OF ParkingSpaceBasic
using ParkingSpacesBasic = View<ParkingSpaceBasic>;

// ParkingSpaceDetailed ::= SEQUENCE {id Identifier2B, location DeltaReferencePosition OPTIONAL,
//     status ParkingSpaceStatus, arrangementType ParkingAreaArrangementType OPTIONAL, boundary DeltaPositions OPTIONAL,
//     orientation Wgs84Angle OPTIONAL, occupancyRule ParkingOccupancyInfo, chargingStationId Identifier2B OPTIONAL,
//     accessViaLane Identifier2B OPTIONAL, accessViaParkingSpaces SEQUENCE (SIZE (0..7)) OF Identifier2B OPTIONAL,
//     reservationType SEQUENCE (SIZE (1..4, ...)) OF ParkingReservationType OPTIONAL, ...}
struct ParkingSpaceDetailed {
    Identifier2B id;
    Optional<DeltaReferencePosition> location;
    ParkingSpaceStatus status;
    Optional<ParkingAreaArrangementType> arrangementType;
    Optional<DeltaPositions> boundary;
    Optional<Wgs84Angle> orientation;
    ParkingOccupancyInfo occupancyRule;
    Optional<Identifier2B> chargingStationId;
    Optional<Identifier2B> accessViaLane;
    Optional<View<Identifier2B, 0, 7>> accessViaParkingSpaces;
    Optional<View<ParkingReservationType, 1, 4, extensible>> reservationType;
    Ellipsis dots;
};
OutOfLine asn1_code(const ParkingSpaceDetailed&);

// ParkingSpacesDetailed ::= SEQUENCE OF ParkingSpaceDetailed
using ParkingSpacesDetailed = View<ParkingSpaceDetailed>;

// ParkingArea ::= SEQUENCE {id Identifier2B, currentOccupancy OccupancyInformation, location GeoPosition,
//     level INTEGER (-8..16, ...) DEFAULT 0, arrangementType ParkingAreaArrangementType,
//     boundary DeltaPositions OPTIONAL, orientation Wgs84Angle OPTIONAL, accessViaLane Identifier2B OPTIONAL,
//     allowedVehicleCategories SEQUENCE (SIZE (1..4, ...)) OF EuVehicleCategoryCode,
//     notAllowedEngineCharacteristics SEQUENCE (SIZE (1..4, ...)) OF EngineCharacteristicsFromIso OPTIONAL,
//     allowedLoadTypes SEQUENCE (SIZE (1..4, ...)) OF LoadType OPTIONAL,
//     notAllowedLoadTypes SEQUENCE (SIZE (1..4, ...)) OF LoadType OPTIONAL, heightRestriction VehicleHeight OPTIONAL,
//     reservationType SEQUENCE (SIZE (1..4, ...)) OF ParkingReservationType OPTIONAL,
//     pricingInformation UTF8String OPTIONAL, paymentInformation UTF8String OPTIONAL,
//     bookingContactInfo UTF8String OPTIONAL, accessCharachteristics UTF8String OPTIONAL,
//     freeSpacesPosition SEQUENCE OF DeltaPosition OPTIONAL, freeSpacesId SEQUENCE OF Identifier2B OPTIONAL,
//     spacesBasic ParkingSpacesBasic OPTIONAL, spacesDetailed ParkingSpacesDetailed OPTIONAL, ...}
struct ParkingArea {
    Identifier2B id;
    OccupancyInformation currentOccupancy;
    GeoPosition location;
    Default<Integer<-8, 16, extensible>, 0> level;
    ParkingAreaArrangementType arrangementType;
    Optional<DeltaPositions> boundary;
    Optional<Wgs84Angle> orientation;
    Optional<Identifier2B> accessViaLane;
    View<EuVehicleCategoryCode, 1, 4, extensible> allowedVehicleCategories;
    Optional<View<EngineCharacteristicsFromIso, 1, 4, extensible>> notAllowedEngineCharacteristics;
    Optional<View<LoadType, 1, 4, extensible>> allowedLoadTypes;
    Optional<View<LoadType, 1, 4, extensible>> notAllowedLoadTypes;
    Optional<VehicleHeight> heightRestriction;
    Optional<View<ParkingReservationType, 1, 4, extensible>> reservationType;
    Optional<Utf8View> pricingInformation;
    Optional<Utf8View> paymentInformation;
    Optional<Utf8View> bookingContactInfo;
    Optional<Utf8View> accessCharachteristics;
    Optional<View<DeltaPosition>> freeSpacesPosition;
    Optional<View<Identifier2B>> freeSpacesId;
    Optional<ParkingSpacesBasic> spacesBasic;
    Optional<ParkingSpacesDetailed> spacesDetailed;
    Ellipsis dots;
};
OutOfLine asn1_code(const ParkingArea&);

// ParkingAreas ::= SEQUENCE OF ParkingArea
using ParkingAreas = View<ParkingArea>;

// ParkingSupplyCapabilitiesContainer ::= SEQUENCE OF ParkingAreas
using ParkingSupplyCapabilitiesContainer = View<ParkingAreas>;

// PoiType ::= INTEGER (1..128, ...)
struct PoiType : Integer<1, 128, extensible> {
    using Integer::Integer;
};

// RelatedPoiInfoBlock ::= SEQUENCE {poiInfoBlockType PoiType, serviceProviderId Provider,
//     blockIdentificationNumber Identifier2B, timestamp TimestampIts OPTIONAL, ...}
struct RelatedPoiInfoBlock {
    PoiType poiInfoBlockType;
    Provider serviceProviderId;
    Identifier2B blockIdentificationNumber;
    Optional<TimestampIts> timestamp;
    Ellipsis dots;
};
OutOfLine asn1_code(const RelatedPoiInfoBlock&);

// RelatedPoiInfoBlockContainer ::= SEQUENCE OF RelatedPoiInfoBlock
using RelatedPoiInfoBlockContainer = View<RelatedPoiInfoBlock>;

// ParkingAvailabilityBlock ::= SEQUENCE {managementContainer PoiBlockManagementContainer,
//     placeInfo GeneralParkingPlaceContainer, aggregatedStatus ParkingStatusContainer,
//     detailedStatus ParkingSupplyCapabilitiesContainer OPTIONAL, relatedPoi RelatedPoiInfoBlockContainer OPTIONAL,
//     ...}
struct ParkingAvailabilityBlock {
    PoiBlockManagementContainer managementContainer;
    GeneralParkingPlaceContainer placeInfo;
    ParkingStatusContainer aggregatedStatus;
    Optional<ParkingSupplyCapabilitiesContainer> detailedStatus;
    Optional<RelatedPoiInfoBlockContainer> relatedPoi;
    Ellipsis dots;
};
OutOfLine asn1_code(const ParkingAvailabilityBlock&);

// The table constraint on poiType ends its extensibility (ITU-T X.680 G.4, X.691 9.3.18): seven bits on the wire.
// WrappedPoiInformationBlock ::= SEQUENCE {poiType PoiType (1..128),
//     poiBlock BY-POITYPE1128.&Type ({ParkingAvailabilityBlock IDENTIFIED BY 1, ...}{@poiType})}
using WrappedPoiInformationBlock =
    Wrapped<"poiType", "poiBlock", Constrained<PoiType, 1, 128>, Case<1, ParkingAvailabilityBlock>>;

// WrappedPoiInformationBlocks ::= SEQUENCE (SIZE (1..8, ...)) OF WrappedPoiInformationBlock
using WrappedPoiInformationBlocks = View<WrappedPoiInformationBlock, 1, 8, extensible>;

// POIM ::= SEQUENCE {header ItsPduHeader, payload WrappedPoiInformationBlocks}
struct POIM {
    ItsPduHeader header;
    WrappedPoiInformationBlocks payload;
};

}  // namespace chorus::v2x::messages::release2::poim
