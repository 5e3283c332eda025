#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""What a generated header costs whoever includes it: microseconds a class of
10 slots, `-fsyntax-only`, beside plain structs of the same slots.

    bench_compile.py SLOTGEN [--rounds N] [--smoke]

The time of a class is the difference between a header of 1,000 classes and
one of 200 by the classes between them, so that starting the compiler and
slotgen.h itself do not count. The parts are found by leaving them out."""
import argparse
import os
import pathlib
import re
import shutil
import statistics
import subprocess
import sys
import tempfile

from counted import can_count, cc1, instructions

HERE = pathlib.Path(__file__).resolve().parent
SMALL, LARGE = 200, 1000
COUNTED = 10, 60  # valgrind is slow, and what it counts does not waver

FUNCTION = re.compile(
    r"(?:^/\*\*[^\n]*\n(?: \*[^\n]*\n)*)?^(?:static inline|SLOT_SETTER) [^\n;]*\n"
    r"[^;{]*\)\n\{\n.*?^\}\n", re.M | re.S)
ASSERTION = re.compile(r"^SLOT_(?:LAYOUT|CHECK_|CHECK_UP_)\(.*?\);\n", re.M | re.S)
PROBE = re.compile(r"^#define \w+_HAS_\w+ SLOT_YES\n", re.M)
# Not needed by C, but by this: nothing may be left that a pattern missed.
LEFT = {FUNCTION: "static inline", ASSERTION: "SLOT_CHECK_",
        PROBE: "SLOT_YES"}


def without(text, *patterns):
    """The header without some parts; fails where a part was not found, so
    that a change of the templates cannot pass as a fast header."""
    for pattern in patterns:
        text, count = pattern.subn("", text)
        if count == 0 or LEFT[pattern] in text:
            sys.exit("bench_compile.py does not know this header's form: %s"
                     % LEFT[pattern])
    return text


def variants(options, count, directory):
    """{what: file}, in the order of the table."""
    base = directory / str(count)
    base.mkdir()
    schema = base / "bench.yaml"
    with schema.open("w") as out:
        subprocess.run([sys.executable, HERE / "generate.py", str(count)],
                       stdout=out, check=True)
    plain = subprocess.run(
        [sys.executable, HERE / "generate.py", "--structs", str(count)],
        check=True, capture_output=True, text=True).stdout
    subprocess.run([options.slotgen, "-q", "--output-dir", base, schema],
                   check=True)
    header = (base / "bench.h").read_text()
    texts = {
        "plain structs": plain,
        "full header": header,
        "no accessors": without(header, FUNCTION),
        "no assertions": without(header, ASSERTION),
        "no probes": without(header, PROBE),
        "none of the three": without(header, FUNCTION, ASSERTION, PROBE),
    }
    files = {}
    for what, text in texts.items():
        directory_of = base / what.replace(" ", "_")
        directory_of.mkdir()
        for other in (*base.glob("slotgen*.h"), base / "bench_tables.h"):
            shutil.copy(other, directory_of)
        (directory_of / "bench.h").write_text(text)
        files[what] = directory_of / "main.c"
        files[what].write_text('#include "bench.h"\n')
    files["with the tables"] = files["full header"].with_name("tables.c")
    files["with the tables"].write_text(
        '#define BENCH_IMPLEMENTATION\n#include "bench.h"\n')
    return files


def seconds(compiler, file):
    """Of the processor: others may be at work on the machine."""
    process = subprocess.Popen([compiler, "-std=c11", "-fsyntax-only", file])
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit("%s refuses %s" % (compiler, file))
    return usage.ru_utime + usage.ru_stime


def bench(options, compiler, small, large, counts):
    times = {what: ([], []) for what in large}
    for _ in range(options.rounds):
        for what in large:
            times[what][0].append(seconds(compiler, small[what]))
            times[what][1].append(seconds(compiler, large[what]))
    if options.smoke:
        return
    cost = {what: (statistics.median(of_large) - statistics.median(of_small))
            / (counts[1] - counts[0]) * 1e6
            for what, (of_small, of_large) in times.items()}
    base = cost["plain structs"]
    for what, value in cost.items():
        print("%-6s %-18s %9.0f %8.1fx" % (compiler, what, value,
                                           value / base), flush=True)


def count(options, directory):
    small, large = (variants(options, number, directory)
                    for number in COUNTED)
    cost = {what: (instructions(*cc1(), large[what]) -
                   instructions(*cc1(), small[what]))
            / (COUNTED[1] - COUNTED[0]) / 1000 for what in large}
    print("%-6s %-18s %9s %9s" % ("", "", "k instr", "of plain"))
    for what, value in cost.items():
        print("%-6s %-18s %9.0f %8.1fx" % (
            "gcc", what, value, value / cost["plain structs"]), flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("slotgen")
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--smoke", action="store_true")
    options = parser.parse_args()
    options.slotgen = pathlib.Path(options.slotgen).resolve()
    counts = (SMALL, LARGE)
    if options.smoke:
        counts, options.rounds = (5, 10), 1
    else:
        print("%-6s %-18s %9s %9s" % ("", "", "us/class", "of plain"))
    with tempfile.TemporaryDirectory() as name:
        directory = pathlib.Path(name)
        small, large = (variants(options, count, directory)
                        for count in counts)
        for compiler in ("gcc", "clang"):
            if shutil.which(compiler):
                bench(options, compiler, small, large, counts)
        if can_count() and shutil.which("gcc") and not options.smoke:
            count(options, directory)


if __name__ == "__main__":
    main()
