#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""run.py CASE...

Names that something else has. Whatever a class, a slot, an enum, a value, a
type or a constant is called, slotgen either refuses it with its place, or
writes a header that compilers take; where it warns, in all places but those
that the warning names. The cases:

    table     what compilers say is taken is in the generator's table
    slots     a slot of each name in the table
    classes   a class, or a type, of each
    parts     values, slots and constants that end an identifier of the table
    locals    a class, an enum, a type, slots of each name in the templates
    words     slotgen.h and the templates use no name that is a macro elsewhere
    behind    the golden headers behind those of POSIX and behind windows.h,
              and within extern "C"
"""
import glob
import os
import re
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import reported  # noqa: E402
from reported import INCLUDE, ROOT  # noqa: E402
from where import SLOTGEN, make_headers  # noqa: E402

# What windows.h leaves behind, where it is not at hand.
WINDOWS_WORDS = """
#define near
#define far
#define small char
#define hyper 1
#define IN
#define OUT
#define OPTIONAL
#define interface struct
#define min(a, b) (((a) < (b)) ? (a) : (b))
#define max(a, b) (((a) > (b)) ? (a) : (b))
"""
# Tag, compiler, what stands before the header, what is taken there.
MODES = [
    ("C11", "gcc -std=c11", "", {"C"}),
    ("C11", "clang -std=c11", "", {"C"}),
    ("gnu11", "gcc -std=gnu11", "", {"C", "GNU"}),
    ("C++17", "g++ -x c++ -std=c++17", "", {"C", "CXX"}),
    ("C++17", "clang++ -x c++ -std=c++17", "", {"C", "CXX"}),
    ("POSIX", "gcc -std=gnu11", "POSIX", {"C", "GNU", "POSIX"}),
    ("POSIX, C++17", "g++ -x c++ -std=c++17", "POSIX C++",
     {"C", "CXX", "POSIX"}),
    ("windows.h", "clang --target=x86_64-w64-mingw32 -std=gnu11 -isystem "
     + reported.MINGW, "WINDOWS", {"C", "GNU", "WINDOWS"}),
]
failures = []


def fail(text):
    failures.append(text)
    print("FAIL " + text)


class Scratch:
    """A directory with a schema, its header, and what compiles it."""

    def __init__(self):
        self.holder = tempfile.TemporaryDirectory()
        self.path = self.holder.name

    def slotgen(self, schema, *options):
        """(exit status, what was said)"""
        with open(os.path.join(self.path, "case.yaml"), "w",
                  encoding="utf-8") as file:
            file.write(schema)
        done = subprocess.run(
            [SLOTGEN, *options, "-o", "case.h", "case.yaml"], cwd=self.path,
            text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        if done.returncode not in (0, 1):
            fail("slotgen ends with %d\n%s" % (
                done.returncode, done.stdout[:1000]))
        return done.returncode, done.stdout

    def compile(self, title, command, before="", after="", header="case.h",
                flags=()):
        source = os.path.join(self.path, "case.c")
        mark = os.path.basename(header)[:-2].upper()
        with open(source, "w", encoding="utf-8") as file:
            file.write(before + "\n#define SLOTGEN_IMPLEMENTATION\n"
                       "#define %s_IMPLEMENTATION\n" % mark
                       + '#include "%s"\n' % header + after)
        return self.run(title, command, "-fsyntax-only", *flags, source)

    def run(self, title, command, *more):
        done = subprocess.run(
            command.split() + ["-w", "-I", self.path, "-I", INCLUDE, *more],
            text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        if done.returncode != 0:
            fail("%s: %s\n%s" % (title, command, "\n".join(
                done.stdout.splitlines()[:20])))
        return done.returncode == 0

    def read_once(self, title, command, before):
        """Flags for what stands before the headers of many schemas, slotgen.h
        with its own part too: the compiler reads it here."""
        header = tempfile.mkdtemp(dir=self.path) + "/before.h"
        with open(header, "w", encoding="utf-8") as file:
            file.write(before + "\n#define SLOTGEN_IMPLEMENTATION\n"
                       '#include "slotgen.h"\n')
        made = header + (".pch" if "clang" in command else ".gch")
        is_cxx = "-x c++" in command
        self.run(title, command.replace("-x c++", "-x c++-header"),
                 *([] if is_cxx else ["-x", "c-header"]), header, "-o", made)
        return "-include", header


def before_of(kind):
    return reported.places()[kind][0] if kind else ""


def modes():
    for title, command, before, taken in MODES:
        if reported.is_available(command):
            yield title, command, before_of(before), taken


def usable(names):
    """Names that the rules for all names let through."""
    return [n for n in names if re.match(r"(?!slot_|SLOT_|slotgen|SLOTGEN_)[A-Za-z]", n)
            and n not in ("slot", "SLOT")]


def said_of(text, severity):
    """line number → message"""
    return {int(line): what for line, what in re.findall(
        r"^case\.yaml:(\d+):\d+: %s: (.*)$" % severity, text, re.M)}


def check_table():
    names, asked = reported.reported()
    lacking = reported.missing(names, reported.read_table())
    for name in lacking[:20]:
        print(name, *sorted(names[name]))
    if lacking:
        fail('%d names are not in the table: "cmake --build … --target '
             'taken-names"' % len(lacking))
    print("%d names by %s" % (len(names), ", ".join(sorted(asked))))


def check_slots():
    names = usable(sorted(reported.read_table())) + ["A_", "A__", "x", "x_"]
    # Neighbours apart: THIS and THIS_ would both have the member THIS__.
    groups = [names[i::10] for i in range(10)]
    schema = "classes:\n" + "".join(
        "  Group%d:\n    slots:\n" % i + "".join(
            "      - uint8_t %s = 1\n" % name for name in group)
        for i, group in enumerate(groups))
    # C_make and C_of of a few: of each kind of macro.
    few = ["errno", "BUFSIZ", "I", "near", "class", "A_", "x", "x_"]
    schema += "  Few:\n    slots: [%s]\n" % ", ".join(
        "uint8_t " + name for name in few)
    use = "".join(
        "int numbers%d[] = {%s};\n" % (i, ", ".join(
            "slot_id(Group%d, %s)" % (i, name) for name in group))
        for i, group in enumerate(groups))
    use += "Few few(void);\nFew few(void)\n{\n\treturn Few_of(%s);\n}\n" % (
        ", ".join("1" for _ in few))
    with_make = ("Group0 made(void);\nGroup0 made(void)\n{\n"
                 "\treturn Group0_make();\n}\n")
    for title, command, before, _ in modes():
        scratch = Scratch()
        status, text = scratch.slotgen(schema)
        if status != 0:
            return fail("slots are refused\n" + text[:1000])
        made = with_make if title in ("C11", "POSIX") else ""
        scratch.compile("slots, " + title, command, before, use + made)
        print("%d slots in %s: %s" % (len(names), title, command))


def class_schema(names, kind):
    if kind == "type":
        return "types:\n" + "".join("  %s: uint8_t\n" % n for n in names)
    return "classes:\n" + "".join(
        "  %s: {abstract: true, repr: false, eq: false, slots: []}\n" % n
        for n in names)


def check_classes():
    table = reported.read_table()
    table = {n: w - {"WORD", "HEADER", "INCLUDED"} for n, w in table.items()}
    names = usable(sorted(n for n in table if table[n]))
    scratch = Scratch()
    kept = {}
    for kind in ("class", "type"):
        status, text = scratch.slotgen(class_schema(names, kind))
        errors, warnings = (said_of(text, s) for s in ("error", "warning"))
        kept[kind] = []
        for line, name in enumerate(names, 2):
            if line in errors:
                if ("name of something in C:" in errors[line]) != (
                        "C" in table[name]):
                    if "something in C" in errors[line]:
                        fail("%s %s: %s" % (kind, name, errors[line]))
            elif "C" in table[name]:
                fail("%s %s is not refused" % (kind, name))
            elif table[name] and line not in warnings:
                fail("%s %s is not warned of" % (kind, name))
            else:
                kept[kind].append(name)
        print("%d names as %s, %d refused, %d warned of" % (
            len(names), kind, len(errors), len(warnings)))
    for kind, names in kept.items():
        for title, command, before, taken in modes():
            if "clang" in command and (kind == "type" or title == "C++17"):
                continue
            free = [n for n in names if not table[n] & taken]
            if title == "windows.h":
                free = [n for n in free if n not in windows_globals(command)]
            scratch.slotgen(class_schema(free, kind))
            if scratch.compile(kind + ", " + title, command, before):
                print("%d as %s in %s: %s" % (
                    len(free), kind, title, command))


_windows = {}


def windows_globals(command):
    """What stands there and is not in the table: types, functions, and
    ERROR_SUCCESS and its like."""
    if command not in _windows:
        words, calls, _ = reported.ask(command, before_of("WINDOWS"))
        _windows[command] = words | calls | set(reported.run(
            command + " -fsyntax-only -w -Xclang -ast-list",
            before_of("WINDOWS")).splitlines())
    return _windows[command]


def check_parts():
    """RAND_MAX as value MAX of an enum RAND, as a constant of a class."""
    table = reported.read_table()
    heads = {}
    for name in table:
        for at in [m.start() for m in re.finditer("_", name)]:
            head, tail = name[:at], name[at + 1:]
            if re.match(r"[A-Za-z]\w*$", head) and head not in table and \
                    re.match(r"[A-Za-z]\w*$", tail) and usable([head, tail]):
                heads.setdefault(head, set()).add(tail)

    def schema(heads, kind):
        lines = ["enums:" if kind == "value" else "classes:"]
        places = {}
        for head in sorted(heads):
            if kind == "value":
                lines += ["  %s:" % head, "    permissible_values:"]
            else:
                lines += ["  %s:" % head, "    slots: []", "    constants:"]
            for number, tail in enumerate(sorted(heads[head])):
                lines.append("      \"%s\": %d" % (tail, number))
                places[len(lines)] = head, tail
        return "\n".join(lines) + "\n", places

    scratch = Scratch()
    for kind in ("value", "constant"):
        text, places = schema(heads, kind)
        status, said = scratch.slotgen(text)
        errors, warnings = (said_of(said, s) for s in ("error", "warning"))
        kept = {}
        for line, (head, tail) in places.items():
            where = table[head + "_" + tail] - {"WORD", "HEADER", "INCLUDED"}
            if line in errors:
                continue
            if "C" in where:
                fail("%s %s of %s is not refused" % (kind, tail, head))
            elif where and line not in warnings:
                fail("%s %s of %s is not warned of" % (kind, tail, head))
            else:
                kept.setdefault(head, set()).add(tail)
        refused_heads = {line for line in errors if line not in places}
        lines = text.splitlines()
        for line in refused_heads:
            kept.pop(lines[line - 1].strip().strip(":"), None)
        # What the class itself would have: atomic_init.
        own = {}
        for line, what in warnings.items():
            if line not in places:
                own.setdefault(lines[line - 1].strip().strip(":"), set(
                    )).update(table[re.search("'(\\w+)',", what)[1]])
        print("%d %ss, %d refused, %d warned of" % (
            len(places), kind, len(errors), len(warnings)))
        for title, command, before, taken in modes():
            free = {h: {t for t in tails
                        if not table[h + "_" + t] & taken}
                    for h, tails in kept.items()
                    if not own.get(h, set()) & taken}
            free = {h: tails for h, tails in free.items() if tails}
            if title == "windows.h":
                others = windows_globals(command)
                free = {h: {t for t in tails if h + "_" + t not in others}
                        for h, tails in free.items() if h not in others}
                free = {h: tails for h, tails in free.items() if tails}
            text, _ = schema(free, kind)
            status, said = scratch.slotgen(text)
            if status:
                fail("%s: %s" % (kind, said[:1000]))
            elif scratch.compile(kind + "s, " + title, command, before):
                print("%d %ss in %s: %s" % (
                    sum(map(len, free.values())), kind, title, command))


# What programs call, so that every macro of a class is used; @ is its name.
CLASS_USES = """
@ *use_class_@(@_pool *my_p, const @ *my_c, slot_json_reader *my_r,
	slot_json_writer *my_w);
