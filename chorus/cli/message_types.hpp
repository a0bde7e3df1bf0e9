// The types of messages as the command line names them.
#pragma once

#include <string>
#include <vector>

namespace chorus::cli {

std::vector<std::string> message_type_keys();
// For Option::check: empty, or a sentence with the keys that are near.
std::string check_message_type(const std::string& key);

inline constexpr const char* where_types_are_listed = "`chorus messages` lists them all";

}  // namespace chorus::cli
