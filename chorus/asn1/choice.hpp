// CHOICE, and open types chosen by an identifier.
//
//     HighFrequencyContainer ::= CHOICE {
//         basicVehicleContainerHighFrequency BasicVehicleContainerHighFrequency,
//         rsuContainerHighFrequency          RSUContainerHighFrequency,
//         ... }
//
//     using HighFrequencyContainer = Choice<
//         Named<"basicVehicleContainerHighFrequency", BasicVehicleContainerHighFrequency>,
//         Named<"rsuContainerHighFrequency", RSUContainerHighFrequency>,
//         Ellipsis>;
//
//     if (const auto* vehicle = container.get_if<BasicVehicleContainerHighFrequency>()) ...
//     if (const auto* vehicle = container.get_if<"basicVehicleContainerHighFrequency">()) ...
#pragma once

#include <algorithm>
#include <cassert>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <new>
#include <string_view>
#include <type_traits>

#include "chorus/asn1/component.hpp"
#include "chorus/asn1/integer.hpp"

namespace chorus::asn1 {

// A string as a template argument.
template <std::size_t N>
struct Name {
    char text[N];
    consteval Name(const char (&s)[N]) { std::copy_n(s, N, text); }
    constexpr std::string_view view() const { return {text, N - 1}; }
};

// An alternative and its identifier as the standard spells it. A label only: the CHOICE holds a T.
template <Name N, class T>
struct Named {
    using type = T;
    static constexpr std::string_view name = N.view();
};

namespace detail {

template <class Entry>
struct AlternativeOf {  // an alternative without identifier
    using type = Entry;
    static constexpr std::string_view name{};
};
template <Name N, class T>
struct AlternativeOf<Named<N, T>> : Named<N, T> {};

template <std::size_t I, class... Ts>
struct Nth;
template <std::size_t I, class T, class... Ts>
struct Nth<I, T, Ts...> : Nth<I - 1, Ts...> {};
template <class T, class... Ts>
struct Nth<0, T, Ts...> {
    using type = T;
};

template <class Entry, class... Entries>
consteval std::size_t position_of() {
    std::size_t i = 0;
    (void)((std::same_as<Entry, Entries> ? true : (++i, false)) || ...);
    return i;
}

}  // namespace detail

struct ChoiceTag {};

template <class... Entries>
class Choice : public ChoiceTag {
    static constexpr std::size_t ellipsis = detail::position_of<Ellipsis, Entries...>();
    template <std::size_t I>
    using Entry = detail::AlternativeOf<typename detail::Nth<(I < ellipsis ? I : I + 1), Entries...>::type>;

  public:
    static constexpr Extent extent = ellipsis < sizeof...(Entries) ? extensible : closed;
    static constexpr unsigned root_count = ellipsis;  // alternatives before "..."
    static constexpr unsigned count = sizeof...(Entries) - (extent == extensible);
    static constexpr unsigned unknown = 255;
    static_assert(count < unknown);

    // Alternatives are numbered in the order of the standard, the marker left out.
    template <std::size_t I>
    using Alternative = typename Entry<I>::type;
    template <std::size_t I>
    static constexpr std::string_view name_of = Entry<I>::name;
    template <class T>
    static consteval unsigned index_of() {
        return marker_left_out(detail::position_of<T, typename detail::AlternativeOf<Entries>::type...>());
    }
    template <Name N>
    static consteval unsigned index_of() {
        std::size_t i = 0;
        (void)((detail::AlternativeOf<Entries>::name == N.view() ? true : (++i, false)) || ...);
        return marker_left_out(i);
    }
    template <class T>
    static constexpr bool is_alternative =
        (std::same_as<T, typename detail::AlternativeOf<Entries>::type> || ...) && !std::same_as<T, Ellipsis>;

    // Nothing chosen: an alternative that this release of the standard does not know.
    constexpr Choice() : index_(unknown) {}
    // The first alternative of type T.
    template <class T>
        requires is_alternative<T>
    Choice(const T& v) : index_(index_of<T>()) {
        copy_in(v);
    }

