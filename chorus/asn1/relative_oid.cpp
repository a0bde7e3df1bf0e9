#include "chorus/asn1/relative_oid.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>

namespace chorus::asn1 {

namespace {

// A number of any size, its digits least significant first.
using Digits = std::basic_string<std::uint8_t>;

// number = number * from + carry, in digits of `base`.
void multiply_and_add(Digits& number, unsigned base, unsigned from, unsigned carry) {
    for (std::uint8_t& digit : number) {
        carry += digit * from;
        digit = static_cast<std::uint8_t>(carry % base);
        carry /= base;
    }
    for (; carry > 0; carry /= base) number.push_back(static_cast<std::uint8_t>(carry % base));
}

std::string decimal(Bytes arc) {
    Digits digits;
    for (const std::uint8_t octet : arc) multiply_and_add(digits, 10, 128, octet & 0x7fu);
    std::string text(digits.rbegin(), digits.rend());
    for (char& c : text) c = static_cast<char>(c + '0');
    return text.empty() ? "0" : text;
}

void append_arc(ByteVector& contents, std::string_view text) {
    Digits digits;
    for (const char c : text) multiply_and_add(digits, 128, 10, static_cast<unsigned>(c - '0'));
    if (digits.empty()) digits.push_back(0);
    for (std::size_t i = digits.size(); i-- > 0;)
        contents.push_back(static_cast<std::uint8_t>(digits[i] | (i > 0 ? 0x80u : 0u)));
}

bool is_last_of_arc(std::uint8_t octet) { return octet < 0x80; }

bool is_digit(char c) { return c >= '0' && c <= '9'; }

}  // namespace

bool is_relative_oid(Bytes contents) {
    std::size_t length = 0;  // of the arc up to here, which must not begin with a digit of zero
    for (const std::uint8_t octet : contents) {
        if ((length == 0 && octet == 0x80) || length == longest_arc) return false;
        length = is_last_of_arc(octet) ? 0 : length + 1;
    }
    return !contents.empty() && length == 0;
}

std::string relative_oid_text(Bytes contents) {
    std::string text;
    if (!is_relative_oid(contents)) return text;
    for (auto from = contents.begin(); from != contents.end();) {
        const auto end = std::find_if(from, contents.end(), is_last_of_arc) + 1;
        if (!text.empty()) text += '.';
        text += decimal(Bytes(from, end));
        from = end;
    }
    return text;
}

std::optional<ByteVector> relative_oid_contents(std::string_view text) {
    ByteVector contents;
    for (;;) {
        const std::size_t dot = text.find('.');
        const std::string_view arc = text.substr(0, dot);
        const bool has_spare_zero = arc.size() > 1 && arc[0] == '0';
        const bool sized = !arc.empty() && arc.size() <= 3 * longest_arc;
        if (!sized || has_spare_zero || !std::ranges::all_of(arc, is_digit)) return std::nullopt;
        append_arc(contents, arc);
        if (dot == std::string_view::npos) break;
        text.remove_prefix(dot + 1);
    }
    if (!is_relative_oid(contents)) return std::nullopt;
    return contents;
}

}  // namespace chorus::asn1
