// The contents were written by an independent encoder (pycrate).
#include "chorus/asn1/relative_oid.hpp"

#include <gtest/gtest.h>

#include <array>
#include <string>
#include <string_view>

#include "chorus/asn1/describe.hpp"
#include "chorus/asn1/json.hpp"
#include "chorus/asn1/oer.hpp"
#include "chorus/asn1/schema.hpp"
#include "chorus/asn1/uper.hpp"
#include "chorus/core/bytes.hpp"

namespace chorus::asn1 {
namespace {

constexpr std::string_view large_text = "8571.0.1180591620717411303424";
constexpr std::string_view large_contents = "c27b008180808080808080808000";

TEST(RelativeOid, has_a_text_and_back) {
    for (const auto& [text, hex] : {std::pair<std::string_view, std::string_view>{"8571.3.2", "c27b0302"},
                                    {"0", "00"},
                                    {"127.128", "7f8100"},
                                    {large_text, large_contents}}) {
        EXPECT_EQ(relative_oid_text(from_hex(hex).value()), text);
        EXPECT_EQ(to_hex(relative_oid_contents(text).value_or(ByteVector{})), hex) << text;
    }
}

TEST(RelativeOid, is_refused_when_it_is_none) {
    for (const std::string_view hex : {"", "80", "8001", "c2", "01c2", "018001"}) {
        EXPECT_FALSE(is_relative_oid(from_hex(hex).value())) << hex;
        EXPECT_EQ(relative_oid_text(from_hex(hex).value()), "") << hex;
    }
    for (const std::string_view text : {"", ".", "1.", ".1", "1..2", "01", "-1", "1 2", "a", "1.2.3x"})
        EXPECT_FALSE(relative_oid_contents(text)) << text;
}

TEST(RelativeOid, has_arcs_of_32_octets_at_most) {
    ByteVector arc(longest_arc, 0xff);
    arc.back() = 0x7f;
    EXPECT_TRUE(is_relative_oid(arc));
    EXPECT_EQ(relative_oid_contents(relative_oid_text(arc)), arc);
    arc.insert(arc.begin(), 0x81);
    EXPECT_FALSE(is_relative_oid(arc));
    EXPECT_FALSE(relative_oid_contents(std::string(3 * longest_arc, '9')));
    EXPECT_FALSE(relative_oid_contents(std::string(100'000, '9')));
}

// Both encodings are a length and the contents.
TEST(RelativeOid, is_read_and_written) {
    InlineArena<1024> arena;
    std::array<std::uint8_t, 64> output;
    const ByteVector octets = from_hex("04c27b0302").value();
    RelativeOid value;
    ASSERT_TRUE(uper::read(octets, value, arena));
    EXPECT_EQ(to_json(value), Json("8571.3.2"));
    EXPECT_EQ(to_hex(Bytes(output).first(uper::write(value, output))), "04c27b0302");
    EXPECT_EQ(to_hex(Bytes(output).first(oer::write(value, output).value_or(0))), "04c27b0302");
    ASSERT_TRUE(oer::read(octets, value, arena));
    EXPECT_EQ(to_json(value), Json("8571.3.2"));
    EXPECT_EQ(describe_uper(octets, schema_of<RelativeOid>(), "x").root.value, "8571.3.2");

    ASSERT_FALSE(from_json(Json("8571.3.1"), value, arena));
    EXPECT_EQ(to_hex(value), "c27b0301");
    EXPECT_EQ(from_json(Json("8571..1"), value, arena)->rule, "is no relative object identifier");
}

TEST(RelativeOid, of_no_arc_or_half_an_arc_is_refused) {
    InlineArena<1024> arena;
    std::array<std::uint8_t, 64> output;
    RelativeOid value;
    for (const std::string_view hex : {"00", "01c2", "028001"}) {
        const ByteVector octets = from_hex(hex).value();
        EXPECT_FALSE(uper::read(octets, value, arena)) << hex;
        EXPECT_FALSE(oer::read(octets, value, arena)) << hex;
        EXPECT_TRUE(describe_uper(octets, schema_of<RelativeOid>(), "x").error) << hex;
        EXPECT_TRUE(describe_oer(octets, schema_of<RelativeOid>(), "x").error) << hex;
    }
    EXPECT_EQ(uper::write(RelativeOid(), output), 0u);
    EXPECT_FALSE(oer::write(RelativeOid(), output));
}

}  // namespace
}  // namespace chorus::asn1
