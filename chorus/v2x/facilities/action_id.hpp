// The name of an event that DENMs speak of (ActionId, TS 102 894-2).
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <functional>

namespace chorus::v2x::facilities {

struct ActionId {
    std::uint32_t originating_station = 0;
    std::uint16_t sequence_number = 0;
    friend constexpr auto operator<=>(const ActionId&, const ActionId&) = default;
};

struct ActionIdHash {
    std::size_t operator()(const ActionId& id) const {
        return std::hash<std::uint64_t>()(std::uint64_t{id.originating_station} << 16 | id.sequence_number);
    }
};

}  // namespace chorus::v2x::facilities
