// Captures: reading pcap and pcapng from a file, standard input or memory, writing pcap. libpcap does the
// formats; here are its errors as values and its times as ITS time.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "chorus/core/bytes.hpp"
#include "chorus/core/result.hpp"
#include "chorus/core/time.hpp"
#include "chorus/v2x/access/frame.hpp"

namespace chorus::io {

struct PcapError {
    std::string file;                     // "-" for standard input, "memory"
    std::uint64_t packet = 0;             // 1 = first; 0: the file itself or its header
    std::optional<std::uint64_t> offset;  // octet of the file where that packet begins; none on a pipe
    std::string cause;                    // in libpcap's or the system's words
};
std::string to_string(const PcapError& error);  // one sentence

struct CapturedFrame {
    std::uint64_t number = 0;  // 1 = first packet of the file
    Timestamp time;            // UTC of the capture as ITS time, whole microseconds
    v2x::access::LinkType link_type{};
    Bytes octets;                       // valid until the next call of next()
    std::uint32_t original_length = 0;  // on the wire; greater than octets.size() when cut by the snap length
};

// Reads pcap (microseconds, nanoseconds, either byte order) and pcapng, one packet at a time.
class PcapReader {
  public:
    // path "-": standard input
    static Result<PcapReader, PcapError> open(const std::string& path);
    // `capture` must outlive the reader.
    static Result<PcapReader, PcapError> from_memory(Bytes capture);

    PcapReader(PcapReader&&) noexcept;
    PcapReader& operator=(PcapReader&&) noexcept;
    ~PcapReader();

    // The next packet; nothing at the regular end. A truncated file gives all its whole packets first, then
    // the error, and the same error again for every further call.
    Result<std::optional<CapturedFrame>, PcapError> next();

    v2x::access::LinkType link_type() const;
    // Octets of the file read so far and in all, for a progress display; nothing on a pipe.
    std::optional<std::uint64_t> position() const;
    std::optional<std::uint64_t> size() const;

  private:
    struct Capture;
    explicit PcapReader(std::unique_ptr<Capture> capture);
    std::unique_ptr<Capture> capture_;
};

// A whole capture in memory; what was read before an error is kept beside it.
struct OwnedFrame {
    Timestamp time;
    v2x::access::LinkType link_type{};
    ByteVector octets;
};
struct CaptureContent {
    std::vector<OwnedFrame> frames;
    std::optional<PcapError> error;
};
CaptureContent read_capture(const std::string& path);

enum class PcapPrecision : std::uint8_t { microseconds, nanoseconds };

// Writes a classic pcap file in this machine's byte order.
class PcapWriter {
  public:
    // Replaces the file. path "-": standard output
    static Result<PcapWriter, PcapError> create(const std::string& path,
                                                v2x::access::LinkType type = v2x::access::LinkType::ethernet,
                                                PcapPrecision precision = PcapPrecision::microseconds);

    PcapWriter(PcapWriter&&) noexcept;
    PcapWriter& operator=(PcapWriter&&) noexcept;
    ~PcapWriter();  // flushes

    // One frame, complete with its link header, stamped with the UTC of `time`. Nothing: written.
    std::optional<PcapError> write(Timestamp time, Bytes frame);
    std::optional<PcapError> flush();

  private:
    struct Capture;
    explicit PcapWriter(std::unique_ptr<Capture> capture);
    std::unique_ptr<Capture> capture_;
};

}  // namespace chorus::io
