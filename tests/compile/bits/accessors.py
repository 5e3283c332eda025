#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""accessors.py COUNT [SEED]

Accessors of COUNT classes drawn by chance against the bit-fields that compilers
make of the same declarations, where programs run: here, and under qemu on a
32-bit and a big-endian machine. An object of any bytes is read as both; a
number is stored in both, and all bytes are compared: neighbours stay.
"""
import os
import random
import re
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "..", "..", "lib"))
from draw import C_ENUMS, draw_classes, schema_of  # noqa: E402
from machines import Machine  # noqa: E402
from where import INCLUDE, SLOTGEN  # noqa: E402

MACHINES = [
    (Machine("lp64", False, "gcc", "-O2", "-fsanitize=undefined",
             "-fno-sanitize-recover"), []),
    (Machine("lp64", False, "clang", "-O1"), []),
    (Machine("ilp32", False, "arm-linux-gnueabihf-gcc", "-O2", "-static",
             "-mno-unaligned-access"), ["qemu-arm"]),
    (Machine("lp64", True, "s390x-linux-gnu-gcc", "-O2", "-static"),
     ["qemu-s390x"]),
]
# gcc notes that it once placed bit-fields otherwise.
QUIET = ["-w", "-Wno-packed-bitfield-compat"]


def in_c(classes):
    """The bit-fields, by other names than those of the header."""
    return re.sub(r"\b(S\d+|Small|Wide|Signed|(small|wide|signed)_[ab])\b",
                  r"c_\1", C_ENUMS + "".join(one.c() for one in classes))


def program(classes):
    fields = [f"\tFIELD({one.name}, {path}, {name})\n" for one in classes
              for name, path in one.paths("own_bits")]
    return '#include "bits.h"\n#include "fields.h"\n' + in_c(classes) + \
        "\nint\nmain(void)\n{\n\tint round;\n\n" + "".join(fields) + \
        "\treturn failures != 0;\n}\n"


def try_machine(machine, run, count, seed, scratch):
    """Whether anything differs."""
    source, made = (os.path.join(scratch, name) for name in ("bits.c", "bits"))
    chance = random.Random(f"{seed} {machine.name}")
    classes = draw_classes(chance, machine, count)
    with open(source + ".yaml", "w", encoding="utf-8") as file:
        file.write(schema_of(classes))
    with open(source, "w", encoding="utf-8") as file:
        file.write(program(classes))
    for command in (
            [SLOTGEN, "-q", "--no-runtime", f"--target={machine.target}", "-o",
             os.path.join(scratch, "bits.h"), source + ".yaml"],
            [*machine.command, "-std=gnu11", *QUIET, "-I", scratch, "-I", HERE,
             "-I", INCLUDE, "-o", made, source],
            [*run, made]):
        done = subprocess.run(command, stdout=subprocess.PIPE,
                              stderr=subprocess.STDOUT, text=True)
        if done.returncode != 0:
            print(f"{done.stdout}{machine.name}: differs, with "
                  f"{' '.join(command)}")
            return True
    return False


def main(count, seed):
    failed = tried = 0
    for machine, run in MACHINES:
        if not machine.is_here() or (run and not Machine("", 0, *run).is_here()):
            print(f"not with {machine.name}: it is not here")
            continue
        tried += 1
        with tempfile.TemporaryDirectory() as scratch:
            failed += try_machine(machine, run, count, seed, scratch)
    print(f"seed {seed}: {count} classes on each of {tried} machines")
    return failed != 0 if tried else 77


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]),
                  int(sys.argv[2]) if len(sys.argv) > 2 else 1))
