#include "chorus/v2x/security/permissions.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace chorus::v2x::security {
namespace {

using Form = AppPermission::Form;
using All = IssuablePermission::All;
using Opaque = IssuablePermission::Opaque;
using Bitmap = IssuablePermission::Bitmap;

const IssuablePermission cam_range{its_aid::ca, Bitmap{{0x01, 0xff, 0xfc}, {0xff, 0x00, 0x03}}};

AppPermission cam(ByteVector ssp) { return {its_aid::ca, Form::bitmap, std::move(ssp)}; }

TEST(IssuePermissions, BitmapFixesWhatItsMaskNames) {
    const IssuePermissions authority{false, {cam_range}};
    EXPECT_TRUE(authority.may_issue(cam({0x01, 0x00, 0x00})));
    EXPECT_TRUE(authority.may_issue(cam({0x01, 0xff, 0xfc})));
    EXPECT_FALSE(authority.may_issue(cam({0x02, 0x00, 0x00}))) << "version is fixed";
    EXPECT_FALSE(authority.may_issue(cam({0x01, 0x00, 0x01}))) << "reserved bits are fixed";
    EXPECT_FALSE(authority.may_issue(cam({0x01, 0x00}))) << "another length";
    EXPECT_FALSE(authority.may_issue({its_aid::ca, Form::absent, {}}));
    EXPECT_FALSE(authority.may_issue({its_aid::ca, Form::opaque, {0x01, 0x00, 0x00}}));
    EXPECT_FALSE(authority.may_issue({its_aid::den, Form::bitmap, {0x01, 0, 0, 0}})) << "not listed";
}

TEST(IssuePermissions, AllCoversOnlyWhatIsNotListed) {
    const IssuePermissions authority{true, {cam_range}};
    EXPECT_TRUE(authority.may_issue({its_aid::den, Form::bitmap, {0x01, 0, 0, 0}}));
    EXPECT_FALSE(authority.may_issue(cam({0x02, 0x00, 0x00})));
}

TEST(IssuePermissions, OpaqueListsWhatMayBeGranted) {
    const IssuePermissions authority{false, {{its_aid::gn_mgmt, Opaque{{{}, {0x07}}}}}};
    EXPECT_TRUE(authority.may_issue({its_aid::gn_mgmt, Form::absent, {}}));
    EXPECT_TRUE(authority.may_issue({its_aid::gn_mgmt, Form::opaque, {0x07}}));
    EXPECT_FALSE(authority.may_issue({its_aid::gn_mgmt, Form::opaque, {0x08}}));
    EXPECT_FALSE(authority.may_issue({its_aid::gn_mgmt, Form::bitmap, {0x07}}));
}

TEST(IssuePermissions, DelegationNeverWidens) {
    const IssuePermissions root{false, {cam_range}};
    EXPECT_TRUE(root.may_delegate(cam_range));
    EXPECT_TRUE(root.may_delegate(IssuablePermission{its_aid::ca, Bitmap{{0x01, 0x00, 0x00}, {0xff, 0xff, 0xff}}}));
    EXPECT_FALSE(root.may_delegate(IssuablePermission{its_aid::ca, Bitmap{{0x01, 0xff, 0xff}, {0xff, 0x00, 0x00}}}));
    EXPECT_FALSE(root.may_delegate(IssuablePermission{its_aid::ca, Bitmap{{0x02, 0xff, 0xfc}, {0xff, 0x00, 0x03}}}));
    EXPECT_FALSE(root.may_delegate(IssuablePermission{its_aid::ca, All{}}));
    EXPECT_FALSE(root.may_delegate(IssuePermissions{true, {}}));
    const IssuePermissions everything_but{true, {cam_range}};
    EXPECT_FALSE(everything_but.may_delegate(IssuePermissions{true, {}})) << "would drop the limit on CAM";
    EXPECT_TRUE(everything_but.may_delegate(IssuePermissions{true, {cam_range}}));
}

TEST(DenmSsp, EveryCauseHasItsOwnBit) {
    std::vector<std::pair<int, int>> bits;
    for (int cause = 0; cause < 256; ++cause) {
        const auto bit = denm_ssp_bit(static_cast<std::uint8_t>(cause));
        if (bit) bits.emplace_back(bit->octet, bit->mask);
    }
    EXPECT_EQ(bits.size(), 28u);
    std::ranges::sort(bits);
    EXPECT_EQ(std::ranges::unique(bits).begin(), bits.end());
}

}  // namespace
}  // namespace chorus::v2x::security
