#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""run.py NAME
run.py --random SEED FIRST LAST

What --emit=extern writes of a golden schema, and of what it imports, or of some
that tests/oracle draws, compiles
without a warning: gcc, and clang. A library of it exports what the version
script lists and nothing else. Then examples/python/slotgen_ctypes.py makes
objects of every class there, gives their slots values by chance, of which those
that the description does not allow are refused and change nothing, and reads
the same as what the library writes as JSON.
"""
import base64
import decimal
import ctypes
import functools
import json
import math
import operator
import os
import random
import re
import shutil
import struct
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "../../lib"))
import hooks  # noqa: E402
from where import INCLUDE, ROOT, SLOTGEN, TESTS  # noqa: E402
sys.path.insert(0, os.path.join(ROOT, "examples/python"))
import slotgen_ctypes  # noqa: E402

GOLDEN = os.path.join(TESTS, "golden")
WARNINGS = ["-Wall", "-Wextra", "-Wpedantic", "-Wconversion", "-Wshadow",
            "-Wmissing-prototypes", "-Werror"]
# What is undefined ends the program; no library is needed for that.
CHECKED = ["-fsanitize=undefined", "-fsanitize-undefined-trap-on-error"]
faults = []


def fault(*words):
    faults.append(" ".join(str(word) for word in words))


def run(*command, **more):
    done = subprocess.run(command, stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT, text=True, **more)
    if done.returncode:
        print(" ".join(command))
        sys.exit("\n".join(done.stdout.splitlines()[:20]))
    return done.stdout


# ---- the library --------------------------------------------------------------


def listed(directory, name):
    with open(f"{directory}/{name}_extern.map", encoding="utf-8") as file:
        return set(re.findall(r"^\t\t(\w+);$", file.read(), re.M))


def exported(library):
    return {line.split()[-1] for line in
            run("nm", "-D", "--defined-only", library).splitlines()}


def compare(what, found, wanted):
    for name in sorted(found - wanted)[:10]:
        fault(what, "exports", name)
    for name in sorted(wanted - found)[:10]:
        fault(what, "lacks", name)


def hooks_of(directory, *names):
    """Functions that a program with the tables has to define."""
    found = {}
    for name in names:
        with open(f"{directory}/{name}.h", encoding="utf-8") as file:
            found.update(hooks.define(file.read()))
    return found.values()


def make_library(directory, name, imports, described):
    """The library of all of them."""
    alone = f"{directory}/alone.so"
    source = f"{name}_extern.c"
    run("gcc", "-std=c11", *WARNINGS, "-shared", "-fPIC", source, "-I", INCLUDE,
        f"-Wl,--version-script={name}_extern.map", "-o", alone, cwd=directory)
    compare("with the version script, " + name, exported(alone),
            listed(directory, name))
    if shutil.which("clang"):
        run("clang", "-std=c11", *WARNINGS, "-fsyntax-only", source, "-I",
            INCLUDE, cwd=directory)
    with open(f"{directory}/hooks.c", "w", encoding="utf-8") as file:
        file.write("\n".join([f'#include "{name}.h"', *hooks_of(directory, name, *imports)]))
    objects = []
    for one in [name, *imports]:
        objects.append(f"{one}.o")
        run("gcc", "-std=c11", *WARNINGS, *CHECKED, "-g", "-fPIC",
            "-fvisibility=hidden", "-c", f"{one}_extern.c", "-I", INCLUDE,
            "-o", objects[-1], cwd=directory,
            *([] if one == name else ["-DSLOTGEN_EXTERN_ONLY"]))
    return objects


def link(directory, name, imports, objects):
    library = f"{directory}/all.so"
    run("gcc", "-shared", "-fPIC", "-fvisibility=hidden", *objects, "hooks.c",
        "-I", INCLUDE, "-o", library, cwd=directory)
    wanted = set().union(*(listed(directory, one) for one in [name, *imports]))
    compare("with -fvisibility=hidden, " + name, exported(library), wanted)
    return library


# ---- values -------------------------------------------------------------------


def bounds(slot):
    """What a number may be: low, high."""
    bits = slot.get("bits") or slot["bytes"] * 8
    low, high = (0, 2 ** bits - 1) if slot["kind"] == "uint" else (
        -2 ** (bits - 1), 2 ** (bits - 1) - 1)
    for key in ("low", "minimum"):
        low = max(low, slot.get(key, low))
    for key in ("high", "maximum"):
        high = min(high, slot.get(key, high))
    return low, high


def integer(slot):
    low, high = bounds(slot)
    size = 2 ** (slot["bytes"] * 8)
    return random.choice([
        low, high, low - 1, high + 1, random.randint(low, high),
        random.randint(-size, size), random.randint(low, high)])


def as_kept(slot, value):
    if slot["bytes"] == 4:
        return struct.unpack("f", struct.pack("f", value))[0]
    return float(value)


def real(slot):
    ends = [slot[key] for key in ("low", "high", "minimum", "maximum")
            if isinstance(slot.get(key), (int, float))]
    value = random.choice([0.0, 1.5, -2.25, random.uniform(-1e3, 1e3), *ends])
    return as_kept(slot, value)


def text(slot):
    most = slot.get("text_bytes", 12)
    return "".join(random.choice("abcXYZ 09-é"[:10 + random.randint(0, 1)])
                   for _ in range(random.randint(0, most + 1)))


def is_multiple(value, of):
    """As decimals are."""
    if isinstance(value, float) and value - value != 0:
        return False
    with decimal.localcontext(decimal.Context(prec=800)):
        return decimal.Decimal(str(value)) % decimal.Decimal(str(of)) == 0


def shortest(slot, value):
    """The decimal that a float is shown as."""
    if slot["bytes"] != 4:
        return value
    return next(float(text) for text in ("%.*g" % (n, value)
                                         for n in range(6, 18))
                if as_kept(slot, float(text)) == value)


def matches(pattern, text):
    """As ECMA-262 has it, of what golden schemas say: $ is the end."""
    return bool(re.search(pattern.replace("$", r"\Z"), text, re.ASCII))


def obeys(slot, value, values):
    """Whether the slot's rules let it in; the program's functions here let
    everything in. Of an enum they name some of its values."""
    rules = slot.get("rules", [])
    said = {rule["rule"]: rule.get("number", rule.get("text"))
            for rule in rules}
    if value is None:
        return True
    if slot["kind"] == "real":
        value = as_kept(slot, value)
    one_of = [rule.get("number", rule.get("text")) for rule in rules
              if rule["rule"].startswith("equals")]
    one_of = [values.get(one, one) for one in one_of]
    return (value > said.get("above", -math.inf) if "above" in said
            else True) and \
        (value < said["below"] if "below" in said else True) and \
        ("multiple_of" not in said or is_multiple(
            shortest(slot, value) if slot["kind"] == "real" else value,
            said["multiple_of"])) and \
        all(len(value) >= rule["number"] for rule in rules
            if rule["rule"] == "minimum_length") and \
        all(len(value) <= rule["number"] for rule in rules
            if rule["rule"] == "maximum_length") and \
        all(matches(rule["text"], value) for rule in rules
            if rule["rule"] == "pattern") and \
        (not one_of or value in one_of)


def is_allowed(slot, value):
    """None where the description does not tell."""
    kind = slot["kind"]
    if kind in ("int", "uint"):
        low, high = bounds(slot)
        return low <= value <= high
    if kind == "real":
        ends = {key: as_kept(slot, slot[key]) for key in (
            "low", "minimum", "high", "maximum")
            if isinstance(slot.get(key), (int, float))}
        return not any(value < end if key in ("low", "minimum") else
                       value > end for key, end in ends.items())
    if kind == "text":
        return len(value.encode()) < slot["text_bytes"]
    if kind in ("bool", "char", "string", "bytes"):
        return True
    return None


def bound_of(slot, rule, default):
    return next((one["number"] for one in slot.get("rules", [])
                 if one["rule"] == rule), default)


def stands_there(slot, value, others):
    """Whether the slot's elements are unique, and that value is one."""
    if not any(one["rule"] == "list_elements_unique"
               for one in slot.get("rules", [])):
        return False
    if isinstance(value, slotgen_ctypes.Object):
        return any(one is not None and one._pointer == value._pointer
                   for one in others)
    if slot["kind"] == "real":
        value = as_kept(slot, value)
    return ("" if value is None and slot["kind"] != "object" else
            value) in others


