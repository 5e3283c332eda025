#!/bin/sh
# SPDX-License-Identifier: MIT
# run.sh quick|all|thread PROGRAM.c
# A program of tests/use, as use/run.sh has it, in more places: "all" is gcc
# and clang at -O0 to -O3 and with -flto under sanitizers; both also run it
# on a big-endian machine (s390x) and a 32-bit one (arm), under qemu; "thread"
# under ThreadSanitizer.
set -eu
. "$(dirname "$0")/../../lib/common.sh"
how=$1
program=use/$(basename "$2")
uses=$(uses_of "$program")
[ -n "$uses" ] || { echo "$program: no line 2 /* uses: a.h */"; exit 1; }
prelude=$(prelude_of "$program")
golden=$scratch/golden
# shellcheck disable=SC2086 # words on purpose
make_headers "$golden" --no-runtime $uses
# shellcheck disable=SC2086 # words on purpose
{
	[ -z "$prelude" ] || echo "#include \"$tests/${prelude#-include }\""
	implementation_of "$golden" $uses
} >"$scratch/whole.c"
# shellcheck disable=SC2086 # words on purpose
tables_of "$golden" $uses >"$scratch/tables.c"
tried=0

# try DIRECTORY RUN... -- COMPILER...
try()
{
	headers=$1
	shift
	run=
	while [ "$1" != -- ]; do
		run="$run $1"
		shift
	done
	shift
	tried=$((tried + 1))
	set -- "$@" -g1 -Wall -Wextra -Werror
	# Where the whole is compiled at once, the optimizer sees all of it.
	defined=$scratch/whole.c
	if [ "$how" = quick ]; then
		# shellcheck disable=SC2086 # words on purpose
		runtime "$@" $prelude || return 0
		defined="$scratch/tables.c $runtime"
	fi
	# shellcheck disable=SC2086 # words on purpose
	quietly "$@" -I "$headers" -I "$SLOTGEN_INCLUDE" $defined "$program" \
		-o "$scratch/program" || return 0
	if ! $run "$scratch/program" >"$scratch/stdout" 2>&1; then
		fail "run after $*"
		tail -n 30 "$scratch/stdout"
	fi
}

sanitized()
{
	for cc in gcc clang; do
		have $cc || continue
		for level in -O0 -O1 -O2 -O3; do
			try "$golden" -- $cc -std=c11 $level \
				-fsanitize=address,undefined \
				-fno-sanitize-recover=all
		done
		if [ $cc = clang ] && ! have ld.lld && ! have ld.gold; then
			echo "not with clang -flto: no linker for it"
			continue
		fi
		lto=-flto
		[ $cc = gcc ] || { lto="-flto -fuse-ld=lld"; have ld.lld ||
			lto="-flto -fuse-ld=gold"; }
		# shellcheck disable=SC2086
		try "$golden" -- $cc -std=c11 -O2 $lto \
			-fsanitize=address,undefined -fno-sanitize-recover=all
		# shellcheck disable=SC2086
		try "$golden" -- $cc -std=c11 -O3 $lto
	done
}

elsewhere()
{
	missing=
	if have s390x-linux-gnu-gcc && have qemu-s390x; then
		try "$golden" qemu-s390x -- s390x-linux-gnu-gcc -std=c11 -O2 \
			-static
	else
		missing="s390x"
	fi
	if have arm-linux-gnueabihf-gcc && have qemu-arm; then
		# shellcheck disable=SC2086 # words on purpose
		make_headers "$scratch/ilp32" -Wno-implicit-dict \
			--target=ilp32 --no-runtime $uses
		try "$scratch/ilp32" qemu-arm -- arm-linux-gnueabihf-gcc \
			-std=c11 -O2 -static -Wno-psabi
	else
		missing="$missing arm"
	fi
	[ -z "$missing" ] || echo "not on $missing: no compiler or no qemu"
}

case $how in
quick) elsewhere ;;
all)
	sanitized
	elsewhere
	;;
thread)
	for cc in gcc clang; do
		! have $cc || try "$golden" -- $cc -std=c11 -O1 -pthread \
			-fsanitize=thread
	done
	;;
esac
[ $tried -gt 0 ] || skip "no compiler"
exit $failed
