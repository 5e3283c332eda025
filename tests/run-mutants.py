#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""run-mutants.py [--count N] [--seed S] [--compile-all] SLOTGEN

Changes the schemas of tests/golden, tests/errors and tests/language by chance:
bytes, words, lines and pieces of others. Each mutant must be refused with
messages or make a header; of these one in four, or all, are compiled as C and
C++ under strict warnings. A crash, a sanitizer's report, a hang or a header
that does not compile is a failure, and the schema is printed. The same seed
gives the same mutants.
"""
import argparse
import glob
import os
import random
import re
import shutil
import subprocess
import sys
import tempfile

BATCH = 40
SECONDS = 120  # for a batch, with sanitizers
WARNINGS = ["-fsyntax-only", "-Wall", "-Wextra", "-Wpedantic", "-Wconversion",
            "-Werror"]
COMPILERS = (["gcc", "-std=c11", "-x", "c"], ["g++", "-std=c++11", "-x", "c++"])
WORDS = """opt own ref weak const bool char float double int8_t uint8_t int64_t
uint64_t string bytes void in identifier key readonly = * [] [4] [<=3] [0] :1 :3
:64 0..9 -5..-1 1.. ..9 -1 0 1 255 256 65536 4294967296 18446744073709551615
1e9 nan "x" 'x' {1,2} true false is_a mixins abstract mixin final value frozen
weakref dict layout compact sorted declared packed lends endian big little align
default_range constants suppress deprecated minimum_value maximum_value required
ifabsent hot unit bits chars c range name slot_usage slots enums types classes
flags open permissible_values description __dict__ __weakref__ __p _X class int
NULL errno Side Order Node""".split()


def texts_of(here):
    """Whole schemas, from which mutants are made."""
    for path in sorted(glob.glob(f"{here}/golden/*.yaml") +
                       glob.glob(f"{here}/errors/*.yaml")):
        with open(path, "rb") as file:
            yield file.read()
    for path in sorted(glob.glob(f"{here}/language/*.txt")):
        with open(path, "rb") as file:
            frame, *blocks = re.split(rb"^=== .*\n", file.read(), flags=re.M)
        for block in blocks:
            body = re.sub(rb"^(---|#).*\n?", b"", block, flags=re.M)
            if body.startswith(b"- "):
                lines = b"".join(b"      " + line + b"\n"
                                 for line in body.rstrip(b"\n").split(b"\n"))
                body = frame.replace(b"      @slots\n", lines)
            yield body


def mutate(chance, text, others):
    """Some small changes."""
    text = bytearray(text)
    for _ in range(chance.choice((1, 1, 2, 3, 5))):
        place = chance.randrange(len(text) + 1)
        kind = chance.randrange(8)
        if kind == 0:  # bytes
            text[place:place + chance.randint(0, 2)] = bytes(
                chance.choice(b" \n:,[]{}'\"#-*&!|>%@=.0x9~\\_\x00\xff\x80aZ")
                for _ in range(chance.randint(0, 3)))
        elif kind in (1, 2):  # one word for another
            words = list(re.finditer(rb"[A-Za-z0-9_.\"'=*<\[\]-]+", text))
            if words:
                word = chance.choice(words)
                text[word.start():word.end()] = chance.choice(
                    WORDS).encode() if kind == 1 else chance.choice(words)[0]
        elif kind == 3:  # a word more
            text[place:place] = b" " + chance.choice(WORDS).encode() + b" "
        elif kind in (4, 5):  # a line out, twice, elsewhere or from another
            lines = bytes(text).split(b"\n")
            source = lines if kind == 4 else chance.choice(others).split(b"\n")
            at = chance.randrange(len(lines))
            lines[at:at + chance.randint(0, 1)] = [chance.choice(source)]
            text = bytearray(b"\n".join(lines))
        elif kind == 6:  # cut, or with a part of another
            text[place:] = chance.choice(others)[-chance.randint(1, 200):] \
                if chance.random() < 0.5 else b""
        else:  # another number
            numbers = list(re.finditer(rb"-?[0-9]+", text))
            if numbers:
                number = chance.choice(numbers)
                text[number.start():number.end()] = str(chance.choice(
                    (-1, 0, 1, 2, 7, 8, 63, 64, 65, 127, 128, 255, 256, 65535,
                     65536, 1 << 31, 1 << 32, (1 << 64) - 1, 1 << 64)
                )).encode()
    return bytes(text)


def run_slotgen(directory, names):
    try:
        done = subprocess.run([slotgen, *names], cwd=directory,
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
parser.add_argument("slotgen")
options = parser.parse_args()
slotgen = os.path.abspath(options.slotgen)
corpus = [text for text in texts_of(os.path.dirname(os.path.abspath(__file__)))
          if len(text) < 6000]
failed = accepted = 0
for first in range(options.first, options.first + options.count, BATCH):
    last = min(first + BATCH, options.first + options.count)
    result = run_batch(range(first, last))
    failed += result[0]
    accepted += result[1]
print(f"{options.count} mutants: {accepted} accepted, {failed} failed")
sys.exit(failed > 0 or accepted == 0)
