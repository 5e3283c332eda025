#!/bin/sh
# SPDX-License-Identifier: MIT
# parts.sh: the small schemas of golden/parts, each for one thing, make headers
# that compile without a warning as C and as C++. (run.sh asks more, of larger
# ones that have all of it.)
set -eu
. "$(dirname "$0")/../../lib/common.sh"
have gcc || skip "no gcc"
"$SLOTGEN" -q --no-runtime --output-dir "$scratch" golden/parts/*.yaml
for schema in golden/parts/*.yaml; do
	name=$(basename "$schema" .yaml)
	tables_of "$scratch" "$name.h" >"$scratch/$name.c"
done
warnings="-Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wcast-qual -Wundef
	-Werror -fsyntax-only"
sed -i '/^#pragma GCC system_header/d' "$scratch"/*.h
for compiler in "gcc -std=c11" "g++ -x c++ -std=c++11"; do
	have "${compiler%% *}" || continue
	# shellcheck disable=SC2086 # words on purpose
	quietly $compiler $warnings -I "$scratch" -I "$SLOTGEN_INCLUDE" \
		"$scratch"/*.c || :
	# With names of 0.1.0 declared, too, which meet none of today.
	# shellcheck disable=SC2086 # words on purpose
	quietly $compiler $warnings -DSLOTGEN_OLD_NAMES -I "$scratch" \
		-I "$SLOTGEN_INCLUDE" "$scratch"/*.c || :
done
exit $failed
