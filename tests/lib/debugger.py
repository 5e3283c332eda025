# SPDX-License-Identifier: MIT
"""gdb, with slotgen's printer."""
import os
import shutil
import subprocess
import sys

from where import ROOT

PRINTER = os.path.join(ROOT, "gdb", "slotgen.py")


def skip(reason):
    print("skipped:", reason)
    sys.exit(77)


def gdb(script, arguments, printer=PRINTER, **environment):
    """What gdb says, which reads the script after the printer."""
    if not shutil.which("gdb"):
        skip("no gdb")
    command = ["gdb", "-nx", "-batch", "-iex", "set auto-load no",
               "-iex", "set debuginfod enabled off"]
    can = subprocess.run([*command, "-ex", "python print(6 * 7)"],
                         stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                         text=True).stdout
    if "42" not in can:
        skip("gdb without Python")
    done = subprocess.run(
        [*command, "-x", printer, "-x", script, *arguments],
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
        errors="surrogateescape", env=dict(os.environ, **environment))
    return done.stdout
