#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Objects of 12 bytes in pools, and weak references to them, beside other ways
to keep them.

    bench_pool.py SLOTGEN [--objects N,...] [--rounds N] [--smoke]

Shown are ns an object, medians of rounds in which all take turns, and the
others' as multiples of slotgen's: making; freeing one and making another, in
random order; the sum of a member over all, as C_next gives them and as C_run
does; referring weakly; dereferencing; freeing while referred to; dereferencing
the dead. The ways:

    slotgen   a class with weakref: true      plain     one without
    array     never grows, an index and a generation a reference: the limit
    malloc    the C library's, mimalloc and jemalloc where they are installed;
              their objects are walked over by an array of pointers; jemalloc
              in a run of its own, loaded in place of the C library's
    list      with references in a list in each object, as CPython has it
    weak_ptr  C++'s                           GWeakRef  GLib's

--smoke only checks that all find what lives and nothing else."""
import argparse
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
SKIPPED = 77
JEMALLOC = "libjemalloc.so.2"
STEPS = ["make", "churn", "walk", "scan", "weaken", "deref", "free", "dead"]
PEERS = ["mimalloc", "jemalloc", "weak_ptr", "GWeakRef"]
SCHEMA = """classes:
  Probe:
    weakref: true
    slots: [uint32_t a, uint32_t b, uint32_t c]
  Plain:
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
        "-I", HERE, *[HERE / name for name in ("bench_pool.c", "pool_array.c",
                                   "pool_malloc.c")],
        *objects, "-o", program, *libraries, "-ldl")
    return program


def measure(program, count, rounds, **environment):
    """What the program tells: a way's name and its ns of each step."""
    lines = run(program, count, rounds, capture_output=True, text=True,
                env={**os.environ, **environment}).stdout.splitlines()
    return {line.split()[0]: [float(x) for x in line.split()[1:]]
            for line in lines}


def under_jemalloc(program, count, rounds):
    """jemalloc's ratios to slotgen, both of one run; None: not installed."""
    if subprocess.run(["true"], env={**os.environ, "LD_PRELOAD": JEMALLOC},
                      capture_output=True, check=True).stderr:
        return None
    rows = measure(program, count, rounds, LD_PRELOAD=JEMALLOC)
    return ratios(rows["malloc"], rows["slotgen"])


def ratios(values, base):
    return [value / its for value, its in zip(values, base)]


def show(count, rows, jemalloc):
    base = rows.pop("slotgen")
    rows = {name: ratios(values, base) for name, values in rows.items()}
    if jemalloc:
        rows["jemalloc"] = jemalloc
    print("%-11s" % f"{count:,}" + "".join("%10s" % step for step in STEPS))
    print("%-11s" % "slotgen" + "".join("%7.2f ns" % x for x in base))
    for name, values in rows.items():
        print("%-11s" % name + "".join(
            "%9.2fx" % value if value else "%10s" % "-" for value in values))
    for name in PEERS:
        if name not in rows:
            print("%-11s" % name + "   not run: not installed")


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("slotgen")
    parser.add_argument("--objects", default="2000,1000000")
    parser.add_argument("--rounds", type=int, default=9)
    parser.add_argument("--smoke", action="store_true")
    options = parser.parse_args()
    if not shutil.which("gcc"):
        print("skipped: gcc is needed")
        sys.exit(SKIPPED)
    if options.smoke:
        options.objects, options.rounds = "20000", 1
    with tempfile.TemporaryDirectory() as name:
        program = build(options, pathlib.Path(name))
        for count in map(int, options.objects.split(",")):
            show(count, measure(program, count, options.rounds),
                 under_jemalloc(program, count, options.rounds))


if __name__ == "__main__":
    main()
