// The expected octets were written by an independent encoder of OER (asn1tools), and agree with the clauses of
// ITU-T X.696 that are named.
#include "chorus/asn1/oer.hpp"

#include <gtest/gtest.h>

#include <array>
#include <string>
#include <string_view>
#include <utility>

#include "chorus/asn1/describe.hpp"
#include "chorus/asn1/encode.hpp"
#include "chorus/asn1/equality.hpp"
#include "chorus/asn1/random.hpp"
#include "chorus/asn1/sample_types.hpp"
#include "chorus/asn1/schema.hpp"
#include "chorus/core/bytes.hpp"

namespace chorus::asn1 {
namespace oer_test {

using namespace samples;

enum class Coin : std::uint8_t { head, tail };
Root<Coin::tail> asn1_shape(Coin);

struct Tree {
    Integer<0, 255> value;
    Optional<Ref<Tree>> child;
};

struct Everything {
    Record record;
    Uint64 large;
    Integer<-129, 5> small;
    Integer<-5, 1099511627775, extensible> wide_open;
    RelativeOid arcs;
    ExtensibleOctets<1, 5> growing_octets;
    Colour colour;
    Coin coin;
    Bits<11> flags;
    Bits<0, 20> more_flags;
    Bits<0, unbounded> any_flags;
    VisibleString<1, 5> visible;
    Octets<3> three;
    Octets<0, 200> octets;
    OctetView view;
    IA5String<1, 5> text;
    UTF8String<0, 20> utf8;
    NumericString<2> digits;
    View<Pair> pairs;
    List<Alternatives, 0, 4> alternatives;
    Optional<Ref<Tree>> tree;
    Wrapped<"id", "content", Integer<0, 255>, Case<1, Pair>, Case<2, Colour>> wrapped;
    View<Captured<Pair>> captured;
    Optional<Null> nothing;
    Ellipsis dots;
    Group<Pair> group;
};

}  // namespace oer_test

namespace {

using namespace oer_test;
using SmallArena = InlineArena<65536>;

template <class T>
std::string written(const T& x) {
    std::array<std::uint8_t, 1024> output;
    const auto size = oer::write(x, output);
    return size ? to_hex(Bytes(output).first(*size)) : "refused";
}

template <class T>
bool refused(std::string_view hex) {
    SmallArena arena;
    T x;
    const ByteVector octets = from_hex(hex).value();
    const bool is_refused = !oer::read(octets, x, arena);
    EXPECT_EQ(is_refused, describe_oer(octets, schema_of<T>(), "x").error.has_value()) << hex;
    return is_refused;
}

template <class T>
void expect(const T& x, std::string_view hex) {
    EXPECT_EQ(written(x), hex);
    SmallArena arena;
    T read;
    const ByteVector octets = from_hex(hex).value();
    ASSERT_TRUE(oer::read(octets, read, arena)) << hex;
    EXPECT_TRUE(equal(read, x)) << hex;
    EXPECT_FALSE(describe_oer(octets, schema_of<T>(), "x").error) << hex;
    for (std::size_t size = 0; size < octets.size(); ++size)
        EXPECT_TRUE(refused<T>(hex.substr(0, 2 * size))) << hex << " cut at " << size;
}

TEST(Oer, IntegersWithBoundsHaveTheOctetsOfTheirRange) {  // 10.3
    expect(Integer<0, 255>(255), "ff");
    expect(Integer<0, 256>(256), "0100");
    expect(Integer<1, 65536>(65536), "00010000");
    expect(Uint64(MAX), "ffffffffffffffff");
    expect(Integer<-1, 127>(-1), "ff");
    expect(Integer<-129, 5>(-129), "ff7f");
    expect(Integer<-1, 32768>(32768), "00008000");
    expect(Integer<-1, 2147483648>(2147483648), "0000000080000000");
    EXPECT_TRUE((refused<Integer<1, 65536>>("00000000")));
    EXPECT_TRUE((refused<Integer<0, 256>>("0101")));
    EXPECT_TRUE((refused<Integer<-129, 5>>("ff7e")));
    EXPECT_TRUE((refused<Integer<-129, 5>>("0006")));
}

TEST(Oer, IntegersWithoutBoundsSayTheirLength) {  // 10.3 d, 10.4 e
    expect(Integer<5, MAX>(5), "0105");
    expect(Integer<5, MAX>(128), "0180");
    expect(Integer<5, MAX>(4294967296), "050100000000");
    expect(Integer<0, MAX>(MAX), "08ffffffffffffffff");
    expect(Integer<MIN, MAX>(0), "0100");
    expect(Integer<MIN, MAX>(127), "017f");
    expect(Integer<MIN, MAX>(128), "020080");
    expect(Integer<MIN, MAX>(-128), "0180");
    expect(Integer<MIN, MAX>(-129), "02ff7f");
    expect(Integer<MIN, 7>(-32769), "03ff7fff");
    expect(Integer<0, 7, extensible>(7), "0107");
    expect(Integer<0, 7, extensible>(200), "0200c8");
    expect(Integer<0, 8589934592, extensible>(8589934592), "050200000000");
    expect(Integer<0, 8589934592, extensible>(INT64_MIN), "088000000000000000");
    expect(Integer<-5, 1099511627775, extensible>(1099511627775), "0600ffffffffff");
    expect(Integer<-5, 1099511627775, extensible>(-6), "01fa");
    EXPECT_TRUE((refused<Integer<5, MAX>>("0104"))) << "below its bound";
    EXPECT_TRUE((refused<Integer<0, MAX>>("020001"))) << "not as short as it can be";
    EXPECT_TRUE((refused<Integer<0, MAX>>("00")));
    EXPECT_TRUE((refused<Integer<0, MAX>>("09010000000000000000")));
    EXPECT_TRUE((refused<Integer<0, MAX>>("810101"))) << "the length is not as short as it can be";
    EXPECT_TRUE((refused<Integer<MIN, MAX>>("02007f")));
    EXPECT_TRUE((refused<Integer<MIN, MAX>>("02ff80")));
}

// Both writers and both readers.
template <class T>
void expect_length(const T& x, std::string_view length, Bytes content) {
    ByteVector expected = from_hex(length).value();
    expected.insert(expected.end(), content.begin(), content.end());
    ByteVector octets(expected.size() + 16);
    octets.resize(oer::write(x, octets).value_or(0));
    EXPECT_EQ(octets, expected) << length;
    EXPECT_EQ(encode_oer(schema_of<T>(), &x, "x"), expected) << length;
    SmallArena arena;
    T read;
    ASSERT_TRUE(oer::read(octets, read, arena)) << length;
    EXPECT_TRUE(equal(read, x)) << length;
    EXPECT_FALSE(describe_oer(octets, schema_of<T>(), "x").error) << length;
    octets.pop_back();
    EXPECT_FALSE(oer::read(octets, read, arena)) << length;
    EXPECT_TRUE(describe_oer(octets, schema_of<T>(), "x").error) << length;
}
TEST(Oer, LengthsAreOfAnySize) {  // 8.6.5
    const ByteVector octets(std::size_t{1} << 24, 0x61);
    for (const auto& [size, length] : {std::pair{127u, "7f"},
                                       {128u, "8180"},
                                       {255u, "81ff"},
                                       {256u, "820100"},
                                       {16384u, "824000"},
                                       {65535u, "82ffff"},
                                       {65536u, "83010000"},
                                       {70000u, "83011170"},
                                       {1u << 24, "8401000000"}}) {
        const Bytes content = Bytes(octets).first(size);
        expect_length(OctetView(content), length, content);
        expect_length(Utf8View(content), length, content);
    }
    // inside an open type, which says its length too
    using Longer = Choice<Named<"a", Null>, Ellipsis, Named<"b", OctetView>>;
    ByteVector content = from_hex("83011170").value();
    content.resize(content.size() + 70000, 0x61);
    expect_length(Longer(OctetView(Bytes(octets).first(70000))), "8183011174", content);
}

TEST(Oer, BooleansAndEnumerated) {  // 9, 11
    expect(true, "ff");
    expect(false, "00");
    EXPECT_TRUE(refused<bool>("01"));
    expect(Colour::red, "00");
    expect(Colour::blue, "02");
    expect(static_cast<Colour>(77), "4d");
    expect(static_cast<Colour>(200), "8200c8");
    EXPECT_EQ(written(static_cast<Colour>(255)), "refused");
    EXPECT_TRUE(refused<Colour>("8105")) << "the short form would do";
    EXPECT_TRUE(refused<Colour>("830000c8"));
    EXPECT_FALSE(refused<Colour>("820100"));
    EXPECT_TRUE(refused<Coin>("02"));
    EXPECT_TRUE(refused<Coin>("8200c8"));
    EXPECT_EQ(written(static_cast<Coin>(2)), "refused");
}

TEST(Oer, BitStrings) {  // 13
    expect(Bits<11>(0x7ff), "ffe0");
    expect(Bits<0, 20>(0x5, 3), "0205a0");
    expect(Bits<0, 20>(0, 0), "0100");
    expect(Bits<0, 20>(0xfffff, 20), "0404fffff0");
    expect(Bits<64>(0x8000000000000001u), "8000000000000001");
    expect(Bits<0, unbounded>(0xffffffffff, 40), "0600ffffffffff");
    EXPECT_TRUE(refused<Bits<11>>("ffe1")) << "spare bits";
    EXPECT_TRUE((refused<Bits<0, 20>>("00")));
    EXPECT_TRUE((refused<Bits<0, 20>>("0101"))) << "unused bits of no octet";
    EXPECT_TRUE((refused<Bits<0, 20>>("0208a0")));
    EXPECT_TRUE((refused<Bits<0, 20>>("0403fffff8"))) << "21 bits";
    EXPECT_EQ(written(Bits<0, 20>(0x1fffff, 21)), "refused");
}

TEST(Oer, Strings) {  // 14, 27
    const std::array<std::uint8_t, 200> many{};
    expect(Octets<3>("abc"), "616263");
    expect(FixedOctets<3>{1, 2, 3}, "010203");
    expect(Octets<0, 200>("xyz"), "0378797a");
    expect(OctetView(Bytes(many).first(3)), "03000000");
    expect(OctetView(), "00");
    EXPECT_EQ(written(OctetView(Bytes(many).first(128))).substr(0, 6), "818000");
    EXPECT_EQ(written(OctetView(Bytes(many).first(127))).substr(0, 4), "7f00");
    expect(IA5String<2>("ab"), "6162");
    expect(IA5String<1, 5>("abc"), "03616263");
    expect(UTF8String<0, 2>("\xc3\xa4"
                            "b"),
           "03c3a462");
    expect(ExtensibleOctets<1, 5>(Bytes(many).first(6)), "06000000000000");
    expect(ExtensibleOctets<2, 2>(Bytes(many).first(2)), "020000");
    EXPECT_TRUE((refused<IA5String<2>>("6180")));
    EXPECT_TRUE((refused<IA5String<1, 5>>("00")));
    expect(VisibleString<1, 5>("a~ z"), "04617e207a");
    EXPECT_TRUE((refused<VisibleString<1, 5>>("017f")));
    EXPECT_TRUE((refused<NumericString<2>>("3061")));
    EXPECT_TRUE((refused<UTF8String<0, 2>>("02c361")));
    EXPECT_TRUE((refused<UTF8String<0, 2>>("03616263"))) << "three characters";
    EXPECT_TRUE(refused<OctetView>("8103616263")) << "the length is not as short as it can be";
    EXPECT_TRUE(refused<OctetView>("80"));
    EXPECT_TRUE(refused<OctetView>("8500000000016162"));
    EXPECT_TRUE(refused<OctetView>("84ffffffff"));
    expect(Utf8View("\xc3\xa4"), "02c3a4");
    EXPECT_TRUE(refused<Utf8View>("02c361")) << "not UTF-8";
    EXPECT_EQ(written(Utf8View("\xc3")), "refused");
}

TEST(Oer, Lists) {  // 17
    using Two = List<Integer<0, 255>, 2, 2>;
    using Any = View<Integer<0, 255>>;
    expect(Two{1, 2}, "01020102");
    expect(Any(), "0100");
    const std::array<Integer<0, 255>, 200> many{};
    EXPECT_EQ(written(Any(many)).substr(0, 6), "01c800");
    EXPECT_TRUE(refused<Two>("0103010203"));
    EXPECT_TRUE(refused<Any>("00"));
    EXPECT_TRUE(refused<Any>("0200010a"));
    EXPECT_TRUE(refused<Any>("04ffffffff01"));
    EXPECT_TRUE((refused<View<Integer<0, 255>, 1>>("0100")));
}

TEST(Oer, Choices) {  // 20
    expect(Alternatives(Integer<0, 255>(1)), "8001");
    expect(Alternatives(true), "81ff");
    expect(Alternatives(Integer<0, 256>(258 - 2)), "82020100");
    expect(Alternatives(Null{}), "8300");
    EXPECT_TRUE(refused<Alternatives>("0001")) << "not a context specific tag";
    EXPECT_TRUE(refused<Alternatives>("830100")) << "octets left over in an open type";
    EXPECT_EQ(written(Alternatives()), "refused");

    SmallArena arena;
    OldAlternatives old;
    EXPECT_TRUE(oer::read(from_hex("82020100").value(), old, arena));
    EXPECT_TRUE(old.is_unknown());
    EXPECT_TRUE(oer::read(from_hex("bf8148020100").value(), old, arena));
    EXPECT_TRUE(old.is_unknown());
    EXPECT_TRUE(refused<OldAlternatives>("bf02020100")) << "the short tag would do";
    EXPECT_TRUE(refused<OldAlternatives>("82030100"));
    EXPECT_TRUE((refused<Choice<Named<"a", Integer<0, 255>>>>("8101")));
}

template <std::size_t... I>
auto many_alternatives(std::index_sequence<I...>) -> Choice<Integer<0, static_cast<int>(100 + I)>...>;

TEST(Oer, TagsFrom63OnTakeMoreOctets) {  // 8.7.2.3
    using Many = decltype(many_alternatives(std::make_index_sequence<140>{}));
    Many x;
    x.emplace<Integer<0, 162>>(7);
    expect(x, "be07");
    x.emplace<Integer<0, 163>>(7);
    expect(x, "bf3f07");
    x.emplace<Integer<0, 229>>(7);
    expect(x, "bf810107");
    EXPECT_TRUE(refused<Many>("bf803f07"));
    EXPECT_TRUE(refused<Many>("bf3e07"));
}

TEST(Oer, Sequences) {  // 16
    expect(Pair{1, 2}, "0102");
    expect(Record{.a = 1}, "0001");
    expect(Record{.a = 1, .b = Integer<0, 256>(2), .c = 6}, "600100020106");
    expect(Record{.a = 1, .d = Integer<0, 255>(9)}, "80010206800109");
    expect(Record{.a = 1, .e = true}, "800102064001ff");
    expect(Record{.a = 1, .d = Integer<0, 255>(3), .e = false}, "80010206c001030100");
    EXPECT_TRUE(refused<Record>("20010105")) << "a DEFAULT value that is sent";
    EXPECT_TRUE(refused<Record>("1001")) << "spare bits";
    EXPECT_TRUE(refused<Record>("8001020600")) << "additions announced, none there";
    EXPECT_TRUE(refused<Record>("80010206810109")) << "spare bits of the bitmap";
    EXPECT_TRUE(refused<Record>("8001020680020109")) << "octets left over in an open type";
    EXPECT_TRUE(refused<Record>("80010100"));
}

TEST(Oer, AdditionsOfLaterVersionsAreSkipped) {
    SmallArena arena;
    OldRecord old;
    ASSERT_TRUE(oer::read(from_hex("80010206c001030100").value(), old, arena));
    EXPECT_EQ(old.a.value, 1);
    EXPECT_EQ(written(old), "0001");

    Record record;
    const ByteVector later = from_hex(
                                 "8001"
                                 "0303a020"
                                 "0109"
                                 "021234"
                                 "03aabbcc")
                                 .value();
    ASSERT_TRUE(oer::read(later, record, arena));
    EXPECT_EQ(record.d->value, 9);
    EXPECT_FALSE(record.e);
}

TEST(Oer, NestingIsBounded) {
    const auto nested = [](std::size_t depth) {
        std::string hex;
        for (std::size_t i = 0; i < depth; ++i) hex += "8001";
        return hex + "0001";
    };
    EXPECT_FALSE(refused<Tree>(nested(oer::maximum_depth)));
    SmallArena arena;
    Tree tree;
    EXPECT_FALSE(oer::read(from_hex(nested(oer::maximum_depth + 1)).value(), tree, arena));
    tree.child = Ref<Tree>{{}, &tree};  // without end
    EXPECT_EQ(written(tree), "refused");
}

TEST(Oer, CapturedPartsKnowTheirOctets) {
    struct Holder {
        Integer<0, 255> before;
        Captured<Pair> pair;
    };
    SmallArena arena;
    Holder holder;
    const ByteVector octets = from_hex("070102").value();
    ASSERT_TRUE(oer::read(octets, holder, arena));
    EXPECT_EQ(holder.pair.octets.data(), octets.data() + 1);
    EXPECT_EQ(holder.pair.octets.size(), 2u);
}

TEST(Oer, ReadsFromTheFront) {
    SmallArena arena;
    Pair pair;
    const ByteVector octets = from_hex("010203").value();
    EXPECT_EQ(oer::read_prefix(octets, pair, arena), 2u);
    EXPECT_FALSE(oer::read(octets, pair, arena));
}

TEST(Oer, ErrorsNameTheComponent) {
    const auto error = [](std::string_view hex) {
        return describe_oer(from_hex(hex).value(), schema_of<Record>(), "Record").error.value_or(Error{}).text();
    };
    EXPECT_EQ(error("400101ff"), "Record.b: 511 is above 256 at bit 16");
    EXPECT_EQ(error("4001"), "Record.b: needs 2 more octets, 0 are left at bit 16");
    EXPECT_EQ(error("20010105"), "Record: c has its DEFAULT value and is sent all the same at bit 16");
    EXPECT_EQ(error("800102064001fe"), "Record.e: is neither 0 nor 255 at bit 48");
    EXPECT_EQ(error("000100"), "Record: is followed by 1 more octets at bit 16");
}

// Whatever can be written is read back as it was; cut anywhere, it is refused; and the slow reader and writer behind
// describe.hpp and encode.hpp, which know nothing of the fast ones, are of the same opinion.
TEST(Oer, RandomValuesSurviveAndTheirTruncationsAreRefused) {
    Random random(0x0e5);
    std::array<std::uint8_t, 4096> output;
    for (int i = 0; i < 2000; ++i) {
        SmallArena arena;
        Everything x;
        randomise(x, random, arena);
        const auto size = oer::write(x, output);
        ASSERT_TRUE(size);
        const Bytes octets = Bytes(output).first(*size);

        SmallArena second_arena;
        Everything y;
        ASSERT_TRUE(oer::read(octets, y, second_arena)) << to_hex(octets);
        EXPECT_TRUE(equal(x, y)) << to_hex(octets);
        EXPECT_FALSE(describe_oer(octets, schema_of<Everything>(), "x").error) << to_hex(octets);
        EXPECT_EQ(to_hex(encode_oer(schema_of<Everything>(), &x, "x").value_or(ByteVector{})), to_hex(octets));
        if (i >= 200) continue;
        for (std::size_t cut = 0; cut < *size; ++cut) {
            second_arena.clear();
            // in memory of its own, so that a sanitizer sees a read past the end
            const ByteVector part(octets.begin(), octets.begin() + static_cast<std::ptrdiff_t>(cut));
            EXPECT_FALSE(oer::read(part, y, second_arena)) << to_hex(part);
            EXPECT_TRUE(describe_oer(part, schema_of<Everything>(), "x").error) << to_hex(part);
        }
    }
}

// Damage: both readers agree, and what they accept and can write again is accepted again as the same value.
TEST(Oer, BothReadersAgreeOnDamagedEncodings) {
    Random random(0xdab);
    std::array<std::uint8_t, 4096> output;
    int accepted = 0;
    for (int i = 0; i < 20000; ++i) {
        SmallArena arena;
        Everything x;
        randomise(x, random, arena);
        const auto size = oer::write(x, output);
        ASSERT_TRUE(size);
        for (std::uint64_t n = 1 + random.below(2); n > 0; --n)
            output[random.below(*size)] ^= static_cast<std::uint8_t>(1u << random.below(8));
        const Bytes octets = Bytes(output).first(*size);
        SmallArena second_arena;
        Everything y;
        const bool ok = oer::read(octets, y, second_arena);
        EXPECT_EQ(ok, !describe_oer(octets, schema_of<Everything>(), "x").error) << to_hex(octets);
        accepted += ok;
    }
    EXPECT_GT(accepted, 1000);
}

}  // namespace
}  // namespace chorus::asn1
