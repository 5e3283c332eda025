#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""JSON from records and back, beside cJSON and jansson, on the same records.

    bench_json.py SLOTGEN [--records N] [--rounds N] [--smoke]

Shown are ns of processor time a record (medians of interleaved rounds), what
each needs as a multiple of slotgen's, and allocations a record. --smoke does
it for a few records: all three must agree on what was read."""
import argparse
import pathlib
import shutil
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
SKIPPED = 77


def skip(why):
    print("skipped:", why)
    sys.exit(SKIPPED)


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("slotgen", type=pathlib.Path)
    parser.add_argument("--records", type=int, default=20000)
    parser.add_argument("--rounds", type=int, default=21)
    parser.add_argument("--smoke", action="store_true")
    options = parser.parse_args()
    if options.smoke:
        options.records, options.rounds = 300, 1
    compiler = shutil.which("gcc") or shutil.which("clang")
    if not compiler:
        skip("no C compiler")
    with tempfile.TemporaryDirectory() as directory:
        directory = pathlib.Path(directory)
        test = directory / "test.c"
        test.write_text("#include <cjson/cJSON.h>\n#include <jansson.h>\n")
        if subprocess.run([compiler, "-fsyntax-only", test],
                          stderr=subprocess.DEVNULL).returncode:
            skip("libcjson-dev and libjansson-dev are not installed")
        subprocess.run([options.slotgen, "-q", "--output-dir", directory,
                        HERE / "json.yaml"], check=True)
        program = directory / "bench_json"
        subprocess.run([compiler, "-O2", "-std=c11",
                        "-D_POSIX_C_SOURCE=200809L", "-Wall", "-Wextra",
                        "-Werror", "-I", directory, HERE / "bench_json.c",
                        "-o", program, "-lcjson", "-ljansson"], check=True)
        subprocess.run([program, str(options.records), str(options.rounds)],
                       check=True)


if __name__ == "__main__":
    main()
