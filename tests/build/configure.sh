#!/bin/sh
# SPDX-License-Identifier: MIT
# configure.sh BUILD: a project that is configured and not built has its headers,
# so that an editor's language server finds no fault; not what a schema with
# faults would have, or one that is still to be made, which the build says or
# makes. slotgen_headers makes headers, and compiles nothing.
set -eu
. "$(dirname "$0")/../lib/common.sh"
build=$(path_of "$1")
. build/installed.sh
have ninja || skip "no ninja"
install_slotgen "$build"
project="$scratch/the project"
mkdir "$project"
cp build/common/* build/configure/* "$project"

# configure FOLDER OPTION...
configure()
{
	out="$scratch/$1"
	shift
	step cmake -S "$project" -B "$out" -G Ninja "$@" \
		-DCMAKE_PREFIX_PATH="$prefix" -DCMAKE_EXPORT_COMPILE_COMMANDS=ON
}

configure out
for header in base.h market.h market_tables.h; do
	[ -f "$out/slotgen/program/$header" ] || fail "no $header is there"
done
[ ! -e "$out/slotgen/made/late.h" ] || fail "a header without a schema"
if have clangd; then
	for source in main.c shop.c; do
		(cd "$project" && clangd --compile-commands-dir="$out" \
			--check="$source") >"$log" 2>&1 ||
			{ fail "clangd: $source"; cat "$log"; }
		grep -q 'All checks completed, 0 errors' "$log" ||
			fail "clangd checks nothing"
	done
else
	echo "not asked: clangd is not installed"
fi
before=$(stat -c %Y "$out/slotgen/program/market.h")
step cmake --build "$out" --target slotgen_headers --verbose
[ -f "$out/slotgen/made/late.h" ] || fail "slotgen_headers makes no late.h"
! grep -qE ' -c ' "$log" || fail "slotgen_headers compiles"
[ "$before" = "$(stat -c %Y "$out/slotgen/program/market.h")" ] ||
	fail "headers of configure are written again"
step cmake --build "$out"
"$out/program" || fail "the program"

# With make, which runs a command for each target that names it.
if have make; then
	step cmake -S "$project" -B "$scratch/made" -G "Unix Makefiles" \
		-DCMAKE_PREFIX_PATH="$prefix"
	step cmake --build "$scratch/made" -j 4 --verbose
	[ "$(grep -c -- '--stamp' "$log")" = 2 ] ||
		fail "headers are not written once"
fi

# A fault does not keep the project from being configured.
sed -i 's/qty in 1..1000/qty in 9..1/' "$project/market.yaml"
configure faulty
[ ! -e "$out/slotgen/program/market.h" ] || fail "a header of a fault"
! cmake --build "$out" >"$log" 2>&1 || fail "the build takes a fault"
grep -q 'market.yaml:.*error:' "$log" || fail "the build does not say it"
exit $failed
