#!/bin/sh
# SPDX-License-Identifier: MIT
# clang.sh: slotgen built with clang, whose sanitizers see other things than
# gcc's, reads the golden schemas and those that are wrong.
set -eu
. "$(dirname "$0")/../lib/common.sh"
have clang || skip 'no clang'

cmake -S .. -B "$scratch/build" -G Ninja -DCMAKE_BUILD_TYPE=Debug \
	-DCMAKE_C_COMPILER=clang -DSLOTGEN_SANITIZE=ON -DSLOTGEN_WERROR=ON \
	-DSLOTGEN_TESTS=OFF >"$scratch/log" 2>&1 &&
	cmake --build "$scratch/build" --target slotgen >>"$scratch/log" 2>&1 || {
	tail -n 20 "$scratch/log"
	fail 'clang does not build it'
	exit 1
}
export SLOTGEN="$scratch/build/slotgen"
golden/run.sh || failed=1
python3 hostile/modes.py || failed=1
exit $failed
