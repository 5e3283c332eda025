#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""format.py

Every C file that people edit is what clang-format makes of it, by the
repository's .clang-format. Version 14 decides (others break lines elsewhere):
without it there is nothing to test.
"""
import os
import re
import shutil
import subprocess
import sys

ROOT = os.path.abspath(os.path.join(os.path.dirname(__file__), "../.."))
FOLDERS = ["generator", "templates/runtime", "tests/unit", "tests/fuzz",
           "examples"]


def formatter():
    for name in ("clang-format-14", "clang-format"):
        if shutil.which(name):
            version = subprocess.check_output([name, "--version"], text=True)
            if re.search(r"version 14\.", version):
                return name
    print("clang-format 14 is not installed")
    sys.exit(77)


def files_of(folder):
    for directory, folders, names in os.walk(os.path.join(ROOT, folder)):
        folders.sort()
        for name in sorted(names):
            if name.endswith((".c", ".h")):
                yield os.path.relpath(os.path.join(directory, name), ROOT)


def main():
    program = formatter()
    files = [file for folder in FOLDERS for file in files_of(folder)]
    done = subprocess.run([program, "--dry-run"] + files, cwd=ROOT,
                          stderr=subprocess.PIPE, text=True)
    places = re.findall(r"^(\S+?):(\d+):\d+: warning", done.stderr, re.M)
    for path in files:
        lines = [line for name, line in places if name == path]
        if lines:
            print("%s: line %s: %s -i %s" % (
                path, ", ".join(sorted(set(lines), key=int)), program, path))
    if done.returncode or places:
        sys.exit(done.stderr if not places else 1)
    print("%d files as clang-format makes them" % len(files))


main()
