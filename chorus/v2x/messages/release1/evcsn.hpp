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

struct POIType : Integer<0, 65535> {
    using Integer::Integer;
};

struct ItsPOIHeader {
    POIType poiType;
    TimestampIts timeStamp;
    bool relayCapable;
};

struct NumberStations : Integer<1, 256> {
    using Integer::Integer;
};

using DigitalMap = View<ReferencePosition, 1, 256>;

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

struct TypeOfReceptacle : Bits<0, unbounded> {
    using Bits::Bits;
};

struct SpotAvailability {
    Integer<0, 1400> maxWaitingTimeMinutes;
    bool blocking;
};

using ParkingPlacesData = View<SpotAvailability, 1, 4>;

struct ItsChargingSpotDataElements {
    ChargingSpotType type;
    Optional<Utf8View> evEquipmentID;
    TypeOfReceptacle typeOfReceptacle;
    Utf8View energyAvailability;
    Optional<ParkingPlacesData> parkingPlacesData;
};
OutOfLine asn1_code(const ItsChargingSpotDataElements&);

using ItsChargingSpots = View<ItsChargingSpotDataElements, 1, 16>;

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

struct ItsEVCSNData {
    NumberStations totalNumberOfStations;
    View<ItsChargingStationData, 1, 256> chargingStationsData;
};

struct EVChargingSpotNotificationPOIMessage {
    ItsPOIHeader poiHeader;
    ItsEVCSNData evcsnData;
};

struct EvcsnPdu {
    ItsPduHeader header;
    EVChargingSpotNotificationPOIMessage evcsn;
};

}  // namespace chorus::v2x::messages::release1::evcsn
