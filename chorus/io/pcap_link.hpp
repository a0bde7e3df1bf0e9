// Captures as a link: what one holds is received, what is sent is recorded in another.
#pragma once

#include <boost/asio/steady_timer.hpp>
#include <memory>
#include <optional>
#include <string>

#include "chorus/core/result.hpp"
#include "chorus/io/link.hpp"
#include "chorus/io/loop.hpp"
#include "chorus/io/pcap.hpp"

namespace chorus::io {

enum class ReplayTiming : std::uint8_t {
    recorded,  // with the intervals of the capture
    fast,      // one after the other; `time` of each packet is that of the capture
};

class PcapLink final : public Link {
  public:
    struct Options {
        std::string input;   // capture to receive from; empty: nothing is received
        std::string output;  // capture to record what is sent; empty: it is discarded
        ReplayTiming timing = ReplayTiming::recorded;
        MacAddress address;  // frames are sent from it
    };
    // Errors are one sentence for the operator. `clock` stamps what is sent.
    static Result<std::unique_ptr<PcapLink>, std::string> open(Loop& loop, const Clock& clock, const Options& options);

    // Capture time of the first packet; nothing when there is none. What a replay sets its clock to.
    std::optional<Timestamp> first_time() const;
    // Called once after the last packet; with a sentence when the capture ends in a fault.
    void at_end(std::function<void(std::optional<std::string>)> ended) { ended_ = std::move(ended); }

    // A packet's time is that of its capture.
    void start(Receiver receiver) override;
    std::optional<std::string> send(const MacAddress& destination, Bytes packet) override;
    std::string name() const override;

  private:
    PcapLink(Loop& loop, const Clock& clock, const Options& options);
    std::optional<std::string> open_files();
    void read();
    void wait();
    void deliver();

    boost::asio::steady_timer timer_;
    const Clock& clock_;
    Options options_;
    std::optional<PcapReader> input_;
    std::optional<PcapWriter> output_;
    std::optional<CapturedFrame> pending_;  // read, not yet delivered
    std::optional<std::string> fault_;
    std::optional<Timestamp> first_time_;
    std::chrono::steady_clock::time_point began_;
    Receiver receiver_;
    std::function<void(std::optional<std::string>)> ended_;
};

}  // namespace chorus::io
