#include "chorus/v2x/messages/corpus_check.hpp"

#include <algorithm>
#include <charconv>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

namespace chorus::v2x::messages {

namespace {

using nlohmann::json;

bool is_same_name(std::string_view a, std::string_view b) {
    return std::ranges::equal(a, b, [](char x, char y) { return (x == '-' ? '_' : x) == (y == '-' ? '_' : y); });
}

bool is_bit_string(const json& value) {
    return value.is_object() && value.size() == 2 && value.contains("length") && value.contains("value");
}

const json* find_member(const json& object, std::string_view name) {
    for (const auto& [key, value] : object.items())
        if (is_same_name(key, name)) return &value;
    return nullptr;
}

std::string short_text(const json& value) {
    constexpr std::size_t limit = 60;
    std::string text = value.dump();
    return text.size() <= limit ? text : text.substr(0, limit) + "...";
}

// An OBJECT IDENTIFIER in an open type that we keep as octets: "1.25.130" is 03 41 81 02, length first (X.690 8.19).
std::string hex_of_object_identifier(std::string_view text) {
    std::vector<std::uint64_t> arcs;
    while (!text.empty()) {
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), arcs.emplace_back());
        if (error != std::errc{}) return {};
        text.remove_prefix(static_cast<std::size_t>(end - text.data()));
        if (text.starts_with('.')) text.remove_prefix(1);
    }
    if (arcs.size() < 2) return {};
    arcs[1] += 40 * arcs[0];
    ByteVector octets{0};
    for (std::size_t i = 1; i < arcs.size(); ++i) {
        for (int shift = 63; shift > 0; shift -= 7)
            if (arcs[i] >> shift != 0) octets.push_back(static_cast<std::uint8_t>(0x80 | (arcs[i] >> shift & 0x7f)));
        octets.push_back(static_cast<std::uint8_t>(arcs[i] & 0x7f));
    }
    octets[0] = static_cast<std::uint8_t>(octets.size() - 1);
    return to_hex(octets);
}

bool is_same_text(const std::string& ours, const std::string& theirs) {
    return is_same_name(ours, theirs) ||
           (theirs.find('.') != std::string::npos && ours == hex_of_object_identifier(theirs));
}

// The path to where two values first differ, and how.
struct Difference {
    std::string path, rule;
};
std::optional<Difference> difference(const json& ours, const json& theirs, const std::string& path) {
    if (is_bit_string(ours) && theirs.is_string()) return difference(ours["value"], theirs, path);
    if (ours.is_object() && theirs.is_object()) {
        for (const auto& [name, value] : ours.items()) {
            const json* other = find_member(theirs, name);
            if (!other) return Difference{path + "." + name, "is not in the corpus' value"};
            if (auto inner = difference(value, *other, path + "." + name)) return inner;
        }
        for (const auto& [name, value] : theirs.items())
            if (!find_member(ours, name)) return Difference{path + "." + name, "is missing"};
        return std::nullopt;
    }
    if (ours.is_array() && theirs.is_array() && ours.size() == theirs.size()) {
        for (std::size_t i = 0; i < ours.size(); ++i)
            if (auto inner = difference(ours[i], theirs[i], path + "[" + std::to_string(i) + "]")) return inner;
        return std::nullopt;
    }
    const bool same = ours.is_string() && theirs.is_string()
                          ? is_same_text(ours.get_ref<const std::string&>(), theirs.get_ref<const std::string&>())
                          : ours == theirs;
    if (same) return std::nullopt;
    return Difference{path, "is " + short_text(ours) + ", the corpus says " + short_text(theirs)};
}

// The bit at which a component begins, by its path below `field`.
std::size_t bit_of(const asn1::Field& field, std::string_view path) {
    for (const asn1::Field& child : field.children) {
        if (!child.name.starts_with('[')) {
            if (!path.starts_with('.') || !path.substr(1).starts_with(child.name)) continue;
            const std::string_view rest = path.substr(1 + child.name.size());
            if (rest.empty() || rest[0] == '.' || rest[0] == '[') return bit_of(child, rest);
        } else if (path.starts_with(child.name)) {
            return bit_of(child, path.substr(child.name.size()));
        }
    }
    return field.bit;
}

