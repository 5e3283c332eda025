# SPDX-License-Identifier: MIT
"""What the schemas of a run have in them: each kind of slot in each layout
with each feature, and each pair of a class's keys. draw.py asks for what is
rarest; at its end a run asserts that nothing is rarer than LEAST.
"""
import collections
import itertools

from model import INTEGERS, LAYOUTS, REALS

LEAST = 3

ENUM_KINDS = ("enum", "open enum", "flags", "open flags")
KINDS = (*INTEGERS, *REALS, "bool", "char", *ENUM_KINDS, "text", "string",
         "ref string", "bytes", "object", "ref", "own", "weak", "void")
# A record of a fixed byte order has none of these.
OUTSIDE = ("string", "ref string", "bytes", "ref", "own", "weak", "void")
FEATURES = ("plain", "optional", "range", "checks", "bits", "default",
            "array", "bounded", "list")
LETTERS = {"b": "bool", "c": "char", "t": "text", "s": "string",
           "z": "ref string", "y": "bytes", "O": "object", "R": "ref",
           "N": "own", "W": "weak", "V": "void"}

CLASS_KEYS = (
    "description", "is_a", "mixins", "slots", "slot_usage", "abstract",
    "mixin", "final", "value", "frozen", "weakref", "dict", "layout",
    "lends", "endian", "refs", "align", "expect", "default_range",
    "constants", "suppress", "deprecated", "eq", "order", "hash", "repr",
    "rename", "tag", "tag_field", "omit_defaults", "forbid_unknown",
    "post_init")

# And of these, LEAST each.
MORE = ("schemas", "files", "imports", "prefixes", "default_layout",
        "default_range", "types", "types of types", "classes", "slots",
        "several bases", "big", "little", "owners", "open without slots",
        "of slots of the file", "with __weakref__ or __dict__",
        "with slots said again", "of missing tags", "of unknown tags",
        "that narrow slots", "that narrow enums")

# Pairs of keys that no class can have, and why.
NEVER = {}


def enum_kind(enum):
    return ("open " if enum.is_open else "") + \
        ("flags" if enum.is_flags else "enum")


def kind_of(slot):
    if slot.kind in "iur":
        return slot.type.word if slot.type else slot.word
    if slot.kind == "e":
        return enum_kind(slot.enum)
    return LETTERS[slot.kind]


def features_of(slot):
    found = []
    if slot.is_optional:
        found.append("optional")
    if slot.low is not None or slot.high is not None or (
            slot.type and slot.kind != "e"):
        found.append("range")
    if slot.minimum is not None or slot.maximum is not None:
        found.append("checks")
    if slot.bits:
        found.append("bits")
    if slot.default is not None:
        found.append("default")
    if slot.is_array():
        found.append({"[": "array", "<": "bounded", "*": "list"}[slot.shape])
    return found or ["plain"]


def is_allowed(kind, feature):
    """Whether the language has that."""
    is_number = kind in INTEGERS or kind in REALS
    if feature in ("range", "checks"):
        return is_number
    if feature == "bits":
        return kind in INTEGERS or kind in ENUM_KINDS or kind == "bool"
    if feature == "default":
        return is_number or kind in ENUM_KINDS or \
            kind in ("bool", "char", "text", "string", "ref string")
    if feature in ("array", "bounded", "list"):
        return kind != "char"  # char s[N] is a text
    return True


def keys_of(cls):
    """Those that the class says."""
    keys = set(cls.keys) & set(CLASS_KEYS)
    for key, is_said in (("is_a", cls.bases), ("mixins", cls.mixins),
                         ("slots", cls.slots is not None),
                         ("slot_usage", cls.usage),
                         ("constants", cls.constants)):
        if is_said:
            keys.add(key)
    return keys


