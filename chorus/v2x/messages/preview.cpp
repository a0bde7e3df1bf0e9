#include "chorus/v2x/messages/preview.hpp"

#include "chorus/asn1/uper.hpp"

namespace chorus::v2x::messages {

namespace {

namespace uper = asn1::uper;

constexpr std::size_t reader_octets_min = 8;  // of asn1::BitReader; no message is that short

// Reads one part after the other.
class Front {
  public:
    explicit Front(Bytes octets) : in_{asn1::BitReader(octets.data(), octets.size()), nullptr} {}

    template <class T>
    bool read(T& part) {
        return in_.reserve(uper::prefix<T>) && uper::decode(in_, part);
    }

    // The bits before the members of T (X.691 19.1 and 19.2): the extension bit, then one for each optional member.
    template <class T>
    bool read_preamble_of() {
        return read_bits(uper::Layout<T>::preamble);
    }
    // The bits before the alternative of an extensible CHOICE (23.5 to 23.8): 0 for its first.
    template <class T>
    bool read_choice_of() {
        return read_bits(1 + uper::Layout<T>::index_bits);
    }
    std::uint64_t bits() const { return bits_; }  // last read

  private:
    bool read_bits(unsigned count) {
        if (!in_.reserve(count)) return false;
        bits_ = in_.bits.take(count);
        return true;
    }

    uper::Input in_;
    std::uint64_t bits_ = 0;
};

constexpr unsigned cam_message_id = 2, denm_message_id = 1;  // TS 102 894-2

}  // namespace

std::optional<CamPreview> preview_cam(Bytes cam) {
    using namespace release1;
    if (cam.size() < reader_octets_min) return std::nullopt;
    Front front(cam);
    CamPreview preview;
    if (!front.read(preview.header) || preview.header.messageID != cam_message_id) return std::nullopt;
    if (!front.read(preview.generation_delta_time)) return std::nullopt;
    if (!front.read_preamble_of<CamParameters>() || !front.read(preview.basic)) return std::nullopt;
    if (!front.read_choice_of<HighFrequencyContainer>()) return std::nullopt;
    if (front.bits() != 0) return preview;
    auto& vehicle = preview.vehicle.emplace();
    if (!front.read_preamble_of<BasicVehicleContainerHighFrequency>() || !front.read(vehicle.heading) ||
        !front.read(vehicle.speed) || !front.read(vehicle.drive_direction) || !front.read(vehicle.length) ||
        !front.read(vehicle.width))
        return std::nullopt;
    return preview;
}

std::optional<DenmPreview> preview_denm(Bytes denm) {
    using namespace release1;
    if (denm.size() < reader_octets_min) return std::nullopt;
    Front front(denm);
    DenmPreview preview;
    if (!front.read(preview.header) || preview.header.messageID != denm_message_id) return std::nullopt;
    if (!front.read_preamble_of<DecentralizedEnvironmentalNotificationMessage>()) return std::nullopt;
    constexpr unsigned alacarte = 1, location = 1;  // optional members behind the situation
    const bool has_situation = front.bits() >> (alacarte + location) & 1;
    if (!front.read(preview.management)) return std::nullopt;
    if (!has_situation) return preview;
    InformationQuality quality;
    if (!front.read_preamble_of<SituationContainer>() || !front.read(quality)) return std::nullopt;
    CauseCode& event = preview.event.emplace();
    // Its first version could not be extended, and has no bit for that.
    const bool read = preview.header.protocolVersion == 1
                          ? front.read(event.causeCode) && front.read(event.subCauseCode)
                          : front.read(event);
    if (!read) return std::nullopt;
    return preview;
}

}  // namespace chorus::v2x::messages
