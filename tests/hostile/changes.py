#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""changes.py [--count N] [--seed S]

Changes schemas by chance, and compares what came of it with what it was made
of by --against, in every form of messages. Whatever they are: slotgen refuses
or compares, says the same in every form, its JSON and SARIF can be read, a
schema does not differ from itself, and where a slot stands at another place the
layout is said to be broken, where a name is gone the source. The same seed
gives the same schemas.
"""
import argparse
import glob
import json
import os
import random
import re
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "../lib"))
import mutate  # noqa: E402
from where import SLOTGEN, TESTS  # noqa: E402

SECONDS = 60
FORMS = ("gcc", "json", "sarif")


def run_slotgen(directory, old, new, form, *more):
    done = subprocess.run([SLOTGEN, f"--error-format={form}", *more,
                           "--against", old, new], cwd=directory,
                          capture_output=True, timeout=SECONDS)
    said = done.stderr.decode(errors="replace")
    if done.returncode not in (0, 1) or "Sanitizer" in said or \
            "runtime error" in said or "ssertion" in said:
        raise AssertionError(f"exit status {done.returncode}\n{said[-1500:]}")
    return done.returncode, done.stderr


def counts(form, said):
    """How many messages there are."""
    if form == "gcc":
        return len(re.findall(rb"^[^ \n][^\n]*: (?:error|warning|safe|[a-z, -]*"
                              rb"breaking): ", said, re.M))
    text = said.decode("utf-8")  # strictly
    if form == "json":
        return len([json.loads(line) for line in text.splitlines()])
    return len(json.loads(text)["runs"][0]["results"])


def layouts_of(directory, name):
    """{(class, slot or None): where it is}"""
    said = subprocess.run([SLOTGEN, "--dump=layout", name], cwd=directory,
                          capture_output=True).stdout.decode(errors="replace")
    layouts = {}
    owner = None
    for line in said.splitlines():
        words = line.split()
        if words[0] == "class":
            owner = words[1]
        elif words[0] == "size":
            layouts[owner, None] = words
        elif words[0] == "slot":
            layouts[owner, words[1]] = words[2:]
    return layouts


def whole(words):
    """Without the number that means unset: no other value is stored otherwise
    for it."""
    return words[:words.index("unset")] if "unset" in words else words


def hides_moves(directory, old, new):
    """Whether bytes moved, and the layout is said to be whole."""
    olds, news = layouts_of(directory, old), layouts_of(directory, new)
    moved = [key for key in olds if key in news and
             whole(olds[key]) != whole(news[key])]
    return moved and run_slotgen(directory, old, new, "gcc",
                                 "--allow=source,data")[0] == 0 and moved


def names_of(directory, name):
    """{(class or enum, slot, value or None)}"""
    said = subprocess.run([SLOTGEN, "--dump=names", name], cwd=directory,
                          capture_output=True).stdout.decode(errors="replace")
    names = set()
    owner = None
    for line in said.splitlines():
        words = line.split()
        if words[0] in ("class", "enum"):
            owner = words[1]
            names.add((owner, None))
        elif words[0] in ("slot", "value"):
            names.add((owner, words[1]))
    return names


def hides_losses(directory, old, new):
    """Whether names are gone, and sources are said to be whole."""
    lost = names_of(directory, old) - names_of(directory, new)
    return lost and run_slotgen(directory, old, new, "gcc",
                                "--allow=layout,data")[0] == 0 and lost


def compare(directory, old, new):
    """What is wrong, or None; the status, and that with all allowed."""
    status = allowed = 2
    try:
        told = {form: run_slotgen(directory, old, new, form, "-v")
                for form in FORMS}
        status = told["gcc"][0]
        if any(code != status for code, _ in told.values()):
            return f"{[code for code, _ in told.values()]}", status, allowed
        numbers = [counts(form, told[form][1]) for form in FORMS]
        if len(set(numbers)) != 1:
            return f"messages: {numbers}", status, allowed
        if status and not numbers[0]:
            return "fails, but nothing is said", status, allowed
        allowed, _ = run_slotgen(directory, old, new, "gcc",
                                 "--allow=source,layout,data")
        same, said = run_slotgen(directory, new, new, "gcc", "-v")
        if allowed == 0 and (same or b"against-" in said):
            return f"differs from itself: {said.decode()}", status, allowed
        moved = allowed == 0 and hides_moves(directory, old, new)
        if moved:
            return f"{moved} moved, and that is not told", status, allowed
        lost = allowed == 0 and hides_losses(directory, old, new)
        if lost:
            return f"{lost} are gone, and that is not told", status, allowed
        return None, status, allowed
    except subprocess.TimeoutExpired:
        return "takes too long", status, allowed
    except (AssertionError, UnicodeDecodeError, json.JSONDecodeError) as error:
        return str(error), status, allowed


TYPES = rb"""bool char float double int8_t uint8_t int16_t uint16_t int32_t
uint32_t int64_t uint64_t string bytes""".split()
KEYS = rb"""weakref: true|dict: true|abstract: true|frozen: true|final: true|
value: true|lends: true|layout: sorted|layout: declared|layout: packed|
layout: compact|endian: big|order: true|eq: false|rename: camel|tag: true|
refs: index32|post_init: hook|align: 16|mixins: []|is_a: Node|slots: []""".replace(
    b"\n", b"").split(b"|")


def edit(chance, text):
    """As someone may who works on a schema: most results are schemas."""
    for _ in range(chance.choice((1, 1, 2, 3, 4))):
        lines = text.split(b"\n")
        at = chance.randrange(len(lines))
        words = list(re.finditer(rb"[A-Za-z_][A-Za-z0-9_]*", text))
        types = [word for word in words if word[0] in TYPES]
        numbers = list(re.finditer(rb"\b[0-9]+\b", text))
        kind = chance.randrange(10)
        if kind == 0:  # a line out
            text = b"\n".join(lines[:at] + lines[at + 1:])
        elif kind == 1:  # two lines swapped
            lines[at:at + 2] = reversed(lines[at:at + 2])
            text = b"\n".join(lines)
        elif kind == 2 and words:  # a line more, of another name
            word = re.search(rb"([a-z_]\w*)( *(?:[\[:={].*)?)$", lines[at])
            if word:
                lines.insert(at + chance.randrange(2), lines[at][:word.end(1)] +
                             b"_%d" % chance.randrange(3) +
                             lines[at][word.end(1):])
            text = b"\n".join(lines)
        elif kind in (3, 4) and types:  # another type
            word = chance.choice(types)
            text = text[:word.start()] + chance.choice(TYPES) + \
                text[word.end():]
        elif kind in (5, 6) and numbers:  # another number
            number = chance.choice(numbers)
            text = text[:number.start()] + b"%d" % chance.choice(
                (0, 1, 2, 3, 5, 7, 8, 9, 100, 255, 300, 70000)) + \
                text[number.end():]
        elif kind == 7 and types:  # optional, or no longer
            if b"opt " in text and chance.random() < 0.5:
                text = text.replace(b"opt ", b"", 1)
            else:
                word = chance.choice(types)
                text = text[:word.start()] + b"opt " + text[word.start():]
        elif kind == 8 and words:  # another name, everywhere or once
            word = chance.choice(words)
            new = word[0] + b"2"
            text = re.sub(rb"\b%s\b" % word[0], new, text) \
                if chance.random() < 0.7 else \
                text[:word.start()] + new + text[word.end():]
        elif kind == 9:  # a class's switch
            match = list(re.finditer(rb"^  \w+:\n((?:    )\w+:)", text, re.M))
            if match:
                where = chance.choice(match)
                text = text[:where.start(1)] + b"    " + chance.choice(KEYS) + \
                    b"\n" + text[where.start(1):]
    return text


def make_pair(chance):
    """Two schemas, one of which was made of the other; one pair in five is
    nothing that anyone would write."""
    if chance.random() < 0.2:
        text = chance.choice(corpus)
        return text, mutate.mutate(chance, text, corpus)
    text = chance.choice(right)
    other = edit(chance, text)
    if chance.random() < 0.3:
        text = edit(chance, text)
    return (text, other) if chance.random() < 0.5 else (other, text)


parser = argparse.ArgumentParser()
parser.add_argument("--count", type=int, default=60)
parser.add_argument("--first", type=int, default=0)
parser.add_argument("--seed", default="1")
options = parser.parse_args()
corpus = [text for text in mutate.texts_of() if len(text) < 6000]
# Most are made of schemas that are right, so that there is much to compare.
right = []
for path in sorted(glob.glob(f"{TESTS}/golden/*.yaml") +
                   glob.glob(f"{TESTS}/against/*.yaml")):
    with open(path, "rb") as file:
        right.append(file.read())
right = [text for text in right if len(text) < 6000]
failed = differing = compared = 0
with tempfile.TemporaryDirectory() as directory:
    for number in range(options.first, options.first + options.count):
        chance = random.Random(f"{options.seed}.{number}")
        sides = dict(zip(("old", "new"), make_pair(chance)))
        for name, side in sides.items():
            with open(f"{directory}/{name}.yaml", "wb") as file:
                file.write(side)
        fault, status, allowed = compare(directory, "old.yaml", "new.yaml")
        differing += status
        compared += allowed == 0
        if fault:
            failed += 1
            print(f"FAILED: m{number}: {fault}")
            for name, side in sides.items():
                print(f"---- {name}")
                print(side.decode(errors="backslashreplace"), flush=True)
print(f"{options.count} pairs: {compared} compared, {differing} of all refused, "
      f"{failed} failed")
sys.exit(failed > 0 or differing == 0 or compared == 0)
