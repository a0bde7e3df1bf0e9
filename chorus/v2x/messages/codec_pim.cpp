#include "chorus/v2x/messages/release2/pim.hpp"

#include "chorus/v2x/messages/codec_instance.hpp"

namespace chorus::v2x::messages {

template struct Codec<release2::pim::ParkingInformationMessage>;

}  // namespace chorus::v2x::messages