@ *use_class_@(@_pool *my_p, const @ *my_c, slot_json_reader *my_r,
	slot_json_writer *my_w)
{
	char my_b[64];
	slot_walk my_k;
	@ *my_o, my_v = @_DEFAULTS;

	@_pool_init(my_p);
	my_k = slot_pool_walk(&my_p->all);
	my_o = @_new(my_p);
	@_init(my_o);
	while ((my_o = @_next(&my_k)) != NULL)
		@_set_number_(my_o, @_get_number_(my_c));
	slot_set(@, my_o, number_, slot_get(@, my_c, number_));
	if (@_eq(my_o, &my_v) && slot_has(@, my_c, note_) && slot_id(@, note_) == 1)
		@_copy(my_o, my_c);
	@_repr(my_o, my_b, sizeof my_b);
	@_validate(my_o, NULL, NULL);
	@_to_json(my_o, my_w);
	@_from_json(&my_v, my_r);
#ifndef __cplusplus
	{
		@ my_w = @_make(.number_ = 3, .note_ = "x");
		@ my_x = @_replace(my_c, .number_ = 3);

		@_release(&my_w);
		@_release(&my_x);
	}
#endif
	@_release(&my_v);
	@_free(my_p, my_o);
	slot_pool_clear(&my_p->all);
	slot_pool_destroy(&my_p->all);
	return my_p->all.count ? my_o : @_new_from_json(my_p, my_r);
}
"""
WEAK_USES = """
@ *use_weak_@(@_pool *my_p, @ *my_o);
@ *use_weak_@(@_pool *my_p, @ *my_o)
{
	return @_deref(my_p, @_weaken(my_p, my_o));
}
"""
ORDER_USES = """
uint64_t use_order_@(const @ *my_c, const @ *my_d);
uint64_t use_order_@(const @ *my_c, const @ *my_d)
{
	return @_cmp(my_c, my_d) < 0 ? @_hash(my_c) : @_hash(my_d);
}
"""
ENUM_USES = """
const char *use_enum_@(@ my_e);
const char *use_enum_@(@ my_e)
{
	return @_from_text("one", 3, &my_e) && @_is_known(1) ? @_text(my_e) : NULL;
}
"""


def template_text():
    for path in sorted(glob.glob(ROOT + "/templates/*/*.tmpl")
                       + glob.glob(ROOT + "/templates/runtime/**/*.[ch]",
                                   recursive=True)):
        if re.search("/(report|init|selftest)/|legend", path):
            continue
        with open(path, encoding="utf-8") as file:
            text = file.read()
        text = re.sub(r"/\*.*?\*/|\"(\\.|[^\"\\\n])*\"|'(\\.|[^'\\\n])+'",
                      " ", text, flags=re.S)
        text = re.sub(r"\{\{!.*?\}\}", "", text, flags=re.S)
        text = re.sub(r"\{\{.*?\}\}", "_0_", text)
        yield path, re.sub(r"^\s*#\s*(include|error|pragma).*$", "", text,
                           flags=re.M)


def local_names(part=""):
    """Whatever the templates, or the run time, may have as a parameter or a
    variable; that it is none of it does not matter."""
    names = set()
    for path, text in template_text():
        if part in path:
            names.update(re.findall(r"(?<!\w)[A-Za-z]\w*", text))
    return usable(sorted(n for n in names if "_0_" not in n))


def rich_class(name):
    """A class with each kind of slot, of itself too."""
    return """  {0}:
    weakref: true
    eq: true
    slots:
      - uint32_t number_ in 0..9
      - opt string note_
      - bool flag
      - opt double real in 0..9
      - char text0[8]
      - string name0
      - bytes blob
      - ref {0} *up
      - weak {0} *seen
      - own {0} *down
      - own {0} *many[]
      - ref {0} *some[3]
      - uint8_t bits[<=4]
      - uint16_t list0[]
      - opt weak {0} *saw[2]
      - char texts[][8]
  {0}9Holder:
    slots:
      - {0}plain held
      - {0}plain row[2][3]
      - {0}plain most[<=3]
      - {0}plain list0[]
      - weak {0} *seen[2]
      - ref {0} *opt0
  {0}child:
    is_a: {0}
    slots: [{0}plain more]
  {0}plain:
    slots: [float x]
