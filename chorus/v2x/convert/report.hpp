// What a conversion did besides copying: every loss, every change of a value, every value that nobody gave.
#pragma once

#include <string>
#include <vector>

#include "chorus/asn1/error.hpp"
#include "chorus/core/result.hpp"

namespace chorus::v2x::convert {

struct Note {
    enum class What {
        dropped,       // the target cannot say it; `path` is in the source
        approximated,  // rounded, clamped or said with another word; `path` is in the target
        assumed,       // the target requires it and the source does not say it; `path` is in the target
    };
    What what;
    std::string path;
    std::string value;  // of the source, with its unit; empty: there was none
    std::string taken;  // by the target, with its unit; empty: nothing
    std::string why;
    friend bool operator==(const Note&, const Note&) = default;
};

struct Report {
    std::vector<Note> notes;

    void dropped(std::string path, std::string value, std::string why);
    void approximated(std::string path, std::string value, std::string taken, std::string why);
    void assumed(std::string path, std::string taken, std::string why);
};

std::string to_string(Note::What what);
// "approximated coreData.speed: 13.89 m/s became 13.9 m/s: counted in steps of 0.02 m/s"
std::string to_string(const Note& note);

// A conversion that has no honest value for what the target requires fails, and names that field of the target.
template <class T>
using Converted = Result<T, asn1::Error>;

inline std::unexpected<asn1::Error> refuse(std::string path, std::string rule) {
    return fail(asn1::Error{std::move(path), 0, std::move(rule)});
}

}  // namespace chorus::v2x::convert
