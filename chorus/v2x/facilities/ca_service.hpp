// The cooperative awareness basic service, sending side (EN 302 637-2 V1.4.1 and TS 103 900 V2.3.1): when a
// CAM is due and what it says.
//
// A check every T_CheckCamGen. A CAM is generated when at least T_GenCam_Dcc passed since the last one and
//   1. heading changed by more than 4 degrees, position by more than 4 m or speed by more than 0.5 m/s, or
//   2. T_GenCam passed,
// where T_GenCam is the interval that trigger 1 last gave, and returns to its maximum after N_GenCam CAMs of
// trigger 2 in a row (clause 6.1.3).
#pragma once

#include <cstdint>
#include <optional>

#include "chorus/core/bytes.hpp"
#include "chorus/core/time.hpp"
#include "chorus/core/vehicle_state.hpp"
#include "chorus/v2x/facilities/path_history.hpp"

namespace chorus::v2x::facilities {

class CaService {
  public:
    // EN 302 637-2 V1.4.1, 6.1.3
    static constexpr Duration interval_min = 100ms;            // T_GenCamMin
    static constexpr Duration interval_max = 1s;               // T_GenCamMax
    static constexpr Duration check_interval = 100ms;          // T_CheckCamGen, at most T_GenCamMin
    static constexpr int same_interval_count = 3;              // N_GenCam
    static constexpr Duration low_frequency_interval = 500ms;  // 6.1.3, low-frequency container
    static constexpr double heading_change_deg = 4, position_change_m = 4, speed_change_mps = 0.5;
    // A position older than this, or as far ahead of the clock, describes another place: no CAM is better than a
    // wrong one.
    static constexpr Duration state_age_max = 500ms;

    CaService(std::uint32_t station_id, StationType station_type)
        : station_id_(station_id), station_type_(station_type) {}

    void update(const VehicleState& own);

    // The next CAM in UPER, when one is due at `now`.
    std::optional<ByteVector> advance(Timestamp now);
    Timestamp next_deadline() const { return next_check_; }

    // T_GenCam_Dcc: what congestion control allows, held inside [interval_min, interval_max].
    void limit_interval(Duration dcc);

    const PathHistory& path() const { return path_; }
    Duration interval() const { return interval_; }  // T_GenCam

  private:
    bool moved(const VehicleState& since) const;
    std::optional<ByteVector> write(bool low_frequency) const;

    std::uint32_t station_id_;
    StationType station_type_;
    std::optional<VehicleState> own_;
    PathHistory path_;

    Timestamp next_check_;
    Duration interval_ = interval_max;
    Duration interval_dcc_ = interval_min;
    int same_interval_ = 0;
    struct Sent {
        Timestamp time;
        VehicleState state;
    };
    std::optional<Sent> last_;
    std::optional<Timestamp> low_frequency_last_;
};

}  // namespace chorus::v2x::facilities
