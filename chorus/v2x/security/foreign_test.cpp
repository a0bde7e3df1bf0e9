// Certificates and messages that others made: a small chain in the sources, and, where they are at hand, larger
// corpora and captures.
#include <gtest/gtest.h>
#include <zlib.h>

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <map>
#include <nlohmann/json.hpp>
#include <sstream>
#include <string>

#include "chorus/v2x/messages/codec_ieee1609dot2.hpp"
#include "chorus/v2x/security/envelope.hpp"
#include "chorus/v2x/security/verify.hpp"

namespace chorus::v2x::security {
namespace {

constexpr std::size_t basic_header_octets = 4, ethernet_octets = 14;

const ContentVerdict granted;
ContentVerdict any_content(std::uint32_t, Bytes, Bytes) { return granted; }

std::string shared(const std::string& path) {
    const char* named = std::getenv("CHORUS_SHARED");
    return (named ? std::string(named) : std::string(CHORUS_SOURCE_DIR "/../shared")) + "/" + path;
}

ByteVector read_file(const std::string& file) {
    std::ifstream stream(file, std::ios::binary);
    return ByteVector(std::istreambuf_iterator<char>(stream), {});
}

// ---- one chain and one CAM of it

const ByteVector root = *from_hex(
    "8003008100188109746573742d726f6f7400000000002961048086000301028002026e810201018002027081030201380101008001028001"
    "2482080301fffc03ff0003800125820a0401ffffff04ff000000808082f5146a73c5fe2e61b22143ab4f1bc3258fdca1a8ed4ccde987d876"
    "a3b18cf27480801dd0acdac1d978eab7d61a92dad0816468ab491803e12ba5f094a45f28c2821c29dcbc84884a2a4f02a966747cc579d94d"
    "5d9da4388d802702c0a2714508addb");
const ByteVector authority = *from_hex(
    "80030080617451d2043370f8198107746573742d616100000000002961048086000301018002026f81030201320101008001028001248208"
    "0301fffc03ff0003800125820a0401ffffff04ff0000000080831e3884302281fa0d35844948cffd5be4fd8e5bb797bcb961c3b7a8599c91"
    "f2578080836f20f86e0191c098b71c191751bcecd488139e7e253f29c63156e0525ab1889c808029e82b8de6ea78a7f4572c903a963ed7dc"
    "a19659852005f89110dfc402adff3c618fd52d9c9b4d275a850f3a3154ac7fef03b6459a765fc36171ddf39f497c2a");
const ByteVector cam = *from_hex(
    "0381004003805120500280002d01003c000200000000010001e2401efe920007fcad80806403840000000007d100000202fffffffeffff05"
    "ecbeaa2f6d693a401fffffe001b7743c00e1051fffd04007201e3329ab50a94040012400027765757dc400810101800300804026b1b3a0ea"
    "147d10830000000000296104808400a8010280012481040301000080012581050401ffffff8080829a55ea5246f4e1cf52b962a0b18bd5cc"
    "b858234c3453cd5a68b24f26c3f5e8068080253f31500de8b01575ef984f2ff448b588a94b3874be92c316c4e7d9749e52dfbc9f73bab657"
    "949fe34afafd4ca3792cf44278fef4f0c12ed5266a7e1932aaae80806dfe0ec6112863608c9dd9ab5003b1452627066e329e6a92e72dbbc0"
    "8a0e5a0ee3f097053550918a45105f7a6404ee7efc3e5e1ad10d54002cccebd930126e26");

TEST(ForeignCertificate, IsReadFieldByField) {
    const auto read = read_certificate(authority);
    ASSERT_TRUE(read) << to_string(read.error());
    EXPECT_EQ(to_hex(read->id), "4026b1b3a0ea147d");
    EXPECT_EQ(to_hex(read->issuer), "617451d2043370f8");
    EXPECT_FALSE(read->self_signed);
    EXPECT_EQ(read->name, "test-aa");
    EXPECT_EQ(read->validity.start, Timestamp::from_its_ms(694'224'000'000));
    EXPECT_EQ(read->validity.end - read->validity.start, std::chrono::seconds(3 * 31'556'952));
    EXPECT_TRUE(read->has_encryption_key);
    ASSERT_EQ(read->app_permissions.size(), 1u);
    EXPECT_EQ(read->app_permissions[0].aid, its_aid::scr);
    EXPECT_EQ(to_hex(read->app_permissions[0].ssp), "0132");
    ASSERT_TRUE(read->issue_permissions);
    EXPECT_TRUE(read->issue_permissions->may_issue({its_aid::ca, AppPermission::Form::bitmap, {1, 0, 0}}));
    EXPECT_FALSE(read->issue_permissions->may_issue({its_aid::ca, AppPermission::Form::bitmap, {2, 0, 0}}));
    EXPECT_EQ(read_certificate(root)->id, read->issuer);
}

TEST(ForeignCertificate, ChainUpToTheRootHolds) {
    TrustStore store;
    EXPECT_EQ(store.add_authority(authority).error(), Drop::issuer_unknown);
    ASSERT_TRUE(store.add_root(root));
    ASSERT_TRUE(store.add_authority(authority));
    EXPECT_EQ(store.add_root(authority).error(), Drop::certificate_profile_violated);
    ByteVector bent = root;
    bent[9] ^= 1;  // the name
    EXPECT_EQ(TrustStore().add_root(bent).error(), Drop::certificate_signature_invalid);
}

TEST(ForeignMessage, IsBelieved) {
    TrustStore store;
    ASSERT_TRUE(store.add_root(root));
    ASSERT_TRUE(store.add_authority(authority));
    Verifier verifier(std::move(store));
    const auto generated = peek_generation_time(cam);
    ASSERT_TRUE(generated);
    const auto verified = verifier.verify(cam, {*generated, {}}, any_content);
    ASSERT_TRUE(verified) << to_string(verified.error());
    EXPECT_EQ(to_hex(verified->signer), "423cbfa4afdd2b6b");
    EXPECT_EQ(verified->its_aid, its_aid::ca);
    EXPECT_EQ(to_hex(verified->ssp), "010000");
    EXPECT_EQ(verified->payload.size(), 0x51u);
    EXPECT_EQ(verified->payload[0], 0x20);
}

// ---- a corpus of a small PKI: good, tampered, expired and forged

std::string gunzip(const std::string& file) {
    std::string text;
    const gzFile gz = gzopen(file.c_str(), "rb");
    if (!gz) return text;
    char chunk[1 << 16];
    for (int n; (n = gzread(gz, chunk, sizeof chunk)) > 0;) text.append(chunk, static_cast<std::size_t>(n));
    gzclose(gz);
    return text;
}

TEST(ForeignCorpus, EveryPacketGetsTheVerdictItDeserves) {
    std::istringstream lines(gunzip(shared("corpora/signed/packets.jsonl.gz")));
    if (lines.str().empty()) GTEST_SKIP() << "no corpus: set CHORUS_SHARED to the directory that has corpora/signed";
    TrustStore store;
    ASSERT_TRUE(store.add_root(read_file(shared("corpora/signed/root.cert.oer"))));
    ASSERT_TRUE(store.add_authority(read_file(shared("corpora/signed/aa.cert.oer"))));
    Verifier verifier(std::move(store));
    std::map<std::string, unsigned> verdicts;
    for (std::string line; std::getline(lines, line);) {
        const auto json = nlohmann::json::parse(line);
        const auto packet = *from_hex(json["hex"].get_ref<const std::string&>());
        const Bytes secured = Bytes(packet).subspan(basic_header_octets);
        const auto generated = peek_generation_time(secured);
        ASSERT_TRUE(generated) << json["id"];
        const auto before = verifier.fingerprint();
        const auto verdict = verifier.verify(secured, {*generated, {}}, any_content);
        EXPECT_EQ(verdict.has_value(), json["expect"] == "accept") << json["id"] << " " << json["kind"];
        if (!verdict) {
            EXPECT_EQ(verifier.fingerprint(), before);
        }
        ++verdicts[json["kind"].get<std::string>() + ": " +
                   std::string(verdict ? "accepted" : to_string(verdict.error()))];
    }
    const std::map<std::string, unsigned> expected = {{"cam: accepted", 100},
                                                      {"denm: accepted", 30},
                                                      {"cam-tampered-payload: signature_invalid", 30},
                                                      {"cam-expired-cert: certificate_expired", 30},
                                                      {"cam-forged-at: certificate_signature_invalid", 30}};
    EXPECT_EQ(verdicts, expected);
}

// ---- captures of another stack

std::vector<ByteVector> frames_of(const std::string& file) {
    const ByteVector capture = read_file(file);
    std::vector<ByteVector> frames;
    constexpr std::size_t file_header = 24, record_header = 16;
    for (std::size_t at = file_header; at + record_header <= capture.size();) {
        const std::size_t length = capture[at + 8] | capture[at + 9] << 8;  // little-endian, and short
        frames.emplace_back(capture.begin() + static_cast<std::ptrdiff_t>(at + record_header),
                            capture.begin() + static_cast<std::ptrdiff_t>(at + record_header + length));
        at += record_header + length;
    }
    return frames;
}

std::map<std::string, unsigned> judge_capture(const std::string& message, const std::string& chain) {
    TrustStore store;
    const std::string certificates = shared("pcaps/certs_" + chain);
    const auto root_added = store.add_root(read_file(certificates + "_root.oer"));
    std::map<std::string, unsigned> verdicts;
    if (!root_added) {
        ++verdicts["root: " + std::string(to_string(root_added.error()))];
        return verdicts;
    }
    if (const auto added = store.add_authority(read_file(certificates + "_aa.oer")); !added)
        ++verdicts["authority: " + std::string(to_string(added.error()))];
    Verifier verifier(std::move(store));
    for (const ByteVector& frame : frames_of(shared("pcaps/vanetza_" + message + "_secured_" + chain + ".pcap"))) {
        const Bytes secured = Bytes(frame).subspan(ethernet_octets + basic_header_octets);
        const auto generated = peek_generation_time(secured);
        const auto verdict = verifier.verify(secured, {generated.value_or(Timestamp{}), {}}, any_content);
        ++verdicts[std::string(verdict ? "accepted" : to_string(verdict.error()))];
    }
    return verdicts;
}

using Verdicts = std::map<std::string, unsigned>;

TEST(ForeignCapture, ChainsOfEveryCurveAreVerified) {
    if (read_file(shared("pcaps/README.md")).empty()) GTEST_SKIP() << "no captures: set CHORUS_SHARED";
    for (const char* chain : {"chain_p256", "chain_bp256", "chain_bp384ca_p256at"}) {
        EXPECT_EQ(judge_capture("cam_shb", chain), (Verdicts{{"accepted", 30}})) << chain;
        EXPECT_EQ(judge_capture("denm_gbc", chain), (Verdicts{{"accepted", 10}})) << chain;
    }
}

TEST(ForeignCapture, ForgedTicketsAreRefused) {
    if (read_file(shared("pcaps/README.md")).empty()) GTEST_SKIP() << "no captures: set CHORUS_SHARED";
    // Where the first message, which carries the forged ticket, is refused, those signed by digest find no signer.
    const Verdicts cams = judge_capture("cam_shb", "FORGED_issuer_sig");
    EXPECT_EQ(cams.count("accepted"), 0u);
    EXPECT_GE(cams.count("certificate_signature_invalid"), 1u);
    EXPECT_EQ(judge_capture("denm_gbc", "FORGED_issuer_sig"), (Verdicts{{"certificate_signature_invalid", 10}}));
    EXPECT_EQ(judge_capture("cam_shb", "naive").count("accepted"), 0u);
    EXPECT_EQ(judge_capture("denm_gbc", "naive").count("accepted"), 0u);
}

// ---- certificates in the field: brainpoolP384r1 with SHA-384

TEST(ForeignTrustList, SelfSignaturesHold) {
    const ByteVector manager = read_file(shared("corpora/trust/E7A4B2B045E7ACF9.oer"));
    const ByteVector list = read_file(shared("corpora/trust/CE4CF6C19BFED720.oer"));
    if (manager.empty() || list.empty()) GTEST_SKIP() << "no trust list: set CHORUS_SHARED";
    const auto certificate = read_certificate(manager);
    ASSERT_TRUE(certificate) << to_string(certificate.error());
    EXPECT_EQ(certificate->key_curve, SignatureCurve::brainpool_p384r1);
    EXPECT_EQ(check_signature(*certificate, *certificate), std::nullopt);

    // The root certificates lie in the list as they are; every self-signed one announces itself.
    unsigned roots = 0;
    const ByteVector beginning = *from_hex("80030081");
    for (std::size_t at = 0; at + beginning.size() < list.size(); ++at) {
        if (!std::equal(beginning.begin(), beginning.end(), list.begin() + static_cast<std::ptrdiff_t>(at))) continue;
        asn1::InlineArena<messages::security_arena_octets> arena;
        messages::ieee1609dot2::Certificate decoded;
        const std::size_t length = messages::decode_prefix(Bytes(list).subspan(at), decoded, arena);
        const auto root_certificate = read_certificate(Bytes(list).subspan(at, length));
        ASSERT_TRUE(root_certificate) << "at " << at << ": " << to_string(root_certificate.error());
        EXPECT_EQ(check_signature(*root_certificate, *root_certificate), std::nullopt) << "at " << at;
        roots += !check_root_profile(*root_certificate);
    }
    EXPECT_GE(roots, 2u);
}

}  // namespace
}  // namespace chorus::v2x::security
