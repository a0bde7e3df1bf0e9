// chorus corpus: are messages that other codecs wrote read and written here to the bit?
#include <fmt/format.h>

#include <map>
#include <memory>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "chorus/cli/command_line.hpp"
#include "chorus/cli/commands.hpp"
#include "chorus/cli/json_lines.hpp"
#include "chorus/cli/message_types.hpp"
#include "chorus/cli/option_values.hpp"
#include "chorus/v2x/messages/corpus_check.hpp"

namespace chorus::cli {

namespace {

using v2x::messages::CorpusKind;
using v2x::messages::MessageType;

struct Options {
    std::vector<std::string> files;
    std::string type_key;
    std::uint64_t shown = 10;
    bool json = false;
};

[[noreturn]] void stop(int code, const std::string& sentence) {
    std::fflush(stdout);
    fmt::print(stderr, "chorus corpus: {}\n", sentence);
    throw Exit{code};
}

std::string_view words(CorpusKind kind) {
    switch (kind) {
        case CorpusKind::exact: return "agree";
        case CorpusKind::future: return "are accepted and come back";
        case CorpusKind::mutated: return "are judged alike by both readers";
    }
    return {};
}

std::string name_of(const nlohmann::json& entry, std::uint64_t line) {
    const auto id = entry.is_object() ? entry.find("id") : entry.end();
    if (!entry.is_object() || id == entry.end()) return fmt::format("line {}", line);
    return id->is_string() ? id->get<std::string>() : id->dump();
}

// Checks one file, says so, and gives whether every entry is as it must be.
bool check(const std::string& file, const MessageType& type, const Options& options) {
    const CorpusKind kind = v2x::messages::corpus_kind_of_file(file);
    std::uint64_t entries = 0, good = 0;
    std::string failures;
    nlohmann::ordered_json listed = nlohmann::ordered_json::array();
    const auto fault = read_json_lines(file, [&](const nlohmann::json& entry, std::uint64_t line) {
        ++entries;
        const auto error = v2x::messages::check_corpus_entry(type, kind, entry);
        if (!error) {
            ++good;
        } else if (entries - good <= options.shown) {
            const std::string name = name_of(entry, line);
            failures += fmt::format("  {}: {}\n", name, error->text());
            listed.push_back({{"entry", name}, {"path", error->path}, {"bit", error->bit}, {"rule", error->rule}});
        }
        return std::optional<std::string>();
    });
    if (entries == 0) stop(exit_io, fault ? *fault : file + ": holds no entry");
    if (options.json) {
        const nlohmann::ordered_json line{{"file", file}, {"type", type.key},         {"entries", entries},
                                          {"good", good}, {"failed", entries - good}, {"failures", listed}};
        fmt::print("{}\n", line.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace));
    } else {
        fmt::print("{}: {} of {} {} ({} of {})\n", file, good, entries, words(kind), type.name, type.standard);
        fmt::print("{}", failures);
        if (entries - good > options.shown) fmt::print("  and {} more\n", entries - good - options.shown);
    }
    if (fault) stop(exit_io, *fault);
    return good == entries;
}

void check_all(const Options& options) {
    bool all_good = true;
    for (const std::string& file : options.files) {
        const MessageType* type = options.type_key.empty() ? v2x::messages::message_type_of_file(file)
                                                           : v2x::messages::find_message_type(options.type_key);
        if (!type)
            stop(exit_usage, fmt::format("{}: its name begins with no type of message; give one with --type ({})", file,
                                         where_types_are_listed));
        all_good &= check(file, *type, options);
    }
    if (!all_good) throw Exit{exit_verification};
}

}  // namespace

void add_corpus(CommandLine program) {
    CommandLine command = program.command("corpus", "Check messages that other codecs have written");
    command.require_command();
    auto options = std::make_shared<Options>();
    CommandLine check_command =
        command.command("check", "Decode, compare, read the JSON back and encode again every entry of the files");
    check_command.option("files", options->files, "JSON lines, plain or gzip: {\"hex\": …, \"jer\": …, \"id\": …}")
        .required();
    check_command
        .option("--type", options->type_key,
                "the type of message, of `chorus messages`; else what the file's name begins with")
        .check(check_message_type);
    check_command.option("--first", options->shown, "say of so many failures what is wrong")
        .show_default()
        .check(check_whole_number);
    check_command.flag("--json", options->json, "one JSON object per file on stdout");
    check_command.footer(
        "A file NAME.future.jsonl holds messages of later versions, which must be accepted and, with what is unknown\n"
        "in them kept, encoded to the same octets; NAME.mutated.jsonl damaged ones, of which both readers here must\n"
        "say the same.\n"
        "examples:\n"
        "  chorus corpus check cam-r2.jsonl.gz cam-r2.future.jsonl.gz\n"
        "  chorus corpus check mine.jsonl --type denm-r2\n"
        "exit: 0 all is as it must be, 2 usage, 4 a file cannot be read or holds no entry, 5 an entry differs");
    check_command.action([options] { check_all(*options); });
}

}  // namespace chorus::cli
