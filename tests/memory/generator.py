#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""generator.py PROGRAM [--all] [SCENARIO...]

slotgen where the machine fails it: PROGRAM is slotgen with failing_calls.c
between it and the C library. Each allocation, open, write, close, rename and
so on fails in turn, once and from there on. Then slotgen says so and ends with
2, or does not need it and its outputs are right; every file that was there is
as it was, or whole and new; nothing is left beside them; no sanitizer finds
anything. Killed at any call that changes files, it leaves each as it was, or
whole and new, and those that a header includes before the header; what else it
leaves, the next run removes. Where a scenario calls a function often, some of its calls are tried,
or with --all each one.
"""
import argparse
import errno
import os
import shutil
import signal
import subprocess
import sys
import tempfile

SCHEMA = """\
imports: base
enums: {Side: [buy, sell]}
classes:
  Order:
    description: An order.
    is_a: Named
    slots:
      - uint32_t qty in 0..1000000 = 1
      - Side side
      - opt double stop
      - own Order *legs[]
"""
BASE = "classes: {Named: {slots: [string name]}}\n"
BAD = "classes: {A: {slots: [uint8_t x = 300, floot y]}}\n"
OLDER = SCHEMA.replace("1000000", "1000").replace("- opt double stop\n", "")
# Its header is written in several pieces.
LARGE = "classes:\n" + "".join(
    f"  Class{number}: {{slots: [string name, opt double x, Class{number} *n]}}\n"
    for number in range(50))
FILES = {"large.yaml": LARGE, "market.yaml": SCHEMA, "base.yaml": BASE,
         "bad.yaml": BAD, "older.yaml": OLDER, "old.h": "/* old */\n"}
# Name, arguments, and which outputs there are before: with another text, or
# where "+" follows with the same one up to the second piece.
SCENARIOS = [
    ("header", ["--output-dir=out", "market.yaml", "base.yaml"],
     ["market.h", "market_tables.h", "slotgen.h", "slotgen_impl.h",
      "base.h"]),
    ("new-header", ["--output-dir=out", "market.yaml"], []),
    ("one-file", ["-o", "out/market.h", "--no-runtime", "market.yaml"],
     ["market.h"]),
    ("pieces", ["-o", "out/large.h", "--no-runtime", "large.yaml"],
     ["large.h+"]),
    ("split", ["--split=class", "--output-dir=out", "market.yaml"],
     ["market.h", "slotgen.h"]),
    ("extern", ["--emit=extern", "--output-dir=out", "--no-runtime",
                "market.yaml"],
     ["market.h", "market_extern.c", "market_extern.h", "market_extern.map"]),
    ("depfile", ["--output-dir=out", "--depfile=out/m.d", "--deptarget=m",
                 "--stamp=out/m.stamp", "market.yaml"],
     ["m.d", "m.stamp", "market.h"]),
    ("to-standard-output", ["-o", "-", "market.yaml"], []),
    ("report", ["--report=html", "-o", "out/market.html", "market.yaml"],
     ["market.html"]),
    ("describe", ["--describe", "-o", "out/market.json", "market.yaml"],
     ["market.json"]),
    ("depfile-elsewhere", ["--output-dir=out/headers", "--no-runtime",
                           "--depfile=out/m.d", "market.yaml"], ["m.d"]),
    ("check", ["--check", "--output-dir=out", "market.yaml"], ["market.h"]),
    ("against", ["--against=older.yaml", "market.yaml"], []),
    ("messages", ["--output-dir=out", "bad.yaml"], ["bad.h"]),
    ("templates", ["--export-templates=out/templates"], []),
]
OLD = b"/* what was there */\n"
SAME_BYTES = 70000
# Of so many calls of a kind in a scenario some are tried: so many.
MANY = {"malloc": 30}
MANY_OTHERS = 16
CHANGING = ("open", "write", "close", "rename", "fchmod", "mkdir", "unlink",
            "futimens")
RUNTIME = ("slotgen.h", "slotgen_impl.h")
LONG_AGO = 10**9


class Place:
    """A directory with the inputs, and outputs as they were."""

    def __init__(self, path):
        self.path = path
        for name, text in FILES.items():
            with open(os.path.join(path, name), "w", encoding="utf-8") as file:
                file.write(text)

    def begin(self, before):
        out = os.path.join(self.path, "out")
        shutil.rmtree(out, ignore_errors=True)
        os.mkdir(out)
        for name, text in before.items():
            path = os.path.join(out, name)
            with open(path, "wb") as file:
                file.write(text)
            os.utime(path, (LONG_AGO, LONG_AGO))

    def is_touched(self, name):
        return os.stat(os.path.join(self.path, "out", name)).st_mtime > \
            LONG_AGO

    def outputs(self):
        """Every file below out, with its bytes."""
        found = {}
        out = os.path.join(self.path, "out")
        for directory, _, names in os.walk(out):
            for name in names:
                path = os.path.join(directory, name)
                with open(path, "rb") as file:
                    found[os.path.relpath(path, out)] = file.read()
        return found

    def run(self, program, arguments, **fails):
        environment = {
            **os.environ, "FAIL_COUNTS": os.path.join(self.path, "counts"),
            **{f"FAIL_{key.upper()}": str(value)
               for key, value in fails.items()}}
        return subprocess.run([program, *arguments], cwd=self.path,
                              env=environment, capture_output=True,
                              timeout=60)

    def counts(self):
        with open(os.path.join(self.path, "counts"),
                  encoding="utf-8") as file:
            return {name: int(count) for name, count in
                    (line.split() for line in file)}


def ways(call):
    """How a call fails: errno, and whether all after it do."""
    if call == "malloc":
        return [(errno.ENOMEM, 0), (errno.ENOMEM, 1)]
    if call == "write":
        return [(errno.ENOSPC, 0), (errno.ENOSPC, 1), (errno.EINTR, 0), (0, 0),
                (0, 1)]
    if call == "stat":  # not "there is none"
        return [(errno.EACCES, 0), (errno.EACCES, 1)]
    return [(errno.EIO, 0), (errno.EIO, 1)]


def which(call, count, for_good, everything):
    """Once memory is gone for good slotgen ends: there samples always do."""
    most = MANY.get(call, MANY_OTHERS)
    if count <= most or everything and not for_good:
        return range(1, count + 1)
    return sorted({1 + i * (count - 1) // (most - 1) for i in range(most)})


def faults(place, before, clean, new, done, call):
    """What is wrong with a run in which a call failed."""
    said = done.stderr.decode("utf-8", "replace")
    if "Sanitizer" in said or "runtime error" in said or done.returncode < 0:
        yield f"it breaks\n{said[:3000]}"
        return
    # An import that cannot be read is an error at its place.
    has_failed = done.returncode == 2 or done.returncode == 1 and \
        "error: cannot read 'base': " in said
    if not has_failed and done.returncode != clean.returncode:
        yield f"exit status {done.returncode}\n{said}"
    if done.returncode == 2 and "error:" not in said:
        yield "exit status 2, and nothing says why"
    after = place.outputs()
    if not has_failed:
        if after != new:
            yield "exit status %d, but the outputs differ: %s" % (
                done.returncode,
                sorted(name for name in {*after, *new}
                       if after.get(name) != new.get(name)))
        if done.stdout != clean.stdout:
            yield "what is printed differs"
        return
    for name, text in after.items():
        if name in new and text == new[name]:
            continue
        if text == before.get(name):
            continue
        if call == "unlink" and name.endswith(".tmp"):
            continue
        yield f"{name} is neither old nor new: {len(text)} bytes"
    for name in before:
        if name not in after:
            yield f"{name} is gone"


def faults_of_killed(place, before, new, done):
    """What is wrong with what a run left that was killed."""
    after = place.outputs()
    if done.returncode != -signal.SIGKILL:
        yield f"it was not killed: {done.returncode}"
    for name, text in after.items():
        if name.endswith(".tmp") or text == new.get(name) or \
                text == before.get(name):
            continue
        yield f"{name} is neither old nor new: {len(text)} bytes"
    for name in before:
        if name not in after:
            yield f"{name} is gone"
    for name in {*new}.difference(RUNTIME):
        if not name.endswith(".h") or after.get(name) != new[name]:
            continue
        for needed in (*RUNTIME, name[:-2] + "_tables.h"):
            if needed in new and after.get(needed) != new[needed]:
                yield f"{name} is new, but not its {needed}"
    if "m.stamp" in before and place.is_touched("m.stamp") and \
            after.get("m.d") != new["m.d"]:
        yield "the stamp says that all is done"


def faults_of_next(place, clean, new, done):
    """What is wrong after the run that follows."""
    if done.returncode != clean.returncode:
        yield f"then: exit status {done.returncode}\n{done.stderr.decode()}"
    after = place.outputs()
    if after != new:
        yield "then the outputs differ: " + ", ".join(
            sorted(name for name in {*after, *new}
                   if after.get(name) != new.get(name)))


def try_kills(place, program, scenario, clean, new, counts, everything):
    name, arguments, before = scenario
    for call in CHANGING:
        for at in which(call, counts[call], False, everything):
            place.begin(before)
            done = place.run(program, arguments, call=call, at=at, kills=1)
            found = list(faults_of_killed(place, before, new, done))
            done = place.run(program, arguments)
            found += faults_of_next(place, clean, new, done)
            yield "kill", "\n".join(
                f"{name}: killed at {call} {at} of {counts[call]}: {fault}"
                for fault in found)


def try_clean(place, program, arguments, names):
    """What comes of it where nothing fails, and what there was before."""
    before = {name.rstrip("+"): OLD for name in names}
    place.begin(before)
    clean = place.run(program, arguments)
    new = place.outputs()
    same = [name[:-1] for name in names if name.endswith("+")]
    if same:
        for name in same:
            assert len(new[name]) > 2 * SAME_BYTES, len(new[name])
            before[name] = new[name][:SAME_BYTES] + OLD
        place.begin(before)
        clean = place.run(program, arguments)
    return clean, new, place.counts(), before


def try_scenario(place, program, name, arguments, before, everything):
    clean, new, counts, before = try_clean(place, program, arguments, before)
    if clean.returncode not in (0, 1):
        yield 0, f"{name}: {clean.stderr.decode()}"
    yield from try_kills(place, program, (name, arguments, before), clean,
                         new, counts, everything)
    for call, count in counts.items():
        for reason, for_good in ways(call):
            for at in which(call, count, for_good, everything):
                place.begin(before)
                done = place.run(program, arguments, call=call, at=at,
                                 all=for_good, errno=reason)
                found = list(faults(place, before, clean, new, done, call))
                yield call, "\n".join(
                    f"{name}: {call} {at} of {count}"
                    f"{' and all after it' if for_good else ''}, "
                    f"errno {reason}: {fault}" for fault in found)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--all", action="store_true")
    parser.add_argument("scenarios", nargs="*")
    options = parser.parse_args()
    tried, failed = {}, 0
    with tempfile.TemporaryDirectory() as path:
        place = Place(path)
        for name, arguments, before in SCENARIOS:
            if options.scenarios and name not in options.scenarios:
                continue
            for call, fault in try_scenario(
                    place, os.path.abspath(options.program), name, arguments,
                    before, options.all):
                tried[call] = tried.get(call, 0) + 1
                if fault:
                    failed += 1
                    if failed <= 20:
                        print("FAILED:", fault)
    print(", ".join(f"{count} {call}" for call, count in tried.items()))
    print(f"{sum(tried.values())} failing calls, "
          f"{tried.get('malloc', 0)} of them allocations, "
          f"{tried.get('kill', 0)} kills; {failed} faults")
    sys.exit(failed != 0 or not tried)


main()
