#!/bin/sh
# SPDX-License-Identifier: MIT
# run-golden.sh [--renew] SLOTGEN golden/NAME.EXTENSION...
# Compares what slotgen makes of golden/NAME.yaml with that file: the header,
# the report, or the dump of the stage that the extension names.
set -eu
. "$(dirname "$0")/common.sh"
renewing=false
if [ "$1" = --renew ]; then
	renewing=true
	shift
fi
slotgen=$(program_of "$1")
shift

make_output()
{
	case $2 in
	h) form='-o -' ;;
	report) form=--report ;;
	report-json) form=--report=json ;;
	svg | html | dot) form=--report=$2 ;;
	describe) form=--describe ;;
	*) form=--dump=$2 ;;
	esac
	# shellcheck disable=SC2046,SC2086 # words on purpose
	"$slotgen" $(options_of "$1.yaml") $form "$1.yaml"
}

for case; do
	name=${case##*/}
	stem=${name%.*}
	case=golden/$name
	if ! (cd golden && make_output "$stem" "${name##*.}") \
		>"$scratch/out"; then
		fail "slotgen refuses golden/$stem.yaml"
	elif $renewing; then
		renew 0 "$scratch/out" "$case"
	else
		diff -u "$case" "$scratch/out" || fail "$case differs"
	fi
done
exit $failed
