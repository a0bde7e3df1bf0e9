#include "chorus/io/gpsd_source.hpp"

#include <gtest/gtest.h>

#include <cmath>

#include <boost/asio/buffer.hpp>
#include <boost/asio/read_until.hpp>
#include <boost/asio/write.hpp>
#include <vector>

namespace chorus::io {
namespace {

const char report[] =
    R"({"class":"TPV","device":"/dev/ttyS0","mode":3,"time":"2026-11-25T10:00:00.250Z","leapseconds":18,"ept":0.005,)"
    R"("lat":48.7665,"lon":11.4257,"altHAE":421.5,"epx":1.2,"epy":2.5,"track":90.25,"speed":13.9})";

TEST(GpsdReport, gives_place_time_speed_and_heading) {
    VehicleState state;
    ASSERT_TRUE(apply_gpsd_report(report, state));
    EXPECT_EQ(state.time, from_iso8601("2026-11-25T10:00:00.250Z").value());
    EXPECT_EQ(state.position, (Position{48.7665, 11.4257}));
    EXPECT_EQ(state.altitude_m, 421.5);
    EXPECT_EQ(state.position_confidence, (PositionConfidence{2.5, 1.2, 0}));
    EXPECT_DOUBLE_EQ(state.heading_deg, 90.25);
    EXPECT_DOUBLE_EQ(state.speed_mps, 13.9);
    EXPECT_TRUE(std::isnan(state.longitudinal_acceleration_mps2)) << "one report says nothing of it";
    EXPECT_TRUE(std::isnan(state.yaw_rate_dps));
}

TEST(GpsdReport, acceleration_follows_from_two_reports) {
    VehicleState state;
    ASSERT_TRUE(apply_gpsd_report(report, state));
    const char later[] =
        R"({"class":"TPV","mode":2,"time":"2026-11-25T10:00:00.750Z","lat":48.7665,"lon":11.4258,"speed":10.9})";
    ASSERT_TRUE(apply_gpsd_report(later, state));
    EXPECT_NEAR(state.longitudinal_acceleration_mps2, -6, 1e-9);
    EXPECT_TRUE(std::isnan(state.heading_deg)) << "it moves, and the report has none";
    EXPECT_EQ(state.position_confidence, PositionConfidence{}) << "nor a confidence";
    EXPECT_FALSE(state.altitude_m);
}

TEST(GpsdReport, who_stands_keeps_his_heading) {
    VehicleState state;
    ASSERT_TRUE(apply_gpsd_report(report, state));
    const char standing[] =
        R"({"class":"TPV","mode":2,"time":"2026-11-25T10:00:01.250Z","lat":48.7665,"lon":11.4258,"speed":0.2})";
    ASSERT_TRUE(apply_gpsd_report(standing, state));
    EXPECT_DOUBLE_EQ(state.heading_deg, 90.25);
}

TEST(GpsdReport, is_refused_without_fix_time_or_sense) {
    const char* lines[] = {
        "",
        "not JSON",
        "[]",
        "{\"class\":5}",
        R"({"class":"VERSION","release":"3.22"})",
        R"({"class":"TPV","mode":1,"time":"2026-11-25T10:00:00.250Z"})",
        R"({"class":"TPV","mode":3,"lat":48,"lon":11})",
        R"({"class":"TPV","mode":3,"time":12,"lat":48,"lon":11})",
        R"({"class":"TPV","mode":3,"time":"yesterday","lat":48,"lon":11})",
        R"({"class":"TPV","mode":3,"time":"2026-11-25T10:00:00.250Z","lat":"48","lon":11})",
        R"({"class":"TPV","mode":3,"time":"2026-11-25T10:00:00.250Z","lat":148,"lon":11})",
    };
    for (const char* line : lines) {
        VehicleState state;
        EXPECT_FALSE(apply_gpsd_report(line, state)) << line;
        EXPECT_EQ(state, VehicleState{}) << line;
    }
}

// A gpsd that hangs up after each report: the source comes back.
class Gpsd {
  public:
    explicit Gpsd(Loop& loop)
        : acceptor_(loop.context(), {boost::asio::ip::address_v4::loopback(), 0}), socket_(loop.context()) {
        accept();
    }
    std::uint16_t port() const { return acceptor_.local_endpoint().port(); }
    std::vector<std::string> watches;

  private:
    void accept() {
        acceptor_.async_accept(socket_, [this](const auto& error) {
            if (error) return;
            boost::asio::async_read_until(socket_, boost::asio::dynamic_buffer(heard_), '\n',
                                          [this](const auto& failed, std::size_t) {
                                              if (!failed) answer();
                                          });
        });
    }
    void answer() {
        watches.push_back(std::exchange(heard_, {}));
        text_ = std::string("{\"class\":\"VERSION\"}\r\n") + report + "\r\n{\"class\":\"TP";
        boost::asio::async_write(socket_, boost::asio::buffer(text_), [this](const auto&, std::size_t) {
            socket_.close();
            accept();
        });
    }
    boost::asio::ip::tcp::acceptor acceptor_;
    boost::asio::ip::tcp::socket socket_;
    std::string heard_, text_;
};

TEST(GpsdSource, asks_for_reports_and_connects_again) {
    Loop loop;
    Gpsd gpsd(loop);
    std::vector<std::string> notices;
    VehicleState car;
    car.length_m = 5.5;
    GpsdSource source(loop, {.host = "127.0.0.1",
                             .port = gpsd.port(),
                             .vehicle = car,
                             .retry_interval = 1ms,
                             .notice = [&](const auto& text) { notices.push_back(text); }});
    std::vector<VehicleState> states;
    source.start([&](const VehicleState& state) {
        states.push_back(state);
        if (states.size() == 2) loop.stop();
    });
    loop.context().run_for(std::chrono::seconds(20));
    ASSERT_EQ(states.size(), 2u);
    EXPECT_DOUBLE_EQ(states[0].length_m, 5.5);
    EXPECT_DOUBLE_EQ(states[0].position.latitude_deg, 48.7665);
    ASSERT_EQ(gpsd.watches.size(), 2u);
    EXPECT_EQ(gpsd.watches[0], "?WATCH={\"enable\":true,\"json\":true}\n");
    ASSERT_GE(notices.size(), 2u);
    EXPECT_NE(notices[0].find("answers"), std::string::npos);
    EXPECT_NE(notices[1].find("has gone"), std::string::npos);
}

TEST(GpsdSource, says_once_that_nobody_answers) {
    Loop loop;
    std::uint16_t unused = 0;
    {
        boost::asio::ip::tcp::acceptor probe(loop.context(), {boost::asio::ip::address_v4::loopback(), 0});
        unused = probe.local_endpoint().port();
    }
    std::vector<std::string> notices;
    GpsdSource source(
        loop,
        {.host = "127.0.0.1", .port = unused, .vehicle = {}, .retry_interval = 1ms, .notice = [&](const auto& text) {
             notices.push_back(text);
             loop.stop();
         }});
    source.start([](const VehicleState&) { FAIL(); });
    loop.context().run_for(std::chrono::seconds(20));
    ASSERT_EQ(notices.size(), 1u);
    EXPECT_NE(notices[0].find("does not answer"), std::string::npos) << notices[0];
}

}  // namespace
}  // namespace chorus::io
