// One error model for the whole tree: what comes from outside (radio, file, network) is a value
// or an enumerated reason; a fault of ours is an assert; the operator's is a sentence at start.
#pragma once

#include <expected>
#include <utility>

namespace chorus {

template <class T, class E>
using Result = std::expected<T, E>;

// return fail(Drop::too_short);
template <class E>
constexpr std::unexpected<E> fail(E error) {
    return std::unexpected<E>(std::move(error));
}

}  // namespace chorus
