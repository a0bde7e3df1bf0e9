// JSON for people: that of X.697, in which each number of a data dictionary stands beside its value and unit, each
// special number beside its name, and each BIT STRING beside the names of its bits.
//
//     "speedValue": {"raw": 1389, "value": 13.89, "unit": "m/s"}
//     "headingValue": {"raw": 3601, "name": "unavailable"}
//     "exteriorLights": {"raw": "80", "bits": ["lowBeamHeadlightsOn"]}
#pragma once

#include <nlohmann/json_fwd.hpp>

#include "chorus/v2x/messages/message_type.hpp"

namespace chorus::v2x::messages {

// Of what AnyMessage::to_json() gives.
nlohmann::json pretty_json(const MessageType& type, const nlohmann::json& json);
nlohmann::json pretty_json(const AnyMessage& message);

// The JSON of X.697 again: every object that has a "raw" gives way to it.
nlohmann::json raw_json(const nlohmann::json& pretty);
// Reads both, of X.697 and for people. What stands beside a "raw" must be what pretty_json() puts there.
Result<AnyMessage, asn1::Error> from_pretty_json(const MessageType& type, const nlohmann::json& json);

}  // namespace chorus::v2x::messages
