#!/usr/bin/env python3
"""Are the codecs as cheap as they were? Instructions are counted, so a busy machine does not matter.

usage: instructions_test.py PROGRAM
The bounds are in bounds.txt: what g++ 12 -O3 on x86-64 needed, and 15 % more. --write makes them anew.
Exit: 0 all within their bounds, 1 not so, 77 valgrind is not there.
"""
import argparse
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

SKIP = 77
SLACK = 1.15
BOUNDS = pathlib.Path(__file__).with_name("bounds.txt")
HEADING = """# Instructions of decoding and encoding one message, at most (instructions_test.py --write)
"""


def counted(program):
    """{"decode cam_minimal": 123}"""
    with tempfile.TemporaryDirectory() as directory:
        subprocess.run(["valgrind", "--tool=callgrind", "--instr-atstart=no", "-q",
                        f"--callgrind-out-file={directory}/out", program], check=True)
        counts = {}
        for file in pathlib.Path(directory).iterdir():
            text = file.read_text()
            what = re.search(r"^desc: Trigger: Client Request: (.+)$", text, re.M)
            if what:
                counts[what[1]] = int(re.search(r"^(?:totals|summary): (\d+)", text, re.M)[1])
        return counts


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--write", action="store_true", help="measure the bounds instead of keeping them")
    options = parser.parse_args()
    if not shutil.which("valgrind"):
        print("SKIPPED: valgrind is not installed (tools/install_dependencies --tests): no instruction was counted")
        return SKIP
    counts = counted(options.program)
    if options.write:
        bounds = {what: int(count * SLACK) for what, count in counts.items()}
        BOUNDS.write_text(HEADING + "".join(f"{bound:>7} {what}\n" for what, bound in sorted(bounds.items())))
        return 0
    bounds = {what: int(bound) for bound, what in re.findall(r"^ *(\d+) (.+)$", BOUNDS.read_text(), re.M)}
    wrong = [f"{what}: counted {counts.get(what)}, its bound is {bounds.get(what)}"
             for what in sorted(counts.keys() | bounds.keys())
             if what not in counts or what not in bounds or counts[what] > bounds[what]]
    for what, count in sorted(counts.items()):
        print(f"{count:>7} of {bounds.get(what, 0):>7}  {what}")
    for each in wrong:
        print("WRONG:", each)
    return 1 if wrong or not counts else 0


sys.exit(main())
