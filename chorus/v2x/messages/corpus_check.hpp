// Checks one entry of a corpus, values that other codecs have encoded: a JSON object with "hex" and, where the
// value is known, "jer" (ITU-T X.697).
#pragma once

#include <cstdint>
#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string_view>

#include "chorus/asn1/error.hpp"
#include "chorus/v2x/messages/message_type.hpp"

namespace chorus::v2x::messages {

enum class CorpusKind : std::uint8_t {
    exact,   // decodes to the value of "jer", whose JSON is read back, and encodes to the same octets
    future,  // of a later version of the standard: decodes, and with what is unknown kept it and its JSON encode to the
             // same octets
    mutated,  // damaged: both readers agree whether it is one
};

// By the name, not by the directories it lies in: "cam-r2.future.jsonl" is of the future, "cam-r2.mutated.jsonl"
// mutated, all else exact.
CorpusKind corpus_kind_of_file(std::string_view file_name);

// Nothing: the entry is as it must be. Names are compared with - and _ taken for the same, and a BIT STRING may
// be given without its length.
std::optional<asn1::Error> check_corpus_entry(const MessageType& type, CorpusKind kind, const nlohmann::json& entry);

}  // namespace chorus::v2x::messages
