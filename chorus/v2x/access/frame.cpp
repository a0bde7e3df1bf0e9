// Link headers, outermost first. Little-endian where marked LE, else big-endian; lengths in bits.
//
//   Ethernet       destination : 48   source : 48   { tpid : 16 = 8100 | 88a8   tci : 16 }   ethertype : 16
//                  ethertype below 1536 is a length, and an LLC header follows (IEEE 802.3)
//   LLC/SNAP       dsap : 8 = aa   ssap : 8 = aa   control : 8 = 03   oui : 24 = 0   ethertype : 16
//   802.11 data    frame_control : 16 LE   duration : 16   address : 48 x 3   sequence_control : 16 LE
//                  [ address_4 : 48 ]   [ qos_control : 16 LE ]   [ ht_control : 32 ]
//   radiotap       version : 8 = 0   pad : 8   length : 16 LE   { present : 32 LE }   fields
//   prism          message_code : 32   message_length : 32, both of the capturing machine's byte order   items
//   PPI            version : 8   flags : 8   length : 16 LE   dlt : 32 LE   { type : 16 LE  length : 16 LE  data }
//   Linux SLL      packet_type : 16   arphrd : 16   address_length : 16   address : 64   protocol : 16
//   Linux SLL2     protocol : 16   reserved : 16   interface : 32   arphrd : 16   packet_type : 8
//                  address_length : 8   address : 64
#include "chorus/v2x/access/frame.hpp"

#include <algorithm>
#include <iterator>
#include <optional>

#include "chorus/v2x/access/frame_check.hpp"

namespace chorus::v2x::access {

namespace {

constexpr std::size_t fcs_octets = 4;
constexpr int max_vlan_tags = 2;

std::uint32_t little_endian(Bytes octets) {
    std::uint32_t value = 0;
    for (std::size_t i = octets.size(); i-- > 0;) value = value << 8 | octets[i];
    return value;
}

std::uint16_t big_endian_16(Bytes octets) { return static_cast<std::uint16_t>(octets[0] << 8 | octets[1]); }

MacAddress address_at(Bytes octets) {
    MacAddress address;
    std::copy_n(octets.begin(), address.octets.size(), address.octets.begin());
    return address;
}

// Walks one frame. Each step takes its header from the front of what is left, or sets the error.
class Walk {
  public:
    Walk(Bytes frame, HeaderTrace* trace) : frame_(frame), end_(frame.size()), trace_(trace) {}

    Result<Indication, FrameError> run(LinkType type) {
        if (!headers_of(type)) return fail(error_);
        if (ends_in_emptied_fcs()) end_ -= fcs_octets;
        indication_.offset = at_;
        indication_.packet = frame_.subspan(at_, end_ - at_);
        indication_.trailer = frame_.size() - end_;
        return indication_;
    }

  private:
    bool headers_of(LinkType type) {
        switch (type) {
            case LinkType::ethernet: return ethernet();
            case LinkType::ieee802_11: return ieee802_11();
            case LinkType::linux_cooked: return linux_cooked();
            case LinkType::linux_cooked_v2: return linux_cooked_v2();
            case LinkType::prism: return prism() && ieee802_11();
            case LinkType::radiotap: return radiotap() && ieee802_11();
            case LinkType::ppi: return ppi();
            case LinkType::geonetworking: return true;
        }
        return error(Drop::link_type_unknown, 0, "the link type must be one that carries GeoNetworking");
    }

    bool ethernet() {
        const std::optional<Bytes> header = take(HeaderKind::ethernet, 14);
        if (!header) return truncated("an Ethernet header has 14 octets");
        indication_.destination = address_at(header->first(6));
        indication_.source = address_at(header->subspan(6, 6));
        std::uint16_t type = big_endian_16(header->subspan(12));
        for (int tags = 0; (type == 0x8100 || type == 0x88a8) && tags < max_vlan_tags; ++tags) {
            const std::optional<Bytes> tag = take(HeaderKind::vlan_tag, 4);
            if (!tag) return truncated("a VLAN tag goes on with tag control information and an ethertype");
            type = big_endian_16(tag->subspan(2));
        }
        if (type >= 1536) return ethertype(type);
        if (at_ + type < end_) end_ = at_ + type;  // what follows is padding
        return llc();
    }

