// The command line as the commands see it. CLI11 stands behind it and is compiled in command_line.cpp alone: its
// headers would cost every file that includes them five to ten seconds.
#pragma once

#include <functional>
#include <initializer_list>
#include <string>
#include <vector>

namespace CLI {
class App;
class Option;
}  // namespace CLI

namespace chorus::cli {

class Option {
  public:
    explicit Option(CLI::Option* option) : option_(option) {}

    Option& required();
    Option& show_default();  // in the help: the value that the variable has now
    Option& within(int smallest, int largest);
    Option& within(double smallest, double largest);
    Option& one_of(const std::vector<std::string>& values);
    // `what_is_wrong` gives a sentence, or nothing when the text is acceptable.
    Option& check(const std::function<std::string(const std::string&)>& what_is_wrong);
    Option& separated_by(char separator);  // several values in one argument
    Option& excludes(const Option& other);
    bool given() const;

  private:
    CLI::Option* option_;
};

// The program or one of its commands: a handle, as long-lived as the run_commands() around it.
class CommandLine {
  public:
    explicit CommandLine(CLI::App* app) : app_(app) {}

    CommandLine command(const std::string& name, const std::string& description);
    void require_command();
    // `value` takes what is given and must live as long as the command. Names that begin without '-' are positional.
    // T: std::string, double, bool as flag(), the unsigned integers, and std::optional or std::vector of them.
    template <class T>
    Option option(const std::string& name, T& value, const std::string& help);
    Option flag(const std::string& name, bool& value, const std::string& help);
    void footer(const std::string& text);
    void action(const std::function<void()>& action);

  private:
    CLI::App* app_;
};

// Runs the command that the arguments (without the program's name) ask for, says on stderr what is wrong with them,
// and gives the exit code.
int run_commands(const std::string& description, std::initializer_list<void (*)(CommandLine)> commands,
                 std::vector<std::string> arguments);

}  // namespace chorus::cli
