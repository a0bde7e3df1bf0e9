#include "chorus/v2x/convert/unknown_notes.hpp"

#include <gtest/gtest.h>

#include <cstdint>
#include <string>
#include <vector>

namespace chorus::v2x::convert {
namespace {

using Kind = asn1::UnknownExtension::Kind;

const asn1::UnknownExtensions unknown{{Kind::additions, "M", 3},
                                      {Kind::addition, "M.a", 1, {1, 2}},
                                      {Kind::alternative, "M.b.c", 2, {1}},
                                      {Kind::content, "M.d[0]", 9, {}},
                                      {Kind::item, "M.e", 300},
                                      {Kind::number, "M.f", static_cast<std::uint64_t>(-5)},
                                      {Kind::bits, "M.g", 70}};

TEST(UnknownNotes, tell_each_extension_but_not_how_many_additions_there_could_be) {
    Report report;
    note_unknown(unknown, "unknown", report);
    std::vector<std::string> told;
    for (const Note& note : report.notes) told.push_back(to_string(note));
    EXPECT_EQ(told, (std::vector<std::string>{
                        "dropped M.a: addition 1, 2 octets: unknown",
                        "dropped M.b.c: alternative 2, 1 octets: unknown",
                        "dropped M.d[0]: content of identifier 9, 0 octets: unknown",
                        "dropped M.e: item 300: unknown",
                        "dropped M.f: -5: unknown",
                        "dropped M.g: 70 bits: unknown",
                    }));
}

TEST(UnknownNotes, explain_a_refusal_by_the_alternative_that_it_names) {
    const asn1::Error named{"M.b.c", 0, "is alternative 2, of a later version than the standard"};
    for (const char* path : {"M.b.c", "b.c", "c"})
        EXPECT_EQ(unknown_alternative(unknown, {path, 0, "is refused"}, "the standard"), named) << path;
    for (const char* path : {"", "M.b", "d", "a"})
        EXPECT_FALSE(unknown_alternative(unknown, {path, 0, "is refused"}, "the standard")) << path;
}

}  // namespace
}  // namespace chorus::v2x::convert
