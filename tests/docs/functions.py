#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""slotgen(3) says of the run time what slotgen.h does.

    functions.py [--renew]

The page is made of the interface's parts: of each its comment at the head, its
declarations and what stands above them in "/** */". --renew writes it."""
import os
import re
import sys

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "../lib"))
from where import ROOT  # noqa: E402

PAGE = os.path.join(ROOT, "docs", "slotgen.3")
RUNTIME = os.path.join(ROOT, "templates", "runtime")
# Parts that programs do not call.
MACHINERY = ["language.h", "define.h", "json_parts.h"]
# Of these the comment at the head says how what is generated is used.
GENERATED = ["make.h"]
HEAD = r'''.\" SPDX-License-Identifier: MIT
.\" Made of templates/runtime by tests/docs/functions.py: build the target goldens.
.Dd November 27, 2026
.Dt SLOTGEN 3
.Os
.Sh NAME
.Nm slotgen.h
.Nd what programs call that use the headers of
.Xr slotgen 1
.Sh SYNOPSIS
.Bd -literal
#define SLOTGEN_IMPLEMENTATION  /* in one file of the program */
#include "slotgen.h"
.Ed
.Sh DESCRIPTION
'''
TAIL = '''.Sh SEE ALSO
.Xr slotgen 1 ,
.Xr slotgen-schema 5
'''
COMMENT = re.compile(r"/\*(\*?)\s(.*?)\*/", re.S)


def read(*path):
    with open(os.path.join(RUNTIME, *path), encoding="utf-8") as file:
        return file.read()


def plain(comment):
    """A comment's text without the stars at the heads of its lines."""
    return re.sub(r"^ \* ?|^ \*$", "", comment, flags=re.M).strip("\n ")


def roff(line):
    line = line.replace("\\", "\\e")
    return "\\&" + line if line[:1] in (".", "'") else line


def literal(lines):
    return [".Bd -literal -offset indent"] + [roff(line) for line in lines] + \
        [".Ed"]


def prose(text):
    """Paragraphs; what is indented, or in columns, stands as it is."""
    made = []
    for part in re.split(r"\n\s*\n", text):
        lines = part.split("\n")
        if any(re.match(r"\s{2,}\S|\S+.*\S {2,}\S", line) for line in lines):
            made += literal(lines)
        else:
            words = " ".join(line.strip() for line in lines)
            made += [".Pp"] + [roff(sentence) for sentence in
                               re.split(r"(?<=[.?!]) (?=[A-Z])", words)]
    return made


def is_public(declaration):
    """Whether what it declares is for programs: no name that ends in _, no
    macro that looks like a function in capitals, of which headers are made."""
    define = re.match(r"#define (\w+)(\(?)", declaration)
    if define:
        return not define[1].endswith("_") and \
            not (define[2] and define[1].isupper())
    named = re.search(r"(\w+)\s*[\[(]", declaration) or \
        re.search(r"(\w+);$", declaration.strip())
    return bool(named) and not named[1].endswith("_")


def without_bodies(code):
    """Prototypes in place of inline functions."""
    code = re.sub(r"^SLOT_EXTERN ", "", code, flags=re.M)
    return re.sub(r"^(static inline [^;{}]*?\))\n\{\n.*?^\}$", r"\1;", code,
                  flags=re.S | re.M)


def declarations(code):
    """Those of a piece of code, each as lines."""
    code = re.sub(r"^#(?:if|else|endif|pragma|undef|elif).*\n", "",
                  without_bodies(code), flags=re.M)
    found = re.findall(
        r"^#define (?:\\\n|[^\n/]|/(?!\*))*(?:/\*.*?\*/)?"
        r"|^typedef (?:struct|union|enum) (?:\w+ )?\{.*?^\} \w+;$"
        r"|^(?:struct|union|enum) \w+ \{.*?^\};$"
        r"|^[a-z][^;{}#]*;$", code, re.S | re.M)
    return [one for one in found if is_public(one) or
            re.match(r"(typedef )?(struct|enum|union) \w+[^_] \{", one)]


def shown(declaration):
    declaration = re.sub(r"^static inline ", "", declaration)
    if declaration.startswith("#define"):
        # Of a macro of several lines how it is called.
        return re.sub(r"\s*\\\n.*", "", declaration,
                      flags=re.S).expandtabs(8).rstrip().split("\n")
    if "{" not in declaration:
        declaration = re.sub(r"\s*\n\s*", " ", declaration)
        declaration = declaration.replace("( ", "(").replace("* ", "*")
    return declaration.expandtabs(8).split("\n")


def part(name, title):
    text = read("interface", name)
    text = re.sub(r"^/\* (SPDX|clang-format|----).*\*/\n", "", text, flags=re.M)
    made = [".Ss " + roff(title)]
    begins = list(COMMENT.finditer(text))
    begins = [one for one in begins
              if text[:one.start()][-1:] in ("", "\n") and
              text[one.end()] == "\n"]  # it has its lines for itself
    if begins and begins[0][1] == "" and not text[:begins[0].start()].strip():
        made += prose(plain(begins[0][2]))
    for number, comment in enumerate(begins):
        end = begins[number + 1].start() if number + 1 < len(begins) else None
        found = declarations(text[comment.end():end])
        if not found or name in GENERATED:
            continue
        made.append(".Bd -literal")
        for one in found:
            made += [roff(line) for line in shown(one)]
        made.append(".Ed")
        if comment[1] or number:
            made += prose(plain(comment[2]))
    return made


def page():
    head = read("slotgen.h")
    listed = COMMENT.findall(head)[1][1]
    titles, name = {}, None
    for line in plain(listed).split("\n"):
        begins = re.match(r"\s*(\w+\.h)\s+(.*)", line)
        if begins:
            name = begins[1]
            titles[name] = begins[2]
        elif name and re.match(r"\s{8,}\S", line):
            titles[name] += " " + line.strip()
        else:
            name = None
    rules = plain(listed).split("\n\n")[2:]
    made = []
    for paragraph in rules:
        made += prose(paragraph)
    for name in re.findall(r'#include "interface/(.*)"', head):
        if name not in MACHINERY:
            made += part(name, titles[name])
    return HEAD + "\n".join(made) + "\n" + TAIL


def main():
    made = page()
    if sys.argv[1:] == ["--renew"]:
        with open(PAGE, "w", encoding="utf-8") as file:
            file.write(made)
        return
    with open(PAGE, encoding="utf-8") as file:
        if file.read() != made:
            sys.exit(f"{PAGE} is not of this slotgen.h: build the target goldens")


main()
