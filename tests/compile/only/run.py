#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""run.py NAME

The header that --only writes of each class of a golden schema compiles with its
tables, and its classes are laid out as in the whole header, which C_LAYOUT
tells: it counts names, types and places. Compilers take turns.
"""
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "../../lib"))
from where import INCLUDE, SLOTGEN, TESTS, make_headers  # noqa: E402

GOLDEN = os.path.join(TESTS, "golden")
COMPILERS = [command for command in (
    ["gcc", "-std=c11", "-x", "c"], ["clang", "-std=c11", "-x", "c"],
    ["g++", "-std=c++11", "-x", "c++"]) if shutil.which(command[0])]


def slotgen(name, *arguments):
    with open(f"{GOLDEN}/{name}.yaml", encoding="utf-8") as file:
        options = " ".join(re.findall(r"^# slotgen: (.*)$", file.read(),
                                      re.M)).split()
    done = subprocess.run(
        [SLOTGEN, "-q", *options, *arguments, name + ".yaml"], cwd=GOLDEN,
        stdout=subprocess.PIPE, text=True)
    if done.returncode:
        sys.exit(f"slotgen {' '.join(arguments)} {name}.yaml: exit status "
                 f"{done.returncode}")
    return done.stdout


def layouts(path):
    with open(path, encoding="utf-8") as file:
        return dict(re.findall(r"^#define (\w+)_LAYOUT (\w+)$", file.read(),
                               re.M))


def compile_tables(compiler, directory, name):
    done = subprocess.run(
        [*compiler, "-fsyntax-only", "-Wall", "-Wextra", "-Werror", "-I",
         INCLUDE, os.path.join(directory, name + "_tables.h")],
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    return "\n".join(done.stdout.splitlines()[:20])


def faults_of(name, number, one, whole, directory):
    slotgen(name, "--no-runtime", "--only=" + one["name"], "--output-dir",
            directory)
    found = layouts(os.path.join(directory, name + ".h"))
    faults = []
    if one["identifier"] not in found:
        faults.append("is not there")
    for other, layout in found.items():
        if whole[other] != layout:
            faults.append(f"{other} is laid out otherwise")
    said = compile_tables(COMPILERS[number % len(COMPILERS)], directory, name)
    if said:
        faults.append(said)
    kept = {c["name"] for c in classes_of(name, "--only=" + one["name"])}
    if len(kept) != len(found) or one["name"] not in kept:
        faults.append(f"--describe has {sorted(kept)}")
    return faults


def classes_of(name, *arguments):
    described = json.loads(slotgen(name, "--describe", *arguments))
    return next(schema["classes"] for schema in described["schemas"]
                if schema["name"] == described["schema"])


def main(name):
    if not COMPILERS:
        print("skipped: no compiler")
        return 77
    failed = 0
    with tempfile.TemporaryDirectory() as directory:
        make_headers(directory, name)
        whole = layouts(os.path.join(directory, name + ".h"))
        classes = classes_of(name)
        assert len(whole) == len(classes)
        for number, one in enumerate(classes):
            for fault in faults_of(name, number, one, whole, directory):
                failed = 1
                print(f"{name}.yaml --only={one['name']}: {fault}")
    return failed


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    sys.exit(main(sys.argv[1]))
