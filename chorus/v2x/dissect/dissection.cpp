#include "chorus/v2x/dissect/dissection.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "chorus/v2x/dissect/layers.hpp"
#include "chorus/v2x/messages/inspect.hpp"

namespace chorus::v2x::dissect {

std::string to_string(const Failure& failure) {
    std::string where = fmt::format("{}, octet {}", failure.layer, failure.bit / 8);
    if (failure.bit % 8) where += fmt::format(" bit {}", failure.bit % 8);
    if (!failure.path.empty()) where += ", " + failure.path;
    return fmt::format("{}: {} ({})", where, failure.rule, chorus::to_string(failure.reason));
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
        case Content::cam: layers.message(0, octets.size(), messages::cam_port); break;
        case Content::denm: layers.message(0, octets.size(), messages::denm_port); break;
        case Content::mapem: layers.message(0, octets.size(), messages::mapem_port); break;
        case Content::spatem: layers.message(0, octets.size(), messages::spatem_port); break;
        case Content::ivim: layers.message(0, octets.size(), messages::ivim_port); break;
        case Content::srem: layers.message(0, octets.size(), messages::srem_port); break;
        case Content::ssem: layers.message(0, octets.size(), messages::ssem_port); break;
        case Content::rtcmem: layers.message(0, octets.size(), messages::rtcmem_port); break;
        case Content::cpm: layers.message(0, octets.size(), messages::cpm_port); break;
        case Content::vam: layers.message(0, octets.size(), messages::vam_port); break;
        case Content::mcm: layers.message(0, octets.size(), messages::mcm_port); break;
        case Content::imzm: layers.message(0, octets.size(), messages::imzm_port); break;
        case Content::evcsn: layers.message(0, octets.size(), messages::evcsn_port); break;
        case Content::tis_tpg: layers.message(0, octets.size(), messages::tpg_port); break;
        case Content::ev_rsr: layers.message(0, octets.size(), messages::ev_rsr_port); break;
        case Content::avm: layers.message(0, octets.size(), messages::avm_port); break;
        case Content::poim: layers.message(0, octets.size(), messages::poim_port); break;
        case Content::j2735:
        case Content::csae53:
        case Content::csae53_day2:
        case Content::csae53_2019:
        case Content::csae53_2017: layers.message_frame(0, octets.size(), content); break;
        case Content::ieee1609dot2: layers.security(0, octets.size()); break;
        case Content::certificate: layers.certificate(0, octets.size()); break;
    }
    return std::move(layers).take();
}

}  // namespace chorus::v2x::dissect
