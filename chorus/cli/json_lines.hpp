// Files with one JSON value a line, plain or gzip: corpora, and what chorus decode --json writes.
#pragma once

#include <cstdint>
#include <functional>
#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>

namespace chorus::cli {

// A sentence: reading stops there, and it is given on with file and line before it.
using LineVisitor = std::function<std::optional<std::string>(const nlohmann::json& value, std::uint64_t line)>;

// Calls `visit` for every line of FILE ("-": standard input) that is not blank; a file that is one value over several
// lines is taken as that. Gives a sentence when FILE cannot be read to its end, a line is no JSON, or `visit` gave one.
std::optional<std::string> read_json_lines(const std::string& file, const LineVisitor& visit);

// The parser does not mind how deep values lie in each other, but whoever walks through them does: more than 256 is
// too deep.
bool is_too_deep(const std::string& line);

// The first character of FILE that is not white space, looking through gzip; 0: there is none.
char first_character(const std::string& file);

}  // namespace chorus::cli
