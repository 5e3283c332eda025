#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""places.py COUNT [SEED]

Declared and packed classes drawn by chance, with ':n' beside other members,
arrays, parents and embedded classes, against the bit-fields that compilers make
of the same declarations: on each machine for which there is a compiler, COUNT
classes. Size, alignment, the offset of what has an address and the bytes of an
object whose only ones are one field's are constants in an object file, which
are held against --describe. Nothing is run. gcc -mms-bitfields, which places
them as Windows does, has to differ: else nothing was compared.
"""
import json
import os
import random
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "..", "..", "lib"))
from draw import C_ENUMS, draw_classes, schema_of  # noqa: E402
from machines import MACHINES, WINDOWS, SECTION, constants  # noqa: E402
from where import SLOTGEN  # noqa: E402

BATCH = 100      # classes in a file
SHOWN = 3        # that differ, of a machine


def describe(classes, machine, scratch):
    """What slotgen says of them, by name."""
    path = os.path.join(scratch, "bits.yaml")
    with open(path, "w", encoding="utf-8") as file:
        file.write(schema_of(classes))
    done = subprocess.run([SLOTGEN, "-q", "--describe",
                           f"--target={machine.target}", path],
                          capture_output=True, text=True)
    if done.returncode != 0:
        sys.exit(f"slotgen refuses what was drawn for {machine.name}:\n"
                 f"{done.stderr}")
    found = json.loads(done.stdout)["schemas"][0]["classes"]
    return {one["name"]: one for one in found}


def number(expression):
    """It as two bytes, the lowest first, in C."""
    return f"({expression}) & 255, ({expression}) >> 8"


class Questions:
    """Constants of an object file: each a member of one packed struct."""

    def __init__(self):
        self.types, self.values, self.members = [], [], []

    def ask(self, type_text, value, dimension=""):
        self.types.append(f"\t{type_text} q{len(self.types)}{dimension};\n")
        self.values.append(f"\t{{{value}}}")

    def text(self):
        return ("struct __attribute__((packed)) questions {\n" +
                "".join(self.types) + "};\n"
                f'__attribute__((section("{SECTION}"), used))\n'
                "const struct questions questions = {\n" +
                ",\n".join(self.values) + "\n};\n")


def ask_all(classes):
    questions = Questions()
    for one in classes:
        struct = f"struct {one.name}"
        questions.ask("unsigned char", number(f"sizeof({struct})") +
                      f", _Alignof({struct})", "[3]")
        for _, path in one.paths("own_others"):
            questions.ask("unsigned char", number(
                f"__builtin_offsetof({struct}, {path})"), "[2]")
        for _, path in one.paths("own_bits"):
            questions.ask(struct, f".{path} = -1")
    return C_ENUMS + "".join(one.c() for one in classes) + questions.text()


def image(size, slot, big):
    """The bytes of an object that is zero but for this slot."""
    made = bytearray(size)
    first = slot["first_bit"]
    for bit in range(first, first + slot["bits"]):
        made[bit // 8] |= 1 << (7 - bit % 8 if big else bit % 8)
    return bytes(made)


def answers(one, described, big):
    """What slotgen expects: pairs of a name and bytes."""
    slots = {slot["name"]: slot for slot in described["slots"]}
    size = described["size"]
    yield "size and alignment", size.to_bytes(2, "little") + \
        bytes([described["align"]])
    for name, _ in one.paths("own_others"):
        yield name, slots[name]["offset"].to_bytes(2, "little")
    for name, _ in one.paths("own_bits"):
        yield name, image(size, slots[name], big)


def compare(classes, described, machine, found):
    """The classes that differ, each with what does."""
    at, different = 0, []
    for one in classes:
        for name, bytes_ in answers(one, described[one.name], machine.big):
            here = found[at:at + len(bytes_)]
            at += len(bytes_)
            if here != bytes_:
                different.append((one, name, bytes_, here))
                if name == "size and alignment":
                    return different  # what follows stands elsewhere
    return different


def tell(machine, different):
    for one, name, said, here in different[:SHOWN]:
        print(f"{machine.name}: {one.name}, {name}: slotgen says {said.hex()}, "
              f"the compiler {here.hex()}\n{one.schema()}{one.c()}")
    print(f"{machine.name}: {len(different)} differ")


def run_batch(chance, machine, count, scratch):
    """The differences."""
    classes = draw_classes(chance, machine, count)
    described = describe(classes, machine, scratch)
    found, said = constants(machine, ask_all(classes), scratch)
    if found is None:
        sys.exit(f"{machine.name} makes nothing of it:\n{said[:800]}")
    return compare(classes, described, machine, found)


def run_machine(machine, count, seed, scratch):
    """The number of differences, the first told."""
    chance = random.Random(f"{seed} {machine.name}")
    different = [one for start in range(0, count, BATCH) for one in
                 run_batch(chance, machine, min(BATCH, count - start), scratch)]
    if different:
        tell(machine, different)
    return len(different)


def is_blind(seed, scratch):
    """Whether what is laid out otherwise passes."""
    if not WINDOWS.is_here() or run_batch(
            random.Random(seed), WINDOWS, BATCH, scratch):
        return False
    print(f"{WINDOWS.name} does not differ: nothing is compared")
    return True


def main(count, seed):
    here = [machine for machine in MACHINES if machine.is_here()]
    with tempfile.TemporaryDirectory() as scratch:
        failed = sum(run_machine(machine, count, seed, scratch)
                     for machine in here)
        failed += is_blind(seed, scratch)
    print(f"seed {seed}: {count} classes on each of {len(here)} machines, "
          f"{failed} differences")
    for machine in MACHINES:
        if machine not in here:
            print(f"not with {machine.name}: it is not here")
    return failed != 0 if here else 77


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]),
                  int(sys.argv[2]) if len(sys.argv) > 2 else 1))
