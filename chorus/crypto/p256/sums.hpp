// Sums of points in F::count lanes at once, written once for the scalar path (one lane) and the eight-lane path.
//
// F brings the arithmetic: F::Element (a coordinate), F::Multiplier (only ever multiplied), F::LeafY (a table's y with
// its sign), F::Mask (one bit per lane), and functions found beside its types:
//     product, square, times<k>, +, -     sums of products, not reduced
//     multiplier(x)   ready to be multiplied        exact(x)   ready to be multiplied, added and subtracted
//     reduced(x)      an Element                    zero_lanes(x), selected(mask, a, b)
// F::Curve is the curve.
// Every addition here is wrong for points with the same x, and says so: pairwise affine additions by the lanes whose
// difference of x is zero, Jacobian ones by z = 0, which every later formula keeps at 0.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <utility>

#include "chorus/crypto/p256/engine.hpp"

namespace chorus::crypto::p256 {

template <class F>
struct AffineLanes {
    typename F::Element x, y;
};
template <class F>
struct LeafLanes {
    typename F::Element x;
    typename F::LeafY y;
};
template <class F>
struct JacobianLanes {
    typename F::Element x, y;
    typename F::Multiplier z;
};

// {make(0), ..., make(n - 1)}: one step of n independent computations, so that none waits for its own last product.
template <std::size_t n, class Make>
[[gnu::always_inline]] inline auto each(const Make& make) {
    return [&]<std::size_t... k>(std::index_sequence<k...>) __attribute__((always_inline)) {
        return std::array<decltype(make(std::size_t{0})), n>{make(k)...};
    }(std::make_index_sequence<n>{});
}

// p[k] += q[k], q affine. 8 products and 3 squares each (Hankerson, Menezes, Vanstone, algorithm 3.22).
template <class F, std::size_t n>
void add_affine(std::array<JacobianLanes<F>, n>& p, const std::array<LeafLanes<F>, n>& q) {
    using std::size_t;
    const auto zz = each<n>([&](size_t k) { return multiplier(square(p[k].z)); });
    const auto zzz = each<n>([&](size_t k) { return multiplier(product(zz[k], p[k].z)); });
    const auto h = each<n>([&](size_t k) { return multiplier(product(q[k].x, zz[k]) - p[k].x); });
    const auto r = each<n>([&](size_t k) { return multiplier(product(multiplier(q[k].y), zzz[k]) - p[k].y); });
    const auto hh = each<n>([&](size_t k) { return multiplier(square(h[k])); });
    const auto hhh = each<n>([&](size_t k) { return exact(product(h[k], hh[k])); });
    const auto v = each<n>([&](size_t k) { return exact(product(p[k].x, hh[k])); });
    for (size_t k = 0; k < n; ++k) p[k].z = multiplier(product(p[k].z, h[k]));
    for (size_t k = 0; k < n; ++k) p[k].x = reduced(square(r[k]) - hhh[k] - times<2>(v[k]));
    for (size_t k = 0; k < n; ++k) p[k].y = reduced(product(r[k], multiplier(v[k] - p[k].x)) - product(p[k].y, hhh[k]));
}

// p + q. 12 products and 4 squares.
template <class F>
JacobianLanes<F> sum(const JacobianLanes<F>& p, const JacobianLanes<F>& q) {
    const auto p_zz = multiplier(square(p.z)), q_zz = multiplier(square(q.z));
    const auto u = exact(product(p.x, q_zz));
    const auto s = exact(product(p.y, multiplier(product(q.z, q_zz))));
    const auto h = multiplier(product(q.x, p_zz) - u);
    const auto r = multiplier(product(q.y, multiplier(product(p.z, p_zz))) - s);
    const auto hh = multiplier(square(h));
    const auto hhh = exact(product(h, hh));
    const auto v = exact(product(u, hh));
    JacobianLanes<F> result;
    result.z = multiplier(product(multiplier(product(p.z, q.z)), h));
    result.x = reduced(square(r) - hhh - times<2>(v));
    result.y = reduced(product(r, multiplier(v - result.x)) - product(s, hhh));
    return result;
}

// p[k] doubled, a = -3. 4 products and 4 squares.
template <class F, std::size_t n>
void double_each(std::array<JacobianLanes<F>, n>& p) {
    using std::size_t;
    const auto delta = each<n>([&](size_t k) { return exact(square(p[k].z)); });
    const auto gamma = each<n>([&](size_t k) { return multiplier(square(p[k].y)); });
    const auto alpha = each<n>([&](size_t k) {
        return multiplier(times<3>(product(multiplier(p[k].x - delta[k]), multiplier(p[k].x + delta[k]))));
    });
    const auto beta4 = each<n>([&](size_t k) { return exact(times<4>(product(p[k].x, gamma[k]))); });
    for (size_t k = 0; k < n; ++k) p[k].z = multiplier(times<2>(product(p[k].y, p[k].z)));
    for (size_t k = 0; k < n; ++k) p[k].x = reduced(square(alpha[k]) - times<2>(beta4[k]));
    for (size_t k = 0; k < n; ++k)
        p[k].y = reduced(product(alpha[k], multiplier(beta4[k] - p[k].x)) - times<8>(square(gamma[k])));
}

// Where a leaf lies: a table's point for each lane, and which lanes negate it.
template <class F>
struct LeafReference {
    const TablePoint* point[F::count];
    typename F::Mask negative;
};

template <class F>
class Sums final : public Engine {
  public:
    void with_tables(const Task* tasks, std::size_t count, unsigned width, Outcome* outcomes) override {
        for (std::size_t done = 0; done < count; done += F::tasks_at_once)
            add_all(tasks + done, std::min(F::tasks_at_once, count - done), width, outcomes + done);
    }
    void without_tables(const Task* tasks, std::size_t count, Outcome* outcomes) override;
    void multiply(const U256 (&a)[8], const U256 (&b)[8], U256 (&out)[8]) const override { F::multiply(a, b, out); }

