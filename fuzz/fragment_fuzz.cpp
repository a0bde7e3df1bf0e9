// Values in fragments (X.691 11.9.3.8), of which the input is the plan, so that few octets reach far. From 0xc0 on an
// octet is the length of a fragment, of octets or (0x08) of bits; behind it is how many octets of the fragment are
// given, and these, and the others are zero. All else are octets as they are. Both readers must agree on what is a
// value, and both writers on what it is written as.
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <vector>

#include "chorus/asn1/describe.hpp"
#include "chorus/asn1/encode.hpp"
#include "chorus/asn1/equality.hpp"
#include "chorus/asn1/uper.hpp"

namespace chorus::asn1 {
namespace fragment_fuzz {

// Everything begins at an octet, so that the plan's lengths stand where lengths are read.
using Numbers = View<Integer<0, 255>>;
template <class... More>
using OfAnyKind = Wrapped<"id", "content", Integer<0, 255>, Case<0, OctetView>, Case<1, Utf8View>, Case<2, Numbers>,
                          Case<3, View<FixedOctets<2>>>, Case<4, Bits<0, unbounded>>, More...>;
using Inner = View<OfAnyKind<>>;
using Outer = View<OfAnyKind<Case<5, Inner>, Case<6, OfAnyKind<>>>>;

}  // namespace fragment_fuzz

namespace {

using fragment_fuzz::Outer;

constexpr std::size_t largest = 10 * fragment_units;
constexpr std::size_t arena_octets = std::size_t{4} << 20;

ByteVector planned(Bytes plan) {
    ByteVector octets;
    for (std::size_t i = 0; i < plan.size() && octets.size() < largest; ++i) {
        const unsigned each = plan[i];
        octets.push_back(static_cast<std::uint8_t>(each < fragment_mark ? each : fragment_mark | (each & 7)));
        if (each < fragment_mark || i + 1 == plan.size()) continue;
        const std::size_t size = (each & 7) * (each & 8 ? fragment_units / 8 : fragment_units), begin = octets.size();
        const std::size_t given = std::min<std::size_t>({plan[i + 1], plan.size() - i - 2, size});
        octets.resize(begin + size);
        std::ranges::copy(plan.subspan(i + 2, given), octets.begin() + static_cast<std::ptrdiff_t>(begin));
        i += 1 + given;
    }
    return octets;
}

}  // namespace
}  // namespace chorus::asn1

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace chorus;
    using namespace chorus::asn1;
    static std::vector<std::byte> memory(arena_octets), memory_again(arena_octets);
    static ByteVector output(2 * largest + BitWriter::spare);

    const ByteVector input = planned({data, size});
    Arena arena(memory), arena_again(memory_again);
    Outer x, again;
    const bool decoded = uper::read(input, x, arena);
    if (decoded == describe_uper(input, schema_of<Outer>(), "x").error.has_value()) std::abort();
    if (!decoded) return 0;
    const std::size_t written = uper::write(x, output);
    const auto along = encode_uper(schema_of<Outer>(), &x, "x");
    if ((written > 0) != along.has_value()) std::abort();
    if (written == 0) return 0;  // content that is not known
    const Bytes once = Bytes(output).first(written);
    if (!std::ranges::equal(once, *along)) std::abort();
    if (!uper::read(once, again, arena_again) || !equal(x, again)) std::abort();
    return 0;
}
