#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""paths.py DOCUMENT...

Files and folders that a document names, in `backquotes` or as links, are in the
repository: by their path, or by the end of it, `load/keys.c`. NAME stands for
anything.
"""
import os
import re
import sys

ROOT = os.path.abspath(os.path.join(os.path.dirname(__file__), "../.."))
FILE = re.compile(r"[\w.-]+(/[\w.-]+)*\.(c|h|re|tmpl|md|py|sh|json|txt|[15])")
FOLDER = re.compile(r"([\w.-]+/)+")


def paths_there():
    """Each with a '/' before it; folders with one behind."""
    for directory, folders, names in os.walk(ROOT):
        folders[:] = [name for name in folders
                      if name not in ("build", ".git", "node_modules")]
        path = "/" + os.path.relpath(directory, ROOT)
        for name in names:
            yield (path + "/" + name).replace("/./", "/")
        for name in folders:
            yield (path + "/" + name + "/").replace("/./", "/")


def paths_named(text):
    for name in re.findall(r"`([^`\n]+)`", text):
        if FILE.fullmatch(name) or FOLDER.fullmatch(name):
            yield "/" + name
    for name in re.findall(r"\]\(([^)#:]+)\)", text):
        yield "/" + name


def main():
    there = list(paths_there())
    missing, count = [], 0
    for document in sys.argv[1:]:
        with open(document, encoding="utf-8") as file:
            text = re.sub(r"^```.*?^```$", "", file.read(), flags=re.S | re.M)
        for name in paths_named(text):
            count += 1
            pattern = re.compile(re.escape(name).replace("NAME", ".*") + "$")
            if not any(pattern.search(path) for path in there):
                missing.append("%s names %s, which is not there" % (
                    os.path.basename(document), name[1:]))
    print("\n".join(missing) or "%d paths" % count)
    sys.exit(1 if missing else 0)


main()
