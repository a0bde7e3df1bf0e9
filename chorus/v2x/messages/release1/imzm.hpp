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

// OffsetPoint ::= SEQUENCE {nodeOffsetPointXY NodeOffsetPointXY, nodeOffsetPointZ NodeOffsetPointZ OPTIONAL}
struct OffsetPoint {
    NodeOffsetPointXY nodeOffsetPointXY;
    Optional<NodeOffsetPointZ> nodeOffsetPointZ;
};

// AreaRectangle ::= SEQUENCE {nodeCenterPoint OffsetPoint OPTIONAL, semiMajorRangeLength SemiRangeLength,
//     semiMinorRangeLength SemiRangeLength, semiMajorRangeOrientation WGS84AngleValue,
//     semiHeight SemiRangeLength OPTIONAL}
struct AreaRectangle {
    Optional<OffsetPoint> nodeCenterPoint;
    SemiRangeLength semiMajorRangeLength;
    SemiRangeLength semiMinorRangeLength;
    WGS84AngleValue semiMajorRangeOrientation;
    Optional<SemiRangeLength> semiHeight;
};
OutOfLine asn1_code(const AreaRectangle&);

// AreaCircular ::= SEQUENCE {nodeCenterPoint OffsetPoint OPTIONAL, radius Radius}
struct AreaCircular {
    Optional<OffsetPoint> nodeCenterPoint;
    Radius radius;
};

// PolyPointList ::= SEQUENCE (SIZE (3..16, ...)) OF OffsetPoint
using PolyPointList = View<OffsetPoint, 3, 16, extensible>;

// AreaPolygon ::= SEQUENCE {polyPointList PolyPointList}
struct AreaPolygon {
    PolyPointList polyPointList;
};

// IMZMAreaEllipse ::= SEQUENCE {nodeCenterPoint OffsetPoint OPTIONAL, semiMajorRangeLength SemiRangeLength,
//     semiMinorRangeLength SemiRangeLength, semiMajorRangeOrientation WGS84AngleValue}
struct IMZMAreaEllipse {
    Optional<OffsetPoint> nodeCenterPoint;
    SemiRangeLength semiMajorRangeLength;
    SemiRangeLength semiMinorRangeLength;
    WGS84AngleValue semiMajorRangeOrientation;
};

// InterferenceManagementZoneShape ::= CHOICE {rectangle AreaRectangle, circle AreaCircular, polygon AreaPolygon,
//     ellipse IMZMAreaEllipse, ...}
using InterferenceManagementZoneShape =
    Choice<Named<"rectangle", AreaRectangle>, Named<"circle", AreaCircular>, Named<"polygon", AreaPolygon>,
           Named<"ellipse", IMZMAreaEllipse>, Ellipsis>;

// ZoneDefinition ::= SEQUENCE {interferenceManagementZoneLatitude Latitude,
//     interferenceManagementZoneLongitude Longitude, interferenceManagementZoneRadius ProtectedZoneRadius OPTIONAL,
//     interferenceManagementZoneID ProtectedZoneID OPTIONAL,
//     interferenceManagementZoneShape InterferenceManagementZoneShape OPTIONAL, ...}
struct ZoneDefinition {
    Latitude interferenceManagementZoneLatitude;
    Longitude interferenceManagementZoneLongitude;
    Optional<ProtectedZoneRadius> interferenceManagementZoneRadius;
    Optional<ProtectedZoneID> interferenceManagementZoneID;
    Optional<InterferenceManagementZoneShape> interferenceManagementZoneShape;
    Ellipsis dots;
};
OutOfLine asn1_code(const ZoneDefinition&);

// InterferenceManagementChannel ::= SEQUENCE {centreFrequency INTEGER (1..99999), channelWidth INTEGER (0..9999),
//     exponent INTEGER (0..15)}
struct InterferenceManagementChannel {
    Integer<1, 99999> centreFrequency;
    Integer<0, 9999> channelWidth;
    Integer<0, 15> exponent;
};

// InterferenceManagementZoneType ::= ENUMERATED {permanentCenDsrcTolling, temporaryCenDsrcTolling, unavailable,
//     urbanRail, satelliteStation, fixedLinks, ...}
enum class InterferenceManagementZoneType : std::uint8_t {
    permanentCenDsrcTolling,
    temporaryCenDsrcTolling,
    unavailable,
    urbanRail,
    satelliteStation,
    fixedLinks /*, ... */
};
Root<InterferenceManagementZoneType::fixedLinks, extensible> asn1_shape(InterferenceManagementZoneType);

