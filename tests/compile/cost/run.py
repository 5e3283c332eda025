#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""run.py class|inherited|by_name|declarations|pieces|runtime|warnings|lookup|enum|linked

What a header costs whoever includes it, and its tables whoever reads them,
against a bar: instructions of gcc's compiler proper, or of what it made, which
callgrind counts, and bytes. There is no clock in it, so that a busy machine
says the same as an idle one. Numbers of instructions are those of one gcc; of
others only what they are of plain structs, compiled in the same run, is asked.

A bar is what was reached; a change that needs more renews its number here and
says why. A change that needs less lowers it.
"""
import os
import platform
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [os.path.join(HERE, "../..", folder)
                for folder in ("lib", "bench")]
from counted import can_count, cc1, instructions  # noqa: E402
from where import SLOTGEN, TESTS  # noqa: E402

COUNTED_WITH = "12.2.0", "x86_64"

# Thousand instructions; of plain structs; bytes of the header and of its
# tables. Each for one class of ten slots, one inherited slot, one include. That
# all pools of a schema are one struct takes 31 bytes of tables for each; what
# clears and destroys them together, and the lines that name what was called
# otherwise in 0.1.0 where a program asks, are 200,000 instructions of slotgen.h,
# and as many that slot_get finds the accessors of classes above.
BARS = {
    # C_next is inline and there is C_run: 180 bytes; its definition: 20. Of the
    # tables 330 bytes are steps, and slots to validate. C_try_of and its kin are
    # 430 bytes and 45 thousand, that setters may be checked 70 bytes; that the
    # struct is a typedef too, which has its comment for clangd: 17. C_CLASS is
    # 44 and C_LEN_s of the texts, 1.8 of the ten slots, 60, for most of which
    # comments were cut.
    "class": {"k": 2372, "of plain": 22.1, "bytes": 9315, "tables": 5400},
    "inherited": {"k": 55, "bytes": 380, "tables": 50},
    # Of a schema with "inherited: by_name". 159 bytes, and 24 thousand, before
    # each class had C_run and an inline C_next, which fifty slots share here;
    # 163 before C_try_make, 167 before texts had a C_LEN_s.
    "by_name": {"k": 27.4, "bytes": 170, "tables": 50},
    "declarations": {"of plain": 1.83},
    # 4.0 when each piece read slotgen.h through.
    "pieces": {"of whole": 1.15},
    # 800 of it for walks, weak references and indexes that are inline, and the
    # structs that they read; 40 that a FILE's functions can be asked for; 285
    # that objects of open classes are told their pool, whose shapes they share;
    # 220 that steps, ways and owners have names; 110 that JSON and open classes can be
    # left out, whose refusals are skipped; 10 that large enums are in order; 80
    # that tables are compiled in parts; 1,300 that making answers; 170
    # that slots have rules; 40 that a pool's objects are shown as what they are;
    # 330 that constants and annotations can be asked for; 50 that tags can; 170
    # that a program has of JSON what its classes need: small ones half of it; 360
    # that files of objects stand behind a macro: what they declare is skipped; 290
    # that Arrow's columns do; 10 that files say more of what is saved, and of
    # which schemas, in comments.
    "runtime": {"k": 48920},
    # With -Wall -Wextra, of what it takes without them.
    "warnings": {"of silent": 1.1},
    # One slot_find among ten names and its loop: 68, and at most four for rows
    # that classes share.
    "lookup": {"hit": 72, "miss": 72},
    # Of 65,536 values, of one length: by halves.
    "enum": {"compared": 17},
    # What a program takes of a thousand classes that looks up one of them.
    "linked": {"bytes": 4096},
}
# What only one gcc's numbers are asked of.
COUNTED = {"k", "hit", "miss"}


def generate(*arguments):
    return subprocess.run(
        [sys.executable, os.path.join(TESTS, "bench/generate.py"),
         *map(str, arguments)], check=True, capture_output=True,
        text=True).stdout


class Header:
    """What slotgen makes of a schema of bench/generate.py."""

    def __init__(self, scratch, *arguments, options=()):
        self.directory = tempfile.mkdtemp(dir=scratch)
        schema = self.path("bench.yaml")
        with open(schema, "w", encoding="utf-8") as file:
            file.write(generate(*arguments))
        subprocess.run([SLOTGEN, "-q", *options, "--output-dir",
                        self.directory, schema], check=True)

    def path(self, name):
        return os.path.join(self.directory, name)

    def sizes(self):
        """Of the header, and of its tables."""
        return [os.path.getsize(self.path(name))
                for name in ("bench.h", "bench_tables.h")]

    def cost(self, include="bench.h", *flags):
        return count(self.directory, f'#include "{include}"\n', *flags)


def count(directory, text, *flags):
    source = os.path.join(directory, "cost.c")
    with open(source, "w", encoding="utf-8") as file:
        file.write(text)
    return instructions(*cc1(), *flags, source)


def plain_structs(scratch, small, large):
    return [count(scratch, generate("--structs", number))
            for number in (small, large)]


def per(number, pair):
    return (pair[1] - pair[0]) / number


def of_headers(number, small, large):
    """What the larger of two has more, for each of a number of things."""
    sizes = list(zip(small.sizes(), large.sizes()))
    return {"k": per(number, (small.cost(), large.cost())) / 1000,
            "bytes": per(number, sizes[0]), "tables": per(number, sizes[1])}


def cost_of_class(scratch):
    found = of_headers(20, Header(scratch, 10), Header(scratch, 30))
    plain = per(20, plain_structs(scratch, 10, 30)) / 1000
    return {**found, "of plain": found["k"] / plain}


def cost_of_inherited(scratch, options=()):
    return of_headers(500, *(Header(scratch, "--children", children, 50,
                                    options=options)
                             for children in (0, 10)))


def cost_of_by_name(scratch):
    return cost_of_inherited(scratch, ["--inherited=by-name"])


def cost_of_declarations(scratch):
    declared = [Header(scratch, number, options=["--split=class"])
                .cost("bench_decl.h") for number in (10, 30)]
    plain = plain_structs(scratch, 10, 30)
    return {"of plain": per(20, declared) / per(20, plain)}


def cost_of_pieces(scratch):
    """What a class more takes in the umbrella of a split schema, of what one
    more takes in a header of all."""
    split, whole = ([Header(scratch, number, options=options).cost()
                     for number in (10, 30)]
                    for options in (["--split=class"], []))
    return {"of whole": per(20, split) / per(20, whole)}


def cost_of_runtime(scratch):
    return {"k": Header(scratch, 1).cost("slotgen.h") / 1000}


def cost_of_warnings(scratch):
    header = Header(scratch, "--lists", 3, 6)
    return {"of silent": header.cost("bench.h", "-Wall", "-Wextra") /
            header.cost()}


def cost_of_lookup(scratch):
    header = Header(scratch, 10)
    program = header.path("lookup")
    subprocess.run(["gcc", "-std=c11", "-O2", "-DNDEBUG", "-I",
                    header.directory, "-o", program,
                    os.path.join(HERE, "lookup.c")], check=True)
    return {what: per(10000, [instructions(program, what, rounds)
                              for rounds in (0, 10000)])
            for what in ("hit", "miss")}


def cost_of_enum(scratch):
    values = ", ".join(f"v{i:05}" for i in range(65536))
    with open(os.path.join(scratch, "bench.yaml"), "w", encoding="utf-8") as f:
        f.write(f"enums: {{Many: [{values}]}}\nclasses: {{C: {{slots: [Many m]}}}}\n")
    program = os.path.join(scratch, "enum")
    subprocess.run([SLOTGEN, "bench.yaml"], check=True, cwd=scratch)
    subprocess.run(["gcc", "-std=c11", "-I", scratch, "-o", program,
                    os.path.join(HERE, "enum.c")], check=True)
    said = subprocess.run([program], check=True, capture_output=True)
    return {"compared": int(said.stdout)}


def loaded_bytes(program):
    """Of what is in memory when it runs."""
    sizes = subprocess.run(["size", program], check=True, capture_output=True,
                           text=True).stdout.splitlines()[1].split()
    return sum(map(int, sizes[:3]))


def cost_of_linked(scratch):
    header = Header(scratch, 1000)
    objects = []
    # Of the tables' functions nothing is linked: no need to optimize them.
    for level, source in (("-O1", os.path.join(HERE, "linked.c")),
                          ("-O0", header.path("bench_tables.h"))):
        objects.append(header.path(f"linked{level}.o"))
        subprocess.run(["gcc", "-std=c11", level, "-DNDEBUG", "-fPIE",
                        "-ffunction-sections", "-fdata-sections", "-I",
                        header.directory, "-c", "-o", objects[-1], "-x", "c",
                        source], check=True)
    bytes_of = {}
    for main_is in ("finds", "idles"):
        program = header.path(main_is)
        subprocess.run(["gcc", "-pie", "-Wl,--gc-sections",
                        f"-Wl,--defsym=main={main_is}", "-o", program,
                        *objects], check=True)
        bytes_of[main_is] = loaded_bytes(program)
    return {"bytes": bytes_of["finds"] - bytes_of["idles"]}


CASES = {"class": cost_of_class, "inherited": cost_of_inherited,
         "by_name": cost_of_by_name,
         "declarations": cost_of_declarations,
         "pieces": cost_of_pieces, "runtime": cost_of_runtime,
         "warnings": cost_of_warnings, "lookup": cost_of_lookup,
         "enum": cost_of_enum,
         "linked": cost_of_linked}


def is_counted_gcc():
    version = subprocess.run(["gcc", "-dumpfullversion"], check=True,
                             capture_output=True, text=True).stdout.strip()
    return (version, platform.machine()) == COUNTED_WITH


def main(case):
    if not can_count():
        print("skipped: no valgrind")
        return 77
    try:
        subprocess.run(["gcc", "--version"], check=True, capture_output=True)
    except OSError:
        print("skipped: no gcc")
        return 77
    with tempfile.TemporaryDirectory() as scratch:
        found = CASES[case](scratch)
    failed = 0
    for what, bar in BARS[case].items():
        counts = what not in COUNTED or is_counted_gcc()
        above = counts and found[what] > bar
        failed |= above
        print("%s, %-9s %10.2f, at most %s%s" % (
            case, what, found[what], bar,
            ": FAILED" if above else "" if counts else
            " with gcc %s for %s" % COUNTED_WITH))
    return failed


if __name__ == "__main__":
    if len(sys.argv) != 2 or sys.argv[1] not in CASES:
        sys.exit(__doc__)
    sys.exit(main(sys.argv[1]))
