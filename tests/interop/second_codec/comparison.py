"""Do two values say the same, and if not, where? Both are JSON as ITU-T X.697 has it."""
import collections
import re


def same_name(name):
    return name.replace("-", "_")


def object_identifier(contents, is_relative):
    """The text of an OBJECT IDENTIFIER (X.690 8.19, 8.20) whose contents are given in hexadecimal."""
    arcs, arc = [], 0
    for octet in bytes.fromhex(contents):
        arc = arc << 7 | octet & 127
        if octet < 128:
            arcs.append(arc)
            arc = 0
    if not is_relative:
        first = min(arcs[0] // 40, 2)
        arcs[:1] = [first, arcs[0] - 40 * first]
    return ".".join(map(str, arcs))


def difference(ours, theirs, path=""):
    """Where two values first differ, and how; nothing when they do not. Names with - and _ are the same, a BIT STRING
    may be given without its length, an item unknown to both is a number here and _ext_N there, and the OBJECT
    IDENTIFIERs of SAE J2735 are octets here."""
    if isinstance(ours, dict) and isinstance(theirs, str) and set(ours) == {"length", "value"}:
        ours = ours["value"]
    if isinstance(ours, dict) and isinstance(theirs, dict):
        others = {same_name(name): value for name, value in theirs.items()}
        for name, value in ours.items():
            name = same_name(name)
            if name not in others:
                return f"{path}.{name} is not there"
            found = difference(value, others.pop(name), f"{path}.{name}")
            if found:
                return found
        return f"{path}.{next(iter(others))} is missing in ours" if others else None
    if isinstance(ours, list) and isinstance(theirs, list):
        if len(ours) != len(theirs):
            return f"{path} has {len(ours)} elements, theirs {len(theirs)}"
        for i, (a, b) in enumerate(zip(ours, theirs)):
            found = difference(a, b, f"{path}[{i}]")
            if found:
                return found
        return None
    if isinstance(ours, str) and path.endswith("RdAuthID") and "." in theirs:
        ours = object_identifier(ours, path.endswith("relRdAuthID"))
        theirs = theirs.rstrip(".")
    if isinstance(ours, str) and isinstance(theirs, str):
        return None if same_name(ours) == same_name(theirs) else f"{path} is {ours[:60]!r}, theirs {theirs[:60]!r}"
    if isinstance(ours, int) and isinstance(theirs, str) and theirs.startswith("_ext_"):
        return None
    same = type(ours) is type(theirs) and ours == theirs
    return None if same else f"{path} is {str(ours)[:60]}, theirs {str(theirs)[:60]}"


# Faults of pycrate 0.8.1 that show in one exception alone; what they hide is counted apart.
FAULTS = {
    "IndexError list index out of range": "a value inside one of the same type overwrites it while it is encoded",
}


class Count:
    def __init__(self):
        self.agree = 0
        self.faults = 0
        self.kinds = collections.Counter()
        self.examples = {}

    def add(self, kind, octets="", detail=""):
        """Of one kind: what differs at the same place, whatever the numbers."""
        if any(fault in kind for fault in FAULTS):
            self.faults += 1
            return
        kind = re.sub(r"\[\d+\]", "[]", kind)
        self.kinds[kind] += 1
        self.examples.setdefault(kind, f"{detail} {octets[:400]}")


def place_of(found):
    return found.split(" ")[0]


def nests(value, names=()):
    """Does a component lie in one of the same name? Then both may be of one type, see Dice.may_nest."""
    if isinstance(value, list):
        return any(nests(x, names) for x in value)
    return isinstance(value, dict) and any(
        (isinstance(x, (dict, list)) and name in names) or nests(x, (*names, name)) for name, x in value.items())