  private:
    using Element = typename F::Element;
    using Multiplier = typename F::Multiplier;
    using Mask = typename F::Mask;
    using Affine = AffineLanes<F>;
    using Leaf = LeafLanes<F>;
    using Jacobian = JacobianLanes<F>;

    static constexpr std::size_t lanes = F::count;
    static constexpr std::size_t vectors_max = tasks_max / lanes;
    static constexpr unsigned generator_leaves = Windows{generator_width}.count();
    static constexpr unsigned leaves_max = generator_leaves + Windows{table_width_min}.count();
    static constexpr unsigned pairs_max = leaves_max / 2;
    // Without a table: sixteen odd multiples of the key, five doublings for each window.
    static constexpr unsigned own_width = 5, own_entries = 1u << (own_width - 1);
    static constexpr unsigned own_windows = Windows{own_width}.count();
    static constexpr std::size_t chains = 4;  // of products, independent of each other

    struct LeafPair {
        LeafReference<F> a, b;
    };
    struct NodePair {
        const Affine *a, *b;
    };
    struct Vector {  // the tasks of `lanes` neighbours; the last one is repeated to fill it
        const Task* task[lanes];
    };

    // The sum of each pair, out[k] = a + b. A pair is at(k), with x and y of both; owner(k) is the vector whose lanes
    // are marked in exceptional_ when the two have the same x.
    template <class Source>
    void add_pairs(const Source& source, std::size_t count);
    template <std::size_t n, class Source>
    void add_some(const Source& source, std::size_t end, std::array<Multiplier, chains>& inverse, bool skipping);
    template <class Source>
    bool skip_equal(const Source& source, std::size_t count);

    struct LeafSource;
    struct NodeSource;

    Vector vector_of(const Task* tasks, std::size_t count, std::size_t v) const;
    void refer_generator(const Vector& vector, LeafReference<F>* leaves) const;
    void refer_key(const Vector& vector, unsigned width, LeafReference<F>* leaves) const;
    Jacobian chain_sum(const Affine* points, std::size_t count) const;
    void judge(const Task* tasks, std::size_t count, std::size_t v, Mask valid, Mask exceptional, Outcome* outcomes);
    void judge(const Task* tasks, std::size_t count, std::size_t v, const Jacobian& point, Outcome* outcomes);
    void judge(const Task* tasks, std::size_t count, std::size_t v, const Affine& a, const Affine& b,
               Outcome* outcomes);
    void add_all(const Task* tasks, std::size_t count, unsigned width, Outcome* outcomes);
    Outcome one_over_all_lanes(const Task& task, unsigned width);
    template <std::size_t n>
    void multiply_some(const Task* tasks, std::size_t count, std::size_t first, Outcome* outcomes);

