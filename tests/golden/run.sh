#!/bin/sh
# SPDX-License-Identifier: MIT
# run.sh [--renew] [CASE...]
# Compares what slotgen makes of NAME.yaml with the files beside it: the
# header, the file of its tables, a part of the header (excerpt.awk), the headers
# of --split=class one after the other, the reports, the dumps of stages. A CASE
# is NAME, for all of them, or NAME.EXTENSION for one; all are compared where none is
# named. Which there are is said by a line of the schema, "# golden: h layout
# report". parts/ has small schemas, each for one thing; what stands here is
# compiled and run, too, by tests/compile.
set -eu
. "$(dirname "$0")/../lib/common.sh"
renewing=false
if wants_renewal "$@"; then
	renewing=true
	shift
fi

# folder_of NAME
folder_of()
{
	if [ -f "golden/$1.yaml" ]; then
		echo golden
	else
		echo golden/parts
	fi
}

# outputs_of NAME
outputs_of()
{
	for output in $(sed -n 's/^# golden: *//p' \
		"$(folder_of "$1")/$1.yaml"); do
		echo "$1.$output"
	done
}

# cases_of CASE...
cases_of()
{
	[ $# -gt 0 ] || set -- golden/*.yaml golden/parts/*.yaml
	for case in $(names_of golden .yaml "$@"); do
		case $case in
		*.*) echo "$case" ;;
		*) outputs_of "$case" ;;
		esac
	done
}

make_pieces()
{
	rm -rf "$scratch/pieces"
	mkdir "$scratch/pieces"
	"$SLOTGEN" -q --split=class --no-runtime \
		--output-dir "$scratch/pieces" "$1.yaml" || return 1
	(
		cd "$scratch/pieces"
		for piece in "$1.h" "${1}_tables.h" "${1}_decl.h" "$1"/*; do
			echo "==> $piece <=="
			cat "$piece"
		done
	)
}

make_tables()
{
	# shellcheck disable=SC2046 # words on purpose
	"$SLOTGEN" -q $(options_of "$1.yaml") --no-runtime \
		--output-dir "$scratch" "$1.yaml" || return 1
	cat "$scratch/$1_tables.h"
}

make_output()
{
	case $2 in
	tables)
		make_tables "$1"
		return
		;;
	h) form='-o -' ;;
	slots | part) form='-q -o -' ;;
	split)
		make_pieces "$1"
		return
		;;
	report) form=--report ;;
	report-json) form=--report=json ;;
	svg | html | dot) form=--report=$2 ;;
	describe) form=--describe ;;
	*) form=--dump=$2 ;;
	esac
	# shellcheck disable=SC2046,SC2086 # words on purpose
	"$SLOTGEN" $(options_of "$1.yaml") $form "$1.yaml"
}

# part_of EXTENSION FILE: what is compared of it
part_of()
{
	case $1 in
	slots | part)
		awk -v form="$1" -f "$tests/golden/excerpt.awk" "$2" "$2"
		;;
	*) cat "$2" ;;
	esac
}

for case in $(cases_of "$@"); do
	stem=${case%.*}
	extension=${case##*.}
	folder=$(folder_of "$stem")
	if ! (cd "$folder" && make_output "$stem" "$extension") \
		>"$scratch/all"; then
		fail "slotgen refuses $folder/$stem.yaml"
		continue
	fi
	part_of "$extension" "$scratch/all" >"$scratch/out"
	[ -s "$scratch/out" ] || fail "$case: nothing comes of it"
	if $renewing; then
		renew 0 "$scratch/out" "$folder/$case"
	else
		diff -u "$folder/$case" "$scratch/out" ||
			fail "$folder/$case differs"
	fi
done
exit $failed
