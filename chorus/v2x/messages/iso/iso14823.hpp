// GDD (version 1), ISO/TS 14823: road signs by a catalogue that does not depend on the country. What the module defines
// where it is used has a name here.
#pragma once

#include <cstdint>

#include "chorus/asn1/equality.hpp"
#include "chorus/asn1/types.hpp"

namespace chorus::v2x::messages::iso14823 {

using namespace asn1;
using asn1::operator==;

struct RepeatingPeriodDayTypes : Bits<4> {
    using Bits::Bits;
    enum Bit : std::uint8_t { national_holiday, even_days, odd_days, market_day };
    using Numbers = NumberList<national_holiday, even_days, odd_days, market_day>;
};

struct DayOfWeek : Bits<8> {
    using Bits::Bits;
    enum Bit : std::uint8_t { unused, monday, tuesday, wednesday, thursday, friday, saturday, sunday };
    using Numbers = NumberList<unused, monday, tuesday, wednesday, thursday, friday, saturday, sunday>;
};

enum class Pictogram_trafficSign : std::uint8_t { dangerWarning, regulatory, informative /*, ... */ };
Root<Pictogram_trafficSign::informative, extensible> asn1_shape(Pictogram_trafficSign);

enum class Pictogram_publicFacilitySign : std::uint8_t { publicFacilities /*, ... */ };
Root<Pictogram_publicFacilitySign::publicFacilities, extensible> asn1_shape(Pictogram_publicFacilitySign);

enum class Pictogram_conditionsSign : std::uint8_t { ambientCondition, roadCondition /*, ... */ };
Root<Pictogram_conditionsSign::roadCondition, extensible> asn1_shape(Pictogram_conditionsSign);

struct InternationalSign_directionalFlowOfLane : Integer<1, 8> {
    using Integer::Integer;
    enum Number : std::uint8_t { sDL = 1, sLT = 2, sRT = 3, lTO = 4, rTO = 5, cLL = 6, cRI = 7, oVL = 8 };
    using Numbers = NumberList<sDL, sLT, sRT, lTO, rTO, cLL, cRI, oVL>;
};

struct Code_Units : Integer<0, 15> {
    using Integer::Integer;
    enum Number : std::uint8_t {
        kmperh = 0,
        milesperh = 1,
        kilometre = 2,
        metre = 3,
        decimetre = 4,
        centimetre = 5,
        mile = 6,
        yard = 7,
        foot = 8,
        minutesOfTime = 9,
        tonnes = 10,
        hundredkg = 11,
        pound = 12,
        rateOfIncline = 13,
        durationinminutes = 14
    };
    using Numbers = NumberList<kmperh, milesperh, kilometre, metre, decimetre, centimetre, mile, yard, foot,
                               minutesOfTime, tonnes, hundredkg, pound, rateOfIncline, durationinminutes>;
};

struct InternationalSign_rateOfIncline : Integer<1, 32> {
    using Integer::Integer;
};

struct DestinationType : Integer<0, 15, extensible> {
    using Integer::Integer;
    enum Number : std::uint8_t {
        none = 0,
        importantArea = 1,
        principalArea = 2,
        generalArea = 3,
        wellKnownPoint = 4,
        country = 5,
        city = 6,
        street = 7,
        industrialArea = 8,
        historicArea = 9,
        touristicArea = 10,
        culturalArea = 11,
        touristicRoute = 12,
        recommendedRoute = 13,
        touristicAttraction = 14,
        geographicArea = 15
    };
    using Numbers = NumberList<none, importantArea, principalArea, generalArea, wellKnownPoint, country, city, street,
                               industrialArea, historicArea, touristicArea, culturalArea, touristicRoute,
                               recommendedRoute, touristicAttraction, geographicArea>;
};

struct DestinationRoadType : Integer<0, 15, extensible> {
    using Integer::Integer;
    enum Number : std::uint8_t {
        none = 0,
        nationalHighway = 1,
        localHighway = 2,
        tollExpresswayMotorway = 3,
        internationalHighway = 4,
        highway = 5,
        expressway = 6,
        nationalRoad = 7,
        regionalProvincialRoad = 8,
        localRoad = 9,
        motorwayJunction = 10,
        diversion = 11,
        rfu1 = 12,
        rfu2 = 13,
        rfu3 = 14,
        rfu4 = 15
    };
    using Numbers = NumberList<none, nationalHighway, localHighway, tollExpresswayMotorway, internationalHighway,
                               highway, expressway, nationalRoad, regionalProvincialRoad, localRoad, motorwayJunction,
                               diversion, rfu1, rfu2, rfu3, rfu4>;
};

struct InternationalSign_numberOfLane : Integer<0, 99> {
    using Integer::Integer;
};

struct YearRange {
    Integer<2000, 2127, extensible> yearRangeStartYear;
    Integer<2000, 2127, extensible> yearRangeEndYear;
};

struct MonthDay {
    Integer<1, 12> month;
    Integer<1, 31> day;
};

struct MonthDayRange {
    MonthDay dateRangeStartMonthDay;
    MonthDay dateRangeEndMonthDay;
};

struct HoursMinutes {
    Integer<0, 23> hours;
    Integer<0, 59> mins;
};

struct TimeRange {
    HoursMinutes timeRangeStartTime;
    HoursMinutes timeRangeEndTime;
};

struct InternationalSign_applicablePeriod {
    Optional<YearRange> year;
    Optional<MonthDayRange> month_day;
    Optional<RepeatingPeriodDayTypes> repeatingPeriodDayTypes;
    Optional<TimeRange> hourMinutes;
    Optional<DayOfWeek> dateRangeOfWeek;
    Optional<HoursMinutes> durationHourMinute;
};
OutOfLine asn1_code(const InternationalSign_applicablePeriod&);

using Pictogram_serviceCategory = Choice<Named<"trafficSignPictogram", Pictogram_trafficSign>,
                                         Named<"publicFacilitiesPictogram", Pictogram_publicFacilitySign>,
                                         Named<"ambientOrRoadConditionPictogram", Pictogram_conditionsSign>, Ellipsis>;

struct Pictogram_category {
    Integer<1, 9> nature;
    Integer<0, 99> serialNumber;
};

struct Pictogram {
    Optional<FixedOctets<2>> countryCode;
    Pictogram_serviceCategory serviceCategoryCode;
    Pictogram_category pictogramCategoryCode;
};

using InternationalSign_exemptedApplicablePeriod = InternationalSign_applicablePeriod;

struct Distance {
    Integer<1, 16384> value;
    Constrained<Code_Units, 2, 8> unit;
};

struct Weight {
    Integer<1, 16384> value;
    Constrained<Code_Units, 10, 12> unit;
};

struct InternationalSign_applicableVehicleDimensions {
    Optional<Distance> vehicleHeight;
    Optional<Distance> vehicleWidth;
    Optional<Distance> vehicleLength;
    Optional<Weight> vehicleWeight;
};
OutOfLine asn1_code(const InternationalSign_applicableVehicleDimensions&);

struct InternationalSign_speedLimits {
    Optional<Integer<0, 250>> speedLimitMax;
    Optional<Integer<0, 250>> speedLimitMin;
    Constrained<Code_Units, 0, 1> unit;
};
OutOfLine asn1_code(const InternationalSign_speedLimits&);

using InternationalSign_distanceBetweenVehicles = Distance;

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

struct DestinationRoad {
    DestinationRoadType derType;
    Optional<Integer<1, 999>> roadNumberIdentifier;
    Optional<Utf8View> roadNumberText;
};
OutOfLine asn1_code(const DestinationRoad&);

using DestinationRoads = View<DestinationRoad, 1, 4, extensible>;

struct DistanceOrDuration {
    Integer<1, 16384> value;
    Constrained<Code_Units, 2, 9> unit;
};

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

struct InternationalSign_section {
    Optional<Distance> startingPointLength;
    Optional<Distance> continuityLength;
};
OutOfLine asn1_code(const InternationalSign_section&);

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

}  // namespace chorus::v2x::messages::iso14823
