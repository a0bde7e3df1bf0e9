#include "chorus/io/position_source.hpp"

namespace chorus::io {

void FixedPosition::report() {
    state_.time = clock_.now();
    receiver_(state_);
    alarm_.at(state_.time + 100ms);
}

}  // namespace chorus::io
