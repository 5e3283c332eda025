#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""categories.py [--renew]

The general categories that patterns may name are those of Unicode's own
UnicodeData.txt, as Debian's unicode-data has it: this makes the table of it,
and compares what is committed. Skipped where the file is missing, or of another
version of Unicode than the table. --renew writes it.
"""
import os
import re
import sys

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "../lib"))
from where import ROOT  # noqa: E402

UNICODE = "/usr/share/unicode"
TABLE = os.path.join(ROOT, "generator/pattern/category_table.c")
# In the order of enum category_group.
GROUPS = ["", "Lu", "Ll", "L", "Nd", "N", "Zs", "Z", "P", "S", "M"]
HEAD = """\
/* SPDX-License-Identifier: MIT */
/*
 * Which group of general categories a code point is of: a number a range, whose
 * upper bits are the first code point of it, and whose lower %d the group. Made
 * by tests/structure/categories.py of UnicodeData.txt of Unicode %s
 * (https://www.unicode.org/Public/%s/ucd/; copyright Unicode, Inc.,
 * https://www.unicode.org/terms_of_use.html).
 */
#include "pattern/category_table.h"

/* clang-format off */
const uint32_t category_ranges[] = {
"""
TAIL = """\
};
/* clang-format on */

const size_t category_range_count = sizeof category_ranges /
\tsizeof category_ranges[0];
"""


def group_of(category):
    for name in (category, category[0]):
        if name in GROUPS:
            return GROUPS.index(name)
    return 0


def categories():
    """(first, last, group) of each line"""
    first = None
    path = os.path.join(UNICODE, "UnicodeData.txt")
    with open(path, encoding="ascii") as file:
        for line in file:
            code, name, category = line.split(";")[:3]
            if name.endswith(", First>"):
                first = int(code, 16)
                continue
            yield (int(code, 16) if first is None else first, int(code, 16),
                   group_of(category))
            first = None


def ranges():
    """(first, group) wherever the group changes"""
    behind, group = 0, 0
    for first, last, own in categories():
        if first > behind and group:
            yield behind, 0
            group = 0
        if own != group:
            yield first, own
        behind, group = last + 1, own
    if group:
        yield behind, 0


def version():
    with open(os.path.join(UNICODE, "DerivedAge.txt"),
              encoding="utf-8") as file:
        return re.search(r"DerivedAge-([\d.]+)\.txt", file.readline())[1]


def table():
    text = HEAD % (4, version(), version())
    line = ""
    for first, group in ranges():
        word = "0x%x," % (first << 4 | group)
        if len(line) + 1 + len(word) > 72:
            text += "\t" + line + "\n"
            line = ""
        line += (" " if line else "") + word
    return text + "\t" + line + "\n" + TAIL


def main():
    if not os.path.exists(os.path.join(UNICODE, "UnicodeData.txt")):
        print("skipped: no UnicodeData.txt (Debian's unicode-data)")
        return 77
    if "--renew" in sys.argv:
        with open(TABLE, "w", encoding="ascii") as file:
            file.write(table())
        return 0
    with open(TABLE, encoding="ascii") as file:
        written = file.read()
    if "of Unicode " + version() + "\n" not in written:
        print("skipped: UnicodeData.txt is of Unicode", version())
        return 77
    if written != table():
        print("the table differs: categories.py --renew writes it")
        return 1
    return 0


sys.exit(main())
