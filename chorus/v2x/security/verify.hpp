// Is a secured packet to be believed? Every step must say yes; the first no is the verdict, and then
// nothing in here has changed. Cheap steps come first, signature arithmetic last:
//
//   envelope, header fields, form of signer        TS 103 097 5, 7.1          envelope.hpp
//   generation time fresh                          not stale, not future
//   signer known                                   cache, or certificate with a known authority
//   certificate profile, validity, permission      TS 103 097 6, 7.2; ITS-AID
//   content against the ticket's SSP               ContentCheck, permissions.hpp
//   generation location, region                    of ticket, authority and root
//   not a replay                                   replay_guard.hpp
//   ticket within its issuer's permissions
//   r and s in range
//   signature of the ticket                        first time only, then cached
//   signature of the message
//
// Arithmetic is done in batches where there is something to batch: examine() answers every question but that of the
// signatures, changes nothing and says which signatures are open; conclude() takes the verdicts, asks once more what
// may have changed meanwhile, and changes state last. verify() does it all at once.
//
// One exception to "nothing has changed" comes from TS 103 097 7.1.1: an unknown ticket or authority is
// noted (bounded) so that it can be asked for, and an authority's certificate that we asked for is learned,
// after its own signature was verified up to a root, even from a message whose signer is not known yet: note_refused().
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "chorus/core/bytes.hpp"
#include "chorus/core/drop.hpp"
#include "chorus/core/position.hpp"
#include "chorus/core/result.hpp"
#include "chorus/core/time.hpp"
#include "chorus/v2x/security/certificate_cache.hpp"
#include "chorus/v2x/security/content_check.hpp"
#include "chorus/v2x/security/envelope.hpp"
#include "chorus/v2x/security/identifiers.hpp"
#include "chorus/v2x/security/peer_exchange.hpp"
#include "chorus/v2x/security/replay_guard.hpp"
#include "chorus/v2x/security/trust.hpp"

namespace chorus::v2x::security {

class CertificateMemo;

// How old a message may be. The standards leave it to the receiver; the defaults say why.
struct FreshnessLimits {
    // A CAM is replaced by the next after at most 1 s (T_GenCamMax) and is sent over one hop; twice that
    // leaves room for queues.
    Duration cam = 2s;
    // Forwarders may keep a DENM for its packet lifetime; 60 s is itsGnDefaultPacketLifetime.
    Duration denm = 60s;
    Duration other = 60s;
    // Clocks are set by satellite; half a second forgives a poor one.
    Duration future = 500ms;
};

struct VerifierConfig {
    FreshnessLimits freshness;
    std::size_t tickets = 1024;  // certificate cache
    // Replay guard, of CAMs and of all else each: 2 s of a 6 Mbit/s channel full of signed CAMs (2 500 a second,
    // with a margin), and 60 s of 136 DENMs and beacons a second.
    std::size_t remembered_messages = 8192;
    std::vector<std::uint16_t> countries;  // UN M49 numbers of where this station is; none: identified regions fail
    // A message that claims to be signed farther away than this is not plausible: ten hops of the longest
    // radio range, with a margin.
    double generation_location_reach_m = 20'000;
    // Simulations: certificates read once for all stations of a process. nullptr: this one reads its own.
    CertificateMemo* certificates = nullptr;
};

struct VerifyContext {
    Timestamp now;
    std::optional<Position> own_position;
};

// Views are valid as long as the secured octets and until the next call of the verifier.
struct Verified {
    Bytes payload;  // the GeoNetworking packet from the common header on
    std::uint32_t its_aid = 0;
    Bytes ssp;
    HashedId8 signer{};
    Timestamp generation_time;
    std::optional<Position> generation_location;
    Duration clock_offset{};  // generation time against now; negative: made before
    bool repeated = false;    // heard before; only where ContentVerdict::multi_hop allows it
};

// A message that may be believed if its signatures are right. Leans on the octets that were examined; owns all else.
// To be used again and again: it keeps its memory.
class Examined {
  public:
    Examined() = default;
    Examined(const Examined&) = delete;
    Examined& operator=(const Examined&) = delete;

    // What is open: nothing (a copy of what was verified before), the message's signature, or the ticket's before it.
    static constexpr std::size_t questions_max = 2;
    std::size_t question_count() const { return (ticket_ ? 1u : 0u) + (message_open_ ? 1u : 0u); }
    // Points into this.
    crypto::SignatureQuestion question(std::size_t i) const {
        if (i == 0 && ticket_) return ticket_->question();
        const auto standing = signer_.cached ? crypto::KeyStanding::sender : crypto::KeyStanding::stranger;
        return {signer_.ticket->key.get(), digest_, &envelope_.signature, standing};
    }

  private:
    friend class Verifier;
    // The certificates that a message leans on.
    struct Signer {
        std::shared_ptr<const Certificate> ticket;
        const Certificate* authority = nullptr;
        const Certificate* root = nullptr;
        bool cached = false;  // the ticket's own signature was verified before
    };

