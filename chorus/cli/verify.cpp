// chorus verify: which signed packets of a capture are to be believed, and why the others are not.
#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <chrono>
#include <cstdio>
#include <filesystem>
#include <map>
#include <memory>
#include <nlohmann/json.hpp>
#include <set>
#include <string>
#include <vector>

#include "chorus/cli/command_line.hpp"
#include "chorus/cli/commands.hpp"
#include "chorus/cli/message_content.hpp"
#include "chorus/cli/message_signatures.hpp"
#include "chorus/cli/signed_packets.hpp"
#include "chorus/core/small_file.hpp"
#include "chorus/core/time_range.hpp"
#include "chorus/v2x/security/clock_diagnosis.hpp"
#include "chorus/v2x/security/envelope.hpp"
#include "chorus/v2x/security/verify.hpp"

namespace chorus::cli {

namespace {

namespace security = v2x::security;

struct Options {
    std::string file;
    std::vector<std::string> trust, certificates;
    std::string at = "capture";
    std::string content = "auto";
    std::vector<std::uint16_t> countries;
    bool signatures = false;
    bool json = false;
};

[[noreturn]] void stop(int code, const std::string& sentence) {
    fmt::print(stderr, "chorus verify: {}\n", sentence);
    throw Exit{code};
}

// When a packet is judged.
struct Clock {
    enum class Kind { now, fixed, capture } kind = Kind::now;
    Timestamp fixed;
};

Timestamp system_now() {
    const auto since = std::chrono::system_clock::now().time_since_epoch();
    return timestamp_from_unix_us(std::chrono::duration_cast<std::chrono::microseconds>(since).count());
}

Clock clock_from(const std::string& text) {
    if (text == "now") return {Clock::Kind::fixed, system_now()};
    if (text == "capture") return {Clock::Kind::capture, {}};
    const auto moment = from_iso8601(text);
    if (moment && in_time_range(*moment)) return {Clock::Kind::fixed, *moment};
    std::int64_t ms = 0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), ms);
    if (fault == std::errc() && end == text.data() + text.size() && ms >= 0 && ms < time_range_end.its_ms())
        return {Clock::Kind::fixed, Timestamp::from_its_ms(ms)};
    stop(exit_usage,
         fmt::format(
             "--at {}: give a time as 2026-11-25T10:00:00Z, ITS milliseconds, 'capture' or 'now'; from 2004 to 2139",
             text));
}

// The files that --trust and --cert name; directories with what lies in them.
std::vector<std::string> files_of(const std::vector<std::string>& paths, std::set<std::string>& from_directory) {
    std::vector<std::string> files;
    for (const std::string& path : paths) {
        std::error_code fault;
        if (!std::filesystem::is_directory(path, fault)) {
            files.push_back(path);
            continue;
        }
        std::vector<std::string> inside;
        for (const auto& entry : std::filesystem::directory_iterator(path, fault)) {
            if (entry.is_regular_file() && entry.path().extension() == ".oer") inside.push_back(entry.path().string());
        }
        if (fault) stop(exit_io, fmt::format("{}: {}", path, fault.message()));
        if (inside.empty()) stop(exit_io, fmt::format("{}: no certificate (*.oer) in this directory", path));
        std::ranges::sort(inside);
        from_directory.insert(inside.begin(), inside.end());
        files.insert(files.end(), inside.begin(), inside.end());
    }
    return files;
}

struct GivenCertificate {
    std::string file;
    security::Certificate certificate;
    bool trusted = false;         // named by --trust
    bool from_directory = false;  // then what does not fit is passed over
};

std::vector<GivenCertificate> read_certificates(const Options& options) {
    std::vector<GivenCertificate> given;
    for (const bool trusted : {true, false}) {
        std::set<std::string> from_directory;
        for (const std::string& file : files_of(trusted ? options.trust : options.certificates, from_directory)) {
            const auto octets = read_small_file(file);
            if (!octets) stop(exit_io, fmt::format("{}: {}; give a certificate in OER", file, octets.error()));
            auto certificate = security::read_certificate(*octets);
            const bool passed_over = from_directory.contains(file);
            if (certificate)
                given.push_back({file, std::move(*certificate), trusted, passed_over});
            else if (!passed_over)
                stop(exit_config, fmt::format("{}: {}", file, words(certificate.error())));
        }
    }
    return given;
}

