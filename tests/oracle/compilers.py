# SPDX-License-Identifier: MIT
"""The compilers at hand. The drivers and the run time are compiled once for
each, so that a schema costs its own program only.
"""
import os
import shutil
import subprocess

HERE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "drivers")
DRIVERS = ("drive", "whole", "scalar", "array", "object", "class")
SANITIZE = ["-g", "-fsanitize=address,undefined",
            "-fno-sanitize-recover=undefined"]
STRICT = ["-Wall", "-Wextra", "-Wpedantic", "-Wconversion", "-Werror"]


class Compiler:
    """rest: how drivers and run time are compiled, where not as programs."""

    def __init__(self, name, command, driver=None, runtime=None):
        self.name, self.command = name, command
        self.driver = driver or command
        self.runtime = runtime or command
        self.objects = []

    def is_there(self):
        return all(shutil.which(command[0]) for command in
                   (self.command, self.driver, self.runtime))


GCC = ["gcc", "-std=gnu11", "-O1"]
ALL = (
    Compiler("tcc", ["tcc"], driver=["gcc", "-std=gnu11", "-O2"]),
    Compiler("gcc, sanitized", [*GCC, *SANITIZE]),
    Compiler("clang, sanitized", ["clang", "-std=gnu11", "-O1", *SANITIZE,
                                  "-fno-sanitize=pointer-overflow"]),
    Compiler("g++", ["g++", "-std=c++17", "-x", "c++"], driver=GCC,
             runtime=["g++", "-std=c++17", "-x", "c++"]),
    Compiler("gcc -O3", ["gcc", "-std=c11", "-O3"]),
    Compiler("clang++", ["clang++", "-std=c++11", "-x", "c++"], driver=GCC,
             runtime=["clang++", "-std=c++11", "-x", "c++"]),
)


def run(command, directory, seconds=300):
    """status, standard output, standard error."""
    try:
        done = subprocess.run(command, cwd=directory, capture_output=True,
                              timeout=seconds)
    except subprocess.TimeoutExpired:
        return "timeout", "", f"{command[0]} takes more than {seconds} s"
    return (done.returncode, done.stdout.decode(errors="replace"),
            done.stderr.decode(errors="replace"))


def build(compiler, include, directory):
    """Drivers and run time, against the slotgen.h in include."""
    base = os.path.join(directory, compiler.name.replace(" ", "_")
                        .replace(",", ""))
    os.makedirs(base, exist_ok=True)
    for name in (*DRIVERS, "runtime"):
        command = compiler.runtime if name == "runtime" else compiler.driver
        made = os.path.join(base, name + ".o")
        status, _, said = run(
            [*command, "-w", "-I", include, "-I", HERE, "-c",
             os.path.join(HERE, name + ".c"), "-o", made], directory)
        if status:
            raise SystemExit(f"{compiler.name}: {name}.c\n{said[:2000]}")
        compiler.objects.append(made)


def compile_program(compiler, directory, extra=()):
    """What the compiler says against it, or None."""
    # "-x c++" ends before the objects.
    end = ["-x", "none"] if "-x" in compiler.command else []
    status, _, said = run(
        [*compiler.command, "-w", "-I", ".", "-I", HERE, *extra, "-o",
         "program", "program.c", *end, *compiler.objects, "-lm"], directory)
    return said if status else None
