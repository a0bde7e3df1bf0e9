// The server over real loopback sockets. Every wait of the client ends at a deadline of its own.
#include "chorus/web_server/server.hpp"

#include <gtest/gtest.h>

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/beast/core/buffers_to_string.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http.hpp>
#include <boost/beast/websocket/stream.hpp>
#include <chrono>
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <string>

namespace chorus::web_server {
namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = beast::http;
namespace websocket = beast::websocket;
using tcp = asio::ip::tcp;
using Json = nlohmann::json;
using std::chrono::seconds;

constexpr seconds deadline{20};

class PageServer : public testing::Test {
  protected:
    void SetUp() override {
        folder_ = std::filesystem::path(testing::TempDir()) /
                  ("chorus_pages_" + std::string(testing::UnitTest::GetInstance()->current_test_info()->name()));
        std::filesystem::create_directories(folder_ / "assets");
        write("index.html", "<!doctype html><title>chorus</title>");
        write("assets/app.js", "export {};");
        write("secret.key", "not a page");
    }
    void TearDown() override {
        server_.reset();
        std::filesystem::remove_all(folder_);
    }
    void write(const std::string& name, const std::string& content) { std::ofstream(folder_ / name) << content; }

    ServerOptions options() const {
        ServerOptions given;
        given.port = 0;
        given.web_root = folder_.string();
        given.version = "1.2.3";
        return given;
    }
    void start() { start(options()); }
    void start(ServerOptions given) {
        server_ = std::make_unique<Server>(std::move(given));
        const auto port = server_->start();
        ASSERT_TRUE(port) << port.error();
        port_ = *port;
    }
    Server& server() { return *server_; }

    http::response<http::string_body> request(http::request<http::string_body> request) {
        asio::io_context context;
        beast::tcp_stream stream(context);
        stream.connect({asio::ip::make_address("127.0.0.1"), port_});
        if (request.find(http::field::host) == request.end()) request.set(http::field::host, "localhost");
        request.prepare_payload();
        http::write(stream, request);
        beast::flat_buffer buffer;
        http::response_parser<http::string_body> parser;
        if (request.method() == http::verb::head) parser.skip(true);
        beast::error_code outcome = asio::error::would_block;
        stream.expires_after(deadline);
        http::async_read(stream, buffer, parser, [&](beast::error_code error, std::size_t) { outcome = error; });
        context.run();
        if (!outcome) return parser.release();
        http::response<http::string_body> none;
        none.result(http::status::unknown);
        return none;
    }
    http::response<http::string_body> get(const std::string& target) { return request({http::verb::get, target, 11}); }

    std::filesystem::path folder_;
    std::unique_ptr<Server> server_;
    std::uint16_t port_ = 0;
};

class Client {
  public:
    explicit Client(std::uint16_t port, const std::string& origin = "", const std::string& path = "/live") {
        beast::get_lowest_layer(stream_).connect({asio::ip::make_address("127.0.0.1"), port});
        const std::string host = "localhost:" + std::to_string(port);
        stream_.set_option(websocket::stream_base::decorator([&](websocket::request_type& request) {
            if (!origin.empty()) request.set(http::field::origin, origin == "own" ? "http://" + host : origin);
        }));
        run([&](auto done) { stream_.async_handshake(host, path, std::move(done)); });
        if (!error) hello = receive();
    }

    void send(const std::string& text) {
        run([&](auto done) {
            stream_.async_write(asio::buffer(text), [done](beast::error_code e, std::size_t) { done(e); });
        });
    }
    Json receive() {
        beast::flat_buffer buffer;
        run([&](auto done) { stream_.async_read(buffer, [done](beast::error_code e, std::size_t) { done(e); }); });
        return error ? Json() : Json::parse(beast::buffers_to_string(buffer.data()));
    }
    Json receive(const std::string& type) {
        Json json = receive();
        while (!error && json["type"] != type) json = receive();
        return json;
    }
    unsigned close_code() const { return stream_.reason().code; }

