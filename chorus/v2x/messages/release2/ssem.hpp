// SSEM-PDU-Descriptions, ETSI TS 103 301 V2.1.1, and what it needs of DSRC (ISO TS 19091:2018) besides dsrc.hpp.
#pragma once

#include "chorus/v2x/messages/release1/its_container.hpp"
#include "chorus/v2x/messages/release2/dsrc.hpp"

namespace chorus::v2x::messages::release2::dsrc {

// SignalStatusPackage-addGrpC ::= SEQUENCE {synchToSchedule DeltaTime OPTIONAL, rejectedReason RejectedReason OPTIONAL,
//     ...}
struct SignalStatusPackage_addGrpC {
    Optional<DeltaTime> synchToSchedule;
    Optional<RejectedReason> rejectedReason;
    Ellipsis dots;
};

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

// Reg-SignalStatusPackage ::= SEQUENCE {regionId RegionId,
//     regExtValue BY-REGIONID.&Type ({SignalStatusPackage-addGrpC IDENTIFIED BY addGrpC, ...}{@regionId})}
using Reg_SignalStatusPackage = RegionalExtension<Case<RegionId::addGrpC, SignalStatusPackage_addGrpC>>;

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

}  // namespace chorus::v2x::messages::release2::dsrc

namespace chorus::v2x::messages::release2 {

// SSEM ::= SEQUENCE {header ItsPduHeader, ssm SignalStatusMessage}
struct SSEM {
    release1::ItsPduHeader header;
    dsrc::SignalStatusMessage ssm;
};

}  // namespace chorus::v2x::messages::release2
