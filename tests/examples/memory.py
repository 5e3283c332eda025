#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""What compare_memory claims: memory.py COMPARE_MEMORY

Which rows have a dictionary, in C as in Python; the bytes of the slotted ones;
and that a million dictionaries' worth of difference is there at all: resident
memory is looked at only in its order, which no machine changes."""
import re
import shutil
import subprocess
import sys

COUNT = 100000


def main():
    table = subprocess.run([sys.argv[1], str(COUNT)], check=True,
                           capture_output=True, text=True).stdout
    rows = {}
    for line in table.splitlines():
        match = re.match(r"(C|Python) +(\S.*?)  +(yes|no) +(\d+) +(-?[\d.]+) ",
                         line)
        if match:
            rows[match[1], match[2]] = (match[3], int(match[4]),
                                        float(match[5]))
    languages = ["C"] + (["Python"] if shutil.which("python3") else [])
    for language in languages:
        for shape in ("Point", "Order"):
            def row(kind):
                return rows[language, "%s, %s" % (shape, kind)]
            assert row("dict")[0] == "yes", table
            assert row("slots")[0] == "no", table
            assert row("slots and weak references")[0] == "no", table
            assert row("child without slots")[0] == "yes", table
            assert row("dict")[2] > row("slots")[2] * 1.3, table
            assert row("child without slots")[2] > row("slots")[2], table
            # Whatever Python is there: it has an object's header at least.
            for kind in ("dict", "slots", "slots and weak references",
                         "child without slots"):
                assert (language == "C" or row(kind)[2] >
                        rows["C", "%s, %s" % (shape, kind)][2]), table
    assert rows["C", "Point, slots"][1] == 16, table
    assert rows["C", "Order, slots"][1] <= 32, table
    assert rows["C", "Point, slots and weak references"][1] == 16, table
    # In bytes, tests/speed has it.
    assert rows["C", "Point, dict"][2] <= 48, table
    assert rows["C", "Order, dict"][2] <= 80, table
    assert rows["C", "Point, child without slots"][2] <= 60, table
    # A weak reference costs four bytes beside the pool, and a slab or two.
    assert rows["C", "Order, slots"][2] < 40, table


main()
