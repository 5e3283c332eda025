#!/bin/sh
# SPDX-License-Identifier: MIT
# words.sh BUILD: what slotgen_generate cannot do it says in words.
set -eu
. "$(dirname "$0")/../lib/common.sh"
build=$(path_of "$1")
. build/installed.sh
have ninja || skip "no ninja"
install_slotgen "$build"
mkdir -p "$scratch/project/below"
cp build/common/base.yaml build/common/other.c "$scratch/project"

# refused WORDS: what standard input says is refused in these words.
refused()
{
	{
		echo 'cmake_minimum_required(VERSION 3.20)'
		echo 'project(words LANGUAGES C)'
		echo 'find_package(slotgen REQUIRED)'
		cat
	} >"$scratch/project/CMakeLists.txt"
	rm -rf "$scratch/out"
	if cmake -S "$scratch/project" -B "$scratch/out" -G Ninja \
		-DCMAKE_PREFIX_PATH="$prefix" >"$log" 2>&1; then
		fail "taken: $1"
	fi
	tr -s ' \n' '  ' <"$log" | grep -qF "$1" || { fail "$1"; cat "$log"; }
}

refused "there is no target 'late' yet" <<'EOT'
slotgen_generate(TARGET late SCHEMAS base.yaml)
add_library(late other.c)
EOT
refused "'words::words' is another name of 'words', which is to be named" <<'EOT'
add_library(words other.c)
add_library(words::words ALIAS words)
slotgen_generate(TARGET words::words SCHEMAS base.yaml)
EOT
refused "'far' is imported" <<'EOT'
add_library(far INTERFACE IMPORTED)
slotgen_generate(TARGET far SCHEMAS base.yaml)
EOT
echo 'add_library(below ../other.c)' >"$scratch/project/below/CMakeLists.txt"
refused "where slotgen_generate is to stand too" <<'EOT'
add_subdirectory(below)
slotgen_generate(TARGET below SCHEMAS base.yaml)
EOT
refused "usage: slotgen_generate(TARGET target" <<'EOT'
add_library(words other.c)
slotgen_generate(TARGET words base.yaml)
EOT
exit $failed
