// Module PersonalSafetyMessage of SAE J2735 (2024-09).
#pragma once

#include "chorus/v2x/messages/j2735/common.hpp"
#include "chorus/v2x/messages/j2735/personal_safety_elements.hpp"

namespace chorus::v2x::messages::j2735 {

enum class PersonalDeviceUserType : std::uint8_t {
    unavailable,
    aPEDESTRIAN,
    aPEDALCYCLIST,
    aPUBLICSAFETYWORKER,
    anANIMAL /*, ... */
};
Root<PersonalDeviceUserType::anANIMAL, extensible> asn1_shape(PersonalDeviceUserType);

using PersonalCrossingRequest = bool;

using PersonalCrossingInProgress = bool;

struct PersonalClusterRadius : Integer<0, 100> {
    using Integer::Integer;
};

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

struct UserSizeAndBehaviour : Bits<5, 5, extensible> {
    using Bits::Bits;
    enum Bit : std::uint8_t { unavailable, smallStature, largeStature, erraticMoving, slowMoving };
    using Numbers = NumberList<unavailable, smallStature, largeStature, erraticMoving, slowMoving>;
};

struct AttachmentRadius : Integer<0, 200> {
    using Integer::Integer;
};

enum class AnimalType : std::uint8_t { unavailable, serviceUse, pet, farm /*, ... */ };
Root<AnimalType::farm, extensible> asn1_shape(AnimalType);

using Reg_PersonalSafetyMessage = RegionalExtension<>;

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
