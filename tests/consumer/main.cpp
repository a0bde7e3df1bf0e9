// Reads a cooperative awareness message, slows the vehicle down, and writes it again.
#include <iostream>

#include "chorus/core/bytes.hpp"
#include "chorus/v2x/messages/codec.hpp"

using namespace chorus;

int main() {
    const auto octets =
        from_hex("0202000012671e71405a56c4440e43470d03e83e8001b7743e40000120001d02c08a8057fee9fff8c0000000");
    asn1::InlineArena<v2x::messages::arena_octets> arena;  // room for the message's lists
    v2x::messages::release2::CAM cam;
    if (!octets || !decode(*octets, cam, arena)) return 1;

    auto& high = *cam.cam.camParameters.highFrequencyContainer.get_if<"basicVehicleContainerHighFrequency">();
    std::cout << "station " << cam.header.stationId.value << " drives " << high.speed.speedValue.value << " cm/s\n";
    high.speed.speedValue = v2x::messages::release2::SpeedValue(500);

    const auto encoded = encode(cam);
    if (!encoded) return std::cerr << encoded.error().text() << '\n', 1;
    std::cout << to_hex(*encoded) << '\n';
}
