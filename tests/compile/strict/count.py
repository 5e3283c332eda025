#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""count.py: how many instructions an accessor of a fixed byte order takes on
machines that read words only at multiples of their size. Where the layout
knows that a slot is at one it is read as a word; elsewhere, and where the
machine cannot turn bytes round, each byte is read once and none goes over the
stack. Each number of LIMITS is what the compilers here come to, the return
counted."""
import os
import re
import shutil
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "..", "..", "lib"))
import where  # noqa: E402

RISCV = {
    "Big": {"half": (7, 5), "word": (12, 8), "wide": (24, 16)},
    "Little": {"half": (2, 2), "word": (2, 2), "wide": (2, 2)},
    "AnyBig": {"half": (10, 4), "word": (12, 8), "wide": (24, 16)},
    "AnyLittle": {"half": (7, 4), "word": (12, 8), "wide": (24, 16)},
}
ARM = {
    "Big": {"half": (4, 3), "word": (3, 3), "wide": (5, 5)},
    "Little": {"half": (2, 2), "word": (2, 2), "wide": (2, 4)},
    "AnyBig": {"half": (6, 4), "word": (9, 8), "wide": (18, 15)},
    "AnyLittle": {"half": (6, 4), "word": (9, 8), "wide": (18, 15)},
}
MACHINES = [
    ("lp64", RISCV, ["riscv64-linux-gnu-gcc"]),
    ("lp64", RISCV, ["clang", "--target=riscv64-linux-gnu"]),
    ("ilp32", ARM, ["arm-linux-gnueabihf-gcc", "-mno-unaligned-access"]),
    ("ilp32", ARM, ["clang", "--target=armv7-linux-gnueabihf",
                    "-mno-unaligned-access"]),
]
# What slotgen.h wants of a C library, which there need not be.
STUBS = {
    "assert.h": "#define assert(condition) ((void)0)\n",
    "string.h": """#include <stddef.h>
#define memcpy __builtin_memcpy
#define memmove __builtin_memmove
#define memset __builtin_memset
#define memcmp __builtin_memcmp
#define strlen __builtin_strlen
#define strcmp __builtin_strcmp
#define strncmp __builtin_strncmp
""",
}


def instructions(assembly):
    """How many each function has, by its name."""
    counts, name = {}, None
    for line in assembly.splitlines():
        label = re.match(r"(\w+):", line)
        if label:
            name = label[1]
        elif name and re.match(r"\s+[a-z]", line):
            counts[name] = counts.get(name, 0) + 1
    return counts


def count(target, command, scratch):
    """The same of accessors.c as this compiles it."""
    subprocess.run([where.SLOTGEN, "-q", "--no-runtime", "--target", target,
                    "-o", f"{scratch}/records.h", f"{HERE}/records.yaml"],
                   check=True)
    done = subprocess.run(
        [*command, "-std=c11", "-O2", "-S", "-o", "-", "-ffreestanding",
         "-fno-asynchronous-unwind-tables", "-Wall", "-Wextra", "-Werror",
         "-I", scratch, "-I", where.INCLUDE, f"{HERE}/accessors.c"],
        stdout=subprocess.PIPE, text=True)
    return instructions(done.stdout) if done.returncode == 0 else None


def compare(command, limits, counts):
    """The number of accessors that take more, each told."""
    longer = 0
    for name, slots in limits.items():
        for slot, most in slots.items():
            for verb, limit in zip(("get", "set"), most):
                is_of = f"{name}_{slot}_{verb}"
                if not 0 < counts.get(is_of, 0) <= limit:
                    print(f"{' '.join(command)}: {is_of} takes "
                          f"{counts.get(is_of)} instructions, not {limit}")
                    longer += 1
    return longer


def main():
    failed = tried = 0
    with tempfile.TemporaryDirectory() as scratch:
        for name, text in STUBS.items():
            with open(f"{scratch}/{name}", "w", encoding="utf-8") as file:
                file.write(text)
        for target, limits, command in MACHINES:
            if not shutil.which(command[0]):
                print(f"not with {' '.join(command)}: it is not here")
                continue
            counts = count(target, command, scratch)
            tried += 1
            failed += counts is None or compare(command, limits, counts)
    if not tried:
        return 77
    return failed != 0


sys.exit(main())
