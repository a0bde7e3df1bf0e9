// Serves the process's counters as Prometheus text at /metrics.
#pragma once

#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/steady_timer.hpp>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>

#include "chorus/core/result.hpp"
#include "chorus/io/loop.hpp"

namespace chorus::io {

class MetricsServer {
  public:
    // `render` gives the text, asked anew for each request. Port 0: the system chooses, port() tells.
    // The error is one sentence for the operator.
    static Result<std::unique_ptr<MetricsServer>, std::string> open(Loop& loop, const std::string& address,
                                                                    std::uint16_t port,
                                                                    std::function<std::string()> render);
    std::uint16_t port() const { return port_; }

  private:
    MetricsServer(Loop& loop, std::function<std::string()> render);
    void accept();

    boost::asio::ip::tcp::acceptor acceptor_;
    boost::asio::steady_timer pause_;
    std::shared_ptr<const std::function<std::string()>> render_;
    std::shared_ptr<int> connections_ = std::make_shared<int>(0);
    std::uint16_t port_ = 0;
};

}  // namespace chorus::io
