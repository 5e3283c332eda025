#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""mutants.py [NAME...] [--count N] [--seed N] [--applies]

Proves the oracle: each patch of mutants/ puts a fault that was mended back
into a copy of the source, and run.py has to find it within as many schemas as
it runs by itself. --applies asks only whether the patches still fit the
source, which takes no time.
"""
import argparse
import glob
import os
import shutil
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
PARTS = ("CMakeLists.txt", "CMakePresets.json", "cmake", "generator",
         "templates", "schemas", "examples", "docs", "LICENSE", "README.md")


def run(*command, **more):
    return subprocess.run(command, stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT, text=True, **more)


def build(directory):
    """What stands against it, or nothing."""
    done = run("cmake", "--build", f"{directory}/build", "--target",
               "slotgen", "-j2")
    return done.stdout[-2000:] if done.returncode else ""


def copy_source(directory):
    source = os.path.join(directory, "source")
    os.makedirs(source)
    for part in PARTS:
        path = os.path.join(ROOT, part)
        if os.path.isdir(path):
            shutil.copytree(path, os.path.join(source, part))
        elif os.path.exists(path):
            shutil.copy(path, source)
    done = run("cmake", "-S", source, "-B", f"{directory}/build", "-G",
               "Ninja", "-DCMAKE_BUILD_TYPE=Debug", "-DSLOTGEN_TESTS=OFF")
    if done.returncode:
        sys.exit(done.stdout)
    said = build(directory)
    if said:
        sys.exit(said)
    return source


def change(source, patch, *more):
    return run("patch", "-p1", "--no-backup-if-mismatch", "-s", *more, "-i",
               patch, cwd=source)


def check_that_all_apply(patches):
    failed = 0
    for patch in patches:
        said = change(ROOT, patch, "--dry-run")
        if said.returncode:
            print(f"{os.path.basename(patch)} is out of date: put its fault "
                  f"into today's source\n{said.stdout}")
            failed += 1
    print(f"{len(patches)} patches, {failed} out of date")
    return 1 if failed or not patches else 0


def prove(directory, source, patch):
    """What is wrong with the mutant, or nothing."""
    changed = change(source, patch)
    if changed.returncode:
        return "the patch is out of date:\n" + changed.stdout
    try:
        said = build(directory)
        if said:
            return "it does not build:\n" + said
        done = run(sys.executable, "-B", f"{HERE}/run.py",
                   f"{directory}/build/slotgen", "--stop", "--no-shrink",
                   *(["--count", options.count] if options.count else []),
                   "--seed", options.seed)
    finally:
        change(source, patch, "-R")
    found = [line for line in done.stdout.splitlines()
             if line.startswith("FAILED") or line.startswith("  ")]
    if done.returncode == 0 or not found:
        return "not found:\n" + done.stdout[-2000:]
    print("\n".join(found[:2]), flush=True)
    return ""


def main():
    patches = sorted(glob.glob(f"{HERE}/mutants/*.patch"))
    if options.names:
        patches = [patch for patch in patches
                   if os.path.basename(patch)[:-6] in options.names]
    if not shutil.which("patch"):
        print("no patch")
        return 77
    if options.applies:
        return check_that_all_apply(patches)
    failed = 0
    with tempfile.TemporaryDirectory() as directory:
        source = copy_source(directory)
        for patch in patches:
            name = os.path.basename(patch)[:-6]
            print(f"{name}:", flush=True)
            said = prove(directory, source, patch)
            if said:
                print(said)
                failed += 1
    print(f"{len(patches)} mutants, {failed} not found")
    return 1 if failed else 0


if __name__ == "__main__":
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("names", nargs="*")
    parser.add_argument("--count")  # that of run.py
    parser.add_argument("--applies", action="store_true")
    parser.add_argument("--seed", default="1")
    options = parser.parse_args()
    sys.exit(main())
