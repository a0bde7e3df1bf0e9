#include "chorus/web_server/json.hpp"

#include <fmt/format.h>

#include <cmath>
#include <iterator>
#include <nlohmann/json.hpp>
#include <utility>

#include "chorus/web_server/command.hpp"

namespace chorus::web_server {

namespace {

std::string quoted(std::string_view text) {
    return nlohmann::json(text).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

class Writer {
  public:
    Writer& text(std::string_view part) {
        out_ += part;
        return *this;
    }
    // Rounded, without trailing zeros; JSON has no infinities, so those become 0.
    Writer& number(double value, int decimals) {
        if (!std::isfinite(value)) value = 0;
        const std::size_t begin = out_.size();
        fmt::format_to(std::back_inserter(out_), "{:.{}f}", value, decimals);
        if (decimals > 0) {
            while (out_.back() == '0') out_.pop_back();
            if (out_.back() == '.') out_.pop_back();
        }
        if (std::string_view(out_).substr(begin) == "-0") out_.replace(begin, 2, "0");
        return *this;
    }
    Writer& integer(std::uint64_t value) {
        fmt::format_to(std::back_inserter(out_), "{}", value);
        return *this;
    }
    Writer& string(std::string_view value) { return text(quoted(value)); }
    Writer& boolean(bool value) { return text(value ? "true" : "false"); }
    Writer& time(Timestamp t) {
        fmt::format_to(std::back_inserter(out_), "{}", t.its_ms());
        return *this;
    }
    template <class Range, class Each>
    Writer& list(const Range& range, Each&& each) {
        out_ += '[';
        bool first = true;
        for (const auto& value : range) {
            if (!std::exchange(first, false)) out_ += ',';
            each(value);
        }
        out_ += ']';
        return *this;
    }
    std::string take() && { return std::move(out_); }

  private:
    std::string out_;
};

// Places in centimetres' precision.
void points(Writer& json, const std::vector<Point>& line) {
    json.list(line,
              [&](const Point& p) { json.text("[").number(p.east_m, 2).text(",").number(p.north_m, 2).text("]"); });
}

unsigned bits(const VehicleFlags& flags) {
    return (flags.braking ? 1u : 0) | (flags.emergency_braking ? 2u : 0) | (flags.hazard ? 4u : 0) |
           (flags.stopped ? 8u : 0) | (flags.warned ? 16u : 0) | (flags.equipped ? 32u : 0) | (flags.mine ? 64u : 0) |
           (flags.left_turn ? 128u : 0) | (flags.right_turn ? 256u : 0);
}

// id, east, north, heading, speed, flags, station type, length, width
void body(Writer& json, std::uint32_t id, Point at, double heading_deg, double speed_mps, unsigned flags,
          StationType type, double length_m, double width_m) {
    json.text("[").integer(id).text(",").number(at.east_m, 2).text(",").number(at.north_m, 2).text(",");
    json.number(heading_deg, 1).text(",").number(speed_mps, 2).text(",").integer(flags).text(",");
    json.integer(static_cast<std::uint8_t>(type)).text(",").number(length_m, 2).text(",").number(width_m, 2);
}

void vehicle(Writer& json, const CityVehicle& v) {
    body(json, v.id, v.position, v.heading_deg, v.speed_mps, bits(v.flags), v.station_type, v.length_m, v.width_m);
    json.text("]");
}

void neighbour(Writer& json, const Neighbour& n) {
    const unsigned flags = bits({.braking = n.braking, .emergency_braking = n.emergency_braking, .hazard = n.hazard});
    body(json, n.station, n.position, n.heading_deg, n.speed_mps, flags, n.station_type, n.length_m, n.width_m);
    json.text(",").number(n.age_s, 2).text("]");
}

// One letter for each light: red, ready (red and amber), amber, green, off.
void lights(Writer& json, const std::vector<LightState>& states) {
    json.text("\"");
    for (const LightState state : states) {
        switch (state) {
            case LightState::off: json.text("o"); break;
            case LightState::red: json.text("r"); break;
            case LightState::red_amber: json.text("u"); break;
            case LightState::amber: json.text("a"); break;
            case LightState::green: json.text("g"); break;
        }
    }
    json.text("\"");
}

void drops(Writer& json, const DropCounts& counts) {
    json.text("{");
    bool first = true;
    for (std::size_t i = 0; i < drop_count; ++i) {
        const Drop reason = static_cast<Drop>(i);
        if (counts[reason] == 0) continue;
        if (!std::exchange(first, false)) json.text(",");
        json.string(to_string(reason)).text(":").integer(counts[reason]);
    }
    json.text("}");
}

void warning(Writer& json, const RideWarning& shown) {
    const Warning& w = shown.warning;
    // Event numbers use all 64 bits, more than a JavaScript number keeps.
    json.text(R"({"event":")").integer(w.event).text(R"(","kind":)").string(to_string(w.kind));
    json.text(R"(,"level":)").string(to_string(w.level)).text(R"(,"words":)");
    json.string(shown.words.empty() ? words(w.kind, w.level) : std::string_view(shown.words));
    json.text(R"(,"since":)").time(w.since).text(R"(,"distance":)").number(w.distance_m, 1);
    if (w.time_to_collision_s) json.text(R"(,"time_to_collision":)").number(*w.time_to_collision_s, 2);
    if (w.required_deceleration_mps2) json.text(R"(,"deceleration":)").number(*w.required_deceleration_mps2, 2);
    json.text(R"(,"bearing":)").number(w.bearing_deg, 1).text(R"(,"east":)").number(shown.danger.east_m, 2);
    json.text(R"(,"north":)").number(shown.danger.north_m, 2).text(R"(,"station":)").integer(w.station).text("}");
}

// id, time, receiver, station, signer, type, octets, drop reason or null, distance or null
void listed(Writer& json, const ListedMessage& m) {
    json.text("[").integer(m.id).text(",").time(m.entry.time).text(",").integer(m.entry.receiver).text(",");
    json.integer(m.entry.station).text(",").string(m.entry.signer).text(",").string(m.entry.type).text(",");
    json.integer(m.octets).text(",");
    if (m.entry.drop) {
        json.string(to_string(*m.entry.drop)).text(",");
    } else {
        json.text("null,");
    }
    if (m.entry.distance_m >= 0) {
        json.number(m.entry.distance_m, 1).text("]");
    } else {
        json.text("null]");
    }
}

}  // namespace

std::string hello_json(std::string_view version, std::uint32_t default_vehicle) {
    Writer json;
    json.text(R"({"type":"hello","protocol":)").integer(protocol_version).text(R"(,"version":)").string(version);
    json.text(R"(,"vehicle":)").integer(default_vehicle).text(R"(,"speed_min":)").number(speed_min, 2);
    json.text(R"(,"speed_max":)").number(speed_max, 2).text(R"(,"drops":{)");
    for (std::size_t i = 0; i < drop_count; ++i) {
        const Drop reason = static_cast<Drop>(i);
        json.text(i == 0 ? "" : ",").string(to_string(reason)).text(R"(:{"layer":)").string(layer_of(reason));
        json.text(R"(,"words":)").string(words(reason)).text("}");
    }
    json.text("}}");
    return std::move(json).take();
}

std::string roads_json(const Roads& roads) {
    Writer json;
    json.text(R"({"type":"roads","name":)").string(roads.name).text(R"(,"lanes":)");
    json.list(roads.lanes, [&](const Lane& lane) {
        json.text(R"({"width":)").number(lane.width_m, 2).text(R"(,"in_junction":)").boolean(lane.in_junction);
        json.text(R"(,"line":)");
        points(json, lane.line);
        json.text("}");
    });
    json.text(R"(,"junctions":)");
    json.list(roads.junctions, [&](const auto& outline) { points(json, outline); });
    json.text(R"(,"buildings":)");
    json.list(roads.buildings, [&](const auto& outline) { points(json, outline); });
    json.text(R"(,"lights":)");
    json.list(roads.lights, [&](const TrafficLight& light) {
        json.text("[").number(light.position.east_m, 2).text(",").number(light.position.north_m, 2).text(",");
        json.number(light.heading_deg, 1).text("]");
    });
    json.text("}");
    return std::move(json).take();
}

std::string city_json(const CitySnapshot& snapshot) {
    Writer json;
    json.text(R"({"type":"city","time":)").time(snapshot.time).text(R"(,"lights":)");
    lights(json, snapshot.lights);
    json.text(R"(,"vehicles":)");
    json.list(snapshot.vehicles, [&](const CityVehicle& each) { vehicle(json, each); });
    json.text("}");
    return std::move(json).take();
}

std::string status_json(const CitySnapshot& snapshot) {
    Writer json;
    json.text(R"({"type":"status","time":)").time(snapshot.time).text(R"(,"elapsed":)");
    json.number(seconds(snapshot.since_start), 2).text(R"(,"speed":)").number(snapshot.speed, 2);
    json.text(R"(,"paused":)").boolean(snapshot.paused).text(R"(,"secured":)").boolean(snapshot.secured);
    // Seeds use all 64 bits, more than a JavaScript number keeps.
    json.text(R"(,"seed":")").integer(snapshot.seed).text(R"(","vehicles":)").integer(snapshot.vehicles.size());
    const Counters& c = snapshot.counters;
    json.text(R"(,"frames_per_s":)").number(c.frames_per_s, 1).text(R"(,"verified_per_s":)");
    json.number(c.verified_per_s, 1).text(R"(,"received":)").integer(c.received).text(R"(,"believed":)");
    json.integer(c.believed).text(R"(,"drops":)");
    drops(json, c.drops);
    json.text("}");
    return std::move(json).take();
}

std::string ride_json(std::uint32_t id, const RideSnapshot& ride, const CitySnapshot* city) {
    Writer json;
    json.text(R"({"type":"ride","time":)").time(ride.time).text(R"(,"vehicle":)").integer(id);
    json.text(R"(,"station":)").integer(ride.station).text(",");
    if (city != nullptr) {
        json.text(R"("lights":)");
        lights(json, city->lights);
        json.text(",");
    }
    json.text(R"("own":)");
    vehicle(json, ride.own);
    json.text(R"(,"acceleration":)").number(ride.acceleration_mps2, 2).text(R"(,"neighbours":)");
    json.list(ride.neighbours, [&](const Neighbour& each) { neighbour(json, each); });
    json.text(R"(,"warnings":)");
    json.list(ride.warnings, [&](const RideWarning& each) { warning(json, each); });
    json.text(R"(,"secured":)").boolean(ride.secured).text(R"(,"received":)").integer(ride.received);
    json.text(R"(,"believed":)").integer(ride.believed).text(R"(,"sent":)").integer(ride.sent).text(R"(,"drops":)");
    drops(json, ride.drops);
    json.text("}");
    return std::move(json).take();
}

std::string messages_json(std::span<const ListedMessage> messages, std::uint64_t lost) {
    Writer json;
    json.text(R"({"type":"messages","lost":)").integer(lost).text(R"(,"list":)");
    json.list(messages, [&](const ListedMessage& each) { listed(json, each); });
    json.text("}");
    return std::move(json).take();
}

std::string message_json(const ListedMessage& message, Bytes octets, std::string_view tree) {
    Writer json;
    json.text(R"({"type":"message","id":)").integer(message.id).text(R"(,"entry":)");
    listed(json, message);
    json.text(R"(,"hex":")").text(to_hex(octets)).text(R"(","tree":)").text(tree.empty() ? "null" : tree).text("}");
    return std::move(json).take();
}

std::string message_gone_json(std::uint64_t id) {
    return fmt::format(R"({{"type":"message","id":{},"gone":true}})", id);
}

std::string vehicle_left_json(std::uint32_t id) { return fmt::format(R"({{"type":"left","vehicle":{}}})", id); }

std::string refused_json(std::string_view reason, std::string_view words) {
    return fmt::format(R"({{"type":"refused","reason":{},"words":{}}})", quoted(reason), quoted(words));
}

}  // namespace chorus::web_server
