// Whose ticket a message was signed with, as the facilities see it.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>

namespace chorus::v2x::facilities {

// HashedId8 of the authorization ticket; nothing: unsecured operation, where nobody is told apart.
using Signer = std::optional<std::array<std::uint8_t, 8>>;

// Its octets are a hash already.
struct SignerHash {
    std::size_t operator()(const std::array<std::uint8_t, 8>& id) const {
        std::size_t value = 0;
        for (const std::uint8_t octet : id) value = value << 8 | octet;
        return value;
    }
};

}  // namespace chorus::v2x::facilities
