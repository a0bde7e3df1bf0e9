// EfcDsrcApplication (version 6), ISO 14906: what IVIM needs of it. What the module defines where it is used has a name
// here.
#pragma once

#include <cstdint>

#include "chorus/asn1/equality.hpp"
#include "chorus/asn1/types.hpp"
#include "chorus/v2x/messages/iso/iso14816.hpp"

namespace chorus::v2x::messages::iso14906 {

using namespace asn1;
using asn1::operator==;

using iso14816::CountryCode;
using iso14816::IssuerIdentifier;

// EuroValue ::= ENUMERATED {noEntry, euro-1, euro-2, euro-3, euro-4, euro-5, euro-6, reservedForUse1, reservedForUse2,
//     reservedForUse3, reservedForUse4, reservedForUse5, reservedForUse6, reservedForUse7, reservedForUse8, eev}
enum class EuroValue : std::uint8_t {
    noEntry,
    euro_1,
    euro_2,
    euro_3,
    euro_4,
    euro_5,
    euro_6,
    reservedForUse1,
    reservedForUse2,
    reservedForUse3,
    reservedForUse4,
    reservedForUse5,
    reservedForUse6,
    reservedForUse7,
    reservedForUse8,
    eev
};
Root<EuroValue::eev> asn1_shape(EuroValue);

// CopValue ::= ENUMERATED {noEntry, co2class1, co2class2, co2class3, co2class4, co2class5, co2class6, co2class7,
//     reservedforUse}
enum class CopValue : std::uint8_t {
    noEntry,
    co2class1,
    co2class2,
    co2class3,
    co2class4,
    co2class5,
    co2class6,
    co2class7,
    reservedforUse
};
Root<CopValue::reservedforUse> asn1_shape(CopValue);

// EngineCharacteristics ::= INTEGER {noEntry (0), noEngine (1), petrolUnleaded (2), petrolLeaded (3), diesel (4),
//     lPG (5), battery (6), solar (7), hybrid (8), hydrogen (9)} (0..255)
struct EngineCharacteristics : Integer<0, 255> {
    using Integer::Integer;
    enum Number : std::uint8_t {
        noEntry = 0,
        noEngine = 1,
        petrolUnleaded = 2,
        petrolLeaded = 3,
        diesel = 4,
        lPG = 5,
        battery = 6,
        solar = 7,
        hybrid = 8,
        hydrogen = 9
    };
    using Numbers =
        NumberList<noEntry, noEngine, petrolUnleaded, petrolLeaded, diesel, lPG, battery, solar, hybrid, hydrogen>;
};

// Int1 ::= INTEGER (0..255)
struct Int1 : Integer<0, 255> {
    using Integer::Integer;
};

// Int2 ::= INTEGER (0..65535)
struct Int2 : Integer<0, 65535> {
    using Integer::Integer;
};

// UnitType ::= ENUMERATED {mg-km, mg-kWh}
enum class UnitType : std::uint8_t { mg_km, mg_kWh };
Root<UnitType::mg_kWh> asn1_shape(UnitType);

// Provider ::= SEQUENCE {countryCode CountryCode, providerIdentifier IssuerIdentifier}
struct Provider {
    CountryCode countryCode;
    IssuerIdentifier providerIdentifier;
};

// EnvironmentalCharacteristics ::= SEQUENCE {euroValue EuroValue, copValue CopValue}
struct EnvironmentalCharacteristics {
    EuroValue euroValue;
    CopValue copValue;
};

// VehicleDimensions ::= SEQUENCE {vehicleLengthOverall Int1, vehicleHeigthOverall Int1, vehicleWidthOverall Int1}
struct VehicleDimensions {
    Int1 vehicleLengthOverall;
    Int1 vehicleHeigthOverall;
    Int1 vehicleWidthOverall;
};

// VehicleWeightLimits ::= SEQUENCE {vehicleMaxLadenWeight Int2, vehicleTrainMaximumWeight Int2,
//     vehicleWeightUnladen Int2}
struct VehicleWeightLimits {
    Int2 vehicleMaxLadenWeight;
    Int2 vehicleTrainMaximumWeight;
    Int2 vehicleWeightUnladen;
};

// AxleWeightLimits ::= SEQUENCE {maxLadenweightOnAxle1 Int2, maxLadenweightOnAxle2 Int2, maxLadenweightOnAxle3 Int2,
//     maxLadenweightOnAxle4 Int2, maxLadenweightOnAxle5 Int2}
struct AxleWeightLimits {
    Int2 maxLadenweightOnAxle1;
    Int2 maxLadenweightOnAxle2;
    Int2 maxLadenweightOnAxle3;
    Int2 maxLadenweightOnAxle4;
    Int2 maxLadenweightOnAxle5;
};

// PassengerCapacity ::= SEQUENCE {numberOfSeats Int1, numberOfStandingPlaces Int1}
struct PassengerCapacity {
    Int1 numberOfSeats;
    Int1 numberOfStandingPlaces;
};

// ExhaustEmissionValues ::= SEQUENCE {unitType UnitType, emissionCO INTEGER (0..32767), emissionHC Int2,
//     emissionNOX Int2, emissionHCNOX Int2}
struct ExhaustEmissionValues {
    UnitType unitType;
    Integer<0, 32767> emissionCO;
    Int2 emissionHC;
    Int2 emissionNOX;
    Int2 emissionHCNOX;
};

// Particulate ::= SEQUENCE {unitType UnitType, value INTEGER (0..32767)}
struct Particulate {
    UnitType unitType;
    Integer<0, 32767> value;
};

// DieselEmissionValues ::= SEQUENCE {particulate Particulate, absorptionCoeff Int2}
struct DieselEmissionValues {
    Particulate particulate;
    Int2 absorptionCoeff;
};

// SoundLevel ::= SEQUENCE {soundstationary Int1, sounddriveby Int1}
struct SoundLevel {
    Int1 soundstationary;
    Int1 sounddriveby;
};

}  // namespace chorus::v2x::messages::iso14906
