#include "chorus/cli/json_lines.hpp"

#include <cctype>
#include <nlohmann/json.hpp>

#include "chorus/cli/input_kind.hpp"
#include "chorus/cli/json_text.hpp"
#include "chorus/cli/text_lines.hpp"

namespace chorus::cli {

namespace {

// The value of a line; of the first line, if it is no value itself, that of the whole file.
Result<nlohmann::json, JsonFault> value_of(TextLines& lines, std::string& line, bool is_first) {
    auto value = parse_json(line);
    const bool begins_one = !value && value.error().kind != JsonFault::Kind::repeated_name;
    if (begins_one && is_first && lines.append_rest(line)) value = parse_json(line);
    return value;
}

std::optional<std::string> read_lines(const std::string& file, const OctetsVisitor* visit_octets,
                                      const LineVisitor& visit_json) {
    TextLines lines(file);
    bool is_first = true;
    for (std::string line; lines.next(line);) {
        const std::uint64_t number = lines.number();
        const char begin = line[line.find_first_not_of(" \t\r")];
        std::optional<std::string> fault;
        if (!visit_octets || begin == '{' || begin == '[') {
            const auto value = value_of(lines, line, is_first);
            if (lines.fault()) break;
            is_first = false;
            fault = value ? visit_json(*value, number) : value.error().words;
        } else if (begin != '#') {
            const auto octets = from_hex(line);
            is_first = false;
            fault = octets ? (*visit_octets)(*octets, number) : why_no_octets(line);
        }
        if (fault) return lines.of_line(*fault);
    }
    return lines.fault();
}

}  // namespace

const nlohmann::json& message_of_line(const nlohmann::json& line) {
    if (line.is_object())
        for (const char* name : {"jer", "message"})
            if (const auto message = line.find(name); message != line.end()) return *message;
    return line;
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
    return read_lines(file, nullptr, visit);
}

std::optional<std::string> read_message_lines(const std::string& file, const OctetsVisitor& visit_octets,
                                              const LineVisitor& visit_json) {
    return read_lines(file, &visit_octets, visit_json);
}

}  // namespace chorus::cli
