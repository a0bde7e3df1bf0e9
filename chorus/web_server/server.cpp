#include "chorus/web_server/server.hpp"

#include <algorithm>
#include <array>
#include <atomic>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http/empty_body.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/read.hpp>
#include <boost/beast/http/write.hpp>
#include <boost/beast/websocket/rfc6455.hpp>
#include <chrono>
#include <cstddef>
#include <thread>
#include <utility>

#include "chorus/web_server/board.hpp"
#include "chorus/web_server/http.hpp"
#include "chorus/web_server/session.hpp"

namespace chorus::web_server {

namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = beast::http;
using tcp = asio::ip::tcp;
using namespace std::chrono_literals;

// Snapshots are turned into JSON at most this often: 40 a second, beyond what interpolation can use.
constexpr auto refresh_interval = 25ms;
constexpr auto status_interval = 200ms;
constexpr auto http_timeout = 10s;
constexpr auto drain_timeout = 1s;
constexpr std::size_t drained_octets_max = 1 << 20;

// One connection until it is closed or becomes a WebSocket.
class HttpConnection : public std::enable_shared_from_this<HttpConnection> {
  public:
    using Upgrade = std::function<void(beast::tcp_stream, Request)>;

    HttpConnection(tcp::socket socket, const Site& site, Upgrade upgrade)
        : stream_(std::move(socket)), site_(site), upgrade_(std::move(upgrade)) {}

    void read() {
        parser_.emplace();
        parser_->header_limit(request_header_octets_max);
        parser_->body_limit(0);
        stream_.expires_after(http_timeout);
        http::async_read(stream_, input_, *parser_, [self = shared_from_this()](beast::error_code error, std::size_t) {
            if (!error) return self->answer_request(self->parser_->release());
            if (auto refusal = refuse_unreadable(error)) self->write(std::move(*refusal));
        });
    }

  private:
    void answer_request(Request request) {
        if (beast::websocket::is_upgrade(request)) {
            auto refusal = refuse_websocket(request, site_);
            if (!refusal) return upgrade_(std::move(stream_), std::move(request));
            refusal->keep_alive(false);
            return write(std::move(*refusal));
        }
        write(answer(request, site_));
    }

    void write(Response response) {
        response_ = std::move(response);
        // A HEAD response announces the length of a body that is not there: only its header is written.
        auto done = [self = shared_from_this()](beast::error_code error, std::size_t) {
            if (error) return;
            if (self->response_.keep_alive()) return self->read();
            self->stream_.socket().shutdown(tcp::socket::shutdown_send, error);
            self->stream_.expires_after(drain_timeout);
            self->drain();
        };
        if (response_.body().empty()) {
            serializer_.emplace(response_);
            serializer_->split(true);
            http::async_write_header(stream_, *serializer_, std::move(done));
        } else {
            http::async_write(stream_, response_, std::move(done));
        }
    }

    // Closing with unread octets would reset the connection and take the answer away: wait for the client's end.
    void drain() {
        stream_.async_read_some(asio::buffer(rest_),
                                [self = shared_from_this()](beast::error_code error, std::size_t n) {
                                    if (!error && (self->drained_ += n) < drained_octets_max) self->drain();
                                });
    }

    beast::tcp_stream stream_;
    std::array<char, 4096> rest_;
    std::size_t drained_ = 0;
    const Site& site_;
    Upgrade upgrade_;
    beast::flat_buffer input_{request_header_octets_max * 2};
    std::optional<http::request_parser<http::empty_body>> parser_;
    Response response_;
    std::optional<http::response_serializer<http::string_body>> serializer_;
};

std::string cannot_listen(const ServerOptions& options, const beast::error_code& error) {
    const std::string where = options.address + " port " + std::to_string(options.port);
    if (error == asio::error::address_in_use)
        return "cannot listen on " + where +
               ": the port is in use; choose another with --port, or end the program that `ss -ltnp` shows there";
    if (error == asio::error::access_denied)
        return "cannot listen on " + where + ": ports below 1024 need root; choose another with --port";
    return "cannot listen on " + where + ": " + error.message() + "; choose an address of this machine, as 127.0.0.1";
}

}  // namespace

