#include "chorus/io/gpsd_source.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <boost/asio/buffer.hpp>
#include <boost/asio/connect.hpp>
#include <boost/asio/write.hpp>
#include <cmath>
#include <limits>
#include <nlohmann/json.hpp>

namespace chorus::io {

namespace {

using nlohmann::json;

// A receiver reports at least once a second, and gpsd passes that on.
constexpr auto longest_silence = 5s;
constexpr std::size_t longest_line = 65'536;  // gpsd's own limit is 10 240 (GPS_JSON_RESPONSE_MAX)
constexpr char watch_command[] = "?WATCH={\"enable\":true,\"json\":true}\n";

std::optional<double> number(const json& report, const char* name) {
    const auto member = report.find(name);
    if (member == report.end() || !member->is_number()) return std::nullopt;
    const double value = member->get<double>();
    if (!std::isfinite(value)) return std::nullopt;
    return value;
}

bool is_position(std::optional<double> latitude, std::optional<double> longitude) {
    return latitude && longitude && std::abs(*latitude) <= 90 && std::abs(*longitude) <= 180;
}

constexpr double standing_mps = 1;

}  // namespace

bool apply_gpsd_report(std::string_view line, VehicleState& state) {
    const json report = json::parse(line, nullptr, false);
    if (!report.is_object() || report.value("class", json()) != "TPV") return false;
    const auto stamp = report.find("time");
    if (number(report, "mode").value_or(0) < 2 || stamp == report.end() || !stamp->is_string()) return false;
    const std::optional<Timestamp> time = from_iso8601(stamp->get_ref<const std::string&>());
    const auto latitude = number(report, "lat"), longitude = number(report, "lon");
    if (!time || !is_position(latitude, longitude)) return false;

    const VehicleState before = state;
    state.time = *time;
    state.position = {*latitude, *longitude};
    state.altitude_m = number(report, "altHAE");
    // gpsd's estimates are of 95 % confidence, east and north.
    const auto east = number(report, "epx"), north = number(report, "epy");
    state.position_confidence = {};
    if (east && north)
        state.position_confidence = {std::max(*east, *north), std::min(*east, *north), *east > *north ? 90.0 : 0.0};
    // What this report does not say is not known: an older value would describe another place.
    constexpr double unknown = std::numeric_limits<double>::quiet_NaN();
    state.speed_mps = state.longitudinal_acceleration_mps2 = state.heading_deg = state.yaw_rate_dps = unknown;
    if (const auto speed = number(report, "speed"); speed && *speed >= 0 && *speed < 1000) {
        state.speed_mps = *speed;
        const double elapsed_s = seconds(state.time - before.time);
        const bool recent = elapsed_s > 0 && elapsed_s <= 2;
        state.longitudinal_acceleration_mps2 = recent ? (*speed - before.speed_mps) / elapsed_s : unknown;
    }
    if (const auto track = number(report, "track"); track && *track >= 0 && *track <= 360)
        state.heading_deg = *track == 360 ? 0 : *track;
    else if (state.speed_mps < standing_mps)
        state.heading_deg = before.heading_deg;  // receivers give no track at standstill, and who stands does not turn
    return true;
}

GpsdSource::GpsdSource(Loop& loop, Options options)
    : options_(std::move(options)),
      resolver_(loop.context()),
      socket_(loop.context()),
      retry_(loop.context()),
      silence_(loop.context()),
      state_(options_.vehicle) {
    state_.heading_deg = std::numeric_limits<double>::quiet_NaN();  // until the first report that has one
}

std::string GpsdSource::name() const { return fmt::format("gpsd at {} port {}", options_.host, options_.port); }

void GpsdSource::start(Receiver receiver) {
    receiver_ = std::move(receiver);
    connect();
}

void GpsdSource::notice(const std::string& text) {
    if (text == last_notice_) return;
    last_notice_ = text;
    if (options_.notice) options_.notice(text);
}

void GpsdSource::connect() {
    pending_.clear();
    resolver_.async_resolve(options_.host, std::to_string(options_.port), [this](const auto& error, auto endpoints) {
        if (error) return retry("cannot be found: " + error.message());
        boost::asio::async_connect(socket_, endpoints, [this](const auto& refused, const auto&) {
            if (refused) return retry("does not answer: " + refused.message());
            connected();
        });
    });
}

void GpsdSource::connected() {
    boost::asio::async_write(socket_, boost::asio::buffer(watch_command, sizeof watch_command - 1),
                             [this](const auto& error, std::size_t) {
                                 if (error) return retry("has gone: " + error.message());
                                 notice(name() + " answers");
                                 watch_silence();
                                 read();
                             });
}

void GpsdSource::read() {
    socket_.async_read_some(boost::asio::buffer(buffer_), [this](const auto& error, std::size_t size) {
        if (error) return retry("has gone: " + error.message());
        watch_silence();
        lines(size);
        read();
    });
}

void GpsdSource::watch_silence() {
    silence_.expires_after(longest_silence);
    silence_.async_wait([this](const auto& error) {
        boost::system::error_code ignored;
        if (!error) socket_.close(ignored);  // ends the read, which connects again
    });
}

void GpsdSource::retry(const std::string& why) {
    notice(fmt::format("{} {}; trying again", name(), why));
    boost::system::error_code ignored;
    socket_.close(ignored);
    silence_.cancel();
    retry_.expires_after(options_.retry_interval);
    retry_.async_wait([this](const auto& error) {
        if (!error) connect();
    });
}

void GpsdSource::lines(std::size_t size) {
    pending_.append(buffer_.data(), size);
    std::size_t begin = 0;
    for (std::size_t end; (end = pending_.find('\n', begin)) != std::string::npos; begin = end + 1)
        line(std::string_view(pending_).substr(begin, end - begin));
    pending_.erase(0, begin);
    if (pending_.size() > longest_line) pending_.clear();
}

void GpsdSource::line(std::string_view text) {
    if (apply_gpsd_report(text, state_)) receiver_(state_);
}

}  // namespace chorus::io
