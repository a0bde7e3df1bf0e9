// ASN.1 types as plain C++ values. The constraint is part of the type, so a module of a standard is
// transcribed line by line, with its identifiers (hyphens become underscores; an identifier that is a
// C++ keyword gets a trailing underscore):
//
//   Speed ::= SEQUENCE {                          struct Speed {
//       speedValue      SpeedValue,                   SpeedValue speedValue;
//       speedConfidence SpeedConfidence               SpeedConfidence speedConfidence;
//   }                                             };
//
//   INTEGER (0..16383)        Integer<0, 16383>            a OPTIONAL        Optional<A> a;
//   ENUMERATED                enum class + asn1_shape      a DEFAULT 600     Default<A, 600> a;
//   BOOLEAN                   bool                         ...               Ellipsis dots;
//   BIT STRING (SIZE (8))     Bits<8>                      [[ a, b ]]        Group<struct {a, b}>
//   SEQUENCE (SIZE (1..7)) OF List<T, 1, 7>, View<T, 1, 7> CHOICE            Choice<Named<"a", A>, ...>
//   OCTET STRING (SIZE (8))   FixedOctets<8>               IA5String …       IA5String<1, 24>
//   OCTET STRING              OctetView                    UTF8String       Utf8View
//   RELATIVE-OID              RelativeOid
//
// The encoding rules, JSON, equality and random values are walkers over such types: uper.hpp,
// oer.hpp, json.hpp, describe.hpp, equality.hpp, random.hpp.
#pragma once

#include "chorus/asn1/arena.hpp"
#include "chorus/asn1/bit_string.hpp"
#include "chorus/asn1/choice.hpp"
#include "chorus/asn1/component.hpp"
#include "chorus/asn1/enumerated.hpp"
#include "chorus/asn1/integer.hpp"
#include "chorus/asn1/list.hpp"
#include "chorus/asn1/reference.hpp"
#include "chorus/asn1/text.hpp"
