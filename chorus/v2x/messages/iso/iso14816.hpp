// AVIAEINumberingAndDataStructures, ISO 14816: what IVIM needs of it.
#pragma once

#include <cstdint>

#include "chorus/asn1/equality.hpp"
#include "chorus/asn1/types.hpp"

namespace chorus::v2x::messages::iso14816 {

using namespace asn1;
using asn1::operator==;

// CountryCode ::= BIT STRING (SIZE (10))
struct CountryCode : Bits<10> {
    using Bits::Bits;
};

// IssuerIdentifier ::= INTEGER (0..16383)
struct IssuerIdentifier : Integer<0, 16383> {
    using Integer::Integer;
};

}  // namespace chorus::v2x::messages::iso14816
