#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""measure.py SLOTGEN [--cc CC] [--rustc RUSTC] [--document FILE] [--renew]

What an object of each class of corpus.yaml takes: as C written by hand in
four ways, as Rust, as slotgen lays it out, and as a Python object. C and Rust
are compiled and asked for sizeof; Python's objects are made and their blocks
counted by tracemalloc. Only the bit bound is computed.

Prints the table in Markdown, then the checks, and exits with 1 where one
fails. Without rustc its columns are empty and what compares with them is left
out, and says so. --document compares the table in that file with this one;
with --renew it is written there instead.
"""
import argparse
import gc
import os
import platform
import re
import shutil
import subprocess
import sys
import tempfile
import tracemalloc

HERE = os.path.dirname(os.path.abspath(__file__))
CORPUS = os.path.join(HERE, "corpus.yaml")
LEAST_CLASSES, LEAST_CHAINS, CHAIN_DEPTH = 24, 3, 3
MOST_ABOVE_BOUND = 1.12
MARKS = ("<!-- measure.py -->\n", "<!-- end of measure.py -->\n")


def run(*command, **more):
    result = subprocess.run(command, capture_output=True, text=True, **more)
    if result.returncode:
        sys.exit(f"{' '.join(command)}:\n{result.stderr}")
    return result.stdout


# ---- what slotgen says ------------------------------------------------------

def nested(text):
    """A dump's lines as [(words, children)], by their indent."""
    stack = [[]]
    for line in text.splitlines():
        depth = (len(line) - len(line.lstrip())) // 2
        del stack[depth + 1:]
        stack[depth].append((line.split(), []))
        stack.append(stack[depth][-1][1])
    return stack[0]


class Slot:
    def __init__(self, name, facts):
        self.name, self.dimensions, self.text = name, [], 0
        self.hold, self.low, self.high = "value", None, None
        self.kind = self.bytes = self.class_ = self.enum = None
        self.opt = self.growable = self.bounded = self.hot = False
        self.bits = 0
        for words, _ in facts:
            key, rest = words[0], words[1:]
            if key in ("opt", "growable", "bounded", "hot"):
                setattr(self, key, True)
            elif key in ("kind", "hold", "enum"):
                setattr(self, key, rest[0])
            elif key == "class":
                self.class_ = rest[0]
            elif key in ("bytes", "bits"):
                setattr(self, key, int(rest[0]))
            elif key == "dimension":
                self.dimensions.append(int(rest[0]))
            elif key == "text":
                self.text = int(rest[1])
            elif key == "in" and self.kind != "real":
                self.low, self.high = map(int, rest[0].split(".."))
            elif key == "in":
                self.range = rest[0]

    @property
    def count(self):
        product = 1
        for length in self.dimensions:
            product *= length
        return product

    @property
    def is_pointer(self):
        return (self.growable or self.kind in ("string", "bytes", "void")
                or self.hold in ("ref", "own"))


class Class:
    def __init__(self, name, facts, classes):
        self.name = name
        one = {words[0]: words for words, _ in facts}
        self.parent = classes[one["parent"][1]] if "parent" in one else None
        self.abstract, self.weakref = "abstract" in one, "weakref" in one
        self.slots = [Slot(words[1], inner) for words, inner in facts
                      if words[0] == "slot"]
        taken = len(self.parent.slots) if self.parent else 0
        self.own = self.slots[taken:]

    @property
    def depth(self):
        return 1 + (self.parent.depth if self.parent else 0)


class Enum:
    def __init__(self, name, facts):
        self.name = name
        self.open = False  # holds numbers that have no name
        self.numbers = [int(words[2]) for words, _ in facts
                        if words[0] == "value"]
        self.bytes = int(facts[0][0][1])


