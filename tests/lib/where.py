# SPDX-License-Identifier: MIT
"""Where the runners in Python find what they test, as where.sh says it."""
import os
import subprocess
import sys

LIB = os.path.dirname(os.path.abspath(__file__))
TESTS = os.path.dirname(LIB)
ROOT = os.path.dirname(TESTS)


def _ask():
    done = subprocess.run(
        ["sh", "-c", 'root=$0 caller=$PWD; . "$0/tests/lib/where.sh"; '
         'printf "%s\\n" "$SLOTGEN" "$SLOTGEN_INCLUDE"', ROOT],
        stdout=subprocess.PIPE, text=True)
    if done.returncode != 0:
        sys.exit(done.returncode)
    return done.stdout.splitlines()


def runtime_object(*command):
    """The path of slotgen.h's own part as this compiles it, once for all; None
    where the compiler says something, which is then printed."""
    done = subprocess.run([os.path.join(LIB, "runtime.sh"), *command],
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                          text=True)
    if done.returncode != 0:
        print(done.stdout)
        return None
    return done.stdout.strip()


# The program, and the directory of slotgen.h.
SLOTGEN, INCLUDE = _ask()
