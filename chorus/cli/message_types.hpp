// The types of messages as the command line names them.
#pragma once

#include <string>
#include <vector>

namespace chorus::cli {

std::vector<std::string> message_type_keys();
std::string message_type_keys_text();  // "cam-r1, cam-r2, …"

}  // namespace chorus::cli
