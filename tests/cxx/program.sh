#!/bin/sh
# SPDX-License-Identifier: MIT
# program.sh PROGRAM.cpp
# A program that uses the C++ headers of the schemas that its second line names,
# "/* uses: market data */", golden ones or cxx/NAME.yaml. It compiles without a
# warning and ends with 0 under sanitizers, in each standard from that of its
# third line, "/* from C++11 */", on, by gcc and clang, with neither exceptions
# nor RTTI.
set -eu
. "$(dirname "$0")/cxx.sh"
program=cxx/programs/$(basename "$1")
headers=$scratch/headers
uses=
for name in $(uses_of "$program"); do
	uses="$uses $name.h"
	if [ -f "cxx/$name.yaml" ]; then
		"$SLOTGEN" -q --emit=cxx --output-dir "$headers" \
			"cxx/$name.yaml"
	else
		make_headers "$headers" --emit=cxx "$name.h"
	fi
done
first=$(sed -n '3s|^/\* from C++\([0-9]*\) \*/$|\1|p' "$program")
[ -n "$first" ] || { echo "$program: no line 3"; exit 1; }
sanitizers="-fsanitize=address,undefined -fno-sanitize-recover=all"
# With slots called value_ parameters hide members, which nobody sees.
[ -f "cxx/$name.yaml" ] || unguarded "$headers"
# shellcheck disable=SC2086 # words on purpose
tables_of "$headers" $uses >"$scratch/tables.c"
tried=0

for cxx in g++ clang++; do
	have "$cxx" || continue
	# The tables in C, once.
	cc=clang
	[ "$cxx" = clang++ ] || cc=gcc
	# shellcheck disable=SC2086 # words on purpose
	runtime $cc -std=c11 $sanitizers -g1 || exit 1
	# shellcheck disable=SC2086 # words on purpose
	$cc -std=c11 $sanitizers -g1 -I "$headers" -c "$scratch/tables.c" \
		-o "$scratch/tables.o"
	for standard in 11 14 17 20 2b; do
		[ "${standard%b}" -ge "$first" ] || [ $standard = 2b ] ||
			continue
		tried=$((tried + 1))
		for level in -O0 -O2; do
			[ $level = -O0 ] || [ $standard = 20 ] || continue
			# shellcheck disable=SC2086 # words on purpose
			quietly "$cxx" -std=c++$standard $level -g1 $warnings \
				$sanitizers -fno-exceptions -fno-rtti -I . \
				-I "$headers" "$program" "$scratch/tables.o" \
				"$runtime" -o "$scratch/program" || exit 1
			"$scratch/program" >"$scratch/said" 2>&1 || {
				fail "$cxx -std=c++$standard $level"
				head -n 20 "$scratch/said"
			}
		done
	done
done
[ $tried -gt 0 ] || skip "no C++ compiler"
exit $failed
