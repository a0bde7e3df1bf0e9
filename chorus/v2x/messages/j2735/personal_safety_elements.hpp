// Data elements of the module PersonalSafetyMessage of SAE J2735 (2024-09) that T/CSAE 157-2020 (day 2) has letter by
// letter.
#pragma once

#include <cstdint>

#include "chorus/asn1/equality.hpp"
#include "chorus/asn1/types.hpp"

namespace chorus::v2x::messages::j2735 {

using namespace asn1;
using asn1::operator==;

// HumanPropelledType ::= ENUMERATED {unavailable, otherTypes, onFoot, skateboard, pushOrKickScooter, wheelchair, ...}
enum class HumanPropelledType : std::uint8_t {
    unavailable,
    otherTypes,
    onFoot,
    skateboard,
    pushOrKickScooter,
    wheelchair /*, ... */
};
Root<HumanPropelledType::wheelchair, extensible> asn1_shape(HumanPropelledType);

// AnimalPropelledType ::= ENUMERATED {unavailable, otherTypes, animalMounted, animalDrawnCarriage, ...}
enum class AnimalPropelledType : std::uint8_t {
    unavailable,
    otherTypes,
    animalMounted,
    animalDrawnCarriage /*, ... */
};
Root<AnimalPropelledType::animalDrawnCarriage, extensible> asn1_shape(AnimalPropelledType);

// MotorizedPropelledType ::= ENUMERATED {unavailable, otherTypes, wheelChair, bicycle, scooter, selfBalancingDevice,
//     ...}
enum class MotorizedPropelledType : std::uint8_t {
    unavailable,
    otherTypes,
    wheelChair,
    bicycle,
    scooter,
    selfBalancingDevice /*, ... */
};
Root<MotorizedPropelledType::selfBalancingDevice, extensible> asn1_shape(MotorizedPropelledType);

// PropelledInformation ::= CHOICE {human HumanPropelledType, animal AnimalPropelledType, motor MotorizedPropelledType,
//     ...}
using PropelledInformation = Choice<Named<"human", HumanPropelledType>, Named<"animal", AnimalPropelledType>,
                                    Named<"motor", MotorizedPropelledType>, Ellipsis>;

// PersonalDeviceUsageState ::= BIT STRING {unavailable (0), other (1), idle (2), listeningToAudio (3), typing (4),
//     calling (5), playingGames (6), reading (7), viewing (8)} (SIZE (9, ...))
struct PersonalDeviceUsageState : Bits<9, 9, extensible> {
    using Bits::Bits;
    enum Bit : std::uint8_t {
        unavailable,
        other,
        idle,
        listeningToAudio,
        typing,
        calling,
        playingGames,
        reading,
        viewing
    };
    using Numbers =
        NumberList<unavailable, other, idle, listeningToAudio, typing, calling, playingGames, reading, viewing>;
};

// NumberOfParticipantsInCluster ::= ENUMERATED {unavailable, small, medium, large, ...}
enum class NumberOfParticipantsInCluster : std::uint8_t { unavailable, small, medium, large /*, ... */ };
Root<NumberOfParticipantsInCluster::large, extensible> asn1_shape(NumberOfParticipantsInCluster);

// PersonalAssistive ::= BIT STRING {unavailable (0), otherType (1), vision (2), hearing (3), movement (4),
//     cognition (5)} (SIZE (6, ...))
struct PersonalAssistive : Bits<6, 6, extensible> {
    using Bits::Bits;
    enum Bit : std::uint8_t { unavailable, otherType, vision, hearing, movement, cognition };
    using Numbers = NumberList<unavailable, otherType, vision, hearing, movement, cognition>;
};

// Attachment ::= ENUMERATED {unavailable, stroller, bicycleTrailer, cart, wheelchair, otherWalkAssistAttachments, pet,
//     ...}
enum class Attachment : std::uint8_t {
    unavailable,
    stroller,
    bicycleTrailer,
    cart,
    wheelchair,
    otherWalkAssistAttachments,
    pet /*, ... */
};
Root<Attachment::pet, extensible> asn1_shape(Attachment);

}  // namespace chorus::v2x::messages::j2735
