#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""run.py NAME [PROGRAM.c]

NAME is that of a golden schema, or its path.

What the tables say agrees with what the accessors do. Reads the accessors'
signatures out of the header, writes a C program that calls each of them beside
slot_read_at and slot_write_at, and runs it under sanitizers: after every pair
of calls the two objects must be equal byte for byte, and every slot must read
the same both ways. Also: names are found, enums have their texts, and
slot_is_a knows what the casts know.
"""
import os
import re
import shutil
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "../../lib"))
from perfect_hash import class_rows, listed, objects  # noqa: E402
import hooks  # noqa: E402
from where import INCLUDE, TESTS, make_headers, runtime_object  # noqa: E402

HERE = os.path.dirname(os.path.abspath(__file__))
# What is defined beside the tables.
PROTOTYPE = r"^(?!typedef|extern)(\w[\w ]*[ *]\*?)(\w+)\(([^();]*)\);$"
NUMBERS = {"BOOL": "boolean", "CHAR": "character", "REAL": "real"}


VERBS = ("has", "count", "get", "set", "take", "data", "at", "reserve",
         "insert", "append", "remove", "clear")


class Header:
    """One generated header with its tables, as far as their text tells."""

    def __init__(self, path):
        with open(path, encoding="utf-8") as file:
            whole = file.read()
        text = re.sub(r"/\*.*?\*/", " ", whole, flags=re.S)
        self.hooks = hooks.define(whole)
        own = re.sub(r"\.h$", "_tables.h", path)
        with open(own, encoding="utf-8") as file:
            self.tables = file.read()
        self.includes = [h for h in re.findall(
            r'^#include "(\w+\.h)"', text, re.M)
            if h not in ("slotgen.h", os.path.basename(own))]
        self.implementation = re.search(
            r"#if defined\((\w+_IMPLEMENTATION)\)", text).group(1)
        # name -> return type, types of the arguments
        self.functions = {}
        for result, function, arguments in re.findall(
                r"^(?:static inline|SLOT_SETTER) ([^\n]+)\n"
                r"(\w+)\(([^)]*)\)(?: SLOT_REFUSES_[^{]*?)?\n\{", text,
                re.M) + re.findall(PROTOTYPE, text, re.M):
            types = [re.sub(r"\w+$", "", a.strip()).strip()
                     for a in arguments.split(",")]
            self.functions[function] = (result.strip(), types)
        # name -> the function of the class that declares the slot
        self.inherited = re.findall(
            r"^#define (\w+)\(self(?:, \.\.\.)?\)(?: \\\n\t| )(\w+)\("
            r"\w+_UP\d*_\(self\)",
            text, re.M)
        # class, slot -> the class that declares it and the way up to it
        self.by_name = re.findall(
            r"^#define (\w+)_HAS_\w+ SLOT_UP\((\w+), (\w+), (\w+)\)$",
            text, re.M)
        # Not the copies of other files' classes: those have no accessors here.
        self.classes = re.findall(r"^#define (\w+)_class SLOT_CLASS_OF_", text, re.M)
        self.enums = re.findall(r"^#define (\w+)_enum SLOT_ENUM_OF_", text, re.M)
        self.slots = {}
        for c in self.classes:
            self.slots[c] = re.findall(
                r"^#define %s_HAS_(\w+) (?!SLOT_YES /\* the tag)" % c, whole,
                re.M)
        self.macros = dict(re.findall(r"^#define (\w+) (.*)$", text, re.M))
        self.infos = {}
        for _, body in objects(self.tables):
            rows = re.findall(r"\{ /\* \w+\.\w+ \*/\n(.*?)\n\t\t\}", body,
                              re.S)
            numbers = listed(body, "slot_rows")
            for c, (_, first) in class_rows(body).items():
                self.infos[c] = [rows[first + n] for n in numbers.get(c, [])]
        for c in self.classes:
            assert len(self.infos[c]) == len(self.slots[c]), c

    def inherit(self, headers):
        """What is a line each is as the function that it calls, be that in
        another header."""
        functions = {}
        for header in [*headers, self]:
            functions.update(header.functions)
        for c, declarer, slot, _ in self.by_name:
            self.inherited += [
                ("%s_%s_%s" % (c, verb, slot), "%s_%s_%s" % (
                    declarer, verb, slot))
                for verb in VERBS
                if "%s_%s_%s" % (declarer, verb, slot) in functions]
        for name, function in self.inherited:
            if "_clear_" in name and function not in functions:
                continue  # it says why there is none
            self.functions[name] = functions[name] = functions[function]

    def kind(self, c, number):
        return re.search(r"SLOT_KIND_(\w+)", self.infos[c][number]).group(1)

    def flag(self, c, number, flag):
        return re.search(r"\bSLOT_%s\b" % flag, self.infos[c][number])


def indexes(header, c, s, count):
    """The arguments s[i][j] for the flat number e."""
    if count == 0:
        return ""
    lengths = []
    for dimension in range(2, count + 1):
        lengths.append("%s_LEN_%s_%d" % (c, s, dimension))
    parts = []
    for dimension in range(count):
        inner = "".join(" / %s" % n for n in reversed(lengths[dimension:]))
        rest = "" if dimension == 0 else " %% %s" % lengths[dimension - 1]
        parts.append("e%s%s" % (inner, rest))
    return ", " + ", ".join(parts)


def write_slot(header, c, number, s, out):
    """The slot's accessors behind one signature each."""
    kind = header.kind(c, number)
    if header.flag(c, number, "IS_INDEX"):
        kind = "UINT"
    functions = header.functions
    name = "%s_%%s_%s" % (c, s)
    result, types = functions[name % "get"]
    where = indexes(header, c, s, types.count("size_t"))
    call = "%s_get_%s((const %s *)o%s)" % (c, s, c, where)
    out.append("static void\nread_%s__%s(const void *o, size_t e, "
               "slot_value *v)\n{\n\t(void)e;" % (c, s))
    if kind in NUMBERS:
        out.append("\tv->as.%s = %s;" % (NUMBERS[kind], call))
    elif kind == "UINT":
        out.append("\tv->as.natural = %s;" % call)
    elif kind in ("INT", "ENUM"):
        out.append("\tv->as.integer = (int64_t)%s;" % call)
    elif kind in ("TEXT", "STRING"):
        out.append("\tv->as.text = %s;" % call)
    elif kind == "BYTES":
        out.append("\tv->as.data = %s.data;\n\tv->length = (uint32_t)%s.size;"
                   % (call, call))
    elif kind == "OBJECT" and result.endswith("*"):
        out.append("\tv->as.object = %s;" % call)
    elif kind == "OBJECT":
        out.append("\tstatic %s kept;\n\t%s now = %s;\n\n\tmemcpy(&kept, "
                   "&now, sizeof kept);\n\tv->as.object = &kept;\n\t"
                   "v->length = sizeof kept;" % (result, result, call))
    elif kind == "OWN":
        out.append("\tv->as.object = %s;" % call)
    elif kind == "REF":
        out.append("\tv->as.ref = (void *)(uintptr_t)%s;" % call)
    elif kind == "WEAK":
        out.append("\tv->as.weak = %s;" % call)
    else:
        sys.exit("unknown kind " + kind)
    out.append("}\n")

    setter = functions.get(name % "set")
    has_table_setter = kind not in ("OBJECT", "OWN") and not header.flag(
        c, number, "IS_BORROWED")
    if setter and has_table_setter:
        result, types = setter
        argument = types[-1]
        out.append("static int\nset_%s__%s(void *o, size_t e, slot_value v)\n{"
                   "\n\t(void)e;" % (c, s))
        if kind in NUMBERS:
            value = "v.as." + NUMBERS[kind]
        elif kind in ("UINT", "INT"):
            value = "v.as.%s" % ("integer" if argument.startswith("int")
                                 else "natural")
            # What the argument cannot carry, the accessor is not asked.
            out.append("\tif (!carries(v, (%s)-1 < 0, sizeof(%s)))\n"
                       "\t\treturn -1;" % (argument, argument))
        elif kind == "ENUM":
            value = "v.as.integer"
            out.append("\tif ((int64_t)(%s)%s != %s)\n\t\treturn -1;" % (
                argument, value, value))
        else:
            value = {"TEXT": "v.as.text", "STRING": "v.as.text",
                     "REF": "v.as.ref", "WEAK": "v.as.weak",
                     "BYTES": "v.as.data, v.length"}[kind]
        cast = "(%s)" % argument if kind in NUMBERS or kind in (
            "UINT", "INT", "ENUM") else ""
        call = "%s_set_%s((%s *)o%s, %s%s)" % (c, s, c, where, cast, value)
        out.append("\t%s;\n}\n" % ("return " + call if result == "bool"
                                   else call + ";\n\treturn 1"))
    more = []
    for verb in ("has", "clear", "count"):
        if name % verb in functions:
            const = "" if verb == "clear" else "const "
            kinds = {"has": "bool", "clear": "void", "count": "size_t"}
            back = "" if verb == "clear" else "return "
            out.append("static %s\n%s_%s__%s(%svoid *o)\n{\n\t%s%s_%s_%s("
                       "(%s%s *)o);\n}\n" % (kinds[verb], verb, c, s, const,
                                             back, c, verb, s, const, c))
            more.append("%s_%s__%s" % (verb, c, s))
        else:
            more.append("NULL")
    more.append(write_growth(header, c, s, kind, out))
    if name % "remove" in functions:
        out.append("static void\nshrink_%s__%s(void *o)\n{\n\t%s_remove_%s("
                   "(%s *)o, 0);\n}\n" % (c, s, c, s, c))
        more.append("shrink_%s__%s" % (c, s))
    else:
        more.append("NULL")
    return "\t{read_%s__%s, %s, %s}," % (
        c, s, "set_%s__%s" % (c, s) if setter and has_table_setter else "NULL",
        ", ".join(more))