class Model:
    def __init__(self, slotgen, schema):
        self.classes, self.enums = {}, {}
        for _, entries in nested(run(slotgen, "--dump=resolved", schema)):
            for words, inner in entries:
                if words[0] == "enum":
                    self.enums[words[1]] = Enum(words[1], inner)
                elif words[0] == "class":
                    self.classes[words[1]] = Class(words[1], inner,
                                                   self.classes)
        for _, entries in nested(run(slotgen, "--dump=schema", schema)):
            for words, inner in entries:
                if words[0] == "enum":
                    self.enums[words[1]].open = any(
                        fact == ["open", "true"] for fact, _ in inner)
                    assert not any(fact[0] == "flags" for fact, _ in inner)


def layouts(slotgen, schema, *options):
    """{class: {size, align, bits, sorted, declared, plain, lending}}"""
    result = {}
    for _, entries in nested(run(slotgen, *options, "--dump=layout", schema)):
        for words, inner in entries:
            if words[0] != "class":
                continue
            figures = inner[0][0] + inner[1][0]
            result[words[1]] = dict(zip(figures[::2], map(int, figures[1::2])))
    return result


# ---- bits -------------------------------------------------------------------

def limits(slot, model):
    """(low, high) of a number that has bounds, or None."""
    if slot.kind == "enum" and slot.low is None:
        enum = model.enums[slot.enum]
        return None if enum.open else (min(enum.numbers), max(enum.numbers))
    return None if slot.low is None else (slot.low, slot.high)


def width_of(low, high):
    if low < 0:
        return max((-low - 1).bit_length(), max(high, 0).bit_length()) + 1
    return high.bit_length()


def scalar_bits(slot, model):
    """Bits of a slot that can share a word; 0 where it cannot."""
    if (slot.dimensions or slot.growable or slot.hot or slot.hold != "value"
            or slot.kind not in ("bool", "int", "uint", "enum")):
        return 0
    if slot.kind == "bool":
        return 1
    bounds = limits(slot, model)
    bits = slot.bits or (width_of(*bounds) if bounds else 0)
    return bits if bits < whole(slot, model) * 8 else 0


def whole(slot, model):
    return (model.enums[slot.enum].bytes if slot.kind == "enum"
            else slot.bytes)


def needed_bits(class_, model, sizes):
    """What no layout can do without. A slot that may be unset takes a number
    that it never holds, else one bit more."""
    total = 0
    for slot in class_.slots:
        bits = scalar_bits(slot, model)
        if bits:
            bounds = limits(slot, model)
            spare = bounds and (bounds[1] - bounds[0] + 1 < 1 << bits)
            total += bits + (slot.opt and not spare)
            continue
        if slot.is_pointer or slot.hold == "weak":
            total += 64 * slot.count
            continue
        if slot.kind == "object":
            size = sizes[slot.class_]
        else:
            size = slot.text or whole(slot, model)
        bounds = limits(slot, model)
        total += 8 * size * slot.count + 8 * slot.bounded
        if slot.opt:
            full = not bounds or (bounds[1] - bounds[0] + 1 == 1 << 8 * size)
            total += bool(full or slot.dimensions)
    return total


# ---- C by hand --------------------------------------------------------------

