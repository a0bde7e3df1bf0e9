#include "chorus/v2x/messages/unknown_extensions.hpp"

#include <algorithm>

#include "chorus/asn1/bits.hpp"
#include "chorus/asn1/describe.hpp"
#include "chorus/asn1/encode.hpp"

namespace chorus::v2x::messages::detail {

namespace {

// Then there is nothing in it that the value does not have.
bool comes_back(Bytes input, const void* value, const ErasedCodec& codec) {
    ByteVector output(input.size() + asn1::BitWriter::spare + 1);
    const std::size_t size = codec.encode(value, output);
    return size > 0 && size <= input.size() && std::ranges::equal(Bytes(output).first(size), input.first(size));
}

}  // namespace

bool keep_unknown(Bytes input, const void* value, const ErasedCodec& codec, asn1::UnknownExtensions& unknown) {
    unknown.clear();
    if (comes_back(input, value, codec)) return true;
    const std::string& name = codec.schema({}).name;
    const auto describe = codec.rules == ErasedCodec::Rules::oer ? &asn1::describe_oer : &asn1::describe_uper;
    return !describe(input, codec.schema(input), name, &unknown).error;
}

Result<ByteVector, asn1::Error> encode_with_unknown(const void* value, const ErasedCodec& codec,
                                                    const asn1::UnknownExtensions& unknown) {
    const asn1::Schema& schema = codec.schema({});
    return codec.rules == ErasedCodec::Rules::oer ? asn1::encode_oer(schema, value, schema.name, unknown)
                                                  : asn1::encode_uper(schema, value, schema.name, unknown);
}

}  // namespace chorus::v2x::messages::detail
