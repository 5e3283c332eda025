#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""taken.py

Every name that C, C++, POSIX or windows.h have for something, as a slot, a value
of an enum and a constant: the C++ header compiles behind POSIX's headers. What
slotgen refuses is left out.
"""
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "../lib"))
from where import ROOT, SLOTGEN  # noqa: E402

OWN = """args build clear copy from_json c_type repr reset set slot to_json
validate LAYOUT value_ text size i j count number bytes length given from object
self writer reader report context name type pool pools handle span""".split()
HEADERS = ("iostream cerrno cmath climits csignal unistd.h sys/socket.h "
           "netinet/in.h pthread.h fcntl.h").split()
PER_CLASS = 200


def all_names():
    path = os.path.join(ROOT, "generator/resolve/taken_names.inc")
    with open(path, encoding="utf-8") as file:
        names = re.findall(r'^NAME\("(\w+)"', file.read(), re.M)
    return [n for n in dict.fromkeys(names + OWN) if n[:2] != "__"]


def schema(names):
    lines = ["classes:"]
    parts = [names[i:i + PER_CLASS] for i in range(0, len(names), PER_CLASS)]
    for number, part in enumerate(parts):
        slots = ", ".join(f'"opt uint8_t {name}"' for name in part)
        constants = ", ".join(f'"{name}": 1' for name in part)
        lines += [f"  C{number}: {{slots: [{slots}]}}",
                  f"  K{number}: {{slots: [], constants: {{{constants}}}}}"]
    lines.append("enums:")
    lines += [f"  E{number}: [" + ", ".join(f'"{n}"' for n in part) + "]"
              for number, part in enumerate(parts)]
    return "\n".join(lines) + "\n"


def accepted(names, directory):
    """Without those that slotgen refuses in one of these ways."""
    path = os.path.join(directory, "many.yaml")
    for _ in range(8):
        with open(path, "w", encoding="utf-8") as file:
            file.write(schema(names))
        done = subprocess.run(
            [SLOTGEN, "-q", "--emit=cxx", "--error-format=json", "many.yaml"],
            cwd=directory, capture_output=True, text=True)
        if done.returncode == 0:
            return names
        refused = set()
        for line in done.stderr.splitlines():
            words = re.findall(r"'(\w+\.)?(\w+)'", json.loads(line)["message"])
            refused.update(word[1] for word in words[:1])
        names = [n for n in names if n not in refused]
    sys.exit("slotgen refuses: " + done.stderr[:1000])


def main():
    compilers = [c for c in ("g++", "clang++") if shutil.which(c)]
    if not compilers:
        print("skipped: no C++ compiler")
        return 77
    failed = 0
    with tempfile.TemporaryDirectory() as directory:
        names = accepted(all_names(), directory)
        with open(f"{directory}/all.cpp", "w", encoding="utf-8") as file:
            file.writelines(f"#include <{name}>\n" for name in HEADERS)
            file.write('#include "many.hpp"\n')
        for compiler, standard in zip(compilers, ("gnu++11", "gnu++20")):
            done = subprocess.run(
                [compiler, "-std=" + standard, "-fsyntax-only", "all.cpp"],
                cwd=directory, capture_output=True, text=True)
            if done.returncode:
                failed += 1
                print(f"{compiler}: {done.stderr[:2000]}")
    print(f"{len(names)} names")
    return 1 if failed or len(names) < 7000 else 0


if __name__ == "__main__":
    sys.exit(main())