class Counts:
    def __init__(self):
        self.cells = collections.Counter({
            (kind, layout, feature): 0 for kind in KINDS for layout in LAYOUTS
            for feature in FEATURES if is_allowed(kind, feature)})
        self.pairs = collections.Counter({
            pair: 0 for pair in itertools.combinations(sorted(CLASS_KEYS), 2)
            if pair not in NEVER})
        self.enums = collections.Counter(dict.fromkeys(ENUM_KINDS, 0))
        self.layouts = collections.Counter(dict.fromkeys(LAYOUTS, 0))
        self.tries = collections.Counter()  # of pairs that were asked for
        self.more = collections.Counter(dict.fromkeys(MORE, 0))

    def add(self, schema):
        for enum in schema.enums():
            self.enums[enum_kind(enum)] += 1
        for cls in schema.classes:
            if not cls.endian:  # records leave out many kinds
                self.layouts[cls.layout] += len(cls.slots or [])
            for pair in itertools.combinations(sorted(keys_of(cls)), 2):
                self.pairs[pair] += 1
            for slot in cls.slots or []:
                for feature in features_of(slot):
                    self.cells[kind_of(slot), cls.layout, feature] += 1
            self.count_more(cls)
        self.count_files(schema)

    def subtract(self, schema):
        """What was refused does not count."""
        other = Counts()
        other.add(schema)
        for mine, theirs in ((self.cells, other.cells),
                             (self.pairs, other.pairs),
                             (self.more, other.more)):
            mine.subtract(theirs)

    def count_more(self, cls):
        self.more["classes"] += 1
        self.more["slots"] += len(cls.all)
        slots = cls.slots or []
        narrowed = [rule for keys in cls.usage.values()
                    for rule in keys.get("rules", [])]
        for what, is_there in (
                ("that narrow slots", narrowed),
                ("that narrow enums", any(
                    "values" in rule.keys() for rule in narrowed)),
                ("several bases", len(cls.bases) > 1),
                ("big", cls.endian == "big"),
                ("little", cls.endian == "little"),
                ("owners", any(slot.kind == "N" for slot in cls.all)),
                ("open without slots", cls.slots is None),
                ("of slots of the file", cls.form == "by name" and slots),
                ("with __weakref__ or __dict__", cls.slots is not None and
                 any(cls.says(key) for key in cls.as_slots)),
                ("of missing tags", cls.is_tag_default),
                ("of unknown tags", cls.is_tag_other),
                ("with slots said again", any(
                    slot.declarer is not cls for slot in cls.all
                    if slot.name in {own.name for own in slots}))):
            self.more[what] += bool(is_there)

    def count_files(self, schema):
        self.more["schemas"] += 1
        for file in schema.files:
            self.more["files"] += 1
            self.more["imports"] += len(file.imports)
            self.more["prefixes"] += bool(file.prefix)
            self.more["types"] += len(file.types)
            self.more["types of types"] += sum(
                made.above is not None for made in file.types)
            self.more["default_layout"] += "default_layout" in file.keys
            self.more["default_range"] += "default_range" in file.keys

    # ---- what to draw next -----------------------------------------------------

    def rarest(self, random, counts, most):
        """One of the items that were counted least."""
        items = sorted(counts, key=lambda item: (counts[item], item))
        return random.choice(items[:most])

    def rarest_enum(self, random):
        return self.rarest(random, self.enums, 2)

    def rarest_layout(self, random, layouts):
        """Compact, which most classes are, more often than not."""
        if random.random() < 0.4:
            return layouts[0]
        return min(layouts, key=lambda layout: self.layouts[layout])

    def rarest_cell(self, random, layout, may_have):
        """(kind, feature), half of the time of the rarest."""
        cells = {(kind, feature): count
                 for (kind, at, feature), count in self.cells.items()
                 if at == layout and may_have(kind, feature)}
        if random.random() < 0.7:
            kind, feature = self.rarest(random, cells, 12)
        else:
            kind, feature = random.choice(sorted(cells))
        return kind, feature

    def rarest_pair(self, random):
        """What is asked for in vain moves back."""
        pair = min(self.pairs, key=lambda pair: (
            min(self.pairs[pair], LEAST), self.tries[pair], random.random()))
        self.tries[pair] += 1
        return pair

    # ---- the table and its test ------------------------------------------------

    def missing(self):
        """What was drawn too rarely."""
        for (kind, layout, feature), count in sorted(self.cells.items()):
            if count < LEAST:
                yield f"{kind}, {layout}, {feature}: {count}"
        for pair, count in sorted(self.pairs.items()):
            if count < LEAST:
                yield f"{' and '.join(pair)}: {count}"
        for what, count in self.more.items():
            if count < LEAST:
                yield f"{what}: {count}"

    def table(self):
        """Of all layouts, how often each kind had each feature; the rarest
        layout's count stands behind the sum."""
        lines = ["".join(f"{title:>13}" for title in ("", *FEATURES))]
        for kind in KINDS:
            line = f"{kind:>13}"
            for feature in FEATURES:
                counts = [self.cells[kind, layout, feature]
                          for layout in LAYOUTS]
                line += f"{'-':>13}" if not is_allowed(kind, feature) else \
                    f"{f'{sum(counts)} ({min(counts)})':>13}"
            lines.append(line)
        counts = [self.pairs[pair] for pair in self.pairs]
        lines.append(f"{len(counts)} pairs of class keys, each "
                     f"{min(counts)} times at least, {sum(counts)} in all")
        lines.append(", ".join(f"{count} {name}"
                               for name, count in self.more.items()))
        return "\n".join(lines)
