// What a component of a SEQUENCE can be besides its type: OPTIONAL, DEFAULT, and the "..." itself.
#pragma once

#include <cassert>
#include <concepts>
#include <type_traits>

namespace chorus::asn1 {

struct OptionalTag {};

// T OPTIONAL, before or after the "...".
// (std::optional clears its value on emplace: up to a kilobyte for each path that is then overwritten.)
template <class T>
class Optional : public OptionalTag {
    static_assert(std::is_trivially_copyable_v<T>);

  public:
    using value_type = T;

    constexpr Optional() : has_(false) {}
    constexpr Optional(const T& v) : has_(true), value_(v) {}
    constexpr bool has_value() const { return has_; }
    constexpr explicit operator bool() const { return has_; }
    constexpr T& operator*() {
        assert(has_);
        return value_;
    }
    constexpr const T& operator*() const {
        assert(has_);
        return value_;
    }
    constexpr T* operator->() { return &**this; }
    constexpr const T* operator->() const { return &**this; }
    constexpr T value_or(const T& otherwise) const { return has_ ? value_ : otherwise; }
    constexpr void reset() { has_ = false; }
    // Present from now on; all zero.
    constexpr T& emplace() { return *(*this = Optional(T{})); }
    // Present from now on; the caller writes the value.
    constexpr T& emplace_uninitialised() {
        has_ = true;
        return value_;
    }

  private:
    bool has_;
    union {
        T value_;
    };
};

// An addition group, [[ a A OPTIONAL, b B OPTIONAL ]]: T is the struct of its components, which belong
// to the enclosing SEQUENCE in every other respect. It is sent when one of them is present.
template <class T>
class Group : public Optional<T> {
  public:
    using Optional<T>::Optional;
    constexpr Group() = default;
};

struct DefaultTag {};

// T DEFAULT Value: not sent when it has that value.
template <class T, auto Value>
struct Default : DefaultTag {
    using value_type = T;
    static constexpr auto default_value = Value;

    T value{Value};

    constexpr Default() = default;
    constexpr Default(const T& v) : value(v) {}
    template <std::integral I>
    constexpr Default(I v) : value(v) {}
    constexpr operator const T&() const { return value; }
    constexpr bool is_default() const { return value == T{Value}; }
};

// The extension marker, written where "..." stands. What follows it are additions.
struct Ellipsis {};

struct Null {};

// Result type of asn1_code(T): see uper_layout.hpp.
struct OutOfLine {};

template <class T>
concept IsOptional = std::derived_from<T, OptionalTag>;
template <class T>
concept IsGroup = requires { typename T::value_type; } && std::derived_from<T, Group<typename T::value_type>>;
template <class T>
concept IsDefault = std::derived_from<T, DefaultTag>;
template <class T>
concept IsMarker = std::same_as<T, Ellipsis>;
template <class T>
concept IsNull = std::same_as<T, Null>;

}  // namespace chorus::asn1
