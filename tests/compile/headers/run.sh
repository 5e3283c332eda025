#!/bin/sh
# SPDX-License-Identifier: MIT
# run.sh NAME
# NAME is that of a golden header, or its path.
# The header alone, and with what it declares defined, compiles without a
# warning: gcc and clang, C11 to C23, C++11 to C++20, and tcc. In C also
# without the pragma that makes it a system header, so that the pragma hides
# nothing, and as the file that the compiler is given. The tables stay in
# .rodata in position-independent code, and nothing runs at the start.
set -eu
. "$(dirname "$0")/../../lib/common.sh"
name=$(names_of golden .h "$1")
name=${name%.yaml}
header=$name.h
schema=golden/$name.yaml

cflags="-Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wcast-qual -Wundef
	-Werror"
cxxflags="-Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wcast-qual -Wundef
	-Werror"

machine=
case $(options_of "$schema") in
*i386*)
	machine=-m32
	echo '#include <stdint.h>' >"$scratch/probe.c"
	gcc -m32 -fsyntax-only "$scratch/probe.c" 2>/dev/null ||
		skip "no compiler for i386"
	;;
*ilp32*) skip "no compiler for ilp32" ;;
esac

# It is meant to be read.
! grep -nE '[[:space:]]+$' "golden/$header" || fail 'spaces end a line'
awk 'NF { blank = 0 } !NF && ++blank > 2 { print FILENAME ": " NR; bad = 1 }
	END { exit bad }' "golden/$header" || fail 'three lines are blank'
awk '/^\/\*---- / && length > 94 { print; bad = 1 } END { exit bad }' \
	"golden/$header" || fail 'a section line is longer than the others'

echo "#include \"$header\"" >"$scratch/alone.c"
implementation_of "$header" >"$scratch/defined.c"
mkdir "$scratch/bare"
for file in golden/*.h "$SLOTGEN_INCLUDE/slotgen.h"; do
	sed '/^#pragma GCC system_header/d' "$file" \
		>"$scratch/bare/${file##*/}"
done

# Ends at the first failure: the others would say the same at length.
compile()
{
	for file in alone defined; do
		quietly "$@" $machine -c "$scratch/$file.c" \
			-o "$scratch/object.o" || exit 1
	done
}

# What an editor or a static analyser does: the header is the main file.
check_as_main()
{
	quietly "$@" $machine -fsyntax-only "golden/$header" || exit 1
}

# Sections that a loader would have to write to, or to run.
check_sections()
{
	have objdump || return 0
	"$@" $machine -I golden -I "$SLOTGEN_INCLUDE" -c "$scratch/defined.c" \
		-o "$scratch/object.o"
	if objdump -h "$scratch/object.o" |
		grep -E '\.data\.rel|\.init_array' >"$scratch/found"; then
		fail "$*: the tables are not constant"
		cat "$scratch/found"
	fi
}

tried=0
for cc in gcc clang; do
	have $cc || continue
	tried=$((tried + 1))
	unused=
	[ $cc = gcc ] || unused=-Wno-unused-function # all of them, here
	for std in c11 c17 c2x; do
		compile $cc -std=$std $cflags -I golden -I "$SLOTGEN_INCLUDE"
		compile $cc -std=$std $cflags -I "$scratch/bare" \
			-I "$SLOTGEN_INCLUDE"
	done
	# What only the optimizer sees.
	compile $cc -std=c11 -O2 $cflags -I "$scratch/bare" \
		-I "$SLOTGEN_INCLUDE"
	check_as_main $cc -std=c11 -x c $cflags $unused -I golden \
		-I "$SLOTGEN_INCLUDE"
	check_sections $cc -fPIE
done
for cxx in g++ clang++; do
	have $cxx || continue
	tried=$((tried + 1))
	unused=
	[ $cxx = g++ ] || unused=-Wno-unused-function
	for std in c++11 c++14 c++17 c++20; do
		compile $cxx -x c++ -std=$std $cxxflags -I golden \
			-I "$SLOTGEN_INCLUDE"
	done
	compile $cxx -x c++ -std=c++17 -O2 $cxxflags -I golden -I "$SLOTGEN_INCLUDE"
	check_as_main $cxx -std=c++11 -x c++ $cxxflags $unused -I golden \
		-I "$SLOTGEN_INCLUDE"
	check_sections $cxx -x c++ -fPIC
done
if have tcc && [ -z "$machine" ]; then
	compile tcc -Wall -I golden -I "$SLOTGEN_INCLUDE"
fi
[ $tried -gt 0 ] || skip "no compiler"
exit $failed
