#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""warning_list.py

slotgen(1) lists the warnings that slotgen has, in the order of --explain=list,
and those behind the others that are off unless asked for.
"""
import os
import re
import subprocess
import sys

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "../lib"))
from where import ROOT, SLOTGEN  # noqa: E402

PAGE = os.path.join(ROOT, "docs", "slotgen.1")


def explain(what):
    return subprocess.run([SLOTGEN, f"--explain={what}"], check=True,
                          stdout=subprocess.PIPE, text=True).stdout


def is_off(name):
    return "off unless asked for" in re.sub(
        r"\s+", " ", explain(name)).lower()


def main():
    names = re.findall(r"^warning +(\S+)$", explain("list"), re.M)
    off = [name for name in names if is_off(name)]
    with open(PAGE, encoding="utf-8") as file:
        told = re.search(r'^\.\\" warnings\n(.*?)^\.\\" end of warnings',
                         file.read(), re.S | re.M)[1]
    lists = [re.findall(r"^\.It Cm (\S+)$", one, re.M)
             for one in re.findall(r"^\.Bl .*?^\.El$", told, re.S | re.M)]
    wanted = [[name for name in names if name not in off], off]
    if lists == wanted:
        return 0
    print(f"slotgen(1) lists {lists}, and slotgen has {wanted}")
    return 1


sys.exit(main())