    template <class T>
    static std::unique_ptr<T[]> room(std::size_t count) {
        return std::unique_ptr<T[]>(new T[count]);
    }

    static constexpr std::size_t nodes_max = vectors_max * (pairs_max + 1);
    std::unique_ptr<Affine[]> nodes_ = room<Affine>(nodes_max);
    std::unique_ptr<LeafPair[]> leaf_pairs_ = room<LeafPair>(vectors_max * pairs_max);
    std::unique_ptr<NodePair[]> node_pairs_ = room<NodePair>(nodes_max);
    std::unique_ptr<Affine*[]> outs_ = room<Affine*>(nodes_max);
    std::unique_ptr<std::uint8_t[]> owners_ = room<std::uint8_t>(nodes_max);
    std::unique_ptr<Multiplier[]> before_ = room<Multiplier>(nodes_max + chains);
    std::unique_ptr<Mask[]> skip_ = room<Mask>(nodes_max);
    std::unique_ptr<std::array<Jacobian, vectors_max*(own_width - 1)>> chain_{
        new std::array<Jacobian, vectors_max*(own_width - 1)>};
    Mask exceptional_[vectors_max];
};

// ---- pairwise affine additions, one inversion for all of them --------------------------------------------------

template <class F>
struct Sums<F>::LeafSource {
    const LeafPair* pairs;
    std::size_t count;

    [[gnu::always_inline]] auto x_difference(std::size_t k) const {
        if (k + F::fetch_ahead < count) fetch(pairs[k + F::fetch_ahead]);
        return multiplier(F::leaf_x(pairs[k].b) - F::leaf_x(pairs[k].a));
    }
    [[gnu::always_inline]] auto at(std::size_t k) const {
        if (k >= 8) fetch(pairs[k - 8]);
        return std::pair<Leaf, Leaf>{F::leaf(pairs[k].a), F::leaf(pairs[k].b)};
    }
    static void fetch(const LeafPair& pair) {
        for (std::size_t lane = 0; lane < lanes; ++lane) {
            __builtin_prefetch(pair.a.point[lane]);
            __builtin_prefetch(pair.b.point[lane]);
        }
    }
};

template <class F>
struct Sums<F>::NodeSource {
    const NodePair* pairs;

