#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""run.py [GROUP...]

Schemas that nobody would write. slotgen either refuses each with a message
and exit status 1, or writes a header that gcc and g++ compile: no other
status, no signal, no sanitizer's report, nothing slow, nothing written where
it was not asked to. The groups are words, clashes, documents, encodings, limits,
damage, and slow, which is a group of its own; all but that where none is named.
"""
import os
import random
import re
import shutil
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "../lib"))
from where import SLOTGEN  # noqa: E402

SECONDS = 20  # for one small schema, with sanitizers
ACCEPTED, REFUSED, EITHER = "accepted", "refused", "either"

C_KEYWORDS = """auto break case char const continue default do double else enum
extern float for goto if inline int long register restrict return short signed
sizeof static struct switch typedef union unsigned void volatile while""".split()
CXX_KEYWORDS = """alignas alignof and and_eq asm bitand bitor bool catch class
compl concept const_cast consteval constexpr constinit co_await co_return
co_yield decltype delete dynamic_cast explicit export false friend mutable
namespace new noexcept not not_eq nullptr operator or or_eq private protected
public reinterpret_cast requires static_assert static_cast template this
thread_local throw true try typeid typename using virtual wchar_t xor
xor_eq""".split()
MACROS = """NULL EOF errno stdin stdout stderr assert linux unix i386 offsetof
INT_MAX UINT8_MAX SIZE_MAX INT8_C bool true false complex I noreturn major
minor signal_h NDEBUG""".split()
HYGIENE = """self value index i out object size count length result pool o id
name type info slots class_ get set has make init copy of new free at
slot_name slot slots_ SLOT_x slotgen weak ref own opt in identifier key
readonly""".split()
TEXTS = ["*/ int x; /*", "/* */ //", "??/", "ends in \\", "a\\\n b", "%s %n",
         '"quoted" \'c\'', "tab\there", "caf\u00e9 \u732b", "*\\\n/", "#define X",
         "{{name}} {{#class}}", "x" * 3000, "line\n\n\nline", "\u200bzero"]


def quoted(text):
    """The text as a double-quoted YAML scalar."""
    import json
    return json.dumps(text)


def words():
    """Every awkward word as each kind of name."""
    for word in sorted(set(C_KEYWORDS + CXX_KEYWORDS + MACROS + HYGIENE)):
        yield f"slot {word}", EITHER, f"classes: {{T: {{slots: [float {word}]}}}}"
        yield (f"enum value {word}", EITHER, f"enums: {{E: [{word}, b]}}\n"
               "classes: {T: {slots: [E e]}}")
    for word in ["default", "errno", "self", "size_t", "Order", "main", "assert"]:
        yield f"class {word}", EITHER, f"classes: {{{word}: {{slots: [float x]}}}}"


def clashes():
    def slots(*names):
        return "classes: {T: {slots: [" + ", ".join(
            "float " + name for name in names) + "]}}"
    for names in (("foo", "get_foo"), ("foo", "has_foo"), ("foo", "SLOT_foo"),
                  ("foo", "foo_get"), ("fooBar", "foobar"), ("x", "x_"),
                  ("make", "of"), ("class", "class_"), ("DEFAULTS", "LEN_x")):
        yield " and ".join(names), EITHER, slots(*names)
    yield "pet_owner.name", ACCEPTED, (
        "classes: {pet: {slots: [float owner_name]}, "
        "pet_owner: {slots: [float name]}}")
    yield "pet_get.x", EITHER, (
        "classes: {pet: {slots: [float get_x]}, pet_get: {slots: [float x]}}")
    yield "Side_text", EITHER, (
        "enums: {Side: [text, from_text]}\nclasses: {T: {slots: [Side s]}}")
    yield "a class as an enum's value", EITHER, (
        "enums: {A: [b]}\nclasses: {A_b: {slots: [A a]}}")


def documents():
    for text in TEXTS:
        yield f"description {text[:20]!r}", EITHER, (
            f"description: {quoted(text)}\nenums:\n  E:\n    description: "
            f"{quoted(text)}\n    permissible_values:\n      a: {{description: "
            f"{quoted(text)}}}\nclasses:\n  T:\n    description: {quoted(text)}"
            f"\n    slots:\n      - float x: {quoted(text)}\n      - E e\n")
        yield f"default {text[:20]!r}", EITHER, (
            "classes:\n  T:\n    slots:\n      - "
            + quoted("string s = " + quoted(text)) + "\n")


def encodings():
    good = "classes: {T: {slots: [float x]}}\n"
    yield "nothing", EITHER, ""
    yield "a comment", EITHER, "# nothing\n"
    yield "a byte order mark", ACCEPTED, b"\xef\xbb\xbf" + good.encode()
    yield "UTF-16", REFUSED, good.encode("utf-16")
    yield "CRLF", ACCEPTED, good.replace("\n", "\r\n").encode()
    for name, text in (("NUL", b"\0"), ("Latin-1", b"\xe9"), ("overlong", b"\xc0\xaf"),
                       ("surrogate", b"\xed\xa0\x80"), ("too large", b"\xf4\x90\x80\x80"),
                       ("cut short", b"\xe2\x82"), ("bidi", "\u202e".encode())):
        yield name, REFUSED, b"description: a" + text + b"\n" + good.encode()
    yield "an alias bomb", REFUSED, "a: &a [x,x]\nb: &b [*a,*a]\nc: [*b,*b]\n"
    yield "a merge key", REFUSED, "classes: {T: {<<: {slots: []}}}"
    yield "a tag", REFUSED, "classes: !!map {T: {slots: []}}"
    yield "two documents", REFUSED, good + "---\n" + good
    yield "a list", REFUSED, "[a, b]"
    yield "a tab", EITHER, "classes:\n\tT: {slots: []}\n"
    yield "the device", REFUSED, "imports: /dev/zero\n" + good
    yield "outside", REFUSED, "imports: ../../../../../../etc/passwd\n" + good
    yield "itself", REFUSED, "imports: case\n" + good
    yield "a path as name", REFUSED, "name: ../../evil\n" + good


def many_slots(count):
    return "classes:\n  T:\n    slots:\n" + "".join(
        f"      - uint8_t s{i} in 0..9\n" for i in range(count))


def chain(count):
    return "classes:\n  C0: {slots: [float x]}\n" + "".join(
        f"  C{i}: {{is_a: C{i - 1}, slots: [bool b{i}]}}\n"
        for i in range(1, count + 1))


def limits():
    yield "255 bytes", ACCEPTED, f"classes: {{T: {{slots: [float {'x' * 255}]}}}}"
    yield "256 bytes", REFUSED, f"classes: {{T: {{slots: [float {'x' * 256}]}}}}"
    yield "4097 slots", REFUSED, many_slots(4097)
    yield "64 deep", ACCEPTED, chain(64)
    yield "65 deep", REFUSED, chain(65)
    for count in (64, 65, 1000, 100000):
        yield f"{count} brackets", REFUSED, "a: " + "[" * count
        yield f"{count} braces", REFUSED, "{a: " * count
        yield f"{count} dashes", REFUSED, "- " * count
    for number in ("4294967296", "18446744073709551615", "18446744073709551616",
                   "0xffffffffffffffffff", "-1", "0", "1e3"):
        yield f"[{number}]", REFUSED, f"classes:\n  T:\n    slots:\n      - double x[{number}]\n"
    yield "a product of lengths", REFUSED, (
        "classes:\n  T:\n    slots:\n      - double x[4294967296][4294967296]\n")
    yield "objects in objects", REFUSED, "classes:\n  C0: {slots: [double x]}\n" + "".join(
        f"  C{i}:\n    slots:\n      - C{i - 1} x[64]\n" for i in range(1, 20))
    yield "a long scalar", REFUSED, "description: " + "x" * (64 * 1024 + 1)
    yield "holds itself", REFUSED, "classes: {T: {slots: [T t]}}"
    yield "is itself", REFUSED, "classes: {T: {is_a: T, slots: []}}"


SAMPLE = """description: A market.
enums: {Side: [buy, sell], Fault: {none: 0, hot: 0x10}}
types: {Percent: 'uint8_t in 0..100'}
classes:
  Order:
    weakref: true
    slots:
      - uint64_t id identifier
      - uint32_t qty in 0..1000000 = 0
      - Side side = sell
      - char symbol[8]
      - opt double stop: the price "at" which
      - Percent filled: {unit: percent}
  Limit: {is_a: Order, slots: [double limit]}
