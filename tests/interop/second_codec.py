#!/usr/bin/env python3
"""Random messages between chorus and an independent codec, pycrate, both ways. Run by second_codec.sh.

usage: second_codec.py [--values N] [--type KEY]... [--modules [KEY=]DIR]... [--longest N] [--seed N] [--json FILE]

For every type of message whose ASN.1 modules are there, N values each way:
  ours     chorus draws a value and encodes it; pycrate decodes the octets: the same value? It encodes: the same octets?
  theirs   pycrate's own module says what a value may be; it encodes one; chorus decodes, compares and encodes again.
pycrate brings some modules; others are searched in --modules, below DIR, for all types or for KEY alone, by module name
and object identifier. Exit: 0 all agree, 1 not so, 2 usage.
"""
import argparse
import collections
import importlib
import json
import pathlib
import random
import re
import subprocess
import sys
import tempfile
import time

import chorus

# Which module and type of ASN.1 a message is, by an arc of the module's object identifier where several standards use
# one name, and the package of compiled modules that pycrate brings.
ROOTS = {
    "cam-r1": ("CAM-PDU-Descriptions", 302637, "CAM", "ITS_CAM_2"),
    "cam-r2": ("CAM-PDU-Descriptions", 103900, "CAM", None),
    "denm-r1": ("DENM-PDU-Descriptions", 302637, "DENM", "ITS_DENM_3"),
    "denm-r2": ("DENM-PDU-Description", 103831, "DENM", None),
    "cpm-r1": ("CPM-PDU-Descriptions", 103562, "CPM", None),
    "cpm-r2": ("CPM-PDU-Descriptions", 103324, "CollectivePerceptionMessage", None),
    "vam-r2": ("VAM-PDU-Descriptions", 103300, "VAM", None),
    "mapem": ("MAPEM-PDU-Descriptions", 103301, "MAPEM", "ITS_IS"),
    "spatem": ("SPATEM-PDU-Descriptions", 103301, "SPATEM", "ITS_IS"),
    "ivim": ("IVIM-PDU-Descriptions", 103301, "IVIM", "ITS_IS"),
    "srem": ("SREM-PDU-Descriptions", 103301, "SREM", "ITS_IS"),
    "ssem": ("SSEM-PDU-Descriptions", 103301, "SSEM", "ITS_IS"),
    "rtcmem": ("RTCMEM-PDU-Descriptions", 103301, "RTCMEM", "ITS_IS"),
    "poim": ("POIM-PDU-Description", 103916, "POIM", None),
    "j2735": ("MessageFrame", None, "MessageFrame", None),
    "csae53": ("MsgFrame", None, "MessageFrame", None),
    "csae53-2017": ("MsgFrame", None, "MessageFrame", None),
    "csae53-edition2017": ("MsgFrame", None, "MessageFrame", None),
    "ieee1609dot2-data": ("Ieee1609Dot2", None, "Ieee1609Dot2Data", None),
    "ieee1609dot2-cert": ("Ieee1609Dot2", None, "Certificate", None),
    "ieee1609dot2-tbsdata": ("Ieee1609Dot2", None, "ToBeSignedData", None),
    "ts102941-EtsiTs102941Data": ("EtsiTs102941MessagesCa", None, "EtsiTs102941Data", None),
    "ts102941-InnerEcRequest": ("EtsiTs102941TypesEnrolment", None, "InnerEcRequest", None),
    "ts102941-InnerEcResponse": ("EtsiTs102941TypesEnrolment", None, "InnerEcResponse", None),
    "ts102941-SharedAtRequest": ("EtsiTs102941TypesAuthorization", None, "SharedAtRequest", None),
    "ts102941-InnerAtRequest": ("EtsiTs102941TypesAuthorization", None, "InnerAtRequest", None),
    "ts102941-InnerAtResponse": ("EtsiTs102941TypesAuthorization", None, "InnerAtResponse", None),
    "ts102941-AuthorizationValidationRequest": (
        "EtsiTs102941TypesAuthorizationValidation", None, "AuthorizationValidationRequest", None),
    "ts102941-AuthorizationValidationResponse": (
        "EtsiTs102941TypesAuthorizationValidation", None, "AuthorizationValidationResponse", None),
    "ts102941-CaCertificateRequest": ("EtsiTs102941TypesCaManagement", None, "CaCertificateRequest", None),
    "ts102941-ToBeSignedCrl": ("EtsiTs102941TrustLists", None, "ToBeSignedCrl", None),
    "ts102941-ToBeSignedRcaCtl": ("EtsiTs102941TrustLists", None, "ToBeSignedRcaCtl", None),
    "ts102941-ToBeSignedTlmCtl": ("EtsiTs102941TrustLists", None, "ToBeSignedTlmCtl", None),
}
SHOWN = 5  # kinds of disagreement
LARGEST = 16384 - 1  # octets of a message; more is fragmented in PER, and fits into no packet


