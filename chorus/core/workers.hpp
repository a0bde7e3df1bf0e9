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
    using Job = std::function<void(std::size_t item, std::size_t worker)>;
    // Does every item below `items` once, in no order, and returns when all are done. Callers on several threads are
    // served one after the other; a job must not call it again. What was written before is seen by every job, what the
    // jobs wrote by the caller after. A job that throws ends the process: others are still at work for the same caller.
    void for_each(std::size_t items, const Job& job) noexcept { for_each(items, job, {}); }
    // The same, but the caller does `meanwhile` first, if there is any, while the others are at the items already,
    // which they claim in ascending order.
    using Meanwhile = std::function<void()>;
    virtual void for_each(std::size_t items, const Job& job, const Meanwhile& meanwhile) noexcept = 0;
};

// The same; by the caller alone if there are no workers.
template <class Job>
void for_each(Workers* workers, std::size_t items, Job&& job) {
    if (workers && items > 1) return workers->for_each(items, std::ref(job));
    for (std::size_t item = 0; item < items; ++item) job(item, std::size_t{0});
}
template <class Job, class Meanwhile>
void for_each(Workers* workers, std::size_t items, Job&& job, Meanwhile&& meanwhile) {
    if (workers) return workers->for_each(items, std::ref(job), std::ref(meanwhile));
    meanwhile();
    for (std::size_t item = 0; item < items; ++item) job(item, std::size_t{0});
}

}  // namespace chorus
