#include "chorus/v2x/security/peer_exchange.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace chorus::v2x::security {
namespace {

constexpr Timestamp now = Timestamp::from_its_ms(700'000'000'000);
HashedId8 id(std::uint8_t n) { return {1, 2, 3, 4, 5, 6, 7, n}; }
HashedId3 id3(std::uint8_t n) { return {6, 7, n}; }

TEST(PeerExchange, AsksForWhatIsUnknown) {
    PeerExchange exchange;
    exchange.unknown_ticket(id(1), now);
    exchange.unknown_authority(id(2), now);
    EXPECT_EQ(exchange.requests(now), (std::vector{id3(2), id3(1)}));
    exchange.ticket_learned(id(1));
    exchange.authority_learned(id(2));
    EXPECT_TRUE(exchange.requests(now).empty());
}

TEST(PeerExchange, AnUnknownNeighbourMakesOurCertificateDue) {
    PeerExchange exchange;
    EXPECT_FALSE(exchange.certificate_due());
    exchange.unknown_ticket(id(1), now);
    EXPECT_TRUE(exchange.certificate_due());
    exchange.certificate_sent();
    EXPECT_FALSE(exchange.certificate_due());
}

TEST(PeerExchange, GivesUpAfterAWhile) {
    PeerExchange exchange;
    exchange.unknown_ticket(id(1), now);
    EXPECT_EQ(exchange.requests(now + PeerExchange::patience).size(), 1u);
    EXPECT_TRUE(exchange.requests(now + PeerExchange::patience + 1us).empty());
}

TEST(PeerExchange, StaysSmallUnderAFloodOfStrangers) {
    PeerExchange exchange;
    for (int n = 0; n < 10'000; ++n) {
        const HashedId8 stranger{static_cast<std::uint8_t>(n >> 8), static_cast<std::uint8_t>(n), 0, 0, 0, 0, 0, 0};
        exchange.unknown_ticket(stranger, now);
        exchange.unknown_authority(stranger, now);
        exchange.requested({static_cast<std::uint8_t>(n >> 8), static_cast<std::uint8_t>(n), 0});
    }
    EXPECT_EQ(exchange.requests(now).size(), PeerExchange::request_limit);
    EXPECT_EQ(exchange.asked_of_us().size(), PeerExchange::capacity);
}

TEST(PeerExchange, NeitherKindCrowdsTheOtherOut) {
    PeerExchange exchange;
    for (std::uint8_t n = 0; n < 20; ++n) exchange.unknown_authority(id(n), now);
    EXPECT_EQ(exchange.requests(now).size(), PeerExchange::request_limit);
    exchange.unknown_ticket(id(100), now);
    EXPECT_EQ(exchange.requests(now).size(), PeerExchange::request_limit);
    EXPECT_EQ(exchange.requests(now).back(), id3(100));
    for (std::uint8_t n = 101; n < 120; ++n) exchange.unknown_ticket(id(n), now);
    const auto asked = exchange.requests(now);
    EXPECT_EQ(asked.size(), PeerExchange::request_limit);
    EXPECT_EQ(std::ranges::count_if(asked, [](const HashedId3& one) { return one[2] < 100; }), 4);
}

TEST(PeerExchange, AnotherStationsAnswerEndsTheRequest) {
    PeerExchange exchange;
    exchange.requested(id3(5));
    exchange.requested(id3(5));
    exchange.requested(id3(6));
    EXPECT_EQ(exchange.asked_of_us(), (std::vector{id3(5), id3(6)}));
    exchange.answered(id(5));
    EXPECT_EQ(exchange.asked_of_us(), std::vector{id3(6)});
}

}  // namespace
}  // namespace chorus::v2x::security
