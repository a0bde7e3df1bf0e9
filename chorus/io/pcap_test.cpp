#include "chorus/io/pcap.hpp"

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>

namespace chorus::io {
namespace {

using v2x::access::LinkType;

class TemporaryFile {
  public:
    TemporaryFile() {
        std::string name = (std::filesystem::temp_directory_path() / "chorus-pcap-XXXXXX").string();
        const int descriptor = mkstemp(name.data());
        if (descriptor >= 0) std::fclose(fdopen(descriptor, "w"));
        path_ = name;
    }
    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;
    ~TemporaryFile() { std::filesystem::remove(path_); }
    const std::string& path() const { return path_; }
    ByteVector content() const {
        std::ifstream file(path_, std::ios::binary);
        return ByteVector(std::istreambuf_iterator<char>(file), {});
    }

  private:
    std::string path_;
};

// pcapng: section header, one Ethernet interface (microseconds), one enhanced packet of 4 octets.
ByteVector pcapng() {
    return from_hex(
               "0a0d0d0a 1c000000 4d3c2b1a 01000000 ffffffffffffffff 1c000000"
               "01000000 14000000 0100 0000 00000400 14000000"
               "06000000 24000000 00000000 00000000 405d0600 04000000 04000000 01020304 24000000")
        .value();
}

TEST(PcapWriter, times_and_octets_come_back_in_either_precision) {
    for (const auto precision : {PcapPrecision::microseconds, PcapPrecision::nanoseconds}) {
        TemporaryFile file;
        const Timestamp first = from_iso8601("2026-11-25T10:00:00.250Z").value() + 7us;
        {
            auto writer = PcapWriter::create(file.path(), LinkType::radiotap, precision);
            ASSERT_TRUE(writer);
            EXPECT_FALSE(writer->write(first, ByteVector{1, 2, 3}));
            EXPECT_FALSE(writer->write(first + 1s, ByteVector{}));
        }
        const CaptureContent content = read_capture(file.path());
        EXPECT_FALSE(content.error);
        ASSERT_EQ(content.frames.size(), 2u);
        EXPECT_EQ(content.frames[0].time, first);
        EXPECT_EQ(content.frames[0].link_type, LinkType::radiotap);
        EXPECT_EQ(content.frames[0].octets, (ByteVector{1, 2, 3}));
        EXPECT_EQ(content.frames[1].time, first + 1s);
        EXPECT_TRUE(content.frames[1].octets.empty());
    }
}

TEST(PcapWriter, a_folder_that_does_not_exist_is_a_sentence) {
    const auto writer = PcapWriter::create("/nonexistent/out.pcap");
    ASSERT_FALSE(writer);
    EXPECT_EQ(to_string(writer.error()), "/nonexistent/out.pcap: No such file or directory");
}

TEST(PcapWriter, a_full_disk_is_an_error) {
    if (!std::filesystem::exists("/dev/full")) GTEST_SKIP() << "this system has no /dev/full";
    auto writer = PcapWriter::create("/dev/full");
    ASSERT_TRUE(writer);
    EXPECT_FALSE(writer->write({}, ByteVector(10)));
    const auto error = writer->flush();
    ASSERT_TRUE(error);
    EXPECT_NE(error->cause.find("No space left"), std::string::npos);
}

TEST(PcapReader, reads_pcapng_from_memory) {
    const ByteVector capture = pcapng();
    auto reader = PcapReader::from_memory(capture);
    ASSERT_TRUE(reader) << to_string(reader.error());
    const auto frame = reader->next();
    ASSERT_TRUE(frame && *frame);
    EXPECT_EQ((*frame)->number, 1u);
    EXPECT_EQ((*frame)->link_type, LinkType::ethernet);
    EXPECT_EQ(to_hex((*frame)->octets), "01020304");
    EXPECT_EQ(unix_us_from_timestamp((*frame)->time), 417'088);
    const auto end = reader->next();
    ASSERT_TRUE(end);
    EXPECT_FALSE(*end);
}

TEST(PcapReader, a_missing_file_is_a_sentence) {
    const auto reader = PcapReader::open("/nonexistent/in.pcap");
    ASSERT_FALSE(reader);
    EXPECT_EQ(to_string(reader.error()), "/nonexistent/in.pcap: No such file or directory");
}

TEST(PcapReader, a_file_of_another_kind_is_a_sentence) {
    const ByteVector text = {'h', 'e', 'l', 'l', 'o', ' ', 'w', 'o', 'r', 'l', 'd', '\n'};
    const auto reader = PcapReader::from_memory(text);
    ASSERT_FALSE(reader);
    EXPECT_EQ(reader.error().packet, 0u);
    EXPECT_NE(reader.error().cause.find("unknown file format"), std::string::npos) << reader.error().cause;
}

// Every truncation gives all whole packets, and an error unless it falls between packets.
void truncate_everywhere(const ByteVector& capture, std::size_t header, std::size_t record) {
    for (std::size_t length = 0; length <= capture.size(); ++length) {
        SCOPED_TRACE(length);
        auto reader = PcapReader::from_memory(Bytes(capture).first(length));
        if (!reader) {
            EXPECT_LT(length, header);
            continue;
        }
        const std::size_t whole = length < header ? 0 : (length - header) / record;
        for (std::size_t i = 0; i < whole; ++i) {
            const auto frame = reader->next();
            ASSERT_TRUE(frame && *frame);
            EXPECT_EQ((*frame)->octets.size(), 4u);
        }
        const auto last = reader->next();
        if ((length - header) % record == 0) {
            ASSERT_TRUE(last) << to_string(last.error());
            EXPECT_FALSE(*last);
        } else {
            ASSERT_FALSE(last);
            EXPECT_EQ(last.error().packet, whole + 1);
            EXPECT_EQ(last.error().offset, header + whole * record);
            EXPECT_FALSE(reader->next());
        }
    }
}

TEST(PcapReader, gives_all_whole_packets_of_a_truncated_file) {
    TemporaryFile file;
    {
        auto writer = PcapWriter::create(file.path());
        for (int i = 0; i < 3; ++i) ASSERT_FALSE(writer->write(Timestamp::from_its_ms(i), ByteVector{1, 2, 3, 4}));
    }
    truncate_everywhere(file.content(), 24, 20);
    truncate_everywhere(pcapng(), 48, 36);
}

TEST(PcapReader, an_impossible_packet_length_is_an_error_not_an_allocation) {
    TemporaryFile file;
    {
        auto writer = PcapWriter::create(file.path());
        ASSERT_FALSE(writer->write({}, ByteVector{1, 2, 3, 4}));
    }
    ByteVector capture = file.content();
    for (std::size_t i = 0; i < 4; ++i) capture[24 + 8 + i] = 0xff;
    auto reader = PcapReader::from_memory(capture);
    ASSERT_TRUE(reader);
    EXPECT_FALSE(reader->next());
}

}  // namespace
}  // namespace chorus::io
