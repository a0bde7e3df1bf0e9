// A city on virtual time: SUMO moves the traffic in steps of 100 ms; every vehicle carries a whole station; the
// stations' frames travel over a simulated channel between the steps. Nothing in here looks at a clock or draws
// from anything but the seed, so a scenario and a seed decide every octet, on however many threads.
//
// How the threads keep it so: no frame is read sooner than Channel::shortest_delay() after it was sent. So the stations
// that have something to do within a window of that length cannot hear of one another in it, and do it at the same
// time. Then everybody waits, and what they sent goes on the air in the order of time. A station reads what it
// heard when it next does something of its own, as of the moment when it came: only a multi-hop packet, or anything
// when packets are carried until a neighbour appears, can make a station act at once, and then it is woken for it.
//
//     auto city = City::open(config);
//     while (running) city->step();               // 100 ms of the city's time
#pragma once

#include <cstdint>
#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <queue>
#include <string>
#include <vector>

#include "chorus/applications/driver_assistance.hpp"
#include "chorus/core/result.hpp"
#include "chorus/core/time.hpp"
#include "chorus/core/workers.hpp"
#include "chorus/crypto/signature_verifier.hpp"
#include "chorus/crypto/verification_memo.hpp"
#include "chorus/sim/channel.hpp"
#include "chorus/sim/event_log.hpp"
#include "chorus/sim/participant.hpp"
#include "chorus/sim/place_grid.hpp"
#include "chorus/sim/scenario.hpp"
#include "chorus/sim/script.hpp"
#include "chorus/sim/traffic.hpp"
#include "chorus/v2x/security/certificate_memo.hpp"
#include "chorus/v2x/security/pki.hpp"
#include "chorus/v2x/station/station.hpp"

namespace chorus::sim {

struct CityConfig {
    Scenario scenario;
    std::uint64_t seed = 1;
    bool secured = true;
    // Stations share the arithmetic of identical verifications (same key, digest, signature) and the reading of
    // identical certificates; each still decides for itself. Off: every station computes alone, as on the road.
    bool shared_verification = true;
    // Share the work on the stations; nullptr: the caller alone. Changes nothing but the time it takes. Must outlive
    // the city.
    Workers* workers = nullptr;
};

// Told while the city steps, by the thread that steps it.
class CityObserver {
  public:
    virtual ~CityObserver() = default;
    virtual void happened(const LogEntry&) {}
    virtual void sent(VehicleId, const v2x::Transmission&, MacAddress /*from*/, MacAddress /*to*/) {}
    // Only of the vehicle that is observed, see City::observe. Up to a step late: `time` of the reception holds.
    virtual void received(VehicleId, const v2x::Reception&) {}
};

class City : private v2x::StationObserver {
  public:
    static constexpr Duration step_length = 100ms;

    // The error is one sentence with the cure.
    static Result<std::unique_ptr<City>, std::string> open(CityConfig config);
    ~City() override;
    City(const City&) = delete;
    City& operator=(const City&) = delete;

    void step();

    Timestamp now() const { return now_; }
    Duration since_start() const { return now_ - config_.scenario.start; }
    const CityConfig& config() const { return config_; }
    const Traffic& traffic() const { return *traffic_; }
    const geo::LocalFrame& frame() const { return frame_; }
    VehicleId mine() const { return mine_; }

    // The vehicles with a station, in the order of their numbers. State as of now().
    std::vector<VehicleId> vehicles() const;
    const v2x::Station* station(VehicleId vehicle) const;
    // What the ridden vehicle's driver is told; nothing: nobody rides in it.
    const applications::Advice* advice(VehicleId vehicle) const;
    bool broken_down(VehicleId vehicle) const { return script_.broken_down(vehicle); }

    // From now on the driver assistance of this vehicle runs too. False: there is no such vehicle.
    bool ride(VehicleId vehicle);
    // Receptions of this vehicle only are told to the observer; 0: of nobody.
    void observe(VehicleId vehicle);
    void watch(CityObserver* observer) { observer_ = observer; }
    bool trigger(EventKind kind, VehicleId ahead_of) { return script_.trigger(kind, ahead_of, since_start()); }

    struct Totals {
        std::uint64_t frames = 0;      // on the air
        std::uint64_t receptions = 0;  // frames times those who heard them
        std::uint64_t believed = 0;
        std::uint64_t cams = 0, denms = 0;
        std::uint64_t verifications_computed = 0, verifications_shared = 0;
        DropCounts drops;
    };
    Totals totals() const;

  private:
    // A frame as it went on the air.
    struct AirFrame {
        ByteVector packet;
        MacAddress sender;
        Timestamp read_by;  // everybody who hears it has read it before
    };
    struct Due {
        Timestamp at;
        std::uint32_t participant = 0;
        friend auto operator<=>(const Due&, const Due&) = default;
    };
    City(CityConfig config, std::unique_ptr<Traffic> traffic);
    std::optional<std::string> unknown_edge() const;
    std::optional<std::string> populate();
    void meet_newcomers();
    void take_states();
    void take_places();
    Participant* find(VehicleId vehicle) const;

    // The stations between two steps of the traffic.
    void run_until(Timestamp end);
    void run_all(const std::vector<Participant*>& participants, Timestamp until);
    void run(Participant& participant, Timestamp until) const;
    void wake(Participant& participant, Timestamp at) const;
    void read(Participant& participant, const Arrival& arrival) const;
    void exchange(const std::vector<Participant*>& senders);
    void send(const Participant& sender, Timestamp at, v2x::geonet::LinkFrame frame);

    void advise();
    void log(LogEntry entry);
    void received(const v2x::Reception& reception) override;
    VehicleState state_of(const Participant& participant, Timestamp at) const;
    double share_of_step(Timestamp at) const;
    geo::Vector place_of(const Participant& participant, Timestamp at) const;

    CityConfig config_;
    std::unique_ptr<Traffic> traffic_;
    geo::LocalFrame frame_;
    Channel channel_;
    Script script_;
    std::optional<v2x::security::Laboratory> laboratory_;
    crypto::VerificationMemo memo_;
    crypto::SignatureVerifier signatures_;  // with the key tables of all stations
    v2x::security::CertificateMemo certificates_;
    Timestamp now_;
    VehicleId mine_ = 0;
    VehicleId observed_ = 0;
    CityObserver* observer_ = nullptr;

    std::vector<std::unique_ptr<Participant>> participants_;  // in the order of appearance
    std::vector<Participant*> by_vehicle_;                    // nullptr: never on the road
    PlaceGrid grid_;
    std::vector<PlaceGrid::Track> tracks_;
    std::priority_queue<Due, std::vector<Due>, std::greater<>> due_;
    std::deque<AirFrame> air_;        // sent, and not read by everybody yet
    std::uint64_t first_on_air_ = 0;  // number of the first of them
    struct Sent {
        Timestamp at;
        Participant* sender = nullptr;
        std::size_t index = 0;  // in its outbox
    };
    std::vector<Sent> sent_;
    Totals totals_;  // of what this object counts itself; stations add theirs
};

}  // namespace chorus::sim
