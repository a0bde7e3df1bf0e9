// Commands of pages: any octets give a command or a reason.
#include <cstdint>
#include <string_view>

#include "chorus/web_server/command.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto command = chorus::web_server::parse_command({reinterpret_cast<const char*>(data), size});
    if (!command && chorus::web_server::words(command.error()).empty()) __builtin_trap();
    return 0;
}
