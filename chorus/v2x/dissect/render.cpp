#include "chorus/v2x/dissect/render.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <nlohmann/json.hpp>

namespace chorus::v2x::dissect {

namespace {

using Json = nlohmann::ordered_json;

Json field_json(const Field& field) {
    Json json;
    json["name"] = field.name;
    if (!field.type.empty()) json["type"] = field.type;
    if (!field.value.empty()) json["value"] = field.value;
    if (!field.unit.empty()) json["unit"] = field.unit;
    if (!field.raw.empty()) json["raw"] = field.raw;
    json["bit"] = field.bit;
    json["bits"] = field.bits;
    for (const Field& child : field.children) json["children"].push_back(field_json(child));
    return json;
}

Json layer_json(const Layer& layer) {
    Json json{{"name", layer.name}, {"bit", layer.bit}, {"bits", layer.bits}, {"fields", Json::array()}};
    for (const Field& field : layer.fields) json["fields"].push_back(field_json(field));
    return json;
}

Json failure_json(const Failure& failure) {
    Json json{{"reason", chorus::to_string(failure.reason)},
              {"words", words(failure.reason)},
              {"layer", failure.layer},
              {"octet", failure.bit / 8},
              {"bit", failure.bit}};
    if (!failure.path.empty()) json["path"] = failure.path;
    json["rule"] = failure.rule;
    return json;
}

class Text {
  public:
    explicit Text(const TextOptions& options) : options_(options) {}

    void layer(const Layer& layer) {
        line(0, styled("1;36", layer.name), layer.bit, layer.bits);
        for (const Field& each : layer.fields) field(each, 1);
    }
    void failure(const Failure& failure) {
        output_ += styled("1;31", "  fails: " + to_string(failure)) + "\n";
        output_ += fmt::format("         {}\n", words(failure.reason));
    }
    std::string take() && { return std::move(output_); }

  private:
    void field(const Field& field, std::size_t depth) {
        std::string text = field.name;
        if (const std::string value = value_of(field); !value.empty()) text += "  " + styled("1", value);
        if (!field.unit.empty()) text += field.unit == "°" ? field.unit : " " + field.unit;
        line(depth, text, field.bit, field.bits);
        for (const Field& child : field.children) this->field(child, depth + 1);
    }
    std::string value_of(const Field& field) const {
        constexpr std::size_t longest = 64;
        if (options_.all_octets || field.value.size() <= longest || field.raw.substr(0, 2) != "0x") return field.value;
        return fmt::format("{}… ({} octets)", field.value.substr(0, longest), (field.bits + 7) / 8);
    }
    void line(std::size_t depth, const std::string& text, std::size_t bit, std::size_t bits) {
        output_.append(2 * depth + 2, ' ');
        output_ += text;
        if (options_.positions)
            output_ +=
                styled("2", fmt::format("  [{}{} +{}]", bit / 8, bit % 8 ? fmt::format(".{}", bit % 8) : "", bits));
        output_ += '\n';
    }
    std::string styled(const char* style, const std::string& text) const {
        return options_.colour ? fmt::format("\x1b[{}m{}\x1b[0m", style, text) : text;
    }

    TextOptions options_;
    std::string output_;
};

}  // namespace

void add_recognised(const Dissection& dissection, Json& json) {
    if (dissection.message_type) json["message_type"] = dissection.message_type->key;
    if (!dissection.recognised) return;
    json["recognised_as"] = dissection.recognised->type->key;
    json["recognised_because"] = dissection.recognised->because;
}

Json to_json(const Dissection& dissection) {
    Json json{{"type", dissection.type}, {"octets", dissection.octets}};
    if (dissection.source != MacAddress{}) json["source"] = to_string(dissection.source);
    if (dissection.destination != MacAddress{}) json["destination"] = to_string(dissection.destination);
    json["secured"] = dissection.secured;
    if (dissection.damaged) json["damaged"] = true;
    if (dissection.port) json["port"] = *dissection.port;
    if (dissection.station_id) json["station_id"] = *dissection.station_id;
    add_recognised(dissection, json);
    json["layers"] = Json::array();
    for (const Layer& layer : dissection.layers) json["layers"].push_back(layer_json(layer));
    if (dissection.failure) json["failure"] = failure_json(*dissection.failure);
    return json;
}

std::string to_text(const Dissection& dissection, const TextOptions& options) {
    Text text(options);
    for (const Layer& layer : dissection.layers) text.layer(layer);
    if (dissection.failure) text.failure(*dissection.failure);
    return std::move(text).take();
}

}  // namespace chorus::v2x::dissect
