#include "chorus/v2x/dissect/dissection.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "chorus/v2x/dissect/layers.hpp"

namespace chorus::v2x::dissect {

std::string to_string(const Failure& failure) {
    std::string where = fmt::format("{}, octet {}", failure.layer, failure.bit / 8);
    if (failure.bit % 8) where += fmt::format(" bit {}", failure.bit % 8);
    if (!failure.path.empty()) where += ", " + failure.path;
    return fmt::format("{}: {} ({})", where, failure.rule, chorus::to_string(failure.reason));
}

std::string_view to_string(Content content) {
    switch (content) {
        case Content::ethernet: return "ethernet";
        case Content::ieee802_11: return "802.11";
        case Content::radiotap: return "radiotap";
        case Content::geonetworking: return "geonetworking";
        case Content::btp_b: return "btp";
        case Content::message: return "message";
        case Content::ieee1609dot2: return "ieee1609dot2";
        case Content::certificate: return "certificate";
    }
    return {};
}

Layer& Layers::begin(std::string name, std::size_t offset, std::size_t length) {
    return result_.layers.emplace_back(Layer{std::move(name), offset * 8, length * 8, {}});
}

void Layers::fail(Drop reason, std::string layer, std::size_t bit, std::string path, std::string rule) {
    if (!result_.failure) result_.failure = Failure{reason, std::move(layer), bit, std::move(path), std::move(rule)};
}

void Layers::opaque(std::string name, std::size_t offset, std::size_t length) {
    if (length == 0) return;
    Layer& layer = begin(std::move(name), offset, length);
    FieldReader reader(part(offset, length), offset, layer.fields);
    reader.octets("octets", length);
}

Dissection dissect(Bytes frame, access::LinkType type, std::optional<Timestamp> near) {
    Layers layers(frame, near);
    layers.link(type);
    return std::move(layers).take();
}

Dissection dissect(Bytes octets, Content content, std::optional<Timestamp> near) {
    Layers layers(octets, near);
    switch (content) {
        case Content::ethernet: layers.link(access::LinkType::ethernet); break;
        case Content::ieee802_11: layers.link(access::LinkType::ieee802_11); break;
        case Content::radiotap: layers.link(access::LinkType::radiotap); break;
        case Content::geonetworking: layers.geonetworking(0, octets.size()); break;
        case Content::btp_b: layers.btp(0, octets.size(), true); break;
        case Content::message: layers.message(0, octets.size(), std::nullopt); break;
        case Content::ieee1609dot2: layers.security(0, octets.size()); break;
        case Content::certificate: layers.certificate(0, octets.size()); break;
    }
    return std::move(layers).take();
}

Dissection dissect_message(Bytes message, const messages::MessageType& type) {
    Layers layers(message, std::nullopt);
    layers.message(0, message.size(), type);
    return std::move(layers).take();
}

}  // namespace chorus::v2x::dissect
