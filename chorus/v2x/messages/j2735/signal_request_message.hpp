// Module SignalRequestMessage of SAE J2735 (2024-09).
#pragma once

#include "chorus/v2x/messages/j2735/common.hpp"

namespace chorus::v2x::messages::j2735 {

using Reg_SignalRequest = RegionalExtension<>;

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

using Reg_SignalRequestPackage = RegionalExtension<>;

struct SignalRequestPackage {
    SignalRequest request;
    Optional<MinuteOfTheYear> minute;
    Optional<DSecond> second;
    Optional<DSecond> duration;
    Optional<Regional<Reg_SignalRequestPackage>> regional;
    Ellipsis dots;
};
OutOfLine asn1_code(const SignalRequestPackage&);

using SignalRequestList = View<SignalRequestPackage, 1, 32>;

struct RequestorPositionVector {
    Position3D position;
    Optional<Angle> heading;
    Optional<TransmissionAndSpeed> speed;
    Ellipsis dots;
};
OutOfLine asn1_code(const RequestorPositionVector&);

using Reg_RequestorDescription = RegionalExtension<>;

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

using Reg_SignalRequestMessage = RegionalExtension<>;

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
