// Module PersonalSafetyMessage of SAE J2735 (2024-09).
#pragma once

#include "chorus/v2x/messages/j2735/common.hpp"
#include "chorus/v2x/messages/j2735/personal_safety_elements.hpp"

namespace chorus::v2x::messages::j2735 {

// PersonalDeviceUserType ::= ENUMERATED {unavailable, aPEDESTRIAN, aPEDALCYCLIST, aPUBLICSAFETYWORKER, anANIMAL, ...}
enum class PersonalDeviceUserType : std::uint8_t {
    unavailable,
    aPEDESTRIAN,
    aPEDALCYCLIST,
    aPUBLICSAFETYWORKER,
    anANIMAL /*, ... */
};
Root<PersonalDeviceUserType::anANIMAL, extensible> asn1_shape(PersonalDeviceUserType);

// PersonalCrossingRequest ::= BOOLEAN
using PersonalCrossingRequest = bool;

// PersonalCrossingInProgress ::= BOOLEAN
using PersonalCrossingInProgress = bool;

// PersonalClusterRadius ::= INTEGER (0..100)
struct PersonalClusterRadius : Integer<0, 100> {
    using Integer::Integer;
};

// PublicSafetyEventResponderWorkerType ::= ENUMERATED {unavailable, towOperater, fireAndEMSWorker, aDOTWorker,
//     lawEnforcement, hazmatResponder, animalControlWorker, otherPersonnel, ...}
enum class PublicSafetyEventResponderWorkerType : std::uint8_t {
    unavailable,
    towOperater,
    fireAndEMSWorker,
    aDOTWorker,
    lawEnforcement,
    hazmatResponder,
    animalControlWorker,
    otherPersonnel /*, ... */
};
Root<PublicSafetyEventResponderWorkerType::otherPersonnel, extensible> asn1_shape(PublicSafetyEventResponderWorkerType);

// PublicSafetyAndRoadWorkerActivity ::= BIT STRING {unavailable (0), workingOnRoad (1), settingUpClosures (2),
//     respondingToEvents (3), directingTraffic (4), otherActivities (5)} (SIZE (6, ...))
struct PublicSafetyAndRoadWorkerActivity : Bits<6, 6, extensible> {
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

// PublicSafetyDirectingTrafficSubType ::= BIT STRING {unavailable (0), policeAndTrafficOfficers (1),
//     trafficControlPersons (2), railroadCrossingGuards (3), civilDefenseNationalGuardMilitaryPolice (4),
//     emergencyOrganizationPersonnel (5), highwayServiceVehiclePersonnel (6)} (SIZE (7, ...))
struct PublicSafetyDirectingTrafficSubType : Bits<7, 7, extensible> {
    using Bits::Bits;
    enum Bit : std::uint8_t {
        unavailable,
        policeAndTrafficOfficers,
        trafficControlPersons,
        railroadCrossingGuards,
        civilDefenseNationalGuardMilitaryPolice,
        emergencyOrganizationPersonnel,
        highwayServiceVehiclePersonnel
    };
    using Numbers = NumberList<unavailable, policeAndTrafficOfficers, trafficControlPersons, railroadCrossingGuards,
                               civilDefenseNationalGuardMilitaryPolice, emergencyOrganizationPersonnel,
                               highwayServiceVehiclePersonnel>;
};

// UserSizeAndBehaviour ::= BIT STRING {unavailable (0), smallStature (1), largeStature (2), erraticMoving (3),
//     slowMoving (4)} (SIZE (5, ...))
struct UserSizeAndBehaviour : Bits<5, 5, extensible> {
    using Bits::Bits;
    enum Bit : std::uint8_t { unavailable, smallStature, largeStature, erraticMoving, slowMoving };
    using Numbers = NumberList<unavailable, smallStature, largeStature, erraticMoving, slowMoving>;
};

// AttachmentRadius ::= INTEGER (0..200)
struct AttachmentRadius : Integer<0, 200> {
    using Integer::Integer;
};

// AnimalType ::= ENUMERATED {unavailable, serviceUse, pet, farm, ...}
enum class AnimalType : std::uint8_t { unavailable, serviceUse, pet, farm /*, ... */ };
Root<AnimalType::farm, extensible> asn1_shape(AnimalType);

// Reg-PersonalSafetyMessage ::= SEQUENCE {regionId RegionId, regExtValue BY-REGIONID.&Type ({...}{@regionId})}
using Reg_PersonalSafetyMessage = RegionalExtension<>;

// PersonalSafetyMessage ::= SEQUENCE {basicType PersonalDeviceUserType, secMark DSecond, msgCnt MsgCount,
//     id TemporaryID, position Position3D, accuracy PositionalAccuracy, speed Velocity, heading Heading,
//     accelSet AccelerationSet4Way OPTIONAL, pathHistory PathHistory OPTIONAL, pathPrediction PathPrediction OPTIONAL,
//     propulsion PropelledInformation OPTIONAL, useState PersonalDeviceUsageState OPTIONAL,
//     crossRequest PersonalCrossingRequest OPTIONAL, crossState PersonalCrossingInProgress OPTIONAL,
//     clusterSize NumberOfParticipantsInCluster OPTIONAL, clusterRadius PersonalClusterRadius OPTIONAL,
//     eventResponderType PublicSafetyEventResponderWorkerType OPTIONAL,
//     activityType PublicSafetyAndRoadWorkerActivity OPTIONAL,
//     activitySubType PublicSafetyDirectingTrafficSubType OPTIONAL, assistType PersonalAssistive OPTIONAL,
//     sizing UserSizeAndBehaviour OPTIONAL, attachment Attachment OPTIONAL, attachmentRadius AttachmentRadius OPTIONAL,
//     animalType AnimalType OPTIONAL, regional SEQUENCE (SIZE (1..4)) OF Reg-PersonalSafetyMessage OPTIONAL, ...}
struct PersonalSafetyMessage {
    PersonalDeviceUserType basicType;
    DSecond secMark;
    MsgCount msgCnt;
    TemporaryID id;
    Position3D position;
    PositionalAccuracy accuracy;
    Velocity speed;
    Heading heading;
    Optional<AccelerationSet4Way> accelSet;
    Optional<PathHistory> pathHistory;
    Optional<PathPrediction> pathPrediction;
    Optional<PropelledInformation> propulsion;
    Optional<PersonalDeviceUsageState> useState;
    Optional<PersonalCrossingRequest> crossRequest;
    Optional<PersonalCrossingInProgress> crossState;
    Optional<NumberOfParticipantsInCluster> clusterSize;
    Optional<PersonalClusterRadius> clusterRadius;
    Optional<PublicSafetyEventResponderWorkerType> eventResponderType;
    Optional<PublicSafetyAndRoadWorkerActivity> activityType;
    Optional<PublicSafetyDirectingTrafficSubType> activitySubType;
    Optional<PersonalAssistive> assistType;
    Optional<UserSizeAndBehaviour> sizing;
    Optional<Attachment> attachment;
    Optional<AttachmentRadius> attachmentRadius;
    Optional<AnimalType> animalType;
    Optional<Regional<Reg_PersonalSafetyMessage>> regional;
    Ellipsis dots;
};

}  // namespace chorus::v2x::messages::j2735
