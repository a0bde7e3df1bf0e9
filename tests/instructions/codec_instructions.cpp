// Decodes and encodes each sample message once under callgrind, which counts the instructions of either; what counts
// them and knows the bounds is instructions_test.py.
#include <valgrind/callgrind.h>

#include <cstdio>
#include <memory>
#include <span>
#include <string>

#include "bench/sample_messages.hpp"

namespace {

using namespace chorus;

// The value and its lists.
struct Memory {
    explicit Memory(const v2x::messages::MessageType& type)
        : value(new std::byte[type.octets]),
          lists(new std::byte[type.arena_octets]),
          arena(std::span(lists.get(), type.arena_octets)) {}
    std::unique_ptr<std::byte[]> value, lists;
    asn1::Arena arena;
};

// Macros of callgrind want a C string that lives until the end.
bool count(const bench::SampleMessage& sample) {
    Memory memory(*sample.type);
    ByteVector output(sample.octets.size() + 64);
    const std::string decoding = "decode " + sample.name, encoding = "encode " + sample.name;

    CALLGRIND_ZERO_STATS;
    const bool decoded = sample.type->decode(sample.octets, memory.value.get(), memory.arena);
    CALLGRIND_DUMP_STATS_AT(decoding.c_str());
    CALLGRIND_ZERO_STATS;
    const std::size_t size = sample.type->encode(memory.value.get(), output);
    CALLGRIND_DUMP_STATS_AT(encoding.c_str());
    return decoded && size == sample.octets.size();
}

}  // namespace

int main() {
    if (!RUNNING_ON_VALGRIND) {
        std::fputs("codec_instructions runs under valgrind --tool=callgrind --instr-atstart=no\n", stderr);
        return 2;
    }
    const auto samples = bench::sample_messages();
    CALLGRIND_START_INSTRUMENTATION;
    bool ok = true;
    for (const bench::SampleMessage& sample : samples) ok = count(sample) && ok;
    return ok ? 0 : 1;
}
