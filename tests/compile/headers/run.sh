#!/bin/sh
# SPDX-License-Identifier: MIT
# run.sh [--whole] NAME
# NAME is that of a golden header, or its path, or slotgen for the run time.
# The header alone, with its tables defined, and its tables by themselves, compile
# without a warning: gcc
# and clang, C11 to C23, C++11 to C++20, and tcc. Also without the pragma that
# makes it a system header, so that the pragma hides nothing, and as the file
# that the compiler is given. The tables stay in .rodata in position-independent
# code, but for those that refer to others, and nothing runs at the start. slotgen.h's own part is the same whatever
# the header, so all of that is asked of it once, as "slotgen"; together with it,
# each header is compiled once by each compiler, and with --whole, slowly, as the
# optimizer sees both.
set -eu
. "$(dirname "$0")/../../lib/common.sh"
whole=false
if [ "$1" = --whole ]; then
	whole=true
	shift
fi
name=$(names_of golden .h "$1")
name=${name%.yaml}
header=$name.h
schema=golden/$name.yaml
headers=$scratch/headers
files="$headers/$header $headers/${name}_tables.h"
if [ "$name" = slotgen ]; then
	mkdir "$headers"
	files="$SLOTGEN_INCLUDE/slotgen.h $SLOTGEN_INCLUDE/slotgen_impl.h"
else
	make_headers "$headers" --no-runtime "$header"
fi

warnings="-Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wcast-qual -Wundef
	-Werror"

machine=
if [ "$name" != slotgen ]; then
	case $(options_of "$schema") in
	*i386*)
		machine=-m32
		echo '#include <stdint.h>' >"$scratch/probe.c"
		gcc -m32 -fsyntax-only "$scratch/probe.c" 2>/dev/null ||
			skip "no compiler for i386"
		;;
	*ilp32*) skip "no compiler for ilp32" ;;
	esac
fi

# It is meant to be read.
for path in $files; do
	! grep -nE '[[:space:]]+$' "$path" || fail 'spaces end a line'
	awk 'NF { blank = 0 }
		!NF && ++blank > 2 { print FILENAME ": " FNR; bad = 1 }
		END { exit bad }' "$path" || fail 'three lines are blank'
	awk '/^\/\*---- / && length > 94 { print; bad = 1 }
		END { exit bad }' "$path" ||
		fail 'a section line is longer than the others'
	# Of columns, not bytes; a long word of the schema's own stays whole.
	! expand -t 8 "$path" | LC_ALL=C.UTF-8 grep -E '^.{101}' |
		grep -vE '[^[:space:]]{100}' ||
		fail 'a line has more than 100 columns'
done

echo "#include \"$header\"" >"$scratch/alone.c"
if [ "$name" = slotgen ]; then
	{ echo '#define SLOTGEN_IMPLEMENTATION'; cat "$scratch/alone.c"; } \
		>"$scratch/whole.c"
	cp "$scratch/whole.c" "$scratch/tables.c"
else
	tables_of "$headers" "$header" >"$scratch/tables.c"
	implementation_of "$headers" "$header" >"$scratch/whole.c"
fi
mkdir "$scratch/bare"
for file in "$headers"/*.h "$SLOTGEN_INCLUDE"/slotgen*.h; do
	[ ! -f "$file" ] || sed '/^#pragma GCC system_header/d' "$file" \
		>"$scratch/bare/${file##*/}"
done

# compile_file NAME COMPILER...; ends at the first failure: the others would say
# the same at length.
compile_file()
{
	file=$1
	shift
	quietly "$@" $machine -c "$scratch/$file.c" -o "$scratch/object.o" ||
		exit 1
}

compile()
{
	compile_file alone "$@"
	compile_file tables "$@"
}

# read_files COMPILER... -- NAME...: what a standard says of them; code is made
# of them once for each compiler, below, where the optimizer and what comes
# after it may say more.
read_files()
{
	read="" command=""
	for word; do
		case $word in
		--) command=$read read="" ;;
		*) read="$read $word" ;;
		esac
	done
	set -- $command $machine -fsyntax-only
	for word in $read; do
		set -- "$@" "$scratch/$word.c"
	done
	quietly "$@" || exit 1
}

# What an editor or a static analyser does, and a build that compiles what is
# there once in a program: the header is the main file.
check_as_main()
{
	for path in $files; do
		quietly "$@" $machine -fsyntax-only "$path" || exit 1
	done
}

