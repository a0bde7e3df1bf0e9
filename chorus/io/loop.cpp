#include "chorus/io/loop.hpp"

#include <algorithm>
#include <csignal>

namespace chorus::io {

namespace {

// The system's clock may be set while the timer runs; waking this often bounds what that can delay.
constexpr Duration longest_sleep = 1s;

}  // namespace

Loop::Loop() : signals_(context_, SIGINT, SIGTERM) {
    signals_.async_wait([this](const boost::system::error_code& error, int number) {
        if (error) return;
        signal_ = number;
        context_.stop();
    });
}

int Loop::run() {
    context_.run();
    return signal_;
}

void Alarm::at(Timestamp moment) {
    moment_ = moment;
    wait();
}

void Alarm::wait() {
    const Timestamp now = clock_.now();
    const Duration left = moment_ <= now ? Duration{0} : std::min(longest_sleep, moment_ - now);
    timer_.expires_after(left);
    timer_.async_wait([this](const boost::system::error_code& error) {
        if (error) return;
        if (clock_.now() < moment_) return wait();
        due_();
    });
}

}  // namespace chorus::io
