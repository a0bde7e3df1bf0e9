// The notation of each building block, of names, and of what a module needs.
#include "chorus/asn1/notation.hpp"

#include <gtest/gtest.h>

#include <cstdint>
#include <string>
#include <vector>

#include "chorus/asn1/equality.hpp"
#include "chorus/asn1/schema.hpp"
#include "chorus/asn1/types.hpp"

namespace chorus::asn1 {
namespace notation_test {

struct Speed : Integer<0, 163> {
    using Integer::Integer;
    enum Number : std::uint8_t { standstill = 0, unavailable = 163 };
    using Numbers = NumberList<standstill, unavailable>;
};
struct Lights : Bits<3> {
    using Bits::Bits;
    enum Bit : std::uint8_t { low, high };
    using Numbers = NumberList<low, high>;
};
enum class Colour : std::uint8_t { red, light_green, /* ..., */ blue_ };
Root<Colour::light_green, extensible, Colour::blue_> asn1_shape(Colour);
enum class Open : std::uint8_t { one };
Root<Open::one, extensible> asn1_shape(Open);

using Points = View<Integer<-5, 5>, 0, 40>;
using Alias = Speed;

struct Additions {
    Optional<bool> first;
    Null second;
};
struct Vehicle {
    Speed speed;
    Optional<Points> points;
    Default<Speed, 5> slow;
    Default<Colour, Colour::light_green> colour;
    Default<Lights, std::uint8_t{0b110}> lights;
    Constrained<Speed, 3, 3> three;
    Constrained<Speed, 0, 9> few;
    Alias alias;
    Ellipsis dots;
    Group<Additions> group;
    Optional<Ref<Vehicle>> towed;
};
struct Marked {
    Ellipsis dots;
};
struct Nothing {};

using Shape = Choice<Named<"radius", Integer<0, 300>>, Ellipsis, Named<"nothing", Null>>;

struct Id : Integer<0, 15> {
    using Integer::Integer;
    enum Number : std::uint8_t { vehicle = 1 };
    using Numbers = NumberList<vehicle>;
};
using Content = Wrapped<"id", "content", Id, Case<Id::vehicle, Marked>, Case<2, Points>>;
struct Envelope {
    static constexpr bool is_envelope = true;
    Content inside;
    Ellipsis dots;
};

namespace other {
struct Speed {
    Null nothing;
};
}  // namespace other
struct Two {
    Speed speed;
    other::Speed other;
};

}  // namespace notation_test

namespace {

using namespace notation_test;

const AliasNames aliases("chorus::asn1::notation_test",
                         "@\n"
                         "Vehicle points=Points alias=Alias\n"
                         "Alias =Speed\n"
                         "Envelope inside=Content\n"
                         "Content content#1=Points\n");

// Of the type alone, its lines joined.
template <class T>
std::string definition(const std::string& name = "X") {
    const std::vector<TypeAssignment> assignments = type_assignments(schema_of<T>(), name, aliases);
    std::string text;
    for (const std::string& line : assignments.front().lines) text += text.empty() ? line : line.substr(3);
    return text;
}

TEST(Notation, of_simple_types) {
    EXPECT_EQ(definition<bool>(), "X ::= BOOLEAN");
    EXPECT_EQ(definition<Null>(), "X ::= NULL");
    EXPECT_EQ(definition<Speed>(), "X ::= INTEGER {standstill (0), unavailable (163)} (0..163)");
    EXPECT_EQ((definition<Integer<-5, 5, extensible>>()), "X ::= INTEGER (-5..5, ...)");
    EXPECT_EQ((definition<Integer<7, 7>>()), "X ::= INTEGER (7)");
    EXPECT_EQ((definition<Integer<0, MAX>>()), "X ::= INTEGER (0..MAX)");
    EXPECT_EQ((definition<Integer<MIN, MAX>>()), "X ::= INTEGER");
    EXPECT_EQ(definition<Uint64>(), "X ::= INTEGER (0..18446744073709551615)");
    EXPECT_EQ(definition<Colour>(), "X ::= ENUMERATED {red, light-green, ..., blue}");
    EXPECT_EQ(definition<Open>(), "X ::= ENUMERATED {one, ...}");
}

TEST(Notation, of_strings_and_lists) {
    EXPECT_EQ(definition<Lights>(), "X ::= BIT STRING {low (0), high (1)} (SIZE (3))");
    EXPECT_EQ((definition<Bits<1, 4, extensible>>()), "X ::= BIT STRING (SIZE (1..4, ...))");
    EXPECT_EQ((definition<Bits<0, unbounded>>()), "X ::= BIT STRING");
    EXPECT_EQ(definition<FixedOctets<8>>(), "X ::= OCTET STRING (SIZE (8))");
    EXPECT_EQ((definition<ExtensibleOctets<0, 127>>()), "X ::= OCTET STRING (SIZE (0..127, ...))");
    EXPECT_EQ(definition<OctetView>(), "X ::= OCTET STRING");
    EXPECT_EQ(definition<RelativeOid>(), "X ::= RELATIVE-OID");
    EXPECT_EQ((definition<IA5String<1, 24>>()), "X ::= IA5String (SIZE (1..24))");
    EXPECT_EQ((definition<UTF8String<1, 24>>()), "X ::= UTF8String (SIZE (1..24))");
    EXPECT_EQ((definition<View<bool>>()), "X ::= SEQUENCE OF BOOLEAN");
    EXPECT_EQ((definition<View<Speed, 1>>()), "X ::= SEQUENCE (SIZE (1..MAX)) OF Speed");
    EXPECT_EQ((definition<View<List<Null, 2, 2>, 1, 8, extensible>>()),
              "X ::= SEQUENCE (SIZE (1..8, ...)) OF SEQUENCE (SIZE (2)) OF NULL");
}

TEST(Notation, of_components_with_the_names_that_they_were_declared_with) {
    EXPECT_EQ(definition<Vehicle>("Vehicle"),
              "Vehicle ::= SEQUENCE {speed Speed, points Points OPTIONAL, slow Speed DEFAULT 5, "
              "colour Colour DEFAULT light-green, lights Lights DEFAULT '110'B, three Speed (3), few Speed (0..9), "
              "alias Alias, ..., [[first BOOLEAN OPTIONAL, second NULL]], towed Vehicle OPTIONAL}");
    EXPECT_EQ(definition<Marked>(), "X ::= SEQUENCE {...}");
    EXPECT_EQ(definition<Nothing>(), "X ::= SEQUENCE {}");
    EXPECT_EQ(definition<Shape>(), "X ::= CHOICE {radius INTEGER (0..300), ..., nothing NULL}");
    EXPECT_EQ(definition<Alias>("Alias"), "Alias ::= Speed");
}

TEST(Notation, of_an_open_type_tells_what_may_be_in_it) {
    EXPECT_EQ(definition<Envelope>("Envelope"),
              "Envelope ::= SEQUENCE {id Id, content BY-ID.&Type ({Marked IDENTIFIED BY vehicle | "
              "Points IDENTIFIED BY 2, ...}{@id}), ...}");
}

TEST(Notation, gives_every_type_once_in_lines_that_fit) {
    std::string names;
    for (const TypeAssignment& each : type_assignments(schema_of<Vehicle>(), "Vehicle", aliases)) {
        names += each.cpp_name + " ";
        for (const std::string& line : each.lines) EXPECT_LE(line.size(), notation_width);
    }
    EXPECT_EQ(names, "Vehicle Speed Points Colour Lights Alias ");
}

TEST(Notation, of_a_module_has_object_sets) {
    EXPECT_EQ(module_notation("Test", schema_of<Envelope>(), "Envelope", aliases),
              R"(Test DEFINITIONS AUTOMATIC TAGS ::= BEGIN

Envelope ::= SEQUENCE {id BY-ID.&id ({Types-of-Content}), content BY-ID.&Type ({Types-of-Content}{@id}), ...}

Types-of-Content BY-ID ::= {{Marked IDENTIFIED BY 1} | {Points IDENTIFIED BY 2}, ...}

Id ::= INTEGER {vehicle (1)} (0..15)

Marked ::= SEQUENCE {...}

Points ::= SEQUENCE (SIZE (0..40)) OF INTEGER (-5..5)

BY-ID ::= CLASS {&id Id UNIQUE, &Type} WITH SYNTAX {&Type IDENTIFIED BY &id}

END
)");
}

TEST(Notation, of_a_module_tells_types_of_one_name_apart) {
    const std::string text = module_notation("Test", schema_of<Two>(), "Two", aliases);
    EXPECT_NE(text.find("Two ::= SEQUENCE {speed Speed, other Speed-other}\n"), std::string::npos) << text;
    EXPECT_NE(text.find("Speed-other ::= SEQUENCE {nothing NULL}\n"), std::string::npos) << text;
}

}  // namespace
}  // namespace chorus::asn1
