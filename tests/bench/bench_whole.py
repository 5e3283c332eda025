#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Comparing, ordering, hashing and validating a record of six slots, beside
the same by hand, what rustc derives, and a dataclass of CPython.

    bench_whole.py SLOTGEN [--rounds N] [--smoke]

Shown are ns an object, medians, of slotgen and by hand in the same rounds, and
the others' as multiples of slotgen's. rustc's hash is SipHash, which nobody
can aim at; slotgen's is not. --smoke only checks that slotgen and the code by
hand agree."""
import argparse
import dataclasses
import pathlib
import platform
import shutil
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
SKIPPED = 77


@dataclasses.dataclass(slots=True, order=True, unsafe_hash=True)
class Rec:
    id: int
    price: float
    qty: int
    active: bool
    symbol: str
    stop: float | None = None


def of_python(rounds):
    """ns of each, by CPython's dataclass."""
    recs, others = ([Rec(i, 0.25 * i, i, bool(i & 1), "SAP.DE",
                         1.5 if i & 1 else None) for i in range(1000)]
                    for _ in range(2))
    pairs = list(zip(recs, others))
    # None is not ordered: of those that have all.
    full = [(a, b) for a, b in pairs if a.stop is not None]

    def measure(what, function):
        times = []
        for _ in range(rounds):
            start = time.perf_counter_ns()
            for a, b in what:
                function(a, b)
            times.append((time.perf_counter_ns() - start) / len(what))
        return sorted(times)[len(times) // 2]

    empty = measure(pairs, lambda a, b: None)
    return {"eq": measure(pairs, lambda a, b: a == b) - empty,
            "cmp": measure(full, lambda a, b: a < b) - empty,
            "hash": measure(pairs, lambda a, b: hash(a)) - empty}


def of_rust(directory, rounds):
    """The same of rustc; None: it is not installed."""
    if not shutil.which("rustc"):
        return None
    program = directory / "whole_rs"
    subprocess.run(["rustc", "-C", "opt-level=2", "-A", "warnings", "-o",
                    program, HERE / "whole.rs"], check=True)
    said = subprocess.run([program, str(rounds)], check=True,
                          capture_output=True, text=True).stdout
    return {name: float(ns) for name, ns in
            (line.split() for line in said.splitlines())}


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("slotgen")
    parser.add_argument("--rounds", type=int, default=21)
    parser.add_argument("--smoke", action="store_true")
    options = parser.parse_args()
    if not shutil.which("gcc"):
        print("skipped: gcc is needed")
        sys.exit(SKIPPED)
    rounds = 1 if options.smoke else options.rounds
    with tempfile.TemporaryDirectory() as name:
        directory = pathlib.Path(name)
        subprocess.run([options.slotgen, "-q", "--output-dir", directory,
                        HERE.parent / "speed" / "whole.yaml"], check=True)
        program = directory / "bench_whole"
        subprocess.run(["gcc", "-O2", "-std=c11", "-DNDEBUG", "-I", directory,
                        "-I", HERE.parent / "speed", HERE / "bench_whole.c", "-o", program, "-lm"],
                       check=True)
        said = subprocess.run([program, str(rounds)], check=True,
                              capture_output=True, text=True).stdout
        rust = None if options.smoke else of_rust(directory, rounds)
    python = of_python(rounds)
    print("%-10s%10s%10s%10s%10s" % ("", "slotgen", "by hand", "rustc",
                                     "CPython"))
    for name, ns, hand in (line.split() for line in said.splitlines()):
        cells = "".join(
            "%9.2fx" % (peer[name] / float(ns)) if peer and name in peer else
            "%10s" % "-" for peer in (rust, python))
        print("%-10s%7s ns%9.2fx%s" % (name, ns, float(hand) / float(ns),
                                       cells))
    print("CPython", platform.python_version(), end="")
    print("" if rust else "; rustc not run")


if __name__ == "__main__":
    main()
