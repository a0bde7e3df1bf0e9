#include "chorus/cli/json_lines.hpp"

#include <fmt/format.h>

#include <cctype>
#include <nlohmann/json.hpp>
#include <string_view>

#include "chorus/cli/text_file.hpp"

namespace chorus::cli {

namespace {

constexpr std::size_t longest_line = 1 << 20;

bool is_blank(const std::string& line) { return line.find_first_not_of(" \t\r") == std::string::npos; }

// Reads the next line, without its end. A sentence: it is too long. `line` is whole unless the file has an error.
std::optional<std::string> read_line(TextFile& text, std::string& line, bool& more) {
    line.clear();
    for (int c = text.get(); c != '\n'; c = text.get()) {
        more = c >= 0;
        if (!more) return std::nullopt;
        if (line.size() == longest_line) return "is too long";
        line += static_cast<char>(c);
    }
    return std::nullopt;
}

// A file that is one value over several lines, of which the first is no value: appends the rest.
bool read_rest(TextFile& text, std::string& document) {
    for (int c = text.get(); c >= 0; c = text.get()) {
        if (document.size() == longest_line) return false;
        document += static_cast<char>(c);
    }
    return !text.error();
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
    TextFile text(file);
    std::size_t read = 0;
    for (int c = text.get(); c >= 0 && read < longest_line; c = text.get(), ++read) {
        if (!std::isspace(c)) return static_cast<char>(c);
    }
    return 0;
}

std::optional<std::string> read_json_lines(const std::string& file, const LineVisitor& visit) {
    TextFile text(file);
    std::string line;
    bool begun = false;
    std::uint64_t number = 0;
    for (bool more = true; more;) {
        const auto of_line = [&](std::string_view fault) { return fmt::format("{}: line {} {}", file, number, fault); };
        const auto too_long = read_line(text, line, more);
        if (text.error() && number == 0) return fmt::format("{}: {}", file, *text.error());
        if (text.error()) return fmt::format("{}: {} after line {}", file, *text.error(), number);
        ++number;
        if (too_long) return of_line(*too_long);
        if (is_blank(line)) continue;
        if (is_too_deep(line)) return of_line("is nested too deeply");
        auto value = nlohmann::json::parse(line, nullptr, false);
        if (value.is_discarded() && !begun && read_rest(text, line) && !is_too_deep(line))
            value = nlohmann::json::parse(line, nullptr, false);
        if (value.is_discarded())
            return of_line("is no JSON: give one value a line, or one value alone over several lines");
        begun = true;
        if (const auto fault = visit(value, number)) return of_line(*fault);
    }
    return std::nullopt;
}

}  // namespace chorus::cli
