#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""slot_find beside gperf, linear search and bsearch on the same names.

    bench_lookup.py SLOTGEN [--rounds N] [--smoke]

Shown are ns and instructions a lookup (medians of interleaved rounds;
instructions counted by callgrind), the cost of the loop taken off, and what
the others need as a multiple of slotgen's. --smoke only checks, for two
sizes, that all of them agree on every hit and every miss."""
import argparse
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

from generate import WORDS

HERE = pathlib.Path(__file__).resolve().parent
SIZES = [4, 8, 20, 60, 300]
SKIPPED = 77


def names_of(count):
    """The first count of: single words, then pairs of them."""
    names = list(WORDS)
    for step in (1, 7, 19, 31):
        names += ["%s_%s" % (word, WORDS[(at + step) % len(WORDS)])
                  for at, word in enumerate(WORDS)]
    assert len(set(names)) == len(names) >= count
    return names[:count], names[count:]


def misses_of(names, others):
    """What is asked for in vain: other words of the same kind, names with a
    letter too many or one too few, and with one changed at either end or in
    the middle."""
    misses = others[:len(names) * 2] + ["id", "x", "total_amount"]
    for name in names:
        middle = len(name) // 2
        misses += [name[1:], name[:-1], name + "s", "_" + name,
                   name[:middle] + "q" + name[middle + 1:],
                   "j" + name[1:], name[:-1] + "z"]
    return sorted({miss for miss in misses if miss} - set(names))


def run(*command, **keywords):
    return subprocess.run([str(word) for word in command], check=True,
                          **keywords)


def write_inputs(options, count, directory):
    names, others = names_of(count)
    misses = misses_of(names, others)
    (directory / "lookup.yaml").write_text(
        "classes:\n  Bench:\n    slots:\n" +
        "".join("      - uint32_t %s\n" % name for name in names))
    run(options.slotgen, "-q", "--output-dir", directory,
        directory / "lookup.yaml")
    (directory / "names.h").write_text("".join(
        "#define %s %s\n" % (what, ", ".join(
            '{"%s", %d}' % (name, len(name)) for name in list_))
        for what, list_ in (("HITS", names), ("MISSES", misses))))
    # As gperf does best: lengths compared first, const and 8-bit tables,
    # ten searches for a smaller one.
    (directory / "names.gperf").write_text(
        "struct perfect { const char *name; int slot; };\n%%\n" +
        "".join("%s, %d\n" % (name, at) for at, name in enumerate(names)))
    perfect = subprocess.run(
        ["gperf", "-L", "ANSI-C", "-t", "-C", "-l", "-m", "10", "-K", "name",
         "-N", "perfect_find", "-H", "perfect_hash",
         directory / "names.gperf"],
        check=True, capture_output=True, text=True).stdout
    perfect = re.sub(r"(?m)^const struct perfect \*$",
                     "static inline const struct perfect *", perfect)
    (directory / "perfect.h").write_text(perfect)


def build(compiler, directory):
    program = directory / ("bench_" + compiler)
    # valgrind does not read clang's DWARF 5.
    run(compiler, "-O2", "-gdwarf-4", "-std=gnu11", "-I", directory,
        "-o", program, HERE / "bench_lookup.c",
        HERE / "lookup_tables.c")
    return program


def nanoseconds(program, rounds):
    """{way: [hit, miss]}"""
    lines = run(program, rounds, capture_output=True,
                text=True).stdout.splitlines()
    return {way: [float(hit), float(miss)]
            for way, hit, miss in (line.split() for line in lines)}


def instructions(program, directory):
    """{way: [hit, miss]}, or nothing without valgrind."""
    if not shutil.which("valgrind"):
        return {}
    out = directory / "callgrind.out"
    run("valgrind", "--tool=callgrind", "--callgrind-out-file=%s" % out,
        program, "once", stderr=subprocess.DEVNULL)
    listing = run("callgrind_annotate", "--inclusive=yes", "--threshold=100",
                  out, capture_output=True, text=True).stdout
    queries = int(re.search(r"#define QUERIES (\d+)",
                            (HERE / "bench_lookup.c").read_text())[1])
    found = {}
    for line in listing.splitlines():
        match = re.match(r"\s*([\d,]+) .*:run_(\w+)_(hits|misses)\b", line)
        if match:
            at = 0 if match[3] == "hits" else 1
            found.setdefault(match[2], [0, 0])[at] = \
                int(match[1].replace(",", "")) / queries
    return found


def without_loop(measured):
    base = measured.pop("nothing")
    return {way: [value - base[at] for at, value in enumerate(values)]
            for way, values in measured.items()}


def show(compiler, count, what, measured):
    measured = without_loop(measured)
    base = measured.pop("slotgen")
    row = "%-6s %5d  %-5s" % (compiler, count, what)
    for at in (0, 1):
        row += "  %7.1f" % base[at]
        for way in ("gperf", "linear", "bsearch"):
            row += " %7.2fx" % (measured[way][at] / base[at])
    print(row, flush=True)


def bench(options, compilers, count):
    with tempfile.TemporaryDirectory() as name:
        directory = pathlib.Path(name)
        write_inputs(options, count, directory)
        for compiler in compilers:
            program = build(compiler, directory)
            run(program, "check")
            if options.smoke:
                continue
            show(compiler, count, "ns", nanoseconds(program, options.rounds))
            counted = instructions(program, directory)
            if counted:
                show(compiler, count, "instr", counted)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("slotgen")
    parser.add_argument("--rounds", type=int, default=301)
    parser.add_argument("--smoke", action="store_true")
    options = parser.parse_args()
    compilers = [each for each in ("gcc", "clang") if shutil.which(each)]
    if not shutil.which("gperf") or not compilers:
        print("skipped: gperf and gcc or clang are needed")
        sys.exit(SKIPPED)
    if not options.smoke:
        print("%-6s %5s  %-5s  %s" % ("", "slots", "", "  ".join(
            "%7s %8s %8s %8s" % (what, "gperf", "linear", "bsearch")
            for what in ("hit", "miss"))))
    for count in ([4, 60] if options.smoke else SIZES):
        bench(options, compilers, count)


if __name__ == "__main__":
    main()
