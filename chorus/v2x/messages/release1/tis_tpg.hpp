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

// UNVehicleClassifcation ::= INTEGER {reserved (0), categoryL1 (1), categoryL2 (2), categoryL3 (3), categoryL4 (4),
//     categoryL5 (5), categoryL6 (6), categoryL7 (7), categoryL8 (8)} (0..63)
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

// CustomerContract ::= IA5String (SIZE (1..32))
using CustomerContract = IA5String<1, 32>;

// TisProfile ::= BIT STRING {reserved (0), profileOne (1), profileTwo (2), profileThree (3)} (SIZE (8))
struct TisProfile : Bits<8> {
    using Bits::Bits;
    enum Bit : std::uint8_t { reserved, profileOne, profileTwo, profileThree };
    using Numbers = NumberList<reserved, profileOne, profileTwo, profileThree>;
};

// TisTpgDRM-Management ::= SEQUENCE {generationTime TimestampIts, vehicleType UNVehicleClassifcation,
//     costumerContract CustomerContract OPTIONAL, tisProfile TisProfile, ...}
struct TisTpgDRM_Management {
    TimestampIts generationTime;
    UNVehicleClassifcation vehicleType;
    Optional<CustomerContract> costumerContract;
    TisProfile tisProfile;
    Ellipsis dots;
};

// TisTpgDRM-Situation ::= SEQUENCE {causeCode CauseCode, ...}
struct TisTpgDRM_Situation {
    CauseCode causeCode;
    Ellipsis dots;
};

// SearchRange ::= INTEGER (0..255)
struct SearchRange : Integer<0, 255> {
    using Integer::Integer;
};

// SearchCondition ::= INTEGER {nearest (0), quickest (1), paylessRoad (2)} (0..7)
struct SearchCondition : Integer<0, 7> {
    using Integer::Integer;
    enum Number : std::uint8_t { nearest = 0, quickest = 1, paylessRoad = 2 };
    using Numbers = NumberList<nearest, quickest, paylessRoad>;
};

// TisTpgDRM-Location ::= SEQUENCE {vehiclePosition ReferencePosition, vehicleSpeed Speed, vehicleHeading Heading,
//     requestedPosition ReferencePosition OPTIONAL, searchRange SearchRange OPTIONAL,
//     searchCondition SearchCondition OPTIONAL, ...}
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

// TisTpgDRM ::= SEQUENCE {management TisTpgDRM-Management, situation TisTpgDRM-Situation, location TisTpgDRM-Location,
//     ...}
struct TisTpgDRM {
    TisTpgDRM_Management management;
    TisTpgDRM_Situation situation;
    TisTpgDRM_Location location;
    Ellipsis dots;
};

// TotalTpgStations ::= INTEGER (0..65535)
struct TotalTpgStations : Integer<0, 65535> {
    using Integer::Integer;
};

// TisTpgSNM-Management ::= SEQUENCE {generationTime TimestampIts, totalTpgStations TotalTpgStations, ...}
struct TisTpgSNM_Management {
    TimestampIts generationTime;
    TotalTpgStations totalTpgStations;
    Ellipsis dots;
};

// TpgAutomation ::= BIT STRING {fullAutomated (0), semiAutomated (1), manual (2), reserved (3)} (SIZE (4))
struct TpgAutomation : Bits<4> {
    using Bits::Bits;
    enum Bit : std::uint8_t { fullAutomated, semiAutomated, manual, reserved };
    using Numbers = NumberList<fullAutomated, semiAutomated, manual, reserved>;
};

// TpgNumber ::= INTEGER (1..65535)
struct TpgNumber : Integer<1, 65535> {
    using Integer::Integer;
};

// TpgProvider ::= UTF8String (SIZE (1..32))
using TpgProvider = UTF8String<1, 32>;

// Accessibility ::= UTF8String (SIZE (1..32))
using Accessibility = UTF8String<1, 32>;

// PhoneNumber ::= NumericString (SIZE (1..16))
using PhoneNumber = NumericString<1, 16>;

// DigitalMap ::= SEQUENCE (SIZE (1..256)) OF ReferencePosition
using DigitalMap = View<ReferencePosition, 1, 256>;

// OpeningDaysHours ::= UTF8String
using OpeningDaysHours = Utf8View;

// BookingInfo ::= UTF8String
using BookingInfo = Utf8View;

// AvailableTpgNumber ::= INTEGER (1..65535)
struct AvailableTpgNumber : Integer<1, 65535> {
    using Integer::Integer;
};

// CancellationCondition ::= UTF8String (SIZE (1..32))
using CancellationCondition = UTF8String<1, 32>;

