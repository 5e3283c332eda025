#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Time and memory of slotgen beside libyaml's bare events on the same file.

    bench_generator.py SLOTGEN YAML_EVENTS [--rounds N] [--slow] [--smoke]

Each round runs both, one after the other, on every size; shown are medians.
A ratio is of medians of the same rounds. --slow adds 100,000 classes, --smoke
makes one round of 100 classes, which says that it works and nothing else."""
import argparse
import os
import pathlib
import statistics
import subprocess
import sys
import tempfile
import time

from counted import can_count, instructions

HERE = pathlib.Path(__file__).resolve().parent


class Run:
    """One process: what the kernel says that it cost."""

    def __init__(self, command):
        start = time.monotonic()
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
        _, status, usage = os.wait4(process.pid, 0)
        self.wall = time.monotonic() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode != 0:
            sys.exit("%s: exit %d" % (command, process.returncode))
        self.user = usage.ru_utime
        self.system = usage.ru_stime
        self.peak = usage.ru_maxrss / 1024  # KiB on Linux


def median(runs, what):
    return statistics.median(getattr(run, what) for run in runs)


def run_generator(options, schema, header):
    return [options.slotgen, "--no-runtime", "-q", "-o", header, schema]


def write_schema(count, directory):
    schema = directory / ("c%d.yaml" % count)
    with schema.open("w") as out:
        subprocess.run([sys.executable, HERE / "generate.py", str(count)],
                       stdout=out, check=True)
    return schema


def count_instructions(options, count, directory):
    schema = write_schema(count, directory)
    generator = instructions(*run_generator(options, schema,
                                            directory / "c.h"))
    events = instructions(options.yaml_events, schema)
    print("instructions of %d classes: %.0f million, events %.0f: %.1fx"
          % (count, generator / 1e6, events / 1e6, generator / events))


def measure(options, count, directory):
    schema = write_schema(count, directory)
    header = directory / ("c%d.h" % count)
    generator, events = [], []
    for _ in range(options.rounds):
        # Removed, so that each run writes; the next would only compare.
        header.unlink(missing_ok=True)
        generator.append(Run(run_generator(options, schema, header)))
        events.append(Run([options.yaml_events, schema]))
    row = (
        count,
        schema.stat().st_size / 1e6,
        header.stat().st_size / 1e6,
        median(generator, "wall"),
        median(generator, "user"),
        median(generator, "system"),
        median(generator, "peak"),
        median(events, "wall"),
        median(generator, "wall") / median(events, "wall"),
        median(generator, "user") / max(median(events, "user"), 1e-3),
        median(generator, "wall") / count * 1e6,
    )
    print("%8d %8.2f %8.1f %8.3f %8.3f %8.3f %8.0f %8.3f %7.1fx %7.1fx %8.1f"
          % row, flush=True)
    schema.unlink()
    header.unlink()


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("slotgen")
    parser.add_argument("yaml_events")
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--slow", action="store_true")
    parser.add_argument("--smoke", action="store_true")
    options = parser.parse_args()
    sizes = [1000, 10000] + ([100000] if options.slow else [])
    if options.smoke:
        sizes, options.rounds = [100], 1
    print("%8s %8s %8s %8s %8s %8s %8s %8s %8s %8s %8s" % (
        "classes", "MB in", "MB out", "wall s", "user s", "system s",
        "peak MB", "events s", "wall", "user", "us/class"))
    with tempfile.TemporaryDirectory() as directory:
        for count in sizes:
            measure(options, count, pathlib.Path(directory))
        if can_count() and not options.smoke:
            count_instructions(options, 1000, pathlib.Path(directory))


if __name__ == "__main__":
    main()
