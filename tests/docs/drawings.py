#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""drawings.py

The pictures of bits in slotgen-schema(5) are those that --report draws of the
class that stands above each.
"""
import os
import re
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "../lib"))
from where import ROOT, SLOTGEN  # noqa: E402

PAGE = os.path.join(ROOT, "docs", "slotgen-schema.5")
BLOCK = re.compile(r"^\.Bd -literal.*?\n(layout: .*?)\n\n(byte .*?)^\.Ed$",
                   re.S | re.M)


def drawn(class_text, scratch):
    """What --report draws of the class of these keys."""
    path = os.path.join(scratch, "drawn.yaml")
    with open(path, "w", encoding="utf-8") as file:
        file.write("classes:\n  Drawn:\n" +
                   re.sub("^", "    ", class_text, flags=re.M) + "\n")
    report = subprocess.run([SLOTGEN, "-q", "--report", path], check=True,
                            stdout=subprocess.PIPE, text=True).stdout
    return "".join(line + "\n" for line in re.findall(
        r"^\t \* ((?:byte|bit |    ).*)$", report, re.M))


def main():
    with open(PAGE, encoding="utf-8") as file:
        blocks = BLOCK.findall(file.read())
    failed = len(blocks) < 3
    with tempfile.TemporaryDirectory() as scratch:
        for class_text, shown in blocks:
            picture = drawn(class_text, scratch)
            if picture != shown:
                print(f"of\n{class_text}\nthe page shows\n{shown}and slotgen "
                      f"draws\n{picture}")
                failed = True
    print(f"{len(blocks)} pictures")
    return failed


sys.exit(main())
