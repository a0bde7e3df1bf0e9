#!/usr/bin/env python3
"""Captures and vectors that lie in public repositories: what of them decodes, and whose signatures are right.

usage: foreign_vectors.py CHORUS FOLDER
FOLDER holds the repositories, checked out under their own names; those that are not there are left out. Nothing of them
lies in this tree. Prints the tables of docs/interoperability.md, "Captures and vectors of others".
Exit: 0 every frame that the receiver did not mark as damaged decodes or fails as EXPECTED has it, 1 not so, 77 no
repository is there.
"""
import collections
import json
import pathlib
import re
import subprocess
import sys
import tempfile

SKIP = 77
CAPTURES = [
    ("C-ITS-Inspector", "testfiles"),
    ("Karloss_v2", "pcap"),
    ("scapy-etsi-its", "."),
    ("ms-van3t", "emulation-support/PCAP-AMQP-relayer"),
]
# Octets in test sources, and the type as which they are read and written again; nothing: read as what they look like
SOURCES = [
    ("C-ITS-Parser", "tests/lib_test.rs", None),
    ("vanetza", "vanetza/asn1/tests/cpm.cpp", "cpm-r1"),
    ("vanetza", "vanetza/geonet/tests/router_indicate.cpp", None),
    ("vanetza", "vanetza/security/tests/secured_message_v3.cpp", None),
    ("geonetworking", "src", None),
    ("rasn", "standards/its/src/ieee1609dot2/mod.rs", "ieee1609dot2-data"),
    ("rasn", "standards/its/tests/data/CE4CF6C19BFED720.oer", "ieee1609dot2-data"),
    ("rasn", "standards/its/tests/data/E7A4B2B045E7ACF9.oer", "ieee1609dot2-cert"),
    ("asn1-uper-v2x", "asn1-v2x/src/test", "csae53"),
    ("asn1_codec", "data", "j2735"),
    ("asn1_codec", "data/examples/j2735.MessageFrame.128.bsms.uper", "j2735"),
    ("asn1_codec", "http-test", "j2735"),
    ("asn1_codec", "src/tests.cpp", "j2735"),
    ("jpo-ode", ".", "j2735"),
    ("j2735-ffm-java", ".", "j2735"),
    ("V2X-Hub", "src", "j2735"),
]
TEXT = {".cpp", ".h", ".hpp", ".rs", ".java", ".py", ".json", ".xml", ".http", ".hex"}
SHORTEST = 20  # octets; what is shorter are keys, identifiers and the like
TEXT_MAX = 4_000_000

# Why a frame that is not damaged does not decode: (layer, rule begins with), as the page explains them.
EXPECTED = {
    ("GeoNetworking basic header", "the version must be 1, it is 0"): "GeoNetworking version 0",
    ("802.11", "the 802.11 frame must be a data frame"): "not V2X",
    ("CAM", "196 is above 161"): "value out of range",
}

LITERAL = re.compile(
    r"""(?:^|["'>\s])((?:[0-9a-fA-F]{2}){%d,})(?=["'<\s,]|$)"""
    r"""|((?:0x[0-9a-fA-F]{1,2}\s*,\s*){%d,}0x[0-9a-fA-F]{1,2})""" % (SHORTEST, SHORTEST - 1)
)


def lines(command):
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return [json.loads(line) for line in done.stdout.splitlines()]


def row(*cells):
    print("| " + " | ".join(str(cell) for cell in cells) + " |")


def expected(failure):
    for (layer, rule), words in EXPECTED.items():
        if failure["layer"] == layer and failure["rule"].startswith(rule):
            return words
    return None


def capture_row(chorus, name, capture):
    frames = lines([chorus, "decode", capture, "--json", "--quiet"])
    damaged = [frame for frame in frames if frame.get("damaged")]
    whole = [frame for frame in frames if not frame.get("damaged")]
    kinds = collections.Counter(frame["type"] for frame in whole if "failure" not in frame)
    reasons, surprises = collections.Counter(), 0
    for frame in whole:
        if "failure" in frame:
            words = expected(frame["failure"])
            surprises += words is None
            reasons[words or "{layer}: {rule}".format(**frame["failure"])] += 1
    numbers = {frame["frame"] for frame in damaged}
    answers = [line for line in lines([chorus, "verify", capture, "--signatures", "--json"]) if "packet" in line]
    answers = [line for line in answers if line["packet"] not in numbers]
    right = sum(line["signature"] == "right" for line in answers)
    row(
        name,
        len(frames),
        sum(kinds.values()),
        ", ".join(f"{kind} {count}" for kind, count in sorted(kinds.items())),
        f"{right} of {len(answers)}" if answers else "",
        ", ".join(f"{count} {reason}" for reason, count in reasons.items()),
        f"{sum('failure' not in frame for frame in damaged)} of {len(damaged)}" if damaged else "",
    )
    return surprises + len(answers) - right


