// The expected octets were written by an independent encoder of UPER (asn1tools); where a line names a clause
// of ITU-T X.691, they follow from it.
#include "chorus/asn1/uper.hpp"

#include <gtest/gtest.h>

#include <array>
#include <string>
#include <string_view>

#include "chorus/asn1/describe.hpp"
#include "chorus/asn1/encode.hpp"
#include "chorus/asn1/equality.hpp"
#include "chorus/asn1/json.hpp"
#include "chorus/asn1/random.hpp"
#include "chorus/asn1/sample_types.hpp"
#include "chorus/asn1/schema.hpp"
#include "chorus/core/bytes.hpp"

namespace chorus::asn1 {
namespace uper_test {

using namespace samples;

enum class Coin : std::uint8_t { head, tail, edge };
Root<Coin::edge> asn1_shape(Coin);

struct Tree {
    Integer<0, 100> value;
    Optional<Ref<Tree>> child;
};
OutOfLine asn1_code(const Tree&);

struct Everything {
    Record record;
    Integer<-129, 5> small;
    Integer<0, 7, extensible> open_ended;
    Integer<-5, 1099511627775, extensible> wide_open;
    RelativeOid arcs;
    ExtensibleOctets<1, 5> growing_octets;
    ExtensibleOctets<2, 2> usually_two_octets;
    Colour colour;
    Coin coin;
    Bits<11> flags;
    Bits<0, 20> more_flags;
    Bits<3, 3, extensible> growing_flags;
    Bits<0, unbounded> any_flags;
    Uint64 large;
    VisibleString<1, 5> visible;
    Octets<3> three;
    Octets<0, 200> octets;
    OctetView view;
    IA5String<1, 5> text;
    UTF8String<0, 20> utf8;
    NumericString<2> digits;
    View<Pair, 0, 40, extensible> pairs;
    List<Alternatives, 0, 4> alternatives;
    Optional<Ref<Tree>> tree;
    Wrapped<"id", "content", Integer<1, 16>, Case<1, Pair>, Case<2, Colour>> wrapped;
    Optional<Null> nothing;
    Ellipsis dots;
    Group<Pair> group;
};

}  // namespace uper_test

namespace {

using namespace uper_test;
using TestArena = InlineArena<65536>;

template <class T>
std::string written(const T& x) {
    std::array<std::uint8_t, 1024> output;
    const std::size_t size = uper::write(x, output);
    return size > 0 ? to_hex(Bytes(output).first(size)) : "refused";
}

template <class T>
bool refused(std::string_view hex) {
    TestArena arena;
    T x;
    const ByteVector octets = from_hex(hex).value();
    const bool is_refused = !uper::read(octets, x, arena);
    EXPECT_EQ(is_refused, describe_uper(octets, schema_of<T>(), "x").error.has_value()) << hex;
    return is_refused;
}

template <class T>
void expect(const T& x, std::string_view hex) {
    EXPECT_EQ(written(x), hex);
    TestArena arena;
    T read;
    const ByteVector octets = from_hex(hex).value();
    ASSERT_TRUE(uper::read(octets, read, arena)) << hex;
    EXPECT_TRUE(equal(read, x)) << hex;
    EXPECT_FALSE(describe_uper(octets, schema_of<T>(), "x").error) << hex;
}

TEST(Uper, Integers) {
    expect(Integer<0, 255>(255), "ff");
    expect(Integer<0, 256>(256), "8000");
    expect(Integer<1, 65536>(65536), "ffff");
    expect(Integer<-1, 127>(-1), "00");
    expect(Integer<-1, 32768>(32768), "8001");
    expect(Integer<-1, 2147483648>(2147483648), "80000001");
    expect(Uint64(0), "0000000000000000");
    expect(Uint64(MAX), "ffffffffffffffff");
    expect(Integer<MIN, MAX>(0), "0100");
    expect(Integer<MIN, MAX>(128), "020080");
    expect(Integer<MIN, MAX>(-129), "02ff7f");
    expect(Integer<5, MAX>(5), "0100");    // 11.7.4: the offset
    expect(Integer<5, MAX>(133), "0180");  // 11.7.4
    expect(Integer<0, 7, extensible>(7), "70");
    expect(Integer<0, 7, extensible>(200), "81006400");
    EXPECT_TRUE((refused<Integer<0, 256>>("8080"))) << "a code that the range does not use";
}

TEST(Uper, ExtensibleIntegersThatNeedMoreThan32Bits) {
    using Wide = Integer<0, 8589934592, extensible>;
    expect(Wide(0), "0000000000");
    expect(Wide(1), "0000000020");
    expect(Wide(8589934592), "4000000000");
    expect(Wide(8589934593), "82810000000080");
    expect(Wide(-1), "80ff80");
    expect(Wide(INT64_MIN), "84400000000000000000");
    using WideAndNegative = Integer<-5, 1099511627775, extensible>;
    expect(WideAndNegative(-5), "000000000000");
    expect(WideAndNegative(1099511627775), "400000000100");
    expect(WideAndNegative(1099511627776), "8300800000000000");
    expect(WideAndNegative(-6), "80fd00");
}

// A length below 128 in two octets is longer than it need be, and read all the same.
TEST(Uper, SignOfANumberWhoseLengthIsWrittenLonger) {
    TestArena arena;
    for (const auto& [hex, value] : {std::pair{"800105", 5}, {"8001ff", -1}, {"8002ff7f", -129}}) {
        Integer<MIN, MAX> number = 0;
        ASSERT_TRUE(uper::read(from_hex(hex).value(), number, arena)) << hex;
        EXPECT_EQ(number, value) << hex;
    }
}

TEST(Uper, EnumeratedAndStrings) {
    expect(Colour::red, "00");
    expect(Colour::blue, "80");
    expect(static_cast<Colour>(254), "c07f00");
    EXPECT_TRUE(refused<Coin>("c0"));
    expect(Bits<11>(0x7ff), "ffe0");
    expect(Bits<0, 20>(0x5, 3), "1d");
    expect(Bits<0, 20>(0xfffff, 20), "a7ffff80");
    EXPECT_TRUE((refused<Bits<0, 20>>("affffff0"))) << "21 bits";
    expect(Bits<0, unbounded>(0, 0), "00");
    expect(Bits<0, unbounded>(0x5, 3), "03a0");
    expect(Bits<0, unbounded>(0xffffffffff, 40), "28ffffffffff");
    expect(VisibleString<1, 5>("a~ z"), "787f20f4");
    EXPECT_TRUE((refused<VisibleString<1, 5>>("07c0"))) << "a control character";
    EXPECT_TRUE((refused<VisibleString<1, 5>>("1fc0"))) << "delete";
    expect(Octets<3>("abc"), "616263");
    expect(IA5String<2>("ab"), "c388");
    expect(IA5String<1, 5>("abc"), "587163");
    expect(UTF8String<0, 2>("\xc3\xa4\x62"), "03c3a462");
    EXPECT_TRUE((refused<IA5String<1, 5>>("bfffffffffff"))) << "six characters";
    EXPECT_TRUE((refused<NumericString<2>>("b0")));
}

TEST(Uper, OctetStringsOfExtensibleSize) {
    const std::array<std::uint8_t, 6> octets{1, 2, 3, 4, 5, 6};
    const auto first = [&](std::size_t n) { return Bytes(octets).first(n); };
    using Octets = ExtensibleOctets<1, 5>;
    expect(Octets(first(1)), "0010");
    expect(Octets(first(5)), "401020304050");
    expect(Octets(first(6)), "8300810182028300");
    expect(Octets(), "8000");
    expect(ExtensibleOctets<2, 2>(first(2)), "008100");
    expect(ExtensibleOctets<2, 2>(first(3)), "8180810180");
    EXPECT_TRUE((refused<Octets>("5010203040506070"))) << "six octets in the root";
}

TEST(Uper, Structures) {
    expect(Pair{1, 2}, "0102");
    expect(Record{.a = 1}, "0020");
    expect(Record{.a = 1, .b = Integer<0, 256>(2), .c = 6}, "6020201060");
    expect(Record{.a = 1, .d = Integer<0, 255>(9)}, "8020601090");
    expect(Record{.a = 1, .e = true}, "8020501800");
    expect(Record{.a = 1, .d = Integer<0, 255>(3), .e = false}, "80207010301000");
    expect(List<Integer<0, 255>, 2, 2>{1, 2}, "0102");
    expect(Alternatives(Integer<0, 255>(1)), "0040");
    expect(Alternatives(true), "60");
    expect(Alternatives(Null{}), "810100");  // 11.2.1: an open type has at least one octet
}

TEST(Uper, AnItemWhoseNumberWasNotKeptIsNotWritten) {
    ByteVector octets(16);
    EXPECT_GT(uper::write(static_cast<Colour>(254), octets), 0u);
    EXPECT_EQ(uper::write(static_cast<Colour>(255), octets), 0u);
}
TEST(Uper, WhatIsUnknownIsSkipped) {
    TestArena arena;
    OldRecord record;
    ASSERT_TRUE(uper::read(from_hex("80207010301000").value(), record, arena));
    EXPECT_EQ(record.a.value, 1);
    OldAlternatives alternative;
    ASSERT_TRUE(uper::read(from_hex("80028100").value(), alternative, arena));
    EXPECT_TRUE(alternative.is_unknown());
}

template <class T>
std::string why_refused(std::string_view hex) {
    const auto error = describe_uper(from_hex(hex).value(), schema_of<T>(), "x").error;
    return error ? error->text() : "";
}

TEST(Uper, BitsThatFillTheLastOctetAreZero) {
    EXPECT_TRUE((refused<Integer<0, 256>>("8001")));
    EXPECT_EQ((why_refused<Integer<0, 256>>("8001")), "x: padding is not zero at bit 15");
    EXPECT_FALSE((refused<Integer<0, 256>>("8000ff"))) << "octets behind the value";
    // 57 bits, in eight octets and more
    using Octets = ExtensibleOctets<1, 5>;
    EXPECT_TRUE(refused<Octets>("8300810182028301"));
    EXPECT_TRUE(refused<Octets>("830081018202834000"));
    EXPECT_FALSE(refused<Octets>("8300810182028300ff"));
    TestArena arena;
    Octets x;
    EXPECT_EQ(uper::read_octets(from_hex("8300810182028300ff").value(), x, arena), 8u);
    EXPECT_EQ(uper::read_octets(from_hex("8300810182028301ff").value(), x, arena), 0u);
}

TEST(Uper, OnlyPaddingIsBehindTheValueInAnOpenType) {
    EXPECT_FALSE(refused<Alternatives>("80028000"));
    EXPECT_TRUE(refused<Alternatives>("80028001"));
    EXPECT_EQ(why_refused<Alternatives>("80028001"), "x: padding is not zero at bit 31");
    EXPECT_TRUE(refused<Alternatives>("8003800000")) << "an octet more";
    EXPECT_EQ(why_refused<Alternatives>("8003800000"), "x: is followed by 15 more bits in its open type at bit 25");
    EXPECT_FALSE(refused<Alternatives>("810100")) << "an empty value is an octet (X.691 11.2.1)";
    EXPECT_TRUE(refused<Alternatives>("810101"));
    EXPECT_TRUE(refused<Alternatives>("81020000"));
    EXPECT_FALSE(refused<OldAlternatives>("8003800001")) << "what is unknown may hold anything";
}

TEST(Uper, RecursiveTypesAreNestedOnlySoDeep) {
    // a tree is one octet: whether it has a child, its value, and the child behind it
    InlineArena<8192> arena;
    Tree tree;
    for (std::size_t depth = 1; depth <= Arena::maximum_nesting + 2; ++depth) {
        ByteVector input(depth, 0x80);
        input.back() = 0x00;
        const bool allowed = depth <= Arena::maximum_nesting + 1;  // the outermost is inside no other
        EXPECT_EQ(uper::read(input, tree, arena), allowed) << depth;
        EXPECT_EQ(!describe_uper(input, schema_of<Tree>(), "Tree").error, allowed) << depth;
    }
    EXPECT_TRUE(uper::read(from_hex("8000").value(), tree, arena)) << "a refusal leaves nothing behind";
}

TEST(Uper, Utf8StringsWithoutBound) {
    expect(Utf8View("caf\u00e9"), "05636166c3a9");
    expect(Utf8View(), "00");
    const ByteVector octets = from_hex("05636166c3a9").value();
    EXPECT_EQ(describe_uper(octets, schema_of<Utf8View>(), "x").root.value, "caf\u00e9");
    TestArena arena;
    Utf8View view;
    ASSERT_FALSE(from_json(Json("caf\u00e9"), view, arena));
    EXPECT_EQ(written(view), "05636166c3a9");
    EXPECT_EQ(to_json(view), Json("caf\u00e9"));
}

template <class T>
std::string why_not_written(const T& x) {
    EXPECT_EQ(written(x), "refused");
    const auto octets = encode_uper(schema_of<T>(), &x, "x");
    return octets ? to_hex(*octets) : octets.error().text();
}

TEST(Uper, Utf8IsWellFormed) {
    using Name = UTF8String<0, 2>;
    EXPECT_TRUE(refused<Name>("02c328"));
    EXPECT_EQ(why_refused<Name>("02c328"), "x: is not UTF-8 at bit 8");
    EXPECT_EQ(why_not_written(Name("\xc3")), "x: is not UTF-8 at bit 0");
    EXPECT_TRUE(refused<Utf8View>("01ff"));
    EXPECT_EQ(why_not_written(Utf8View("a\xff")), "x: is not UTF-8 at bit 0");
}

// The replacement character is a character like any other.
TEST(Uper, Utf8ThatWasSentAsReplacementCharactersComesBack) {
    using Name = UTF8String<0, 2>;
    expect(Name("\xef\xbf\xbd"), "03efbfbd");
    TestArena arena;
    Name name;
    ASSERT_FALSE(from_json(to_json(Name("\xef\xbf\xbd")), name, arena));
    EXPECT_EQ(written(name), "03efbfbd");
}

TEST(Uper, Utf8HasAsManyCharactersAsItsSizeAllows) {
    using Name = UTF8String<1, 2>;
    expect(Name("\xf0\x9f\x98\x80\xc3\xa4"), "06f09f9880c3a4");
    EXPECT_TRUE(refused<Name>("00"));
    EXPECT_TRUE(refused<Name>("03616263"));
    EXPECT_EQ(why_refused<Name>("03616263"), "x: has 3 characters, allowed are 1 to 2 at bit 8");
    EXPECT_EQ(why_not_written(Name("abc")), "x: has 3 characters, allowed are 1 to 2 at bit 0");
    EXPECT_EQ(why_not_written(Name("")), "x: has 0 characters, allowed are 1 to 2 at bit 0");
}

// Whatever can be written is read back as it was, and the writer along the schema, which knows nothing of the fast one,
// writes it alike; cut at any bit, it is refused.
TEST(Uper, RandomValuesSurviveAndTheirTruncationsAreRefused) {
    Random random(0x9e5);
    std::array<std::uint8_t, 4096> output;
    for (int i = 0; i < 2000; ++i) {
        TestArena arena;
        Everything x;
        randomise(x, random, arena);
        const std::size_t size = uper::write(x, output);
        ASSERT_GT(size, 0u);
        const Bytes octets = Bytes(output).first(size);

        TestArena second_arena;
        Everything y;
        ASSERT_TRUE(uper::read(octets, y, second_arena)) << to_hex(octets);
        EXPECT_TRUE(equal(x, y)) << to_hex(octets);
        const Description description = describe_uper(octets, schema_of<Everything>(), "x");
        EXPECT_FALSE(description.error) << to_hex(octets);
        EXPECT_EQ(to_hex(encode_uper(schema_of<Everything>(), &x, "x").value_or(ByteVector{})), to_hex(octets));
        if (i >= 200) continue;
        for (std::size_t bits = 0; bits < description.root.bits; ++bits) {
            second_arena.clear();
            const ByteVector part(octets.begin(), octets.begin() + static_cast<std::ptrdiff_t>((bits + 7) / 8));
            EXPECT_FALSE(uper::read_bits(part, bits, y, second_arena)) << to_hex(part) << " " << bits << " bits";
        }
    }
}

TEST(Uper, BothReadersAgreeOnDamagedEncodings) {
    Random random(0xdab);
    std::array<std::uint8_t, 4096> output;
    int accepted = 0;
    for (int i = 0; i < 20000; ++i) {
        TestArena arena;
        Everything x;
        randomise(x, random, arena);
        const std::size_t size = uper::write(x, output);
        ASSERT_GT(size, 0u);
        for (std::uint64_t n = 1 + random.below(2); n > 0; --n)
            output[random.below(size)] ^= static_cast<std::uint8_t>(1u << random.below(8));
        const Bytes octets = Bytes(output).first(size);
        TestArena second_arena;
        Everything y;
        const bool ok = uper::read(octets, y, second_arena);
        EXPECT_EQ(ok, !describe_uper(octets, schema_of<Everything>(), "x").error) << to_hex(octets);
        accepted += ok;
    }
    EXPECT_GT(accepted, 1000);
}

}  // namespace
}  // namespace chorus::asn1
