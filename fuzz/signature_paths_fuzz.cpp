// Signatures of every kind, judged by each path of the fast verifier, with and without a table, and by OpenSSL: all
// must agree, whatever else is in the batch.
//   curve : 1 bit   key : 3   nonce : 3   place in the batch : 3   size of the batch : 3   slow path too, when zero : 2
//   kind : 2 bits   r : 3     s : 3       bit to flip : 8          number : 32 octets   r : 32   s : 32
// What is missing at the end is zero.
#include <algorithm>
#include <array>
#include <cstdlib>
#include <memory>
#include <vector>

#include "chorus/crypto/p256/verifier.hpp"
#include "chorus/crypto/private_key.hpp"

namespace {

using namespace chorus;
using namespace chorus::crypto::p256;
using Octets32 = std::array<std::uint8_t, 32>;

Octets32 octets_of(const U256& number) {
    Octets32 octets;
    for (unsigned i = 0; i < 32; ++i) octets[i] = static_cast<std::uint8_t>(number.word[3 - i / 8] >> (56 - i % 8 * 8));
    return octets;
}

void flip(Octets32& octets, std::uint8_t bit) { octets[bit / 8] ^= static_cast<std::uint8_t>(1 << bit % 8); }

struct Signed {
    Octets32 digest, r, s;
};

// Keys and nonces of one curve: some whose multiples meet each other inside a sum, some like any other.
template <class C>
class World {
  public:
    using Scalar = crypto::p256::Scalar<C>;
    static constexpr std::size_t count = 8;
    static constexpr const U256& order = C::GroupOrder::modulus;

    struct Key {
        Scalar secret;
        crypto::PublicKey openssl;
        PreparedKey plain, scalar, ifma;
        Signed neighbour;  // a valid signature
    };
    struct Nonce {
        Scalar k;
        U256 r;
    };

    World() {
        const Scalar two = Scalar::of(2), half = two.inverse();
        const Scalar scalars[count] = {
            Scalar::one(),
            two,
            Scalar() - Scalar::one(),
            Scalar::of(1u << 13),
            Scalar() - half,
            half,
            Scalar::of_form({{0x0123456789abcdef, 0xfedcba9876543210, 0x0f1e2d3c4b5a6978, 0x1111111111111111}}),
            Scalar::of_form({{0x4242424242424242, 0x1357924680acebdf, 0x7777777777777777, 0x5a5a5a5a5a5a5a5a}})};
        for (const Scalar& k : scalars) nonces.push_back({k, below_order(from_octets(point(k).x().data()))});
        for (unsigned i = 0; i < count; ++i) {
            const crypto::PublicKey public_key = point(scalars[i]);
            const auto prepared = [&] { return *PreparedKey::from_point(C::curve, public_key.uncompressed()); };
            keys.push_back({scalars[i], point(scalars[i]), prepared(), prepared(), prepared(), {}});
            Key& key = keys.back();
            const unsigned width = table_width_min + i % (table_width_max - table_width_min + 1);
            key.scalar.make_table(width, Path::scalar);
            if (supported(Path::ifma)) key.ifma.make_table(width, Path::ifma);
            key.neighbour = of_digest(key, nonces[7 - i], U256{{i, 0, 0, 1}});
        }
    }

    static U256 below_order(const U256& number) {  // numbers of 256 bits are below 2n
        U256 reduced;
        return subtract(reduced, number, order) ? number : reduced;
    }
    // Valid: s = (e + r d) / k
    static Signed of_digest(const Key& key, const Nonce& nonce, const U256& digest) {
        const Scalar s = (Scalar::of(below_order(digest)) + Scalar::of(nonce.r) * key.secret) * nonce.k.inverse();
        return {octets_of(digest), octets_of(nonce.r), octets_of(s.integer())};
    }
    // Valid, and the key is multiplied by u2: u1 = k - u2 d, s = r / u2, e = u1 s
    static Signed of_factor(const Key& key, const Nonce& nonce, const U256& factor) {
        const Scalar u2 = Scalar::of(below_order(factor)), s = Scalar::of(nonce.r) * u2.inverse();
        return {octets_of(((nonce.k - u2 * key.secret) * s).integer()), octets_of(nonce.r), octets_of(s.integer())};
    }

    std::vector<Key> keys;
    std::vector<Nonce> nonces;

