#include "chorus/io/worker_threads.hpp"

namespace chorus::io {

WorkerThreads::WorkerThreads(std::size_t threads) {
    threads_.reserve(threads);
    for (std::size_t i = 0; i < threads; ++i) threads_.emplace_back([this, i] { work(i + 1); });
}

WorkerThreads::~WorkerThreads() {
    part_ = nullptr;
    ++round_;
    round_.notify_all();
    for (std::thread& thread : threads_) thread.join();
}

void WorkerThreads::run(const std::function<void(std::size_t)>& part) {
    part_ = &part;
    unfinished_ = threads_.size();
    ++round_;
    round_.notify_all();
    part(0);
    for (std::size_t left = unfinished_; left > 0; left = unfinished_) unfinished_.wait(left);
}

void WorkerThreads::work(std::size_t number) {
    for (std::uint32_t seen = 0;;) {
        round_.wait(seen);
        seen = round_;
        if (!part_) return;
        (*part_)(number);
        if (--unfinished_ == 0) unfinished_.notify_one();
    }
}

}  // namespace chorus::io
