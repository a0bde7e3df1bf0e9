// Values of command line options that CLI11 alone would bend into range instead of refusing them.
#pragma once

#include <string>

namespace chorus::cli {

// For Option::check: a whole number from 0 to 2^64 - 1, in decimal. Empty: it is one.
std::string check_whole_number(const std::string& text);

}  // namespace chorus::cli
