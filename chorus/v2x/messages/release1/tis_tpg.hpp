// TIS-TPG-Transactions-Descriptions, ETSI TS 101 556-2 V1.1.1: tyre information system and tyre pressure gauge. Values
// are raw, as on the wire.
#pragma once

#include <cstdint>

#include "chorus/v2x/messages/release1/cause_code.hpp"
#include "chorus/v2x/messages/release1/its_container.hpp"

namespace chorus::v2x::messages::release1::tis_tpg {

using namespace asn1;
using asn1::operator==;

using release1::CauseCode;
using release1::Heading;
using release1::ItsPduHeader;
using release1::ReferencePosition;
using release1::Speed;
using release1::StationID;
using release1::TimestampIts;

struct UNVehicleClassifcation : Integer<0, 63> {
    using Integer::Integer;
    enum Number : std::uint8_t {
        reserved = 0,
        categoryL1 = 1,
        categoryL2 = 2,
        categoryL3 = 3,
        categoryL4 = 4,
        categoryL5 = 5,
        categoryL6 = 6,
        categoryL7 = 7,
        categoryL8 = 8
    };
    using Numbers = NumberList<reserved, categoryL1, categoryL2, categoryL3, categoryL4, categoryL5, categoryL6,
                               categoryL7, categoryL8>;
};

using CustomerContract = IA5String<1, 32>;

struct TisProfile : Bits<8> {
    using Bits::Bits;
    enum Bit : std::uint8_t { reserved, profileOne, profileTwo, profileThree };
    using Numbers = NumberList<reserved, profileOne, profileTwo, profileThree>;
};

struct TisTpgDRM_Management {
    TimestampIts generationTime;
    UNVehicleClassifcation vehicleType;
    Optional<CustomerContract> costumerContract;
    TisProfile tisProfile;
    Ellipsis dots;
};

struct TisTpgDRM_Situation {
    CauseCode causeCode;
    Ellipsis dots;
};

struct SearchRange : Integer<0, 255> {
    using Integer::Integer;
};

struct SearchCondition : Integer<0, 7> {
    using Integer::Integer;
    enum Number : std::uint8_t { nearest = 0, quickest = 1, paylessRoad = 2 };
    using Numbers = NumberList<nearest, quickest, paylessRoad>;
};

struct TisTpgDRM_Location {
    ReferencePosition vehiclePosition;
    Speed vehicleSpeed;
    Heading vehicleHeading;
    Optional<ReferencePosition> requestedPosition;
    Optional<SearchRange> searchRange;
    Optional<SearchCondition> searchCondition;
    Ellipsis dots;
};
OutOfLine asn1_code(const TisTpgDRM_Location&);

struct TisTpgDRM {
    TisTpgDRM_Management management;
    TisTpgDRM_Situation situation;
    TisTpgDRM_Location location;
    Ellipsis dots;
};

struct TotalTpgStations : Integer<0, 65535> {
    using Integer::Integer;
};

struct TisTpgSNM_Management {
    TimestampIts generationTime;
    TotalTpgStations totalTpgStations;
    Ellipsis dots;
};

struct TpgAutomation : Bits<4> {
    using Bits::Bits;
    enum Bit : std::uint8_t { fullAutomated, semiAutomated, manual, reserved };
    using Numbers = NumberList<fullAutomated, semiAutomated, manual, reserved>;
};

struct TpgNumber : Integer<1, 65535> {
    using Integer::Integer;
};

using TpgProvider = UTF8String<1, 32>;

using Accessibility = UTF8String<1, 32>;

using PhoneNumber = NumericString<1, 16>;

using DigitalMap = View<ReferencePosition, 1, 256>;

using OpeningDaysHours = Utf8View;

using BookingInfo = Utf8View;

struct AvailableTpgNumber : Integer<1, 65535> {
    using Integer::Integer;
};

using CancellationCondition = UTF8String<1, 32>;

struct TpgStationData {
    StationID tpgStationID;
    TpgAutomation tpgAutomationLevel;
    TpgNumber tpgNumber;
    TpgProvider tpgProvider;
    ReferencePosition tpgLocation;
    Accessibility accessibility;
    Optional<UTF8String<1, 128>> address;
    Optional<PhoneNumber> phoneNumber;
    Optional<DigitalMap> digitalMap;
    Optional<OpeningDaysHours> openingDaysHours;
    Optional<BookingInfo> bookingInfo;
    Optional<AvailableTpgNumber> availableTpgNumber;
    Optional<CancellationCondition> cancellationCondition;
    Ellipsis dots;
};
OutOfLine asn1_code(const TpgStationData&);

using TpgNotifContainer = View<TpgStationData, 1, 8>;

struct TisTpgSNM {
    TisTpgSNM_Management management;
    TpgNotifContainer tpgContainer;
};

enum class ReservationStatus : std::uint8_t { reservationOK, noReservationService, noTpmsAvailable /*, ... */ };
Root<ReservationStatus::noTpmsAvailable, extensible> asn1_shape(ReservationStatus);

using ReservationID = UTF8String<1, 32>;

struct TisTpgTRM_Management {
    TimestampIts generationTime;
    UNVehicleClassifcation vehicleType;
    StationID tpgStationID;
    ReservationStatus reservationStatus;
    Optional<CustomerContract> costumercontract;
    Optional<ReservationID> reservationID;
    Ellipsis dots;
};
OutOfLine asn1_code(const TisTpgTRM_Management&);

struct PairingID : Integer<0, 9999> {
    using Integer::Integer;
};

struct TisTpgTRM_Situation {
    TimestampIts estArrivalTime;
    Optional<PairingID> proposedPairingID;
};

struct TisTpgTRM_Location {
    ReferencePosition vehiclePosition;
    Speed vehicleSpeed;
    Heading vehicleHeading;
    Ellipsis dots;
};

struct TisTpgTRM {
    TisTpgTRM_Management management;
    Optional<TisTpgTRM_Situation> situation;
    Optional<TisTpgTRM_Location> location;
    Ellipsis dots;
};
OutOfLine asn1_code(const TisTpgTRM&);

struct TisTpgTCM_Management {
    TimestampIts generationTime;
    StationID tpgStationID;
    ReservationStatus reservationStatus;
    Optional<Integer<1, 65535>> reservedTpg;
    Optional<CustomerContract> costumercontract;
    Optional<ReservationID> reservationID;
    Optional<TpgAutomation> tpgAutomationLevel;
    Ellipsis dots;
};
OutOfLine asn1_code(const TisTpgTCM_Management&);

struct TisTpgTCM_Situation {
    Optional<PairingID> pairingID;
    TimestampIts reservationTimeLimit;
    Optional<CancellationCondition> cancellationCondition;
    Ellipsis dots;
};
OutOfLine asn1_code(const TisTpgTCM_Situation&);

struct TisTpgTCM_Location {
    Optional<ReferencePosition> tpgLocation;
    Optional<UTF8String<1, 128>> address;
    Ellipsis dots;
};
OutOfLine asn1_code(const TisTpgTCM_Location&);

struct TisTpgTCM {
    TisTpgTCM_Management management;
    Optional<TisTpgTCM_Situation> situation;
    Optional<TisTpgTCM_Location> location;
    Ellipsis dots;
};
OutOfLine asn1_code(const TisTpgTCM&);

struct FillingStatus : Integer<0, 7> {
    using Integer::Integer;
    enum Number : std::uint8_t {
        requestVehicleData = 0,
        sendVehicleData = 1,
        started = 2,
        fillingProcessFailed = 3,
        fillingProcessCompleted = 4
    };
    using Numbers =
        NumberList<requestVehicleData, sendVehicleData, started, fillingProcessFailed, fillingProcessCompleted>;
};

struct TisTpgVDRM_Management {
    TimestampIts generationTime;
    FillingStatus fillingStatus;
    TpgAutomation automationLevel;
    Optional<PairingID> pairingID;
    Ellipsis dots;
};

struct TisTpgVDRM {
    TisTpgVDRM_Management management;
    Ellipsis dots;
};

struct Language : Bits<10> {
    using Bits::Bits;
};

enum class TyreTempCondition : std::uint8_t { pressure_cold, pressure_warm, unavailable /*, ... */ };
Root<TyreTempCondition::unavailable, extensible> asn1_shape(TyreTempCondition);

struct TisTpgVDPM_Management {
    TimestampIts generationTime;
    Optional<TisProfile> tisProfile;
    Language language;
    UNVehicleClassifcation vehicleType;
    TyreTempCondition tyreTempCondition;
    FillingStatus fillingStatus;
    Optional<PairingID> pairingID;
    Ellipsis dots;
};
OutOfLine asn1_code(const TisTpgVDPM_Management&);

struct TyreSetVariantID : Integer<0, 15> {
    using Integer::Integer;
};

struct TyreSidewallInformation : Bits<60> {
    using Bits::Bits;
};

struct PressureConfiguration : Bits<9> {
    using Bits::Bits;
};

struct AxlePlacardPressure : Integer<0, 255> {
    using Integer::Integer;
    enum Number : std::uint8_t { zero = 0, fiveKPa = 1 };
    using Numbers = NumberList<zero, fiveKPa>;
};

struct PressureVariant {
    PressureConfiguration pressureConfiguration;
    AxlePlacardPressure frontAxlePressure;
    AxlePlacardPressure rearAxlePressure;
};

using PressureVariantsList = View<PressureVariant, 1, 15>;

struct TyreSetVariant {
    TyreSetVariantID variantID;
    Optional<TyreSidewallInformation> frontAxleDimension;
    Optional<TyreSidewallInformation> rearAxleDimension;
    PressureVariantsList pressureVariantsList;
};
OutOfLine asn1_code(const TyreSetVariant&);

using PlacardTable = View<TyreSetVariant, 0, 15>;

struct TyrePressure : Integer<0, 255> {
    using Integer::Integer;
    enum Number : std::uint8_t {
        invalid = 0,
        lessThanOneBar = 1,
        oneBar = 2,
        oneBarPlusTwoAndHalfKPa = 3,
        inflation = 254,
        overflow = 255
    };
    using Numbers = NumberList<invalid, lessThanOneBar, oneBar, oneBarPlusTwoAndHalfKPa, inflation, overflow>;
};

struct TyreAirTemperature : Integer<0, 255> {
    using Integer::Integer;
    enum Number : std::uint8_t {
        invalid = 0,
        lessThanMinus50Celsius = 1,
        minus50Celsius = 2,
        minus49Celsius = 3,
        zeroCelsius = 52,
        overflowThreshold1 = 240,
        overflowThreshold2 = 241,
        overflowThreshold3 = 242,
        overflowThreshold4 = 243,
        overflowThreshold5 = 244,
        overflowThreshold6 = 245,
        overflowThreshold7 = 246,
        overflowThreshold8 = 247,
        overflowThreshold9 = 248,
        overflowThreshold10 = 249,
        overflowThreshold11 = 250,
        overflowThreshold12 = 251,
        overflowThreshold13 = 252,
        overflowThreshold14 = 253,
        overflowThreshold15 = 254,
        overflowThreshold16 = 255
    };
    using Numbers = NumberList<invalid, lessThanMinus50Celsius, minus50Celsius, minus49Celsius, zeroCelsius,
                               overflowThreshold1, overflowThreshold2, overflowThreshold3, overflowThreshold4,
                               overflowThreshold5, overflowThreshold6, overflowThreshold7, overflowThreshold8,
                               overflowThreshold9, overflowThreshold10, overflowThreshold11, overflowThreshold12,
                               overflowThreshold13, overflowThreshold14, overflowThreshold15, overflowThreshold16>;
};

struct TIN : Bits<64> {
    using Bits::Bits;
};

struct SensorState : Integer<0, 65535> {
    using Integer::Integer;
    enum Number : std::uint16_t { malfunction = 65534, unavailable = 65535 };
    using Numbers = NumberList<malfunction, unavailable>;
};

struct TyreData {
    Optional<Choice<Named<"tyrePressureValue", TyrePressure>, Named<"unavailable", Null>>> currentTyrePressure;
    Optional<Choice<Named<"tyreSidewallInformationValue", TyreSidewallInformation>, Named<"unavailable", Null>>>
        tyreSidewallInformation;
    Optional<Choice<Named<"tyreAirTemperatureValue", TyreAirTemperature>, Named<"unavailable", Null>>>
        currentInsideAirTemperature;
    Optional<Choice<Named<"axlePlacardPressureValue", AxlePlacardPressure>, Named<"unavailable", Null>>>
        recommendedTyrePressure;
    Optional<Choice<Named<"tinValue", TIN>, Named<"unavailable", Null>>> tin;
    Optional<Choice<Named<"sensorStateValue", SensorState>, Named<"unavailable", Null>>> sensorState;
    Ellipsis dots;
};
OutOfLine asn1_code(const TyreData&);

struct VehicleSpecificData {
    PressureConfiguration currentVehicleConfiguration;
    TyreData frontLeftTyreData;
    TyreData frontRightTyreData;
    TyreData rearLeftTyreData;
    TyreData rearRightTyreData;
    TyreData spareTyreData;
    Ellipsis dots;
};
OutOfLine asn1_code(const VehicleSpecificData&);

struct TisTpgVDPM {
    TisTpgVDPM_Management management;
    PlacardTable placardTable;
    Optional<VehicleSpecificData> vehicleSpecificData;
    Ellipsis dots;
};

struct NumberOfAppliedPressure : Integer<1, 5> {
    using Integer::Integer;
    enum Number : std::uint8_t { oneAppliedPressure = 1, twoAppliedPressure = 2 };
    using Numbers = NumberList<oneAppliedPressure, twoAppliedPressure>;
};

using AppliedTyrePressure = Choice<Named<"tyrePressureValue", TyrePressure>, Named<"unavailable", Null>>;

using AppliedTyrePressures = View<AppliedTyrePressure, 1, 5>;

struct TisTpgEOFM_Management {
    TimestampIts generationTime;
    FillingStatus fillingStatus;
    NumberOfAppliedPressure numberOfAppliedPressure;
    Optional<AppliedTyrePressures> appliedTyrePressures;
    Optional<PairingID> pairingID;
    Ellipsis dots;
};
OutOfLine asn1_code(const TisTpgEOFM_Management&);

struct TisTpgEOFM {
    TisTpgEOFM_Management management;
    Ellipsis dots;
};

using TisTpgTransaction =
    Choice<Named<"drm", TisTpgDRM>, Named<"snm", TisTpgSNM>, Named<"trm", TisTpgTRM>, Named<"tcm", TisTpgTCM>,
           Named<"vdrm", TisTpgVDRM>, Named<"vdpm", TisTpgVDPM>, Named<"eofm", TisTpgEOFM>>;

struct TisTpgTransactionsPdu {
    ItsPduHeader header;
    TisTpgTransaction tisTpgTransaction;
};

}  // namespace chorus::v2x::messages::release1::tis_tpg
