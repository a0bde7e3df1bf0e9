// Module BasicSafetyMessage of SAE J2735 (2024-09).
#pragma once

#include "chorus/v2x/messages/j2735/common.hpp"

namespace chorus::v2x::messages::j2735 {

// Reg-EventDescription ::= SEQUENCE {regionId RegionId, regExtValue BY-REGIONID.&Type ({...}{@regionId})}
using Reg_EventDescription = RegionalExtension<>;

// EventDescription ::= SEQUENCE {typeEvent ITIScodes, description SEQUENCE (SIZE (1..8)) OF ITIScodes OPTIONAL,
//     priority Priority OPTIONAL, heading HeadingSlice OPTIONAL, extent Extent OPTIONAL,
//     regional SEQUENCE (SIZE (1..4)) OF Reg-EventDescription OPTIONAL, ...}
struct EventDescription {
    ITIScodes typeEvent;
    Optional<View<ITIScodes, 1, 8>> description;
    Optional<Priority> priority;
    Optional<HeadingSlice> heading;
    Optional<Extent> extent;
    Optional<Regional<Reg_EventDescription>> regional;
    Ellipsis dots;
};
OutOfLine asn1_code(const EventDescription&);

// IsDolly ::= BOOLEAN
using IsDolly = bool;

// TrailerMass ::= INTEGER (0..255)
struct TrailerMass : Integer<0, 255> {
    using Integer::Integer;
};

// VertOffset-B07 ::= INTEGER (-64..63)
struct VertOffset_B07 : Integer<-64, 63> {
    using Integer::Integer;
};

// TrailerHistoryPoint ::= SEQUENCE {pivotAngle Angle, timeOffset TimeOffset, positionOffset Node-XY-24b,
//     elevationOffset VertOffset-B07 OPTIONAL, heading CoarseHeading OPTIONAL, ...}
struct TrailerHistoryPoint {
    Angle pivotAngle;
    TimeOffset timeOffset;
    Node_XY_24b positionOffset;
    Optional<VertOffset_B07> elevationOffset;
    Optional<CoarseHeading> heading;
    Ellipsis dots;
};
OutOfLine asn1_code(const TrailerHistoryPoint&);

// TrailerHistoryPointList ::= SEQUENCE (SIZE (1..23)) OF TrailerHistoryPoint
using TrailerHistoryPointList = View<TrailerHistoryPoint, 1, 23>;

// TrailerUnitDescription ::= SEQUENCE {isDolly IsDolly, width VehicleWidth, length VehicleLength,
//     height VehicleHeight OPTIONAL, mass TrailerMass OPTIONAL, bumperHeights BumperHeights OPTIONAL,
//     centerOfGravity VehicleHeight OPTIONAL, frontPivot PivotPointDescription,
//     rearPivot PivotPointDescription OPTIONAL, rearWheelOffset Offset-B12 OPTIONAL, positionOffset Node-XY-24b,
//     elevationOffset VertOffset-B07 OPTIONAL, crumbData TrailerHistoryPointList OPTIONAL, ...}
struct TrailerUnitDescription {
    IsDolly isDolly;
    VehicleWidth width;
    VehicleLength length;
    Optional<VehicleHeight> height;
    Optional<TrailerMass> mass;
    Optional<BumperHeights> bumperHeights;
    Optional<VehicleHeight> centerOfGravity;
    PivotPointDescription frontPivot;
    Optional<PivotPointDescription> rearPivot;
    Optional<Offset_B12> rearWheelOffset;
    Node_XY_24b positionOffset;
    Optional<VertOffset_B07> elevationOffset;
    Optional<TrailerHistoryPointList> crumbData;
    Ellipsis dots;
};
OutOfLine asn1_code(const TrailerUnitDescription&);

// TrailerUnitDescriptionList ::= SEQUENCE (SIZE (1..8)) OF TrailerUnitDescription
using TrailerUnitDescriptionList = View<TrailerUnitDescription, 1, 8>;

// TrailerData ::= SEQUENCE {doNotUse SSPindex, connection PivotPointDescription, units TrailerUnitDescriptionList, ...}
struct TrailerData {
    SSPindex doNotUse;
    PivotPointDescription connection;
    TrailerUnitDescriptionList units;
    Ellipsis dots;
};
OutOfLine asn1_code(const TrailerData&);

// SpecialVehicleExtensions ::= SEQUENCE {vehicleAlerts EmergencyDetails OPTIONAL,
//     description EventDescription OPTIONAL, doNotUse TrailerData OPTIONAL, ...}
struct SpecialVehicleExtensions {
    Optional<EmergencyDetails> vehicleAlerts;
    Optional<EventDescription> description;
    Optional<TrailerData> doNotUse;
    Ellipsis dots;
};
OutOfLine asn1_code(const SpecialVehicleExtensions&);

// VehicleData ::= SEQUENCE {height VehicleHeight OPTIONAL, bumpers BumperHeights OPTIONAL, mass VehicleMass OPTIONAL,
//     doNotUse TrailerWeight OPTIONAL, ..., trailerPresent BOOLEAN OPTIONAL, pivotPoint PivotPointDescription OPTIONAL,
//     axles Axles OPTIONAL, leanAngle INTEGER (-90..90) OPTIONAL}
struct VehicleData {
    Optional<VehicleHeight> height;
    Optional<BumperHeights> bumpers;
    Optional<VehicleMass> mass;
    Optional<TrailerWeight> doNotUse;
    Ellipsis dots;
    Optional<bool> trailerPresent;
    Optional<PivotPointDescription> pivotPoint;
    Optional<Axles> axles;
    Optional<Integer<-90, 90>> leanAngle;
};
OutOfLine asn1_code(const VehicleData&);

// WeatherReport ::= SEQUENCE {isRaining EssPrecipYesNo, rainRate EssPrecipRate OPTIONAL,
//     precipSituation EssPrecipSituation OPTIONAL, solarRadiation EssSolarRadiation OPTIONAL,
//     friction EssMobileFriction OPTIONAL, roadFriction CoefficientOfFriction OPTIONAL, ...}
struct WeatherReport {
    EssPrecipYesNo isRaining;
    Optional<EssPrecipRate> rainRate;
    Optional<EssPrecipSituation> precipSituation;
    Optional<EssSolarRadiation> solarRadiation;
    Optional<EssMobileFriction> friction;
    Optional<CoefficientOfFriction> roadFriction;
    Ellipsis dots;
};
OutOfLine asn1_code(const WeatherReport&);

// WeatherProbe ::= SEQUENCE {airTemp AmbientAirTemperature OPTIONAL, airPressure AmbientAirPressure OPTIONAL,
//     rainRates WiperSet OPTIONAL, ...}
struct WeatherProbe {
    Optional<AmbientAirTemperature> airTemp;
    Optional<AmbientAirPressure> airPressure;
    Optional<WiperSet> rainRates;
    Ellipsis dots;
};
OutOfLine asn1_code(const WeatherProbe&);

// ObstacleDirection ::= Angle
using ObstacleDirection = Angle;

// ObstacleDetection ::= SEQUENCE {obDist ObstacleDistance, obDirect ObstacleDirection,
//     description ITIScodes (523..541) OPTIONAL, locationDetails GenericLocations OPTIONAL, dateTime DDateTime,
//     vertEvent VerticalAccelerationThreshold OPTIONAL, ...}
struct ObstacleDetection {
    ObstacleDistance obDist;
    ObstacleDirection obDirect;
    Optional<Constrained<ITIScodes, 523, 541>> description;
    Optional<GenericLocations> locationDetails;
    DDateTime dateTime;
    Optional<VerticalAccelerationThreshold> vertEvent;
    Ellipsis dots;
};
OutOfLine asn1_code(const ObstacleDetection&);

// DisabledVehicle ::= SEQUENCE {statusDetails ITIScodes (523..541), locationDetails GenericLocations OPTIONAL, ...}
struct DisabledVehicle {
    Constrained<ITIScodes, 523, 541> statusDetails;
    Optional<GenericLocations> locationDetails;
    Ellipsis dots;
};

// SpeedProfileMeasurement ::= GrossSpeed
using SpeedProfileMeasurement = GrossSpeed;

// SpeedProfileMeasurementList ::= SEQUENCE (SIZE (1..20)) OF SpeedProfileMeasurement
using SpeedProfileMeasurementList = View<SpeedProfileMeasurement, 1, 20>;

// SpeedProfile ::= SEQUENCE {speedReports SpeedProfileMeasurementList, ...}
struct SpeedProfile {
    SpeedProfileMeasurementList speedReports;
    Ellipsis dots;
};

// RTCMPackage ::= SEQUENCE {rtcmHeader RTCMheader OPTIONAL, msgs RTCMmessageList, ...}
struct RTCMPackage {
    Optional<RTCMheader> rtcmHeader;
    RTCMmessageList msgs;
    Ellipsis dots;
};

// Reg-SupplementalVehicleExtensions ::= SEQUENCE {regionId RegionId, regExtValue BY-REGIONID.&Type ({...}{@regionId})}
using Reg_SupplementalVehicleExtensions = RegionalExtension<>;

// SupplementalVehicleExtensions ::= SEQUENCE {classification BasicVehicleClass OPTIONAL,
//     classDetails VehicleClassification OPTIONAL, vehicleData VehicleData OPTIONAL, doNotUse1 WeatherReport OPTIONAL,
//     doNotUse2 WeatherProbe OPTIONAL, doNotUse3 ObstacleDetection OPTIONAL, status DisabledVehicle OPTIONAL,
//     doNotUse4 SpeedProfile OPTIONAL, doNotUse5 RTCMPackage OPTIONAL,
//     regional SEQUENCE (SIZE (1..4)) OF Reg-SupplementalVehicleExtensions OPTIONAL, ...,
//     fhwaVehicleClass RptVehicleClass OPTIONAL, trailers TrailersJ2945Slash1B OPTIONAL,
//     schoolBus SchoolBusJ2945Slash1C OPTIONAL}
struct SupplementalVehicleExtensions {
    Optional<BasicVehicleClass> classification;
    Optional<VehicleClassification> classDetails;
    Optional<VehicleData> vehicleData;
    Optional<WeatherReport> doNotUse1;
    Optional<WeatherProbe> doNotUse2;
    Optional<ObstacleDetection> doNotUse3;
    Optional<DisabledVehicle> status;
    Optional<SpeedProfile> doNotUse4;
    Optional<RTCMPackage> doNotUse5;
    Optional<Regional<Reg_SupplementalVehicleExtensions>> regional;
    Ellipsis dots;
    Optional<RptVehicleClass> fhwaVehicleClass;
    Optional<TrailersJ2945Slash1B> trailers;
    Optional<SchoolBusJ2945Slash1C> schoolBus;
};
OutOfLine asn1_code(const SupplementalVehicleExtensions&);

// PartII-Id ::= INTEGER (0..63)
struct PartII_Id : Integer<0, 63> {
    using Integer::Integer;
};

// BasicSafetyMessagePartII ::= SEQUENCE {partII-Id PartII-Id,
//     partII-Value BY-PARTIIID.&Type ({VehicleSafetyExtensions IDENTIFIED BY 0 |
//     SpecialVehicleExtensions IDENTIFIED BY 1 | SupplementalVehicleExtensions IDENTIFIED BY 2, ...}{@partII-Id})}
using BasicSafetyMessagePartII = Wrapped<"partII-Id", "partII-Value", PartII_Id, Case<0, VehicleSafetyExtensions>,
                                         Case<1, SpecialVehicleExtensions>, Case<2, SupplementalVehicleExtensions>>;

// Reg-BasicSafetyMessage ::= SEQUENCE {regionId RegionId, regExtValue BY-REGIONID.&Type ({...}{@regionId})}
using Reg_BasicSafetyMessage = RegionalExtension<>;

// BasicSafetyMessage ::= SEQUENCE {coreData BSMcoreData,
//     partII SEQUENCE (SIZE (1..8)) OF BasicSafetyMessagePartII OPTIONAL,
//     regional SEQUENCE (SIZE (1..4)) OF Reg-BasicSafetyMessage OPTIONAL, ...}
struct BasicSafetyMessage {
    BSMcoreData coreData;
    Optional<View<BasicSafetyMessagePartII, 1, 8>> partII;
    Optional<Regional<Reg_BasicSafetyMessage>> regional;
    Ellipsis dots;
};

}  // namespace chorus::v2x::messages::j2735
