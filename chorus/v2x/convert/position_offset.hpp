// PositionOffsetLLV of T/CSAE 53: the true value less that of the reference, in the narrowest of seven widths.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "chorus/v2x/convert/report.hpp"
#include "chorus/v2x/messages/csae53/common.hpp"

namespace chorus::v2x::convert {

struct Offset {
    std::int64_t north = 0, east = 0;  // 0.1 microdegrees
    std::optional<std::int64_t> up{};  // cm
    friend bool operator==(const Offset&, const Offset&) = default;
};

// Nothing: it is no offset but a place (position-LatLon), or its height is one (elevation).
std::optional<Offset> offset_of(const messages::csae53::PositionOffsetLLV& position);

// The same from a reference: places become offsets. Nothing: no alternative is chosen.
struct Place {
    std::int64_t latitude = 0, longitude = 0;  // 0.1 microdegrees
    std::optional<std::int64_t> altitude{};    // cm
};
std::optional<Offset> offset_of(const messages::csae53::PositionOffsetLLV& position, const Place& reference);

// Latitude and longitude are neither unavailable nor the -180 degrees that only ETSI's longitude reaches.
inline bool is_known(const Place& place) {
    return place.latitude >= -900'000'000 && place.latitude <= 900'000'000 && place.longitude >= -1'799'999'999 &&
           place.longitude <= 1'800'000'000;
}

// Heights are rounded to 10 cm, which is noted at `path`.
messages::csae53::PositionOffsetLLV position_offset(const Offset& offset, std::string_view path, Report& report);

}  // namespace chorus::v2x::convert
