#include "chorus/io/pcap.hpp"

#include <fmt/format.h>
#include <pcap/pcap.h>
#include <sys/stat.h>
#include <sys/types.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>

namespace chorus::io {

namespace {

constexpr int snap_length = 262'144;  // libpcap's own maximum

std::string system_words() { return std::strerror(errno); }

std::optional<std::uint64_t> offset_in(std::FILE* file) {
    const off_t at = ftello(file);
    if (at < 0) return std::nullopt;
    return static_cast<std::uint64_t>(at);
}

std::optional<std::uint64_t> size_of(std::FILE* file) {
    struct stat status{};
    const int descriptor = fileno(file);
    if (descriptor < 0 || fstat(descriptor, &status) != 0 || !S_ISREG(status.st_mode)) return std::nullopt;
    return static_cast<std::uint64_t>(status.st_size);
}

// A pcapng packet may claim any time; what lies beyond the year 9999 or before 1970 becomes the limit.
Timestamp time_of(const timeval& captured) {
    constexpr std::int64_t last_unix_s = 253'402'300'799;
    const std::int64_t unix_s = std::clamp<std::int64_t>(captured.tv_sec, 0, last_unix_s);
    return timestamp_from_unix_us(unix_s * 1'000'000 + std::clamp<std::int64_t>(captured.tv_usec, 0, 999'999));
}

}  // namespace

std::string to_string(const PcapError& error) {
    std::string where = error.file == "-" ? "standard input" : error.file;
    if (error.packet > 0) where += fmt::format(", packet {}", error.packet);
    if (error.offset) where += fmt::format(" at octet {}", *error.offset);
    return where + ": " + error.cause;
}

struct PcapReader::Capture {
    std::string name;
    pcap_t* handle = nullptr;
    std::uint64_t packets = 0;
    std::optional<PcapError> failed;

    Capture() = default;
    Capture(const Capture&) = delete;
    Capture& operator=(const Capture&) = delete;
    ~Capture() {
        if (handle) pcap_close(handle);  // closes the file as well, unless it is standard input
    }
    // Takes over `file`.
    std::optional<PcapError> begin(std::FILE* file) {
        char cause[PCAP_ERRBUF_SIZE] = "";
        handle = pcap_fopen_offline_with_tstamp_precision(file, PCAP_TSTAMP_PRECISION_MICRO, cause);
        if (handle) return std::nullopt;
        const std::optional<std::uint64_t> at = offset_in(file);
        if (file != stdin) std::fclose(file);
        return PcapError{.file = name, .packet = 0, .offset = at, .cause = cause};
    }
};

PcapReader::PcapReader(std::unique_ptr<Capture> capture) : capture_(std::move(capture)) {}
PcapReader::PcapReader(PcapReader&&) noexcept = default;
PcapReader& PcapReader::operator=(PcapReader&&) noexcept = default;
PcapReader::~PcapReader() = default;

Result<PcapReader, PcapError> PcapReader::open(const std::string& path) {
    auto capture = std::make_unique<Capture>();
    capture->name = path;
    std::FILE* file = path == "-" ? stdin : std::fopen(path.c_str(), "rb");
    if (!file) return fail(PcapError{.file = path, .packet = 0, .offset = {}, .cause = system_words()});
    if (auto error = capture->begin(file)) return fail(*error);
    return PcapReader(std::move(capture));
}

Result<PcapReader, PcapError> PcapReader::from_memory(Bytes content) {
    auto capture = std::make_unique<Capture>();
    capture->name = "memory";
    // Opened for reading only: fmemopen does not write through the pointer.
    std::FILE* file = fmemopen(const_cast<std::uint8_t*>(content.data()), content.size(), "rb");
    if (!file) return fail(PcapError{.file = "memory", .packet = 0, .offset = {}, .cause = system_words()});
    if (auto error = capture->begin(file)) return fail(*error);
    return PcapReader(std::move(capture));
}

Result<std::optional<CapturedFrame>, PcapError> PcapReader::next() {
    if (capture_->failed) return fail(*capture_->failed);
    const std::optional<std::uint64_t> begins = offset_in(pcap_file(capture_->handle));
    pcap_pkthdr* header = nullptr;
    const u_char* octets = nullptr;
    const int outcome = pcap_next_ex(capture_->handle, &header, &octets);
    if (outcome == PCAP_ERROR_BREAK) return std::optional<CapturedFrame>{};
    if (outcome != 1) {
        capture_->failed = PcapError{.file = capture_->name,
                                     .packet = capture_->packets + 1,
                                     .offset = begins,
                                     .cause = pcap_geterr(capture_->handle)};
        return fail(*capture_->failed);
    }
    ++capture_->packets;
    return CapturedFrame{.number = capture_->packets,
                         .time = time_of(header->ts),
                         .link_type = link_type(),
                         .octets = Bytes(octets, header->caplen),
                         .original_length = header->len};
}

v2x::access::LinkType PcapReader::link_type() const {
    return v2x::access::LinkType{static_cast<std::uint32_t>(pcap_datalink(capture_->handle))};
}

std::optional<std::uint64_t> PcapReader::position() const { return offset_in(pcap_file(capture_->handle)); }

std::optional<std::uint64_t> PcapReader::size() const { return size_of(pcap_file(capture_->handle)); }

CaptureContent read_capture(const std::string& path) {
    CaptureContent content;
    auto reader = PcapReader::open(path);
    if (!reader) {
        content.error = reader.error();
        return content;
    }
    for (;;) {
        const auto frame = reader->next();
        if (!frame) {
            content.error = frame.error();
            return content;
        }
        if (!*frame) return content;
        content.frames.push_back(
            {(*frame)->time, (*frame)->link_type, ByteVector((*frame)->octets.begin(), (*frame)->octets.end())});
    }
}

struct PcapWriter::Capture {
    std::string name;
    PcapPrecision precision{};
    pcap_t* handle = nullptr;
    pcap_dumper_t* dumper = nullptr;
    std::uint64_t packets = 0;

    Capture() = default;
    Capture(const Capture&) = delete;
    Capture& operator=(const Capture&) = delete;
    ~Capture() {
        if (dumper) pcap_dump_close(dumper);
        if (handle) pcap_close(handle);
    }
    PcapError error(std::string cause) const { return {.file = name, .packet = packets, .offset = {}, .cause = cause}; }
};

PcapWriter::PcapWriter(std::unique_ptr<Capture> capture) : capture_(std::move(capture)) {}
PcapWriter::PcapWriter(PcapWriter&&) noexcept = default;
PcapWriter& PcapWriter::operator=(PcapWriter&&) noexcept = default;
PcapWriter::~PcapWriter() = default;

Result<PcapWriter, PcapError> PcapWriter::create(const std::string& path, v2x::access::LinkType type,
                                                 PcapPrecision precision) {
    auto capture = std::make_unique<Capture>();
    capture->name = path;
    capture->precision = precision;
    const bool nanoseconds = precision == PcapPrecision::nanoseconds;
    capture->handle = pcap_open_dead_with_tstamp_precision(
        static_cast<int>(type), snap_length, nanoseconds ? PCAP_TSTAMP_PRECISION_NANO : PCAP_TSTAMP_PRECISION_MICRO);
    if (!capture->handle) return fail(capture->error("out of memory"));
    capture->dumper = pcap_dump_open(capture->handle, path.c_str());
    if (!capture->dumper) return fail(capture->error(system_words()));
    return PcapWriter(std::move(capture));
}

std::optional<PcapError> PcapWriter::write(Timestamp time, Bytes frame) {
    ++capture_->packets;
    if (frame.size() > static_cast<std::size_t>(snap_length))
        return capture_->error(fmt::format("a frame of {} octets is above the format's {}", frame.size(), snap_length));
    const std::int64_t unix_us = unix_us_from_timestamp(time);
    const std::int64_t fraction_us = ((unix_us % 1'000'000) + 1'000'000) % 1'000'000;
    pcap_pkthdr header{};
    header.ts.tv_sec = (unix_us - fraction_us) / 1'000'000;
    header.ts.tv_usec = capture_->precision == PcapPrecision::nanoseconds ? fraction_us * 1000 : fraction_us;
    header.caplen = header.len = static_cast<bpf_u_int32>(frame.size());
    pcap_dump(reinterpret_cast<u_char*>(capture_->dumper), &header, frame.data());
    if (std::ferror(pcap_dump_file(capture_->dumper))) return capture_->error("cannot write: " + system_words());
    return std::nullopt;
}

std::optional<PcapError> PcapWriter::flush() {
    if (pcap_dump_flush(capture_->dumper) != 0) return capture_->error("cannot write: " + system_words());
    return std::nullopt;
}

}  // namespace chorus::io
