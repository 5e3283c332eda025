#!/bin/sh
# SPDX-License-Identifier: MIT
# run-against.sh [--renew] SLOTGEN against/NAME.out...
# Compares all that 'slotgen --against NAME.old.yaml NAME.yaml' says with that
# file, whose last line is the exit status. What is safe is shown too where
# NAME.yaml says '# slotgen: -v'. Nothing may be written.
set -eu
. "$(dirname "$0")/common.sh"
renewing=false
if [ "$1" = --renew ]; then
	renewing=true
	shift
fi
slotgen=$(program_of "$1")
shift

for case; do
	stem=$(basename "$case" .out)
	case=against/$stem.out
	mkdir "$scratch/$stem"
	status=0
	# shellcheck disable=SC2046 # words on purpose
	(cd against && "$slotgen" $(options_of "$stem.yaml") \
		--output-dir "$scratch/$stem" --against "$stem.old.yaml" \
		"$stem.yaml") >"$scratch/stdout" 2>"$scratch/out" || status=$?
	echo "exit $status" >>"$scratch/out"
	[ ! -s "$scratch/stdout" ] || fail "$stem: standard output is used"
	[ -z "$(ls -A "$scratch/$stem")" ] || fail "$stem: something is written"
	if $renewing; then
		renew $status "$scratch/out" "$case"
	else
		diff -u "$case" "$scratch/out" || fail "$case differs"
	fi
	# Nothing differs from itself, safely or not.
	(cd against && quietly "$slotgen" -v --against "$stem.yaml" \
		"$stem.yaml") || fail "$stem differs from itself"
done
exit $failed
