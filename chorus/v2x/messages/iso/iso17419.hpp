// CITSapplMgmtIDs, ISO/TS 17419.
#pragma once

#include <cstdint>

#include "chorus/asn1/equality.hpp"
#include "chorus/asn1/types.hpp"

namespace chorus::v2x::messages::iso17419 {

using namespace asn1;
using asn1::operator==;

// Ext3 ::= INTEGER (2113664..270549119, ...)
struct Ext3 : Integer<2113664, 270549119, extensible> {
    using Integer::Integer;
};

// Ext2 ::= CHOICE {content INTEGER (16512..2113663), extension Ext3}
using Ext2 = Choice<Named<"content", Integer<16512, 2113663>>, Named<"extension", Ext3>>;

// Ext1 ::= CHOICE {content INTEGER (128..16511), extension Ext2}
using Ext1 = Choice<Named<"content", Integer<128, 16511>>, Named<"extension", Ext2>>;

// VarLengthNumber ::= CHOICE {content INTEGER (0..127), extension Ext1}
using VarLengthNumber = Choice<Named<"content", Integer<0, 127>>, Named<"extension", Ext1>>;

}  // namespace chorus::v2x::messages::iso17419
