# SPDX-License-Identifier: MIT
"""What is said of a class beside its slots: annotations of it and of slots,
and its constants with those of the classes above, as programs find them.
"""
import struct

VALUES = (0, -1, 7, 2**31, -2**63, 2**63 - 1, 0.5, -2.25, 1e300, True, False,
          "text", "", "a b'c", "caf\u00e9", "1")
KEYS = ("sql.type", "a", "x.y.z", "Unit", "k2", "doc")


def draw(draw_, cls, random):
    if random.random() < 0.15:
        cls.annotations = some(random)
    for slot in cls.slots or []:
        if random.random() < 0.06 and "short" not in slot.keys:
            slot.annotations = some(random)


def some(random):
    return {key: random.choice(VALUES)
            for key in random.sample(KEYS, random.randint(1, 3))}


# ---- the program ----------------------------------------------------------------


def c_text(text):
    return '"' + "".join(
        chr(c) if 32 <= c < 127 and chr(c) not in '"\\?' else f"\\{c:03o}"
        for c in text.encode()) + '"'


def is_value(value):
    """A test of 'v', a slot_value."""
    if isinstance(value, bool):
        return f"v.kind == SLOT_KIND_BOOL && v.as.boolean == {int(value)}"
    if isinstance(value, str):
        length = len(value.encode())
        return (f"v.kind == SLOT_KIND_TEXT && v.length == {length} && "
                f"memcmp(v.as.text, {c_text(value)}, {length}) == 0")
    if isinstance(value, float):
        bits = struct.unpack("Q", struct.pack("d", value))[0]
        return (f"v.kind == SLOT_KIND_REAL && slot_bits_of_double(v.as.real) "
                f"== UINT64_C({bits})")
    kind = "UINT" if value >= 2**63 else "INT"
    return (f"v.kind == SLOT_KIND_{kind} && v.as.natural == "
            f"UINT64_C({value % 2**64})")


def constants_of(cls):
    """Of the class and of those above it, the nearest first, but for what a
    slot hides."""
    found = {}
    for other in cls.linear:
        for name, value in other.constants.items():
            found.setdefault(name, value)
    names = {slot.name for slot in cls.all}
    return {name: value for name, value in found.items() if name not in names}


def tests(cls):
    """(what, test in C)"""
    c = f"&{cls.identifier()}_class"
    for name, value in constants_of(cls).items():
        yield "slot_constant_find", \
            f"slot_constant_find({c}, SLOT_NAME(\"{name}\"), &v) && " \
            f"{is_value(value)}"
    yield "slot_constant_find of none", \
        f"!slot_constant_find({c}, SLOT_NAME(\"K\"), &v)"
    yield from annotation_tests(c, -1, cls.annotations)
    for number, slot in enumerate(cls.all):
        yield from annotation_tests(c, number, slot.annotations)


def annotation_tests(c, number, annotations):
    for key in KEYS:
        call = f"slot_annotation({c}, {number}, SLOT_NAME(\"{key}\"), &v)"
        if key in annotations:
            yield "slot_annotation", f"{call} && {is_value(annotations[key])}"
        else:
            yield "slot_annotation of none", f"!{call}"
    yield "slot_annotation_next", \
        f"oracle_annotations({c}, {number}) == {len(annotations)}"


def define(writer, cls):
    """The function that asks them."""
    name = f"facts_{cls.identifier()}"
    lines = "".join(f'\toracle_check({test}, "{what}", {c_text(test)});\n'
                    for what, test in tests(cls))
    writer.put(f"static void {name}(void)\n{{\n\tslot_value v;\n\n{lines}}}\n")
    return name
