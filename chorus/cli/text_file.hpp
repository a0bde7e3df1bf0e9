// Text from a file or standard input, plain or gzip, character by character. What zlib's own reader passes over, octets
// behind the compressed text, is damage here.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>

namespace chorus::cli {

class TextFile {
  public:
    // "-": standard input, with what std::ungetc() has put back. error() says when it cannot be opened.
    explicit TextFile(const std::string& file);
    TextFile(const TextFile&) = delete;
    TextFile& operator=(const TextFile&) = delete;
    ~TextFile();

    // -1: the end, or an error.
    int get() {
        if (next_ == end_ && !fill()) return -1;
        return text_[next_++];
    }
    // In words: the system's, "damaged", or "has octets behind its gzip stream".
    const std::optional<std::string>& error() const { return error_; }

  private:
    struct Inflate;
    static constexpr std::size_t piece = 1 << 14;

    bool fill();
    bool read_more();
    bool read_line();
    bool fill_plain();
    bool fill_inflated();
    bool fail(std::string why);

    std::unique_ptr<Inflate> inflate_;  // of a plain file there is none
    int descriptor_ = -1;               // of standard input there is none
    bool is_standard_input_;
    bool begun_ = false;
    std::optional<std::string> error_;
    std::array<std::uint8_t, piece> input_{}, text_{};
    std::size_t input_size_ = 0, next_ = 0, end_ = 0;
};

}  // namespace chorus::cli
