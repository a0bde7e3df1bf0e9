#include "chorus/io/metrics_server.hpp"

#include <fmt/format.h>

#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http.hpp>

namespace chorus::io {

namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = boost::beast::http;

constexpr int most_connections = 16;
constexpr auto patience = std::chrono::seconds(10);
constexpr std::uint64_t largest_request = 8192;

// One connection; lives as long as an operation on it is pending.
class Session : public std::enable_shared_from_this<Session> {
  public:
    Session(asio::ip::tcp::socket socket, std::shared_ptr<const std::function<std::string()>> render,
            std::shared_ptr<int> connections)
        : stream_(std::move(socket)), render_(std::move(render)), connections_(std::move(connections)) {
        ++*connections_;
    }
    Session(const Session&) = delete;
    Session& operator=(const Session&) = delete;
    ~Session() { --*connections_; }

    void read() {
        parser_.emplace();
        parser_->header_limit(largest_request);
        parser_->body_limit(largest_request);
        stream_.expires_after(patience);
        http::async_read(stream_, buffer_, *parser_, [self = shared_from_this()](const auto& error, std::size_t) {
            if (!error) self->answer();
        });
    }

  private:
    void answer() {
        const auto& request = parser_->get();
        response_ = {};
        response_.version(request.version());
        response_.keep_alive(request.keep_alive());
        const bool known = request.target() == "/metrics";
        const bool readable = request.method() == http::verb::get;
        response_.result(!known     ? http::status::not_found
                         : readable ? http::status::ok
                                    : http::status::method_not_allowed);
        response_.set(http::field::content_type, "text/plain; version=0.0.4; charset=utf-8");
        if (known && readable)
            response_.body() = (*render_)();
        else
            response_.body() = "There is one thing here: GET /metrics\n";
        response_.prepare_payload();
        http::async_write(stream_, response_, [self = shared_from_this()](const auto& error, std::size_t) {
            if (!error && self->response_.keep_alive()) self->read();
        });
    }

    beast::tcp_stream stream_;
    beast::flat_buffer buffer_{2 * largest_request};
    std::optional<http::request_parser<http::string_body>> parser_;
    http::response<http::string_body> response_;
    std::shared_ptr<const std::function<std::string()>> render_;
    std::shared_ptr<int> connections_;
};

}  // namespace

MetricsServer::MetricsServer(Loop& loop, std::function<std::string()> render)
    : acceptor_(loop.context()),
      pause_(loop.context()),
      render_(std::make_shared<const std::function<std::string()>>(std::move(render))) {}

Result<std::unique_ptr<MetricsServer>, std::string> MetricsServer::open(Loop& loop, const std::string& address,
                                                                        std::uint16_t port,
                                                                        std::function<std::string()> render) {
    boost::system::error_code error;
    const asio::ip::address own = asio::ip::make_address(address, error);
    if (error) return fail(fmt::format("{} is no address of this machine", address));
    std::unique_ptr<MetricsServer> server(new MetricsServer(loop, std::move(render)));
    const asio::ip::tcp::endpoint endpoint(own, port);
    asio::ip::tcp::acceptor& acceptor = server->acceptor_;
    acceptor.open(endpoint.protocol(), error);
    if (!error) acceptor.set_option(asio::socket_base::reuse_address(true), error);
    if (!error) acceptor.bind(endpoint, error);
    if (!error) acceptor.listen(most_connections, error);
    if (error)
        return fail(
            fmt::format("cannot serve metrics on {} port {}: {}; choose another port", address, port, error.message()));
    server->port_ = acceptor.local_endpoint().port();
    server->accept();
    return server;
}

void MetricsServer::accept() {
    acceptor_.async_accept([this](const auto& error, asio::ip::tcp::socket socket) {
        if (error == asio::error::operation_aborted) return;
        if (error) {
            // Out of descriptors, most likely: let some connections end before the next try.
            pause_.expires_after(std::chrono::milliseconds(100));
            pause_.async_wait([this](const auto& cancelled) {
                if (!cancelled) accept();
            });
            return;
        }
        if (*connections_ < most_connections)
            std::make_shared<Session>(std::move(socket), render_, connections_)->read();
        accept();
    });
}

}  // namespace chorus::io