class Trial:
    """Objects of all classes of one library."""

    def __init__(self, schema):
        self.schema, self.depth = schema, 0
        self.made = {}  # those that live to the end, by class

    def make(self, name):
        """An object of the class or of one below; None where there is none."""
        names = [one for one in self.schema.classes
                 if (one == name or
                     name in self.schema.described[one].get("ancestors", []))
                 and not self.schema.described[one].get("abstract") and
                 self.schema.classes[one]._new]
        if not names or self.depth > 3:
            return None
        one = self.schema.classes[random.choice(names)]()
        self.fill(one)
        return one

    def value(self, slot):
        kind, hold = slot["kind"], slot.get("hold")
        if kind == "void":
            return None
        if kind == "object":
            if hold == "own":
                return self.make(slot.get("narrowed", slot["class"]))
            if hold in ("ref", "weak"):
                there = self.made.get(
                    slot.get("narrowed", slot["class"]), [])
                return random.choice(there) if there else None
            return None
        if kind == "enum":
            values = self.schema.enums[slot["enum"]]
            if not values or random.random() < 0.2:
                return random.choice([-1, 3, 255, 256, 2 ** 31, 2 ** 32 + 1])
            return random.choice(list(values.values()))
        return {"int": integer, "uint": integer, "real": real,
                "text": text, "string": text,
                "bool": lambda _: random.random() < 0.5,
                "char": lambda _: random.choice("aZ0"),
                "bytes": lambda _: bytes(random.randrange(256) for _ in range(
                    random.randrange(9)))}[kind](slot)

    def put(self, holder, key, slot, full):
        """One value into an object's slot or a sequence's element."""
        value = self.value(slot)
        if value is None and slot["kind"] == "object":
            return
        get = (lambda: getattr(holder, key)) if isinstance(key, str) else (
            lambda: holder[key])
        before, good = get(), True
        try:
            if isinstance(key, str):
                setattr(holder, key, value)
            else:
                holder[key] = value
        except (ValueError, AttributeError) as error:
            good = False
            if isinstance(error, AttributeError):
                return
        after, allowed = get(), is_allowed(slot, value)
        if allowed is not False and not obeys(
                slot, value, self.schema.enums.get(slot.get("enum"), {})):
            allowed = False
        if not isinstance(key, str) and stands_there(slot, value, (
                holder[i] for i in range(len(holder)) if i != key)):
            allowed = False
        if allowed is not None and allowed != good:
            fault(full, "took" if good else "refused", repr(value))
        wanted = value if good else before
        if isinstance(wanted, slotgen_ctypes.Object):
            same = after is not None and wanted._pointer == after._pointer
        else:
            same = after == wanted
        if not same:
            fault(full, "is", repr(after), "after", repr(value), "for",
                  repr(wanted))

    def fill_sequence(self, sequence, slot, full):
        if sequence.is_list():
            for _ in range(random.randrange(4)):
                value = None if not sequence.slot.takes_value else \
                    self.value(slot)
                if value is None and sequence.slot.takes_value:
                    continue
                count = len(sequence)
                if count and sequence.slot.takes_value and \
                        slot.get("hold") != "own" and random.random() < 0.3:
                    value = sequence[random.randrange(count)]
                is_full = count >= bound_of(
                    slot, "maximum_cardinality", math.inf)
                is_twin = sequence.slot.takes_value and stands_there(
                    slot, value, iter(sequence))
                try:
                    sequence.insert(random.randint(0, count), value)
                    count += 1
                    if is_full or is_twin:
                        fault(full, "took", repr(value), "as number", count)
                except (ValueError, TypeError):
                    pass
                if len(sequence) != count:
                    fault(full, "has", len(sequence), "for", count)
            if len(sequence) and random.random() < 0.3:
                count = len(sequence)
                del sequence[random.randrange(count)]
                wanted = count - (count > bound_of(
                    slot, "minimum_cardinality", 0))
                if len(sequence) != wanted:
                    fault(full, "has", len(sequence), "for", wanted)
        for i in range(len(sequence)):
            if len(sequence.indexes) + 1 < sequence.slot.ranks:
                self.fill_sequence(sequence[i], slot, full)
            elif slot["kind"] == "object" and "hold" not in slot:
                self.fill(sequence[i])
            else:
                self.put(sequence, i, slot, full)

    def fill(self, one):
        if self.depth > 4:
            return
        self.depth += 1
        self.fill_slots(one)
        self.depth -= 1

    def fill_slots(self, one):
        for slot in one._described["slots"]:
            field = getattr(one.__class__, slot["reflected"])
            full = field.full
            if field.ranks:
                if field.set or field.at:
                    self.fill_sequence(
                        slotgen_ctypes.Sequence(one, field, ()), slot, full)
            elif slot["kind"] == "object" and "hold" not in slot:
                if field.at:
                    self.fill(self.schema.at_address(
                        slot["class"], field.at(one._pointer), one))
            elif field.set:
                self.put(one, slot["reflected"], slot, full)

    # ---- beside JSON ----

    def same(self, full, slot, value, found):
        """A value that was read, and what JSON says."""
        kind, hold = slot["kind"], slot.get("hold")
        if isinstance(value, slotgen_ctypes.Sequence):
            if not isinstance(found, list) or len(found) != len(value):
                fault(full, "has", len(value), "elements; JSON:", found)
                return
            for i, one in enumerate(value):
                self.same("%s[%d]" % (full, i), slot, one, found[i])
            return
        if value is None:
            good = found is None
        elif kind == "object" and hold == "ref":
            return
        elif kind == "object":
            self.object(full, value, found)
            return
        elif kind == "enum":
            values = self.schema.enums[slot["enum"]]
            if isinstance(found, list):
                good = value == functools.reduce(
                    operator.or_, (values[one] for one in found), 0)
            else:
                good = found == value or values.get(found) == value
        elif kind == "real":
            good = isinstance(found, (int, float)) and \
                as_kept(slot, found) == value
        elif kind == "bytes":
            good = base64.b64decode(found) == value
        elif slot.get("designates_type"):  # also where it is a number
            good = str(found) == value
        elif kind == "char":
            good = found == value or (found, value) == ("", "\0")
        else:
            good = found == value
        if not good:
            fault(full, "is", repr(value), "and in JSON", repr(found))

    def object(self, full, one, found):
        described = one._described
        names = set()
        for slot in described["slots"]:
            name = slot["text_name"]
            names.add(name)
            if slot.get("hold") == "weak" or slot["kind"] == "void" or (
                    slot["kind"] == "string" and slot.get("hold") == "ref"):
                if name in found:
                    fault(full, "writes", name)
                continue
            value = getattr(one, slot["reflected"])
            if name in found:
                self.same("%s.%s" % (full, name), slot, value, found[name])
            elif value is not None and slot.get("hold") != "ref" and \
                    not described.get("omit_defaults"):
                fault(full, "has no", name, "in JSON:", found)


