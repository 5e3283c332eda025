#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""mutants.py [--count N] [--seed S] [--compile-all]

Changes the schemas of tests/golden, tests/errors and tests/language by chance:
bytes, words, lines and pieces of others. Each mutant must be refused with
messages or make a header; of these one in four, or all, are compiled as C and
C++ under strict warnings. A crash, a sanitizer's report, a hang or a header
that does not compile is a failure, and the schema is printed. The same seed
gives the same mutants.
"""
import argparse
import os
import random
import shutil
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "../lib"))
from mutate import mutate, texts_of  # noqa: E402
from where import SLOTGEN  # noqa: E402

BATCH = 40
SECONDS = 120  # for a batch, with sanitizers
WARNINGS = ["-fsyntax-only", "-Wall", "-Wextra", "-Wpedantic", "-Wconversion",
            "-Werror"]
COMPILERS = (["gcc", "-std=c11", "-x", "c"], ["g++", "-std=c++11", "-x", "c++"])


def run_slotgen(directory, names):
    try:
        done = subprocess.run([SLOTGEN, *names], cwd=directory,
                              capture_output=True, timeout=SECONDS)
    except subprocess.TimeoutExpired:
        return "takes too long"
    said = done.stderr.decode(errors="replace")
    if done.returncode not in (0, 1) or "Sanitizer" in said or \
            "runtime error" in said or "ssertion" in said:
        return f"exit status {done.returncode}\n{said[-1500:]}"
    if done.returncode == 1 and ": error: " not in said:
        return "refused, but nothing is said"
    return None


def compile_headers(directory, headers):
    """[header, what a compiler says of it], for those that are refused."""
    for compiler in COMPILERS:
        if not headers or not shutil.which(compiler[0]):
            continue
        done = subprocess.run([*compiler[:2], *WARNINGS, *compiler[2:],
                               *headers], cwd=directory, capture_output=True,
                              text=True)
        said = done.stderr.splitlines()
        for header in headers if done.returncode else []:
            lines = [line for line in said if line.startswith(header + ":")
                     and "error: " in line]
            if lines:
                yield header, "\n".join([compiler[0], *lines[:3]])


def report(title, fault, text):
    print(f"FAILED: {title}: {fault}\n" + "-" * 40)
    print(text.decode(errors="backslashreplace") + "-" * 40, flush=True)


def run_batch(numbers):
    failed = accepted = 0
    mutants = {}
    with tempfile.TemporaryDirectory() as directory:
        for number in numbers:
            chance = random.Random(f"{options.seed}.{number}")
            mutants[f"m{number}"] = mutate(chance, chance.choice(corpus),
                                           corpus)
        for name, text in mutants.items():
            with open(f"{directory}/{name}.yaml", "wb") as file:
                file.write(text)
        if run_slotgen(directory, [f"{name}.yaml" for name in mutants]):
            for name, text in mutants.items():
                fault = run_slotgen(directory, [f"{name}.yaml"])
                if fault:
                    report(name, fault, text)
                    failed += 1
        headers = [f"{name}.h" for name in mutants
                   if os.path.exists(f"{directory}/{name}.h")]
        accepted = len(headers)
        if not options.compile_all:
            headers = headers[::4]
        for header, fault in compile_headers(directory, headers):
            report(header, fault, mutants[header[:-2]])
            failed += 1
    return failed, accepted


parser = argparse.ArgumentParser()
parser.add_argument("--count", type=int, default=400)
parser.add_argument("--first", type=int, default=0)
parser.add_argument("--seed", default="1")
parser.add_argument("--compile-all", action="store_true")
options = parser.parse_args()
corpus = [text for text in texts_of() if len(text) < 6000]
failed = accepted = 0
for first in range(options.first, options.first + options.count, BATCH):
    last = min(first + BATCH, options.first + options.count)
    result = run_batch(range(first, last))
    failed += result[0]
    accepted += result[1]
print(f"{options.count} mutants: {accepted} accepted, {failed} failed")
sys.exit(failed > 0 or accepted == 0)
