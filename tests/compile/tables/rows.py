#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""rows.py: a family of more slots than numbers of 16 bits tell apart. Its later
classes have rows of their own for what the root has; each slot of each class
is found, and is where its class says."""
import os
import shutil
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "../../lib"))
from where import INCLUDE, SLOTGEN  # noqa: E402

ROOT, CHILDREN, OWN = 50, 20, 3900  # slots; classes; slots of each
# Below the first of these children, and the last: on both sides of 65,536.
GRANDCHILDREN = {"Early": 3, "Late": CHILDREN - 1}

PROGRAM = """
#include <stdio.h>
#include <string.h>

#define SLOTGEN_IMPLEMENTATION
#define ROWS_IMPLEMENTATION
#include "rows.h"

static unsigned faults;

static void
check(const slot_class *type, uint32_t count)
{
	uint32_t i;

	faults += type->count != count;
	for (i = 0; i < type->count; i++) {
		const slot_info *slot = slot_class_info(type, (int)i);
		const char *name = slot_class_text(type, slot->name);

		faults += slot_find(type, name, slot->name_length) != (int)i;
		if (i < %d)
			faults += slot->offset != i * 4 ||
				strncmp(name, "root_", 5) != 0;
	}
}

int
main(void)
{
%s
	printf("%%u faults\\n", faults);
	return faults != 0;
}
"""


def slots(prefix, kind, count):
    return [f"      - {kind} {prefix}_{number}" for number in range(count)]


def schema():
    lines = ["classes:", "  Root:", "    slots:"]
    lines += slots("root", "uint32_t", ROOT)
    for number in range(CHILDREN):
        lines += [f"  Child{number}:", "    is_a: Root", "    slots:"]
        lines += slots(f"own{number}", "uint8_t", OWN)
    for name, parent in GRANDCHILDREN.items():
        lines += [f"  {name}:", f"    is_a: Child{parent}",
                  "    slots: [uint16_t last]"]
    return "\n".join(lines) + "\n"


def write(path, text):
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)


def main():
    if not shutil.which("tcc"):
        print("skipped: no tcc; others take too long")
        return 77
    counts = {"Root": ROOT}
    counts.update((f"Child{number}", ROOT + OWN) for number in range(CHILDREN))
    counts.update((name, ROOT + OWN + 1) for name in GRANDCHILDREN)
    with tempfile.TemporaryDirectory() as scratch:
        yaml, program = (os.path.join(scratch, name)
                         for name in ("rows.yaml", "program.c"))
        write(yaml, schema())
        write(program, PROGRAM % (ROOT, "\n".join(
            f"\tcheck(&{name}_class, {count});"
            for name, count in counts.items())))
        for command in (
                [SLOTGEN, "-q", "--no-runtime", "--output-dir", scratch, yaml],
                ["tcc", "-I", scratch, "-I", INCLUDE, "-o", program[:-2],
                 program],
                [program[:-2]]):
            if subprocess.run(command, check=False).returncode:
                return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
