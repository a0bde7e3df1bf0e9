// What octets and frames are called on the command line.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "chorus/core/bytes.hpp"
#include "chorus/core/time.hpp"
#include "chorus/v2x/dissect/dissection.hpp"

namespace chorus::cli {

// What octets begin with: "geonetworking", "btp", "message".
std::vector<std::string> layer_names();
// For Option::check: one of these, a message in whichever edition ("cam"), or one type of it ("cam-r2").
std::string check_content_name(const std::string& name);
// Octets that are what such a name says.
v2x::dissect::Dissection dissect_as(std::string_view name, Bytes octets, std::optional<Timestamp> near = {});

// For Option::check: what Dissection::type can be.
std::string check_frame_name(const std::string& name);

std::string lower_case(std::string text);

}  // namespace chorus::cli
