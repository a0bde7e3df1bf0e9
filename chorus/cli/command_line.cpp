#include "chorus/cli/command_line.hpp"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <exception>
#include <filesystem>
#include <optional>
#include <system_error>

#include "chorus/cli/commands.hpp"
#include "chorus/cli/version.hpp"

namespace chorus::cli {

Option& Option::required() {
    option_->required();
    return *this;
}
Option& Option::show_default() {
    option_->capture_default_str();
    return *this;
}
Option& Option::within(int smallest, int largest) {
    option_->check(CLI::Range(smallest, largest));
    return *this;
}
Option& Option::within(double smallest, double largest) {
    option_->check(CLI::Range(smallest, largest));
    return *this;
}
Option& Option::one_of(const std::vector<std::string>& values) {
    option_->check(CLI::IsMember(values));
    return *this;
}
Option& Option::check(const std::function<std::string(const std::string&)>& what_is_wrong) {
    option_->check(what_is_wrong);
    return *this;
}
Option& Option::separated_by(char separator) {
    option_->delimiter(separator)->allow_extra_args(false);
    return *this;
}
Option& Option::excludes(const Option& other) {
    option_->excludes(other.option_);
    return *this;
}
bool Option::given() const { return option_->count() > 0; }

CommandLine CommandLine::command(const std::string& name, const std::string& description) {
    return CommandLine(app_->add_subcommand(name, description));
}
void CommandLine::require_command() { app_->require_subcommand(1); }
template <class T>
Option CommandLine::option(const std::string& name, T& value, const std::string& help) {
    return Option(app_->add_option(name, value, help));
}
Option CommandLine::flag(const std::string& name, bool& value, const std::string& help) {
    return Option(app_->add_flag(name, value, help));
}
void CommandLine::footer(const std::string& text) { app_->footer(text); }
void CommandLine::action(const std::function<void()>& action) { app_->callback(action); }

template Option CommandLine::option(const std::string&, std::string&, const std::string&);
template Option CommandLine::option(const std::string&, double&, const std::string&);
template Option CommandLine::option(const std::string&, std::uint16_t&, const std::string&);
template Option CommandLine::option(const std::string&, std::uint32_t&, const std::string&);
template Option CommandLine::option(const std::string&, std::uint64_t&, const std::string&);
template Option CommandLine::option(const std::string&, std::optional<std::string>&, const std::string&);
template Option CommandLine::option(const std::string&, std::optional<double>&, const std::string&);
template Option CommandLine::option(const std::string&, std::optional<int>&, const std::string&);
template Option CommandLine::option(const std::string&, std::optional<std::uint32_t>&, const std::string&);
template Option CommandLine::option(const std::string&, std::optional<std::uint64_t>&, const std::string&);
template Option CommandLine::option(const std::string&, std::vector<std::string>&, const std::string&);
template Option CommandLine::option(const std::string&, std::vector<std::uint16_t>&, const std::string&);

int run_commands(const std::string& description, std::initializer_list<void (*)(CommandLine)> commands,
                 std::vector<std::string> arguments) {
    CLI::App app(description, "chorus");
    app.set_version_flag("--version", std::string(version));
    app.require_subcommand(1);
    app.fallthrough();
    for (const auto add : commands) add(CommandLine(&app));

    // CLI11 would only say that a subcommand is missing.
    const bool named = !arguments.empty() && !arguments.front().starts_with('-');
    if (named &&
        app.get_subcommands([&](CLI::App* command) { return command->check_name(arguments.front()); }).empty()) {
        std::fprintf(stderr, "chorus: there is no command '%s'; chorus --help lists them.\n",
                     arguments.front().c_str());
        return exit_usage;
    }
    std::ranges::reverse(arguments);  // CLI11 takes them from the end
    try {
        app.parse(std::move(arguments));
    } catch (const Exit& outcome) {
        return outcome.code;
    } catch (const CLI::Success& help_or_version) {
        return app.exit(help_or_version);
    } catch (const CLI::ParseError& error) {
        std::fprintf(stderr, "chorus: %s\nchorus --help explains the commands, chorus COMMAND --help their options.\n",
                     error.what());
        return exit_usage;
    } catch (const std::filesystem::filesystem_error& error) {
        std::fprintf(stderr, "chorus: %s\n", error.what());
        return exit_io;
    } catch (const std::system_error&) {  // of a print; main says what is wrong with standard output
        return exit_io;
    } catch (const std::exception& error) {
        std::fprintf(stderr, "chorus: %s\n", error.what());
        return exit_failure;
    }
    return exit_ok;
}

}  // namespace chorus::cli
