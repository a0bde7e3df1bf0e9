// EVCSN-PDU-Descriptions, ETSI TS 101 556-1 V1.1.1: charging spots for electric vehicles as points of interest. Values
// are raw, as on the wire.
#pragma once

#include <cstdint>

#include "chorus/v2x/messages/release1/its_container.hpp"

namespace chorus::v2x::messages::release1::evcsn {

using namespace asn1;
using asn1::operator==;

using release1::ItsPduHeader;
using release1::ReferencePosition;
using release1::StationID;
using release1::TimestampIts;

// POIType ::= INTEGER (0..65535)
struct POIType : Integer<0, 65535> {
    using Integer::Integer;
};

// ItsPOIHeader ::= SEQUENCE {poiType POIType, timeStamp TimestampIts, relayCapable BOOLEAN}
struct ItsPOIHeader {
    POIType poiType;
    TimestampIts timeStamp;
    bool relayCapable;
};

// NumberStations ::= INTEGER (1..256)
struct NumberStations : Integer<1, 256> {
    using Integer::Integer;
};

// DigitalMap ::= SEQUENCE (SIZE (1..256)) OF ReferencePosition
using DigitalMap = View<ReferencePosition, 1, 256>;

// ChargingSpotType ::= BIT STRING {standardChargeMode1 (0), standardChargeMode2 (1), standardOrFastChargeMode3 (2),
//     fastChargeWithExternalCharger (3), quickDrop (8), inductiveChargeWhileStationary (12),
//     inductiveChargeWhileDriving (14)}
struct ChargingSpotType : Bits<0, unbounded> {
    using Bits::Bits;
    enum Bit : std::uint8_t {
        standardChargeMode1 = 0,
        standardChargeMode2 = 1,
        standardOrFastChargeMode3 = 2,
        fastChargeWithExternalCharger = 3,
        quickDrop = 8,
        inductiveChargeWhileStationary = 12,
        inductiveChargeWhileDriving = 14
    };
    using Numbers =
        NumberList<standardChargeMode1, standardChargeMode2, standardOrFastChargeMode3, fastChargeWithExternalCharger,
                   quickDrop, inductiveChargeWhileStationary, inductiveChargeWhileDriving>;
};

// TypeOfReceptacle ::= BIT STRING
struct TypeOfReceptacle : Bits<0, unbounded> {
    using Bits::Bits;
};

// SpotAvailability ::= SEQUENCE {maxWaitingTimeMinutes INTEGER (0..1400), blocking BOOLEAN}
struct SpotAvailability {
    Integer<0, 1400> maxWaitingTimeMinutes;
    bool blocking;
};

// ParkingPlacesData ::= SEQUENCE (SIZE (1..4)) OF SpotAvailability
using ParkingPlacesData = View<SpotAvailability, 1, 4>;

// ItsChargingSpotDataElements ::= SEQUENCE {type ChargingSpotType, evEquipmentID UTF8String OPTIONAL,
//     typeOfReceptacle TypeOfReceptacle, energyAvailability UTF8String, parkingPlacesData ParkingPlacesData OPTIONAL}
struct ItsChargingSpotDataElements {
    ChargingSpotType type;
    Optional<Utf8View> evEquipmentID;
    TypeOfReceptacle typeOfReceptacle;
    Utf8View energyAvailability;
    Optional<ParkingPlacesData> parkingPlacesData;
};
OutOfLine asn1_code(const ItsChargingSpotDataElements&);

// ItsChargingSpots ::= SEQUENCE (SIZE (1..16)) OF ItsChargingSpotDataElements
using ItsChargingSpots = View<ItsChargingSpotDataElements, 1, 16>;

// ItsChargingStationData ::= SEQUENCE {chargingStationID StationID,
//     utilityDistributorId UTF8String (SIZE (1..32)) OPTIONAL, providerID UTF8String (SIZE (1..32)) OPTIONAL,
//     chargingStationLocation ReferencePosition, address UTF8String OPTIONAL,
//     phoneNumber NumericString (SIZE (1..16)) OPTIONAL, accessibility UTF8String (SIZE (1..32)),
//     digitalMap DigitalMap OPTIONAL, openingDaysHours UTF8String, pricing UTF8String,
//     bookingContactInfo UTF8String OPTIONAL, payment UTF8String OPTIONAL, chargingSpotsAvailable ItsChargingSpots,
//     ...}
struct ItsChargingStationData {
    StationID chargingStationID;
    Optional<UTF8String<1, 32>> utilityDistributorId;
    Optional<UTF8String<1, 32>> providerID;
    ReferencePosition chargingStationLocation;
    Optional<Utf8View> address;
    Optional<NumericString<1, 16>> phoneNumber;
    UTF8String<1, 32> accessibility;
    Optional<DigitalMap> digitalMap;
    Utf8View openingDaysHours;
    Utf8View pricing;
    Optional<Utf8View> bookingContactInfo;
    Optional<Utf8View> payment;
    ItsChargingSpots chargingSpotsAvailable;
    Ellipsis dots;
};
OutOfLine asn1_code(const ItsChargingStationData&);

// ItsEVCSNData ::= SEQUENCE {totalNumberOfStations NumberStations,
//     chargingStationsData SEQUENCE (SIZE (1..256)) OF ItsChargingStationData}
struct ItsEVCSNData {
    NumberStations totalNumberOfStations;
    View<ItsChargingStationData, 1, 256> chargingStationsData;
};

// EVChargingSpotNotificationPOIMessage ::= SEQUENCE {poiHeader ItsPOIHeader, evcsnData ItsEVCSNData}
struct EVChargingSpotNotificationPOIMessage {
    ItsPOIHeader poiHeader;
    ItsEVCSNData evcsnData;
};

// EvcsnPdu ::= SEQUENCE {header ItsPduHeader, evcsn EVChargingSpotNotificationPOIMessage}
struct EvcsnPdu {
    ItsPduHeader header;
    EVChargingSpotNotificationPOIMessage evcsn;
};

}  // namespace chorus::v2x::messages::release1::evcsn