def write_growth(header, c, s, kind, out):
    """One element more; its name, or NULL where there is no insert."""
    if "%s_insert_%s" % (c, s) not in header.functions:
        return "NULL"
    types = header.functions["%s_insert_%s" % (c, s)][1]
    value = ""
    if len(types) == 3 and kind == "OBJECT":
        out.append("static %s sample_%s__%s;\n" % (
            types[2].rstrip(" *"), c, s))
        value = ", &sample_%s__%s" % (c, s)
    elif len(types) == 3 and kind in ("TEXT", "STRING"):
        value = ', "ab"'
    elif len(types) == 4:
        value = ', "ab", 2'
    elif len(types) == 3:
        value = ", %s%s_get_%s((const %s *)o, 0)" % (
            "(void *)" if types[2].endswith("*") else "", c, s, c)
    out.append("static void\ngrow_%s__%s(void *o)\n{\n\t%s_insert_%s((%s *)o, "
               "0%s);\n}\n" % (c, s, c, s, c, value))
    return "grow_%s__%s" % (c, s)


def write_class(header, c, out):
    rows = [write_slot(header, c, number, s, out)
            for number, s in enumerate(header.slots[c])]
    out.append("static const struct slot_pair pairs_%s[] = {" % c)
    out.extend(rows or ["\t{NULL, NULL, NULL, NULL, NULL, NULL, NULL},"])
    out.append("};\n")
    out.append("static void\nstart_%s(void *o)\n{" % c)
    if c + "_init" in header.functions:
        out.append("\tstatic const %s defaults = %s_DEFAULTS;\n" % (c, c))
        out.append("\t%s_init(o);" % c)
        out.append("\tCHECK(memcmp(o, &defaults, sizeof defaults) == 0);")
        out.append("\tslot_init(&%s_class, o);" % c)
        out.append("\tCHECK(memcmp(o, &defaults, sizeof defaults) == 0);")
    else:
        out.append("\tmemset(o, 0, sizeof(%s));" % c)
    out.append("}\n")


