#!/bin/sh
# SPDX-License-Identifier: MIT
# misuse.sh PROGRAM.cpp
# A program that must not compile. Its second line and its third say what gcc
# and clang are to say, at the line that is marked "/* here */".
set -eu
. "$(dirname "$0")/cxx.sh"
program=cxx/misuse/$(basename "$1")
make_headers "$scratch/headers" --emit=cxx market.h
here=$(sed -n '\|/\* here \*/|=' "$program")
tried=0
for cxx in g++ clang++; do
	have "$cxx" || continue
	tried=$((tried + 1))
	text=$(sed -n "s|^/\* $cxx: \(.*\) \*/\$|\1|p" "$program")
	[ -n "$text" ] || { fail "$program: nothing for $cxx"; continue; }
	! "$cxx" -std=c++20 -I "$scratch/headers" -fsyntax-only "$program" \
		>"$scratch/said" 2>&1 || { fail "$cxx accepts it"; continue; }
	sed -i "s/\xe2\x80\x98/'/g; s/\xe2\x80\x99/'/g" "$scratch/said"
	if ! grep -qF -- "$text" "$scratch/said" ||
		! grep -q "$program:$here:" "$scratch/said"; then
		fail "$cxx does not say: $text"
		head -n 8 "$scratch/said"
	fi
	# Without the line that is marked it compiles.
	sed "${here}d" "$program" >"$scratch/right.cpp"
	quietly "$cxx" -std=c++20 -I "$scratch/headers" -fsyntax-only \
		"$scratch/right.cpp" || :
done
[ $tried -gt 0 ] || skip "no C++ compiler"
exit $failed
