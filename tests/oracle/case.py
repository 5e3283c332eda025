# SPDX-License-Identifier: MIT
"""One schema, through slotgen, its own program, and compilers."""
import glob
import json
import os
import re
import shutil

import compilers
import describe
import pahole
import places
import program
import python_sizes
from compilers import STRICT, run

PRAGMA = re.compile(r"^#pragma GCC system_header.*$", re.M)
LINE_MARK = re.compile(r'^# \d+ "([^"]*)".*\n', re.M)
FUNCTION = re.compile(r"^(?:static inline|SLOT_SETTER) [^\n]*\n(\w+)\(", re.M)
PLACE = re.compile(r"^[^\n:]+:\d+:\d+: error: ", re.M)


def own_functions(text):
    """The inline functions of what the preprocessor leaves of headers here,
    not of the system's, whose paths are whole."""
    parts = LINE_MARK.split(text)
    own = "".join(part for path, part in zip(parts[1::2], parts[2::2])
                  if not path.startswith(("/", "<")))
    return dict.fromkeys(FUNCTION.findall(own))


class Disagreement:
    def __init__(self, check, cls="", slot="", value="", more="", by=""):
        self.check, self.cls, self.slot = check, cls, slot
        self.value, self.more, self.by = value, more, by

    def __str__(self):
        where = ".".join(part for part in (self.cls, self.slot) if part)
        value = f" = {self.value}" if self.value else ""
        by = f" [{self.by}]" if self.by else ""
        return f"{self.check}: {where}{value}: {self.more[:400]}{by}"


