// An encoding opened into its fields: names, types, values and the bits each of them lies in. Slow and
// plain, on purpose: it is a second reading of the rules, independent of the fast decoder, for people who
// look at a message and for the reason why one was refused.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "chorus/asn1/error.hpp"
#include "chorus/asn1/schema.hpp"
#include "chorus/asn1/unknown.hpp"
#include "chorus/core/bytes.hpp"

namespace chorus::asn1 {

struct Field {
    std::string name;      // "speedValue"; an element of a list is "[3]"
    std::string type;      // "SpeedValue", "INTEGER", "SEQUENCE OF"
    std::string value;     // for people: "13.89", "unavailable", "lowBeamHeadlightsOn"; empty for structures
    std::string unit;      // "m/s"; empty when there is none
    std::string raw;       // as on the wire: "1389", "0x80"
    std::size_t bit = 0;   // where its encoding begins, counted from the first bit of the message
    std::size_t bits = 0;  // how long it is; 0 for a DEFAULT that was not sent
    std::vector<Field> children;
};

struct Description {
    Field root;                  // as far as the message could be read
    std::optional<Error> error;  // set: why it could be read no further
};

// Opens one UPER encoding (X.691) of a value of `schema`; `name` is what the root field is called. What the schema does
// not know is added to `unknown`, in the order of the encoding.
Description describe_uper(Bytes input, const Schema& schema, const std::string& name,
                          UnknownExtensions* unknown = nullptr);

// Opens one encoding in canonical OER (X.696), which must fill the input.
Description describe_oer(Bytes input, const Schema& schema, const std::string& name,
                         UnknownExtensions* unknown = nullptr);

}  // namespace chorus::asn1
