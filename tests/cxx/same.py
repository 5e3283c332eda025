#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""same.py

What C++ says of an object is the instructions of C: of each function c_NAME of
pairs.cpp there is x_NAME, and gcc and clang make the same of both at -O2. Walks
over a pool are counted instead, as loops may be laid out otherwise: at most a
hundredth more for each object.
"""
import os
import re
import shutil
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [os.path.join(HERE, "..", folder) for folder in ("lib", "bench")]
from counted import can_count, instructions  # noqa: E402
from where import SLOTGEN, TESTS  # noqa: E402

LOOPS = {"walk", "runs"}
MAIN = """
#include <cstdlib>
#include "pairs.cpp"
int
main(int, char **argv)
{
	market::pools pools;
	long count = atol(argv[2]);
	uint64_t sum = 0;

	for (long i = 0; i < count; i++)
		pools.LimitOrder().make()->set_qty(i % 5);
	switch (argv[1][0]) {
	case '0': sum = c_walk(pools.Order().c()); break;
	case '1': sum = x_walk(pools.Order().c()); break;
	case '2': sum = c_runs(pools.Order().c()); break;
	case '3': sum = x_runs(pools.Order().c()); break;
	default: return 0;
	}
	return sum != static_cast<uint64_t>(count) * 2;
}
"""


def bodies(compiler, headers, directory):
    """The instructions of each function, with labels by their order."""
    done = subprocess.run(
        [compiler, "-std=c++17", "-O2", "-S", "-o", "-", "-fno-exceptions",
         "-DNDEBUG", "-fno-asynchronous-unwind-tables", "-I", headers,
         os.path.join(HERE, "pairs.cpp")],
        check=True, capture_output=True, text=True, cwd=directory)
    found = {}
    for name, body in re.findall(r"^([cx]_\w+):(.*?)^\s*\.size\s+\1",
                                 done.stdout, re.M | re.S):
        labels = {}
        lines = []
        for line in body.splitlines():
            line = line.split("#")[0].strip()
            if not line or line.startswith(".p2align") or \
                    line.startswith(".cfi"):
                continue
            line = re.sub(r"\.L\w+", lambda m: labels.setdefault(
                m.group(), "L%d" % len(labels)), line)
            lines.append(re.sub(r"\s+", " ", line))
        found[name] = lines
    return found


def is_same(found, name):
    c, cxx = found["c_" + name], found["x_" + name]
    # One that is the other, jumped to or called by its name.
    return c == cxx or any(re.search(r"\bc_%s\b" % name, line)
                           for line in cxx)


def compare(compiler, headers, scratch):
    found = bodies(compiler, headers, scratch)
    names = sorted(name[2:] for name in found if name.startswith("c_"))
    faults = []
    for name in names:
        if name not in LOOPS and not is_same(found, name):
            faults.append("%s: %s\n  C:   %s\n  C++: %s" % (
                compiler, name, "; ".join(found["c_" + name]),
                "; ".join(found["x_" + name])))
    if len(names) < 20:
        faults.append("%s: only %d functions found" % (compiler, len(names)))
    return faults


def count_loops(compiler, headers, scratch):
    program = os.path.join(scratch, "loops")
    sources = [os.path.join(scratch, name) for name in ("main.cpp", "all.c")]
    with open(sources[0], "w", encoding="utf-8") as file:
        file.write(MAIN)
    with open(sources[1], "w", encoding="utf-8") as file:
        file.write("#define SLOTGEN_IMPLEMENTATION\n"
                   "#define MARKET_IMPLEMENTATION\n#include \"market.h\"\n")
    subprocess.run([compiler, "-std=c++17", "-O2", "-DNDEBUG", "-x", "c++",
                    "-I", headers, "-I", HERE, "-o", program, *sources],
                   check=True)
    faults = []
    few, many = 20000, 120000
    for name, first in (("walk", 0), ("runs", 2)):
        made = [instructions(program, "9", str(n)) for n in (few, many)]
        per = []
        for which in (first, first + 1):
            ran = [instructions(program, str(which), str(n))
                   for n in (few, many)]
            per.append((ran[1] - ran[0] - made[1] + made[0]) / (many - few))
        print("%s, %s: C %.2f, C++ %.2f an object" % (compiler, name, *per))
        if per[1] > per[0] * 1.01 + 0.01:
            faults.append("%s: %s takes more in C++" % (compiler, name))
    return faults


def main():
    compilers = [c for c in ("g++", "clang++") if shutil.which(c)]
    if not compilers:
        print("skipped: no C++ compiler")
        return 77
    faults = []
    with tempfile.TemporaryDirectory() as scratch:
        headers = os.path.join(scratch, "headers")
        subprocess.run([SLOTGEN, "-q", "--emit=cxx", "--output-dir", headers,
                        os.path.join(TESTS, "golden/market.yaml")], check=True)
        for compiler in compilers:
            faults += compare(compiler, headers, scratch)
            if can_count():
                faults += count_loops(compiler, headers, scratch)
    print("\n".join(faults) or "the same")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
