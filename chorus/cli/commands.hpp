// The subcommands. Each add_… registers one with its options; its callback throws CLI::RuntimeError
// with one of these exit codes when it does not end well, after it has said why on stderr.
#pragma once

namespace CLI {
class App;
}

namespace chorus::cli {

inline constexpr int exit_ok = 0;
inline constexpr int exit_failure = 1;
inline constexpr int exit_usage = 2;
inline constexpr int exit_config = 3;
inline constexpr int exit_io = 4;
inline constexpr int exit_verification = 5;
inline constexpr int exit_interrupted = 130;

void add_city(CLI::App& app);
void add_decode(CLI::App& app);
void add_verify(CLI::App& app);
void add_station(CLI::App& app);
void add_pki(CLI::App& app);

}  // namespace chorus::cli