# ---- ASN.1 modules


class Module:
    def __init__(self, file, name, arcs, text, imports):
        self.file, self.name, self.arcs, self.text, self.imports = file, name, arcs, text, imports


def arcs_of(identifier):
    return [int(a or b) for a, b in re.findall(r"\(\s*(\d+)\s*\)|(?<![\w-])(\d+)(?![\w-])", identifier or "")]


def without_comments(text):
    """The same length, comments blank, so that positions hold."""
    blank = lambda match: re.sub(r"[^\n]", " ", match.group())
    return re.sub(r'"[^"]*"|/\*.*?\*/|--.*?(?:--|$)', lambda m: m.group() if m.group()[0] == '"' else blank(m), text,
                  flags=re.S | re.M)


def modules_of(file):
    text = file.read_bytes().decode("utf-8", "replace").lstrip("\ufeff")
    plain = without_comments(text)
    heads = list(re.finditer(r"([A-Z][\w-]*)\s*(\{[^}]*\})?\s*DEFINITIONS\b", plain))
    for head, after in zip(heads, [h.start() for h in heads[1:]] + [len(text)]):
        body = plain[head.end():after]
        found = re.search(r"\bIMPORTS\b(.*?);", body, re.S)
        imports = re.findall(r"\bFROM\s+([A-Z][\w-]*)\s*(\{[^}]*\})?", found.group(1)) if found else []
        yield Module(file, head.group(1), arcs_of(head.group(2)), text[head.start():after],
                     [(name, arcs_of(identifier)) for name, identifier in imports])


def nearest(candidates, arcs):
    """Of modules of one name that of the identifier, else the latest successor of it, else the first."""
    same = [m for m in candidates if m.arcs == arcs]
    family = [m for m in candidates if arcs and m.arcs[: len(arcs) - 2] == arcs[: len(arcs) - 2]]
    return (same or sorted(family, key=lambda m: m.arcs, reverse=True) or candidates)[0]


def closure(index, name, arc):
    """The module and all that it needs, or nothing and what is missing."""
    roots = [m for m in index.get(name, []) if arc is None or arc in m.arcs]
    if not roots:
        return None, f"{name}{f' ({arc})' if arc else ''}"
    chosen, queue = {}, [roots[0]]
    while queue:
        module = queue.pop()
        if module.name in chosen:
            continue
        chosen[module.name] = module
        for imported, arcs in module.imports:
            if imported not in chosen:
                if imported not in index:
                    return None, f"{imported}, which {module.name} imports"
                queue.append(nearest(index[imported], arcs))
    return list(chosen.values()), None


def without_inner_constraints(text, lists):
    """Without (WITH COMPONENTS {...}): they have no bits, and pycrate does not know them all.

    One effect such a constraint has: a type that it is applied to is not extensible any more, even if the type referred
    to was (X.680 G.4, X.691 9.3.18), and there is no extension bit. `lists` has the extensible SEQUENCE OF types by
    name, which are put in without their extension. A table constraint does the same to an identifier.
    """
    result, position = [], 0
    numbers = dict(re.findall(r"([A-Z][\w-]*)\s*::=\s*INTEGER\s*\(([^,()]*),\s*\.\.\.[^)]*\)", text))
    text = re.sub(r"(&id\s+)([A-Z][\w-]*)(\s+UNIQUE)",
                  lambda m: m.group(1) + (f"INTEGER ({numbers[m.group(2)]})" if m.group(2) in numbers else m.group(2)) +
                  m.group(3), text)
    for found in re.finditer(r"\bWITH\s+COMPONENTS?\b", text):
        if found.start() < position:
            continue
        before = text[position:found.start()].rstrip("( \t\r\n")
        begin = end = text.index("(", position + len(before))
        depth = 0
        while True:
            depth += {"(": 1, ")": -1}.get(text[end], 0)
            end += 1
            if depth == 0:
                break
        name = re.search(r"[\w-]*$", before).group()
        result.append(before[: len(before) - len(name)] + lists[name] if name in lists else text[position:begin])
        position = end
    return "".join(result) + text[position:]


