// GddVersion1, ISO 14823-1:2024. It differs from GDD of ISO/TS 14823 in the supplementary panel alone, so that what has
// nothing to do with it is the same type.
#pragma once

#include <cstdint>

#include "chorus/asn1/equality.hpp"
#include "chorus/asn1/types.hpp"
#include "chorus/v2x/messages/iso/iso14823.hpp"

namespace chorus::v2x::messages::iso14823_1 {

using namespace asn1;
using asn1::operator==;

using iso14823::Code_Units;
using iso14823::DayOfWeek;
using iso14823::DestinationRoad;
using iso14823::DestinationRoads;
using iso14823::DestinationRoadType;
using iso14823::DestinationType;
using iso14823::Distance;
using iso14823::DistanceOrDuration;
using iso14823::HoursMinutes;
using iso14823::InternationalSign_applicablePeriod;
using iso14823::InternationalSign_applicableVehicleDimensions;
using iso14823::InternationalSign_directionalFlowOfLane;
using iso14823::InternationalSign_distanceBetweenVehicles;
using iso14823::InternationalSign_exemptedApplicablePeriod;
using iso14823::InternationalSign_numberOfLane;
using iso14823::InternationalSign_rateOfIncline;
using iso14823::InternationalSign_section;
using iso14823::InternationalSign_speedLimits;
using iso14823::MonthDay;
using iso14823::MonthDayRange;
using iso14823::Pictogram_category;
using iso14823::Pictogram_conditionsSign;
using iso14823::Pictogram_publicFacilitySign;
using iso14823::Pictogram_trafficSign;
using iso14823::RepeatingPeriodDayTypes;
using iso14823::TimeRange;
using iso14823::Weight;
using iso14823::YearRange;

// Pictogram-supplementaryPanel ::= ENUMERATED {supplementaryPanelAndAdditionalPanel, ...}
enum class Pictogram_supplementaryPanel : std::uint8_t { supplementaryPanelAndAdditionalPanel /*, ... */ };
Root<Pictogram_supplementaryPanel::supplementaryPanelAndAdditionalPanel, extensible> asn1_shape(
    Pictogram_supplementaryPanel);

// Pictogram-serviceCategory ::= CHOICE {trafficSignPictogram Pictogram-trafficSign,
//     publicFacilitiesPictogram Pictogram-publicFacilitySign, ambientOrRoadConditionPictogram Pictogram-conditionsSign,
//     ..., supplementaryPanel Pictogram-supplementaryPanel}
using Pictogram_serviceCategory = Choice<Named<"trafficSignPictogram", Pictogram_trafficSign>,
                                         Named<"publicFacilitiesPictogram", Pictogram_publicFacilitySign>,
                                         Named<"ambientOrRoadConditionPictogram", Pictogram_conditionsSign>, Ellipsis,
                                         Named<"supplementaryPanel", Pictogram_supplementaryPanel>>;

// Pictogram ::= SEQUENCE {countryCode OCTET STRING (SIZE (2)) OPTIONAL, serviceCategoryCode Pictogram-serviceCategory,
//     pictogramCategoryCode Pictogram-category}
struct Pictogram {
    Optional<FixedOctets<2>> countryCode;
    Pictogram_serviceCategory serviceCategoryCode;
    Pictogram_category pictogramCategoryCode;
};

struct GddStructure;

// DestinationPlace ::= SEQUENCE {destType DestinationType, destRSCode GddStructure OPTIONAL,
//     destBlob OCTET STRING OPTIONAL, placeNameIdentification INTEGER (1..999) OPTIONAL,
//     placeNameText UTF8String OPTIONAL}
struct DestinationPlace {
    DestinationType destType;
    Optional<Ref<GddStructure>> destRSCode;
    Optional<OctetView> destBlob;
    Optional<Integer<1, 999>> placeNameIdentification;
    Optional<Utf8View> placeNameText;
};
OutOfLine asn1_code(const DestinationPlace&);

// DestinationPlaces ::= SEQUENCE (SIZE (1..4, ...)) OF DestinationPlace
using DestinationPlaces = View<DestinationPlace, 1, 4, extensible>;

// DDD-IO ::= SEQUENCE {arrowDirection INTEGER (0..7), destPlace DestinationPlaces OPTIONAL,
//     destRoad DestinationRoads OPTIONAL, roadNumberIdentifier INTEGER (1..999) OPTIONAL,
//     streetName INTEGER (1..999) OPTIONAL, streetNameText UTF8String OPTIONAL,
//     distanceToDivergingPoint DistanceOrDuration OPTIONAL, distanceToDestinationPlace DistanceOrDuration OPTIONAL}
struct DDD_IO {
    Integer<0, 7> arrowDirection;
    Optional<DestinationPlaces> destPlace;
    Optional<DestinationRoads> destRoad;
    Optional<Integer<1, 999>> roadNumberIdentifier;
    Optional<Integer<1, 999>> streetName;
    Optional<Utf8View> streetNameText;
    Optional<DistanceOrDuration> distanceToDivergingPoint;
    Optional<DistanceOrDuration> distanceToDestinationPlace;
};
OutOfLine asn1_code(const DDD_IO&);

// DDD-IO-LIST ::= SEQUENCE (SIZE (1..8, ...)) OF DDD-IO
using DDD_IO_LIST = View<DDD_IO, 1, 8, extensible>;

// InternationalSign-destinationInformation ::= SEQUENCE {junctionDirection INTEGER (1..128) OPTIONAL,
//     roundaboutCwDirection INTEGER (1..128) OPTIONAL, roundaboutCcwDirection INTEGER (1..128) OPTIONAL,
//     ioList DDD-IO-LIST}
struct InternationalSign_destinationInformation {
    Optional<Integer<1, 128>> junctionDirection;
    Optional<Integer<1, 128>> roundaboutCwDirection;
    Optional<Integer<1, 128>> roundaboutCcwDirection;
    DDD_IO_LIST ioList;
};
OutOfLine asn1_code(const InternationalSign_destinationInformation&);

// GddAttribute ::= CHOICE {dtm InternationalSign-applicablePeriod, edt InternationalSign-exemptedApplicablePeriod,
//     dfl InternationalSign-directionalFlowOfLane, ved InternationalSign-applicableVehicleDimensions,
//     spe InternationalSign-speedLimits, roi InternationalSign-rateOfIncline,
//     dbv InternationalSign-distanceBetweenVehicles, ddd InternationalSign-destinationInformation,
//     set InternationalSign-section, nol InternationalSign-numberOfLane}
using GddAttribute =
    Choice<Named<"dtm", InternationalSign_applicablePeriod>, Named<"edt", InternationalSign_exemptedApplicablePeriod>,
           Named<"dfl", InternationalSign_directionalFlowOfLane>,
           Named<"ved", InternationalSign_applicableVehicleDimensions>, Named<"spe", InternationalSign_speedLimits>,
           Named<"roi", InternationalSign_rateOfIncline>, Named<"dbv", InternationalSign_distanceBetweenVehicles>,
           Named<"ddd", InternationalSign_destinationInformation>, Named<"set", InternationalSign_section>,
           Named<"nol", InternationalSign_numberOfLane>>;

// GddAttributes ::= SEQUENCE (SIZE (1..8, ...)) OF GddAttribute
using GddAttributes = View<GddAttribute, 1, 8, extensible>;

// GddStructure ::= SEQUENCE {pictogramCode Pictogram, attributes GddAttributes OPTIONAL}
struct GddStructure {
    Pictogram pictogramCode;
    Optional<GddAttributes> attributes;
};
OutOfLine asn1_code(const GddStructure&);

}  // namespace chorus::v2x::messages::iso14823_1
