#!/bin/sh
# SPDX-License-Identifier: MIT
# run.sh PROGRAM.c [SCHEMA [FLAG...]]
# A program of failing.h and scenarios.h, with headers of schemas beside it or
# of golden/, named in its second line "/* schemas: a b */", compiles without a
# warning, runs under sanitizers and ends with 0. It says how many allocations
# it refused.
set -eu
. "$(dirname "$0")/../lib/common.sh"
program=memory/$(basename "$1" .c).c
have gcc || skip "no gcc"
shift
names=$(sed -n '2s|^/\* schemas: \(.*\) \*/$|\1|p' "$program")
hooks=
if [ "$names" = each ]; then
	names=$1
	hooks=define
	shift
fi
[ -n "$names" ] || { echo "$program: no line 2 /* schemas: a b */"; exit 1; }

# schema_of NAME
schema_of()
{
	[ -f "memory/$1.yaml" ] && echo "memory/$1.yaml" || echo "golden/$1.yaml"
}

for name in $names; do
	schema=$(schema_of "$name")
	# shellcheck disable=SC2046 # words on purpose
	"$SLOTGEN" -q --no-runtime $(options_of "$schema") \
		--output-dir "$scratch" "$schema" ||
		fail "slotgen refuses $schema"
	# A program of "each" has one.
	upper=$(grep -o '\<[A-Z0-9_]*_IMPLEMENTATION\>' "$scratch/$name.h" |
		head -n 1)
	classes=$(sed -n 's/^#define \([^ ]*_class\) SLOT_CLASS_OF_.*/\&\1,/p' \
		"$scratch/$name.h" | tr '\n' ' ')
	printf '#define %s\n#define SCHEMA_CLASSES %s\n#include "%s"\n' \
		"$upper" "$classes" "$name.h" >"$scratch/schema.h"
	# What a program for each schema cannot know of: hooks that do nothing.
	[ -z "$hooks" ] ||
		python3 -B lib/hooks.py "$scratch/$name.h" >>"$scratch/schema.h"
done
flags="-std=c11 -g1 -O1 -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Werror
	-fsanitize=address,undefined -fno-sanitize-recover=all"
# shellcheck disable=SC2086 # words on purpose
runtime --with="$tests/lib/inner.c" gcc $flags -I lib \
	-include memory/failing.prelude || exit 1
# shellcheck disable=SC2086 # words on purpose
quietly gcc $flags -I "$scratch" -I "$SLOTGEN_INCLUDE" "$@" "$program" \
	"$runtime" -o "$scratch/program"
[ $failed = 0 ] || exit 1
"$scratch/program"
