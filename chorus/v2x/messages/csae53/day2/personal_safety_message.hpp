// PersonalSafetyMessage (PSM): people on foot, on bicycles, at work on the road. T/CSAE 157-2020 (day 2).
#pragma once

#include <cstdint>

#include "chorus/v2x/messages/csae53/common.hpp"
#include "chorus/v2x/messages/csae53/day2/common.hpp"
#include "chorus/v2x/messages/j2735/personal_safety_elements.hpp"

namespace chorus::v2x::messages::csae53::day2 {

using j2735::AnimalPropelledType;
using j2735::Attachment;
using j2735::HumanPropelledType;
using j2735::MotorizedPropelledType;
using j2735::NumberOfParticipantsInCluster;
using j2735::PersonalAssistive;
using j2735::PersonalDeviceUsageState;
using j2735::PropelledInformation;

// PersonalDeviceUserType ::= ENUMERATED {unavailable, aPEDESTRIAN, aPEDALCYCLIST, aROADWORKER, anANIMAL, ...}
enum class PersonalDeviceUserType : std::uint8_t {
    unavailable,
    aPEDESTRIAN,
    aPEDALCYCLIST,
    aROADWORKER,
    anANIMAL /*, ... */
};
Root<PersonalDeviceUserType::anANIMAL, extensible> asn1_shape(PersonalDeviceUserType);

// PersonalExtensions ::= SEQUENCE {useState PersonalDeviceUsageState OPTIONAL, assistType PersonalAssistive OPTIONAL,
//     ...}
struct PersonalExtensions {
    Optional<PersonalDeviceUsageState> useState;
    Optional<PersonalAssistive> assistType;
    Ellipsis dots;
};
OutOfLine asn1_code(const PersonalExtensions&);

// RoadWorkerType ::= ENUMERATED {unavailable, trafficPolice, constructionPersonnel, policeOfficers,
//     trafficControlPersons, railroadCrossingGuards, emergencyOrganizationPersonnel, ...}
enum class RoadWorkerType : std::uint8_t {
    unavailable,
    trafficPolice,
    constructionPersonnel,
    policeOfficers,
    trafficControlPersons,
    railroadCrossingGuards,
    emergencyOrganizationPersonnel /*, ... */
};
Root<RoadWorkerType::emergencyOrganizationPersonnel, extensible> asn1_shape(RoadWorkerType);

// RoadWorkerActivityType ::= BIT STRING {unavailable (0), workingOnRoad (1), settingUpClosures (2),
//     respondingToEvents (3), directingTraffic (4), otherActivities (5)} (SIZE (6, ...))
struct RoadWorkerActivityType : Bits<6, 6, extensible> {
    using Bits::Bits;
    enum Bit : std::uint8_t {
        unavailable,
        workingOnRoad,
        settingUpClosures,
        respondingToEvents,
        directingTraffic,
        otherActivities
    };
    using Numbers = NumberList<unavailable, workingOnRoad, settingUpClosures, respondingToEvents, directingTraffic,
                               otherActivities>;
};

// RoadWorkerExtensions ::= SEQUENCE {workerType RoadWorkerType OPTIONAL, activityType RoadWorkerActivityType OPTIONAL,
//     ...}
struct RoadWorkerExtensions {
    Optional<RoadWorkerType> workerType;
    Optional<RoadWorkerActivityType> activityType;
    Ellipsis dots;
};
OutOfLine asn1_code(const RoadWorkerExtensions&);

// PersonalCrossing ::= ENUMERATED {unavailable, request, crossing, finish, ...}
enum class PersonalCrossing : std::uint8_t { unavailable, request, crossing, finish /*, ... */ };
Root<PersonalCrossing::finish, extensible> asn1_shape(PersonalCrossing);

// PersonalRequest ::= SEQUENCE {crossing PersonalCrossing OPTIONAL, ...}
struct PersonalRequest {
    Optional<PersonalCrossing> crossing;
    Ellipsis dots;
};

// Non-motorData ::= SEQUENCE {basicType PersonalDeviceUserType, propulsion PropelledInformation OPTIONAL,
//     clusterSize NumberOfParticipantsInCluster OPTIONAL, attachment Attachment OPTIONAL,
//     personalExt PersonalExtensions OPTIONAL, roadWorkerExt RoadWorkerExtensions OPTIONAL,
//     personalReq PersonalRequest OPTIONAL, ...}
struct Non_motorData {
    PersonalDeviceUserType basicType;
    Optional<PropelledInformation> propulsion;
    Optional<NumberOfParticipantsInCluster> clusterSize;
    Optional<Attachment> attachment;
    Optional<PersonalExtensions> personalExt;
    Optional<RoadWorkerExtensions> roadWorkerExt;
    Optional<PersonalRequest> personalReq;
    Ellipsis dots;
};
OutOfLine asn1_code(const Non_motorData&);

// PersonalSafetyMessage ::= SEQUENCE {msgCnt MsgCount, id OCTET STRING (SIZE (8)), secMark DSecond,
//     timeConfidence TimeConfidence OPTIONAL, pos Position3D, posAccuracy PositionalAccuracy, speed Speed,
//     heading Heading, accelSet AccelerationSet4Way OPTIONAL, pathHistory PathHistory OPTIONAL,
//     path-Planning PathPlanning OPTIONAL, overallRadius INTEGER (0..200), non-motorData Non-motorData, ...}
struct PersonalSafetyMessage {
    MsgCount msgCnt;
    FixedOctets<8> id;
    DSecond secMark;
    Optional<TimeConfidence> timeConfidence;
    Position3D pos;
    PositionalAccuracy posAccuracy;
    Speed speed;
    Heading heading;
    Optional<AccelerationSet4Way> accelSet;
    Optional<PathHistory> pathHistory;
    Optional<PathPlanning> path_Planning;
    Integer<0, 200> overallRadius;
    Non_motorData non_motorData;
    Ellipsis dots;
};
OutOfLine asn1_code(const PersonalSafetyMessage&);

}  // namespace chorus::v2x::messages::csae53::day2
