"""Random messages between chorus and an independent codec, pycrate, both ways. Run by second_codec.sh.

usage: second_codec.sh [--values N] [--type KEY]... [--modules [KEY=]DIR|ours]... [--longest N] [--seed N] [--json FILE]
       second_codec.sh --compare [--type KEY]... [--modules [KEY=]DIR]...

For every type of message, N values each way:
  ours     chorus draws a value and encodes it; pycrate decodes the octets: the same value? It encodes: the same octets?
  theirs   the module compiled by pycrate says what a value may be; it encodes one; chorus decodes, compares and encodes.

pycrate brings some modules; others are searched in --modules, below DIR, for all types or for KEY alone, by module name
and object identifier. Where there is none, or with `ours`, pycrate compiles what `chorus messages --asn1 KEY` says: that
tries the coding rules, and not whether the module is the standard's.

--compare draws nothing: it holds our own notation against the modules, name by name and bound by bound.

Exit: 0 all agree, 1 not so, 2 usage, 77 there are no modules of any type asked for.
"""
import argparse
import json
import pathlib
import random
import re
import subprocess
import sys
import tempfile
import time

import chorus

from comparison import Count, difference, nests, place_of
from modules import OURS, ROOTS, own_type, public_type
from structure import Comparison
from values import Dice, with_object_identifiers

SHOWN = 5  # kinds of disagreement
LEFT_OUT = 77
LARGEST = 16384 - 1  # octets of a message; more is fragmented in PER, and fits into no packet


class Peer:
    def __init__(self, key, obj):
        self.key, self.obj = key, obj
        self.is_oer = next(m for m in chorus.messages() if m.key == key).encoding == "OER"
        # Has it types that hold themselves? Certificates hold messages; a destination of ISO 14823 another sign.
        self.is_recursive = self.is_oer or key.startswith("ivim")

    def decode(self, octets):
        (self.obj.from_coer if self.is_oer else self.obj.from_uper)(octets)
        return self.obj._to_jval()

    def encode(self, value=None):
        if value is not None:
            self.obj._SAFE_VAL = False  # its check of extension groups takes out of the list that it walks through
            self.obj.set_val(value)
        return self.obj.to_coer() if self.is_oer else self.obj.to_uper()


def mend_oer():
    """An open type that holds NULL is empty (X.696), not a zero octet, and what is inside one is canonical as well."""
    from pycrate_asn1rt.asnobj import ASN1Obj
    from pycrate_asn1rt.asnobj_basic import NULL

    ASN1Obj.to_oer = ASN1Obj.to_coer
    NULL.to_oer = lambda self, val=None: b""


def leave_defaults_out():
    """JSON of pycrate without components at their DEFAULT, as ours is."""
    from pycrate_asn1rt.asnobj_construct import SEQ

    to_json = SEQ._to_jval

    def without_defaults(self):
        value = self._val
        defaults = {name: self._cont[name]._def for name in value if name in self._cont}
        self._val = {name: x for name, x in value.items() if defaults.get(name) is None or x != defaults[name]}
        try:
            return to_json(self)
        finally:
            self._val = value

    SEQ._to_jval = without_defaults


def ours_to_theirs(peer, count, values, seed, longest):
    from pycrate_asn1rt.asnobj import ASN1Obj

    # Our generator knows the bounds that PER sees: from the least value to the greatest, without the gaps in between.
    ASN1Obj._SAFE_BND = False
    for n in range(values):
        value = chorus.random(peer.key, seed + n, present=(0.1, 0.3, 0.5, 0.7, 0.95)[n % 5],
                              extended=0.05 if n % 2 else 0.0, list_limit=min(longest, (1, 2, 4, 8)[n % 4]))
        if peer.key == "j2735":
            value = with_object_identifiers(value, random.Random(seed + n))
        octets = chorus.encode(peer.key, value)
        try:
            theirs = peer.decode(octets)
        except Exception as error:
            count.add(f"they do not decode: {type(error).__name__} {short(error)}", octets.hex())
            continue
        found = difference(value, theirs)
        if found:
            count.add(f"value {place_of(found)}", octets.hex(), found)
            continue
        try:
            again = peer.encode()
        except Exception as error:
            count.add(f"they do not encode again: {type(error).__name__} {short(error)}", octets.hex())
            continue
        if again != octets and peer.is_recursive and nests(value):
            count.faults += 1
        elif again != octets:
            count.add("they encode to other octets", f"ours {octets.hex()} theirs {again.hex()}")
        else:
            count.agree += 1


def theirs_to_ours(peer, count, values, seed, longest):
    from pycrate_asn1rt.asnobj import ASN1Obj

    ASN1Obj._SAFE_BND = True
    drawn = 0
    for n in range(values):
        try:
            octets = bytes(LARGEST + 1)
            while len(octets) > LARGEST:
                drawn += 1
                octets = peer.encode(Dice(f"{peer.key} {seed} {drawn}", peer.is_recursive, longest).value(peer.obj))
            theirs = peer.decode(octets)
        except Exception as error:
            count.add(f"they do not encode or read again: {type(error).__name__} {short(error)}")
            continue
        try:
            ours = chorus.decode(octets, peer.key)
        except chorus.DecodeError as error:
            count.add(f"we do not decode: {error.path} {error.rule}", octets.hex())
            continue
        found = difference(ours, theirs)
        if found:
            count.add(f"value {place_of(found)}", octets.hex(), found)
            continue
        try:
            again = chorus.encode(peer.key, ours)
        except chorus.EncodeError as error:
            count.add(f"we do not encode again: {error.path} {error.rule}", octets.hex())
            continue
        if again != octets:
            count.add("we encode to other octets", f"theirs {octets.hex()} ours {again.hex()}")
        else:
            count.agree += 1


