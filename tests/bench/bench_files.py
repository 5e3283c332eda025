#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""A pool of trades, 40 bytes each, as a file and as columns of Arrow, beside its
JSON Lines.

    bench_files.py SLOTGEN [--objects N] [--rounds N] [--smoke]

Shown are ms and ns an object, the least of some runs, and the ratios that were
asked for: a pool's scan by runs beside a loop over its slabs; a mapped file's
first scan beside the pool's; loading beside reading JSON; saving, with fsync and
without, beside writing JSON; ns an object that goes into columns, how much
longer DuckDB takes to have these, and how many millions a second come out of
columns. DuckDB is where .ci/install puts it, in build/engines, or in what ENGINES
names; without it that row says so. --smoke only runs it."""
import argparse
import os
import pathlib
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
SPEED = HERE.parent / "speed"
ADBC = HERE.parent.parent / "examples/engines"
DUCKDB = pathlib.Path(os.environ.get(
    "ENGINES", HERE.parent.parent / "build/engines")) / (
        "npm/node_modules/@duckdb/node-bindings-linux-x64/libduckdb.so")
LAST_KNOWN = "13 on a virtual machine of two cores, DuckDB 1.5.6"
STEPS = ["scan_by_hand", "scan_pool", "open", "scan_file_first",
         "scan_file_again", "save", "save_without_fsync", "verify", "load",
         "columns_out", "columns_out_and_back", "duckdb_ingest", "json_out",
         "json_in"]
RATIOS = [("the pool's scan / by hand",
           lambda t: t["scan_pool"] / t["scan_by_hand"], "at most", 1.3),
          ("open, ms", lambda t: t["open"] * 1e3, "at most", 1),
          ("first scan / the pool's",
           lambda t: t["scan_file_first"] / t["scan_pool"], "at most", 1.5),
          ("JSON in / load", lambda t: t["json_in"] / t["load"], "at least", 20),
          ("JSON out / save", lambda t: t["json_out"] / t["save"],
           "at least", 10),
          ("JSON out / save without fsync",
           lambda t: t["json_out"] / t["save_without_fsync"], "at least", 10),
          ("columns out, ns", lambda t: t["columns_out"] / t["objects"] * 1e9,
           "at most", 60),
          ("DuckDB's ingest / columns out",
           lambda t: t["duckdb_ingest"] / t["columns_out"], "at least", 10),
          ("millions a second back", lambda t: t["objects"] / 1e6 / (
              t["columns_out_and_back"] - t["columns_out"]), "at least", 1)]


def run(*command, **keywords):
    return subprocess.run([str(word) for word in command], check=True,
                          **keywords)


def measure(options, directory):
    run(options.slotgen, "-q", "--output-dir", directory, SPEED / "files.yaml")
    program = directory / "bench_files"
    run("gcc", "-std=gnu11", "-O2", "-DNDEBUG", "-DSLOTGEN_ARROW", "-I",
        directory, "-I", SPEED, "-I", ADBC, "-Wl,--wrap=fsync",
        HERE / "bench_files.c", ADBC / "adbc.c", "-o", program, "-lm", "-ldl")
    best = {"objects": options.objects}
    for _ in range(options.rounds):
        done = run(program, options.objects, *([DUCKDB] if DUCKDB.exists()
                                               else []), cwd=directory,
                   stdout=subprocess.PIPE, text=True)
        for step, seconds in map(str.split, done.stdout.splitlines()):
            best[step] = min(best.get(step, 1e9), float(seconds))
    return best


def main():
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.
                                     RawDescriptionHelpFormatter)
    parser.add_argument("slotgen")
    parser.add_argument("--objects", type=int, default=10000000)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--smoke", action="store_true")
    options = parser.parse_args()
    if options.smoke:
        options.objects, options.rounds = 20000, 1
    with tempfile.TemporaryDirectory() as directory:
        best = measure(options, pathlib.Path(directory))
    print("| %d trades | ms | ns an object |\n|---|--:|--:|" % options.objects)
    for step in filter(best.get, STEPS):
        print("| %s | %.3f | %.1f |" % (step.replace("_", " "),
                                        best[step] * 1e3,
                                        best[step] / options.objects * 1e9))
    print("\n| | | asked for |\n|---|--:|--:|")
    for name, ratio, side, bar in RATIOS:
        try:
            found = "%.2f" % ratio(best)
        except KeyError:
            found = "not run (%s); %s" % (DUCKDB, LAST_KNOWN)
        print("| %s | %s | %s %g |" % (name, found, side, bar))
    return 0


sys.exit(main())
