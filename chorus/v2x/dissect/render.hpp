// A dissection as JSON and as text.
#pragma once

#include <cstdint>
#include <nlohmann/json_fwd.hpp>
#include <string>

#include "chorus/v2x/dissect/dissection.hpp"

namespace chorus::v2x::dissect {

// {"type", "octets", "source", "destination", "secured", "damaged", "port", "station_id",
//  "message_type", "recognised_as", "recognised_because",
//  "layers": [{"name", "bit", "bits", "fields": [{"name", "type", "value", "unit", "raw", "bit", "bits",
//                                                 "children": [...]}]}],
//  "failure": {"reason", "words", "layer", "bit", "octet", "path", "rule"}}
// Members without a value are left out. Bits count from the first bit of what was dissected.
nlohmann::ordered_json to_json(const Dissection& dissection);
// Of these the members "message_type", "recognised_as", "recognised_because" alone.
void add_recognised(const Dissection& dissection, nlohmann::ordered_json& json);

struct TextOptions {
    bool colour = false;
    bool positions = true;    // [octet.bit +bits] behind each field
    bool all_octets = false;  // long octet strings in full
};
// A tree, two blanks per level, a line per field; ends with the failure, if there is one.
std::string to_text(const Dissection& dissection, const TextOptions& options);

}  // namespace chorus::v2x::dissect
