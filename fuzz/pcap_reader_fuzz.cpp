#include "chorus/io/pcap.hpp"
#include "chorus/v2x/access/frame.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    auto reader = chorus::io::PcapReader::from_memory({data, size});
    if (!reader) return 0;
    for (auto frame = reader->next(); frame && *frame; frame = reader->next())
        (void)chorus::v2x::access::decapsulate((*frame)->octets, (*frame)->link_type);
    return 0;
}
