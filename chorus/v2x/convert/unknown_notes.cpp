#include "chorus/v2x/convert/unknown_notes.hpp"

#include <cstdint>

namespace chorus::v2x::convert {

namespace {

using asn1::UnknownExtension;
using Kind = UnknownExtension::Kind;

std::string value_of(const UnknownExtension& extension) {
    const std::string number = std::to_string(extension.number);
    const std::string octets = ", " + std::to_string(extension.octets.size()) + " octets";
    switch (extension.kind) {
        case Kind::addition: return "addition " + number + octets;
        case Kind::additions: return number + " additions";
        case Kind::alternative: return "alternative " + number + octets;
        case Kind::content: return "content of identifier " + number + octets;
        case Kind::item: return "item " + number;
        case Kind::number: return std::to_string(static_cast<std::int64_t>(extension.number));
        case Kind::bits: return number + " bits";
    }
    return {};
}

bool is_path_of(const std::string& path, const std::string& refused) {
    return path == refused || (!refused.empty() && path.ends_with("." + refused));
}

}  // namespace

void note_unknown(const asn1::UnknownExtensions& unknown, const std::string& why, Report& report) {
    for (const UnknownExtension& extension : unknown) {
        // How many additions the sender's version has says nothing about the message.
        if (extension.kind != Kind::additions) report.dropped(extension.path, value_of(extension), why);
    }
}

std::optional<asn1::Error> unknown_alternative(const asn1::UnknownExtensions& unknown, const asn1::Error& refusal,
                                               std::string_view standard) {
    for (const UnknownExtension& extension : unknown) {
        if (extension.kind == Kind::alternative && is_path_of(extension.path, refusal.path))
            return asn1::Error{extension.path, 0,
                               "is alternative " + std::to_string(extension.number) + ", of a later version than " +
                                   std::string(standard)};
    }
    return std::nullopt;
}

}  // namespace chorus::v2x::convert
