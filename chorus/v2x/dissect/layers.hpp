// One frame on its way up through the layers; each adds what it sees.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

#include "chorus/v2x/dissect/dissection.hpp"
#include "chorus/v2x/dissect/field_reader.hpp"

namespace chorus::v2x::dissect {

class Layers {
  public:
    Layers(Bytes frame, std::optional<Timestamp> near) : frame_(frame), near_(near) { result_.octets = frame.size(); }

    // Each reads octets [offset, offset + length) of the frame and hands on to the next.
    void link(access::LinkType type);
    void geonetworking(std::size_t offset, std::size_t length);
    void common_header(std::size_t offset, std::size_t length);
    void security(std::size_t offset, std::size_t length);
    void security_of_version_0(std::size_t offset, std::size_t length);
    void signed_payload(std::size_t offset, std::size_t length, std::optional<std::int64_t> psid);
    void certificate(std::size_t offset, std::size_t length);
    void btp(std::size_t offset, std::size_t length, bool type_b);
    // `port`: where it arrived; nothing: its header alone says what it is.
    void message(std::size_t offset, std::size_t length, std::optional<std::uint16_t> port);
    void message(std::size_t offset, std::size_t length, const messages::MessageType& type);  // of this type alone
    void opaque(std::string name, std::size_t offset, std::size_t length);

    Dissection take() && { return std::move(result_); }

  private:
    Bytes part(std::size_t offset, std::size_t length) const { return frame_.subspan(offset, length); }
    Layer& begin(std::string name, std::size_t offset, std::size_t length);
    // Keeps the first failure only.
    void fail(Drop reason, std::string layer, std::size_t bit, std::string path, std::string rule);
    void link_header(const access::HeaderTrace::Header& header);
    bool extended_header(std::size_t offset, std::size_t length, unsigned type, unsigned subtype);
    void described(asn1::Description description, std::string name, std::size_t offset, std::size_t length,
                   Drop reason);
    void opened(messages::OpenedMessage opened, std::size_t offset, std::size_t length);
    bool its_pdu_header(std::size_t offset, std::size_t length);

    Bytes frame_;
    std::optional<Timestamp> near_;
    std::optional<std::uint64_t> remaining_hop_limit_;  // of the basic header, once read
    Dissection result_;
};

}  // namespace chorus::v2x::dissect
