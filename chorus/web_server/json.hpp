// What the server sends to the pages, as JSON text; docs/page-protocol.md describes each member.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "chorus/core/bytes.hpp"
#include "chorus/web_server/snapshot.hpp"

namespace chorus::web_server {

struct ListedMessage {
    std::uint64_t id = 0;
    InspectorEntry entry;
    std::size_t octets = 0;
};

std::string hello_json(std::string_view version, std::uint32_t default_vehicle);
std::string roads_json(const Roads& roads);
std::string city_json(const CitySnapshot& snapshot);
// What every page shows of the city, whatever it watches.
std::string status_json(const CitySnapshot& snapshot);
// `city`: for the lights; nullptr: nothing yet.
std::string ride_json(std::uint32_t vehicle, const RideSnapshot& ride, const CitySnapshot* city);
// `lost`: messages that left the list before this page could be told of them.
std::string messages_json(std::span<const ListedMessage> messages, std::uint64_t lost);
// `tree`: a JSON object, or empty when there is none.
std::string message_json(const ListedMessage& message, Bytes octets, std::string_view tree);
std::string message_gone_json(std::uint64_t id);
std::string vehicle_left_json(std::uint32_t vehicle);
std::string refused_json(std::string_view reason, std::string_view words);

}  // namespace chorus::web_server
