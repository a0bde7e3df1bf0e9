#include "chorus/core/small_file.hpp"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <memory>

namespace chorus {

namespace {

struct Close {
    void operator()(std::FILE* file) const { std::fclose(file); }
};

std::string unreadable() { return std::string("cannot be read (") + std::strerror(errno) + ")"; }

}  // namespace

Result<ByteVector, std::string> read_small_file(const std::string& file) {
    std::error_code ignored;
    if (std::filesystem::is_directory(file, ignored)) return fail(std::string("is a directory; name a file in it"));
    const std::unique_ptr<std::FILE, Close> stream(std::fopen(file.c_str(), "rb"));
    if (!stream) return fail(unreadable());
    ByteVector octets(small_file_octets_max + 1);
    octets.resize(std::fread(octets.data(), 1, octets.size(), stream.get()));
    if (std::ferror(stream.get())) return fail(unreadable());
    if (octets.size() > small_file_octets_max) return fail(std::string("is larger than the 64 KiB that are read"));
    return octets;
}

}  // namespace chorus
