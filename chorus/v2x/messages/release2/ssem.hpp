// SSEM-PDU-Descriptions, ETSI TS 103 301 V2.1.1, and what it needs of DSRC (ISO TS 19091:2018) besides dsrc.hpp.
#pragma once

#include "chorus/v2x/messages/release1/its_container.hpp"
#include "chorus/v2x/messages/release2/dsrc.hpp"

namespace chorus::v2x::messages::release2::dsrc {

struct SignalStatusPackage_addGrpC {
    Optional<DeltaTime> synchToSchedule;
    Optional<RejectedReason> rejectedReason;
    Ellipsis dots;
};

struct SignalRequesterInfo {
    VehicleID id;
    RequestID request;
    MsgCount sequenceNumber;
    Optional<BasicVehicleRole> role;
    Optional<RequestorType> typeData;
    Ellipsis dots;
};
OutOfLine asn1_code(const SignalRequesterInfo&);

using Reg_SignalStatusPackage = RegionalExtension<Case<RegionId::addGrpC, SignalStatusPackage_addGrpC>>;

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

using SignalStatusPackageList = View<SignalStatusPackage, 1, 32>;

using Reg_SignalStatus = RegionalExtension<>;

struct SignalStatus {
    MsgCount sequenceNumber;
    IntersectionReferenceID id;
    SignalStatusPackageList sigStatus;
    Optional<Regional<Reg_SignalStatus>> regional;
    Ellipsis dots;
};

using SignalStatusList = View<SignalStatus, 1, 32>;

using Reg_SignalStatusMessage = RegionalExtension<>;

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

struct SSEM {
    release1::ItsPduHeader header;
    dsrc::SignalStatusMessage ssm;
};

}  // namespace chorus::v2x::messages::release2