    beast::error_code error;
    Json hello;

  private:
    template <class Start>
    void run(Start&& start_operation) {
        beast::get_lowest_layer(stream_).expires_after(deadline);
        error = asio::error::would_block;
        start_operation([this](beast::error_code outcome) { error = outcome; });
        context_.restart();
        context_.run();
    }

    asio::io_context context_;
    websocket::stream<beast::tcp_stream, false> stream_{context_};
};

CitySnapshot snapshot_of(std::uint64_t seed, std::vector<std::uint32_t> vehicles = {}) {
    CitySnapshot snapshot;
    snapshot.seed = seed;
    snapshot.time = Timestamp::from_its_ms(static_cast<std::int64_t>(seed));
    for (const std::uint32_t id : vehicles) snapshot.vehicles.push_back({.id = id});
    return snapshot;
}

TEST_F(PageServer, ServesThePagesAndNothingElse) {
    start();
    for (const char* view : {"/", "/city", "/inspector", "/index.html", "/city?theme=day"}) {
        const auto page = get(view);
        EXPECT_EQ(page.result(), http::status::ok) << view;
        EXPECT_EQ(page[http::field::content_type], "text/html; charset=utf-8");
        EXPECT_NE(page["Content-Security-Policy"].find("default-src 'self'"), std::string::npos);
    }
    EXPECT_EQ(get("/assets/app.js")[http::field::content_type], "text/javascript; charset=utf-8");
    for (const char* target : {"/secret.key", "/../secret.key", "/assets/../secret.key", "/%2e%2e/secret.key",
                               "//etc/passwd", "/assets", "/nowhere"})
        EXPECT_EQ(get(target).result(), http::status::not_found) << target;
    EXPECT_EQ(get("/live").result(), http::status::upgrade_required);
    const auto head = request({http::verb::head, "/", 11});
    EXPECT_EQ(head.result(), http::status::ok);
    EXPECT_EQ(head[http::field::content_length], "36");
    EXPECT_EQ(request({http::verb::delete_, "/", 11}).result(), http::status::method_not_allowed);
}

TEST_F(PageServer, AnswersMonitoring) {
    ServerOptions given = options();
    given.metrics = [] { return std::string("chorus_test_total 7\n"); };
    start(std::move(given));
    EXPECT_EQ(get("/healthz").body(), "ok\n");
    const std::string metrics = get("/metrics").body();
    EXPECT_NE(metrics.find("chorus_test_total 7\n"), std::string::npos);
    EXPECT_NE(metrics.find("chorus_web_messages_sent_total 0\n"), std::string::npos);
}

TEST_F(PageServer, RefusesForeignHostsOriginsAndOversizeRequests) {
    ServerOptions given = options();
    given.host_names = {"car.example"};
    start(std::move(given));
    const auto with_host = [&](const char* host) {
        http::request<http::string_body> asked{http::verb::get, "/", 11};
        asked.set(http::field::host, host);
        return request(asked).result();
    };
    EXPECT_EQ(with_host("evil.example:80"), http::status::misdirected_request);
    EXPECT_EQ(with_host("Car.Example:8080"), http::status::ok);
    EXPECT_EQ(with_host("[::1]:8080"), http::status::ok);
    EXPECT_EQ(with_host("192.168.0.7"), http::status::ok);
    for (const char* host : {"localhost:80:80", "localhost:x", "[::1", "[::1]80", ":80", "localhost:123456"})
        EXPECT_EQ(with_host(host), http::status::bad_request) << host;

    EXPECT_TRUE(Client(port_, "http://evil.example").error);
    EXPECT_TRUE(Client(port_, "null").error);
    EXPECT_TRUE(Client(port_, "", "/elsewhere").error);
    EXPECT_FALSE(Client(port_, "own").error);

    http::request<http::string_body> long_header{http::verb::get, "/", 11};
    long_header.set("X-Long", std::string(20000, 'x'));
    EXPECT_NE(request(long_header).result(), http::status::ok);
    http::request<http::string_body> with_body{http::verb::post, "/", 11};
    with_body.body() = "body";
    EXPECT_NE(request(with_body).result(), http::status::ok);
}

TEST_F(PageServer, SaysWhyItDoesNotReadARequest) {
    start();
    const auto status_of = [&](const std::string& text) {
        tcp::iostream stream;
        stream.expires_after(deadline);
        stream.connect(asio::ip::address_v4::loopback().to_string(), std::to_string(port_));
        stream << text << std::flush;
        std::string version;
        int status = 0;
        stream >> version >> status;
        return status;
    };
    const std::string host = "Host: localhost\r\n";
    EXPECT_EQ(status_of("GET /healthz HTTP/1.1\r\n" + host + "\r\n"), 200);
    EXPECT_EQ(status_of("GET /healthz HTTP/1.1\r\n" + host + host + "\r\n"), 400);
    EXPECT_EQ(status_of("POST / HTTP/1.1\r\n" + host + "Content-Length: 4\r\n\r\nbody"), 413);
    EXPECT_EQ(status_of("\x16\x03\x01\r\n\r\n"), 400);
    EXPECT_EQ(status_of("GET / HTTP/1.1\r\n" + host + "X: " + std::string(20'000, 'x') + "\r\n\r\n"), 431);
}

TEST_F(PageServer, SendsWhatAPageWatches) {
    start();
    server().set_default_vehicle(4);
    Roads roads;
    roads.name = "Test town";
    roads.lanes.push_back({.line = {{0, 0}, {100, 0}}});
    server().publish_roads(roads);
    server().publish(snapshot_of(1, {4, 5}));
    Client client(port_);
    EXPECT_EQ(client.hello["type"], "hello");
    EXPECT_EQ(client.hello["protocol"], protocol_version);
    EXPECT_EQ(client.hello["version"], "1.2.3");
    EXPECT_EQ(client.hello["vehicle"], 4);
    EXPECT_EQ(client.receive("status")["vehicles"], 2);
    client.send(R"({"command":"watch","views":["city"]})");
    EXPECT_EQ(client.receive("roads")["name"], "Test town");
    EXPECT_EQ(client.receive("city")["vehicles"].size(), 2u);

    RideSnapshot ride;
    ride.station = 1004;
    server().publish_ride(4, ride);
    client.send(R"({"command":"watch","views":["driver"]})");
    EXPECT_EQ(client.receive("ride")["station"], 1004);
}

TEST_F(PageServer, RidesAnotherVehicleUntilItLeaves) {
    start();
    server().set_default_vehicle(4);
    server().publish(snapshot_of(1, {4, 5}));
    Client client(port_);
    client.send(R"({"command":"watch","views":["driver"]})");
    client.send(R"({"command":"ride","vehicle":77})");
    EXPECT_EQ(client.receive("refused")["reason"], "vehicle_unknown");
    client.send(R"({"command":"ride","vehicle":5})");
    client.send(R"({"command":"trigger","event":"broken_down"})");
    client.send("nonsense");
    EXPECT_EQ(client.receive("refused")["reason"], "not_json");  // so the commands before it were obeyed
    EXPECT_EQ(server().next_command(), Command(Ride{5}));
    EXPECT_EQ(server().next_command(), Command(Trigger{ScriptedEvent::broken_down, 5}));
    EXPECT_EQ(server().next_command(), std::nullopt);

    server().publish(snapshot_of(2, {4}));
    EXPECT_EQ(client.receive("left")["vehicle"], 5);
    RideSnapshot ride;
    ride.station = 1004;
    server().publish_ride(4, ride);
    EXPECT_EQ(client.receive("ride")["station"], 1004);
}

TEST_F(PageServer, ASlowPageSeesTheLatestSnapshotNotEverySnapshot) {
    start();
    Client client(port_);
    client.send(R"({"command":"watch","views":["city"]})");
    constexpr std::uint64_t published = 3000;
    for (std::uint64_t seed = 1; seed <= published; ++seed) server().publish(snapshot_of(seed));
    std::uint64_t seen = 0, last = 0;
    while (last != published && !client.error) {
        const Json city = client.receive("city");
        ASSERT_FALSE(client.error);
        const std::uint64_t seed = city["time"].get<std::uint64_t>();
        EXPECT_GT(seed, last);
        last = seed;
        ++seen;
    }
    EXPECT_LT(seen, published / 2);
    Json status = client.receive("status");
    while (!client.error && status["time"] != published) status = client.receive("status");
    EXPECT_FALSE(client.error) << "the last status must arrive though nothing follows";
}

TEST_F(PageServer, ListsMessagesAndOpensThem) {
    ServerOptions given = options();
    given.inspector_capacity = 3;
    given.dissect = [](Bytes octets, const InspectorEntry& entry) {
        return R"({"layers":[],"octets":)" + std::to_string(octets.size()) + R"(,"type":")" + entry.type + "\"}";
    };
    start(std::move(given));
    const ByteVector octets{1, 2, 3, 0xff};
    InspectorEntry entry;
    entry.type = "CAM";
    for (int i = 0; i < 5; ++i) server().add_inspector_entry(entry, octets);
    Client client(port_);
    client.send(R"({"command":"watch","views":["inspector"]})");
    const Json messages = client.receive("messages");
    ASSERT_EQ(messages["list"].size(), 3u);
    EXPECT_EQ(messages["list"][0][0], 3);
    client.send(R"({"command":"open","message":5})");
    const Json message = client.receive("message");
    EXPECT_EQ(message["hex"], "010203ff");
    EXPECT_EQ(message["tree"]["octets"], 4);
    client.send(R"({"command":"open","message":2})");
    EXPECT_EQ(client.receive("message")["gone"], true);
    EXPECT_TRUE(server().inspected());
}

TEST_F(PageServer, EndsASessionThatSendsOversizeFrames) {
    start();
    Client client(port_);
    client.send(std::string(2000, 'x'));
    EXPECT_EQ(client.receive("refused")["reason"], "too_long");
    client.send(std::string(5000, 'x'));
    client.receive();
    EXPECT_TRUE(client.error);
    Client another(port_);
    EXPECT_EQ(another.hello["type"], "hello");
}

TEST_F(PageServer, RefusesCommandsThatTheCityDoesNotTake) {
    start();
    Client client(port_);
    for (std::size_t i = 0; i < 64; ++i) client.send(R"({"command":"pause","paused":true})");
    client.send(R"({"command":"pause","paused":false})");
    EXPECT_EQ(client.receive("refused")["reason"], "busy");
}

TEST_F(PageServer, TellsTheOperatorWhatToDo) {
    start();
    ServerOptions taken = options();
    taken.port = port_;
    const auto busy = Server(taken).start();
    ASSERT_FALSE(busy);
    EXPECT_NE(busy.error().find("the port is in use; choose another with --port"), std::string::npos) << busy.error();
    ServerOptions no_pages = options();
    no_pages.web_root = (folder_ / "nowhere").string();
    const auto missing = Server(no_pages).start();
    ASSERT_FALSE(missing);
    EXPECT_NE(missing.error().find("tools/build_web"), std::string::npos) << missing.error();
    ServerOptions bad_address = options();
    bad_address.address = "mars";
    ASSERT_FALSE(Server(bad_address).start());
}

TEST_F(PageServer, StopEndsSessions) {
    start();
    Client client(port_);
    server().stop();
    client.receive();
    EXPECT_TRUE(client.error);
    server().stop();
    server().publish(snapshot_of(1));
}

}  // namespace
}  // namespace chorus::web_server
