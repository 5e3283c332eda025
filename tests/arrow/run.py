#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""run.py CASE...

NAME.c   a program of this folder that says itself what is wrong, with the schema
         of its first header: NAME.h, or in.h that in_check.h includes
others     an Arrow file of others' columns is the same from a machine of the other
           byte order, and Arrow JS reads of it what these are
file       an Arrow file of out.yaml is the same from a machine of the other byte
           order, and Arrow JS reads of it what C's JSON says
each:NAME[:FLAG]
           each.c with a schema of golden/, of an example, or of this folder
back:NAME  back.c likewise
"""
import glob
import os
import re
import shutil
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "../lib"))
from where import (  # noqa: E402
    INCLUDE, LIB, MODULES, ROOT, SLOTGEN, STRICT, TESTS, make_headers,
    runtime_object)

SCHEMAS = os.path.join(ROOT, "examples/schemas")

SKIPPED = 77
ARROW = ["-DSLOTGEN_ARROW", "-DSLOTGEN_STDIO"]
# What programs ask of the run time besides.
ASKS = {"flat.c": ["-DSLOTGEN_FILES"]}


def run(*command, status=0, **more):
    done = subprocess.run(command, stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT, **more)
    said = done.stdout.decode(errors="replace")
    if done.returncode != status:
        sys.exit("%s: %d\n%s" % (" ".join(command), done.returncode,
                                 said[-4000:]))
    return said


def schema_of(source):
    """The schema whose header a program includes, perhaps by way of another."""
    with open(os.path.join(HERE, source), encoding="utf-8") as file:
        for name in re.findall(r'^#include "(\w+)\.h"', file.read(), re.M):
            if os.path.exists(os.path.join(HERE, name + ".yaml")):
                return name
            if os.path.exists(os.path.join(HERE, name + ".h")):
                found = schema_of(name + ".h")
                if found:
                    return found
    return None


def link(program, source, *flags, own_flags=()):
    """With the run time's part as it is compiled once for all with these flags:
    memory is refused where a program says so, and inner.c looks into it."""
    command = ["gcc", *ARROW, *own_flags, *STRICT]
    own_part = runtime_object(
        "--with=" + os.path.join(LIB, "inner.c"), *command, "-I", LIB,
        "-include", os.path.join(TESTS, "memory/failing.prelude"))
    if not own_part:
        sys.exit("slotgen.h's own part does not compile")
    run(*command, *flags, "-I", INCLUDE, "-I", HERE, os.path.join(HERE, source),
        own_part, "-o", program, "-lm")


def build(scratch, source):
    schema = schema_of(source)
    run(SLOTGEN, "-q", "--no-runtime", "--output-dir", scratch,
        os.path.join(HERE, schema + ".yaml"))
    program = os.path.join(scratch, os.path.splitext(source)[0])
    link(program, source, "-D%s_IMPLEMENTATION" % schema.upper(), "-I", scratch,
         own_flags=ASKS.get(source, ()))
    return program


def by_chance(scratch, source, name, *flags):
    """A program that fills all classes of a schema by chance."""
    if os.path.exists(os.path.join(TESTS, "golden", name + ".yaml")):
        make_headers(scratch, name)
    else:
        run(SLOTGEN, "-q", "--no-runtime", "--output-dir", scratch,
            next(path for path in (os.path.join(folder, name + ".yaml")
                                   for folder in (HERE, SCHEMAS))
                 if os.path.exists(path)))
    header = os.path.join(scratch, name + ".h")
    with open(header, encoding="utf-8") as file:
        text = file.read()
    classes = re.findall(r"^#define (\w+_class) +SLOT_CLASS_OF_", text, re.M)
    headers = [path.replace("_tables.h", ".h") for path in
               sorted(glob.glob(os.path.join(scratch, "*_tables.h")))]
    with open(os.path.join(scratch, "schema.h"), "w",
              encoding="utf-8") as file:
        for path in headers:
            with open(path, encoding="utf-8") as its:
                file.write("#define %s\n" % re.search(
                    r"\b[A-Z0-9_]+_IMPLEMENTATION\b", its.read())[0])
        file.write("#define SCHEMA_CLASSES %s\n#include \"%s.h\"\n"
                   % (", ".join("&" + each for each in classes), name))
        for path in headers:
            file.write(run(sys.executable, "-B",
                           os.path.join(TESTS, "lib/hooks.py"), path))
    program = os.path.join(scratch, source)
    link(program, source + ".c", "-I", scratch, own_flags=flags)
    return run(program)


def on_other_machine(scratch, source, *flags):
    """The same program for a machine of the other byte order; None where there
    is none."""
    compiler, machine = "s390x-linux-gnu-gcc", "qemu-s390x"
    program = os.path.join(scratch, "big")
    if not shutil.which(compiler) or not shutil.which(machine):
        print("SKIP: no machine of the other byte order")
        return None
    run(compiler, *ARROW, *flags, "-DSLOTGEN_IMPLEMENTATION",
        "-D%s_IMPLEMENTATION" % schema_of(source).upper(), "-static",
        "-I", scratch, "-I", INCLUDE, os.path.join(HERE, source),
        "-o", program, "-lm")
    return machine, program


def write_files(*program, arguments=(), lines=None):
    """Arrow's file, and JSON of what is in it."""
    path = program[-1] + ".arrow"
    said = run(*program, path, *arguments, input=lines)
    with open(program[-1] + ".jsonl", "w", encoding="utf-8") as file:
        file.write(said)
    with open(path, "rb") as file:
        return file.read(), said


def arrow_js(script, program):
    """Has Arrow JS, which .ci/install brings, read what a program wrote."""
    if not shutil.which("node") or \
            not os.path.exists(os.path.join(MODULES, "apache-arrow")):
        print("SKIP: no apache-arrow")
        return SKIPPED
    print(run("node", os.path.join(HERE, script), program + ".arrow",
              program + ".jsonl", env={**os.environ, "NODE_PATH": MODULES}),
          end="")
    return 0


def arrow_file(scratch, source, script, *flags, asks=({},)):
    """What is written is the same on both machines, and read by Arrow JS."""
    program = build(scratch, source)
    big = on_other_machine(scratch, source, *flags)
    for each in asks:
        little = write_files(program, **each)
        if big and write_files(*big, **each) != little:
            sys.exit("other bytes on s390x: %s" % each.get("arguments"))
        status = arrow_js(script, program)
        if status:
            return status
    return 0 if big else SKIPPED


def made_rows(count):
    """Objects for out.c, as its standard input."""
    made = run(sys.executable, "-B", os.path.join(HERE, "rows.py"), str(count))
    return {"arguments": ["100"], "lines": made.strip().encode()}


def main():
    if not shutil.which("gcc"):
        print("skipped: no gcc")
        return SKIPPED
    for name in sys.argv[1:]:
        with tempfile.TemporaryDirectory() as scratch:
            if name == "file":
                return arrow_file(scratch, "out.c", "read.mjs",
                                  asks=map(made_rows, (0, 1, 1000)))
            if name == "others":
                return arrow_file(
                    scratch, "others.c", "values.mjs", "-include",
                    os.path.join(TESTS, "memory/failing.prelude"), "-I", LIB)
            if ":" in name:
                print(by_chance(scratch, *name.split(":")), end="")
                continue
            program = build(scratch, name)
            print(run(program, cwd=scratch), end="")
    return 0


sys.exit(main())
