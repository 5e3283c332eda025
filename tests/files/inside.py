# SPDX-License-Identifier: MIT
"""The run time's part of the programs of this folder: compiled once with the
same flags, with what inside.c adds, and memory as limited.h gives it."""
import os
import sys

from where import LIB, runtime_object

HERE = os.path.dirname(os.path.abspath(__file__))
FILES = ["-DSLOTGEN_FILES", "-DSLOTGEN_STDIO"]


def flags(*command):
    """A compiler and its flags, for such a program and its run time."""
    return [*command, "-I", LIB, "-I", HERE, "-include",
            os.path.join(HERE, "limited.h")]


def run_time(*command):
    made = runtime_object(f"--with={LIB}/inner.c", f"--with={HERE}/inside.c",
                          *command)
    if not made:
        sys.exit("slotgen.h's own part does not compile")
    return made
