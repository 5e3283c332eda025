#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""What the documents show is what slotgen prints: run.py [DOCUMENT...]

In a document a ```yaml block whose first line is "# NAME.yaml" is that file from there on. A block after
a paragraph with `--dump=STAGE` is what slotgen prints for it; a ```c block that begins with a
documentation comment and a struct is part of the header.
"""
import os
import re
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "../lib"))
from where import ROOT, SLOTGEN  # noqa: E402

BLOCK = re.compile(r"^```(\w*)\n(.*?)^```$", re.S | re.M)


def run(directory, *arguments):
    done = subprocess.run([SLOTGEN, *arguments], cwd=directory, capture_output=True, text=True)
    if done.returncode:
        sys.exit("slotgen %s: %s" % (" ".join(arguments), done.stderr))
    return done.stdout


def check(document, directory):
    text, schema, end, checked = open(document, encoding="utf-8").read(), None, 0, 0
    for block in BLOCK.finditer(text):
        kind, body = block.groups()
        before, end = text[end:block.start()], block.end()
        name = re.match(r"# (\S+\.yaml)\n", body)
        if kind == "yaml" and name:
            schema = name.group(1)
            with open(os.path.join(directory, schema), "w", encoding="utf-8") as file:
                file.write(body)
            run(directory, schema)
            continue
        stage = re.findall(r"--dump=(\w+)", before)
        if not kind and stage and schema:
            expected = run(directory, "--dump=" + stage[-1], schema)
        elif kind == "c" and "\nstruct " in body and schema:
            body = body[body.index("/** "):body.index("\n};") + 4]
            header = open(os.path.join(directory, schema.replace(".yaml", ".h")), encoding="utf-8").read()
            expected = body if body in header else "…which is not in the header"
        else:
            continue
        checked += 1
        if body != expected:
            sys.exit("%s shows\n%s\nbut slotgen prints\n%s" % (document, body, expected))
    if not checked:
        sys.exit("%s: nothing to check was found" % document)
    print("%s: %d excerpts" % (document, checked))


def main():
    for document in sys.argv[1:] or [f"{ROOT}/README.md",
                                     f"{ROOT}/ARCHITECTURE.md"]:
        with tempfile.TemporaryDirectory() as directory:
            check(document, directory)


main()
