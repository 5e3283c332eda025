#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""limits.py [--slow] [LIMIT...]

Both sides of every limit of the language (generator/load/schema.h, yaml.h): what is
as large as may be gets a header, what is larger by one an error that says
which limit. The schemas are made here, because some are megabytes. All limits,
or those that are named, such as "is_a".
"""
import os
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "../lib"))
from where import SLOTGEN  # noqa: E402


def slots(count):
    return "classes:\n  C:\n    slots:\n" + "".join(
        f"      - uint8_t s{i}\n" for i in range(count))


def name(length):
    return f"classes: {{C: {{slots: [float {'x' * length}]}}}}\n"


def class_name(length):
    return f"classes: {{{'x' * length}: {{slots: [float x]}}}}\n"


def family(depth, backwards=False, key="is_a"):
    lines = ["  C0: {slots: [float x0]}\n"] + [
        f"  C{i}: {{{key}: C{i - 1}, slots: [float x{i}]}}\n"
        for i in range(1, depth + 1)]
    return "classes:\n" + "".join(reversed(lines) if backwards else lines)


def backwards(depth):
    return family(depth, backwards=True)


def mixins(depth):
    return family(depth, backwards=True, key="mixins")


def parents(count):
    return "classes:\n" + "".join(
        f"  P{i}: {{slots: []}}\n" for i in range(count)) + (
            "  C: {is_a: [" + ", ".join(f"P{i}" for i in range(count)) +
            "], slots: [float x]}\n")


def types(depth):
    """A name for a type that is a name for a type …, the last one first."""
    return "types:\n" + "".join(
        f"  T{i}: T{i - 1}\n" for i in range(depth, 0, -1)) + (
            "  T0: uint8_t\nclasses: {C: {slots: [T%d x]}}\n" % depth)


def embedded(depth):
    """Not a limit: a chain of objects in objects may be long."""
    return "classes:\n" + "".join(
        f"  C{i}: {{slots: [C{i - 1} x]}}\n" for i in range(depth, 0, -1)
    ) + "  C0: {slots: [uint8_t x]}\n"


def embedded_twice(depth):
    """Each class holds the one before it two times: 2^depth paths."""
    return "classes:\n  C0: {slots: [uint8_t x]}\n" + "".join(
        f"  C{i}: {{slots: [C{i - 1} a, C{i - 1} b]}}\n"
        for i in range(1, depth))


def imports(depth):
    files = {"case.yaml": "imports: f1\nclasses: {C: {slots: [V v]}}\n"}
    for i in range(1, depth):
        files[f"f{i}.yaml"] = f"imports: f{i + 1}\n"
    files[f"f{depth}.yaml"] = "classes: {V: {slots: [float x]}}\n"
    return files


def values(count):
    return "enums:\n  E: [" + ", ".join(
        f"v{i}" for i in range(count)) + "]\nclasses: {C: {slots: [E e]}}\n"


def classes(count):
    return "classes:\n" + "".join(
        f"  C{i}: {{slots: []}}\n" for i in range(count))


def array(count):
    return f"classes: {{C: {{slots: {{'uint8_t x[{count}]': }}}}}}\n"


def arrays(count):
    return f"classes: {{C: {{slots: {{'uint8_t x[2][{count}]': }}}}}}\n"


def two_slots(count):
    return ("classes: {C: {slots: {'uint8_t x[%d]': , 'uint8_t y[%d]': }}}\n" %
            (count, count))


def nested_objects(count):
    return ("classes: {V: {slots: {'uint8_t x[1024]': }}, "
            "C: {slots: {'V v[%d]': }}}\n" % count)


def starts(count):
    return f"classes: {{C: {{slots: {{'uint8_t x[{count}] = 1': }}}}}}\n"


def dimensions(count):
    return f"classes: {{C: {{slots: {{'uint8_t x{'[1]' * count}': }}}}}}\n"


def nesting(depth):
    return "description: " + "[" * (depth - 1) + "]" * (depth - 1) + "\n"


def scalar(length):
    return f"description: {'x' * length}\nclasses: {{C: {{slots: []}}}}\n"


def file_size(length):
    schema = "classes: {C: {slots: []}}\n"
    return schema + "#" * (length - len(schema))


# what, how it is made, the most, what is said of one more
LIMITS = [
    ("slots", slots, 4096, "more than 4096 slots"),
    ("name", name, 255, "a name has at most 255 bytes"),
    ("class name", class_name, 255, "a name has at most 255 bytes"),
    ("is_a", family, 64, "more than 64 classes deep"),
    ("is_a, children first", backwards, 64, "more than 64 classes deep"),
    ("mixins", mixins, 64, "more than 64 classes deep"),
    ("parents", parents, 256, "more than 256"),
    ("types", types, 64, "more than 64 deep"),
    ("imports", imports, 63, "imports are nested more than 64 deep"),
    ("elements", array, 1 << 30, "at most 1073741824"),
    ("elements of two dimensions", arrays, 1 << 29, "at most 1073741824"),
    ("object", two_slots, 1 << 29, "the most is 1073741824|at most 1073741824"),
    ("objects in objects", nested_objects, 1 << 20,
     "the most is 1073741824|at most 1073741824"),
    ("starting values", starts, 65536, "at most 65536 elements"),
    ("dimensions", dimensions, 4, "an array has at most 4 dimensions"),
    ("scalar", scalar, 64 << 10, "a text has at most 65536 bytes"),
    ("nesting", nesting, 64, "'description' is a text|nest at most 64 deep"),
]
SLOW_LIMITS = [
    ("enum values", values, 65536, "more than 65536 values"),
    ("classes", classes, 100000, "more than 100000 classes"),
    ("file", file_size, 64 << 20, "File too large|at most"),
]
# Far beyond: an error, not a stack that is used up.
BEYOND = [
    ("is_a", backwards, 20000, "more than 64 classes deep"),
    ("mixins", mixins, 20000, "more than 64 classes deep"),
    ("types", types, 20000, "more than 64 deep"),
    ("parents", parents, 20000, "more than 256"),
]


def constants_in_a_chain(count):
    """Each names the next, the last one is a number."""
    return "constants:\n" + "".join(
        f"  A{i}: A{i + 1}\n" for i in range(count)) + (
            f"  A{count}: 1\nclasses: {{C: {{slots: [uint8_t x = A0]}}}}\n")


def constants_as_numbers(count):
    return "constants:\n" + "".join(
        f"  A{i}: {i}\n" for i in range(count)) + "enums: {E: {" + ", ".join(
            f"v{i}: A{i}" for i in range(count)) + (
                "}}\nclasses: {C: {slots: [E e]}}\n")


def constants_inherited(count):
    def own(most):
        return ", ".join(f"A{i}: {i}" for i in range(most))
    return ("classes:\n  B: {slots: [uint8_t x], constants: {%s}}\n"
            "  C: {is_a: B, slots: [], constants: {%s}}\n" %
            (own(count), own(count // 2)))


def constants_missed(count):
    return "constants:\n" + "".join(
        f"  A{i}: {i}\n" for i in range(count)) + (
            "classes: {C: {slots: [%s]}}\n" % ", ".join(
                f"uint8_t x{i} in 0..B{i}" for i in range(4000)))


def values_narrowed(count):
    """The same ones in the opposite order, and once more all of them."""
    names = [f"v{i}" for i in range(count)]
    return ("enums: {E: [%s]}\nclasses:\n"
            "  P: {slots: {E e: {values: [%s]}}}\n"
            "  Q: {is_a: P, slots: [], slot_usage: {e: {values: [%s]}}}\n" %
            (", ".join(names), ", ".join(reversed(names)), ", ".join(names)))


def texts_narrowed(count):
    """By an enum, then some of its values as texts."""
    names = [f"v{i}" for i in range(count)]
    return ("enums: {E: [%s]}\nclasses:\n  P: {slots: [string e]}\n"
            "  Q: {is_a: P, slots: [E e]}\n  R: {is_a: Q, slots: [], "
            "slot_usage: {e: {equals_string_in: [%s]}}}\n" %
            (", ".join(names), ", ".join(reversed(names[1:]))))


def run(schema, options=(), seconds=0):
    """Exit status and what is said."""
    files = schema if isinstance(schema, dict) else {"case.yaml": schema}
    with tempfile.TemporaryDirectory() as directory:
        for path, text in files.items():
            with open(os.path.join(directory, path), "w",
                      encoding="utf-8") as file:
                file.write(text)
        done = subprocess.run([SLOTGEN, *options, "-o", "/dev/null", "case.yaml"],
                              cwd=directory, capture_output=True, text=True,
                              timeout=seconds or (1400 if is_slow else 240))
    return done.returncode, done.stderr


def check(title, schema, status, text="", seconds=0):
    found, said = run(schema, seconds=seconds)
    texts = text.split("|")
    as_expected = any(each in said for each in texts) if text else not said
    good = found == status and "runtime error" not in said and as_expected
    if not good:
        print(f"FAILED: {title}: exit status {found}\n{said[:1000]}")
    results.append(good)


def check_limit(what, make, most, text):
    if what == "nesting":  # a list is no description: only its depth counts
        check(f"{what}: {most}", make(most), 1, "'description' is a text")
        check(f"{what}: {most + 1}", make(most + 1), 1, "nest at most 64 deep")
        return
    too_large = 2 if what == "file" else 1  # as of any file not to be read
    check(f"{what}: {most}", make(most), 0)
    check(f"{what}: {most + 1}", make(most + 1), too_large, text)
    for beyond, how, count, said in BEYOND:
        if beyond == what:
            check(f"{what}: {count}", how(count), 1, said)
    if what == "objects in objects":
        check("a long chain of embedded objects", embedded(5000), 0)
        check("many paths to an embedded object", embedded_twice(30), 0)


# What may be many takes no time that grows as their square, and no stack: a
# minute and more if each were looked for among all, and seconds as it is.
MANY = [
    ("constants in a chain", constants_in_a_chain, 60000, 0, ""),
    ("constants as numbers", constants_as_numbers, 60000, 0, ""),
    ("constants inherited", constants_inherited, 60000, 0, ""),
    ("constants missed", constants_missed, 60000, 1, "no constant 'B0'"),
    ("values narrowed", values_narrowed, 60000, 0, ""),
    ("texts narrowed", texts_narrowed, 60000, 0, ""),
]


def check_many(what, make, count, status, text):
    try:
        check(f"{what}: {count}", make(count), status, text, seconds=40)
        if not status:
            files = {"case.yaml": make(count), "old.yaml": make(count - 1)}
            found, said = run(files, ["--against=old.yaml"], 40)
            results.append(found in (0, 1) and "Sanitizer" not in said)
    except subprocess.TimeoutExpired:
        print(f"FAILED: {what}: {count} take more than 40 seconds")
        results.append(False)


is_slow = "--slow" in sys.argv[1:]
named = [word for word in sys.argv[1:] if not word.startswith("--")]
rows = SLOW_LIMITS if is_slow else LIMITS
results = []
for row in rows:
    if not named or row[0] in named:
        check_limit(*row)
for row in MANY:
    if not is_slow and (not named or row[0] in named):
        check_many(*row)
print(f"{sum(results)} passed, {len(results) - sum(results)} failed")
sys.exit(not all(results) or not results)
