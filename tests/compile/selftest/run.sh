#!/bin/sh
# SPDX-License-Identifier: MIT
# run.sh SCHEMA.yaml
# What --selftest writes compiles without a warning with what slotgen writes
# beside it and finds no fault there; and, in market_tables.h, does find one that is
# put in. The program brings slotgen.h's own part; but for the first time, by
# each compiler, it is taken from where it is compiled once for all.
set -eu
. "$(dirname "$0")/../../lib/common.sh"
schema=$(path_of "$1")
name=$(basename "$schema" .yaml)
target=$(sed -n 's/^# slotgen:.*--target[= ]\([a-z0-9]*\).*/\1/p' "$schema")
[ -z "$target" ] || [ "$target" = lp64 ] || skip "laid out for $target"

# shellcheck disable=SC2046 # words on purpose
"$SLOTGEN" -q $(options_of "$schema") --output-dir "$scratch" \
	$(imports_of "$schema") "$schema" 2>/dev/null &&
	"$SLOTGEN" -q $(options_of "$schema") --selftest \
		--output-dir "$scratch" "$schema" 2>/dev/null ||
	fail "slotgen refuses $schema"
program=$scratch/$name.selftest.c

# With slotgen.h's own part elsewhere.
parted=$scratch/$name.parted.c
sed '/^#define SLOTGEN_IMPLEMENTATION$/d' "$program" >"$parted"
! cmp -s "$program" "$parted" || fail "$program does not bring the run time"

# run EXPECTED COMMAND...: what was made ends with 0 (it is good), or 1
run()
{
	expected=$1
	shift
	status=0
	"$scratch/selftest" >"$scratch/output" 2>&1 || status=$?
	[ $status = "$expected" ] && return 0
	fail "$* ends with $status"
	head -n 20 "$scratch/output"
}

# try EXPECTED COMPILER...
try()
{
	expected=$1
	shift
	quietly "$@" -I "$scratch" "$program" -o "$scratch/selftest" || return 0
	run "$expected" "$@"
}

# try_parted COMPILER...
try_parted()
{
	runtime "$@" || return 0
	quietly "$@" -I "$scratch" "$parted" "$runtime" \
		-o "$scratch/selftest" || return 0
	run 0 "$@"
}

warnings="-Wall -Wextra -Wpedantic -Wconversion -Wshadow -Werror"
sanitizers="-fsanitize=address,undefined -fno-sanitize-recover=all"
tried=0
for cc in gcc clang; do
	have $cc || continue
	tried=1
	try 0 $cc -std=c11 $warnings
	try_parted $cc -std=c11 -O0 -g1 $warnings $sanitizers -pthread
	try_parted $cc -std=c11 -O2 $warnings
done
! have tcc || try 0 tcc

# A table that is wrong is noticed.
if [ "$schema" = "$tests/golden/market.yaml" ] && have gcc; then
	awk '/\/\* Order.qty \*\/$/ && /{/ { line = NR + 2 }
		NR == line { sub(/[0-9]+/, "0") } { print }' \
		"$scratch/market_tables.h" >"$scratch/wrong.h"
	! cmp -s "$scratch/market_tables.h" "$scratch/wrong.h" ||
		fail "the table of Order.qty is not where it was"
	mv "$scratch/wrong.h" "$scratch/market_tables.h"
	try 1 gcc -std=c11
	grep -q '^Order.qty: is elsewhere than its table says$' \
		"$scratch/output" || fail "Order.qty is not named"
fi
[ $tried = 1 ] || skip "no compiler"
exit $failed
