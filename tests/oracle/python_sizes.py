# SPDX-License-Identifier: MIT
"""What --report says that a class takes as a Python class with a __dict__,
beside the blocks that CPython takes for such an object. The figures are those
of CPython 3.11 with pointers of 8 bytes; is_there() tells whether this is one.
"""
import gc
import platform
import re
import sys
import tracemalloc

from model import POINTERS

SETTLED, OBJECTS = 60, 4  # the first of a class have larger tables
TYPICAL = 1 << 40         # and not of the longest numbers, beyond 2^60
SAID = re.compile(r"^struct (\w+) \{(.*?)^\}", re.M | re.S)
AS_DICT = re.compile(r"/\* as a dict class: (\d+), (.*?) \*/")
OPEN = "/* and a table for each object with attributes beside its slots */"


def is_there():
    return (platform.python_implementation() == "CPython" and
            sys.version_info[:2] == (3, 11) and sys.maxsize > 2**32)


def block(size):
    """As the allocators hand it out: in steps of 16, from 512 on by malloc,
    with 8 bytes of its own."""
    return (size + 8 * (size > 512) + 15) // 16 * 16


class Measure:
    def __init__(self, schema):
        self.schema, self.serial = schema, 0
        self.types, self.ballast = {}, []

    def type_of(self, cls):
        if cls.name not in self.types:
            names = [f"s{i}" for i in range(len(cls.all))]
            lines = "".join(f"        self.{name} = values[{i}]\n"
                            for i, name in enumerate(names))
            scope = {}
            exec("class C:\n    def __init__(self, values):\n        pass\n"
                 + lines, scope)
            made = self.types[cls.name] = scope["C"]
            self.ballast += [made([None] * len(names))
                             for _ in range(SETTLED)]
        return self.types[cls.name]

    def value(self, slot):
        """One that no other slot has, where there are so many."""
        self.serial += 1
        if slot.shape == "*" or slot.kind in POINTERS + "syz":
            return None  # what is pointed to counts nowhere
        if slot.kind == "O":
            return self.make(self.schema.named(slot.target))
        if slot.kind == "t":
            length = slot.text_bytes - 1
            return f"{self.serial:0{length}d}"[-length:] if length else ""
        if slot.kind == "r":
            return self.serial + 0.5
        if slot.kind in "iu":
            return self.number(*slot.storage())
        return True if slot.kind == "b" else "enumerator"

    @staticmethod
    def number(low, high):
        """One of two digits, if there are; made at run time."""
        number = min(high, TYPICAL) if high > 256 or low >= -5 \
            else max(low, -TYPICAL)
        return int.from_bytes(number.to_bytes(9, "big", signed=True), "big",
                              signed=True)

    def make(self, cls):
        values = []
        for slot in cls.all:
            if slot.is_array() and slot.shape != "*":
                count = slot.most() * slot.inner()
                items = [self.value(slot) for _ in range(count)]
                values.append(items[:])  # without room to grow
            else:
                values.append(self.value(slot))
        return self.type_of(cls)(values)

    def blocks(self, cls, count):
        """Bytes that so many objects take, and what else is kept."""
        kept = [None] * count
        gc.freeze()
        gc.collect()  # lists and numbers that are kept for later use go
        gc.disable()
        tracemalloc.start()
        for i in range(count):
            kept[i] = self.make(cls)
        traces = tracemalloc.take_snapshot().traces
        tracemalloc.stop()
        gc.enable()
        return sum(block(trace.size) for trace in traces)

    def size(self, cls):
        self.make(cls)
        once, more = self.blocks(cls, OBJECTS), self.blocks(cls, 3 * OBJECTS)
        return round((more - once) / (2 * OBJECTS) / 16) * 16


def differences(schema, reported):
    measure = Measure(schema)
    for cls in schema.classes:
        if cls.name not in reported:
            continue
        said = reported[cls.name]["bytes"]["dict_class"]
        size = measure.size(cls)
        if said != size:
            yield ("report: a dict class", cls, None,
                   f"{said}, and CPython takes {size}")


def text_differences(schema, reported, text):
    """What the report as text says of it: nothing of a class that has a
    dictionary itself."""
    texts = dict(SAID.findall(text))
    for cls in schema.classes:
        if cls.name not in reported:
            continue
        said = AS_DICT.search(texts.get(cls.identifier(), ""))
        bytes_ = reported[cls.name]["bytes"]
        saved = bytes_["dict_class"] - bytes_["chosen"]
        wanted = None if cls.is_open else (
            str(bytes_["dict_class"]),
            "the same" if not saved else f"{saved} bytes saved"
            if saved > 0 else f"{-saved} bytes more")
        if (said and said.groups()) != wanted:
            yield ("report: a dict class, as text", cls, None,
                   f"{said and said[0]}, not {wanted}")
        if (OPEN in texts.get(cls.identifier(), "")) != cls.is_open:
            yield "report: a table for each object", cls, None, OPEN
