#!/usr/bin/env python3
"""Reads one capture with tshark and with `chorus decode`, and holds the values against each other.

usage: tshark_compare.py CHORUS CAPTURE [--need TYPE]...

Fails when tshark finds a malformed frame, when chorus does, or when a chosen field differs. With --need the
capture must hold at least one message of each TYPE ("CAM", "DENM", "beacon").
Exit: 0 all equal, 1 a difference, 77 tshark is not installed.
"""
import argparse
import collections
import json
import shutil
import subprocess
import sys

SKIP = 77
ERROR_SEVERITY = 0x800000  # Wireshark's PI_ERROR

EXTENDED = "GeoNetworking extended header"
SOURCE = EXTENDED + ".SO PV"
ENVELOPE = "Security envelope.content.signedData"
HIGH = "CAM.cam.camParameters.highFrequencyContainer.basicVehicleContainerHighFrequency"
PLACE = "CAM.cam.camParameters.basicContainer.referencePosition"
MANAGEMENT = "DENM.denm.management"
EVENT = "DENM.denm.situation.eventType.ccAndScc"


def number(text):
    return int(text, 0)


def octets(text):
    return text.replace(":", "").removeprefix("0x").lower()


# tshark's field, which of its occurrences, chorus' path, how both are read, and the types that must have it
FIRST, LAST = 0, -1
FIELDS = [
    ("eth.src", FIRST, "Ethernet.Source", octets, {"CAM", "DENM", "beacon"}),
    ("geonw.bh.nh", FIRST, "GeoNetworking basic header.NH", number, {"CAM", "DENM", "beacon"}),
    ("geonw.bh.rhl", FIRST, "GeoNetworking basic header.RHL", number, {"CAM", "DENM", "beacon"}),
    ("geonw.ch.nh", FIRST, "GeoNetworking common header.NH", number, {"CAM", "DENM", "beacon"}),
    ("geonw.ch.plength", FIRST, "GeoNetworking common header.PL", number, {"CAM", "DENM", "beacon"}),
    ("geonw.ch.mhl", FIRST, "GeoNetworking common header.MHL", number, {"CAM", "DENM", "beacon"}),
    ("geonw.src_pos.addr.mid", FIRST, SOURCE + ".GN_ADDR.MID", octets, {"CAM", "DENM", "beacon"}),
    ("geonw.src_pos.addr.type", FIRST, SOURCE + ".GN_ADDR.ST", number, {"CAM", "DENM", "beacon"}),
    ("geonw.src_pos.tst", FIRST, SOURCE + ".TST", number, {"CAM", "DENM", "beacon"}),
    ("geonw.src_pos.lat", FIRST, SOURCE + ".Lat", number, {"CAM", "DENM", "beacon"}),
    ("geonw.src_pos.long", FIRST, SOURCE + ".Long", number, {"CAM", "DENM", "beacon"}),
    ("geonw.src_pos.pai", FIRST, SOURCE + ".PAI", number, {"CAM", "DENM", "beacon"}),
    ("geonw.src_pos.speed", FIRST, SOURCE + ".S", number, {"CAM", "DENM", "beacon"}),
    ("geonw.src_pos.hdg", FIRST, SOURCE + ".H", number, {"CAM", "DENM", "beacon"}),
    ("geonw.seq_num", FIRST, EXTENDED + ".SN", number, {"DENM"}),
    ("geonw.gxc.latitude", FIRST, EXTENDED + ".GeoArea position.Lat", number, {"DENM"}),
    ("geonw.gxc.longitude", FIRST, EXTENDED + ".GeoArea position.Long", number, {"DENM"}),
    ("geonw.gxc.radius", FIRST, EXTENDED + ".Radius", number, {"DENM"}),
    ("btpb.dstport", FIRST, "BTP-B.Destination port", number, {"CAM", "DENM"}),
    ("its.messageID", FIRST, "{type}.header.messageId", number, {"CAM", "DENM"}),
    ("its.stationID", FIRST, "{type}.header.stationId", number, {"CAM", "DENM"}),
    ("cam.generationDeltaTime", FIRST, "CAM.cam.generationDeltaTime", number, {"CAM"}),
    ("cam.stationType", FIRST, "CAM.cam.camParameters.basicContainer.stationType", number, {"CAM"}),
    ("its.latitude", FIRST, PLACE + ".latitude", number, {"CAM"}),
    ("its.longitude", FIRST, PLACE + ".longitude", number, {"CAM"}),
    ("its.altitudeValue", FIRST, PLACE + ".altitude.altitudeValue", number, {"CAM"}),
    ("its.headingValue", FIRST, HIGH + ".heading.headingValue", number, {"CAM"}),
    ("its.speedValue", FIRST, HIGH + ".speed.speedValue", number, {"CAM"}),
    ("cam.driveDirection", FIRST, HIGH + ".driveDirection", number, {"CAM"}),
    ("its.vehicleLengthValue", FIRST, HIGH + ".vehicleLength.vehicleLengthValue", number, {"CAM"}),
    ("its.longitudinalAccelerationValue", FIRST, HIGH + ".longitudinalAcceleration.value", number, {"CAM"}),
    ("its.yawRateValue", FIRST, HIGH + ".yawRate.yawRateValue", number, {"CAM"}),
    ("its.originatingStationID", FIRST, MANAGEMENT + ".actionId.originatingStationId", number, {"DENM"}),
    ("its.sequenceNumber", FIRST, MANAGEMENT + ".actionId.sequenceNumber", number, {"DENM"}),
    ("denm.detectionTime", FIRST, MANAGEMENT + ".detectionTime", number, {"DENM"}),
    ("denm.referenceTime", FIRST, MANAGEMENT + ".referenceTime", number, {"DENM"}),
    ("its.latitude", FIRST, MANAGEMENT + ".eventPosition.latitude", number, {"DENM"}),
    ("its.longitude", FIRST, MANAGEMENT + ".eventPosition.longitude", number, {"DENM"}),
    ("its.causeCode", FIRST, EVENT + ".causeCode", number, set()),
    ("its.subCauseCode", FIRST, EVENT + ".subCauseCode", number, set()),
    ("ieee1609dot2.psid", FIRST, ENVELOPE + ".tbsData.headerInfo.psid", number, {"secured"}),
    ("ieee1609dot2.generationTime", FIRST, ENVELOPE + ".tbsData.headerInfo.generationTime", number, {"secured"}),
    ("ieee1609dot2.digest", FIRST, ENVELOPE + ".signer.digest", octets, set()),
    ("ieee1609dot2.sha256AndDigest", FIRST, ENVELOPE + ".signer.certificate.[0].issuer.sha256AndDigest", octets, set()),
    ("ieee1609dot2.sSig", LAST, ENVELOPE + ".signature.ecdsaNistP256Signature.sSig", octets, set()),
]
# A release 2 data dictionary names the types of stations as release 1 does, so that the numbers are comparable.