// AccessTechnologyClass ::= ENUMERATED {any, itsg5Class, ltev2xClass, nrv2xClass, ...}
enum class AccessTechnologyClass : std::uint8_t { any, itsg5Class, ltev2xClass, nrv2xClass /*, ... */ };
Root<AccessTechnologyClass::nrv2xClass, extensible> asn1_shape(AccessTechnologyClass);

// MitigationPerTechnologyClass ::= SEQUENCE {accessTechnologyClass AccessTechnologyClass,
//     lowDutyCycle INTEGER (0..10000) OPTIONAL, powerReduction INTEGER (0..30) OPTIONAL,
//     dmcToffLimit INTEGER (0..1200) OPTIONAL, dmcTonLimit INTEGER (0..20) OPTIONAL, ...}
struct MitigationPerTechnologyClass {
    AccessTechnologyClass accessTechnologyClass;
    Optional<Integer<0, 10000>> lowDutyCycle;
    Optional<Integer<0, 30>> powerReduction;
    Optional<Integer<0, 1200>> dmcToffLimit;
    Optional<Integer<0, 20>> dmcTonLimit;
    Ellipsis dots;
};
OutOfLine asn1_code(const MitigationPerTechnologyClass&);

// MitigationForTechnologies ::= SEQUENCE (SIZE (1..8)) OF MitigationPerTechnologyClass
using MitigationForTechnologies = View<MitigationPerTechnologyClass, 1, 8>;

// InterferenceManagementMitigationType ::= CHOICE {unavailable NULL,
//     mitigationForTechnologies MitigationForTechnologies}
using InterferenceManagementMitigationType =
    Choice<Named<"unavailable", Null>, Named<"mitigationForTechnologies", MitigationForTechnologies>>;

// InterferenceManagementInfoPerChannel ::= SEQUENCE {interferenceManagementChannel InterferenceManagementChannel,
//     interferenceManagementZoneType InterferenceManagementZoneType,
//     interferenceManagementMitigationType InterferenceManagementMitigationType OPTIONAL,
//     expiryTime TimestampIts OPTIONAL, ...}
struct InterferenceManagementInfoPerChannel {
    InterferenceManagementChannel interferenceManagementChannel;
    InterferenceManagementZoneType interferenceManagementZoneType;
    Optional<InterferenceManagementMitigationType> interferenceManagementMitigationType;
    Optional<TimestampIts> expiryTime;
    Ellipsis dots;
};
OutOfLine asn1_code(const InterferenceManagementInfoPerChannel&);

// InterferenceManagementInfo ::= SEQUENCE (SIZE (1..16, ...)) OF InterferenceManagementInfoPerChannel
using InterferenceManagementInfo = View<InterferenceManagementInfoPerChannel, 1, 16, extensible>;

// InterferenceManagementZone ::= SEQUENCE {zoneDefinition ZoneDefinition,
//     interferenceManagementInfo InterferenceManagementInfo}
struct InterferenceManagementZone {
    ZoneDefinition zoneDefinition;
    InterferenceManagementInfo interferenceManagementInfo;
};

// InterferenceManagementZones ::= SEQUENCE (SIZE (1..16, ...)) OF InterferenceManagementZone
using InterferenceManagementZones = View<InterferenceManagementZone, 1, 16, extensible>;

// ImzmContainer ::= SEQUENCE {interferenceManagementZones InterferenceManagementZones, ...}
struct ImzmContainer {
    InterferenceManagementZones interferenceManagementZones;
    Ellipsis dots;
};

// ImzmParameters ::= SEQUENCE {basicContainer BasicContainer, imzmContainer ImzmContainer, ...}
struct ImzmParameters {
    BasicContainer basicContainer;
    ImzmContainer imzmContainer;
    Ellipsis dots;
};

// InterferenceManagementZoneMessage ::= SEQUENCE {generationDeltaTime GenerationDeltaTime,
//     imzmParameters ImzmParameters}
struct InterferenceManagementZoneMessage {
    GenerationDeltaTime generationDeltaTime;
    ImzmParameters imzmParameters;
};

// IMZM ::= SEQUENCE {header ItsPduHeader, imzm InterferenceManagementZoneMessage}
struct IMZM {
    ItsPduHeader header;
    InterferenceManagementZoneMessage imzm;
};

}  // namespace chorus::v2x::messages::release1::imzm
