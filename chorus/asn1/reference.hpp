// Values that lie elsewhere, and values that remember where they came from.
#pragma once

#include <concepts>
#include <cstdint>
#include <span>

namespace chorus::asn1 {

struct RefTag {};

// A component of a recursive type: the object lies in the arena.
template <class T>
struct Ref : RefTag {
    using value_type = T;
    const T* object = nullptr;
    explicit operator bool() const { return object != nullptr; }
    const T& operator*() const { return *object; }
    const T* operator->() const { return object; }
};

struct CapturedTag {};

// A component and the very octets it was decoded from (octet-aligned encodings only): what a
// signature or a certificate hash covers, without encoding it again.
template <class T>
struct Captured : CapturedTag {
    using value_type = T;
    T value;
    std::span<const std::uint8_t> octets{};
    T* operator->() { return &value; }
    const T* operator->() const { return &value; }
};

template <class T>
concept IsRef = std::derived_from<T, RefTag>;
template <class T>
concept IsCaptured = std::derived_from<T, CapturedTag>;

}  // namespace chorus::asn1