def read_with_tshark(capture):
    """One dictionary of field -> occurrences for each frame."""
    names = list(dict.fromkeys(field[0] for field in FIELDS))
    names += ["geonw.ch.htype", "_ws.malformed", "_ws.expert.severity", "_ws.expert.message"]
    command = ["tshark", "-r", capture, "-T", "fields", "-E", "separator=/t", "-E", "occurrence=a", "-E", "aggregator=|"]
    for name in names:
        command += ["-e", name]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        sys.exit(f"tshark cannot read {capture}: {done.stderr.strip()}")
    frames = []
    for line in done.stdout.splitlines():
        values = (line.split("\t") + [""] * len(names))[: len(names)]
        frames.append({name: value.split("|") for name, value in zip(names, values) if value})
    return frames


def read_with_chorus(chorus, capture):
    paths = [f[2].format(type=t) for f in FIELDS for t in ("CAM", "DENM")]
    paths += ["GeoNetworking common header.HT", "GeoNetworking common header.HST"]
    command = [chorus, "decode", capture, "--json", "--quiet", "--fields", ",".join(dict.fromkeys(paths))]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode not in (0, 1):
        sys.exit(f"chorus decode cannot read {capture}: {done.stderr.strip()}")
    return [json.loads(line) for line in done.stdout.splitlines()]


def occurrences(frame, name):
    return [value for value in frame.get(name, []) if value != ""]


def compare_frame(index, theirs, ours, counts):
    """Sentences about what differs in one frame."""
    for message in theirs.get("_ws.malformed", []):
        yield f"frame {index}: tshark says {message}"
    for severity, message in zip(theirs.get("_ws.expert.severity", []), theirs.get("_ws.expert.message", [])):
        if int(severity) >= ERROR_SEVERITY:
            yield f"frame {index}: tshark says {message}"
    if "failure" in ours:
        yield f"frame {index}: chorus says {ours['failure']['rule']}"
    kind, fields = ours["type"], ours["fields"]
    counts[kind] += 1
    if kind not in ("CAM", "DENM", "beacon"):
        return
    header = int(fields["GeoNetworking common header.HT"]) << 4 | int(fields["GeoNetworking common header.HST"])
    if [number(value) for value in theirs.get("geonw.ch.htype", [])] != [header]:
        yield f"frame {index}: header type: tshark {theirs.get('geonw.ch.htype')}, chorus {header:#x}"
    classes = {kind} | ({"secured"} if ours["secured"] else set())
    for name, which, path, read, required in FIELDS:
        path = path.format(type=kind)
        if path.startswith(("CAM.", "DENM.")) and not path.startswith(kind + "."):
            continue
        values, value = occurrences(theirs, name), fields.get(path)
        if not values or value is None:
            if required & classes:
                yield f"frame {index} ({kind}): {name}: tshark {values}, chorus {value}"
            continue
        counts["values"] += 1
        if read(values[which]) != read(value):
            yield f"frame {index} ({kind}): {name}: tshark {values[which]}, chorus {path} {value}"


def compare(chorus, capture, need=()):
    """The number of differences, after they were told."""
    if not shutil.which("tshark"):
        print("skipped: tshark is not installed (Debian package tshark)")
        sys.exit(SKIP)
    theirs, ours = read_with_tshark(capture), read_with_chorus(chorus, capture)
    differences = []
    if len(theirs) != len(ours):
        differences.append(f"tshark sees {len(theirs)} frames, chorus {len(ours)}")
    counts = collections.Counter()
    for index, (their, our) in enumerate(zip(theirs, ours), 1):
        differences += compare_frame(index, their, our, counts)
    for kind in need:
        if not counts[kind]:
            differences.append(f"the capture holds no {kind}")
    values = counts.pop("values", 0)
    kinds = ", ".join(f"{count} {kind}" for kind, count in sorted(counts.items()))
    print(f"{capture}: {len(ours)} frames ({kinds}), {values} values compared, {len(differences)} differences")
    for sentence in differences[:20]:
        print(f"  {sentence}")
    return len(differences)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("chorus")
    parser.add_argument("capture")
    parser.add_argument("--need", action="append", default=[])
    given = parser.parse_args()
    sys.exit(1 if compare(given.chorus, given.capture, given.need) else 0)


if __name__ == "__main__":
    main()
