#!/bin/sh
# SPDX-License-Identifier: MIT
# cross.sh BUILD MACHINE: for another machine, CMake, make and Meson have slotgen
# lay out for the compiler that they are told of, without a word about it in the
# project: what they build is linked, and runs where there is an emulator.
set -eu
. "$(dirname "$0")/../lib/common.sh"
build=$(path_of "$1")
. build/installed.sh

system=linux emulator=
case $2 in
armhf) tools=arm-linux-gnueabihf cpu=arm target=ilp32 emulator=qemu-arm ;;
i686) tools=i686-linux-gnu cpu=x86 target=i386 emulator=qemu-i386 ;;
riscv64) tools=riscv64-linux-gnu cpu=riscv64 target=lp64 emulator=qemu-riscv64 ;;
s390x) tools=s390x-linux-gnu cpu=s390x target=lp64 emulator=qemu-s390x ;;
mingw32) tools=i686-w64-mingw32 cpu=x86 target=ilp32 system=windows ;;
mingw64) tools=x86_64-w64-mingw32 cpu=x86_64 target=lp64 system=windows ;;
esac
have $tools-gcc || skip "$tools-gcc is not installed"
have ninja || skip "ninja is not installed"

install_slotgen "$build"
# Words of pkg-config and make end at blanks.
ln -s "$prefix" "$scratch/prefix"
export PKG_CONFIG_PATH="$scratch/prefix/share/pkgconfig"
export PKG_CONFIG_PATH_FOR_BUILD="$PKG_CONFIG_PATH"

# built SYSTEM DIRECTORY: the program that stands there
built()
{
	grep -q -e "--target=$target" "$log" || fail "$1: another target"
	program=$(find "$2" -name program -o -name program.exe | head -n 1)
	if [ -z "$program" ]; then
		fail "$1: no program"
	elif [ -n "$emulator" ] && have $emulator; then
		$emulator "$program" || fail "$1: the program"
	else
		echo "$1: linked, not run: there is no emulator"
	fi
}

# project NAME: a copy of the sources and of the folder's files
project()
{
	mkdir "$scratch/$1"
	cp build/common/* "build/$1"/* "$scratch/$1"
}

project part
cat >"$scratch/cross.cmake" <<EOT
set(CMAKE_SYSTEM_NAME $(echo $system | sed 's/./\U&/'))
set(CMAKE_SYSTEM_PROCESSOR $cpu)
set(CMAKE_C_COMPILER $tools-gcc)
set(CMAKE_EXE_LINKER_FLAGS -static)
EOT
sed -i 's/^add_subdirectory.*/find_package(slotgen REQUIRED)/' \
	"$scratch/part/CMakeLists.txt"
step cmake -S "$scratch/part" -B "$scratch/cmake" -G Ninja \
	-DCMAKE_TOOLCHAIN_FILE="$scratch/cross.cmake" \
	-Dslotgen_DIR="$prefix/share/cmake/slotgen"
step cmake --build "$scratch/cmake" --verbose
built CMake "$scratch/cmake"

if have make; then
	project make
	step make -C "$scratch/make" CC=$tools-gcc LDFLAGS=-static program \
		RUNTIME=-DSLOTGEN_IMPLEMENTATION SLOTGEN_LIBS='-static -lm'
	built make "$scratch/make"
else
	echo "not asked: make is not installed"
fi

if have meson; then
	project meson
	mkdir "$scratch/meson/subprojects"
	ln -s "$scratch/prefix/share/slotgen/meson" \
		"$scratch/meson/subprojects/slotgen"
	# What else it builds is for machines with shared libraries.
	sed -i '/^shared_library/,$d' "$scratch/meson/meson.build"
	endian=little
	[ $cpu != s390x ] || endian=big
	cat >"$scratch/cross.ini" <<-EOT
	[binaries]
	c = '$tools-gcc'
	ar = '$tools-ar'
	[built-in options]
	c_link_args = ['-static']
	[host_machine]
	system = '$system'
	cpu_family = '$cpu'
	cpu = '$cpu'
	endian = '$endian'
	EOT
	step meson setup "$scratch/meson/out" "$scratch/meson" \
		--cross-file "$scratch/cross.ini"
	step ninja -C "$scratch/meson/out" -v
	built Meson "$scratch/meson/out"
else
	echo "not asked: meson is not installed"
fi
exit $failed
