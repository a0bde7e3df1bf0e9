#include "chorus/cli/field_names.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <string_view>

#include "chorus/asn1/schema.hpp"
#include "chorus/cli/near_names.hpp"
#include "chorus/core/bytes.hpp"
#include "chorus/v2x/messages/message_type.hpp"

namespace chorus::cli {

namespace {

namespace access = v2x::access;
namespace dissect = v2x::dissect;
using dissect::Dissection;
using dissect::Field;

// The names of all components below a type; types may be recursive.
void add_names(const asn1::Schema& schema, std::set<const asn1::Schema*>& seen, std::set<std::string>& names) {
    if (!seen.insert(&schema).second) return;
    for (const auto* components : {&schema.components, &schema.cases})
        for (const asn1::Component& component : *components) {
            if (!component.name.empty()) names.insert(component.name);
            add_names(component.type(), seen, names);
        }
    if (schema.kind == asn1::Schema::Kind::list) add_names(schema.element(), seen, names);
}

void add_names(const std::vector<Field>& fields, std::set<std::string>& names) {
    for (const Field& field : fields) {
        names.insert(field.name);
        add_names(field.children, names);
    }
}

// The names of the layers below a message and of their fields, by frames of zeros that have them all.
void add_names_of_layers(std::set<std::string>& names) {
    const auto add = [&](const Dissection& dissection) {
        for (const auto& layer : dissection.layers) {
            names.insert(layer.name);
            add_names(layer.fields, names);
        }
    };
    using access::LinkType;
    const std::string zeros(160, '0');
    constexpr int last_header_type = 6, last_subtype = 1;
    for (int type = 0; type <= last_header_type; ++type)
        for (int subtype = 0; subtype <= last_subtype; ++subtype)
            for (const char* next : {"10", "20"}) {  // BTP-A, BTP-B
                const std::string packet =
                    fmt::format("11001a01 {}{:x}{:x} 0080 0014 0100 {}", next, type, subtype, zeros);
                add(dissect::dissect(*from_hex(packet), dissect::Content::geonetworking));
            }
    for (const auto content : {dissect::Content::ieee1609dot2, dissect::Content::certificate})
        add(dissect::dissect(*from_hex(zeros), content));
    const std::string vlan = zeros.substr(0, 24) + "8100 0000 8947";
    const std::string wlan = "8803" + zeros.substr(0, 60) + "aaaa03 000000 8947";  // four addresses, quality of service
    add(dissect::dissect(*from_hex(vlan), LinkType::ethernet));
    add(dissect::dissect(*from_hex(wlan), LinkType::ieee802_11));
    for (const LinkType type :
         {LinkType::linux_cooked, LinkType::linux_cooked_v2, LinkType::prism, LinkType::radiotap, LinkType::ppi})
        add(dissect::dissect(*from_hex(zeros), type));
}

std::set<std::string> all_names() {
    std::set<const asn1::Schema*> seen;
    std::set<std::string> names;
    add_names_of_layers(names);
    for (const auto& type : v2x::messages::message_types()) {
        names.emplace(type.name);
        add_names(type.schema({}), seen, names);
    }
    return names;
}

bool is_named(std::string_view path, std::string_view name) {
    return path.ends_with(name) && (path.size() == name.size() || path[path.size() - name.size() - 1] == '.');
}

// The first part of "header.stationId" that is no name; nothing: all are.
std::optional<std::string_view> unknown_part(std::string_view path, const std::set<std::string>& names) {
    while (true) {
        const std::string_view part = path.substr(0, path.find('.'));
        if (!part.starts_with('[') && !names.contains(std::string(part))) return part;
        if (part.size() == path.size()) return std::nullopt;
        path.remove_prefix(part.size() + 1);
    }
}

}  // namespace

void ChosenFields::visit(const Dissection& dissection, const Visit& visit) {
    for (const auto& layer : dissection.layers) {
        if (!std::ranges::all_of(met_, std::identity())) others_.insert(layer.name);
        walk(layer.name, layer.fields, visit);
    }
}

void ChosenFields::walk(const std::string& parent, const std::vector<Field>& fields, const Visit& visit) {
    const bool looks_for_more = !std::ranges::all_of(met_, std::identity());
    for (const Field& field : fields) {
        const std::string path = parent + "." + field.name;
        bool chosen = false;
        for (std::size_t i = 0; i < names_.size(); ++i) {
            if (!is_named(path, names_[i])) continue;
            chosen = true;
            met_[i] = true;
        }
        if (chosen) visit(path, field);
        if (looks_for_more && !field.name.starts_with('[')) others_.insert(field.name);
        walk(path, field.children, visit);
    }
}

std::vector<ChosenFields::Missing> ChosenFields::missing() const {
    std::vector<Missing> missing;
    if (std::ranges::all_of(met_, std::identity())) return missing;
    std::set<std::string> known = all_names();
    known.insert(others_.begin(), others_.end());
    const std::vector<std::string> names(known.begin(), known.end()), met(others_.begin(), others_.end());
    for (std::size_t i = 0; i < names_.size(); ++i) {
        if (met_[i]) continue;
        const auto unknown = unknown_part(names_[i], known);
        const std::string_view part = unknown.value_or(names_[i]);
        // What these frames have is more likely meant than what some message has.
        const std::string near = near_names(part, met);
        missing.push_back({names_[i], !unknown, near.empty() && unknown ? near_names(part, names) : near});
    }
    return missing;
}

}  // namespace chorus::cli
