// EV-RechargingSpotReservation-PDU-Descriptions, ETSI TS 101 556-3 V1.1.1: the reservation of a charging spot. Values
// are raw, as on the wire.
#pragma once

#include <cstdint>

#include "chorus/v2x/messages/release1/its_container.hpp"

namespace chorus::v2x::messages::release1::ev_rsr {

using namespace asn1;
using asn1::operator==;

using release1::ItsPduHeader;

// EVSE-ID ::= OCTET STRING (SIZE (1..32))
using EVSE_ID = Octets<1, 32>;

// TimestampUTC ::= INTEGER {utcStartOf2013 (0), oneSecondAfterUTCStartOf2013 (1)}
struct TimestampUTC : Integer<MIN, MAX> {
    using Integer::Integer;
    enum Number : std::uint8_t { utcStartOf2013 = 0, oneSecondAfterUTCStartOf2013 = 1 };
    using Numbers = NumberList<utcStartOf2013, oneSecondAfterUTCStartOf2013>;
};

// RechargingMode ::= INTEGER {mode1 (0), mode2 (1), mode3 (2), mode4 (3), quickDrop (8),
//     inductiveChargingWhileStationary (12), inductiveChargingWhileDriving (14)} (0..15)
struct RechargingMode : Integer<0, 15> {
    using Integer::Integer;
    enum Number : std::uint8_t {
        mode1 = 0,
        mode2 = 1,
        mode3 = 2,
        mode4 = 3,
        quickDrop = 8,
        inductiveChargingWhileStationary = 12,
        inductiveChargingWhileDriving = 14
    };
    using Numbers = NumberList<mode1, mode2, mode3, mode4, quickDrop, inductiveChargingWhileStationary,
                               inductiveChargingWhileDriving>;
};

// PowerSource ::= INTEGER {notApplicable (0), ac1Phase (1), ac2Phase (2), ac3Phase (3), dcc (4), chaDeMo (5)} (0..7)
struct PowerSource : Integer<0, 7> {
    using Integer::Integer;
    enum Number : std::uint8_t { notApplicable = 0, ac1Phase = 1, ac2Phase = 2, ac3Phase = 3, dcc = 4, chaDeMo = 5 };
    using Numbers = NumberList<notApplicable, ac1Phase, ac2Phase, ac3Phase, dcc, chaDeMo>;
};

// RechargingType ::= SEQUENCE {rechargingMode RechargingMode, powerSource PowerSource}
struct RechargingType {
    RechargingMode rechargingMode;
    PowerSource powerSource;
};

// BatteryType ::= UTF8String (SIZE (1..16))
using BatteryType = UTF8String<1, 16>;

// PreReservationRequestMessage ::= SEQUENCE {evse-ID EVSE-ID, arrivalTime TimestampUTC,
//     departureTime TimestampUTC OPTIONAL, rechargingType RechargingType, batteryType BatteryType OPTIONAL, ...}
struct PreReservationRequestMessage {
    EVSE_ID evse_ID;
    TimestampUTC arrivalTime;
    Optional<TimestampUTC> departureTime;
    RechargingType rechargingType;
    Optional<BatteryType> batteryType;
    Ellipsis dots;
};
OutOfLine asn1_code(const PreReservationRequestMessage&);

// Reservation-ID ::= VisibleString (SIZE (8))
using Reservation_ID = VisibleString<8>;

// PreReservation-ID ::= Reservation-ID
using PreReservation_ID = Reservation_ID;

// AvailabilityStatus ::= ENUMERATED {available, no-free-capacity}
enum class AvailabilityStatus : std::uint8_t { available, no_free_capacity };
Root<AvailabilityStatus::no_free_capacity> asn1_shape(AvailabilityStatus);

// SupportedPaymentTypes ::= BIT STRING {contract (0), externalIdentification (1)} (SIZE (2))
struct SupportedPaymentTypes : Bits<2> {
    using Bits::Bits;
    enum Bit : std::uint8_t { contract, externalIdentification };
    using Numbers = NumberList<contract, externalIdentification>;
};

// PreReservationResponseMessage ::= SEQUENCE {preReservation-ID PreReservation-ID,
//     availabilityStatus AvailabilityStatus, preReservationExpirationTime TimestampUTC,
//     supportedPaymentTypes SupportedPaymentTypes, ...}
struct PreReservationResponseMessage {
    PreReservation_ID preReservation_ID;
    AvailabilityStatus availabilityStatus;
    TimestampUTC preReservationExpirationTime;
    SupportedPaymentTypes supportedPaymentTypes;
    Ellipsis dots;
};

// EAmount ::= INTEGER {oneWh (1)} (1..500000)
struct EAmount : Integer<1, 500000> {
    using Integer::Integer;
    enum Number : std::uint8_t { oneWh = 1 };
    using Numbers = NumberList<oneWh>;
};

// PaymentType ::= ENUMERATED {contract, externalIdentification}
enum class PaymentType : std::uint8_t { contract, externalIdentification };
Root<PaymentType::externalIdentification> asn1_shape(PaymentType);

// ContractID ::= UTF8String (SIZE (1..24))
using ContractID = UTF8String<1, 24>;

// ExternalIdentificationMeans ::= UTF8String (SIZE (1..24))
using ExternalIdentificationMeans = UTF8String<1, 24>;

// Payment-ID ::= CHOICE {contractID ContractID, externalIdentificationMeans ExternalIdentificationMeans}
using Payment_ID =
    Choice<Named<"contractID", ContractID>, Named<"externalIdentificationMeans", ExternalIdentificationMeans>>;

// Pairing-ID ::= VisibleString (SIZE (1..64))
using Pairing_ID = VisibleString<1, 64>;

// ReservationRequestMessage ::= SEQUENCE {currentTime TimestampUTC, preReservation-ID PreReservation-ID,
//     arrivalTime TimestampUTC, departureTime TimestampUTC OPTIONAL, eAmount EAmount, eAmountMin EAmount,
//     paymentType PaymentType, payment-ID Payment-ID, secondPayment-ID Payment-ID OPTIONAL,
//     pairing-ID Pairing-ID OPTIONAL, ...}
struct ReservationRequestMessage {
    TimestampUTC currentTime;
    PreReservation_ID preReservation_ID;
    TimestampUTC arrivalTime;
    Optional<TimestampUTC> departureTime;
    EAmount eAmount;
    EAmount eAmountMin;
    PaymentType paymentType;
    Payment_ID payment_ID;
    Optional<Payment_ID> secondPayment_ID;
    Optional<Pairing_ID> pairing_ID;
    Ellipsis dots;
};
OutOfLine asn1_code(const ReservationRequestMessage&);

// ReservationResponseCode ::= ENUMERATED {ok, invalid-EVSE-ID, payment-type-not-supported, payment-error,
//     authentication-error, insufficient-power-availability}
enum class ReservationResponseCode : std::uint8_t {
    ok,
    invalid_EVSE_ID,
    payment_type_not_supported,
    payment_error,
    authentication_error,
    insufficient_power_availability
};
Root<ReservationResponseCode::insufficient_power_availability> asn1_shape(ReservationResponseCode);

// Reservation-Password ::= VisibleString (SIZE (8))
using Reservation_Password = VisibleString<8>;

// StationDetails ::= UTF8String (SIZE (1..32))
using StationDetails = UTF8String<1, 32>;

// ChargingSpotLabel ::= UTF8String (SIZE (1..4))
using ChargingSpotLabel = UTF8String<1, 4>;

// ReservationResponseMessage ::= SEQUENCE {reservationResponseCode ReservationResponseCode,
//     reservation-ID Reservation-ID OPTIONAL, reservation-Password Reservation-Password OPTIONAL,
//     stationDetails StationDetails OPTIONAL, chargingSpotLabel ChargingSpotLabel OPTIONAL,
//     expirationTime TimestampUTC, freeCancelTimeLimit TimestampUTC OPTIONAL, ...}
struct ReservationResponseMessage {
    ReservationResponseCode reservationResponseCode;
    Optional<Reservation_ID> reservation_ID;
    Optional<Reservation_Password> reservation_Password;
    Optional<StationDetails> stationDetails;
    Optional<ChargingSpotLabel> chargingSpotLabel;
    TimestampUTC expirationTime;
    Optional<TimestampUTC> freeCancelTimeLimit;
    Ellipsis dots;
};
OutOfLine asn1_code(const ReservationResponseMessage&);

// CancellationRequestMessage ::= SEQUENCE {reservation-ID Reservation-ID, reservation-Password Reservation-Password,
//     currentTime TimestampUTC, ...}
struct CancellationRequestMessage {
    Reservation_ID reservation_ID;
    Reservation_Password reservation_Password;
    TimestampUTC currentTime;
    Ellipsis dots;
};

// CancellationResponseCode ::= ENUMERATED {ok, unknown-Reservation-ID, mismatching-Reservation-Password}
enum class CancellationResponseCode : std::uint8_t { ok, unknown_Reservation_ID, mismatching_Reservation_Password };
Root<CancellationResponseCode::mismatching_Reservation_Password> asn1_shape(CancellationResponseCode);

// CancellationResponseMessage ::= SEQUENCE {reservation-ID Reservation-ID,
//     cancellationResponseCode CancellationResponseCode, ...}
struct CancellationResponseMessage {
    Reservation_ID reservation_ID;
    CancellationResponseCode cancellationResponseCode;
    Ellipsis dots;
};

// UpdateRequestMessage ::= SEQUENCE {reservation-ID Reservation-ID, reservation-Password Reservation-Password,
//     updatedArrivalTime TimestampUTC, updatedDepartureTime TimestampUTC, ...}
struct UpdateRequestMessage {
    Reservation_ID reservation_ID;
    Reservation_Password reservation_Password;
    TimestampUTC updatedArrivalTime;
    TimestampUTC updatedDepartureTime;
    Ellipsis dots;
};

// UpdateResponseCode ::= ENUMERATED {ok, unknown-Reservation-ID, mismatching-Reservation-Password,
//     invalid-Arrival-Time, invalid-Departure-Time}
enum class UpdateResponseCode : std::uint8_t {
    ok,
    unknown_Reservation_ID,
    mismatching_Reservation_Password,
    invalid_Arrival_Time,
    invalid_Departure_Time
};
Root<UpdateResponseCode::invalid_Departure_Time> asn1_shape(UpdateResponseCode);

// UpdateResponseMessage ::= SEQUENCE {reservation-ID Reservation-ID, updateResponseCode UpdateResponseCode,
//     chargingSpotLabel ChargingSpotLabel OPTIONAL, ...}
struct UpdateResponseMessage {
    Reservation_ID reservation_ID;
    UpdateResponseCode updateResponseCode;
    Optional<ChargingSpotLabel> chargingSpotLabel;
    Ellipsis dots;
};

// EV-RSR-MessageBody ::= CHOICE {preReservationRequestMessage PreReservationRequestMessage,
//     preReservationResponseMessage PreReservationResponseMessage, reservationRequestMessage ReservationRequestMessage,
//     reservationResponseMessage ReservationResponseMessage, cancellationRequestMessage CancellationRequestMessage,
//     cancellationResponseMessage CancellationResponseMessage, updateRequestMessage UpdateRequestMessage,
//     updateResponseMessage UpdateResponseMessage, ...}
using EV_RSR_MessageBody = Choice<Named<"preReservationRequestMessage", PreReservationRequestMessage>,
                                  Named<"preReservationResponseMessage", PreReservationResponseMessage>,
                                  Named<"reservationRequestMessage", ReservationRequestMessage>,
                                  Named<"reservationResponseMessage", ReservationResponseMessage>,
                                  Named<"cancellationRequestMessage", CancellationRequestMessage>,
                                  Named<"cancellationResponseMessage", CancellationResponseMessage>,
                                  Named<"updateRequestMessage", UpdateRequestMessage>,
                                  Named<"updateResponseMessage", UpdateResponseMessage>, Ellipsis>;

// EV-RSR ::= SEQUENCE {header ItsPduHeader, messageBody EV-RSR-MessageBody}
struct EV_RSR {
    ItsPduHeader header;
    EV_RSR_MessageBody messageBody;
};

}  // namespace chorus::v2x::messages::release1::ev_rsr
