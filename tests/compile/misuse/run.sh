#!/bin/sh
# SPDX-License-Identifier: MIT
# run.sh PROGRAM.c
# A program that must not compile. Its first comment says what each compiler
# is to say of it, at the line marked "/* here */":
#
#     /* A member that is not there.
#      * gcc clang: no member named 'prise'
#      * g++ clang++: no member named 'prise'
#      * tcc: field not found: prise
#      */
#
# A text of "-" means that this compiler accepts the program. A compiler that
# is not named is not tried; one that is unknown is an error. "g++-c++20" is g++ with that standard only.
# "tcc-link" is tcc with what the headers declare defined: the error is the
# linker's. A line "* flags: -Werror" adds flags.
set -eu
. "$(dirname "$0")/../../lib/common.sh"
program=compile/misuse/$(basename "$1" .c).c
[ -f "$program" ] || program=$(path_of "$1")

head_of()
{
	sed -n '1,/\*\//p' "$program"
}

# What a compiler is to say.
expected()
{
	head_of | sed -n 's/^ \* \([^:]*\): \(.*\)$/\1|\2/p' |
		while IFS='|' read -r names text; do
			case " $names " in
			*" $1 "*) printf '%s\n' "$text" ;;
			esac
		done
}

# Quotes are ' in every locale and compiler.
plain()
{
	sed "s/\xe2\x80\x98/'/g; s/\xe2\x80\x99/'/g; s/\`/'/g" "$1"
}

here=$(sed -n '\|/\* here \*/|=' "$program" | head -n 1)
# Other headers than those of golden schemas are found by flags.
uses=
for header in $(sed -n 's/^#include "\(.*\)\.h"$/\1/p' "$program"); do
	[ ! -f "golden/$header.yaml" ] || uses="$uses $header.h"
done
# shellcheck disable=SC2086 # words on purpose
make_headers "$scratch/headers" --no-runtime $uses
flags="$(expected flags) -I $scratch/headers -I $SLOTGEN_INCLUDE"
tried=0
asked=flags

# refuse NAME COMMAND...
refuse()
{
	name=$1
	shift
	asked="$asked $name"
	text=$(expected "$name")
	[ -n "$text" ] || return 0
	have "$1" || return 0
	tried=$((tried + 1))
	status=0
	"$@" $flags -o "$scratch/object.o" >"$scratch/stdout" \
		2>"$scratch/stderr" || status=$?
	plain "$scratch/stderr" >"$scratch/text"
	if [ "$text" = - ]; then
		[ $status = 0 ] || fail "$* was to be accepted"
		return 0
	fi
	[ $status != 0 ] || { fail "$* was accepted"; return 0; }
	grep -F -- "$text" "$scratch/text" >"$scratch/found" || {
		fail "$*: not the text expected: $text"
		head -n 5 "$scratch/text"
		return 0
	}
	case $name in
	tcc*) return 0 ;; # it names the line of a macro's end
	esac
	[ -z "$here" ] || grep -q "$program:$here:" "$scratch/found" || {
		fail "$*: not at line $here"
		head -n 5 "$scratch/found"
	}
}

for level in -O0 -O2; do
	for cc in gcc clang; do
		for std in c11 c17 c2x; do
			refuse $cc $cc -std=$std $level -c "$program"
			refuse $cc-$std $cc -std=$std $level -c "$program"
		done
	done
	for cxx in g++ clang++; do
		for std in c++11 c++14 c++17 c++20; do
			refuse $cxx $cxx -x c++ -std=$std $level -c "$program"
			refuse $cxx-$std $cxx -x c++ -std=$std $level \
				-c "$program"
		done
	done
done
refuse tcc tcc -c "$program"
# shellcheck disable=SC2086 # words on purpose
implementation_of "$scratch/headers" $uses >"$scratch/defined.c"
refuse tcc-link tcc "$program" "$scratch/defined.c"

# A label that nothing above asks for would be silent.
for label in $(head_of | sed -n 's/^ \* \([^:]*\): .*$/\1/p'); do
	case " $asked " in
	*" $label "*) ;;
	*) fail "$program: no compiler is called '$label'" ;;
	esac
done

[ $tried -gt 0 ] || [ $failed = 1 ] ||
	skip "no compiler of those that $program names"
exit $failed
