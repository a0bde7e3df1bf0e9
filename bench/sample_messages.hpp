// Messages as stations send them, for what is measured: nanoseconds (bench/), instructions (tests/instructions).
#pragma once

#include <string>
#include <vector>

#include "chorus/core/bytes.hpp"
#include "chorus/v2x/messages/message_type.hpp"

namespace chorus::bench {

struct SampleMessage {
    std::string name;  // "cam_23_points"
    const v2x::messages::MessageType* type;
    ByteVector octets;
};

std::vector<SampleMessage> sample_messages();

}  // namespace chorus::bench
