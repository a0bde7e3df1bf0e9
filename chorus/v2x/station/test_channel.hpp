// For the tests: stations on virtual time, joined by an ether with a range.
#pragma once

#include <gtest/gtest.h>

#include <deque>
#include <functional>
#include <memory>
#include <vector>

#include "chorus/geo/local_frame.hpp"
#include "chorus/v2x/security/pki.hpp"
#include "chorus/v2x/station/station.hpp"

namespace chorus::v2x {

inline const Position market{48.7650, 11.4237};
inline constexpr Timestamp noon = Timestamp::from_its_ms(700'000'000'000);

// Who trusts whom: identities from one seed.
class Trusted {
  public:
    explicit Trusted(std::uint64_t seed = 1) : laboratory_(seed, noon - 24h) {}

    Identity identity(std::uint64_t number, security::TicketSpec spec = {.start = noon - 1h}) const {
        const auto ticket = laboratory_.ticket(number, spec);
        EXPECT_TRUE(ticket);
        Identity identity;
        identity.roots = {laboratory_.root().certificate};
        identity.authorities = {laboratory_.authority().certificate};
        identity.ticket = ticket->certificate;
        identity.key = ticket->key;
        identity.deterministic_signatures = true;
        return identity;
    }
    const security::Laboratory& laboratory() const { return laboratory_; }

  private:
    security::Laboratory laboratory_;
};

inline MacAddress address_of(std::uint32_t station_id) {
    return MacAddress{
        {0x02, 0, 0, 0, static_cast<std::uint8_t>(station_id >> 8), static_cast<std::uint8_t>(station_id)}};
}

inline VehicleState standing_at(geo::Vector place, Timestamp now) {
    VehicleState state;
    state.time = now;
    state.position = geo::LocalFrame(market).to_position(place);
    state.position_confidence = {0.5, 0.5, 0};
    return state;
}

// One packet in the air.
struct Heard {
    Timestamp at;
    std::uint32_t from = 0;
    geonet::LinkFrame frame;
};

class Ether {
  public:
    Station& add(std::uint32_t id, geo::Vector place, std::optional<Identity> identity, StationConfig config = {}) {
        config.station_id = id;
        config.address = address_of(id);
        nodes_.push_back(
            std::make_unique<Node>(id, place, std::make_unique<Station>(config, std::move(identity), 1000 + id)));
        return *nodes_.back()->station;
    }
    void run(Duration time, const std::function<void()>& each = [] {}) {
        for (const Timestamp end = now + time; now < end; now += step) {
            for (auto& node : nodes_) {
                if (!node->on) continue;
                if ((now - noon) % 100ms == 0ms) node->station->update(standing_at(node->place, now));
                node->station->advance(now);
            }
            each();
            for (auto& node : nodes_) {
                if (!node->on) continue;
                while (auto frame = node->station->next_frame()) air.push_back({now, node->id, std::move(*frame)});
            }
            for (; carried_ < air.size(); ++carried_) carry(air[carried_]);
        }
    }
    void place(std::uint32_t id, geo::Vector place) { node(id).place = place; }
    void switch_on(std::uint32_t id, bool on) { node(id).on = on; }
    Station& station(std::uint32_t id) { return *node(id).station; }
    // Packets that this station sent itself, forwarded ones apart.
    std::vector<const Heard*> sent_by(std::uint32_t id, bool forwarded = false) const {
        std::vector<const Heard*> sent;
        for (const Heard& heard : air)
            if (heard.from == id && heard.frame.forwarded == forwarded) sent.push_back(&heard);
        return sent;
    }

    double range_m = 500;
    Timestamp now = noon;
    std::deque<Heard> air;
    // Asked for every packet and receiver: is it lost?
    std::function<bool(const Heard&, std::uint32_t receiver)> lost = [](const Heard&, std::uint32_t) { return false; };

  private:
    static constexpr Duration step = 10ms;
    struct Node {
        Node(std::uint32_t i, geo::Vector p, std::unique_ptr<Station> s) : id(i), place(p), station(std::move(s)) {}
        std::uint32_t id;
        geo::Vector place;
        std::unique_ptr<Station> station;
        bool on = true;
    };
    Node& node(std::uint32_t id) {
        for (auto& node : nodes_)
            if (node->id == id) return *node;
        throw std::out_of_range("no such station");
    }
    void carry(const Heard& heard) {
        const Node& sender = node(heard.from);
        for (auto& receiver : nodes_) {
            if (receiver->id == heard.from || !receiver->on) continue;
            if ((receiver->place - sender.place).length() > range_m) continue;
            const MacAddress to = heard.frame.destination;
            if (!(to == MacAddress::broadcast()) && !(to == address_of(receiver->id))) continue;
            if (lost(heard, receiver->id)) continue;
            (void)receiver->station->receive(heard.frame.packet, address_of(heard.from), heard.at + 2ms);
        }
    }

    std::vector<std::unique_ptr<Node>> nodes_;
    std::size_t carried_ = 0;
};

}  // namespace chorus::v2x
