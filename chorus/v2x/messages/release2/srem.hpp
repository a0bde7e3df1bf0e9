// SREM-PDU-Descriptions, ETSI TS 103 301 V2.1.1, and what it needs of DSRC (ISO TS 19091:2018) besides dsrc.hpp.
#pragma once

#include "chorus/v2x/messages/release1/its_container.hpp"
#include "chorus/v2x/messages/release2/dsrc.hpp"

namespace chorus::v2x::messages::release2::dsrc {

// Reg-SignalRequest ::= SEQUENCE {regionId RegionId, regExtValue BY-REGIONID.&Type ({...}{@regionId})}
using Reg_SignalRequest = RegionalExtension<>;

// SignalRequest ::= SEQUENCE {id IntersectionReferenceID, requestID RequestID, requestType PriorityRequestType,
//     inBoundLane IntersectionAccessPoint, outBoundLane IntersectionAccessPoint OPTIONAL,
//     regional SEQUENCE (SIZE (1..4)) OF Reg-SignalRequest OPTIONAL, ...}
struct SignalRequest {
    IntersectionReferenceID id;
    RequestID requestID;
    PriorityRequestType requestType;
    IntersectionAccessPoint inBoundLane;
    Optional<IntersectionAccessPoint> outBoundLane;
    Optional<Regional<Reg_SignalRequest>> regional;
    Ellipsis dots;
};

// Reg-SignalRequestPackage ::= SEQUENCE {regionId RegionId, regExtValue BY-REGIONID.&Type ({...}{@regionId})}
using Reg_SignalRequestPackage = RegionalExtension<>;

// SignalRequestPackage ::= SEQUENCE {request SignalRequest, minute MinuteOfTheYear OPTIONAL, second DSecond OPTIONAL,
//     duration DSecond OPTIONAL, regional SEQUENCE (SIZE (1..4)) OF Reg-SignalRequestPackage OPTIONAL, ...}
struct SignalRequestPackage {
    SignalRequest request;
    Optional<MinuteOfTheYear> minute;
    Optional<DSecond> second;
    Optional<DSecond> duration;
    Optional<Regional<Reg_SignalRequestPackage>> regional;
    Ellipsis dots;
};
OutOfLine asn1_code(const SignalRequestPackage&);

// SignalRequestList ::= SEQUENCE (SIZE (1..32)) OF SignalRequestPackage
using SignalRequestList = View<SignalRequestPackage, 1, 32>;

// RequestorDescription-addGrpC ::= SEQUENCE {fuel FuelType OPTIONAL, batteryStatus BatteryStatus OPTIONAL, ...}
struct RequestorDescription_addGrpC {
    Optional<FuelType> fuel;
    Optional<BatteryStatus> batteryStatus;
    Ellipsis dots;
};

// RequestorPositionVector ::= SEQUENCE {position Position3D, heading Angle OPTIONAL,
//     speed TransmissionAndSpeed OPTIONAL, ...}
struct RequestorPositionVector {
    Position3D position;
    Optional<Angle> heading;
    Optional<TransmissionAndSpeed> speed;
    Ellipsis dots;
};
OutOfLine asn1_code(const RequestorPositionVector&);

// Reg-RequestorDescription ::= SEQUENCE {regionId RegionId,
//     regExtValue BY-REGIONID.&Type ({RequestorDescription-addGrpC IDENTIFIED BY addGrpC, ...}{@regionId})}
using Reg_RequestorDescription = RegionalExtension<Case<RegionId::addGrpC, RequestorDescription_addGrpC>>;

// RequestorDescription ::= SEQUENCE {id VehicleID, type RequestorType OPTIONAL,
//     position RequestorPositionVector OPTIONAL, name DescriptiveName OPTIONAL, routeName DescriptiveName OPTIONAL,
//     transitStatus TransitVehicleStatus OPTIONAL, transitOccupancy TransitVehicleOccupancy OPTIONAL,
//     transitSchedule DeltaTime OPTIONAL, regional SEQUENCE (SIZE (1..4)) OF Reg-RequestorDescription OPTIONAL, ...}
struct RequestorDescription {
    VehicleID id;
    Optional<RequestorType> type;
    Optional<RequestorPositionVector> position;
    Optional<DescriptiveName> name;
    Optional<DescriptiveName> routeName;
    Optional<TransitVehicleStatus> transitStatus;
    Optional<TransitVehicleOccupancy> transitOccupancy;
    Optional<DeltaTime> transitSchedule;
    Optional<Regional<Reg_RequestorDescription>> regional;
    Ellipsis dots;
};
OutOfLine asn1_code(const RequestorDescription&);

// Reg-SignalRequestMessage ::= SEQUENCE {regionId RegionId, regExtValue BY-REGIONID.&Type ({...}{@regionId})}
using Reg_SignalRequestMessage = RegionalExtension<>;

// SignalRequestMessage ::= SEQUENCE {timeStamp MinuteOfTheYear OPTIONAL, second DSecond,
//     sequenceNumber MsgCount OPTIONAL, requests SignalRequestList OPTIONAL, requestor RequestorDescription,
//     regional SEQUENCE (SIZE (1..4)) OF Reg-SignalRequestMessage OPTIONAL, ...}
struct SignalRequestMessage {
    Optional<MinuteOfTheYear> timeStamp;
    DSecond second;
    Optional<MsgCount> sequenceNumber;
    Optional<SignalRequestList> requests;
    RequestorDescription requestor;
    Optional<Regional<Reg_SignalRequestMessage>> regional;
    Ellipsis dots;
};

}  // namespace chorus::v2x::messages::release2::dsrc

namespace chorus::v2x::messages::release2 {

// SREM ::= SEQUENCE {header ItsPduHeader, srm SignalRequestMessage}
struct SREM {
    release1::ItsPduHeader header;
    dsrc::SignalRequestMessage srm;
};

}  // namespace chorus::v2x::messages::release2
