// Finds and loads the module that holds SUMO.
#include <dlfcn.h>
#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>

#include "chorus/sim/sumo_module.hpp"
#include "chorus/sim/traffic.hpp"

namespace chorus::sim {

namespace {

constexpr const char* module_name = "chorus_sumo.so";

std::vector<std::filesystem::path> module_places() {
    std::vector<std::filesystem::path> places;
    if (const char* told = std::getenv("CHORUS_SUMO_MODULE")) places.emplace_back(told);
    std::error_code error;
    const auto program = std::filesystem::read_symlink("/proc/self/exe", error);
    if (!error) {
        places.push_back(program.parent_path() / module_name);
        places.push_back(program.parent_path().parent_path() / "bin" / module_name);
        places.push_back(program.parent_path().parent_path() / "lib" / "chorus" / module_name);
    }
    places.push_back(std::filesystem::path(CHORUS_BUILD_BIN_DIR) / module_name);
    return places;
}

}  // namespace

Result<std::unique_ptr<Traffic>, std::string> open_traffic(const TrafficConfig& config) {
    std::string trouble = fmt::format(
        "{} is not beside the program: build with the Debian packages sumo and "
        "sumo-tools installed",
        module_name);
    for (const auto& place : module_places()) {
        std::error_code error;
        if (!std::filesystem::exists(place, error)) continue;
        void* module = dlopen(place.c_str(), RTLD_NOW | RTLD_LOCAL);
        if (!module) {
            trouble = fmt::format("SUMO does not load ({}); install it with: apt-get install sumo", dlerror());
            continue;
        }
        const auto open = reinterpret_cast<OpenSumo*>(dlsym(module, open_sumo_name));
        if (!open) {
            trouble = fmt::format("{} is of another version of chorus; build again", place.string());
            continue;
        }
        // The module stays loaded: SUMO keeps state of its own until the process ends.
        std::string why;
        std::unique_ptr<Traffic> traffic(open(config, why));
        if (!traffic) return fail(std::move(why));
        return traffic;
    }
    return fail(std::move(trouble));
}

bool traffic_available() {
    return std::ranges::any_of(module_places(), [](const std::filesystem::path& place) {
        std::error_code error;
        return std::filesystem::exists(place, error) && dlopen(place.c_str(), RTLD_NOW | RTLD_LOCAL) != nullptr;
    });
}

}  // namespace chorus::sim
