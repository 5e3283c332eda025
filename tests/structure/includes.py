#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""includes.py

The order of the generator's files stands once, in the table of ARCHITECTURE.md
that begins with "| folder |": a folder includes nothing of a folder below it, a
file nothing of one that the table names after it, every file is named, and
nothing is named that is not there. So there is no circle.
"""
import os
import re
import sys

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "../lib"))
from where import ROOT  # noqa: E402


def read_order(path):
    """[(folder, file)], as the table has them"""
    order, rows = [], False
    with open(path, encoding="utf-8") as file:
        for line in file:
            cells = [c.strip() for c in line.strip().strip("|").split("|")]
            if cells[0] == "folder":
                rows = True
            elif rows and not line.startswith("|"):
                break
            elif rows and not cells[0].startswith("---"):
                order += [(cells[0].strip("`/"), name.strip(" `"))
                          for name in cells[1].split(",")]
    return order


def files_of(generator):
    for folder in sorted(os.listdir(generator)):
        for name in sorted(os.listdir(os.path.join(generator, folder))):
            if re.search(r"\.(c|h|re)$", name):
                yield folder, name


def main():
    generator = os.path.join(ROOT, "generator")
    order = read_order(os.path.join(ROOT, "ARCHITECTURE.md"))
    if not order:
        sys.exit("ARCHITECTURE.md has no table that begins with '| folder |'")
    rank = {file: number for number, file in enumerate(order)}
    faults = ["ARCHITECTURE.md names %s/%s twice" % file
              for file in rank if order.count(file) > 1]
    seen = set()
    for folder, name in files_of(generator):
        stem = name.rsplit(".", 1)[0]
        seen.add((folder, stem))
        path = "%s/%s" % (folder, name)
        if (folder, stem) not in rank:
            faults.append("%s: not in ARCHITECTURE.md's table" % path)
            continue
        with open(os.path.join(generator, path), encoding="utf-8") as file:
            text = file.read()
        for other in re.findall(r'^#include "([\w/]+)\.h"', text, re.M):
            key = tuple(other.split("/"))
            if key not in rank:
                faults.append("%s includes %s.h, which is not in the table" % (
                    path, other))
            elif rank[key] > rank[folder, stem]:
                faults.append("%s includes %s.h, which stands below it" % (
                    path, other))
    faults += ["ARCHITECTURE.md names %s/%s, which is not there" % file
               for file in rank if file not in seen]
    print("\n".join(faults) or "%d files in order" % len(seen))
    sys.exit(1 if faults else 0)


main()
