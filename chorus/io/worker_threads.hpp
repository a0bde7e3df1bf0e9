// A few threads that compute parts of one thing and know nothing else: the caller does one part itself, and has all
// results when it goes on. Between calls they sleep.
#pragma once

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <thread>
#include <vector>

#include "chorus/core/workers.hpp"

namespace chorus::io {

class WorkerThreads final : public Workers {
  public:
    // Beside the caller's; 0: run() computes everything in the caller.
    explicit WorkerThreads(std::size_t threads);
    ~WorkerThreads() override;
    WorkerThreads(const WorkerThreads&) = delete;
    WorkerThreads& operator=(const WorkerThreads&) = delete;

    std::size_t count() const override { return threads_.size() + 1; }
    void run(const std::function<void(std::size_t)>& part) override;

  private:
    void work(std::size_t number);

    const std::function<void(std::size_t)>* part_ = nullptr;  // nullptr: the end
    std::atomic<std::uint32_t> round_ = 0;                    // a new one begins: part_ is set
    std::atomic<std::size_t> unfinished_ = 0;
    std::vector<std::thread> threads_;
};

}  // namespace chorus::io
