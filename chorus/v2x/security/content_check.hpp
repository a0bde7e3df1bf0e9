// What the layers above say about a payload before its signature is worth checking.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <type_traits>
#include <utility>

#include "chorus/core/bytes.hpp"
#include "chorus/core/drop.hpp"
#include "chorus/core/position.hpp"

namespace chorus::v2x::security {

struct ContentVerdict {
    ContentVerdict() = default;
    ContentVerdict(std::optional<Drop> reason) : drop(reason) {}  // NOLINT: a check may answer with the reason alone
    ContentVerdict(Drop reason) : drop(reason) {}                 // NOLINT
    ContentVerdict(std::nullopt_t) {}                             // NOLINT

    std::optional<Drop> drop;  // why the content is refused; nothing: it may be believed
    // Where the content says its sender is. The ticket's region is judged there when the security header
    // carries no generationLocation.
    std::optional<Position> sender;
    // A packet that others forward is heard more than once, and contention-based forwarding counts the
    // copies: the verifier lets them pass as Verified::repeated instead of refusing them as replays.
    bool multi_hop = false;
};

// A view of a callable `(its_aid, ssp, payload) -> ContentVerdict`, or anything that converts to one
// (std::optional<Drop>). It decodes the message and holds it against the ticket's service-specific
// permissions (permissions.hpp). It must change nothing: the signature has not been checked yet.
// The callable must outlive the call it is passed to.
class ContentCheck {
  public:
    template <class Callable>
        requires(!std::is_same_v<std::remove_cvref_t<Callable>, ContentCheck> &&
                 !std::is_function_v<std::remove_reference_t<Callable>> &&
                 std::is_invocable_v<Callable&, std::uint32_t, Bytes, Bytes>)
    ContentCheck(Callable&& callable)  // NOLINT: meant to be implicit
        : target_{.object = const_cast<void*>(static_cast<const void*>(std::addressof(callable)))},
          call_([](Target target, std::uint32_t aid, Bytes ssp, Bytes payload) -> ContentVerdict {
              return (*static_cast<std::remove_reference_t<Callable>*>(target.object))(aid, ssp, payload);
          }) {}
    template <class Verdict>
    ContentCheck(Verdict (&function)(std::uint32_t, Bytes, Bytes))  // NOLINT
        : target_{.function = reinterpret_cast<void (*)()>(&function)},
          call_([](Target target, std::uint32_t aid, Bytes ssp, Bytes payload) -> ContentVerdict {
              return reinterpret_cast<Verdict (*)(std::uint32_t, Bytes, Bytes)>(target.function)(aid, ssp, payload);
          }) {}

    ContentVerdict operator()(std::uint32_t aid, Bytes ssp, Bytes payload) const {
        return call_(target_, aid, ssp, payload);
    }

  private:
    union Target {
        void* object;
        void (*function)();
    };
    Target target_;
    ContentVerdict (*call_)(Target, std::uint32_t, Bytes, Bytes);
};

}  // namespace chorus::v2x::security
