#include "chorus/cli/signed_packets.hpp"

#include <fmt/format.h>
#include <zlib.h>

#include <cctype>
#include <memory>
#include <nlohmann/json.hpp>

#include "chorus/io/pcap.hpp"
#include "chorus/v2x/access/frame.hpp"

namespace chorus::cli {

namespace {

struct GzClose {
    void operator()(gzFile file) const { gzclose(file); }
};
using Gz = std::unique_ptr<gzFile_s, GzClose>;

constexpr std::size_t longest_line = 1 << 20;

// The first character that is not white space; gzip is looked through. 0: none, or only after a line's length.
char first_character(const std::string& file) {
    const Gz gz(gzopen(file.c_str(), "rb"));
    std::size_t read = 0;
    for (int c = 0; gz && read < longest_line && (c = gzgetc(gz.get())) >= 0; ++read) {
        if (!std::isspace(c)) return static_cast<char>(c);
    }
    return 0;
}

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

// One JSON line; a sentence when it is not one of ours.
std::optional<std::string> read_line(const std::string& line, std::uint64_t number,
                                     const std::function<void(const SignedPacket&)>& visit) {
    const auto json = nlohmann::json::parse(line, nullptr, false);
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

std::optional<std::string> read_corpus(const std::string& file, const std::function<void(const SignedPacket&)>& visit) {
    const Gz gz(gzopen(file.c_str(), "rb"));
    if (!gz) return fmt::format("{}: cannot be read", file);
    std::string line;
    std::uint64_t number = 0;
    for (int c = 0; c >= 0;) {
        c = gzgetc(gz.get());
        if (c >= 0 && c != '\n') {
            if (line.size() == longest_line) return fmt::format("{}: line {} is too long", file, number + 1);
            line += static_cast<char>(c);
            continue;
        }
        int code = Z_OK;
        if (c < 0) gzerror(gz.get(), &code);
        if (code != Z_OK && code != Z_STREAM_END) return fmt::format("{}: damaged after line {}", file, number);
        ++number;
        if (line.find_first_not_of(" \t\r") != std::string::npos) {
            if (const auto fault = read_line(line, number, visit))
                return fmt::format("{}: line {} {}", file, number, *fault);
        }
        line.clear();
    }
    return std::nullopt;
}

}  // namespace

std::optional<std::string> read_signed_packets(const std::string& file,
                                               const std::function<void(const SignedPacket&)>& visit) {
    if (file != "-" && first_character(file) == '{') return read_corpus(file, visit);
    return read_capture(file, visit);
}

}  // namespace chorus::cli
