#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Every case of semantics.txt has a test, or a reason why not.

A test says "s42" in its title or beside its check; the reasons stand in the
table of tests/language/README.md, and a file named there says the number too.
No test says the number of a case that is not there.
"""
import os
import re
import sys

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "../lib"))
from where import TESTS  # noqa: E402

HERE = os.path.dirname(os.path.abspath(__file__))
FOLDERS = ("command", "language", "use", "compile/misuse", "unit")
TITLE = re.compile(r"^(\d+) (.+)$", re.M)


def read(*path):
    with open(os.path.join(*path), encoding="utf-8") as file:
        return file.read()


def tested_cases():
    """number → the file that says it"""
    found = {}
    for folder in FOLDERS:
        for name in sorted(os.listdir(os.path.join(TESTS, folder))):
            if not name.endswith((".c", ".txt", ".sh")):
                continue
            for number in re.findall(r"\bs(\d+)\b",
                                     read(TESTS, folder, name)):
                found[int(number)] = f"{folder}/{name}"
    return found


def numbers(text):
    found = set()
    for part in text.split(","):
        ends = [int(end) for end in part.strip().split("–")]
        found |= set(range(ends[0], ends[-1] + 1))
    return found


def excused_cases():
    excused = set()
    for cases, why in re.findall(r"^\| (\d[\d, –]*) \| (.+) \|$",
                                 read(TESTS, "language", "README.md"), re.M):
        if "tests/" not in why:
            excused |= numbers(cases)
    return excused


def main():
    rows = TITLE.findall(read(HERE, "semantics.txt"))
    titles = {int(number): title for number, title in rows}
    tested, excused = tested_cases(), excused_cases()
    faults = [f"neither tested nor excused: {number} {title}"
              for number, title in titles.items()
              if number not in tested and number not in excused]
    faults += [f"tested, in {tested[number]}, and excused: {number}"
               for number in sorted(excused & set(tested))]
    # Elsewhere s0 and s2 may be names of slots.
    faults += [f"{tested[number]} tests {number}, which is no case"
               for number in sorted(set(tested) - set(titles))
               if tested[number].startswith("language/")]
    if len(titles) != len(rows):
        faults.append("a number stands twice")
    print("\n".join(faults))
    print(f"{len(titles)} cases: {len(set(titles) & set(tested))} tested, "
          f"{len(set(titles) & excused)} not applicable")
    sys.exit(bool(faults) or not titles)


main()
