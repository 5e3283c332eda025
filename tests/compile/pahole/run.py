#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""run.py NAME, which is that of a golden schema, or its path.

Two sources that must agree: what "slotgen --report" says of each class, and
what pahole reads from the header as gcc compiled it: members, their offsets
and sizes, the size of the whole.
"""
import os
import re
import shutil
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "../../lib"))
from where import INCLUDE, SLOTGEN, TESTS, make_headers  # noqa: E402

MEMBER = re.compile(r"\b(\w+)(?:\[\d*\])*;\s*/\*\s*(\d+)\s+(\d+)\s*\*/")
SIZE = re.compile(r"/\* size: (\d+)")


def members_of(text):
    """{name: (offset, size)} of a listing in pahole's form."""
    text = re.sub(r"\s*__attribute__\(\(.*?\)\)+", "", text)
    return {name: (int(offset), int(size))
            for name, offset, size in MEMBER.findall(text)
            if name not in ("slot_base", "slot_no_assignment")}


def run(*command, **more):
    return subprocess.run(command, check=True, capture_output=True, text=True,
                          **more).stdout


def compile_header(directory, header, options):
    source = os.path.join(directory, "all.c")
    marks = sorted(set(re.findall(r"\b[A-Z0-9_]+_IMPLEMENTATION\b",
                                  open(header, encoding="utf-8").read())))
    with open(source, "w", encoding="utf-8") as file:
        file.writelines(f"#define {mark}\n" for mark in marks)
        file.write(f'#define SLOTGEN_IMPLEMENTATION\n#include "{header}"\n')
    machine = ["-m32"] if "i386" in options else []
    run("gcc", *machine, "-std=c11", "-g", "-fno-eliminate-unused-debug-types",
        "-I", os.path.dirname(header), "-I", INCLUDE, "-c", source,
        "-o", os.path.join(directory, "all.o"))
    return os.path.join(directory, "all.o")


def faults(name, reported, compiled):
    ours, theirs = members_of(reported), members_of(compiled)
    for member in sorted(set(ours) | set(theirs)):
        if ours.get(member) != theirs.get(member):
            yield (f"{name}.{member}: reported {ours.get(member)}, "
                   f"compiled {theirs.get(member)} (offset, size)")
    sizes = SIZE.search(reported), SIZE.search(compiled)
    if None in sizes or sizes[0][1] != sizes[1][1]:
        yield f"{name}: sizes differ:\n{reported}\n{compiled}"


name = os.path.splitext(os.path.basename(sys.argv[1]))[0]
golden, schema = os.path.join(TESTS, "golden"), name + ".yaml"
for tool in ("gcc", "pahole"):
    if not shutil.which(tool):
        print(f"skipped: no {tool}")
        sys.exit(77)
with open(os.path.join(golden, schema), encoding="utf-8") as file:
    found = re.search(r"^# slotgen: (.*)$", file.read(), flags=re.M)
options = found[1].split() if found else []
report = run(SLOTGEN, *options, "--report", schema, cwd=golden)
classes = re.findall(r"^struct (\w+) \{.*?^\}.*?$", report, flags=re.M | re.S)
listings = re.findall(r"^struct \w+ \{.*?^\}.*?$", report, flags=re.M | re.S)
failed = 0
with tempfile.TemporaryDirectory() as directory:
    make_headers(directory, name)
    try:
        compiled = compile_header(directory, f"{directory}/{name}.h", options)
    except subprocess.CalledProcessError as error:
        if "i386" in options:
            print("skipped: no compiler for i386")
            sys.exit(77)
        print(error.stderr)
        sys.exit(1)
    # All at once: asked for one name, pahole may show its typedef.
    structs = dict(re.findall(r"^(?:typedef )?struct (\w+) \{(.*?^\}.*?)$",
                              run("pahole", compiled), flags=re.M | re.S))
    for name, listing in zip(classes, listings):
        said = list(faults(name, listing, structs.get(name, "")))
        failed += len(said)
        print("\n".join(said) or f"{name}: agrees")
if not classes:
    print("the report has no class")
sys.exit(failed > 0 or not classes)
