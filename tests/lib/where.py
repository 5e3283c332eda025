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


# The program, and the directory of slotgen.h.
SLOTGEN, INCLUDE = _ask()
