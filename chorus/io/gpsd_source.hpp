// Position, speed, heading and time from gpsd, over its JSON protocol (gpsd_json(5), TPV reports). The
// connection is made again whenever it breaks or falls silent.
#pragma once

#include <array>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/steady_timer.hpp>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "chorus/io/position_source.hpp"

namespace chorus::io {

// Puts what one line of gpsd says into `state`; false when it is no position report with a fix and a time.
// Speed and heading stay as they were when the report has none; the longitudinal acceleration is taken
// from the change of speed since `state`, when that is at most two seconds old.
bool apply_gpsd_report(std::string_view line, VehicleState& state);

class GpsdSource final : public PositionSource {
  public:
    struct Options {
        std::string host = "localhost";
        std::uint16_t port = 2947;
        VehicleState vehicle;  // size and type, which gpsd does not know
        Duration retry_interval = 1s;
        std::function<void(const std::string&)> notice;  // told when the connection is made or lost
    };
    GpsdSource(Loop& loop, Options options);

    void start(Receiver receiver) override;
    std::string name() const override;

  private:
    void connect();
    void connected();
    void read();
    void retry(const std::string& why);
    void lines(std::size_t size);
    void line(std::string_view text);
    void watch_silence();
    void notice(const std::string& text);

    Options options_;
    boost::asio::ip::tcp::resolver resolver_;
    boost::asio::ip::tcp::socket socket_;
    boost::asio::steady_timer retry_, silence_;
    Receiver receiver_;
    VehicleState state_;
    std::string pending_;  // the beginning of a line
    std::array<char, 4096> buffer_{};
    std::string last_notice_;
};

}  // namespace chorus::io