// Roots first, then authorities, then tickets: each needs the one before.
security::Verifier make_verifier(const Options& options, std::size_t packets_expected) {
    const auto given = read_certificates(options);
    const auto refuse = [](const GivenCertificate& one, Drop why) {
        if (!one.from_directory) stop(exit_config, fmt::format("{}: {}", one.file, words(why)));
        fmt::print(stderr, "chorus verify: {} is left out: {}\n", one.file, words(why));
    };
    security::TrustStore trust;
    for (const auto& one : given) {
        if (!one.certificate.self_signed) continue;
        if (!one.trusted) {
            fmt::print(stderr, "chorus verify: {} is a root certificate: --trust makes it trusted\n", one.file);
            continue;
        }
        if (const auto added = trust.add_root(one.certificate.octets); !added) refuse(one, added.error());
    }
    for (const auto& one : given) {
        if (one.certificate.self_signed || !one.certificate.issue_permissions) continue;
        if (const auto added = trust.add_authority(one.certificate.octets); !added) refuse(one, added.error());
    }
    if (trust.empty())
        fmt::print(stderr, "chorus verify: no root is trusted, so no packet can be believed; name one with --trust\n");

    security::VerifierConfig config;
    config.countries = options.countries;
    config.remembered_messages = std::max(config.remembered_messages, packets_expected);
    security::Verifier verifier(std::move(trust), config);
    for (const auto& one : given) {
        if (one.certificate.self_signed || one.certificate.issue_permissions) continue;
        if (const auto why = verifier.know_ticket(one.certificate.octets)) refuse(one, *why);
    }
    return verifier;
}

struct Judgement {
    const SignedPacket* packet = nullptr;
    bool is_signed = false;
    std::optional<Drop> drop;
    std::optional<security::Verified> verified;
    std::optional<std::uint32_t> its_aid;
    std::optional<Timestamp> generated;
    security::ClockDiagnosis clock;
    std::optional<bool> agrees;
};

class Judge {
  public:
    Judge(security::Verifier verifier, Clock clock, bool content)
        : verifier_(std::move(verifier)), clock_(clock), content_(content) {}

    Judgement judge(const SignedPacket& packet) {
        Judgement judgement;
        judgement.packet = &packet;
        if (packet.foreign) {
            judgement.drop = packet.foreign;
            compare(judgement);
            return judgement;
        }
        const auto secured = secured_part(packet.octets);
        if (!secured) {
            judgement.drop = secured.error();
            compare(judgement);
            return judgement;
        }
        judgement.is_signed = true;
        judgement.generated = security::peek_generation_time(*secured);
        if (judgement.generated && packet.captured)
            judgement.clock = security::diagnose_clock(*judgement.generated, *packet.captured);
        const Timestamp now = time_of(judgement);
        const auto content = [&](std::uint32_t aid, Bytes ssp, Bytes payload) {
            judgement.its_aid = aid;
            return check_content(aid, ssp, payload, content_);
        };
        const auto verified = verifier_.verify(*secured, {now, {}}, content);
        if (verified)
            judgement.verified = *verified;
        else
            judgement.drop = verified.error();
        compare(judgement);
        return judgement;
    }

  private:
    static void compare(Judgement& judgement) {
        if (const auto expected = judgement.packet->accept_expected)
            judgement.agrees = !judgement.drop.has_value() == *expected;
    }
    // Of a capture: the moment of capture. A sender whose clock has one of the known faults is judged by its
    // own clock, so that the fault is reported and does not hide everything else. Without a moment of capture
    // the generation time stands for it.
    Timestamp time_of(const Judgement& judgement) const {
        if (clock_.kind != Clock::Kind::capture) return clock_.fixed;
        const auto& captured = judgement.packet->captured;
        if (!captured) return judgement.generated.value_or(Timestamp{});
        const auto fault = judgement.clock.fault;
        const bool known_fault =
            fault == security::ClockFault::leap_seconds_missing || fault == security::ClockFault::tai_offset_added;
        return known_fault ? *judgement.generated : *captured;
    }

