#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""run.py WHAT CHECK [--pairs N] [--seed S]

Whether a JavaScript engine says the same of patterns and texts as what slotgen
compiles of them, which the program CHECK (pattern_check.c) is asked.

    drawn       patterns drawn by chance, each with some texts
    published   the patterns of published schemas in ../shared/linkml, which
                are compiled within two seconds, or refused for a reason that
                stands here
    program     both, as patterns of slots: a program is asked that has their
                header

Needs node.
"""
import argparse
import json
import os
import random
import re
import shutil
import subprocess
import sys
import time
import unicodedata

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "../lib"))
from program import Program  # noqa: E402
from where import ROOT, SLOTGEN  # noqa: E402

SKIPPED = 77
TEXTS = 20  # of a pattern
PUBLISHED = os.path.join(ROOT, "../shared/linkml")
SECONDS = 2
LARGE = "needs more than 4096 states"
LARGE_MOST = 0.01  # of the patterns drawn


# ---- patterns by chance -------------------------------------------------------
# A part of one is its text, and a function that draws a text of it, which need
# not match: assertions and look-aheads are not looked at.

CHARACTERS = list("aaabbAB01_- .:") + ["é", "€", "😀", "\n"]
ESCAPES = {"\n": "\\n", ".": "\\."}
CLASSES = {"\\d": "019", "\\w": "aB_0", "\\s": " \n", "\\D": "a-é",
           "\\W": "-é ", "\\S": "a0€", ".": "ab é😀", "[^]": "a\n€",
           "[ab]": "ab", "[^ab]": "c0é\n", "[a-z0-9]": "az09", "[]": "",
           "[\\d_-]": "0_-", "[é-😀]": "é€😀", "[^\\s€]": "ab", "\\p{L}": "aéB",
           "\\P{L}": "0-€", "\\p{Lu}": "AB", "[\\p{Nd}-]": "0-", "\\p{P}": ".:"}
ASSERTIONS = ["^", "$", "\\b", "\\B"]


class Drawn:
    """A pattern drawn by chance."""

    def __init__(self, chance):
        self.chance = chance
        self.is_nested = False  # an endless repeat is in another
        self.repeats = 0
        self.text, self.draw = self.choice(3)
        if chance.random() < 0.25:
            self.look_ahead()
        elif chance.random() < 0.4:
            self.text = "^(?:" + self.text + ")" + chance.choice(["", "$"])
        if chance.random() < 0.1:
            self.text = "(?i)" + self.text

    def look_ahead(self):
        looks = ["(?%s%s)" % (self.chance.choice("=!"), self.choice(1)[0])
                 for _ in range(self.chance.randint(1, 2))]
        rest, self.draw = self.sequence(2)
        self.text = "^" + "".join(looks) + rest

    def choice(self, depth):
        parts = [self.sequence(depth)
                 for _ in range(self.chance.choice([1, 1, 1, 2, 3]))]
        draws = [draw for _, draw in parts]
        return ("|".join(text for text, _ in parts),
                lambda: self.chance.choice(draws)())

    def sequence(self, depth):
        parts = [self.term(depth)
                 for _ in range(self.chance.choice([0, 1, 1, 2, 2, 3, 4]))]
        draws = [draw for _, draw in parts]
        return ("".join(text for text, _ in parts),
                lambda: "".join(draw() for draw in draws))

    def term(self, depth):
        if self.chance.random() < 0.12:
            return self.chance.choice(ASSERTIONS), str
        times = self.chance.choice([None] * 5 + ["*", "+", "?", "braces"])
        if times is None:
            return self.atom(depth)
        least, most, said = self.times(times)
        self.repeats += most is None
        self.is_nested |= self.repeats > 1
        text, draw = self.atom(depth)
        self.repeats -= most is None
        return (text + said + self.chance.choice(["", "", "?"]), lambda: "".join(
            draw() for _ in range(self.chance.randint(
                least, least + 2 if most is None else most))))

    def times(self, kind):
        if kind != "braces":
            return {"*": (0, None), "+": (1, None), "?": (0, 1)}[kind] + (kind,)
        least = self.chance.choice([0, 0, 1, 2, 3])
        most = self.chance.choice([None, least, least, least + 1, least + 3])
        said = str(least) + ("" if most == least else
                             "," if most is None else ",%d" % most)
        return least, most, "{%s}" % said

    def atom(self, depth):
        kind = self.chance.random()
        if depth and kind < 0.3:
            text, draw = self.choice(depth - 1)
            return self.chance.choice(["(", "(?:"]) + text + ")", draw
        if kind < 0.6:
            name, some = self.chance.choice(list(CLASSES.items()))
            return name, lambda: self.chance.choice(some) if some else ""
        character = self.chance.choice(CHARACTERS)
        text = ESCAPES.get(character, character)
        if self.chance.random() < 0.05:
            text = "\\u{%x}" % ord(character)
        return text, lambda: character


def mutant(chance, text):
    at, how = chance.randrange(len(text) + 1), chance.random()
    if how < 0.4:
        return text[:at] + chance.choice(CHARACTERS) + text[at + 1:]
    if how < 0.6:
        return text[:at] + text[at + 1:]
    return text[:at] + chance.choice(CHARACTERS) + text[at:]


# ---- the two that answer ------------------------------------------------------

def hexadecimal(text):
    return text.encode("utf-8", "surrogatepass").hex()


def ask(check, questions):
    return subprocess.run(
        [check], input="".join(question + "\n" for question in questions),
        check=True, capture_output=True, text=True,
        encoding="utf-8").stdout.split("\n")[:-1]


def ask_javascript(cases):
    done = subprocess.run(["node", os.path.join(HERE, "match.js")],
                          input=json.dumps(cases), check=True,
                          capture_output=True, text=True, encoding="utf-8")
    return json.loads(done.stdout)


def walks(check, patterns, seed, count):
    """[what is said of it, texts on the ways of its automaton] of each"""
    answers = iter(ask(check, [
        question for pattern in patterns
        for question in ("p " + hexadecimal(pattern),
                         "w %d %d" % (seed, count))]))
    for _ in patterns:
        said = next(answers)
        texts = [bytes.fromhex(next(answers)) for _ in range(count)]
        yield said, texts


def readable(texts):
    for text in texts:
        try:
            yield text.decode()
        except UnicodeDecodeError:
            pass


def same_of_both(pattern, text):
    """Whether both are asked the same: JavaScript folds all of Unicode, and two
    letters of it into k and s; its Unicode may be newer. V8 looks for \\B in
    the middle of a surrogate pair too, where ECMA-262 has no place."""
    if pattern.startswith("(?i)") and not (
            text.isascii() and (pattern.isascii() or
                                not re.search("[ks]", text, re.I))):
        return False
    if "\\B" in pattern and max(text, default="") > "\uffff":
        return False
    return not re.search(r"\\p\{", pattern, re.I) or all(
        unicodedata.category(character) != "Cn" for character in text)


def compare(check, cases):
    """[(pattern, texts)], all of which are compiled; (pairs, differences)"""
    answers = iter(ask(check, [
        question for pattern, texts in cases for question in
        ["p " + hexadecimal(pattern)] + ["m " + hexadecimal(text)
                                         for text in texts]]))
    pairs, matches, differences = 0, 0, []
    for (pattern, texts), said in zip(cases, ask_javascript(cases)):
        next(answers)
        own = "".join(next(answers) for _ in texts)
        if said[:1] not in "ub" or len(said) != len(texts) + 1:
            differences.append("%r: %s" % (pattern, said))
            continue
        pairs += len(texts)
        matches += own.count("1")
        differences += ["%r, %r: JavaScript says %s" % (pattern, text, theirs)
                        for text, mine, theirs in zip(texts, own, said[1:])
                        if mine != theirs]
    print("%d patterns, %d texts, of which %d match, %d answers differ" % (
        len(cases), pairs, matches, len(differences)))
    return differences


# ---- drawn --------------------------------------------------------------------

def texts_of(chance, drawn, walked):
    texts = {"", "a"} | set(readable(walked))
    texts |= {drawn.draw() for _ in range(TEXTS)}
    texts = sorted(texts)
    texts += [mutant(chance, text) for text in texts]
    # An engine that goes back takes its time for some.
    most = 12 if drawn.is_nested else 60
    texts = sorted({text[:most] for text in texts
                    if same_of_both(drawn.text, text[:most])})
    return chance.sample(texts, min(TEXTS, len(texts)))


def check_drawn(options):
    chance = random.Random(options.seed)
    pairs, large, differences = 0, 0, []
    while pairs < options.pairs:
        drawn = [Drawn(chance) for _ in range(500)]
        cases = []
        for one, (said, walked) in zip(drawn, walks(
                options.check, [one.text for one in drawn], options.seed,
                TEXTS // 2)):
            if LARGE in said:
                large += 1
                continue
            if not said.startswith("good"):
                differences.append("%r: %s" % (one.text, said))
                continue
            cases.append((one.text, texts_of(chance, one, walked)))
            pairs += len(cases[-1][1])
            if pairs >= options.pairs:
                break
        differences += compare(options.check, cases)
    if large > LARGE_MOST * pairs / TEXTS:
        differences.append("%d patterns are too large" % large)
    return differences


# ---- published ----------------------------------------------------------------

# Why some are refused, and how many.
FEWEST = 40  # that are read there
REFUSED = {"a back-reference": 1, "a look-ahead": 1, "the range ends": 1}


def patterns_of(path):
    """Of each key "pattern", as slotgen reads the file."""
    dump = subprocess.run([SLOTGEN, "--dump=yaml", path], capture_output=True,
                          text=True, encoding="utf-8").stdout
    for text in re.findall(r'^ *(?:- )?"pattern" \S+ (?:plain|\w+) (".*")$',
                           dump, re.M):
        yield json.loads(text)


def published():
    patterns = set()
    for folder, _, names in os.walk(PUBLISHED):
        for name in names:
            if name.endswith((".yaml", ".yml")):
                patterns |= set(patterns_of(os.path.join(folder, name)))
    return sorted(patterns)


def check_published(options):
    if not os.path.isdir(PUBLISHED):
        print("skipped: no ../shared/linkml")
        sys.exit(SKIPPED)
    patterns = published()
    begun = time.monotonic()
    said = ask(options.check, ["p " + hexadecimal(text) for text in patterns])
    seconds = time.monotonic() - begun
    refused = [(text, words) for text, words in zip(patterns, said)
               if not words.startswith("good")]
    print("%d patterns in %.2f s, %d refused" % (
        len(patterns), seconds, len(refused)))
    differences = []
    for reason, count in REFUSED.items():
        ours = [text for text, words in refused if reason in words]
        refused = [one for one in refused if one[0] not in ours]
        if len(ours) > count:
            differences += ["%r: %s" % (text, reason) for text in ours]
    differences += ["%r: %s" % one for one in refused]
    if seconds > SECONDS:
        differences.append("they took more than %d s" % SECONDS)
    if len(patterns) < FEWEST:
        differences.append("there are more patterns in %s" % PUBLISHED)
    good = [text for text, words in zip(patterns, said)
            if words.startswith("good")]
    chance = random.Random(options.seed)
    cases = []
    for text, (_, walked) in zip(good, walks(
            options.check, good, options.seed, 2 * TEXTS)):
        texts = set(readable(walked)) | {"", "a", "0", "\n"}
        texts |= {mutant(chance, text) for text in sorted(texts)}
        cases.append((text, sorted(one for one in texts
                                   if same_of_both(text, one))))
    return differences + compare(options.check, cases)


# ---- in a program -------------------------------------------------------------

def ask_program(patterns, texts_of_each, carried=()):
    """What a program says otherwise than JavaScript."""
    program = Program(patterns, carried)
    if program.status != 0:
        return ["slotgen says " + program.said]
    wrong = program.compile()
    if wrong:
        return ["gcc says " + wrong]
    cases = [(number, pattern, [text for text in texts if "\0" not in text])
             for number, (pattern, texts) in enumerate(
                 zip(patterns, texts_of_each)) if number not in carried]
    theirs = ask_javascript([(pattern, texts) for _, pattern, texts in cases])
    questions = [(number, text) for number, _, texts in cases
                 for text in texts]
    own = program.ask(questions)
    if own is None:
        return ["the program fails"]
    said = "".join(answers[1:] for answers in theirs)
    print("%d patterns in %.2f s, %d texts" % (
        len(patterns), program.seconds, len(questions)))
    if len(said) != len(own):
        return ["JavaScript refuses some"]
    return ["%r, %r: JavaScript says %s" % (patterns[number], text, yes)
            for (number, text), yes, mine in zip(questions, said, own)
            if yes != mine]


def published_in_program(options):
    """Those that are refused are told at their place, and then carried."""
    patterns = published()
    first = Program(patterns)
    refused = first.refused()
    said = ask(options.check, ["p " + hexadecimal(text) for text in patterns])
    reasons = {number: words.split(" ", 3)[3]
               for number, words in enumerate(said)
               if words.startswith("refused")}
    differences = []
    if reasons != {number: words.replace(" [bad-pattern]", "")
                   for number, words in refused.items()}:
        differences.append("slotgen says " + first.said)
    if first.seconds > SECONDS:
        differences.append("slotgen took %.2f s" % first.seconds)
    good = [text for text, words in zip(patterns, said)
            if words.startswith("good")]
    texts = iter([{one for one in readable(walked) if same_of_both(text, one)}
                  for text, (_, walked) in zip(good, walks(
                      options.check, good, options.seed, TEXTS))])
    chance = random.Random(options.seed)
    each = []
    for number, text in enumerate(patterns):
        some = {"", "a"} if number in refused else next(texts) | {"", "a"}
        some |= {mutant(chance, one) for one in sorted(some)}
        each.append(sorted(one for one in some if same_of_both(text, one)))
    return differences + ask_program(patterns, each, refused)


def check_program(options):
    chance = random.Random(options.seed)
    drawn = [Drawn(chance) for _ in range(options.pairs // TEXTS)]
    patterns, each = [], []
    for one, (said, walked) in zip(drawn, walks(
            options.check, [one.text for one in drawn], options.seed,
            TEXTS // 2)):
        if one.text and said.startswith("good"):
            patterns.append(one.text)
            each.append(texts_of(chance, one, walked))
    differences = ask_program(patterns, each)
    if os.path.isdir(PUBLISHED):
        return differences + published_in_program(options)
    print("skipped: no ../shared/linkml")
    return differences


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("what", choices=["drawn", "published", "program"])
    parser.add_argument("check")
    parser.add_argument("--pairs", type=int, default=5000)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    if not shutil.which("node"):
        print("skipped: no node")
        sys.exit(SKIPPED)
    differences = {"drawn": check_drawn, "published": check_published,
                   "program": check_program}[
        options.what](options)
    print("\n".join(differences[:40]))
    sys.exit(1 if differences else 0)


main()
