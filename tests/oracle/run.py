#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""run.py [SLOTGEN] [--seed N] [--count N] [--seconds N] [--only N] [--full N]
           [--quick] [--shown N] [--no-shrink] [--stop] [--keep DIR]
           [--jobs N]

Random schemas (draw.py), each with a program of its own (program.py) that
asks of every slot, value and way to write and read it whether all tell what
the model (model.py) expects. tcc compiles all, every --full-th goes through
the other compilers and sanitizers too. A failure prints what disagreed and
the smallest schema that still shows it. The run prints its seed, and a table
of what it drew, in which nothing may be missing.

  --seconds N   stop after so long; as many schemas as there is time for
  --only N      schema N alone, everything that it says
  --quick       only the first compiler and --selftest
  --stop        ends with the first schema that shows anything
  --shown N     so many failures are printed whole (default: 3)
  --no-shrink   prints the schema as it was drawn
  --keep DIR    leaves the schemas and programs of failures there
"""
import argparse
import collections
import copy
import multiprocessing
import os
import re
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, HERE)

import compilers
import coverage
import draw
import python_sizes
import shrink
from case import Case

MOST_REFUSED = 0.03

COUNT = 320       # what CI runs, with all that coverage.py asks for

work = None       # set in each worker: its directory


class Result:
    """What a worker tells of a schema."""

    def __init__(self, number, case, seconds):
        self.number, self.seconds = number, seconds
        self.refused, self.found = case.refused, case.found


def options_of(number, full):
    """Which compilers, and what more, schema number gets."""
    there = [c for c in compilers.ALL if c.objects]
    if options.quick:
        return there[:1], ["selftest"]
    turn, rest = divmod(number, full)
    chosen, others = there[:1], there[1:]
    more = {"plain"} if number % 2 == 0 else {"selftest"}
    if number % 6 == 3:  # the quickest of C++
        chosen += [c for c in others if c.is_cxx()][-1:]
    if rest == 0:
        chosen += others[turn % max(1, len(others)):][:1]
        more = {"plain", "selftest", "c++"}
    if rest == full // 2 and turn % 4 == 0:
        more.add("-O3")  # slotgen.h's implementation each time
    if number % 3 == 0:
        more.add("pahole")
    if number % 3 == 1 and python_sizes.is_there():
        more.add("python")
    return chosen, [how for how in Case.MORE if how in more and
                    compilers.has(Case.MORE[how])]


def run_one(arguments):
    number, schema = arguments
    begin = time.monotonic()
    directory = os.path.join(work, str(os.getpid()))
    case = Case(options.slotgen, schema, directory)
    case.run(*options_of(number, options.full))
    if case.found and options.keep:
        os.makedirs(options.keep, exist_ok=True)
        os.system(f"cp -r '{directory}' '{options.keep}/{number}'")
    return Result(number, case, time.monotonic() - begin)


def shrunken(schema, disagreement, number):
    """The smallest schema that shows the same, and what it shows."""
    directory = os.path.join(work, "shrink")
    chosen, more = options_of(number, options.full)
    if disagreement.check != "compilers differ":
        chosen = [c for c in chosen if c.name == disagreement.by]
    more = [how for how in more if how == disagreement.by]
    last = [disagreement]

    def shows(other):
        case = Case(options.slotgen, other, directory)
        case.run(chosen, more)
        same = [d for d in case.found if d.check == disagreement.check
                and d.by == disagreement.by]
        if same:
            last[0] = same[0]
        return same
    small = shrink.Shrinker(schema, shows).shrink()
    return small, last[0]


def print_failure(number, schema, disagreement):
    print(f"\nFAILED: schema {number} of seed {options.seed}\n"
          f"  {disagreement}", flush=True)
    small, last = (schema, disagreement) if options.no_shrink else \
        shrunken(copy.deepcopy(schema), disagreement, number)
    for name, text in small.yaml().items():
        print("-" * 20, f"{name}.yaml", "-" * 20)
        print(text, end="")
    print("-" * 52 + f"\n  {last}\n", flush=True)


def choose(schemas):
    """(number, schema) of those that are to run."""
    chosen = list(enumerate(schemas))
    if options.only is not None:
        chosen = chosen[options.only:options.only + 1]
    for _, schema in chosen:
        schema.resolve()
    return chosen


def prepare(directory):
    """Drivers and run time for each compiler that is there."""
    include = os.path.join(directory, "include")
    os.makedirs(include)
    with open(f"{include}/e.yaml", "w", encoding="utf-8") as file:
        file.write("classes: {A: {slots: [float x]}}\n")
    status, _, said = compilers.run(
        [options.slotgen, "-q", "--output-dir=.", "e.yaml"], include)
    if status:
        raise SystemExit(said)
    drivers = compilers.build_drivers(include, directory)
    for compiler in compilers.ALL:
        if compiler.is_there():
            compilers.build(compiler, drivers, include, directory)
    tools = {name for compiler in compilers.ALL for name in
             (compiler.command[0],)} | {name for names in Case.MORE.values()
                                        for name in names}
    missing = sorted(name for name in tools if not compilers.has([name]))
    if missing:
        print(f"left out, for want of them: {', '.join(missing)}")
    if not python_sizes.is_there():
        print("left out: what objects take in CPython 3.11, for another one")


def summary(results, schemas, seconds):
    """Prints what came; whether all is well."""
    kinds = collections.OrderedDict()
    refused = collections.Counter()
    examples = {}
    for result in results:
        for found in result.found:
            kinds.setdefault(found.check, []).append((result.number, found))
        if result.refused is not None:
            why = re.search(r": error: ([^\n]*)", result.refused)[1]
            why = re.sub(r"'[^']*'|-?\d[\d.e+-]*", "_", why)
            refused[why] += 1
            examples.setdefault(why, (result.number, result.refused))
    shown = 0
    by_number = dict(schemas)
    for check, them in kinds.items():
        if shown == options.shown:
            break
        number, found = them[0]
        print_failure(number, by_number[number], found)
        shown += 1
    for check, them in kinds.items():
        numbers = sorted({number for number, _ in them})
        print(f"{len(them):6} {check}: schema {numbers[0]} and "
              f"{len(numbers) - 1} others; {them[0][1]}"[:300])
    count = sum(refused.values())
    for why, times in refused.most_common():
        number, said = examples[why]
        print(f"{times:6} refused, schema {number}: {why}")
    print(f"{len(results)} schemas of seed {options.seed} in {seconds:.0f} s:"
          f" {count} refused, {len([r for r in results if r.found])} with "
          f"disagreements")
    return not kinds and count <= max(1, MOST_REFUSED * len(results))


def check_coverage(counts):
    print(counts.table())
    missing = list(counts.missing())
    if missing:
        print(f"{len(missing)} drawn less than {coverage.LEAST} times:")
        print("\n".join("  " + line for line in missing[:40]))
    return not missing


def main():
    print(f"seed {options.seed}, {options.count} schemas", flush=True)
    drawn, counts = draw.draw_all(options.seed, options.count)
    schemas = choose(drawn)
    with tempfile.TemporaryDirectory() as directory:
        global work
        work = directory
        prepare(directory)
        begin = time.monotonic()
        results = []
        with multiprocessing.Pool(options.jobs) as pool:
            for result in pool.imap(run_one, schemas, chunksize=1):
                results.append(result)
                if options.stop and result.found:
                    pool.terminate()
                    break
                if options.seconds and \
                        time.monotonic() - begin > options.seconds:
                    pool.terminate()
                    break
        ran = {result.number for result in results}
        schemas = [(n, schema) for n, schema in schemas if n in ran]
        by_number = dict(schemas)
        is_whole = options.only is None and not options.seconds and \
            not options.stop
        good = summary(results, schemas, time.monotonic() - begin)
        if options.only is not None:
            for result in results:
                print("\n".join(str(one)[:300] for one in result.found[:40])
                      or "agrees")
                print(result.refused or "")
        if is_whole:
            for result in results:
                if result.refused is not None:
                    counts.subtract(by_number[result.number])
            good &= check_coverage(counts)
    return 0 if good else 1


if __name__ == "__main__":
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("slotgen", type=os.path.abspath, nargs="?")
    parser.add_argument("--seed", default="1")
    parser.add_argument("--count", type=int, default=COUNT)
    parser.add_argument("--seconds", type=float)
    parser.add_argument("--only", type=int)
    parser.add_argument("--full", type=int, default=20)
    parser.add_argument("--keep", type=os.path.abspath)
    parser.add_argument("--no-shrink", action="store_true")
    parser.add_argument("--shown", type=int, default=3)
    parser.add_argument("--stop", action="store_true")
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--jobs", type=int, default=2)
    options = parser.parse_args()
    if options.slotgen is None:
        sys.path.insert(0, os.path.join(HERE, "..", "lib"))
        from where import SLOTGEN
        options.slotgen = SLOTGEN
    if options.only is not None:
        options.count = max(options.count, options.only + 1)
    sys.exit(main())
