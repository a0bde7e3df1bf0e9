// VehiclePaymentMessage (VPM): tolls and other payments. T/CSAE 157-2020 (day 2).
#pragma once

#include <cstdint>

#include "chorus/v2x/messages/csae53/road_side_information.hpp"

namespace chorus::v2x::messages::csae53::day2 {

// PaymentEntityID ::= ENUMERATED {system, freeflow, enclosed, congestion, charging, parking, ...}
enum class PaymentEntityID : std::uint8_t { system, freeflow, enclosed, congestion, charging, parking /*, ... */ };
Root<PaymentEntityID::parking, extensible> asn1_shape(PaymentEntityID);

// StationOrGantryId ::= INTEGER (0..4294967295, ...)
struct StationOrGantryId : Integer<0, 4294967295, extensible> {
    using Integer::Integer;
};

// TollingNodeType ::= ENUMERATED {entranceStation, exitStation, entranceAndExitStation, gantry, ...}
enum class TollingNodeType : std::uint8_t { entranceStation, exitStation, entranceAndExitStation, gantry /*, ... */ };
Root<TollingNodeType::gantry, extensible> asn1_shape(TollingNodeType);

// TollingDirection ::= ENUMERATED {north, northeast, east, southeast, south, southwest, west, northwest, ...}
enum class TollingDirection : std::uint8_t {
    north,
    northeast,
    east,
    southeast,
    south,
    southwest,
    west,
    northwest /*, ... */
};
Root<TollingDirection::northwest, extensible> asn1_shape(TollingDirection);

// TollingNodeInfo ::= SEQUENCE {id StationOrGantryId OPTIONAL, pos Position3D OPTIONAL,
//     tollingNodeType TollingNodeType OPTIONAL, tollingDirection TollingDirection OPTIONAL, ...}
struct TollingNodeInfo {
    Optional<StationOrGantryId> id;
    Optional<Position3D> pos;
    Optional<TollingNodeType> tollingNodeType;
    Optional<TollingDirection> tollingDirection;
    Ellipsis dots;
};
OutOfLine asn1_code(const TollingNodeInfo&);

// TollInfo ::= SEQUENCE {price INTEGER (0..424967295) OPTIONAL, entrancePos PositionOffsetLLV OPTIONAL,
//     exitPos PositionOffsetLLV OPTIONAL, tollRoad SEQUENCE (SIZE (2..256)) OF NodeReferenceID OPTIONAL,
//     tollPath ReferencePath OPTIONAL, timeBegin DDateTime OPTIONAL, timeEnd DDateTime OPTIONAL, ...}
struct TollInfo {
    Optional<Integer<0, 424967295>> price;
    Optional<PositionOffsetLLV> entrancePos;
    Optional<PositionOffsetLLV> exitPos;
    Optional<View<NodeReferenceID, 2, 256>> tollRoad;
    Optional<ReferencePath> tollPath;
    Optional<DDateTime> timeBegin;
    Optional<DDateTime> timeEnd;
    Ellipsis dots;
};
OutOfLine asn1_code(const TollInfo&);

// PaymentInfoType1 ::= SEQUENCE {tollingNodeInfo TollingNodeInfo OPTIONAL, tollInfo TollInfo OPTIONAL,
//     serviceInfo OCTET STRING (SIZE (1..512)) OPTIONAL, ...}
struct PaymentInfoType1 {
    Optional<TollingNodeInfo> tollingNodeInfo;
    Optional<TollInfo> tollInfo;
    Optional<Octets<1, 512>> serviceInfo;
    Ellipsis dots;
};
OutOfLine asn1_code(const PaymentInfoType1&);

// PaymentInfo ::= CHOICE {paymentInfoType1 PaymentInfoType1, ...}
using PaymentInfo = Choice<Named<"paymentInfoType1", PaymentInfoType1>, Ellipsis>;

// ApplicationParameter ::= SEQUENCE {pid PaymentEntityID, paymentInfo PaymentInfo, ...}
struct ApplicationParameter {
    PaymentEntityID pid;
    PaymentInfo paymentInfo;
    Ellipsis dots;
};

// PaymentList ::= SEQUENCE (SIZE (1..16)) OF ApplicationParameter
using PaymentList = View<ApplicationParameter, 1, 16>;

// RST ::= SEQUENCE {time DDateTime, id OCTET STRING (SIZE (8)), paymentList PaymentList, ...}
struct RST {
    DDateTime time;
    FixedOctets<8> id;
    PaymentList paymentList;
    Ellipsis dots;
};

// OBUType ::= ENUMERATED {oemObu, aftermarketObu, mobilePhone, ...}
enum class OBUType : std::uint8_t { oemObu, aftermarketObu, mobilePhone /*, ... */ };
Root<OBUType::mobilePhone, extensible> asn1_shape(OBUType);

// OBUMotionStatus ::= SEQUENCE {pos Position3D OPTIONAL, heading Heading OPTIONAL, speed Speed OPTIONAL, ...}
struct OBUMotionStatus {
    Optional<Position3D> pos;
    Optional<Heading> heading;
    Optional<Speed> speed;
    Ellipsis dots;
};
OutOfLine asn1_code(const OBUMotionStatus&);

// OBUInfo ::= SEQUENCE {obuType OBUType, obuMotionStatus OBUMotionStatus OPTIONAL, ...}
struct OBUInfo {
    OBUType obuType;
    Optional<OBUMotionStatus> obuMotionStatus;
    Ellipsis dots;
};

// EquipmentClass ::= ENUMERATED {onechipOBU, iccOBU, cpcOBU, ...}
enum class EquipmentClass : std::uint8_t { onechipOBU, iccOBU, cpcOBU /*, ... */ };
Root<EquipmentClass::cpcOBU, extensible> asn1_shape(EquipmentClass);

// GBICCInfo ::= SEQUENCE {iccIssueInfo OCTET STRING (SIZE (0..127, ...)),
//     iccUniTollInfo OCTET STRING (SIZE (0..127, ...)), iccBalance OCTET STRING (SIZE (0..127, ...)), ...}
struct GBICCInfo {
    ExtensibleOctets<0, 127> iccIssueInfo;
    ExtensibleOctets<0, 127> iccUniTollInfo;
    ExtensibleOctets<0, 127> iccBalance;
    Ellipsis dots;
};

// Date ::= SEQUENCE {year DYear, month DMonth, day DDay}
struct Date {
    DYear year;
    DMonth month;
    DDay day;
};

// SysInfo ::= SEQUENCE {contractProvider OCTET STRING (SIZE (8)), contractType INTEGER (0..127, ...),
//     contractVersion INTEGER (0..127, ...), contractSerialNumer OCTET STRING (SIZE (8)), contractSignedDate Date,
//     contractExpiredDate Date, reserved OCTET STRING (SIZE (64)), ...}
struct SysInfo {
    FixedOctets<8> contractProvider;
    Integer<0, 127, extensible> contractType;
    Integer<0, 127, extensible> contractVersion;
    FixedOctets<8> contractSerialNumer;
    Date contractSignedDate;
    Date contractExpiredDate;
    FixedOctets<64> reserved;
    Ellipsis dots;
};
OutOfLine asn1_code(const SysInfo&);

// VehicleDimensions ::= SEQUENCE {vehicleLength INTEGER (0..65535), vehicleWidth INTEGER (0..255),
//     vehicleHeigth INTEGER (0..255), ...}
struct VehicleDimensions {
    Integer<0, 65535> vehicleLength;
    Integer<0, 255> vehicleWidth;
    Integer<0, 255> vehicleHeigth;
    Ellipsis dots;
};

// VehicleInfo ::= SEQUENCE {vehicleLicencePlateNumber OCTET STRING (SIZE (12)),
//     vehicleLicencePlateColor OCTET STRING (SIZE (2)), vehicleTollingClass INTEGER (0..127, ...),
//     vehicleUserType INTEGER (0..127, ...), vehicleDimensions VehicleDimensions, vehicleWheels INTEGER (0..127),
//     vehicleAxles INTEGER (0..127), vehicleWheelBases INTEGER (0..65535), vehicleWeightLimits INTEGER (0..16777215),
//     vehicleSpecificInformation OCTET STRING (SIZE (16)), vehicleEngineNumber OCTET STRING (SIZE (16)),
//     description OCTET STRING (SIZE (1..256)) OPTIONAL, ...}
struct VehicleInfo {
    FixedOctets<12> vehicleLicencePlateNumber;
    FixedOctets<2> vehicleLicencePlateColor;
    Integer<0, 127, extensible> vehicleTollingClass;
    Integer<0, 127, extensible> vehicleUserType;
    VehicleDimensions vehicleDimensions;
    Integer<0, 127> vehicleWheels;
    Integer<0, 127> vehicleAxles;
    Integer<0, 65535> vehicleWheelBases;
    Integer<0, 16777215> vehicleWeightLimits;
    FixedOctets<16> vehicleSpecificInformation;
    FixedOctets<16> vehicleEngineNumber;
    Optional<Octets<1, 256>> description;
    Ellipsis dots;
};
OutOfLine asn1_code(const VehicleInfo&);

// TollingPos ::= SEQUENCE {id StationOrGantryId, pos Position3D OPTIONAL, ...}
struct TollingPos {
    StationOrGantryId id;
    Optional<Position3D> pos;
    Ellipsis dots;
};

// PassedPos ::= SEQUENCE {tollingPos TollingPos, tollingTime DDateTime, tollingAmount OCTET STRING (SIZE (4)) OPTIONAL,
//     ...}
struct PassedPos {
    TollingPos tollingPos;
    DDateTime tollingTime;
    Optional<FixedOctets<4>> tollingAmount;
    Ellipsis dots;
};

// PassedSitesInfo ::= SEQUENCE {entranceInfo PassedPos OPTIONAL,
//     passedPos SEQUENCE (SIZE (2..512)) OF PassedPos OPTIONAL, ...}
struct PassedSitesInfo {
    Optional<PassedPos> entranceInfo;
    Optional<View<PassedPos, 2, 512>> passedPos;
    Ellipsis dots;
};
OutOfLine asn1_code(const PassedSitesInfo&);

// OBUPaymentInfoType1 ::= SEQUENCE {equipmentClass EquipmentClass OPTIONAL, gbiCCInfo GBICCInfo OPTIONAL,
//     sysInfo SysInfo OPTIONAL, vehicleInfo VehicleInfo OPTIONAL, passedSitesInfo PassedSitesInfo OPTIONAL, ...}
struct OBUPaymentInfoType1 {
    Optional<EquipmentClass> equipmentClass;
    Optional<GBICCInfo> gbiCCInfo;
    Optional<SysInfo> sysInfo;
    Optional<VehicleInfo> vehicleInfo;
    Optional<PassedSitesInfo> passedSitesInfo;
    Ellipsis dots;
};
OutOfLine asn1_code(const OBUPaymentInfoType1&);

// OBUPaymentInfo ::= CHOICE {obuPaymentInfoType1 OBUPaymentInfoType1, ...}
using OBUPaymentInfo = Choice<Named<"obuPaymentInfoType1", OBUPaymentInfoType1>, Ellipsis>;

// VPApplicationParameter ::= SEQUENCE {pid PaymentEntityID, obuPaymentInfo OBUPaymentInfo, ...}
struct VPApplicationParameter {
    PaymentEntityID pid;
    OBUPaymentInfo obuPaymentInfo;
    Ellipsis dots;
};

// VPApplicationList ::= SEQUENCE (SIZE (1..16)) OF VPApplicationParameter
using VPApplicationList = View<VPApplicationParameter, 1, 16>;

// RandStr8 ::= OCTET STRING (SIZE (8))
using RandStr8 = FixedOctets<8>;

// VSI ::= SEQUENCE {time DDateTime, obuId OCTET STRING (SIZE (8)), targetId OCTET STRING (SIZE (8)) OPTIONAL,
//     obuInfo OBUInfo OPTIONAL, vpapplicationList VPApplicationList OPTIONAL, rndOBU RandStr8 OPTIONAL, ...}
struct VSI {
    DDateTime time;
    FixedOctets<8> obuId;
    Optional<FixedOctets<8>> targetId;
    Optional<OBUInfo> obuInfo;
    Optional<VPApplicationList> vpapplicationList;
    Optional<RandStr8> rndOBU;
    Ellipsis dots;
};
OutOfLine asn1_code(const VSI&);

// RangeOfFile ::= SEQUENCE {offset INTEGER (0..32767), length INTEGER (0..127)}
struct RangeOfFile {
    Integer<0, 32767> offset;
    Integer<0, 127> length;
};

// GetTollDataRq ::= SEQUENCE {vehicleInfo RangeOfFile, tollInfo RangeOfFile OPTIONAL,
//     keyIdForAC INTEGER (0..255) OPTIONAL, ...}
struct GetTollDataRq {
    RangeOfFile vehicleInfo;
    Optional<RangeOfFile> tollInfo;
    Optional<Integer<0, 255>> keyIdForAC;
    Ellipsis dots;
};
OutOfLine asn1_code(const GetTollDataRq&);

// File ::= OCTET STRING (SIZE (127))
using File = FixedOctets<127>;

// GetTollDataRs ::= SEQUENCE {vehicleInfo File, tollInfo File OPTIONAL, ...}
struct GetTollDataRs {
    File vehicleInfo;
    Optional<File> tollInfo;
    Ellipsis dots;
};

// GetSecureRq ::= SEQUENCE {vehicleInfo RangeOfFile, rndRsuForAuthen RandStr8, keyIdForAuthen INTEGER (0..255),
//     keyIdForEncrypt INTEGER (0..255) OPTIONAL, ...}
struct GetSecureRq {
    RangeOfFile vehicleInfo;
    RandStr8 rndRsuForAuthen;
    Integer<0, 255> keyIdForAuthen;
    Optional<Integer<0, 255>> keyIdForEncrypt;
    Ellipsis dots;
};

// GetSecureRs ::= SEQUENCE {file RangeOfFile, authenticator OCTET STRING (SIZE (8)), ...}
struct GetSecureRs {
    RangeOfFile file;
    FixedOctets<8> authenticator;
    Ellipsis dots;
};

// TransPara ::= SEQUENCE {transAmount OCTET STRING (SIZE (4)), transType OCTET STRING (SIZE (1)),
//     terminalID OCTET STRING (SIZE (6)), transSN OCTET STRING (SIZE (4)), transTime OCTET STRING (SIZE (7)),
//     transStationID OCTET STRING (SIZE (3))}
struct TransPara {
    FixedOctets<4> transAmount;
    FixedOctets<1> transType;
    FixedOctets<6> terminalID;
    FixedOctets<4> transSN;
    FixedOctets<7> transTime;
    FixedOctets<3> transStationID;
};
OutOfLine asn1_code(const TransPara&);

// PartOfFile ::= SEQUENCE {offset INTEGER (0..32767), length INTEGER (0..127), fileContent File}
struct PartOfFile {
    Integer<0, 32767> offset;
    Integer<0, 127> length;
    File fileContent;
};

// SetTollDataRq ::= SEQUENCE {rndRSU RandStr8 OPTIONAL, transPara TransPara OPTIONAL, tollInfo PartOfFile OPTIONAL,
//     tollingPos TollingPos OPTIONAL, keyIdForAuthen INTEGER (0..255) OPTIONAL, ...}
struct SetTollDataRq {
    Optional<RandStr8> rndRSU;
    Optional<TransPara> transPara;
    Optional<PartOfFile> tollInfo;
    Optional<TollingPos> tollingPos;
    Optional<Integer<0, 255>> keyIdForAuthen;
    Ellipsis dots;
};
OutOfLine asn1_code(const SetTollDataRq&);

// AccountInfo ::= SEQUENCE {account OCTET STRING (SIZE (2..32)), ...}
struct AccountInfo {
    Octets<2, 32> account;
    Ellipsis dots;
};

// TransCredential ::= SEQUENCE {tc OCTET STRING (SIZE (32, ...)), ...}
struct TransCredential {
    ExtensibleOctets<32, 32> tc;
    Ellipsis dots;
};

// SetTollDataRs ::= SEQUENCE {tacInfo OCTET STRING (SIZE (4)) OPTIONAL, authenticator OCTET STRING (SIZE (8)) OPTIONAL,
//     accountInfo AccountInfo OPTIONAL, transCredential TransCredential OPTIONAL, ...}
struct SetTollDataRs {
    Optional<FixedOctets<4>> tacInfo;
    Optional<FixedOctets<8>> authenticator;
    Optional<AccountInfo> accountInfo;
    Optional<TransCredential> transCredential;
    Ellipsis dots;
};
OutOfLine asn1_code(const SetTollDataRs&);

// ChannelID ::= ENUMERATED {obu, esam, icc, hmi, beeper}
enum class ChannelID : std::uint8_t { obu, esam, icc, hmi, beeper };
Root<ChannelID::beeper> asn1_shape(ChannelID);

// ApduList ::= SEQUENCE OF OCTET STRING (SIZE (127))
using ApduList = View<FixedOctets<127>>;

// ChannelRq ::= SEQUENCE {channelid ChannelID, apdu ApduList, ...}
struct ChannelRq {
    ChannelID channelid;
    ApduList apdu;
    Ellipsis dots;
};

// ChannelRs ::= SEQUENCE {channelid ChannelID, apdu ApduList, ...}
struct ChannelRs {
    ChannelID channelid;
    ApduList apdu;
    Ellipsis dots;
};

// TollResult ::= ENUMERATED {ok, nok, contactOperator}
enum class TollResult : std::uint8_t { ok, nok, contactOperator };
Root<TollResult::contactOperator> asn1_shape(TollResult);

// SetMMIRq ::= SEQUENCE {toll TollResult, ...}
struct SetMMIRq {
    TollResult toll;
    Ellipsis dots;
};

// TransInfo ::= CHOICE {getTollDataRq GetTollDataRq, getTollDataRs GetTollDataRs, getSecureRq GetSecureRq,
//     getSecureRs GetSecureRs, setTollDataRq SetTollDataRq, setTollDataRs SetTollDataRs, transferChannelRq ChannelRq,
//     transferChannelRs ChannelRs, setMMIRq SetMMIRq, ...}
using TransInfo =
    Choice<Named<"getTollDataRq", GetTollDataRq>, Named<"getTollDataRs", GetTollDataRs>,
           Named<"getSecureRq", GetSecureRq>, Named<"getSecureRs", GetSecureRs>, Named<"setTollDataRq", SetTollDataRq>,
           Named<"setTollDataRs", SetTollDataRs>, Named<"transferChannelRq", ChannelRq>,
           Named<"transferChannelRs", ChannelRs>, Named<"setMMIRq", SetMMIRq>, Ellipsis>;

// Action-Request ::= SEQUENCE {time DDateTime, mode BOOLEAN, sourceId OCTET STRING (SIZE (8)),
//     targetId OCTET STRING (SIZE (8)) OPTIONAL, paymentEntityId PaymentEntityID, actionParameter TransInfo,
//     accessCredentials OCTET STRING (SIZE (8)) OPTIONAL, ...}
struct Action_Request {
    DDateTime time;
    bool mode;
    FixedOctets<8> sourceId;
    Optional<FixedOctets<8>> targetId;
    PaymentEntityID paymentEntityId;
    TransInfo actionParameter;
    Optional<FixedOctets<8>> accessCredentials;
    Ellipsis dots;
};
OutOfLine asn1_code(const Action_Request&);

// ReturnStatus ::= ENUMERATED {noError, accessDenied, argumnetError, complexityLimitation, processingFailure,
//     processing, ...}
enum class ReturnStatus : std::uint8_t {
    noError,
    accessDenied,
    argumnetError,
    complexityLimitation,
    processingFailure,
    processing /*, ... */
};
Root<ReturnStatus::processing, extensible> asn1_shape(ReturnStatus);

// Action-Response ::= SEQUENCE {time DDateTime, sourceId OCTET STRING (SIZE (8)),
//     targetId OCTET STRING (SIZE (8)) OPTIONAL, paymentEntityId PaymentEntityID, responseParameter TransInfo OPTIONAL,
//     ret ReturnStatus, ...}
struct Action_Response {
    DDateTime time;
    FixedOctets<8> sourceId;
    Optional<FixedOctets<8>> targetId;
    PaymentEntityID paymentEntityId;
    Optional<TransInfo> responseParameter;
    ReturnStatus ret;
    Ellipsis dots;
};
OutOfLine asn1_code(const Action_Response&);

// VehiclePaymentMessage ::= SEQUENCE {msgCnt MsgCount, payment CHOICE {initialzation-request RST,
//     initialzation-response VSI, action-request Action-Request, action-response Action-Response, ...}, ...}
struct VehiclePaymentMessage {
    MsgCount msgCnt;
    Choice<Named<"initialzation-request", RST>, Named<"initialzation-response", VSI>,
           Named<"action-request", Action_Request>, Named<"action-response", Action_Response>, Ellipsis>
        payment;
    Ellipsis dots;
};

}  // namespace chorus::v2x::messages::csae53::day2
