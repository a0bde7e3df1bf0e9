// chorus messages: every type of message that is known here, and the ASN.1 of each.
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <memory>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "chorus/asn1/schema.hpp"
#include "chorus/cli/command_line.hpp"
#include "chorus/cli/commands.hpp"
#include "chorus/cli/message_types.hpp"
#include "chorus/v2x/messages/message_type.hpp"
#include "chorus/v2x/messages/notation.hpp"

namespace chorus::cli {

namespace {

using v2x::messages::message_types;
using v2x::messages::MessageType;

std::string_view words(MessageType::Encoding encoding) {
    return encoding == MessageType::Encoding::uper ? "UPER" : "OER";
}

std::string number_or_dash(std::uint64_t number) { return number == 0 ? "-" : std::to_string(number); }

using Row = std::array<std::string, 6>;

// Each column as wide as its longest cell.
void print_rows(const std::vector<Row>& rows) {
    constexpr std::size_t port = 3, last = 5;  // numbers from the port on, to the right
    std::array<std::size_t, last> widths{};
    for (const Row& row : rows)
        for (std::size_t i = 0; i < last; ++i) widths[i] = std::max(widths[i], row[i].size());
    for (const Row& row : rows) {
        for (std::size_t i = 0; i < port; ++i) fmt::print("{:<{}}  ", row[i], widths[i]);
        for (std::size_t i = port; i < last; ++i) fmt::print("{:>{}}  ", row[i], widths[i]);
        fmt::print("{}\n", row[last]);
    }
}

void print_table() {
    std::vector<Row> rows{{"type", "message", "standard", "port", "AID", "encoding"}};
    for (const MessageType& type : message_types())
        rows.push_back({std::string(type.key), std::string(type.name), std::string(type.standard),
                        number_or_dash(type.btp_port), number_or_dash(type.its_aid),
                        std::string(words(type.encoding))});
    print_rows(rows);
}

void print_json() {
    for (const MessageType& type : message_types()) {
        nlohmann::ordered_json line{{"type", type.key},
                                    {"message", type.name},
                                    {"standard", type.standard},
                                    {"encoding", words(type.encoding)},
                                    {"asn1_type", type.schema({}).name},
                                    {"cpp_type", type.cpp_type}};
        if (type.btp_port != 0) line["btp_port"] = type.btp_port;
        if (type.its_aid != 0) line["its_aid"] = type.its_aid;
        if (type.message_id != 0) line["message_id"] = type.message_id;
        if (type.protocol_version != 0) line["protocol_version"] = type.protocol_version;
        fmt::print("{}\n", line.dump());
    }
}

void print_markdown() {
    fmt::print(
        "| `--type` | message | standard | ASN.1 type | C++ type (`chorus::v2x::messages::`) | BTP port | ITS-AID | "
        "encoding | tested against |\n");
    fmt::print("|---|---|---|---|---|---|---|---|---|\n");
    for (const MessageType& type : message_types())
        fmt::print("| `{}` | {} | {} | {} | `{}` | {} | {} | {} | {} |\n", type.key, type.name, type.standard,
                   type.schema({}).name, type.cpp_type, number_or_dash(type.btp_port), number_or_dash(type.its_aid),
                   words(type.encoding), type.tested_against);
}

}  // namespace

void add_messages(CommandLine program) {
    struct Options {
        bool json = false, markdown = false;
        std::string asn1;
    };
    auto options = std::make_shared<Options>();
    CommandLine command = program.command(
        "messages",
        "List every type of message that is known, as --type, --from and --to of the other commands take them");
    const Option json = command.flag("--json", options->json, "one JSON object per type on stdout");
    Option markdown = command.flag("--markdown", options->markdown, "the table of docs/messages.md");
    markdown.excludes(json);
    command.option("--asn1", options->asn1, "a type's ASN.1 module (X.680, X.681), written from its C++ types")
        .check(check_message_type)
        .excludes(json)
        .excludes(markdown);
    command.action([options] {
        if (!options->asn1.empty())
            fmt::print("{}", v2x::messages::asn1_module(*v2x::messages::find_message_type(options->asn1)));
        else if (options->json)
            print_json();
        else if (options->markdown)
            print_markdown();
        else
            print_table();
    });
}

}  // namespace chorus::cli
