#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""run.py CASE...

NAME.c   a program of this folder that says itself what is wrong, with the schema
         of its first header: NAME.h, or in.h that in_check.h includes
others     Arrow JS reads of a file of others' columns what these are
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
    INCLUDE, LIB, MODULES, ROOT, SLOTGEN, TESTS, make_headers, runtime_object)

SCHEMAS = os.path.join(ROOT, "examples/schemas")

SKIPPED = 77
STRICT = ["-std=c11", "-g", "-O1", "-Wall", "-Wextra", "-Wpedantic",
          "-Wconversion", "-Wshadow", "-Werror", "-fsanitize=address,undefined",
          "-fno-sanitize-recover=all"]
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


def write_files(scratch, *before, program, rows):
    """Arrow's file of so many rows, and their JSON."""
    made = run(sys.executable, "-B", os.path.join(HERE, "rows.py"), str(rows))
    path = program + ".arrow"
    said = run(*before, program, path, "100", input=made.strip().encode())
    with open(program + ".jsonl", "w", encoding="utf-8") as file:
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


def others_file(scratch):
    program = build(scratch, "others.c")
    said = run(program, program + ".arrow")
    with open(program + ".jsonl", "w", encoding="utf-8") as file:
        file.write(said)
    return arrow_js("values.mjs", program)


def arrow_file(scratch):
    program = build(scratch, "out.c")
    other = "s390x-linux-gnu-gcc", "qemu-s390x"
    big = program + "_big"
    if all(shutil.which(each) for each in other):
        run(other[0], *ARROW, "-DSLOTGEN_IMPLEMENTATION",
            "-DOUT_IMPLEMENTATION", "-static", "-I", scratch, "-I", INCLUDE, os.path.join(HERE, "out.c"), "-o", big,
            "-lm")
    else:
        big = None
        print("SKIP: no machine of the other byte order")
    for rows in 0, 1, 1000:
        little = write_files(scratch, program=program, rows=rows)
        if big and write_files(scratch, other[1], program=big,
                               rows=rows) != little:
            sys.exit("%d rows: other bytes on s390x" % rows)
        status = arrow_js("read.mjs", program)
        if status:
            return status
    return 0 if big else SKIPPED


def main():
    if not shutil.which("gcc"):
        print("skipped: no gcc")
        return SKIPPED
    for name in sys.argv[1:]:
        with tempfile.TemporaryDirectory() as scratch:
            if name in ("file", "others"):
                return (arrow_file if name == "file" else
                        others_file)(scratch)
            if ":" in name:
                print(by_chance(scratch, *name.split(":")), end="")
                continue
            program = build(scratch, name)
            print(run(program, cwd=scratch), end="")
    return 0


sys.exit(main())
