#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""templates.py

The files of templates/, and what they name: no two share a base name; what
--export-templates writes are they, and the run time; each template is another's
partial or known to the generator by its name; each tag of the generator's
table is named in a template of its own scopes' root. What an if of a header
guards stands in braces: without them gcc -Wall reads the whole header again for
each, to see how it is indented.
"""
import os
import re
import subprocess
import sys
import tempfile

ROOT = os.path.abspath(os.path.join(os.path.dirname(__file__), "../.."))
PARTIAL = re.compile(r"\{\{>\s*([\w-]+)\s*\}\}")
RUNTIME = {"slotgen.h", "slotgen_impl.h", "slotgen.hpp"}  # of runtime/
BARE_IF = re.compile(r"^\s*(?:if|for|while) \(.*\)$", re.M)
TAG = re.compile(r"\{\{[#^&]?\s*\.?(\w+)\s*\}\}")


def read(path):
    with open(path, encoding="utf-8") as file:
        return file.read()


def templates():
    """base name → text"""
    files = {}
    for directory, folders, names in os.walk(os.path.join(ROOT, "templates")):
        if "runtime" in folders:
            folders.remove("runtime")  # slotgen.h's parts
        for name in names:
            assert name not in files, "two files are called " + name
            files[name] = read(os.path.join(directory, name))
    return files


def generator_words():
    words = set()
    for directory, _, names in os.walk(os.path.join(ROOT, "generator")):
        for name in names:
            words.update(re.findall(r'"([\w.]+)"',
                                    read(os.path.join(directory, name))))
    return words


def check_reach(files):
    """Whether each template is printed: by another, or by the generator."""
    reached = generator_words()
    for text in files.values():
        reached.update(PARTIAL.findall(text))
    for name in sorted(files):
        if name.endswith(".tmpl") and name[:-len(".tmpl")] not in reached:
            yield "no one prints " + name


def check_export(files, directory):
    exported = set(os.listdir(directory)) - {"TAGS.txt", *RUNTIME}
    for name in sorted(exported ^ set(files)):
        yield name + " is exported or is in templates/, not both"
    for name in sorted(exported & set(files)):
        if read(os.path.join(directory, name)) != files[name]:
            yield name + " is exported otherwise"


def check_tags(files, table):
    named = {True: set(), False: set()}
    for name, text in files.items():
        named[name.startswith("report_")].update(TAG.findall(text))
    is_report = False
    for line in table.splitlines():
        if line.startswith("scope "):
            scope = line[len("scope "):]
            is_report = is_report or scope == "report"
        elif line.split()[1] not in named[is_report]:
            yield "no template names %s of %s" % (line.split()[1], scope)


def check_braces(files):
    for name, text in sorted(files.items()):
        if name.endswith(".tmpl") and not name.startswith(
                ("report_", "selftest")):
            for found in BARE_IF.findall(text):
                yield "%s: no braces behind %s" % (name, found.strip())


def main():
    files = templates()
    with tempfile.TemporaryDirectory() as directory:
        subprocess.run([os.environ["SLOTGEN"], "--export-templates=" + directory],
                       check=True)
        faults = list(check_reach(files))
        faults += check_export(files, directory)
        faults += check_braces(files)
        faults += check_tags(files, read(os.path.join(directory, "TAGS.txt")))
    print("\n".join(faults) or "%d files" % len(files))
    sys.exit(1 if faults else 0)


main()
