#include "chorus/io/metrics_server.hpp"

#include <gtest/gtest.h>

#include <boost/asio/buffer.hpp>
#include <boost/asio/read.hpp>
#include <boost/asio/write.hpp>

namespace chorus::io {
namespace {

// Sends `request` to a server and gives the whole answer.
std::string ask(const std::string& request) {
    Loop loop;
    auto server = MetricsServer::open(loop, "127.0.0.1", 0, [] { return std::string("chorus_test 1\n"); });
    if (!server) return server.error();
    boost::asio::ip::tcp::socket client(loop.context());
    client.connect({boost::asio::ip::address_v4::loopback(), (*server)->port()});
    std::string answer;
    boost::asio::write(client, boost::asio::buffer(request));
    boost::asio::async_read(client, boost::asio::dynamic_buffer(answer),
                            [&](const auto&, std::size_t) { loop.stop(); });
    loop.context().run_for(std::chrono::seconds(20));
    return answer;
}

TEST(MetricsServer, serves_the_text) {
    const std::string answer = ask("GET /metrics HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    EXPECT_EQ(answer.find("HTTP/1.1 200 OK\r\n"), 0u);
    EXPECT_NE(answer.find("text/plain; version=0.0.4"), std::string::npos);
    EXPECT_NE(answer.find("\r\n\r\nchorus_test 1\n"), std::string::npos);
}

TEST(MetricsServer, knows_nothing_else) {
    EXPECT_EQ(ask("GET / HTTP/1.0\r\n\r\n").find("HTTP/1.0 404"), 0u);
    EXPECT_EQ(ask("POST /metrics HTTP/1.0\r\nContent-Length: 0\r\n\r\n").find("HTTP/1.0 405"), 0u);
}

TEST(MetricsServer, hangs_up_on_what_is_no_request) { EXPECT_EQ(ask("\x16\x03\x01 nonsense\r\n\r\n"), ""); }

TEST(MetricsServer, a_port_in_use_is_a_sentence) {
    Loop loop;
    const auto first = MetricsServer::open(loop, "127.0.0.1", 0, [] { return std::string(); });
    ASSERT_TRUE(first);
    const auto second = MetricsServer::open(loop, "127.0.0.1", (*first)->port(), [] { return std::string(); });
    ASSERT_FALSE(second);
    EXPECT_NE(second.error().find("already in use"), std::string::npos) << second.error();
    EXPECT_FALSE(MetricsServer::open(loop, "here", 0, [] { return std::string(); }));
}

}  // namespace
}  // namespace chorus::io
