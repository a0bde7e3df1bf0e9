// Who does the parts of a computation: several threads, or nobody but the caller. The threads themselves live in
// io/worker_threads.hpp; layers that know no threads take this.
#pragma once

#include <cstddef>
#include <functional>

namespace chorus {

class Workers {
  public:
    virtual ~Workers() = default;
    // How many parts run at once.
    virtual std::size_t count() const = 0;
    // part(0) ... part(count() - 1), each once, all done when it returns. One call at a time.
    virtual void run(const std::function<void(std::size_t)>& part) = 0;
};

}  // namespace chorus