def in_a_row(octets):
    """The MessageFrames of a binary file, whatever stands between them."""
    while octets:
        frame = message_frame(octets)
        if frame:
            yield frame
        octets = octets[len(frame) if frame else 1 :]


def literals(path):
    """The octets written in the text files of a path, each once."""
    if path.suffix == ".uper":
        yield from in_a_row(path.read_bytes())
        return
    if path.suffix == ".oer":
        yield path.read_bytes()
        return
    files = [path] if path.is_file() else sorted(file for file in path.rglob("*") if file.suffix in TEXT)
    seen = set()
    for file in files:
        if not file.is_file() or file.stat().st_size > TEXT_MAX:
            continue
        text = re.sub(r'"\s*\+?\s*\n\s*"(?=[0-9a-fA-F]+")', "", file.read_text(errors="replace"))
        for found in LITERAL.finditer(text):
            digits = found[1] or "".join(octet.strip()[2:].zfill(2) for octet in found[2].split(","))
            if digits.lower() not in seen:
                seen.add(digits.lower())
                yield bytes.fromhex(digits)


def message_frame(octets):
    """A MessageFrame of SAE J2735, without what stands behind it; nothing when the octets begin with none."""
    if len(octets) < 4 or octets[0] != 0 or not 18 <= octets[1] <= 63 or octets[2] & 0xC0 == 0xC0:
        return None
    two = octets[2] & 0x80
    end = (4 + ((octets[2] & 0x3F) << 8 | octets[3])) if two else 3 + octets[2]
    return octets[:end] if end <= len(octets) else None


def written_again(chorus, found, kind):
    """How many of the messages come back as the same octets, unknown parts included."""
    with tempfile.TemporaryDirectory() as folder:
        file = pathlib.Path(folder) / "found.future.jsonl"
        file.write_text("".join(json.dumps({"hex": octets.hex()}) + "\n" for octets in found))
        (summary,) = lines([chorus, "corpus", "check", file, "--type", kind, "--json", "--first", "100"])
    return summary["good"], [failure["rule"] for failure in summary["failures"]]


def source_row(chorus, name, path, kind):
    found = list(literals(path))
    if kind == "j2735":
        found = [octets for octets in map(message_frame, found) if octets]
    if kind == "ieee1609dot2-data":
        found = [octets for octets in found if octets[0] == 3 and octets[1] in (0x80, 0x81)]
    if kind:
        good, rules = written_again(chorus, found, kind)
    else:
        found = [frame for octets in found for frame in lines([chorus, "decode", octets.hex(), "--json", "--quiet"])]
        good = sum("failure" not in frame for frame in found)
        rules = [frame["failure"]["rule"] for frame in found if "failure" in frame]
    if found:
        row(name, kind or "", len(found), good, ", ".join(sorted(set(rules))))


def main():
    chorus, folder = sys.argv[1], pathlib.Path(sys.argv[2])
    captures = [
        (f"{repository} `{capture.relative_to(folder / repository / place)}`", capture)
        for repository, place in CAPTURES
        for capture in sorted((folder / repository / place).rglob("*.pcap*"))
        if capture.stat().st_size > 0
    ]
    sources = [(f"{name} `{place}`", folder / name / place, kind) for name, place, kind in SOURCES]
    sources = [source for source in sources if source[1].exists()]
    if not captures and not sources:
        print(f"skipped: none of the repositories is in {folder}")
        sys.exit(SKIP)
    surprises = 0
    if captures:
        row("capture", "frames", "decode", "of them", "signatures right", "do not decode", "damaged: decode")
        row(*["---"] * 7)
        surprises = sum(capture_row(chorus, name, capture) for name, capture in captures)
        print()
    if sources:
        row("source", "as", "messages", "good", "others")
        row(*["---"] * 5)
    for source in sources:
        source_row(chorus, *source)
    sys.exit(1 if surprises else 0)


if __name__ == "__main__":
    main()