def check_by_name(schema, one):
    """By name is the same as by accessor, of one scalar."""
    class Value(ctypes.Structure):
        _fields_ = [("kind", ctypes.c_int), ("length", ctypes.c_uint32),
                    ("integer", ctypes.c_int64)]
    described = one._described
    get = schema.function(
        one._name + "_by_name_get", ctypes.c_int,
        [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_size_t, ctypes.c_void_p])
    for slot in described["slots"]:
        if slot["kind"] not in ("int", "uint") or "dimensions" in slot or \
                slot.get("growable"):
            continue
        value, name = Value(), slot["reflected"].encode()
        status = get(one._pointer, name, len(name), ctypes.addressof(value))
        read = getattr(one, slot["reflected"])
        if read is not None and (
                status or (value.integer - read) % 2 ** 64):
            fault(described["name"], slot["reflected"], "by name is", value.integer,
                  "status", status, "and by accessor", read)


def twin(described):
    """A Python class with the same constants, and the tag as a property: what
    CPython does with attributes that are no slots."""
    members = {one["name"]: one["value"]
               for one in described.get("constants", [])}
    if "tag_slot" in described:
        members[described["tag_slot"]] = property(
            lambda one: str(described["tag"]))
    if not described.get("open"):
        members["__slots__"] = ()
    return type("Twin", (), members)()


