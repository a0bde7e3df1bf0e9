#!/usr/bin/env python3
"""How far and how fast each station went, by the CAMs of a capture.

usage: capture_speeds.py FILE.pcap [CHORUS]        CHORUS: the command, else `chorus` of the PATH

`chorus decode` finds the messages behind all layers, signed or not; the package reads them.
"""

import collections
import json
import math
import struct
import subprocess
import sys

import chorus

METRES_PER_DEGREE = 111_195
UNAVAILABLE = {"speed": 16383, "latitude": 900000001, "longitude": 1800000001}


def frames(capture):
    """The octets of every frame of a pcap file."""
    with open(capture, "rb") as file:
        order = "<" if file.read(24)[0] in (0xD4, 0x4D) else ">"
        while header := file.read(16):
            yield file.read(struct.unpack(order + "4I", header)[2])


def cams(capture, command="chorus"):
    """Every CAM of the capture that could be read."""
    options = ["--json", "--quiet", "--only", "CAM"]
    listing = subprocess.run([command, "decode", capture, *options], stdout=subprocess.PIPE, text=True, check=True)
    octets = list(frames(capture))
    for line in map(json.loads, listing.stdout.splitlines()):
        for layer in line["layers"]:
            if layer["name"] == "CAM" and "failure" not in line:
                begin, end = layer["bit"] // 8, (layer["bit"] + layer["bits"] + 7) // 8
                yield chorus.decode(octets[line["frame"] - 1][begin:end], "cam-r2")  # it reads release 1 as well


def metres(a, b):
    """Between two places near each other, in degrees."""
    east = (b[1] - a[1]) * math.cos(math.radians(a[0]))
    return METRES_PER_DEGREE * math.hypot(b[0] - a[0], east)


def main():
    if not 2 <= len(sys.argv) <= 3:
        sys.exit(__doc__)
    places, speeds = collections.defaultdict(list), collections.defaultdict(list)
    for cam in cams(*sys.argv[1:]):
        station = cam["header"]["stationId"]
        parameters = cam["cam"]["camParameters"]
        position = parameters["basicContainer"]["referencePosition"]
        if all(position[name] != UNAVAILABLE[name] for name in ("latitude", "longitude")):
            places[station].append((position["latitude"] / 1e7, position["longitude"] / 1e7))
        vehicle = parameters["highFrequencyContainer"].get("basicVehicleContainerHighFrequency")
        if vehicle and vehicle["speed"]["speedValue"] != UNAVAILABLE["speed"]:
            speeds[station].append(vehicle["speed"]["speedValue"] / 100)
    for station in sorted(places):
        way = sum(map(metres, places[station], places[station][1:]))
        fastest = f"{max(speeds[station]):6.2f} m/s" if speeds[station] else "no speed"
        print(f"station {station:10}: {len(places[station]):5} CAMs, {way:8.1f} m, at most {fastest}")


if __name__ == "__main__":
    main()