class C:
    """Structs of one way to write C. A parent is embedded, as the first
    member; an object that may be unset has a bool beside it, where its
    pointer cannot be NULL."""

    def __init__(self, model, name, naive=False, order=None, fields=False,
                 mask=False):
        self.model, self.name, self.naive = model, name, naive
        self.order, self.fields, self.mask = order, fields, mask

    def type(self, slot):
        """(type, alignment)"""
        if slot.is_pointer:
            return "void *", 8
        if slot.hold == "weak":
            return "struct handle", 4
        if slot.kind == "object":
            return f"struct {self.name}_{slot.class_}", self.align(
                self.model.classes[slot.class_])
        if slot.kind in ("bool", "char", "text"):
            return ("bool" if slot.kind == "bool" else "char"), 1
        if slot.kind == "real":
            return ("float" if slot.bytes == 4 else "double"), slot.bytes
        if slot.kind == "enum":
            if self.naive:
                return f"enum {slot.enum}_plain", 4
            size = self.model.enums[slot.enum].bytes
            numbers = self.model.enums[slot.enum].numbers
            sign = "" if min(numbers) < 0 else "u"
            return f"{sign}int{size * 8}_t", size
        sign = "u" if slot.kind == "uint" else ""
        return f"{sign}int{slot.bytes * 8}_t", slot.bytes

    def align(self, class_):
        own = [self.type(slot)[1] for slot in class_.own]
        above = [self.align(class_.parent)] if class_.parent else []
        return max(own + above, default=1)

    def has_sentinel(self, slot):
        """Whether slotgen's declared order has a number for unset."""
        bounds = limits(slot, self.model)
        return bool(self.mask and bounds and not slot.dimensions and
                    bounds[1] - bounds[0] + 1
                    < 1 << 8 * whole(slot, self.model))

    def members(self, slot):
        """[(declaration, alignment, bits)]"""
        result = []
        type_, align = self.type(slot)
        bits = scalar_bits(slot, self.model) if self.fields else slot.bits
        if slot.bounded:
            result.append((f"uint8_t count_{slot.name}", 1, 0))
        if bits:
            if limits(slot, self.model) and limits(slot, self.model)[0] < 0:
                type_ = f"int{align * 8}_t"
            elif slot.kind == "bool":
                type_ = "bool"
            result.append((f"{type_} m_{slot.name} : {bits}", align, bits))
        else:
            lengths = slot.dimensions if not slot.growable else []
            lengths = lengths + ([slot.text] if slot.text else [])
            dims = "".join(f"[{length}]" for length in lengths)
            result.append((f"{type_} m_{slot.name}{dims}", align, 0))
        if slot.opt and not slot.is_pointer and slot.hold != "weak":
            if self.fields or self.mask:
                if not self.has_sentinel(slot):
                    result.append((f"bool has_{slot.name} : 1", 1, 1))
            else:
                result.append((f"bool has_{slot.name}", 1, 0))
        return result

    def struct(self, class_):
        members = [member for slot in class_.own
                   for member in self.members(slot)]
        if self.mask:  # the flags of presence stand together, at the end
            members.sort(key=lambda member: member[0].startswith("bool has_"))
        if self.order:
            members.sort(key=self.order)
        lines = [f"\t{declaration};\n" for declaration, *_ in members]
        if class_.parent:
            lines.insert(0, f"\tstruct {self.name}_{class_.parent.name} "
                            "base;\n")
        return f"struct {self.name}_{class_.name} {{\n{''.join(lines)}}};\n"


def c_sizes(model, cc, directory, ways, headers):
    """{way: {class: bytes}}; headers maps a way to one that slotgen wrote.
    None where the machine is not one with 8-byte pointers."""
    text = {way.name: "".join(map(way.struct, model.classes.values()))
            for way in ways}
    for name, header in headers.items():
        text[name] = f'#include "{header}"\n'
    result = {}
    enums = "".join(
        f"enum {enum.name}_plain {{ " + ", ".join(
            f"{enum.name}_plain_{i} = {number}"
            for i, number in enumerate(enum.numbers)) + " };\n"
        for enum in model.enums.values())
    for name, body in text.items():
        prefix = "" if name in headers else f"struct {name}_"
        source = os.path.join(directory, f"{name}.c")
        with open(source, "w", encoding="utf-8") as file:
            file.write("#include <stdbool.h>\n#include <stdint.h>\n"
                       "#include <stdio.h>\n"
                       "struct handle { uint32_t index, generation; };\n")
            file.write(("" if name in headers else enums) + body)
            file.write("int main(void)\n{\n"
                       '\tprintf("pointer %zu\\n", sizeof(void *));\n')
            for class_ in model.classes:
                file.write(f'\tprintf("{class_} %zu\\n", '
                           f"sizeof({prefix}{class_}));\n")
            file.write("\treturn 0;\n}\n")
        program = os.path.join(directory, f"{name}_program")
        run(cc, "-std=c11", "-w", "-o", program, source)
        sizes = dict(line.split() for line in run(program).splitlines())
        if int(sizes.pop("pointer")) != 8:
            return None
        result[name] = {class_: int(size) for class_, size in sizes.items()}
    return result


