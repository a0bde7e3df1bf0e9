// Raw values of the data dictionaries (TS 102 894-2) in the units that people read.
#pragma once

#include "chorus/asn1/describe.hpp"

namespace chorus::v2x::messages {

// Goes through a described message: numbers get their unit ("1389" becomes "13.89" "m/s"), times their
// date, sub-causes the name that their cause gives them. Raw values stay as they are.
void add_units(asn1::Field& field);

}  // namespace chorus::v2x::messages
