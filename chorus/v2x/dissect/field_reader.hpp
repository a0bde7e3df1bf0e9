// Reads big-endian bit fields one after the other and keeps each as a Field with its place.
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "chorus/core/bytes.hpp"
#include "chorus/v2x/dissect/dissection.hpp"

namespace chorus::v2x::dissect {

class FieldReader {
  public:
    // `octets` begin at octet `offset` of the frame. Fields go to `output`, which must outlive the reader.
    FieldReader(Bytes octets, std::size_t offset, std::vector<Field>& output)
        : octets_(octets), base_bit_(offset * 8), output_(&output) {}

    // The next `bits` (at most 64) as an unsigned number. Past the end: nothing is kept, ok() is false for good.
    std::uint64_t number(std::string name, unsigned bits);
    // The same read as two's complement.
    std::int64_t signed_number(std::string name, unsigned bits);
    // Whole octets, the least significant first (802.11).
    std::uint64_t little_endian(std::string name, unsigned octets);
    // Whole octets as hexadecimal.
    Bytes octets(std::string name, std::size_t count);
    std::string mac_address(std::string name);

    // What the field or group just read means to people.
    void means(std::string value, std::string unit = "") {
        if (!ok_) return;
        output_->back().value = std::move(value);
        output_->back().unit = std::move(unit);
    }

    void unit(std::string text) {
        if (ok_) output_->back().unit = std::move(text);
    }

    // Fields read by `inner` become the children of one field.
    template <class Inner>
    void group(std::string name, Inner&& inner) {
        std::vector<Field>* outer = std::exchange(output_, nullptr);
        std::vector<Field> children;
        output_ = &children;
        const std::size_t begins = bit_;
        std::forward<Inner>(inner)();
        output_ = outer;
        if (children.empty()) return;
        Field field;
        field.name = std::move(name);
        field.bit = base_bit_ + begins;
        field.bits = bit_ - begins;
        field.children = std::move(children);
        output_->push_back(std::move(field));
    }

    bool ok() const { return ok_; }
    std::size_t position_bits() const { return bit_; }
    std::size_t position_octets() const { return bit_ / 8; }

  private:
    bool available(std::size_t bits) {
        ok_ = ok_ && bit_ + bits <= octets_.size() * 8;
        return ok_;
    }
    Field& keep(std::string name, std::size_t bits);
    std::uint64_t peek(std::size_t bit, unsigned bits) const;

    Bytes octets_;
    std::size_t base_bit_;
    std::size_t bit_ = 0;
    bool ok_ = true;
    std::vector<Field>* output_;
};

}  // namespace chorus::v2x::dissect