    bool llc() {
        const std::optional<Bytes> header = take(HeaderKind::llc_snap, 8);
        if (!header) return truncated("an LLC header with SNAP has 8 octets");
        constexpr std::uint8_t snap[] = {0xaa, 0xaa, 0x03, 0x00, 0x00, 0x00};
        if (!std::equal(std::begin(snap), std::end(snap), header->begin()))
            return error(Drop::ethertype_foreign, at_ - 8, "LLC must announce SNAP with organization code 0");
        return ethertype(big_endian_16(header->subspan(6)));
    }

    bool ieee802_11() {
        const bool fcs_announced = end_ < frame_.size();
        may_have_fcs_ = !fcs_announced;
        // Receivers hand it on and do not say so.
        if (!fcs_announced && ends_in_frame_check_sequence(frame_.subspan(at_))) end_ -= fcs_octets;
        const Bytes rest = frame_.subspan(at_, end_ - at_);
        if (rest.size() < 2) return truncated_header(HeaderKind::ieee802_11, "802.11 begins with its frame control");
        const std::uint8_t flags = rest[1];
        const unsigned type = rest[0] >> 2 & 3;
        const unsigned subtype = rest[0] >> 4;
        const bool qos = subtype & 8, to_ds = flags & 0x01, from_ds = flags & 0x02;
        if ((rest[0] & 3) != 0 || type != 2 || (subtype & 4) != 0) {
            note(HeaderKind::ieee802_11, std::min<std::size_t>(rest.size(), 10));
            return error(Drop::ethertype_foreign, at_, "the 802.11 frame must be a data frame that carries data");
        }
        std::size_t length = 24;
        const std::size_t address_4 = length;
        if (to_ds && from_ds) length += 6;
        const std::size_t qos_control = length;
        if (qos) length += 2;
        if (qos && (flags & 0x80)) length += 4;  // HT control
        if (pad_to_word_) length = (length + 3) & ~std::size_t{3};
        const std::size_t start = at_;
        const std::optional<Bytes> header = take(HeaderKind::ieee802_11, length);
        if (!header) return truncated("the 802.11 header must be complete");
        indication_.destination = address_at(header->subspan(to_ds ? 16 : 4));
        indication_.source = address_at(header->subspan(!from_ds ? 10 : to_ds ? address_4 : 16));
        if (flags & 0x40) return error(Drop::ethertype_foreign, start + 1, "the 802.11 frame must not be encrypted");
        if ((*header)[22] & 0x0f || flags & 0x04)
            return error(Drop::ethertype_foreign, start + 22, "the 802.11 frame must not be a fragment");
        if (qos && (*header)[qos_control] & 0x80)
            return error(Drop::ethertype_foreign, start + qos_control, "the 802.11 frame must not be an aggregate");
        return after_802_11();
    }

    bool after_802_11() {
        const Bytes rest = frame_.subspan(at_, end_ - at_);
        if (rest.size() < 2 || big_endian_16(rest) != ethertype_geonetworking) return llc();
        take(HeaderKind::protocol_type, 2);
        return true;
    }

    bool radiotap() {
        const Bytes rest = frame_.subspan(at_);
        if (rest.size() < 8) return truncated_header(HeaderKind::radiotap, "a radiotap header has at least 8 octets");
        const std::size_t length = little_endian(rest.subspan(2, 2));
        if (rest[0] != 0) return error(Drop::ethertype_foreign, at_, "the radiotap version must be 0");
        if (length < 8) return error(Drop::frame_truncated, at_ + 2, "the radiotap length covers its own header");
        const std::optional<Bytes> header = take(HeaderKind::radiotap, length);
        if (!header) return truncated("the radiotap header must be as long as it says");
        const std::optional<std::uint8_t> flags = radiotap_flags(*header);
        if (!flags) return true;
        pad_to_word_ = *flags & 0x20;
        indication_.damaged = *flags & 0x40;
        return !(*flags & 0x10) || drop_fcs();
    }

