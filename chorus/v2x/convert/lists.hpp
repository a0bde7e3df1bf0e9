// Lists of a message that is written: their elements in the arena.
#pragma once

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

#include "chorus/asn1/arena.hpp"
#include "chorus/v2x/convert/report.hpp"

namespace chorus::v2x::convert {

// Nothing: there is no room in the arena.
template <class List>
std::optional<List> list_in(asn1::Arena& arena, const std::vector<typename List::value_type>& items) {
    auto* room = arena.allocate<typename List::value_type>(items.size());
    if (!room && !items.empty()) return std::nullopt;
    std::ranges::copy(items, room);
    return List(std::span<const typename List::value_type>(room, items.size()));
}

inline std::unexpected<asn1::Error> no_room(std::string path) {
    return refuse(std::move(path), "does not fit into the arena");
}

}  // namespace chorus::v2x::convert
