// Where `now` comes from. Protocol layers get it as an argument; only io and cli ask a clock.
#pragma once

#include "chorus/core/time.hpp"

namespace chorus::io {

class Clock {
  public:
    virtual ~Clock() = default;
    virtual Timestamp now() const = 0;
};

// CLOCK_REALTIME as ITS time. The kernel keeps UTC; leap seconds since 2004 are added (core/time).
class SystemClock final : public Clock {
  public:
    Timestamp now() const override;
};

// The system's clock set off by a constant: replays a recording as if it were the day it was made.
class ShiftedClock final : public Clock {
  public:
    // `then` is now, from this moment on.
    explicit ShiftedClock(Timestamp then) : shift_(then - SystemClock{}.now()) {}
    Timestamp now() const override { return SystemClock{}.now() + shift_; }

  private:
    Duration shift_;
};

// Stands still until it is set.
class ManualClock final : public Clock {
  public:
    Timestamp now() const override { return now_; }
    void set(Timestamp now) { now_ = now; }

  private:
    Timestamp now_;
};

}  // namespace chorus::io