# Sections that a loader would have to write to, or to run: the objects that
# have slot_fars, or lead to functions of the program or of the run time, what
# these are by one type, and the slab without places that a walk begins with, which
# has a pointer too; nobody else can write to them.
check_sections()
{
	have objdump || return 0
	"$@" $machine -fdata-sections -I "$headers" -I "$SLOTGEN_INCLUDE" \
		-c "$scratch/tables.c" -o "$scratch/object.o"
	cat "$headers"/*_tables.h 2>/dev/null |
		awk '/^struct [^ ]* \{$/ { name = $2 }
			/slot_fars\[|slot_hooked\[|slot_judges;/ { print name }
			/^static const slot_hooks / { print $4 }
			END { print "slot_no_slab_" }' | sort >"$scratch/refer"
	objdump -h "$scratch/object.o" |
		awk '$2 ~ /^\.(data|init_array)/ && $3 !~ /^0*$/ { print $2 }' |
		sed 's/^\.data\.rel\.ro\.\(local\.\)*//; s/^_ZL[0-9]*//' |
		sort >"$scratch/found"
	[ -z "$(comm -13 "$scratch/refer" "$scratch/found")" ] || {
		fail "$*: the tables are not constant"
		comm -13 "$scratch/refer" "$scratch/found"
	}
}

# used MACRO...: the run time as gcc sees it where everything is used and nothing
# too large to be inlined.
used()
{
	{
		printf '#define %s\n' "$@"
		cat "$scratch/whole.c"
		echo 'typedef void function(void);'
		echo 'extern function *const all[];'
		echo 'function *const all[] = {'
		# Those that are for this machine.
		printf -- '-D%s\n' "$@" | xargs gcc -std=gnu11 -E -P \
			-I "$SLOTGEN_INCLUDE" "$scratch/whole.c" |
			awk 'last !~ /^typedef/ && /^slot_[a-z_0-9]*\(/ {
				print "(function *)" \
					substr($0, 1, index($0, "(") - 1) ","
			}
			{ last = $0 }' | sort -u
		echo '};'
	} >"$scratch/used.c"
	compile_file used gcc -std=gnu11 -O3 $warnings -I "$scratch/bare" \
		-I "$SLOTGEN_INCLUDE"
}

if [ "$name" = slotgen ] && have gcc; then
	used SLOTGEN_STDIO
	used SLOTGEN_STDIO SLOTGEN_FILES SLOTGEN_ARROW
fi

if $whole; then
	for cc in gcc clang; do
		! have $cc || compile_file whole $cc -std=c11 -O2 $warnings \
			-I "$scratch/bare" -I "$SLOTGEN_INCLUDE"
	done
	for cxx in g++ clang++; do
		! have $cxx || compile_file whole $cxx -x c++ -std=c++17 -O2 \
			$warnings -I "$headers" -I "$SLOTGEN_INCLUDE"
	done
	exit $failed
fi

tried=0
for cc in gcc clang; do
	have $cc || continue
	tried=$((tried + 1))
	unused=
	[ $cc = gcc ] || unused=-Wno-unused-function # all of them, here
	for std in c11 c17 c2x; do
		read_files $cc -std=$std $warnings -I "$headers" \
			-I "$SLOTGEN_INCLUDE" -- alone tables
		read_files $cc -std=$std $warnings -I "$scratch/bare" \
			-I "$SLOTGEN_INCLUDE" -- alone tables
	done
	read_files $cc -std=c11 $warnings -I "$scratch/bare" \
		-I "$SLOTGEN_INCLUDE" -- whole
	# What only the optimizer sees.
	compile $cc -std=c11 -O2 $warnings -I "$scratch/bare" \
		-I "$SLOTGEN_INCLUDE"
	check_as_main $cc -std=c11 -x c $warnings $unused -I "$headers" \
		-I "$SLOTGEN_INCLUDE"
	check_sections $cc -fPIE
done
for cxx in g++ clang++; do
	have $cxx || continue
	tried=$((tried + 1))
	unused=
	[ $cxx = g++ ] || unused=-Wno-unused-function
	for std in c++11 c++14 c++17 c++20; do
		read_files $cxx -x c++ -std=$std $warnings -I "$headers" \
			-I "$SLOTGEN_INCLUDE" -- alone tables
	done
	read_files $cxx -x c++ -std=c++11 $warnings -I "$headers" \
		-I "$SLOTGEN_INCLUDE" -- whole
	compile $cxx -x c++ -std=c++17 -O2 $warnings -I "$scratch/bare" \
		-I "$SLOTGEN_INCLUDE"
	check_as_main $cxx -std=c++11 -x c++ $warnings $unused -I "$headers" \
		-I "$SLOTGEN_INCLUDE"
	check_sections $cxx -x c++ -fPIC
done
if have tcc && [ -z "$machine" ]; then
	compile tcc -Wall -I "$headers" -I "$SLOTGEN_INCLUDE"
fi
[ $tried -gt 0 ] || skip "no compiler"
exit $failed
