#include "chorus/asn1/names.hpp"

#include <algorithm>
#include <cctype>

namespace chorus::asn1 {

namespace {

bool is_identifier(char c) { return std::isalnum(static_cast<unsigned char>(c)) || c == '_'; }

// The identifier that `text` ends with, closing brackets and "(x)" casts left out.
std::string_view trailing_identifier(std::string_view text) {
    while (!text.empty() && !is_identifier(text.back())) text.remove_suffix(1);
    std::size_t first = text.size();
    while (first > 0 && is_identifier(text[first - 1])) --first;
    return text.substr(first);
}

// How many characters up to and with the bracket that closes the one `text` begins with.
std::size_t balanced_length(std::string_view text) {
    int depth = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '<' || c == '(' || c == '{' || c == '[') ++depth;
        if (c == '>' || c == ')' || c == '}' || c == ']') --depth;
        if (depth == 0) return i + 1;
    }
    return text.size();
}

// What stands in the braces (GCC) or angle brackets (clang) after "Things = ".
std::string_view argument_list(std::string_view spelling) {
    constexpr std::string_view label = "Things = ";
    const std::size_t at = spelling.find(label);
    if (at == std::string_view::npos) return {};
    const std::string_view list = spelling.substr(at + label.size());
    const std::size_t length = balanced_length(list);
    return length < 2 ? std::string_view{} : list.substr(1, length - 2);
}

// Calls on_piece for what stands between the commas, those inside nested brackets left out.
template <class OnPiece>
void split_at_top_level(std::string_view list, OnPiece&& on_piece) {
    int depth = 0;
    std::size_t start = 0;
    for (std::size_t i = 0; i < list.size(); ++i) {
        const char c = list[i];
        if (c == '<' || c == '(' || c == '{' || c == '[') ++depth;
        if (c == '>' || c == ')' || c == '}' || c == ']') --depth;
        if (c == ',' && depth == 0) {
            on_piece(list.substr(start, i - start));
            start = i + 1;
        }
    }
    if (start < list.size()) on_piece(list.substr(start));
}

}  // namespace

std::string standard_spelling(std::string_view identifier) {
    if (identifier.ends_with('_')) identifier.remove_suffix(1);
    std::string text(identifier);
    std::replace(text.begin(), text.end(), '_', '-');
    return text;
}

std::string element_name(std::size_t index) { return std::string("[").append(std::to_string(index)).append("]"); }

std::string joined_path(const std::vector<std::string>& names) {
    std::string text;
    for (const std::string& name : names) {
        if (!text.empty() && !name.starts_with('[')) text += '.';
        text += name;
    }
    return text;
}

namespace detail {

std::vector<std::string> last_identifiers(std::string_view spelling) {
    std::vector<std::string> names;
    split_at_top_level(argument_list(spelling),
                       [&](std::string_view piece) { names.push_back(standard_spelling(trailing_identifier(piece))); });
    return names;
}

std::string_view qualified_type_name(std::string_view spelling) {
    const std::size_t at = spelling.find("T = ");
    if (at == std::string_view::npos) return {};
    const std::string_view type = spelling.substr(at + 4);
    return type.substr(0, type.find_first_of(";]<"));
}

std::string last_type_identifier(std::string_view spelling) {
    return standard_spelling(trailing_identifier(qualified_type_name(spelling)));
}

}  // namespace detail

}  // namespace chorus::asn1
