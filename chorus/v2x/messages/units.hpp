// Raw values of the data dictionaries (TS 102 894-2; SAE J2735 and what follows it) in the units that people read.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "chorus/asn1/describe.hpp"

namespace chorus::v2x::messages {

// Whose type names they are: the same name may have another unit elsewhere.
enum class Dictionary {
    etsi,
    etsi_version1,  // of protocolVersion 1: a curvature counts 1/30000 of 1/m there, which no decimal writes
    dsrc,           // SAE J2735, T/CSAE 53
};

// A number of a data element in its unit.
struct Reading {
    std::string value;      // "13.89"; of a TimestampIts the date, "2026-11-26T10:00:00.000Z"
    std::string_view unit;  // "m/s"; empty: there is none
};
// Nothing: the type has no unit.
std::optional<Reading> reading_of(std::string_view type, std::int64_t number, Dictionary dictionary);

// What the sub-cause of a cause is called (TS 102 894-2); empty: it has no name. `type` is that of the cause: release 1
// has CauseCodeType, release 2 CauseCodeAlternative.
std::string_view sub_cause_name(std::string_view type, std::int64_t cause, std::int64_t sub_cause);

// Goes through a described message: numbers get their unit ("1389" becomes "13.89" "m/s"), times their
// date, sub-causes the name that their cause gives them. Raw values stay as they are.
void add_units(asn1::Field& field, Dictionary dictionary = Dictionary::etsi);

}  // namespace chorus::v2x::messages
