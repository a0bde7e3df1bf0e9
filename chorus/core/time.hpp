// ITS time: TAI elapsed since 2004-01-01T00:00:00 UTC (TS 102 894-2, TimestampIts; IEEE 1609.2, Time64).
// TAI does not know leap seconds, so ITS time runs ahead of "UTC since 2004" by the leap seconds
// inserted since then: five since 2017. Protocols take a Timestamp as argument and never ask a clock.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace chorus {

using Duration = std::chrono::microseconds;
using namespace std::chrono_literals;

// Microseconds of TAI since 2004-01-01T00:00:00 UTC. A plain value, ordered.
class Timestamp {
  public:
    constexpr Timestamp() = default;
    static constexpr Timestamp from_its_us(std::int64_t us) { return Timestamp(Duration(us)); }
    static constexpr Timestamp from_its_ms(std::int64_t ms) { return from_its_us(ms * 1000); }

    constexpr std::int64_t its_us() const { return since_epoch_.count(); }
    constexpr std::int64_t its_ms() const { return its_us() / 1000; }  // TimestampIts
    constexpr double its_seconds() const { return static_cast<double>(its_us()) * 1e-6; }

    friend constexpr auto operator<=>(Timestamp, Timestamp) = default;
    friend constexpr Timestamp operator+(Timestamp t, Duration d) { return Timestamp(t.since_epoch_ + d); }
    friend constexpr Timestamp operator-(Timestamp t, Duration d) { return Timestamp(t.since_epoch_ - d); }
    friend constexpr Duration operator-(Timestamp a, Timestamp b) { return a.since_epoch_ - b.since_epoch_; }
    constexpr Timestamp& operator+=(Duration d) { return *this = *this + d; }

    static constexpr Timestamp max() { return Timestamp(Duration::max()); }

  private:
    constexpr explicit Timestamp(Duration since_epoch) : since_epoch_(since_epoch) {}
    Duration since_epoch_{};
};

constexpr double seconds(Duration d) { return static_cast<double>(d.count()) * 1e-6; }
constexpr Duration from_seconds(double s) { return Duration(static_cast<std::int64_t>(s * 1e6)); }

// UTC as Unix microseconds (POSIX: no leap seconds) to ITS time and back.
// A UTC second that the leap second repeats maps to its first occurrence.
Timestamp timestamp_from_unix_us(std::int64_t unix_us);
std::int64_t unix_us_from_timestamp(Timestamp t);

// generationDeltaTime of EN 302 637-2: TimestampIts mod 65 536, in ms.
constexpr std::uint16_t generation_delta_time(Timestamp t) { return static_cast<std::uint16_t>(t.its_ms()); }
// TST of EN 302 636-4-1 8.5.2: TimestampIts mod 2^32, in ms.
constexpr std::uint32_t geonet_timestamp(Timestamp t) { return static_cast<std::uint32_t>(t.its_ms()); }
// The moment nearest to `near` whose TimestampIts ends in these 16 or 32 bits.
Timestamp expand_generation_delta_time(std::uint16_t delta_ms, Timestamp near);
Timestamp expand_geonet_timestamp(std::uint32_t tst_ms, Timestamp near);

// 2026-11-25T10:00:00.250Z
std::string to_iso8601(Timestamp t);
// The same form; fraction optional, 'Z' required. Nothing when it is no such time.
std::optional<Timestamp> from_iso8601(std::string_view text);

}  // namespace chorus
