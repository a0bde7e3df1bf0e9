#include "chorus/cli/message_signatures.hpp"

#include <utility>

#include "chorus/v2x/security/envelope.hpp"

namespace chorus::cli {

namespace security = v2x::security;

namespace {

std::optional<Drop> judge(const security::Envelope& envelope, const security::Certificate& ticket) {
    if (envelope.hash != security::hash_of(ticket.key_curve)) return Drop::hash_algorithm_unsupported;
    if (envelope.signature.curve != ticket.key_curve || !security::well_formed(envelope.signature))
        return Drop::signature_malformed;
    const auto digest = security::signing_digest(envelope.hash, {envelope.to_be_signed, ticket.digest});
    if (!ticket.key->verify(digest, envelope.signature)) return Drop::signature_invalid;
    return std::nullopt;
}

}  // namespace

void MessageSignatures::learn(security::Certificate ticket) {
    if (tickets_.size() >= tickets_max) return;
    const security::HashedId8 id = ticket.id;
    tickets_.emplace(id, std::make_shared<const security::Certificate>(std::move(ticket)));
}

void MessageSignatures::learn_from(Bytes secured) {
    const auto envelope = security::open_envelope(secured);
    if (!envelope || envelope->signer_digest) return;
    if (auto ticket = security::read_certificate(envelope->signer_certificate)) learn(std::move(*ticket));
}

MessageSignatures::Answer MessageSignatures::ask(Bytes secured) const {
    const auto envelope = security::open_envelope(secured);
    if (!envelope) return {envelope.error(), {}};
    if (!envelope->signer_digest) {
        const auto ticket = security::read_certificate(envelope->signer_certificate);
        if (!ticket) return {ticket.error(), {}};
        return {judge(*envelope, *ticket), ticket->id};
    }
    const auto known = tickets_.find(*envelope->signer_digest);
    if (known == tickets_.end()) return {Drop::signer_unknown, envelope->signer_digest};
    return {judge(*envelope, *known->second), known->first};
}

}  // namespace chorus::cli
