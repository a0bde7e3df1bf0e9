#include "chorus/cli/near_names.hpp"

#include <algorithm>
#include <cctype>
#include <cstddef>
#include <numeric>
#include <utility>
#include <vector>

namespace chorus::cli {

namespace {

char lower(char c) { return static_cast<char>(std::tolower(static_cast<unsigned char>(c))); }

// Letters to change, add or leave out between two names, whatever their case (Levenshtein).
std::size_t distance(std::string_view a, std::string_view b) {
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 0; i < a.size(); ++i) {
        std::size_t diagonal = std::exchange(row[0], i + 1);
        for (std::size_t j = 0; j < b.size(); ++j) {
            const std::size_t changed = diagonal + (lower(a[i]) != lower(b[j]));
            diagonal = std::exchange(row[j + 1], std::min({changed, row[j + 1] + 1, row[j] + 1}));
        }
    }
    return row.back();
}

}  // namespace

std::string near_names(std::string_view wrong, std::span<const std::string> names) {
    constexpr std::size_t longest = 100, shown = 5;
    if (wrong.empty() || wrong.size() > longest) return {};
    std::vector<std::pair<std::size_t, std::string_view>> near;
    for (const std::string& name : names) {
        const std::size_t apart = name.starts_with(wrong) ? 0 : distance(wrong, name);
        if (apart <= std::max<std::size_t>(1, wrong.size() / 3)) near.emplace_back(apart, name);
    }
    std::ranges::sort(near);
    const auto repeated = std::ranges::unique(near);
    near.erase(repeated.begin(), repeated.end());
    std::string text;
    for (std::size_t i = 0; i < std::min(shown, near.size()); ++i)
        text += (i == 0 ? "; near: " : ", ") + std::string(near[i].second);
    return text;
}

}  // namespace chorus::cli
