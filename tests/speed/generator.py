# SPDX-License-Identifier: MIT
"""What slotgen itself takes: million instructions and MB for a thousand and
for ten thousand classes of ten slots, as tests/bench/generate.py writes them.

It is built here, as releases are, so that the build under test does not
matter."""
import concurrent.futures
import glob
import os
import subprocess
import sys

from counted import instructions
from where import ROOT, SLOTGEN

GENERATE = os.path.join(ROOT, "tests", "bench", "generate.py")
# By what is asked for, the options; "{}" is the file.
WAYS = {
    "header": ["--no-runtime", "-o", "{}/c.h"],
    "check": ["--no-runtime", "--check", "-o", "{}/c.h"],
    "describe": ["--describe", "-o", "{}/c.json"],
    "split": ["--no-runtime", "--split=class", "--output-dir", "{}/split"],
}


def build(scratch):
    made = os.path.dirname(SLOTGEN)
    sources = glob.glob(os.path.join(ROOT, "generator", "*", "*.c"))
    program = os.path.join(scratch, "slotgen")
    yaml = subprocess.run(["pkg-config", "--cflags", "--libs", "yaml-0.1"],
                          check=True, capture_output=True,
                          text=True).stdout.split()
    subprocess.run(
        ["gcc", "-std=c11", "-O3", "-flto=2",
         '-DSLOTGEN_VERSION="0"', "-D_POSIX_C_SOURCE=200809L",
         "-I", os.path.join(ROOT, "generator"), "-I", made, *sources,
         *[os.path.join(made, name) for name in ("decl_token.c", "token.c",
                                                 "embedded.c")],
         "-o", program, *yaml, "-lm"], check=True)
    return program


def write_schema(count, scratch):
    schema = os.path.join(scratch, f"c{count}.yaml")
    with open(schema, "w", encoding="utf-8") as file:
        subprocess.run([sys.executable, GENERATE, str(count)], stdout=file,
                       check=True)
    return schema


def arguments(way, directory, schema):
    return ["-q", *(word.format(directory) for word in WAYS[way]), schema]


def peak(command):
    """MB that were resident at once, at most."""
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(f"{command}: exit {process.returncode}")
    return usage.ru_maxrss / 1024


def measure(scratch):
    program = build(scratch)
    small, large = (write_schema(count, scratch) for count in (1000, 10000))
    found = {}
    # What is checked is what is written first, in a directory of its own.
    for name, schema in (("checked", small), ("peak", large)):
        os.mkdir(os.path.join(scratch, name))
        subprocess.run([program, *arguments(
            "header", os.path.join(scratch, name), schema)], check=True)

    def count(way):
        directory = os.path.join(
            scratch, "checked" if way == "check" else way)
        os.makedirs(directory, exist_ok=True)
        return instructions(program, *arguments(way, directory, small)) / 1e6

    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        for way, million in zip(WAYS, pool.map(count, WAYS)):
            found[f"generator.{way}"] = million
    for way in WAYS:
        directory = os.path.join(scratch, "peak")
        found[f"generator.{way}_peak"] = peak(
            [program, *arguments(way, directory, large)])
    return found
