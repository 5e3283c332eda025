#!/bin/sh
# SPDX-License-Identifier: MIT
# package.sh: the Debian package holds what it should, runs
# from where it is unpacked, and lintian has nothing to say against it.
set -eu
. "$(dirname "$0")/../lib/common.sh"
for tool in cpack dpkg-deb ninja gzip; do
	have $tool || skip "no $tool"
done
cmake -S "$root" -B "$scratch/build" -G Ninja -DCMAKE_BUILD_TYPE=Release \
	-DSLOTGEN_TESTS=OFF -DSLOTGEN_EXAMPLES=OFF >"$scratch/log" 2>&1 &&
	cmake --build "$scratch/build" >>"$scratch/log" 2>&1 &&
	(cd "$scratch/build" && cpack -G DEB) >>"$scratch/log" 2>&1 ||
	{ tail -n 20 "$scratch/log"; exit 1; }
package=$(echo "$scratch"/build/*.deb)
dpkg-deb -x "$package" "$scratch/root"
for file in bin/slotgen include/slotgen.h include/slotgen_impl.h include/slotgen.hpp share/cmake/slotgen/slotgenConfig.cmake \
	share/pkgconfig/slotgen.pc share/slotgen/slotgen.mk \
	share/aclocal/slotgen.m4 share/slotgen/bazel/defs.bzl share/slotgen/bazel/repository.bzl \
	share/slotgen/meson/meson.build share/slotgen/meson/runtime.c \
	lib/libslotgen_runtime.a share/pkgconfig/slotgen-runtime.pc \
	share/slotgen/runtime/names.c share/slotgen/runtime/slotgen_parts.h \
	share/slotgen/slotgen.schema.json share/slotgen/templates/header.tmpl \
	share/man/man1/slotgen.1.gz share/man/man3/slotgen.3.gz \
	share/man/man5/slotgen-schema.5.gz \
	share/gdb/python/gdb/printer/slotgen.py \
	share/bash-completion/completions/slotgen \
	share/zsh/vendor-completions/_slotgen \
	share/fish/vendor_completions.d/slotgen.fish \
	share/doc/slotgen/copyright share/doc/slotgen/changelog.gz; do
	[ -f "$scratch/root/usr/$file" ] || fail "no $file"
done
[ ! -e "$scratch/root/usr/share/man/man1/slotgen.1" ] || fail "a page twice"
[ "$("$scratch/root/usr/bin/slotgen" --version)" = "$("$SLOTGEN" --version)" ] ||
	fail "the program does not run"
if have lintian; then
	# initial-upload-closes-no-bugs: nobody has asked for a package.
	lintian --fail-on error,warning --suppress-tags \
		initial-upload-closes-no-bugs --allow-root "$package" \
		>"$scratch/lintian" 2>&1 || { fail lintian; cat "$scratch/lintian"; }
else
	echo "not asked: lintian is not installed"
fi
exit $failed