def write_program(headers, own, out):
    for implementation in [h.implementation for h in headers]:
        out.append("#define %s" % implementation)
    out.append('#include "%s"' % own)
    out.append('#include "tables.h"\n')
    out += {name: text for h in headers
            for name, text in h.hooks.items()}.values()
    # What slot_get makes of a slot that has no accessors of its own.
    for c, declarer, slot, up in headers[0].by_name:
        out += ["#define %s_%s_%s(o, ...) %s_%s_%s(%s(o), ##__VA_ARGS__)" % (
            c, verb, slot, declarer, verb, slot, up) for verb in VERBS]
    for c in headers[0].classes:
        write_class(headers[0], c, out)
    out.append("int\nmain(void)\n{")
    for c in headers[0].classes:
        out.append("\ttry_class(&%s_class, pairs_%s, sizeof(%s), "
                   "_Alignof(%s), start_%s);" % (c, c, c, c, c))
        copy = headers[0].functions.get(c + "_copy", ("",))[0] == "void"
        if copy and c + "_init" in headers[0].functions:
            out.append("\t{\n\t\t%s a, b;\n\n\t\t%s_init(&a);\n\t\t"
                       "memset(&b, 0, sizeof b);\n\t\t%s_copy(&b, &a);\n\t\t"
                       "CHECK(reads_same(&%s_class, pairs_%s, &a, &b));\n\t}"
                       % (c, c, c, c, c))
    for e in headers[0].enums:
        out.append("\ttry_enum(&%s_enum);" % e)
        out.append("\tfor (size_t i = 0; i < NUMBERS; i++)\n\t\tCHECK("
                   "%s_is_known(numbers[i]) == enum_knows(&%s_enum, "
                   "numbers[i]));" % (e, e))
        out.append("\tfor (uint32_t i = 0; i < %s_enum.count; i++) {\n"
                   "\t\tconst slot_enum_value *v = slot_enum_values(&%s_enum)"
                   " + i;\n\t\tconst char *text = %s_text((%s)v->number);\n"
                   "\t\t%s back = (%s)~v->number;\n\n\t\tCHECK(text && "
                   "%s_from_text(text, strlen(text), &back) && "
                   "(int64_t)back == v->number);\n\t\tCHECK(%s_is_known("
                   "v->number));\n\t}" % ((e,) * 8))
    functions = {}
    for h in headers:
        functions.update(h.functions)
    everything = [c for h in headers for c in h.classes]
    for a in everything:
        for b in everything:
            same = a == b or "%s_as_%s" % (a, b) in functions
            out.append("\tCHECK(%sslot_is_a(&%s_class, &%s_class));" % (
                "" if same else "!", a, b))
    out.append("\tif (failures)\n\t\tprintf(\"%d failures\\n\", failures);\n"
               "\treturn failures != 0;\n}")


