// An ITS station: the layers from the link frame to the facilities, wired together. It owns nothing
// else: no socket, no thread, no clock. Time and octets are arguments, a seed reproduces every run, so
// the same station drives on the road, on a bench and in a simulated city.
//
//     station.update(own_state);                 // from sensors, CAN or the simulated traffic
//     station.receive(packet, sender, now);      // the octets after ethertype 0x8947
//     station.advance(now);                      // whatever is due: CAMs, repetitions, beacons, forwarding
//     while (auto frame = station.next_frame()) link.send(*frame);
//     loop.wake_at(station.next_deadline());
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <string_view>

#include "chorus/core/bytes.hpp"
#include "chorus/core/drop.hpp"
#include "chorus/core/mac_address.hpp"
#include "chorus/core/time.hpp"
#include "chorus/core/vehicle_state.hpp"
#include "chorus/v2x/facilities/den_service.hpp"
#include "chorus/v2x/facilities/local_dynamic_map.hpp"
#include "chorus/v2x/facilities/path_history.hpp"
#include "chorus/v2x/geonet/router.hpp"
#include "chorus/v2x/station/identity.hpp"
#include "chorus/v2x/station/message_type.hpp"
#include "chorus/v2x/station/receive_queue.hpp"

namespace chorus::v2x {

struct StationConfig {
    std::uint32_t station_id = 1;  // StationID of the facilities' headers
    MacAddress address;            // link layer; the GeoNetworking address is derived from it
    StationType station_type = StationType::passenger_car;
    bool send_cam = true;
    ReceiveQueueConfig queue;
    // Verified at once: the more, the less arithmetic each takes, but what they need is to lie within a core's cache. A
    // packet takes 19 kB meanwhile, and a batch more than there are threads may be under way.
    std::size_t batch_packets = 64;
};

// One packet received and judged. Views are valid during the call only.
struct Reception {
    Timestamp time;
    MacAddress sender;
    Bytes packet;                                       // from the GeoNetworking basic header on
    std::optional<Drop> drop;                           // nothing: believed
    MessageType type = MessageType::unknown;            // what it turned out to be, as far as it was read
    std::uint32_t station_id = 0;                       // of the message, 0 while not known
    std::optional<std::array<std::uint8_t, 8>> signer;  // HashedId8 of the ticket, once verified
};

// One packet handed to the link.
struct Transmission {
    Timestamp time;
    Bytes packet;
    MessageType type = MessageType::unknown;
};

// Watches a station; the inspector, the event log and recordings are observers. While it is told, the station is in the
// middle of something: it asks what it likes, and has nothing done. What it throws ends the call, and what that call
// had taken from the queue and not concluded is lost.
class StationObserver {
  public:
    virtual ~StationObserver() = default;
    virtual void received(const Reception&) {}
    virtual void sent(const Transmission&) {}
};

class Station {
  public:
    // Without an identity the station runs unsecured: it signs nothing and refuses signed packets. That is
    // for laboratories, and whoever runs it so must ask for it.
    Station(const StationConfig& config, std::optional<Identity> identity, std::uint64_t seed);
    ~Station();
    Station(const Station&) = delete;
    Station& operator=(const Station&) = delete;

    // The own vehicle's latest state; the position vector, CAM generation and region checks use it.
    void update(const VehicleState& own);

    // One packet from the link. The verdict is counted, and told to the observer.
    std::optional<Drop> receive(Bytes packet, MacAddress sender, Timestamp now);

    // The same in two steps, for whoever may get more than can be verified at once: packets wait, bounded, in a queue
    // for each sender (receive_queue.hpp) ...
    void enqueue(Bytes packet, MacAddress sender, Timestamp now);
    // ... and the most relevant of them are verified in batches and concluded in order of arrival. Never waits for
    // more. Where several threads verify, a batch is concluded while they are at the next, and the last is left to them
    // until the next call. Until nothing waits any more, call again:
    //     while (station.waiting() > 0) station.process(now);
    // `signatures`: how many there is time for; one packet is taken in any case.
    struct Processed {
        std::size_t packets = 0, signatures = 0;
    };
    Processed process(Timestamp now, std::size_t signatures = packets_max);
    static constexpr std::size_t packets_max = 1024;  // of one call
    std::size_t waiting() const;                      // that are not concluded
    // Who verifies; nullptr: nobody, unsecured.
    const crypto::SignatureVerifier* signatures() const;

    // Does everything that is due at `now`.
    void advance(Timestamp now);
    // When advance() must be called next, at the latest.
    Timestamp next_deadline() const;

    std::optional<geonet::LinkFrame> next_frame();

    // Decentralized environmental notification: trigger, update, cancel (EN 302 637-3).
    facilities::DenService& den();
    const facilities::LocalDynamicMap& map() const;
    // The way the own vehicle came.
    const facilities::PathHistory& path() const;

    const StationConfig& config() const;
    const VehicleState& own() const;
    bool secured() const;
    const DropCounts& drops() const;
    struct Counts {
        std::uint64_t received = 0, believed = 0, sent = 0, cam_sent = 0, denm_sent = 0;
        // Left the queue unverified, by what they said to be.
        std::array<std::uint64_t, message_type_count> shed{};
        std::uint64_t not_sent = 0;  // messages that the router or the signer refused; last_refusal() says why
    };
    const Counts& counts() const;
    // Packets that wait for a neighbour: with any, the next packet heard may bring something to send.
    std::size_t carrying() const;
    // Why the last message could not be sent; empty: none ever failed.
    std::string_view last_refusal() const;
    // A number over all state that a reception may change, for tests that a refused packet changed nothing. Three
    // reasons speak of honest packets that were believed and used below: duplicate_packet (ends a contention),
    // outside_destination_area and btp_port_unknown (their sender is in the location table). Two may come after the
    // signature was believed, and then security remembers the message: source_address_claimed, position_vector_invalid.
    // `with_requests` false leaves out the notes of unknown tickets (TS 103 097, 7.1.1).
    std::uint64_t fingerprint(bool with_requests = true) const;

    void observe(StationObserver* observer);  // nullptr: nobody

  private:
    struct Layers;
    std::unique_ptr<Layers> layers_;
};

}  // namespace chorus::v2x
