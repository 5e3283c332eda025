#!/bin/sh
# SPDX-License-Identifier: MIT
# labels.sh: a label of no compiler is an error, not a case that is left out.
set -eu
. "$(dirname "$0")/../../lib/common.sh"

# says LABEL STATUS: what run.sh makes of frozen.c with this label
says()
{
	sed "s/^ \* gcc: .*/ * $1: something/" \
		compile/misuse/frozen.c >"$scratch/misspelt.c"
	status=0
	compile/misuse/run.sh "$scratch/misspelt.c" >"$scratch/said" || status=$?
	grep -q "no compiler is called '$1'" "$scratch/said"
}

for label in gcc-c23 gc g++-c++23 C; do
	says $label || fail "'$label' is not noticed"
	[ $status = 1 ] || fail "'$label': status $status"
done
! says flags || fail "'flags' is no label"
exit $failed