    // The Flags field (bit 1); only TSFT (bit 0, eight octets on an eight-octet boundary) stands before it.
    static std::optional<std::uint8_t> radiotap_flags(Bytes header) {
        std::size_t at = 4;
        const std::uint32_t present = little_endian(header.subspan(at, 4));
        for (std::uint32_t word = present; word >> 31;) {
            at += 4;
            if (at + 4 > header.size()) return std::nullopt;
            word = little_endian(header.subspan(at, 4));
        }
        at += 4;
        if (present & 1) at = ((at + 7) & ~std::size_t{7}) + 8;
        if (!(present & 2) || at >= header.size()) return std::nullopt;
        return header[at];
    }

    bool prism() {
        const Bytes rest = frame_.subspan(at_);
        if (rest.size() < 8) return truncated_header(HeaderKind::prism, "a prism header has at least 8 octets");
        std::size_t length = little_endian(rest.subspan(4, 4));
        if (length > 0xffff) length = ByteReader(rest.subspan(4)).u32();
        if (length < 8) return error(Drop::frame_truncated, at_ + 4, "the prism length covers its own header");
        return take(HeaderKind::prism, length) || truncated("the prism header must be as long as it says");
    }

    bool ppi() {
        const Bytes rest = frame_.subspan(at_);
        if (rest.size() < 8) return truncated_header(HeaderKind::ppi, "a PPI header has at least 8 octets");
        const std::size_t length = little_endian(rest.subspan(2, 2));
        const LinkType inner{little_endian(rest.subspan(4, 4))};
        if (length < 8) return error(Drop::frame_truncated, at_ + 2, "the PPI length covers its own header");
        const std::size_t start = at_;
        const std::optional<Bytes> header = take(HeaderKind::ppi, length);
        if (!header) return truncated("the PPI header must be as long as it says");
        if (inner == LinkType::ethernet) return ethernet();
        if (inner != LinkType::ieee802_11)
            return error(Drop::link_type_unknown, start + 4, "PPI must announce Ethernet or 802.11");
        return ppi_fields(header->subspan(8)) && ieee802_11();
    }

    // Field 2, 802.11 common: tsf timer : 64   flags : 16 LE   ...
    bool ppi_fields(Bytes fields) {
        while (fields.size() >= 4) {
            const std::uint32_t type = little_endian(fields.first(2));
            const std::size_t length = little_endian(fields.subspan(2, 2));
            if (length > fields.size() - 4) return true;
            if (type == 2 && length >= 10) {
                const std::uint32_t flags = little_endian(fields.subspan(12, 2));
                indication_.damaged = flags & 4;
                return !(flags & 1) || drop_fcs();
            }
            fields = fields.subspan(4 + length);
        }
        return true;
    }

    bool linux_cooked() {
        const std::optional<Bytes> header = take(HeaderKind::linux_cooked, 16);
        if (!header) return truncated("a Linux cooked header has 16 octets");
        if (big_endian_16(header->subspan(4)) == 6) indication_.source = address_at(header->subspan(6));
        return ethertype(big_endian_16(header->subspan(14)));
    }

    bool linux_cooked_v2() {
        const std::optional<Bytes> header = take(HeaderKind::linux_cooked_v2, 20);
        if (!header) return truncated("a Linux cooked header of version 2 has 20 octets");
        if ((*header)[11] == 6) indication_.source = address_at(header->subspan(12));
        return ethertype_at(0, big_endian_16(*header));
    }

    // The ethertype that ends the header just taken.
    bool ethertype(std::uint16_t type) { return ethertype_at(at_ - 2, type); }
    bool ethertype_at(std::size_t offset, std::uint16_t type) {
        if (type == ethertype_geonetworking) return true;
        return error(Drop::ethertype_foreign, offset, "the ethertype must be 0x8947, GeoNetworking");
    }