    security::Verifier verifier_;
    Clock clock_;
    bool content_;
};

class Report {
  public:
    explicit Report(bool json) : json_(json) {}

    void add(const Judgement& judgement) {
        ++packets_;
        if (!judgement.is_signed) {
            ++unsigned_;
        } else if (judgement.drop) {
            ++refused_;
            ++reasons_[*judgement.drop];
        } else {
            ++accepted_;
        }
        if (judgement.agrees) {
            ++expectations_;
            if (!*judgement.agrees) ++disagreements_;
        }
        if (judgement.clock.fault != security::ClockFault::none) ++clocks_[security::words(judgement.clock)];
        if (json_)
            print_json(judgement);
        else
            print_line(judgement);
    }

    void finish() const {
        if (json_) {
            nlohmann::ordered_json reasons = nlohmann::ordered_json::object();
            for (const auto& [reason, count] : reasons_) reasons[std::string(to_string(reason))] = count;
            nlohmann::ordered_json summary = {{"packets", packets_},
                                              {"accepted", accepted_},
                                              {"refused", refused_},
                                              {"unsigned", unsigned_},
                                              {"reasons", reasons}};
            if (expectations_) {
                summary["expectations"] = expectations_;
                summary["disagreements"] = disagreements_;
            }
            fmt::print("{}\n", nlohmann::ordered_json{{"summary", summary}}.dump());
            return;
        }
        fmt::print("\n{} packets: {} accepted, {} refused, {} not signed\n", packets_, accepted_, refused_, unsigned_);
        for (const auto& [reason, count] : reasons_)
            fmt::print("  {:6}  {}: {}\n", count, to_string(reason), words(reason));
        for (const auto& [sentence, count] : clocks_) fmt::print("  {:6}  {}\n", count, sentence);
        if (expectations_) fmt::print("{} of {} as expected\n", expectations_ - disagreements_, expectations_);
    }

    bool nothing_signed() const { return accepted_ + refused_ == 0; }

    int exit_code() const {
        const bool failed = expectations_ ? disagreements_ > 0 : refused_ > 0;
        if (failed) return exit_verification;
        return nothing_signed() ? exit_failure : exit_ok;
    }

  private:
    static std::string kind_of(const Judgement& judgement) {
        if (!judgement.packet->kind.empty()) return judgement.packet->kind;
        if (!judgement.its_aid) return {};
        switch (*judgement.its_aid) {
            case security::its_aid::ca: return "CAM";
            case security::its_aid::den: return "DENM";
            case security::its_aid::gn_mgmt: return "GN";
            default: return fmt::format("AID {}", *judgement.its_aid);
        }
    }

    static void print_line(const Judgement& judgement) {
        std::string line = fmt::format("{:6}  {:20}  ", judgement.packet->number, kind_of(judgement));
        if (!judgement.is_signed) {
            line += fmt::format("not signed  {}: {}", to_string(*judgement.drop), words(*judgement.drop));
        } else if (judgement.drop) {
            line += fmt::format("refused   {} ({}): {}", to_string(*judgement.drop),
                                security::verification_step(*judgement.drop), words(*judgement.drop));
        } else {
            line += fmt::format("accepted  signed by {}", to_hex(judgement.verified->signer));
        }
        if (judgement.agrees && !*judgement.agrees)
            line += fmt::format("  DIFFERS: expected to be {}", judgement.drop ? "accepted" : "refused");
        if (judgement.drop == Drop::generation_time_stale || judgement.drop == Drop::generation_time_future) {
            if (const auto clock = security::words(judgement.clock); !clock.empty()) line += " [" + clock + "]";
        }
        fmt::print("{}\n", line);
    }

