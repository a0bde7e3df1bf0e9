// Who shares a computation's parts: several threads, or nobody but the caller. The threads themselves live in
// io/worker_threads.hpp; layers that know no threads take this.
//
// Which worker does which item is left to chance, so items must not touch one another: then the outcome is the same
// with any number of workers.
#pragma once

#include <cstddef>
#include <functional>

namespace chorus {

class Workers {
  public:
    virtual ~Workers() = default;
    // How many work at once, the caller among them.
    virtual std::size_t count() const = 0;

    // `worker` is below count(), and nobody else's while the job runs: whoever needs working memory keeps one for each.
    // A job must not call its workers. One that throws ends the process: others are still at work for the same caller.
    using Job = std::function<void(std::size_t item, std::size_t worker)>;
    // The others begin with the items below `items`, each once and in no order, while the caller does something else
    // until he calls finish(), which every start() wants. The job must live until then.
    using Round = std::size_t;
    virtual Round start(std::size_t items, const Job& job) noexcept = 0;
    // The caller joins in and returns when all items are done. What was written before start() is seen by every job,
    // what the jobs wrote by the caller from here on. Callers on several threads are served one after the other.
    virtual void finish(Round round) noexcept = 0;

    void for_each(std::size_t items, const Job& job) noexcept { finish(start(items, job)); }
};

// The same; by the caller alone if there are no workers.
template <class Job>
void for_each(Workers* workers, std::size_t items, Job&& job) {
    if (workers && items > 1) return workers->for_each(items, std::ref(job));
    for (std::size_t item = 0; item < items; ++item) job(item, std::size_t{0});
}

}  // namespace chorus