    bool drop_fcs() {
        if (end_ - at_ < fcs_octets) return truncated("the announced frame check sequence has 4 octets");
        end_ -= fcs_octets;
        return true;
    }

    // Receivers keep its place and put zeros there. Nothing else behind a secured packet could be told from the packet
    // itself, but signed data ends in its signature, and never in zeros:
    //   version : 4   next_header : 4 = secured   reserved, lifetime, hop limit : 24   protocol : 8 = 3   signed : 8 =
    //   81
    bool ends_in_emptied_fcs() const {
        const Bytes packet = frame_.subspan(at_);
        if (!may_have_fcs_ || end_ < frame_.size() || packet.size() < 6 + fcs_octets) return false;
        const bool is_signed = (packet[0] & 0x0f) == 2 && packet[4] == 3 && packet[5] == 0x81;
        const Bytes last = packet.last(fcs_octets);
        return is_signed && std::all_of(last.begin(), last.end(), [](std::uint8_t octet) { return octet == 0; });
    }

    std::optional<Bytes> take(HeaderKind kind, std::size_t length) {
        const std::size_t left = end_ - at_;
        note(kind, std::min(length, left));
        if (length > left) return std::nullopt;
        at_ += length;
        return frame_.subspan(at_ - length, length);
    }
    void note(HeaderKind kind, std::size_t length) {
        if (trace_ && length > 0 && trace_->count < trace_->headers.size())
            trace_->headers[trace_->count++] = {kind, at_, length};
    }
    bool truncated_header(HeaderKind kind, std::string_view rule) {
        note(kind, end_ - at_);
        return truncated(rule);
    }
    bool truncated(std::string_view rule) { return error(Drop::frame_truncated, end_, rule); }
    bool error(Drop reason, std::size_t offset, std::string_view rule) {
        error_ = {.reason = reason, .offset = offset, .rule = rule, .damaged = indication_.damaged};
        return false;
    }

    Bytes frame_;
    std::size_t at_ = 0;
    std::size_t end_;
    HeaderTrace* trace_;
    bool may_have_fcs_ = false;  // an 802.11 frame whose receiver announced none
    bool pad_to_word_ = false;   // radiotap: padding between 802.11 header and payload
    Indication indication_;
    FrameError error_;
};

}  // namespace

std::string to_string(LinkType type) {
    switch (type) {
        case LinkType::ethernet: return "Ethernet";
        case LinkType::ieee802_11: return "802.11";
        case LinkType::linux_cooked: return "Linux cooked";
        case LinkType::prism: return "prism";
        case LinkType::radiotap: return "radiotap";
        case LinkType::geonetworking: return "GeoNetworking";
        case LinkType::ppi: return "PPI";
        case LinkType::linux_cooked_v2: return "Linux cooked v2";
    }
    return "link type " + std::to_string(static_cast<std::uint32_t>(type));
}

std::string to_string(const FrameError& error) {
    return std::string(chorus::to_string(error.reason)) + " at octet " + std::to_string(error.offset) + ": " +
           std::string(error.rule);
}

Result<Indication, FrameError> decapsulate(Bytes frame, LinkType type, HeaderTrace* trace) {
    return Walk(frame, trace).run(type);
}

void append_ethernet_frame(ByteVector& output, const MacAddress& destination, const MacAddress& source, Bytes packet) {
    output.reserve(output.size() + 14 + packet.size());
    ByteWriter writer(output);
    writer.bytes(destination.octets);
    writer.bytes(source.octets);
    writer.u16(ethertype_geonetworking);
    writer.bytes(packet);
}

ByteVector ethernet_frame(const MacAddress& destination, const MacAddress& source, Bytes packet) {
    ByteVector frame;
    append_ethernet_frame(frame, destination, source, packet);
    return frame;
}

}  // namespace chorus::v2x::access