// TpgStationData ::= SEQUENCE {tpgStationID StationID, tpgAutomationLevel TpgAutomation, tpgNumber TpgNumber,
//     tpgProvider TpgProvider, tpgLocation ReferencePosition, accessibility Accessibility,
//     address UTF8String (SIZE (1..128)) OPTIONAL, phoneNumber PhoneNumber OPTIONAL, digitalMap DigitalMap OPTIONAL,
//     openingDaysHours OpeningDaysHours OPTIONAL, bookingInfo BookingInfo OPTIONAL,
//     availableTpgNumber AvailableTpgNumber OPTIONAL, cancellationCondition CancellationCondition OPTIONAL, ...}
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

// TpgNotifContainer ::= SEQUENCE (SIZE (1..8)) OF TpgStationData
using TpgNotifContainer = View<TpgStationData, 1, 8>;

// TisTpgSNM ::= SEQUENCE {management TisTpgSNM-Management, tpgContainer TpgNotifContainer}
struct TisTpgSNM {
    TisTpgSNM_Management management;
    TpgNotifContainer tpgContainer;
};

// ReservationStatus ::= ENUMERATED {reservationOK, noReservationService, noTpmsAvailable, ...}
enum class ReservationStatus : std::uint8_t { reservationOK, noReservationService, noTpmsAvailable /*, ... */ };
Root<ReservationStatus::noTpmsAvailable, extensible> asn1_shape(ReservationStatus);

// ReservationID ::= UTF8String (SIZE (1..32))
using ReservationID = UTF8String<1, 32>;

// TisTpgTRM-Management ::= SEQUENCE {generationTime TimestampIts, vehicleType UNVehicleClassifcation,
//     tpgStationID StationID, reservationStatus ReservationStatus, costumercontract CustomerContract OPTIONAL,
//     reservationID ReservationID OPTIONAL, ...}
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

// PairingID ::= INTEGER (0..9999)
struct PairingID : Integer<0, 9999> {
    using Integer::Integer;
};

// TisTpgTRM-Situation ::= SEQUENCE {estArrivalTime TimestampIts, proposedPairingID PairingID OPTIONAL}
struct TisTpgTRM_Situation {
    TimestampIts estArrivalTime;
    Optional<PairingID> proposedPairingID;
};

// TisTpgTRM-Location ::= SEQUENCE {vehiclePosition ReferencePosition, vehicleSpeed Speed, vehicleHeading Heading, ...}
struct TisTpgTRM_Location {
    ReferencePosition vehiclePosition;
    Speed vehicleSpeed;
    Heading vehicleHeading;
    Ellipsis dots;
};

// TisTpgTRM ::= SEQUENCE {management TisTpgTRM-Management, situation TisTpgTRM-Situation OPTIONAL,
//     location TisTpgTRM-Location OPTIONAL, ...}
struct TisTpgTRM {
    TisTpgTRM_Management management;
    Optional<TisTpgTRM_Situation> situation;
    Optional<TisTpgTRM_Location> location;
    Ellipsis dots;
};
OutOfLine asn1_code(const TisTpgTRM&);

// TisTpgTCM-Management ::= SEQUENCE {generationTime TimestampIts, tpgStationID StationID,
//     reservationStatus ReservationStatus, reservedTpg INTEGER (1..65535) OPTIONAL,
//     costumercontract CustomerContract OPTIONAL, reservationID ReservationID OPTIONAL,
//     tpgAutomationLevel TpgAutomation OPTIONAL, ...}
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

// TisTpgTCM-Situation ::= SEQUENCE {pairingID PairingID OPTIONAL, reservationTimeLimit TimestampIts,
//     cancellationCondition CancellationCondition OPTIONAL, ...}
struct TisTpgTCM_Situation {
    Optional<PairingID> pairingID;
    TimestampIts reservationTimeLimit;
    Optional<CancellationCondition> cancellationCondition;
    Ellipsis dots;
};
OutOfLine asn1_code(const TisTpgTCM_Situation&);

// TisTpgTCM-Location ::= SEQUENCE {tpgLocation ReferencePosition OPTIONAL, address UTF8String (SIZE (1..128)) OPTIONAL,
//     ...}
struct TisTpgTCM_Location {
    Optional<ReferencePosition> tpgLocation;
    Optional<UTF8String<1, 128>> address;
    Ellipsis dots;
};
OutOfLine asn1_code(const TisTpgTCM_Location&);

// TisTpgTCM ::= SEQUENCE {management TisTpgTCM-Management, situation TisTpgTCM-Situation OPTIONAL,
//     location TisTpgTCM-Location OPTIONAL, ...}
struct TisTpgTCM {
    TisTpgTCM_Management management;
    Optional<TisTpgTCM_Situation> situation;
    Optional<TisTpgTCM_Location> location;
    Ellipsis dots;
};
OutOfLine asn1_code(const TisTpgTCM&);

