#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""run.py [--renew] NAME

Schemas after things that people reported about slots, generators of C, YAML
and file formats. The first line of each says what is right:

    # expect: error TEXT     exit 1, and TEXT is in what is said
    # expect: warning        exit 0, and a warning
    # expect: accept         exit 0 and nothing said; the header compiles as
                             C11 and gnu11 with gcc and clang, as C++17 with
                             g++ and clang++, and with tcc
    # expect: size N         as accept, and its one class has N bytes
    # expect: answers        what NAME.c prints is what Python answers: NAME.py
                             is asked again, and --renew keeps its answers in
                             NAME.answers (answers.py says more)
    # or: ...                another answer that is right too

NAME.c is compiled with sanitizers and run, NAME.cc compiled. What is not right
yet is named in EXPECTED_FAILURES, and must fail: the line goes when it passes.
"""
import os
import re
import shutil
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "../lib"))
import answers  # noqa: E402
from where import INCLUDE, SLOTGEN, runtime_object  # noqa: E402

HERE = os.path.dirname(os.path.abspath(__file__))
COMPILERS = [["gcc", "-std=c11"], ["gcc", "-std=gnu11"], ["clang", "-std=c11"], ["clang", "-std=gnu11"],
             ["g++", "-xc++", "-std=c++17"], ["clang++", "-xc++", "-std=c++17"], ["tcc"]]


def run(command, directory):
    done = subprocess.run(command, cwd=directory, capture_output=True)
    return done.returncode, (done.stdout + done.stderr).decode(errors="replace")


def compile_header(directory, stem, header):
    """What a compiler refuses of it and of its tables, or None. The run time's
    own part is the same for all (compile/headers)."""
    source = os.path.join(directory, "all.c")
    with open(source, "w", encoding="utf-8") as file:
        file.write("#define %s_IMPLEMENTATION\n#include \"%s\"\n"
                   "int main(void) { return 0; }\n" % (stem.upper(), header))
    for compiler in COMPILERS:
        if not shutil.which(compiler[0]):
            continue
        flags = [] if compiler[0] == "tcc" else ["-Wall", "-Wextra", "-Werror"]
        status, said = run([*compiler, *flags, "-I", INCLUDE, "-c", "all.c", "-o", "all.o"], directory)
        if status:
            return "%s: %s" % (" ".join(compiler), said[:1000])
    return None


def programs_fault(directory, stem):
    """NAME.c is run, NAME.cc compiled."""
    path = os.path.join(HERE, stem)
    if os.path.exists(path + ".c"):
        with open(path + ".c", encoding="utf-8") as file:
            brings_all = "define SLOTGEN_IMPLEMENTATION" in file.read()
        own_part = [] if brings_all else [runtime_object(*answers.COMPILER)]
        if own_part == [None]:
            return "slotgen.h's own part does not compile"
        status, said = run(["gcc", "-std=c11", "-g1", "-fsanitize=address,undefined", "-fno-sanitize-recover=all",
                            "-I", ".", "-I", INCLUDE, path + ".c", *own_part, "-o", "program"], directory)
        if not status:
            status, said = run(["./program"], directory)
        if status:
            return said[:1000] or "%s.c ends with %d" % (stem, status)
    if os.path.exists(path + ".cc"):
        for standard in ("c++11", "c++20"):
            status, said = run(["g++", "-std=" + standard, "-Wall", "-Werror", "-I", ".", "-I", INCLUDE, "-c",
                                path + ".cc", "-o", "program.o"], directory)
            if status:
                return said[:1000]
    return None


def accept_fault(directory, stem, size):
    # that a record was longer in 0.1.0 is nothing against it
    status, said = run([SLOTGEN, "-Wno-bits-moved", "--no-runtime", stem + ".yaml"], directory)
    if status or said:
        return "exit status %d: %s" % (status, said[:1000])
    if size:
        found = re.findall(r"^    size (\d+)", run([SLOTGEN, "--dump=layout", stem + ".yaml"], directory)[1], re.M)
        if found != [size]:
            return "has %s bytes, not %s" % (", ".join(found), size)
    return compile_header(directory, stem, stem + ".h") or programs_fault(directory, stem)


def fault_of(expectation, directory, stem):
    kind, _, text = expectation.partition(" ")
    if kind in ("accept", "size"):
        return accept_fault(directory, stem, text)
    if kind == "answers":
        return answers.fault(directory, stem)
    status, said = run([SLOTGEN, "-n", stem + ".yaml"], directory)
    if kind == "warning":
        return None if status == 0 and ": warning: " in said else "no warning: %d %s" % (status, said)
    if status != 1 or ": error: " not in said or text not in said:
        return "exit status %d, does not say %r: %s" % (status, text, said[:1000])
    return None


def main():
    stem = sys.argv[-1]
    if sys.argv[1] == "--renew":
        answers.renew(stem)
        return 0
    with open(os.path.join(HERE, stem + ".yaml"), encoding="utf-8-sig") as file:
        expectations = re.findall(r"^# (?:expect|or): (.*)$", file.read(), re.M)
    with open(os.path.join(HERE, "EXPECTED_FAILURES"), encoding="utf-8") as file:
        known = {line.split()[0] for line in file if line.strip() and not line.startswith("#")}
    if not shutil.which("gcc"):
        print("skipped: no gcc")
        return 77
    faults = []
    for expectation in expectations:
        with tempfile.TemporaryDirectory() as directory:
            shutil.copy(os.path.join(HERE, stem + ".yaml"), directory)
            faults.append(fault_of(expectation, directory, stem))
    fault = None if None in faults or not faults else faults[0]
    if not expectations:
        fault = "no line '# expect:'"
    elif stem in known and fault:
        print("fails, as is known: %s" % fault)
        return 0
    elif stem in known:
        fault = "passes: take it out of EXPECTED_FAILURES"
    if fault:
        print("FAILED: %s: %s" % (stem, fault))
    return fault is not None


sys.exit(main())
