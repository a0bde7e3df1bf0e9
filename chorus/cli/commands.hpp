// The commands. Each add_… registers one with its options; its action throws Exit with one of these exit codes
// when it does not end well, after it has said why on stderr.
#pragma once

namespace chorus::cli {

class CommandLine;

struct Exit {
    int code;
};

inline constexpr int exit_ok = 0;
inline constexpr int exit_failure = 1;
inline constexpr int exit_usage = 2;
inline constexpr int exit_config = 3;
inline constexpr int exit_io = 4;
inline constexpr int exit_verification = 5;
inline constexpr int exit_interrupted = 130;

void add_bench(CommandLine program);
void add_city(CommandLine program);
void add_convert(CommandLine program);
void add_corpus(CommandLine program);
void add_decode(CommandLine program);
void add_encode(CommandLine program);
void add_messages(CommandLine program);
void add_verify(CommandLine program);
void add_station(CommandLine program);
void add_pki(CommandLine program);

}  // namespace chorus::cli
