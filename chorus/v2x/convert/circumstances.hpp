// What a conversion may have to be told, because the source does not say it and the target requires it.
#pragma once

#include <cstdint>
#include <optional>

#include "chorus/core/time.hpp"

namespace chorus::v2x::convert {

struct Circumstances {
    // About when the message was sent (within 30 s): a CAM counts milliseconds modulo 65,536 of TAI, a BSM those of the
    // UTC minute, and neither follows from the other alone.
    std::optional<Timestamp> time{};
    // Who sends, where the source has no sender (SPAT, MAP).
    std::optional<std::uint32_t> station{};
    // The code of GB/T 29100-2012 for an event whose cause has none here.
    std::optional<std::uint16_t> event_type{};
};

}  // namespace chorus::v2x::convert
