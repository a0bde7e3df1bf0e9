// ETSI-ITS-CDD, ETSI TS 102 894-2 V2.4.1: what describes vehicles and CAM and DENM do not need, and the
// identifiers that IVI has besides. What DSRC takes of it from ISO 24534-3 has the same bits.
#pragma once

#include <cstdint>

#include "chorus/asn1/equality.hpp"
#include "chorus/asn1/types.hpp"

namespace chorus::v2x::messages::release2 {

using namespace asn1;
using asn1::operator==;

// EuVehicleCategoryL ::= ENUMERATED {l1, l2, l3, l4, l5, l6, l7}
enum class EuVehicleCategoryL : std::uint8_t { l1, l2, l3, l4, l5, l6, l7 };
Root<EuVehicleCategoryL::l7> asn1_shape(EuVehicleCategoryL);

// EuVehicleCategoryM ::= ENUMERATED {m1, m2, m3}
enum class EuVehicleCategoryM : std::uint8_t { m1, m2, m3 };
Root<EuVehicleCategoryM::m3> asn1_shape(EuVehicleCategoryM);

// EuVehicleCategoryN ::= ENUMERATED {n1, n2, n3}
enum class EuVehicleCategoryN : std::uint8_t { n1, n2, n3 };
Root<EuVehicleCategoryN::n3> asn1_shape(EuVehicleCategoryN);

// EuVehicleCategoryO ::= ENUMERATED {o1, o2, o3, o4}
enum class EuVehicleCategoryO : std::uint8_t { o1, o2, o3, o4 };
Root<EuVehicleCategoryO::o4> asn1_shape(EuVehicleCategoryO);

// EuVehicleCategoryCode ::= CHOICE {euVehicleCategoryL EuVehicleCategoryL, euVehicleCategoryM EuVehicleCategoryM,
//     euVehicleCategoryN EuVehicleCategoryN, euVehicleCategoryO EuVehicleCategoryO, euVehicleCategoryT NULL,
//     euVehicleCategoryG NULL}
using EuVehicleCategoryCode =
    Choice<Named<"euVehicleCategoryL", EuVehicleCategoryL>, Named<"euVehicleCategoryM", EuVehicleCategoryM>,
           Named<"euVehicleCategoryN", EuVehicleCategoryN>, Named<"euVehicleCategoryO", EuVehicleCategoryO>,
           Named<"euVehicleCategoryT", Null>, Named<"euVehicleCategoryG", Null>>;

// Iso3833VehicleType ::= INTEGER {passengerCar (0), saloon (1), convertibleSaloon (2), pullmanSaloon (3),
//     stationWagon (4), truckStationWagon (5), coupe (6), convertible (7), multipurposePassengerCar (8),
//     forwardControlPassengerCar (9), specialPassengerCar (10), bus (11), minibus (12), urbanBus (13),
//     interurbanCoach (14), longDistanceCoach (15), articulatedBus (16), trolleyBus (17), specialBus (18),
//     commercialVehicle (19), specialCommercialVehicle (20), specialVehicle (21), trailingTowingVehicle (22),
//     semiTrailerTowingVehicle (23), trailer (24), busTrailer (25), generalPurposeTrailer (26), caravan (27),
//     specialTrailer (28), semiTrailer (29), busSemiTrailer (30), generalPurposeSemiTrailer (31),
//     specialSemiTrailer (32), roadTrain (33), passengerRoadTrain (34), articulatedRoadTrain (35),
//     doubleRoadTrain (36), compositeRoadTrain (37), specialRoadTrain (38), moped (39), motorCycle (40)} (0..255)
struct Iso3833VehicleType : Integer<0, 255> {
    using Integer::Integer;
    enum Number : std::uint8_t {
        passengerCar = 0,
        saloon = 1,
        convertibleSaloon = 2,
        pullmanSaloon = 3,
        stationWagon = 4,
        truckStationWagon = 5,
        coupe = 6,
        convertible = 7,
        multipurposePassengerCar = 8,
        forwardControlPassengerCar = 9,
        specialPassengerCar = 10,
        bus = 11,
        minibus = 12,
        urbanBus = 13,
        interurbanCoach = 14,
        longDistanceCoach = 15,
        articulatedBus = 16,
        trolleyBus = 17,
        specialBus = 18,
        commercialVehicle = 19,
        specialCommercialVehicle = 20,
        specialVehicle = 21,
        trailingTowingVehicle = 22,
        semiTrailerTowingVehicle = 23,
        trailer = 24,
        busTrailer = 25,
        generalPurposeTrailer = 26,
        caravan = 27,
        specialTrailer = 28,
        semiTrailer = 29,
        busSemiTrailer = 30,
        generalPurposeSemiTrailer = 31,
        specialSemiTrailer = 32,
        roadTrain = 33,
        passengerRoadTrain = 34,
        articulatedRoadTrain = 35,
        doubleRoadTrain = 36,
        compositeRoadTrain = 37,
        specialRoadTrain = 38,
        moped = 39,
        motorCycle = 40
    };
    using Numbers =
        NumberList<passengerCar, saloon, convertibleSaloon, pullmanSaloon, stationWagon, truckStationWagon, coupe,
                   convertible, multipurposePassengerCar, forwardControlPassengerCar, specialPassengerCar, bus, minibus,
                   urbanBus, interurbanCoach, longDistanceCoach, articulatedBus, trolleyBus, specialBus,
                   commercialVehicle, specialCommercialVehicle, specialVehicle, trailingTowingVehicle,
                   semiTrailerTowingVehicle, trailer, busTrailer, generalPurposeTrailer, caravan, specialTrailer,
                   semiTrailer, busSemiTrailer, generalPurposeSemiTrailer, specialSemiTrailer, roadTrain,
                   passengerRoadTrain, articulatedRoadTrain, doubleRoadTrain, compositeRoadTrain, specialRoadTrain,
                   moped, motorCycle>;
};

// VehicleHeight ::= INTEGER {outOfRange (126), unavailable (127)} (1..128)
struct VehicleHeight : Integer<1, 128> {
    using Integer::Integer;
    enum Number : std::uint8_t { outOfRange = 126, unavailable = 127 };
    using Numbers = NumberList<outOfRange, unavailable>;
};

// Ext3 ::= INTEGER (2113664..270549119, ...)
struct Ext3 : Integer<2113664, 270549119, extensible> {
    using Integer::Integer;
};

// Ext2 ::= CHOICE {content INTEGER (16512..2113663), extension Ext3}
using Ext2 = Choice<Named<"content", Integer<16512, 2113663>>, Named<"extension", Ext3>>;

// Ext1 ::= CHOICE {content INTEGER (128..16511), extension Ext2}
using Ext1 = Choice<Named<"content", Integer<128, 16511>>, Named<"extension", Ext2>>;

// VarLengthNumber ::= CHOICE {content INTEGER (0..127), extension Ext1}
using VarLengthNumber = Choice<Named<"content", Integer<0, 127>>, Named<"extension", Ext1>>;

}  // namespace chorus::v2x::messages::release2
