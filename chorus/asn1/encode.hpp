// Encoding along the schema, with the unknown extensions of a message that was read put back where they were. Slow and
// plain, on purpose: compiled once for all types, and a second writing of the rules, independent of the fast encoders.
//
// A place is found again by its path. What is kept of a place that the value no longer has (a component that was taken
// out, another alternative, a shorter list) is left out with it. That elements of a list have changed places cannot be
// noticed: what was kept of the third goes to the third.
#pragma once

#include "chorus/asn1/error.hpp"
#include "chorus/asn1/schema.hpp"
#include "chorus/asn1/unknown.hpp"
#include "chorus/core/bytes.hpp"
#include "chorus/core/result.hpp"

namespace chorus::asn1 {

// Unaligned PER (X.691). `name` is what the value is called in paths, the same as when it was described. An Error names
// the component that breaks its constraint.
Result<ByteVector, Error> encode_uper(const Schema& schema, const void* value, const std::string& name,
                                      const UnknownExtensions& unknown = {});

// Canonical OER (X.696).
Result<ByteVector, Error> encode_oer(const Schema& schema, const void* value, const std::string& name,
                                     const UnknownExtensions& unknown = {});

}  // namespace chorus::asn1