""".format(name)


def plain_class(name):
    """A class that others hold by value, in each way."""
    return """  {0}:
    lends: true
    slots: [bool flag, uint8_t x in 0..3]
  {0}9Holder:
    frozen: false
    slots:
      - {0} held
      - {0} row[2][3]
      - {0} most[<=3]
      - {0} list0[]
      - opt {0} perhaps
  {0}9Packed:
    layout: packed
    slots:
      - uint8_t x
      - {0}9Part held
      - {0}9Part row[2]
  {0}9Part:
    layout: packed
    slots: [uint8_t x]
  {0}9Below: {{is_a: {0}, slots: [bool b]}}
""".format(name)


def packed_class(name):
    return """  {0}:
    layout: packed
    order: true
    hash: true
    slots: [uint8_t x]
  {0}9Holds:
    layout: packed
    slots:
      - {0} held
      - {0} row[2]
      - {0} most[<=2]
""".format(name)


def tagged_class(name):
    return """  {0}: {{tag: a, refs: index32, post_init: made9_{0}, slots: [string s, uint8_t x in 0..3]}}
  {0}9Below: {{is_a: {0}, tag: b, slots: [ref {0} *next]}}
""".format(name)


def enum_schema(names):
    return "enums:\n" + "".join(
        "  %s: [one, two, three]\n  %s9open: {open: true, permissible_values: "
        "{one: 1, two: 5}}\n" % (n, n) for n in names) + "classes:\n" + "".join(
            """  {0}9Has:
    slots:
      - {0} plain
      - opt {0} perhaps
      - {0} row[3]
      - {0} most[<=3]
      - {0} list0[]
      - {0} narrow:3
