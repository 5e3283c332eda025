#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""drawn.py [--seed N] [--count N] [--keep DIR]

Schemas drawn by chance, those of tests/oracle: their C++ headers compile without
a warning, by turns as each standard and by each compiler, with nothing that hides
their warnings.
"""
import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [os.path.join(HERE, "..", folder)
                for folder in ("lib", "oracle")]
import draw  # noqa: E402
from where import SLOTGEN  # noqa: E402

STANDARDS = ["11", "20", "14", "2b", "17"]
# With a slot called value_ parameters hide members, which nobody sees.
WARNINGS = ["-Wall", "-Wextra", "-Wpedantic", "-Wconversion", "-Werror"]


def write(schema, directory):
    """The names of the schema's files; none where slotgen refuses it."""
    names = []
    for name, text in schema.yaml().items():
        names.append(name)
        with open(f"{directory}/{name}.yaml", "w", encoding="utf-8") as file:
            file.write(text)
    done = subprocess.run(
        [SLOTGEN, "-q", "--emit=cxx", *(name + ".yaml" for name in names)],
        cwd=directory, capture_output=True, text=True)
    if done.returncode == 2:
        sys.exit(f"slotgen: {done.stderr}")
    for name in os.listdir(directory):
        if name.endswith((".h", ".hpp")):
            path = os.path.join(directory, name)
            with open(path, encoding="utf-8") as file:
                text = file.read()
            with open(path, "w", encoding="utf-8") as file:
                file.write(re.sub(r"^#pragma GCC system_header.*$", "", text,
                                  flags=re.M))
    return names if done.returncode == 0 else []


def main():
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("--seed", default="1")
    parser.add_argument("--count", type=int, default=12)
    parser.add_argument("--keep", type=os.path.abspath)
    options = parser.parse_args()
    compilers = [c for c in ("g++", "clang++") if shutil.which(c)]
    if not compilers:
        print("skipped: no C++ compiler")
        return 77
    drawn, _ = draw.draw_all(options.seed, options.count)
    compiled = failed = 0
    for number, schema in enumerate(drawn[:options.count]):
        schema.resolve()
        with tempfile.TemporaryDirectory() as directory:
            names = write(schema, directory)
            if not names:
                continue
            compiled += 1
            with open(f"{directory}/all.cpp", "w", encoding="utf-8") as file:
                file.writelines(f'#include "{name}.hpp"\n' for name in names)
            done = subprocess.run(
                [compilers[number % len(compilers)],
                 "-std=c++" + STANDARDS[number % len(STANDARDS)], *WARNINGS,
                 "-fno-exceptions", "-fno-rtti", "-fsyntax-only", "all.cpp"],
                cwd=directory, capture_output=True, text=True)
            if done.returncode:
                failed += 1
                print(f"schema {number} of seed {options.seed}:\n"
                      f"{done.stderr[:2000]}")
                if options.keep:
                    shutil.copytree(directory, f"{options.keep}/{number}")
    print(f"{compiled} compiled, {failed} not right")
    return 1 if failed or not compiled else 0


if __name__ == "__main__":
    sys.exit(main())
