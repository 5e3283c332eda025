# SPDX-License-Identifier: MIT
"""Where the runners in Python find what they test, as where.sh says it."""
import os
import re
import subprocess
import sys

LIB = os.path.dirname(os.path.abspath(__file__))
TESTS = os.path.dirname(LIB)
ROOT = os.path.dirname(TESTS)


# What .ci/install brings of engines, and what of it is npm's.
ENGINES = os.environ.get("ENGINES", os.path.join(ROOT, "build/engines"))
MODULES = os.path.join(ENGINES, "npm/node_modules")

# How a program is compiled that must neither be warned of nor do wrong.
STRICT = ["-std=c11", "-g1", "-O1", "-Wall", "-Wextra", "-Wpedantic",
          "-Wconversion", "-Wshadow", "-Werror", "-fsanitize=address,undefined",
          "-fno-sanitize-recover=all"]


def _ask():
    done = subprocess.run(
        ["sh", "-c", 'root=$0 caller=$PWD; . "$0/tests/lib/where.sh"; '
         'printf "%s\\n" "$SLOTGEN" "$SLOTGEN_INCLUDE"', ROOT],
        stdout=subprocess.PIPE, text=True)
    if done.returncode != 0:
        sys.exit(done.returncode)
    return done.stdout.splitlines()


def python_with(*modules):
    """A Python that has them: Debian's packages are for Debian's; or None."""
    for python in sys.executable, "/usr/bin/python3":
        if os.path.exists(python) and subprocess.run(
                [python, "-c", "import " + ", ".join(modules)],
                stderr=subprocess.DEVNULL).returncode == 0:
            return python
    return None


def runtime_object(*command):
    """The path of slotgen.h's own part as this compiles it, once for all; None
    where the compiler says something, which is then printed."""
    done = subprocess.run([os.path.join(LIB, "runtime.sh"), *command],
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                          text=True)
    if done.returncode != 0:
        print(done.stdout)
        return None
    return done.stdout.strip()


def make_headers(directory, *names):
    """What slotgen makes of these golden schemas, of all where none is named,
    and of what they import, in the directory. Their names."""
    golden = os.path.join(TESTS, "golden")
    names = names or sorted(name[:-5] for name in os.listdir(golden)
                            if name.endswith(".yaml"))
    for name in names:
        with open(f"{golden}/{name}.yaml", encoding="utf-8") as file:
            text = file.read()
        options = " ".join(re.findall(r"^# slotgen: (.*)$", text, re.M)).split()
        imported = re.findall(r"^imports: (\w+)$", text, re.M)
        done = subprocess.run(
            [SLOTGEN, "-q", "--no-runtime", *options, "--output-dir", directory,
             *(one + ".yaml" for one in [*imported, name])], cwd=golden,
            stderr=subprocess.PIPE, text=True)
        if done.returncode != 0:
            sys.exit(f"slotgen refuses golden/{name}.yaml\n{done.stderr}")
    return names


# The program, and the directory of slotgen.h.
SLOTGEN, INCLUDE = _ask()