// FillingStatus ::= INTEGER {requestVehicleData (0), sendVehicleData (1), started (2), fillingProcessFailed (3),
//     fillingProcessCompleted (4)} (0..7)
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

// TisTpgVDRM-Management ::= SEQUENCE {generationTime TimestampIts, fillingStatus FillingStatus,
//     automationLevel TpgAutomation, pairingID PairingID OPTIONAL, ...}
struct TisTpgVDRM_Management {
    TimestampIts generationTime;
    FillingStatus fillingStatus;
    TpgAutomation automationLevel;
    Optional<PairingID> pairingID;
    Ellipsis dots;
};

// TisTpgVDRM ::= SEQUENCE {management TisTpgVDRM-Management, ...}
struct TisTpgVDRM {
    TisTpgVDRM_Management management;
    Ellipsis dots;
};

// Language ::= BIT STRING (SIZE (10))
struct Language : Bits<10> {
    using Bits::Bits;
};

// TyreTempCondition ::= ENUMERATED {pressure-cold, pressure-warm, unavailable, ...}
enum class TyreTempCondition : std::uint8_t { pressure_cold, pressure_warm, unavailable /*, ... */ };
Root<TyreTempCondition::unavailable, extensible> asn1_shape(TyreTempCondition);

// TisTpgVDPM-Management ::= SEQUENCE {generationTime TimestampIts, tisProfile TisProfile OPTIONAL, language Language,
//     vehicleType UNVehicleClassifcation, tyreTempCondition TyreTempCondition, fillingStatus FillingStatus,
//     pairingID PairingID OPTIONAL, ...}
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

// TyreSetVariantID ::= INTEGER (0..15)
struct TyreSetVariantID : Integer<0, 15> {
    using Integer::Integer;
};

// TyreSidewallInformation ::= BIT STRING (SIZE (60))
struct TyreSidewallInformation : Bits<60> {
    using Bits::Bits;
};

// PressureConfiguration ::= BIT STRING (SIZE (9))
struct PressureConfiguration : Bits<9> {
    using Bits::Bits;
};

// AxlePlacardPressure ::= INTEGER {zero (0), fiveKPa (1)} (0..255)
struct AxlePlacardPressure : Integer<0, 255> {
    using Integer::Integer;
    enum Number : std::uint8_t { zero = 0, fiveKPa = 1 };
    using Numbers = NumberList<zero, fiveKPa>;
};

// PressureVariant ::= SEQUENCE {pressureConfiguration PressureConfiguration, frontAxlePressure AxlePlacardPressure,
//     rearAxlePressure AxlePlacardPressure}
struct PressureVariant {
    PressureConfiguration pressureConfiguration;
    AxlePlacardPressure frontAxlePressure;
    AxlePlacardPressure rearAxlePressure;
};

// PressureVariantsList ::= SEQUENCE (SIZE (1..15)) OF PressureVariant
using PressureVariantsList = View<PressureVariant, 1, 15>;

// TyreSetVariant ::= SEQUENCE {variantID TyreSetVariantID, frontAxleDimension TyreSidewallInformation OPTIONAL,
//     rearAxleDimension TyreSidewallInformation OPTIONAL, pressureVariantsList PressureVariantsList}
struct TyreSetVariant {
    TyreSetVariantID variantID;
    Optional<TyreSidewallInformation> frontAxleDimension;
    Optional<TyreSidewallInformation> rearAxleDimension;
    PressureVariantsList pressureVariantsList;
};
OutOfLine asn1_code(const TyreSetVariant&);

// PlacardTable ::= SEQUENCE (SIZE (0..15)) OF TyreSetVariant
using PlacardTable = View<TyreSetVariant, 0, 15>;

// TyrePressure ::= INTEGER {invalid (0), lessThanOneBar (1), oneBar (2), oneBarPlusTwoAndHalfKPa (3), inflation (254),
//     overflow (255)} (0..255)
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

// TyreAirTemperature ::= INTEGER {invalid (0), lessThanMinus50Celsius (1), minus50Celsius (2), minus49Celsius (3),
//     zeroCelsius (52), overflowThreshold1 (240), overflowThreshold2 (241), overflowThreshold3 (242),
//     overflowThreshold4 (243), overflowThreshold5 (244), overflowThreshold6 (245), overflowThreshold7 (246),
//     overflowThreshold8 (247), overflowThreshold9 (248), overflowThreshold10 (249), overflowThreshold11 (250),
//     overflowThreshold12 (251), overflowThreshold13 (252), overflowThreshold14 (253), overflowThreshold15 (254),
//     overflowThreshold16 (255)} (0..255)
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

