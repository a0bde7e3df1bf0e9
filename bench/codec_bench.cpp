// Encoding and decoding of whole messages: nanoseconds a message, and no allocation.
#include <benchmark/benchmark.h>

#include <cstddef>
#include <memory>
#include <span>

#include "bench/sample_messages.hpp"

namespace {

using namespace chorus;
using bench::SampleMessage;

// A value and its lists.
struct Place {
    explicit Place(const v2x::messages::MessageType& type)
        : value(new std::byte[type.octets]),
          lists(new std::byte[type.arena_octets]),
          arena(std::span(lists.get(), type.arena_octets)) {}
    std::unique_ptr<std::byte[]> value, lists;
    asn1::Arena arena;
};

void decoding(benchmark::State& state, const SampleMessage& sample) {
    Place place(*sample.type);
    bool ok = true;
    for (auto _ : state) {
        place.arena.clear();
        ok = sample.type->decode(sample.octets, place.value.get(), place.arena) && ok;
        benchmark::ClobberMemory();
    }
    state.counters["octets"] = static_cast<double>(sample.octets.size());
    if (!ok) state.SkipWithError("not decoded");
}

void encoding(benchmark::State& state, const SampleMessage& sample) {
    Place place(*sample.type);
    ByteVector output(sample.octets.size() + 64);
    std::size_t size = sample.type->decode(sample.octets, place.value.get(), place.arena);
    for (auto _ : state) {
        size = sample.type->encode(place.value.get(), output);
        benchmark::ClobberMemory();
    }
    state.counters["octets"] = static_cast<double>(size);
    if (size != sample.octets.size()) state.SkipWithError("not encoded");
}

const bool registered = [] {
    static const auto samples = bench::sample_messages();
    for (const SampleMessage& sample : samples) {
        benchmark::RegisterBenchmark(("decoding/" + sample.name).c_str(), decoding, sample);
        benchmark::RegisterBenchmark(("encoding/" + sample.name).c_str(), encoding, sample);
    }
    return true;
}();

}  // namespace