def extensible_lists(texts):
    """Of SEQUENCE SIZE(1..8, ...) OF T what remains without the extension, by name."""
    found = re.findall(r"([A-Z][\w-]*)\s*::=\s*SEQUENCE\s*\(?\s*SIZE\s*\(([^,)]*),\s*\.\.\.[^)]*\)\s*\)?\s*OF\s+([A-Z][\w-]*)",
                       "\n".join(texts))
    return {name: f"SEQUENCE (SIZE({size})) OF {element} " for name, size, element in found}


def compiled(texts, folder):
    from pycrate_asn1c.asnproc import GLOBAL, PycrateGenerator, compile_text, generate_modules
    from pycrate_asn1c.setobj import ASN1Range, ASN1Set

    # A size that is constrained twice, SIZE(1..16,...) and SIZE(3..16,...), leaves a range among the single values.
    order = ASN1Set._init

    def order_ranges_apart(self):
        if self._ev:
            self._er += [value for value in self._ev if isinstance(value, ASN1Range)]
            self._ev = [value for value in self._ev if not isinstance(value, ASN1Range)]
        order(self)

    ASN1Set._init = order_ranges_apart
    GLOBAL.clear()
    compile_text(texts)
    target = pathlib.Path(folder) / "second_codec_modules.py"
    generate_modules(PycrateGenerator, str(target))
    GLOBAL.clear()
    sys.path.insert(0, folder)
    sys.dont_write_bytecode = True
    return importlib.import_module("second_codec_modules")


def their_type(key, folders, folder):
    """pycrate's object of the type, and of which modules it is; or nothing and why."""
    name, arc, type_name, shipped = ROOTS[key]
    index = collections.defaultdict(list)
    for path in folders:
        for file in sorted(p for p in pathlib.Path(path).rglob("*") if p.suffix in (".asn", ".asn1")):
            for module in modules_of(file):
                index[module.name].append(module)
    modules, missing = closure(index, name, arc)
    identifier = lambda text: text.replace("-", "_")
    if modules:
        texts = [without_comments(m.text) for m in modules]
        # An object set whose class stands on the next line is two things for pycrate.
        texts = [re.sub(r"^([A-Z][\w-]*)\s*\n\s+([A-Z][A-Z0-9-]*\s*::=\s*\{)", r"\1 \2", text, flags=re.M) for text in texts]
        # Nor does it find an identifier outside a CHOICE. An open type is in OER what an OCTET STRING is, and chorus has
        # one in these places, all of IEEE 1609.2.
        texts = [re.sub(r"[A-Z][\w-]*\.&[A-Z]\w*\s*\(\s*\{\s*\w+\s*\}\s*\{\s*@\.\w+\s*\}\s*\)", "OCTET STRING", text)
                 for text in texts]
        lists = extensible_lists(texts)
        try:
            package = compiled([without_inner_constraints(text, lists) for text in texts], folder)
        except Exception as error:
            return None, f"pycrate does not compile them: {error}"
        source = modules[0].file.name + (f" and {len(modules) - 1} more" if len(modules) > 1 else "")
    elif shipped:
        package, source = importlib.import_module(f"pycrate_asn1dir.{shipped}"), f"pycrate's {shipped}"
    else:
        return None, f"no module {missing}"
    return getattr(getattr(package, identifier(name)), identifier(type_name)), source


# ---- values of pycrate's types, drawn by chance


# Alternatives of EtsiTs102941Data that chorus reads as additions unknown to it.
UNKNOWN = {"butterflyAuthorizationRequest", "x509SignedbutterflyAuthorizationRequest", "butterflyAuthorizationResponse",
           "butterflyCertificateRequest", "butterflyCertificateResponse", "butterflyAtDownloadRequest"}


class NoValue(Exception):
    """A type that no value belongs to: of an information object set that is empty."""