# ---- Rust -------------------------------------------------------------------

def rust_type(slot, model, flat):
    """The slot's meaning as Rust says it. Ranges have no equivalent; what
    slotgen holds by one pointer is one pointer here, not a String of three."""
    def one():
        if slot.growable or slot.kind in ("string", "bytes", "void"):
            return "NonNull<u8>"
        if slot.kind == "object":
            if slot.hold == "weak":
                return "Weak"
            if slot.hold != "value":
                return f"NonNull<{flat}{slot.class_}>"
            return flat + slot.class_
        if slot.kind in ("char", "text"):
            return f"[u8; {slot.text}]" if slot.text else "u8"
        if slot.kind == "bool":
            return "bool"
        if slot.kind == "real":
            return f"f{slot.bytes * 8}"
        if slot.kind == "enum":
            enum = model.enums[slot.enum]
            return f"u{enum.bytes * 8}" if enum.open else f"E{enum.name}"
        return ("u" if slot.kind == "uint" else "i") + str(slot.bytes * 8)
    type_ = one()
    for length in reversed([] if slot.growable else slot.dimensions):
        type_ = f"[{type_}; {length}]"
    return f"Option<{type_}>" if slot.opt else type_


def rust_struct(class_, model, flat):
    lines = []
    if class_.parent and not flat:
        lines.append(f"    base: {class_.parent.name},\n")
    for i, slot in enumerate(class_.slots if flat else class_.own):
        if slot.bounded:
            lines.append(f"    count{i}: u8,\n")
        lines.append(f"    slot{i}: {rust_type(slot, model, flat)},\n")
    return f"struct {flat}{class_.name} {{\n{''.join(lines)}}}\n"


def rust_sizes(model, rustc, directory):
    """({class: bytes}, {class: bytes}): a parent as a member, and flat."""
    source = os.path.join(directory, "sizes.rs")
    with open(source, "w", encoding="utf-8") as file:
        file.write("#![allow(dead_code)]\nuse std::mem::size_of;\n"
                   "use std::num::NonZeroU32;\nuse std::ptr::NonNull;\n"
                   "struct Weak { index: u32, generation: NonZeroU32 }\n")
        for enum in model.enums.values():
            values = ", ".join(f"V{i} = {number}"
                               for i, number in enumerate(enum.numbers))
            if not enum.open:
                file.write(f"enum E{enum.name} {{ {values} }}\n")
        for flat in ("", "Flat"):
            for class_ in model.classes.values():
                file.write(rust_struct(class_, model, flat))
        file.write("fn main() {\n")
        for class_ in model.classes:
            file.write(f'    println!("{class_} {{}} {{}}", '
                       f"size_of::<{class_}>(), "
                       f"size_of::<Flat{class_}>());\n")
        file.write("}\n")
    program = os.path.join(directory, "sizes_program")
    run(rustc, "--edition", "2021", "-o", program, source)
    sizes = [line.split() for line in run(program).splitlines()]
    return ({name: int(size) for name, size, _ in sizes},
            {name: int(size) for name, _, size in sizes})


# ---- Python -----------------------------------------------------------------

OBJECTS, SETTLED = 1000, 200


def python_class(class_, slotted):
    names = [f"s{i}" for i in range(len(class_.slots))]
    lines = ["class C:\n"]
    if slotted:
        weak = ["__weakref__"] if class_.weakref else []
        lines.append(f"    __slots__ = {tuple(names + weak)!r}\n")
    lines.append("    def __init__(self, values):\n        pass\n")
    lines += [f"        self.{name} = values[{i}]\n"
              for i, name in enumerate(names)]
    scope = {}
    exec("".join(lines), scope)
    return scope["C"]


