// Who may say what: application permissions, what an authority may grant, and the service-specific
// permissions of CAM and DENM against the content of the message.
#pragma once

#include <cstdint>
#include <optional>
#include <variant>
#include <vector>

#include "chorus/core/bytes.hpp"
#include "chorus/core/drop.hpp"
#include "chorus/v2x/security/identifiers.hpp"

namespace chorus::v2x::messages::release2 {
struct CAM;
struct DENM;
}  // namespace chorus::v2x::messages::release2

namespace chorus::v2x::security {

// One entry of appPermissions.
struct AppPermission {
    enum class Form : std::uint8_t { absent, opaque, bitmap };
    std::uint32_t aid = 0;
    Form form = Form::absent;
    ByteVector ssp;
};

// One entry of subjectPermissions in certIssuePermissions: which permissions for an application the holder
// may pass on.
struct IssuablePermission {
    struct All {};
    struct Opaque {
        std::vector<ByteVector> values;
    };
    struct Bitmap {
        ByteVector value, mask;  // equally long
    };
    std::uint32_t aid = 0;
    std::variant<All, Opaque, Bitmap> range;
};

// The issuing permissions that end in certificates that sign messages (eeType app). Chain lengths are not
// part of it: in C-ITS a chain is root, authority, ticket (TS 102 940), and the verifier builds no other.
struct IssuePermissions {
    bool everything_else = false;  // the choice `all`: every application not listed
    std::vector<IssuablePermission> listed;

    bool may_issue(const AppPermission& permission) const;     // IEEE 1609.2, PsidSsp and BitmapSsp
    bool may_delegate(const IssuablePermission& range) const;  // IEEE 1609.2, SspRange and BitmapSspRange
    bool may_delegate(const IssuePermissions& all_of) const;
};

// The ticket's permission for this application, or nullptr.
const AppPermission* find_permission(const std::vector<AppPermission>& permissions, std::uint32_t aid);

// Service-specific permissions against content; nothing: granted. Without SSP, of an unknown version or
// length, nothing is granted: service_permission_missing.
// EN 302 637-2 and TS 103 900, clause 6.2.2
std::optional<Drop> check_cam(Bytes ssp, const messages::release2::CAM& cam);
// EN 302 637-3 and TS 103 831, clause 6.2.2
std::optional<Drop> check_denm(Bytes ssp, const messages::release2::DENM& denm);

// The bits of an SSP, for those who issue tickets and for people who read them: octet and mask.
struct SspBit {
    std::uint8_t octet;
    std::uint8_t mask;
    const char* name;
};
namespace cam_ssp {
inline constexpr std::uint8_t version = 1;
inline constexpr std::size_t length = 3;
inline constexpr SspBit tolling_zone{1, 0x80, "CEN DSRC tolling zone"};
inline constexpr SspBit public_transport{1, 0x40, "public transport"};
inline constexpr SspBit special_transport{1, 0x20, "special transport"};
inline constexpr SspBit dangerous_goods{1, 0x10, "dangerous goods"};
inline constexpr SspBit roadwork{1, 0x08, "road works"};
inline constexpr SspBit rescue{1, 0x04, "rescue"};
inline constexpr SspBit emergency{1, 0x02, "emergency"};
inline constexpr SspBit safety_car{1, 0x01, "safety car"};
inline constexpr SspBit closed_lanes{2, 0x80, "closed lanes"};
inline constexpr SspBit request_right_of_way{2, 0x40, "request for right of way"};
inline constexpr SspBit request_free_crossing{2, 0x20, "request for free crossing at a traffic light"};
inline constexpr SspBit no_passing{2, 0x10, "no passing"};
inline constexpr SspBit no_passing_for_trucks{2, 0x08, "no passing for trucks"};
inline constexpr SspBit speed_limit{2, 0x04, "speed limit"};
}  // namespace cam_ssp

// The SSP bit that a DENM with this causeCode needs, or nothing: no permission covers it.
// Octet 4 exists since version 2 (TS 103 831).
std::optional<SspBit> denm_ssp_bit(std::uint8_t cause_code);

}  // namespace chorus::v2x::security