class Case:
    """slotgen, the schema, a directory to work in."""

    def __init__(self, slotgen, schema, directory):
        self.slotgen, self.schema = slotgen, schema
        self.directory = directory
        self.found = []       # Disagreement
        self.refused = None   # what slotgen said

    def add(self, check, *more, **named):
        self.found.append(Disagreement(check, *more, **named))

    # ---- slotgen --------------------------------------------------------------

    def write_schema(self):
        shutil.rmtree(self.directory, ignore_errors=True)
        os.makedirs(self.directory)
        self.names = []
        for name, text in self.schema.yaml().items():
            self.names.append(name)
            with open(f"{self.directory}/{name}.yaml", "w",
                      encoding="utf-8") as file:
                file.write(text)

    def generate(self):
        """Whether there are headers."""
        files = [name + ".yaml" for name in self.names]
        status, _, said = run([self.slotgen, "-q", "--output-dir=.", *files],
                              self.directory)
        if status == 1 and PLACE.search(said):
            self.refused = said
        elif status != 0:
            self.add(f"slotgen ends with {status}", more=said[-600:])
        return status == 0

    def read(self, option, name="s"):
        """What it prints of one file, or nothing."""
        status, out, said = run([self.slotgen, "-q", option, f"{name}.yaml"],
                                self.directory)
        if status != 0:
            self.add(f"{option} ends with {status}", more=said[-600:])
        return out if status == 0 else ""

    def reported(self, names):
        """The classes of reports of these files, by name."""
        return {cls["class"]: cls for name in names
                for text in [self.read("--report=json", name)]
                for cls in (json.loads(text)["classes"] if text else ())}

    def add_all(self, differences, by=""):
        for check, cls, slot, more in differences:
            self.add(check, cls.name, slot.name if slot else "", more=more,
                     by=by)

    def compare_documents(self):
        document = self.read("--describe")
        if not document:
            return None
        described = {cls["name"]: cls
                     for schema in json.loads(document)["schemas"]
                     for cls in schema.get("classes", [])}
        reported = self.reported(["s"])
        schema = self.schema
        self.add_all(describe.differences(schema, described))
        self.add_all(describe.overlaps(schema, described))
        self.add_all(describe.report_differences(schema, described, reported))
        self.add_all(places.differences(schema, described))
        return described

    # ---- programs ----------------------------------------------------------------

    def write_program(self, described):
        texts = []
        for name in self.names:
            with open(f"{self.directory}/{name}.h", encoding="utf-8") as file:
                texts.append(file.read())
        self.texts = texts
        writer = program.Writer(self.schema, program.Header(texts), described)
        for cls, slot, name in writer.not_found():
            self.add("the header has none", cls.name,
                     slot.name if slot else "", more=name)
        with open(f"{self.directory}/program.c", "w",
                  encoding="utf-8") as file:
            file.write(writer.write([name.upper() for name in self.names]))

    def run_program(self, compiler):
        """The lines that have to be the same of every compiler, or None."""
        said = compilers.compile_program(compiler, self.directory)
        if said is not None:
            self.add("does not compile", more=said[:600], by=compiler.name)
            return None
        status, out, said = run(["./program"], self.directory, 120)
        lines = out.split("\n")
        for line in lines:
            if line.startswith("DIS|"):
                parts = (line.split("|", 5) + [""] * 6)[1:6]
                self.add(*parts, by=compiler.name)
        if not any(line.startswith("END|") for line in lines):
            self.add("crash", more=f"status {status}: {said[-1500:]}",
                     by=compiler.name)
            return None
        return [line for line in lines if line.startswith("T|")]

    def compare_compilers(self, chosen):
        first = None
        for compiler in chosen:
            lines = self.run_program(compiler)
            if first is None or lines is None:
                first = first or lines
                continue
            for a, b in zip(first, lines):
                if a != b:
                    self.add("compilers differ", more=f"{a} / {b}",
                             by=compiler.name)
                    break

    # ---- headers without their pragma -------------------------------------------

    # What can be asked besides, and the commands that it takes.
    MORE = {"plain": ["gcc"], "-O3": ["gcc"], "c++": ["g++"],
            "selftest": [], "pahole": ["gcc", "pahole"], "python": []}
    PLAIN = {"plain": ["gcc", "-std=c11", "-fsyntax-only", *STRICT],
             "-O3": ["gcc", "-std=c11", "-O3", "-c", *STRICT],
             "c++": ["g++", "-std=c++11", "-x", "c++", "-fsyntax-only"]}

    def write_plain(self, marks):
        """Headers without the pragma, and a program that includes them."""
        plain = f"{self.directory}/plain"
        os.makedirs(plain, exist_ok=True)
        for path in glob.glob(f"{self.directory}/*.h"):
            with open(path, encoding="utf-8") as file:
                text = PRAGMA.sub("", file.read())
            with open(f"{plain}/{os.path.basename(path)}", "w",
                      encoding="utf-8") as file:
                file.write(text)
        with open(f"{plain}/plain.c", "w", encoding="utf-8") as file:
            file.write("".join(f"#define {mark}_IMPLEMENTATION\n"
                               for mark in marks))
            file.write("".join(f'#include "{name}.h"\n'
                               for name in reversed(self.names)))
        return plain

    def check_plain(self, how):
        """Every inline function is referred to, and nothing is hidden."""
        marks = [name.upper() for name in self.names]
        plain = self.write_plain(marks + ["SLOTGEN"] * (how == "-O3"))
        command = [*self.PLAIN[how], "-Wno-deprecated-declarations",
                   "plain.c"]
        status, text, said = run([*command, "-E"], plain)
        functions = ",\n\t".join(f"(function *){name}"
                                 for name in own_functions(text))
        with open(f"{plain}/plain.c", "a", encoding="utf-8") as file:
            file.write("typedef void function(void);\n"
                       "extern function *const all[];\n"
                       f"function *const all[] = {{\n\t{functions}}};\n")
        if status == 0:
            status, _, said = run(command, plain)
        if status:
            self.add(f"without the pragma, {how}", more=said[:600], by=how)

    def check_selftest(self, compiler):
        """slotgen's own program finds nothing either."""
        status, _, said = run([self.slotgen, "-q", "--selftest",
                               "--output-dir=.", "s.yaml"], self.directory)
        if status:
            self.add(f"--selftest ends with {status}", more=said[-600:],
                     by="selftest")
            return
        status, _, said = run([*compiler.command, "-w", "-o", "selftest",
                               "s.selftest.c"], self.directory)
        if status:
            self.add("the self test does not compile", more=said[:600],
                     by="selftest")
            return
        status, out, said = run(["./selftest"], self.directory, 60)
        if status:
            self.add("the self test", more=(out + said)[-600:],
                     by="selftest")

    def check_python_sizes(self):
        reported = self.reported(self.names)
        text = "".join(self.read("--report", name) for name in self.names)
        self.add_all(python_sizes.differences(self.schema, reported),
                     by="python")
        self.add_all(python_sizes.text_differences(self.schema, reported,
                                                   text), by="python")

    # ---- all ----------------------------------------------------------------------

    def run(self, chosen, more=()):
        """more: of MORE."""
        self.schema.resolve()
        self.write_schema()
        if not self.generate():
            return self
        described = self.compare_documents()
        if described is None:
            return self
        self.write_program(described)
        self.compare_compilers(chosen)
        for how in more:
            if how in self.PLAIN:
                self.check_plain(how)
        if "selftest" in more:
            self.check_selftest(chosen[0])
        if "pahole" in more:
            self.add_all(pahole.differences(
                self.schema, described, self.reported(self.names),
                self.directory), by="pahole")
        if "python" in more:
            self.check_python_sizes()
        return self
