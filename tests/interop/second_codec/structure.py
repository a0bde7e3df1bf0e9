"""Do two compiled modules say the same about a type? Names, order, bounds, extension markers, by pycrate's objects."""
from comparison import same_name

# RegionalExtension {{Reg-MapData}} and such are called by their set in our notation, Reg-MapData.
PARAMETERISED = ("RegionalExtension", "PartIIcontent")
STRUCTURES = ("SEQUENCE", "SET", "CHOICE")
LISTS = ("SEQUENCE OF", "SET OF")


class Comparison:
    def __init__(self):
        self.differences = []
        self.own_names = []  # of numbers and bits, which the module tells in comments if at all
        self.seen = set()
        self.count = 0  # types

    def differ(self, path, what, ours, theirs):
        self.differences.append(f"{path}: {what} is {ours}, theirs {theirs}")

    def same(self, path, what, ours, theirs):
        if ours != theirs:
            self.differ(path, what, ours, theirs)
        return ours == theirs

    def types(self, ours, theirs, path):
        """Of a type and all that it is made of; a pair of named types once."""
        names = name_of(ours), name_of(theirs)
        if all(names):
            if names in self.seen:
                return
            self.seen.add(names)
            if names[1] not in PARAMETERISED:
                self.same(path, "type", *map(same_name, names))
            path = names[0]
        self.count += 1
        if not self.same(path, "kind", ours.TYPE, theirs.TYPE):
            return
        self.same(path, "size", bounds(getattr(ours, "_const_sz", None)), bounds(getattr(theirs, "_const_sz", None)))
        if ours.TYPE == "INTEGER":
            self.same(path, "range", bounds(ours._const_val), bounds(theirs._const_val))
            self.named_numbers(ours, theirs, path)
        elif ours.TYPE == "BIT STRING":
            self.named_numbers(ours, theirs, path)
        elif ours.TYPE == "ENUMERATED":
            self.same(path, "items", spelled(ours._root), spelled(theirs._root))
            self.same(path, "further items", spelled(ours._ext), spelled(theirs._ext))
        elif ours.TYPE in LISTS:
            self.types(ours._cont, theirs._cont, f"{path}[]")
        elif ours.TYPE in STRUCTURES:
            self.components(ours, theirs, path)
        elif ours.TYPE == "OPEN_TYPE":
            self.open_types(ours, theirs, path)

    def named_numbers(self, ours, theirs, path):
        """Ours may leave out names, or have more. The names of identifiers are values in a module."""
        if is_class_field(ours):
            return
        others = {same_name(name): number for name, number in (theirs._cont or {}).items()}
        for name, number in (ours._cont or {}).items():
            if same_name(name) in others:
                self.same(path, f"number of {name}", number, others[same_name(name)])
            elif number in others.values():
                self.differ(path, f"name of {number}", name, next(n for n, x in others.items() if x == number))
            else:
                self.own_names.append(f"{path}.{name}")

    def components(self, ours, theirs, path):
        self.same(path, "components", spelled(ours._root), spelled(theirs._root))
        self.same(path, "additions", spelled(ours._ext), spelled(theirs._ext))
        self.same(path, "groups", groups(ours), groups(theirs))
        others = {same_name(name): component for name, component in theirs._cont.items()}
        for name, component in ours._cont.items():
            other = others.get(same_name(name))
            if other is None:
                continue
            inside = f"{path}.{name}"
            # An addition that stands alone may be absent, for the sake of earlier versions, whatever the module says.
            is_addition = name in (ours._ext or []) and not any(same_name(name) in group for group in groups(ours))
            if not (is_addition and presence(component) == "OPTIONAL" and presence(other) == "mandatory"):
                self.same(inside, "presence", presence(component), presence(other))
            self.types(component, other, inside)

    def open_types(self, ours, theirs, path):
        rows, others = rows_of(ours), rows_of(theirs)
        self.same(path, "identifiers", sorted(rows), sorted(others))
        for number in sorted(rows.keys() & others.keys()):
            self.types(rows[number], others[number], f"{path}({number})")


def is_class_field(obj):
    return type(obj._typeref).__name__ == "ASN1RefClassField"


def name_of(obj):
    called = getattr((obj._tr if is_class_field(obj) else obj)._typeref, "called", None)
    return called[1] if called else None


def bounds(constraint):
    if constraint is None or (constraint.lb == 0 and constraint.ub is None and constraint.ext is None):
        return None  # SIZE (0..MAX)
    return constraint.lb, constraint.ub, "..." if constraint.ext is not None else ""


def spelled(names):
    return None if names is None else [same_name(name) for name in names]


def groups(obj):
    return [spelled(group) for group in getattr(obj, "_ext_nest", None) or [] if not isinstance(group, str)]


def presence(component):
    if component._def is not None:
        return f"DEFAULT {component._def}"
    return "OPTIONAL" if component._opt else "mandatory"


def rows_of(obj):
    table = obj._const_tab
    if table is None or not table._val:
        return {}
    key = obj._parent._cont[obj._const_tab_at[-1]]._const_tab_id
    return {row[key]: row[obj._const_tab_id] for row in table._val.root}