def outcome(call, *arguments):
    try:
        value = call(*arguments)
        return "done" if value is None else value
    except AttributeError:
        return "refused"


def check_no_slots(schema, made):
    """Constants, the tag and a name of nothing are by name what they are of
    the twin: read, set, read again, and deleted two times."""
    described = made._described
    if described.get("frozen"):
        return

    class Value(ctypes.Structure):
        _fields_ = [("kind", ctypes.c_int), ("length", ctypes.c_uint32),
                    ("integer", ctypes.c_int64)]

    def by_name(verb, name, *value):
        function = schema.function(
            "%s_by_name_%s" % (made._name, verb), ctypes.c_int,
            [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_size_t,
             *[ctypes.c_void_p] * len(value)])
        return "refused" if function(
            made._pointer, name.encode(), len(name.encode()),
            *(ctypes.addressof(one) for one in value)) else "done"

    python, seven = twin(described), Value(2, 0, 7)  # SLOT_KIND_INT

    def both(what, name, there, here):
        if here == "done" and what == "get":
            here = found.integer % 2**64 if found.kind == 3 else \
                found.integer if found.kind == 2 else here
            there = there if isinstance(there, int) else "done"
        if there != here:
            fault(described["name"], name, what, "by name:", here,
                  "Python:", there)

    for name in [*(one["name"] for one in described.get("constants", [])),
                 described.get("tag_slot", "no tag"), "no such"]:
        for what in ("get", "set", "get", "delete", "get", "delete"):
            found = Value()
            if what == "get":
                both(what, name, outcome(getattr, python, name),
                     by_name("get", name, found))
            elif what == "set":
                both(what, name, outcome(setattr, python, name, 7),
                     by_name("set", name, seven))
            else:
                both(what, name, outcome(delattr, python, name),
                     by_name("delete", name))


