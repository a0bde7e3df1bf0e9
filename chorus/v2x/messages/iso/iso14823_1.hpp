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

enum class Pictogram_supplementaryPanel : std::uint8_t { supplementaryPanelAndAdditionalPanel /*, ... */ };
Root<Pictogram_supplementaryPanel::supplementaryPanelAndAdditionalPanel, extensible> asn1_shape(
    Pictogram_supplementaryPanel);

using Pictogram_serviceCategory = Choice<Named<"trafficSignPictogram", Pictogram_trafficSign>,
                                         Named<"publicFacilitiesPictogram", Pictogram_publicFacilitySign>,
                                         Named<"ambientOrRoadConditionPictogram", Pictogram_conditionsSign>, Ellipsis,
                                         Named<"supplementaryPanel", Pictogram_supplementaryPanel>>;

struct Pictogram {
    Optional<FixedOctets<2>> countryCode;
    Pictogram_serviceCategory serviceCategoryCode;
    Pictogram_category pictogramCategoryCode;
};

struct GddStructure;

struct DestinationPlace {
    DestinationType destType;
    Optional<Ref<GddStructure>> destRSCode;
    Optional<OctetView> destBlob;
    Optional<Integer<1, 999>> placeNameIdentification;
    Optional<Utf8View> placeNameText;
};
OutOfLine asn1_code(const DestinationPlace&);

using DestinationPlaces = View<DestinationPlace, 1, 4, extensible>;

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

using DDD_IO_LIST = View<DDD_IO, 1, 8, extensible>;

struct InternationalSign_destinationInformation {
    Optional<Integer<1, 128>> junctionDirection;
    Optional<Integer<1, 128>> roundaboutCwDirection;
    Optional<Integer<1, 128>> roundaboutCcwDirection;
    DDD_IO_LIST ioList;
};
OutOfLine asn1_code(const InternationalSign_destinationInformation&);

using GddAttribute =
    Choice<Named<"dtm", InternationalSign_applicablePeriod>, Named<"edt", InternationalSign_exemptedApplicablePeriod>,
           Named<"dfl", InternationalSign_directionalFlowOfLane>,
           Named<"ved", InternationalSign_applicableVehicleDimensions>, Named<"spe", InternationalSign_speedLimits>,
           Named<"roi", InternationalSign_rateOfIncline>, Named<"dbv", InternationalSign_distanceBetweenVehicles>,
           Named<"ddd", InternationalSign_destinationInformation>, Named<"set", InternationalSign_section>,
           Named<"nol", InternationalSign_numberOfLane>>;

using GddAttributes = View<GddAttribute, 1, 8, extensible>;

struct GddStructure {
    Pictogram pictogramCode;
    Optional<GddAttributes> attributes;
};
OutOfLine asn1_code(const GddStructure&);

}  // namespace chorus::v2x::messages::iso14823_1
