"""Values of pycrate's types, drawn by chance."""
import random
import re

# Alternatives of EtsiTs102941Data that chorus reads as additions unknown to it.
UNKNOWN = {"butterflyAuthorizationRequest", "x509SignedbutterflyAuthorizationRequest", "butterflyAuthorizationResponse",
           "butterflyCertificateRequest", "butterflyCertificateResponse", "butterflyAtDownloadRequest"}
# Messages of SAE J2735 that chorus reads; it takes others for additions unknown to it as well.
KNOWN_FRAMES = {18, 19, 20, 28, 29, 30, 31, 32}


def with_object_identifiers(value, dice):
    """A value that chorus has drawn, with OBJECT IDENTIFIERs in the place of the octets that it draws for them."""
    if isinstance(value, list):
        return [with_object_identifiers(x, dice) for x in value]
    if not isinstance(value, dict):
        return value
    contents = lambda: bytes(dice.choices(range(120), k=dice.randint(1, 12))).hex()
    return {name: contents() if name.endswith("RdAuthID") else with_object_identifiers(x, dice)
            for name, x in value.items()}


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

    def relative_oid(self, obj):
        return tuple(self.random.randrange(10**self.random.randint(1, 20)) for _ in range(self.random.randint(1, 5)))

    def sequence_of(self, obj):
        try:
            longest = min(self.longest, 2) if self.depth > self.deep else self.longest
            return [self.value(obj._cont) for _ in range(self.size(obj, longest))]
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
        if identifier == "messageId" and KNOWN_FRAMES < {row[key] for row in rows}:
            rows = [row for row in rows if row[key] in KNOWN_FRAMES]
        if not rows:
            raise NoValue
        row = self.random.choice(rows)
        inner = row[c._const_tab_id]
        return {identifier: row[key],
                name: (inner._typeref.called[1] if inner._typeref else inner.TYPE, self.value(inner))}
