// Module BasicSafetyMessage of SAE J2735 (2024-09).
#pragma once

#include "chorus/v2x/messages/j2735/common.hpp"

namespace chorus::v2x::messages::j2735 {

using Reg_EventDescription = RegionalExtension<>;

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

using IsDolly = bool;

struct TrailerMass : Integer<0, 255> {
    using Integer::Integer;
};

struct VertOffset_B07 : Integer<-64, 63> {
    using Integer::Integer;
};

struct TrailerHistoryPoint {
    Angle pivotAngle;
    TimeOffset timeOffset;
    Node_XY_24b positionOffset;
    Optional<VertOffset_B07> elevationOffset;
    Optional<CoarseHeading> heading;
    Ellipsis dots;
};
OutOfLine asn1_code(const TrailerHistoryPoint&);

using TrailerHistoryPointList = View<TrailerHistoryPoint, 1, 23>;

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

using TrailerUnitDescriptionList = View<TrailerUnitDescription, 1, 8>;

struct TrailerData {
    SSPindex doNotUse;
    PivotPointDescription connection;
    TrailerUnitDescriptionList units;
    Ellipsis dots;
};
OutOfLine asn1_code(const TrailerData&);

struct SpecialVehicleExtensions {
    Optional<EmergencyDetails> vehicleAlerts;
    Optional<EventDescription> description;
    Optional<TrailerData> doNotUse;
    Ellipsis dots;
};
OutOfLine asn1_code(const SpecialVehicleExtensions&);

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

struct WeatherProbe {
    Optional<AmbientAirTemperature> airTemp;
    Optional<AmbientAirPressure> airPressure;
    Optional<WiperSet> rainRates;
    Ellipsis dots;
};
OutOfLine asn1_code(const WeatherProbe&);

using ObstacleDirection = Angle;

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

struct DisabledVehicle {
    Constrained<ITIScodes, 523, 541> statusDetails;
    Optional<GenericLocations> locationDetails;
    Ellipsis dots;
};

using SpeedProfileMeasurement = GrossSpeed;

using SpeedProfileMeasurementList = View<SpeedProfileMeasurement, 1, 20>;

struct SpeedProfile {
    SpeedProfileMeasurementList speedReports;
    Ellipsis dots;
};

struct RTCMPackage {
    Optional<RTCMheader> rtcmHeader;
    RTCMmessageList msgs;
    Ellipsis dots;
};

using Reg_SupplementalVehicleExtensions = RegionalExtension<>;

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

struct PartII_Id : Integer<0, 63> {
    using Integer::Integer;
};

using BasicSafetyMessagePartII = Wrapped<"partII-Id", "partII-Value", PartII_Id, Case<0, VehicleSafetyExtensions>,
                                         Case<1, SpecialVehicleExtensions>, Case<2, SupplementalVehicleExtensions>>;

using Reg_BasicSafetyMessage = RegionalExtension<>;

struct BasicSafetyMessage {
    BSMcoreData coreData;
    Optional<View<BasicSafetyMessagePartII, 1, 8>> partII;
    Optional<Regional<Reg_BasicSafetyMessage>> regional;
    Ellipsis dots;
};

}  // namespace chorus::v2x::messages::j2735
