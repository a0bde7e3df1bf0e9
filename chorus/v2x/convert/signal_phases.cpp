#include "chorus/v2x/convert/signal_phases.hpp"

#include <array>
#include <string>
#include <vector>

#include "chorus/v2x/convert/interval_confidence.hpp"
#include "chorus/v2x/convert/lists.hpp"
#include "chorus/v2x/convert/minute_of_year.hpp"
#include "chorus/v2x/messages/csae53/spat.hpp"
#include "chorus/v2x/messages/release2/spatem.hpp"

namespace chorus::v2x::convert {

namespace {

namespace iso19091 = messages::release2::dsrc;
namespace csae53 = messages::csae53;
using Phase = iso19091::MovementPhaseState;
using Light = csae53::LightState;

struct Pair {
    Phase phase;
    Light light;
    bool exact;  // nothing is lost from phase to light
};
// The first of a light is what it becomes.
constexpr std::array pairs{
    Pair{Phase::unavailable, Light::unavailable, true},
    Pair{Phase::dark, Light::dark, true},
    Pair{Phase::stop_Then_Proceed, Light::flashing_red, true},
    Pair{Phase::stop_And_Remain, Light::red, true},
    Pair{Phase::pre_Movement, Light::red, false},
    Pair{Phase::permissive_Movement_Allowed, Light::permissive_green, true},
    Pair{Phase::protected_Movement_Allowed, Light::protected_green, true},
    Pair{Phase::permissive_clearance, Light::yellow, true},
    Pair{Phase::protected_clearance, Light::yellow, false},
    Pair{Phase::caution_Conflicting_Traffic, Light::flashing_yellow, true},
};

Light light_of(Phase phase, const std::string& path, Report& report) {
    for (const Pair& pair : pairs) {
        if (pair.phase != phase) continue;
        if (!pair.exact)
            report.approximated(path, phase == Phase::pre_Movement ? "pre-Movement" : "protected-clearance",
                                pair.light == Light::red ? "red" : "yellow", "the target has no such light");
        return pair.light;
    }
    return Light::unavailable;
}
Phase phase_of(Light light, const std::string& path, Report& report) {
    for (const Pair& pair : pairs)
        if (pair.light == light) return pair.phase;
    report.approximated(path, "LightState " + std::to_string(static_cast<int>(light)), "unavailable",
                        "the target has no such state");
    return Phase::unavailable;
}

template <class T>
void drop_if(const T& optional, const std::string& path, Report& report) {
    if (optional) report.dropped(path, "", "the target has no such component");
}

// ---- to T/CSAE 53

csae53::TimeMark time_mark(const iso19091::Optional<iso19091::TimeMark>& mark, const std::string& path,
                           Report& report) {
    if (mark) return csae53::TimeMark(mark->value);
    report.assumed(path, "unavailable", "the target requires it and the source does not say it");
    return csae53::TimeMark::unavailable;
}
csae53::Optional<csae53::TimeMark> optional_mark(const iso19091::Optional<iso19091::TimeMark>& mark) {
    if (!mark) return {};
    return csae53::TimeMark(mark->value);
}

csae53::TimeChangeDetails timing_of(const iso19091::TimeChangeDetails& timing, const std::string& path,
                                    Report& report) {
    csae53::UTCTiming utc{};
    utc.startUTCTime = time_mark(timing.startTime, path + ".startUTCTime", report);
    utc.minEndUTCTime = csae53::TimeMark(timing.minEndTime.value);
    utc.maxEndUTCTime = optional_mark(timing.maxEndTime);
    utc.likelyEndUTCTime = time_mark(timing.likelyTime, path + ".likelyEndUTCTime", report);
    if (timing.confidence) utc.timeConfidence = csae53::Confidence(half_per_cent(timing.confidence->value));
    utc.nextStartUTCTime = optional_mark(timing.nextTime);
    return csae53::TimeChangeDetails(utc);
}

Converted<csae53::Phase> phase(const iso19091::MovementState& movement, const std::string& path, asn1::Arena& arena,
                               Report& report) {
    std::vector<csae53::PhaseState> states;
    for (std::size_t i = 0; i < movement.state_time_speed.size(); ++i) {
        const iso19091::MovementEvent& event = movement.state_time_speed[i];
        const std::string at = path + ".state-time-speed[" + std::to_string(i) + "]";
        csae53::PhaseState state{light_of(event.eventState, at + ".eventState", report), {}, {}};
        if (event.timing) state.timing = timing_of(*event.timing, at + ".timing", report);
        drop_if(event.speeds, at + ".speeds", report);
        drop_if(event.regional, at + ".regional", report);
        states.push_back(state);
    }
    drop_if(movement.movementName, path + ".movementName", report);
    drop_if(movement.maneuverAssistList, path + ".maneuverAssistList", report);
    drop_if(movement.regional, path + ".regional", report);
    const auto list = list_in<csae53::PhaseStateList>(arena, states);
    if (!list) return no_room(path);
    return csae53::Phase{csae53::PhaseID(movement.signalGroup.value), *list};
}

Converted<csae53::IntersectionState> intersection(const iso19091::IntersectionState& state, const std::string& path,
                                                  asn1::Arena& arena, Report& report) {
    std::vector<csae53::Phase> phases;
    constexpr std::size_t most = csae53::PhaseList::hi;
    for (std::size_t i = 0; i < state.states.size() && i < most; ++i) {
        auto converted = phase(state.states[i], path + ".states[" + std::to_string(i) + "]", arena, report);
        if (!converted) return fail(converted.error());
        phases.push_back(*converted);
    }
    if (state.states.size() > most)
        report.dropped(path + ".states", std::to_string(state.states.size() - most) + " signal groups",
                       "the target has 16 phases at most");
    const auto list = list_in<csae53::PhaseList>(arena, phases);
    if (!list) return no_room(path);
    csae53::IntersectionState written{};
    if (state.id.region) written.intersectionId.region = csae53::RoadRegulatorID(state.id.region->value);
    written.intersectionId.id = csae53::NodeID(state.id.id.value);
    written.status = csae53::IntersectionStatusObject(state.status.bits);
    if (state.moy) written.moy = csae53::MinuteOfTheYear(state.moy->value);
    if (state.timeStamp) written.timeStamp = csae53::DSecond(state.timeStamp->value);
    written.phases = *list;
    drop_if(state.name, path + ".name", report);
    drop_if(state.enabledLanes, path + ".enabledLanes", report);
    drop_if(state.maneuverAssistList, path + ".maneuverAssistList", report);
    drop_if(state.regional, path + ".regional", report);
    return written;
}

// ---- from T/CSAE 53

constexpr std::int64_t tenths_of_hour = 36'000;

// Tenths of a second of the hour at which the message was made.
std::optional<std::int64_t> moment_of(const csae53::SPAT& spat, const csae53::IntersectionState& state) {
    const auto& minute = state.moy ? state.moy : spat.moy;
    const auto& second = state.timeStamp ? state.timeStamp : spat.timeStamp;
    constexpr std::int64_t last_of_minute = 60'999;  // with the leap second; what follows is reserved or unavailable
    if (!minute || !second || *second > last_of_minute || *minute == minute_of_year_invalid) return std::nullopt;
    return (minute->value % 60 * 600 + second->value / 100) % tenths_of_hour;
}

class Times {
  public:
    explicit Times(std::optional<std::int64_t> moment) : moment_(moment) {}
    bool known() const { return moment_.has_value(); }
    // A time counted down from the moment of the message.
    iso19091::TimeMark after(csae53::TimeMark counted) const {
        if (counted > tenths_of_hour) return iso19091::TimeMark::unavailable;
        if (counted == tenths_of_hour) return tenths_of_hour;  // more than an hour
        return (*moment_ + counted.value) % tenths_of_hour;
    }
    iso19091::Optional<iso19091::TimeMark> after(const csae53::Optional<csae53::TimeMark>& counted) const {
        if (!counted) return {};
        return after(*counted);
    }

