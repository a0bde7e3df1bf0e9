// Where publishers lay down the latest values and the server's thread picks them up. Every function locks
// for the moment of a move or copy of a pointer, never while anything is written or serialised.
#pragma once

#include <cstdint>
#include <deque>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "chorus/core/bounded.hpp"
#include "chorus/core/bytes.hpp"
#include "chorus/web_server/command.hpp"
#include "chorus/web_server/json.hpp"
#include "chorus/web_server/snapshot.hpp"

namespace chorus::web_server {

// A value and how many came before it; version 0: none yet.
template <class T>
struct Latest {
    std::uint64_t version = 0;
    std::shared_ptr<const T> value;
};

inline constexpr std::size_t commands_waiting_max = 64;
inline constexpr std::size_t messages_per_batch_max = 250;

class Board {
  public:
    explicit Board(std::size_t messages_max) : messages_max_(messages_max), commands_(commands_waiting_max) {}

    void put(Roads roads);
    void put(CitySnapshot snapshot);
    void put(std::uint32_t vehicle, RideSnapshot snapshot);  // ignored unless it is ridden
    std::uint64_t add_message(InspectorEntry entry, Bytes octets);

    Latest<Roads> roads() const;
    Latest<CitySnapshot> city() const;
    Latest<RideSnapshot> ride(std::uint32_t vehicle) const;

    // Messages from number `from` on, oldest first, at most one batch of them.
    struct Batch {
        std::vector<ListedMessage> messages;
        std::uint64_t lost = 0;  // left the board before this
        std::uint64_t next = 0;  // where to go on
    };
    Batch messages(std::uint64_t from) const;
    // Number of the message that has `count` messages after it, or of the oldest.
    std::uint64_t message_before_end(std::uint64_t count) const;
    struct Kept {
        ListedMessage message;
        ByteVector octets;
    };
    std::optional<Kept> message(std::uint64_t id) const;

    [[nodiscard]] bool push(Command command);  // false: too many wait
    std::optional<Command> pop();

    // Which vehicles the pages ride; the default one is added to them.
    void set_ridden(std::vector<std::uint32_t> vehicles);
    std::vector<std::uint32_t> ridden() const;
    void set_default_vehicle(std::uint32_t vehicle);
    std::uint32_t default_vehicle() const;

  private:
    void settle_ridden();

    mutable std::mutex mutex_;
    Latest<Roads> roads_;
    Latest<CitySnapshot> city_;
    std::map<std::uint32_t, Latest<RideSnapshot>> rides_;
    std::deque<Kept> messages_;
    std::size_t messages_max_;
    std::uint64_t next_message_ = 1;
    BoundedQueue<Command> commands_;
    std::vector<std::uint32_t> chosen_, ridden_{0};
    std::uint32_t default_vehicle_ = 0;
};

}  // namespace chorus::web_server
