// One JSON value from text, read strictly.
#pragma once

#include <nlohmann/json_fwd.hpp>
#include <string>

#include "chorus/core/result.hpp"

namespace chorus::cli {

struct JsonFault {
    enum class Kind { syntax, too_deep, repeated_name } kind;
    std::string words;  // "has the member header.stationId twice"
};

// Refused besides what is no JSON: objects that have a member twice, of which a parser would keep one in silence; and
// values nested deeper than 256, which the parser does not mind, but whoever walks through them does.
Result<nlohmann::json, JsonFault> parse_json(const std::string& text);

}  // namespace chorus::cli
