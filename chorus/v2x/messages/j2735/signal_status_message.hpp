// Module SignalStatusMessage of SAE J2735 (2024-09).
#pragma once

#include "chorus/v2x/messages/j2735/common.hpp"

namespace chorus::v2x::messages::j2735 {

struct SignalRequesterInfo {
    VehicleID id;
    RequestID request;
    MsgCount sequenceNumber;
    Optional<BasicVehicleRole> role;
    Optional<RequestorType> typeData;
    Ellipsis dots;
};
OutOfLine asn1_code(const SignalRequesterInfo&);

using Reg_SignalStatusPackage = RegionalExtension<>;

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
OutOfLine asn1_code(const SignalStatus&);

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

}  // namespace chorus::v2x::messages::j2735
