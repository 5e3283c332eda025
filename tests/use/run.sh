#!/bin/sh
# SPDX-License-Identifier: MIT
# run.sh [--split=class|module|--small] PROGRAM.c|PROGRAM.cpp
# A program that uses golden headers, named in its second line
# "/* uses: a.h b.h */", compiles without a warning, runs under sanitizers
# and ends with 0. C programs also run as tcc compiles them, and, where their
# third line does not say "/* C only */", as C++ does, with the tables of a C
# compiler. With --split, the headers are what slotgen then writes; a compiler
# of each language is enough. With --small, all is compiled for size.
set -eu
split= small=
case $1 in
--small)
	small=yes
	shift
	;;
--split=*)
	split=$1
	shift
	;;
esac
. "$(dirname "$0")/../lib/common.sh"
program=use/$(basename "$1")
uses=$(uses_of "$program")
[ -n "$uses" ] || { echo "$program: no line 2 /* uses: a.h */"; exit 1; }
prelude=$(prelude_of "$program")
headers=$scratch/headers
# shellcheck disable=SC2086 # words on purpose
make_headers "$headers" ${split:---no-runtime} $uses
# shellcheck disable=SC2086 # words on purpose
tables_of "$headers" $uses >"$scratch/tables.c"

flags="-g1 -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Werror
	-fsanitize=address,undefined -fno-sanitize-recover=all -pthread"

run()
{
	if ! "$scratch/program" >"$scratch/stdout" 2>&1; then
		fail "run after $*"
		tail -n 30 "$scratch/stdout"
	fi
}

# shellcheck disable=SC2086 # $prelude is words
compile_and_run()
{
	runtime "$@" $prelude || return 0
	quietly "$@" -I "$headers" -I "$SLOTGEN_INCLUDE" "$scratch/tables.c" \
		"$program" "$runtime" -o "$scratch/program" || return 0
	run "$@"
}

tried=0
case $program in
*.cpp) compilers="g++ clang++" language="-x c++ -std=c++11" ;;
*) compilers="gcc clang" language=-std=c11 ;;
esac
for cc in $compilers; do
	have "$cc" || continue
	tried=$((tried + 1))
	if [ -n "$small" ]; then
		compile_and_run "$cc" $language -Os -DSLOTGEN_SMALL $flags
		continue
	fi
	for level in -O0 -O2; do
		[ -z "$split" ] || [ $tried$level = 1-O0 ] || continue
		compile_and_run "$cc" $language $level $flags
	done
done

# mixed CC CXX LANGUAGE LEVEL: the program in C++, the tables in C
# shellcheck disable=SC2086 # $prelude is words
mixed()
{
	cc=$1 cxx=$2
	shift 2
	have "$cc" && have "$cxx" || return 0
	runtime "$cc" -O2 $prelude || return 0
	quietly "$cc" -O2 -c -I "$headers" -I "$SLOTGEN_INCLUDE" \
		"$scratch/tables.c" -o "$scratch/tables.o" || return 0
	quietly "$cxx" -x c++ "$@" $flags -I "$headers" -I "$SLOTGEN_INCLUDE" \
		-c "$program" -o "$scratch/program.o" || return 0
	quietly "$cxx" -fsanitize=address,undefined "$scratch/program.o" \
		"$scratch/tables.o" "$runtime" -o "$scratch/program" || return 0
	run "$cc, $cxx $*"
}

case $program in
*.c)
	! have tcc || compile_and_run tcc -Wall ${small:+-DSLOTGEN_SMALL}
	[ -z "$split$small" ] || exit $failed
	if [ "$(sed -n 3p "$program")" != '/* C only */' ]; then
		mixed gcc g++ -std=c++11 -O0
		mixed gcc clang++ -std=c++20 -O2
		mixed clang g++ -std=c++20 -O2
	fi
	;;
esac
[ $tried -gt 0 ] || skip "no compiler"
exit $failed
