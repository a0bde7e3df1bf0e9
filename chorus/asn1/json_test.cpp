// What is not a value of a type is refused in words that say what would be.
#include "chorus/asn1/json.hpp"

#include <gtest/gtest.h>

#include <cstdint>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>

#include "chorus/asn1/schema.hpp"
#include "chorus/asn1/types.hpp"
#include "chorus/asn1/utf8.hpp"

namespace chorus::asn1 {
namespace json_test {

enum class Colour : std::uint8_t { red, green };
Root<Colour::green, extensible> asn1_shape(Colour);

using Shape = Choice<Named<"radius", Integer<0, 300>>, Named<"nothing", Null>, Ellipsis>;
using Pair = Choice<Named<"one", Null>, Named<"two", Null>>;

}  // namespace json_test

namespace {

using namespace json_test;

template <class T>
std::string refusal(const std::string& text) {
    InlineArena<256> arena;
    T x{};
    const auto error = from_json(Json::parse(text), x, arena);
    return error ? error->rule : "";
}

const std::string ten_to_the_30th = "1" + std::string(30, '0');

TEST(JsonNumbers, are_refused_with_their_range) {
    using Second = Integer<0, 60>;
    EXPECT_EQ(refusal<Second>("60"), "");
    for (const std::string& number : {std::string("61"), std::string("-1"), ten_to_the_30th, "-" + ten_to_the_30th})
        EXPECT_EQ(refusal<Second>(number), "is out of range: 0 to 60") << number;
    EXPECT_EQ((refusal<Integer<-5, 5>>("6")), "is out of range: -5 to 5");
    EXPECT_EQ((refusal<Integer<-5, 5>>(ten_to_the_30th)), "is out of range: -5 to 5");
    EXPECT_EQ((refusal<Integer<-5, 5>>("18446744073709551615")), "is out of range: -5 to 5");
    EXPECT_EQ((refusal<Integer<5, MAX>>("4")), "is out of range: 5 to 18446744073709551615");
    EXPECT_EQ(refusal<Uint64>(ten_to_the_30th), "is out of range: 0 to 18446744073709551615");
}

// An extensible number may be whatever the C++ type holds.
TEST(JsonNumbers, that_have_no_bounds_are_refused_with_those_of_their_cpp_type) {
    EXPECT_EQ((refusal<Integer<0, 7, extensible>>("2147483647")), "");
    EXPECT_EQ((refusal<Integer<0, 7, extensible>>("2147483648")), "is out of range: -2147483648 to 2147483647");
    EXPECT_EQ((refusal<Integer<MIN, MAX>>(ten_to_the_30th)),
              "is out of range: -9223372036854775808 to 9223372036854775807");
}

TEST(JsonNumbers, have_to_be_whole) {
    EXPECT_EQ((refusal<Integer<0, 60>>("1.5")), "is no whole number from 0 on");
    EXPECT_EQ((refusal<Integer<0, 60>>("true")), "is no whole number from 0 on");
    EXPECT_EQ((refusal<Integer<-5, 5>>("1.5")), "is no whole number");
}

TEST(JsonNames, that_are_not_known_are_repeated_and_cut_when_they_are_long) {
    EXPECT_EQ(refusal<Colour>("\"green\""), "");
    EXPECT_EQ(refusal<Colour>("\"purple\""), "has no item \"purple\"");
    EXPECT_EQ(refusal<Colour>("\"line\\nbreak\""), "has no item \"line\\nbreak\"");
    EXPECT_EQ(refusal<Colour>('"' + std::string(60, 'x') + '"'), "has no item \"" + std::string(40, 'x') + "\"...");
    // in the middle of a character
    EXPECT_EQ(refusal<Colour>('"' + std::string(39, 'x') + "\u00e9\""),
              "has no item \"" + std::string(39, 'x') + "\"...");
    EXPECT_EQ(refusal<Colour>("300"), "has no item 300");
    EXPECT_EQ(refusal<Shape>("{\"height\": 1}"), "has no alternative \"height\"");
}

// As it is written of an alternative that a later version has added.
TEST(JsonChoice, that_is_null_is_an_alternative_not_known_where_there_may_be_one) {
    EXPECT_EQ(refusal<Shape>("null"), "");
    EXPECT_EQ(refusal<Pair>("null"), "is no object of one member");
    InlineArena<256> arena;
    Shape shape{};
    ASSERT_FALSE(from_json(Json::parse(R"({"radius": 3})"), shape, arena));
    ASSERT_FALSE(from_json(Json(), shape, arena));
    EXPECT_TRUE(shape.is_unknown());
    EXPECT_EQ(to_json(shape), Json());
}

TEST(Utf8, ForPeopleHasNoControlCharacters) {
    const auto visible = [](std::string_view text) {
        return visible_utf8(Bytes(reinterpret_cast<const std::uint8_t*>(text.data()), text.size()));
    };
    EXPECT_EQ(visible("\x1b[31mred\x07"), "\\x1b[31mred\\x07");
    EXPECT_EQ(visible("a\n\x7f"), "a\\x0a\\x7f");
    EXPECT_EQ(visible("\xc2\x9b"
                      "31m"),
              "\\x9b"
              "31m");
    EXPECT_EQ(visible("Gr\xc3\xbc\xc3\x9f"
                      "e \xc2\xa0"),
              "Gr\xc3\xbc\xc3\x9f"
              "e \xc2\xa0");
    EXPECT_EQ(visible("\xc2"), "\xef\xbf\xbd");
}

}  // namespace
}  // namespace chorus::asn1
