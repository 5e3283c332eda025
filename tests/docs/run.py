#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""What the documents show is so: run.py DOCUMENT...

Each document is read from its first block to its last, in a directory of its
own, where `slotgen` is the program under test and `cc` is gcc or clang.

    ```yaml      begins with "# NAME.yaml": that file, of which slotgen makes a
                 header
    ```c         begins with "/* NAME.h, an excerpt": each struct and prototype
                 in it stands in that header, word for word
                 begins with "/* NAME.c": that file
                 has a function, or #define: a part of the document's program
                 else statements, of one function with those of its section
    ```console   commands behind "$ ", and what they print; a line "…" is any
                 number of lines, "…" at a line's end the rest of it
    ```sh        commands that end with 0
    ```          after a paragraph with `--dump=STAGE`: what that prints
    ```NAME      begins with "# FILE" or "// FILE": that file
    ```text      a drawing

The program is compiled, with warnings as errors and sanitizers, and run. What
a line that prints says in a comment behind it is printed, in this order:

    puts(text);                 /* 'Order' object has no attribute 'prise' */

What readers need not see stands in files/DOCUMENT/, whose files are in the
directory from the start; with.h there is included by the document's program. A
block that cannot be run has "<!-- not run: WHY -->" above it; one that is not
run without is an error.
"""
import os
import re
import shutil
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "../lib"))
from where import SLOTGEN  # noqa: E402

BLOCK = re.compile(r"^(#+) [^\n]*$|^<!-- not run: (.*?) -->\n"
                   r"|^```(\w*)\n(.*?)^```$", re.S | re.M)
PRINTS = re.compile(r"\b(?:puts|print\w*)\b.*;\s+/\* (.*) \*/$", re.M)
AT_FILE_SCOPE = re.compile(r"^(#define|#include|\w.*\)\n\{)", re.M)
HEAD = ["assert.h", "errno.h", "stdio.h", "stdlib.h", "string.h"]


class Document:
    def __init__(self, path, directory):
        self.path, self.directory = path, directory
        self.schemas, self.sections, self.outside = [], [], []
        self.prints, self.checked, self.why, self.line = [], 0, None, 0
        name = os.path.splitext(os.path.basename(path))[0]
        self.files = os.path.join(HERE, "files", name)
        if os.path.isdir(self.files):
            shutil.copytree(self.files, directory, dirs_exist_ok=True)

    def fail(self, why):
        sys.exit(f"{self.path}:{self.line}: {why}")

    def run(self, command, status=0):
        done = subprocess.run(command, cwd=self.directory, shell=True,
                              stdout=subprocess.PIPE, text=True,
                              stderr=subprocess.STDOUT, env=self.environment())
        if status is not None and done.returncode != status:
            self.fail(f"{command}: status {done.returncode}\n{done.stdout}")
        return done.stdout

    def environment(self):
        """slotgen and cc by their names, and messages in plain words."""
        tools = os.path.join(self.directory, ".tools")
        if not os.path.exists(tools):
            os.mkdir(tools)
            os.symlink(SLOTGEN, os.path.join(tools, "slotgen"))
            os.symlink(shutil.which("gcc") or shutil.which("clang"),
                       os.path.join(tools, "cc"))
        return {**os.environ, "LC_ALL": "C", "TERM": "dumb",
                "PATH": tools + ":" + os.environ["PATH"]}

    def write(self, name, text):
        path = os.path.join(self.directory, name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)

    # A block of each kind.

    def yaml(self, body):
        name = re.match(r"# (\S+\.ya?ml)\n", body)
        if not name:
            self.fail('begin the block with "# NAME.yaml"')
        self.write(name[1], body)
        if name[1] not in self.schemas:
            self.schemas.append(name[1])
        self.run("slotgen -q " + name[1])

    def excerpt(self, header, body):
        with open(os.path.join(self.directory, header),
                  encoding="utf-8") as file:
            text = file.read()
        flat = " ".join(text.split())
        for struct in re.findall(r"^typedef struct \w+ \{.*?^\} \w+;\n", body, re.S | re.M):
            if struct not in text:
                self.fail(f"{header} has no\n{struct}")
        for prototype in re.findall(r"^\w[^;{]*\);", body, re.M):
            if prototype[:-1] not in flat:
                self.fail(f"{header} has no {prototype}")

    def c(self, body):
        excerpt = re.match(r"/\* (\S+\.h), an excerpt", body)
        file = re.match(r"/\* (\S+\.[ch])\b", body)
        if excerpt:
            self.excerpt(excerpt[1], body)
        elif file:
            self.write(file[1], body)
        elif AT_FILE_SCOPE.search(body):
            self.outside.append(body)
        else:
            self.prints += PRINTS.findall(body)
            self.sections[-1].append(f'#line {self.line} "{self.path}"\n' +
                                     body)

    def console(self, body):
        commands = re.split(r"^\$ ", body, flags=re.M)
        for command in commands[1:]:
            command, shown = command.split("\n", 1)
            said = self.run(command, None)
            pattern = "".join(
                r"(?:.*\n)*?" if line == "…\n" else
                re.escape(line.rstrip("…\n")) + ".*\n"
                if line.endswith("…\n") else re.escape(line)
                for line in shown.splitlines(keepends=True))
            if not re.fullmatch(pattern, said):
                self.fail(f"`{command}` prints\n{said}and not\n{shown}")

    def sh(self, body):
        self.run("set -e\n" + body)

    def plain(self, body, before):
        stage = re.findall(r"--dump=(\w+)", before)
        if not stage or not self.schemas:
            self.fail("a block of no kind, and no --dump=STAGE above it")
        said = self.run(f"slotgen --dump={stage[-1]} {self.schemas[-1]}")
        if said != body:
            self.fail(f"--dump={stage[-1]} prints\n{said}")

    def other(self, kind, body):
        name = re.match(r"(?:#|//|--) (\S+)", body)
        if not name:
            self.fail(f"a block of {kind} that names no file")
        self.write(name[1], body)

    def block(self, kind, body, before):
        if self.why is not None or kind == "text":
            self.why = None
            return
        if kind in ("yaml", "c", "console", "sh"):
            getattr(self, kind)(body)
        elif kind:
            self.other(kind, body)
        else:
            self.plain(body, before)
        self.checked += 1

    def read(self):
        with open(self.path, encoding="utf-8") as file:
            text = file.read()
        end = 0
        self.sections.append([])
        for found in BLOCK.finditer(text):
            heading, why, kind, body = found.groups()
            self.line = text.count("\n", 0, found.start()) + 1
            before, end = text[end:found.start()], found.end()
            if heading:
                self.sections.append([])
            elif why:
                self.why = why
            else:
                self.line += 1
                self.block(kind, body, before)

    def program(self):
        parts = [f"#include <{name}>\n" for name in HEAD]
        parts.append("#define SLOTGEN_IMPLEMENTATION\n"
                     "#define SLOTGEN_FILES\n"
                     "#define SLOTGEN_ARROW\n")
        for schema in self.schemas:
            stem = schema.rsplit(".", 1)[0]
            macro = re.sub(r"\W", "_", stem).upper()
            parts.append(f"#define {macro}_IMPLEMENTATION\n"
                         f'#include "{stem}.h"\n')
        if os.path.exists(os.path.join(self.files, "with.h")):
            parts.append('#include "with.h"\n')
        parts += self.outside
        sections = [lines for lines in self.sections if lines]
        for number, lines in enumerate(sections):
            parts.append(f"static int section{number}(void)\n{{\n"
                         + "".join(lines) + "return 0;\n}\n")
        calls = " || ".join(f"section{n}()" for n in range(len(sections)))
        parts.append(f"int main(void)\n{{\n\treturn {calls};\n}}\n")
        return "".join(parts)

    def run_program(self):
        if not any(self.sections) and not self.outside:
            return
        self.write("document.c", self.program())
        self.run("cc -std=c11 -Wall -Wextra -Werror -Wno-unused "
                 "-Wno-declaration-after-statement -fsanitize=address,undefined"
                 " -fno-sanitize-recover -g -o document document.c")
        said = self.run("./document").splitlines()
        left = iter(said)
        for line in self.prints:
            if line not in left:
                self.fail("its program does not print\n%s\nbut\n%s" %
                          (line, "\n".join(said)))


def main():
    for path in sys.argv[1:]:
        with tempfile.TemporaryDirectory() as directory:
            document = Document(path, directory)
            document.read()
            document.run_program()
            if not document.checked:
                sys.exit(f"{path}: nothing to run was found")
            print(f"{path}: {document.checked} blocks, "
                  f"{len(document.prints)} lines printed")


main()
