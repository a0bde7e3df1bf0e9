#include "chorus/cli/signed_packets.hpp"

#include <nlohmann/json.hpp>

#include "chorus/cli/json_lines.hpp"
#include "chorus/io/pcap.hpp"
#include "chorus/v2x/access/frame.hpp"

namespace chorus::cli {

namespace {

std::optional<std::string> read_capture(const std::string& file,
                                        const std::function<void(const SignedPacket&)>& visit) {
    auto reader = io::PcapReader::open(file);
    if (!reader) return io::to_string(reader.error());
    for (;;) {
        const auto frame = reader->next();
        if (!frame) return io::to_string(frame.error());
        if (!*frame) return std::nullopt;
        SignedPacket packet;
        packet.number = (*frame)->number;
        packet.captured = (*frame)->time;
        const auto indication = v2x::access::decapsulate((*frame)->octets, (*frame)->link_type);
        if (indication)
            packet.octets = indication->packet;
        else
            packet.foreign = indication.error().reason;
        visit(packet);
    }
}

// One line of a corpus; a sentence when it is not one of ours.
std::optional<std::string> read_line(const nlohmann::json& json, std::uint64_t number,
                                     const std::function<void(const SignedPacket&)>& visit) {
    if (!json.is_object() || !json.contains("hex") || !json["hex"].is_string())
        return "is not a JSON object with a member \"hex\"";
    const auto octets = from_hex(json["hex"].get_ref<const std::string&>());
    if (!octets) return "has a member \"hex\" that is not hexadecimal";
    SignedPacket packet;
    packet.number = number;
    packet.octets = *octets;
    if (const auto id = json.find("id"); id != json.end() && id->is_number_unsigned()) packet.number = *id;
    if (const auto kind = json.find("kind"); kind != json.end() && kind->is_string()) packet.kind = *kind;
    if (const auto expect = json.find("expect"); expect != json.end()) {
        if (*expect != "accept" && *expect != "reject") return "expects neither \"accept\" nor \"reject\"";
        packet.accept_expected = *expect == "accept";
    }
    visit(packet);
    return std::nullopt;
}

}  // namespace

std::optional<std::string> read_signed_packets(const std::string& file,
                                               const std::function<void(const SignedPacket&)>& visit) {
    if (file != "-" && first_character(file) == '{')
        return read_json_lines(
            file, [&](const nlohmann::json& json, std::uint64_t number) { return read_line(json, number, visit); });
    return read_capture(file, visit);
}

}  // namespace chorus::cli
