// Encoding and decoding of whole messages: nanoseconds a message, and no allocation.
#include <benchmark/benchmark.h>

#include <cstddef>
#include <memory>
#include <span>

#include "bench/hand_written_cam.hpp"
#include "bench/sample_messages.hpp"
#include "chorus/v2x/messages/codec.hpp"
#include "chorus/v2x/messages/preview.hpp"

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

// The limit: what it takes to read this one message with all its places known.
void decoding_by_hand(benchmark::State& state, const SampleMessage& sample) {
    using v2x::messages::release2::CAM;
    asn1::InlineArena<v2x::messages::arena_octets> arena;
    CAM cam, same;
    bool ok = v2x::messages::decode(sample.octets, same, arena);
    for (auto _ : state) {
        ok = bench::decode_smallest_cam(sample.octets, cam) && ok;
        benchmark::ClobberMemory();
    }
    if (!ok || cam != same) state.SkipWithError("not decoded as the codec does");
}

template <auto preview>
void previewing(benchmark::State& state, const SampleMessage& sample) {
    bool ok = true;
    for (auto _ : state) {
        auto front = preview(sample.octets);
        ok = front && ok;
        benchmark::DoNotOptimize(front);
    }
    if (!ok) state.SkipWithError("not read");
}

const bool registered = [] {
    static const auto samples = bench::sample_messages();
    for (const SampleMessage& sample : samples) {
        benchmark::RegisterBenchmark(("decoding/" + sample.name).c_str(), decoding, sample);
        if (sample.name == "cam_minimal")
            benchmark::RegisterBenchmark("decoding/cam_minimal by hand", decoding_by_hand, sample);
        if (sample.name.starts_with("cam_"))
            benchmark::RegisterBenchmark(("preview/" + sample.name).c_str(), previewing<&v2x::messages::preview_cam>,
                                         sample);
        if (sample.name.starts_with("denm_"))
            benchmark::RegisterBenchmark(("preview/" + sample.name).c_str(), previewing<&v2x::messages::preview_denm>,
                                         sample);
        benchmark::RegisterBenchmark(("encoding/" + sample.name).c_str(), encoding, sample);
    }
    return true;
}();

}  // namespace
