#include "chorus/cli/text_file.hpp"

#include <fcntl.h>
#include <unistd.h>
#include <zlib.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <utility>

namespace chorus::cli {

// A member of the gzip stream (RFC 1952) after the other.
struct TextFile::Inflate {
    z_stream stream{};
    bool between_members = false;

    Inflate() { inflateInit2(&stream, 16 + MAX_WBITS); }
    Inflate(const Inflate&) = delete;
    Inflate& operator=(const Inflate&) = delete;
    ~Inflate() { inflateEnd(&stream); }
};

TextFile::TextFile(const std::string& file)
    : descriptor_(file == "-" ? -1 : ::open(file.c_str(), O_RDONLY | O_CLOEXEC)), is_standard_input_(file == "-") {
    if (descriptor_ < 0 && !is_standard_input_) error_ = std::strerror(errno);
}

TextFile::~TextFile() {
    if (descriptor_ >= 0) ::close(descriptor_);
}

bool TextFile::fail(std::string why) {
    error_ = std::move(why);
    return false;
}

bool TextFile::fill() {
    if (error_) return false;
    if (!std::exchange(begun_, true)) {
        while (input_size_ < 2 && read_more()) {
        }
        if (input_size_ >= 2 && input_[0] == 0x1f && input_[1] == 0x8b) {
            inflate_ = std::make_unique<Inflate>();
            inflate_->stream.next_in = input_.data();
            inflate_->stream.avail_in = static_cast<uInt>(input_size_);
        }
    }
    next_ = end_ = 0;
    return inflate_ ? fill_inflated() : fill_plain();
}

// Behind what is in `input_` already. False: there is no more.
bool TextFile::read_more() {
    if (is_standard_input_) return read_line();
    const ssize_t octets = ::read(descriptor_, input_.data() + input_size_, piece - input_size_);
    if (octets < 0) return fail(std::strerror(errno));
    input_size_ += static_cast<std::size_t>(octets);
    return octets > 0;
}

// Of standard input a line at most, so that who types or tails is answered at once.
bool TextFile::read_line() {
    const std::size_t before = input_size_;
    for (int c = 0; input_size_ < piece && c != '\n'; input_[input_size_++] = static_cast<std::uint8_t>(c)) {
        c = std::getc(stdin);
        if (c == EOF) break;
    }
    if (std::ferror(stdin)) return fail(std::strerror(errno));
    return input_size_ > before;
}

bool TextFile::fill_plain() {
    if (input_size_ == 0 && !read_more()) return false;
    end_ = std::exchange(input_size_, 0);
    std::ranges::copy_n(input_.begin(), static_cast<std::ptrdiff_t>(end_), text_.begin());
    return !error_;
}

bool TextFile::fill_inflated() {
    z_stream& stream = inflate_->stream;
    stream.next_out = text_.data();
    stream.avail_out = piece;
    while (stream.avail_out == piece) {
        if (stream.avail_in == 0) {
            input_size_ = 0;
            if (!read_more()) return !error_ && inflate_->between_members ? false : fail(error_.value_or("damaged"));
            stream.next_in = input_.data();
            stream.avail_in = static_cast<uInt>(input_size_);
        }
        const bool is_next = std::exchange(inflate_->between_members, false);
        if (is_next && inflateReset(&stream) != Z_OK) return fail("damaged");
        const int code = inflate(&stream, Z_NO_FLUSH);
        inflate_->between_members = code == Z_STREAM_END;
        if (code == Z_OK || code == Z_STREAM_END) continue;
        return fail(is_next ? "has octets behind its gzip stream" : "damaged");
    }
    end_ = piece - stream.avail_out;
    return true;
}

}  // namespace chorus::cli