"""


def damaged(count):
    """The sample cut short, and with bytes changed: always the same ones."""
    chance = random.Random(1)
    for length in range(0, len(SAMPLE), max(1, len(SAMPLE) * 3 // count)):
        yield f"cut at {length}", EITHER, SAMPLE[:length]
    for number in range(count):
        text = bytearray(SAMPLE.encode())
        for _ in range(chance.randint(1, 4)):
            place = chance.randrange(len(text))
            text[place:place + chance.randint(0, 2)] = bytes(
                chance.choice(b" \n:,[]{}'\"#-*&!|>%@=.0x9~\\\x00\xff\x80aZ")
                for _ in range(chance.randint(0, 3)))
        yield f"damage {number}", EITHER, bytes(text)


def slow():
    yield from damaged(3000)
    yield "4096 slots", ACCEPTED, many_slots(4096)
    values = [f"v{i}" for i in range(65537)]
    use = "\nclasses: {T: {slots: [E e]}}\n"
    yield "65536 values", ACCEPTED, "enums:\n  E: [" + ", ".join(values[1:]) + "]" + use
    yield "65537 values", REFUSED, "enums:\n  E: [" + ", ".join(values) + "]" + use
    yield "100001 classes", REFUSED, "classes:\n" + "".join(
        f"  C{i}: {{slots: []}}\n" for i in range(100001))
    yield "a long file", REFUSED, b"#" * ((64 << 20) + 1)


# What a schema that is right makes.
FILES = {"case.h", "case_tables.h", "slotgen.h", "slotgen_impl.h"}
# Titles of schemas whose classes and enums slotgen.h's own part could take for
# names of its own. Other names of a schema never stand alone in a header.
GLOBAL = re.compile(r"class |.*enum's value$|Side_text$|pet")


def compiles(directory, with_runtime):
    source = os.path.join(directory, "use.c")
    with open(source, "w", encoding="utf-8") as file:
        with open(os.path.join(directory, "case.h"), encoding="utf-8") as header:
            marks = {word for word in header.read().replace("(", " ").split()
                     if word.endswith("_IMPLEMENTATION")}
        marks.discard("SLOTGEN_IMPLEMENTATION")
        if with_runtime:
            marks.add("SLOTGEN_IMPLEMENTATION")
        file.writelines(f"#define {mark}\n" for mark in sorted(marks))
        file.write('#include "case.h"\n')
    for compiler in (["gcc", "-std=c11"], ["g++", "-x", "c++", "-std=c++11"]):
        if not shutil.which(compiler[0]):
            continue
        done = subprocess.run([*compiler, "-Wall", "-Wextra", "-Werror",
                               "-fsyntax-only", source],
                              capture_output=True, text=True)
        if done.returncode != 0:
            return f"{compiler[0]} refuses the header:\n{done.stderr[:2000]}"
    return None


def fault_of(title, expectation, schema):
    """What is wrong with slotgen's answer, or None."""
    if isinstance(schema, str):
        schema = schema.encode()
    with tempfile.TemporaryDirectory() as directory:
        with open(os.path.join(directory, "case.yaml"), "wb") as file:
            file.write(schema)
        try:
            done = subprocess.run([SLOTGEN, "case.yaml"], cwd=directory,
                                  capture_output=True, timeout=SECONDS * scale)
        except subprocess.TimeoutExpired:
            return "takes too long"
        said = done.stderr.decode(errors="replace")
        written = set(os.listdir(directory)) - {"case.yaml"}
        if done.returncode not in (0, 1) or "Sanitizer" in said:
            return f"exit status {done.returncode}:\n{said[:2000]}"
        if done.returncode == 1 and (written or ": error: " not in said):
            return f"refused, but {written or 'nothing is said'}"
        if done.returncode == 0 and written != FILES:
            return f"accepted, but {written} was written"
        if done.returncode == 1 and expectation == ACCEPTED:
            return f"refused:\n{said[:500]}"
        if done.returncode == 0 and expectation == REFUSED:
            return "accepted"
        if done.returncode == 1 or title.startswith("damage"):
            return None
        return compiles(directory, GLOBAL.match(title))


GROUPS = {"words": words, "clashes": clashes, "documents": documents,
          "encodings": encodings, "limits": limits,
          "damage": lambda: damaged(100), "slow": slow}
named = sys.argv[1:] or [name for name in GROUPS if name != "slow"]
scale = 10 if "slow" in named else 1
passed = failed = 0
for group in named:
    for case in GROUPS[group]():
        fault = fault_of(*case)
        passed += fault is None
        failed += fault is not None
        if fault:
            print(f"FAILED: {case[0]}: {fault}")
print(f"{passed} passed, {failed} failed")
sys.exit(failed > 0 or passed == 0)
