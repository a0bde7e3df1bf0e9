#include "chorus/cli/option_values.hpp"

#include <charconv>
#include <cstdint>

namespace chorus::cli {

std::string check_whole_number(const std::string& text) {
    std::uint64_t value = 0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (fault == std::errc() && end == text.data() + text.size()) return {};
    return text + " is no whole number from 0 to 18446744073709551615";
}

}  // namespace chorus::cli
