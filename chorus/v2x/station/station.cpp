#include "chorus/v2x/station/station.hpp"

#include <algorithm>
#include <array>
#include <cassert>
#include <list>
#include <span>
#include <utility>
#include <vector>

#include "chorus/core/bounded.hpp"
#include "chorus/core/workers.hpp"
#include "chorus/v2x/btp/header.hpp"
#include "chorus/v2x/facilities/ca_service.hpp"
#include "chorus/v2x/security/fingerprint.hpp"
#include "chorus/v2x/station/packet_content.hpp"
#include "chorus/v2x/station/station_security.hpp"

namespace chorus::v2x {

namespace {

// Traffic classes of the European profiles: DENM before CAM.
constexpr geonet::TrafficClass denm_class{.store_carry_forward = true, .id = 1};
constexpr geonet::TrafficClass cam_class{.id = 2};
constexpr Duration cam_lifetime = 1s;

MessageType type_of(const geonet::LinkFrame& frame) {
    if (frame.type == geonet::HeaderType::beacon) return MessageType::beacon;
    switch (frame.its_aid) {
        case security::its_aid::ca: return MessageType::cam;
        case security::its_aid::den: return MessageType::denm;
        default: return MessageType::other;
    }
}

geonet::RouterConfig router_config(const StationConfig& config) {
    geonet::RouterConfig router;
    router.address = {.manual = false, .station_type = config.station_type, .link_layer = config.address};
    router.mobile = config.station_type != StationType::road_side_unit;
    return router;
}

// Whether the packet did not prove who sent it. What these four say, only a believed packet can be told.
bool is_refusal(Drop drop) {
    switch (drop) {
        case Drop::duplicate_packet:
        case Drop::outside_destination_area:
        case Drop::btp_port_unknown:
        case Drop::station_id_claimed: return false;
        default: return true;
    }
}

}  // namespace

std::string_view to_string(MessageType type) {
    switch (type) {
        case MessageType::unknown: return "unknown";
        case MessageType::beacon: return "beacon";
        case MessageType::cam: return "CAM";
        case MessageType::denm: return "DENM";
        case MessageType::other: return "other";
    }
    return {};
}

struct Station::Layers {
    Layers(const StationConfig& station_config, std::optional<Identity> identity, std::uint64_t seed)
        : config(station_config),
          router(router_config(config), identity ? &security.emplace(*identity, own, config.address) : nullptr, seed),
          ca(config.station_id, config.station_type),
          den(config.station_id, config.station_type),
          queue(config.queue, [this](const WaitingPacket& waiting, Drop why) { shed(waiting, why); }, seed) {}

    // Packets that are verified at once.
    struct Batch {
        std::vector<WaitingPacket*> waiting;
        std::vector<PacketUnderWay> packets;  // as many or more
        std::vector<crypto::SignatureQuestion> questions;
        crypto::SignatureVerifier::Batch signatures;
    };

    ~Layers();
    std::optional<Drop> conclude(PacketUnderWay& under, Bytes octets, MacAddress sender, Timestamp now);
    std::optional<StationSecurity::Ahead> in_envelope(const WaitingPacket& waiting, PacketUnderWay& under) const;
    Batch& begin(std::span<WaitingPacket* const> waiting);
    void examine(Batch& batch);
    void examine_ahead(Batch& batch, std::size_t from, std::size_t to);
    bool start_signatures(Batch& batch);
    void finish_signatures(Batch& batch);
    void conclude(Batch& batch);
    void conclude_all_but(std::size_t latest);
    void shed(const WaitingPacket& waiting, Drop why);

    std::optional<Drop> judge(Bytes octets, MacAddress sender, Timestamp now);
    std::optional<Drop> read_unsecured(Bytes octets, Timestamp now);
    std::optional<Drop> deliver(const geonet::Indication& indication, Timestamp now);
    void send_cam(Bytes cam, Timestamp now);
    void send_denm(const facilities::OutgoingDenm& denm, Timestamp now);
    void note(const Result<void, geonet::RequestError>& sent);

    StationConfig config;
    PacketUnderWay single;             // for those that do not wait
    PacketUnderWay* packet = &single;  // that is judged
    std::optional<VehicleState> own;
    VehicleState own_unknown;
    std::optional<StationSecurity> security;
    geonet::Router router;
    facilities::CaService ca;
    facilities::DenService den;
    facilities::LocalDynamicMap map;

