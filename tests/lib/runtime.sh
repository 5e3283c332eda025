#!/bin/sh
# SPDX-License-Identifier: MIT
# runtime.sh [--with=FILE.c]... COMPILER FLAG...
# Prints the path of an object: slotgen.h's own part, compiled with these flags.
# It is compiled once for all tests that want it so, and again when slotgen.h,
# the flags, a file among them or the compiler changes. What the compiler says
# is an error, be it a warning. Each FILE.c then stands behind slotgen.h.
set -eu
caller=$PWD
lib=$(cd "$(dirname "$0")" && pwd)
root=${lib%/tests/lib}
. "$lib/where.sh"

with=/dev/null
while [ "$1" != "${1#--with=}" ]; do
	with="$with $(path_of "${1#--with=}")"
	shift
done

sum()
{
	cksum | tr ' ' -
}

source=$(find -L "$SLOTGEN_INCLUDE" -name '*.[ch]' -exec cat {} + | sum)
# Of a file that is named what it says counts, not its name.
flags=$({
	"$1" --version 2>&1 | head -n 1
	cat $with
	for flag; do
		[ -f "$flag" ] && cat "$flag" || echo "$flag"
	done
} | sum)
objects=$SLOTGEN_OBJECTS/runtime-$source
object=$objects/$1-$flags.o
if [ ! -f "$object" ]; then
	# Of another slotgen.h there is no use any more.
	[ -d "$objects" ] || rm -rf "$SLOTGEN_OBJECTS"/runtime-*
	mkdir -p "$objects"
	made=$(mktemp -d "$objects/made.XXXXXX")
	trap 'rm -rf "$made"' EXIT
	{
		echo '#define SLOTGEN_IMPLEMENTATION'
		echo '#include "slotgen.h"'
		cat $with
	} >"$made/runtime.c"
	if ! "$@" -I "$SLOTGEN_INCLUDE" -c "$made/runtime.c" \
		-o "$made/runtime.o" >"$made/said" 2>&1 || [ -s "$made/said" ]
	then
		echo "$*" >&2
		head -n 20 "$made/said" >&2
		exit 1
	fi
	mv "$made/runtime.o" "$object"
fi
echo "$object"