    [[gnu::always_inline]] auto x_difference(std::size_t k) const { return multiplier(pairs[k].b->x - pairs[k].a->x); }
    [[gnu::always_inline]] auto at(std::size_t k) const {
        return std::pair<const Affine&, const Affine&>{*pairs[k].a, *pairs[k].b};
    }
};

// Takes the pairs with equal x out of the products, lane by lane, and marks their owners.
template <class F>
template <class Source>
bool Sums<F>::skip_equal(const Source& source, std::size_t count) {
    for (std::size_t k = 0; k < count; ++k) {
        const auto difference = source.x_difference(k);
        skip_[k] = zero_lanes(difference);
        exceptional_[owners_[k]] |= skip_[k];
        before_[k + chains] = multiplier(product(before_[k], selected(skip_[k], F::one(), difference)));
    }
    return true;
}

template <class F>
template <class Source>
void Sums<F>::add_pairs(const Source& source, std::size_t count) {
    if (count == 0) return;
    for (std::size_t c = 0; c < chains; ++c) before_[c] = F::one();
    for (std::size_t k = 0; k < count; ++k)
        before_[k + chains] = multiplier(product(before_[k], source.x_difference(k)));
    // before_[count + c] now end the chains; that of pair k is c = (k - count) mod 4
    Multiplier* ends = &before_[count];
    const auto all = [&] {
        return multiplier(product(multiplier(product(ends[0], ends[1])), multiplier(product(ends[2], ends[3]))));
    };
    bool skipping = false;
    if (zero_lanes(all())) skipping = skip_equal(source, count);
    const Multiplier inverse_of_all = F::inverse(all());
    const Multiplier first = multiplier(product(inverse_of_all, multiplier(product(ends[2], ends[3]))));
    const Multiplier second = multiplier(product(inverse_of_all, multiplier(product(ends[0], ends[1]))));
    std::array<Multiplier, chains> inverse = {multiplier(product(first, ends[1])), multiplier(product(first, ends[0])),
                                              multiplier(product(second, ends[3])),
                                              multiplier(product(second, ends[2]))};
    std::size_t end = count;
    for (; end >= chains; end -= chains) add_some<chains>(source, end, inverse, skipping);
    if (end == 3) add_some<3>(source, end, inverse, skipping);
    if (end == 2) add_some<2>(source, end, inverse, skipping);
    if (end == 1) add_some<1>(source, end, inverse, skipping);
}

// The pairs end - 1, ..., end - n. inverse[3 - c] belongs to pair end - 1 - c, and leaves as that of four pairs before.
template <class F>
template <std::size_t n, class Source>
void Sums<F>::add_some(const Source& source, std::size_t end, std::array<Multiplier, chains>& inverse, bool skipping) {
    using std::size_t;
    const auto pair = each<n>([&](size_t c) { return source.at(end - 1 - c); });
    const auto inverted =
        each<n>([&](size_t c) { return multiplier(product(inverse[chains - 1 - c], before_[end - 1 - c])); });
    for (size_t c = 0; c < n; ++c) {
        auto difference = multiplier(pair[c].second.x - pair[c].first.x);
        if (skipping) difference = selected(skip_[end - 1 - c], F::one(), difference);
        inverse[chains - 1 - c] = multiplier(product(inverse[chains - 1 - c], difference));
    }
    const auto slope = each<n>(
        [&](size_t c) { return multiplier(product(multiplier(pair[c].second.y - pair[c].first.y), inverted[c])); });
    const auto x = each<n>([&](size_t c) { return reduced(square(slope[c]) - pair[c].first.x - pair[c].second.x); });
    for (size_t c = 0; c < n; ++c) {
        Affine& out = *outs_[end - 1 - c];
        out.y = reduced(product(slope[c], multiplier(pair[c].first.x - x[c])) - pair[c].first.y);
        out.x = x[c];
    }
}

// ---- tasks in lanes ----------------------------------------------------------------------------------------------

template <class F>
auto Sums<F>::vector_of(const Task* tasks, std::size_t count, std::size_t v) const -> Vector {
    Vector vector;
    for (std::size_t lane = 0; lane < lanes; ++lane) {
        const std::size_t i = v * lanes + lane;
        vector.task[lane] = &tasks[i < count ? i : count - 1];
    }
    return vector;
}

template <class F>
void Sums<F>::refer_generator(const Vector& vector, LeafReference<F>* leaves) const {
    constexpr Windows windows{generator_width};
    static const TablePoint* const table = generator_table<typename F::Curve>(F::form).points();
    for (unsigned j = 0; j < generator_leaves; ++j) leaves[j].negative = 0;
    for (std::size_t lane = 0; lane < lanes; ++lane)
        for (unsigned j = 0; j < generator_leaves; ++j) {
            const Digit d = digit(vector.task[lane]->u1, generator_width * j, windows.width_of(j));
            leaves[j].point[lane] = table + windows.row(j) + d.entry;
            __builtin_prefetch(leaves[j].point[lane]);
            leaves[j].negative |= static_cast<Mask>(d.negative << lane);
        }
}

template <class F>
void Sums<F>::refer_key(const Vector& vector, unsigned width, LeafReference<F>* leaves) const {
    const Windows windows{width};
    const unsigned count = windows.count();
    for (unsigned j = 0; j < count; ++j) leaves[j].negative = 0;
    for (std::size_t lane = 0; lane < lanes; ++lane) {
        const Task& task = *vector.task[lane];
        for (unsigned j = 0; j < count; ++j) {
            const Digit d = digit(task.u2, width * j, windows.width_of(j));
            leaves[j].point[lane] = task.table + windows.row(j) + d.entry;
            __builtin_prefetch(leaves[j].point[lane]);
            leaves[j].negative |= static_cast<Mask>(d.negative << lane);
        }
    }
}

// ---- the last test: is x of the sum r? ---------------------------------------------------------------------------

template <class F>
void Sums<F>::judge(const Task*, std::size_t count, std::size_t v, Mask valid, Mask exceptional, Outcome* outcomes) {
    for (std::size_t lane = 0; lane < lanes && v * lanes + lane < count; ++lane)
        outcomes[v * lanes + lane] = exceptional >> lane & 1 ? Outcome::exceptional
                                     : valid >> lane & 1     ? Outcome::valid
                                                             : Outcome::invalid;
}

// X = r Z^2
template <class F>
void Sums<F>::judge(const Task* tasks, std::size_t count, std::size_t v, const Jacobian& point, Outcome* outcomes) {
    const Vector vector = vector_of(tasks, count, v);
    const Element r = F::x_of([&](std::size_t lane) { return &vector.task[lane]->r; });
    const Element off = reduced(product(r, multiplier(square(point.z))) - point.x);
    const Mask infinite = zero_lanes(point.z);
    judge(tasks, count, v, zero_lanes(off), infinite | exceptional_[v], outcomes);
}

// x(a + b) = r without an inversion: (b.y - a.y)^2 = (r + a.x + b.x) (b.x - a.x)^2
template <class F>
void Sums<F>::judge(const Task* tasks, std::size_t count, std::size_t v, const Affine& a, const Affine& b,
                    Outcome* outcomes) {
    const Vector vector = vector_of(tasks, count, v);
    const Element r = F::x_of([&](std::size_t lane) { return &vector.task[lane]->r; });
    const auto dx = multiplier(b.x - a.x), dy = multiplier(b.y - a.y);
    const Element off = reduced(square(dy) - product(multiplier(r + a.x + b.x), multiplier(square(dx))));
    judge(tasks, count, v, zero_lanes(off), zero_lanes(dx) | exceptional_[v], outcomes);
}

template <class F>
auto Sums<F>::chain_sum(const Affine* points, std::size_t count) const -> Jacobian {
    const auto leaf = [&](std::size_t i) { return Leaf{points[i].x, points[i].y}; };
    const auto start = [&](std::size_t i) { return Jacobian{points[i].x, points[i].y, F::one()}; };
    if (count < 4) {
        std::array<Jacobian, 1> total = {start(0)};
        for (std::size_t i = 1; i < count; ++i) add_affine<F, 1>(total, {leaf(i)});
        return total[0];
    }
    const std::size_t half = count / 2;
    std::array<Jacobian, 2> totals = {start(0), start(half)};
    for (std::size_t i = 1; i < half; ++i) add_affine<F, 2>(totals, {leaf(i), leaf(half + i)});
    std::array<Jacobian, 1> total = {sum<F>(totals[0], totals[1])};
    if (count % 2) add_affine<F, 1>(total, {leaf(count - 1)});
    return total[0];
}

// ---- keys with tables --------------------------------------------------------------------------------------------

// All points of a signature, two for every pair of windows, are added pairwise; the sums again, as long as there are
// enough additions to share the inversion; the rest in Jacobian coordinates.
template <class F>
void Sums<F>::add_all(const Task* tasks, std::size_t count, unsigned width, Outcome* outcomes) {
    if constexpr (lanes > 1) {
        if (count <= F::spread_max) {
            for (std::size_t i = 0; i < count; ++i) outcomes[i] = one_over_all_lanes(tasks[i], width);
            return;
        }
    }
    const std::size_t vectors = (count + lanes - 1) / lanes;
    const unsigned leaves = generator_leaves + Windows{width}.count();
    const unsigned stride = (leaves + 1) / 2, pairs = leaves - stride;
    LeafReference<F> leaf[leaves_max];
    for (std::size_t v = 0; v < vectors; ++v) {
        const Vector vector = vector_of(tasks, count, v);
        exceptional_[v] = 0;
        refer_generator(vector, leaf);
        refer_key(vector, width, leaf + generator_leaves);
        for (unsigned j = 0; j < pairs; ++j) {
            leaf_pairs_[v * pairs + j] = {leaf[j], leaf[j + stride]};
            outs_[v * pairs + j] = &nodes_[v * stride + j];
            owners_[v * pairs + j] = static_cast<std::uint8_t>(v);
        }
        if (pairs < stride) {
            const Leaf odd = F::leaf(leaf[stride - 1]);
            nodes_[v * stride + pairs] = {odd.x, reduced(odd.y)};
        }
    }
    add_pairs(LeafSource{leaf_pairs_.get(), vectors * pairs}, vectors * pairs);
    unsigned left = stride;
    while (left > 2) {
        const unsigned half = (left + 1) / 2, now = left - half;
        if (now * vectors < F::additions_worth_inverting) break;
        std::size_t k = 0;
        for (std::size_t v = 0; v < vectors; ++v)
            for (unsigned j = 0; j < now; ++j, ++k) {
                Affine* const a = &nodes_[v * stride + j];
                node_pairs_[k] = {a, a + half};
                outs_[k] = a;
                owners_[k] = static_cast<std::uint8_t>(v);
            }
        add_pairs(NodeSource{node_pairs_.get()}, k);
        left = half;
    }
    for (std::size_t v = 0; v < vectors; ++v) {
        const Affine* const points = &nodes_[v * stride];
        if (left == 2)
            judge(tasks, count, v, points[0], points[1], outcomes);
        else
            judge(tasks, count, v, chain_sum(points, left), outcomes);
    }
}

// One signature alone: its points are spread over the lanes, then the lanes are added.
template <class F>
Outcome Sums<F>::one_over_all_lanes(const Task& task, unsigned width) {
    if constexpr (lanes > 1) {
        constexpr Windows generator{generator_width};
        static const TablePoint* const generator_points = generator_table<typename F::Curve>(F::form).points();
        const Windows windows{width};
        const unsigned leaves = generator_leaves + windows.count();
        LeafReference<F> leaf[leaves_max / lanes + 1];
        for (unsigned i = 0; i < (leaves + lanes - 1) / lanes; ++i) leaf[i] = {};
        unsigned next = 0;
        const auto place = [&](const TablePoint* point, bool negative) {
            leaf[next / lanes].point[next % lanes] = point;
            leaf[next / lanes].negative |= static_cast<Mask>(negative << next % lanes);
            __builtin_prefetch(point);
            ++next;
        };
        for (unsigned j = 0; j < generator_leaves; ++j) {
            const Digit d = digit(task.u1, generator_width * j, generator.width_of(j));
            place(generator_points + generator.row(j) + d.entry, d.negative);
        }
        for (unsigned j = 0; j < windows.count(); ++j) {
            const Digit d = digit(task.u2, width * j, windows.width_of(j));
            place(task.table + windows.row(j) + d.entry, d.negative);
        }
        for (std::size_t lane = leaves % lanes; lane != 0 && lane < lanes; ++lane)  // not used
            leaf[leaves / lanes].point[lane] = leaf[0].point[lane];
        const Leaf start = F::leaf(leaf[0]);
        std::array<Jacobian, 1> total = {Jacobian{start.x, reduced(start.y), F::one()}};
        for (unsigned i = 1; i < leaves / lanes; ++i) add_affine<F, 1>(total, {F::leaf(leaf[i])});
        if (leaves % lanes != 0) {
            std::array<Jacobian, 1> longer = total;
            add_affine<F, 1>(longer, {F::leaf(leaf[leaves / lanes])});
            const Mask used = static_cast<Mask>((1u << leaves % lanes) - 1);
            total[0] = {selected(used, longer[0].x, total[0].x), selected(used, longer[0].y, total[0].y),
                        selected(used, longer[0].z, total[0].z)};
        }
        for (std::size_t distance = lanes / 2; distance > 0; distance /= 2) {
            const Jacobian turned = {rotated(total[0].x, distance), rotated(total[0].y, distance),
                                     rotated(total[0].z, distance)};
            total[0] = sum<F>(total[0], turned);
        }
        exceptional_[0] = 0;
        Outcome outcome;
        judge(&task, 1, 0, total[0], &outcome);
        return outcome;
    } else {
        return Outcome::exceptional;
    }
}

// ---- keys without tables -----------------------------------------------------------------------------------------

template <class F>
void Sums<F>::without_tables(const Task* tasks, std::size_t count, Outcome* outcomes) {
    const std::size_t vectors = (count + lanes - 1) / lanes;
    // nodes_[v * own_entries + k] = (2k + 1) Q, as the rows of Table are made; powers[v][m] = 2^m Q
    constexpr std::size_t powers_per = own_width - 1;
    Affine* const powers = &nodes_[vectors * own_entries];
    std::size_t z_count = 0;
    std::array<Jacobian, vectors_max * powers_per>& chain = *chain_;
    for (std::size_t v = 0; v < vectors; ++v) {
        const Vector vector = vector_of(tasks, count, v);
        exceptional_[v] = 0;
        nodes_[v * own_entries] = F::points([&](std::size_t lane) { return vector.task[lane]->key; });
        const Affine& q = nodes_[v * own_entries];
        std::array<Jacobian, 1> power = {Jacobian{q.x, q.y, F::one()}};
        for (std::size_t m = 0; m < powers_per; ++m) {
            double_each<F, 1>(power);
            chain[z_count++] = power[0];
        }
    }
    // to affine: one inversion
    before_[0] = F::one();
    for (std::size_t i = 0; i < z_count; ++i) before_[i + 1] = multiplier(product(before_[i], chain[i].z));
    Multiplier inverse = F::inverse(before_[z_count]);
    for (std::size_t i = z_count; i-- > 0;) {
        const auto z = multiplier(product(inverse, before_[i]));
        const auto zz = multiplier(square(z));
        inverse = multiplier(product(inverse, chain[i].z));
        powers[i] = {exact(product(chain[i].x, zz)), exact(product(chain[i].y, multiplier(product(zz, z))))};
    }
    for (std::size_t m = 0; m < powers_per; ++m) {
        const std::size_t known = std::size_t{1} << m;
        std::size_t k = 0;
        for (std::size_t v = 0; v < vectors; ++v)
            for (std::size_t i = 0; i < known; ++i, ++k) {
                Affine* const row = &nodes_[v * own_entries];
                node_pairs_[k] = {row + i, &powers[v * powers_per + m]};
                outs_[k] = row + known + i;
                owners_[k] = static_cast<std::uint8_t>(v);
            }
        add_pairs(NodeSource{node_pairs_.get()}, k);
    }
    std::size_t v = 0;
    for (; v + 2 <= vectors; v += 2) multiply_some<2>(tasks, count, v, outcomes);
    if (v < vectors) multiply_some<1>(tasks, count, v, outcomes);
}

// n neighbouring vectors: u2 Q by doublings and additions from the top window down, then the generator's points.
template <class F>
template <std::size_t n>
void Sums<F>::multiply_some(const Task* tasks, std::size_t count, std::size_t first, Outcome* outcomes) {
    using std::size_t;
    constexpr Windows windows{own_width};
    const auto vector = each<n>([&](size_t c) { return vector_of(tasks, count, first + c); });
    const auto multiple = [&](size_t c, unsigned j) {
        std::uint32_t entry[lanes];
        Mask negative = 0;
        for (size_t lane = 0; lane < lanes; ++lane) {
            const Digit d = digit(vector[c].task[lane]->u2, own_width * j, windows.width_of(j));
            entry[lane] = d.entry;
            negative |= static_cast<Mask>(d.negative << lane);
        }
        return F::picked(&nodes_[(first + c) * own_entries], entry, negative);
    };
    std::array<Jacobian, n> total;
    for (size_t c = 0; c < n; ++c) {
        const Leaf top = multiple(c, own_windows - 1);
        total[c] = {top.x, reduced(top.y), F::one()};
    }
    for (unsigned j = own_windows - 1; j-- > 0;) {
        for (unsigned i = 0; i < own_width; ++i) double_each<F, n>(total);
        add_affine<F, n>(total, each<n>([&](size_t c) { return multiple(c, j); }));
    }
    LeafReference<F> leaf[n][generator_leaves];
    for (size_t c = 0; c < n; ++c) refer_generator(vector[c], leaf[c]);
    for (unsigned j = 0; j < generator_leaves; ++j)
        add_affine<F, n>(total, each<n>([&](size_t c) { return F::leaf(leaf[c][j]); }));
    for (size_t c = 0; c < n; ++c) judge(tasks, count, first + c, total[c], outcomes);
}

}  // namespace chorus::crypto::p256