""".format(n) for n in names)


def type_schema(names):
    return "types:\n" + "".join(
        "  %s: 'uint16_t in 0..1000'\n" % n for n in names) + "classes:\n" + (
            "".join("""  {0}9Has:
    slots:
      - {0} plain
      - opt {0} perhaps
      - {0} row[3]
      - {0} most[<=3]
      - {0} list0[]
  {0}9Wire:
    layout: packed
    endian: big
    slots:
      - {0} a
      - {0} b[2]
""".format(n) for n in names))


def slot_schema(names):
    return "classes:\n  Slots:\n    slots:\n" + "".join(
        "      - uint8_t %s in 0..3\n" % n for n in names)


def with_classes(make):
    return lambda names: "classes:\n" + "".join(make(n) for n in names)


def accepted(scratch, make, names):
    """Those of the names that slotgen takes."""
    status, said = scratch.slotgen(make(names))
    lines = make(names).splitlines()
    refused = set()
    for line in said_of(said, "error"):
        words = re.findall(r"\w+", lines[line - 1])
        refused.update(w for w in words if w in set(names))
    return [n for n in names if n not in refused]


def check_locals():
    inner = local_names(".tmpl")
    table = reported.read_table()
    kinds = {"class": with_classes(rich_class),
             "class held": with_classes(plain_class),
             "class packed": with_classes(packed_class),
             "class tagged": with_classes(tagged_class),
             "enum": enum_schema, "type": type_schema, "slot": slot_schema}
    uses = {"class": CLASS_USES + WEAK_USES, "class packed": ORDER_USES,
            "enum": ENUM_USES}
    scratch = Scratch()
    for kind, make in kinds.items():
        # What the run time has matters only to what stands before it.
        names = inner if kind in ("class", "class held", "type") else (
            local_names())
        kept = accepted(scratch, make, names)
        for title, command, before, taken in modes():
            if not command.startswith(("gcc -std=c11", "clang++")):
                continue
            free = [n for n in kept if not table.get(n, set()) & taken
                    ] if kind != "slot" else kept
            status, said = scratch.slotgen(make(free), "-Wno-taken-name")
            if status:
                fail("%s: %s" % (kind, said[:1000]))
                break
            if scratch.compile(
                    "%s, %s" % (kind, title), command, after="".join(
                        uses.get(kind, "").replace("@", n) for n in free)):
                print("%d of %d names as %s in %s: %s" % (
                    len(free), len(names), kind, title, command))


def check_words():
    """No variable, parameter or member of slotgen.h or of what is generated
    is a macro of POSIX or windows.h."""
    # What they mean as what it is.
    meant = set("""NULL SIZE_MAX INT32_MAX INT64_MAX INT64_MIN UINT16_MAX
        UINT32_MAX UINT64_MAX UINTPTR_MAX INT64_C UINT64_C FILE stderr bool true false isnan isinf
        assert offsetof static_assert alignof alignas
        errno ENOMEM EINVAL EFBIG""".split())
    taken = {n for n, where in reported.read_table().items()
             if "WORD" in where and where & {"POSIX", "WINDOWS", "GNU"}}
    taken |= {"min", "max", "near", "far", "small", "IN", "OUT", "interface"}
    for title, command, before, _ in modes():
        if title == "windows.h":
            words, calls, _ = reported.ask(command, before)
            taken |= words | calls
    keywords = {w for text in reported.KEYWORDS.values() for w in text.split()}
    count = 0
    for path, text in template_text():
        # It asks the machine for files, in POSIX's words.
        if path.endswith("/file_system.c"):
            continue
        # Not what slotgen.h defines itself, nor macros of the compiler.
        for word in set(re.findall(r"(?<!\w)[A-Za-z]\w*", text)):
            count += 1
            if word in taken - meant - keywords:
                fail("%s: %s is a macro elsewhere" % (
                    os.path.relpath(path, ROOT), word))
    print("%d words, %d macros" % (count, len(taken)))


# Macros of what slotgen.h includes, and of windows.h.
CASES = """classes:
  Platform:
    slots: [int32_t math_errhandling, uint32_t BUFSIZ, uint32_t FP_NAN]
  Camera: {weakref: true, slots: [string name, float aspect]}
  Box: {slots: [float small, float near, bool IN, opt int8_t min, char OUT]}
