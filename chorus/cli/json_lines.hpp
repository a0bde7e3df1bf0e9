// Files with one JSON value a line, plain or gzip: corpora, and what chorus decode --json writes.
#pragma once

#include <cstdint>
#include <functional>
#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>

#include "chorus/core/bytes.hpp"

namespace chorus::cli {

// A sentence: reading stops there, and it is given on with file and line before it.
using LineVisitor = std::function<std::optional<std::string>(const nlohmann::json& value, std::uint64_t line)>;
using OctetsVisitor = std::function<std::optional<std::string>(Bytes octets, std::uint64_t line)>;

// Calls `visit` for every line of FILE ("-": standard input) that is not blank; a file that is one value over several
// lines is taken as that. Gives a sentence when FILE cannot be read to its end, a line is no JSON, or `visit` gave one.
std::optional<std::string> read_json_lines(const std::string& file, const LineVisitor& visit);

// The same where a line may be hexadecimal octets as well, or a comment that begins with #.
std::optional<std::string> read_message_lines(const std::string& file, const OctetsVisitor& visit_octets,
                                              const LineVisitor& visit_json);

// The message in a line: of a corpus it is under "jer", of chorus decode --pretty under "message", else all of it.
const nlohmann::json& message_of_line(const nlohmann::json& line);

// The first character of FILE that is not white space, looking through gzip; 0: there is none.
char first_character(const std::string& file);

}  // namespace chorus::cli
