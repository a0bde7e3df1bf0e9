#include "chorus/v2x/security/permissions.hpp"

#include <algorithm>

namespace chorus::v2x::security {

namespace {

using All = IssuablePermission::All;
using Opaque = IssuablePermission::Opaque;
using Bitmap = IssuablePermission::Bitmap;

// Every bit that the mask fixes has the value that the range prescribes. Octets that the mask does not
// speak of are refused: nobody said that they may be granted.
bool conforms(const ByteVector& ssp, const Bitmap& range) {
    if (ssp.size() != range.mask.size()) return false;
    for (std::size_t i = 0; i < ssp.size(); ++i) {
        if ((ssp[i] ^ range.value[i]) & range.mask[i]) return false;
    }
    return true;
}

// What the outer mask fixes, the inner must fix too, to the same value.
bool narrows(const Bitmap& inner, const Bitmap& outer) {
    if (inner.mask.size() != outer.mask.size()) return false;
    for (std::size_t i = 0; i < outer.mask.size(); ++i) {
        if (outer.mask[i] & ~inner.mask[i]) return false;
        if ((inner.value[i] ^ outer.value[i]) & outer.mask[i]) return false;
    }
    return true;
}

bool contains(const Opaque& range, const ByteVector& ssp) {
    return std::ranges::find(range.values, ssp) != range.values.end();
}

bool grants(const IssuablePermission& range, const AppPermission& permission) {
    if (std::holds_alternative<All>(range.range)) return true;
    if (const auto* opaque = std::get_if<Opaque>(&range.range)) {
        if (permission.form == AppPermission::Form::bitmap) return false;
        return contains(*opaque, permission.ssp);  // an absent SSP is granted by an empty octet string
    }
    return permission.form == AppPermission::Form::bitmap && conforms(permission.ssp, std::get<Bitmap>(range.range));
}

bool grants(const IssuablePermission& outer, const IssuablePermission& inner) {
    if (std::holds_alternative<All>(outer.range)) return true;
    if (const auto* opaque = std::get_if<Opaque>(&outer.range)) {
        const auto* wanted = std::get_if<Opaque>(&inner.range);
        return wanted && std::ranges::all_of(wanted->values, [&](const auto& ssp) { return contains(*opaque, ssp); });
    }
    const auto* wanted = std::get_if<Bitmap>(&inner.range);
    return wanted && narrows(*wanted, std::get<Bitmap>(outer.range));
}

// One listed entry for the application must grant; only applications that are not listed fall under `all`.
template <class Permission>
bool may_pass_on(const IssuePermissions& own, const Permission& wanted) {
    bool listed = false;
    for (const IssuablePermission& range : own.listed) {
        if (range.aid != wanted.aid) continue;
        listed = true;
        if (grants(range, wanted)) return true;
    }
    return !listed && own.everything_else;
}

}  // namespace

bool IssuePermissions::may_issue(const AppPermission& permission) const { return may_pass_on(*this, permission); }

bool IssuePermissions::may_delegate(const IssuablePermission& range) const { return may_pass_on(*this, range); }

bool IssuePermissions::may_delegate(const IssuePermissions& all_of) const {
    if (all_of.everything_else) {
        if (!everything_else) return false;
        // `all` below must not swallow what is listed, and so limited, above
        for (const IssuablePermission& limit : listed) {
            const bool kept =
                std::ranges::find(all_of.listed, limit.aid, &IssuablePermission::aid) != all_of.listed.end();
            if (!kept && !std::holds_alternative<All>(limit.range)) return false;
        }
    }
    return std::ranges::all_of(all_of.listed, [&](const IssuablePermission& range) { return may_delegate(range); });
}

const AppPermission* find_permission(const std::vector<AppPermission>& permissions, std::uint32_t aid) {
    const auto found = std::ranges::find(permissions, aid, &AppPermission::aid);
    return found == permissions.end() ? nullptr : &*found;
}

std::optional<SspBit> denm_ssp_bit(std::uint8_t cause_code) {
    switch (cause_code) {
        case 1: return SspBit{1, 0x80, "traffic condition"};
        case 2: return SspBit{1, 0x40, "accident"};
        case 3: return SspBit{1, 0x20, "road works"};
        case 6: return SspBit{1, 0x10, "adverse weather: adhesion"};
        case 9: return SspBit{1, 0x08, "hazardous location: surface condition"};
        case 10: return SspBit{1, 0x04, "hazardous location: obstacle on the road"};
        case 11: return SspBit{1, 0x02, "hazardous location: animal on the road"};
        case 12: return SspBit{1, 0x01, "human presence on the road"};
        case 14: return SspBit{2, 0x80, "wrong way driving"};
        case 15: return SspBit{2, 0x40, "rescue and recovery work in progress"};
        case 17: return SspBit{2, 0x20, "adverse weather: extreme weather"};
        case 18: return SspBit{2, 0x10, "adverse weather: visibility"};
        case 19: return SspBit{2, 0x08, "adverse weather: precipitation"};
        case 26: return SspBit{2, 0x04, "slow vehicle"};
        case 27: return SspBit{2, 0x02, "dangerous end of queue"};
        case 91: return SspBit{2, 0x01, "vehicle breakdown"};
        case 92: return SspBit{3, 0x80, "post crash"};
        case 93: return SspBit{3, 0x40, "human problem"};
        case 94: return SspBit{3, 0x20, "stationary vehicle"};
        case 95: return SspBit{3, 0x10, "emergency vehicle approaching"};
        case 96: return SspBit{3, 0x08, "hazardous location: dangerous curve"};
        case 97: return SspBit{3, 0x04, "collision risk"};
        case 98: return SspBit{3, 0x02, "signal violation"};
        case 99: return SspBit{3, 0x01, "dangerous situation"};
        case 5: return SspBit{4, 0x80, "impassability"};
        case 7: return SspBit{4, 0x40, "aquaplaning"};
        case 28: return SspBit{4, 0x20, "public transport vehicle approaching"};
        case 100: return SspBit{4, 0x10, "railway level crossing"};
        default: return std::nullopt;
    }
}

}  // namespace chorus::v2x::security