class Python:
    """Objects whose slots all hold a value of their own."""

    def __init__(self, model, slotted):
        self.model, self.serial = model, 0
        self.types = {name: python_class(class_, slotted)
                      for name, class_ in model.classes.items()}

    def value(self, slot):
        self.serial += 1
        if slot.is_pointer or slot.hold == "weak":
            return None  # what is pointed to counts nowhere
        if slot.kind == "object":
            return self.make(slot.class_)
        if slot.kind == "text":
            return f"{self.serial:0{slot.text - 1}d}"[-(slot.text - 1):]
        if slot.kind == "real":
            return self.serial + 0.5
        if slot.kind in ("int", "uint"):
            low, high = self.storage(slot)
            number = min(high, 1 << 40) if high > 256 or low >= -5 else low
            # arithmetic leaves room for a digit that the result may not need
            return int.from_bytes(number.to_bytes(6, "big", signed=True),
                                  "big", signed=True)
        return True if slot.kind == "bool" else "enumerator"

    @staticmethod
    def storage(slot):
        if slot.low is not None:
            return slot.low, slot.high
        bits = slot.bits or slot.bytes * 8
        if slot.kind == "uint":
            return 0, (1 << bits) - 1
        return -(1 << bits - 1), (1 << bits - 1) - 1

    def make(self, name):
        values = []
        for slot in self.model.classes[name].slots:
            if slot.dimensions and not slot.growable:
                items = [self.value(slot) for _ in range(slot.count)]
                values.append(items[:])  # without room to grow
            else:
                values.append(self.value(slot))
        return self.types[name](values)

    def size(self, name):
        """Bytes of the blocks of one object, as the allocators hand them
        out: in steps of 16, and beyond 512 with malloc's 8 before them."""
        # the first objects' tables are larger; and what CPython keeps for
        # re-use would not be seen, so these take it
        ballast = [self.make(name) for _ in range(SETTLED)]
        kept = [None] * OBJECTS
        gc.collect()
        gc.disable()
        tracemalloc.start()
        for i in range(OBJECTS):
            kept[i] = self.make(name)
        traces = tracemalloc.take_snapshot().traces
        tracemalloc.stop()
        gc.enable()
        total = sum((trace.size + 8 * (trace.size > 512) + 15) // 16 * 16
                    for trace in traces)
        del ballast
        # tracemalloc's own blocks are below half a step
        return round(total / OBJECTS / 16) * 16


# Where the values move into a table of their own, and where that grows.
COUNTS = (0, 1, 5, 6, 13, 14, 28, 29, 30, 85, 86, 170, 171, 400)


def reported_sizes(slotgen, schema):
    return {name: int(size) for name, size in re.findall(
        r"^struct (\w+) \{.*?as a dict class: (\d+)",
        run(slotgen, "--report", schema), flags=re.M | re.S)}


def python_faults(slotgen, model, measured, directory):
    """Where the report's figure of a class is not what Python takes."""
    path = os.path.join(directory, "counts.yaml")
    with open(path, "w", encoding="utf-8") as file:
        file.write("classes:\n")
        for count in COUNTS:
            slots = ", ".join(f"bool s{i}" for i in range(count))
            file.write(f"  Of{count}: {{slots: [{slots}]}}\n")
    counted = Python(Model(slotgen, path), False)
    measured = dict(measured)
    measured.update((name, counted.size(name)) for name in counted.types)
    said = reported_sizes(slotgen, CORPUS) | reported_sizes(slotgen, path)
    return [f"{name}: said {said.get(name)}, measured {size}"
            for name, size in measured.items() if said.get(name) != size]


# ---- a chain packed again as one class --------------------------------------

