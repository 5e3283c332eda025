# SPDX-License-Identifier: MIT
"""Functions of the program that a header declares, defined to do nothing.

    hooks.py HEADER... prints their definitions.
"""
import re
import sys

PROTOTYPE = re.compile(r"^/\*\* The program's: [^\n]*\n((?:void|bool) (\w+)"
                       r"\(([^)]*)\));$", re.M)


def define(header):
    """{name: definition} of those of a header's text."""
    found = {}
    for prototype, name, parameters in PROTOTYPE.findall(header):
        used = "".join("(void)%s; " % re.search(r"\w+$", one)[0]
                       for one in parameters.split(", "))
        answer = "return true; " if prototype.startswith("bool") else ""
        found[name] = "%s { %s%s}\n" % (prototype, used, answer)
    return found


def main():
    found = {}
    for path in sys.argv[1:]:
        with open(path, encoding="utf-8") as file:
            found.update(define(file.read()))
    sys.stdout.write("".join(found.values()))


if __name__ == "__main__":
    main()
