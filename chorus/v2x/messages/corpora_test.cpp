// Every message against what independent codecs have written.
#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <string>
#include <vector>

#include "chorus/v2x/messages/codec.hpp"
#include "chorus/v2x/messages/corpus.hpp"
#include "chorus/v2x/messages/csae53/edition2017.hpp"
#include "chorus/v2x/messages/csae53/edition2019.hpp"
#include "chorus/v2x/messages/csae53/message_frame.hpp"
#include "chorus/v2x/messages/inspect.hpp"
#include "chorus/v2x/messages/j2735/message_frame.hpp"
#include "chorus/v2x/messages/release1/cpm.hpp"
#include "chorus/v2x/messages/release1/protocol_version1.hpp"
#include "chorus/v2x/messages/release2/cpm.hpp"
#include "chorus/v2x/messages/release2/ivim.hpp"
#include "chorus/v2x/messages/release2/ivim_v221.hpp"
#include "chorus/v2x/messages/release2/mapem.hpp"
#include "chorus/v2x/messages/release2/poim.hpp"
#include "chorus/v2x/messages/release2/rtcmem.hpp"
#include "chorus/v2x/messages/release2/spatem.hpp"
#include "chorus/v2x/messages/release2/srem.hpp"
#include "chorus/v2x/messages/release2/ssem.hpp"
#include "chorus/v2x/messages/release2/vam.hpp"

