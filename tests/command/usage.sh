#!/bin/sh
# SPDX-License-Identifier: MIT
# usage.sh: exit statuses, and what is said, without a schema.
set -eu
. "$(dirname "$0")/../lib/command.sh"

expect 0 'usage: slotgen' --help
expect 0 'slotgen 0.' --version
expect 0 'unknown-key: error' --explain unknown-key
expect 0 'overlap: warning' --explain -Woverlap
expect 0 'implicit-dict' --explain list
expect 2 "did you mean 'unknown-key'" --explain unknown-kye
expect 2 "try 'slotgen --help'"
expect 2 "did you mean '--output-dir'" --ouput-dir x a.yaml
expect 2 'not in this version' --linkml
expect 2 "did you mean 'svg'" --report=sgv a.yaml
expect 2 'contradict each other' --report --describe a.yaml
expect 2 'contradict each other' --selftest --describe a.yaml
expect 2 'not split' --selftest --split=class a.yaml
expect 2 "name their '--output-dir'" --report=html a.yaml b.yaml
expect 2 "name their '--output-dir'" --describe a.yaml b.yaml
expect 2 "name one with '-o'" --check --report=svg a.yaml
expect 0 'd/a.html' --list-outputs --report=html --output-dir=d a.yaml
expect 0 'd/b.describe.json' --list-outputs --describe --output-dir=d a.yaml b.yaml
expect 0 'a.svg' --list-outputs --report=svg -o a.svg x.yaml
expect 2 "$scratch/none.yaml" "$scratch/none.yaml"
expect 2 "$scratch" "$scratch"
expect 0 'a.h' --list-outputs a.yaml
# What builds hand to compilers.
expect 0 'a.h' -Wall -Wextra -Wpedantic -Wno-extra --list-outputs a.yaml
expect 2 "no warning 'al'" -Wal --list-outputs a.yaml
[ -w /dev/full ] && "$SLOTGEN" --help >/dev/full 2>"$scratch/err" && {
	echo 'FAILED: a full disk is not noticed'
	failed=1
}
exit $failed
