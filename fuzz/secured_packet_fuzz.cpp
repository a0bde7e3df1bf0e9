// Verifier::verify and the certificate reader on arbitrary octets: a refusal leaves no trace.
#include <cstddef>
#include <cstdint>
#include <cstdlib>

#include "chorus/v2x/security/envelope.hpp"
#include "chorus/v2x/security/pki.hpp"
#include "chorus/v2x/security/verify.hpp"

namespace {

using namespace chorus;
using namespace chorus::v2x::security;

constexpr Timestamp start = Timestamp::from_its_ms(694'224'000'000);

Verifier make_verifier() {
    const Laboratory lab(1, start);
    TrustStore trust;
    if (!trust.add_root(lab.root().certificate) || !trust.add_authority(lab.authority().certificate)) std::abort();
    return Verifier(std::move(trust));
}

ContentVerdict any_content(std::uint32_t, Bytes, Bytes) { return {}; }

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static Verifier verifier = make_verifier();
    const Bytes secured(data, size);
    const auto now = peek_generation_time(secured).value_or(start);
    const auto before = verifier.fingerprint(false);
    const auto verdict = verifier.verify(secured, {now, {}}, any_content);
    if (!verdict && verifier.fingerprint(false) != before) std::abort();
    (void)read_certificate(secured);
    return 0;
}