struct Server::Core {
    explicit Core(ServerOptions given)
        : options(std::move(given)),
          board(std::max<std::size_t>(options.inspector_capacity, 1)),
          feed{.board = board,
               .version = options.version,
               .dissect = options.dissect,
               .changed = [this] { watching_changed(); },
               .sent = metrics.counter("chorus_web_messages_sent_total", "Messages sent to pages."),
               .skipped = metrics.counter("chorus_web_snapshots_skipped_total",
                                          "Snapshots that a newer one replaced before a page could take them."),
               .refused = metrics.counter("chorus_web_commands_refused_total", "Commands of pages not obeyed.")} {}

    Result<std::uint16_t, std::string> start();
    void stop();
    void wake();

    ServerOptions options;
    Board board;
    std::atomic<std::size_t> session_count{0};
    std::atomic<bool> inspected{false};

  private:
    void accept();
    void refresh_soon();
    void refresh_at(std::chrono::steady_clock::time_point moment);
    void refresh();
    void serialise();
    void renew_status(const Latest<CitySnapshot>& city);
    void watching_changed();
    template <class T, class ToJson>
    static void renew(Text& text, const Latest<T>& latest, ToJson&& to_json) {
        if (latest.version == text.version) return;
        text = {latest.version, std::make_shared<const std::string>(std::forward<ToJson>(to_json)(*latest.value))};
    }

    Metrics metrics;
    Feed feed;
    Site site;
    std::size_t connections = 0;
    asio::io_context context{1};
    tcp::acceptor acceptor{context};
    asio::steady_timer pacing{context};
    asio::steady_timer accept_pause{context};
    std::chrono::steady_clock::time_point refreshed{}, status_renewed{};
    std::atomic<bool> woken{false};
    std::vector<std::shared_ptr<Session>> sessions;  // those that have not ended
    std::uint64_t city_checked = 0;
    bool settling = false;
    std::thread thread;
};

Result<std::uint16_t, std::string> Server::Core::start() {
    auto pages = Pages::load(options.web_root);
    if (!pages) return fail(pages.error());
    site = {.pages = std::move(*pages), .host_names = options.host_names, .metrics = [this] {
                return (options.metrics ? options.metrics() : std::string()) + metrics.render();
            }};
    beast::error_code error;
    const auto address = asio::ip::make_address(options.address, error);
    if (error)
        return fail("\"" + options.address +
                    "\" is no IP address to listen on; use 127.0.0.1, or 0.0.0.0 for everybody");
    const tcp::endpoint endpoint(address, options.port);
    acceptor.open(endpoint.protocol(), error);
    if (!error) acceptor.set_option(asio::socket_base::reuse_address(true), error);
    if (!error) acceptor.bind(endpoint, error);
    if (!error) acceptor.listen(asio::socket_base::max_listen_connections, error);
    if (error) return fail(cannot_listen(options, error));
    const std::uint16_t port = acceptor.local_endpoint(error).port();
    accept();
    thread = std::thread([this] { context.run(); });
    return port;
}

void Server::Core::stop() {
    context.stop();
    if (thread.joinable()) thread.join();
    beast::error_code ignored;
    acceptor.close(ignored);
    for (const auto& session : sessions) session->close();
    sessions.clear();
}

void Server::Core::accept() {
    acceptor.async_accept([this](beast::error_code error, tcp::socket socket) {
        if (error) {
            // Out of descriptors, most likely: let some connections end before the next try.
            accept_pause.expires_after(100ms);
            accept_pause.async_wait([this](beast::error_code cancelled) {
                if (!cancelled) accept();
            });
            return;
        }
        if (connections < options.clients_max) {
            socket.set_option(tcp::no_delay(true), error);
            ++connections;
            const std::shared_ptr<void> seat(nullptr, [this](std::nullptr_t) { --connections; });
            auto upgrade = [this, seat](beast::tcp_stream stream, Request request) {
                sessions.push_back(std::make_shared<Session>(std::move(stream), feed, seat));
                sessions.back()->run(std::move(request));
            };
            std::make_shared<HttpConnection>(std::move(socket), site, std::move(upgrade))->read();
        }
        accept();
    });
}

