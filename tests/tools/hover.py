#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""hover.py NAME [c++]

NAME is that of a golden schema, or its path. A program names everything that
its header documents; clangd, asked as an editor asks it, says of each what its
comment says: of accessors and other functions, classes and types, values of
enums, and members. On completion too, but for members: of those clangd says
nothing there, wherever they are declared.
"""
import os
import pathlib
import re
import shutil
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "../lib"))
from lsp import Server  # noqa: E402
from where import INCLUDE, make_headers  # noqa: E402

PLAIN = ["plaintext"]
CAPABILITIES = {"textDocument": {
    "hover": {"contentFormat": PLAIN},
    "completion": {"completionItem": {"documentationFormat": PLAIN}}}}
DOC = r"/\*\* ((?:(?!\*/).)*) \*/\n"
# What is declared, and how a program names it.
KINDS = {
    "function": (DOC + r"(?:static inline |SLOT_SETTER )?[\w *]*?\n?(\w+)\(\w[^;{}]*\)"
                 r"(?:;|\n\{)", "(void)&%s;"),
    "class": (DOC + r"typedef struct (\w+) \{",
              "{ %s *p; (void)p; }"),
    "type": (DOC + r"typedef \w+ (\w+);", "{ %s *p; (void)p; }"),
    "enum": (DOC + r"typedef enum (\w+) ", "{ %s *p; (void)p; }"),
    "value": (r"\t" + DOC + r"\t(\w+) = ", "(void)%s;"),
}


def plain(text):
    """Words alone, without the asterisks of a comment."""
    return " ".join(re.sub(r"\n\s*\* ?", "\n", text).split())


def members(text):
    """(class, member, comment): of those that say more than where they are."""
    for name, body in re.findall(
            r"^typedef struct (\w+) \{ /\*.*?\n(.*?)^\} \w+;", text,
            re.S | re.M):
        for member, doc in re.findall(
                r"^\t/\* +\d+ \*/ [^;\n]*?(\w+)(?:\[[^;]*)?; +/\* (.*?) \*/$",
                body, re.M):
            yield name, member, plain(doc)


def things(text):
    """(kind, line of a program, name, comment)"""
    text = text[text.index("SLOT_HEADER_BEGIN"):]
    for kind, (pattern, line) in KINDS.items():
        for doc, name in re.findall(pattern, text, re.S):
            if not name.endswith("_"):
                yield kind, line % name, name, plain(doc)
    for owner, member, doc in members(text):
        yield "member", f"{{ {owner} *p = 0; (void)p->{member}; }}", member, doc


def check(folder, name, language):
    with open(f"{folder}/{name}.h", encoding="utf-8") as file:
        found = list(things(file.read()))
    text = f'#include "{name}.h"\nvoid use(void)\n{{\n'
    places = []
    for _, line, word, _ in found:
        places.append(len(text) + line.rindex(word))
        text += line + "\n"
    text += "}\n"
    uri = pathlib.Path(folder, "user." + language).as_uri()
    server = Server(["clangd", "--log=error"], folder)
    counts = dict.fromkeys([*KINDS, "member"], 0)
    try:
        server.start(folder, CAPABILITIES)
        server.open(uri, {"c": "c", "cpp": "cpp"}[language], text)
        for one in server.complaints(uri):
            yield one["message"]
        for (kind, _, word, doc), place in zip(found, places):
            counts[kind] += 1
            said = plain(server.hover(uri, text, place))
            if doc not in said:
                yield f"hovering over {word}: {doc!r} is not in {said!r}"
            if kind == "member" or counts[kind] > 40:
                continue
            items = server.complete(uri, text, place + len(word))
            said = [plain(item.get("documentation", {}).get("value", ""))
                    for item in items if item.get("filterText") == word]
            if doc not in said:
                yield f"completing {word}: {doc!r} is not among {said}"
        server.stop()
    finally:
        if server.process.poll() is None:
            server.process.kill()
    print(", ".join(f"{count} {kind}" for kind, count in counts.items()))
    if not counts["function"] or not counts["class"] + counts["enum"]:
        yield "nothing is documented"


def main():
    if not shutil.which("clangd"):
        print("skipped: no clangd")
        sys.exit(77)
    name = os.path.basename(sys.argv[1]).replace(".yaml", "")
    with tempfile.TemporaryDirectory() as folder:
        make_headers(folder, name)
        with open(f"{folder}/compile_flags.txt", "w", encoding="utf-8") as file:
            file.write(f"-I{folder}\n-I{INCLUDE}\n")
        failures = list(check(folder, name,
                              "cpp" if "c++" in sys.argv else "c"))
    print("\n".join(failures))
    sys.exit(1 if failures else 0)


main()
