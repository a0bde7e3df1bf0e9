// Whole stations, secured and not, against any octets from the link.
#include "chorus/crypto/verification_memo.hpp"
#include "chorus/v2x/security/pki.hpp"
#include "chorus/v2x/station/station.hpp"

using namespace chorus;

namespace {

const Timestamp now = Timestamp::from_its_ms(690'897'600'000);

v2x::Identity make_identity() {
    const v2x::security::Laboratory laboratory(1, now);
    const auto ticket = laboratory.ticket(1, {.start = now});
    v2x::Identity identity;
    identity.roots = {laboratory.root().certificate};
    identity.authorities = {laboratory.authority().certificate};
    identity.ticket = ticket->certificate;
    identity.key = ticket->key;
    identity.deterministic_signatures = true;
    return identity;
}

void receive(std::optional<v2x::Identity> identity, Bytes packet) {
    v2x::Station station({.station_id = 1, .address = {{2, 0, 0, 0, 0, 1}}}, std::move(identity), 1);
    VehicleState own;
    own.time = now;
    own.position = {48.7, 11.4};
    station.update(own);
    const MacAddress sender{{2, 0, 0, 0, 0, 2}};
    station.receive(packet, sender, now);
    station.receive(packet, sender, now + 1ms);
    station.advance(now + 1s);
    while (station.next_frame()) {
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static crypto::VerificationMemo memo;
    static const v2x::Identity identity = [] {
        v2x::Identity made = make_identity();
        made.memo = &memo;
        return made;
    }();
    receive(std::nullopt, {data, size});
    receive(identity, {data, size});
    return 0;
}
