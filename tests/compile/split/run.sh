#!/bin/sh
# SPDX-License-Identifier: MIT
# run.sh class|module NAME
# NAME is that of a golden schema, or its path.
# Every header that --split makes of a schema compiles alone, the umbrella and
# the declarations in either order, and the file of the tables: as
# compile/headers has it for one header. They are the files that --list-outputs
# names, and a second run leaves them alone.
set -eu
. "$(dirname "$0")/../../lib/common.sh"
mode=$1
name=$(names_of golden .yaml "$2")
schema=golden/$name.yaml
headers=$scratch/headers

case $(options_of "$schema") in
*i386* | *ilp32*) machine=-m32 ;;
*) machine= ;;
esac
if [ -n "$machine" ]; then
	echo '#include <stdint.h>' >"$scratch/probe.c"
	gcc -m32 -fsyntax-only "$scratch/probe.c" 2>/dev/null ||
		skip "no compiler for i386"
fi

# What is imported is split in the same way.
split()
{
	# shellcheck disable=SC2046 # words on purpose
	"$SLOTGEN" "$@" -q --split="$mode" $(options_of "$schema") \
		--output-dir "$headers" $(imports_of "$schema") "$schema" \
		2>>"$scratch/warnings"
}

mkdir "$headers"
split || fail "slotgen refuses $schema"
(cd "$headers" && find . -type f | sort) >"$scratch/written"
split --list-outputs | sed "s|^$headers|.|" | sort >"$scratch/listed"
diff "$scratch/listed" "$scratch/written" || fail '--list-outputs is wrong'
split --check >/dev/null || fail '--check finds a difference'
find "$headers" -type f -exec touch -d 2001-01-01 {} +
split
[ -z "$(find "$headers" -type f -newermt 2002-01-01)" ] ||
	fail 'a second run writes again'

! grep -rnE '[[:space:]]+$' "$headers/$name" || fail 'spaces end a line'

warnings="-Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wcast-qual -Wundef
	-Werror"
# First as a warning would be seen in a file of one's own, then as it is.
mkdir "$scratch/bare"
cp -r "$headers/." "$scratch/bare"
find "$scratch/bare" -name '*.h' -exec \
	sed -i '/^#pragma GCC system_header/d' {} +

# Ends at the first failure: the others would say the same at length.
compile()
{
	quietly "$@" $machine -c "$scratch/file.c" -o "$scratch/object.o" ||
		exit 1
}

# includes HEADER...: the file that is compiled
includes()
{
	for header; do
		echo "#include \"$header\""
	done >"$scratch/file.c"
}

# All of them in one go would hide what one takes from another.
have gcc || skip 'no compiler'
for header in "$headers/$name"/*.h; do
	includes "$name/${header##*/}"
	compile gcc -std=c11 $warnings -I "$scratch/bare"
	! have g++ || compile g++ -x c++ -std=c++11 $warnings \
		-I "$scratch/bare"
done

upper=$(sed -n 's/^#ifndef \([A-Z0-9_]*\)_H$/\1/p' "$headers/$name.h")

# everything COMPILER...
everything()
{
	includes "$name.h"
	compile "$@"
	includes "${name}_decl.h"
	compile "$@"
	includes "${name}_decl.h" "$name.h"
	compile "$@"
	includes "$name.h" "${name}_decl.h"
	compile "$@"
	includes "$name/slot_tables.h" "$name.h"
	compile "$@" -D"${upper}_IMPLEMENTATION"
	includes "${name}_tables.h" "$name.h"
	compile "$@"
	includes "$name.h"
	compile "$@" -D"${upper}_IMPLEMENTATION"
	if objdump -h "$scratch/object.o" 2>/dev/null |
		grep -q '\.init_array'; then
		fail "$*: the tables are made at run time"
	fi
}

everything gcc -std=c11 -O2 $warnings -I "$scratch/bare"
! have g++ || everything g++ -x c++ -std=c++11 $warnings -fPIE -I "$headers"
[ "$mode" = class ] || exit $failed
! have clang || everything clang -std=c2x $warnings -fPIE -I "$headers"
! have clang++ ||
	everything clang++ -x c++ -std=c++20 $warnings -fPIE -I "$headers"
if have tcc && [ -z "$machine" ]; then
	everything tcc -Wall -I "$headers"
fi
exit $failed
