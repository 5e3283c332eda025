#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""doxygen.py NAME

NAME is that of a golden schema, or its path. doxygen has no warning for its
header and slotgen.h: every comment is what it takes, and belongs to what stands
below it; each struct of slotgen.h that is for users has one, and each class
with a description. With the filter that the manual names it takes what stands
behind a member.
"""
import os
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "../lib"))
from where import ROOT, SLOTGEN, TESTS  # noqa: E402

SETTINGS = """
GENERATE_HTML = NO
GENERATE_LATEX = NO
GENERATE_XML = YES
OPTIMIZE_OUTPUT_FOR_C = YES
EXTRACT_STATIC = YES
QUIET = YES
"""


def read(path):
    with open(path, encoding="utf-8") as file:
        return file.read()


def ask(folder, name, *settings):
    """What doxygen says."""
    with open(f"{folder}/Doxyfile", "w", encoding="utf-8") as file:
        file.write(f"INPUT = {name}.h slotgen.h\n" + SETTINGS +
                   "\n".join(settings) + "\n")
    return subprocess.run(["doxygen"], cwd=folder, stdout=subprocess.DEVNULL,
                          stderr=subprocess.PIPE, text=True).stderr


def settings_of_manual():
    """Those that slotgen(1) tells."""
    page = read(f"{ROOT}/docs/slotgen.1")
    return re.search(r"^(MACRO_EXPANSION = .*?)^\.Ed", page,
                     re.S | re.M).group(1).replace("\\e", "\\")


def described(folder, name):
    """What XML has of each member of each struct: text by "Order.stop"."""
    found = {}
    for path in os.listdir(f"{folder}/xml"):
        for one in ElementTree.parse(f"{folder}/xml/{path}").iter("compounddef"):
            owner = one.findtext("compoundname")
            for member in one.iter("memberdef"):
                found[f"{owner}.{member.findtext('name')}"] = " ".join(
                    "".join(member.find("briefdescription").itertext()).split())
    return found


def check(folder, name):
    manual = settings_of_manual()
    expand = manual.replace("INPUT_FILTER", "#")
    said = ask(folder, name, expand, "EXTRACT_ALL = YES")
    if said:
        yield said
    # Members, whose comments are none for doxygen, and what slots have none.
    for line in ask(folder, name, expand, "EXTRACT_ALL = NO").splitlines():
        compound = re.search(r"warning: Compound (\w+) is not", line)
        is_class = compound and re.search(
            rf"^/\*\* [^/]*\*/\ntypedef struct {compound.group(1)} ",
            read(f"{folder}/{name}.h"), re.M)
        if "warning: Member" not in line and not (compound and (
                compound.group(1).endswith("_") or
                f"{name}.h:" in line and not is_class)):
            yield line
    said = ask(folder, name, manual, "EXTRACT_ALL = YES",
               "JAVADOC_AUTOBRIEF = YES")
    if said:
        yield said
    found = described(folder, name)
    count = 0
    for owner, body in re.findall(
            r"^typedef struct (\w+) \{ /\*.*?\n(.*?)^\} \w+;",
            read(f"{folder}/{name}.h"), re.S | re.M):
        for member, note in re.findall(
                r"^\t/\* +\d+ \*/ \w+ \*?(\w+)(?:\[[^;]*)?; +/\* (.*?) \*/$",
                body, re.M):
            count += 1
            kept = found.get(f"{owner}.{member}", "nothing")
            if kept.rstrip(".") != note:
                yield f"{owner}.{member}: {kept!r}, not {note!r}"
    print(count, "members,", len(found), "names")


def main():
    if not shutil.which("doxygen"):
        print("skipped: no doxygen")
        sys.exit(77)
    name = os.path.basename(sys.argv[1]).replace(".yaml", "")
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([SLOTGEN, "-q", "--output-dir", folder,
                        f"{TESTS}/golden/{name}.yaml"], check=True)
        failures = list(check(folder, name))
    print("\n".join(failures))
    sys.exit(1 if failures else 0)


main()
