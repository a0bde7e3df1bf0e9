// Whether the messages of a file are signed with the keys of the tickets that they name, and nothing beyond: neither
// who issued a ticket nor when and where a message was sent. Nobody is to be believed for that; it tells the signatures
// of a capture whose roots are not at hand.
#pragma once

#include <map>
#include <memory>
#include <optional>

#include "chorus/core/bytes.hpp"
#include "chorus/core/drop.hpp"
#include "chorus/v2x/security/certificate.hpp"

namespace chorus::cli {

class MessageSignatures {
  public:
    static constexpr std::size_t tickets_max = 65'536;  // what comes after is not kept

    struct Answer {
        std::optional<Drop> drop;  // nothing: the signature is right
        std::optional<v2x::security::HashedId8> signer;
    };

    void learn(v2x::security::Certificate ticket);
    // The ticket of a message that carries one.
    void learn_from(Bytes secured);

    // drops: those of open_envelope() and read_certificate(), signer_unknown, hash_algorithm_unsupported,
    // signature_malformed, signature_invalid
    Answer ask(Bytes secured) const;

  private:
    std::map<v2x::security::HashedId8, std::shared_ptr<const v2x::security::Certificate>> tickets_;
};

}  // namespace chorus::cli
