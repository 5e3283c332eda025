#!/bin/sh
# SPDX-License-Identifier: MIT
# slotgen_against.sh [OPTION...] SCHEMA...
# Compares each schema of a git repository with what it was, and what it imported,
# in the revision SLOTGEN_BASE (HEAD), by slotgen --against with the options, each
# a word without blanks (-Ischemas). A schema that was not there breaks nothing.
# Exits with 1 where one breaks something that --allow does not name.
set -eu
base=${SLOTGEN_BASE:-HEAD}
git rev-parse -q --verify "$base^{commit}" >/dev/null || {
	# Before the first commit there is nothing to break.
	[ "$base" != HEAD ] || exit 0
	echo "there is no revision '$base'" >&2
	exit 2
}
old=$(mktemp -d)
trap 'rm -rf "$old"' EXIT
git archive --output="$old/all.tar" "$base"
mkdir "$old/tree"
tar -x -f "$old/all.tar" -C "$old/tree"

options=
while [ $# -gt 0 ] && [ "${1#-}" != "$1" ]; do
	options="$options $1"
	shift
done
status=0
for schema; do
	[ -f "$old/tree/$schema" ] || continue
	# shellcheck disable=SC2086 # the words of $options
	slotgen $options --against="$old/tree/$schema" "$schema" || status=$?
done
exit $status
