// Numbers of data elements in SI units and degrees, and back: the arithmetic of every conversion between dialects.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "chorus/v2x/convert/report.hpp"

namespace chorus::v2x::convert {

// A value of the source, or that it gives none, and where it stood there.
struct Quantity {
    std::optional<double> value{};
    std::string path{};
    bool out_of_range = false;  // the source says that there is one, and that it does not count so far
    explicit operator bool() const { return value.has_value(); }
    double operator*() const { return *value; }
};

// How a data element counts: the raw numbers from lo to hi mean raw * step in `unit`.
struct Scale {
    double step;  // negative: the axis points the other way
    std::int64_t lo, hi;
    std::string_view unit;
    std::optional<std::int64_t> unavailable{};
    enum class Rounding { nearest, up } rounding = Rounding::nearest;
};

// Nothing, when raw is the number for unavailable or outside lo..hi (out of range).
Quantity read(std::int64_t raw, const Scale& scale, std::string path);

// What was out of range in the source is lost in the target.
void note_out_of_range(const Quantity& quantity, Report& report);

// The nearest raw number; what is lost on the way is noted at `path`, which is in the target. Without a value: the
// number for unavailable, or nothing where there is none.
std::optional<std::int64_t> write(const Quantity& quantity, const Scale& scale, std::string_view path, Report& report);

// For elements that have a number for unavailable.
std::int64_t write_or_unavailable(const Quantity& quantity, const Scale& scale, std::string_view path, Report& report);

// "13.89 m/s", "unavailable"
std::string text_of(const Quantity& quantity, std::string_view unit);
std::string text_of(double value, std::string_view unit);

}  // namespace chorus::v2x::convert