def check_tag(made, found):
    """The tag, which is a property, as JSON has it."""
    described = made._described
    if "tag_slot" not in described:
        return
    tag = getattr(made, described["tag_slot"])
    wanted = found.get(described["tag_field"], described["tag"])
    if tag != str(wanted):
        fault(described["name"], "has the tag", tag, "and in JSON", wanted)
    if outcome(setattr, made, described["tag_slot"], tag) != "refused":
        fault(described["name"], "lets its tag be set")


def tries(schema, count):
    trial, done = Trial(schema), 0
    for name, one in schema.classes.items():
        for _ in range(count if one._new or one._init else 0):
            made = one()
            trial.fill(made)
            for above in [name, *made._described.get("ancestors", [])]:
                if one._new:
                    trial.made.setdefault(above, []).append(made)
            check_by_name(schema, made)
            check_no_slots(schema, made)
            try:
                written = schema.to_json(made)
            except ValueError:
                fault(name, "is not written as JSON")
                continue
            trial.object(name, made, json.loads(written))
            check_tag(made, json.loads(written))
            done += 1
        if one._new and not schema.all(one):
            fault(name, "has none in its pool")
    return done


def try_schema(folder, name, imports, options, count):
    """How many objects of the schema, in that folder, were made."""
    with tempfile.TemporaryDirectory() as directory:
        run(SLOTGEN, "-q", "--no-runtime", "--emit=extern", *options,
            "--output-dir", directory, *(one + ".yaml" for one in
                                         [*imports, name]), cwd=folder)
        description = f"{directory}/{name}.json"
        run(SLOTGEN, "-q", *options, "--describe", "-o", description,
            name + ".yaml", cwd=folder)
        with open(description, encoding="utf-8") as file:
            described = json.load(file)
        objects = make_library(directory, name, imports, described)
        library = link(directory, name, imports, objects)
        return tries(slotgen_ctypes.load(description, library), count)


def try_random(seed, first, last):
    sys.path.insert(0, os.path.join(TESTS, "oracle"))
    import draw
    done = 0
    for number, schema in enumerate(draw.draw_all(seed, last)[0]):
        if number < first:
            continue
        schema.resolve()
        random.seed(number)
        with tempfile.TemporaryDirectory() as folder:
            texts = schema.yaml()
            for name, text in texts.items():
                with open(f"{folder}/{name}.yaml", "w",
                          encoding="utf-8") as file:
                    file.write(text)
            print("schema", number, "of seed", seed, flush=True)
            done += try_schema(folder, "s", [name for name in texts
                                             if name != "s"], [], 5)
    return done


def try_golden(name):
    """None where its headers are another machine's."""
    with open(f"{GOLDEN}/{name}.yaml", encoding="utf-8") as file:
        schema = file.read()
    options = " ".join(re.findall(r"^# slotgen: (.*)$", schema, re.M)).split()
    if any("target" in option for option in options):
        return None
    random.seed(int(os.environ.get("SEED", "1")))
    return try_schema(GOLDEN, name, re.findall(r"^imports: (\w+)$", schema,
                                               re.M), options, 20)


def main():
    name = sys.argv[1]
    done = try_random(*map(int, sys.argv[2:])) if name == "--random" else \
        try_golden(name)
    if done is None:
        print("skipped: its headers are another machine's")
        return 77
    for one in faults[:20]:
        print(one)
    print(f"{name}: {done} objects, {len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
