// The chorus command: one file per subcommand, wired here.
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <CLI/CLI.hpp>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <exception>
#include <string>
#include <system_error>

#include "chorus/cli/commands.hpp"
#include "chorus/cli/version.hpp"

namespace {

// A file that is opened while 0, 1 or 2 is free would become standard input, output or error.
void occupy_standard_descriptors() {
    for (int descriptor = 0; descriptor <= 2; ++descriptor)
        if (::fcntl(descriptor, F_GETFD) < 0 && errno == EBADF) (void)::open("/dev/null", O_RDWR);
}

// The exit code once it is known whether all output arrived. A reader that has gone away knows why.
int finish(int code) {
    errno = 0;
    if (std::fflush(stdout) == 0 && std::ferror(stdout) == 0) return code;
    const int error = errno;
    struct stat status{};
    const bool pipe = ::fstat(STDOUT_FILENO, &status) == 0 && S_ISFIFO(status.st_mode);
    if (!pipe)
        std::fprintf(stderr, "chorus: standard output cannot be written%s%s\n", error ? ": " : "",
                     error ? std::strerror(error) : "");
    return chorus::cli::exit_io;
}

int run(int argc, char** argv) {
    CLI::App app(
        "chorus: driver, vehicle, road and cloud in one stack.\n\n"
        "examples:\n"
        "  chorus city                               a living town in the browser, one car is yours\n"
        "  chorus decode capture.pcap                every layer of every frame\n"
        "  chorus verify capture.pcap --trust root.oer\n"
        "  chorus pki init lab && chorus pki issue lab\n"
        "  chorus station --config car.toml          a station on real links\n",
        "chorus");
    app.set_version_flag("--version", std::string(chorus::cli::version));
    app.require_subcommand(1);
    app.fallthrough();
    chorus::cli::add_city(app);
    chorus::cli::add_decode(app);
    chorus::cli::add_verify(app);
    chorus::cli::add_station(app);
    chorus::cli::add_pki(app);

    // CLI11 would only say that a subcommand is missing.
    const auto known = app.get_subcommands([&](CLI::App* command) { return argc > 1 && command->check_name(argv[1]); });
    if (argc > 1 && argv[1][0] != '-' && known.empty()) {
        std::fprintf(stderr, "chorus: there is no command '%s'; chorus --help lists them.\n", argv[1]);
        return chorus::cli::exit_usage;
    }
    try {
        app.parse(argc, argv);
    } catch (const CLI::CallForHelp& help) {
        return app.exit(help);
    } catch (const CLI::CallForAllHelp& help) {
        return app.exit(help);
    } catch (const CLI::CallForVersion& version) {
        return app.exit(version);
    } catch (const CLI::RuntimeError& outcome) {  // a subcommand's own exit code; it has said why
        return outcome.get_exit_code();
    } catch (const CLI::ParseError& error) {
        std::fprintf(stderr, "chorus: %s\nchorus --help explains the commands, chorus COMMAND --help their options.\n",
                     error.what());
        return chorus::cli::exit_usage;
    } catch (const std::system_error&) {  // of a print; finish() says what is wrong with standard output
        return chorus::cli::exit_io;
    } catch (const std::exception& error) {
        std::fprintf(stderr, "chorus: %s\n", error.what());
        return chorus::cli::exit_failure;
    }
    return chorus::cli::exit_ok;
}

}  // namespace

int main(int argc, char** argv) {
    occupy_standard_descriptors();
    std::signal(SIGPIPE, SIG_IGN);  // a failed write is noticed where it happens, and captures are ended whole
    return finish(run(argc, argv));
}
