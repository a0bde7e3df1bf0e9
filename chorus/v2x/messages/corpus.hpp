// For tests: values that independent codecs have encoded, one JSON object a line, when they are at hand.
#pragma once

#include <zlib.h>

#include <algorithm>
#include <cstdlib>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <vector>

#include "chorus/core/bytes.hpp"

namespace chorus::v2x::messages {

struct CorpusEntry {
    std::string id;
    ByteVector octets;
    nlohmann::json line;  // all that the file says of it
};

inline std::string shared_directory() {
    const char* named = std::getenv("CHORUS_SHARED");
    return named ? named : CHORUS_SOURCE_DIR "/../shared";
}

// The entries of <shared>/corpora/<name>.jsonl.gz or else of testdata/<name>.jsonl.gz beside this file; empty: there
// is no such file.
inline std::vector<CorpusEntry> read_corpus(const std::string& name) {
    std::vector<CorpusEntry> entries;
    gzFile file = gzopen((shared_directory() + "/corpora/" + name + ".jsonl.gz").c_str(), "rb");
    if (!file) file = gzopen((CHORUS_SOURCE_DIR "/chorus/v2x/messages/testdata/" + name + ".jsonl.gz").c_str(), "rb");
    if (!file) return entries;
    std::string text;
    char block[65536];
    for (int n; (n = gzread(file, block, sizeof block)) > 0;) text.append(block, static_cast<std::size_t>(n));
    gzclose(file);
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        const auto line = nlohmann::json::parse(text.substr(at, end - at), nullptr, false);
        at = end + 1;
        if (!line.is_object()) continue;
        const auto octets = from_hex(line.value("hex", ""));
        if (octets) entries.push_back({line.contains("id") ? line["id"].dump() : "?", *octets, line});
    }
    return entries;
}

}  // namespace chorus::v2x::messages
