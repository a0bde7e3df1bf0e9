// Who sends: StationID of TS 102 894-2 (32 bits), TemporaryID of SAE J2735 (4 octets), the id of T/CSAE 53 (8 octets).
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <string>

#include "chorus/core/bytes.hpp"
#include "chorus/v2x/convert/report.hpp"

namespace chorus::v2x::convert {

// The station in the last four octets, zeros before it.
template <std::size_t N>
std::array<std::uint8_t, N> id_of_station(std::uint32_t station) {
    std::array<std::uint8_t, N> id{};
    for (std::size_t i = 0; i < 4; ++i) id[N - 1 - i] = static_cast<std::uint8_t>(station >> (8 * i));
    return id;
}

// The last four octets; octets before them that are not zero are lost, and that is noted.
template <std::size_t N>
std::uint32_t station_of_id(const std::array<std::uint8_t, N>& id, Report& report) {
    std::uint32_t station = 0;
    for (std::size_t i = N - 4; i < N; ++i) station = station << 8 | id[i];
    if (std::any_of(id.begin(), id.end() - 4, [](std::uint8_t octet) { return octet != 0; }))
        report.approximated("id", to_hex(id), std::to_string(station),
                            "the target has four octets: the last four were taken");
    return station;
}

}  // namespace chorus::v2x::convert
