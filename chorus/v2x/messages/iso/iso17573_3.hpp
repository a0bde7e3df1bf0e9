// EfcDataDictionary (version 1.3), ISO 17573-3: what IVIM needs of it.
#pragma once

#include <cstdint>

#include "chorus/asn1/equality.hpp"
#include "chorus/asn1/types.hpp"

namespace chorus::v2x::messages::iso17573_3 {

using namespace asn1;
using asn1::operator==;

// ---- data elements

// Int1Unsigned ::= INTEGER (0..255)
struct Int1Unsigned : Integer<0, 255> {
    using Integer::Integer;
};

// Int2Unsigned ::= INTEGER (0..65535)
struct Int2Unsigned : Integer<0, 65535> {
    using Integer::Integer;
};

// CopValue ::= INTEGER {noEntry (0), co2Class1 (1), co2Class2 (2), co2Class3 (3), co2Class4 (4), co2Class5 (5),
//     co2Class6 (6), co2Class7 (7)} (0..15)
struct CopValue : Integer<0, 15> {
    using Integer::Integer;
    enum Number : std::uint8_t {
        noEntry = 0,
        co2Class1 = 1,
        co2Class2 = 2,
        co2Class3 = 3,
        co2Class4 = 4,
        co2Class5 = 5,
        co2Class6 = 6,
        co2Class7 = 7
    };
    using Numbers = NumberList<noEntry, co2Class1, co2Class2, co2Class3, co2Class4, co2Class5, co2Class6, co2Class7>;
};

// EmissionUnit ::= INTEGER {mgPerKm (0), mgPerKwh (1)} (0..1)
struct EmissionUnit : Integer<0, 1> {
    using Integer::Integer;
    enum Number : std::uint8_t { mgPerKm = 0, mgPerKwh = 1 };
    using Numbers = NumberList<mgPerKm, mgPerKwh>;
};

// EngineCharacteristics ::= INTEGER {noEntry (0), noEngine (1), petrolUnleaded (2), petrolLeaded (3), diesel (4),
//     lpg (5), battery (6), solar (7), hybrid (8), hydrogen (9), multiFuel (10), bivalentPetrolLpg (11),
//     bivalentPetrolCng (12), combinedPetrolElectric (13), cng (14), lng (15), combinedDieselElectric (16),
//     combinedHydrogenElectric (17), bivalentHydrogenPetrol (18), bivalentHydrogenPetrolElectricEngine (19),
//     fuelCellHydrogen (20), fuelCellPetrol (21), fuelCellMethanol (22), fuelCellEthanol (23), fuelCellDiesel (24),
//     combinedMultiFuelElectricEngine (25), combinedCngElectricEngine (26), combinedLngElectricEngine (27),
//     petrolEthanol (28), combinedLpgElectricEngine (29), hybridPetrolExternalBattery (30),
//     hybridDieselExternalBattery (31), hybridLpgExternalBattery (32), hybridHydrogenExternalBattery (33),
//     hybridMultiFuelExternalBattery (34), hybridCngExternalBattery (35), hybridLngExternalBattery (36),
//     hybridBivalentHydrogenPetrolExternalBattery (37), hydrogenCng (38), hydrogenLng (39),
//     hybridHydrogenCngExternalBattery (40), hybridHydrogenLngExternalBattery (41), ethanol (42),
//     hybridFuelCellHydrogen (43), hybridFuelCellHydrogenExternalBattery (44), dualFuelLngDiesel (45),
//     electricExternal (46), biogas (47), bioDiesel (48), bioPetrol (49), bivalentPetrolBiogas (50),
//     combinedBiogasElectricEngine (51), dualFuelCngDiesel (52), other (255)} (0..255)
struct EngineCharacteristics : Integer<0, 255> {
    using Integer::Integer;
    enum Number : std::uint8_t {
        noEntry = 0,
        noEngine = 1,
        petrolUnleaded = 2,
        petrolLeaded = 3,
        diesel = 4,
        lpg = 5,
        battery = 6,
        solar = 7,
        hybrid = 8,
        hydrogen = 9,
        multiFuel = 10,
        bivalentPetrolLpg = 11,
        bivalentPetrolCng = 12,
        combinedPetrolElectric = 13,
        cng = 14,
        lng = 15,
        combinedDieselElectric = 16,
        combinedHydrogenElectric = 17,
        bivalentHydrogenPetrol = 18,
        bivalentHydrogenPetrolElectricEngine = 19,
        fuelCellHydrogen = 20,
        fuelCellPetrol = 21,
        fuelCellMethanol = 22,
        fuelCellEthanol = 23,
        fuelCellDiesel = 24,
        combinedMultiFuelElectricEngine = 25,
        combinedCngElectricEngine = 26,
        combinedLngElectricEngine = 27,
        petrolEthanol = 28,
        combinedLpgElectricEngine = 29,
        hybridPetrolExternalBattery = 30,
        hybridDieselExternalBattery = 31,
        hybridLpgExternalBattery = 32,
        hybridHydrogenExternalBattery = 33,
        hybridMultiFuelExternalBattery = 34,
        hybridCngExternalBattery = 35,
        hybridLngExternalBattery = 36,
        hybridBivalentHydrogenPetrolExternalBattery = 37,
        hydrogenCng = 38,
        hydrogenLng = 39,
        hybridHydrogenCngExternalBattery = 40,
        hybridHydrogenLngExternalBattery = 41,
        ethanol = 42,
        hybridFuelCellHydrogen = 43,
        hybridFuelCellHydrogenExternalBattery = 44,
        dualFuelLngDiesel = 45,
        electricExternal = 46,
        biogas = 47,
        bioDiesel = 48,
        bioPetrol = 49,
        bivalentPetrolBiogas = 50,
        combinedBiogasElectricEngine = 51,
        dualFuelCngDiesel = 52,
        other = 255
    };
    using Numbers =
        NumberList<noEntry, noEngine, petrolUnleaded, petrolLeaded, diesel, lpg, battery, solar, hybrid, hydrogen,
                   multiFuel, bivalentPetrolLpg, bivalentPetrolCng, combinedPetrolElectric, cng, lng,
                   combinedDieselElectric, combinedHydrogenElectric, bivalentHydrogenPetrol,
                   bivalentHydrogenPetrolElectricEngine, fuelCellHydrogen, fuelCellPetrol, fuelCellMethanol,
                   fuelCellEthanol, fuelCellDiesel, combinedMultiFuelElectricEngine, combinedCngElectricEngine,
                   combinedLngElectricEngine, petrolEthanol, combinedLpgElectricEngine, hybridPetrolExternalBattery,
                   hybridDieselExternalBattery, hybridLpgExternalBattery, hybridHydrogenExternalBattery,
                   hybridMultiFuelExternalBattery, hybridCngExternalBattery, hybridLngExternalBattery,
                   hybridBivalentHydrogenPetrolExternalBattery, hydrogenCng, hydrogenLng,
                   hybridHydrogenCngExternalBattery, hybridHydrogenLngExternalBattery, ethanol, hybridFuelCellHydrogen,
                   hybridFuelCellHydrogenExternalBattery, dualFuelLngDiesel, electricExternal, biogas, bioDiesel,
                   bioPetrol, bivalentPetrolBiogas, combinedBiogasElectricEngine, dualFuelCngDiesel, other>;
};

// EuroValue ::= INTEGER {noEntry (0), euro1 (1), euro2 (2), euro3 (3), euro4 (4), euro5 (5), euro6 (6), euro7 (7),
//     eev (15)} (0..15)
struct EuroValue : Integer<0, 15> {
    using Integer::Integer;
    enum Number : std::uint8_t {
        noEntry = 0,
        euro1 = 1,
        euro2 = 2,
        euro3 = 3,
        euro4 = 4,
        euro5 = 5,
        euro6 = 6,
        euro7 = 7,
        eev = 15
    };
    using Numbers = NumberList<noEntry, euro1, euro2, euro3, euro4, euro5, euro6, euro7, eev>;
};

// ---- data frames

// AxleWeightLimits ::= SEQUENCE {maxLadenWeightOnAxle1 Int2Unsigned, maxLadenWeightOnAxle2 Int2Unsigned,
//     maxLadenWeightOnAxle3 Int2Unsigned, maxLadenWeightOnAxle4 Int2Unsigned, maxLadenWeightOnAxle5 Int2Unsigned}
struct AxleWeightLimits {
    Int2Unsigned maxLadenWeightOnAxle1;
    Int2Unsigned maxLadenWeightOnAxle2;
    Int2Unsigned maxLadenWeightOnAxle3;
    Int2Unsigned maxLadenWeightOnAxle4;
    Int2Unsigned maxLadenWeightOnAxle5;
};

// Particulate ::= SEQUENCE {unitType EmissionUnit, value INTEGER (0..32767)}
struct Particulate {
    EmissionUnit unitType;
    Integer<0, 32767> value;
};

// DieselEmissionValues ::= SEQUENCE {particulate Particulate, absorptionCoeff Int2Unsigned}
struct DieselEmissionValues {
    Particulate particulate;
    Int2Unsigned absorptionCoeff;
};

// ExhaustEmissionValues ::= SEQUENCE {unitType EmissionUnit, emissionCo INTEGER (0..32767), emissionHc Int2Unsigned,
//     emissionNox Int2Unsigned, emissionHcNox Int2Unsigned}
struct ExhaustEmissionValues {
    EmissionUnit unitType;
    Integer<0, 32767> emissionCo;
    Int2Unsigned emissionHc;
    Int2Unsigned emissionNox;
    Int2Unsigned emissionHcNox;
};

// PassengerCapacity ::= SEQUENCE {numberOfSeats Int1Unsigned, numberOfStandingPlaces Int1Unsigned}
struct PassengerCapacity {
    Int1Unsigned numberOfSeats;
    Int1Unsigned numberOfStandingPlaces;
};

// SoundLevel ::= SEQUENCE {soundStationary Int1Unsigned, soundDriveBy Int1Unsigned}
struct SoundLevel {
    Int1Unsigned soundStationary;
    Int1Unsigned soundDriveBy;
};

// EnvironmentalCharacteristics ::= SEQUENCE {euroValue EuroValue, copValue CopValue}
struct EnvironmentalCharacteristics {
    EuroValue euroValue;
    CopValue copValue;
};

// VehicleDimensions ::= SEQUENCE {vehicleLengthOverall Int1Unsigned, vehicleHeightOverall Int1Unsigned,
//     vehicleWidthOverall Int1Unsigned}
struct VehicleDimensions {
    Int1Unsigned vehicleLengthOverall;
    Int1Unsigned vehicleHeightOverall;
    Int1Unsigned vehicleWidthOverall;
};

// VehicleWeightLimits ::= SEQUENCE {vehicleMaxLadenWeight Int2Unsigned, vehicleTrainMaximumWeight Int2Unsigned,
//     vehicleWeightUnladen Int2Unsigned}
struct VehicleWeightLimits {
    Int2Unsigned vehicleMaxLadenWeight;
    Int2Unsigned vehicleTrainMaximumWeight;
    Int2Unsigned vehicleWeightUnladen;
};

}  // namespace chorus::v2x::messages::iso17573_3
