# SPDX-License-Identifier: MIT
"""Faults of slotgen that are known and not mended yet, so that a run can look
past them: what in a schema brings each about is changed, or a check that
tells it is not listened to. When all are mended this file goes, with
"--known" and "--class" of run.py.
"""
from model import to_float


def signed_ranges(schema):
    for slot in slots(schema):
        if slot.kind == "i" and slot.storage()[0] >= 0:
            for made in slot.type.chain() if slot.type else []:
                made.low = -1
            if slot.low is not None or not slot.type:
                slot.low = -1


def open_signs(schema):
    for enum in schema.enums():
        if enum.storage and enum.storage[0] == "i" and \
                min(enum.values.values()) >= 0:
            enum.storage = None
            unpack(schema, enum)


def unpack(schema, enum):
    """Its storage is another, so ':n' may be too much."""
    for slot in slots(schema):
        if slot.enum is enum:
            slot.bits = 0


def float_bounds(schema):
    types = [made for file in schema.files for made in file.types]
    for made in types:
        if made.word == "float":
            for fact in ("low", "high", "minimum", "maximum"):
                rounded(made, fact)
    for slot in slots(schema):
        if slot.is_float():
            for fact in ("low", "high", "minimum", "maximum", "default"):
                rounded(slot, fact)
    for cls in schema.classes:
        for name, keys in cls.usage.items():
            if cls.slot(name).is_float():
                for key, value in keys.items():
                    if isinstance(value, float):
                        keys[key] = to_float(value)


def rounded(thing, fact):
    value = getattr(thing, fact)
    if isinstance(value, list):
        setattr(thing, fact, [to_float(one) for one in value])
    elif value is not None:
        setattr(thing, fact, to_float(value))


def enum_bits(schema):
    for slot in slots(schema):
        if slot.kind == "e" and (slot.enum.is_open or slot.enum.is_flags):
            slot.bits = 0


def wide_flags(schema):
    for enum in schema.enums():
        low, high = enum.range()
        if enum.is_flags and high >= 2**32:
            enum.is_open, enum.storage = False, None
            unpack(schema, enum)


def wide_enums(schema):
    for enum in schema.enums():
        if not enum.is_open:
            continue
        if enum.is_flags:
            enum.is_open = enum.range()[1] < 2**31
            continue
        enum.storage = None
        if enum.range()[1] >= 2**31:
            enum.values[f"{enum.name}neg"] = -1
        unpack(schema, enum)


def borrowed(schema):
    remove(schema, [slot for slot in slots(schema) if slot.kind == "z"])


def remove(schema, gone):
    names = {slot.name for slot in gone}
    for cls in schema.classes:
        if cls.slots:
            cls.slots = [s for s in cls.slots if s.name not in names]
        for name in names:
            cls.usage.pop(name, None)


def deep_owners(schema):
    """Own only what owns nothing in a pool."""
    def owns(cls, seen=()):
        return any(slot.kind == "N" or
                   (slot.kind == "O" and slot.target not in seen and
                    owns(schema.named(slot.target), (*seen, slot.target)))
                   for other in [cls, *schema.children(cls)]
                   for slot in other.all)
    owners = {cls.name for cls in schema.classes if owns(cls)}
    remove(schema, [slot for slot in slots(schema)
                    if slot.kind == "N" and slot.target in owners])


def owners_across_files(schema):
    """The pool of a family knows what the classes of its file own."""
    remove(schema, [slot for cls in schema.classes
                    if cls.root().file is not cls.file
                    for slot in cls.all if owns_in_pool(schema, slot)])


def owns_in_pool(schema, slot):
    if slot.kind == "O":
        return any(owns_in_pool(schema, inner)
                   for inner in schema.named(slot.target).all
                   if inner.target != slot.target)
    return slot.kind == "N"


def slots(schema):
    return [slot for cls in schema.classes for slot in cls.slots or []]


# fault → (what changes a schema, checks that are not listened to)
FAULTS = {
    "A1": (signed_ranges, ()),
    "A2": (open_signs, ()),
    "A3": (float_bounds, ()),
    "A4": (None, ("a text without an end is read beyond it",
                  "JSON of any bits reads beyond the object")),
    "A5": (None, ()),           # see program.py
    "A6": (None, ("a list is left out of JSON",)),
    "A7": (enum_bits, ()),
    "A8": (wide_flags, ()),
    "A9": (wide_enums, ()),
    "A10": (None, ()),          # see values.py
    "A11": (borrowed, ()),
    "A12": (None, ()),          # see program.py
    "A13": (None, ()),
    "A14": (None, ()),          # see compilers.py
    "A15": (deep_owners, ()),
    "N4": (owners_across_files, ()),
}


def look_past(schema, faults):
    """One change may make room for another: slots go, a class has none."""
    for fault in [*faults, *faults]:
        change = FAULTS[fault][0]
        if change:
            schema.resolve()
            change(schema)
    return schema.resolve()


def is_known(check, faults):
    return any(check in FAULTS[fault][1] for fault in faults)


