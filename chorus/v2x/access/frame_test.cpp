#include "chorus/v2x/access/frame.hpp"

#include <gtest/gtest.h>

#include <utility>

#include "chorus/core/random.hpp"
#include "chorus/v2x/access/frame_check.hpp"

namespace chorus::v2x::access {
namespace {

const char packet_hex[] = "11 00 05 01 20 50 02 00";
const MacAddress alice{{0x02, 0, 0, 0, 0, 0x01}};

ByteVector bytes(std::string_view hex) { return from_hex(hex).value(); }

struct Case {
    const char* name;
    LinkType type;
    std::string frame;  // ends with the packet unless `trailer` says otherwise
    std::size_t trailer = 0;
    bool with_source = true;
    bool damaged = false;
};

const std::string snap = "aa aa 03 00 00 00 89 47 ";
const std::string addresses = "ff ff ff ff ff ff 02 00 00 00 00 01 ff ff ff ff ff ff ";
const std::string data_802_11 = "08 00 00 00 " + addresses + "10 00 ";
const std::string qos_802_11 = "88 00 00 00 " + addresses + "10 00 06 00 ";

const Case cases[] = {
    {"Ethernet", LinkType::ethernet, "ffffffffffff 020000000001 8947"},
    {"Ethernet, VLAN", LinkType::ethernet, "ffffffffffff 020000000001 8100 0064 8947"},
    {"Ethernet, two tags", LinkType::ethernet, "ffffffffffff 020000000001 88a8 0001 8100 0064 8947"},
    {"802.3 length, LLC", LinkType::ethernet, "ffffffffffff 020000000001 0010 " + snap},
    {"802.11 data", LinkType::ieee802_11, data_802_11 + snap},
    {"802.11 QoS data", LinkType::ieee802_11, qos_802_11 + snap},
    {"802.11 QoS data, HT control", LinkType::ieee802_11, "88 80 00 00 " + addresses + "10 00 06 00 00000000" + snap},
    {"802.11 QoS data, ethertype without LLC", LinkType::ieee802_11, qos_802_11 + "89 47"},
    {"802.11 to the access point", LinkType::ieee802_11,
     "08 01 00 00 aaaaaaaaaaaa 020000000001 ffffffffffff 1000" + snap},
    {"802.11 from the access point", LinkType::ieee802_11,
     "08 02 00 00 ffffffffffff aaaaaaaaaaaa 020000000001 1000" + snap},
    {"802.11 between access points", LinkType::ieee802_11,
     "08 03 00 00 aaaaaaaaaaaa bbbbbbbbbbbb ffffffffffff 1000 020000000001" + snap},
    {"radiotap without fields", LinkType::radiotap, "00 00 08 00 00000000" + qos_802_11 + snap},
    {"radiotap, TSFT and flags with FCS", LinkType::radiotap,
     "00 00 12 00 03000000 1122334455667788 10 00" + qos_802_11 + snap, 4},
    {"radiotap, two present words, damaged", LinkType::radiotap,
     "00 00 0e 00 020000a0 00000000 50 00" + qos_802_11 + snap, 4, true, true},
    {"radiotap, data padding", LinkType::radiotap, "00 00 0a 00 02000000 20 00" + qos_802_11 + "0000" + snap},
    {"prism", LinkType::prism, "44000000 0c000000 00000000" + qos_802_11 + snap},
    {"prism of a big-endian machine", LinkType::prism, "00000044 0000000c 00000000" + qos_802_11 + snap},
    {"PPI with FCS", LinkType::ppi,
     "00 00 20 00 69000000 0200 1400 0000000000000000 0100 0000 0000000000000000" + data_802_11 + snap, 4},
    {"PPI over Ethernet", LinkType::ppi, "00 00 08 00 01000000 ffffffffffff 020000000001 8947"},
    {"Linux cooked", LinkType::linux_cooked, "0001 0001 0006 0200000000010000 8947"},
    {"Linux cooked v2", LinkType::linux_cooked_v2, "8947 0000 00000003 0001 01 06 0200000000010000"},
    {"raw", LinkType::geonetworking, "", 0, false},
};

TEST(Decapsulate, finds_the_packet_behind_every_link_header) {
    for (const Case& given : cases) {
        SCOPED_TRACE(given.name);
        ByteVector frame = bytes(given.frame + packet_hex);
        frame.insert(frame.end(), given.trailer, 0xee);
        HeaderTrace trace;
        const auto indication = decapsulate(frame, given.type, &trace);
        ASSERT_TRUE(indication) << to_string(indication.error());
        EXPECT_EQ(to_hex(indication->packet), to_hex(bytes(packet_hex)));
        EXPECT_EQ(indication->trailer, given.trailer);
        EXPECT_EQ(indication->damaged, given.damaged);
        EXPECT_EQ(indication->source, given.with_source ? alice : MacAddress{});
        EXPECT_EQ(indication->offset + indication->packet.size() + indication->trailer, frame.size());
        std::size_t walked = 0;
        for (const auto& header : trace) {
            EXPECT_EQ(header.offset, walked);
            walked += header.length;
        }
        EXPECT_EQ(walked, indication->offset);
    }
}

TEST(Decapsulate, every_truncation_of_the_link_headers_is_a_drop_with_its_octet) {
    for (const Case& given : cases) {
        SCOPED_TRACE(given.name);
        const ByteVector frame = bytes(given.frame + packet_hex);
        const std::size_t headers = frame.size() - bytes(packet_hex).size();
        for (std::size_t length = 0; length < headers; ++length) {
            const auto indication = decapsulate(Bytes(frame).first(length), given.type);
            ASSERT_FALSE(indication) << length;
            EXPECT_TRUE(indication.error().reason == Drop::frame_truncated ||
                        indication.error().reason == Drop::ethertype_foreign);
            EXPECT_LE(indication.error().offset, length);
            EXPECT_FALSE(indication.error().rule.empty());
        }
    }
}

TEST(Decapsulate, says_what_a_foreign_frame_is_and_where) {
    const struct {
        const char* name;
        LinkType type;
        std::string frame;
        Drop reason;
        std::size_t offset;
    } foreign[] = {
        {"IPv4", LinkType::ethernet, "ffffffffffff 020000000001 0800 4500", Drop::ethertype_foreign, 12},
        {"three VLAN tags", LinkType::ethernet, "ffffffffffff 020000000001 8100 0001 8100 0001 8100 0001 8947",
         Drop::ethertype_foreign, 20},
        {"beacon", LinkType::ieee802_11, "80 00 00 00 " + addresses + "1000", Drop::ethertype_foreign, 0},
        {"acknowledgement", LinkType::ieee802_11, "d4 00 00 00 020000000001", Drop::ethertype_foreign, 0},
        {"null data", LinkType::ieee802_11, "48 00 00 00 " + addresses + "1000", Drop::ethertype_foreign, 0},
        {"encrypted", LinkType::ieee802_11, "08 40 00 00 " + addresses + "1000" + snap, Drop::ethertype_foreign, 1},
        {"fragment", LinkType::ieee802_11, "08 00 00 00 " + addresses + "1100" + snap, Drop::ethertype_foreign, 22},
        {"aggregate", LinkType::ieee802_11, "88 00 00 00 " + addresses + "1000 8000" + snap, Drop::ethertype_foreign,
         24},
        {"spanning tree", LinkType::ethernet, "0180c2000000 020000000001 0026 42 42 03 0000000000",
         Drop::ethertype_foreign, 14},
        {"radiotap of a later version", LinkType::radiotap, "01 00 08 00 00000000", Drop::ethertype_foreign, 0},
        {"radiotap shorter than itself", LinkType::radiotap, "00 00 04 00 00000000", Drop::frame_truncated, 2},
        {"FCS flag, nothing behind", LinkType::radiotap, "00 00 09 00 02000000 10 08", Drop::frame_truncated, 10},
        {"IP tunnel", LinkType{101}, "4500", Drop::link_type_unknown, 0},
        {"PPI with Bluetooth", LinkType::ppi, "00 00 08 00 c9000000 00", Drop::link_type_unknown, 4},
    };
    for (const auto& given : foreign) {
        SCOPED_TRACE(given.name);
        const auto indication = decapsulate(bytes(given.frame), given.type);
        ASSERT_FALSE(indication);
        EXPECT_EQ(indication.error().reason, given.reason) << to_string(indication.error());
        EXPECT_EQ(indication.error().offset, given.offset) << to_string(indication.error());
    }
}

TEST(FrameCheckSequence, is_the_crc_32_of_the_octets_before_it) {
    const std::string_view digits = "123456789";  // the check value that catalogues of CRCs give for CRC-32
    const ByteVector octets(digits.begin(), digits.end());
    EXPECT_EQ(frame_check_sequence(octets), 0xcbf43926u);
    EXPECT_EQ(frame_check_sequence({}), 0u);
    EXPECT_TRUE(ends_in_frame_check_sequence(bytes("313233343536373839 2639f4cb")));
    EXPECT_FALSE(ends_in_frame_check_sequence(bytes("313233343536373839 cbf43926")));
    EXPECT_FALSE(ends_in_frame_check_sequence(bytes("2639f4")));
}

// What a receiver leaves behind an 802.11 frame without saying so.
ByteVector with_fcs(const std::string& link, const std::string& mpdu) {
    ByteVector frame = bytes(link + mpdu);
    std::uint32_t sequence = frame_check_sequence(bytes(mpdu));
    for (int i = 0; i < 4; ++i, sequence >>= 8) frame.push_back(static_cast<std::uint8_t>(sequence));
    return frame;
}

TEST(Decapsulate, recognises_a_frame_check_sequence_that_is_not_announced) {
    const std::string radiotap = "00 00 09 00 02000000 00", prism = "44000000 08000000", ppi = "00 00 08 00 69000000";
    const std::string mpdu = qos_802_11 + snap + packet_hex;
    const std::pair<LinkType, std::string> links[] = {
        {LinkType::radiotap, radiotap}, {LinkType::ieee802_11, ""}, {LinkType::prism, prism}, {LinkType::ppi, ppi}};
    for (const auto& [type, link] : links) {
        SCOPED_TRACE(to_string(type));
        ByteVector frame = with_fcs(link, mpdu);
        auto indication = decapsulate(frame, type);
        ASSERT_TRUE(indication) << to_string(indication.error());
        EXPECT_EQ(to_hex(indication->packet), to_hex(bytes(packet_hex)));
        EXPECT_EQ(indication->trailer, 4u);

        frame.back() ^= 1;  // no longer that of the frame: part of the packet
        indication = decapsulate(frame, type);
        ASSERT_TRUE(indication);
        EXPECT_EQ(indication->packet.size(), bytes(packet_hex).size() + 4);
        EXPECT_EQ(indication->trailer, 0u);
    }
    const auto ethernet =
        decapsulate(with_fcs("", "ffffffffffff 020000000001 8947" + std::string(packet_hex)), LinkType::ethernet);
    EXPECT_EQ(ethernet->trailer, 0u);
}

TEST(Decapsulate, leaves_the_zeros_in_place_of_a_frame_check_sequence_to_signed_packets_only) {
    const std::string head = "00 00 09 00 02000000 00" + qos_802_11 + snap;
    const struct {
        const char* name;
        std::string packet;
        std::size_t trailer;
    } given[] = {
        {"signed", "12 00 05 01 03 81 00 40 77 00000000", 4},
        {"signed, three zeros", "12 00 05 01 03 81 00 40 77 000000", 0},
        {"secured, not signed", "12 00 05 01 03 80 00 40 77 00000000", 0},
        {"not secured", "11 00 05 01 03 81 00 40 77 00000000", 0},
        {"too short for both", "12 00 05 01 03 81 00 00 00", 0},
    };
    for (const auto& one : given) {
        SCOPED_TRACE(one.name);
        const auto indication = decapsulate(bytes(head + one.packet), LinkType::radiotap);
        ASSERT_TRUE(indication);
        EXPECT_EQ(indication->trailer, one.trailer);
    }
    const auto ethernet =
        decapsulate(bytes("ffffffffffff 020000000001 8947 12 00 05 01 03 81 00 40 77 00000000"), LinkType::ethernet);
    EXPECT_EQ(ethernet->trailer, 0u);
}

TEST(Decapsulate, a_damaged_frame_is_said_to_be_damaged_whatever_it_seems_to_be) {
    const auto foreign =
        decapsulate(bytes("00 00 09 00 02000000 50 80 00 00 00 ffffffffffff 00000000"), LinkType::radiotap);
    ASSERT_FALSE(foreign);
    EXPECT_TRUE(foreign.error().damaged);
}

TEST(Decapsulate, stays_inside_random_octets) {
    Random random(7);
    for (int round = 0; round < 20'000; ++round) {
        ByteVector frame(random.below(80));
        for (auto& octet : frame)
            octet = static_cast<std::uint8_t>(random.below(4) ? random.bits() % 16 : random.bits());
        for (const Case& given : cases) {
            HeaderTrace trace;
            const auto indication = decapsulate(frame, given.type, &trace);
            if (indication) {
                ASSERT_EQ(indication->offset + indication->packet.size() + indication->trailer, frame.size());
            }
            for (const auto& header : trace) ASSERT_LE(header.offset + header.length, frame.size());
        }
    }
}

TEST(EthernetFrame, is_what_decapsulation_reads) {
    const ByteVector packet = bytes(packet_hex);
    const ByteVector frame = ethernet_frame(MacAddress::broadcast(), alice, packet);
    EXPECT_EQ(to_hex(Bytes(frame).first(14)), "ffffffffffff0200000000018947");
    const auto indication = decapsulate(frame, LinkType::ethernet);
    ASSERT_TRUE(indication);
    EXPECT_EQ(indication->source, alice);
    EXPECT_TRUE(indication->destination.is_broadcast());
    EXPECT_EQ(to_hex(indication->packet), to_hex(packet));
}

}  // namespace
}  // namespace chorus::v2x::access
