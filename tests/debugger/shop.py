#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""shop.py [--renew]

What gdb prints of a program, shop.c, is shop.txt: where references lead, also
dead ones; values in registers; pools; classes whose tables are not there. The
same in C and C++, of one header and of --split, with and without debug
information of the tables.
"""
import os
import re
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "../lib"))
from debugger import gdb  # noqa: E402
from where import INCLUDE, SLOTGEN  # noqa: E402

HERE = os.path.dirname(os.path.abspath(__file__))
EXPECTED = f"{HERE}/shop.txt"
# What compiles, options of slotgen, of the tables.
WAYS = [("gcc", [], ["-g"]), ("gcc", [], []), ("gcc", ["--split=class"], []),
        ("g++ -x c++", [], ["-g"])]
CUT = ["-O1", "-ffunction-sections", "-fdata-sections"]


def build(scratch, compiler, options, flags):
    subprocess.run([SLOTGEN, "-q", "--no-runtime", *options, "--output-dir",
                    scratch, f"{HERE}/shop.yaml"], check=True)
    with open(f"{scratch}/tables.c", "w", encoding="utf-8") as file:
        file.write("#define SLOTGEN_IMPLEMENTATION\n"
                   "#define SHOP_IMPLEMENTATION\n#include \"shop.h\"\n")
    command = [*compiler.split(), "-I", scratch, "-I", INCLUDE]
    subprocess.run([*command, *CUT, *flags, "-c", f"{scratch}/tables.c",
                    "-o", f"{scratch}/tables.o"], check=True)
    subprocess.run([*command, "-g", "-c", f"{HERE}/shop.c", "-o",
                    f"{scratch}/shop.o"], check=True)
    subprocess.run([compiler.split()[0], f"{scratch}/shop.o",
                    f"{scratch}/tables.o", "-Wl,--gc-sections", "-o",
                    f"{scratch}/program", "-lm"], check=True)


def said(scratch):
    text = gdb(f"{HERE}/shop.gdb", [f"{scratch}/program"])
    text = re.sub(r"0x[0-9a-f]+", "0x...", text[text.index("Value returned"):])
    return re.sub(r"^\d+\t.*\n", "", text, flags=re.M)


def main():
    for way in WAYS:
        with tempfile.TemporaryDirectory() as scratch:
            build(scratch, *way)
            text = said(scratch)
        if sys.argv[1:] == ["--renew"]:
            with open(EXPECTED, "w", encoding="utf-8") as file:
                file.write(text)
            return
        with open(EXPECTED, encoding="utf-8") as file:
            if file.read() != text:
                sys.exit(f"{way}\n{text}")
    print(len(WAYS), "programs")


main()
