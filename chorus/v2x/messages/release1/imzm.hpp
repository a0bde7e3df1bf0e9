// IMZM-PDU-Descriptions, ETSI TS 103 724 V2.1.1: zones in which others on the channel are to be spared. What it takes
// of VAM-Temp-Imports (TS 103 300-3 V2.1.1) is here too. Values are raw, as on the wire.
#pragma once

#include <cstdint>

#include "chorus/v2x/messages/release1/cam.hpp"
#include "chorus/v2x/messages/release1/cpm.hpp"
#include "chorus/v2x/messages/release1/its_container.hpp"
#include "chorus/v2x/messages/release2/dsrc.hpp"

namespace chorus::v2x::messages::release1::imzm {

using namespace asn1;
using asn1::operator==;

using release1::BasicContainer;
using release1::GenerationDeltaTime;
using release1::ItsPduHeader;
using release1::Latitude;
using release1::Longitude;
using release1::ProtectedZoneID;
using release1::ProtectedZoneRadius;
using release1::TimestampIts;
using release1::cpm::NodeOffsetPointZ;
using release1::cpm::Radius;
using release1::cpm::SemiRangeLength;
using release1::cpm::WGS84AngleValue;
using release2::dsrc::NodeOffsetPointXY;

struct OffsetPoint {
    NodeOffsetPointXY nodeOffsetPointXY;
    Optional<NodeOffsetPointZ> nodeOffsetPointZ;
};

struct AreaRectangle {
    Optional<OffsetPoint> nodeCenterPoint;
    SemiRangeLength semiMajorRangeLength;
    SemiRangeLength semiMinorRangeLength;
    WGS84AngleValue semiMajorRangeOrientation;
    Optional<SemiRangeLength> semiHeight;
};
OutOfLine asn1_code(const AreaRectangle&);

struct AreaCircular {
    Optional<OffsetPoint> nodeCenterPoint;
    Radius radius;
};

using PolyPointList = View<OffsetPoint, 3, 16, extensible>;

struct AreaPolygon {
    PolyPointList polyPointList;
};

struct IMZMAreaEllipse {
    Optional<OffsetPoint> nodeCenterPoint;
    SemiRangeLength semiMajorRangeLength;
    SemiRangeLength semiMinorRangeLength;
    WGS84AngleValue semiMajorRangeOrientation;
};

using InterferenceManagementZoneShape =
    Choice<Named<"rectangle", AreaRectangle>, Named<"circle", AreaCircular>, Named<"polygon", AreaPolygon>,
           Named<"ellipse", IMZMAreaEllipse>, Ellipsis>;

struct ZoneDefinition {
    Latitude interferenceManagementZoneLatitude;
    Longitude interferenceManagementZoneLongitude;
    Optional<ProtectedZoneRadius> interferenceManagementZoneRadius;
    Optional<ProtectedZoneID> interferenceManagementZoneID;
    Optional<InterferenceManagementZoneShape> interferenceManagementZoneShape;
    Ellipsis dots;
};
OutOfLine asn1_code(const ZoneDefinition&);

struct InterferenceManagementChannel {
    Integer<1, 99999> centreFrequency;
    Integer<0, 9999> channelWidth;
    Integer<0, 15> exponent;
};

enum class InterferenceManagementZoneType : std::uint8_t {
    permanentCenDsrcTolling,
    temporaryCenDsrcTolling,
    unavailable,
    urbanRail,
    satelliteStation,
    fixedLinks /*, ... */
};
Root<InterferenceManagementZoneType::fixedLinks, extensible> asn1_shape(InterferenceManagementZoneType);

enum class AccessTechnologyClass : std::uint8_t { any, itsg5Class, ltev2xClass, nrv2xClass /*, ... */ };
Root<AccessTechnologyClass::nrv2xClass, extensible> asn1_shape(AccessTechnologyClass);

struct MitigationPerTechnologyClass {
    AccessTechnologyClass accessTechnologyClass;
    Optional<Integer<0, 10000>> lowDutyCycle;
    Optional<Integer<0, 30>> powerReduction;
    Optional<Integer<0, 1200>> dmcToffLimit;
    Optional<Integer<0, 20>> dmcTonLimit;
    Ellipsis dots;
};
OutOfLine asn1_code(const MitigationPerTechnologyClass&);

using MitigationForTechnologies = View<MitigationPerTechnologyClass, 1, 8>;

using InterferenceManagementMitigationType =
    Choice<Named<"unavailable", Null>, Named<"mitigationForTechnologies", MitigationForTechnologies>>;

struct InterferenceManagementInfoPerChannel {
    InterferenceManagementChannel interferenceManagementChannel;
    InterferenceManagementZoneType interferenceManagementZoneType;
    Optional<InterferenceManagementMitigationType> interferenceManagementMitigationType;
    Optional<TimestampIts> expiryTime;
    Ellipsis dots;
};
OutOfLine asn1_code(const InterferenceManagementInfoPerChannel&);

using InterferenceManagementInfo = View<InterferenceManagementInfoPerChannel, 1, 16, extensible>;

struct InterferenceManagementZone {
    ZoneDefinition zoneDefinition;
    InterferenceManagementInfo interferenceManagementInfo;
};

using InterferenceManagementZones = View<InterferenceManagementZone, 1, 16, extensible>;

struct ImzmContainer {
    InterferenceManagementZones interferenceManagementZones;
    Ellipsis dots;
};

struct ImzmParameters {
    BasicContainer basicContainer;
    ImzmContainer imzmContainer;
    Ellipsis dots;
};

struct InterferenceManagementZoneMessage {
    GenerationDeltaTime generationDeltaTime;
    ImzmParameters imzmParameters;
};

struct IMZM {
    ItsPduHeader header;
    InterferenceManagementZoneMessage imzm;
};

}  // namespace chorus::v2x::messages::release1::imzm
