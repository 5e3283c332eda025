#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""edit.py CLASSES USERS

A schema of many classes is split, and a program of many files, each using a
few classes, is built from it in parallel. After an edit of one class just
those files are compiled again that use it, by themselves or through a class
that embeds it or is below it, and the parts of the tables that have it or
such a class. What should be is told here from the schema, what is by ninja.
"""
import os
import random
import re
import shutil
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "../../lib"))
from where import SLOTGEN  # noqa: E402

PROGRAM = "program"


class Schema:
    """Families of ten classes; each class embeds one of an earlier family,
    points to any other, and has an enum of its family's."""

    def __init__(self, count):
        chance = random.Random(1)
        self.parents, self.embedded, self.pointed = {}, {}, {}
        self.slots = {number: [] for number in range(count)}
        for number in range(count):
            family = number - number % 10
            if number > family:
                self.parents[number] = chance.randrange(family, number)
            if family and number % 3 == 0:
                self.embedded[number] = chance.randrange(max(0, family - 50),
                                                         family)
            self.pointed[number] = chance.randrange(count)

    def write(self, path):
        families = range(0, len(self.slots), 10)
        lines = ["enums:"]
        lines += [f"  Kind{family}: [a{family}, b{family}]"
                  for family in families]
        lines.append("classes:")
        for number, more in self.slots.items():
            lines.append(f"  C{number}:")
            if number in self.parents:
                lines.append(f"    is_a: C{self.parents[number]}")
            lines.append("    slots:")
            lines += [f"      - {slot}" for slot in (
                f"uint32_t count{number} in 0..1000000",
                f"Kind{number - number % 10} kind{number}",
                f"double value{number}", f"bool flag{number}",
                f"opt uint16_t maybe{number}",
                f"C{self.pointed[number]} *other{number}")]
            if number in self.embedded:
                lines.append(
                    f"      - C{self.embedded[number]} inner{number}")
            lines += [f"      - {slot}" for slot in more]
        with open(path, "w", encoding="utf-8") as file:
            file.write("\n".join(lines) + "\n")

    def needs(self, number):
        """What its header holds: itself, and what it needs whole."""
        found, left = set(), [number]
        while left:
            one = left.pop()
            if one in found:
                continue
            found.add(one)
            left += [other[one] for other in (self.parents, self.embedded)
                     if one in other]
        return found


def run(*command):
    result = subprocess.run(command, capture_output=True, text=True)
    if result.returncode:
        sys.exit("FAILED: %s\n%s%s" % (
            " ".join(command)[:200], result.stdout[-2000:],
            result.stderr[-2000:]))
    return result.stdout


def write(path, text):
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)


def write_program(users):
    """{"user3.o": the classes that user3.c includes}"""
    chance = random.Random(2)
    uses = {}
    for number in range(users):
        classes = sorted(chance.sample(range(CLASSES), 3))
        uses[f"user{number}.o"] = classes
        write(f"user{number}.c", "".join(
            f'#include "big/C{one}.h"\n' for one in classes) + "".join(
                f"""
int use{number}_{one}(void)
{{
	C{one} object;

	C{one}_init(&object);
	return C{one}_set_count{one}(&object, {one}) &&
		C{one}_get_count{one}(&object) == {one} &&
		slot_find(&C{one}_class, SLOT_NAME("flag{one}")) ==
			C{one}_SLOT_flag{one};
}}
""" for one in classes))
    calls = [f"use{number}_{one}" for number in range(users)
             for one in uses[f"user{number}.o"]]
    write("main.c", "".join(f"int {call}(void);\n" for call in calls) +
          "int\nmain(void)\n{\n\tint good = 0;\n\n" +
          "".join(f"\tgood += {call}();\n" for call in calls) +
          f"\treturn good == {len(calls)} ? 0 : 1;\n}}\n")
    write("runtime.c", "#define SLOTGEN_IMPLEMENTATION\n"
          "#include \"slotgen.h\"\n")
    for part in parts():
        write(part + ".c", "#define BIG_IMPLEMENTATION\n"
              f"#include \"big/{part}.h\"\n")
    objects = list(uses) + ["main.o", "runtime.o"] + [
        part + ".o" for part in parts()]
    write("build.ninja", "rule cc\n  command = gcc -std=c11 -MMD -MF $out.d "
          "-c $in -o $out\n  depfile = $out.d\n  deps = gcc\n"
          "rule link\n  command = gcc $in -o $out\n" + "".join(
              f"build {name}: cc {name[:-1]}c\n" for name in objects) +
          f"build {PROGRAM}: link {' '.join(objects)}\n")
    return uses


def parts():
    """The files of tables: one, or several and one that includes them."""
    names = sorted(name[:-2] for name in os.listdir("big")
                   if name.startswith("slot_tables"))
    return names[1:] if len(names) > 1 else names


def parts_with(schema, number, *enums):
    """The objects of the tables that an edit of the class changes."""
    names = [f"struct slot_tables_C{one} {{" for one in schema.slots
             if number in schema.needs(one)]
    names += [f"struct slot_tables_{enum} {{" for enum in enums]
    found = set()
    for part in parts():
        with open(f"big/{part}.h", encoding="utf-8") as file:
            text = file.read()
        if any(name in text for name in names):
            found.add(part + ".o")
    return found


def build():
    """The objects that ninja makes again."""
    log = run("ninja", "-v", PROGRAM)
    return set(re.findall(r"-c \S+\.c -o (\S+)", log))


def expect(what, made, wanted):
    print(f"{what}: {len(made)} files are compiled")
    if made != wanted:
        sys.exit(f"FAILED: compiled needlessly {sorted(made - wanted)[:10]}, "
                 f"not compiled {sorted(wanted - made)[:10]}")


def main():
    schema = Schema(CLASSES)

    def generate():
        schema.write("big.yaml")
        run(SLOTGEN, "-q", "--split=class", "big.yaml")

    generate()
    uses = write_program(USERS)
    print(f"{CLASSES} classes, {len(parts())} files of tables")
    expect("at first", build(), set(uses) | {"main.o", "runtime.o"} | {
        part + ".o" for part in parts()})
    run("./" + PROGRAM)
    generate()
    expect("again", build(), set())
    # A class that not all use, and one that hardly any does.
    counts = {number: sum(number in schema.needs(one)
                          for classes in uses.values() for one in classes)
              for number in range(CLASSES)}
    for number in (max(counts, key=counts.get),
                   next(one for one in counts if counts[one] == 1)):
        schema.slots[number].append(f"uint64_t edited{number}")
        generate()
        expect(f"an edit of C{number}", build(), parts_with(schema, number) | {
            name for name, classes in uses.items()
            if any(number in schema.needs(one) for one in classes)})
        run("./" + PROGRAM)
    schema.slots[CLASSES] = []
    schema.pointed[CLASSES] = 0
    generate()
    expect("a new class", build(),
           parts_with(schema, CLASSES, f"Kind{CLASSES}"))
    run("./" + PROGRAM)


CLASSES, USERS = map(int, sys.argv[1:])
for tool in ("ninja", "gcc"):
    if not shutil.which(tool):
        print("skipped: no", tool)
        sys.exit(77)
scratch = tempfile.mkdtemp()
try:
    os.chdir(scratch)
    main()
finally:
    os.chdir("/")
    shutil.rmtree(scratch)
