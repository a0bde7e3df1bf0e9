// What `chorus station` tells its user: whom it hears, what its driver would be warned of, what it refuses.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>

#include "chorus/applications/arbiter.hpp"
#include "chorus/core/drop.hpp"
#include "chorus/io/link.hpp"
#include "chorus/v2x/station/station.hpp"

namespace chorus::cli {

class StationOutput final : public v2x::StationObserver {
  public:
    // `json`: one object a line on stdout instead of text. `every_packet`: a line for each packet.
    StationOutput(bool json, bool every_packet) : json_(json), every_packet_(every_packet) {}

    void received(const v2x::Reception& reception) override;
    void sent(const v2x::Transmission& transmission) override;

    // What is new since the last call: neighbours that came and went, warnings that began, changed and ended.
    void advance(const v2x::Station& station, const applications::Advice& advice, Timestamp now);
    // Something the operator should know, on stderr; the same sentence is not repeated.
    void trouble(const std::string& sentence);
    void summary(const v2x::Station& station, const io::Link& link, Timestamp now);

  private:
    void neighbours(const v2x::Station& station, Timestamp now);
    void warnings(const applications::Advice& advice, Timestamp now);
    void warning(const char* state, const Warning& warning, Timestamp now);

    bool json_, every_packet_;
    std::set<std::uint32_t> heard_;            // as large as the local dynamic map at most
    std::map<std::uint64_t, Warning> warned_;  // by event; as many as are shown at a time
    std::set<Drop> refused_;                   // reasons that were explained
    std::string last_trouble_;
};

// The station's counters as Prometheus text.
std::string metrics_text(const v2x::Station& station, const io::Link& link);

}  // namespace chorus::cli
