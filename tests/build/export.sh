#!/bin/sh
# SPDX-License-Identifier: MIT
# export.sh BUILD [STATIC | SHARED]: libraries whose interfaces are generated
# headers are installed and exported; when the prefix has been moved, and the
# project and its build are gone, another project builds with them: by the
# installed run time, by one that it compiles, and in a cross build by one that is
# compiled for it alone. What is exported names no path of the build.
set -eu
. "$(dirname "$0")/../lib/common.sh"
build=$(path_of "$1") kind=${2-STATIC}
. build/installed.sh
have ninja || skip "no ninja"
install_slotgen "$build"
project="$scratch/the project"
mkdir "$project"
cp build/common/* build/cmake/elf.yaml build/export/* "$project"

# The project, installed
slotgen_at="-Dslotgen_DIR=$prefix/share/cmake/slotgen"
step cmake -S "$project" -B "$project/out" -G Ninja "$slotgen_at" \
	-DSHOP=$kind -DCMAKE_C_FLAGS=-Wall
step cmake --build "$project/out"
for program in program plain; do
	"$project/out/$program" || fail "$program, of an OBJECT library"
done
step cmake --install "$project/out" --prefix "$scratch/installed"
for header in shop/base.h shop/market.h shop/market_tables.h \
	shop/market.hpp elf.h elf_decl.h elf/Head.h; do
	[ -f "$scratch/installed/include/$header" ] || fail "no $header"
done
! grep -rlF "$scratch" "$scratch/installed/share" ||
	fail "paths of the build are exported"

# A consumer of it, elsewhere and alone
mv "$scratch/installed" "$scratch/shop prefix"
rm -r "$project"
cp -r build/consumer "$scratch/consumer"
export LD_LIBRARY_PATH="$scratch/shop prefix/lib"

# consume NAME OPTION...: configures and builds in a folder NAME
consume()
{
	out="$scratch/consumer/$1"
	shift
	step cmake -S "$scratch/consumer" -B "$out" -G Ninja "$slotgen_at" \
		-Dshop_DIR="$scratch/shop prefix/share/cmake/shop" \
		-DCMAKE_C_FLAGS=-Wall "$@"
	step cmake --build "$out" --verbose
}

consume user -DOWN_SCHEMA=OFF
"$out/below/user" || fail "user, with the installed run time"
! grep -q 'slotgen_runtime[.]c' "$log" || fail "the run time is compiled"
consume mixed -DOWN_SCHEMA=ON
"$out/below/user" && "$out/mixed" || fail "user and mixed, with one run time"
! grep -qF "$prefix/lib" "$log" || fail "two run times are linked"
consume again -DOWN_SCHEMA=ON -DSLOTGEN_PREBUILT_RUNTIME=ON
"$out/below/user" && "$out/mixed" || fail "user and mixed, run time installed"
grep -qF "$prefix/lib" "$log" || fail "the installed run time is not linked"
rm "$prefix"/lib*/libslotgen_runtime.a "$prefix"/lib*/*/libslotgen_runtime.a \
	2>/dev/null || true
consume bare -DOWN_SCHEMA=OFF
"$out/below/user" || fail "user, where no run time is installed"
grep -q 'slotgen_runtime[.]c' "$log" || fail "none is compiled for it"
exit $failed
