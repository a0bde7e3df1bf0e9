#include "chorus/asn1/schema_writer.hpp"

#include "chorus/asn1/violation.hpp"

namespace chorus::asn1::detail {

bool SchemaWriter::refuse(const Schema& schema, const void* x) {
    if (!error_) error_ = violation(schema, x, path_);
    return fail("breaks a rule of its type");
}

}  // namespace chorus::asn1::detail
