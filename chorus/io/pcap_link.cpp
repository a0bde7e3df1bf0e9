#include "chorus/io/pcap_link.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <boost/asio/post.hpp>

namespace chorus::io {

namespace {

// A capture may claim any times; later packets come at once.
constexpr Duration longest_replay = 24h * 365;

}  // namespace

Result<std::unique_ptr<PcapLink>, std::string> PcapLink::open(Loop& loop, const Clock& clock, const Options& options) {
    std::unique_ptr<PcapLink> link(new PcapLink(loop, clock, options));
    if (auto error = link->open_files()) return fail(*error);
    return link;
}

PcapLink::PcapLink(Loop& loop, const Clock& clock, const Options& options)
    : timer_(loop.context()), clock_(clock), options_(options) {}

std::optional<std::string> PcapLink::open_files() {
    if (!options_.input.empty()) {
        auto input = PcapReader::open(options_.input);
        if (!input) return "cannot read the capture " + to_string(input.error());
        input_.emplace(std::move(*input));
        read();
        if (pending_) first_time_ = pending_->time;
    }
    if (!options_.output.empty()) {
        auto output = PcapWriter::create(options_.output);
        if (!output) return "cannot record to the capture " + to_string(output.error());
        output_.emplace(std::move(*output));
    }
    return std::nullopt;
}

std::optional<Timestamp> PcapLink::first_time() const { return first_time_; }

void PcapLink::read() {
    pending_.reset();
    auto frame = input_->next();
    if (!frame)
        fault_ = "the capture ends early, " + to_string(frame.error());
    else
        pending_ = *frame;
}

void PcapLink::start(Receiver receiver) {
    receiver_ = std::move(receiver);
    began_ = std::chrono::steady_clock::now();
    if (input_) wait();
}

void PcapLink::wait() {
    if (!pending_) {
        boost::asio::post(timer_.get_executor(), [this] {
            if (ended_) ended_(fault_);
        });
        return;
    }
    const bool at_once = options_.timing == ReplayTiming::fast || pending_->time < *first_time_;
    timer_.expires_at(at_once ? began_ : began_ + std::min(longest_replay, pending_->time - *first_time_));
    timer_.async_wait([this](const boost::system::error_code& error) {
        if (!error) deliver();
    });
}

void PcapLink::deliver() {
    const auto packet = v2x::access::decapsulate(pending_->octets, pending_->link_type);
    if (!packet)
        drops_.add(packet.error().reason);
    else
        receiver_({pending_->time, packet->packet, packet->source, packet->destination});
    read();
    wait();
}

std::optional<std::string> PcapLink::send(const MacAddress& destination, Bytes packet) {
    if (!output_) return std::nullopt;
    const auto error = output_->write(clock_.now(), v2x::access::ethernet_frame(destination, options_.address, packet));
    if (error) return "cannot record to the capture " + to_string(*error);
    return std::nullopt;
}

std::string PcapLink::name() const {
    if (options_.input.empty()) return fmt::format("recording {}", options_.output);
    if (options_.output.empty()) return fmt::format("capture {}", options_.input);
    return fmt::format("capture {}, recording {}", options_.input, options_.output);
}

}  // namespace chorus::io
