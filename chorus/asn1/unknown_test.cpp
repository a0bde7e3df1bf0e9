// Messages of a later version are read by an earlier one and written again as they came.
#include "chorus/asn1/unknown.hpp"

#include <gtest/gtest.h>

#include <array>
#include <string>
#include <string_view>

#include "chorus/asn1/describe.hpp"
#include "chorus/asn1/encode.hpp"
#include "chorus/asn1/equality.hpp"
#include "chorus/asn1/oer.hpp"
#include "chorus/asn1/random.hpp"
#include "chorus/asn1/schema.hpp"
#include "chorus/asn1/uper.hpp"
#include "chorus/core/bytes.hpp"

namespace chorus::asn1 {
namespace unknown_test {

// A standard ...
namespace today {

enum class Colour : std::uint8_t { red, green };
Root<Colour::green, extensible> asn1_shape(Colour);

struct Point {
    Integer<0, 255> x;
    Optional<Integer<0, 7>> y;
    Ellipsis dots;
    Optional<bool> fixed;
};
struct Place {
    Integer<0, 255> x;
    Ellipsis dots;
};
using Shape = Choice<Named<"point", Point>, Named<"nothing", Null>, Ellipsis, Named<"radius", Integer<0, 300>>>;

struct Message {
    Colour colour;
    Point place;
    List<Shape, 0, 20> shapes;
    Wrapped<"id", "content", Integer<1, 16>, Case<1, Point>, Case<3, Place>> more;
    Optional<Integer<0, 9, extensible>> count;
    Ellipsis dots;
};

}  // namespace today

// ... and its next version.
namespace tomorrow {

enum class Colour : std::uint8_t { red, green, /* ..., */ blue };
Root<Colour::green, extensible, Colour::blue> asn1_shape(Colour);

struct Point {
    Integer<0, 255> x;
    Optional<Integer<0, 7>> y;
    Ellipsis dots;
    Optional<bool> fixed;
    Optional<Integer<0, 65535>> height;
    Optional<IA5String<0, 300>> name;
};
struct Place {
    Integer<0, 255> x;
    Ellipsis dots;
    Optional<Integer<0, 7>> z;
};
using Shape = Choice<Named<"point", Point>, Named<"nothing", Null>, Ellipsis, Named<"radius", Integer<0, 300>>,
                     Named<"area", View<Point, 0, 4>>, Named<"void", Null>>;

struct Closed {
    Integer<0, 255> a;
};
using ClosedChoice = Choice<Named<"a", Null>, Named<"b", Null>>;

struct Pair {
    Optional<Integer<0, 255>> a;
    Optional<bool> b;
};
struct Message {
    Colour colour;
    Point place;
    List<Shape, 0, 20> shapes;
    Wrapped<"id", "content", Integer<1, 16>, Case<1, Point>, Case<2, Colour>, Case<3, Place>, Case<7, Shape>> more;
    Optional<Integer<0, 9, extensible>> count;
    Ellipsis dots;
    Group<Pair> pair;
    Optional<Shape> outline;
};

}  // namespace tomorrow
}  // namespace unknown_test

namespace {

using namespace unknown_test;
using Kind = UnknownExtension::Kind;
using TestArena = InlineArena<65536>;

struct Uper {
    template <class T>
    static ByteVector write(const T& x) {
        ByteVector output(8192);
        output.resize(uper::write(x, output));
        return output;
    }
    template <class T>
    static bool read(Bytes octets, T& x, Arena& arena) {
        return uper::read(octets, x, arena);
    }
    static constexpr auto describe = &describe_uper;
    static constexpr auto encode = &encode_uper;
};
struct Oer {
    template <class T>
    static ByteVector write(const T& x) {
        ByteVector output(8192);
        output.resize(oer::write(x, output).value_or(0));
        return output;
    }
    template <class T>
    static bool read(Bytes octets, T& x, Arena& arena) {
        return oer::read(octets, x, arena);
    }
    static constexpr auto describe = &describe_oer;
    static constexpr auto encode = &encode_oer;
};

template <class Rules>
class UnknownExtensionsOf : public testing::Test {
  protected:
    template <class T>
    static UnknownExtensions unknown_in(Bytes octets) {
        UnknownExtensions unknown;
        const Description description = Rules::describe(octets, schema_of<T>(), "m", &unknown);
        EXPECT_FALSE(description.error) << to_hex(octets) << " " << description.error->text();
        return unknown;
    }
    template <class T>
    static std::string written(const T& x, const UnknownExtensions& unknown = {}) {
        const auto octets = Rules::encode(schema_of<T>(), &x, "m", unknown);
        return octets ? to_hex(*octets) : octets.error().text();
    }
    template <class T>
    static T read(Bytes octets, Arena& arena) {
        T x{};
        EXPECT_TRUE(Rules::read(octets, x, arena)) << to_hex(octets);
        return x;
    }
};
struct RulesName {
    template <class Rules>
    static std::string GetName(int) {
        return std::is_same_v<Rules, Uper> ? "Uper" : "Oer";
    }
};
using BothRules = testing::Types<Uper, Oer>;
TYPED_TEST_SUITE(UnknownExtensionsOf, BothRules, RulesName);

TYPED_TEST(UnknownExtensionsOf, random_messages_of_the_next_version_come_back_bit_for_bit) {
    Random random(0xf07);
    std::size_t extended = 0;
    for (int i = 0; i < 3000; ++i) {
        TestArena arena;
        tomorrow::Message sent;
        randomise(sent, random, arena, {.present = i % 2 ? 0.5 : 0.1});
        const ByteVector octets = TypeParam::write(sent);
        ASSERT_FALSE(octets.empty());
        EXPECT_EQ(this->written(sent), to_hex(octets));

        TestArena second_arena;
        const auto message = this->template read<today::Message>(octets, second_arena);
        const UnknownExtensions unknown = this->template unknown_in<today::Message>(octets);
        ASSERT_EQ(this->written(message, unknown), to_hex(octets));
        // nothing is kept that need not be
        EXPECT_EQ(unknown.empty(), TypeParam::write(message) == octets) << to_hex(octets);
        extended += !unknown.empty();
    }
    EXPECT_GT(extended, 1000u);
    EXPECT_LT(extended, 2990u);
}

TYPED_TEST(UnknownExtensionsOf, of_an_earlier_version_come_back_with_as_many_additions_as_it_had) {
    TestArena arena;
    const ByteVector octets = TypeParam::write(today::Point{.x = 1, .fixed = true});
    ASSERT_NE(TypeParam::write(tomorrow::Point{.x = 1, .fixed = true}), octets);
    const auto read = this->template read<tomorrow::Point>(octets, arena);
    const UnknownExtensions unknown = this->template unknown_in<tomorrow::Point>(octets);
    EXPECT_EQ(unknown, (UnknownExtensions{{Kind::additions, "m", 1}}));
    EXPECT_EQ(this->written(read, unknown), to_hex(octets));
}

TYPED_TEST(UnknownExtensionsOf, say_where_they_were) {
    TestArena arena;
    tomorrow::Message sent{.more = decltype(sent.more)(tomorrow::Colour::red)};
    sent.place.height = Integer<0, 65535>(258);
    const UnknownExtensions unknown = this->template unknown_in<today::Message>(TypeParam::write(sent));
    ASSERT_EQ(unknown.size(), 3u);
    EXPECT_EQ(unknown[0], (UnknownExtension{Kind::additions, "m.place", 3}));
    EXPECT_EQ(unknown[1], (UnknownExtension{Kind::addition, "m.place", 1, {1, 2}}));
    EXPECT_EQ(unknown[2], (UnknownExtension{Kind::content, "m.more", 2, {0}}));
}

TYPED_TEST(UnknownExtensionsOf, that_were_kept_of_the_content_of_one_identifier_are_not_put_into_that_of_another) {
    TestArena arena;
    tomorrow::Message sent{.more = decltype(sent.more)(tomorrow::Point{.x = 1, .height = Integer<0, 65535>(5)})};
    const ByteVector octets = TypeParam::write(sent);
    auto message = this->template read<today::Message>(octets, arena);
    const UnknownExtensions unknown = this->template unknown_in<today::Message>(octets);
    ASSERT_EQ(unknown.size(), 2u);
    EXPECT_EQ(unknown[1].path, "m.more.content(1)");
    EXPECT_EQ(this->written(message, unknown), to_hex(octets));
    message.more = decltype(message.more)(today::Place{.x = 4});
    sent.more = decltype(sent.more)(tomorrow::Place{.x = 4});
    EXPECT_EQ(this->written(message, unknown), to_hex(TypeParam::write(sent)));
}

// A list that belongs to another message, or to another edition of the type.
TYPED_TEST(UnknownExtensionsOf, are_left_out_where_the_type_has_no_place_for_them) {
    const tomorrow::Closed closed{.a = 7};
    EXPECT_EQ(this->written(closed, {{Kind::addition, "m", 0, {1}}, {Kind::additions, "m", 3}}), "07");
    const tomorrow::ClosedChoice nothing_chosen;
    EXPECT_EQ(this->written(nothing_chosen, {{Kind::alternative, "m", 4, {1}}}),
              "m: has no alternative chosen at bit 0");
}

TYPED_TEST(UnknownExtensionsOf, hold_only_the_bits_behind_those_of_the_value) {
    using Flags = Bits<3, 3, extensible>;
    const UnknownExtensions kept{{Kind::bits, "m", 72, from_hex("aaaaaaaaaaaaaaaa5a").value()}};
    const Flags flags(0x0123456789abcdef, 64);
    const ByteVector octets = from_hex(this->written(flags, kept)).value();
    const UnknownExtensions expected{{Kind::bits, "m", 72, from_hex("0123456789abcdef5a").value()}};
    EXPECT_EQ(this->template unknown_in<Flags>(octets), expected);
    EXPECT_EQ(this->written(flags, {{Kind::bits, "m", 72, {1}}}), this->written(flags)) << "fewer octets than bits";
    EXPECT_EQ(this->written(flags, {{Kind::bits, "m", 9, {1, 0}}}), this->written(flags))
        << "no more than the value has";
}

// A message is changed between reading and writing.
class EditedMessage : public UnknownExtensionsOf<Uper> {
  protected:
    static tomorrow::Point point(int x, int height) { return {.x = x, .height = Integer<0, 65535>(height)}; }
    // two shapes that are unknown, with a known one between them
    static tomorrow::Message sent() {
        tomorrow::Message message{.place = point(7, 5), .more = decltype(message.more)(tomorrow::Point{.x = 1})};
        message.shapes.resize_uninitialised(3);
        message.shapes[0].emplace<"void">();
        message.shapes[1].emplace<"point">(point(3, 9));
        message.shapes[2].emplace<"area">();
        return message;
    }
    ByteVector octets_ = Uper::write(sent());
    TestArena arena_;
    today::Message message_ = read<today::Message>(octets_, arena_);
    UnknownExtensions unknown_ = unknown_in<today::Message>(octets_);
};

TEST_F(EditedMessage, keeps_what_it_had_when_a_known_component_is_changed) {
    message_.place.x = 200;
    tomorrow::Message expected = sent();
    expected.place.x = 200;
    EXPECT_EQ(written(message_, unknown_), to_hex(Uper::write(expected)));
}

TEST_F(EditedMessage, loses_what_was_kept_of_elements_that_are_gone) {
    message_.shapes.resize_uninitialised(1);
    tomorrow::Message expected = sent();
    expected.shapes.resize_uninitialised(1);
    EXPECT_EQ(written(message_, unknown_), to_hex(Uper::write(expected)));
}

TEST_F(EditedMessage, loses_an_unknown_alternative_when_a_known_one_is_chosen) {
    message_.shapes[0] = today::Shape(today::Point{.x = 8});
    tomorrow::Message expected = sent();
    expected.shapes[0] = tomorrow::Shape(tomorrow::Point{.x = 8});
    EXPECT_EQ(written(message_, unknown_), to_hex(Uper::write(expected)));
}

// The documented limit: places are told apart by their paths alone.
TEST_F(EditedMessage, does_not_notice_elements_that_change_places) {
    std::swap(message_.shapes[0], message_.shapes[2]);
    EXPECT_EQ(written(message_, unknown_), to_hex(octets_));
}

TEST_F(EditedMessage, is_refused_where_an_unknown_alternative_was_not_kept) {
    EXPECT_EQ(written(message_), "m.shapes[0]: has no alternative chosen at bit 0");
}

TEST_F(EditedMessage, is_refused_where_a_value_breaks_its_constraint) {
    message_.place.y = Integer<0, 7>(0);
    message_.place.y->value = 8;
    EXPECT_EQ(written(message_, unknown_), "m.place.y: 8 is above 7 at bit 0");
}

// What the C++ types do not hold: items from 255 on, extended numbers beyond 32 bits, more than 64 bits.
template <class T>
void expect_kept(Bytes octets, const UnknownExtension& expected) {
    TestArena arena;
    T x{};
    UnknownExtensions unknown;
    ASSERT_TRUE(uper::read(octets, x, arena));
    ASSERT_FALSE(describe_uper(octets, schema_of<T>(), "m", &unknown).error);
    EXPECT_EQ(unknown, UnknownExtensions{expected});
    EXPECT_EQ(encode_uper(schema_of<T>(), &x, "m", unknown), ByteVector(octets.begin(), octets.end()));
    EXPECT_NE(encode_uper(schema_of<T>(), &x, "m"), ByteVector(octets.begin(), octets.end()));
}
TEST(UnknownValues, are_kept_when_they_are_larger_than_the_types) {
    // extension bit, then X.691 11.6: a bit 1, two octets, 0x0400
    expect_kept<today::Colour>(from_hex("c0810000").value(), {Kind::item, "m", 0x402});
    // extension bit, then 11.8: six octets
    expect_kept<Integer<0, 9, extensible>>(from_hex("83008000000000 00").value(), {Kind::number, "m", 0x010000000000});
    // extension bit, length 72
    expect_kept<Bits<3, 3, extensible>>(from_hex("a4 55aa55aa55aa55aa 55 00").value(),
                                        {Kind::bits, "m", 72, {0xab, 0x54, 0xab, 0x54, 0xab, 0x54, 0xab, 0x54, 0xaa}});
}

// Numbers whose root needs more than 32 bits are held in 64.
TEST(UnknownValues, of_wide_numbers_need_not_be_kept) {
    using Wide = Integer<0, 8589934592, extensible>;
    ByteVector octets(64);
    octets.resize(uper::write(Wide(-5000000000), octets));
    UnknownExtensions unknown;
    EXPECT_FALSE(describe_uper(octets, schema_of<Wide>(), "m", &unknown).error);
    EXPECT_TRUE(unknown.empty());
}

// Open types of 16 K octets and more come in fragments (X.691 11.9.3.8).
TEST(UnknownValues, are_kept_in_any_length) {
    for (const std::size_t size : {16383u, 16384u, 20000u, 65536u, 100000u}) {
        UnknownExtensions unknown{{Kind::alternative, "m", 4, ByteVector(size, 0x5a)}};
        today::Shape shape;
        const auto octets = encode_uper(schema_of<today::Shape>(), &shape, "m", unknown);
        ASSERT_TRUE(octets);
        TestArena arena;
        ASSERT_TRUE(uper::read(*octets, shape, arena));
        UnknownExtensions again;
        EXPECT_FALSE(describe_uper(*octets, schema_of<today::Shape>(), "m", &again).error);
        EXPECT_EQ(again, unknown) << size;
    }
}

}  // namespace
}  // namespace chorus::asn1
