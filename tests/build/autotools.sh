#!/bin/sh
# SPDX-License-Identifier: MIT
# autotools.sh BUILD: autoconf and automake build with slotgen.m4, in a folder of
# its own, and pack what "make distcheck" builds again. A second build does
# nothing; a changed import compiles its users. A cross build lays out for what
# its compiler is for.
set -eu
. "$(dirname "$0")/../lib/common.sh"
tree=$(path_of "$1")
. build/installed.sh
for tool in autoreconf automake pkg-config make; do
	have $tool || skip "no $tool"
done
install_slotgen "$tree"
# None of these takes a blank in a name.
ln -s "$prefix" "$scratch/prefix"
prefix="$scratch/prefix"
export PKG_CONFIG_PATH="$prefix/share/pkgconfig"
export ACLOCAL_PATH="$prefix/share/aclocal"
project="$scratch/project"
mkdir "$project" "$scratch/out" "$scratch/cross"
cp build/common/* build/autotools/* "$project"

compiled()
{
	grep -E -- ' -c ' "$log" | grep -q "$1"
}

cd "$project"
step autoreconf -fi -Wall
! grep -q warning "$log" || { fail "autoreconf warns"; cat "$log"; }
cd "$scratch/out"
step "$project/configure"
step make
./program || fail "the program"
grep -q -e --target=lp64 "$log" || fail "no target is given"
[ -f market.hpp ] || fail "no C++ header"
step make
step make
! grep -q -e --stamp "$log" || fail "the third build writes headers"
! compiled main || fail "the third build compiles main"
sed -i 's/uint32_t id/uint64_t id/' "$project/base.yaml"
step make
compiled main.c || fail "a changed import does not compile its users"
! compiled other.c || fail "what includes no header is compiled again"
./program || fail "the changed program"
step make distcheck

if have i686-linux-gnu-gcc; then
	cd "$scratch/cross"
	step "$project/configure" --host=i686-linux-gnu LDFLAGS=-static
	step make
	grep -q -e --target=i386 "$log" || fail "another target in a cross build"
	! have qemu-i386 || qemu-i386 ./program || fail "the cross program"
else
	echo "not asked: no i686-linux-gnu-gcc"
fi
exit $failed
