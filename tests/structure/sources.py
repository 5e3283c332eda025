#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""sources.py

The files of generator/: none is longer than 900 lines. Each .c and .re begins
with its licence and a comment that says what it does, and has a header of its
own name which declares each function that it does not keep to itself (main.c
has none to declare).
"""
import os
import re
import sys

ROOT = os.path.abspath(os.path.join(os.path.dirname(__file__), "../.."))
LINES_MOST = 900
HEAD = re.compile(r"(/\*!re2c.*?\*/\s*)?/\* SPDX-License-Identifier: MIT \*/\n"
                  r"(#define _\w+.*\n)?/\*(.*?)\*/", re.S)
# A definition is a name at the start of a line, below its type, whose
# parameters a line with "{" follows.
DEFINITION = re.compile(r"^(\w[^;{}#\n]*)\n(\w+)\([^;{}]*?\)\n\{", re.M)


def sources():
    generator = os.path.join(ROOT, "generator")
    for directory, folders, names in os.walk(generator):
        folders.sort()
        for name in sorted(names):
            if name.endswith((".c", ".h", ".re")):
                path = os.path.join(directory, name)
                with open(path, encoding="utf-8") as file:
                    yield os.path.relpath(path, generator), file.read()


def has_head(text):
    head = HEAD.match(text)
    return head and len(head.group(3).split()) >= 5 and \
        not re.match(r"\s*See \S+\.h\.", head.group(3))


def undeclared(path, text, texts):
    """What its header does not say of what it offers."""
    header = re.sub(r"\.(c|re)$", ".h", path)
    if header not in texts:
        return ["has no header %s" % header]
    return ["%s is not declared in %s" % (name, header)
            for kind, name in DEFINITION.findall(text)
            if "static" not in kind.split() and
            not re.search(r"\b%s\(" % name, texts[header])]


def faults_of(path, text, texts):
    lines = text.count("\n")
    if lines > LINES_MOST:
        yield "%d lines, more than %d" % (lines, LINES_MOST)
    if path.endswith(".h"):
        return
    if not has_head(text):
        yield "no comment at its head says what it does"
    if path != "command/main.c":
        yield from undeclared(path, text, texts)


def main():
    texts, failed = dict(sources()), False
    for path, text in texts.items():
        for fault in faults_of(path, text, texts):
            print("%s: %s" % (path, fault))
            failed = True
    sys.exit(1 if failed else 0)


main()