  private:
    static crypto::PublicKey point(const Scalar& scalar) {
        const auto key = crypto::PrivateKey::from_scalar(C::curve, octets_of(scalar.integer()));
        return *crypto::PublicKey::from_point(C::curve, key->public_key().uncompressed());
    }
};

class Octets {
  public:
    explicit Octets(Bytes rest) : rest_(rest) {}
    std::uint8_t one() {
        if (rest_.empty()) return 0;
        const std::uint8_t octet = rest_[0];
        rest_ = rest_.subspan(1);
        return octet;
    }
    Octets32 number() {
        Octets32 octets;
        for (auto& octet : octets) octet = one();
        return octets;
    }

  private:
    Bytes rest_;
};

// 0: as it is; 7: a bit flipped; otherwise a number around which mistakes are made.
template <class C>
void change(Octets32& number, unsigned how, std::uint8_t bit) {
    U256 order_less_one, p_less_order;
    subtract(order_less_one, C::GroupOrder::modulus, U256{{1, 0, 0, 0}});
    subtract(p_less_order, C::FieldPrime::modulus, C::GroupOrder::modulus);
    const U256 edges[] = {{},          {{1, 0, 0, 0}}, order_less_one, C::GroupOrder::modulus, C::FieldPrime::modulus,
                          p_less_order};
    if (how == 7)
        flip(number, bit);
    else if (how > 0)
        number = octets_of(edges[how - 1]);
}

template <class C>
void judge(std::uint8_t first, Octets rest) {
    static const World<C> world;
    static Verifier scalar(Path::scalar);
    static const auto ifma = supported(Path::ifma) ? std::make_unique<Verifier>(Path::ifma) : nullptr;

    const auto& key = world.keys[first >> 1 & 7];
    const auto& nonce = world.nonces[first >> 4 & 7];
    const std::uint8_t shape = rest.one(), kind = rest.one(), bit = rest.one();
    const Octets32 number = rest.number();
    Signed one{number, rest.number(), rest.number()};
    switch (kind & 3) {
        case 0: break;
        case 1: one = World<C>::of_digest(key, nonce, from_octets(number.data())); break;
        case 2: one = World<C>::of_factor(key, nonce, from_octets(number.data())); break;
        case 3:
            one = World<C>::of_digest(key, nonce, from_octets(number.data()));
            flip(one.digest, bit);
            break;
    }
    change<C>(one.r, kind >> 2 & 7, bit);
    change<C>(one.s, kind >> 5 & 7, bit);

    crypto::Signature signature{C::curve, {}, {}};
    std::ranges::copy(one.r, signature.r.begin());
    std::ranges::copy(one.s, signature.s.begin());
    const bool expected = key.openssl.verify(one.digest, signature);
    if (kind == 1 && !expected && from_octets(one.s.data()) != U256{}) std::abort();  // made to be valid

    const auto check = [&](Verifier& verifier, PreparedKey World<C>::Key::* form, std::size_t size_max) {
        const std::size_t size = std::min<std::size_t>(1 + (shape >> 3 & 7), size_max), place = (shape & 7) % size;
        std::vector<Request> requests;
        for (std::size_t i = 0; i < size; ++i) {
            const auto& neighbour = world.keys[i];
            requests.push_back(i == place ? Request{&(key.*form), one.digest, one.r, one.s}
                                          : Request{&(neighbour.*form), neighbour.neighbour.digest,
                                                    neighbour.neighbour.r, neighbour.neighbour.s});
        }
        std::vector<Verdict> verdicts(size);
        verifier.verify(requests, verdicts);
        for (std::size_t i = 0; i < size; ++i)
            if ((verdicts[i] == Verdict::valid) != (i != place || expected)) std::abort();
    };
    // One lane: a pair is all that differs. Without a table it takes as long as all else together.
    if (shape >> 6 == 0) check(scalar, &World<C>::Key::plain, 2);
    check(scalar, &World<C>::Key::scalar, 2);
    if (!ifma) return;
    check(*ifma, &World<C>::Key::plain, 8);
    check(*ifma, &World<C>::Key::ifma, 8);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    Octets octets({data, size});
    const std::uint8_t first = octets.one();
    first & 1 ? judge<BrainpoolP256>(first, octets) : judge<NistP256>(first, octets);
    return 0;
}
