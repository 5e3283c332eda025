#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""modes.py SHARE [MODE]

Whatever reads a schema meets schemas that are wrong: every file of tests/errors,
and samples with a name, a type or a bound spoilt, go through every dump, report
and option; with a SHARE above 1 each through one of so many, others through
others. No signal, no sanitizer's report; 0 or 1, and a message where it is 1;
the same answer, and nothing printed, whatever was asked for.
"""
import glob
import os
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "../lib"))
from where import SLOTGEN, TESTS  # noqa: E402

MODES = ["-n", "-n --split=class", "-n --split=module", "--describe", "--report",
         "--report=json", "--report=svg", "--report=html", "--report=dot",
         "--selftest", "--dump=yaml", "--dump=schema", "--dump=resolved",
         "--dump=names", "--dump=layout", "--dump=view", "--dump=template",
         "--list-outputs --split=class", "-n --target=i386", "-n --target=ilp32",
         "-n --layout-default=packed", "-n --prefix=p_", "-n --error-format=json",
         "-n --error-format=sarif", "--against=@", "-n -Werror"]
# They end before the stage that finds what is wrong, or free a name that is
# taken.
EARLY = {"--dump=yaml", "--dump=schema", "--dump=resolved", "-n --prefix=p_"}

SAMPLE = """
enums:
  Side: [buy, sell]
types: {Percent: "uint8_t in 0..100"}
classes:
  Base: {slots: [uint64_t id]}
  Order:
    is_a: Base
    weakref: true
    slots: [uint32_t qty, Side side, Percent filled, "char text[8]", own Part *part, "Part parts[]"]
    slot_usage: {id: {ifabsent: 1}}
    constants: {LIMIT: 3}
  Part: {slots: [string name, opt double weight, "uint8_t bits:3"], dict: true}
"""
SPOILT = [("Side", "1side"), ("Base", "1a"), ("Order", "2b"), ("Part", "3c"), ("Percent", "4d"),
          ("uint64_t id", "uint64_t 5e"), ("is_a: Base", "is_a: Nobody"), ("is_a: Base", "is_a: Order"),
          ("buy", "6f"), ("0..100", "100..0"), ("text[8]", "text[0]"), ("bits:3", "bits:9"),
          ("Part *part", "Nobody *part"), ("{id: {ifabsent: 1}}", "{no: {ifabsent: 1}}"),
          ("LIMIT", "7g"), ("opt double weight", "Part weight"), ("slots: [uint32_t", "slots: [own string")]


def answer_of(mode, directory, name):
    arguments = mode.replace("@", name).split()
    done = subprocess.run([SLOTGEN, *arguments, name], cwd=directory, capture_output=True, timeout=60)
    return done.returncode, done.stdout, done.stderr.decode(errors="replace")


def fault_of(mode, directory, name, refused):
    status, printed, said = answer_of(mode, directory, name)
    if status not in (0, 1) or "anitizer" in said or "runtime error" in said:
        return "exit status %d: %s" % (status, said[:600])
    if status == 1 and "error" not in said:
        return "refused, and nothing is said"
    if status == 1 and printed:
        return "refused, and something is printed"
    if mode not in EARLY and "Werror" not in mode and status == 0 and refused:
        return "accepted, but refused without it"
    return None


def schemas(scratch):
    for path in sorted(glob.glob(os.path.join(TESTS, "errors", "*.yaml"))):
        yield os.path.split(path)
    for number, (right, wrong) in enumerate(SPOILT):
        assert right in SAMPLE, right
        name = "spoilt%d.yaml" % number
        with open(os.path.join(scratch, name), "w", encoding="utf-8") as file:
            file.write(SAMPLE.replace(right, wrong))
        yield scratch, name


def main():
    share = int(sys.argv[1])
    modes = sys.argv[2:] or MODES
    passed = failed = 0
    with tempfile.TemporaryDirectory() as scratch:
        for number, (directory, name) in enumerate(schemas(scratch)):
            refused = answer_of("-n", directory, name)[0] == 1
            if name.startswith("spoilt") and not refused:
                print("FAILED: %s: accepted" % name)
                failed += 1
            for mode in modes[number % share::share]:
                fault = fault_of(mode, directory, name, refused)
                passed += fault is None
                failed += fault is not None
                if fault:
                    print("FAILED: %s: slotgen %s: %s" % (name, mode, fault))
    print("%d passed, %d failed" % (passed, failed))
    return failed > 0


sys.exit(main())
