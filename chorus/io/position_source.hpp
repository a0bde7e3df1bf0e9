// Where the own vehicle's state comes from.
#pragma once

#include <functional>
#include <string>

#include "chorus/core/vehicle_state.hpp"
#include "chorus/io/clock.hpp"
#include "chorus/io/loop.hpp"

namespace chorus::io {

class PositionSource {
  public:
    using Receiver = std::function<void(const VehicleState&)>;

    virtual ~PositionSource() = default;
    // From now on `receiver` is called from the loop with every new state.
    virtual void start(Receiver receiver) = 0;
    virtual std::string name() const = 0;
};

// A place that does not change, ten times a second with the clock's time.
class FixedPosition final : public PositionSource {
  public:
    FixedPosition(Loop& loop, const Clock& clock, const VehicleState& state)
        : clock_(clock), state_(state), alarm_(loop, clock, [this] { report(); }) {}

    void start(Receiver receiver) override {
        receiver_ = std::move(receiver);
        report();
    }
    std::string name() const override { return "fixed position"; }

  private:
    void report();

    const Clock& clock_;
    VehicleState state_;
    Receiver receiver_;
    Alarm alarm_;
};

}  // namespace chorus::io
