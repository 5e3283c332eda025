#!/bin/sh
# SPDX-License-Identifier: MIT
# manual.sh BUILD cmake|export|make|meson|schema
# A block of the manual, as it stands there, builds a program of one file with
# the installed package. In slotgen-schema(5): the header of the schema there.
set -eu
. "$(dirname "$0")/../lib/common.sh"
build=$(path_of "$1") kind=$2
. build/installed.sh

# block PAGE PATTERN: the first literal block with such a line.
block()
{
	awk -v pattern="$2" '
		/^\.Bd -literal/ { text = ""; inside = 1; next }
		/^\.Ed/ {
			if (inside && text ~ pattern) { printf "%s", text; exit }
			inside = 0
		}
		inside { text = text $0 "\n" }' "$root/docs/$1"
}

for tool in $(case $kind in
	make) echo make pkg-config ;;
	meson) echo meson ninja pkg-config ;;
	esac); do
	have "$tool" || skip "$tool is not installed"
done
install_slotgen "$build"
ln -s "$prefix" "$scratch/prefix"
export PKG_CONFIG_PATH="$scratch/prefix/share/pkgconfig"
project=$scratch/project
mkdir "$project"
cd "$project"
block slotgen-schema.5 'classes:' >market.yaml
[ -s market.yaml ] || fail "slotgen-schema.5 has no schema"
cat >program.c <<'END'
#include "market.h"

int
main(void)
{
	Order order;

	Order_init(&order);
	return Order_set_qty(&order, 1000000) && Order_get_qty(&order) == 1000000
		? 0 : 1;
}
END

case $kind in
schema)
	step "$prefix/bin/slotgen" --output-dir=. market.yaml
	step gcc -std=c11 -Wall -Wextra -Wpedantic -Werror \
		-DMARKET_IMPLEMENTATION -DSLOTGEN_IMPLEMENTATION program.c \
		-o program -lm
	step ./program
	;;
cmake | export)
	mv program.c shop.c
	{
		echo 'cmake_minimum_required(VERSION 3.25)'
		echo 'project(shop C)'
		[ $kind = cmake ] || echo 'find_package(slotgen REQUIRED)'
		block slotgen.1 "$([ $kind = cmake ] &&
			echo 'find_package' || echo 'install\(EXPORT')"
	} >CMakeLists.txt
	step cmake -S . -B out -DCMAKE_PREFIX_PATH="$prefix" \
		-DCMAKE_INSTALL_PREFIX="$scratch/shop"
	step cmake --build out
	if [ $kind = cmake ]; then
		step ./out/shop
	else
		step cmake --install out
		[ -f "$scratch/shop/include/shop/market.h" ] ||
			fail "market.h is not installed"
	fi
	;;
make)
	{
		block slotgen.1 'SLOTGEN_DIR ='
		printf '%s\n' 'CPPFLAGS += $(shell pkg-config --cflags slotgen)' \
			'CPPFLAGS += -DMARKET_IMPLEMENTATION' 'program: program.o'
	} >Makefile
	step make program
	step ./program
	;;
meson)
	mv program.c shop.c
	mkdir subprojects
	ln -s "$(pkg-config --variable=meson slotgen)" subprojects/slotgen
	{
		echo "project('shop', 'c', default_options: ['c_std=c11'])"
		block slotgen.1 'subproject'
	} >meson.build
	step meson setup out .
	step ninja -C out
	step ./out/shop
	;;
esac
exit $failed