def declaration(slot, model):
    words = ["opt"] if slot.opt else []
    if slot.hold == "ref" or (slot.hold != "value"
                              and slot.kind not in ("string", "bytes")):
        words.append(slot.hold)
    if slot.kind == "object":
        type_ = slot.class_
    elif slot.kind == "enum":
        type_ = slot.enum
    elif slot.kind == "real":
        type_ = "float" if slot.bytes == 4 else "double"
    elif slot.kind in ("int", "uint"):
        type_ = f"{slot.kind}{slot.bytes * 8}_t"
    else:
        type_ = {"text": "char"}.get(slot.kind, slot.kind)
    star = "*" if slot.kind == "object" and slot.hold != "value" else ""
    dims = "[]" if slot.growable else ""
    for i, length in enumerate(slot.dimensions):
        dims += f"[<={length}]" if slot.bounded and i == 0 else f"[{length}]"
    if slot.text:
        dims += f"[{slot.text}]"
    bits = f":{slot.bits}" if slot.bits else ""
    bounds = f" in {slot.low}..{slot.high}" if slot.low is not None else ""
    if slot.kind == "enum":
        bounds = ""
    words += [type_, f"{star}{slot.name}{dims}{bits}{bounds}"]
    return " ".join(words) + (": {hot: true}" if slot.hot else "")


def packed_again(slotgen, model, directory):
    """The layouts of each class with a parent as if it had none."""
    path = os.path.join(directory, "again.yaml")
    with open(path, "w", encoding="utf-8") as file:
        file.write("imports: corpus\nclasses:\n")
        for class_ in model.classes.values():
            if not class_.parent:
                continue
            file.write(f"  Again_{class_.name}:\n    slots:\n")
            file.writelines(f"      - {declaration(slot, model)}\n"
                            for slot in class_.slots)
    found = layouts(slotgen, path, "-I", HERE)
    return {name[len("Again_"):]: layout for name, layout in found.items()
            if name.startswith("Again_")}


# ---- the table --------------------------------------------------------------

COLUMNS = ("plain C", "declared C", "sorted C", "C bit-fields", "rustc",
           "rustc, flat", "sorted", "**compact**", "bit bound", "bits / 8",
           "Python slots", "Python dict")
OF_RUST, OF_PYTHON = COLUMNS[4:6], COLUMNS[10:]


def table(rows, empty):
    def line(cells):
        return "| " + " | ".join(cells) + " |\n"

    def cells(figures):
        return ["" if column in empty else str(figures[column])
                for column in COLUMNS]
    text = line(("class",) + COLUMNS)
    text += "|---|" + "--:|" * len(COLUMNS) + "\n"
    for name, figures in rows:
        text += line([name] + cells(figures))
    total = {column: sum(figures[column] for _, figures in rows)
             for column in COLUMNS if column not in empty}
    return text + line(["**sum**"] + cells(total)), total


def cells_of(text, left_out):
    """{(class, column): figure} of a table."""
    rows = [[cell.strip() for cell in row.strip().strip("|").split("|")]
            for row in text.strip().splitlines()]
    return {(row[0], column): cell for row in rows[2:]
            for column, cell in zip(rows[0][1:], row[1:])
            if column not in left_out}


# ---- the run ----------------------------------------------------------------

class Checks:
    def __init__(self):
        self.failed = 0

    def __call__(self, text, faults):
        """Prints the outcome; faults is a list of texts, empty if good."""
        self.failed += bool(faults)
        print(f"{'FAILED' if faults else 'ok'}: {text}")
        for fault in faults:
            print(f"    {fault}")

    def never_above(self, text, rows, bounded, bounds):
        self(text, [f"{name}: {bounded} {figures[bounded]}, {bound} "
                    f"{figures[bound]}" for name, figures in rows
                    for bound in bounds if figures[bounded] > figures[bound]])


def by_alignment(member):
    _, align, bits = member
    return -align, bits > 0, -bits


