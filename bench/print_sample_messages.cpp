// The sample messages for programs in other languages: name, type and octets, one message a line.
#include <cstdio>
#include <string>

#include "bench/sample_messages.hpp"

int main() {
    for (const auto& sample : chorus::bench::sample_messages())
        std::printf("%s %s %s\n", sample.name.c_str(), std::string(sample.type->key).c_str(),
                    chorus::to_hex(sample.octets).c_str());
}
