#!/bin/sh
# SPDX-License-Identifier: MIT
# values.sh: values.c, where compilers believe what they are told of places:
# here, under sanitizers; on a 32-bit ARM that reads no word in two; on s390x,
# where the other order is the other.
set -eu
. "$(dirname "$0")/../../lib/common.sh"
here=compile/strict
tried=0

# try TARGET RUN COMPILER...
try()
{
	target=$1 run=$2
	shift 2
	have "$1" || { echo "not with $*: it is not here"; return; }
	have "${run:-true}" || { echo "not with $run: it is not here"; return; }
	tried=$((tried + 1))
	quietly "$SLOTGEN" -q --no-runtime --target "$target" \
		-o "$scratch/records.h" $here/records.yaml || return 0
	quietly "$@" -O2 -Wall -Wextra -Werror -I "$scratch" \
		-I "$SLOTGEN_INCLUDE" $here/values.c -o "$scratch/values" ||
		return 0
	quietly $run "$scratch/values" || cat "$scratch/stdout"
}

for cc in gcc clang; do
	try lp64 '' $cc -std=c11 -fsanitize=address,undefined \
		-fno-sanitize-recover=all
done
try ilp32 qemu-arm arm-linux-gnueabihf-gcc -std=c11 -static \
	-mno-unaligned-access
try lp64 qemu-s390x s390x-linux-gnu-gcc -std=c11 -static
[ $tried -gt 0 ] || skip "no compiler"
exit $failed
