#include "chorus/v2x/messages/codec_ieee1609dot2.hpp"

#include <optional>
#include <string>

#include "chorus/asn1/json.hpp"
#include "chorus/asn1/oer.hpp"
#include "chorus/asn1/schema.hpp"

namespace chorus::v2x::messages {

namespace {

constexpr std::size_t usual_size = 2048;
constexpr std::size_t largest_size = 16 * 1024 * 1024;

}  // namespace

template <SecurityType T>
bool decode(Bytes input, T& x, asn1::Arena& arena) {
    return asn1::oer::read(input, x, arena);
}

template <SecurityType T>
std::size_t decode_prefix(Bytes input, T& x, asn1::Arena& arena) {
    return asn1::oer::read_prefix(input, x, arena).value_or(0);
}

template <SecurityType T>
std::size_t encode(const T& x, std::span<std::uint8_t> output) {
    return asn1::oer::write(x, output).value_or(0);
}

template <SecurityType T>
Result<ByteVector, asn1::Error> encode(const T& x) {
    const std::string& name = asn1::type_name<T>();
    ByteVector octets;
    for (std::size_t size = usual_size; size <= largest_size; size *= 2) {
        octets.resize(size);
        asn1::oer::Output out{octets.data(), octets.data() + octets.size()};
        if (asn1::oer::encode(out, x)) {
            octets.resize(static_cast<std::size_t>(out.at - octets.data()));
            return octets;
        }
        if (out.full) continue;
        const auto error = asn1::violation(asn1::to_json(x), asn1::schema_of<T>(), name);
        return fail(error.value_or(asn1::Error{name, 0, "has parts that are missing or nested too deeply"}));
    }
    return fail(asn1::Error{name, 0, "is larger than " + std::to_string(largest_size) + " octets"});
}

template <SecurityType T>
asn1::Description describe(Bytes input) {
    return asn1::describe_oer(input, asn1::schema_of<T>(), asn1::type_name<T>());
}

template <SecurityType T>
asn1::Error why_not_decoded(Bytes input) {
    return describe<T>(input).error.value_or(
        asn1::Error{asn1::type_name<T>(), 0, "is nested too deeply, or has lists that are larger than the arena"});
}

template bool decode(Bytes, ieee1609dot2::Ieee1609Dot2Data&, asn1::Arena&);
template std::size_t decode_prefix(Bytes, ieee1609dot2::Ieee1609Dot2Data&, asn1::Arena&);
template std::size_t encode(const ieee1609dot2::Ieee1609Dot2Data&, std::span<std::uint8_t>);
template Result<ByteVector, asn1::Error> encode(const ieee1609dot2::Ieee1609Dot2Data&);
template asn1::Error why_not_decoded<ieee1609dot2::Ieee1609Dot2Data>(Bytes);
template asn1::Description describe<ieee1609dot2::Ieee1609Dot2Data>(Bytes);

template bool decode(Bytes, ieee1609dot2::Certificate&, asn1::Arena&);
template std::size_t decode_prefix(Bytes, ieee1609dot2::Certificate&, asn1::Arena&);
template std::size_t encode(const ieee1609dot2::Certificate&, std::span<std::uint8_t>);
template Result<ByteVector, asn1::Error> encode(const ieee1609dot2::Certificate&);
template asn1::Error why_not_decoded<ieee1609dot2::Certificate>(Bytes);
template asn1::Description describe<ieee1609dot2::Certificate>(Bytes);

template bool decode(Bytes, ieee1609dot2::ToBeSignedData&, asn1::Arena&);
template std::size_t decode_prefix(Bytes, ieee1609dot2::ToBeSignedData&, asn1::Arena&);
template std::size_t encode(const ieee1609dot2::ToBeSignedData&, std::span<std::uint8_t>);
template Result<ByteVector, asn1::Error> encode(const ieee1609dot2::ToBeSignedData&);
template asn1::Error why_not_decoded<ieee1609dot2::ToBeSignedData>(Bytes);
template asn1::Description describe<ieee1609dot2::ToBeSignedData>(Bytes);

template bool decode(Bytes, ieee1609dot2::ToBeSignedCertificate&, asn1::Arena&);
template std::size_t decode_prefix(Bytes, ieee1609dot2::ToBeSignedCertificate&, asn1::Arena&);
template std::size_t encode(const ieee1609dot2::ToBeSignedCertificate&, std::span<std::uint8_t>);
template Result<ByteVector, asn1::Error> encode(const ieee1609dot2::ToBeSignedCertificate&);
template asn1::Error why_not_decoded<ieee1609dot2::ToBeSignedCertificate>(Bytes);
template asn1::Description describe<ieee1609dot2::ToBeSignedCertificate>(Bytes);

template bool decode(Bytes, ieee1609dot2::Extension&, asn1::Arena&);
template std::size_t decode_prefix(Bytes, ieee1609dot2::Extension&, asn1::Arena&);
template std::size_t encode(const ieee1609dot2::Extension&, std::span<std::uint8_t>);
template Result<ByteVector, asn1::Error> encode(const ieee1609dot2::Extension&);
template asn1::Error why_not_decoded<ieee1609dot2::Extension>(Bytes);
template asn1::Description describe<ieee1609dot2::Extension>(Bytes);

template bool decode(Bytes, ieee1609dot2::EtsiTs102941CrlRequest&, asn1::Arena&);
template std::size_t decode_prefix(Bytes, ieee1609dot2::EtsiTs102941CrlRequest&, asn1::Arena&);
template std::size_t encode(const ieee1609dot2::EtsiTs102941CrlRequest&, std::span<std::uint8_t>);
template Result<ByteVector, asn1::Error> encode(const ieee1609dot2::EtsiTs102941CrlRequest&);
template asn1::Error why_not_decoded<ieee1609dot2::EtsiTs102941CrlRequest>(Bytes);
template asn1::Description describe<ieee1609dot2::EtsiTs102941CrlRequest>(Bytes);

template bool decode(Bytes, ieee1609dot2::EtsiTs102941CtlRequest&, asn1::Arena&);
template std::size_t decode_prefix(Bytes, ieee1609dot2::EtsiTs102941CtlRequest&, asn1::Arena&);
template std::size_t encode(const ieee1609dot2::EtsiTs102941CtlRequest&, std::span<std::uint8_t>);
template Result<ByteVector, asn1::Error> encode(const ieee1609dot2::EtsiTs102941CtlRequest&);
template asn1::Error why_not_decoded<ieee1609dot2::EtsiTs102941CtlRequest>(Bytes);
template asn1::Description describe<ieee1609dot2::EtsiTs102941CtlRequest>(Bytes);

template bool decode(Bytes, ieee1609dot2::EtsiTs102941FullCtlRequest&, asn1::Arena&);
template std::size_t decode_prefix(Bytes, ieee1609dot2::EtsiTs102941FullCtlRequest&, asn1::Arena&);
template std::size_t encode(const ieee1609dot2::EtsiTs102941FullCtlRequest&, std::span<std::uint8_t>);
template Result<ByteVector, asn1::Error> encode(const ieee1609dot2::EtsiTs102941FullCtlRequest&);
template asn1::Error why_not_decoded<ieee1609dot2::EtsiTs102941FullCtlRequest>(Bytes);
template asn1::Description describe<ieee1609dot2::EtsiTs102941FullCtlRequest>(Bytes);

}  // namespace chorus::v2x::messages
