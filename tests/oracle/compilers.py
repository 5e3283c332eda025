# SPDX-License-Identifier: MIT
"""The compilers at hand. The drivers are compiled once, the run time once for
each compiler, so that a schema costs its own program only.
"""
import os
import shutil
import subprocess

HERE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "drivers")
DRIVERS = ("drive", "whole", "bytes", "order", "scalar", "array", "object", "class", "hooks")
SANITIZE = ["-g1", "-fsanitize=address,undefined",
            "-fno-sanitize-recover=undefined"]
NULL_PLUS_0 = ["-fno-sanitize=pointer-overflow"]
STRICT = ["-Wall", "-Wextra", "-Wpedantic", "-Wconversion", "-Werror"]


class Compiler:
    """runtime: how the run time is compiled, where not as programs."""

    def __init__(self, name, command, runtime=None):
        self.name, self.command = name, command
        self.runtime = runtime or command
        self.objects = []

    def is_cxx(self):
        return "c++" in self.command

    def is_there(self):
        return has([self.command[0]])


def has(commands):
    return all(map(shutil.which, commands))


# Programs are large and run once: optimizing a sanitized one costs more than
# all the rest of its schema. Run times are compiled once and run often.
ALL = (
    Compiler("tcc", ["tcc"]),
    Compiler("gcc, sanitized", ["gcc", "-std=gnu11", *SANITIZE],
             ["gcc", "-std=gnu11", "-O1", *SANITIZE]),
    Compiler("clang, sanitized",
             ["clang", "-std=gnu11", *SANITIZE, *NULL_PLUS_0],
             ["clang", "-std=gnu11", "-O1", *SANITIZE, *NULL_PLUS_0]),
    Compiler("g++", ["g++", "-std=c++17", "-x", "c++"]),
    Compiler("gcc -O3", ["gcc", "-std=c11", "-O3"]),
    Compiler("clang++", ["clang++", "-std=c++11", "-x", "c++"]),
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


def compile_part(command, name, include, made):
    status, _, said = run(
        [*command, "-w", "-I", include, "-I", HERE, "-c",
         os.path.join(HERE, name + ".c"), "-o", made], include)
    if status:
        raise SystemExit(f"{command[0]}: {name}.c\n{said[:2000]}")
    return made


def build_drivers(include, directory):
    """The objects, against the slotgen.h in include."""
    compiler = "gcc" if shutil.which("gcc") else "clang"
    return [compile_part([compiler, "-std=gnu11", "-O2"], name, include,
                         os.path.join(directory, name + ".o"))
            for name in DRIVERS]


def build(compiler, drivers, include, directory):
    """Its run time beside the drivers."""
    name = compiler.name.replace(" ", "_").replace(",", "")
    compiler.objects = [*drivers, compile_part(
        compiler.runtime, "runtime", include,
        os.path.join(directory, name + ".o"))]


def compile_program(compiler, directory):
    """What the compiler says against it, or None."""
    # "-x c++" ends before the objects.
    end = ["-x", "none"] if "-x" in compiler.command else []
    status, _, said = run(
        [*compiler.command, "-w", "-I", ".", "-I", HERE, "-o",
         "program", "program.c", *end, *compiler.objects, "-lm"], directory)
    return said if status else None
