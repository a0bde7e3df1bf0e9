#include "chorus/cli/message_types.hpp"

#include <fmt/format.h>

#include "chorus/cli/near_names.hpp"
#include "chorus/v2x/messages/message_type.hpp"

namespace chorus::cli {

std::vector<std::string> message_type_keys() {
    std::vector<std::string> keys;
    for (const auto& type : v2x::messages::message_types()) keys.emplace_back(type.key);
    return keys;
}

std::string check_message_type(const std::string& key) {
    if (v2x::messages::find_message_type(key)) return {};
    return fmt::format("no type of message is called '{}'{}; {}", key, near_names(key, message_type_keys()),
                       where_types_are_listed);
}

}  // namespace chorus::cli
