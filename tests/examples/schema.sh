#!/bin/sh
# SPDX-License-Identifier: MIT
# schema.sh SCHEMA.yaml
# slotgen takes the schema without a word, and what it writes compiles, as
# declarations and with its tables, without a warning.
set -eu
. "$(dirname "$0")/../lib/common.sh"
schema=$(path_of "$1")

"$SLOTGEN" -Werror --output-dir="$scratch" "$schema" >"$scratch/said" 2>&1 || {
	cat "$scratch/said"
	exit 1
}
if [ -s "$scratch/said" ]; then
	echo "slotgen was not silent:"
	cat "$scratch/said"
	exit 1
fi

name=$(basename "$schema" .yaml)
upper=$(printf %s "$name" | tr a-z A-Z)
cat >"$scratch/defined.c" <<END
#define ${upper}_IMPLEMENTATION
#define SLOTGEN_IMPLEMENTATION
#include "$name.h"
END
# Without the pragma that would hide the warnings of its own code.
sed -i.was '/^#pragma GCC system_header/d' "$scratch"/*.h

flags="-Wall -Wextra -Wpedantic -Wconversion -Wshadow -Werror"
tried=0
try()
{
	have "$1" || return 0
	tried=$((tried + 1))
	"$@" -iquote "$scratch" -c "$scratch/defined.c" -o "$scratch/out.o"
}
try gcc -std=c11 $flags
try clang -std=c11 -Wno-gcc-compat $flags
try g++ -x c++ -std=c++11 $flags
try clang++ -x c++ -std=c++11 $flags
[ $tried -gt 0 ] || skip "no compiler"