    unsigned index() const { return index_; }
    bool is_unknown() const { return index_ == unknown; }

    template <class T>
    T* get_if() {
        return index_ == index_of<T>() ? at<T>() : nullptr;
    }
    template <class T>
    const T* get_if() const {
        return index_ == index_of<T>() ? at<T>() : nullptr;
    }
    template <Name N>
    auto* get_if() {
        return index_ == index_of<N>() ? at<Alternative<index_of<N>()>>() : nullptr;
    }
    template <Name N>
    const auto* get_if() const {
        return index_ == index_of<N>() ? at<Alternative<index_of<N>()>>() : nullptr;
    }
    template <std::size_t I>
    const Alternative<I>& get() const {
        assert(index_ == I);
        return *at<Alternative<I>>();
    }

    template <class T>
    T& emplace(const T& v = T{}) {
        index_ = index_of<T>();
        return copy_in(v);
    }
    template <Name N>
    auto& emplace(const Alternative<index_of<N>()>& v = {}) {
        index_ = index_of<N>();
        return copy_in(v);
    }
    // The caller writes the value.
    template <std::size_t I>
    Alternative<I>& emplace_uninitialised() {
        index_ = I;
        return *::new (storage_) Alternative<I>;
    }
    void set_unknown() { index_ = unknown; }

    // For walkers that know the alternatives by number only: where the chosen one lies, and the choice of another
    // whose value the caller writes.
    const void* storage() const { return storage_; }
    void* choose_uninitialised(unsigned index) {
        index_ = static_cast<std::uint8_t>(index);
        return storage_;
    }

  private:
    // As octets, as the copies of a CHOICE are made: when an alternative is constructed as what it is and the CHOICE
    // then copied, GCC 12 (scalar replacement of aggregates, from -O2 on) may lose parts of it.
    template <class T>
    T& copy_in(const T& v) {
        static_assert(std::is_trivially_copyable_v<T>);
        std::memcpy(storage_, &v, sizeof v);
        return *at<T>();
    }
    static consteval unsigned marker_left_out(std::size_t i) { return static_cast<unsigned>(i - (i > ellipsis)); }
    template <class T>
    T* at() {
        return std::launder(reinterpret_cast<T*>(storage_));
    }
    template <class T>
    const T* at() const {
        return std::launder(reinterpret_cast<const T*>(storage_));
    }
    alignas(typename detail::AlternativeOf<Entries>::type...)
        std::byte storage_[std::max({sizeof(typename detail::AlternativeOf<Entries>::type)...})];
    std::uint8_t index_;
};

// A row of an information object set: what the open type holds when the identifier is Id.
template <auto Id, class T>
struct Case {
    static constexpr auto id = Id;
    using type = T;
};

struct WrappedTag {};

// SEQUENCE { id Id, content OPEN TYPE ({Cases}{@id}) }, both mandatory, without extension marker.
// The content of an identifier that no case names is skipped. NameOfId and NameOfContent are the
// identifiers of the two components in the standard.
template <Name NameOfId, Name NameOfContent, class Id, class... Cases>
struct Wrapped : WrappedTag {
    using Identifier = Id;
    using Content = Choice<typename Cases::type..., Ellipsis>;
    static constexpr std::size_t count = sizeof...(Cases);
    template <std::size_t I>
    using At = typename detail::Nth<I, Cases...>::type;
    static constexpr std::string_view id_name = NameOfId.view();
    static constexpr std::string_view content_name = NameOfContent.view();

    Id id;
    Content content;

    Wrapped() = default;
    template <class T>
        requires Content::template
    is_alternative<T> explicit Wrapped(const T& v) : id(At<Content::template index_of<T>()>::id), content(v) {}
};

template <class T>
concept IsChoice = std::derived_from<T, ChoiceTag>;
template <class T>
concept IsWrapped = std::derived_from<T, WrappedTag>;

}  // namespace chorus::asn1
