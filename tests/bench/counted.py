# SPDX-License-Identifier: MIT
"""Instructions of a whole process, by callgrind: the same on a busy machine
and an idle one, which times are not."""
import re
import shutil
import subprocess
import sys


# An environment of another length, or another language, moves what a compiler
# hashes by its address: some 3 % of what a few structs take.
ENVIRONMENT = {"PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"}


def can_count():
    return shutil.which("valgrind") is not None


def instructions(*command):
    process = subprocess.run(
        ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null",
         *map(str, command)],
        env=ENVIRONMENT, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
        text=True)
    if process.returncode != 0:
        sys.exit("%s: exit %d\n%s" % (command, process.returncode,
                                      process.stderr))
    return int(re.search(r"Collected : (\d+)", process.stderr)[1])


def cc1():
    """gcc's compiler proper and what it needs to run alone; valgrind does
    not follow the driver into it."""
    def ask(what):
        return subprocess.run(["gcc", what], check=True, capture_output=True,
                              text=True).stdout.strip()
    return [ask("-print-prog-name=cc1"), "-quiet", "-imultiarch",
            ask("-print-multiarch"), "-std=c11", "-fsyntax-only"]
