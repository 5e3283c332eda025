#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""All pools of a schema with more families than a function may have
parameters: its header compiles where a compiler refuses more than 127 of them,
C_pool_init is there for up to eight peers, and all pools at once work."""
import os
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "../../lib"))
from where import INCLUDE, SLOTGEN, runtime_object  # noqa: E402

FAMILIES = 300
# F0 owns from all others, F1 from eight, F2 from nine, the rest from one, and
# the last from the first again.
OWNS = {0: range(1, FAMILIES), 1: range(2, 10), 2: range(3, 12)}
COMPILERS = ["gcc -std=c11", "clang -std=c11", "g++ -x c++ -std=c++11",
             "clang++ -x c++ -std=c++20"]
WARNINGS = ["-Wall", "-Wextra", "-Wpedantic", "-Werror"]

PROGRAM = """
#include "families.h"

int
main(void)
{
	static families_pools pools;
	F0 *first;
	int round;

	families_pools_init(&pools);
	for (round = 0; round < 2; round++) {
		first = F0_new(&pools.F0);
		F0_set_o299(first, F299_new(&pools.F299));
		F299_set_o0(F0_get_o299(first), F0_new(&pools.F0));
		F0_set_o1(first, F1_new(&pools.F1));
		F1_set_o2(F0_get_o1(first), F2_new(&pools.F2));
		if (pools.F0.all.count != 2 || pools.F2.all.count != 1)
			return 1;
		if (round == 0)
			families_pools_clear(&pools);
		else
			families_pools_destroy(&pools);
		if (pools.F0.all.count + pools.F1.all.count +
				pools.F2.all.count + pools.F299.all.count != 0)
			return 2;
	}
	F1_pool_init(&pools.F1, &pools.F2, &pools.F3, &pools.F4, &pools.F5,
		&pools.F6, &pools.F7, &pools.F8, &pools.F9);
	return 0;
}
"""
GONE = ('#include "families.h"\nvoid f(families_pools *pools);\n'
        "void f(families_pools *pools)\n{\n\tF2_pool_init(&pools->F2);\n}\n")
GONE_SAYS = "F2_pool_init took more than 8 pools: see families_pools_init"


def schema():
    lines = ["classes:"]
    for number in range(FAMILIES):
        lines += [f"  F{number}:", "    slots:", "      - uint32_t id"]
        lines += [f"      - own F{other} *o{other}" for other in
                  OWNS.get(number, [(number + 1) % FAMILIES])]
    return "\n".join(lines) + "\n"


def is_there(command):
    try:
        subprocess.run([command.split()[0], "--version"], check=True,
                       capture_output=True)
    except OSError:
        return False
    return True


def compile_text(directory, text, command, *arguments):
    source = os.path.join(directory, "program.c")
    with open(source, "w", encoding="utf-8") as file:
        file.write(text)
    return subprocess.run([*command.split(), *WARNINGS, "-I", directory, "-I",
                           INCLUDE, source, *arguments], capture_output=True,
                          text=True)


def check(directory, command):
    run_time = runtime_object(*command.split(), "-O0", "-fsanitize=address")
    program = os.path.join(directory, "program")
    done = compile_text(
        directory, "#define FAMILIES_IMPLEMENTATION" + PROGRAM, command,
        "-x", "none", run_time, "-fsanitize=address", "-o", program)
    if done.returncode:
        print(f"{command}\n{done.stderr[:2000]}")
        return 1
    done = subprocess.run([program], capture_output=True, text=True)
    if done.returncode:
        print(f"{command}: ends with {done.returncode}\n{done.stderr[:2000]}")
    return done.returncode != 0


def main():
    compilers = [command for command in COMPILERS if is_there(command)]
    failed = 0
    with tempfile.TemporaryDirectory() as directory:
        path = os.path.join(directory, "families.yaml")
        with open(path, "w", encoding="utf-8") as file:
            file.write(schema())
        subprocess.run([SLOTGEN, "-q", "--no-runtime", "--output-dir",
                        directory, path], check=True)
        for command in compilers:
            failed |= check(directory, command)
        said = compile_text(directory, GONE, compilers[0], "-fsyntax-only")
        if GONE_SAYS not in said.stderr:
            print(said.stderr)
            failed = 1
    return failed


sys.exit(main())
