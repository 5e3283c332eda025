#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""options.py

slotgen(1) has an item for each option that --help prints, with the same words
to choose from, and for no other.
"""
import os
import re
import subprocess
import sys

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "../lib"))
from where import ROOT, SLOTGEN  # noqa: E402

PAGE = os.path.join(ROOT, "docs", "slotgen.1")


def choices(text):
    """'[=text|json]' or 'text | json': the words; of one that is only a name
    nothing."""
    words = re.findall(r"[\w]+", text) if "|" in text else []
    return [word for word in words if word.islower()]


def said():
    """option → its words, from --help"""
    text = subprocess.run([SLOTGEN, "--help"], check=True, text=True,
                          stdout=subprocess.PIPE).stdout
    options = {}
    for line in re.findall(r"^  (-\S.*)$", text, re.M):
        line = re.split(r"  ", line)[0]
        for option, value in re.findall(r"(?:^|, )(--[\w-]+|-\w)([^\s,]*)", line):
            options[option] = choices(value)
    return options


def told():
    """The same, from the page."""
    with open(PAGE, encoding="utf-8") as file:
        items = re.findall(r"^\.It (Fl .*)$", file.read(), re.M)
    options = {}
    for item in items:
        for name in re.findall(r"(?:Fl|,) (?!Fl|Ns)(-?\w[\w-]*)", item):
            if not name.startswith("-"):
                name = name[0]  # -W of Werror
            options["-" + name] = choices(item.partition("Cm ")[2])
    return options


def main():
    here, there = said(), told()
    faults = []
    for option in sorted(set(here) | set(there)):
        if option not in there:
            faults.append("slotgen(1) does not tell of %s" % option)
        elif option not in here:
            faults.append("slotgen(1) tells of %s, which is no option" %
                          option)
        elif option != "--allow" and here[option] != there[option]:
            faults.append("%s takes %s, in slotgen(1) %s" % (
                option, "|".join(here[option]), "|".join(there[option])))
    print("\n".join(faults) or "%d options" % len(here))
    sys.exit(1 if faults else 0)


main()
