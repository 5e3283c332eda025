#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""run.py NAME [TITLE]

NAME is that of a file of blocks here, or its path.

Rows of the language, one block each; with a TITLE the blocks of it, or that
begin with its words:

    === 8 bits too few
    - uint8_t x in 0..20:3
    --- error: 20 needs 5 bits

The text between is a schema. Where it begins with "- " it is a list of slots
and takes the place of the line "@slots", with its indentation, in the frame:
the text before the first block. "+++ base.yaml" begins another file beside
the schema; "+++ lib/base.yaml" is found with -I lib. "--- option: -Wno-x"
gives an option. What is expected, one or more:

    --- ok                   exit 0, nothing said
    --- error: TEXT          exit 1, and an error or its note says TEXT
    --- note: TEXT           a note says TEXT
    --- warning: TEXT        exit 0, and a warning says TEXT
    --- header: REGEX        a line of the header matches (and exit 0)
    --- absent: REGEX        none does
    --- order: TEXT          a message or note says TEXT, after the one of the
                             "order" before
    --- STAGE: REGEX         the same for --dump=STAGE
    --- hash: same as TITLE  the layout hashes are those of that block's
                             classes, in any order; or "unlike TITLE"

Errors and warnings are counted: what is said beyond them, such as the same
fault twice, is a failure. The headers of all that is accepted are compiled as
C and as C++, where gcc is installed.
"""
import os
import re
import shutil
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "../lib"))
from language_blocks import blocks, files_of  # noqa: E402
from where import SLOTGEN  # noqa: E402

KINDS = ("error", "warning", "note")
WARNINGS = ["-Wall", "-Wextra", "-Wpedantic", "-Wconversion", "-Wshadow",
            "-Werror", "-fsyntax-only"]
COMPILERS = (["gcc", "-std=c11", "-x", "c"], ["g++", "-std=c++11", "-x", "c++"])


def write_files(directory, frame, body):
    files = files_of(frame, body)
    for name, text in files.items():
        path = os.path.join(directory, name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)
    return list(files)[1:]


def run(directory, *arguments):
    return subprocess.run([SLOTGEN, *arguments, "-I", "lib", "case.yaml"],
                          cwd=directory, capture_output=True, text=True,
                          timeout=60)


def said_by(stderr):
    """[kind, text] of every message."""
    return re.findall(r"^\S+?:(?:\d+:\d+:)? (error|warning|note): (.*)$",
                      stderr, flags=re.M)


def message_faults(stderr, wants):
    """Each message that is wanted, and no other error or warning."""
    said = said_by(stderr)
    for kind, text in wants:
        if kind == "error" and any(text in line for what, line in said
                                   if what != "warning"):
            continue
        if kind in ("warning", "note") and any(
                text in line for what, line in said if what == kind):
            continue
        if kind in KINDS:
            yield f"no {kind} says: {text}\n{stderr}"
    for kind in ("error", "warning"):
        wanted = sum(want == kind for want, _ in wants)
        count = sum(what == kind for what, _ in said)
        if count != wanted:
            yield f"{count} messages '{kind}', not {wanted}\n{stderr}"


def order_fault(stderr, texts):
    """What is not said behind the one before."""
    lines = iter(line for _, line in said_by(stderr))
    for text in texts:
        if not any(text in line for line in lines):
            return f"not said in this order: {texts}\n{stderr}"
    return None


def hashes(directory):
    return sorted(re.findall(r"^ +hash ([0-9a-f]{16})$", run(
        directory, "--dump=layout").stdout, flags=re.M))


def hash_fault(number, want):
    relation, _, other = re.match(r"(same as|unlike)( )(.*)", want).groups()
    mine = hashes(os.path.join(scratch, str(number)))
    theirs = hashes(os.path.join(scratch, str(titles[other])))
    if not mine or not theirs:
        return "no layout hash is dumped"
    if relation == "same as" and mine != theirs:
        return f"layout hashes {mine}, but {theirs} of '{other}'"
    if relation == "unlike" and set(mine) & set(theirs):
        return f"layout hashes {mine} also in '{other}'"
    return None


def faults(number, directory, imported, wants):
    """What is not as expected, as texts."""
    options = [text for kind, text in wants if kind == "option"]
    if len(wants) == len(options):
        yield "nothing is expected of it"
    header = run(directory, *options, "-o", "-")
    if re.search("Sanitizer|runtime error", header.stderr):
        yield f"it breaks\n{header.stderr}"
        return
    refused = any(kind == "error" for kind, _ in wants)
    if header.returncode != (1 if refused else 0):
        yield f"exit status {header.returncode}\n{header.stderr}"
        return
    yield from message_faults(header.stderr, wants)
    fault = order_fault(header.stderr,
                        [text for kind, text in wants if kind == "order"])
    if fault:
        yield fault
    if header.returncode == 0:
        accepted.append((titles_of[number], f"{number}/case.h"))
        with open(os.path.join(directory, "case.h"), "w",
                  encoding="utf-8") as file:
            file.write(header.stdout)
        for name in imported:
            subprocess.run([SLOTGEN, "--no-runtime", "-q", "-I", "lib", name],
                           cwd=directory, check=False, capture_output=True)
    for kind, text in wants:
        if kind in KINDS or kind in ("ok", "option", "order"):
            continue
        if kind == "hash":
            fault = hash_fault(number, text)
            if fault:
                yield fault
        elif kind == "absent":
            found = re.search(text, header.stdout, flags=re.M)
            if found:
                yield f"in the header: {found[0]}"
        elif kind == "header":
            if not re.search(text, header.stdout, flags=re.M):
                yield f"not in the header: {text}"
        else:
            dump = run(directory, f"--dump={kind}").stdout
            if not re.search(text, dump, flags=re.M):
                yield f"not in --dump={kind}: {text}\n{dump}"


def compile_all():
    """What compilers say of the accepted headers."""
    runtime = subprocess.run([SLOTGEN, "runtime.yaml"], cwd=scratch,
                             capture_output=True, text=True)
    if runtime.returncode != 0:
        yield "slotgen.h cannot be written"
    for compiler in COMPILERS:
        if not accepted or not shutil.which(compiler[0]):
            continue
        done = subprocess.run(
            [*compiler[:2], *WARNINGS, "-I", ".", *compiler[2:],
             *(path for _, path in accepted)],
            cwd=scratch, capture_output=True, text=True)
        if done.returncode == 0:
            continue
        for title, path in accepted:
            lines = [line for line in done.stderr.splitlines()
                     if line.startswith(path + ":") and "error: " in line]
            if lines:
                yield "\n".join([f"{title}: {compiler[0]}", *lines[:3]])


rows = sys.argv[1]
if not os.path.exists(rows):
    rows = os.path.join(os.path.dirname(os.path.abspath(__file__)),
                        rows + ".txt")
# Words of a title end where no letter or digit follows.
beginning = re.compile(re.escape(sys.argv[2]) + r"(?!\w)"
                       if len(sys.argv) > 2 else "")
with open(rows, encoding="utf-8") as file:
    cases = list(blocks(file.read()))
titles = {title: number for number, (_, title, _, _) in enumerate(cases)}
titles_of = [title for _, title, _, _ in cases]
accepted, failures = [], []
passed = 0
with tempfile.TemporaryDirectory() as scratch:
    with open(os.path.join(scratch, "runtime.yaml"), "w",
              encoding="utf-8") as file:
        file.write("classes: {C: {slots: []}}\n")
    for number, (frame, title, body, wants) in enumerate(cases):
        directory = os.path.join(scratch, str(number))
        os.mkdir(directory)
        imported = write_files(directory, frame, body)
        if not beginning.match(title):
            continue
        said = list(faults(number, directory, imported, wants))
        passed += not said
        failures += [f"{title}: {fault}" for fault in said]
    failures += compile_all()
if len(titles) != len(cases):
    failures.append("two blocks have one title")
for failure in failures:
    print("FAILED:", failure)
print(f"{passed} passed, {len(failures)} faults")
sys.exit(bool(failures) or passed == 0)
