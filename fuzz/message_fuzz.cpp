// One message, the one whose key CHORUS_FUZZ_MESSAGE names ("cam-r2"); without it all keys are printed. The fast
// decoder and the slow reading for people must agree on what is a message; what was decoded and encoded once stays the
// same for ever, in octets and in JSON.
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "chorus/asn1/json.hpp"
#include "chorus/v2x/messages/message_type.hpp"

namespace messages = chorus::v2x::messages;

namespace {

const messages::MessageType* wanted_type = nullptr;

// A value and the memory of its lists, which is never the reason for a refusal.
class Value {
  public:
    explicit Value(const messages::MessageType& type)
        : type_(type), memory_(std::size_t{64} * type.arena_octets), value_(new std::byte[type.octets]) {}

    bool decode(chorus::Bytes input) {
        chorus::asn1::Arena arena = lists();
        return type_.decode(input, value_.get(), arena);
    }
    bool read(const nlohmann::json& json) {
        std::fill_n(value_.get(), type_.octets, std::byte{});
        chorus::asn1::Arena arena = lists();
        return !chorus::asn1::from_json(json, type_.schema({}), value_.get(), arena);
    }
    nlohmann::json json() const { return chorus::asn1::to_json(type_.schema({}), value_.get()); }

    chorus::ByteVector encode() const {
        chorus::ByteVector octets(std::size_t{1} << 20);
        octets.resize(type_.encode(value_.get(), octets));
        return octets;
    }

  private:
    chorus::asn1::Arena lists() { return chorus::asn1::Arena(memory_); }

    const messages::MessageType& type_;
    std::vector<std::byte> memory_;
    std::unique_ptr<std::byte[]> value_;
};

}  // namespace

extern "C" int LLVMFuzzerInitialize(int*, char***) {
    const char* key = std::getenv("CHORUS_FUZZ_MESSAGE");
    if (!key) {
        for (const messages::MessageType& type : messages::message_types()) std::puts(std::string(type.key).c_str());
        std::exit(0);
    }
    wanted_type = messages::find_message_type(key);
    if (wanted_type) return 0;
    std::fprintf(stderr, "CHORUS_FUZZ_MESSAGE: no message is called '%s'\n", key);
    std::exit(2);
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const messages::MessageType& type = *wanted_type;
    static Value value(type), again(type);
    const chorus::Bytes input(data, size);

    const bool decoded = value.decode(input);
    if (decoded == messages::describe(type, input).error.has_value()) std::abort();
    if (!decoded) return 0;
    const nlohmann::json json = value.json();
    // Alternatives of a future version are known as such, and cannot be written.
    const chorus::ByteVector once = value.encode();
    if (once.empty()) return 0;
    if (!again.decode(once) || again.encode() != once) std::abort();
    if (!again.read(json) || again.encode() != once) std::abort();
    return 0;
}
