#include "chorus/web_server/session.hpp"

#include <algorithm>
#include <boost/asio/buffer.hpp>
#include <boost/beast/core/buffers_to_string.hpp>
#include <boost/beast/core/error.hpp>
#include <boost/beast/websocket/rfc6455.hpp>
#include <chrono>
#include <utility>

#include "chorus/web_server/json.hpp"

namespace chorus::web_server {

namespace {

namespace beast = boost::beast;
namespace websocket = beast::websocket;

constexpr std::size_t frame_octets_max = 4096;  // of a command; longer ones end the session
constexpr std::size_t replies_max = 8;
constexpr std::uint64_t messages_at_first = 500;

}  // namespace

Session::Session(beast::tcp_stream stream, Feed& feed, std::shared_ptr<void> seat)
    : stream_(std::move(stream)), feed_(feed), seat_(std::move(seat)) {}

void Session::run(Request request) {
    beast::get_lowest_layer(stream_).expires_never();
    websocket::stream_base::timeout timeout{};
    timeout.handshake_timeout = std::chrono::seconds(10);
    timeout.idle_timeout = std::chrono::seconds(30);
    timeout.keep_alive_pings = true;
    stream_.set_option(timeout);
    stream_.read_message_max(frame_octets_max);
    auto kept = std::make_shared<Request>(std::move(request));
    stream_.async_accept(*kept, [self = shared_from_this(), kept](beast::error_code error) {
        if (error) return self->end();
        self->open_ = true;
        self->stream_.text(true);
        self->reply(hello_json(self->feed_.version, self->feed_.board.default_vehicle()));
        self->feed_.changed();
        self->read();
    });
}

void Session::end() {
    open_ = false;
    if (!std::exchange(ended_, true)) feed_.changed();
}

void Session::close() {
    beast::error_code ignored;
    beast::get_lowest_layer(stream_).socket().close(ignored);
}

void Session::read() {
    if (reading_ || replies_.size() >= replies_max) return;
    reading_ = true;
    stream_.async_read(input_, [self = shared_from_this()](beast::error_code error, std::size_t) {
        self->reading_ = false;
        if (error) return self->end();
        const std::string text = beast::buffers_to_string(self->input_.data());
        self->input_.consume(self->input_.size());
        self->obey(text);
        self->read();
    });
}

void Session::obey(std::string_view text) {
    const Result<Command, CommandError> command = parse_command(text);
    if (!command) return refuse(to_string(command.error()), words(command.error()));
    if (const auto* watch = std::get_if<Watch>(&*command)) return obey(*watch);
    if (const auto* ride = std::get_if<Ride>(&*command)) return obey(*ride);
    if (const auto* open = std::get_if<OpenMessage>(&*command)) return obey(*open);
    Command passed = *command;
    if (auto* trigger = std::get_if<Trigger>(&passed)) trigger->vehicle = vehicle();
    pass_on(passed);
}

void Session::obey(const Watch& watch) {
    if (watch.inspector && !watch_.inspector) next_message_ = feed_.board.message_before_end(messages_at_first);
    // Whatever is new to the page is sent at once, though nothing may have changed since.
    if (watch.city && !watch_.city) city_sent_ = 0;
    if (watch.driver && !watch_.driver) ride_sent_ = 0;
    watch_ = watch;
    feed_.changed();
}

void Session::obey(const Ride& ride) {
    const Latest<CitySnapshot> city = feed_.board.city();
    if (city.value &&
        std::ranges::find(city.value->vehicles, ride.vehicle, &CityVehicle::id) == city.value->vehicles.end())
        return refuse("vehicle_unknown", "This vehicle is not in the city, or no longer.");
    vehicle_ = ride.vehicle;
    feed_.changed();
    pass_on(ride);
}

void Session::obey(const OpenMessage& open) {
    const std::optional<Board::Kept> kept = feed_.board.message(open.id);
    if (!kept) return reply(message_gone_json(open.id));
    reply(message_json(kept->message, kept->octets,
                       feed_.dissect ? feed_.dissect(kept->octets, kept->message.entry) : std::string()));
}

void Session::pass_on(Command command) {
    if (!feed_.board.push(command)) refuse("busy", "Too many commands wait; try again.");
}

void Session::check_vehicle(const CitySnapshot& city) {
    if (!vehicle_ || std::ranges::find(city.vehicles, *vehicle_, &CityVehicle::id) != city.vehicles.end()) return;
    reply(vehicle_left_json(*vehicle_));
    vehicle_.reset();
    feed_.changed();
}

void Session::refuse(std::string_view reason, std::string_view words) {
    feed_.refused.add();
    reply(refused_json(reason, words));
}

void Session::reply(std::string text) {
    replies_.push_back(std::make_shared<const std::string>(std::move(text)));
    write_next();
}

void Session::offer(bool tick) {
    messages_due_ = messages_due_ || tick;
    write_next();
}

bool Session::take(const Text& latest, std::uint64_t& sent_version, std::shared_ptr<const std::string>& out) {
    if (latest.version <= sent_version) return false;
    if (sent_version > 0 && &latest != &feed_.status) feed_.skipped.add(latest.version - sent_version - 1);
    sent_version = latest.version;
    out = latest.value;
    return true;
}

// Answers first, then the ground, then what moves, then the list.
std::shared_ptr<const std::string> Session::next() {
    std::shared_ptr<const std::string> text;
    if (!replies_.empty()) {
        text = std::move(replies_.front());
        replies_.pop_front();
        return text;
    }
    if ((watch_.driver || watch_.city) && take(feed_.roads, roads_sent_, text)) return text;
    if (watch_.driver) {
        if (std::exchange(ride_of_, vehicle()) != vehicle()) ride_sent_ = 0;
        const auto ride = feed_.rides.find(vehicle());
        if (ride != feed_.rides.end() && take(ride->second, ride_sent_, text)) return text;
    }
    if (watch_.city && take(feed_.city, city_sent_, text)) return text;
    if (take(feed_.status, status_sent_, text)) return text;
    if (watch_.inspector && std::exchange(messages_due_, false)) {
        const Board::Batch batch = feed_.board.messages(next_message_);
        next_message_ = batch.next;
        if (!batch.messages.empty())
            return std::make_shared<const std::string>(messages_json(batch.messages, batch.lost));
    }
    return nullptr;
}

void Session::write_next() {
    if (!open_ || writing_) return;
    current_ = next();
    if (!current_) return;
    writing_ = true;
    feed_.sent.add();
    stream_.async_write(boost::asio::buffer(*current_),
                        [self = shared_from_this()](beast::error_code error, std::size_t) {
                            self->writing_ = false;
                            if (error) return self->end();
                            self->write_next();
                            self->read();
                        });
}

}  // namespace chorus::web_server
