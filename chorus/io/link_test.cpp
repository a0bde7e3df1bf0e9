#include <gtest/gtest.h>
#include <unistd.h>

#include <filesystem>
#include <vector>

#include "chorus/io/pcap_link.hpp"
#include "chorus/io/position_source.hpp"
#include "chorus/io/raw_socket_link.hpp"
#include "chorus/io/udp_multicast_link.hpp"

namespace chorus::io {
namespace {

const MacAddress alice{{0x02, 0, 0, 0, 0, 0x01}};
const MacAddress bob{{0x02, 0, 0, 0, 0, 0x02}};
const ByteVector packet = {0x11, 0x00, 0x05, 0x01, 0x42};

std::string temporary_path(const char* name) {
    return (std::filesystem::temp_directory_path() / (std::to_string(getpid()) + name)).string();
}

struct Heard {
    Timestamp time;
    ByteVector packet;
    MacAddress source;
};

Link::Receiver into(std::vector<Heard>& heard) {
    return [&heard](const ReceivedPacket& received) {
        heard.push_back({received.time, ByteVector(received.packet.begin(), received.packet.end()), received.source});
    };
}

TEST(Clock, is_its_time_with_leap_seconds) {
    const auto unix_us =
        std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::system_clock::now().time_since_epoch())
            .count();
    const Duration apart = SystemClock{}.now() - timestamp_from_unix_us(unix_us);
    EXPECT_LT(std::abs(seconds(apart)), 5);
    const Timestamp then = from_iso8601("2020-01-01T00:00:00Z").value();
    const ShiftedClock shifted(then);
    EXPECT_GE(shifted.now(), then);
    EXPECT_LT(shifted.now(), then + 60s);
}

TEST(Alarm, rings_at_the_last_moment_set) {
    Loop loop;
    const SystemClock clock;
    int rings = 0;
    Alarm alarm(loop, clock, [&] {
        ++rings;
        loop.stop();
    });
    alarm.at(clock.now() + 3600s);
    alarm.at(clock.now() - 1s);
    loop.context().run_for(std::chrono::seconds(20));
    EXPECT_EQ(rings, 1);
}

TEST(FixedPosition, reports_with_the_time_of_the_clock) {
    Loop loop;
    ManualClock clock;
    clock.set(Timestamp::from_its_ms(1000));
    FixedPosition place(loop, clock, {.time = {}, .position = {48, 11}, .altitude_m = {}});
    std::vector<VehicleState> states;
    place.start([&](const VehicleState& state) {
        states.push_back(state);
        clock.set(clock.now() + 100ms);
        if (states.size() == 3) loop.stop();
    });
    loop.context().run_for(std::chrono::seconds(20));
    ASSERT_EQ(states.size(), 3u);
    EXPECT_EQ(states[2].time, Timestamp::from_its_ms(1200));
    EXPECT_EQ(states[2].position, (Position{48, 11}));
}

TEST(UdpMulticastLink, carries_packets_between_stations_of_one_machine) {
    Loop loop;
    const SystemClock clock;
    const auto port = static_cast<std::uint16_t>(20'000 + getpid() % 20'000);
    const auto open = [&](const MacAddress& address) {
        return UdpMulticastLink::open(loop, clock,
                                      {.port = port, .interface_address = "127.0.0.1", .address = address});
    };
    auto first = open(alice), second = open(bob);
    ASSERT_TRUE(first) << first.error();
    ASSERT_TRUE(second) << second.error();
    std::vector<Heard> by_alice, by_bob;
    (*first)->start(into(by_alice));
    (*second)->start([&](const ReceivedPacket& received) {
        into(by_bob)(received);
        loop.stop();
    });
    if (const auto error = (*first)->send(MacAddress::broadcast(), packet)) GTEST_SKIP() << *error;
    loop.context().run_for(std::chrono::seconds(20));
    ASSERT_EQ(by_bob.size(), 1u);
    EXPECT_EQ(by_bob[0].packet, packet);
    EXPECT_EQ(by_bob[0].source, alice);
    EXPECT_TRUE(by_alice.empty());  // not heard back
}

TEST(UdpMulticastLink, an_ordinary_address_is_a_sentence) {
    Loop loop;
    const SystemClock clock;
    const auto link = UdpMulticastLink::open(loop, clock, {.group = "192.0.2.1"});
    ASSERT_FALSE(link);
    EXPECT_NE(link.error().find("no multicast address"), std::string::npos);
    EXPECT_FALSE(UdpMulticastLink::open(loop, clock, {.interface_address = "eth0"}));
}

TEST(RawSocketLink, an_unknown_interface_is_a_sentence) {
    Loop loop;
    const SystemClock clock;
    const auto link = RawSocketLink::open(loop, clock, "chorus-none");
    ASSERT_FALSE(link);
    EXPECT_EQ(link.error(), "there is no network interface chorus-none; `ip link` lists those there are");
}

TEST(RawSocketLink, carries_packets_over_the_loopback_interface) {
    Loop loop;
    const SystemClock clock;
    auto link = RawSocketLink::open(loop, clock, "lo");
    if (!link) GTEST_SKIP() << link.error();
    (*link)->use_address(alice);
    std::vector<Heard> heard;
    (*link)->start([&](const ReceivedPacket& received) {
        into(heard)(received);
        loop.stop();
    });
    if (const auto error = (*link)->send(MacAddress::broadcast(), packet)) GTEST_SKIP() << *error;
    loop.context().run_for(std::chrono::seconds(20));
    ASSERT_EQ(heard.size(), 1u);
    EXPECT_EQ(heard[0].packet, packet);
    EXPECT_EQ(heard[0].source, alice);
}

TEST(PcapLink, receives_one_capture_and_records_another) {
    const std::string input = temporary_path("-in.pcap"), output = temporary_path("-out.pcap");
    const Timestamp begins = from_iso8601("2026-11-25T10:00:00Z").value();
    {
        auto writer = PcapWriter::create(input);
        ASSERT_TRUE(writer);
        ASSERT_FALSE(writer->write(begins, v2x::access::ethernet_frame(MacAddress::broadcast(), bob, packet)));
        ASSERT_FALSE(writer->write(begins + 1s, ByteVector{1, 2, 3}));
        ASSERT_FALSE(writer->write(begins + 2s, v2x::access::ethernet_frame(MacAddress::broadcast(), bob, packet)));
    }
    std::vector<Heard> heard;
    {
        Loop loop;
        ManualClock clock;
        auto link = PcapLink::open(loop, clock,
                                   {.input = input, .output = output, .timing = ReplayTiming::fast, .address = alice});
        ASSERT_TRUE(link) << link.error();
        EXPECT_EQ((*link)->first_time(), begins);
        bool ended = false;
        (*link)->at_end([&](const std::optional<std::string>& fault) {
            EXPECT_FALSE(fault);
            ended = true;
            loop.stop();
        });
        (*link)->start(into(heard));
        loop.context().run_for(std::chrono::seconds(20));
        EXPECT_TRUE(ended);
        EXPECT_EQ((*link)->drops()[Drop::frame_truncated], 1u);
        clock.set(begins + 3s);
        EXPECT_FALSE((*link)->send(MacAddress::broadcast(), packet));
    }
    ASSERT_EQ(heard.size(), 2u);
    EXPECT_EQ(heard[1].time, begins + 2s);
    EXPECT_EQ(heard[1].source, bob);
    const CaptureContent recorded = read_capture(output);
    ASSERT_EQ(recorded.frames.size(), 1u);
    EXPECT_EQ(recorded.frames[0].time, begins + 3s);
    EXPECT_EQ(recorded.frames[0].octets, v2x::access::ethernet_frame(MacAddress::broadcast(), alice, packet));
    std::filesystem::remove(input);
    std::filesystem::remove(output);
}

TEST(PcapLink, a_missing_capture_is_a_sentence) {
    Loop loop;
    const SystemClock clock;
    const auto link = PcapLink::open(loop, clock, {.input = "/nonexistent/in.pcap"});
    ASSERT_FALSE(link);
    EXPECT_EQ(link.error(), "cannot read the capture /nonexistent/in.pcap: No such file or directory");
}

}  // namespace
}  // namespace chorus::io
