// PIM-PDU-Descriptions, ETSI TS 104 072 V2.1.1: parking spaces that vehicles have seen, are heading for or are leaving.
// Values are raw, as on the wire.
#pragma once

#include <cstdint>

#include "chorus/v2x/messages/release2/cdd.hpp"
#include "chorus/v2x/messages/release2/cpm.hpp"
#include "chorus/v2x/messages/release2/poim.hpp"

namespace chorus::v2x::messages::release2::pim {

using namespace asn1;
using asn1::operator==;

using release2::DeltaTimeTenthOfSecond;
using release2::GeoPosition;
using release2::Identifier2B;
using release2::ItsPduHeader;
using release2::ObjectDimension;
using release2::Path;
using release2::StandardLength12b;
using release2::StationId;
using release2::TimestampIts;
using release2::cpm::MessageSegmentationInfo;
using release2::cpm::StandardLength1B;
using release2::poim::ParkingAreaArrangementType;
using release2::poim::ParkingOccupancyInfo;
using release2::poim::ParkingReservationType;
using release2::poim::ParkingSpaceStatus;

// PimManagementContainer ::= SEQUENCE {segmentationInfo MessageSegmentationInfo, ...}
struct PimManagementContainer {
    MessageSegmentationInfo segmentationInfo;
    Ellipsis dots;
};

// ParkingSpaceDetectionMetaData ::= SEQUENCE {id Identifier2B, source StationId OPTIONAL, endTime TimestampIts, ...}
struct ParkingSpaceDetectionMetaData {
    Identifier2B id;
    Optional<StationId> source;
    TimestampIts endTime;
    Ellipsis dots;
};

// ParkingSpaceAttributes ::= SEQUENCE {status ParkingSpaceStatus, arrangementType ParkingAreaArrangementType OPTIONAL,
//     occupancyRule ParkingOccupancyInfo OPTIONAL,
//     reservationType SEQUENCE (SIZE (0..3, ...)) OF ParkingReservationType OPTIONAL, ...}
struct ParkingSpaceAttributes {
    ParkingSpaceStatus status;
    Optional<ParkingAreaArrangementType> arrangementType;
    Optional<ParkingOccupancyInfo> occupancyRule;
    Optional<View<ParkingReservationType, 0, 3, extensible>> reservationType;
    Ellipsis dots;
};
OutOfLine asn1_code(const ParkingSpaceAttributes&);

// ParkingSpaceSize ::= SEQUENCE {observedWidth ObjectDimension OPTIONAL, observedLength ObjectDimension OPTIONAL,
//     nominalWidth ObjectDimension OPTIONAL, nominalLength ObjectDimension OPTIONAL}
struct ParkingSpaceSize {
    Optional<ObjectDimension> observedWidth;
    Optional<ObjectDimension> observedLength;
    Optional<ObjectDimension> nominalWidth;
    Optional<ObjectDimension> nominalLength;
};
OutOfLine asn1_code(const ParkingSpaceSize&);

// ExternalParkingSpaceIdentifiers ::= SEQUENCE {evSEId IA5String (SIZE (1..36)) OPTIONAL,
//     parkingSpaceId Identifier2B OPTIONAL, ...}
struct ExternalParkingSpaceIdentifiers {
    Optional<IA5String<1, 36>> evSEId;
    Optional<Identifier2B> parkingSpaceId;
    Ellipsis dots;
};
OutOfLine asn1_code(const ExternalParkingSpaceIdentifiers&);

// IndividualParkingSpace ::= SEQUENCE {detectionMetaData ParkingSpaceDetectionMetaData, position GeoPosition,
//     attributes ParkingSpaceAttributes, size ParkingSpaceSize OPTIONAL,
//     externalParkingSpaceIds ExternalParkingSpaceIdentifiers OPTIONAL, ...}
struct IndividualParkingSpace {
    ParkingSpaceDetectionMetaData detectionMetaData;
    GeoPosition position;
    ParkingSpaceAttributes attributes;
    Optional<ParkingSpaceSize> size;
    Optional<ExternalParkingSpaceIdentifiers> externalParkingSpaceIds;
    Ellipsis dots;
};
OutOfLine asn1_code(const IndividualParkingSpace&);

// IndividualParkingSpaces ::= SEQUENCE (SIZE (0..31)) OF IndividualParkingSpace
using IndividualParkingSpaces = View<IndividualParkingSpace, 0, 31>;

// ParkingSegment ::= SEQUENCE {distanceFromLastPoint StandardLength12b, timeDelta DeltaTimeTenthOfSecond,
//     offsetToPath StandardLength1B OPTIONAL, attributes ParkingSpaceAttributes, size ParkingSpaceSize OPTIONAL, ...}
struct ParkingSegment {
    StandardLength12b distanceFromLastPoint;
    DeltaTimeTenthOfSecond timeDelta;
    Optional<StandardLength1B> offsetToPath;
    ParkingSpaceAttributes attributes;
    Optional<ParkingSpaceSize> size;
    Ellipsis dots;
};
OutOfLine asn1_code(const ParkingSegment&);

// ParkingSegments ::= SEQUENCE (SIZE (1..32, ...)) OF ParkingSegment
using ParkingSegments = View<ParkingSegment, 1, 32, extensible>;

// ParkingSpaceSegment ::= SEQUENCE {detectionMetaData ParkingSpaceDetectionMetaData,
//     detectionReferencePosition GeoPosition, path Path, spacesOnTheLeft ParkingSegments OPTIONAL,
//     spacesOnTheRight ParkingSegments OPTIONAL, externalParkingSpaceIds ExternalParkingSpaceIdentifiers OPTIONAL, ...}
struct ParkingSpaceSegment {
    ParkingSpaceDetectionMetaData detectionMetaData;
    GeoPosition detectionReferencePosition;
    Path path;
    Optional<ParkingSegments> spacesOnTheLeft;
    Optional<ParkingSegments> spacesOnTheRight;
    Optional<ExternalParkingSpaceIdentifiers> externalParkingSpaceIds;
    Ellipsis dots;
};
OutOfLine asn1_code(const ParkingSpaceSegment&);

// ParkingSpaceSegments ::= SEQUENCE (SIZE (0..31)) OF ParkingSpaceSegment
using ParkingSpaceSegments = View<ParkingSpaceSegment, 0, 31>;

// ParkingSpaceDetections ::= SEQUENCE {individualParkingSpaces IndividualParkingSpaces,
//     segmentsOfParkingSpaces ParkingSpaceSegments, ...}
struct ParkingSpaceDetections {
    IndividualParkingSpaces individualParkingSpaces;
    ParkingSpaceSegments segmentsOfParkingSpaces;
    Ellipsis dots;
};

// ParkingSpaceIntentIndication ::= SEQUENCE {spaceId Identifier2B, reporter StationId OPTIONAL,
//     estimatedCompletionTime TimestampIts OPTIONAL, subjectParkingSpace IndividualParkingSpace OPTIONAL, ...}
struct ParkingSpaceIntentIndication {
    Identifier2B spaceId;
    Optional<StationId> reporter;
    Optional<TimestampIts> estimatedCompletionTime;
    Optional<IndividualParkingSpace> subjectParkingSpace;
    Ellipsis dots;
};
OutOfLine asn1_code(const ParkingSpaceIntentIndication&);

// PimPayload ::= SEQUENCE {managementContainer PimManagementContainer, detections ParkingSpaceDetections OPTIONAL,
//     arrivalIndication ParkingSpaceIntentIndication OPTIONAL,
//     departureIndication ParkingSpaceIntentIndication OPTIONAL, ...}
struct PimPayload {
    PimManagementContainer managementContainer;
    Optional<ParkingSpaceDetections> detections;
    Optional<ParkingSpaceIntentIndication> arrivalIndication;
    Optional<ParkingSpaceIntentIndication> departureIndication;
    Ellipsis dots;
};
OutOfLine asn1_code(const PimPayload&);

// ParkingInformationMessage ::= SEQUENCE {header ItsPduHeader, pimPayload PimPayload}
struct ParkingInformationMessage {
    ItsPduHeader header;
    PimPayload pimPayload;
};

}  // namespace chorus::v2x::messages::release2::pim
