#include <algorithm>

#include "chorus/v2x/messages/release2/cpm.hpp"

#include "chorus/v2x/messages/codec_instance.hpp"

namespace chorus::v2x::messages {

namespace {

// The message as stations send it that keep the extension bit of WrappedCpmContainers.
struct CpmPayloadWithExtensionBit {
    release2::cpm::ManagementContainer managementContainer;
    release2::cpm::WrappedCpmContainers cpmContainers;
    asn1::Ellipsis dots;
};
struct CpmWithExtensionBit {
    release2::ItsPduHeader header;
    CpmPayloadWithExtensionBit payload;
};

enum class Form { none, standard, with_extension_bit };

struct Reading {
    bool ok;
    bool exact;  // it ends with the last octet, and all containers are known
};

template <class M>
Reading read(Bytes input, M& message, asn1::Arena& arena) {
    const std::size_t octets = asn1::uper::read_octets(input, message, arena);
    if (octets == 0) return {false, false};
    const auto& containers = message.payload.cpmContainers;
    const bool known = std::ranges::none_of(containers, [](const auto& each) { return each.content.is_unknown(); });
    // more containers than the root allows cannot be sent without the bit
    const bool sized = containers.size() >= containers.lo && containers.size() <= containers.hi;
    return {true, known && sized && octets == input.size()};
}

// Either form can, by chance, be read as the beginning of the other. So the form of the standard is taken when
// it fits exactly, then the one with the bit when that fits exactly, then whatever is of the standard.
Form read_either(Bytes input, release2::CPM& message, asn1::Arena& arena) {
    asn1::Arena attempt = arena;  // what a failed attempt has taken is free again
    const auto standard = read(input, message, attempt);
    if (!standard.exact) {
        CpmWithExtensionBit other;
        asn1::Arena second = standard.ok ? attempt : arena;
        if (read(input, other, second).exact) {
            arena = second;
            const auto& containers = other.payload.cpmContainers;
            message.header = other.header;
            message.payload.managementContainer = other.payload.managementContainer;
            message.payload.cpmContainers = std::span(containers.data(), containers.size());
            return Form::with_extension_bit;
        }
    }
    if (!standard.ok) return Form::none;
    arena = attempt;
    return Form::standard;
}

}  // namespace

template <>
bool Codec<release2::CPM>::decode(Bytes input, release2::CPM& message, asn1::Arena& arena) {
    return read_either(input, message, arena) != Form::none;
}

// What has neither form is explained as what the standard wants.
template <>
const asn1::Schema& Codec<release2::CPM>::schema(Bytes input) {
    asn1::InlineArena<arena_octets_of<release2::CPM>> arena;
    release2::CPM message;
    return !input.empty() && read_either(input, message, arena) == Form::with_extension_bit
               ? asn1::schema_of<CpmWithExtensionBit>()
               : asn1::schema_of<release2::CPM>();
}

template struct Codec<release2::CPM>;

}  // namespace chorus::v2x::messages
