// GDD (version 1), ISO/TS 14823: road signs by a catalogue that does not depend on the country. What the module defines
// where it is used has a name here.
#pragma once

#include <cstdint>

#include "chorus/asn1/equality.hpp"
#include "chorus/asn1/types.hpp"

namespace chorus::v2x::messages::iso14823 {

using namespace asn1;
using asn1::operator==;

// RepeatingPeriodDayTypes ::= BIT STRING {national-holiday (0), even-days (1), odd-days (2), market-day (3)} (SIZE (4))
struct RepeatingPeriodDayTypes : Bits<4> {
    using Bits::Bits;
    enum Bit : std::uint8_t { national_holiday, even_days, odd_days, market_day };
    using Numbers = NumberList<national_holiday, even_days, odd_days, market_day>;
};

// DayOfWeek ::= BIT STRING {unused (0), monday (1), tuesday (2), wednesday (3), thursday (4), friday (5), saturday (6),
//     sunday (7)} (SIZE (8))
struct DayOfWeek : Bits<8> {
    using Bits::Bits;
    enum Bit : std::uint8_t { unused, monday, tuesday, wednesday, thursday, friday, saturday, sunday };
    using Numbers = NumberList<unused, monday, tuesday, wednesday, thursday, friday, saturday, sunday>;
};

// Pictogram-trafficSign ::= ENUMERATED {dangerWarning, regulatory, informative, ...}
enum class Pictogram_trafficSign : std::uint8_t { dangerWarning, regulatory, informative /*, ... */ };
Root<Pictogram_trafficSign::informative, extensible> asn1_shape(Pictogram_trafficSign);

// Pictogram-publicFacilitySign ::= ENUMERATED {publicFacilities, ...}
enum class Pictogram_publicFacilitySign : std::uint8_t { publicFacilities /*, ... */ };
Root<Pictogram_publicFacilitySign::publicFacilities, extensible> asn1_shape(Pictogram_publicFacilitySign);

// Pictogram-conditionsSign ::= ENUMERATED {ambientCondition, roadCondition, ...}
enum class Pictogram_conditionsSign : std::uint8_t { ambientCondition, roadCondition /*, ... */ };
Root<Pictogram_conditionsSign::roadCondition, extensible> asn1_shape(Pictogram_conditionsSign);

// InternationalSign-directionalFlowOfLane ::= INTEGER {sDL (1), sLT (2), sRT (3), lTO (4), rTO (5), cLL (6), cRI (7),
//     oVL (8)} (1..8)
struct InternationalSign_directionalFlowOfLane : Integer<1, 8> {
    using Integer::Integer;
    enum Number : std::uint8_t { sDL = 1, sLT = 2, sRT = 3, lTO = 4, rTO = 5, cLL = 6, cRI = 7, oVL = 8 };
    using Numbers = NumberList<sDL, sLT, sRT, lTO, rTO, cLL, cRI, oVL>;
};

// Code-Units ::= INTEGER {kmperh (0), milesperh (1), kilometre (2), metre (3), decimetre (4), centimetre (5), mile (6),
//     yard (7), foot (8), minutesOfTime (9), tonnes (10), hundredkg (11), pound (12), rateOfIncline (13),
//     durationinminutes (14)} (0..15)
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

// InternationalSign-rateOfIncline ::= INTEGER (1..32)
struct InternationalSign_rateOfIncline : Integer<1, 32> {
    using Integer::Integer;
};

// DestinationType ::= INTEGER {none (0), importantArea (1), principalArea (2), generalArea (3), wellKnownPoint (4),
//     country (5), city (6), street (7), industrialArea (8), historicArea (9), touristicArea (10), culturalArea (11),
//     touristicRoute (12), recommendedRoute (13), touristicAttraction (14), geographicArea (15)} (0..15, ...)
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

// DestinationRoadType ::= INTEGER {none (0), nationalHighway (1), localHighway (2), tollExpresswayMotorway (3),
//     internationalHighway (4), highway (5), expressway (6), nationalRoad (7), regionalProvincialRoad (8),
//     localRoad (9), motorwayJunction (10), diversion (11), rfu1 (12), rfu2 (13), rfu3 (14), rfu4 (15)} (0..15, ...)
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

// InternationalSign-numberOfLane ::= INTEGER (0..99)
struct InternationalSign_numberOfLane : Integer<0, 99> {
    using Integer::Integer;
};

// YearRange ::= SEQUENCE {yearRangeStartYear INTEGER (2000..2127, ...), yearRangeEndYear INTEGER (2000..2127, ...)}
struct YearRange {
    Integer<2000, 2127, extensible> yearRangeStartYear;
    Integer<2000, 2127, extensible> yearRangeEndYear;
};

// MonthDay ::= SEQUENCE {month INTEGER (1..12), day INTEGER (1..31)}
struct MonthDay {
    Integer<1, 12> month;
    Integer<1, 31> day;
};

// MonthDayRange ::= SEQUENCE {dateRangeStartMonthDay MonthDay, dateRangeEndMonthDay MonthDay}
struct MonthDayRange {
    MonthDay dateRangeStartMonthDay;
    MonthDay dateRangeEndMonthDay;
};

// HoursMinutes ::= SEQUENCE {hours INTEGER (0..23), mins INTEGER (0..59)}
struct HoursMinutes {
    Integer<0, 23> hours;
    Integer<0, 59> mins;
};

// TimeRange ::= SEQUENCE {timeRangeStartTime HoursMinutes, timeRangeEndTime HoursMinutes}
struct TimeRange {
    HoursMinutes timeRangeStartTime;
    HoursMinutes timeRangeEndTime;
};

// InternationalSign-applicablePeriod ::= SEQUENCE {year YearRange OPTIONAL, month-day MonthDayRange OPTIONAL,
//     repeatingPeriodDayTypes RepeatingPeriodDayTypes OPTIONAL, hourMinutes TimeRange OPTIONAL,
//     dateRangeOfWeek DayOfWeek OPTIONAL, durationHourMinute HoursMinutes OPTIONAL}
struct InternationalSign_applicablePeriod {
    Optional<YearRange> year;
    Optional<MonthDayRange> month_day;
    Optional<RepeatingPeriodDayTypes> repeatingPeriodDayTypes;
    Optional<TimeRange> hourMinutes;
    Optional<DayOfWeek> dateRangeOfWeek;
    Optional<HoursMinutes> durationHourMinute;
};
OutOfLine asn1_code(const InternationalSign_applicablePeriod&);

// Pictogram-serviceCategory ::= CHOICE {trafficSignPictogram Pictogram-trafficSign,
//     publicFacilitiesPictogram Pictogram-publicFacilitySign, ambientOrRoadConditionPictogram Pictogram-conditionsSign,
//     ...}
using Pictogram_serviceCategory = Choice<Named<"trafficSignPictogram", Pictogram_trafficSign>,
                                         Named<"publicFacilitiesPictogram", Pictogram_publicFacilitySign>,
                                         Named<"ambientOrRoadConditionPictogram", Pictogram_conditionsSign>, Ellipsis>;

// Pictogram-category ::= SEQUENCE {nature INTEGER (1..9), serialNumber INTEGER (0..99)}
struct Pictogram_category {
    Integer<1, 9> nature;
    Integer<0, 99> serialNumber;
};

// Pictogram ::= SEQUENCE {countryCode OCTET STRING (SIZE (2)) OPTIONAL, serviceCategoryCode Pictogram-serviceCategory,
//     pictogramCategoryCode Pictogram-category}
struct Pictogram {
    Optional<FixedOctets<2>> countryCode;
    Pictogram_serviceCategory serviceCategoryCode;
    Pictogram_category pictogramCategoryCode;
};

// InternationalSign-exemptedApplicablePeriod ::= InternationalSign-applicablePeriod
using InternationalSign_exemptedApplicablePeriod = InternationalSign_applicablePeriod;

// Distance ::= SEQUENCE {value INTEGER (1..16384), unit Code-Units (2..8)}
struct Distance {
    Integer<1, 16384> value;
    Constrained<Code_Units, 2, 8> unit;
};

// Weight ::= SEQUENCE {value INTEGER (1..16384), unit Code-Units (10..12)}
struct Weight {
    Integer<1, 16384> value;
    Constrained<Code_Units, 10, 12> unit;
};

// InternationalSign-applicableVehicleDimensions ::= SEQUENCE {vehicleHeight Distance OPTIONAL,
//     vehicleWidth Distance OPTIONAL, vehicleLength Distance OPTIONAL, vehicleWeight Weight OPTIONAL}
struct InternationalSign_applicableVehicleDimensions {
    Optional<Distance> vehicleHeight;
    Optional<Distance> vehicleWidth;
    Optional<Distance> vehicleLength;
    Optional<Weight> vehicleWeight;
};
OutOfLine asn1_code(const InternationalSign_applicableVehicleDimensions&);

// InternationalSign-speedLimits ::= SEQUENCE {speedLimitMax INTEGER (0..250) OPTIONAL,
//     speedLimitMin INTEGER (0..250) OPTIONAL, unit Code-Units (0..1)}
struct InternationalSign_speedLimits {
    Optional<Integer<0, 250>> speedLimitMax;
    Optional<Integer<0, 250>> speedLimitMin;
    Constrained<Code_Units, 0, 1> unit;
};
OutOfLine asn1_code(const InternationalSign_speedLimits&);

// InternationalSign-distanceBetweenVehicles ::= Distance
using InternationalSign_distanceBetweenVehicles = Distance;

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

// DestinationRoad ::= SEQUENCE {derType DestinationRoadType, roadNumberIdentifier INTEGER (1..999) OPTIONAL,
//     roadNumberText UTF8String OPTIONAL}
struct DestinationRoad {
    DestinationRoadType derType;
    Optional<Integer<1, 999>> roadNumberIdentifier;
    Optional<Utf8View> roadNumberText;
};
OutOfLine asn1_code(const DestinationRoad&);

// DestinationRoads ::= SEQUENCE (SIZE (1..4, ...)) OF DestinationRoad
using DestinationRoads = View<DestinationRoad, 1, 4, extensible>;

// DistanceOrDuration ::= SEQUENCE {value INTEGER (1..16384), unit Code-Units (2..9)}
struct DistanceOrDuration {
    Integer<1, 16384> value;
    Constrained<Code_Units, 2, 9> unit;
};

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

// InternationalSign-section ::= SEQUENCE {startingPointLength Distance OPTIONAL, continuityLength Distance OPTIONAL}
struct InternationalSign_section {
    Optional<Distance> startingPointLength;
    Optional<Distance> continuityLength;
};
OutOfLine asn1_code(const InternationalSign_section&);

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

}  // namespace chorus::v2x::messages::iso14823
