// The chorus command: one file per command, wired here.
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <string>

#include "chorus/cli/command_line.hpp"
#include "chorus/cli/commands.hpp"

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

}  // namespace

int main(int argc, char** argv) {
    occupy_standard_descriptors();
    std::signal(SIGPIPE, SIG_IGN);  // a failed write is noticed where it happens, and captures are ended whole
    using namespace chorus::cli;
    return finish(run_commands(
        "chorus: driver, vehicle, road and cloud in one stack.\n\n"
        "examples:\n"
        "  chorus city                               a living town in the browser, one car is yours\n"
        "  chorus decode capture.pcap                every layer of every frame\n"
        "  chorus encode cam.json --type cam-r2       JSON to octets, hexadecimal or a capture\n"
        "  chorus convert --to j2735 capture.pcap     messages to another release or dialect, and what that changes\n"
        "  chorus verify capture.pcap --trust root.oer\n"
        "  chorus pki init lab && chorus pki issue lab\n"
        "  chorus station --config car.toml          a station on real links\n",
        {add_city, add_decode, add_encode, add_verify, add_station, add_pki, add_corpus, add_messages, add_convert,
         add_bench},
        {argv + std::min(argc, 1), argv + argc}));
}
