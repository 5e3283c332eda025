#!/bin/sh
# SPDX-License-Identifier: MIT
# once.sh: what stands once in a program, the tables of each header and the run
# time's own part. It is defined by a file that asks for it before it includes
# the header, be that its first include or a later one, or by one that is
# compiled by itself, and never twice. Compilers list it among what a file
# depends on.
set -eu
. "$(dirname "$0")/../../lib/common.sh"
have gcc || skip "no gcc"
mkdir "$scratch/whole" "$scratch/split"
cat >"$scratch/one.yaml" <<'YAML'
classes: {First: {eq: true, slots: [uint8_t number]}}
YAML
cat >"$scratch/two.yaml" <<'YAML'
imports: one
classes: {Second: {slots: [First inner]}}
YAML
cat >"$scratch/three.yaml" <<'YAML'
classes: {Third: {slots: [string text]}}
YAML
for name in one two three; do
	"$SLOTGEN" -q --output-dir "$scratch/whole" "$scratch/$name.yaml"
	"$SLOTGEN" -q --split=class --output-dir "$scratch/split" \
		"$scratch/$name.yaml"
done

cat >"$scratch/main.c" <<'C'
#include "two.h"
#include "three.h"

int
main(void)
{
	First first = First_DEFAULTS;
	Second second = Second_DEFAULTS;
	Third third = Third_DEFAULTS;

	return First_eq(&first, Second_get_inner(&second)) &&
		slot_find(&Third_class, SLOT_NAME("text")) == 0 &&
		*Third_get_text(&third) == '\0' ? 0 : 1;
}
C

# What needs no tables, and what does.
cat >"$scratch/plain.c" <<'C'
#include "two.h"

int
main(void)
{
	Second second = Second_DEFAULTS;

	return First_get_number(Second_get_inner(&second));
}
C
sed 's/return/Second_init(\&second);\n\t&/' "$scratch/plain.c" \
	>"$scratch/needs.c"
for headers in whole split; do
	set -- gcc -std=c11 -I "$scratch/$headers" -o "$scratch/program"
	quietly "$@" "$scratch/plain.c" || fail "$headers: getters need tables"
	! "$@" "$scratch/needs.c" 2>"$scratch/said" ||
		fail "$headers: links without tables"
	grep -q 'undefined reference to .Second_init' "$scratch/said" ||
		fail "$headers: $(cat "$scratch/said")"
done

# defines FILE LINE...
defines()
{
	file=$scratch/$1
	shift
	printf '%s\n' "$@" >"$file"
}
# A file for each, one of which has the run time's own part.
defines one.c '#define ONE_IMPLEMENTATION' '#include "one.h"'
defines two.c '#define SLOTGEN_IMPLEMENTATION' '#define TWO_IMPLEMENTATION' \
	'#include "two.h"'
defines three.c '#define THREE_IMPLEMENTATION' '#include "three.h"'
# One file for all; also where they were included before.
defines all.c '#define SLOTGEN_IMPLEMENTATION' '#define ONE_IMPLEMENTATION' \
	'#define TWO_IMPLEMENTATION' '#define THREE_IMPLEMENTATION' \
	'#include "two.h"' '#include "three.h"' '#include "one.h"'
{
	echo '#include "two.h"'
	cat "$scratch/three.c" "$scratch/all.c" "$scratch/all.c"
} >"$scratch/late.c"
sed 's/^#define THREE_IMP.*//; s/"three.h"/"three_tables.h"/
	s/^#define SLOTGEN_IMP.*/#include "slotgen_impl.h"/' \
	"$scratch/all.c" >"$scratch/named.c"

# works HEADERS COMPILER FLAG... -- FILE...
works()
{
	headers=$1
	shift
	quietly "$@" "$scratch/main.c" -o "$scratch/program" &&
		"$scratch/program" || fail "$headers: $*"
}

# in_all HEADERS COMPILER FLAG...
in_all()
{
	headers=$1
	shift
	set -- "$@" -I "$scratch/$headers"
	works "$headers" "$@" "$scratch/one.c" "$scratch/two.c" \
		"$scratch/three.c"
	for file in all late named; do
		works "$headers" "$@" "$scratch/$file.c"
	done
}

for headers in whole split; do
	in_all $headers gcc -std=c11 -Wall -Wextra -Werror
	! have g++ || in_all $headers g++ -x c++ -std=c++11 -Wall -Wextra -Werror
	! have clang || in_all $headers clang -std=c11 -Wall -Wextra -Werror
	! have tcc || in_all $headers tcc -Wall
	# What a build compiles.
	folder=$scratch/$headers
	works $headers gcc -std=c11 -Wall -Wextra -Werror -I "$folder" -x c \
		"$folder/one_tables.h" "$folder/two_tables.h" \
		"$folder/three_tables.h" "$folder/slotgen_impl.h"
done

# lists COMPILER FLAG...
lists()
{
	for headers in whole split; do
		"$@" -MMD -MF "$scratch/depends" -I "$scratch/$headers" -c \
			"$scratch/all.c" -o "$scratch/all.o"
		for file in slotgen slotgen_impl one one_tables two \
			two_tables three_tables; do
			grep -q "$headers/$file\\.h" "$scratch/depends" ||
				fail "$* -MMD: no $headers/$file.h"
		done
		[ $headers = whole ] || for file in First slot_tables slot_pools; do
			grep -q "$headers/one/$file\\.h" "$scratch/depends" ||
				fail "$* -MMD: no $headers/one/$file.h"
		done
	done
}

lists gcc -std=c11
! have g++ || lists g++ -x c++ -std=c++11
! have clang || lists clang -std=c11
! have clang++ || lists clang++ -x c++ -std=c++11
exit $failed
