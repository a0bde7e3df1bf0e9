// The templates behind codec_ieee1609dot2.hpp, for the files that instantiate them.
#pragma once

#include <optional>
#include <string>

#include "chorus/asn1/oer.hpp"
#include "chorus/asn1/schema.hpp"
#include "chorus/asn1/violation.hpp"
#include "chorus/v2x/messages/codec_ieee1609dot2.hpp"

namespace chorus::v2x::messages {

namespace security_encoding {
inline constexpr std::size_t usual_size = 2048;
inline constexpr std::size_t largest_size = 16 * 1024 * 1024;
}  // namespace security_encoding

template <SecurityType T>
bool SecurityCodec<T>::decode(Bytes input, T& x, asn1::Arena& arena) {
    return asn1::oer::read(input, x, arena);
}

template <SecurityType T>
std::size_t SecurityCodec<T>::decode_prefix(Bytes input, T& x, asn1::Arena& arena) {
    return asn1::oer::read_prefix(input, x, arena).value_or(0);
}

template <SecurityType T>
std::size_t SecurityCodec<T>::encode(const T& x, std::span<std::uint8_t> output) {
    return asn1::oer::write(x, output).value_or(0);
}

template <SecurityType T>
Result<ByteVector, asn1::Error> SecurityCodec<T>::encode(const T& x) {
    const std::string& name = asn1::type_name<T>();
    ByteVector octets;
    for (std::size_t size = security_encoding::usual_size; size <= security_encoding::largest_size; size *= 2) {
        octets.resize(size);
        asn1::oer::Output out{octets.data(), octets.data() + octets.size()};
        if (asn1::oer::encode(out, x)) {
            octets.resize(static_cast<std::size_t>(out.at - octets.data()));
            return octets;
        }
        if (out.full) continue;
        const auto error = asn1::violation(x, name);
        return fail(error.value_or(asn1::Error{name, 0, "has parts that are missing, nested too deeply or not UTF-8"}));
    }
    return fail(asn1::Error{name, 0, "is larger than " + std::to_string(security_encoding::largest_size) + " octets"});
}

template <SecurityType T>
const asn1::Schema& SecurityCodec<T>::schema(Bytes) {
    return asn1::schema_of<T>();
}

template <SecurityType T>
asn1::Description SecurityCodec<T>::describe(Bytes input) {
    return asn1::describe_oer(input, asn1::schema_of<T>(), asn1::type_name<T>());
}

template <SecurityType T>
asn1::Error SecurityCodec<T>::why_not_decoded(Bytes input) {
    return describe(input).error.value_or(
        asn1::Error{asn1::type_name<T>(), 0, "is nested too deeply, or has lists that are larger than the arena"});
}

}  // namespace chorus::v2x::messages
