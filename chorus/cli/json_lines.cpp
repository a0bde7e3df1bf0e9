#include "chorus/cli/json_lines.hpp"

#include <fmt/format.h>
#include <unistd.h>
#include <zlib.h>

#include <cctype>
#include <cerrno>
#include <cstring>
#include <memory>
#include <nlohmann/json.hpp>

namespace chorus::cli {

namespace {

struct GzClose {
    void operator()(gzFile file) const { gzclose(file); }
};
using Gz = std::unique_ptr<gzFile_s, GzClose>;

constexpr std::size_t longest_line = 1 << 20;

Gz open(const std::string& file) {
    if (file == "-") return Gz(gzdopen(dup(STDIN_FILENO), "rb"));
    return Gz(gzopen(file.c_str(), "rb"));
}

}  // namespace

bool is_too_deep(const std::string& line) {
    constexpr int deepest = 256;
    int depth = 0;
    bool in_string = false;
    for (std::size_t i = 0; i < line.size(); ++i) {
        const char c = line[i];
        if (in_string && c == '\\')
            ++i;
        else if (c == '"')
            in_string = !in_string;
        else if (!in_string && (c == '[' || c == '{') && ++depth > deepest)
            return true;
        else if (!in_string && (c == ']' || c == '}'))
            --depth;
    }
    return false;
}

char first_character(const std::string& file) {
    const Gz gz = open(file);
    std::size_t read = 0;
    for (int c = 0; gz && read < longest_line && (c = gzgetc(gz.get())) >= 0; ++read) {
        if (!std::isspace(c)) return static_cast<char>(c);
    }
    return 0;
}

std::optional<std::string> read_json_lines(const std::string& file, const LineVisitor& visit) {
    errno = 0;
    const Gz gz = open(file);
    if (!gz) return fmt::format("{}: {}", file, errno ? std::strerror(errno) : "cannot be read");
    std::string line;
    std::uint64_t number = 0;
    for (int c = 0; c >= 0;) {
        c = gzgetc(gz.get());
        if (c >= 0 && c != '\n') {
            if (line.size() == longest_line) return fmt::format("{}: line {} is too long", file, number + 1);
            line += static_cast<char>(c);
            continue;
        }
        int code = Z_OK;
        if (c < 0) gzerror(gz.get(), &code);
        if (code == Z_ERRNO) return fmt::format("{}: {}", file, std::strerror(errno));
        if (code != Z_OK && code != Z_STREAM_END) return fmt::format("{}: damaged after line {}", file, number);
        ++number;
        if (line.find_first_not_of(" \t\r") != std::string::npos) {
            if (is_too_deep(line)) return fmt::format("{}: line {} is nested too deeply", file, number);
            const auto value = nlohmann::json::parse(line, nullptr, false);
            if (value.is_discarded()) return fmt::format("{}: line {} is no JSON", file, number);
            if (const auto fault = visit(value, number)) return fmt::format("{}: line {} {}", file, number, *fault);
        }
        line.clear();
    }
    return std::nullopt;
}

}  // namespace chorus::cli
