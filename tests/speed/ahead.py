#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""ahead.py

What comes next is asked for while a check sum is made, which no count of
instructions or of misses shows: the loop has to have the instruction for it."""
import pathlib
import platform
import re
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "lib"))
from where import SLOTGEN  # noqa: E402

INSTRUCTION = {"x86_64": r"prefetch", "aarch64": r"prfm"}
LOOP = "slot_sum_more_"


def assembly(scratch):
    subprocess.run([SLOTGEN, "-q", "--output-dir", scratch,
                    HERE / "files.yaml"], check=True)
    return subprocess.run(
        ["gcc", "-std=c11", "-O2", "-DNDEBUG", "-DSLOTGEN_FILES",
         "-fno-inline", "-S", "-x", "c", pathlib.Path(
             scratch, "slotgen_impl.h"), "-o", "-"],
        check=True, capture_output=True, text=True).stdout


def main():
    instruction = INSTRUCTION.get(platform.machine())
    if not instruction:
        print("skipped: what asks for memory is not known of",
              platform.machine())
        return 77
    with tempfile.TemporaryDirectory() as scratch:
        text = assembly(scratch)
    body = re.search(rf"^{LOOP}[.\w]*:\n(.*?)^\s*\.size\s+{LOOP}", text,
                     re.M | re.S)
    if not body:
        sys.exit(f"no {LOOP} is there")
    found = len(re.findall(rf"^\s+{instruction}", body[1], re.M))
    print(f"{LOOP}: {found} of {instruction}")
    return int(found == 0)


if __name__ == "__main__":
    sys.exit(main())
