#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""annotations.py

Annotations that are not there cost nothing: a schema's own are in --describe
alone, an empty mapping is none, and those of one class add no byte to the
tables of another. What they add to their own class is taken away with them.
"""
import os
import shutil
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../lib"))
from where import INCLUDE, SLOTGEN  # noqa: E402

SCHEMA = """\
name: facts
%(schema)s
enums:
  Side: {permissible_values: {buy: {%(value)s}, sell: }%(enum)s}
classes:
  Order: {%(class)sslots: [{"uint32_t qty in 1..9": {%(slot)s}}, Side side]}
  Other: {slots: [double price, string name, "Side sides[]"]}
"""
NOTES = {"schema": "annotations: {a: 1}", "value": "annotations: {a: 1}", "enum": ", annotations: {a: 1}",
         "class": "annotations: {a: text}, ", "slot": "annotations: {a: true}"}


def written(directory, **notes):
    """The header, its tables, and the bytes of each family's tables."""
    with open(os.path.join(directory, "facts.yaml"), "w", encoding="utf-8") as file:
        file.write(SCHEMA % {**dict.fromkeys(NOTES, ""), **notes})
    run(directory, SLOTGEN, "-q", "--no-runtime", "facts.yaml")
    run(directory, "gcc", "-std=c11", "-O2", "-DNDEBUG", "-fno-pie", "-fdata-sections", "-I", INCLUDE,
        "-c", "-x", "c", "facts_tables.h", "-o", "facts.o")
    texts = []
    for name in ("facts.h", "facts_tables.h"):
        with open(os.path.join(directory, name), encoding="utf-8") as file:
            texts.append(file.read())
    return texts, {name: section(directory, name) for name in ("Order", "Other", "Side")}


def section(directory, name):
    run(directory, "objcopy", "-O", "binary", "--set-section-flags", f".rodata.facts_tables_{name}=alloc",
        "-j", f".rodata.facts_tables_{name}", "facts.o", "section")
    with open(os.path.join(directory, "section"), "rb") as file:
        return file.read()


def run(directory, *command):
    subprocess.run(command, cwd=directory, check=True)


def faults_of(directory):
    texts, tables = written(directory)
    if not all(tables.values()):
        yield f"no tables: { {name: len(table) for name, table in tables.items()} }"
    for key in ("schema", "value", "enum", "class", "slot"):
        empty = NOTES[key].replace("{a: 1}", "{}").replace("{a: text}", "{}").replace("{a: true}", "{}")
        if written(directory, **{key: empty}) != (texts, tables):
            yield f"an empty mapping of a {key} changes what is written"
    if written(directory, schema=NOTES["schema"]) != (texts, tables):
        yield "annotations of the schema change what is written"
    for key, touched in (("class", "Order"), ("slot", "Order"), ("value", "Side"), ("enum", "Side")):
        _, noted = written(directory, **{key: NOTES[key]})
        for name, table in tables.items():
            if (noted[name] == table) != (name != touched):
                yield f"annotations of a {key}: the tables of {name} are {len(noted[name])} bytes, {len(table)} without"


def main():
    if not shutil.which("gcc") or not shutil.which("objcopy"):
        print("skipped: no gcc, or no objcopy")
        return 77
    with tempfile.TemporaryDirectory() as directory:
        faults = list(faults_of(directory))
    print("\n".join(faults))
    return bool(faults)


sys.exit(main())