    static void print_json(const Judgement& judgement) {
        nlohmann::ordered_json json = {{"packet", judgement.packet->number}};
        if (judgement.packet->captured) json["captured"] = to_iso8601(*judgement.packet->captured);
        if (const auto kind = kind_of(judgement); !kind.empty()) json["kind"] = kind;
        if (judgement.its_aid) json["its_aid"] = *judgement.its_aid;
        json["verdict"] = !judgement.is_signed ? "not signed" : judgement.drop ? "refuse" : "accept";
        if (judgement.drop) {
            json["reason"] = to_string(*judgement.drop);
            json["words"] = words(*judgement.drop);
            if (judgement.is_signed) json["step"] = security::verification_step(*judgement.drop);
        } else {
            json["signer"] = to_hex(judgement.verified->signer);
        }
        if (judgement.generated) json["generated"] = to_iso8601(*judgement.generated);
        if (judgement.clock.fault != security::ClockFault::none)
            json["clock"] = {{"offset_s", seconds(judgement.clock.offset)},
                             {"words", security::words(judgement.clock)}};
        if (judgement.packet->accept_expected) {
            json["expect"] = *judgement.packet->accept_expected ? "accept" : "refuse";
            if (judgement.agrees) json["agrees"] = *judgement.agrees;
        }
        fmt::print("{}\n", json.dump());
    }

    bool json_;
    std::uint64_t packets_ = 0, accepted_ = 0, refused_ = 0, unsigned_ = 0;
    std::uint64_t expectations_ = 0, disagreements_ = 0;
    std::map<Drop, std::uint64_t> reasons_;
    std::map<std::string, std::uint64_t> clocks_;
};

// --signatures: the words are others than those of a verdict, for nothing is accepted here.
class SignatureReport {
  public:
    explicit SignatureReport(bool json) : json_(json) {}

    void add(const SignedPacket& packet, const std::optional<MessageSignatures::Answer>& answer) {
        ++packets_;
        if (!answer) return;
        ++signed_;
        answer->drop ? ++reasons_[*answer->drop] : ++right_;
        const std::string signer = answer->signer ? to_hex(*answer->signer) : std::string();
        if (json_) {
            nlohmann::ordered_json json = {{"packet", packet.number}, {"signature", answer->drop ? "no" : "right"}};
            if (answer->drop) json["reason"] = to_string(*answer->drop);
            if (!signer.empty()) json["signer"] = signer;
            fmt::print("{}\n", json.dump());
        } else if (answer->drop) {
            fmt::print("{:6}  {}: {}\n", packet.number, to_string(*answer->drop), words(*answer->drop));
        } else {
            fmt::print("{:6}  signature right, of the ticket {}\n", packet.number, signer);
        }
    }

    void finish() const {
        if (json_) {
            nlohmann::ordered_json reasons = nlohmann::ordered_json::object();
            for (const auto& [reason, count] : reasons_) reasons[std::string(to_string(reason))] = count;
            const nlohmann::ordered_json summary = {
                {"packets", packets_}, {"signed", signed_}, {"right", right_}, {"reasons", reasons}};
            fmt::print("{}\n", nlohmann::ordered_json{{"summary", summary}}.dump());
            return;
        }
        fmt::print("\n{} packets: {} signed, {} of these with the key of the ticket that they name\n", packets_,
                   signed_, right_);
        for (const auto& [reason, count] : reasons_)
            fmt::print("  {:6}  {}: {}\n", count, to_string(reason), words(reason));
        fmt::print("Nothing else was asked: not who issued the tickets, nor when and where they are valid.\n");
    }

    bool nothing_signed() const { return signed_ == 0; }
    int exit_code() const { return right_ < signed_ ? exit_verification : nothing_signed() ? exit_failure : exit_ok; }

  private:
    bool json_;
    std::uint64_t packets_ = 0, signed_ = 0, right_ = 0;
    std::map<Drop, std::uint64_t> reasons_;
};

