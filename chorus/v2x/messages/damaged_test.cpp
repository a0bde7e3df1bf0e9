// Damaged messages of every type: cut anywhere they are refused; with bits turned over they are refused or read, and
// what is read can be written and is read again as the same. Nothing is read past the end and no list grows beyond what
// was received: the octets and the arenas lie in memory of exactly their size, so that a sanitizer sees it.
//
// CHORUS_FLIPS=1000000 turns over bits in so many messages of each type instead of 2000.
#include <gtest/gtest.h>

#include <algorithm>
#include <cstddef>
#include <cstdlib>
#include <memory>
#include <nlohmann/json.hpp>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "chorus/asn1/json.hpp"
#include "chorus/v2x/messages/message_type.hpp"

namespace chorus::v2x::messages {
namespace {

// At most, of an element in memory for an octet on the wire. 265 were the most in 200,000 flips of each type.
constexpr std::size_t list_octets_for_one = 1024;

std::size_t flips() {
    const char* given = std::getenv("CHORUS_FLIPS");
    return given ? std::strtoull(given, nullptr, 10) : 2000;
}

// A value of a type and its lists.
class Place {
  public:
    Place(const MessageType& type, std::size_t list_octets)
        : type_(type),
          value_(new std::byte[type.octets]),
          lists_(new std::byte[list_octets]),
          arena_(std::span(lists_.get(), list_octets)) {}

    bool decode(Bytes octets) {
        arena_.clear();
        return type_.decode(octets, value_.get(), arena_);
    }
    // Nothing: it has an alternative that is not known.
    std::optional<ByteVector> encode() const {
        ByteVector output(largest);
        const std::size_t size = type_.encode(value_.get(), output);
        output.resize(size);
        return size > 0 ? std::optional(std::move(output)) : std::nullopt;
    }
    nlohmann::json to_json() const { return asn1::to_json(type_.schema({}), value_.get()); }
    std::size_t list_octets() const { return arena_.used(); }

  private:
    static constexpr std::size_t largest = 64 * 1024;
    const MessageType& type_;
    std::unique_ptr<std::byte[]> value_, lists_;
    asn1::Arena arena_;
};

class Damaged : public testing::TestWithParam<std::string_view> {
  protected:
    // Some of everything, in one packet.
    ByteVector sample() {
        for (double present = 0.8;; present *= 0.95) {
            auto octets = AnyMessage::random(type_, random_, {.present = present, .list_limit = 3}).encode().value();
            if (octets.size() >= 2 && octets.size() <= 1000) return octets;
        }
    }
    ByteVector with_bits_turned_over(ByteVector octets) {
        for (std::uint64_t n = 1 + random_.below(3); n > 0; --n)
            octets[random_.below(octets.size())] ^= static_cast<std::uint8_t>(1u << random_.below(8));
        return octets;
    }

    const MessageType& type_ = *find_message_type(GetParam());
    Random random_{9, type_.key};
    Place first_{type_, 4 * type_.arena_octets}, second_{type_, 4 * type_.arena_octets};
};

TEST_P(Damaged, is_refused_when_cut_anywhere) {
    for (int i = 0; i < 5; ++i) {
        const ByteVector whole = sample();
        ASSERT_TRUE(first_.decode(whole));
        for (std::size_t size = 0; size < whole.size(); ++size) {
            const ByteVector cut(whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(size));
            EXPECT_FALSE(first_.decode(cut)) << size << " octets of " << to_hex(whole);
        }
    }
}

TEST_P(Damaged, is_refused_or_comes_back) {
    constexpr std::size_t flips_of_a_sample = 100;
    std::size_t read = 0;
    ByteVector whole;
    for (std::size_t i = 0; i < flips(); ++i) {
        if (i % flips_of_a_sample == 0) whole = sample();
        const ByteVector octets = with_bits_turned_over(whole);
        const bool is_slow = i % 16 == 0;
        const bool decoded = first_.decode(octets);
        if (is_slow) {
            EXPECT_EQ(decoded, !describe(type_, octets).error) << to_hex(octets);
        }
        if (!decoded) continue;
        ++read;
        EXPECT_LE(first_.list_octets(), list_octets_for_one * octets.size()) << to_hex(octets);
        const auto once = first_.encode();
        if (!once) continue;
        ASSERT_TRUE(second_.decode(*once)) << to_hex(octets) << " became " << to_hex(*once);
        EXPECT_EQ(second_.encode(), once) << to_hex(octets) << " became " << to_hex(*once);
        if (is_slow) {
            EXPECT_EQ(first_.to_json(), second_.to_json()) << to_hex(octets);
        }
    }
    EXPECT_GT(read, flips() / 50);
}

// An arena that is too small is a reason to refuse, whatever its size.
TEST_P(Damaged, needs_no_more_than_the_arena) {
    const ByteVector whole = sample();
    ASSERT_TRUE(first_.decode(whole));
    const std::size_t needed = first_.list_octets();
    for (int i = 0; i < 100; ++i) {
        Place small(type_, random_.below(needed + 1));
        small.decode(i % 2 ? whole : with_bits_turned_over(whole));
    }
    if (needed == 0) return;
    EXPECT_FALSE(Place(type_, needed - 1).decode(whole));
}

std::vector<std::string_view> keys() {
    std::vector<std::string_view> all;
    for (const MessageType& type : message_types()) all.push_back(type.key);
    return all;
}
INSTANTIATE_TEST_SUITE_P(Every, Damaged, testing::ValuesIn(keys()), [](const auto& each) {
    std::string name(each.param);
    std::ranges::replace(name, '-', '_');
    return name;
});

}  // namespace
}  // namespace chorus::v2x::messages
