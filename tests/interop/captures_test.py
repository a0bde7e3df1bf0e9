#!/usr/bin/env python3
"""Captures that another stack made: what they hold, and which of their signatures are to be believed.

usage: captures_test.py CHORUS SHARED
The captures lie in SHARED/pcaps; the environment variable CHORUS_SHARED takes the place of SHARED.
Exit: 0 all as expected, 1 not so, 77 the captures are not there.
"""
import collections
import json
import os
import pathlib
import shutil
import subprocess
import sys

import tshark_compare

SKIP = 77
SETS = ["chain_p256", "chain_bp256", "chain_bp384ca_p256at", "FORGED_issuer_sig", "naive"]
EXPECTED = {
    "vanetza_cam_shb_unsecured": {"CAM": 30},
    "vanetza_denm_gbc_unsecured": {"DENM": 10},
    "vanetza_cpm_vam_shb_r2_unsecured": {"CPM": 10, "VAM": 10},
    **{f"vanetza_cam_shb_secured_{kind}": {"CAM": 30} for kind in SETS},
    **{f"vanetza_denm_gbc_secured_{kind}": {"DENM": 10} for kind in SETS},
}
failures = []


def expect(what, seen, expected):
    if seen != expected:
        failures.append(f"{what}: expected {expected}, saw {seen}")


def lines(command):
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return done.returncode, [json.loads(line) for line in done.stdout.splitlines()], done.stderr


def decodes(chorus, capture, expected):
    code, frames, _ = lines([chorus, "decode", capture, "--json", "--quiet"])
    expect(f"{capture.name}: exit code", code, 0)
    expect(f"{capture.name}: types", dict(collections.Counter(frame["type"] for frame in frames)), expected)
    expect(f"{capture.name}: failures", [frame["failure"] for frame in frames if "failure" in frame], [])
    expect(f"{capture.name}: secured", {frame["secured"] for frame in frames}, {"_secured_" in capture.name})


def verdicts(chorus, folder, capture, certificates):
    code, judged, errors = lines(
        [chorus, "verify", capture, "--trust", folder / f"certs_{certificates}_root.oer"]
        + ["--cert", folder / f"certs_{certificates}_aa.oer", "--at", "capture", "--json"]
    )
    packets = [line for line in judged if "packet" in line]
    return code, collections.Counter(line.get("reason", line["verdict"]) for line in packets), packets, errors


def verifies(chorus, folder):
    for kind in ("chain_p256", "chain_bp256", "chain_bp384ca_p256at"):
        for message, count in (("cam_shb", 30), ("denm_gbc", 10)):
            capture = folder / f"vanetza_{message}_secured_{kind}.pcap"
            code, reasons, packets, _ = verdicts(chorus, folder, capture, kind)
            expect(f"{capture.name}: verdicts", dict(reasons), {"accept": count})
            expect(f"{capture.name}: exit code", code, 0)
            # The generator leaves out the leap seconds, and a receiver says so.
            expect(f"{capture.name}: clock", {p.get("clock", {}).get("offset_s") for p in packets}, {-5.0})
            _, reasons, _, _ = verdicts(chorus, folder, capture, "FORGED_issuer_sig")
            expect(f"{capture.name} under a foreign root: accepted", reasons["accept"], 0)

    # The ticket names the authority and was signed by somebody else. Packets with its digest only are unknown.
    capture = folder / "vanetza_cam_shb_secured_FORGED_issuer_sig.pcap"
    code, reasons, _, _ = verdicts(chorus, folder, capture, "FORGED_issuer_sig")
    expect(f"{capture.name}: verdicts", dict(reasons), {"certificate_signature_invalid": 3, "signer_unknown": 27})
    expect(f"{capture.name}: exit code", code, 5)
    capture = folder / "vanetza_denm_gbc_secured_FORGED_issuer_sig.pcap"
    code, reasons, _, _ = verdicts(chorus, folder, capture, "FORGED_issuer_sig")
    expect(f"{capture.name}: verdicts", dict(reasons), {"certificate_signature_invalid": 10})
    expect(f"{capture.name}: exit code", code, 5)

    # A root whose signature does not follow IEEE 1609.2 is not taken as trust anchor at all.
    for message in ("cam_shb", "denm_gbc"):
        capture = folder / f"vanetza_{message}_secured_naive.pcap"
        code, _, packets, errors = verdicts(chorus, folder, capture, "naive")
        expect(f"{capture.name}: exit code", code, 3)
        expect(f"{capture.name}: packets judged", len(packets), 0)
        if "certs_naive_root.oer" not in errors:
            failures.append(f"{capture.name}: the root is not named: {errors}")


def main():
    chorus = sys.argv[1]
    folder = pathlib.Path(os.environ.get("CHORUS_SHARED", sys.argv[2])) / "pcaps"
    if not (folder / "README.md").exists():
        print(f"skipped: no captures of other stacks in {folder} (set CHORUS_SHARED)")
        sys.exit(SKIP)
    for name, expected in EXPECTED.items():
        decodes(chorus, folder / f"{name}.pcap", expected)
    verifies(chorus, folder)
    if shutil.which("tshark"):
        for name in EXPECTED:
            expect(f"{name}: differences from tshark", tshark_compare.compare(chorus, str(folder / f"{name}.pcap")), 0)
    else:
        print("not compared with tshark, which is not installed")
    for sentence in failures:
        print(f"FAILED {sentence}")
    print(f"{len(EXPECTED)} captures, {len(failures)} failures")
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    main()
