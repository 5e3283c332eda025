#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""runtime.py

The run time, templates/runtime/: slotgen.h includes each part of its interface
once, slotgen_impl.h each of its implementation, in an order in which each
compiles with those before it, without a warning, in C11 and C++11: what is used
before it is declared, each compiler tells of the whole; a part that ends in the
midst of something gcc alone is asked for, since that takes all those before it
again. A part begins
with its licence, its name and what it is about, and includes no other part;
ARCHITECTURE.md's table has it. What cmake/Amalgamate.cmake makes of them is to a
compiler the same as the two with their parts: the same tokens, the same macros.
"""
import os
import re
import shutil
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "../lib"))
from where import ROOT  # noqa: E402

RUNTIME = os.path.join(ROOT, "templates/runtime")
WARNINGS = ["-Wall", "-Wextra", "-Wpedantic", "-Wconversion", "-Wshadow",
            "-Wundef"]
# Of parts that come later: functions that use what is unused up to there, and
# that define what is only declared.
LATER = ["-Wno-unused-function", "-Wno-undefined-internal"]
UNDEFINED = "used but never defined"
COMPILERS = [("gcc", "c", "c11"), ("g++", "c++", "c++11"),
             ("clang", "c", "c11"), ("clang++", "c++", "c++11")]
INCLUDE = re.compile(r'^#include "(\w+/.*)"$', re.M)
FRAMES = {"slotgen.h": "interface", "slotgen_impl.h": "implementation"}
faults = []


def read(path):
    with open(path, encoding="utf-8") as file:
        return file.read()


def check_parts(frames):
    named = []
    for whole, folder in FRAMES.items():
        there = [os.path.join(folder, name)
                 for name in os.listdir(os.path.join(RUNTIME, folder))]
        includes = INCLUDE.findall(frames[whole])
        named += includes
        for name in sorted(set(includes) ^ set(there)):
            faults.append("%s: %s" % (
                name, "%s does not include it" % whole if name in there else
                "is not there"))
    for name in sorted(n for n in set(named) if named.count(n) > 1):
        faults.append("%s: included twice" % name)
    for name in sorted(set(named)):
        text = read(os.path.join(RUNTIME, name))
        if not re.match(r"/\* SPDX-License-Identifier: MIT \*/\n"
                        r"/\*---- %s -{2,}\*/\n\n/\*" %
                        re.escape(os.path.basename(name)), text):
            faults.append("%s: does not begin with its licence, its name and "
                          "what it is about" % name)
        if INCLUDE.search(text):
            faults.append("%s: includes another part" % name)
    contents = re.findall(r"^ \*   (\w+\.h) ", frames["slotgen.h"], re.M)
    if contents != [os.path.basename(name) for name in named
                    if name.startswith("interface/")]:
        faults.append("slotgen.h's contents are not the parts of its interface")
    check_table(named)


def check_table(named):
    """ARCHITECTURE.md says what each part is for."""
    rows = re.search(r"^\| what programs do .*\n\|-.*\n((?:\|.*\n)+)",
                     read(os.path.join(ROOT, "ARCHITECTURE.md")), re.M)
    told = set()
    for row in rows.group(1).splitlines() if rows else []:
        _, _, interface, implementation, _ = row.split("|")
        told.update("interface/%s.h" % name
                    for name in re.findall(r"`(\w+)`", interface))
        told.update("implementation/%s.c" % name
                    for name in re.findall(r"`(\w+)`", implementation))
    for name in sorted(set(named) ^ told):
        faults.append("%s: %s" % (name, "not in ARCHITECTURE.md's table"
                                  if name in named else
                                  "only in ARCHITECTURE.md's table"))


def prefixes(frame):
    """A frame up to each of its parts. Without the pragma that hides warnings;
    what is open is closed."""
    frame = re.sub(r"^#pragma GCC system_header$", "", frame, flags=re.M)
    for found in INCLUDE.finditer(frame):
        text = frame[:found.end()]
        opened = len(re.findall(r"^#if", text, re.M)) - \
            len(re.findall(r"^#endif", text, re.M))
        yield found.group(1), text + "\n#endif" * opened + "\n"


def compile_prefixes(frame, tried, scratch):
    source = os.path.join(scratch, "prefix.h")
    ordered = list(prefixes(frame))
    for number, (name, text) in enumerate(ordered, 1):
        with open(source, "w", encoding="utf-8") as file:
            file.write(text)
        for compiler, language, standard in tried:
            if compiler.startswith("clang") and number < len(ordered):
                continue
            done = subprocess.run(
                [compiler, "-x", language, "-std=" + standard,
                 "-fsyntax-only", "-I", RUNTIME] +
                WARNINGS + LATER + [source], stderr=subprocess.PIPE, text=True)
            said = [line for line in done.stderr.splitlines()
                    if re.search("(warning|error):", line) and
                    UNDEFINED not in line]
            if said or done.returncode != 0:
                faults.append("%s, after those before it: %s: %s" % (
                    name, compiler, (said + [done.stderr])[0]))


def preprocessed(compiler, language, path, flags):
    done = subprocess.run(
        [compiler, "-x", language, "-E", "-P"] + flags + [path],
        stdout=subprocess.PIPE, text=True, check=True)
    return done.stdout


def words_of(text, flags):
    """Macros are listed in any order."""
    return sorted(text.splitlines()) if "-dM" in flags else text.split()


def check_join(tried, scratch):
    for name in FRAMES:
        joined = os.path.join(scratch, name)
        subprocess.run(
            ["cmake", "-DINPUT=" + os.path.join(RUNTIME, name),
             "-DOUTPUT=" + joined, "-P",
             os.path.join(ROOT, "cmake/Amalgamate.cmake")], check=True)
        if INCLUDE.search(read(joined)):
            faults.append("the joined %s still includes a part" % name)
    for compiler, language, _ in tried:
        for name, more in (("slotgen.h", []), ("slotgen_impl.h", []),
                           ("slotgen.h", ["-DSLOTGEN_IMPLEMENTATION"])):
            # An assertion has the name and the line of its file.
            for flags in (["-DSLOT_ASSERT_(is)=slot_assert_(is)"], ["-dM"]):
                texts = [preprocessed(compiler, language,
                                      os.path.join(folder, name), more + flags)
                         for folder in (RUNTIME, scratch)]
                if words_of(texts[0], flags) != words_of(texts[1], flags):
                    faults.append("joined, %s is another: %s %s" % (
                        name, compiler, " ".join(more + flags)))


def main():
    frames = {name: read(os.path.join(RUNTIME, name)) for name in FRAMES}
    check_parts(frames)
    tried = [c for c in COMPILERS if shutil.which(c[0])]
    if not tried:
        sys.exit(77)
    with tempfile.TemporaryDirectory() as scratch:
        for frame in frames.values():
            compile_prefixes(frame, tried, scratch)
        check_join(tried, scratch)
    print("\n".join(faults) or "%d parts in order" % sum(
        len(INCLUDE.findall(frame)) for frame in frames.values()))
    sys.exit(1 if faults else 0)


main()