// How many packets, and whether the file says what it expects of them.
struct Survey {
    std::size_t packets = 0;
    bool expectations = false;
};

void verify(const Options& options) {
    const Clock clock = clock_from(options.at);
    Survey survey;
    if (options.file != "-") {
        const auto fault = read_signed_packets(options.file, [&](const SignedPacket& packet) {
            ++survey.packets;
            survey.expectations |= packet.accept_expected.has_value();
        });
        if (fault && survey.packets == 0) stop(exit_io, *fault);
    }
    const bool content = options.content == "judge" || (options.content == "auto" && !survey.expectations);
    Judge judge(make_verifier(options, survey.packets), clock, content);
    Report report(options.json);
    const auto fault =
        read_signed_packets(options.file, [&](const SignedPacket& packet) { report.add(judge.judge(packet)); });
    report.finish();
    if (fault) stop(exit_io, *fault);
    if (report.nothing_signed())
        fmt::print(stderr, "chorus verify: {}: nothing in it is signed, so nothing was verified\n", options.file);
    if (const int code = report.exit_code(); code != exit_ok) throw Exit{code};
}

// A ticket may come after the first message that names it: the file is read twice.
void verify_signatures(const Options& options) {
    if (options.file == "-") stop(exit_usage, "--signatures reads the file twice, and so not from standard input");
    MessageSignatures signatures;
    for (auto& one : read_certificates(options)) signatures.learn(std::move(one.certificate));
    SignatureReport report(options.json);
    const auto secured_of = [](const SignedPacket& packet) -> std::optional<Bytes> {
        if (packet.foreign) return std::nullopt;
        const auto secured = secured_part(packet.octets);
        return secured ? std::optional(*secured) : std::nullopt;
    };
    read_signed_packets(options.file, [&](const SignedPacket& packet) {
        if (const auto secured = secured_of(packet)) signatures.learn_from(*secured);
    });
    const auto fault = read_signed_packets(options.file, [&](const SignedPacket& packet) {
        const auto secured = secured_of(packet);
        report.add(packet, secured ? std::optional(signatures.ask(*secured)) : std::nullopt);
    });
    report.finish();
    if (fault) stop(exit_io, *fault);
    if (const int code = report.exit_code(); code != exit_ok) throw Exit{code};
}

}  // namespace

void add_verify(CommandLine program) {
    auto options = std::make_shared<Options>();
    CommandLine command = program.command("verify", "Judge the signed packets of a capture or corpus, with the reason");
    command.option("file", options->file, "pcap, pcapng, JSON lines (plain or gzip), or - for a capture on stdin")
        .required();
    command.option("--trust", options->trust, "root certificate to trust (OER), or a directory of *.oer");
    command.option("--cert", options->certificates, "authority or ticket known beforehand, or a directory of *.oer");
    command
        .option("--at", options->at,
                "judge at this time: 2026-11-25T10:00:00Z, ITS milliseconds, now, or 'capture': each packet at its "
                "own, by the time of capture or, where the file has none, by its generation time")
        .show_default();
    command.option("--country", options->countries,
                   "UN M49 number of the country the capture is from; without it tickets for countries fail");
    command
        .option("--content", options->content,
                "hold the message against the ticket's service-specific permissions: judge, ignore, or auto: "
                "ignore where the file states expectations, whose messages are random values")
        .one_of({"auto", "judge", "ignore"})
        .show_default();
    command.flag("--signatures", options->signatures,
                 "ask only whether each message is signed with the key of the ticket that it names, which lies in FILE "
                 "or is given with --cert; for captures whose roots are not at hand. It makes nobody trusted");
    command.flag("--json", options->json, "JSON lines on stdout");
    command.footer(
        "exit: 0 all as expected (or, without expectations, all signed packets accepted), 5 not so,\n"
        "      1 no packet is signed, 2 usage, 3 a certificate is unusable, 4 a file cannot be read");
    command.action([options] { options->signatures ? verify_signatures(*options) : verify(*options); });
}

}  // namespace chorus::cli
