#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""JSON from records and back, beside cJSON, jansson, yyjson and simdjson, on the
same records; and Python's json and msgspec on texts like them.

    bench_json.py SLOTGEN [--records N] [--rounds N] [--smoke]

Shown are ns of processor time a record (medians of interleaved rounds), what
each needs as a multiple of slotgen's, and allocations a record. --smoke does
it for a few records: all must agree on what was read. YYJSON_SRC in the
environment names the folder of yyjson.c. What is not there is not run, and
what it needed when it last was is shown: simdjson is Debian's libsimdjson-dev."""
import argparse
import json
import os
import pathlib
import platform
import shutil
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
SKIPPED = 77


def skip(why):
    print("skipped:", why)
    sys.exit(SKIPPED)


def import_msgspec():
    try:
        import msgspec
        return msgspec
    except ImportError:
        return None


def order_type(msgspec):
    """A record as msgspec has it: typed, with slots."""
    return msgspec.defstruct("Order", [
        ("id", int), ("price", float), ("qty", int), ("side", str),
        ("symbol", str), ("active", bool), ("time", int),
        ("stop", "float | None", None)])


def show_python(rounds):
    """Python's own json: from a text to a dict and back, ns a record; and
    msgspec, from a text to an object."""
    lines = [json.dumps({"id": i, "price": i / 100, "qty": i * 37 % 1000001,
                         "side": "sell", "symbol": "SAP.DE", "active": True,
                         "stop": 1 / (i + 3), "time": 1700000000000 + i})
             for i in range(2000)]
    trees = [json.loads(line) for line in lines]
    print(f"Python {platform.python_version()}, bare, flat")
    rows = [("dumps", json.dumps, trees), ("loads", json.loads, lines)]
    msgspec = import_msgspec()
    if msgspec:
        decode = msgspec.json.Decoder(order_type(msgspec)).decode
        rows += [("msgspec encode", msgspec.json.Encoder().encode,
                  [decode(line) for line in lines]),
                 ("msgspec decode", decode, lines)]
        print("msgspec", msgspec.__version__)
    else:
        print("msgspec: not run, it is not installed")
    for name, function, what in rows:
        times = []
        for _ in range(rounds):
            start = time.process_time_ns()
            for one in what:
                function(one)
            times.append(time.process_time_ns() - start)
        print(f"{name:20} {sorted(times)[rounds // 2] / len(what):8.1f} ns")


def simdjson_object(directory):
    """bench_json's part for simdjson, or nothing where it is not installed. What
    asks on demand has to be compiled for this machine to be of use."""
    compiler = shutil.which("g++") or shutil.which("clang++")
    test = directory / "test.cpp"
    test.write_text("#include <simdjson.h>\n")
    if not compiler or subprocess.run(
            [compiler, "-std=c++17", "-fsyntax-only", test],
            stderr=subprocess.DEVNULL).returncode:
        return []
    part = directory / "simdjson.o"
    subprocess.run([compiler, "-O2", "-march=native", "-DNDEBUG", "-std=c++17",
                    "-I", directory, "-c", HERE / "json_simdjson.cpp", "-o", part], check=True)
    return ["-DBENCH_SIMDJSON", part, "-lsimdjson", "-lstdc++"]


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
        yyjson, extra = os.environ.get("YYJSON_SRC"), []
        if yyjson:
            part = directory / "yyjson.o"
            subprocess.run([compiler, "-O2", "-DNDEBUG", "-c", "-o", part,
                            pathlib.Path(yyjson) / "yyjson.c"], check=True)
            extra = ["-DBENCH_YYJSON", "-isystem", yyjson, part]
        extra += simdjson_object(directory)
        subprocess.run([compiler, "-O2", "-std=c11",
                        "-D_POSIX_C_SOURCE=200809L", "-Wall", "-Wextra",
                        "-Werror", "-I", directory, HERE / "bench_json.c",
                        *extra, "-o", program, "-lcjson", "-ljansson"],
                       check=True)
        subprocess.run([program, str(options.records), str(options.rounds)],
                       check=True)
    show_python(options.rounds)


if __name__ == "__main__":
    main()
