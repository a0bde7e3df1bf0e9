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

struct PoiBlockManagementContainer {
    Provider serviceProviderId;
    Identifier2B blockIdentificationNumber;
    TimestampIts timestamp;
    Optional<IvimReferences> linkedIvims;
    Optional<MapReferences> linkedMapems;
    Ellipsis dots;
};
OutOfLine asn1_code(const PoiBlockManagementContainer&);

struct DayOfWeek : Bits<8> {
    using Bits::Bits;
    enum Bit : std::uint8_t { unused, monday, tuesday, wednesday, thursday, friday, saturday, sunday };
    using Numbers = NumberList<unused, monday, tuesday, wednesday, thursday, friday, saturday, sunday>;
};

struct TimeOfDay {
    Integer<0, 23> hours;
    Integer<0, 59> mins;
};

struct Period {
    DayOfWeek days;
    TimeOfDay opening;
    TimeOfDay closing;
};

using Periods = View<Period, 1, 8, extensible>;

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

struct OpeningStatus : Integer<0, 15> {
    using Integer::Integer;
    enum Number : std::uint8_t { closed = 0, open = 1, subscribersOnly = 2, full = 3, unknown = 15 };
    using Numbers = NumberList<closed, open, subscribersOnly, full, unknown>;
};

struct OccupancyRate : Integer<1, 101> {
    using Integer::Integer;
    enum Number : std::uint8_t { unavailable = 101 };
    using Numbers = NumberList<unavailable>;
};

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

struct NumberOfSpaces : Integer<1, 16383> {
    using Integer::Integer;
    enum Number : std::uint16_t { unavailable = 16383 };
    using Numbers = NumberList<unavailable>;
};

struct OccupancyInformation {
    OccupancyRate rate;
    OccupancyTrend trend;
    NumberOfSpaces freeSpaces;
    NumberOfSpaces totalSpaces;
    ConfidenceLevel confidence;
    Ellipsis dots;
};
OutOfLine asn1_code(const OccupancyInformation&);

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

struct LoadType {
    Optional<GoodsType> goodsType;
    Optional<DangerousGoodsBasic> dangerousGoodsType;
    SpecialTransportType specialTransportType;
    Ellipsis dots;
};
OutOfLine asn1_code(const LoadType&);

struct ParkingFeeType : Integer<0, 7> {
    using Integer::Integer;
    enum Number : std::uint8_t { timeDependentFee = 0, flatFee = 1, subscription = 2 };
    using Numbers = NumberList<timeDependentFee, flatFee, subscription>;
};

using ParkingOccupancyInfo =
    Choice<Named<"unknown", Null>, Named<"unlimitedOccupancy", Null>, Named<"onlyWhileCharging", Null>,
           Named<"limitedDuration", Integer<MIN, MAX>>, Named<"onlyWhileChargingLimitedDuration", Integer<MIN, MAX>>,
           Named<"parkingAllowedUntil", TimestampIts>, Named<"forcedParkingUntil", TimestampIts>, Ellipsis>;

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

using ParkingStatusList = View<ParkingStatus, 1, 16, extensible>;

struct ParkingStatusContainer {
    OpeningStatus currentFacilityStatus;
    Optional<OccupancyInformation> currentOccupancy;
    Optional<ParkingStatusList> detailedStatus;
    Ellipsis dots;
};
OutOfLine asn1_code(const ParkingStatusContainer&);

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

struct DeltaPosition {
    DeltaLatitude deltaLatitude;
    DeltaLongitude deltaLongitude;
};

using DeltaPositions = View<DeltaPosition, 1, 32, extensible>;

// Of ISO 17573-3 under this name, letter by letter.
struct EngineCharacteristicsFromIso : iso17573_3::EngineCharacteristics {
    using EngineCharacteristics::EngineCharacteristics;
};

using ParkingSpaceStatus =
    Choice<Named<"unknown", Null>, Named<"free", Null>, Named<"freeUntil", TimestampIts>, Named<"fullyOccupied", Null>,
           Named<"partiallyOccupied", Integer<0, 100>>, Named<"occupiedUntil", TimestampIts>,
           Named<"reservedUntil", TimestampIts>, Named<"accessBlocked", Null>, Named<"retrictedUsage", Null>, Ellipsis>;

struct ParkingSpaceBasic {
    Identifier2B id;
    Optional<DeltaReferencePosition> location;
    ParkingSpaceStatus status;
};

using ParkingSpacesBasic = View<ParkingSpaceBasic>;

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

using ParkingSpacesDetailed = View<ParkingSpaceDetailed>;

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

using ParkingAreas = View<ParkingArea>;

using ParkingSupplyCapabilitiesContainer = View<ParkingAreas>;

struct PoiType : Integer<1, 128, extensible> {
    using Integer::Integer;
};

struct RelatedPoiInfoBlock {
    PoiType poiInfoBlockType;
    Provider serviceProviderId;
    Identifier2B blockIdentificationNumber;
    Optional<TimestampIts> timestamp;
    Ellipsis dots;
};
OutOfLine asn1_code(const RelatedPoiInfoBlock&);

using RelatedPoiInfoBlockContainer = View<RelatedPoiInfoBlock>;

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
using WrappedPoiInformationBlock =
    Wrapped<"poiType", "poiBlock", Constrained<PoiType, 1, 128>, Case<1, ParkingAvailabilityBlock>>;

using WrappedPoiInformationBlocks = View<WrappedPoiInformationBlock, 1, 8, extensible>;

struct POIM {
    ItsPduHeader header;
    WrappedPoiInformationBlocks payload;
};

}  // namespace chorus::v2x::messages::release2::poim
