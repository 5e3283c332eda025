# SPDX-License-Identifier: MIT
"""Answers of CPython: NAME.py prints them, NAME.answers has them, with the
version that was asked, and NAME.c answers alike, but for what the table in
../language/README.md says of a case: the answer here, and why."""
import os
import re
import subprocess
import sys

from where import INCLUDE, SLOTGEN, TESTS, runtime_object

HERE = os.path.dirname(os.path.abspath(__file__))
COMPILER = ["gcc", "-std=c11", "-O0", "-g1", "-Wall", "-Wextra", "-Wpedantic",
            "-Wconversion", "-Wshadow", "-Werror", "-fsanitize=address,undefined",
            "-fno-sanitize-recover=all", "-pthread"]
DIFFERENT = re.compile(r"^\| ([a-z_]+)\.(\w+) \| (.*?) \| .+ \|$", re.M)


def run(command, directory):
    done = subprocess.run(command, cwd=directory, stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT, text=True)
    return done.returncode, done.stdout


def read(*path):
    with open(os.path.join(*path), encoding="utf-8") as file:
        return file.read()


def rows_of(text):
    """name → the rest of its line, in parts"""
    parts = [line.split(" | ") for line in text.splitlines()
             if line and not line.startswith("#")]
    return {part[0].rstrip(" |"): part[1:] for part in parts}


def asked(stem):
    """What NAME.py prints now."""
    status, said = run([sys.executable, "-B", stem + ".py"], HERE)
    if status:
        raise SystemExit(f"FAILED: {stem}.py: {said[:2000]}")
    return said


def renew(stem):
    said = asked(stem)
    with open(os.path.join(HERE, stem + ".answers"), "w", encoding="utf-8") as file:
        file.write("# SPDX-License-Identifier: MIT\n" + said)


def python_faults(stem, stored):
    """What is stored is what Python says. Where attrs is not installed, its
    cases are as they were; so are all where Python is older than 3.11."""
    if sys.version_info < (3, 11):
        print("not asked again: Python is older than 3.11")
        return
    now = rows_of(asked(stem))
    for name, (origin, answer) in stored.items():
        if name not in now and origin.startswith("attrs"):
            continue
        if now.get(name) != [origin, answer]:
            yield f"{name}: {answer!r} is stored, Python says {now.get(name)}"
    for name in now.keys() - stored.keys():
        yield f"{name}: no answer is stored: run.py --renew {stem}"


def answers_of_program(directory, stem):
    """name → answer, or a fault"""
    runtime = runtime_object(*COMPILER)
    status, said = run([SLOTGEN, "-q", "--no-runtime", stem + ".yaml"], directory)
    if runtime and not status:
        status, said = run([*COMPILER, "-I", ".", "-I", INCLUDE, f"-D{stem.upper()}_IMPLEMENTATION",
                            os.path.join(HERE, stem + ".c"), runtime, "-lm", "-o", "program"], directory)
    if runtime and not status:
        status, said = run(["./program"], directory)
    if not runtime or status:
        return None, said[:2000]
    return {name: " | ".join(answer) for name, answer in rows_of(said).items()}, None


def program_faults(stem, stored, given):
    table = read(TESTS, "language", "README.md")
    different = {name: answer for group, name, answer in DIFFERENT.findall(table) if group == stem}
    for name in sorted((stored.keys() | different.keys()) ^ given.keys()):
        yield f"{name}: answered by {'the program' if name in given else 'Python'} alone"
    for name in stored.keys() & given.keys():
        python = stored[name][1]
        right = different.get(name, python)
        if given[name] != right:
            yield f"{name}: {given[name]!r} is not {right!r}"
        elif name in different and right == python:
            yield f"{name}: differs no longer: take it out of the table"


def fault(directory, stem):
    stored = rows_of(read(HERE, stem + ".answers"))
    given, said = answers_of_program(directory, stem)
    faults = [said] if given is None else list(program_faults(stem, stored, given))
    faults += python_faults(stem, stored)
    print(f"{len(stored)} answers")
    return "\n".join(faults) or None
