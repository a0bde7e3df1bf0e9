#include "chorus/v2x/convert/position_offset.hpp"

#include <algorithm>
#include <cmath>
#include <string>

#include "chorus/v2x/convert/quantity.hpp"

namespace chorus::v2x::convert {

namespace {

namespace csae53 = messages::csae53;

template <class Position>
bool read_into(const csae53::PositionOffsetLL& choice, Offset& offset) {
    const auto* position = choice.get_if<Position>();
    if (!position) return false;
    offset.north = position->lat.value;
    offset.east = position->lon.value;
    return true;
}

bool read_horizontal(const csae53::PositionOffsetLL& choice, Offset& offset) {
    return read_into<csae53::Position_LL_24B>(choice, offset) || read_into<csae53::Position_LL_28B>(choice, offset) ||
           read_into<csae53::Position_LL_32B>(choice, offset) || read_into<csae53::Position_LL_36B>(choice, offset) ||
           read_into<csae53::Position_LL_44B>(choice, offset) || read_into<csae53::Position_LL_48B>(choice, offset);
}

template <class Height>
bool read_height_into(const csae53::VerticalOffset& choice, Offset& offset) {
    const auto* height = choice.get_if<Height>();
    if (height) offset.up = height->value * 10;
    return height != nullptr;
}
bool read_vertical(const csae53::VerticalOffset& choice, Offset& offset) {
    return read_height_into<csae53::VertOffset_B07>(choice, offset) ||
           read_height_into<csae53::VertOffset_B08>(choice, offset) ||
           read_height_into<csae53::VertOffset_B09>(choice, offset) ||
           read_height_into<csae53::VertOffset_B10>(choice, offset) ||
           read_height_into<csae53::VertOffset_B11>(choice, offset) ||
           read_height_into<csae53::VertOffset_B12>(choice, offset);
}

template <class Position>
bool write_into(const Offset& offset, csae53::PositionOffsetLL& choice) {
    using Number = decltype(Position::lat);
    if (!Number::in_range(offset.north) || !Number::in_range(offset.east)) return false;
    choice = csae53::PositionOffsetLL(Position{offset.east, offset.north});
    return true;
}

template <class Height>
bool write_height_into(std::int64_t decimetres, csae53::VerticalOffset& choice) {
    if (!Height::in_range(decimetres)) return false;
    choice = csae53::VerticalOffset(Height(decimetres));
    return true;
}

}  // namespace

std::optional<Offset> offset_of(const csae53::PositionOffsetLLV& position) {
    Offset offset;
    if (!read_horizontal(position.offsetLL, offset)) return std::nullopt;
    if (position.offsetV && !read_vertical(*position.offsetV, offset)) return std::nullopt;
    return offset;
}

std::optional<Offset> offset_of(const csae53::PositionOffsetLLV& position, const Place& reference) {
    Offset offset;
    if (const auto* place = position.offsetLL.get_if<csae53::Position_LLmD_64b>()) {
        offset.north = place->lat.value - reference.latitude;
        offset.east = place->lon.value - reference.longitude;
    } else if (!read_horizontal(position.offsetLL, offset)) {
        return std::nullopt;
    }
    if (!position.offsetV || read_vertical(*position.offsetV, offset)) return offset;
    const auto* elevation = position.offsetV->get_if<csae53::Elevation>();
    if (elevation && reference.altitude && *elevation != csae53::Elevation::unknown)
        offset.up = elevation->value * 10 - *reference.altitude;
    return offset;
}

csae53::PositionOffsetLLV position_offset(const Offset& offset, std::string_view path, Report& report) {
    csae53::PositionOffsetLLV position{};
    auto& choice = position.offsetLL;
    const bool fits =
        write_into<csae53::Position_LL_24B>(offset, choice) || write_into<csae53::Position_LL_28B>(offset, choice) ||
        write_into<csae53::Position_LL_32B>(offset, choice) || write_into<csae53::Position_LL_36B>(offset, choice) ||
        write_into<csae53::Position_LL_44B>(offset, choice) || write_into<csae53::Position_LL_48B>(offset, choice);
    if (!fits) {
        constexpr std::int64_t widest = (1 << 23) - 1;
        const Offset kept{std::clamp(offset.north, -widest, widest), std::clamp(offset.east, -widest, widest), {}};
        report.approximated(std::string(path), "more than 0.8 degrees away", "0.8 degrees",
                            "is beyond what the target counts");
        write_into<csae53::Position_LL_48B>(kept, choice);
    }
    if (!offset.up) return position;
    const std::int64_t decimetres = std::llround(static_cast<double>(*offset.up) / 10);
    if (decimetres * 10 != *offset.up)
        report.approximated(std::string(path) + ".offsetV", text_of(static_cast<double>(*offset.up) / 100, "m"),
                            text_of(static_cast<double>(decimetres) / 10, "m"), "counted in steps of 0.1 m");
    csae53::VerticalOffset vertical;
    const bool height_fits = write_height_into<csae53::VertOffset_B07>(decimetres, vertical) ||
                             write_height_into<csae53::VertOffset_B08>(decimetres, vertical) ||
                             write_height_into<csae53::VertOffset_B09>(decimetres, vertical) ||
                             write_height_into<csae53::VertOffset_B10>(decimetres, vertical) ||
                             write_height_into<csae53::VertOffset_B11>(decimetres, vertical) ||
                             write_height_into<csae53::VertOffset_B12>(decimetres, vertical);
    if (height_fits)
        position.offsetV = vertical;
    else
        report.dropped(std::string(path) + ".offsetV", text_of(static_cast<double>(*offset.up) / 100, "m"),
                       "is beyond what the target counts");
    return position;
}

}  // namespace chorus::v2x::convert
