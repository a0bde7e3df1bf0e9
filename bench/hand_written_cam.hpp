// The limit that a decoder made from types is measured against: one that can read nothing but the smallest CAM of
// release 2 (41 octets, no optional component), each field at its known bit.
#pragma once

#include "chorus/core/bytes.hpp"
#include "chorus/v2x/messages/release2/cam.hpp"

namespace chorus::bench {

// False: not the smallest CAM, or a value out of its bounds. As strict as messages::decode().
bool decode_smallest_cam(Bytes input, v2x::messages::release2::CAM& cam);

}  // namespace chorus::bench
