// The lines of a text file, plain or gzip, or of standard input.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

#include "chorus/cli/text_file.hpp"

namespace chorus::cli {

inline constexpr std::size_t longest_line = 16 << 20;

class TextLines {
  public:
    // "-": standard input.
    explicit TextLines(const std::string& file) : file_(file), text_(file) {}

    // The next line that is not blank, without its end. False: there is none, or fault() says why not.
    bool next(std::string& line);
    // Appends what follows, with the ends of lines. False: it is too much, or cannot be read.
    bool append_rest(std::string& text);

    std::uint64_t number() const { return number_; }
    // "FILE: line 7 is no JSON"
    std::string of_line(const std::string& what) const;
    // In a sentence: it cannot be read, or a line is too long.
    const std::optional<std::string>& fault() const { return fault_; }

  private:
    std::string file_;
    TextFile text_;
    std::uint64_t number_ = 0;
    bool ended_ = false;
    std::optional<std::string> fault_;
};

}  // namespace chorus::cli
