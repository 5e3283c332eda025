#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Every case of what users of Python's slots expect has a test, or a reason.

    semantics.py SEMANTICS.md

A test says "s42" in its title or beside its check; the reasons stand in the
table of tests/language/README.md, and a file named there says the number too.
Skips where the list of cases is not there."""
import os
import re
import sys

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "../lib"))
from where import TESTS  # noqa: E402

SKIPPED = 77


def cases_of(path):
    with open(path, encoding="utf-8") as file:
        text = file.read()
    text = text[text.index("### 4.1"):]
    return {int(number) for number in re.findall(r"^(\d+)\. ", text, re.M)}


def numbers(text):
    found = set()
    for part in text.split(","):
        ends = [int(end) for end in part.strip().split("–")]
        found |= set(range(ends[0], ends[-1] + 1))
    return found


def main():
    [semantics] = sys.argv[1:]
    if not os.path.exists(semantics):
        print("skipped: %s is not there" % semantics)
        sys.exit(SKIPPED)
    tested, excused = set(), set()
    for folder in ("language", "use", "compile/misuse", "unit"):
        for name in os.listdir(os.path.join(TESTS, folder)):
            if not name.endswith((".c", ".txt")):
                continue
            with open(os.path.join(TESTS, folder, name),
                      encoding="utf-8") as file:
                tested |= {int(number)
                           for number in re.findall(r"\bs(\d+)\b", file.read())}
    with open(os.path.join(TESTS, "language", "README.md"),
              encoding="utf-8") as file:
        for cases, why in re.findall(r"^\| (\d[\d, –]*) \| (.+) \|$",
                                     file.read(), re.M):
            if "tests/" not in why:
                excused |= numbers(cases)
    cases = cases_of(semantics)
    missing = sorted(cases - tested - excused)
    both = sorted(excused & tested)
    print("%d cases: %d tested, %d not applicable" % (
        len(cases), len(cases & tested), len(cases & excused)))
    if missing:
        print("neither tested nor excused:", missing)
    if both:
        print("tested and excused:", both)
    sys.exit(bool(missing or both))


main()
