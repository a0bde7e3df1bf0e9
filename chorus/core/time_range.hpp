// Which moments certificates and messages can name: Time32 of IEEE 1609.2 counts seconds since 2004 and ends early
// in 2140. Whoever types a time is held to the whole years 2004 to 2139.
#pragma once

#include "chorus/core/time.hpp"

namespace chorus {

inline constexpr Timestamp time_range_end = Timestamp::from_its_ms(4'291'747'205'000);  // 2140-01-01T00:00:00Z

constexpr bool in_time_range(Timestamp t) { return t >= Timestamp{} && t < time_range_end; }

}  // namespace chorus
