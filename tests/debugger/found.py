#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""found.py: gdb finds the printer by itself where it is installed."""
import os
import shutil
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "../lib"))
from debugger import PRINTER, skip  # noqa: E402
from where import ROOT  # noqa: E402


def ask(*arguments):
    return subprocess.run(
        ["gdb", "-nx", "-batch", *arguments], stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT, text=True).stdout


def main():
    if not shutil.which("gdb"):
        skip("no gdb")
    share = ask("-ex", "python print(gdb.parameter('data-directory'))").strip()
    if not os.path.isdir(share + "/python/gdb/printer"):
        skip("gdb without Python")
    with open(f"{ROOT}/cmake/Install.cmake", encoding="utf-8") as file:
        installed = "/gdb/python/gdb/printer)" in file.read()
    with tempfile.TemporaryDirectory() as scratch:
        shutil.copytree(share, f"{scratch}/gdb")
        shutil.copy(PRINTER, f"{scratch}/gdb/python/gdb/printer")
        said = ask("-data-directory", f"{scratch}/gdb", "-ex",
                   "info pretty-printer global slotgen")
    if not installed or "\n  slotgen\n" not in said:
        sys.exit(said)


main()
