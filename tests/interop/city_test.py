#!/usr/bin/env python3
"""Every frame that a simulated city sends, read by tshark with the same values.

usage: city_test.py CHORUS [SECONDS]
Exit: 0 all equal, 1 not so, 77 tshark is not installed.
"""
import pathlib
import subprocess
import sys
import tempfile

import tshark_compare


def main():
    chorus, seconds = sys.argv[1], sys.argv[2] if len(sys.argv) > 2 else "20"
    with tempfile.TemporaryDirectory() as folder:
        capture = str(pathlib.Path(folder) / "city.pcap")
        command = [chorus, "city", "--headless", "--speed", "max", "--seed", "1", "--duration", seconds, "--record", capture]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode != 0:
            sys.exit(f"{' '.join(command)}: exit {done.returncode}: {done.stderr}")
        sys.exit(1 if tshark_compare.compare(chorus, capture, ["CAM", "DENM"]) else 0)


if __name__ == "__main__":
    main()
