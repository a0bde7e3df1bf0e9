#include "chorus/core/metrics.hpp"

#include <algorithm>

namespace chorus {

namespace {

void append_escaped(std::string& out, std::string_view text) {
    for (const char c : text) {
        if (c == '\n') {
            out += "\\n";
            continue;
        }
        if (c == '\\' || c == '"') out += '\\';
        out += c;
    }
}

}  // namespace

Counter& Metrics::counter(std::string_view name, std::string_view help, Labels labels) {
    return sample(name, help, "counter", std::move(labels));
}

Counter& Metrics::gauge(std::string_view name, std::string_view help, Labels labels) {
    return sample(name, help, "gauge", std::move(labels));
}

Counter& Metrics::sample(std::string_view name, std::string_view help, std::string_view type, Labels labels) {
    const std::lock_guard lock(mutex_);
    auto family = std::ranges::find(families_, name, &Family::name);
    if (family == families_.end()) {
        families_.push_back({std::string(name), std::string(help), std::string(type), {}});
        family = std::prev(families_.end());
    }
    auto known = std::ranges::find(family->samples, labels, &Sample::labels);
    if (known == family->samples.end()) {
        family->samples.push_back({std::move(labels), std::make_unique<Counter>()});
        known = std::prev(family->samples.end());
    }
    return *known->value;
}

std::string Metrics::render() const {
    const std::lock_guard lock(mutex_);
    std::string out;
    for (const Family& family : families_) {
        out += "# HELP " + family.name + ' ' + family.help + "\n# TYPE " + family.name + ' ' + family.type + '\n';
        for (const Sample& sample : family.samples) {
            out += family.name;
            if (!sample.labels.empty()) {
                out += '{';
                for (const auto& [key, value] : sample.labels) {
                    if (&key != &sample.labels.front().first) out += ',';
                    out += key + "=\"";
                    append_escaped(out, value);
                    out += '"';
                }
                out += '}';
            }
            out += ' ' + std::to_string(sample.value->value()) + '\n';
        }
    }
    return out;
}

}  // namespace chorus