void Server::Core::wake() {
    if (!woken.exchange(true)) asio::post(context, [this] { refresh_soon(); });
}

void Server::Core::refresh_soon() { refresh_at(refreshed + refresh_interval); }

void Server::Core::refresh_at(std::chrono::steady_clock::time_point moment) {
    pacing.expires_at(moment);
    pacing.async_wait([this](beast::error_code cancelled) {
        if (!cancelled) refresh();
    });
}

void Server::Core::refresh() {
    woken = false;  // before the board is read: what comes later wakes again
    refreshed = std::chrono::steady_clock::now();
    serialise();
    for (const auto& session : std::vector(sessions)) session->offer(true);
}

void Server::Core::serialise() {
    const bool driver = std::ranges::any_of(sessions, [](const auto& s) { return s->watch().driver; });
    const bool city_map = std::ranges::any_of(sessions, [](const auto& s) { return s->watch().city; });
    const Latest<CitySnapshot> city = board.city();
    if (driver || city_map) renew(feed.roads, board.roads(), roads_json);
    if (city_map) renew(feed.city, city, city_json);
    if (city.version != std::exchange(city_checked, city.version))
        for (const auto& session : std::vector(sessions)) session->check_vehicle(*city.value);
    renew_status(city);
    if (!driver) return;
    for (const std::uint32_t vehicle : board.ridden())
        renew(feed.rides[vehicle], board.ride(vehicle),
              [&](const RideSnapshot& ride) { return ride_json(vehicle, ride, city.value.get()); });
}

void Server::Core::renew_status(const Latest<CitySnapshot>& city) {
    if (sessions.empty() || feed.status.version == city.version) return;
    if (refreshed - status_renewed >= status_interval) {
        status_renewed = refreshed;
        renew(feed.status, city, status_json);
        return;
    }
    // The last word counts even when the city says nothing further.
    refresh_at(status_renewed + status_interval);
}

// Deferred to a moment of its own, because sessions ask for it in the middle of their work.
void Server::Core::watching_changed() {
    if (std::exchange(settling, true)) return;
    asio::post(context, [this] {
        settling = false;
        std::vector<std::uint32_t> ridden;
        bool inspecting = false;
        std::erase_if(sessions, [](const auto& session) { return session->ended(); });
        for (const auto& session : sessions) {
            if (session->watch().driver) ridden.push_back(session->vehicle());
            inspecting = inspecting || session->watch().inspector;
        }
        session_count = sessions.size();
        inspected = inspecting;
        board.set_ridden(std::move(ridden));
        const auto now_ridden = board.ridden();
        std::erase_if(feed.rides, [&](const auto& r) { return !std::ranges::binary_search(now_ridden, r.first); });
        wake();
    });
}

Server::Server(ServerOptions options) : core_(std::make_unique<Core>(std::move(options))) {}
Server::~Server() { stop(); }
Result<std::uint16_t, std::string> Server::start() { return core_->start(); }
void Server::stop() { core_->stop(); }

void Server::publish_roads(Roads roads) {
    core_->board.put(std::move(roads));
    core_->wake();
}
void Server::publish(CitySnapshot snapshot) {
    core_->board.put(std::move(snapshot));
    core_->wake();
}
void Server::publish_ride(std::uint32_t vehicle, RideSnapshot snapshot) {
    core_->board.put(vehicle, std::move(snapshot));
    core_->wake();
}
std::uint64_t Server::add_inspector_entry(InspectorEntry entry, Bytes octets) {
    const std::uint64_t id = core_->board.add_message(std::move(entry), octets);
    core_->wake();
    return id;
}
void Server::set_default_vehicle(std::uint32_t vehicle) { core_->board.set_default_vehicle(vehicle); }
std::vector<std::uint32_t> Server::ridden() const { return core_->board.ridden(); }
bool Server::inspected() const { return core_->inspected; }
std::optional<Command> Server::next_command() { return core_->board.pop(); }
std::size_t Server::clients() const { return core_->session_count; }

}  // namespace chorus::web_server
