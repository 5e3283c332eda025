# SPDX-License-Identifier: MIT
# What the runners share; read with ".". They run in tests/, so that names in
# messages are the same everywhere, and leave nothing behind. What a caller
# names is a path from $caller.
export LC_ALL=C
caller=$PWD
cd "$(dirname "$0")"
while [ ! -f lib/common.sh ] && [ "$PWD" != / ]; do
	cd ..
done
tests=$PWD
root=${tests%/*}
. lib/where.sh
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
failed=0

have()
{
	command -v "$1" >/dev/null 2>&1
}

skip()
{
	echo "skipped: $*"
	exit 77
}

fail()
{
	echo "FAILED: $*"
	failed=1
}

# wants_renewal "$@": whether the first argument is --renew
wants_renewal()
{
	[ "${1-}" = --renew ]
}

# names_of FOLDER EXTENSION [CASE...]: the names of cases, which may be given
# as paths; of all in the folder where none is given
names_of()
{
	folder=$1 extension=$2
	shift 2
	[ $# -gt 0 ] || set -- "$folder"/*"$extension"
	for case; do
		basename "$case" "$extension"
	done
}

# renew STATUS MADE FILE: FILE becomes what was made, if the program got as far
# as to say what it thinks of a schema. What a crash leaves, or a program that
# is not there, never takes the place of what was right.
renew()
{
	case $1 in
	0 | 1) cmp -s "$2" "$3" || cp "$2" "$3" ;;
	*) fail "$3 is kept: exit status $1" ;;
	esac
}

# The command succeeds and writes nothing to standard error.
quietly()
{
	if ! "$@" >"$scratch/stdout" 2>"$scratch/stderr" ||
		[ -s "$scratch/stderr" ]; then
		fail "$*"
		head -n 20 "$scratch/stderr"
		return 1
	fi
}

# The options that a schema wants, from a line "# slotgen: --target i386".
options_of()
{
	sed -n 's/^# slotgen: //p' "$1"
}

# The golden schemas that a line "imports: base" names.
imports_of()
{
	sed -n 's|^imports: \([a-z]*\)$|golden/\1.yaml|p' "$1"
}

# make_headers DIRECTORY [OPTION...] HEADER...: what slotgen makes of golden
# schemas and of what they import, in the directory
make_headers()
{
	directory=$1 options=
	shift
	mkdir -p "$directory"
	for header; do
		case $header in
		-*) options="$options $header" && continue ;;
		esac
		schema=golden/${header%.h}.yaml
		# shellcheck disable=SC2046,SC2086 # words on purpose
		"$SLOTGEN" -q $options $(options_of "$schema") \
			--output-dir "$directory" $(imports_of "$schema") \
			"$schema" 2>/dev/null ||
			fail "slotgen refuses $schema"
	done
}

# "a.h b.h" of a line "/* uses: a.h b.h */" below the licence
uses_of()
{
	sed -n '2s|^/\* uses: \(.*\) \*/$|\1|p' "$1"
}

# What is before slotgen.h's own part where a program of use/ says what that
# calls, as flags
prelude_of()
{
	! grep -q '^#include "hooked.h"' "$1" ||
		echo "-include use/hooked.prelude"
}

# tables_of DIRECTORY HEADER...: a C file that defines what the headers declare,
# but for slotgen.h
tables_of()
{
	directory=$1
	shift
	for header; do
		grep -o '\<[A-Z0-9_]*_IMPLEMENTATION\>' "$directory/$header" |
			grep -v '^SLOTGEN_' | sort -u | sed 's/^/#define /'
		echo "#include \"$header\""
	done
}

# The same, and slotgen.h's own part.
implementation_of()
{
	echo '#define SLOTGEN_IMPLEMENTATION'
	tables_of "$@"
}

# runtime COMPILER FLAG...: $runtime is an object of slotgen.h's own part, which
# is compiled once for all tests.
runtime()
{
	runtime=$("$tests/lib/runtime.sh" "$@" 2>"$scratch/stderr") || {
		fail "slotgen.h's own part: $*"
		cat "$scratch/stderr"
		return 1
	}
}
