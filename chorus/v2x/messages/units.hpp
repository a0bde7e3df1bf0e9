// Raw values of the data dictionaries (TS 102 894-2; SAE J2735 and what follows it) in the units that people read.
#pragma once

#include "chorus/asn1/describe.hpp"

namespace chorus::v2x::messages {

// Whose type names they are: the same name may have another unit elsewhere.
enum class Dictionary {
    etsi,
    dsrc,  // SAE J2735, T/CSAE 53
};

// Goes through a described message: numbers get their unit ("1389" becomes "13.89" "m/s"), times their
// date, sub-causes the name that their cause gives them. Raw values stay as they are.
void add_units(asn1::Field& field, Dictionary dictionary = Dictionary::etsi);

}  // namespace chorus::v2x::messages
