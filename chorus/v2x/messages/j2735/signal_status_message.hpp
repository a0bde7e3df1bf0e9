// Module SignalStatusMessage of SAE J2735 (2024-09).
#pragma once

#include "chorus/v2x/messages/j2735/common.hpp"

namespace chorus::v2x::messages::j2735 {

// SignalRequesterInfo ::= SEQUENCE {id VehicleID, request RequestID, sequenceNumber MsgCount,
//     role BasicVehicleRole OPTIONAL, typeData RequestorType OPTIONAL, ...}
struct SignalRequesterInfo {
    VehicleID id;
    RequestID request;
    MsgCount sequenceNumber;
    Optional<BasicVehicleRole> role;
    Optional<RequestorType> typeData;
    Ellipsis dots;
};
OutOfLine asn1_code(const SignalRequesterInfo&);

// Reg-SignalStatusPackage ::= SEQUENCE {regionId RegionId, regExtValue BY-REGIONID.&Type ({...}{@regionId})}
using Reg_SignalStatusPackage = RegionalExtension<>;

// SignalStatusPackage ::= SEQUENCE {requester SignalRequesterInfo OPTIONAL, inboundOn IntersectionAccessPoint,
//     outboundOn IntersectionAccessPoint OPTIONAL, minute MinuteOfTheYear OPTIONAL, second DSecond OPTIONAL,
//     duration DSecond OPTIONAL, status PrioritizationResponseStatus,
//     regional SEQUENCE (SIZE (1..4)) OF Reg-SignalStatusPackage OPTIONAL, ...}
struct SignalStatusPackage {
    Optional<SignalRequesterInfo> requester;
    IntersectionAccessPoint inboundOn;
    Optional<IntersectionAccessPoint> outboundOn;
    Optional<MinuteOfTheYear> minute;
    Optional<DSecond> second;
    Optional<DSecond> duration;
    PrioritizationResponseStatus status;
    Optional<Regional<Reg_SignalStatusPackage>> regional;
    Ellipsis dots;
};
OutOfLine asn1_code(const SignalStatusPackage&);

// SignalStatusPackageList ::= SEQUENCE (SIZE (1..32)) OF SignalStatusPackage
using SignalStatusPackageList = View<SignalStatusPackage, 1, 32>;

// Reg-SignalStatus ::= SEQUENCE {regionId RegionId, regExtValue BY-REGIONID.&Type ({...}{@regionId})}
using Reg_SignalStatus = RegionalExtension<>;

// SignalStatus ::= SEQUENCE {sequenceNumber MsgCount, id IntersectionReferenceID, sigStatus SignalStatusPackageList,
//     regional SEQUENCE (SIZE (1..4)) OF Reg-SignalStatus OPTIONAL, ...}
struct SignalStatus {
    MsgCount sequenceNumber;
    IntersectionReferenceID id;
    SignalStatusPackageList sigStatus;
    Optional<Regional<Reg_SignalStatus>> regional;
    Ellipsis dots;
};
OutOfLine asn1_code(const SignalStatus&);

// SignalStatusList ::= SEQUENCE (SIZE (1..32)) OF SignalStatus
using SignalStatusList = View<SignalStatus, 1, 32>;

// Reg-SignalStatusMessage ::= SEQUENCE {regionId RegionId, regExtValue BY-REGIONID.&Type ({...}{@regionId})}
using Reg_SignalStatusMessage = RegionalExtension<>;

// SignalStatusMessage ::= SEQUENCE {timeStamp MinuteOfTheYear OPTIONAL, second DSecond,
//     sequenceNumber MsgCount OPTIONAL, status SignalStatusList,
//     regional SEQUENCE (SIZE (1..4)) OF Reg-SignalStatusMessage OPTIONAL, ...}
struct SignalStatusMessage {
    Optional<MinuteOfTheYear> timeStamp;
    DSecond second;
    Optional<MsgCount> sequenceNumber;
    SignalStatusList status;
    Optional<Regional<Reg_SignalStatusMessage>> regional;
    Ellipsis dots;
};

}  // namespace chorus::v2x::messages::j2735
