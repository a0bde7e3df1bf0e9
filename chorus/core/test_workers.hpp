// Workers for tests.
#pragma once

#include <array>
#include <cassert>
#include <cstddef>
#include <utility>

#include "chorus/core/workers.hpp"

namespace chorus {

// Two in one thread, of whom the other is always late: nothing is done before the caller needs it.
class LateWorkers : public Workers {
  public:
    std::size_t count() const override { return 2; }
    Round start(std::size_t items, const Job& job) noexcept override {
        Round round = 0;
        while (rounds_[round].job) ++round;
        assert(round < rounds_.size());
        rounds_[round] = {items, &job};
        together_ += round > 0;
        return round;
    }
    void finish(Round round) noexcept override {
        const auto [items, job] = std::exchange(rounds_[round], {});
        for (std::size_t item = 0; item < items; ++item) (*job)(item, 1 - item % 2);
    }
    // Rounds that were started while another was under way.
    std::size_t together() const { return together_; }

  private:
    struct UnderWay {
        std::size_t items = 0;
        const Job* job = nullptr;
    };
    std::array<UnderWay, 4> rounds_{};
    std::size_t together_ = 0;
};

}  // namespace chorus