  private:
    std::optional<std::int64_t> moment_;
};

iso19091::Optional<iso19091::TimeMark> same_mark(const csae53::Optional<csae53::TimeMark>& mark) {
    if (!mark) return {};
    return iso19091::TimeMark(mark->value);
}
iso19091::TimeMark required_mark(const iso19091::Optional<iso19091::TimeMark>& mark, const std::string& path,
                                 Report& report) {
    if (mark) return *mark;
    report.assumed(path, "unavailable", "the target requires it and the source does not say it");
    return iso19091::TimeMark::unavailable;
}
iso19091::Optional<iso19091::TimeIntervalConfidence> confidence_of(
    const csae53::Optional<csae53::Confidence>& confidence, const std::string& path, Report& report) {
    if (!confidence) return {};
    const std::uint8_t step = interval_confidence(confidence->value);
    if (half_per_cent(step) != confidence->value)
        report.approximated(path, std::to_string(confidence->value / 2.0).substr(0, 5) + " %",
                            std::to_string(interval_confidences[step]) + " %", "the target has sixteen steps");
    return iso19091::TimeIntervalConfidence(step);
}

iso19091::Optional<iso19091::TimeChangeDetails> timing_of(const csae53::TimeChangeDetails& timing, const Times& times,
                                                          const std::string& path, Report& report) {
    iso19091::TimeChangeDetails written{};
    if (const auto* utc = timing.get_if<"utcTiming">()) {
        written.startTime = iso19091::TimeMark(utc->startUTCTime.value);
        written.minEndTime = required_mark(same_mark(utc->minEndUTCTime), path + ".minEndTime", report);
        written.maxEndTime = same_mark(utc->maxEndUTCTime);
        written.likelyTime = iso19091::TimeMark(utc->likelyEndUTCTime.value);
        written.confidence = confidence_of(utc->timeConfidence, path + ".confidence", report);
        written.nextTime = same_mark(utc->nextStartUTCTime);
        drop_if(utc->nextEndUTCTime, path + ".nextEndUTCTime", report);
        return written;
    }
    const auto* counting = timing.get_if<"counting">();
    if (!counting || !times.known()) {
        report.dropped(path, "",
                       counting ? "it counts from the moment of the message, which the message does not tell"
                                : "is of a later edition");
        return {};
    }
    written.startTime = times.after(counting->startTime);
    written.minEndTime = required_mark(times.after(counting->minEndTime), path + ".minEndTime", report);
    written.maxEndTime = times.after(counting->maxEndTime);
    written.likelyTime = times.after(counting->likelyEndTime);
    written.confidence = confidence_of(counting->timeConfidence, path + ".confidence", report);
    written.nextTime = times.after(counting->nextStartTime);
    drop_if(counting->nextDuration, path + ".nextDuration", report);
    return written;
}

Converted<iso19091::MovementState> movement(const csae53::Phase& phase, const Times& times, const std::string& path,
                                            asn1::Arena& arena, Report& report) {
    std::vector<iso19091::MovementEvent> events;
    for (std::size_t i = 0; i < phase.phaseStates.size(); ++i) {
        const csae53::PhaseState& state = phase.phaseStates[i];
        const std::string at = path + ".phaseStates[" + std::to_string(i) + "]";
        iso19091::MovementEvent event{};
        event.eventState = phase_of(state.light, at + ".light", report);
        if (state.timing) event.timing = timing_of(*state.timing, times, at + ".timing", report);
        events.push_back(event);
    }
    const auto list = list_in<iso19091::MovementEventList>(arena, events);
    if (!list) return no_room(path);
    iso19091::MovementState written{};
    written.signalGroup = iso19091::SignalGroupID(phase.id.value);
    written.state_time_speed = *list;
    return written;
}

Converted<iso19091::IntersectionState> intersection(const csae53::SPAT& spat, const csae53::IntersectionState& state,
                                                    const std::string& path, asn1::Arena& arena, Report& report) {
    const Times times(moment_of(spat, state));
    std::vector<iso19091::MovementState> movements;
    for (std::size_t i = 0; i < state.phases.size(); ++i) {
        auto converted = movement(state.phases[i], times, path + ".phases[" + std::to_string(i) + "]", arena, report);
        if (!converted) return fail(converted.error());
        movements.push_back(*converted);
    }
    const auto list = list_in<iso19091::MovementList>(arena, movements);
    if (!list) return no_room(path);
    iso19091::IntersectionState written{};
    if (state.intersectionId.region) written.id.region = iso19091::RoadRegulatorID(state.intersectionId.region->value);
    written.id.id = iso19091::IntersectionID(state.intersectionId.id.value);
    written.revision = iso19091::MsgCount(spat.msgCnt.value);
    report.assumed(path + ".revision", std::to_string(spat.msgCnt.value),
                   "the target counts each intersection's changes; the message's count was taken");
    written.status = iso19091::IntersectionStatusObject(state.status.bits);
    if (state.moy) written.moy = iso19091::MinuteOfTheYear(state.moy->value);
    if (state.timeStamp) written.timeStamp = iso19091::DSecond(state.timeStamp->value);
    drop_if(state.timeConfidence, path + ".timeConfidence", report);
    written.states = *list;
    return written;
}

}  // namespace

Converted<csae53::SPAT> to_csae53_spat(const iso19091::SPAT& spat, asn1::Arena& arena, Report& report) {
    std::vector<csae53::IntersectionState> intersections;
    for (std::size_t i = 0; i < spat.intersections.size(); ++i) {
        auto converted = intersection(spat.intersections[i], "intersections[" + std::to_string(i) + "]", arena, report);
        if (!converted) return fail(converted.error());
        intersections.push_back(*converted);
    }
    const auto list = list_in<csae53::IntersectionStateList>(arena, intersections);
    if (!list) return no_room("intersections");
    csae53::SPAT written{};
    if (!spat.intersections.empty()) {
        written.msgCnt = csae53::MsgCount(spat.intersections[0].revision.value);
        report.assumed("msgCnt", std::to_string(written.msgCnt.value),
                       "the source counts each intersection's changes; the first one's count was taken");
    }
    if (spat.timeStamp) written.moy = csae53::MinuteOfTheYear(spat.timeStamp->value);
    if (spat.name) written.name = csae53::DescriptiveName(spat.name->view());
    written.intersections = *list;
    drop_if(spat.regional, "regional", report);
    return written;
}

Converted<iso19091::SPAT> to_dsrc_spat(const csae53::SPAT& spat, asn1::Arena& arena, Report& report) {
    std::vector<iso19091::IntersectionState> intersections;
    for (std::size_t i = 0; i < spat.intersections.size(); ++i) {
        auto converted =
            intersection(spat, spat.intersections[i], "intersections[" + std::to_string(i) + "]", arena, report);
        if (!converted) return fail(converted.error());
        intersections.push_back(*converted);
    }
    const auto list = list_in<iso19091::IntersectionStateList>(arena, intersections);
    if (!list) return no_room("intersections");
    iso19091::SPAT written{};
    if (spat.moy) written.timeStamp = iso19091::MinuteOfTheYear(spat.moy->value);
    if (spat.name) written.name = iso19091::DescriptiveName(spat.name->view());
    written.intersections = *list;
    return written;
}

}  // namespace chorus::v2x::convert
