#include "chorus/cli/station_output.hpp"

#include <fmt/format.h>

#include <cerrno>
#include <cmath>
#include <cstdio>
#include <nlohmann/json.hpp>
#include <system_error>
#include <vector>

#include "chorus/core/metrics.hpp"
#include "chorus/crypto/signature_verifier.hpp"
#include "chorus/geo/geodesic.hpp"

namespace chorus::cli {

namespace {

using Json = nlohmann::ordered_json;

// Whoever reads along wants each line at once. A reader that has gone away ends the station.
void print(const std::string& line) {
    fmt::print("{}\n", line);
    if (std::fflush(stdout) != 0) throw std::system_error(errno, std::generic_category(), "standard output");
}

std::string clock_of(Timestamp time) { return to_iso8601(time).substr(11, 12); }

Json event(const char* name, Timestamp now) { return {{"event", name}, {"time", to_iso8601(now)}}; }

}  // namespace

void StationOutput::received(const v2x::Reception& reception) {
    if (reception.drop && refused_.insert(*reception.drop).second && !every_packet_)
        fmt::print(stderr, "chorus station: dropped a packet from {}: {} ({}; further ones are counted only)\n",
                   to_string(reception.sender), words(*reception.drop), to_string(*reception.drop));
    if (!every_packet_) return;
    if (json_) {
        Json json = event("received", reception.time);
        json["sender"] = to_string(reception.sender);
        json["type"] = to_string(reception.type);
        json["octets"] = reception.packet.size();
        json["believed"] = !reception.drop;
        if (reception.station_id) json["station"] = reception.station_id;
        if (reception.signer) json["signer"] = to_hex(*reception.signer);
        if (reception.drop) json["reason"] = to_string(*reception.drop);
        return print(json.dump());
    }
    std::string line = fmt::format("{}  received  {} from {}, {} octets", clock_of(reception.time),
                                   to_string(reception.type), to_string(reception.sender), reception.packet.size());
    if (reception.drop) line += fmt::format(": {}: {}", to_string(*reception.drop), words(*reception.drop));
    print(line);
}

void StationOutput::sent(const v2x::Transmission& transmission) {
    if (!every_packet_) return;
    if (json_) {
        Json json = event("sent", transmission.time);
        json["type"] = to_string(transmission.type);
        json["octets"] = transmission.packet.size();
        return print(json.dump());
    }
    print(fmt::format("{}  sent      {}, {} octets", clock_of(transmission.time), to_string(transmission.type),
                      transmission.packet.size()));
}

void StationOutput::advance(const v2x::Station& station, const applications::Advice& advice, Timestamp now) {
    neighbours(station, now);
    warnings(advice, now);
}

void StationOutput::neighbours(const v2x::Station& station, Timestamp now) {
    std::set<std::uint32_t> present;
    for (const auto& [id, neighbour] : station.map().neighbours()) {
        present.insert(id);
        if (heard_.contains(id)) continue;
        const double away_m = geo::distance_m(station.own().position, neighbour.state.position);
        if (json_) {
            Json json = event("neighbour", now);
            json["state"] = "heard";
            json["station"] = id;
            json["distance_m"] = std::round(away_m * 10) / 10;
            if (neighbour.signer) json["signer"] = to_hex(*neighbour.signer);
            print(json.dump());
        } else {
            print(fmt::format("{}  hears     station {}, {:.0f} m away{}", clock_of(now), id, away_m,
                              neighbour.signer ? ", signed by " + to_hex(*neighbour.signer) : ""));
        }
    }
    for (const std::uint32_t id : heard_) {
        if (present.contains(id)) continue;
        if (json_) {
            Json json = event("neighbour", now);
            json["state"] = "lost";
            json["station"] = id;
            print(json.dump());
        } else {
            print(fmt::format("{}  lost      station {}", clock_of(now), id));
        }
    }
    heard_ = std::move(present);
}

void StationOutput::warnings(const applications::Advice& advice, Timestamp now) {
    std::vector<Warning> shown = advice.further;
    if (advice.main) shown.insert(shown.begin(), *advice.main);
    std::map<std::uint64_t, Warning> current;
    for (const Warning& one : shown) {
        current.emplace(one.event, one);
        const auto known = warned_.find(one.event);
        if (known == warned_.end())
            warning("begins", one, now);
        else if (known->second.level != one.level)
            warning("changes", one, now);
    }
    for (const auto& [id, one] : warned_)
        if (!current.contains(id)) warning("ends", one, now);
    warned_ = std::move(current);
}

void StationOutput::warning(const char* state, const Warning& one, Timestamp now) {
    if (json_) {
        Json json = event("warning", now);
        json["state"] = state;
        json["kind"] = to_string(one.kind);
        json["level"] = to_string(one.level);
        json["words"] = words(one.kind, one.level);
        json["distance_m"] = std::round(one.distance_m * 10) / 10;
        if (one.time_to_collision_s) json["time_to_collision_s"] = *one.time_to_collision_s;
        json["station"] = one.station;
        return print(json.dump());
    }
    print(fmt::format("{}  warning   {}: {}, {:.0f} m, from station {} ({}, {})", clock_of(now), state,
                      words(one.kind, one.level), one.distance_m, one.station, to_string(one.kind),
                      to_string(one.level)));
}

void StationOutput::trouble(const std::string& sentence) {
    if (sentence == last_trouble_) return;
    last_trouble_ = sentence;
    fmt::print(stderr, "chorus station: {}\n", sentence);
}

void StationOutput::summary(const v2x::Station& station, const io::Link& link, Timestamp now) {
    const auto& counts = station.counts();
    DropCounts drops = link.drops();
    drops.add(station.drops());
    if (json_) {
        Json json = event("summary", now);
        json.update(Json{{"received", counts.received},
                         {"believed", counts.believed},
                         {"sent", counts.sent},
                         {"cam_sent", counts.cam_sent},
                         {"denm_sent", counts.denm_sent},
                         {"not_sent", counts.not_sent}});
        if (!station.last_refusal().empty()) json["last_refusal"] = station.last_refusal();
        Json reasons = Json::object();
        for (std::size_t i = 0; i < drop_count; ++i)
            if (const auto n = drops[static_cast<Drop>(i)]) reasons[std::string(to_string(static_cast<Drop>(i)))] = n;
        json["drops"] = reasons;
        return print(json.dump());
    }
    fmt::print(stderr, "received {}, believed {}, dropped {}; sent {} ({} CAM, {} DENM), not sent {}\n",
               counts.received, counts.believed, drops.total(), counts.sent, counts.cam_sent, counts.denm_sent,
               counts.not_sent);
    for (std::size_t i = 0; i < drop_count; ++i) {
        const auto reason = static_cast<Drop>(i);
        if (drops[reason]) fmt::print(stderr, "  {:6}  {}: {}\n", drops[reason], to_string(reason), words(reason));
    }
    if (counts.not_sent) fmt::print(stderr, "  the last message was not sent because: {}\n", station.last_refusal());
}

std::string metrics_text(const v2x::Station& station, const io::Link& link) {
    Metrics metrics;
    const auto& counts = station.counts();
    metrics.counter("chorus_station_received_total", "Packets received").set(counts.received);
    metrics.counter("chorus_station_believed_total", "Packets received and believed").set(counts.believed);
    metrics.counter("chorus_station_sent_total", "Packets sent, forwarded ones among them").set(counts.sent);
    metrics.counter("chorus_station_messages_sent_total", "Messages sent", {{"type", "CAM"}}).set(counts.cam_sent);
    metrics.counter("chorus_station_messages_sent_total", "Messages sent", {{"type", "DENM"}}).set(counts.denm_sent);
    metrics.counter("chorus_station_not_sent_total", "Messages that router or signer refused").set(counts.not_sent);
    for (std::size_t i = 0; i < drop_count; ++i) {
        const auto reason = static_cast<Drop>(i);
        metrics
            .counter("chorus_station_drops_total", "Packets dropped, by reason",
                     {{"layer", std::string(layer_of(reason))}, {"reason", std::string(to_string(reason))}})
            .set(station.drops()[reason] + link.drops()[reason]);
    }
    metrics.gauge("chorus_station_waiting", "Packets that wait for verification").set(station.waiting());
    for (std::size_t i = 0; i < v2x::message_type_count; ++i)
        metrics
            .counter("chorus_station_shed_total", "Packets that left the queue unverified, by what they said to be",
                     {{"type", std::string(v2x::to_string(static_cast<v2x::MessageType>(i)))}})
            .set(counts.shed[i]);
    if (const auto* signatures = station.signatures()) {
        const auto& answers = signatures->counts();
        constexpr const char* help = "Signatures judged, by who did";
        metrics.counter("chorus_signatures_total", help, {{"by", "fast"}}).set(answers.fast);
        metrics.counter("chorus_signatures_total", help, {{"by", "openssl"}}).set(answers.openssl);
        metrics.counter("chorus_signatures_checked_again_total", "Verdicts that OpenSSL was asked about again")
            .set(answers.checked_again);
        metrics.counter("chorus_signature_contradictions_total", "Of these contradicted: an alarm")
            .set(answers.contradictions);
        metrics.gauge("chorus_signature_fast_path", "1: the fast verifier is in use")
            .set(signatures->state() == crypto::SignatureVerifier::State::fast ? 1 : 0);
        metrics.gauge("chorus_key_tables_octets", "Memory of the tables of keys").set(signatures->keys().octets());
    }
    metrics.gauge("chorus_station_neighbours", "Stations in the local dynamic map")
        .set(station.map().neighbours().size());
    metrics.gauge("chorus_station_events", "Events in the local dynamic map").set(station.map().events().size());
    return metrics.render();
}

}  // namespace chorus::cli
