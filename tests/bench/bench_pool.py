#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Pools and weak references beside malloc, a list of references in each object
(as CPython has it), C++'s weak_ptr and GLib's GWeakRef.

    bench_pool.py SLOTGEN [--objects N] [--rounds N] [--smoke]

Shown are ns an object, medians of rounds in which all take turns, and the
others' as multiples of slotgen's: making, freeing one and making another in
random order, referring weakly, dereferencing, freeing while referred to,
dereferencing the dead. --smoke only checks that all find what lives and
nothing else."""
import argparse
import pathlib
import shutil
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
SKIPPED = 77
STEPS = ["make", "churn", "weaken", "deref", "free", "dead"]
SCHEMA = """classes:
  Probe:
    weakref: true
    slots: [uint32_t a, uint32_t b, uint32_t c]
"""


def run(*command, **keywords):
    return subprocess.run([str(word) for word in command], check=True,
                          **keywords)


def glib_flags():
    if not shutil.which("pkg-config"):
        return None
    found = subprocess.run(
        ["pkg-config", "--cflags", "--libs", "gobject-2.0"],
        capture_output=True, text=True, check=False)
    return found.stdout.split() if found.returncode == 0 else None


def build(options, directory):
    (directory / "pool.yaml").write_text(SCHEMA)
    run(options.slotgen, "-q", "--output-dir", directory,
        directory / "pool.yaml")
    objects, defines, libraries = [], [], []
    if shutil.which("g++"):
        run("g++", "-O2", "-std=c++17", "-I", HERE, "-c",
            HERE / "pool_weak_ptr.cpp", "-o", directory / "weak_ptr.o")
        objects.append(directory / "weak_ptr.o")
        defines.append("-DWITH_CXX")
        libraries.append("-lstdc++")
    flags = glib_flags()
    if flags is not None:
        run("gcc", "-O2", "-I", HERE, "-c", HERE / "pool_gweakref.c",
            "-o", directory / "gweakref.o", *flags)
        objects.append(directory / "gweakref.o")
        defines.append("-DWITH_GLIB")
        libraries += flags
    program = directory / "bench_pool"
    # weak_ptr counts without atomics in a program of one thread: as shipped.
    run("gcc", "-O2", "-std=c11", "-DNDEBUG", *defines, "-I", directory,
        "-I", HERE, HERE / "bench_pool.c", *objects, "-o", program,
        *libraries)
    return program


def show(lines):
    rows = {line.split()[0]: [float(x) for x in line.split()[1:]]
            for line in lines}
    base = rows["slotgen"]
    print("%-9s" % "" + "".join("%9s" % step for step in STEPS))
    print("%-9s" % "slotgen" + "".join("%6.1f ns" % x for x in base))
    for name, values in rows.items():
        if name == "slotgen":
            continue
        cells = ""
        for step, (value, its) in enumerate(zip(values, base)):
            absent = name == "malloc" and STEPS[step] in ("weaken", "deref",
                                                          "dead")
            cells += "%9s" % ("-" if absent else "%.1fx" % (value / its))
        print("%-9s" % name + cells)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("slotgen")
    parser.add_argument("--objects", type=int, default=1000000)
    parser.add_argument("--rounds", type=int, default=9)
    parser.add_argument("--smoke", action="store_true")
    options = parser.parse_args()
    if not shutil.which("gcc"):
        print("skipped: gcc is needed")
        sys.exit(SKIPPED)
    if options.smoke:
        options.objects, options.rounds = 20000, 1
    with tempfile.TemporaryDirectory() as name:
        program = build(options, pathlib.Path(name))
        lines = run(program, options.objects, options.rounds,
                    capture_output=True, text=True).stdout.splitlines()
        show(lines)


if __name__ == "__main__":
    main()
