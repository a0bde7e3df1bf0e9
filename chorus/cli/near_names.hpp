// What somebody may have meant who wrote a name that there is not.
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace chorus::cli {

// "; near: speedValue, speed": those of `names` that begin so or differ in few letters, the nearest first; empty: there
// is none.
std::string near_names(std::string_view wrong, std::span<const std::string> names);

}  // namespace chorus::cli