std::size_t first_different_bit(Bytes a, Bytes b) {
    const auto [x, y] = std::ranges::mismatch(a, b);
    const auto octet = static_cast<std::size_t>(x - a.begin());
    if (x == a.end() || y == b.end()) return octet * 8;
    const unsigned different = *x ^ *y;
    unsigned bit = 0;
    while (!(different >> (7 - bit) & 1)) ++bit;
    return octet * 8 + bit;
}

std::optional<asn1::Error> check_octets(const MessageType& type, Bytes octets,
                                        const Result<ByteVector, asn1::Error>& again, const std::string& how) {
    const std::string& name = type.schema({}).name;
    if (!again) return again.error();
    // One that came in another form than we send is sent in ours.
    if (&type.schema(octets) != &type.schema({}) || std::ranges::equal(*again, octets)) return std::nullopt;
    return asn1::Error{name, first_different_bit(*again, octets), how + " to other octets, " + to_hex(*again)};
}

std::optional<asn1::Error> check_exact(const MessageType& type, Bytes octets, const json& entry) {
    const auto message = AnyMessage::decode(type, octets);
    if (!message) return message.error();
    const std::string& name = type.schema({}).name;
    const json value = message->to_json();
    if (const auto jer = entry.find("jer"); jer != entry.end()) {
        if (const auto found = difference(value, *jer, "")) {
            const asn1::Description description = describe(type, octets);
            return asn1::Error{name + found->path, bit_of(description.root, found->path), found->rule};
        }
    }
    if (auto error = check_octets(type, octets, message->encode(), "encodes")) return error;
    const auto from_json = AnyMessage::from_json(type, value);
    if (!from_json) return from_json.error();
    return check_octets(type, octets, from_json->encode(), "its JSON encodes");
}

std::optional<asn1::Error> check_future(const MessageType& type, Bytes octets) {
    asn1::UnknownExtensions unknown;
    const auto message = AnyMessage::decode(type, octets, unknown);
    if (!message) return message.error();
    if (auto error = check_octets(type, octets, message->encode(unknown), "encodes")) return error;
    const auto from_json = AnyMessage::from_json(type, message->to_json());
    if (!from_json) return from_json.error();
    return check_octets(type, octets, from_json->encode(unknown), "its JSON encodes");
}

}  // namespace

CorpusKind corpus_kind_of_file(std::string_view file_name) {
    file_name = file_name.substr(file_name.find_last_of('/') + 1);
    if (file_name.find(".future") != std::string_view::npos) return CorpusKind::future;
    if (file_name.find(".mutated") != std::string_view::npos) return CorpusKind::mutated;
    return CorpusKind::exact;
}

std::optional<asn1::Error> check_corpus_entry(const MessageType& type, CorpusKind kind, const json& entry) {
    const std::string name(type.key);
    const auto hex = entry.is_object() ? entry.find("hex") : entry.end();
    if (!entry.is_object() || hex == entry.end() || !hex->is_string())
        return asn1::Error{name, 0, "the entry has no \"hex\""};
    const auto octets = from_hex(hex->get_ref<const std::string&>());
    if (!octets) return asn1::Error{name, 0, "its \"hex\" is not hexadecimal"};
    if (kind == CorpusKind::exact) return check_exact(type, *octets, entry);
    if (kind == CorpusKind::future) return check_future(type, *octets);

    const auto message = AnyMessage::decode(type, *octets);
    const auto explained = describe(type, *octets).error;
    if (message.has_value() == !explained.has_value()) return std::nullopt;
    return asn1::Error{name, 0,
                       message ? "is accepted, and refused when it is explained: " + explained->text()
                               : "is refused, and accepted when it is explained"};
}

}  // namespace chorus::v2x::messages
