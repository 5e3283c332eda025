#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""run.py [--renew] [NAME...]

Not used, not paid: what a schema does not ask for takes no byte of its objects,
no function, and of its tables only what is said where it is renewed. The
examples' schemas are compared with counts.txt, which has for each schema the
bytes of its tables, by families; for each class the bytes of an object; and its
functions, those of slots counted by verbs. A change that adds to these says why
in its commit.
"""
import difflib
import glob
import os
import re
import shutil
import subprocess
import sys
import tempfile
import textwrap

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "../../lib"))
from where import INCLUDE, ROOT, SLOTGEN  # noqa: E402

COUNTS = os.path.join(HERE, "counts.txt")
# What functions of a slot begin with.
VERBS = ["get", "set", "has", "clear", "at", "data", "count", "append", "insert", "remove"]
COMPILER = ["gcc", "-std=c11", "-m64", "-w", "-I", ".", "-I", INCLUDE]


def run(directory, *command):
    return subprocess.run(command, cwd=directory, check=True, capture_output=True, text=True).stdout


def schemas():
    """name → path"""
    paths = glob.glob(f"{ROOT}/schemas/*.yaml") + glob.glob(f"{ROOT}/examples/schemas/*.yaml")
    return {os.path.basename(path)[:-5]: path for path in sorted(paths)}


def owners(directory, path):
    """Identifiers of classes and enums → what --dump=layout has of a class,
    "size 40 align 8"."""
    dump = run(directory, SLOTGEN, "--dump=layout", path)
    sizes = dict(re.findall(r"^  class (\w+)\n    (size \d+ align \d+)$", dump, re.M))
    names = re.findall(r"^  (?:class|enum) (\w+) (\w+)$", run(directory, SLOTGEN, "--dump=names", path), re.M)
    return {identifier: sizes.get(name, "") for name, identifier in names}


def functions(directory, name):
    """What gcc sees declared or defined in the header."""
    run(directory, *COMPILER, "-fsyntax-only", "-aux-info", "declared", "-x", "c", f"{name}.h")
    with open(os.path.join(directory, "declared"), encoding="utf-8") as file:
        lines = [line for line in file if re.match(rf"/\* (\./)?{name}\.h:", line)]
    return sorted({re.search(r"(\w+) \(", line.split("*/", 1)[1])[1] for line in lines})


def tables(directory, name):
    """The tables' objects and their bytes."""
    run(directory, *COMPILER, "-O2", "-DNDEBUG", "-c", "-x", "c", f"{name}_tables.h", "-o", "tables.o")
    rows = [line.split() for line in run(directory, "nm", "-S", "tables.o").splitlines()]
    return {row[3].split("_tables_")[1]: int(row[1], 16) for row in rows
            if len(row) == 4 and row[2] in "rRdD" and "_tables_" in row[3]}


def wrapped(words, indent):
    return textwrap.wrap(" ".join(words), 100, initial_indent=indent, subsequent_indent=indent)


def of_class(own):
    """"get 7, set 7" and what else there is, without the class's name."""
    verbs = {}
    for word in own:
        verb = word.split("_")[0]
        verbs.setdefault(verb if verb in VERBS and verb != word else word, []).append(word)
    return ([f"{verb} {len(words)}," for verb, words in verbs.items() if verb in VERBS]
            + [word for word in verbs if word not in VERBS])


def counts(name, path):
    with tempfile.TemporaryDirectory() as directory:
        run(directory, SLOTGEN, "-q", "--no-runtime", "--output-dir", directory, path)
        sizes, names = owners(directory, path), functions(directory, name)
        lines = [name, *wrapped([f"{table} {size}," for table, size in tables(directory, name).items()], "  ")]
    owned = {}
    for function in names:
        owner = max((one for one in sizes if function.startswith(one + "_")), key=len, default="")
        owned.setdefault(owner, []).append(function[len(owner) + 1:] if owner else function)
    lines += wrapped(owned.get("", []), "  ")
    for one, size in sizes.items():
        own = of_class(owned.get(one, []))
        lines += [f"  {one} {size}", *wrapped(own, "    ")] if size else wrapped([f"{one}:", *own], "  ")
    return "\n".join(lines) + "\n"


def stored():
    """name → its lines"""
    with open(COUNTS, encoding="utf-8") as file:
        blocks = re.split(r"^(?=\w)", file.read(), flags=re.M)[1:]
    return {block.split("\n", 1)[0]: block for block in blocks}


def renew(found):
    kept = stored() if os.path.exists(COUNTS) else {}
    kept.update(found)
    with open(COUNTS, "w", encoding="utf-8") as file:
        file.write("# SPDX-License-Identifier: MIT\n# run.py says what this is.\n" +
                   "".join(kept[name] for name in sorted(kept)))


def main(arguments):
    renewal = "--renew" in arguments
    names = [name for name in arguments if name != "--renew"] or sorted(schemas())
    if not shutil.which("gcc") or os.uname().machine != "x86_64":
        print("skipped: no gcc for x86-64")
        return 0 if renewal else 77
    found = {name: counts(name, schemas()[name]) for name in names}
    if renewal:
        renew(found)
        return 0
    before = stored()
    faults = [line for name in names for line in difflib.unified_diff(
        before.get(name, "").splitlines(), found[name].splitlines(), "counts.txt", name, lineterm="")]
    print("\n".join(faults))
    return bool(faults)


sys.exit(main(sys.argv[1:]))
