#include "chorus/v2x/convert/quantity.hpp"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <cstdio>

namespace chorus::v2x::convert {

namespace {

// What floating point adds is below a thousandth of a step.
constexpr double tolerance = 1e-3;

double rounded(double steps, Scale::Rounding rounding) {
    return rounding == Scale::Rounding::nearest ? std::round(steps) : std::ceil(steps - tolerance);
}

}  // namespace

std::string text_of(double value, std::string_view unit) {
    char text[32];
    std::snprintf(text, sizeof text, "%.10g", value == 0 ? 0.0 : value);
    return unit.empty() ? std::string(text) : std::string(text) + " " + std::string(unit);
}
std::string text_of(const Quantity& quantity, std::string_view unit) {
    return quantity ? text_of(*quantity, unit) : "unavailable";
}

Quantity read(std::int64_t raw, const Scale& scale, std::string path) {
    if (raw == scale.unavailable) return {std::nullopt, std::move(path)};
    if (raw < scale.lo || raw > scale.hi) return {std::nullopt, std::move(path), true};
    return {static_cast<double>(raw) * scale.step, std::move(path)};
}

void note_out_of_range(const Quantity& quantity, Report& report) {
    if (quantity.out_of_range)
        report.dropped(quantity.path, "out of range", "beyond what the source counts; the target has unavailable");
}

std::optional<std::int64_t> write(const Quantity& quantity, const Scale& scale, std::string_view path, Report& report) {
    if (!quantity) {
        note_out_of_range(quantity, report);
        return scale.unavailable;
    }
    const double steps = *quantity / scale.step;
    const double whole = rounded(steps, scale.rounding);
    const auto lo = static_cast<double>(scale.lo), hi = static_cast<double>(scale.hi);
    const double kept = std::clamp(whole, lo, hi);
    const auto raw = static_cast<std::int64_t>(kept);
    const std::string taken = text_of(kept * scale.step, scale.unit);
    if (kept != whole)
        report.approximated(std::string(path), text_of(*quantity, scale.unit), taken,
                            "is beyond what the target counts");
    else if (std::abs(steps - whole) > tolerance)
        report.approximated(std::string(path), text_of(*quantity, scale.unit), taken,
                            "counted in steps of " + text_of(std::abs(scale.step), scale.unit));
    return raw;
}

std::int64_t write_or_unavailable(const Quantity& quantity, const Scale& scale, std::string_view path, Report& report) {
    assert(scale.unavailable);
    return *write(quantity, scale, path, report);
}

}  // namespace chorus::v2x::convert
