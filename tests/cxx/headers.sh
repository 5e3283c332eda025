#!/bin/sh
# SPDX-License-Identifier: MIT
# headers.sh NAME | --parts
# The C++ header of a golden schema, or those of golden/parts, alone: without a
# warning, with neither exceptions nor RTTI, by gcc and clang from C++11 to
# C++23; also where nothing hides its warnings, and as --split has it.
set -eu
. "$(dirname "$0")/cxx.sh"
have g++ || have clang++ || skip "no C++ compiler"

# compile_all DIRECTORY HEADER STANDARD...
compile_all()
{
	directory=$1
	echo "#include \"$2\"" >"$scratch/alone.cpp"
	shift 2
	for cxx in g++ clang++; do
		have "$cxx" || continue
		for standard; do
			# shellcheck disable=SC2086 # words on purpose
			quietly "$cxx" -std=c++$standard $machine $warnings \
				-fno-exceptions -fno-rtti -I "$directory" \
				-fsyntax-only "$scratch/alone.cpp" || exit 1
		done
	done
}

machine=
if [ "$1" = --parts ]; then
	"$SLOTGEN" -q --emit=cxx --output-dir "$scratch/bare" \
		golden/parts/*.yaml
	unguarded "$scratch/bare"
	for schema in golden/parts/*.yaml; do
		compile_all "$scratch/bare" "$(basename "$schema" .yaml).hpp" \
			11 20
	done
	exit $failed
fi
name=$(basename "$1" .yaml)
machine=$(machine_of "golden/$name.yaml") || skip "no compiler for its target"
make_headers "$scratch/whole" --emit=cxx "$name.h"
make_headers "$scratch/split" --emit=cxx --split=class "$name.h"
cp -r "$scratch/whole" "$scratch/bare"
unguarded "$scratch/bare"
# Between the first and the last, those of some are enough.
case $name in
market | shapes | data | family) standards='11 14 17 20 2b' ;;
*) standards='11 2b' ;;
esac
# shellcheck disable=SC2086 # words on purpose
compile_all "$scratch/bare" "$name.hpp" $standards
compile_all "$scratch/split" "$name.hpp" 17
! expand -t 8 "$scratch/whole/$name.hpp" | LC_ALL=C.UTF-8 grep -E '^.{101}' |
	grep -vE '[^[:space:]]{80}' || fail 'a line has more than 100 columns'
! grep -nE '[[:space:]]+$' "$scratch/whole/$name.hpp" || fail 'spaces end a line'
exit $failed