class Dice:
    """Draws values as pycrate's modules allow them, independent of what chorus knows of a type."""

    def __init__(self, seed, is_recursive, longest):
        self.random = random.Random(seed)
        self.deep = 8 if is_recursive else 14  # from here on little is drawn
        self.may_nest = not is_recursive  # pycrate mixes up a value and what lies inside it, if both are of one type
        self.inside = []
        self.present = self.random.choice((0.05, 0.3, 0.5, 0.8, 1.0))
        self.extended = self.random.choice((0, 0.1))
        self.longest = min(longest, self.random.choice((1, 2, 4, 8)))
        self.depth = 0

    def chance(self, likelihood):
        return self.random.random() < likelihood

    def number(self, low, high):
        return self.random.choice((low, high)) if self.chance(0.2) else self.random.randint(low, high)

    def bounds(self, constraint, low, high):
        if constraint is None:
            return low, high
        return (low if constraint.lb is None else constraint.lb), (high if constraint.ub is None else constraint.ub)

    def size(self, obj, limit):
        low, high = self.bounds(obj._const_sz, 0, limit)
        if obj._const_sz is not None and obj._const_sz.ext is not None and self.chance(self.extended):
            return high + self.random.randint(1, 2)
        return self.number(low, max(low, min(high, limit)))

    def value(self, obj):
        name = obj._typeref.called[1] if obj._typeref else ""
        if name and name in self.inside and not self.may_nest and obj.TYPE in ("SEQUENCE", "CHOICE"):
            raise NoValue
        self.inside.append(name)
        self.depth += 1
        try:
            return getattr(self, re.sub(r"\W", "_", obj.TYPE).lower())(obj)
        finally:
            self.depth -= 1
            self.inside.pop()

    def boolean(self, obj):
        return self.chance(0.5)

    def null(self, obj):
        return 0

    def integer(self, obj):
        constraint = obj._const_val
        part = self.random.choice(constraint.root) if constraint is not None else None
        return part if isinstance(part, int) else self.number(*self.bounds(part, -(2**31), 2**31 - 1))

    def enumerated(self, obj):
        names = list(obj._root)
        if obj._ext and self.chance(self.extended):
            names = list(obj._ext)
        return self.random.choice(names)

    def bit_string(self, obj):
        count = self.size(obj, 32)
        return self.random.getrandbits(count) if count else 0, count

    def octet_string(self, obj):
        if obj._const_cont is not None:
            inner = obj._const_cont
            name = inner._typeref.called[1] if inner._typeref else inner.TYPE
            return name, self.value(inner)
        return self.random.randbytes(self.size(obj, 40))

    def text(self, obj, alphabet):
        return "".join(self.random.choice(alphabet) for _ in range(self.size(obj, 40)))

    def ia5string(self, obj):
        return self.text(obj, "".join(map(chr, range(32, 127))))

    visiblestring = printablestring = utf8string = ia5string

    def numericstring(self, obj):
        return self.text(obj, " 0123456789")

    def object_identifier(self, obj):
        return (1, self.random.randint(0, 39), *(self.random.randrange(10**6) for _ in range(3)))

    def sequence_of(self, obj):
        try:
            return [self.value(obj._cont) for _ in range(self.size(obj, min(self.longest, 2) if self.depth > self.deep else self.longest))]
        except NoValue:
            if self.bounds(obj._const_sz, 0, 0)[0] > 0:
                raise
            return []

    def choice(self, obj):
        names = list(obj._root)
        if obj._ext and self.chance(self.extended * 2):
            names = list(obj._ext)
        if self.depth > self.deep + 8:  # of types that hold themselves those come first that do not
            names = names[:1]
        self.random.shuffle(names)
        for name in names:
            if name in UNKNOWN:
                continue
            try:
                return name, self.within(obj, obj._cont[name])
            except NoValue:
                pass
        raise NoValue

    def within(self, parent, obj):
        before, obj._parent = obj._parent, parent
        try:
            return self.value(obj)
        finally:
            obj._parent = before

    def sequence(self, obj):
        present = 0 if self.depth > self.deep + 4 else self.present
        names = [name for name in obj._root if name in obj._root_mand or self.chance(present)]
        for group in getattr(obj, "_ext_nest", None) or []:
            if self.chance(present):
                group = [group] if isinstance(group, str) else group
                names += [name for name in group if not self.may_be_absent(obj._cont[name]) or self.chance(present)]
        result = {}
        for name in sorted(names, key=lambda name: obj._cont[name].TYPE != "OPEN_TYPE"):
            c = obj._cont[name]
            if name in result:  # the identifier of an open type
                continue
            try:
                if c.TYPE == "OPEN_TYPE" and c._const_tab is not None:
                    result.update(self.information_object(obj, name, c))
                else:
                    result[name] = self.within(obj, c)
            except NoValue:
                if not self.may_be_absent(c):
                    raise
            if c._def is not None and result.get(name) == c._def:
                del result[name]
        return result

    def may_be_absent(self, c):
        return c._opt or c._def is not None

    def information_object(self, obj, name, c):
        """An open type and the identifier that decides on it."""
        rows = c._const_tab._val.root if c._const_tab._val else []
        identifier = c._const_tab_at[-1]
        key = obj._cont[identifier]._const_tab_id
        if not rows:
            raise NoValue
        row = self.random.choice(rows)
        inner = row[c._const_tab_id]
        return {identifier: row[key],
                name: (inner._typeref.called[1] if inner._typeref else inner.TYPE, self.value(inner))}


# ---- comparison


def same_name(name):
    return name.replace("-", "_")