// TIN ::= BIT STRING (SIZE (64))
struct TIN : Bits<64> {
    using Bits::Bits;
};

// SensorState ::= INTEGER {malfunction (65534), unavailable (65535)} (0..65535)
struct SensorState : Integer<0, 65535> {
    using Integer::Integer;
    enum Number : std::uint16_t { malfunction = 65534, unavailable = 65535 };
    using Numbers = NumberList<malfunction, unavailable>;
};

// TyreData ::= SEQUENCE {currentTyrePressure CHOICE {tyrePressureValue TyrePressure, unavailable NULL} OPTIONAL,
//     tyreSidewallInformation CHOICE {tyreSidewallInformationValue TyreSidewallInformation, unavailable NULL} OPTIONAL,
//     currentInsideAirTemperature CHOICE {tyreAirTemperatureValue TyreAirTemperature, unavailable NULL} OPTIONAL,
//     recommendedTyrePressure CHOICE {axlePlacardPressureValue AxlePlacardPressure, unavailable NULL} OPTIONAL,
//     tin CHOICE {tinValue TIN, unavailable NULL} OPTIONAL, sensorState CHOICE {sensorStateValue SensorState,
//     unavailable NULL} OPTIONAL, ...}
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

// VehicleSpecificData ::= SEQUENCE {currentVehicleConfiguration PressureConfiguration, frontLeftTyreData TyreData,
//     frontRightTyreData TyreData, rearLeftTyreData TyreData, rearRightTyreData TyreData, spareTyreData TyreData, ...}
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

// TisTpgVDPM ::= SEQUENCE {management TisTpgVDPM-Management, placardTable PlacardTable,
//     vehicleSpecificData VehicleSpecificData OPTIONAL, ...}
struct TisTpgVDPM {
    TisTpgVDPM_Management management;
    PlacardTable placardTable;
    Optional<VehicleSpecificData> vehicleSpecificData;
    Ellipsis dots;
};

// NumberOfAppliedPressure ::= INTEGER {oneAppliedPressure (1), twoAppliedPressure (2)} (1..5)
struct NumberOfAppliedPressure : Integer<1, 5> {
    using Integer::Integer;
    enum Number : std::uint8_t { oneAppliedPressure = 1, twoAppliedPressure = 2 };
    using Numbers = NumberList<oneAppliedPressure, twoAppliedPressure>;
};

// AppliedTyrePressure ::= CHOICE {tyrePressureValue TyrePressure, unavailable NULL}
using AppliedTyrePressure = Choice<Named<"tyrePressureValue", TyrePressure>, Named<"unavailable", Null>>;

// AppliedTyrePressures ::= SEQUENCE (SIZE (1..5)) OF AppliedTyrePressure
using AppliedTyrePressures = View<AppliedTyrePressure, 1, 5>;

// TisTpgEOFM-Management ::= SEQUENCE {generationTime TimestampIts, fillingStatus FillingStatus,
//     numberOfAppliedPressure NumberOfAppliedPressure, appliedTyrePressures AppliedTyrePressures OPTIONAL,
//     pairingID PairingID OPTIONAL, ...}
struct TisTpgEOFM_Management {
    TimestampIts generationTime;
    FillingStatus fillingStatus;
    NumberOfAppliedPressure numberOfAppliedPressure;
    Optional<AppliedTyrePressures> appliedTyrePressures;
    Optional<PairingID> pairingID;
    Ellipsis dots;
};
OutOfLine asn1_code(const TisTpgEOFM_Management&);

// TisTpgEOFM ::= SEQUENCE {management TisTpgEOFM-Management, ...}
struct TisTpgEOFM {
    TisTpgEOFM_Management management;
    Ellipsis dots;
};

// TisTpgTransaction ::= CHOICE {drm TisTpgDRM, snm TisTpgSNM, trm TisTpgTRM, tcm TisTpgTCM, vdrm TisTpgVDRM,
//     vdpm TisTpgVDPM, eofm TisTpgEOFM}
using TisTpgTransaction =
    Choice<Named<"drm", TisTpgDRM>, Named<"snm", TisTpgSNM>, Named<"trm", TisTpgTRM>, Named<"tcm", TisTpgTCM>,
           Named<"vdrm", TisTpgVDRM>, Named<"vdpm", TisTpgVDPM>, Named<"eofm", TisTpgEOFM>>;

// TisTpgTransactionsPdu ::= SEQUENCE {header ItsPduHeader, tisTpgTransaction TisTpgTransaction}
struct TisTpgTransactionsPdu {
    ItsPduHeader header;
    TisTpgTransaction tisTpgTransaction;
};

}  // namespace chorus::v2x::messages::release1::tis_tpg
