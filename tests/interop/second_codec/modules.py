"""The ASN.1 modules of a type of message, found in folders or written by chorus, and compiled with pycrate."""
import collections
import importlib
import importlib.util
import logging
import pathlib
import re
import subprocess
import sys

OURS = "ours"  # instead of a folder

# Which module and type of ASN.1 a message is, by an arc of the module's object identifier, or its last arcs, where
# several standards use one name, and a package of modules that pycrate brings compiled or that lies in a folder.
ROOTS = {
    "cam-v1": ("CAM-PDU-Descriptions", (302637, 2, 1), "CAM", "ITS_r1318"),
    "denm-v1": ("DENM-PDU-Descriptions", (302637, 1, 1), "DENM", "ITS_r1318"),
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
    "ivim-v221": ("IVIM-PDU-Descriptions", 103301, "IVIM", None),
    "srem": ("SREM-PDU-Descriptions", 103301, "SREM", "ITS_IS"),
    "ssem": ("SSEM-PDU-Descriptions", 103301, "SSEM", "ITS_IS"),
    "rtcmem": ("RTCMEM-PDU-Descriptions", 103301, "RTCMEM", "ITS_IS"),
    "mcm-uulm": ("TS103561-LUKAS-MCM", None, "MCM", None),
    "mcm-nap": ("MCM-PDU-Descriptions", 103561, "MCM", None),
    "evcsn": ("EVCSN-PDU-Descriptions", 101556, "EvcsnPdu", None),
    "tis-tpg": ("TIS-TPG-Transactions-Descriptions", 101556, "TisTpgTransactionsPdu", None),
    "ev-rsr": ("EV-RechargingSpotReservation-PDU-Descriptions", 101556, "EV-RSR", None),
    "imzm": ("IMZM-PDU-Descriptions", 103724, "IMZM", None),
    "mim": ("MIM-PDU-Descriptions", None, "MIM", None),
    "mvm": ("MVM-PDU-Descriptions", None, "MVM", None),
    "pim": ("PIM-PDU-Descriptions", None, "ParkingInformationMessage", None),
    "poim": ("POIM-PDU-Description", 103916, "POIM", None),
    "j2735": ("MessageFrame", None, "MessageFrame", "j2735_202409"),
    "csae53": ("MsgFrame", None, "MessageFrame", None),
    "csae53-day2": ("MsgFrame", None, "MessageFrame", None),
    "csae53-edition2019": ("MsgFrame", None, "MessageFrame", None),
    "csae53-edition2017": ("MsgFrame", None, "MessageFrame", None),
    "ieee1609dot2-data": ("Ieee1609Dot2", None, "Ieee1609Dot2Data", None),
    "ieee1609dot2-cert": ("Ieee1609Dot2", None, "Certificate", None),
    "ieee1609dot2-tbsdata": ("Ieee1609Dot2", None, "ToBeSignedData", None),
    "ieee1609dot2-crl": ("Ieee1609Dot2CrlBaseTypes", None, "CrlContents", None),
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
    last = lambda arcs: tuple(arcs[-len(arc):]) == arc if isinstance(arc, tuple) else arc in arcs
    roots = [m for m in index.get(name, []) if arc is None or last(m.arcs)]
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
    for name, bounds in re.findall(r"([A-Z][\w-]*)\s*::=\s*INTEGER\s*\(([^,()]*),\s*\.\.\.[^)]*\)", text):
        text = re.sub(rf"(&id\s+){name}\b", rf"\1INTEGER ({bounds})", text)
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


EXTENSIBLE_LIST = re.compile(r"""([A-Z][\w-]*) \s*::=\s* SEQUENCE \s*\(?\s*
                                 SIZE \s*\( ([^,)]*) ,\s*\.\.\.[^)]*\) \s*\)?\s* OF\s+ ([A-Z][\w-]*)""", re.X)


def extensible_lists(texts):
    """Of SEQUENCE SIZE(1..8, ...) OF T what remains without the extension, by name."""
    return {name: f"SEQUENCE (SIZE({size})) OF {element} "
            for name, size, element in EXTENSIBLE_LIST.findall("\n".join(texts))}


# An object set whose class stands on the next line is two things for pycrate.
SET_AND_CLASS = re.compile(r"^([A-Z][\w-]*)\s*\n\s+([A-Z][A-Z0-9-]*\s*::=\s*\{)", re.M)
# Nor does it find an identifier outside a CHOICE. An open type is in OER what an OCTET STRING is, and chorus has one in
# these places, all of IEEE 1609.2.
OPEN_TYPE = re.compile(r"[A-Z][\w-]*\.&[A-Z]\w*\s*\(\s*\{\s*\w+\s*\}\s*\{\s*@\.\w+\s*\}\s*\)")


def as_pycrate_reads_them(texts):
    texts = [OPEN_TYPE.sub("OCTET STRING", SET_AND_CLASS.sub(r"\1 \2", text)) for text in texts]
    lists = extensible_lists(texts)
    return [without_inner_constraints(text, lists) for text in texts]


def compiled(texts, folder, name):
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
    logging.getLogger("pycrate").setLevel(logging.ERROR)  # it warns of every tag that a module leaves out
    GLOBAL.clear()
    compile_text(texts)
    target = pathlib.Path(folder) / f"{name}.py"
    generate_modules(PycrateGenerator, str(target))
    GLOBAL.clear()
    sys.path.insert(0, folder)
    sys.dont_write_bytecode = True
    return importlib.import_module(name)


identifier = lambda text: text.replace("-", "_")


def own_type(key, chorus, folder):
    """pycrate's object of the type as chorus itself writes it down, and where that is from."""
    text = subprocess.run([chorus, "messages", "--asn1", key], capture_output=True, text=True, check=True).stdout
    module, root = re.findall(r"^([A-Z][\w-]*) (?=DEFINITIONS|::=)", text, re.M)[:2]
    package = compiled([without_comments(text)], folder, f"own_{identifier(key)}")
    return getattr(getattr(package, identifier(module)), identifier(root)), "our own notation"


def compiled_before(name, folders):
    """A package of modules that pycrate has compiled, which it brings or which lies in one of the folders."""
    if name is None:
        return None, ""
    if importlib.util.find_spec(f"pycrate_asn1dir.{name}"):
        return importlib.import_module(f"pycrate_asn1dir.{name}"), f"pycrate's {name}"
    for folder in folders:
        if (pathlib.Path(folder) / name / "__init__.py").is_file():
            sys.path.insert(0, folder)
            return importlib.import_module(name), name
    return None, ""


def public_type(key, folders, folder):
    """The same from a module that is not ours; or nothing and why."""
    name, arc, type_name, shipped = ROOTS[key]
    index = collections.defaultdict(list)
    for path in folders:
        for file in sorted(p for p in pathlib.Path(path).rglob("*") if p.suffix in (".asn", ".asn1")):
            for module in modules_of(file):
                index[module.name].append(module)
    modules, missing = closure(index, name, arc)
    if modules:
        try:
            package = compiled(as_pycrate_reads_them([without_comments(m.text) for m in modules]), folder,
                               f"public_{identifier(key)}")
        except Exception as error:
            return None, f"pycrate does not compile them: {error}"
        source = modules[0].file.name + (f" and {len(modules) - 1} more" if len(modules) > 1 else "")
    else:
        package, source = compiled_before(shipped, folders)
        if package is None:
            return None, f"no module {missing}"
    return getattr(getattr(package, identifier(name)), identifier(type_name)), source
