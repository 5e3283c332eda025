#!/bin/sh
# SPDX-License-Identifier: MIT
# run.sh [--renew] [CASE...]
# Compares what slotgen makes of NAME.yaml with the files beside it: the
# header, the reports, the dumps of stages. A CASE is NAME, for all of them, or
# NAME.EXTENSION for one; all are compared where none is named. Which there are
# is said by a line of the schema, "# golden: h layout report"; without such a
# line it is the header.
set -eu
. "$(dirname "$0")/../lib/common.sh"
renewing=false
if wants_renewal "$@"; then
	renewing=true
	shift
fi

# outputs_of NAME
outputs_of()
{
	outputs=$(sed -n 's/^# golden: //p' "golden/$1.yaml")
	for output in ${outputs:-h}; do
		echo "$1.$output"
	done
}

# cases_of CASE...
cases_of()
{
	for case in $(names_of golden .yaml "$@"); do
		case $case in
		*.*) echo "$case" ;;
		*) outputs_of "$case" ;;
		esac
	done
}

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
	"$SLOTGEN" $(options_of "$1.yaml") $form "$1.yaml"
}

for case in $(cases_of "$@"); do
	stem=${case%.*}
	if ! (cd golden && make_output "$stem" "${case##*.}") \
		>"$scratch/out"; then
		fail "slotgen refuses golden/$stem.yaml"
	elif $renewing; then
		renew 0 "$scratch/out" "golden/$case"
	else
		diff -u "golden/$case" "$scratch/out" ||
			fail "golden/$case differs"
	fi
done
exit $failed
