#!/usr/bin/env python3
"""The same octets through the code that asn1c generates, and how many times as long it takes.

usage: asn1c_compare.py BIN --modules PATH...      (or CHORUS_ASN1_MODULES, paths with ":" between them)

BIN is the folder of chorus_bench_codec and chorus_print_sample_messages. PATHs are ASN.1 files, or folders of them:
EN 302 637-2 (CAM), EN 302 637-3 (DENM), TR 103 562 (CPM), TS 103 301 (MAPEM, SPATEM), and what these import (TS 102
894-2 V1.3.1; for CPM, MAPEM and SPATEM the modules of ISO 19091 and the one of ISO 24534-3); T/CSAE 53 of July 2019
(BSM). Of a module that is there twice, the first is taken. Messages whose modules are missing are left out, with a
notice.

asn1c of Debian (0.9.28) does not know everything that is in these modules. Comments, WITH COMPONENTS (which has no
bits) and the information objects of regional extensions are therefore taken out of a copy: an extension becomes its
number and an OCTET STRING, which in PER is as long as an open type. Both take turns, times are of the processor, and of
each the fastest counts. Decoding with asn1c includes giving the memory back.

Exit: 0 measured, 1 the octets are not the same, 77 asn1c or every module is missing.
"""
import argparse
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

SKIP = 77
ROUNDS = 3
# sample message, module, type
MESSAGES = [
    ("release1_cam_minimal", "CAM-PDU-Descriptions", "CAM"),
    ("release1_cam_23_points", "CAM-PDU-Descriptions", "CAM"),
    ("release1_denm_23_points", "DENM-PDU-Descriptions", "DENM"),
    ("release1_cpm_50_objects", "CPM-PDU-Descriptions", "CPM"),
    ("mapem_16_lanes", "MAPEM-PDU-Descriptions", "MAPEM"),
    ("spatem_8_groups", "SPATEM-PDU-Descriptions", "SPATEM"),
    ("csae53_bsm", "MsgFrame", "MessageFrame"),
]
MAIN = r"""
#include <stdio.h>
#include <string.h>
#include <time.h>
#include "%(type)s.h"

static double now(void) {
    struct timespec t;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return t.tv_sec * 1e9 + t.tv_nsec;
}
static size_t octets_of(const char* hex, unsigned char* octets) {
    size_t n = 0;
    for (unsigned octet; sscanf(hex + 2 * n, "%%2x", &octet) == 1; ++n) octets[n] = octet;
    return n;
}

int main(int argc, char** argv) {
    static unsigned char octets[4096], again[4096];
    const size_t size = octets_of(argv[1], octets);
    const long turns = 20000000 / (long)(size + 40);
    %(type)s_t* message = 0;
    double start = now();
    for (long i = 0; i < turns; ++i) {
        if (message) ASN_STRUCT_FREE(asn_DEF_%(type)s, message);
        message = 0;
        if (uper_decode_complete(0, &asn_DEF_%(type)s, (void**)&message, octets, size).code != RC_OK) return 1;
    }
    const double decoding = (now() - start) / turns;
    long bits = 0;
    start = now();
    for (long i = 0; i < turns; ++i) bits = uper_encode_to_buffer(&asn_DEF_%(type)s, message, again, sizeof again).encoded;
    const double encoding = (now() - start) / turns;
    if (bits < 0 || (size_t)(bits + 7) / 8 != size || memcmp(octets, again, size) != 0) return 2;
    printf("%%f %%f\n", decoding, encoding);
    return 0;
}
"""


def modules_in(paths):
    """{name: text without comments}"""
    files = []
    for path in map(pathlib.Path, paths):
        files += sorted(path.glob("*.asn*")) if path.is_dir() else [path]
    head = r"[A-Z][\w-]*\s*(?:\{[^}]*\})?\s*DEFINITIONS\b"
    found = {}
    for file in files:
        text = re.sub(r"/\*.*?\*/", " ", file.read_text(errors="replace"), flags=re.S)
        text = re.sub(r"--.*?(--|$)", " ", text, flags=re.M)
        for module in re.finditer(rf"{head}.*?\bBEGIN\b.*?\bEND\b(?=\s*(?:\Z|{head}))", text, re.S):
            found.setdefault(re.match(r"[\w-]+", module[0])[0], module[0])
    return found


def behind_braces(text, at):
    depth = 0
    for i in range(at, len(text)):
        depth += {"{": 1, "}": -1}.get(text[i], 0)
        if text[i] == "}" and depth == 0:
            return i + 1
    return len(text)


def without(text, start, replacement=""):
    """Everything from what matches `start`, which ends with a brace, to the brace that closes it."""
    while match := re.search(start, text, re.S):
        text = text[:match.start()] + replacement + text[behind_braces(text, match.end() - 1):]
    return text


