#include "chorus/io/worker_threads.hpp"

#include <algorithm>
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
    started_.fetch_add(1);
    started_.notify_all();
    for (std::thread& helper : helpers_) helper.join();
}

Workers::Round WorkerThreads::start(std::size_t items, const Job& job) noexcept {
    if (items == 0) return no_round;
    const Round round = take_place(items, job);
    if (round == no_round) {
        const std::lock_guard lock(finishing_);
        for (std::size_t item = 0; item < items; ++item) job(item, 0);
    } else if (!helpers_.empty()) {
        started_.fetch_add(1, std::memory_order_release);
        started_.notify_all();
    }
    return round;
}

Workers::Round WorkerThreads::take_place(std::size_t items, const Job& job) {
    assert(items < none_left);
    const std::lock_guard lock(starting_);
    const auto free = std::ranges::find(places_, false, &Place::taken);
    if (free == places_.end()) return no_round;
    free->taken = true;
    // The former round stays closed while job and items change (see do_one_of()).
    free->job.store(&job, std::memory_order_release);
    free->items.store(items, std::memory_order_release);
    free->done.store(0, std::memory_order_relaxed);
    const std::uint64_t number = free->ticket.load(std::memory_order_relaxed) >> 32;
    free->ticket.store((number + 1) << 32, std::memory_order_release);
    const auto round = static_cast<Round>(free - places_.begin());
    if (round >= places_used_.load(std::memory_order_relaxed)) places_used_.store(round + 1, std::memory_order_release);
    return round;
}

void WorkerThreads::finish(Round round) noexcept {
    if (round == no_round) return;
    Place& place = places_[round];
    {
        const std::lock_guard lock(finishing_);
        const std::size_t items = place.items.load(std::memory_order_relaxed);
        const auto done = [&] { return place.done.load(std::memory_order_acquire); };
        while (do_one_of(place, 0)) {
        }
        // While others do the last of them there may be other rounds' to do.
        for (int i = 0; i < spins && done() != items; ++i)
            if (!do_one(0)) pause();
        for (std::size_t so_far; (so_far = done()) != items;) place.done.wait(so_far);
    }
    const std::lock_guard lock(starting_);
    place.ticket.store(place.ticket.load(std::memory_order_relaxed) | none_left, std::memory_order_release);
    place.taken = false;
}

// An item that nobody has claimed yet.
bool WorkerThreads::do_one_of(Place& place, std::size_t worker) {
    std::uint64_t ticket = place.ticket.load(std::memory_order_acquire);
    for (;;) {
        const std::uint64_t item = ticket & none_left;
        const Job* job = place.job.load(std::memory_order_acquire);
        const std::size_t items = place.items.load(std::memory_order_acquire);
        if (item >= items) return false;
        // Claimed only in the round that job and items belong to: a later one would have changed the ticket.
        if (!place.ticket.compare_exchange_weak(ticket, ticket + 1, std::memory_order_acq_rel)) continue;
        (*job)(static_cast<std::size_t>(item), worker);
        if (place.done.fetch_add(1, std::memory_order_acq_rel) + 1 == items) place.done.notify_one();
        return true;
    }
}

bool WorkerThreads::do_one(std::size_t worker) {
    const std::size_t used = places_used_.load(std::memory_order_acquire);
    for (std::size_t i = 0; i < used; ++i)
        if (do_one_of(places_[i], worker)) return true;
    return false;
}

void WorkerThreads::help(std::size_t worker) {
    for (;;) {
        // Before the question whether to stop, so that neither that nor a round is missed.
        const std::uint32_t seen = started_.load(std::memory_order_acquire);
        if (stop_.load(std::memory_order_acquire)) return;
        while (do_one(worker)) {
        }
        std::uint32_t started = seen;
        for (int i = 0; i < spins && started == seen; ++i) {
            pause();
            started = started_.load(std::memory_order_acquire);
        }
        if (started == seen) started_.wait(seen, std::memory_order_acquire);
    }
}

}  // namespace chorus::io
