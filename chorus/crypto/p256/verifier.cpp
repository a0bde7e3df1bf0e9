#include "chorus/crypto/p256/verifier.hpp"

#include <algorithm>
#include <array>
#include <cassert>
#include <type_traits>

namespace chorus::crypto::p256 {

namespace {

// r below p - n may stand for the x coordinate r + n too.
template <class C>
constexpr U256 twofold_below = [] {
    U256 difference;
    subtract(difference, C::FieldPrime::modulus, C::GroupOrder::modulus);
    return difference;
}();

constexpr Form form_of(Path path) { return path == Path::ifma ? Form::r260 : Form::r256; }

constexpr bool in_range(const U256& number, const U256& order) { return !is_zero(number) && less(number, order); }

struct Scalars {
    U256 r, s, e, u1, u2;
};

// u1 = e / s and u2 = r / s for all, with one inversion. The numbers are taken as Montgomery forms: the form x stands
// for x 2^-256, and the inverse of the product of all s, made smaller by 2^256, gives forms that are plain integers.
template <class C>
void divide_by_s(std::span<Scalars> signatures) {
    using Scalar = p256::Scalar<C>;
    std::array<Scalar, Engine::tasks_max> before;
    Scalar product = Scalar::one();
    for (std::size_t i = 0; i < signatures.size(); ++i) {
        before[i] = product;
        product = product * Scalar::of_form(signatures[i].s);
    }
    // product stands for s1 .. sk 2^(-256 k); each quotient of products below for s^-1 2^256
    Scalar inverse = product.inverse() * Scalar::of_form(U256{{1, 0, 0, 0}});
    for (std::size_t i = signatures.size(); i-- > 0;) {
        Scalars& one = signatures[i];
        const Scalar w = inverse * before[i];  // the form s^-1 2^256
        inverse = inverse * Scalar::of_form(one.s);
        one.u1 = (w * Scalar::of_form(one.e)).form();
        one.u2 = (w * Scalar::of_form(one.r)).form();
    }
}

}  // namespace

// One block's working memory.
struct Verifier::Block {
    std::array<Scalars, Engine::tasks_max> scalars;  // of the signatures whose r and s are in range
    std::array<std::size_t, Engine::tasks_max> request_of, signature_of;
    std::array<std::uint8_t, Engine::tasks_max> kind;
    std::array<Task, Engine::tasks_max> tasks;  // of one kind
    std::array<Outcome, Engine::tasks_max> outcomes;
};

bool supported(Path path) {
    if (path == Path::scalar) return true;
    static const bool has_ifma = std::unique_ptr<Engine>(make_ifma_engine<NistP256>()) != nullptr;
    return has_ifma;
}

std::string_view to_string(Path path) { return path == Path::ifma ? "eight-lane" : "scalar"; }

Path best_path() { return supported(Path::ifma) ? Path::ifma : Path::scalar; }

Result<PreparedKey, KeyError> PreparedKey::from_point(Curve curve, Bytes octets) {
    const auto prepare = [&]<class C>(std::type_identity<C>) -> Result<PreparedKey, KeyError> {
        const bool compressed = octets.size() == 33 && (octets[0] == 2 || octets[0] == 3);
        const bool uncompressed = octets.size() == 65 && octets[0] == 4;
        if (!compressed && !uncompressed) return fail(KeyError::point_malformed);
        const auto point = point_from_octets<C>(octets);
        if (!point) return fail(KeyError::point_not_on_curve);
        return PreparedKey(curve, {point->x.form(), point->y.form()});
    };
    switch (curve) {
        case Curve::nist_p256: return prepare(std::type_identity<NistP256>());
        case Curve::brainpool_p256r1: return prepare(std::type_identity<BrainpoolP256>());
        default: return fail(KeyError::curve_unsupported);
    }
}

void PreparedKey::make_table(unsigned width, Path path, TableMemory* memory) {
    assert(width >= table_width_min && width <= table_width_max);
    const auto make = curve_ == Curve::nist_p256 ? &Table::of<NistP256> : &Table::of<BrainpoolP256>;
    table_ = make(point_, width, form_of(path), memory);
}

namespace {

template <class C>
Engine* make_engine(Path path) {
    return path == Path::ifma ? make_ifma_engine<C>() : make_scalar_engine<C>();
}

}  // namespace

Verifier::Verifier(Path path)
    : path_(path), block_(new Block), nist_(make_engine<NistP256>(path)), brainpool_(make_engine<BrainpoolP256>(path)) {
    assert(nist_ && brainpool_);
}

Verifier::~Verifier() = default;

void Verifier::verify(std::span<const Request> requests, std::span<Verdict> verdicts) {
    assert(requests.size() == verdicts.size());
    for (std::size_t done = 0; done < requests.size(); done += Engine::tasks_max) {
        const std::size_t count = std::min(Engine::tasks_max, requests.size() - done);
        const auto some = requests.subspan(done, count);
        const auto judged = verdicts.subspan(done, count);
        std::ranges::fill(judged, Verdict::invalid);
        verify_block<NistP256>(*nist_, some, judged);
        verify_block<BrainpoolP256>(*brainpool_, some, judged);
    }
}

template <class C>
Verdict Verifier::judge_exactly(const Request& request, std::size_t signature) {
    ++exceptional_count_;
    const Scalars& one = block_->scalars[signature];
    const TablePoint& key = request.key->point();
    const Point<C> point{Coordinate<C>::of_form(key.x), Coordinate<C>::of_form(key.y)};
    return verify_exactly<C>(one.u1, one.u2, point, one.r) ? Verdict::valid : Verdict::invalid;
}

// The requests of one curve. What it does not find valid stays invalid.
template <class C>
void Verifier::verify_block(Engine& engine, std::span<const Request> requests, std::span<Verdict> verdicts) {
    constexpr const U256& order = C::GroupOrder::modulus;
    Block& block = *block_;
    std::size_t count = 0;
    for (std::size_t i = 0; i < requests.size(); ++i) {
        if (requests[i].key->curve() != C::curve) continue;
        Scalars& one = block.scalars[count];
        one.r = from_octets(requests[i].r.data());
        one.s = from_octets(requests[i].s.data());
        if (!in_range(one.r, order) || !in_range(one.s, order)) continue;
        one.e = from_octets(requests[i].digest.data());
        if (!less(one.e, order)) subtract(one.e, one.e, order);  // it was below 2n
        block.request_of[count++] = i;
    }
    if (count == 0) return;
    divide_by_s<C>(std::span(block.scalars).first(count));

    // Tasks of one kind go together: kind 0 has no table, the others are the tables' widths.
    std::uint32_t kinds = 0;
    for (std::size_t i = 0; i < count; ++i) {
        const Table& table = requests[block.request_of[i]].key->table();
        const bool usable = table && table.form() == form_of(path_);
        block.kind[i] = static_cast<std::uint8_t>(usable ? table.windows().width : 0);
        kinds |= std::uint32_t{1} << block.kind[i];
    }
    for (unsigned kind = 0; kind <= table_width_max; ++kind) {
        if (!(kinds >> kind & 1)) continue;
        std::size_t chosen = 0;
        for (std::size_t i = 0; i < count; ++i) {
            if (block.kind[i] != kind) continue;
            const Scalars& one = block.scalars[i];
            const std::size_t request = block.request_of[i];
            if (less(one.r, twofold_below<C>)) {
                verdicts[request] = judge_exactly<C>(requests[request], i);
                continue;
            }
            const PreparedKey& key = *requests[request].key;
            block.tasks[chosen] = {&key.point(), key.table().points(), OddScalar::of(one.u1, order),
                                   OddScalar::of(one.u2, order), one.r};
            block.signature_of[chosen++] = i;
        }
        if (chosen == 0) continue;
        if (kind == 0)
            engine.without_tables(block.tasks.data(), chosen, block.outcomes.data());
        else
            engine.with_tables(block.tasks.data(), chosen, kind, block.outcomes.data());
        for (std::size_t k = 0; k < chosen; ++k) {
            const std::size_t request = block.request_of[block.signature_of[k]];
            if (block.outcomes[k] == Outcome::exceptional)
                verdicts[request] = judge_exactly<C>(requests[request], block.signature_of[k]);
            else if (block.outcomes[k] == Outcome::valid)
                verdicts[request] = Verdict::valid;
        }
    }
}

}  // namespace chorus::crypto::p256
