#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""run.py [--renew] AREA

What the run time costs in an area, AREA.c, beside what counts.txt says;
README.md tells how. --renew writes what was found there.
"""
import os
import platform
import re
import shutil
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [os.path.join(HERE, "..", folder) for folder in ("lib", "bench")]
import generator  # noqa: E402
from counted import can_count  # noqa: E402
from where import SLOTGEN  # noqa: E402

COUNTED_WITH = "12.2.0", "x86_64"
COUNTS = os.path.join(HERE, "counts.txt")
ROOM = 1.02


def build(area, scratch):
    source = os.path.join(HERE, area + ".c")
    with open(source, encoding="utf-8") as file:
        text = file.read()
    named = re.search(r"^/\* schema: (\S+) \*/$", text, re.M)
    flags = " ".join(re.findall(r"^/\* flags: (.*) \*/$", text, re.M)).split()
    schema = os.path.join(HERE, named[1] if named else area + ".yaml")
    subprocess.run([SLOTGEN, "-q", "--output-dir", scratch, schema], check=True)
    program = os.path.join(scratch, "program")
    stem = os.path.splitext(os.path.basename(schema))[0]
    # The program's file has neither tables nor run time, as most files of a
    # program: what it calls there is called. But where it looks into them.
    parts = [] if "#define SLOTGEN_IMPLEMENTATION" in text else [
        "-x", "c", os.path.join(scratch, stem + "_tables.h"),
        os.path.join(scratch, "slotgen_impl.h")]
    subprocess.run(["gcc", "-std=c11", "-O2", "-DNDEBUG", *flags, "-I",
                    scratch, "-I", HERE, source, *parts, "-o", program],
                   check=True)
    return program, CACHES if "/* misses */" in text else []


# Of a cache of 32 KiB, as small ones are, what is not in it. Caches behind it
# are not asked.
CACHES = ["--cache-sim=yes", "--I1=32768,8,64", "--D1=32768,8,64"]
EVENTS = ["Ir", "Dr", "Dw", "I1mr", "D1mr", "D1mw", "ILmr", "DLmr", "DLmw"]


def inclusive(profile):
    """Instructions of each function speed_NAME, with all that it calls, and of
    what it reads and writes how often that was not near."""
    found, name = {}, None
    with open(profile, encoding="utf-8") as file:
        for line in file:
            begins = re.match(r"fn=(?:speed_)?(\S+)", line)
            if begins:
                name = begins[1] if line.startswith("fn=speed_") else None
            elif name and re.match(r"[\d+*-]", line):
                cost = dict(zip(EVENTS, map(int, line.split()[1:])))
                so_far = found.get(name, (0, 0))
                found[name] = (so_far[0] + cost["Ir"], so_far[1] +
                               cost.get("D1mr", 0) + cost.get("D1mw", 0))
    return found


def measure(area):
    with tempfile.TemporaryDirectory() as scratch:
        if area == "generator":
            return generator.measure(scratch)
        program, caches = build(area, scratch)
        profile = os.path.join(scratch, "profile")
        # Dictionaries are hashed by where things are in memory, the stack too,
        # and an environment and a path lie upon that.
        done = subprocess.run(
            [shutil.which("valgrind"), "-q", "--tool=callgrind", *caches,
             "--compress-strings=no", "--compress-pos=no",
             "--callgrind-out-file=" + profile,
             "./" + os.path.basename(program)],
            cwd=scratch, env={}, capture_output=True, text=True)
        if done.returncode != 0:
            sys.exit(f"{area}: exit {done.returncode}\n{done.stdout}"
                     f"{done.stderr}")
        cost = inclusive(profile)
    found = {}
    for line in done.stdout.splitlines():
        what, name, number = line.split()
        found[f"{area}.{name}"] = (float(number) if what == "number" else
                                   cost[name][0] / int(number))
        if what != "number" and caches:
            found[f"{area}.{name}_misses"] = cost[name][1] / int(number)
    return found


def read_counts():
    rows = {}
    with open(COUNTS, encoding="utf-8") as file:
        for line in file:
            if not line.startswith("#") and line.strip():
                name, count, bar = line.split()
                rows[name] = float(count), bar
    return rows


def renew(area, found):
    rows = {name: row for name, row in read_counts().items()
            if name.split(".")[0] != area or name in found}
    for name, number in found.items():
        rows[name] = number, rows.get(name, (0, "-"))[1]
    with open(COUNTS, encoding="utf-8") as file:
        head = [line for line in file if line.startswith("#")]
    with open(COUNTS, "w", encoding="utf-8") as file:
        file.writelines(head)
        for name, (number, bar) in sorted(rows.items()):
            file.write(f"{name:32} {number:10.2f} {bar:>8}\n")


def compare(area, found):
    rows = {name: row for name, row in read_counts().items()
            if name.split(".")[0] == area}
    failed = found.keys() != rows.keys()
    if failed:
        print("not the rows of counts.txt:",
              *sorted(found.keys() ^ rows.keys()))
    for name, number in found.items():
        count, bar = rows.get(name, (number, "-"))
        above = number > count * ROOM or bar != "-" and number > float(bar)
        failed |= above
        print("%-32s %10.2f, was %10.2f, at most %s%s" % (
            name, number, count, bar, ": FAILED" if above else
            ": cheaper, renew it" if number * ROOM < count else ""))
    return failed


def main(area, renews):
    if not can_count():
        print("skipped: no valgrind")
        return 77
    try:
        version = subprocess.run(["gcc", "-dumpfullversion"], check=True,
                                 capture_output=True, text=True).stdout.strip()
    except OSError:
        print("skipped: no gcc")
        return 77
    if (version, platform.machine()) != COUNTED_WITH:
        print("skipped: counts are those of gcc %s for %s" % COUNTED_WITH)
        return 77
    found = measure(area)
    if renews:
        renew(area, found)
    return compare(area, found)


if __name__ == "__main__":
    arguments = [word for word in sys.argv[1:] if word != "--renew"]
    if len(arguments) != 1:
        sys.exit(__doc__)
    sys.exit(main(arguments[0], "--renew" in sys.argv))