"""


def in_windows_words():
    return [("windows.h's words", command, WINDOWS_WORDS, set())
            for command in ("gcc -std=c11", "clang++ -x c++ -std=c++17")
            if reported.is_available(command)]


def check_behind():
    scratch = Scratch()
    scratch.slotgen(CASES)
    for title, command, before, _ in [*modes(), *in_windows_words()]:
        scratch.compile("macros, " + title, command, before)
    folder = scratch.path + "/golden"
    goldens = [f"{folder}/{name}.h" for name in make_headers(folder)]
    asked = [m for m in modes() if m[0] in ("POSIX", "POSIX, C++17")]
    asked += in_windows_words()
    asked = [(title, command, scratch.read_once(title, command, before))
             for title, command, before, _ in asked]
    count = 0
    for path in goldens:
        with open(path, encoding="utf-8") as file:
            if re.search("Laid out for (?!lp64)", file.read()):
                continue
        for title, command, flags in asked:
            count += scratch.compile(
                "%s behind %s" % (os.path.basename(path), title), command,
                header=path, flags=("-I", folder, *flags))
        for command in ("g++ -x c++ -std=c++11", "clang++ -x c++ -std=c++20"):
            if reported.is_available(command) and re.search(
                    "/(market|json|pools)[.]h", path):
                count += scratch.compile(
                    "%s within extern \"C\"" % os.path.basename(path), command,
                    'extern "C" {\n', "}\n", header=path,
                    flags=("-I", folder))
    print("%d compiled" % count)
    # The same schemas for Windows itself.
    for title, command, before, _ in modes():
        if title != "windows.h":
            continue
        paths = sorted(glob.glob(ROOT + "/tests/golden/*.yaml"))
        for path in paths:  # what others include
            subprocess.run([SLOTGEN, "-q", "--output-dir", scratch.path, path],
                           stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        flags = scratch.read_once(title, command, before)
        for path in paths:
            behind_windows(scratch, path, title, command, flags)


def behind_windows(scratch, path, title, command, flags):
    done = subprocess.run(
        [SLOTGEN, "-q", "--output-dir", scratch.path, path],
        text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    if done.returncode == 0:
        scratch.compile("%s behind %s" % (os.path.basename(path), title),
                        command, flags=flags,
                        header=os.path.basename(path)[:-5] + ".h")


def main():
    checks = {name[6:]: check for name, check in globals().items()
              if name.startswith("check_")}
    if not reported.is_available("gcc") or not reported.is_available("clang"):
        sys.exit(77)
    for case in sys.argv[1:] or checks:
        checks[case]()
    sys.exit(1 if failures else 0)


main()