namespace chorus::v2x::messages {
namespace {

struct Cam1 {
    using Type = release1::CAM;
    static constexpr auto corpus = "cam-r1";
};
struct Cam2 {
    using Type = release2::CAM;
    static constexpr auto corpus = "cam-r2";
};
struct Denm1 {
    using Type = release1::DENM;
    static constexpr auto corpus = "denm-r1";
};
struct Denm2 {
    using Type = release2::DENM;
    static constexpr auto corpus = "denm-r2";
};

struct Vam {
    using Type = release2::VAM;
    static constexpr auto corpus = "vam-r2";
};
struct Cpm {
    using Type = release2::CPM;
    static constexpr auto corpus = "cpm-r2";
};
struct Spatem {
    using Type = release2::SPATEM;
    static constexpr auto corpus = "spatem";
};
struct Mapem {
    using Type = release2::MAPEM;
    static constexpr auto corpus = "mapem";
};
struct Srem {
    using Type = release2::SREM;
    static constexpr auto corpus = "srem";
};
struct Ssem {
    using Type = release2::SSEM;
    static constexpr auto corpus = "ssem";
};
struct Ivim {
    using Type = release2::IVIM;
    static constexpr auto corpus = "ivim";
};

struct IvimV221 {
    using Type = release2::v221::IVIM;
    static constexpr auto corpus = "ivim-v221";
};
struct Rtcmem {
    using Type = release2::RTCMEM;
    static constexpr auto corpus = "rtcmem";
};

struct CamVersion1 {
    using Type = release1::version1::CAM;
    static constexpr auto corpus = "cam-v1";
};
struct DenmVersion1 {
    using Type = release1::version1::DENM;
    static constexpr auto corpus = "denm-v1";
};
struct Cpm1 {
    using Type = release1::cpm::CPM;
    static constexpr auto corpus = "cpm-r1";
};
struct Poim {
    using Type = release2::poim::POIM;
    static constexpr auto corpus = "poim";
};
struct J2735 {
    using Type = j2735::MessageFrame;
    static constexpr auto corpus = "j2735";
};
struct Csae53 {
    using Type = csae53::MessageFrame;
    static constexpr auto corpus = "csae53";
};
struct Csae53Edition2017 {
    using Type = csae53::edition2017::MessageFrame;
    static constexpr auto corpus = "csae53-edition2017";
};
struct Csae53Edition2019 {
    using Type = csae53::edition2019::MessageFrame;
    static constexpr auto corpus = "csae53-2017";
};

template <class T>
class Corpora : public testing::Test {
  protected:
    using Type = typename T::Type;
    // Kept, because every test of a message reads the same file; of few files, because their JSON is large.
    static const std::vector<CorpusEntry>& entries(const std::string& suffix = "") {
        static std::map<std::string, std::vector<CorpusEntry>> kept;
        const std::string name = T::corpus + suffix;
        if (!kept.contains(name) && kept.size() >= 3) kept.clear();
        const auto [found, is_new] = kept.try_emplace(name);
        if (is_new) found->second = read_corpus(name);
        return found->second;
    }
    static bool accepted(Bytes octets) {
        asn1::InlineArena<arena_octets_of<Type>> arena;
        Type message;
        return decode(octets, message, arena);
    }
};
using Messages =
    testing::Types<Cam1, Cam2, Denm1, Denm2, Vam, Cpm, Spatem, Mapem, Srem, Ssem, Ivim, IvimV221, Rtcmem, Cpm1, Poim,
                   CamVersion1, DenmVersion1, J2735, Csae53, Csae53Edition2017, Csae53Edition2019>;
TYPED_TEST_SUITE(Corpora, Messages);

constexpr auto no_corpora = "no corpora: set CHORUS_SHARED to the directory that has them";

TYPED_TEST(Corpora, AreExactBothWays) {
    const auto& entries = this->entries();
    if (entries.empty()) GTEST_SKIP() << no_corpora;
    for (const auto& entry : entries) {
        asn1::InlineArena<arena_octets_of<typename TypeParam::Type>> arena;
        typename TypeParam::Type message;
        ASSERT_TRUE(decode(entry.octets, message, arena))
            << entry.id << ": " << why_not_decoded<typename TypeParam::Type>(entry.octets).text();
        const auto again = encode(message);
        ASSERT_TRUE(again) << entry.id << ": " << again.error().text();
        EXPECT_EQ(to_hex(*again), to_hex(entry.octets)) << entry.id;
        EXPECT_FALSE(describe<typename TypeParam::Type>(entry.octets).error) << entry.id;
    }
}

// The identifiers of ASN.1 may have hyphens where ours have underscores; and the writers of the corpora leave
// out the length of a BIT STRING that is longer than its root.
nlohmann::json comparable(const nlohmann::json& json) {
    if (json.is_object() && json.size() == 2 && json.contains("length") && json.contains("value")) return json["value"];
    if (json.is_string()) {
        std::string text = json;
        std::replace(text.begin(), text.end(), '-', '_');
        return text;
    }
    if (json.is_array()) {
        auto array = nlohmann::json::array();
        for (const auto& element : json) array.push_back(comparable(element));
        return array;
    }
    if (!json.is_object()) return json;
    auto object = nlohmann::json::object();
    for (const auto& [key, value] : json.items()) object[comparable(key)] = comparable(value);
    return object;
}

TYPED_TEST(Corpora, HaveTheValuesThatTheirWritersMeant) {
    const auto& entries = this->entries();
    if (entries.empty()) GTEST_SKIP() << no_corpora;
    for (const auto& entry : entries) {
        asn1::InlineArena<arena_octets_of<typename TypeParam::Type>> arena;
        typename TypeParam::Type message;
        ASSERT_TRUE(decode(entry.octets, message, arena)) << entry.id;
        EXPECT_EQ(comparable(to_json(message)), comparable(entry.line.at("jer"))) << entry.id;
    }
}

TYPED_TEST(Corpora, TheirJsonIsReadBack) {
    const auto& entries = this->entries();
    if (entries.empty()) GTEST_SKIP() << no_corpora;
    for (const auto& entry : entries) {
        asn1::InlineArena<2 * arena_octets_of<typename TypeParam::Type>> arena;
        typename TypeParam::Type message, again;
        ASSERT_TRUE(decode(entry.octets, message, arena)) << entry.id;
        const auto fault = from_json(to_json(message), again, arena);
        ASSERT_FALSE(fault) << entry.id << ": " << fault->text();
        EXPECT_EQ(to_hex(encode(again).value_or(ByteVector{})), to_hex(entry.octets)) << entry.id;
    }
}

// The fast decoder and the slow reader that explains it know nothing of each other.
TYPED_TEST(Corpora, BothReadersAgreeOnDamagedMessages) {
    const auto& entries = this->entries(".mutated");
    if (entries.empty()) GTEST_SKIP() << no_corpora;
    for (const auto& entry : entries) {
        const bool ok = this->accepted(entry.octets);
        const auto description = describe<typename TypeParam::Type>(entry.octets);
        EXPECT_EQ(ok, !description.error)
            << entry.id << " " << to_hex(entry.octets) << " " << description.error.value_or(asn1::Error{}).text();
        const bool others_accept = entry.line.value("erlang", "") == "ok" && entry.line.value("asn1c", "") == "ok";
        // which do not look at the padding
        const bool is_ill_padded = description.error && description.error->rule == "padding is not zero";
        EXPECT_TRUE(ok || !others_accept || is_ill_padded)
            << entry.id << " " << to_hex(entry.octets) << " " << description.error.value_or(asn1::Error{}).text();
    }
}

// Stations send it with and without the extension bit before cpmContainers; ours without.
TEST(CpmWithExtensionBit, IsTheSameMessage) {
    const auto entries = read_corpus("cpm-r2-extbit"), others = read_corpus("cpm-r2");
    if (entries.empty()) GTEST_SKIP() << no_corpora;
    ASSERT_EQ(entries.size(), others.size());
    for (std::size_t i = 0; i < entries.size(); ++i) {
        asn1::InlineArena<arena_octets_of<release2::CPM>> arena;
        release2::CPM message;
        ASSERT_TRUE(decode(entries[i].octets, message, arena)) << entries[i].id;
        EXPECT_EQ(to_hex(encode(message).value()), to_hex(others[i].octets)) << entries[i].id;
        const auto description = describe<release2::CPM>(entries[i].octets);
        EXPECT_FALSE(description.error) << entries[i].id << description.error.value_or(asn1::Error{}).text();
    }
}

}  // namespace
}  // namespace chorus::v2x::messages
