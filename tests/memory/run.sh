#!/bin/sh
# SPDX-License-Identifier: MIT
# run.sh PROGRAM.c
# A program of failing.h and scenarios.h, with headers of schemas beside it or
# of golden/, named in its second line "/* schemas: a b */", compiles without a
# warning, runs under sanitizers and ends with 0. It says how many allocations
# it refused.
set -eu
. "$(dirname "$0")/../lib/common.sh"
program=memory/$(basename "$1" .c).c
have gcc || skip "no gcc"

# schema_of NAME
schema_of()
{
	[ -f "memory/$1.yaml" ] && echo "memory/$1.yaml" || echo "golden/$1.yaml"
}

for name in $(sed -n '2s|^/\* schemas: \(.*\) \*/$|\1|p' "$program"); do
	schema=$(schema_of "$name")
	# shellcheck disable=SC2046 # words on purpose
	"$SLOTGEN" -q --no-runtime $(options_of "$schema") \
		--output-dir "$scratch" "$schema" ||
		fail "slotgen refuses $schema"
done
quietly gcc -std=c11 -g -O1 -Wall -Wextra -Wpedantic -Wconversion -Wshadow \
	-Werror -fsanitize=address,undefined -fno-sanitize-recover=all \
	-I "$scratch" -I "$SLOTGEN_INCLUDE" "$program" -o "$scratch/program"
[ $failed = 0 ] || exit 1
"$scratch/program"
