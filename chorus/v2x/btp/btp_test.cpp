#include <gtest/gtest.h>

#include "chorus/v2x/btp/header.hpp"

namespace chorus::v2x::btp {
namespace {

using geonet::CommonNextHeader;

TEST(Btp, CamPortIsBigEndian) {
    const ByteVector message = {0x02, 0x02};
    const ByteVector packet = packet_b(Port::ca, message);
    EXPECT_EQ(to_hex(packet), "07d100000202");  // as in captures: 2001 = 0x07d1, not 0xd107
}

TEST(Btp, ReadsBothKinds) {
    const ByteVector octets = *from_hex("07d20102 aabb");
    const auto a = parse_packet(octets, CommonNextHeader::btp_a);
    ASSERT_TRUE(a);
    EXPECT_TRUE(a->interactive);
    EXPECT_EQ(a->destination_port, Port::den);
    EXPECT_EQ(a->second, 0x0102);
    EXPECT_EQ(to_hex(a->payload), "aabb");
    const auto b = parse_packet(octets, CommonNextHeader::btp_b);
    ASSERT_TRUE(b);
    EXPECT_FALSE(b->interactive);
    EXPECT_EQ(parse_header_b(octets)->destination_port_info, 0x0102);
    EXPECT_EQ(static_cast<int>(parse_header_a(octets)->source_port), 0x0102);
}

TEST(Btp, Refusals) {
    const ByteVector octets = *from_hex("07d10000");
    for (std::size_t length = 0; length < 4; ++length) {
        const Bytes cut = Bytes(octets).first(length);
        EXPECT_EQ(parse_packet(cut, CommonNextHeader::btp_b).error(), Drop::btp_header_truncated);
        EXPECT_EQ(parse_header_a(cut).error(), Drop::btp_header_truncated);
        EXPECT_EQ(parse_header_b(cut).error(), Drop::btp_header_truncated);
    }
    EXPECT_TRUE(parse_packet(octets, CommonNextHeader::btp_b)->payload.empty());
    EXPECT_EQ(parse_packet(octets, CommonNextHeader::ipv6).error(), Drop::common_next_header_unknown);
    EXPECT_EQ(parse_packet(octets, CommonNextHeader::any).error(), Drop::common_next_header_unknown);
}

TEST(Btp, WriteIsTheInverseOfRead) {
    ByteVector octets;
    ByteWriter writer(octets);
    write(writer, HeaderA{Port::cp, static_cast<Port>(0xbeef)});
    EXPECT_EQ(*parse_header_a(octets), (HeaderA{Port::cp, static_cast<Port>(0xbeef)}));
}

TEST(Ports, Names) {
    EXPECT_EQ(message_name(Port::ca), "CAM");
    EXPECT_EQ(message_name(static_cast<Port>(2018)), "VAM");
    EXPECT_EQ(message_name(static_cast<Port>(53511)), "");  // 2001 with its octets swapped
}

}  // namespace
}  // namespace chorus::v2x::btp
