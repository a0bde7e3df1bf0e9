#include "chorus/applications/arbiter.hpp"

#include <algorithm>
#include <tuple>

namespace chorus::applications {

std::string_view to_string(Sound sound) {
    switch (sound) {
        case Sound::none: return "none";
        case Sound::soft_tone: return "soft_tone";
        case Sound::chime: return "chime";
        case Sound::burst: return "burst";
    }
    return {};
}

namespace {

constexpr double no_time_s = 1e9;

double time_of(const Warning& warning) { return warning.time_to_collision_s.value_or(no_time_s); }

bool more_urgent(const Warning& a, const Warning& b) {
    return std::tuple(a.level, time_of(a), a.distance_m, a.event) <
           std::tuple(b.level, time_of(b), b.distance_m, b.event);
}

}  // namespace

void Arbiter::forget_sounds(const std::vector<Warning>& warnings, Timestamp now) {
    std::erase_if(sounded_, [&](Sounded& sounded) {
        const auto wanted = std::ranges::find(warnings, sounded.event, &Warning::event);
        const bool forgotten = now - sounded.last > heard_for;
        if (wanted == warnings.end()) return forgotten;
        if (wanted->level <= sounded.level) {
            sounded.last = now;
            return forgotten;
        }
        // It goes on, less urgent: that needs no sound, but rising again does.
        if (forgotten) sounded = {sounded.event, wanted->level, now};
        return false;
    });
}

Sound Arbiter::sound_for(const Warning& shown, Timestamp now) {
    const auto known = std::ranges::find(sounded_, shown.event, &Sounded::event);
    if (known != sounded_.end() && known->level <= shown.level) return Sound::none;
    const bool urgent = shown.level == WarningLevel::imminent;
    if (!urgent && last_sound_ && now - *last_sound_ < sound_gap) return Sound::none;  // a little later
    if (known != sounded_.end())
        *known = {shown.event, shown.level, now};
    else
        sounded_.push_back({shown.event, shown.level, now});
    last_sound_ = now;
    switch (shown.level) {
        case WarningLevel::imminent: return Sound::burst;
        case WarningLevel::warning: return Sound::chime;
        default: return Sound::soft_tone;
    }
}

Advice Arbiter::decide(std::vector<Warning> warnings, Timestamp now) {
    std::erase_if(warnings, [](const Warning& w) { return w.level == WarningLevel::information; });
    std::ranges::sort(warnings, more_urgent);
    forget_sounds(warnings, now);

    std::optional<Warning> next;
    if (!warnings.empty()) next = warnings.front();
    if (shown_) {
        const auto same = std::ranges::find(warnings, shown_->event, &Warning::event);
        if (same != warnings.end()) {
            const bool displaced = next->level < same->level ||
                                   (next->level == same->level && time_of(*next) + sooner_by_s < time_of(*same));
            if (!displaced) next = *same;
        } else if (now - shown_since_ < latch && (!next || next->level >= shown_->level)) {
            next = shown_;  // its last state stays readable
        }
    }
    if (next && (!shown_ || shown_->event != next->event)) shown_since_ = now;
    shown_ = next;

    Advice advice;
    advice.main = shown_;
    if (shown_) advice.sound = sound_for(*shown_, now);
    for (const Warning& warning : warnings) {
        if (advice.further.size() == further_max) break;
        if (shown_ && warning.event == shown_->event) continue;
        // The vehicle that brakes hard and the one we run into are one trouble to the driver.
        if (shown_ && warning.station == shown_->station) continue;
        advice.further.push_back(warning);
    }
    return advice;
}

}  // namespace chorus::applications