def all_headers(directory, name):
    header = Header(os.path.join(directory, name))
    found = [header]
    for include in header.includes:
        found += all_headers(directory, include)
    header.inherit(found[1:])
    return found


def compile_and_run(compiler, scratch, program):
    """What is said where that fails, or None."""
    command = compiler + [
        "-std=c11", "-Wall", "-Wno-unused-function", "-Wno-type-limits",
        "-Werror", "-g1", "-fsanitize=address,undefined",
        "-fno-sanitize-recover=all", "-DSLOT_ASSERT_(condition)=((void)0)",
        "-I", HERE]
    runtime = runtime_object(f"--with={HERE}/inside.c", *command)
    if not runtime:
        return "slotgen.h's own part does not compile"
    executable = os.path.join(scratch, "program")
    # It takes longer to optimize than to run.
    command += ["-O0", "-I", scratch, "-I", INCLUDE, program, runtime,
                "-o", executable]
    for step in (command, [executable]):
        run = subprocess.run(step, stdout=subprocess.PIPE,
                             stderr=subprocess.STDOUT, text=True)
        if run.returncode:
            return "\n".join(run.stdout.splitlines()[:40])
    return None


def main():
    name = os.path.splitext(os.path.basename(sys.argv[1]))[0]
    with open(os.path.join(TESTS, "golden", name + ".yaml"),
              encoding="utf-8") as schema:
        if re.search(r"^# slotgen: .*(i386|ilp32)", schema.read(), re.M):
            print("skipped: not for this machine")
            return 77
    out = []
    failed = tried = 0
    with tempfile.TemporaryDirectory() as scratch:
        make_headers(scratch, name)
        write_program(all_headers(scratch, name + ".h"), name + ".h", out)
        program = os.path.join(scratch, "program.c")
        with open(program, "w", encoding="utf-8") as file:
            file.write("\n".join(out) + "\n")
        if len(sys.argv) > 2:
            shutil.copy(program, sys.argv[2])
        for compiler in (["gcc", "-O1"], ["clang", "-O1"]):
            if not shutil.which(compiler[0]):
                continue
            tried += 1
            fault = compile_and_run(compiler, scratch, program)
            if fault:
                failed = 1
                print(" ".join(compiler), fault, sep="\n")
    if not tried:
        print("skipped: no compiler")
        return 77
    return failed


if __name__ == "__main__":
    sys.exit(main())