    ReceiveQueue queue;
    // Of process(); kept for their memory.
    ReceiveQueue::Batch taken;
    std::list<Batch> under_way, idle;  // with the verifier's workers, in order; or not

    StationObserver* observer = nullptr;
    Timestamp now;
    DropCounts drops;
    Counts counts;
    std::string_view refusal;
    std::optional<std::array<std::uint8_t, 8>> signer;  // of the packet under way
};

Station::Station(const StationConfig& config, std::optional<Identity> identity, std::uint64_t seed)
    : layers_(std::make_unique<Layers>(config, std::move(identity), seed)) {}
Station::~Station() = default;

void Station::update(const VehicleState& own) {
    layers_->own = own;
    layers_->router.update(own);
    layers_->ca.update(own);
}

// ---- up: from the link to the map

std::optional<Drop> Station::receive(Bytes packet, MacAddress sender, Timestamp now) {
    Layers& l = *layers_;
    l.now = now;
    l.conclude_all_but(0);
    ++l.counts.received;
    l.single.begin();
    return l.conclude(l.single, packet, sender, now);
}

void Station::enqueue(Bytes packet, MacAddress sender, Timestamp now) {
    Layers& l = *layers_;
    l.now = now;
    ++l.counts.received;
    l.queue.push(packet, sender, now);
}

Station::Processed Station::process(Timestamp now, std::size_t signatures) {
    Layers& l = *layers_;
    l.now = now;
    l.queue.take(signatures, packets_max, l.own ? &*l.own : nullptr, now, l.taken);
    assert(l.config.batch_packets > 0);
    Processed processed{l.taken.size(), 0};
    for (std::size_t from = 0; from < l.taken.size(); from += l.config.batch_packets) {
        Layers::Batch& batch =
            l.begin(std::span(l.taken).subspan(from, std::min(l.config.batch_packets, l.taken.size() - from)));
        l.examine(batch);
        const bool starts = l.start_signatures(batch);
        processed.signatures += batch.questions.size();
        // While the workers are at this batch, those before are concluded: what earlier calls left at once, of this
        // call's only as many that no worker waits for the next.
        const std::size_t latest = !starts ? 0 : from == 0 ? 1 : l.security->signatures().workers()->count();
        l.conclude_all_but(latest);
    }
    if (l.taken.empty()) l.conclude_all_but(0);
    return processed;
}

std::size_t Station::waiting() const {
    const Layers& l = *layers_;
    std::size_t waiting = l.queue.waiting();
    for (const Layers::Batch& batch : l.under_way) waiting += batch.waiting.size();
    return waiting;
}
const crypto::SignatureVerifier* Station::signatures() const {
    return layers_->security ? &layers_->security->signatures() : nullptr;
}

Station::Layers::~Layers() {
    for (Batch& batch : under_way) finish_signatures(batch);
}

Station::Layers::Batch& Station::Layers::begin(std::span<WaitingPacket* const> waiting) {
    if (idle.empty()) idle.emplace_back();
    under_way.splice(under_way.end(), idle, idle.begin());
    Batch& batch = under_way.back();
    batch.waiting.assign(waiting.begin(), waiting.end());
    if (batch.packets.size() < waiting.size()) batch.packets = std::vector<PacketUnderWay>(config.batch_packets);
    for (std::size_t i = 0; i < waiting.size(); ++i) batch.packets[i].begin();
    return batch;
}

// Ahead of their turn, by all workers: nothing changes meanwhile. Whoever is refused is examined again in his turn; the
// packets before may have made his sender known.
void Station::Layers::examine(Batch& batch) {
    if (!security) return;
    constexpr std::size_t together = StationSecurity::examined_together;
    const std::size_t packets = batch.waiting.size();
    for_each(security->signatures().workers(), (packets + together - 1) / together, [&](std::size_t part, std::size_t) {
        examine_ahead(batch, part * together, std::min((part + 1) * together, packets));
    });
}

void Station::Layers::examine_ahead(Batch& batch, std::size_t from, std::size_t to) {
    BoundedList<StationSecurity::Ahead, StationSecurity::examined_together> packets;
    for (std::size_t i = from; i < to; ++i)
        if (const auto secured = in_envelope(*batch.waiting[i], batch.packets[i])) packets.push_back(*secured);
    security->examine_ahead(packets, now);
}

// What the router will ask security about; nothing, if it will not.
std::optional<StationSecurity::Ahead> Station::Layers::in_envelope(const WaitingPacket& waiting,
                                                                   PacketUnderWay& under) const {
    if (waiting.sender == config.address) return std::nullopt;
    const auto basic = geonet::parse_basic_header(waiting.octets);
    if (!basic || basic->next_header != geonet::BasicNextHeader::secured) return std::nullopt;
    if (basic->lifetime.duration() == Duration::zero()) return std::nullopt;
    return StationSecurity::Ahead{Bytes(waiting.octets).subspan(geonet::basic_header_octets),
                                  basic->remaining_hop_limit, &under};
}

// Whether workers are at them.
bool Station::Layers::start_signatures(Batch& batch) {
    batch.questions.clear();
    for (const PacketUnderWay& one : std::span(batch.packets).first(batch.waiting.size()))
        for (std::size_t k = 0; one.ahead && k < one.examined.question_count(); ++k)
            batch.questions.push_back(one.examined.question(k));
    return security && security->signatures().start(batch.questions, batch.signatures);
}

void Station::Layers::finish_signatures(Batch& batch) {
    if (!security) return;
    auto verdict = security->signatures().finish(batch.signatures).begin();
    for (PacketUnderWay& one : std::span(batch.packets).first(batch.waiting.size()))
        for (std::size_t k = 0; one.ahead && k < one.examined.question_count(); ++k) one.verdicts[k] = *verdict++;
}

// In order of arrival.
void Station::Layers::conclude(Batch& batch) {
    finish_signatures(batch);
    for (std::size_t i = 0; i < batch.waiting.size(); ++i) {
        WaitingPacket& waiting = *batch.waiting[i];
        const auto drop = conclude(batch.packets[i], waiting.octets, waiting.sender, now);
        queue.release(waiting, !drop || !is_refusal(*drop), now);
    }
}

void Station::Layers::conclude_all_but(std::size_t latest) {
    while (under_way.size() > latest) {
        // Whatever an observer throws, it is concluded once.
        std::list<Batch> concluded;
        concluded.splice(concluded.end(), under_way, under_way.begin());
        conclude(concluded.front());
        idle.splice(idle.begin(), concluded);
    }
}

// From what was examined, or all at once.
std::optional<Drop> Station::Layers::conclude(PacketUnderWay& under, Bytes octets, MacAddress sender, Timestamp at) {
    now = at;
    packet = &under;
    signer.reset();
    if (security) security->take_up(under);
    const std::optional<Drop> drop = judge(octets, sender, at);
    if (drop)
        drops.add(*drop);
    else
        ++counts.believed;
    if (observer)
        observer->received(
            {at, sender, octets, drop, under.content.type(), under.content.station_id(), drop ? std::nullopt : signer});
    return drop;
}

void Station::Layers::shed(const WaitingPacket& waiting, Drop why) {
    drops.add(why);
    ++counts.shed[static_cast<std::size_t>(waiting.projection.type)];
    if (observer) observer->received({now, waiting.sender, waiting.octets, why, waiting.projection.type, 0, {}});
}

std::optional<Drop> Station::Layers::judge(Bytes octets, MacAddress sender, Timestamp at) {
    if (sender == config.address) return Drop::own_packet;  // before its signature is worth anything
    if (!security) {
        if (const auto drop = read_unsecured(octets, at)) return drop;
    }
    const auto indication = router.receive(octets, sender, at);
    if (!indication) return indication.error();
    if (!*indication) return std::nullopt;
    return deliver(**indication, at);
}

// What the security entity's content check does for secured packets: no message that is not one gets to the
// router's tables.
std::optional<Drop> Station::Layers::read_unsecured(Bytes octets, Timestamp at) {
    const auto basic = geonet::parse_basic_header(octets);
    if (!basic) return basic.error();
    if (basic->next_header != geonet::BasicNextHeader::common) return std::nullopt;  // the router refuses it
    return packet->content.read(octets.subspan(geonet::basic_header_octets),
                                own ? std::optional(own->position) : std::nullopt, at,
                                geonet::ethernet_payload_octets_min);
}

std::optional<Drop> Station::Layers::deliver(const geonet::Indication& indication, Timestamp at) {
    signer = indication.signer;
    switch (packet->content.type()) {
        case MessageType::cam: return map.receive(packet->content.cam(), indication.signer, at);
        case MessageType::denm: (void)map.receive(packet->content.denm(), indication.signer, at); return std::nullopt;
        default: return Drop::btp_port_unknown;
    }
}

// ---- down: from what is due to the link

void Station::advance(Timestamp now) {
    Layers& l = *layers_;
    l.now = now;
    l.map.age(now);
    for (const auto& denm : l.den.advance(now)) l.send_denm(denm, now);
    if (l.config.send_cam) {
        if (const auto cam = l.ca.advance(now)) l.send_cam(*cam, now);
    }
    l.router.advance(now);
}

void Station::Layers::send_cam(Bytes cam, Timestamp at) {
    const ByteVector payload = btp::packet_b(btp::Port::ca, cam);
    geonet::ShbRequest request;
    request.payload = payload;
    request.its_aid = security::its_aid::ca;
    request.traffic_class = cam_class;
    request.lifetime = cam_lifetime;
    note(router.request_shb(request, at));
}

void Station::Layers::send_denm(const facilities::OutgoingDenm& denm, Timestamp at) {
    const ByteVector payload = btp::packet_b(btp::Port::den, denm.message);
    geonet::GbcRequest request;
    request.payload = payload;
    request.its_aid = security::its_aid::den;
    request.area = geo::Area::circle(denm.centre, denm.radius_m);
    request.traffic_class = denm_class;
    request.lifetime = denm.lifetime;
    note(router.request_gbc(request, at));
}

void Station::Layers::note(const Result<void, geonet::RequestError>& sent) {
    if (sent) return;
    ++counts.not_sent;
    refusal = geonet::to_string(sent.error());
}

Timestamp Station::next_deadline() const {
    const Layers& l = *layers_;
    Timestamp next = std::min(l.den.next_deadline(), l.router.next_deadline());
    if (l.config.send_cam) next = std::min(next, l.ca.next_deadline());
    return next;
}

std::optional<geonet::LinkFrame> Station::next_frame() {
    Layers& l = *layers_;
    auto frame = l.router.next_frame();
    if (!frame) return frame;
    const MessageType type = type_of(*frame);
    ++l.counts.sent;
    if (!frame->forwarded && type == MessageType::cam) ++l.counts.cam_sent;
    if (!frame->forwarded && type == MessageType::denm) ++l.counts.denm_sent;
    if (l.observer) l.observer->sent({l.now, frame->packet, type});
    return frame;
}

facilities::DenService& Station::den() { return layers_->den; }
const facilities::LocalDynamicMap& Station::map() const { return layers_->map; }
const facilities::PathHistory& Station::path() const { return layers_->ca.path(); }
const StationConfig& Station::config() const { return layers_->config; }
const VehicleState& Station::own() const { return layers_->own ? *layers_->own : layers_->own_unknown; }
bool Station::secured() const { return layers_->security.has_value(); }
const DropCounts& Station::drops() const { return layers_->drops; }
const Station::Counts& Station::counts() const { return layers_->counts; }
std::size_t Station::carrying() const { return layers_->router.carrying(); }
std::string_view Station::last_refusal() const { return layers_->refusal; }
void Station::observe(StationObserver* observer) { layers_->observer = observer; }

std::uint64_t Station::fingerprint(bool with_requests) const {
    const Layers& l = *layers_;
    security::Fingerprint print;
    print.add(l.router.fingerprint());
    if (l.security) print.add(l.security->verifier().fingerprint(with_requests));
    for (const auto& [id, neighbour] : l.map.neighbours())
        print.add(id).add(static_cast<std::uint64_t>(neighbour.received.its_us()));
    for (const auto& [key, event] : l.map.events())
        print.add(key.id.originating_station)
            .add(key.id.sequence_number)
            .add(static_cast<std::uint64_t>(event.referenced.its_us()))
            .add(static_cast<std::uint64_t>(event.received.its_us()));
    return print.value();
}

}  // namespace chorus::v2x
