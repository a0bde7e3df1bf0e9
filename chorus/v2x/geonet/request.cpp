// Down: what the layers above want sent, EN 302 636-4-1 clauses 10.3.6.2, 10.3.10.2 and 10.3.11.2.
#include "chorus/v2x/geonet/request.hpp"

#include <utility>

#include "chorus/v2x/geonet/router.hpp"

namespace chorus::v2x::geonet {

namespace {

std::optional<RequestError> check(Bytes payload, Duration lifetime) {
    if (payload.size() > payload_octets_max) return RequestError::payload_too_long;
    if (lifetime <= Duration::zero() || lifetime > packet_lifetime_max) return RequestError::lifetime_invalid;
    return std::nullopt;
}

}  // namespace

std::string_view to_string(RequestError error) {
    switch (error) {
        case RequestError::payload_too_long: return "payload_too_long";
        case RequestError::lifetime_invalid: return "lifetime_invalid";
        case RequestError::hop_limit_invalid: return "hop_limit_invalid";
        case RequestError::area_invalid: return "area_invalid";
        case RequestError::area_too_large: return "area_too_large";
        case RequestError::position_unknown: return "position_unknown";
        case RequestError::security_refused: return "security_refused";
        case RequestError::queue_full: return "queue_full";
    }
    return "unknown";
}

Result<ByteVector, RequestError> Router::encode(const BasicHeader& basic, const CommonHeader& common,
                                                const ExtendedHeader& extended, Bytes payload, std::uint32_t its_aid,
                                                Timestamp now) {
    // Before signing: a signature that nobody will see is wasted.
    if (frames_.full()) return fail(RequestError::queue_full);
    ByteVector packet;
    ByteWriter writer(packet);
    write(writer, basic);
    if (!security_) {
        write_packet(packet, common, extended, payload);
        return packet;
    }
    ByteVector plain;
    write_packet(plain, common, extended, payload);
    const auto secured = security_->encapsulate(plain, its_aid, now);
    if (!secured) return fail(RequestError::security_refused);
    writer.bytes(*secured);
    return packet;
}

Result<void, RequestError> Router::request_shb(const ShbRequest& request, Timestamp now) {
    if (const auto wrong = check(request.payload, request.lifetime)) return fail(*wrong);
    if (!position_known_) return fail(RequestError::position_unknown);

    const BasicHeader basic{security_ ? BasicNextHeader::secured : BasicNextHeader::common,
                            Lifetime::from(request.lifetime), 1};
    const CommonHeader common{request.next_header, HeaderType::single_hop, request.traffic_class, config_.mobile, 0, 1};
    auto packet = encode(basic, common, SingleHopHeader{own_, 0}, request.payload, request.its_aid, now);
    if (!packet) return fail(packet.error());

    WaitingPacket ready{std::move(*packet),    now, std::nullopt, request.its_aid, request.traffic_class,
                        HeaderType::single_hop};
    if (request.traffic_class.store_carry_forward && !table_.has_neighbours(now)) {
        carry(std::move(ready));
        return {};
    }
    transmit(std::move(ready), MacAddress::broadcast(), now);
    schedule_beacon(now);
    return {};
}

Result<void, RequestError> Router::request_gbc(const GbcRequest& request, Timestamp now) {
    if (const auto wrong = check(request.payload, request.lifetime)) return fail(*wrong);
    if (request.hop_limit == 0) return fail(RequestError::hop_limit_invalid);
    const auto destination = destination_area_from(request.area);
    if (!destination) return fail(RequestError::area_invalid);
    if (geo::size_m2(request.area) > area_size_max_m2) return fail(RequestError::area_too_large);
    if (!position_known_) return fail(RequestError::position_unknown);

    const HeaderType type = broadcast_type(request.area.shape);
    const BasicHeader basic{security_ ? BasicNextHeader::secured : BasicNextHeader::common,
                            Lifetime::from(request.lifetime), request.hop_limit};
    const CommonHeader common{request.next_header, type, request.traffic_class, config_.mobile, 0, request.hop_limit};
    const GeoHeader extended{next_sequence_number_, own_, *destination};
    auto packet = encode(basic, common, extended, request.payload, request.its_aid, now);
    if (!packet) return fail(packet.error());
    ++next_sequence_number_;

    WaitingPacket ready{std::move(*packet),    now, area_from(*destination, request.area.shape), request.its_aid,
                        request.traffic_class, type};
    if (request.traffic_class.store_carry_forward && !table_.has_neighbours(now))
        carry(std::move(ready));
    else
        send_towards(std::move(ready), now);
    return {};
}

void Router::send_beacon(Timestamp now) {
    const BasicHeader basic{security_ ? BasicNextHeader::secured : BasicNextHeader::common,
                            Lifetime::from(default_packet_lifetime), 1};
    const CommonHeader common{
        CommonNextHeader::any, HeaderType::beacon, config_.beacon_traffic_class, config_.mobile, 0, 1};
    auto packet = encode(basic, common, BeaconHeader{own_}, {}, its_aid_geonet_management, now);
    if (!packet) {
        ++(packet.error() == RequestError::security_refused ? counts_.signing_failed : counts_.frames_dropped);
    } else if (transmit({std::move(*packet), now, std::nullopt, its_aid_geonet_management, config_.beacon_traffic_class,
                         HeaderType::beacon},
                        MacAddress::broadcast(), now)) {
        ++counts_.beacons_sent;
    }
    schedule_beacon(now);
}

// Every packet that shows our position to all neighbours puts the next beacon off (10.3.6.2, 10.3.10.2).
void Router::schedule_beacon(Timestamp now) {
    if (!config_.beacons) return;
    beacon_due_ = now + beacon_retransmit_timer + from_seconds(random_.uniform(0, seconds(beacon_jitter_max)));
}

}  // namespace chorus::v2x::geonet