    SigningInput signing_input() const { return {envelope_.to_be_signed, signer_.ticket->digest}; }

    Envelope envelope_;
    Signer signer_;
    Digest digest_;
    Bytes ssp_;  // of the ticket
    bool multi_hop_ = false;
    bool message_open_ = false;
    std::optional<OpenSignature> ticket_;
};

// One of several messages that are examined together, because their hashes take less time together.
struct Examination {
    Bytes secured;
    ContentCheck content;
    Examined* examined;
    std::optional<Drop> drop{};  // the verdict
};

class Verifier {
  public:
    // `signatures`: who does the arithmetic; it must outlive this, and may be shared. nullptr: one of its own, without
    // key tables.
    explicit Verifier(TrustStore trust, VerifierConfig config = {}, crypto::SignatureVerifier* signatures = nullptr);

    // `secured`: the octets after the GeoNetworking basic header.
    Result<Verified, Drop> verify(Bytes secured, const VerifyContext& context, ContentCheck content);

    // Any number of threads may examine at once, as long as nothing else is called. After a refusal `examined` is of
    // use for note_refused() alone.
    std::optional<Drop> examine(Bytes secured, const VerifyContext& context, ContentCheck content,
                                Examined& examined) const;
    void examine(std::span<Examination> several, const VerifyContext& context) const;
    // The exception above: what a message that examine() refused is good for all the same.
    void note_refused(const Examined& refused, Drop why, Timestamp now);
    // Answers the open questions, one by one: after the first no, the rest is of no interest.
    using Verdicts = std::array<crypto::Verdict, Examined::questions_max>;
    Verdicts answer(const Examined& examined);
    // As many verdicts as questions, in their order.
    Result<Verified, Drop> conclude(const Examined& examined, std::span<const crypto::Verdict> verdicts,
                                    const VerifyContext& context);
    crypto::SignatureVerifier& signatures() { return *signatures_; }

    // A ticket given by the operator, checked as if it had come with a believed message: from then on its holder
    // may sign by digest.
    std::optional<Drop> know_ticket(Bytes oer);

    const TrustStore& trust() const { return trust_; }
    TrustStore& trust() { return trust_; }
    PeerExchange& exchange() { return exchange_; }
    const CertificateCache& tickets() const { return tickets_; }
    const ReplayGuard& replay_guard(std::uint32_t aid) const { return aid == its_aid::ca ? cam_replays_ : replays_; }
    const VerifierConfig& config() const { return config_; }
    // A number over all state that verification may change, for tests that nothing did.
    // `with_requests` false leaves out what the documented exception may note.
    std::uint64_t fingerprint(bool with_requests = true) const;

  private:
    using Signer = Examined::Signer;
    Result<std::shared_ptr<const Certificate>, Drop> read_ticket(Bytes oer) const;
    std::optional<Drop> find_signer(const Envelope& envelope, Signer& signer) const;
    ReplayGuard& replays_of(std::uint32_t aid) { return aid == its_aid::ca ? cam_replays_ : replays_; }
    const ReplayGuard& replays_of(std::uint32_t aid) const { return replay_guard(aid); }
    Duration freshness_of(std::uint32_t aid) const;
    std::optional<Drop> check_freshness(const Envelope& envelope, Timestamp now) const;
    std::optional<Drop> check_chain_validity(const Signer& signer, Timestamp generated) const;
    std::optional<Drop> check_generation_location(const Envelope& envelope, const VerifyContext& context) const;
    std::optional<Drop> check_region(const Signer& signer, const Envelope& envelope, const ContentVerdict& verdict,
                                     const VerifyContext& context) const;
    // What examine() asks before the hash, and after it.
    std::optional<Drop> read(Bytes secured, const VerifyContext& context, ContentCheck content,
                             Examined& examined) const;
    std::optional<Drop> check_for_replay(Examined& examined) const;
    std::optional<Drop> open_signatures(Examined& examined) const;
    bool still_trusted(const Signer& signer) const;
    ReplayGuard::Answer look(const Examined& examined) const;
    void hear_requests(const Envelope& envelope, const Signer& signer);
    void learn_requested_authority(const Envelope& envelope);

    TrustStore trust_;
    VerifierConfig config_;
    std::unique_ptr<crypto::SignatureVerifier> own_signatures_;
    crypto::SignatureVerifier* signatures_;
    CertificateCache tickets_;
    // One per freshness: CAMs come by the thousand and are stale after 2 s, a DENM is fresh for 60 s.
    ReplayGuard cam_replays_, replays_;
    PeerExchange exchange_;
    std::unique_ptr<Examined> examined_ = std::make_unique<Examined>();  // of verify()
};

// The step of the list above that gives this reason: "signer", "ticket signature"; empty for the reasons of
// other layers.
std::string_view verification_step(Drop reason);

}  // namespace chorus::v2x::security
