// VehiclePaymentMessage (VPM): tolls and other payments. T/CSAE 157-2020 (day 2).
#pragma once

#include <cstdint>

#include "chorus/v2x/messages/csae53/road_side_information.hpp"

namespace chorus::v2x::messages::csae53::day2 {

enum class PaymentEntityID : std::uint8_t { system, freeflow, enclosed, congestion, charging, parking /*, ... */ };
Root<PaymentEntityID::parking, extensible> asn1_shape(PaymentEntityID);

struct StationOrGantryId : Integer<0, 4294967295, extensible> {
    using Integer::Integer;
};

enum class TollingNodeType : std::uint8_t { entranceStation, exitStation, entranceAndExitStation, gantry /*, ... */ };
Root<TollingNodeType::gantry, extensible> asn1_shape(TollingNodeType);

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

struct TollingNodeInfo {
    Optional<StationOrGantryId> id;
    Optional<Position3D> pos;
    Optional<TollingNodeType> tollingNodeType;
    Optional<TollingDirection> tollingDirection;
    Ellipsis dots;
};
OutOfLine asn1_code(const TollingNodeInfo&);

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

struct PaymentInfoType1 {
    Optional<TollingNodeInfo> tollingNodeInfo;
    Optional<TollInfo> tollInfo;
    Optional<Octets<1, 512>> serviceInfo;
    Ellipsis dots;
};
OutOfLine asn1_code(const PaymentInfoType1&);

using PaymentInfo = Choice<Named<"paymentInfoType1", PaymentInfoType1>, Ellipsis>;

struct ApplicationParameter {
    PaymentEntityID pid;
    PaymentInfo paymentInfo;
    Ellipsis dots;
};

using PaymentList = View<ApplicationParameter, 1, 16>;

struct RST {
    DDateTime time;
    FixedOctets<8> id;
    PaymentList paymentList;
    Ellipsis dots;
};

enum class OBUType : std::uint8_t { oemObu, aftermarketObu, mobilePhone /*, ... */ };
Root<OBUType::mobilePhone, extensible> asn1_shape(OBUType);

struct OBUMotionStatus {
    Optional<Position3D> pos;
    Optional<Heading> heading;
    Optional<Speed> speed;
    Ellipsis dots;
};
OutOfLine asn1_code(const OBUMotionStatus&);

struct OBUInfo {
    OBUType obuType;
    Optional<OBUMotionStatus> obuMotionStatus;
    Ellipsis dots;
};

enum class EquipmentClass : std::uint8_t { onechipOBU, iccOBU, cpcOBU /*, ... */ };
Root<EquipmentClass::cpcOBU, extensible> asn1_shape(EquipmentClass);

struct GBICCInfo {
    ExtensibleOctets<0, 127> iccIssueInfo;
    ExtensibleOctets<0, 127> iccUniTollInfo;
    ExtensibleOctets<0, 127> iccBalance;
    Ellipsis dots;
};

struct Date {
    DYear year;
    DMonth month;
    DDay day;
};

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

struct VehicleDimensions {
    Integer<0, 65535> vehicleLength;
    Integer<0, 255> vehicleWidth;
    Integer<0, 255> vehicleHeigth;
    Ellipsis dots;
};

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

struct TollingPos {
    StationOrGantryId id;
    Optional<Position3D> pos;
    Ellipsis dots;
};

struct PassedPos {
    TollingPos tollingPos;
    DDateTime tollingTime;
    Optional<FixedOctets<4>> tollingAmount;
    Ellipsis dots;
};

struct PassedSitesInfo {
    Optional<PassedPos> entranceInfo;
    Optional<View<PassedPos, 2, 512>> passedPos;
    Ellipsis dots;
};
OutOfLine asn1_code(const PassedSitesInfo&);

struct OBUPaymentInfoType1 {
    Optional<EquipmentClass> equipmentClass;
    Optional<GBICCInfo> gbiCCInfo;
    Optional<SysInfo> sysInfo;
    Optional<VehicleInfo> vehicleInfo;
    Optional<PassedSitesInfo> passedSitesInfo;
    Ellipsis dots;
};
OutOfLine asn1_code(const OBUPaymentInfoType1&);

using OBUPaymentInfo = Choice<Named<"obuPaymentInfoType1", OBUPaymentInfoType1>, Ellipsis>;

struct VPApplicationParameter {
    PaymentEntityID pid;
    OBUPaymentInfo obuPaymentInfo;
    Ellipsis dots;
};

using VPApplicationList = View<VPApplicationParameter, 1, 16>;

using RandStr8 = FixedOctets<8>;

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

struct RangeOfFile {
    Integer<0, 32767> offset;
    Integer<0, 127> length;
};

struct GetTollDataRq {
    RangeOfFile vehicleInfo;
    Optional<RangeOfFile> tollInfo;
    Optional<Integer<0, 255>> keyIdForAC;
    Ellipsis dots;
};
OutOfLine asn1_code(const GetTollDataRq&);

using File = FixedOctets<127>;

struct GetTollDataRs {
    File vehicleInfo;
    Optional<File> tollInfo;
    Ellipsis dots;
};

struct GetSecureRq {
    RangeOfFile vehicleInfo;
    RandStr8 rndRsuForAuthen;
    Integer<0, 255> keyIdForAuthen;
    Optional<Integer<0, 255>> keyIdForEncrypt;
    Ellipsis dots;
};

struct GetSecureRs {
    RangeOfFile file;
    FixedOctets<8> authenticator;
    Ellipsis dots;
};

struct TransPara {
    FixedOctets<4> transAmount;
    FixedOctets<1> transType;
    FixedOctets<6> terminalID;
    FixedOctets<4> transSN;
    FixedOctets<7> transTime;
    FixedOctets<3> transStationID;
};
OutOfLine asn1_code(const TransPara&);

struct PartOfFile {
    Integer<0, 32767> offset;
    Integer<0, 127> length;
    File fileContent;
};

struct SetTollDataRq {
    Optional<RandStr8> rndRSU;
    Optional<TransPara> transPara;
    Optional<PartOfFile> tollInfo;
    Optional<TollingPos> tollingPos;
    Optional<Integer<0, 255>> keyIdForAuthen;
    Ellipsis dots;
};
OutOfLine asn1_code(const SetTollDataRq&);

struct AccountInfo {
    Octets<2, 32> account;
    Ellipsis dots;
};

struct TransCredential {
    ExtensibleOctets<32, 32> tc;
    Ellipsis dots;
};

struct SetTollDataRs {
    Optional<FixedOctets<4>> tacInfo;
    Optional<FixedOctets<8>> authenticator;
    Optional<AccountInfo> accountInfo;
    Optional<TransCredential> transCredential;
    Ellipsis dots;
};
OutOfLine asn1_code(const SetTollDataRs&);

enum class ChannelID : std::uint8_t { obu, esam, icc, hmi, beeper };
Root<ChannelID::beeper> asn1_shape(ChannelID);

using ApduList = View<FixedOctets<127>>;

struct ChannelRq {
    ChannelID channelid;
    ApduList apdu;
    Ellipsis dots;
};

struct ChannelRs {
    ChannelID channelid;
    ApduList apdu;
    Ellipsis dots;
};

enum class TollResult : std::uint8_t { ok, nok, contactOperator };
Root<TollResult::contactOperator> asn1_shape(TollResult);

struct SetMMIRq {
    TollResult toll;
    Ellipsis dots;
};

using TransInfo =
    Choice<Named<"getTollDataRq", GetTollDataRq>, Named<"getTollDataRs", GetTollDataRs>,
           Named<"getSecureRq", GetSecureRq>, Named<"getSecureRs", GetSecureRs>, Named<"setTollDataRq", SetTollDataRq>,
           Named<"setTollDataRs", SetTollDataRs>, Named<"transferChannelRq", ChannelRq>,
           Named<"transferChannelRs", ChannelRs>, Named<"setMMIRq", SetMMIRq>, Ellipsis>;

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

enum class ReturnStatus : std::uint8_t {
    noError,
    accessDenied,
    argumnetError,
    complexityLimitation,
    processingFailure,
    processing /*, ... */
};
Root<ReturnStatus::processing, extensible> asn1_shape(ReturnStatus);

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

struct VehiclePaymentMessage {
    MsgCount msgCnt;
    Choice<Named<"initialzation-request", RST>, Named<"initialzation-response", VSI>,
           Named<"action-request", Action_Request>, Named<"action-response", Action_Response>, Ellipsis>
        payment;
    Ellipsis dots;
};

}  // namespace chorus::v2x::messages::csae53::day2
