// Values of 16 K units and more, which come in pieces (X.691 11.9.3.8).
#include "chorus/asn1/fragment.hpp"

#include <gtest/gtest.h>

#include <array>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "chorus/asn1/describe.hpp"
#include "chorus/asn1/encode.hpp"
#include "chorus/asn1/equality.hpp"
#include "chorus/asn1/uper.hpp"
#include "chorus/core/bytes.hpp"

namespace chorus::asn1 {
namespace fragment_test {

using Numbers = View<Integer<0, 255>>;
using GrowingNumbers = View<Integer<0, 127>, 0, 8, extensible>;
using Alternatives = Choice<Named<"a", Null>, Ellipsis, Named<"b", OctetView>>;
using OldAlternatives = Choice<Named<"a", Null>, Ellipsis>;

struct Inner {
    Integer<0, 7> a;
    Ellipsis dots;
    Optional<OctetView> b;
};
struct Outer {
    Integer<0, 1> a;
    Ellipsis dots;
    Optional<Inner> inner;
    Optional<bool> last;
};
struct Many {
    Integer<0, 1> a;
    Ellipsis dots;
    Optional<Numbers> numbers;
};
struct Limited {
    Integer<0, 1> a;
    Ellipsis dots;
    Optional<View<Integer<0, 250>>> numbers;
};
struct Item {
    Optional<Numbers> numbers;
    Integer<0, 3> a;
};
struct Items {
    View<Item, 0, 4, extensible> items;
    Integer<0, 3> behind;
};
// An open type that begins at any bit of an octet.
template <unsigned Bits_>
struct Behind {
    Integer<0, (1u << Bits_) - 1> bits;
    Alternatives alternatives;
};

}  // namespace fragment_test

namespace {

using namespace fragment_test;

constexpr std::size_t sizes[] = {16383, 16384, 16385, 16512, 49152, 65535, 65536, 65537, 70000, 131072, 163840};

ByteVector counting(std::size_t size, unsigned turn = 251) {
    ByteVector octets(size);
    for (std::size_t i = 0; i < size; ++i) octets[i] = static_cast<std::uint8_t>(i % turn);
    return octets;
}
template <class Number>
std::vector<Number> numbers(std::size_t size) {
    std::vector<Number> all;
    for (std::size_t i = 0; i < size; ++i) all.emplace_back(static_cast<int>(i % 251 % (Number::range + 1)));
    return all;
}
std::uint64_t fnv1a(Bytes octets) {
    std::uint64_t hash = 0xcbf29ce484222325;
    for (const std::uint8_t octet : octets) hash = (hash ^ octet) * 0x100000001b3;
    return hash;
}

class Room : public Arena {
  public:
    explicit Room(std::size_t octets = std::size_t{1} << 21) : Room(std::vector<std::byte>(octets)) {}

