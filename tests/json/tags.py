#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""tags.py [--count N] [--seed S] [--small]

Objects at random, by Python's json, of the three families of
golden/tag_slots.yaml: with tags of classes and of none, missing, twice, of
another type, long, anywhere. What is read and written again is what the rule
says, which is written here once more, after msgspec's documentation of tagged
unions and ours of 'tag_default', 'tag_other' and 'designates_type'; in memory
and through buffers, under sanitizers; --small: as it is compiled for size."""
import argparse
import json
import pathlib
import random
import re
import shutil
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "lib"))
from where import INCLUDE, make_headers, runtime_object  # noqa: E402

SANITIZED = ["-g1", "-O1", "-fsanitize=address,undefined",
             "-fno-sanitize-recover=all"]
BEYOND = "the tag is not within what the buffer holds of the object"


class Family:
    """classes: tag → its slots, each with the type and the default. other: the
    tag of the class of tags of no class, and what it does with attributes that
    nobody knows."""

    def __init__(self, field, kind, classes, other, unknown, default=None,
                 brief=()):
        self.field, self.kind, self.classes = field, kind, classes
        self.other, self.unknown = other, unknown
        self.default, self.brief = default, brief

    def takes(self, tag):
        if type(tag) is not self.kind:
            return False
        return not (isinstance(tag, str) and "\0" in tag)


BOUNDS = {"uint8_t": range(2**8), "int32_t": range(-2**31, 2**31)}
FAMILIES = {
    "F": Family("kind", str, {
        "Disk": {"id": ("uint8_t", 1), "r": (float, 0)},
        "tile": {"id": ("uint8_t", 1), "a": (float, 0)},
        "AnyFigure": {"id": ("uint8_t", 1), "n": ("int32_t", 0)}},
        "AnyFigure", "kept", default="Disk", brief={"Disk"}),
    "S": Family("type", int, {
        tag: {"at": ("int32_t", 0)} for tag in (1, 2, 3)}, 3, "skipped"),
    "N": Family("type", str, {"Text": {"text": (str, "")}, "AnyNote": {}},
                "AnyNote", "kept"),
}


class Refused(Exception):
    """What no class takes."""


class Object(dict):
    """With the names that stand more than once."""

    def __init__(self, items):
        super().__init__(items)
        names = [name for name, _ in items]
        self.twice = {name for name in names if names.count(name) > 1}


def value_of(kind, value):
    """What a slot makes of a value."""
    if isinstance(value, bool) or value is None:
        raise Refused("type")
    if kind is float and isinstance(value, (int, float)):
        return float(value)
    if kind in BOUNDS and isinstance(value, int):
        if value not in BOUNDS[kind]:
            raise Refused("range")
        return value
    if type(value) is not kind:
        raise Refused("type")
    return value


def attribute_of(value):
    """What an open class keeps."""
    if value is None or isinstance(value, (list, dict)):
        raise Refused("attribute")
    if isinstance(value, int) and not -2**63 <= value < 2**64:
        return float(value)
    return value


def again(family, text):
    """The names and values of what is written, in order."""
    data = json.loads(text, object_pairs_hook=Object)
    tag = data.pop(family.field, family.default)
    if not family.takes(tag):
        raise Refused("tag")
    known = tag if tag in family.classes else family.other
    slots = family.classes[known]
    passed = known == family.other and family.unknown == "skipped"
    if any(name in slots or name == family.field or not passed
           for name in data.twice):
        raise Refused("twice")
    found = []
    if known not in family.brief:
        found.append((family.field, tag))
    for name, (kind, default) in slots.items():
        value = value_of(kind, data.pop(name)) if name in data else (
            value_of(kind, default))
        if known not in family.brief or value != default:
            found.append((name, value))
    if data and (known != family.other):
        raise Refused("attribute")
    if family.unknown == "kept":
        found += [(name, attribute_of(value)) for name, value in data.items()]
    return found


# ---- at random --------------------------------------------------------------

LETTERS = "abcXYZ 019_\"\\/\n\té€𝄞\x7f"


def word(chance, most):
    return "".join(chance.choice(LETTERS)
                   for _ in range(chance.randrange(most)))


def some_value(chance, depth=0):
    kinds = [lambda: chance.randrange(-9, 99), lambda: chance.choice([
        2**63 - 1, -2**63, 2**64 - 1, 2**64, 10**25]),
        lambda: chance.random() * 10, lambda: chance.choice([True, False]),
        lambda: word(chance, 12)]
    if depth < 2 and chance.random() < 0.08:
        kinds = [lambda: None, lambda: [some_value(chance, depth + 1)],
                 lambda: {"a": some_value(chance, depth + 1)}]
    return chance.choice(kinds)()


def some_tag(chance, family):
    known = chance.choice(list(family.classes))
    if chance.random() < 0.45:
        return known
    if chance.random() < 0.1:
        return chance.choice([None, True, 1.5, [], {}, "1", 1, 1.0])
    if family.kind is int:
        return chance.choice([0, -1, 4, 12, -7, 10**30, chance.randrange(2**40)])
    if chance.random() < 0.3:
        return chance.choice([str(known) + "x", str(known)[:-1],
                              str(known).upper(), "a\0b", ""])
    return word(chance, 300 if chance.random() < 0.05 else 12)


def some_slot(chance, kind):
    if chance.random() < 0.03:
        return some_value(chance)
    if kind in BOUNDS:
        return chance.randrange(0, 200)
    if kind is float:
        return chance.choice([chance.randrange(100), chance.random()])
    return word(chance, 9)


def some_object(chance, family):
    items = []
    slots = {name: kind for one in family.classes.values()
             for name, (kind, _) in one.items()}
    if chance.random() < 0.9:
        tag = some_tag(chance, family)
        items.append((family.field, tag))
        if chance.random() < 0.8:
            mine = family.classes.get(tag if isinstance(
                tag, (str, int)) else None, family.classes[family.other])
            slots = {name: kind for name, (kind, _) in mine.items()}
        if chance.random() < 0.03:
            items.append((family.field, chance.choice(
                [tag, some_tag(chance, family)])))
    items += [(name, some_slot(chance, kind))
              for name, kind in slots.items() if chance.random() < 0.6]
    for _ in range(chance.choice([0, 0, 1, 2, 5])):
        items.append((chance.choice("pqrstuvw") + word(chance, 4),
                      some_value(chance)))
    if chance.random() < 0.5:
        chance.shuffle(items)
    plain = chance.random() < 0.5
    space = "" if chance.random() < 0.7 else " "
    return "{" + ("," + space).join(
        json.dumps(name, ensure_ascii=plain) + ":" + space +
        json.dumps(value, ensure_ascii=plain) for name, value in items) + "}"


# ---- the program ------------------------------------------------------------

def build(scratch, *more):
    compiler = "gcc" if shutil.which("gcc") else "clang"
    headers = scratch / "headers"
    make_headers(str(headers), "tag_slots")
    flags = [compiler, "-std=c11", "-Wall", "-Wextra", *SANITIZED, *more]
    run_time = runtime_object(*flags)
    done = subprocess.run(
        [*flags, "-DTAG_SLOTS_IMPLEMENTATION", "-I", headers, "-I", INCLUDE,
         HERE / "json_tags.c", run_time, "-lm", "-o", scratch / "tags"],
        stderr=subprocess.PIPE, text=True)
    if done.returncode != 0 or done.stderr:
        sys.exit(done.stderr)


def answers(scratch, lines, *buffer):
    done = subprocess.run([scratch / "tags", *map(str, buffer)],
                          input="\n".join(lines) + "\n", text=True,
                          encoding="utf-8", stdout=subprocess.PIPE,
                          stderr=subprocess.PIPE)
    if done.returncode != 0:
        sys.exit(f"{done.returncode}: {done.stderr[:3000]}")
    return done.stdout.split("\n")[:-1]


def same(expected, said):
    """Tags by their types, too: 1 is not "1"."""
    found = json.loads(said, object_pairs_hook=lambda items: items)
    return [(name, type(value), value) for name, value in found] == [
        (name, type(value), value) for name, value in expected]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--count", type=int, default=6000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--small", action="store_true")
    options = parser.parse_args()
    chance = random.Random(options.seed)
    lines, expected, faults, refused, kept = [], [], 0, 0, 0
    for _ in range(options.count):
        letter = chance.choice(list(FAMILIES))
        text = some_object(chance, FAMILIES[letter])
        lines.append(letter + text)
        try:
            expected.append(again(FAMILIES[letter], text))
            tag = expected[-1][0][1] if expected[-1] else None
            kept += tag not in FAMILIES[letter].classes
        except Refused:
            expected.append(None)
            refused += 1
    with tempfile.TemporaryDirectory() as scratch:
        scratch = pathlib.Path(scratch)
        build(scratch, *(["-DSLOTGEN_SMALL"] if options.small else []))
        for buffer in ((), (4096, 1), (4096, 5), (64, 9)):
            said = answers(scratch, lines, *buffer)
            if len(said) != len(lines):
                sys.exit(f"{len(said)} answers of {len(lines)}")
            for line, right, now in zip(lines, expected, said):
                is_beyond = buffer[:1] == (64,) and now.startswith("! ") and (
                    len(line.encode()) > 64 or re.search(BEYOND, now))
                good = now.startswith("! ") if right is None else (
                    not now.startswith("! ") and same(right, now))
                if not good and not is_beyond:
                    faults += 1
                    if faults < 9:
                        print(f"{buffer}: {line}\n  {now}\n  {right}")
    print(f"seed {options.seed}: {options.count} objects, {refused} refused, "
          f"{kept} of no class or brief, {faults} faults")
    # Enough of each, so that a slip of the schema is not taken for a pass.
    assert refused > options.count / 20 and kept > options.count / 20
    return faults != 0


if __name__ == "__main__":
    sys.exit(main())
