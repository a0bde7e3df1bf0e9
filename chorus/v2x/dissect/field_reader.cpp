#include "chorus/v2x/dissect/field_reader.hpp"

#include <algorithm>

#include "chorus/core/mac_address.hpp"

namespace chorus::v2x::dissect {

Field& FieldReader::keep(std::string name, std::size_t bits) {
    Field& field = output_->emplace_back();
    field.name = std::move(name);
    field.bit = base_bit_ + bit_;
    field.bits = bits;
    bit_ += bits;
    return field;
}

std::uint64_t FieldReader::peek(std::size_t bit, unsigned bits) const {
    std::uint64_t value = 0;
    for (std::size_t at = bit; at < bit + bits; ++at) value = value << 1 | (octets_[at / 8] >> (7 - at % 8) & 1);
    return value;
}

std::uint64_t FieldReader::number(std::string name, unsigned bits) {
    if (!available(bits)) return 0;
    const std::uint64_t value = peek(bit_, bits);
    Field& field = keep(std::move(name), bits);
    field.value = field.raw = std::to_string(value);
    return value;
}

std::int64_t FieldReader::signed_number(std::string name, unsigned bits) {
    if (!available(bits)) return 0;
    const auto value = static_cast<std::int64_t>(peek(bit_, bits) << (64 - bits)) >> (64 - bits);
    Field& field = keep(std::move(name), bits);
    field.value = field.raw = std::to_string(value);
    return value;
}

std::uint64_t FieldReader::little_endian(std::string name, unsigned octets) {
    if (!available(octets * 8)) return 0;
    std::uint64_t value = 0;
    for (unsigned i = octets; i-- > 0;) value = value << 8 | octets_[bit_ / 8 + i];
    Field& field = keep(std::move(name), octets * 8);
    field.value = field.raw = std::to_string(value);
    return value;
}

Bytes FieldReader::octets(std::string name, std::size_t count) {
    if (!available(count * 8)) return {};
    const Bytes taken = octets_.subspan(bit_ / 8, count);
    Field& field = keep(std::move(name), count * 8);
    field.raw = "0x" + to_hex(taken);
    field.value = to_hex(taken);
    return taken;
}

std::string FieldReader::mac_address(std::string name) {
    const Bytes taken = octets(std::move(name), 6);
    if (taken.size() != 6) return {};
    MacAddress address;
    std::copy(taken.begin(), taken.end(), address.octets.begin());
    means(to_string(address));
    return to_string(address);
}

}  // namespace chorus::v2x::dissect
