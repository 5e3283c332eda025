#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""run.py NAME [c++]

NAME is that of a golden schema, or its path. Objects of each of its classes, in
pools and not, are filled at random (fill.h); what gdb prints of each, in the
process and of its core file, is what C_repr says, but that references say where
they lead. Of schemas for another machine only the compiler is asked for.
"""
import os
import re
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "../lib"))
from debugger import gdb, skip  # noqa: E402
import hooks  # noqa: E402
from where import INCLUDE, TESTS, make_headers, runtime_object  # noqa: E402

HERE = os.path.dirname(os.path.abspath(__file__))


def read(path):
    with open(path, encoding="utf-8") as file:
        return file.read()


def hidden(directory, name):
    """Slots with "repr: false"."""
    rows = re.findall(r"^\t\t\{ /\* \w+\.(\w+) \*/\n(.*?)^\t\t\}",
                      read(f"{directory}/{name}_tables.h"), re.S | re.M)
    return {slot for slot, row in rows if "NO_REPR" in row}


def program(directory, names):
    """A C program of all classes of these headers, of which each needs those
    before it."""
    lines, body, pools = [], [], []
    texts = {name: read(f"{directory}/{name}.h") for name in names}
    for text in texts.values():
        lines += ["#define " + word for word in re.findall(
            r"^#if defined\((\w+_IMPLEMENTATION)\)", text, re.M)]
    for name, text in texts.items():
        lines.append(f'#include "{name}.h"')
        init = re.search(r"^void (\w+_pools)_init\((.*)\);", text, re.M)
        if init:
            more = f", &{pools[-1]}" if "," in init.group(2) else ""
            pools.append(f"all_{name}")
            lines.append(f"static {init.group(1)} all_{name};")
            body.append(f"{init.group(1)}_init(&all_{name}{more});")
    lines.append('#include "fill.h"')
    lines += hooks.define("\n".join(texts.values())).values()
    last = texts[names[-1]]
    body.append("slot_pool *all[] = {%s NULL};" % "".join(
        f" {pool}.slot_all[{i}]," for pool in pools for i in range(int(
            re.search(r"slot_all\[(\d+)\]", texts[pool[4:]]).group(1)))))
    for kind in re.findall(r"^#define (\w+)_class SLOT_CLASS_OF_", last, re.M):
        body.append(f"static {kind} shown_{kind}[2];")
        body.append(f'fill_show("{kind}", &{kind}_class, shown_{kind}, '
                    f"pool_of(all, &{kind}_class));")
    lines += [
        "static slot_pool *pool_of(slot_pool **all, const slot_class *type) {",
        "for (; *all; all++)",
        "if (inner_same_family((*all)->root, type))",
        "return *all;", "return NULL; }",
        "int main(void) {", *body, "fill_done();", "return 0; }"]
    return "\n".join(lines) + "\n"


def check(name, language):
    compiler = {"c": "gcc", "c++": "g++"}[language]
    with tempfile.TemporaryDirectory() as scratch:
        text = read(f"{TESTS}/golden/{name}.yaml")
        if re.search("^# slotgen: .*--target", text, re.M):
            skip("it is for another machine")
        make_headers(scratch, name)
        names = re.findall(r"^imports: (\w+)$", text, re.M) + [name]
        with open(f"{scratch}/program.c", "w", encoding="utf-8") as file:
            file.write(program(scratch, names))
        compiler = [compiler, "-x", language, "-g"]
        own_part = runtime_object(f"--with={TESTS}/lib/inner.c", *compiler,
                                  "-I", f"{TESTS}/lib")
        if not own_part:
            sys.exit("slotgen.h's own part does not compile")
        subprocess.run(
            [*compiler, "-I", scratch, "-I", INCLUDE, "-I", HERE,
             f"{scratch}/program.c", "-x", "none", own_part, "-o",
             f"{scratch}/program", "-lm"], check=True)
        environment = dict(SAID=f"{scratch}/said",
                           HIDDEN=" ".join(hidden(scratch, name)))
        core = f"{scratch}/core"
        said = gdb(f"{HERE}/compare.py", [f"{scratch}/program"],
                   CORE=core, **environment)
        said += gdb(f"{HERE}/compare.py", [f"{scratch}/program", core],
                    **environment)
        counts = re.findall(r"^(\d+) objects, 0 of them wrong$", said, re.M)
        if len(counts) != 2 or int(counts[0]) == 0:
            sys.exit(said)
        print(counts[0], "objects")


check(os.path.basename(sys.argv[1]).replace(".yaml", ""),
      sys.argv[2] if len(sys.argv) > 2 else "c")
