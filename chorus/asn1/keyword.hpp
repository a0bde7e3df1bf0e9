// The keywords of ASN.1 for strings of octets and characters.
#pragma once

#include <string>

#include "chorus/asn1/text.hpp"

namespace chorus::asn1::detail {

inline std::string text_keyword(Alphabet alphabet) {
    switch (alphabet) {
        case Alphabet::octets: return "OCTET STRING";
        case Alphabet::ia5: return "IA5String";
        case Alphabet::visible: return "VisibleString";
        case Alphabet::numeric: return "NumericString";
        case Alphabet::utf8: return "UTF8String";
        case Alphabet::relative_oid: return "RELATIVE-OID";
    }
    return {};
}

}  // namespace chorus::asn1::detail
