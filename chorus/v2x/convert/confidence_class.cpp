#include "chorus/v2x/convert/confidence_class.hpp"

#include <string>

namespace chorus::v2x::convert {

std::size_t class_of(const Quantity& quantity, std::span<const double> classes, std::string_view unit,
                     std::string_view path, Report& report) {
    if (!quantity) {
        note_out_of_range(quantity, report);
        return 0;
    }
    constexpr double tolerance = 1e-6;
    std::size_t finest = 0;
    for (std::size_t i = 0; i < classes.size(); ++i) {
        const bool keeps = classes[i] >= *quantity - tolerance;
        if (keeps && (finest == 0 || classes[i] < classes[finest - 1])) finest = i + 1;
    }
    const std::string taken = finest == 0 ? "unavailable" : text_of(classes[finest - 1], unit);
    if (finest == 0 || classes[finest - 1] > *quantity + tolerance)
        report.approximated(std::string(path), text_of(*quantity, unit), taken, "the target has classes of accuracy");
    return finest;
}

Quantity value_of_class(std::size_t item, std::span<const double> classes, std::string path) {
    if (item == 0 || item > classes.size()) return {std::nullopt, std::move(path)};
    return {classes[item - 1], std::move(path)};
}

}  // namespace chorus::v2x::convert
