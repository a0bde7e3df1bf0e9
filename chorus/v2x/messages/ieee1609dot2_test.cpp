#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <array>
#include <fstream>
#include <iterator>

#include "chorus/v2x/messages/codec_ieee1609dot2.hpp"
#include "chorus/v2x/messages/corpus.hpp"
#include "chorus/v2x/messages/etsi_ts102941.hpp"
#include "chorus/v2x/messages/ieee1609dot2_canonical.hpp"

namespace chorus::v2x::messages {
namespace {

using namespace ieee1609dot2;
using SecurityArena = asn1::InlineArena<security_arena_octets>;

ByteVector hex(std::string_view text) { return from_hex(text).value(); }

// ---- foreign encodings

template <SecurityType T>
void expect_exact_both_ways(const std::string& corpus, std::size_t at_least) {
    const auto entries = read_corpus(corpus);
    if (entries.empty()) GTEST_SKIP() << "no corpora: set CHORUS_SHARED to the directory that has corpora/" << corpus;
    EXPECT_GE(entries.size(), at_least);
    for (const auto& entry : entries) {
        asn1::Decoded<T> decoded(1 << 20);
        ASSERT_TRUE(decode(entry.octets, decoded.value, decoded.arena))
            << entry.id << ": " << why_not_decoded<T>(entry.octets).text();
        const auto again = encode(decoded.value);
        ASSERT_TRUE(again) << entry.id << ": " << again.error().text();
        EXPECT_EQ(to_hex(*again), to_hex(entry.octets)) << entry.id;
        const auto description = describe<T>(entry.octets);
        EXPECT_FALSE(description.error) << entry.id << ": " << description.error.value_or(asn1::Error{}).text();
    }
}

TEST(Ieee1609Dot2, CertificatesOfTheCorpusAreExactBothWays) {
    expect_exact_both_ways<Certificate>("ieee1609dot2-cert", 100);
}
TEST(Ieee1609Dot2, DataOfTheCorpusAreExactBothWays) {
    expect_exact_both_ways<Ieee1609Dot2Data>("ieee1609dot2-data", 100);
}
TEST(Ieee1609Dot2, ToBeSignedDataOfTheCorpusAreExactBothWays) {
    expect_exact_both_ways<ToBeSignedData>("ieee1609dot2-tbsdata", 100);
}

// ---- TS 102 941

TEST(EtsiTs102941, AuthorizationValidationRequest) {
    expect_exact_both_ways<etsi_ts102941::AuthorizationValidationRequest>("ts102941-AuthorizationValidationRequest",
                                                                          100);
}
TEST(EtsiTs102941, AuthorizationValidationResponse) {
    expect_exact_both_ways<etsi_ts102941::AuthorizationValidationResponse>("ts102941-AuthorizationValidationResponse",
                                                                           100);
}
TEST(EtsiTs102941, CaCertificateRequest) {
    expect_exact_both_ways<etsi_ts102941::CaCertificateRequest>("ts102941-CaCertificateRequest", 100);
}
TEST(EtsiTs102941, InnerAtRequest) {
    expect_exact_both_ways<etsi_ts102941::InnerAtRequest>("ts102941-InnerAtRequest", 100);
}
TEST(EtsiTs102941, InnerAtResponse) {
    expect_exact_both_ways<etsi_ts102941::InnerAtResponse>("ts102941-InnerAtResponse", 100);
}
TEST(EtsiTs102941, InnerEcRequest) {
    expect_exact_both_ways<etsi_ts102941::InnerEcRequest>("ts102941-InnerEcRequest", 100);
}
TEST(EtsiTs102941, InnerEcResponse) {
    expect_exact_both_ways<etsi_ts102941::InnerEcResponse>("ts102941-InnerEcResponse", 100);
}
TEST(EtsiTs102941, SharedAtRequest) {
    expect_exact_both_ways<etsi_ts102941::SharedAtRequest>("ts102941-SharedAtRequest", 100);
}
TEST(EtsiTs102941, ToBeSignedCrl) {
    expect_exact_both_ways<etsi_ts102941::ToBeSignedCrl>("ts102941-ToBeSignedCrl", 100);
}
TEST(EtsiTs102941, ToBeSignedRcaCtl) {
    expect_exact_both_ways<etsi_ts102941::CtlFormat>("ts102941-ToBeSignedRcaCtl", 100);
}
TEST(EtsiTs102941, ToBeSignedTlmCtl) {
    expect_exact_both_ways<etsi_ts102941::CtlFormat>("ts102941-ToBeSignedTlmCtl", 100);
}

// The list of trust list managers' list of the EU, as it was published.
TEST(EtsiTs102941, TheListOfTheEuropeanUnionIsExactBothWays) {
    std::ifstream file(shared_directory() + "/corpora/trust/CE4CF6C19BFED720.oer", std::ios::binary);
    if (!file) GTEST_SKIP() << "no trust list: set CHORUS_SHARED to the directory that has corpora/trust";
    const ByteVector octets{std::istreambuf_iterator<char>(file), {}};
    asn1::Decoded<Ieee1609Dot2Data> list(1 << 16);
    ASSERT_TRUE(decode(octets, list.value, list.arena));
    const auto* content = list->content.get_if<"signedData">();
    ASSERT_TRUE(content && content->tbsData->payload.data);
    const auto* payload = (*content->tbsData->payload.data)->content.get_if<"unsecuredData">();
    ASSERT_TRUE(payload);
    asn1::Decoded<etsi_ts102941::EtsiTs102941Data> message(1 << 16);
    ASSERT_TRUE(decode(*payload, message.value, message.arena))
        << why_not_decoded<etsi_ts102941::EtsiTs102941Data>(*payload).text();
    const auto* ctl = message->content.get_if<"certificateTrustListTlm">();
    ASSERT_TRUE(ctl);
    EXPECT_GT(ctl->ctlCommands.size(), 0u);
    EXPECT_EQ(to_hex(encode(message.value).value_or(ByteVector{})), to_hex(*payload));
}

// Every truncation is refused; of every encoding with one octet changed, what is accepted is encoded back to
// the same octets, unless it says that it comes from a later version of the standard.
template <SecurityType T>
void expect_refusal_of_truncations(const std::string& corpus) {
    const auto entries = read_corpus(corpus);
    if (entries.empty()) GTEST_SKIP() << "no corpora: set CHORUS_SHARED to the directory that has corpora/" << corpus;
    for (const auto& entry : entries) {
        for (std::size_t size = 0; size < entry.octets.size(); ++size) {
            const ByteVector cut(entry.octets.begin(), entry.octets.begin() + static_cast<std::ptrdiff_t>(size));
            asn1::Decoded<T> decoded(1 << 16);
            EXPECT_FALSE(decode(cut, decoded.value, decoded.arena)) << entry.id << " cut at " << size;
            EXPECT_TRUE(describe<T>(cut).error) << entry.id << " cut at " << size;
        }
    }
}
TEST(Ieee1609Dot2, TruncatedCertificatesAreRefused) { expect_refusal_of_truncations<Certificate>("ieee1609dot2-cert"); }
TEST(Ieee1609Dot2, TruncatedDataAreRefused) { expect_refusal_of_truncations<Ieee1609Dot2Data>("ieee1609dot2-data"); }

TEST(Ieee1609Dot2, WhatIsAcceptedOfDamagedDataIsCanonicalOrOfALaterVersion) {
    const auto entries = read_corpus("ieee1609dot2-data");
    if (entries.empty()) GTEST_SKIP() << "no corpora: set CHORUS_SHARED to the directory that has them";
    std::size_t accepted = 0, refused = 0;
    for (const auto& entry : entries) {
        ByteVector damaged = entry.octets;
        for (std::size_t i = 0; i < damaged.size(); ++i) {
            for (const unsigned bit : {0u, 3u, 7u}) {
                damaged[i] = static_cast<std::uint8_t>(damaged[i] ^ 1u << bit);
                asn1::Decoded<Ieee1609Dot2Data> decoded(1 << 16);
                const bool ok = decode(damaged, decoded.value, decoded.arena);
                const auto description = describe<Ieee1609Dot2Data>(damaged);
                EXPECT_EQ(ok, !description.error) << entry.id << " octet " << i << " bit " << bit;
                if (ok) {
                    const auto again = encode(decoded.value);
                    if (again && *again != damaged) {
                        asn1::Decoded<Ieee1609Dot2Data> second(1 << 16);
                        EXPECT_TRUE(decode(*again, second.value, second.arena));
                        EXPECT_TRUE(asn1::equal(second.value, decoded.value));
                    }
                }
                ++(ok ? accepted : refused);
                damaged[i] = static_cast<std::uint8_t>(damaged[i] ^ 1u << bit);
            }
        }
    }
    EXPECT_GT(accepted, 0u);
    EXPECT_GT(refused, 0u);
}

TEST(Ieee1609Dot2, SignedPacketsAreExactBothWays) {
    const auto packets = read_corpus("signed/packets");
    if (packets.empty()) GTEST_SKIP() << "no corpora: set CHORUS_SHARED to the directory that has corpora/signed";
    std::size_t read = 0;
    for (const auto& packet : packets) {
        const Bytes secured = Bytes(packet.octets).subspan(4);  // behind the basic header
        SecurityArena arena;
        Ieee1609Dot2Data data;
        if (!decode(secured, data, arena)) continue;
        ++read;
        const auto again = encode(data);
        ASSERT_TRUE(again) << packet.id;
        EXPECT_EQ(to_hex(*again), to_hex(secured)) << packet.id;
    }
    EXPECT_GT(read, packets.size() * 8 / 10);
}

TEST(Ieee1609Dot2, CertificatesInUseAreExactBothWays) {
    std::size_t read = 0;
    for (const char* name : {"signed/at.cert.oer", "signed/aa.cert.oer", "signed/root.cert.oer",
                             "signed/at_expired.cert.oer", "trust/E7A4B2B045E7ACF9.oer"}) {
        std::ifstream file(shared_directory() + "/corpora/" + name, std::ios::binary);
        const ByteVector octets{std::istreambuf_iterator<char>(file), {}};
        if (octets.empty()) continue;
        SecurityArena arena;
        Certificate certificate;
        ASSERT_TRUE(decode(octets, certificate, arena)) << name << why_not_decoded<Certificate>(octets).text();
        EXPECT_EQ(to_hex(encode(certificate).value()), to_hex(octets)) << name;
        EXPECT_EQ(canonical_form(certificate, octets) == octets, is_canonical(certificate)) << name;
        ++read;
    }
    if (read == 0) GTEST_SKIP() << "no certificates: set CHORUS_SHARED to the directory that has corpora/signed";
}

// ---- our own: a message that is signed with a digest, written down by hand from the module

constexpr std::string_view signed_message =
    "03 81"                             // protocolVersion, signedData
    "00"                                // sha256
    "40 03 80 04 de ad be ef"           // payload: data, unsecuredData of 4 octets
    "40 01 24 00 02 77 65 77 57 fd c4"  // headerInfo: generationTime; psid 36
    "80 9a 55 ea 52 46 f4 e1 cf"        // signer: digest
    "80 80"                             // ecdsaNistP256Signature, x-only
    "1111111111111111111111111111111111111111111111111111111111111111"
    "2222222222222222222222222222222222222222222222222222222222222222";

TEST(Ieee1609Dot2, ReadsAndWritesASignedMessage) {
    const ByteVector octets = hex(signed_message);
    SecurityArena arena;
    Ieee1609Dot2Data data;
    ASSERT_TRUE(decode(octets, data, arena)) << why_not_decoded<Ieee1609Dot2Data>(octets).text();

    const SignedData* signed_data = data.content.get_if<"signedData">();
    ASSERT_TRUE(signed_data);
    EXPECT_EQ(signed_data->hashId, HashAlgorithm::sha256);
    const HeaderInfo& header = signed_data->tbsData->headerInfo;
    EXPECT_EQ(header.psid.value, 36u);
    ASSERT_TRUE(header.generationTime);
    EXPECT_EQ(header.generationTime->value, 0x00027765'7757fdc4u);
    EXPECT_FALSE(header.expiryTime);
    EXPECT_EQ(to_hex(signed_data->tbsData.octets), "40038004deadbeef400124000277657757fdc4");
    ASSERT_TRUE(signed_data->tbsData->payload.data);
    const Opaque* payload = (*signed_data->tbsData->payload.data)->content.get_if<"unsecuredData">();
    ASSERT_TRUE(payload);
    EXPECT_EQ(to_hex(*payload), "deadbeef");
    EXPECT_EQ(payload->data(), octets.data() + 7) << "payloads are views of the input";
    EXPECT_TRUE(is_canonical(signed_data->tbsData.value));

    EXPECT_EQ(encode(data).value(), octets);
    std::array<std::uint8_t, 512> output;
    EXPECT_EQ(encode(data, output), octets.size());
    EXPECT_EQ(encode(data, std::span(output).first(octets.size() - 1)), 0u);
}

TEST(Ieee1609Dot2, OctetsBehindTheValueAreCountedOrRefused) {
    ByteVector octets = hex(signed_message);
    const std::size_t size = octets.size();
    octets.push_back(0);
    SecurityArena arena;
    Ieee1609Dot2Data data;
    EXPECT_FALSE(decode(octets, data, arena));
    EXPECT_THAT(why_not_decoded<Ieee1609Dot2Data>(octets).rule, testing::HasSubstr("followed by 1 more"));
    EXPECT_EQ(decode_prefix(octets, data, arena), size);
}

TEST(Ieee1609Dot2, ErrorsNameTheComponent) {
    ByteVector octets = hex(signed_message);
    octets[0] = 2;
    EXPECT_EQ(why_not_decoded<Ieee1609Dot2Data>(octets).text(),
              "Ieee1609Dot2Data.protocolVersion: 2 is below 3 at bit 0");

    octets = hex(signed_message);
    octets[12] = 0x09;  // length of psid
    const asn1::Error error = why_not_decoded<Ieee1609Dot2Data>(octets);
    EXPECT_EQ(error.path, "Ieee1609Dot2Data.content.signedData.tbsData.headerInfo.psid");

    Certificate certificate{};
    certificate.version = 3;
    certificate.issuer.emplace<"self">(HashAlgorithm::sha256);
    certificate.toBeSigned->id.emplace<"none">();
    certificate.toBeSigned->verifyKeyIndicator.value = {};
    certificate.toBeSigned->validityPeriod.duration.emplace<"years">(Uint16(1));
    const auto written = encode(certificate);
    ASSERT_FALSE(written);
    EXPECT_THAT(written.error().path, testing::HasSubstr("Certificate.toBeSigned.verifyKeyIndicator"));
}

// Data inside data inside data, without end.
TEST(Ieee1609Dot2, NestingIsBounded) {
    const auto nested = [](int depth) {
        ByteVector octets;
        for (int i = 0; i < depth; ++i) octets.insert(octets.end(), {0x03, 0x81, 0x00, 0x40});
        octets.insert(octets.end(), {0x03, 0x80, 0x00});
        for (int i = 0; i < depth; ++i) {
            octets.insert(octets.end(), {0x00, 0x01, 0x24, 0x82, 0x80, 0x80});
            octets.insert(octets.end(), 64, 0x11);
        }
        return octets;
    };
    asn1::Decoded<Ieee1609Dot2Data> decoded(1 << 20);
    EXPECT_TRUE(decode(nested(2), decoded.value, decoded.arena));
    EXPECT_TRUE(decode(nested(16), decoded.value, decoded.arena));
    EXPECT_FALSE(decode(nested(17), decoded.value, decoded.arena));
    EXPECT_FALSE(decode(nested(5000), decoded.value, decoded.arena));
    EXPECT_TRUE(describe<Ieee1609Dot2Data>(nested(5000)).error);
}

// A list that claims more elements than there are octets asks the arena for nothing.
TEST(Ieee1609Dot2, ACountBeyondTheInputIsRefusedBeforeMemoryIsTaken) {
    const ByteVector octets = hex("03 82 04 00 ff ff ff 00 00 00 00 00 00");  // 16777215 recipients
    SecurityArena arena;
    Ieee1609Dot2Data data;
    EXPECT_FALSE(decode(octets, data, arena));
    EXPECT_EQ(arena.used(), 0u);
    EXPECT_EQ(why_not_decoded<Ieee1609Dot2Data>(hex("03 82 03 ff ff ff 00 00")).path,
              "Ieee1609Dot2Data.content.encryptedData.recipients");
}

// A header of the year 2017 says that it knows two additions, one of today that it knows four, one of
// tomorrow that it has a fifth; all of them are read, and hashed as they are.
TEST(Ieee1609Dot2, HeadersOfOlderAndLaterVersionsAreRead) {
    const auto inline_requests = [](std::string_view additions) -> std::size_t {
        const ByteVector octets = hex("40 03 80 00  80 01 24" + std::string(additions));
        SecurityArena arena;
        ToBeSignedData data;
        EXPECT_TRUE(decode(octets, data, arena)) << why_not_decoded<ToBeSignedData>(octets).text();
        return data.headerInfo.inlineP2pcdRequest ? data.headerInfo.inlineP2pcdRequest->size() : 0;
    };
    EXPECT_EQ(inline_requests("02 06 80  05 01 01 aa bb cc"), 1u);
    EXPECT_EQ(inline_requests("02 04 80  05 01 01 aa bb cc"), 1u);
    EXPECT_EQ(inline_requests("02 03 88  05 01 01 aa bb cc  02 12 34"), 1u);
    EXPECT_EQ(inline_requests("02 03 08  02 12 34"), 0u);
}

// ---- canonical form (IEEE 1609.2, 6.4.3)

// An uncompressed key and a signature with the whole point R, between octets that stay as they are: among
// them an addition that no version of the standard has yet.
TEST(Ieee1609Dot2, CanonicalFormOfACertificate) {
    const std::string x(64, 'a'), y(63, 'b');
    const std::string head = "80 03 00 80 0102030405060708";
    const std::string to_be_signed = "80 83 a1b2c3 0007 00000001 86 0001";
    const std::string additions = "02 03 08 02 1234";
    const std::string s(64, '5');
    const auto certificate_with = [&](const std::string& key, const std::string& signature) {
        return hex(head + to_be_signed + key + additions + signature);
    };
    const ByteVector received = certificate_with("80 80 84" + x + y + "1", "80 82" + x + s);
    const ByteVector canonical = certificate_with("80 80 83" + x, "80 80" + x + s);

    SecurityArena arena;
    Certificate certificate;
    ASSERT_TRUE(decode(received, certificate, arena)) << why_not_decoded<Certificate>(received).text();
    EXPECT_FALSE(is_canonical(certificate));
    EXPECT_EQ(to_hex(canonical_form(certificate, received)), to_hex(canonical));
    EXPECT_EQ(to_hex(canonical_form(certificate.toBeSigned)), to_hex(hex(to_be_signed + "80 80 83" + x + additions)));

    ASSERT_TRUE(decode(canonical, certificate, arena));
    EXPECT_TRUE(is_canonical(certificate));
    EXPECT_EQ(canonical_form(certificate, canonical), canonical);
}

TEST(Ieee1609Dot2, CanonicalFormOfAnEncryptionKeyInTheHeader) {
    const std::string x(64, 'a'), y(63, 'b');
    const auto header_with = [](const std::string& point) { return hex("40 03 80 00  02 01 24  80 00 80" + point); };
    const ByteVector received = header_with("84" + x + y + "2");
    SecurityArena arena;
    asn1::Captured<ToBeSignedData> data;
    ASSERT_TRUE(decode(received, data.value, arena)) << why_not_decoded<ToBeSignedData>(received).text();
    data.octets = received;
    EXPECT_FALSE(is_canonical(data.value));
    EXPECT_EQ(to_hex(canonical_form(data)), to_hex(header_with("82" + x)));
}

}  // namespace
}  // namespace chorus::v2x::messages
