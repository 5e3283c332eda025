#!/bin/sh
# SPDX-License-Identifier: MIT
# run.sh [--renew] [CASE...]
# Compares all that slotgen says of CASE.yaml, places included, with CASE.err;
# of all cases where none is named. It must end with 1, and nothing may be
# written; where CASE.err has only warnings, it must end with 0.
set -eu
. "$(dirname "$0")/../lib/common.sh"
renewing=false
if wants_renewal "$@"; then
	renewing=true
	shift
fi

for stem in $(names_of errors .yaml "$@"); do
	stem=${stem%.err}
	case=errors/$stem.err
	out=$scratch/$stem
	mkdir "$out"
	status=0
	# shellcheck disable=SC2046 # words on purpose
	(cd errors && "$SLOTGEN" $(options_of "$stem.yaml") \
		--output-dir "$out" "$stem.yaml") \
		>"$scratch/stdout" 2>"$scratch/stderr" || status=$?
	[ ! -s "$scratch/stdout" ] || fail "$stem: standard output is used"
	if $renewing; then
		renew $status "$scratch/stderr" "$case"
	else
		diff -u "$case" "$scratch/stderr" || fail "$case differs"
	fi
	if grep -q ': error: ' "$case"; then
		[ $status = 1 ] || fail "$stem: exit status $status, not 1"
		[ -z "$(ls -A "$out")" ] || fail "$stem: something is written"
	else
		[ $status = 0 ] || fail "$stem: exit status $status, not 0"
	fi
done
exit $failed
