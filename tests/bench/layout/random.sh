#!/bin/sh
# SPDX-License-Identifier: MIT
# Builds and runs random.c: random.sh [C compiler]
set -eu
root=$(cd "$(dirname "$0")/../../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
sources=
for name in target pack storage fit members layout schema arena text map \
	number diag explain dictclass; do
	sources="$sources $root/generator/$name.c"
done
# shellcheck disable=SC2086
"${1:-cc}" -std=c11 -D_POSIX_C_SOURCE=200809L -O2 -I"$root/generator" \
	-I"$root/tests/unit" -o "$work/random" \
	"$root/tests/bench/layout/random.c" \
	"$root/tests/unit/layout_model.c" $sources -lm
"$work/random"