  private:
    explicit Room(std::vector<std::byte> memory) : Arena(std::span(memory)), memory_(std::move(memory)) {}
    std::vector<std::byte> memory_;
};

template <class T>
ByteVector written(const T& x) {
    ByteVector output(std::size_t{1} << 18);
    output.resize(uper::write(x, output));
    return output;
}

template <class T>
bool is_read(Bytes octets) {
    Room room;
    T x;
    const bool ok = uper::read(octets, x, room);
    EXPECT_EQ(ok, !describe_uper(octets, schema_of<T>(), "x").error);
    return ok;
}

// Written alike by both writers, read by both readers, and refused by them where a piece ends too early.
template <class T>
ByteVector comes_back(const T& x) {
    const ByteVector octets = written(x);
    EXPECT_EQ(encode_uper(schema_of<T>(), &x, "x"), octets);
    EXPECT_FALSE(describe_uper(octets, schema_of<T>(), "x").error);
    Room room;
    T read;
    EXPECT_TRUE(uper::read(octets, read, room)) << octets.size();
    EXPECT_TRUE(equal(read, x)) << octets.size();
    for (std::size_t border = fragment_units; border < octets.size() + 4; border += fragment_units)
        for (std::size_t size = border - 1; size < std::min(border + 4, octets.size()); ++size) {
            room.clear();
            EXPECT_FALSE(uper::read(Bytes(octets).first(size), read, room)) << size << " of " << octets.size();
        }
    EXPECT_FALSE(is_read<T>(Bytes(octets).first(octets.size() - 2)));
    return octets;
}

TEST(Fragment, sizes_are_as_large_as_they_can_be) {
    std::vector<std::size_t> pieces;
    for (std::size_t left = 70000 + 49152;; left -= pieces.back()) {
        pieces.push_back(next_piece(left));
        if (!more_follow(pieces.back())) break;
    }
    EXPECT_EQ(pieces, (std::vector<std::size_t>{65536, 49152, 4464}));
    EXPECT_EQ(next_piece(16384), 16384u);
    EXPECT_EQ(next_piece(0), 0u);
}

// The rule, by hand.
TEST(Fragment, of_an_octet_string_stands_behind_its_length) {
    const ByteVector content = counting(70000);
    ByteVector expected{0xc4};
    expected.insert(expected.end(), content.begin(), content.begin() + 65536);
    expected.insert(expected.end(), {0x80 | 4464 >> 8, 4464 & 0xff});
    expected.insert(expected.end(), content.begin() + 65536, content.end());
    EXPECT_EQ(written(OctetView(content)), expected);

    ByteVector full{0xc1};
    full.insert(full.end(), content.begin(), content.begin() + 16384);
    full.push_back(0x00);  // nothing is left, and said so
    EXPECT_EQ(written(OctetView(Bytes(content).first(16384))), full);
}

// What pycrate wrote of the same values, of so many units: FNV-1a, 64 bits.
struct Written {
    std::size_t units;
    std::uint64_t octet_string, text, extensible_octets, numbers, growing_numbers, alternative, nested;
};
constexpr Written by_pycrate[] = {
    {16383, 0xecf268b369cf77e6, 0x1a792c54d379ec61, 0xf7d470f7c5b77b58, 0xecf268b369cf77e6, 0xeb97f0a4219fc4c4,
     0xeea317d651418042, 0x27763dab5c1b2d8f},
    {16384, 0x87e7e5cdb4e92b0f, 0xcec0a0f02bc0428c, 0x2d24f10de0d63832, 0x87e7e5cdb4e92b0f, 0xb3a29e4768768efe,
     0xb157f9f708c41d2e, 0x228dad0abfcb5090},
    {16385, 0xd832e28a6830d57b, 0x1197851a57b424ee, 0x8e1640950dc8d6c4, 0xd832e28a6830d57b, 0xb3a363476877ddbd,
     0x228897c9a030b1e1, 0xfc634c4c18594d4a},
    {16512, 0x6cddba5790938afd, 0x8e2334049edcf124, 0xb5986b99f2e893b6, 0x6cddba5790938afd, 0xb388df475adb3fda,
     0xa18366075410a85b, 0xea70c2757257582c},
    {49152, 0xedd4dd8499e0f86a, 0x1c12e5e370b77a1e, 0x0a1c336b2b4415a8, 0xedd4dd8499e0f86a, 0xfb0dc0c4f6c68e6d,
     0xd74a22c1dfa42bef, 0x0027a5b4a42008e7},
    {65535, 0x789a7130868d535f, 0x12360fa475e10070, 0xe1281bc35cf6469f, 0x789a7130868d535f, 0xd17c2b5f4f74dad3,
     0x85dd5236c7c852e9, 0xd24dc3badb2c65dc},
    {65536, 0x7c853f4f76d621fa, 0x8b8e0e8d57959ed9, 0x2af8acd552ab93c8, 0x7c853f4f76d621fa, 0x4b55ef22e94ec950,
     0x0b761ddf35d883c4, 0xe0935a191627339c},
    {65537, 0x6c8ffb06eddeaadc, 0xb7fe5e2bd33a5ad5, 0xb1c75e7b7af2fe34, 0x6c8ffb06eddeaadc, 0x4b566822e94f96eb,
     0x075f1551721a6dbf, 0x80d7880dbeaf8dd6},
    {70000, 0x19f100e15437bf7b, 0x3c3df14ee8d2e32a, 0x504eedf08ba1eccf, 0x19f100e15437bf7b, 0x655ad32f41c4fec9,
     0x297d28e8338dceeb, 0xf4b581eac0514522},
    {131072, 0xf9c552b70f6947ba, 0xd721568f143e2577, 0xb7e8178776d47ed5, 0xf9c552b70f6947ba, 0xd5a5392969772269,
     0x1765563bf061fe4f, 0x0211f5f6a3bf40f0},
    {163840, 0xca0d41b3c45fb6b3, 0x13037633605eceaf, 0x19dc20934bb37eb8, 0xca0d41b3c45fb6b3, 0xbb3736ea9f7ca26b,
     0x1d32f07ac3421bc9, 0x0ca1b57dac8acc0a},
};

class ByPycrate : public testing::TestWithParam<Written> {};
INSTANTIATE_TEST_SUITE_P(Fragment, ByPycrate, testing::ValuesIn(by_pycrate),
                         [](const auto& each) { return std::to_string(each.param.units); });

TEST_P(ByPycrate, strings_are_written_alike) {
    const Written& expected = GetParam();
    const ByteVector octets = counting(expected.units);
    ByteVector letters = counting(expected.units, 26);
    for (std::uint8_t& letter : letters) letter = static_cast<std::uint8_t>('a' + letter);
    EXPECT_EQ(fnv1a(comes_back(OctetView(octets))), expected.octet_string);
    EXPECT_EQ(fnv1a(comes_back(Utf8View(letters))), expected.text);
    EXPECT_EQ(fnv1a(comes_back(ExtensibleOctets<1, 5>(octets))), expected.extensible_octets);
}

TEST_P(ByPycrate, lists_are_written_alike) {
    const Written& expected = GetParam();
    if (expected.units > 70000) return;  // more fields than are described
    const auto any = numbers<Integer<0, 255>>(expected.units);
    EXPECT_EQ(fnv1a(comes_back(Numbers(any))), expected.numbers);
    const auto small = numbers<Integer<0, 127>>(expected.units);
    EXPECT_EQ(fnv1a(comes_back(GrowingNumbers(small))), expected.growing_numbers);
}

TEST_P(ByPycrate, open_types_are_written_alike) {
    const Written& expected = GetParam();
    const ByteVector octets = counting(expected.units);
    EXPECT_EQ(fnv1a(comes_back(Alternatives(OctetView(octets)))), expected.alternative);
    const Inner inner{.a = 5, .b = OctetView(octets)};
    EXPECT_EQ(fnv1a(comes_back(Outer{.a = 1, .inner = inner, .last = true})), expected.nested);
}

template <unsigned... Bits_>
void expect_at_any_bit(std::integer_sequence<unsigned, Bits_...>) {
    for (const std::size_t size : sizes) {
        const ByteVector octets = counting(size);
        (comes_back(Behind<Bits_>{{0}, Alternatives(OctetView(octets))}), ...);
    }
}
TEST(Fragment, of_an_open_type_may_begin_at_any_bit) { expect_at_any_bit(std::make_integer_sequence<unsigned, 8>{}); }

// The list grows after its elements have put theirs behind it.
TEST(Fragment, of_a_list_may_hold_lists) {
    const auto some = numbers<Integer<0, 255>>(7);
    for (const std::size_t size : {16384u, 16390u, 33000u, 65537u}) {
        std::vector<Item> items(size);
        for (std::size_t i = 0; i < size; ++i) {
            items[i].a = static_cast<int>(i % 4);
            if (i % 8 == 5) items[i].numbers = Numbers(std::span(some).first(i % 7));
        }
        const Items x{std::span<const Item>(items), 2};
        const ByteVector octets = written(x);
        EXPECT_FALSE(octets.empty());
        EXPECT_EQ(encode_uper(schema_of<Items>(), &x, "x"), octets);
        Room room(std::size_t{1} << 23);
        Items read;
        ASSERT_TRUE(uper::read(octets, read, room));
        EXPECT_TRUE(equal(read, x));
    }
}

// A BIT STRING keeps its first 64 bits; the others are kept where it is asked for them.
TEST(Fragment, of_a_bit_string_is_of_bits) {
    using AnyBits = Bits<0, unbounded>;
    const ByteVector content = counting(70000 / 8);
    ByteVector octets{0xc4};
    octets.insert(octets.end(), content.begin(), content.begin() + 65536 / 8);
    octets.insert(octets.end(), {0x80 | 4464 >> 8, 4464 & 0xff});
    octets.insert(octets.end(), content.begin() + 65536 / 8, content.end());
    EXPECT_EQ(fnv1a(octets), 0x03fdd2686bb6c1a8) << "what pycrate wrote";

    Room room;
    AnyBits x;
    ASSERT_TRUE(uper::read(octets, x, room));
    EXPECT_EQ(x.bits, 0x0001020304050607u);
    UnknownExtensions unknown;
    ASSERT_FALSE(describe_uper(octets, schema_of<AnyBits>(), "x", &unknown).error);
    EXPECT_EQ(unknown, (UnknownExtensions{{UnknownExtension::Kind::bits, "x", 70000, content}}));
    EXPECT_EQ(encode_uper(schema_of<AnyBits>(), &x, "x", unknown), octets);
    for (const std::size_t size : {1u, 8192u, 8193u, 8194u, 8195u, 8752u})
        EXPECT_FALSE(is_read<AnyBits>(Bytes(octets).first(size))) << size;
}

// Lengths by hand, each with the units that it stands for.
ByteVector pieces(std::initializer_list<unsigned> lengths) {
    ByteVector octets;
    for (const unsigned length : lengths) {
        if (length >= 128 && length < 0xc0) octets.push_back(0x80);
        octets.push_back(static_cast<std::uint8_t>(length));
        octets.resize(octets.size() + (length >= 0xc0 ? (length & 63) * fragment_units : length));
    }
    return octets;
}
std::string why_refused(const ByteVector& octets) {
    const auto error = describe_uper(octets, schema_of<OctetView>(), "x").error;
    return error ? error->text() : "";
}
TEST(Fragment, smaller_than_it_could_be_is_refused) {
    EXPECT_TRUE(is_read<OctetView>(pieces({0xc4, 0xc4, 0xc3, 127})));
    EXPECT_TRUE(is_read<OctetView>(pieces({0xc2, 0})));
    for (const auto& wrong : {pieces({0xc1, 0xc1, 0}), pieces({0xc3, 0xc4, 5}), pieces({0xc4, 0xc1, 0xc1, 0})}) {
        EXPECT_FALSE(is_read<OctetView>(wrong));
        EXPECT_FALSE(is_read<Utf8View>(wrong));
        EXPECT_FALSE(is_read<Numbers>(wrong));
        ByteVector alternative{0x80};  // 1, then the index 0 in seven bits
        alternative.insert(alternative.end(), wrong.begin(), wrong.end());
        EXPECT_FALSE(is_read<OldAlternatives>(alternative)) << "even of what is unknown";
    }
    EXPECT_EQ(why_refused(pieces({0xc1, 0xc1, 0})), "x: has a fragment behind one of 1 times 16 K at bit 131088");
}
TEST(Fragment, has_one_to_four_times_16_K) {
    for (const unsigned wrong : {0xc0u, 0xc5u, 0xffu}) {
        EXPECT_FALSE(is_read<OctetView>(pieces({wrong, 0})));
        EXPECT_FALSE(is_read<Numbers>(pieces({wrong, 0})));
        EXPECT_FALSE(is_read<OctetView>(pieces({0xc4, wrong, 0})));
    }
    EXPECT_EQ(why_refused(pieces({0xc5, 0})), "x: has a fragment of 5 times 16 K at bit 8");
}
TEST(Fragment, of_what_has_a_bound_is_refused) {
    EXPECT_FALSE((is_read<UTF8String<0, 20>>(pieces({0xc1, 0}))));
    EXPECT_FALSE((is_read<Integer<MIN, MAX>>(pieces({0xc1, 0}))));
}

TEST(Fragment, needs_room_in_the_arena) {
    const ByteVector octets = written(OctetView(counting(20000)));
    OctetView x;
    Room enough(20000), small(19999);
    EXPECT_TRUE(uper::read(octets, x, enough));
    EXPECT_FALSE(uper::read(octets, x, small));
    const auto all = numbers<Integer<0, 255>>(20000);
    const ByteVector list = written(Numbers(all));
    Numbers y;
    Room for_list(16384 + 20000), small_for_list(16384 + 19999);
    EXPECT_TRUE(uper::read(list, y, for_list)) << "as it grew";
    EXPECT_FALSE(uper::read(list, y, small_for_list));
}

std::uint64_t bits_at(Bytes octets, std::size_t bit, std::size_t count) {
    std::uint64_t bits = 0;
    for (; count > 0; --count, ++bit) bits = bits << 1 | (octets[bit / 8] >> (7 - bit % 8) & 1);
    return bits;
}
TEST(Fragment, of_an_open_type_leaves_its_fields_where_they_are) {
    const auto all = numbers<Integer<0, 255>>(70000);
    const ByteVector octets = comes_back(Many{.a = 1, .numbers = Numbers(all)});
    const Description description = describe_uper(octets, schema_of<Many>(), "x");
    const Field& list = description.root.children.at(1);
    ASSERT_EQ(list.children.size(), all.size());
    for (std::size_t i = 0; i < all.size(); ++i) {
        const Field& element = list.children[i];
        ASSERT_EQ(element.raw, std::to_string(i % 251));
        // 8 bits, or 16 around a border: a length is before its last bits
        if (element.bits == 8) {
            ASSERT_EQ(bits_at(octets, element.bit, 8), i % 251) << i;
        }
    }
    EXPECT_EQ(bits_at(octets, list.bit, 8), 0xc4u);
    EXPECT_EQ(list.children.front().bit, list.bit + 8);
    EXPECT_EQ(list.bit + list.bits, list.children.back().bit + 8);
}
TEST(Fragment, of_an_open_type_says_where_it_is_wrong) {
    const auto all = numbers<Integer<0, 250>>(70000);
    const Limited x{.a = 1, .numbers = View<Integer<0, 250>>(all)};
    ByteVector octets = written(x);
    constexpr std::size_t wrong = 263 * 251 + 250;  // in the second piece
    const std::size_t bit = describe_uper(octets, schema_of<Limited>(), "x").root.children.at(1).children[wrong].bit;
    octets[bit / 8 + 1] |= 0xff & 0xff00 >> bit % 8;
    octets[bit / 8] |= 0xff >> bit % 8;
    EXPECT_FALSE(is_read<Limited>(octets));
    EXPECT_EQ(describe_uper(octets, schema_of<Limited>(), "x").error->text(),
              "x.numbers[66263]: 255 is above 250 at bit " + std::to_string(bit));
}

}  // namespace
}  // namespace chorus::asn1
