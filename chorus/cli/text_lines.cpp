#include "chorus/cli/text_lines.hpp"

#include <fmt/format.h>

namespace chorus::cli {

std::string TextLines::of_line(const std::string& what) const {
    return fmt::format("{}: line {} {}", file_, number_, what);
}

bool TextLines::next(std::string& line) {
    while (!ended_ && !fault_) {
        line.clear();
        int c = text_.get();
        for (; c >= 0 && c != '\n'; c = text_.get()) {
            if (line.size() == longest_line) {
                ++number_;
                fault_ = of_line(fmt::format("is longer than {} characters", longest_line));
                return false;
            }
            line += static_cast<char>(c);
        }
        ended_ = c < 0;
        if (text_.error()) {
            fault_ = number_ == 0 ? fmt::format("{}: {}", file_, *text_.error())
                                  : fmt::format("{}: {} after line {}", file_, *text_.error(), number_);
            return false;
        }
        ++number_;
        if (line.find_first_not_of(" \t\r") != std::string::npos) return true;
    }
    return false;
}

bool TextLines::append_rest(std::string& text) {
    text += '\n';
    for (int c = text_.get(); c >= 0; c = text_.get()) {
        if (text.size() == longest_line) {
            fault_ = of_line(fmt::format("begins a value that is longer than {} characters", longest_line));
            return false;
        }
        text += static_cast<char>(c);
    }
    ended_ = true;
    if (text_.error()) fault_ = fmt::format("{}: {} after line {}", file_, *text_.error(), number_);
    return !fault_;
}

}  // namespace chorus::cli