def from_below(member):
    _, align, bits = member
    return align, bits > 0, -bits


def fields_last(member):
    _, align, bits = member
    return bits > 0, -align, -bits


def measure(options, model, directory):
    """({way: {class: bytes}}, {class: layout}), or None on other targets."""
    ways = [C(model, "plain", naive=True), C(model, "beside"),
            C(model, "behind", mask=True),
            C(model, "down", order=by_alignment),
            C(model, "up", order=from_below),
            C(model, "fields_down", order=by_alignment, fields=True),
            C(model, "fields_up", order=from_below, fields=True),
            C(model, "fields_last", order=fields_last, fields=True)]
    headers = {}
    for mode in ("compact", "sorted"):
        target = os.path.join(directory, f"slotgen_{mode}")
        os.mkdir(target)
        run(options.slotgen, "-q", f"--layout-default={mode}",
            f"--output-dir={target}", CORPUS)
        headers[f"slotgen_{mode}"] = os.path.join(target, "corpus.h")
    return c_sizes(model, options.cc, directory, ways, headers)


def compare_document(options, text, left_empty, left_out, check):
    with open(options.document, encoding="utf-8") as file:
        whole_text = file.read()
    start = whole_text.index(MARKS[0]) + len(MARKS[0])
    end = whole_text.index(MARKS[1])
    if options.renew and left_empty:
        sys.exit("not renewed: " + ", ".join(sorted(left_empty)) + " empty")
    if options.renew:
        with open(options.document, "w", encoding="utf-8") as file:
            file.write(whole_text[:start] + text + whole_text[end:])
        print(f"{options.document} is renewed")
        return
    ours = cells_of(text, left_out)
    theirs = cells_of(whole_text[start:end], left_out)
    check(f"the table of {os.path.basename(options.document)} "
          f"({len(theirs)} figures)",
          [f"{name}, {column}: {theirs.get((name, column))}, measured "
           f"{ours.get((name, column))}"
           for name, column in sorted(set(ours) | set(theirs))
           if ours.get((name, column)) != theirs.get((name, column))])


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("slotgen")
    parser.add_argument("--cc", default=shutil.which("gcc") or "cc")
    parser.add_argument("--rustc", default=shutil.which("rustc"))
    parser.add_argument("--document")
    parser.add_argument("--renew", action="store_true")
    options = parser.parse_args()
    if options.rustc and subprocess.run([options.rustc, "--version"],
                                        capture_output=True).returncode:
        options.rustc = None  # a shim without a tool chain behind it
    model = Model(options.slotgen, CORPUS)
    said = layouts(options.slotgen, CORPUS)
    with tempfile.TemporaryDirectory() as directory:
        sizes = measure(options, model, directory)
        if sizes is None:
            print("skipped: the compiler's pointers are not of 8 bytes")
            return 77
        rust = (rust_sizes(model, options.rustc, directory)
                if options.rustc else ({}, {}))
        again = packed_again(options.slotgen, model, directory)
    cpython = platform.python_implementation() == "CPython"
    slotted, open_ = Python(model, True), Python(model, False)

    rows, everything = [], model.classes
    for name, class_ in everything.items():
        layout = said[name]
        unrounded = (layout["bits"] + 7) // 8
        align = layout["align"]
        figures = {
            "plain C": sizes["plain"][name],
            "declared C": min(sizes["beside"][name], sizes["behind"][name]),
            "sorted C": min(sizes["down"][name], sizes["up"][name]),
            "C bit-fields": min(sizes["fields_down"][name],
                                sizes["fields_up"][name],
                                sizes["fields_last"][name]),
            "rustc": rust[0].get(name), "rustc, flat": rust[1].get(name),
            "sorted": sizes["slotgen_sorted"][name],
            "**compact**": sizes["slotgen_compact"][name],
            "bit bound": -(-unrounded // align) * align,
            "bits / 8": unrounded,
            "Python slots": slotted.size(name) if cpython else None,
            "Python dict": open_.size(name) if cpython else None,
        }
        if not class_.abstract:
            rows.append((name, figures))

    empty = set() if options.rustc else set(OF_RUST)
    empty |= set() if cpython else set(OF_PYTHON)
    text, total = table(rows, empty)
    print(text)
    if options.rustc:
        print(run(options.rustc, "--version").strip())
    print(f"{platform.python_implementation()} {platform.python_version()}, "
          f"{run(options.cc, '--version').splitlines()[0]}\n")

    check = Checks()
    deep = {class_.name for class_ in everything.values()
            if class_.depth >= CHAIN_DEPTH and not class_.abstract}
    roots = set()
    for name in deep:
        class_ = everything[name]
        while class_.parent:
            class_ = class_.parent
        roots.add(class_.name)
    check(f"{len(rows)} classes, at least {LEAST_CLASSES}; {len(roots)} "
          f"chains of {CHAIN_DEPTH}, at least {LEAST_CHAINS}",
          ["too few"] if len(rows) < LEAST_CLASSES or len(roots)
          < LEAST_CHAINS else [])
    compact = {name: sizes["slotgen_compact"][name] for name in everything}
    check("the dump's sizes are the compiler's", [
        f"{name}: {what}: said {ours}, compiled {theirs}"
        for name in everything for what, ours, theirs in (
            ("compact", said[name]["size"], compact[name]),
            ("plain", said[name]["plain"], sizes["plain"][name]),
            ("declared", said[name]["declared"], sizes["behind"][name]),
        ) if ours != theirs])
    check("the bits needed are those of the slots", [
        f"{name}: said {said[name]['bits']}, counted {bits}"
        for name, class_ in everything.items()
        for bits in [needed_bits(class_, model, compact)]
        if bits != said[name]["bits"]])
    check.never_above("compact is never above C by hand", rows, "**compact**",
                      COLUMNS[:4])
    check.never_above("compact is never above sorted", rows, "**compact**",
                      ("sorted",))
    if options.rustc:
        check.never_above("compact is never above rustc", rows,
                          "**compact**", OF_RUST)
    else:
        print("skipped: compact is never above rustc (no rustc)")
    check(f"{len(again)} children are never above their chain packed again",
          [f"{name}: {compact[name]}, packed again {layout['size']}"
           for name, layout in again.items() if compact[name] > layout["size"]
           ] + [f"{name}: not the same slots" for name in again
                if again[name]["bits"] != said[name]["bits"]])
    means = {what: sum(figures["**compact**"] / figures[what]
                       for _, figures in rows) / len(rows)
             for what in ("bit bound", "bits / 8")}
    check(f"compact / bit bound: mean {means['bit bound']:.3f}, in sum "
          f"{total['**compact**'] / total['bit bound']:.3f}, at most "
          f"{MOST_ABOVE_BOUND}",
          ["above"] if means["bit bound"] > MOST_ABOVE_BOUND else [])
    print(f"compact / (bits / 8), without alignment: mean "
          f"{means['bits / 8']:.3f}, in sum "
          f"{total['**compact**'] / total['bits / 8']:.3f}")
    left_out = set(OF_RUST)
    if cpython and sys.version_info[:2] == (3, 11) and sys.maxsize > 2 ** 32:
        measured = {name: figures["Python dict"] for name, figures in rows}
        with tempfile.TemporaryDirectory() as directory:
            check(f"the report's dict classes are CPython's ({len(rows)}, "
                  f"and {len(COUNTS)} of up to {max(COUNTS)} slots)",
                  python_faults(options.slotgen, model, measured, directory))
    else:
        left_out |= set(OF_PYTHON)
        print("skipped: the report's dict classes are CPython 3.11's "
              "(another Python)")
    if options.document:
        compare_document(options, text, empty, left_out, check)
    return check.failed > 0


sys.exit(main())
