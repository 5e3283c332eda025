#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""bases.py [--count N] [--seed N]

Classes of several bases, drawn by chance, as CPython makes them: the same are
refused, for the order of their bases or the lay-out of their instances, and
what several bases say of a slot is said by the one that Python would ask.
"""
import argparse
import os
import random
import re
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "../lib"))
from where import SLOTGEN  # noqa: E402


def draw(chance):
    """[(name, bases, {slot: default}, is the default said in slot_usage)]"""
    classes = []
    for number in range(chance.randint(3, 7)):
        count = min(len(classes), chance.choice([0, 1, 1, 2, 2, 3]))
        bases = chance.sample([c[0] for c in classes], count)
        above = sorted(inherited(classes, bases))
        slots = {s: chance.randrange(1, 100) for s in above if chance.random() < 0.3}
        again = set(slots)
        if chance.random() < 0.5:
            slots["s%d" % number] = chance.randrange(1, 100)
        usage = {s for s in again if chance.random() < 0.4}
        classes.append(("C%d" % number, bases, slots, usage))
    return classes


def inherited(classes, bases):
    names = {c[0]: c for c in classes}
    found = set()
    for base in bases:
        found |= set(names[base][2]) | inherited(classes, names[base][1])
    return found


def in_python(classes):
    """class → {slot: default}, up to the first that CPython refuses."""
    made, answers = {}, {}
    for name, bases, slots, _ in classes:
        new = [s for s in slots if s not in inherited(classes, bases)]
        body = {"__slots__": new}
        body.update(("default_" + s, value) for s, value in slots.items())
        try:
            made[name] = type(name, tuple(made[b] for b in bases), body)
        except TypeError as error:
            answers[name] = str(error)
            return answers
        answers[name] = {s: getattr(made[name], "default_" + s)
                         for s in set(slots) | inherited(classes, bases)}
    return answers


def in_schema(classes):
    lines = ["classes:"]
    for name, bases, slots, usage in classes:
        own = ['"int32_t %s = %d"' % (s, v) for s, v in slots.items() if s not in usage]
        parts = ["slots: [%s]" % ", ".join(own)]
        if bases:
            parts.insert(0, "is_a: [%s]" % ", ".join(bases))
        if usage:
            parts.append("slot_usage: {%s}" % ", ".join("%s: {ifabsent: %d}" % (s, slots[s]) for s in sorted(usage)))
        lines.append("  %s: {%s}" % (name, ", ".join(parts)))
    return "\n".join(lines) + "\n"


def fault_of(classes, directory):
    answers = in_python(classes)
    refused = [n for n, a in answers.items() if isinstance(a, str)]
    kept = classes[:len(answers)]
    with open(os.path.join(directory, "case.yaml"), "w", encoding="utf-8") as file:
        file.write(in_schema(kept))
    done = subprocess.run([SLOTGEN, "--dump=resolved", "case.yaml"], cwd=directory, capture_output=True, text=True)
    if refused:
        words = "lay-out conflict" if "lay-out" in answers[refused[0]] else "method resolution order"
        if done.returncode == 1 and words in done.stderr:
            return None
        return "CPython: %s; slotgen: %d %s" % (answers[refused[0]], done.returncode, done.stderr)
    if done.returncode:
        return "CPython takes it; slotgen: " + done.stderr
    for text in re.split(r"^  class ", done.stdout, flags=re.M)[1:]:
        name = text.split()[0]
        found = {s: int(v) for s, v in re.findall(r"slot (\w+)\n(?:      .*\n)*?      start (\d+)", text)}
        if found != answers[name]:
            return "%s starts with %s; CPython: %s" % (name, found, answers[name])
    return None


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--count", type=int, default=400)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    chance = random.Random(options.seed)
    failed, kinds = 0, {"taken": 0, "refused": 0, "by another base": 0}
    with tempfile.TemporaryDirectory() as directory:
        for _ in range(options.count):
            classes = draw(chance)
            answers = in_python(classes)
            kinds["refused" if any(isinstance(a, str) for a in answers.values()) else "taken"] += 1
            kinds["by another base"] += any(
                len(c[1]) > 1 and isinstance(answers.get(c[0]), dict) and len(answers[c[0]]) > 1 for c in classes)
            fault = fault_of(classes, directory)
            if fault:
                failed += 1
                print("FAILED: %s\n%s" % (fault, in_schema(classes)))
    print("seed %d, %d drawn: %s; %d failed" % (
        options.seed, options.count, ", ".join("%d %s" % (n, k) for k, n in kinds.items()), failed))
    return failed > 0 or min(kinds.values()) < options.count // 20


sys.exit(main())
