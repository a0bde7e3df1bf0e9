// Octets from the link into two routers: one without security, one whose security believes everything.
//   security : 1 (bit 0 of the first octet)   packet
#include <cstddef>
#include <cstdint>

#include "chorus/v2x/geonet/router.hpp"

namespace {

using namespace chorus;
using namespace chorus::v2x::geonet;

class BelievesEverything : public SecurityEntity {
  public:
    Result<Decapsulated, Drop> decapsulate(Bytes secured, const BasicHeader&, Timestamp) override {
        return Decapsulated{secured, 36, false, std::nullopt};
    }
    Result<ByteVector, EncapsulationError> encapsulate(Bytes packet, std::uint32_t, Timestamp) override {
        return ByteVector(packet.begin(), packet.end());
    }
};

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0) return 0;
    const Timestamp start = Timestamp::from_its_ms(700'000'000'000);
    const MacAddress sender{{2, 0, 0, 0, 0, 2}};
    BelievesEverything security;
    RouterConfig config;
    config.address.link_layer = {{2, 0, 0, 0, 0, 1}};
    config.location_table_capacity = 8;
    Router router(config, data[0] & 1 ? &security : nullptr, 1);
    VehicleState state;
    state.time = start;
    state.position = {48.7668616, 11.4324549};
    router.update(state);

    const Bytes packet(data + 1, size - 1);
    (void)router.receive(packet, sender, start);
    (void)router.receive(packet, sender, start + 1ms);
    router.advance(start + 200ms);
    while (auto frame = router.next_frame()) (void)router.receive(frame->packet, {{2, 0, 0, 0, 0, 3}}, start + 201ms);
    router.advance(start + 30s);
    return 0;
}
