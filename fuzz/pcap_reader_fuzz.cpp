// Captures of any content, and every frame in them opened for people.
#include "chorus/io/pcap.hpp"
#include "chorus/v2x/dissect/dissection.hpp"
#include "chorus/v2x/dissect/render.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    auto reader = chorus::io::PcapReader::from_memory({data, size});
    if (!reader) return 0;
    for (auto frame = reader->next(); frame && *frame; frame = reader->next()) {
        const auto dissection = chorus::v2x::dissect::dissect((*frame)->octets, (*frame)->link_type, (*frame)->time);
        (void)chorus::v2x::dissect::to_text(dissection, {});
    }
    return 0;
}
