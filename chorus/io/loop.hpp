// The loop: the one place of a station's process that waits, for sockets, timers and signals.
#pragma once

#include <boost/asio/io_context.hpp>
#include <boost/asio/signal_set.hpp>
#include <boost/asio/steady_timer.hpp>
#include <functional>

#include "chorus/core/time.hpp"
#include "chorus/io/clock.hpp"

namespace chorus::io {

class Loop {
  public:
    Loop();
    Loop(const Loop&) = delete;
    Loop& operator=(const Loop&) = delete;

    // Runs until stop(), SIGINT or SIGTERM; gives the signal's number, or 0.
    int run();
    void stop() { context_.stop(); }
    boost::asio::io_context& context() { return context_; }

  private:
    boost::asio::io_context context_{1};
    boost::asio::signal_set signals_;
    int signal_ = 0;
};

// Calls `due` when the clock says that the moment has come. One moment at a time: a new one replaces it.
class Alarm {
  public:
    Alarm(Loop& loop, const Clock& clock, std::function<void()> due)
        : timer_(loop.context()), clock_(clock), due_(std::move(due)) {}
    void at(Timestamp moment);
    void cancel() { timer_.cancel(); }

  private:
    void wait();

    boost::asio::steady_timer timer_;
    const Clock& clock_;
    std::function<void()> due_;
    Timestamp moment_;
};

}  // namespace chorus::io