def short(error):
    return re.sub(r"0x[0-9a-f]+|\d+", "N", str(error))[:160]


def places_of(key, arguments):
    """Where modules of the type are to be looked for."""
    return [d for k, d in arguments.modules if k == key] or [d for k, d in arguments.modules if k is None]


def their_type(key, arguments, folder):
    places = places_of(key, arguments)
    obj, source = (None, "") if OURS in places else public_type(key, places, folder)
    return (obj, source) if obj is not None else own_type(key, arguments.chorus, folder)


def check(key, arguments):
    with tempfile.TemporaryDirectory() as folder:
        obj, source = their_type(key, arguments, folder)
    row = {"type": key, "modules": source, "values": arguments.values}
    peer = Peer(key, obj)
    start = time.monotonic()
    for name, run in (("ours", ours_to_theirs), ("theirs", theirs_to_ours)):
        count = Count()
        run(peer, count, arguments.values, arguments.seed, arguments.longest)
        row[name] = {"agree": count.agree, "their_fault": count.faults,
                     "disagree": [[n, kind, count.examples[kind]] for kind, n in count.kinds.most_common()]}
    row["seconds"] = round(time.monotonic() - start, 1)
    return row


def compare(key, arguments):
    """Our notation of the type against a module that is not ours."""
    with tempfile.TemporaryDirectory() as folder:
        theirs, source = public_type(key, [p for p in places_of(key, arguments) if p != OURS], folder)
        if theirs is None:
            return {"type": key, "left_out": source}
        ours, _ = own_type(key, arguments.chorus, folder)
    comparison = Comparison()
    comparison.types(ours, theirs, key)
    return {"type": key, "modules": source, "types": comparison.count,
            "own_names": comparison.own_names, "differences": comparison.differences}


def passed(row):
    return not any(row[name]["disagree"] for name in ("ours", "theirs")) if "ours" in row else not row["differences"]


def shown(row):
    if "left_out" in row:
        return f"{row['type']:42} left out: {row['left_out']}"
    if "differences" in row:
        lines = [f"{row['type']:42} {row['types']:4} types, {len(row['differences']):2} differences, "
                 f"{len(row['own_names']):2} names of numbers that are ours alone  {row['modules']}"]
        return "\n    ".join(lines + row["differences"])
    text = (f"{row['type']:42} ours {row['ours']['agree']:6}/{row['values']}  theirs {row['theirs']['agree']:6}/"
            f"{row['values']}  {row['seconds']:7} s  {row['modules']}")
    faults = row["ours"]["their_fault"] + row["theirs"]["their_fault"]
    text += f"; {faults} hidden by pycrate's faults" if faults else ""
    for name in ("ours", "theirs"):
        for n, kind, example in row[name]["disagree"][:SHOWN]:
            text += f"\n    {name}: {n:6} {kind}\n           {example.strip()[:300]}"
    return text


def module_folder(text):
    key, _, folder = text.rpartition("=")
    if key and key not in ROOTS:
        raise argparse.ArgumentTypeError(f"no type is called '{key}'")
    if folder != OURS and not pathlib.Path(folder).is_dir():
        raise argparse.ArgumentTypeError(f"{folder} is no folder")
    return key or None, folder


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--values", type=int, default=1000, help="values each way (1000)")
    parser.add_argument("--type", action="append", choices=ROOTS, metavar="KEY", help="this type only")
    parser.add_argument("--modules", action="append", type=module_folder, default=[], metavar="[KEY=]DIR|ours")
    parser.add_argument("--compare", action="store_true", help="our notation against the modules; no values")
    parser.add_argument("--longest", type=int, default=8, metavar="N", help="elements of a list at most (8)")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--json", type=pathlib.Path, metavar="FILE", help="results, a line of JSON for each type")
    parser.add_argument("--chorus", default="chorus", metavar="FILE", help="the command, for our notation")
    arguments = parser.parse_args()
    keys = arguments.type or list(ROOTS)
    if len(keys) == 1 or all(OURS in places_of(key, arguments) for key in keys):
        return run_here(keys, arguments)
    # A process for each type: modules of one name are kept in one place by pycrate. Ours have names of their own.
    command = [sys.executable, __file__, *without_types(sys.argv[1:])]
    return outcome([subprocess.run([*command, "--type", key]).returncode for key in keys])


def run_here(keys, arguments):
    leave_defaults_out()
    mend_oer()
    codes = []
    for key in keys:
        row = (compare if arguments.compare else check)(key, arguments)
        if arguments.json:
            with arguments.json.open("a") as file:
                file.write(json.dumps(row) + "\n")
        print(shown(row), flush=True)
        codes.append(LEFT_OUT if "left_out" in row else 0 if passed(row) else 1)
    return outcome(codes) if len(codes) > 1 else codes[0]


def outcome(codes):
    good, left_out = codes.count(0), codes.count(LEFT_OUT)
    bad = len(codes) - good - left_out
    print(f"{good} passed, {bad} failed, {left_out} left out")
    return 1 if bad else 0 if good else LEFT_OUT


def without_types(words):
    return [w for i, w in enumerate(words)
            if w != "--type" and not w.startswith("--type=") and (i == 0 or words[i - 1] != "--type")]


if __name__ == "__main__":
    sys.exit(main())
