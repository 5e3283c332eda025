#!/bin/sh
# SPDX-License-Identifier: MIT
# run.sh [--renew] [CASE...]
# Compares all that 'slotgen --against CASE.old.yaml CASE.yaml' says with
# CASE.out, whose last line is the exit status; of all cases where none is
# named. What is safe is shown too where CASE.yaml says '# slotgen: -v'.
# Nothing may be written.
set -eu
. "$(dirname "$0")/../lib/common.sh"
renewing=false
if wants_renewal "$@"; then
	renewing=true
	shift
fi

for stem in $(names_of against .old.yaml "$@"); do
	stem=${stem%.out}
	stem=${stem%.yaml}
	case=against/$stem.out
	mkdir "$scratch/$stem"
	status=0
	# shellcheck disable=SC2046 # words on purpose
	(cd against && "$SLOTGEN" $(options_of "$stem.yaml") \
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
	# shellcheck disable=SC2046 # words on purpose
	(cd against && quietly "$SLOTGEN" \
		$(options_of "$stem.yaml" | grep '^-Wno-') -v \
		--against "$stem.yaml" "$stem.yaml") || fail "$stem differs from itself"
done
exit $failed
