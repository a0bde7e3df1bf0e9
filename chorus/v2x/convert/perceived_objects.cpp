#include "chorus/v2x/convert/perceived_objects.hpp"

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

#include "chorus/geo/angle.hpp"
#include "chorus/geo/local_frame.hpp"
#include "chorus/v2x/convert/bsm_time.hpp"
#include "chorus/v2x/convert/confidence_class.hpp"
#include "chorus/v2x/convert/lists.hpp"
#include "chorus/v2x/convert/position_offset.hpp"
#include "chorus/v2x/convert/scales.hpp"
#include "chorus/v2x/convert/station_id.hpp"
#include "chorus/v2x/convert/vehicle_class.hpp"
#include "chorus/v2x/messages/csae53/roadside_safety_message.hpp"
#include "chorus/v2x/messages/release2/cpm.hpp"

namespace chorus::v2x::convert {

namespace {

namespace release2 = messages::release2;
namespace collective = messages::release2::cpm;
namespace csae53 = messages::csae53;
using release2::PerceivedObject;

constexpr double degrees_per_count = 1e-7;
// SAE J2735 PositionConfidence, in metres, which T/CSAE 53 shares
constexpr double position_classes[] = {500, 200, 100, 50, 20, 10, 5, 2, 1, 0.5, 0.2, 0.1, 0.05, 0.02, 0.01};

constexpr Scale coordinate_confidence{0.01, 1, 4094, "m", 4096};
constexpr Scale velocity_component{0.01, -16'383, 16'382, "m/s", 16'383};
constexpr Scale cartesian_angle{0.1, 0, 3599, "deg", 3601};
constexpr Scale angle_confidence{0.1, 1, 125, "deg", 127};
constexpr Scale object_dimension{0.1, 1, 254, "m", 256};
constexpr Scale vehicle_height{0.05, 1, 127, "m", 0};

template <class T>
void drop_if(const T& optional, const std::string& path, Report& report,
             const std::string& why = "the target has no such component") {
    if (optional) report.dropped(path, "", why);
}

geo::LocalFrame frame_at(const Place& place) {
    Position origin;
    origin.latitude_deg = static_cast<double>(place.latitude) * degrees_per_count;
    origin.longitude_deg = static_cast<double>(place.longitude) * degrees_per_count;
    return geo::LocalFrame(origin);
}
double normalised(double degrees) { return geo::normalise_deg(degrees); }

// ---- to T/CSAE 53

struct Motion {
    Quantity speed{}, speed_confidence{};      // m/s
    Quantity heading{}, heading_confidence{};  // degrees clockwise from north
};

Motion motion_of(const PerceivedObject& object, const std::string& path) {
    Motion motion;
    if (!object.velocity) return motion;
    if (const auto* polar = object.velocity->get_if<"polarVelocity">()) {
        const std::string at = path + ".velocity.polarVelocity";
        motion.speed = read(polar->velocityMagnitude.speedValue, etsi::speed, at + ".velocityMagnitude");
        motion.speed_confidence =
            read(polar->velocityMagnitude.speedConfidence, etsi::speed_confidence, at + ".speedConfidence");
        motion.heading = read(polar->velocityDirection.value, cartesian_angle, at + ".velocityDirection");
        if (motion.heading) motion.heading.value = normalised(90 - *motion.heading);
        motion.heading_confidence = read(polar->velocityDirection.confidence, angle_confidence, at + ".confidence");
    } else if (const auto* parts = object.velocity->get_if<"cartesianVelocity">()) {
        const std::string at = path + ".velocity.cartesianVelocity";
        const Quantity east = read(parts->xVelocity.value, velocity_component, at + ".xVelocity");
        const Quantity north = read(parts->yVelocity.value, velocity_component, at + ".yVelocity");
        if (!east || !north) return motion;
        motion.speed = {std::hypot(*east, *north), at};
        if (*motion.speed > 0) motion.heading = {normalised(geo::degrees(std::atan2(*east, *north))), at};
    }
    return motion;
}

struct Kind {
    csae53::ParticipantType type = csae53::ParticipantType::unknown;
    std::optional<std::uint8_t> station_type{};
};

Kind kind_of(const release2::ObjectClass& object_class) {
    using Type = csae53::ParticipantType;
    if (const auto* vehicle = object_class.get_if<"vehicleSubClass">()) {
        switch (vehicle->value) {
            case release2::TrafficParticipantType::pedestrian: return {Type::pedestrian, {}};
            case release2::TrafficParticipantType::cyclist:
            case release2::TrafficParticipantType::lightVruVehicle: return {Type::non_motor, {}};
            case release2::TrafficParticipantType::unknown:
            case release2::TrafficParticipantType::animal: return {Type::unknown, {}};
            default: return {Type::motor, vehicle->value};
        }
    }
    if (const auto* vru = object_class.get_if<"vruSubClass">()) {
        if (vru->get_if<"pedestrian">()) return {Type::pedestrian, {}};
        if (vru->get_if<"bicyclistAndLightVruVehicle">()) return {Type::non_motor, {}};
        if (vru->get_if<"motorcyclist">()) return {Type::motor, release2::TrafficParticipantType::motorcycle};
    }
    return {};
}

// The likeliest class; ConfidenceLevel 101 is unavailable.
Kind kind_of(const PerceivedObject& object, const std::string& path, Report& report) {
    if (!object.classification || object.classification->empty()) return {};
    const auto rank = [](const release2::ObjectClassWithConfidence& c) {
        return c.confidence == release2::ConfidenceLevel::unavailable ? 0 : int{c.confidence.value};
    };
    const auto& classes = *object.classification;
    const auto* best = std::ranges::max_element(classes, {}, rank);
    if (classes.size() > 1)
        report.dropped(path + ".classification", std::to_string(classes.size() - 1) + " less likely classes",
                       "the target has one class");
    drop_if(rank(*best) > 0 ? std::optional(1) : std::nullopt, path + ".classification.confidence", report);
    const Kind kind = kind_of(best->objectClass);
    if (kind.type == csae53::ParticipantType::unknown)
        report.approximated(path + ".classification", "class " + std::to_string(best->objectClass.index()), "unknown",
                            "the target knows motor vehicles, others on wheels, and pedestrians");
    return kind;
}

Quantity dimension(const release2::Optional<release2::ObjectDimension>& given, const std::string& path) {
    if (!given) return {std::nullopt, path};
    return read(given->value, object_dimension, path);
}

Quantity worse(const Quantity& a, const Quantity& b) {
    if (!a || !b) return {std::nullopt, a.path};
    return *a > *b ? a : b;
}

class ToRsm {
  public:
    ToRsm(const collective::ManagementContainer& management, Report& report)
        : management_(management),
          place_{management.referencePosition.latitude.value, management.referencePosition.longitude.value, {}},
          frame_(frame_at(place_)),
          report_(report) {}

    csae53::ParticipantData participant(const PerceivedObject& object, std::size_t index) {
        const std::string path = "perceivedObjects[" + std::to_string(index) + "]";
        const std::string at = "participants[" + std::to_string(index) + "]";
        csae53::ParticipantData data{};
        const Kind kind = kind_of(object, path, report_);
        data.ptcType = kind.type;
        data.ptcId = object.objectId ? object.objectId->value : index;
        if (!object.objectId)
            report_.assumed(at + ".ptcId", std::to_string(index), "the source gives no number: its place in the list");
        data.source = csae53::SourceType::unknown;
        data.secMark = sec_mark(Timestamp::from_its_ms(static_cast<std::int64_t>(management_.referenceTime.value) +
                                                       object.measurementDeltaTime.value));
        write_place(object, data, at, path);
        write_motion(object, data, at, path);
        data.size.length = write_or_unavailable(dimension(object.objectDimensionX, path + ".objectDimensionX"),
                                                dsrc::length, at + ".size.length", report_);
        data.size.width = write_or_unavailable(dimension(object.objectDimensionY, path + ".objectDimensionY"),
                                               dsrc::width, at + ".size.width", report_);
        const Quantity height = dimension(object.objectDimensionZ, path + ".objectDimensionZ");
        if (height)
            data.size.height =
                csae53::VehicleHeight(write_or_unavailable(height, vehicle_height, at + ".size.height", report_));
        if (kind.station_type)
            data.vehicleClass = csae53::VehicleClassification{
                csae53::BasicVehicleClass(basic_vehicle_class(*kind.station_type, at + ".vehicleClass", report_)),
                {},
                {}};
        note_rest(object, path);
        return data;
    }

  private:
    void write_place(const PerceivedObject& object, csae53::ParticipantData& data, const std::string& at,
                     const std::string& path) {
        const auto& position = object.position;
        const Position place =
            frame_.to_position({position.xCoordinate.value.value * 0.01, position.yCoordinate.value.value * 0.01});
        Offset offset{std::llround(place.latitude_deg / degrees_per_count) - place_.latitude,
                      std::llround(place.longitude_deg / degrees_per_count) - place_.longitude,
                      {}};
        if (position.zCoordinate) offset.up = position.zCoordinate->value.value;
        data.pos = position_offset(offset, at + ".pos", report_);
        const auto confidence = [&](const release2::CartesianCoordinateWithConfidence& coordinate) {
            return read(coordinate.confidence, coordinate_confidence, path + ".position");
        };
        const Quantity plane = worse(confidence(position.xCoordinate), confidence(position.yCoordinate));
        data.posConfidence.pos = static_cast<csae53::PositionConfidence>(
            class_of(plane, position_classes, "m", at + ".posConfidence.pos", report_));
        if (!position.zCoordinate) return;
        const std::size_t height = class_of(confidence(*position.zCoordinate), elevation_classes, "m",
                                            at + ".posConfidence.elevation", report_);
        if (height > 0) data.posConfidence.elevation = static_cast<csae53::ElevationConfidence>(height);
    }
    void write_motion(const PerceivedObject& object, csae53::ParticipantData& data, const std::string& at,
                      const std::string& path) {
        const Motion motion = motion_of(object, path);
        data.speed = write_or_unavailable(motion.speed, dsrc::speed, at + ".speed", report_);
        std::int64_t heading = write_or_unavailable(motion.heading, dsrc::heading_or_north, at + ".heading", report_);
        data.heading = motion.heading && heading == dsrc::full_circle ? 0 : heading;
        csae53::MotionConfidenceSet confidences{};
        const auto speed = class_of(motion.speed_confidence, speed_classes, "m/s", at + ".motionCfd.speedCfd", report_);
        const auto direction =
            class_of(motion.heading_confidence, heading_classes, "deg", at + ".motionCfd.headingCfd", report_);
        if (speed > 0) confidences.speedCfd = static_cast<csae53::SpeedConfidence>(speed);
        if (direction > 0) confidences.headingCfd = static_cast<csae53::HeadingConfidence>(direction);
        if (speed > 0 || direction > 0) data.motionCfd = confidences;
    }
    void note_rest(const PerceivedObject& object, const std::string& path) {
        const auto* polar = object.velocity ? object.velocity->get_if<"polarVelocity">() : nullptr;
        const auto* parts = object.velocity ? object.velocity->get_if<"cartesianVelocity">() : nullptr;
        if ((polar && polar->zVelocity) || (parts && parts->zVelocity))
            report_.dropped(path + ".velocity.zVelocity", "", "the target has the speed in the plane");
        const auto has_confidence = [](const release2::Optional<release2::ObjectDimension>& dimension) {
            return dimension && dimension->confidence != release2::ObjectDimensionConfidence::unavailable;
        };
        if (has_confidence(object.objectDimensionX) || has_confidence(object.objectDimensionY) ||
            has_confidence(object.objectDimensionZ))
            report_.dropped(path + ".objectDimension.confidence", "", "the target has no such component");
        drop_if(object.acceleration, path + ".acceleration", report_,
                "the target has it along the object's own axes, and only together with the yaw rate");
        drop_if(object.angles, path + ".angles", report_);
        drop_if(object.zAngularVelocity, path + ".zAngularVelocity", report_,
                "the target has it only together with accelerations");
        drop_if(object.lowerTriangularCorrelationMatrices, path + ".lowerTriangularCorrelationMatrices", report_);
        drop_if(object.objectAge, path + ".objectAge", report_);
        drop_if(object.objectPerceptionQuality, path + ".objectPerceptionQuality", report_);
        drop_if(object.sensorIdList, path + ".sensorIdList", report_);
        drop_if(object.mapPosition, path + ".mapPosition", report_);
    }

    const collective::ManagementContainer& management_;
    Place place_;
    geo::LocalFrame frame_;
    Report& report_;
};

// ---- to CPM

release2::ObjectClass object_class(const csae53::ParticipantData& data, const std::string& path, Report& report) {
    using Type = csae53::ParticipantType;
    switch (data.ptcType) {
        case Type::motor: {
            std::uint8_t type = 0;
            if (data.vehicleClass)
                type = station_type(data.vehicleClass->classification.value, path + ".classification", report);
            release2::ObjectClass motor;
            motor.emplace<"vehicleSubClass">(type);
            return motor;
        }
        case Type::non_motor: {
            release2::VruProfileAndSubprofile profile;
            profile.emplace<"bicyclistAndLightVruVehicle">(release2::VruSubProfileBicyclist::unavailable);
            return release2::ObjectClass(profile);
        }
        case Type::pedestrian: {
            release2::VruProfileAndSubprofile profile;
            profile.emplace<"pedestrian">(release2::VruSubProfilePedestrian::unavailable);
            return release2::ObjectClass(profile);
        }
        default: break;
    }
    if (data.ptcType != Type::unknown)
        report.approximated(path + ".classification", "ptcType " + std::to_string(static_cast<int>(data.ptcType)),
                            "otherSubClass unknown", "the target has no such class");
    release2::ObjectClass other;
    other.emplace<"otherSubClass">(release2::OtherSubClass::unknown);
    return other;
}

release2::Optional<release2::ObjectDimension> dimension_of(std::int64_t raw, const Scale& scale,
                                                           const std::string& path, Report& report) {
    const Quantity size = read(raw, scale, path);
    if (!size) return {};
    return release2::ObjectDimension{write_or_unavailable(size, object_dimension, path, report),
                                     release2::ObjectDimensionConfidence::unavailable};
}

class ToCpm {
  public:
    ToCpm(const csae53::RoadsideSafetyMessage& rsm, Timestamp time, asn1::Arena& arena, Report& report)
        : place_{rsm.refPos.lat.value, rsm.refPos.long_.value, {}},
          frame_(frame_at(place_)),
          time_(time),
          arena_(arena),
          report_(report) {
        if (rsm.refPos.elevation && *rsm.refPos.elevation != csae53::Elevation::unknown)
            place_.altitude = rsm.refPos.elevation->value * 10;
    }

    // Nothing: the place is beyond what a CPM counts, or there is none.
    std::optional<PerceivedObject> object(const csae53::ParticipantData& data, std::size_t index) {
        const std::string path = "participants[" + std::to_string(index) + "]";
        PerceivedObject object{};
        object.objectId = release2::Identifier2B(data.ptcId.value);
        object.measurementDeltaTime = delta_time(data, path);
        if (!write_place(data, object, path)) return std::nullopt;
        write_velocity(data, object, path);
        object.objectDimensionX = dimension_of(data.size.length, dsrc::length, path + ".size.length", report_);
        object.objectDimensionY = dimension_of(data.size.width, dsrc::width, path + ".size.width", report_);
        if (data.size.height)
            object.objectDimensionZ = dimension_of(*data.size.height, vehicle_height, path + ".size.height", report_);
        const release2::ObjectClassWithConfidence classes{object_class(data, path, report_),
                                                          release2::ConfidenceLevel::unavailable};
        if (const auto list = list_in<release2::ObjectClassDescription>(arena_, {classes}))
            object.classification = *list;
        if (data.source != csae53::SourceType::unknown)
            report_.dropped(path + ".source", std::to_string(static_cast<int>(data.source)),
                            "a CPM tells sensors in a container of their own");
        drop_if(data.id, path + ".id", report_);
        drop_if(data.transmission, path + ".transmission", report_);
        drop_if(data.angle, path + ".angle", report_);
        drop_if(data.accelSet, path + ".accelSet", report_, "a CPM has accelerations to the east and north");
        return object;
    }

  private:
    release2::DeltaTimeMilliSecondSigned delta_time(const csae53::ParticipantData& data, const std::string& path) {
        const auto time = time_of_sec_mark(data.secMark, time_);
        if (!time) {
            report_.assumed(path + ".measurementDeltaTime", "0 ms", "the source does not say when it was measured");
            return 0;
        }
        using Delta = release2::DeltaTimeMilliSecondSigned;
        const std::int64_t delta = time->its_ms() - time_.its_ms();
        const std::int64_t kept = std::clamp<std::int64_t>(delta, Delta::lo, Delta::hi);
        if (kept != delta)
            report_.approximated(path + ".measurementDeltaTime", std::to_string(delta) + " ms",
                                 std::to_string(kept) + " ms", "is beyond what the target counts");
        return kept;
    }
    release2::CartesianCoordinateWithConfidence coordinate(double metres, const Quantity& confidence,
                                                           const std::string& path) {
        return {std::llround(metres * 100), write_or_unavailable(confidence, coordinate_confidence, path, report_)};
    }
    bool write_place(const csae53::ParticipantData& data, PerceivedObject& object, const std::string& path) {
        const auto offset = offset_of(data.pos, place_);
        if (!offset) {
            report_.dropped(path, "", "has no place");
            return false;
        }
        Position place;
        place.latitude_deg = static_cast<double>(place_.latitude + offset->north) * degrees_per_count;
        place.longitude_deg = static_cast<double>(place_.longitude + offset->east) * degrees_per_count;
        const geo::Vector at = frame_.to_plane(place);
        constexpr double farthest_m = 1310.71;
        if (std::abs(at.east_m) > farthest_m || std::abs(at.north_m) > farthest_m) {
            report_.dropped(path, text_of(at.length(), "m away"), "a CPM counts to 1310.71 m");
            return false;
        }
        const Quantity confidence = value_of_class(static_cast<std::size_t>(data.posConfidence.pos), position_classes,
                                                   path + ".posConfidence.pos");
        object.position.xCoordinate = coordinate(at.east_m, confidence, path + ".posConfidence.pos");
        object.position.yCoordinate = coordinate(at.north_m, confidence, path + ".posConfidence.pos");
        if (!offset->up || std::abs(*offset->up) > 131'071) return true;
        Quantity height;
        if (data.posConfidence.elevation)
            height = value_of_class(static_cast<std::size_t>(*data.posConfidence.elevation), elevation_classes,
                                    path + ".posConfidence.elevation");
        object.position.zCoordinate =
            coordinate(static_cast<double>(*offset->up) * 0.01, height, path + ".posConfidence.elevation");
        return true;
    }
    void write_velocity(const csae53::ParticipantData& data, PerceivedObject& object, const std::string& path) {
        const Quantity speed = read(data.speed, dsrc::speed, path + ".speed");
        Quantity heading = read(data.heading, dsrc::heading, path + ".heading");
        if (!speed && !heading) return;
        if (heading) heading.value = normalised(90 - *heading);
        Quantity speed_confidence, angle_accuracy;
        if (data.motionCfd && data.motionCfd->speedCfd)
            speed_confidence = value_of_class(static_cast<std::size_t>(*data.motionCfd->speedCfd), speed_classes,
                                              path + ".motionCfd.speedCfd");
        if (data.motionCfd && data.motionCfd->headingCfd)
            angle_accuracy = value_of_class(static_cast<std::size_t>(*data.motionCfd->headingCfd), heading_classes,
                                            path + ".motionCfd.headingCfd");
        release2::VelocityPolarWithZ polar{};
        polar.velocityMagnitude = {
            write_or_unavailable(speed, etsi::speed, path + ".speed", report_),
            write_or_unavailable(speed_confidence, etsi::speed_confidence, path + ".motionCfd.speedCfd", report_)};
        constexpr std::int64_t full_circle = 3600;
        constexpr Scale angle_or_east{0.1, 0, full_circle, "deg", 3601};
        const std::int64_t direction = write_or_unavailable(heading, angle_or_east, path + ".heading", report_);
        polar.velocityDirection = {
            direction == full_circle ? 0 : direction,
            write_or_unavailable(angle_accuracy, angle_confidence, path + ".motionCfd.headingCfd", report_)};
        object.velocity = release2::Velocity3dWithConfidence(polar);
    }

    Place place_;
    geo::LocalFrame frame_;
    Timestamp time_;
    asn1::Arena& arena_;
    Report& report_;
};

const collective::PerceivedObjectContainer* objects_of(const collective::CpmPayload& payload, Report& report) {
    const collective::PerceivedObjectContainer* found = nullptr;
    for (const collective::WrappedCpmContainer& container : payload.cpmContainers) {
        if (const auto* objects = container.content.get_if<collective::PerceivedObjectContainer>())
            found = objects;
        else
            report.dropped("payload.cpmContainers[" + std::to_string(container.id.value) + "]", "",
                           "the target has no such container");
    }
    return found;
}

}  // namespace

Converted<csae53::RoadsideSafetyMessage> to_csae53_rsm(const collective::CollectivePerceptionMessage& cpm,
                                                       asn1::Arena& arena, Report& report) {
    const collective::ManagementContainer& management = cpm.payload.managementContainer;
    const release2::ReferencePosition& place = management.referencePosition;
    if (!is_known(Place{place.latitude.value, place.longitude.value, {}}))
        return refuse("refPos", "is not known, and all objects are offsets from it");
    const collective::PerceivedObjectContainer* objects = objects_of(cpm.payload, report);
    if (!objects || objects->perceivedObjects.empty())
        return refuse("participants", "needs an object, and the CPM has none");
    ToRsm convert(management, report);
    std::vector<csae53::ParticipantData> participants;
    const std::size_t kept = std::min<std::size_t>(objects->perceivedObjects.size(), csae53::ParticipantList::hi);
    for (std::size_t i = 0; i < kept; ++i) participants.push_back(convert.participant(objects->perceivedObjects[i], i));
    if (kept < objects->perceivedObjects.size())
        report.dropped("perceivedObjects", std::to_string(objects->perceivedObjects.size() - kept) + " objects",
                       "an RSM has 16 at most");
    const auto list = list_in<csae53::ParticipantList>(arena, participants);
    if (!list) return no_room("participants");
    csae53::RoadsideSafetyMessage rsm{};
    report.assumed("msgCnt", "0", "CPMs are not counted");
    rsm.id = id_of_station<8>(cpm.header.stationId);
    rsm.refPos.lat = csae53::Latitude(place.latitude.value);
    rsm.refPos.long_ = csae53::Longitude(place.longitude.value);
    const Quantity altitude = read(place.altitude.altitudeValue, etsi::altitude, "refPos.elevation");
    if (altitude)
        rsm.refPos.elevation =
            csae53::Elevation(write_or_unavailable(altitude, dsrc::elevation, altitude.path, report));
    if (place.positionConfidenceEllipse.semiMajorConfidence != release2::SemiAxisLength::unavailable)
        report.dropped("payload.managementContainer.referencePosition.positionConfidenceEllipse", "",
                       "the target has no such component");
    drop_if(management.segmentationInfo, "payload.managementContainer.segmentationInfo", report);
    drop_if(management.messageRateRange, "payload.managementContainer.messageRateRange", report);
    rsm.participants = *list;
    return rsm;
}

Converted<collective::CollectivePerceptionMessage> to_cpm(const csae53::RoadsideSafetyMessage& rsm,
                                                          const Circumstances& circumstances, asn1::Arena& arena,
                                                          Report& report) {
    if (!circumstances.time)
        return refuse("payload.managementContainer.referenceTime",
                      "needs the time of sending: an RSM tells the milliseconds of a minute only");
    if (!is_known(Place{rsm.refPos.lat.value, rsm.refPos.long_.value, {}}))
        return refuse("payload.managementContainer.referencePosition",
                      "is not known, and all participants are offsets from it");
    report.dropped("msgCnt", std::to_string(rsm.msgCnt.value), "CPMs are not counted");
    ToCpm convert(rsm, *circumstances.time, arena, report);
    std::vector<PerceivedObject> objects;
    for (std::size_t i = 0; i < rsm.participants.size(); ++i)
        if (const auto object = convert.object(rsm.participants[i], i)) objects.push_back(*object);
    const auto list = list_in<collective::PerceivedObjects>(arena, objects);
    if (!list) return no_room("payload.cpmContainers");
    collective::OriginatingRsuContainer rsu{};
    const collective::PerceivedObjectContainer container{static_cast<std::uint8_t>(objects.size()), *list, {}};
    const auto containers = list_in<collective::ConstraintWrappedCpmContainers>(
        arena, {collective::WrappedCpmContainer(rsu), collective::WrappedCpmContainer(container)});
    if (!containers) return no_room("payload.cpmContainers");
    collective::CollectivePerceptionMessage cpm{};
    const std::uint32_t station = circumstances.station ? *circumstances.station : station_of_id(rsm.id, report);
    cpm.header = {2, release2::MessageId::cpm, station};
    collective::ManagementContainer& management = cpm.payload.managementContainer;
    management.referenceTime =
        release2::TimestampIts(static_cast<std::uint64_t>(std::max<std::int64_t>(0, circumstances.time->its_ms())));
    management.referencePosition.latitude = release2::Latitude(rsm.refPos.lat.value);
    management.referencePosition.longitude = release2::Longitude(rsm.refPos.long_.value);
    management.referencePosition.positionConfidenceEllipse = {release2::SemiAxisLength::unavailable,
                                                              release2::SemiAxisLength::unavailable,
                                                              release2::HeadingValue::unavailable};
    management.referencePosition.altitude = {release2::AltitudeValue::unavailable,
                                             release2::AltitudeConfidence::unavailable};
    if (rsm.refPos.elevation && *rsm.refPos.elevation != csae53::Elevation::unknown)
        management.referencePosition.altitude.altitudeValue = rsm.refPos.elevation->value * 10;
    cpm.payload.cpmContainers = *containers;
    return cpm;
}

}  // namespace chorus::v2x::convert
