// ElectronicRegistrationIdentificationVehicleDataModule, ISO 24534-3: what IVIM needs of it.
#pragma once

#include <cstdint>

#include "chorus/asn1/equality.hpp"
#include "chorus/asn1/types.hpp"

namespace chorus::v2x::messages::iso24534_3 {

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
//     euVehicleCategoryN EuVehicleCategoryN, euVehicleCategoryO EuVehicleCategoryO, euVehilcleCategoryT NULL,
//     euVehilcleCategoryG NULL}
using EuVehicleCategoryCode =
    Choice<Named<"euVehicleCategoryL", EuVehicleCategoryL>, Named<"euVehicleCategoryM", EuVehicleCategoryM>,
           Named<"euVehicleCategoryN", EuVehicleCategoryN>, Named<"euVehicleCategoryO", EuVehicleCategoryO>,
           Named<"euVehilcleCategoryT", Null>, Named<"euVehilcleCategoryG", Null>>;

}  // namespace chorus::v2x::messages::iso24534_3