def simplified(text):
    text = re.sub(r"\(\s*WITH COMPONENTS\s*\{.*?\}\s*\)", "", text, flags=re.S)
    text = re.sub(r"\bSEQUENCE\s+(SIZE\s*\([^)]*\))\s*OF\b", r"SEQUENCE (\1) OF", text)  # or "..." of the size is lost
    text = re.sub(r"\bRegionalExtension\s*\{\s*\{.*?\}\s*\}", "RegionalExtension", text)
    text = without(text, r"\bRegionalExtension\s*\{[^}]*\}\s*::=\s*SEQUENCE\s*\{",
                   "RegionalExtension ::= SEQUENCE { regionId INTEGER (0..255), regExtValue OCTET STRING }")
    text = re.sub(r"REG-EXT-ID-AND-TYPE\s*::=\s*CLASS\s*\{.*?\}\s*WITH SYNTAX\s*\{.*?\}", "", text, flags=re.S)
    text = without(text, r"\bReg-[\w-]+\s+REG-EXT-ID-AND-TYPE\s*::=\s*\{")
    imports = re.search(r"\bIMPORTS\b(.*?);", text, re.S)
    if not imports:
        return text
    kept = re.sub(r"(?:\bReg-[\w-]+\s*,?\s*)+FROM\s+REGION\s*(\{[^}]*\})?", "", imports[1])
    kept = re.sub(r",(\s*FROM)", r"\1", re.sub(r"\bREG-EXT-ID-AND-TYPE\b\s*,?", "", kept))
    return text.replace(imports[0], f"IMPORTS{kept};" if "FROM" in kept else "")


def imported_by(text):
    imports = re.search(r"\bIMPORTS\b(.*?);", text, re.S)
    return [name for name in re.findall(r"\bFROM\s+([\w-]+)", imports[1]) if name != "REGION"] if imports else []


def program_of(modules, root, kind, directory):
    """Generates and compiles; what stands in the way, in words, or the program."""
    wanted, needed = [root], []
    while wanted:
        name = wanted.pop()
        if name not in modules:
            return None, f"the module {name} is missing"
        if name not in needed:
            needed.append(name)
            wanted += imported_by(modules[name])
    directory.mkdir()
    (directory / "modules.asn").write_text("\n\n".join(simplified(modules[name]) for name in needed))
    made = subprocess.run(["asn1c", "-gen-PER", "-fcompound-names", f"-pdu={kind}", "modules.asn"], cwd=directory,
                          capture_output=True, text=True, check=False)
    if made.returncode != 0:
        return None, "asn1c: " + next((line for line in made.stderr.splitlines() if "Compiled" not in line), "?")
    (directory / "converter-sample.c").unlink(missing_ok=True)
    (directory / "main.c").write_text(MAIN % {"type": kind})
    compiled = compile_all(directory, sorted(file.name for file in directory.glob("*.c")))
    return (directory / "program", None) if compiled else (None, "what asn1c generated does not compile")


def compile_all(directory, sources):
    jobs = os.cpu_count() or 1
    running = [subprocess.Popen(["gcc", "-O3", "-w", "-DNDEBUG", "-I.", "-c", *sources[i::jobs]], cwd=directory,
                                stderr=subprocess.DEVNULL) for i in range(jobs)]
    if any([each.wait() for each in running]):
        return False
    objects = sorted(file.name for file in directory.glob("*.o"))
    return subprocess.run(["gcc", *objects, "-o", "program"], cwd=directory, check=False).returncode == 0


def chorus_times(binaries, sample):
    shown = subprocess.run([binaries / "chorus_bench_codec", f"--benchmark_filter=/{sample}$",
                            "--benchmark_format=json", "--benchmark_min_time=0.2"],
                           capture_output=True, text=True, check=True)
    times = {each["name"]: each["cpu_time"] for each in json.loads(shown.stdout)["benchmarks"]}
    return times[f"decoding/{sample}"], times[f"encoding/{sample}"]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("bin", type=pathlib.Path)
    parser.add_argument("--modules", nargs="+", default=os.environ.get("CHORUS_ASN1_MODULES", "").split(":"))
    options = parser.parse_args()
    if not shutil.which("asn1c"):
        print("SKIPPED: asn1c is not installed (apt-get install asn1c)")
        return SKIP
    modules = modules_in([path for path in options.modules if path])
    printed = subprocess.run([options.bin / "chorus_print_sample_messages"], capture_output=True, text=True, check=True)
    octets = {line.split()[0]: line.split()[2] for line in printed.stdout.splitlines()}

    programs, code = {}, SKIP
    print("| message | octets | decode, ns | asn1c | times | encode, ns | asn1c | times |\n|---|---|---|---|---|---|---|---|")
    with tempfile.TemporaryDirectory() as directory:
        for sample, root, kind in MESSAGES:
            if kind not in programs:
                programs[kind] = program_of(modules, root, kind, pathlib.Path(directory) / kind)
            program, reason = programs[kind]
            if reason:
                print(f"NOTICE: {sample} is left out: {reason}", file=sys.stderr)
                continue
            ours, theirs = [], []
            for _ in range(ROUNDS):
                ours.append(chorus_times(options.bin, sample))
                run = subprocess.run([program, octets[sample]], capture_output=True, text=True, check=False)
                if run.returncode != 0:
                    print(f"{sample}: {'decoded' if run.returncode == 1 else 'encoded'} differently", file=sys.stderr)
                    return 1
                theirs.append(tuple(map(float, run.stdout.split())))
            (decode, encode), (decode2, encode2) = map(min, zip(*ours)), map(min, zip(*theirs))
            print(f"| {sample} | {len(octets[sample]) // 2} | {decode:.0f} | {decode2:,.0f} | {decode2 / decode:.0f} "
                  f"| {encode:.0f} | {encode2:,.0f} | {encode2 / encode:.0f} |", flush=True)
            code = 0
    return code


sys.exit(main())