def difference(ours, theirs, path=""):
    """Where two values first differ, and how; nothing when they do not. Names with - and _ are the same, a BIT STRING
    may be given without its length, and an item unknown to both is a number here and _ext_N there."""
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
    if isinstance(ours, str) and isinstance(theirs, str):
        return None if same_name(ours) == same_name(theirs) else f"{path} is {ours[:60]!r}, theirs {theirs[:60]!r}"
    if isinstance(ours, int) and isinstance(theirs, str) and theirs.startswith("_ext_"):
        return None
    return None if type(ours) is type(theirs) and ours == theirs else f"{path} is {str(ours)[:60]}, theirs {str(theirs)[:60]}"


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


class Peer:
    def __init__(self, key, obj):
        self.key, self.obj = key, obj
        self.is_oer = next(m for m in chorus.messages() if m.key == key).encoding == "OER"
        # Has it types that hold themselves? Certificates hold messages; a destination of ISO 14823 another sign.
        self.is_recursive = self.is_oer or key == "ivim"

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


def place_of(found):
    return found.split(" ")[0]


def nests(value, names=()):
    """Does a component lie in one of the same name? Then both may be of one type, see Dice.may_nest."""
    if isinstance(value, list):
        return any(nests(x, names) for x in value)
    return isinstance(value, dict) and any(
        (isinstance(x, (dict, list)) and name in names) or nests(x, (*names, name)) for name, x in value.items())


def ours_to_theirs(peer, count, values, seed, longest):
    from pycrate_asn1rt.asnobj import ASN1Obj

    # Our generator knows the bounds that PER sees: from the least value to the greatest, without the gaps in between.
    ASN1Obj._SAFE_BND = False
    for n in range(values):
        value = chorus.random(peer.key, seed + n, present=(0.1, 0.3, 0.5, 0.7, 0.95)[n % 5],
                              extended=0.05 if n % 2 else 0.0, list_limit=min(longest, (1, 2, 4, 8)[n % 4]))
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


# ---- the run


def check(key, arguments):
    folders = [d for k, d in arguments.modules if k == key] or [d for k, d in arguments.modules if k is None]
    with tempfile.TemporaryDirectory() as folder:
        obj, source = their_type(key, folders, folder)
    row = {"type": key, "modules": source, "values": arguments.values}
    if obj is None:
        return {**row, "left_out": source}
    peer = Peer(key, obj)
    leave_defaults_out()
    mend_oer()
    start = time.monotonic()
    for name, run in (("ours", ours_to_theirs), ("theirs", theirs_to_ours)):
        count = Count()
        run(peer, count, arguments.values, arguments.seed, arguments.longest)
        row[name] = {"agree": count.agree, "their_fault": count.faults,
                     "disagree": [[n, kind, count.examples[kind]] for kind, n in count.kinds.most_common()]}
    row["seconds"] = round(time.monotonic() - start, 1)
    return row


def shown(row):
    if "left_out" in row:
        return f"{row['type']:42} left out: {row['left_out']}"
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
    if not pathlib.Path(folder).is_dir():
        raise argparse.ArgumentTypeError(f"{folder} is no folder")
    return key or None, folder


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--values", type=int, default=1000, help="values each way (1000)")
    parser.add_argument("--type", action="append", choices=ROOTS, metavar="KEY", help="this type only")
    parser.add_argument("--modules", action="append", type=module_folder, default=[], metavar="[KEY=]DIR")
    parser.add_argument("--longest", type=int, default=8, metavar="N", help="elements of a list at most (8)")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--json", type=pathlib.Path, metavar="FILE", help="results, a line of JSON for each type")
    arguments = parser.parse_args()
    keys = arguments.type or list(ROOTS)
    if len(keys) == 1:
        row = check(keys[0], arguments)
        if arguments.json:
            with arguments.json.open("a") as file:
                file.write(json.dumps(row) + "\n")
        print(shown(row), flush=True)
        return int("left_out" not in row and any(row[name]["disagree"] for name in ("ours", "theirs")))
    # A process for each type: pycrate keeps what it compiles in variables of the program.
    same = [a for a in sys.argv[1:]]
    failed = [key for key in keys
              if subprocess.run([sys.executable, __file__, *without_types(same), "--type", key]).returncode != 0]
    print(f"{len(keys) - len(failed)} passed, {len(failed)} failed")
    return int(bool(failed))


def without_types(words):
    return [w for i, w in enumerate(words)
            if w != "--type" and not w.startswith("--type=") and (i == 0 or words[i - 1] != "--type")]


if __name__ == "__main__":
    sys.exit(main())
