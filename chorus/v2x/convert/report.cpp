#include "chorus/v2x/convert/report.hpp"

#include <utility>

namespace chorus::v2x::convert {

void Report::dropped(std::string path, std::string value, std::string why) {
    notes.push_back({Note::What::dropped, std::move(path), std::move(value), {}, std::move(why)});
}
void Report::approximated(std::string path, std::string value, std::string taken, std::string why) {
    notes.push_back({Note::What::approximated, std::move(path), std::move(value), std::move(taken), std::move(why)});
}
void Report::assumed(std::string path, std::string taken, std::string why) {
    notes.push_back({Note::What::assumed, std::move(path), {}, std::move(taken), std::move(why)});
}

std::string to_string(Note::What what) {
    switch (what) {
        case Note::What::dropped: return "dropped";
        case Note::What::approximated: return "approximated";
        case Note::What::assumed: return "assumed";
    }
    return {};
}

std::string to_string(const Note& note) {
    std::string text = to_string(note.what) + " " + note.path + ": ";
    if (!note.value.empty()) text += note.value + (note.taken.empty() ? ": " : " became ");
    if (!note.taken.empty()) text += note.taken + ": ";
    return text + note.why;
}

}  // namespace chorus::v2x::convert
