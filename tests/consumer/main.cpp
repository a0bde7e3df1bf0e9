// Reads a cooperative awareness message, slows the vehicle down, and writes it again.
#include <iostream>

#include "chorus/core/bytes.hpp"
#include "chorus/v2x/messages/codec.hpp"

namespace messages = chorus::v2x::messages;

int main() {
    const auto octets =
        chorus::from_hex("0202000012671e71405a56c4440e43470d03e83e8001b7743e40000122b69d02c08a8057fee9fff8c0000000");
    chorus::asn1::InlineArena<messages::arena_octets> arena;  // room for the message's lists
    messages::release2::CAM cam;
    if (!octets || !messages::decode(*octets, cam, arena)) return 1;

    auto* vehicle = cam.cam.camParameters.highFrequencyContainer.get_if<"basicVehicleContainerHighFrequency">();
    if (!vehicle) return 1;
    std::cout << "station " << cam.header.stationId.value << " drives " << vehicle->speed.speedValue.value << " cm/s\n";
    vehicle->speed.speedValue = 500;

    const auto encoded = messages::encode(cam);
    if (!encoded) return 1;
    std::cout << chorus::to_hex(*encoded) << '\n';
}
