// The front of a CAM or DENM: what collision checks and the routing of warnings need, read without decoding the rest.
//
// It is the same in both releases and in protocolVersion 1, and ends before the first list, so that reading it costs
// the same for the smallest message and the largest. What follows it is not looked at: a preview says what a message
// begins with, not that it is one. Values are raw, as on the wire.
#pragma once

#include <cstdint>
#include <optional>

#include "chorus/core/bytes.hpp"
#include "chorus/v2x/messages/release1/cam.hpp"
#include "chorus/v2x/messages/release1/denm.hpp"

namespace chorus::v2x::messages {

struct CamPreview {
    release1::ItsPduHeader header;
    release1::GenerationDeltaTime generation_delta_time;
    release1::BasicContainer basic;
    struct Vehicle {
        release1::Heading heading;
        release1::Speed speed;
        release1::DriveDirection drive_direction;
        release1::VehicleLength length;
        release1::VehicleWidth width;
    };
    std::optional<Vehicle> vehicle;  // not for a roadside unit
};

struct DenmPreview {
    release1::ItsPduHeader header;
    release1::ManagementContainer management;
    std::optional<release1::CauseCode> event;
};

// nullopt: it does not begin as a CAM does (EN 302 637-2, TS 103 900).
std::optional<CamPreview> preview_cam(Bytes cam);
// nullopt: it does not begin as a DENM does (EN 302 637-3, TS 103 831).
std::optional<DenmPreview> preview_denm(Bytes denm);

}  // namespace chorus::v2x::messages
