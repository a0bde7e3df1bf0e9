#include "chorus/io/worker_threads.hpp"

#include <cassert>

namespace chorus::io {

namespace {

// Rounds follow one another within a hundred microseconds, what the caller does alone between two batches; to sleep and
// be woken would cost more. About 120 us.
constexpr int spins = 8000;

void pause() {
#if defined(__x86_64__)
    __builtin_ia32_pause();
#elif defined(__aarch64__)
    asm volatile("yield");
#endif
}

}  // namespace

WorkerThreads::WorkerThreads(std::size_t threads) {
    helpers_.reserve(threads);
    for (std::size_t worker = 1; worker <= threads; ++worker) helpers_.emplace_back([this, worker] { help(worker); });
}

WorkerThreads::~WorkerThreads() {
    stop_.store(true);
    ticket_.store((ticket_.load() | none_left) + (none_left + 1));
    ticket_.notify_all();
    for (std::thread& helper : helpers_) helper.join();
}

void WorkerThreads::for_each(std::size_t items, const Job& job, const Meanwhile& meanwhile) noexcept {
    const std::lock_guard lock(callers_);
    if (helpers_.empty() || items < (meanwhile ? 1 : 2)) {
        if (meanwhile) meanwhile();
        for (std::size_t item = 0; item < items; ++item) job(item, 0);
        return;
    }
    assert(items < none_left);
    // The former round stays closed while job and items change (see work()).
    job_.store(&job, std::memory_order_release);
    items_.store(items, std::memory_order_release);
    done_.store(0, std::memory_order_relaxed);
    const std::uint64_t round = ticket_.load(std::memory_order_relaxed) >> 32;
    ticket_.store((round + 1) << 32, std::memory_order_release);
    ticket_.notify_all();
    if (meanwhile) meanwhile();
    work(0);
    for (int i = 0; i < spins && done_.load(std::memory_order_acquire) != items; ++i) pause();
    for (std::size_t done; (done = done_.load(std::memory_order_acquire)) != items;) done_.wait(done);
    ticket_.store((round + 1) << 32 | none_left, std::memory_order_release);
}

void WorkerThreads::work(std::size_t worker) {
    std::uint64_t ticket = ticket_.load(std::memory_order_acquire);
    for (;;) {
        const std::uint64_t item = ticket & none_left;
        const Job* job = job_.load(std::memory_order_acquire);
        const std::size_t items = items_.load(std::memory_order_acquire);
        if (item >= items) return;
        // Claimed only in the round that job and items belong to: a later one would have changed the ticket.
        if (!ticket_.compare_exchange_weak(ticket, ticket + 1, std::memory_order_acq_rel)) continue;
        (*job)(static_cast<std::size_t>(item), worker);
        if (done_.fetch_add(1, std::memory_order_acq_rel) + 1 == items) done_.notify_one();
        ticket = ticket_.load(std::memory_order_acquire);
    }
}

void WorkerThreads::help(std::size_t worker) {
    std::uint64_t seen = ticket_.load(std::memory_order_acquire) >> 32;
    while (!stop_.load(std::memory_order_acquire)) {
        work(worker);
        std::uint64_t ticket = ticket_.load(std::memory_order_acquire);
        for (int i = 0; i < spins && ticket >> 32 == seen; ++i) {
            pause();
            ticket = ticket_.load(std::memory_order_acquire);
        }
        while (ticket >> 32 == seen) {
            ticket_.wait(ticket, std::memory_order_acquire);
            ticket = ticket_.load(std::memory_order_acquire);
        }
        seen = ticket >> 32;
    }
}

}  // namespace chorus::io
