#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""lint.py tidy|cppcheck|everything|iwyu

A program that people wrote (user.c, user.yaml), with the headers of its schema,
in C and C++: the tool has nothing to say against either. The file that defines
the tables and the run time is looked at too, but by iwyu, which ends itself
there (of a header that a file of its own includes again, with a definition of
what it declares).

What no header can meet is left out, and named below with the reason.
"""
import os
import shutil
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "../lib"))
from where import SLOTGEN  # noqa: E402

HERE = os.path.dirname(os.path.abspath(__file__))
IMPLEMENTATION = """#define SLOTGEN_IMPLEMENTATION
#define USER_IMPLEMENTATION
#include "user.h"
"""
# Objects have the bytes that their alignment needs, and so have the arguments
# of C_make, a struct of the file that calls it.
C_WARNINGS = ["-Weverything", "-Wno-padded"]
# Of C++98 there is no header with C11's words.
CXX_WARNINGS = [*C_WARNINGS, "-Wno-c++98-compat", "-Wno-c++98-compat-pedantic"]
CHECKS = ("clang-diagnostic-*,clang-analyzer-*,bugprone-*,performance-*,"
          "portability-*")
CPPCHECK = [
    "cppcheck", "-q", "--suppress=missingIncludeSystem",
    "--suppress=unmatchedSuppression",
    # That it has not tried each way of all #ifdefs: files, not the header.
    "--suppress=toomanyconfigs",
    # Of arguments that C_make names, it does not see what a macro does.
    "--suppress=unusedStructMember",
    # What is called from other files, or by whoever links.
    "--suppress=unusedFunction",
]
# Style of the run time's own functions, whose variables stand at their heads;
# and no program has the number that tests make small.
IN_RUNTIME = ["--suppress=variableScope:*slotgen_impl.h",
              "-USLOT_ARROW_MOST_"]
# What C++ makes of a value is meant: arguments are converted, and what took an
# object answers true.
IN_CXX = ["--suppress=noExplicitConstructor:*.h",
          "--suppress=noExplicitConstructor:*.hpp",
          "--suppress=knownConditionTrueFalse:*.hpp"]


def tidy(folder):
    for file, flags in (("main.c", ["-std=c11"]), ("tables.c", ["-std=c11"]),
                        ("main.cpp", ["-std=c++17"])):
        yield ["clang-tidy", "--quiet", "-header-filter=.*",
               "-checks=-*," + CHECKS, file, "--", "-I.", *flags]


def cppcheck(folder):
    yield [*CPPCHECK, "--enable=all", "--inconclusive", "--std=c11", "main.c"]
    yield [*CPPCHECK, *IN_RUNTIME, "--enable=all", "--std=c11", "tables.c"]
    yield [*CPPCHECK, *IN_CXX, "--enable=all", "--std=c++17", "main.cpp"]


def everything(folder):
    for file, flags in (("main.c", ["-std=c11", *C_WARNINGS]),
                        ("tables.c", ["-std=c11", *C_WARNINGS])):
        yield ["clang", "-fsyntax-only", "-I.", *flags, file]
    for standard in ("c++11", "c++20"):
        yield ["clang++", "-fsyntax-only", "-I.", "-std=" + standard,
               *CXX_WARNINGS, "main.cpp"]


def iwyu(folder):
    for file in ("main.c", "main.cpp"):
        yield ["include-what-you-use", "-Xiwyu", "--error", "-I.", file]


TOOLS = {"tidy": (tidy, "clang-tidy"), "cppcheck": (cppcheck, "cppcheck"),
         "everything": (everything, "clang"),
         "iwyu": (iwyu, "include-what-you-use")}


def make(folder):
    subprocess.run([SLOTGEN, "-q", "--emit=cxx", "--output-dir", folder,
                    f"{HERE}/user.yaml"], check=True)
    shutil.copy(f"{HERE}/user.c", f"{folder}/main.c")
    shutil.copy(f"{HERE}/user.cpp", f"{folder}/main.cpp")
    with open(f"{folder}/tables.c", "w", encoding="utf-8") as file:
        file.write(IMPLEMENTATION)


def run(command, folder):
    done = subprocess.run(command, cwd=folder, stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT, text=True)
    said = [line for line in done.stdout.splitlines() if line.strip(" ^") and
            "warnings generated" not in line and "has correct" not in line]
    return [] if not said and done.returncode == 0 else [
        " ".join(command), *said, f"status {done.returncode}"]


def main():
    commands, program = TOOLS[sys.argv[1]]
    if not shutil.which(program):
        print("skipped: no", program)
        sys.exit(77)
    with tempfile.TemporaryDirectory() as folder:
        make(folder)
        said = [line for command in commands(folder)
                for line in run(command, folder)]
        if sys.argv[1] == "everything":
            said += run(["gcc", "-I.", "main.c", "tables.c", "-lm", "-o",
                         "main"], folder) + (
                ["main fails"] if subprocess.run(
                    ["./main"], cwd=folder,
                    stdout=subprocess.DEVNULL).returncode else [])
    print("\n".join(said))
    sys.exit(1 if said else 0)


main()
