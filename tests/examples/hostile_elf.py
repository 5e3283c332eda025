#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""hostile_elf.py ELFDUMP PROGRAM

elfdump reads PROGRAM cut at any place, and with any of its records spoiled,
without a crash (in a build with sanitizers: without a wrong read), and
refuses what is no ELF64 file. Its two walks print the same of such files too.
"""
import os
import random
import struct
import subprocess
import sys
import tempfile

import elf_files

BATCH = 40         # files for one run of elfdump
SPOILED = 600
EDGES = (0, 1, 0xff, 0xffff, 0x7fffffff, 0xffffffff, 1 << 63, (1 << 64) - 1)
failures = 0


def fail(text):
    global failures
    failures += 1
    print(text)


def crashed(done):
    return done.returncode not in (0, 1) or b"Sanitizer" in done.stderr or \
        b"runtime error" in done.stderr


def check(elfdump, paths):
    command = [elfdump, *paths]
    by_accessors = subprocess.run(command, capture_output=True, timeout=120)
    command.insert(1, "--tables")
    by_tables = subprocess.run(command, capture_output=True, timeout=120)
    for done in (by_accessors, by_tables):
        if crashed(done):
            fail(f"crashed: {done.args[1:]}\n"
                 + done.stderr.decode(errors="replace")[-2000:])
    if by_accessors.stdout != by_tables.stdout:
        fail(f"the walks differ: {paths[0]} ...")


def spoil(chance, data, places):
    """Puts edge cases into slots of one to three records."""
    result = bytearray(data)
    order = ">" if data[5] == 2 else "<"
    for _ in range(chance.randint(1, 3)):
        form, at = chance.choice(places)
        fields = list(struct.unpack_from(order + form, result, at))
        which = chance.randrange(len(fields))
        size = struct.calcsize("<" + form[-len(fields) + which])
        if form == elf_files.HEADER and which == 0:
            continue
        number = chance.choice((*EDGES, len(data), chance.getrandbits(64),
                                chance.randrange(len(data))))
        fields[which] = number & ((1 << size * 8) - 1)
        struct.pack_into(order + form, result, at, *fields)
    for _ in range(chance.randint(0, 2)):
        result[chance.randrange(6, len(result))] = chance.getrandbits(8)
    return bytes(result)


def cuts_of(chance, data, places):
    """Lengths: before and after each kind of record, and anywhere."""
    lengths = set(range(0, 70))
    for form, at in chance.sample(places, min(60, len(places))):
        size = struct.calcsize("<" + form)
        lengths |= {at, at + 1, at + size - 1, at + size}
    lengths |= {chance.randrange(len(data)) for _ in range(40)}
    return sorted(n for n in lengths if n < len(data))


def refusals(elfdump, directory, data):
    """What is wrong, and the words that say so."""
    header = bytearray(data[:64])
    cases = {
        "not an ELF file": b"PK\3\4" + b"\0" * 100,
        "ends within the file header": data[:63],
        "not a 64-bit ELF file": bytes(header[:4]) + b"\1" + data[5:],
        "of unknown byte order 3": bytes(header[:5]) + b"\3" + data[6:],
        "section headers beyond the end": data[:-1],
    }
    for words, content in cases.items():
        path = os.path.join(directory, "refused")
        with open(path, "wb") as file:
            file.write(content)
        done = subprocess.run([elfdump, path], capture_output=True, text=True)
        if done.returncode != 1 or words not in done.stderr:
            fail(f"'{words}' expected: {done.returncode} {done.stderr!r}")
    done = subprocess.run([elfdump, os.path.join(directory, "none")],
                          capture_output=True, text=True)
    if done.returncode != 1 or "No such file" not in done.stderr:
        fail(f"missing file: {done.returncode} {done.stderr!r}")


def variants(chance, data):
    little = list(elf_files.records(data))
    # Symbols are most of the records, and have the fewest ways to go wrong.
    places = [one for one in little if one[0] != elf_files.SYMBOL]
    places += [one for one in little if one[0] == elf_files.SYMBOL][-20:]
    places += [little[0]] * 10
    big = elf_files.flipped(data)
    for length in cuts_of(chance, data, places):
        yield data[:length]
        yield big[:length]
    for _ in range(SPOILED // 2):
        yield spoil(chance, data, places)
        yield spoil(chance, big, places)


def main():
    elfdump, program = sys.argv[1:]
    chance = random.Random(20)
    with tempfile.TemporaryDirectory() as directory:
        path = elf_files.compiled(directory, "native.o", "gcc") or program
        with open(path, "rb") as file:
            data = file.read()
        refusals(elfdump, directory, data)
        batch, count = [], 0
        for content in variants(chance, data):
            path = os.path.join(directory, str(len(batch)))
            with open(path, "wb") as file:
                file.write(content)
            batch.append(path)
            count += 1
            if len(batch) == BATCH:
                check(elfdump, batch)
                batch = []
        if batch:
            check(elfdump, batch)
    print(f"{count} files")
    if failures:
        sys.exit(f"{failures} failures")


main()
