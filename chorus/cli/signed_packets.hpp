// Packets to judge: the GeoNetworking packets of a capture, or the lines of a corpus.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>

#include "chorus/core/bytes.hpp"
#include "chorus/core/drop.hpp"
#include "chorus/core/time.hpp"

namespace chorus::cli {

struct SignedPacket {
    std::uint64_t number = 0;           // of the capture's frame, 1 = first; of a corpus line its "id"
    Bytes octets;                       // from the GeoNetworking basic header on; valid during the call
    std::optional<Timestamp> captured;  // corpora do not say
    std::string kind;                   // what a corpus calls it
    std::optional<bool> accept_expected;
    std::optional<Drop> foreign;  // the frame carries no GeoNetworking packet
};

// Calls `visit` for every packet of FILE: pcap or pcapng ("-": from standard input), or JSON lines
// {"id", "kind", "expect": "accept" | "reject", "hex"}, plain or gzip. Gives a sentence when FILE cannot be
// read to its end, after everything before the fault was visited.
std::optional<std::string> read_signed_packets(const std::string& file,
                                               const std::function<void(const SignedPacket&)>& visit);

}  // namespace chorus::cli
