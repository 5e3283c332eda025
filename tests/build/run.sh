#!/bin/sh
# SPDX-License-Identifier: MIT
# run.sh BUILD KIND [GENERATOR]
# A project outside builds with the installed package, in a folder whose name
# has a blank: cmake, prebuilt (with the installed run time), cxx, cross, part
# (with slotgen as a part of it), make, meson. Then: building again does nothing;
# touching an imported schema writes headers anew, and what comes out as it was
# compiles nothing; a changed one compiles its users and no others. What happened
# is asked of the build tool, never of a clock.
set -eu
. "$(dirname "$0")/../lib/common.sh"
build=$(path_of "$1") kind=$2 generator=${3-Ninja}
. build/installed.sh
project="$scratch/the project"
out="$project/out"
prebuilt=OFF
[ "$kind" != prebuilt ] || prebuilt=ON

for tool in $(case $kind in
	make) echo make pkg-config ;;
	meson) echo meson ninja pkg-config ;;
	cross) echo ninja arm-linux-gnueabihf-gcc ;;
	cxx) echo ninja g++ ;;
	*) case $generator in Ninja*) echo ninja ;; *) echo make ;; esac ;;
	esac); do
	have "$tool" || skip "$tool is not installed"
done

mkdir -p "$project/schemas" "$project/templates"
cp build/common/* "$project"
folder=$kind
case $kind in cross | prebuilt) folder=cmake ;; esac
cp build/$folder/* "$project"
[ "$folder" != cmake ] || mv "$project/market.yaml" "$project/schemas"
market=$(find "$project" -name market.yaml)

if [ "$kind" != part ]; then
	install_slotgen "$build"
	cp "$prefix"/share/slotgen/templates/*.tmpl "$project/templates"
fi

# pkg-config and make split words at blanks: they get a path without.
if [ "$kind" = make ] || [ "$kind" = meson ]; then
	ln -s "$prefix" "$scratch/prefix"
	export PKG_CONFIG_PATH="$scratch/prefix/share/pkgconfig"
	mkdir "$project/subprojects"
	ln -s "$(pkg-config --variable=meson slotgen)" \
		"$project/subprojects/slotgen"
fi

configure()
{
	case $kind in
	make) ;;
	meson) meson setup "$out" "$project" ;;
	cross)
		cat >"$scratch/arm.cmake" <<-'EOF'
		set(CMAKE_SYSTEM_NAME Linux)
		set(CMAKE_SYSTEM_PROCESSOR arm)
		set(CMAKE_C_COMPILER arm-linux-gnueabihf-gcc)
		set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE BOTH)
		set(CMAKE_EXE_LINKER_FLAGS -Wl,--unresolved-symbols=ignore-in-shared-libs)
		EOF
		sed -i 's/SHARED/STATIC/' "$project/CMakeLists.txt"
		cmake -S "$project" -B "$out" -G Ninja \
			-DCMAKE_TOOLCHAIN_FILE="$scratch/arm.cmake" \
			-Dslotgen_DIR="$prefix/share/cmake/slotgen"
		;;
	part)
		cmake -S "$project" -B "$out" -G "$generator" \
			-DSLOTGEN_SOURCE="$root"
		;;
	*)
		cmake -S "$project" -B "$out" -G "$generator" \
			-DSLOTGEN_PREBUILT_RUNTIME=$prebuilt \
			-DCMAKE_PREFIX_PATH="$prefix"
		;;
	esac
}

compile()
{
	case $kind in
	make) make -C "$project" ;;
	meson) ninja -C "$out" -v ;;
	*) cmake --build "$out" -j 2 --verbose ;;
	esac
}

# Whether the last build compiled a file of the project.
compiled()
{
	grep -E -- ' -c ' "$log" | grep -q "$1"
}

wrote()
{
	grep -q -- '--depfile' "$log"
}

# Makefiles compare times: what is written next is later than what is there.
later()
{
	touch "$scratch/mark"
	while :; do
		touch "$1"
		[ ! "$1" -nt "$scratch/mark" ] || break
	done
}

step configure
if [ "$kind" = part ]; then
	step cmake --build "$out" -j 2 --verbose --target slotgen_headers
	[ -f "$out/slotgen/program/market.h" ] ||
		fail "slotgen_headers makes no headers"
	! compiled shop.c || fail "slotgen_headers compiles the project"
fi
step compile
[ "$prebuilt" = OFF ] || ! compiled slotgen_runtime ||
	fail "the run time is compiled, though it is installed"
program=$(find "$project" -name program -type f | head -n 1)
case $kind in
cross)
	if have qemu-arm; then
		qemu-arm -L /usr/arm-linux-gnueabihf "$program" ||
			fail "the program under qemu-arm"
	else
		echo "not run: no qemu-arm"
	fi
	;;
make)
	"$program" || fail "the program"
	"$project/smaller" || fail "the program with tables in a library"
	! nm "$project/smaller" | grep -E ' slot_(json|repr|validate)' ||
		fail "without a flag a program has what it never calls"
	;;
*) "$program" || fail "the program" ;;
esac

step compile
step compile
! compiled main || fail "the third build compiles main"
! wrote || fail "the third build writes headers"

base=$project/base.yaml
later "$base"
step compile
wrote || fail "touching an imported schema writes nothing"
! compiled main.c || fail "headers as they were are compiled again"
step compile
! wrote || fail "headers as they were are written again and again"

sed 's/uint32_t id/uint64_t id/' "$base" >"$scratch/new"
cat "$scratch/new" >"$base"
later "$base"
step compile
wrote || fail "a changed import writes nothing"
case $kind in cxx) compiled main.cpp ;; *) compiled main.c ;; esac ||
	fail "a changed header does not compile its users"
case $kind in
make | meson | cmake | prebuilt | cross)
	! compiled other.c || fail "what includes no header is compiled again" ;;
esac

if [ "$folder" = cmake ]; then
	later "$project/templates/class.tmpl"
	step compile
	wrote || fail "touching a template writes nothing"
	! compiled elf.c || fail "a header as it was is compiled again"
fi
if [ "$kind" = part ]; then
	cmake --install "$out" --prefix "$scratch/installed" >"$log" 2>&1 ||
		fail "the project that it is a part of does not install"
	(cd "$scratch/installed" && find . -type f | sort | tr '\n' ' ') \
		>"$scratch/there"
	[ "$(cat "$scratch/there")" = "./bin/program ./include/base.h \
./include/base_tables.h ./lib/libthings.a ./share/things-noconfig.cmake \
./share/things.cmake " ] || fail "installed: $(cat "$scratch/there")"
	grep -q 'slotgen::runtime' "$scratch/installed/share/things.cmake" ||
		fail "what things links with is not exported"
	! grep -rlF "$out" "$scratch/installed/share" ||
		fail "paths of the build are exported"
fi
[ $failed -ne 0 ] || echo "$kind: good"
exit $failed
