// Module SignalRequestMessage of SAE J2735 (2024-09).
#pragma once

#include "chorus/v2x/messages/j2735/common.hpp"

namespace chorus::v2x::messages::j2735 {

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
OutOfLine asn1_code(const SignalRequest&);

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

// RequestorPositionVector ::= SEQUENCE {position Position3D, heading Angle OPTIONAL,
//     speed TransmissionAndSpeed OPTIONAL, ...}
struct RequestorPositionVector {
    Position3D position;
    Optional<Angle> heading;
    Optional<TransmissionAndSpeed> speed;
    Ellipsis dots;
};
OutOfLine asn1_code(const RequestorPositionVector&);

// Reg-RequestorDescription ::= SEQUENCE {regionId RegionId, regExtValue BY-REGIONID.&Type ({...}{@regionId})}
using Reg_RequestorDescription = RegionalExtension<>;

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

}  // namespace chorus::v2x::messages::j2735
