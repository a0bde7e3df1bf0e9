// The messages besides CAM and DENM. The fast decoder and the slow reading for people must agree on what is a
// message, and what was decoded and encoded once stays the same for ever.
#include <cstdlib>

#include "chorus/v2x/messages/codec.hpp"
#include "chorus/v2x/messages/csae53/day2/message_frame.hpp"
#include "chorus/v2x/messages/csae53/edition2017.hpp"
#include "chorus/v2x/messages/csae53/edition2019.hpp"
#include "chorus/v2x/messages/csae53/message_frame.hpp"
#include "chorus/v2x/messages/inspect.hpp"
#include "chorus/v2x/messages/j2735/message_frame.hpp"
#include "chorus/v2x/messages/release1/cpm.hpp"
#include "chorus/v2x/messages/release1/ev_rsr.hpp"
#include "chorus/v2x/messages/release1/evcsn.hpp"
#include "chorus/v2x/messages/release1/imzm.hpp"
#include "chorus/v2x/messages/release1/tis_tpg.hpp"
#include "chorus/v2x/messages/release2/cpm.hpp"
#include "chorus/v2x/messages/release2/ivim.hpp"
#include "chorus/v2x/messages/release2/ivim_v221.hpp"
#include "chorus/v2x/messages/release2/mapem.hpp"
#include "chorus/v2x/messages/release2/mcm_nap.hpp"
#include "chorus/v2x/messages/release2/mcm_uulm.hpp"
#include "chorus/v2x/messages/release2/mim.hpp"
#include "chorus/v2x/messages/release2/mvm.hpp"
#include "chorus/v2x/messages/release2/pim.hpp"
#include "chorus/v2x/messages/release2/poim.hpp"
#include "chorus/v2x/messages/release2/rtcmem.hpp"
#include "chorus/v2x/messages/release2/spatem.hpp"
#include "chorus/v2x/messages/release2/srem.hpp"
#include "chorus/v2x/messages/release2/ssem.hpp"
#include "chorus/v2x/messages/release2/vam.hpp"

namespace messages = chorus::v2x::messages;

template <class M>
void check(chorus::Bytes input) {
    static chorus::asn1::InlineArena<64 * messages::arena_octets_of<M>> arena;  // never the reason for a refusal
    arena.clear();
    M message;
    const bool decoded = messages::decode(input, message, arena);
    if (decoded == messages::describe<M>(input).error.has_value()) std::abort();
    if (!decoded) return;
    // Alternatives of a future version are known as such, and cannot be written.
    const auto once = messages::encode(message);
    if (!once) return;
    M again;
    if (!messages::decode(*once, again, arena)) std::abort();
    const auto twice = messages::encode(again);
    if (!twice || *twice != *once) std::abort();
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    check<messages::csae53::MessageFrame>({data, size});
    check<messages::csae53::day2::MessageFrame>({data, size});
    check<messages::csae53::edition2017::MessageFrame>({data, size});
    check<messages::csae53::edition2019::MessageFrame>({data, size});
    check<messages::j2735::MessageFrame>({data, size});
    check<messages::release1::cpm::CPM>({data, size});
    check<messages::release1::ev_rsr::EV_RSR>({data, size});
    check<messages::release1::evcsn::EvcsnPdu>({data, size});
    check<messages::release1::imzm::IMZM>({data, size});
    check<messages::release1::tis_tpg::TisTpgTransactionsPdu>({data, size});
    check<messages::release2::avm::MIM>({data, size});
    check<messages::release2::avm::MVM>({data, size});
    check<messages::release2::CPM>({data, size});
    check<messages::release2::IVIM>({data, size});
    check<messages::release2::v221::IVIM>({data, size});
    check<messages::release2::MAPEM>({data, size});
    check<messages::release2::mcm_nap::MCM>({data, size});
    check<messages::release2::mcm_uulm::MCM>({data, size});
    check<messages::release2::pim::ParkingInformationMessage>({data, size});
    check<messages::release2::poim::POIM>({data, size});
    check<messages::release2::RTCMEM>({data, size});
    check<messages::release2::SPATEM>({data, size});
    check<messages::release2::SREM>({data, size});
    check<messages::release2::SSEM>({data, size});
    check<messages::release2::VAM>({data, size});
    return 0;
}
