#!/bin/sh
# SPDX-License-Identifier: MIT
# init.sh BUILD: what --init writes builds with the installed package and
# runs; it writes nothing over what is there.
set -eu
. "$(dirname "$0")/../lib/common.sh"
build=$(path_of "$1")
. build/installed.sh
have ninja || skip "no ninja"
install_slotgen "$build"
SLOTGEN=$prefix/bin/slotgen
mkdir "$scratch/new"
cd "$scratch/new"
"$SLOTGEN" --init store >"$log"
ls | tr '\n' ' ' >"$log"
[ "$(cat "$log")" = "CMakeLists.txt store.c store.yaml " ] ||
	fail "wrote $(cat "$log")"
step cmake -B build -G Ninja -DCMAKE_PREFIX_PATH="$prefix"
step cmake --build build
build/store >"$scratch/said"
cat >"$scratch/expected" <<'EOF'
2000000 is more than qty can be
Order(id=7, price=2.5, qty=100, side=buy, symbol='ACME', active=true, stop=unset, filled=0)
an Order takes 40 bytes
EOF
diff "$scratch/expected" "$scratch/said" || fail "the program says otherwise"

cp store.c before.c
status=0
"$SLOTGEN" --init store 2>"$scratch/stderr" || status=$?
[ $status -eq 2 ] || fail "status $status, not 2"
grep -q "'store.yaml' is there already" "$scratch/stderr" ||
	fail "$(cat "$scratch/stderr")"
cmp -s store.c before.c || fail "wrote over store.c"
mkdir other
cd other
: >CMakeLists.txt
! "$SLOTGEN" --init 2>/dev/null || fail "wrote beside a CMakeLists.txt"
[ ! -e shop.yaml ] || fail "wrote half of it"
for name in ../up 9x a.b '' slotgen slotgen_impl; do
	! "$SLOTGEN" --init "$name" 2>/dev/null || fail "took '$name'"
done
exit $failed
