#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""parts.py

The run time as a library of its parts, which cmake/SplitRuntime.awk writes: each
compiles by itself without a warning, in C11 and C++11, and with tcc. The library
offers just what slotgen_impl.h defines; what else its parts have of each other is
hidden. It is the same whichever awk has written it.
"""
import os
import shutil
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "../lib"))
from where import ROOT  # noqa: E402

RUNTIME = os.path.join(ROOT, "templates/runtime")
WHOLE = os.path.join(RUNTIME, "slotgen_impl.h")
COMPILERS = [["gcc", "-std=c11"], ["g++", "-x", "c++", "-std=c++11"],
             ["clang", "-std=c11"], ["clang++", "-x", "c++", "-std=c++11"],
             ["tcc"]]
WARNINGS = ["-Wall", "-Wextra", "-Werror"]
AWKS = [["mawk"], ["gawk"], ["original-awk"], ["busybox", "awk"], ["awk"]]
faults = []


def run(*command):
    done = subprocess.run(command, stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT, text=True)
    if done.returncode != 0:
        faults.append("%s: %s" % (" ".join(command), done.stdout[:2000]))
    return done.stdout


def split(awk, scratch):
    directory = os.path.join(scratch, "-".join(awk))
    os.mkdir(directory)
    run(*awk, "-v", "out=" + directory, "-f",
        os.path.join(ROOT, "cmake/SplitRuntime.awk"), WHOLE)
    return directory


def texts(directory):
    found = {}
    for name in sorted(os.listdir(directory)):
        with open(os.path.join(directory, name), encoding="utf-8") as file:
            found[name] = file.read()
    return found


def offered(path):
    """What a program may name; hidden symbols are not."""
    found = set()
    for line in run("readelf", "-sW", path).splitlines():
        row = line.split()
        if len(row) == 8 and row[4] in ("GLOBAL", "WEAK") and \
                row[5] == "DEFAULT" and row[6] != "UND":
            found.add(row[7])
    return found


def compile_parts(compiler, directory, scratch):
    """Objects, and what they offer."""
    found = set()
    for name in sorted(os.listdir(directory)):
        if name.endswith(".c"):
            made = os.path.join(scratch, name[:-2] + ".o")
            run(*compiler, *WARNINGS, "-I", directory, "-I", RUNTIME, "-c",
                "-o", made, os.path.join(directory, name))
            if compiler[0] == "gcc":
                twice = found & offered(made)
                faults.extend("%s: offered twice" % each for each in twice)
                found |= offered(made)
    return found


def main():
    compilers = [c for c in COMPILERS if shutil.which(c[0])]
    awks = [a for a in AWKS if shutil.which(a[0])]
    if not compilers or not awks:
        print("skipped: no compiler, or no awk")
        return 77
    with tempfile.TemporaryDirectory() as scratch:
        written = [split(awk, scratch) for awk in awks]
        for awk, directory in zip(awks[1:], written[1:]):
            if texts(directory) != texts(written[0]):
                faults.append("%s writes other parts" % awk[0])
        for compiler in compilers:
            found = compile_parts(compiler, written[0], scratch)
            if compiler[0] != "gcc":
                continue
            whole = os.path.join(scratch, "whole.o")
            run("gcc", "-std=c11", "-DSLOTGEN_FILES", "-DSLOTGEN_ARROW", "-x",
                "c", "-c", "-o", whole, WHOLE)
            faults.extend("%s: the library has it, slotgen_impl.h not, or the "
                          "other way" % each for each in
                          sorted(found ^ offered(whole)))
    print("\n".join(faults) or "with %s, written by %s" % (
        ", ".join(c[0] for c in compilers), ", ".join(a[0] for a in awks)))
    return 1 if faults else 0


sys.exit(main())
