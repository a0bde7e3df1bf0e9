// Every message type that is known here, as data: for tools that choose one at run time (chorus encode, chorus
// corpus check, bindings). Who knows the type when compiling uses codec.hpp.
//
//     const MessageType* type = find_message_type("cam-r2");
//     const auto message = AnyMessage::decode(*type, octets);
//     if (message) print(message->to_json());
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "chorus/asn1/arena.hpp"
#include "chorus/asn1/describe.hpp"
#include "chorus/asn1/error.hpp"
#include "chorus/asn1/random.hpp"
#include "chorus/asn1/unknown.hpp"
#include "chorus/core/bytes.hpp"
#include "chorus/core/random.hpp"
#include "chorus/core/result.hpp"
#include "chorus/v2x/messages/units.hpp"

namespace chorus::v2x::messages {

struct MessageType {
    // Unaligned PER (X.691) or canonical OER (X.696).
    enum class Encoding : std::uint8_t { uper, oer };

    std::string_view key;       // what tools and corpora call it: "cam-r2"
    std::string_view name;      // "CAM"
    std::string_view standard;  // "TS 103 900 V2.3.1"
    Encoding encoding;
    std::uint16_t btp_port = 0;         // TS 103 248; 0: it does not travel over BTP
    std::uint32_t its_aid = 0;          // TS 102 965; 0: none of its own
    std::uint8_t message_id = 0;        // of the ItsPduHeader (TS 102 894-2); 0: it has no such header
    std::uint8_t protocol_version = 0;  // of the same; 0: any, the content has to tell
    std::uint8_t oldest_version = 0;    // whose messages are of this type as well
    std::string_view cpp_type;          // "release2::CAM"
    std::string_view tested_against;    // besides itself: "pycrate, corpus" (tested_against.hpp)
    Dictionary dictionary = Dictionary::etsi;

    // The type without its C++ type: how large a value is, and what is done with it.
    std::size_t octets, alignment, arena_octets;
    const asn1::Schema& (*schema)(Bytes input);
    bool (*decode)(Bytes input, void* value, asn1::Arena& arena);
    std::size_t (*encode)(const void* value, std::span<std::uint8_t> output);
};

std::span<const MessageType> message_types();
// Nothing: no type has this key.
const MessageType* find_message_type(std::string_view key);
// The type that the name of a corpus file begins with: "cam-r2.future.jsonl.gz" is of cam-r2.
const MessageType* message_type_of_file(std::string_view file_name);

// The encoding opened into its fields, with units.
asn1::Description describe(const MessageType& type, Bytes input);

// A value of any of the types, and the memory it lies in.
class AnyMessage {
  public:
    static Result<AnyMessage, asn1::Error> decode(const MessageType& type, Bytes input);
    // The same, and writes into `unknown` what a later version of the standard has put into it
    // (unknown_extensions.hpp).
    static Result<AnyMessage, asn1::Error> decode(const MessageType& type, Bytes input,
                                                  asn1::UnknownExtensions& unknown);
    static Result<AnyMessage, asn1::Error> from_json(const MessageType& type, const nlohmann::json& json);
    // `fill` writes the value, which is the type's C++ type and all zero, with lists in the arena; or says why not.
    static Result<AnyMessage, asn1::Error> build(
        const MessageType& type, const std::function<std::optional<asn1::Error>(void* value, asn1::Arena&)>& fill);
    // For tests: every one can be encoded.
    static AnyMessage random(const MessageType& type, Random& random, asn1::Likelihood likelihood = {});

    const MessageType& type() const { return *type_; }
    const void* value() const { return value_; }  // of the type's C++ type
    nlohmann::json to_json() const;
    Result<ByteVector, asn1::Error> encode() const;
    Result<ByteVector, asn1::Error> encode(const asn1::UnknownExtensions& unknown) const;

  private:
    AnyMessage(const MessageType& type, std::size_t list_octets);
    asn1::Arena lists();

    const MessageType* type_;
    std::size_t list_octets_;
    std::unique_ptr<std::byte[]> memory_;  // of the value, and behind it its lists
    ByteVector input_;                     // what views of the input look at
    void* value_;
};

}  // namespace chorus::v2x::messages
