// Packets that wait for verification, a bounded queue for each sender, and who is next.
//
// As long as everything can be verified, everything is, in the order of arrival. Under overload relevance decides:
// warnings before positions, a collision course before a parallel one, near before far, long unheard before just heard.
// Three shares keep that from being all:
//   floor       an eighth of every batch goes to the known senders that were not verified for longest: none starves
//   strangers   senders of whom nothing was believed yet have at most a quarter while known ones wait, one packet each;
//               those whose packets failed come after those that never failed. Half of their places is drawn by lot:
//               whoever floods with ever new addresses and urgent claims has no more than his chance, and a newcomer
//               is met sooner or later
//   sender      nobody has more than an eighth of a batch while others wait
// A sender is a GeoNetworking source address, which is a claim: somebody who uses another's address competes with him
// for that sender's places, never with anybody else.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include "chorus/core/bounded.hpp"
#include "chorus/core/bytes.hpp"
#include "chorus/core/drop.hpp"
#include "chorus/core/mac_address.hpp"
#include "chorus/core/random.hpp"
#include "chorus/core/time.hpp"
#include "chorus/core/vehicle_state.hpp"
#include "chorus/v2x/station/projection.hpp"

namespace chorus::v2x {

struct ReceiveQueueConfig {
    std::size_t known_senders = 512, strangers = 256;
    // What waited longer is of no use: the next CAM of its sender is due.
    Duration patience = 1s;
};

struct WaitingPacket {
    ByteVector octets;
    MacAddress sender;  // of the link frame
    MacAddress source;  // its queue
    Timestamp arrived;
    std::uint64_t number = 0;  // in order of arrival
    Projection projection;
};

class ReceiveQueue {
  public:
    static constexpr std::size_t waiting_per_sender = 4, waiting_per_stranger = 2;
    // What verification of a packet may take; a stranger's ticket has a signature too.
    static constexpr std::size_t signatures_of_known = 1, signatures_of_stranger = 2;

    using Shed = std::function<void(const WaitingPacket&, Drop)>;
    // `shed` is told of every packet that leaves unverified: sender_limited, verification_queue_full, shed_under_load.
    // `seed`: of the lots; who knows it could wait for his.
    ReceiveQueue(const ReceiveQueueConfig& config, Shed shed, std::uint64_t seed);

    void push(Bytes packet, const MacAddress& sender, Timestamp now);

    // The next batch, in order of arrival: at most `packets_max`, and as many as `signatures` suffice for, but at least
    // one if one waits. Valid until release().
    using Batch = std::vector<WaitingPacket*>;
    void take(std::size_t signatures, std::size_t packets_max, const VehicleState* own, Timestamp now, Batch& batch);
    // A packet taken was judged: verified or not.
    void release(WaitingPacket& packet, bool verified, Timestamp now);

    std::size_t waiting() const { return waiting_; }
    std::size_t known_senders() const { return known_.size(); }
    std::size_t strangers() const { return strangers_.size(); }

  private:
    struct MacHash {
        std::size_t operator()(const MacAddress& address) const;
    };
    struct Sender {
        std::array<WaitingPacket*, waiting_per_sender> packets{};  // oldest first
        std::size_t count = 0;
        Timestamp verified;        // its last packet that was; a stranger's first arrival
        std::uint32_t failed = 0;  // packets since then
        std::size_t taken = 0;     // and not released yet
        bool known = false;
    };
    using Senders = LruMap<MacAddress, Sender, MacHash>;
    struct Candidate {
        double relevance;
        Sender* sender;
    };
    class Scene;

    Sender& sender_of(const MacAddress& source, Timestamp now);
    Sender& enter(Senders& senders, const MacAddress& source, Sender sender);
    void shed_from(Sender& sender, std::size_t position, Drop why);
    void shed_stale(Senders& senders, Timestamp now);
    void make_room(Sender& sender, std::size_t limit);
    void take_from(Sender& sender, Batch& batch);
    void take_all(Batch& batch);
    void take_most_relevant(std::size_t signatures, std::size_t packets_max, const Scene& scene, Batch& batch);
    void recycle(WaitingPacket* packet);

    ReceiveQueueConfig config_;
    Shed shed_;
    Senders known_, strangers_;
    std::vector<std::unique_ptr<WaitingPacket>> packets_;  // all there are
    std::vector<WaitingPacket*> free_;
    std::size_t waiting_ = 0, waiting_of_strangers_ = 0;
    std::uint64_t next_number_ = 0;
    // Signatures that the shares may still use: small batches add up to what a large one would give.
    double floor_credit_ = 0, stranger_credit_ = 0;
    Random lots_;
    bool lot_is_next_ = false;                           // of an odd number of places
    std::vector<Candidate> candidates_, unheard_, new_;  // of the batch under way
};

}  // namespace chorus::v2x
