// One page's WebSocket. Lives on the server's thread. Writes one message at a time; what comes next is
// decided only when the former one is out, so nothing but the newest snapshot of each kind can wait.
#pragma once

#include <boost/asio/ip/tcp.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/websocket/stream.hpp>
#include <cstdint>
#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>

#include "chorus/core/metrics.hpp"
#include "chorus/web_server/board.hpp"
#include "chorus/web_server/http.hpp"

namespace chorus::web_server {

// A snapshot turned into JSON once for all pages.
using Text = Latest<std::string>;

// What sessions share on the server's thread.
struct Feed {
    Board& board;
    Text roads, city, status;
    std::map<std::uint32_t, Text> rides;
    std::string version;
    std::function<std::string(Bytes, const InspectorEntry&)> dissect;
    std::function<void()> changed;  // a session watches or rides something else now, or has ended
    Counter& sent;
    Counter& skipped;
    Counter& refused;
};

class Session : public std::enable_shared_from_this<Session> {
  public:
    // `seat` is released with the session.
    Session(boost::beast::tcp_stream stream, Feed& feed, std::shared_ptr<void> seat);

    void run(Request request);
    // There may be news on the feed; `tick`: a batch of messages is due as well.
    void offer(bool tick);
    // The city as it is now: a rider whose vehicle has left it sits in the default one again.
    void check_vehicle(const CitySnapshot& city);

    void close();
    bool ended() const { return ended_; }
    const Watch& watch() const { return watch_; }
    std::uint32_t vehicle() const { return vehicle_.value_or(feed_.board.default_vehicle()); }

  private:
    void read();
    void obey(std::string_view text);
    void obey(const Watch& watch);
    void obey(const Ride& ride);
    void obey(const OpenMessage& open);
    void pass_on(Command command);
    void reply(std::string text);
    void refuse(std::string_view reason, std::string_view words);
    void write_next();
    std::shared_ptr<const std::string> next();
    bool take(const Text& latest, std::uint64_t& sent_version, std::shared_ptr<const std::string>& out);
    void end();

    boost::beast::websocket::stream<boost::beast::tcp_stream, false> stream_;  // false: never compresses
    boost::beast::flat_buffer input_;
    Feed& feed_;
    std::shared_ptr<void> seat_;
    bool open_ = false;
    bool ended_ = false;
    bool writing_ = false;
    bool reading_ = false;
    bool messages_due_ = false;
    Watch watch_;
    std::optional<std::uint32_t> vehicle_;
    std::uint64_t roads_sent_ = 0, city_sent_ = 0, ride_sent_ = 0, status_sent_ = 0;
    std::uint32_t ride_of_ = 0;
    std::uint64_t next_message_ = 0;
    std::deque<std::shared_ptr<const std::string>> replies_;  // bounded: reading waits while it is long
    std::shared_ptr<const std::string> current_;
};

}  // namespace chorus::web_server
