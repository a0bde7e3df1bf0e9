// The ASN.1 notation (X.680, X.681) of a type, a walk over its schema: for people who want to see what a C++ type says,
// and for any other ASN.1 compiler.
#pragma once

#include <cstddef>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "chorus/asn1/schema.hpp"

namespace chorus::asn1 {

// What a component's type was called where it was declared: C++ does not tell an alias (using Path =
// View<PathPoint, 0, 40>) from what it stands for.
class AliasNames {
  public:
    // All names are below `name_space`. Lines of `list`: "@release2::cpm" opens a namespace; "Path []=PathPoint" says
    // that the elements of Path are called PathPoint. A place is a component, an alternative, [] of a list, #2 of the
    // third type that an open type may have, () where the range of a type is narrowed, or nothing, the whole type.
    AliasNames(std::string_view name_space, std::string_view list);

    // Qualified by namespaces below that of all names; empty: it is called what C++ calls it.
    std::string_view at(std::string_view type, std::string_view place) const;
    // The same for a type that C++ knows by name.
    std::string below_name_space(std::string_view cpp_name) const;

  private:
    std::string name_space_;
    std::map<std::string, std::string, std::less<>> names_;
};

inline constexpr std::size_t notation_width = 117;  // of a line: 120 with the C++ comment's "// "

// "Speed ::= SEQUENCE {speedValue SpeedValue, speedConfidence SpeedConfidence}"
struct TypeAssignment {
    std::string cpp_name;            // "release2::Speed"
    std::vector<std::string> lines;  // the second and later ones indented
};
// Of the type and of every type that it is made of, each once. `cpp_name` is what the first is called. An open type
// is given with what it may hold, which X.681 would put into an object set.
std::vector<TypeAssignment> type_assignments(const Schema& schema, const std::string& cpp_name,
                                             const AliasNames& names);

// A module that has all of them, the type first, for compilers that know information objects (X.681). Of two types of
// one name from different namespaces the second has the namespace behind its name.
std::string module_notation(const std::string& module_name, const Schema& schema, const std::string& cpp_name,
                            const AliasNames& names);

}  // namespace chorus::asn1
