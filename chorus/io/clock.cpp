#include "chorus/io/clock.hpp"

#include <chrono>

namespace chorus::io {

Timestamp SystemClock::now() const {
    using namespace std::chrono;
    return timestamp_from_unix_us(duration_cast<microseconds>(system_clock::now().time_since_epoch()).count());
}

}  // namespace chorus::io
