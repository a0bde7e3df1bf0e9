#include "chorus/v2x/geonet/duplicate_list.hpp"

#include <algorithm>

namespace chorus::v2x::geonet {

bool DuplicateList::contains(std::uint16_t sequence_number) const {
    const auto end = heard_.begin() + size_;
    return std::find(heard_.begin(), end, sequence_number) != end;
}

void DuplicateList::add(std::uint16_t sequence_number) {
    heard_[next_] = sequence_number;
    next_ = static_cast<std::uint8_t>((next_ + 1) % heard_.size());
    size_ = static_cast<std::uint8_t>(std::min<std::size_t>(size_ + 1u, heard_.size()));
}

std::uint64_t DuplicateList::fingerprint() const {
    std::uint64_t sum = next_;
    for (const std::uint16_t number : heard_) sum = (sum ^ number) * 0x100000001b3u;
    return sum;
}

}  // namespace chorus::v2x::geonet
