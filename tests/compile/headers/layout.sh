#!/bin/sh
# SPDX-License-Identifier: MIT
# layout.sh: a compiler that lays a class out otherwise than slotgen did refuses
# it: other sizes in each file that includes the header, the same size with
# members elsewhere in the one that defines the tables.
set -eu
. "$(dirname "$0")/../../lib/common.sh"
have gcc || skip "no gcc"
cat >"$scratch/pair.yaml" <<'YAML'
classes:
  Pair:
    slots: [uint8_t small, uint32_t first, uint32_t second, uint64_t wide]
YAML
printf '#include "pair.h"\n' >"$scratch/uses.c"
printf '#define PAIR_IMPLEMENTATION\n#include "pair.h"\n' >"$scratch/defines.c"

# refuses TEXT COMPILER...
refuses()
{
	text=$1
	shift
	! "$@" 2>"$scratch/stderr" || fail "$*: accepted"
	grep -q "Pair $text" "$scratch/stderr" || {
		fail "$*: not for 'Pair $text'"
		head -n 5 "$scratch/stderr"
	}
}

for split in '' --split=class; do
	headers=$scratch/headers$split
	"$SLOTGEN" -q --no-runtime $split --output-dir "$headers" \
		"$scratch/pair.yaml"
	for compiler in "gcc -std=c11" "g++ -x c++ -std=c++11"; do
		have "${compiler%% *}" || continue
		compile="$compiler -fsyntax-only -I $headers
			-I $SLOTGEN_INCLUDE"
		# shellcheck disable=SC2086 # words on purpose
		{
			quietly $compile "$scratch/defines.c" || :
			refuses 'is laid out otherwise' $compile -fpack-struct \
				"$scratch/uses.c"
		}
	done
	find "$headers" -name '*.h' -exec sed -i '
		s/uint32_t first;/uint32_t swapped;/
		s/uint32_t second;/uint32_t first;/
		s/uint32_t swapped;/uint32_t second;/' {} +
	for compiler in "gcc -std=c11" "g++ -x c++ -std=c++11"; do
		have "${compiler%% *}" || continue
		compile="$compiler -fsyntax-only -I $headers
			-I $SLOTGEN_INCLUDE"
		# shellcheck disable=SC2086 # words on purpose
		{
			quietly $compile "$scratch/uses.c" || :
			refuses 'has its slots elsewhere' $compile \
				"$scratch/defines.c"
		}
	done
done
exit $failed
