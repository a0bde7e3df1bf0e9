// Encoding and decoding into memory that the caller brings allocates nothing, whatever the type: counted, not believed.
// And the arena that each type is given holds the lists of random values of up to a packet. (Of security data, which is
// nested, it holds those that follow the profiles: random ones are given more.)
#include <gtest/gtest.h>

#include <algorithm>
#include <cstddef>
#include <cstdlib>
#include <memory>
#include <new>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "chorus/v2x/messages/corpus.hpp"
#include "chorus/v2x/messages/message_type.hpp"

namespace {

std::size_t allocations = 0;

}  // namespace

// Not inlined: the compiler would see malloc and delete meet, and warn.
[[gnu::noinline]] void* operator new(std::size_t octets) {
    ++allocations;
    if (void* memory = std::malloc(octets == 0 ? 1 : octets)) return memory;
    throw std::bad_alloc();
}
[[gnu::noinline]] void operator delete(void* memory) noexcept { std::free(memory); }
[[gnu::noinline]] void operator delete(void* memory, std::size_t) noexcept { std::free(memory); }

namespace chorus::v2x::messages {
namespace {

// Octets that a frame of ITS-G5 carries (EN 302 636-4-1, itsGnMaxSduSize).
constexpr std::size_t largest_packet = 1398;

TEST(Allocations, the_counter_counts) {
    const std::size_t before = allocations;
    ::operator delete(::operator new(4));  // unlike `delete new int`, these may not be left out
    EXPECT_EQ(allocations, before + 1);
}

class OfType : public testing::TestWithParam<std::string_view> {
  protected:
    const MessageType type = *find_message_type(GetParam());

    void check(Bytes octets) {
        arena_.clear();
        const std::size_t before = allocations;
        const bool decoded = type.decode(octets, value_.get(), arena_);
        const std::size_t size = decoded ? type.encode(value_.get(), output_) : 0;
        EXPECT_EQ(allocations, before);
        EXPECT_TRUE(decoded) << to_hex(octets);
        EXPECT_EQ(size, octets.size()) << to_hex(octets);
    }

  private:
    const std::size_t room_ = type.encoding == MessageType::Encoding::oer ? 4 * type.arena_octets : type.arena_octets;
    std::unique_ptr<std::byte[]> value_{new std::byte[type.octets]}, lists_{new std::byte[room_]};
    asn1::Arena arena_{std::span(lists_.get(), room_)};
    ByteVector output_ = ByteVector(2 * largest_packet);
};

TEST_P(OfType, neither_decoding_nor_encoding_allocates) {
    Random random(8, type.key);
    int checked = 0;
    for (int i = 0; i < 200; ++i) {
        const ByteVector octets = AnyMessage::random(type, random, {.list_limit = 6}).encode().value();
        if (octets.size() > largest_packet) continue;
        check(octets);
        ++checked;
    }
    EXPECT_GT(checked, 20);
}

TEST_P(OfType, nor_do_they_for_what_other_codecs_wrote) {
    const auto entries = read_corpus(std::string(type.key));
    if (entries.empty()) GTEST_SKIP() << "no corpus of it";
    for (const CorpusEntry& entry : entries)
        if (entry.octets.size() <= largest_packet) check(entry.octets);
}

std::vector<std::string_view> keys() {
    std::vector<std::string_view> all;
    for (const MessageType& type : message_types()) all.push_back(type.key);
    return all;
}
INSTANTIATE_TEST_SUITE_P(Every, OfType, testing::ValuesIn(keys()), [](const auto& each) {
    std::string name(each.param);
    std::ranges::replace(name, '-', '_');
    return name;
});

}  // namespace
}  // namespace chorus::v2x::messages
