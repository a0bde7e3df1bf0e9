#include "chorus/sim/radio_load.hpp"

#include <cmath>
#include <memory>
#include <utility>

namespace chorus::sim {

using v2x::Station;

namespace {

constexpr Duration drive = 60s, acquaintance = 2500ms, beat = 100ms;

v2x::StationConfig config_of(std::size_t number, bool sends) {
    v2x::StationConfig config;
    config.station_id = static_cast<std::uint32_t>(1000 + number);
    config.address = {{0x02, 0, 0, 0, static_cast<std::uint8_t>(number >> 8), static_cast<std::uint8_t>(number)}};
    config.send_cam = sends;
    return config;
}

}  // namespace

Timestamp RadioLoad::start() { return Timestamp::from_its_ms(700'000'000'000); }

VehicleState RadioLoad::state_at(std::size_t vehicle, Timestamp now) {
    constexpr double speed_mps = 14, metres_a_degree = 111'000, metres_a_degree_east = 73'000, amplitude_m = 60;
    VehicleState state;
    state.time = now;
    const double t = seconds(now - start());
    state.position = {48.76 + speed_mps * t / metres_a_degree + 1e-5 * static_cast<double>(vehicle),
                      11.42 + amplitude_m / metres_a_degree_east * std::sin(t / 1.5)};
    state.speed_mps = speed_mps;
    return state;
}

RadioLoad::RadioLoad(std::size_t senders, bool secured, Duration measured)
    : senders_(senders), secured_(secured), laboratory_(1, start()) {
    std::vector<std::unique_ptr<Station>> vehicles;
    for (std::size_t number = 1; number <= senders; ++number) vehicles.push_back(vehicle(number));
    for (Timestamp now = start() + 1s; now < start() + drive + measured; now += beat) {
        for (std::size_t i = 0; i < senders; ++i) {
            vehicles[i]->update(state_at(i, now));
            vehicles[i]->advance(now);
            while (auto frame = vehicles[i]->next_frame()) {
                if (now < start() + drive - acquaintance) continue;
                auto& into = now < start() + drive ? before_ : heard_;
                into.push_back({now, vehicles[i]->config().address, std::move(frame->packet)});
            }
        }
    }
}

v2x::Identity RadioLoad::identity(std::size_t number) const {
    const auto ticket = laboratory_.ticket(number, {.start = start()});
    v2x::Identity identity;
    identity.roots = {laboratory_.root().certificate};
    identity.authorities = {laboratory_.authority().certificate};
    identity.ticket = ticket->certificate;
    identity.key = ticket->key;
    return identity;
}

std::unique_ptr<Station> RadioLoad::vehicle(std::size_t number) const {
    return std::make_unique<Station>(config_of(number, true), secured_ ? std::optional(identity(number)) : std::nullopt,
                                     number);
}

std::unique_ptr<Station> RadioLoad::listener(crypto::SignatureVerifier* signatures) const {
    const std::size_t number = senders_ + 1;
    std::optional<v2x::Identity> own;
    if (secured_) own.emplace(identity(number)).signatures = signatures;
    auto station = std::make_unique<Station>(config_of(number, false), std::move(own), number);
    station->update(state_at(0, before_.front().at));
    for (const HeardPacket& packet : before_) (void)station->receive(packet.packet, packet.sender, packet.at);
    station->update(state_at(0, heard_.front().at));
    return station;
}

double RadioLoad::mean_octets() const {
    std::size_t octets = 0;
    for (const HeardPacket& packet : heard_) octets += packet.packet.size();
    return static_cast<double>(octets) / static_cast<double>(heard_.size());
}

}  // namespace chorus::sim
