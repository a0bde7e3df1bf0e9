// Which of the warnings the driver gets, and which sound goes with it. He can follow one at a time.
//
//   * the most urgent level wins; within a level the sooner collision, then the nearer
//   * a newcomer of the same level replaces the one shown only if it is sooner by more than 0.3 s
//   * what is shown stays for at least a second
//   * one event sounds once, and again only when its level rises, or returns after it was gone or less urgent
//     for ten seconds
//   * sounds are at least half a second apart; only an imminent danger cuts another sound short
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "chorus/core/time.hpp"
#include "chorus/core/warning.hpp"

namespace chorus::applications {

enum class Sound : std::uint8_t {
    none,
    soft_tone,  // awareness, once
    chime,      // warning, once
    burst,      // imminent: pulses until it is over
};
std::string_view to_string(Sound sound);

struct Advice {
    std::optional<Warning> main;   // the one with pictogram, words and distance
    std::vector<Warning> further;  // at most two more, small
    Sound sound = Sound::none;     // starts now
};

class Arbiter {
  public:
    static constexpr Duration latch = 1s, sound_gap = 500ms;
    static constexpr Duration heard_for = 10s;  // how long the driver connects an event with the sound it made
    static constexpr double sooner_by_s = 0.3;
    static constexpr std::size_t further_max = 2;

    Advice decide(std::vector<Warning> warnings, Timestamp now);

  private:
    Sound sound_for(const Warning& shown, Timestamp now);
    void forget_sounds(const std::vector<Warning>& warnings, Timestamp now);

    std::optional<Warning> shown_;
    Timestamp shown_since_;
    struct Sounded {
        std::uint64_t event;
        WarningLevel level;
        Timestamp last;  // when the event was last as urgent as that
    };
    std::vector<Sounded> sounded_;  // bounded by what was shown within `heard_for`
    std::optional<Timestamp> last_sound_;
};

}  // namespace chorus::applications
