#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""prose.py HEADER.h...

What a C header is like to read: its lines, the longest of them, its functions,
how many of these have words right above them, and its macros with arguments.
"""
import re
import sys

COMMENT = re.compile(r"/\*.*?\*/|//[^\n]*", re.S)
DIRECTIVE = re.compile(r"^[ \t]*#(?:[^\n]*\\\n)*[^\n]*", re.M)
MACRO = re.compile(r"^[ \t]*#[ \t]*define[ \t]+\w+\(", re.M)
# What a function is called, before its arguments; of a typedef, a cast or an
# attribute something else stands there.
NAME = re.compile(r"(\w+)\s*\([^;{}]*\)[^;{}()]*$", re.S)
OPENS = re.compile(r'extern\s*"C"\s*$')
NONE = {"__attribute__", "typedef", "SLOT_LAYOUT", "SLOT_CHECK_", "SLOT_CHECK_UP_", "SLOT_PLACES", "defined"}


def blanked(text, pattern):
    """As long as it was, with the same lines."""
    return pattern.sub(lambda found: re.sub(r"[^\n]", " ", found[0]), text)


def functions(text):
    """Where each declaration or definition at file scope begins."""
    depth = start = 0
    for at, byte in enumerate(text):
        if byte == "{" and depth == 0 and OPENS.search(text[start:at]):
            start = at + 1
        elif byte in "{;" and depth == 0:
            head = text[start:at]
            name = NAME.search(head.rstrip())
            if (name and name[1] not in NONE and
                    not re.match(r"\s*typedef\b", head)):
                yield start + len(head) - len(head.lstrip())
        if byte == "{" and not (depth == 0 and start == at + 1):
            depth += 1
        elif byte == "}":
            depth = max(0, depth - 1)
        if depth == 0 and byte in "};":
            start = at + 1


def has_words(text, start):
    """Nothing but blanks between the end of a comment and the function."""
    return text[:start].rstrip().endswith("*/")


def describe(path):
    with open(path, encoding="utf-8") as file:
        text = file.read()
    macros = len(MACRO.findall(text))
    code = blanked(blanked(text, COMMENT), DIRECTIVE)
    starts = list(functions(code))
    with_words = sum(has_words(text, start) for start in starts)
    lines = text.splitlines()
    print("%-20s %6d lines, the longest of %3d columns; %4d functions, %3.0f %% "
          "with words; %3d macros with arguments" % (
              path.split("/")[-1], len(lines),
              max(len(line.expandtabs(8)) for line in lines), len(starts),
              100 * with_words / max(1, len(starts)), macros))


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    for name in sys.argv[1:]:
        describe(name)
