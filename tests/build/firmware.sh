#!/bin/sh
# SPDX-License-Identifier: MIT
# firmware.sh: the flags that the manual has for small targets do what it says, all
# of them together: what is not called is not linked, and memory comes from the
# functions that are named. For a Cortex-M4, too, where there is a compiler.
set -eu
. "$(dirname "$0")/../lib/common.sh"
sed -n '/^\.Ss Firmware/,/^\.S[hs] [^F]/s/^\.It Ql //p' "$root/docs/slotgen.1" |
	sed 's| , | |g' | tr ' ' '\n' >"$scratch/all"
flags=$(grep -v '^--target' "$scratch/all" | tr '\n' ' ')
target=$(grep '^--target' "$scratch/all")
for flag in -Os --target=ilp32 -DSLOTGEN_NO_JSON -DSLOT_MALLOC=f; do
	grep -q -e "^$flag$" "$scratch/all" || fail "the manual has no $flag"
done

cat >"$scratch/sensor.yaml" <<'EOT'
classes:
  Reading:
    slots: [uint16_t place, float value in 0..100, opt string note]
EOT
cat >"$scratch/sensor.c" <<'EOT'
#include <stddef.h>
static void *f(size_t bytes);
static void *g(void *old, size_t bytes);
static void h(void *old);
#define SENSOR_IMPLEMENTATION
#define SLOTGEN_IMPLEMENTATION
#include "sensor.h"

static char memory[64];
static int freed;

static void *
f(size_t bytes)
{
	return bytes <= sizeof memory ? memory : NULL;
}

static void *
g(void *old, size_t bytes)
{
	return old ? NULL : f(bytes);
}

static void
h(void *old)
{
	freed += old == memory;
}

int
main(void)
{
	Reading reading;
	int good;

	Reading_init(&reading);
	good = Reading_set_value(&reading, 20) &&
		!Reading_set_value(&reading, 101) &&
		Reading_set_note(&reading, "cold");
	Reading_release(&reading);
	return good && freed == 1 ? 0 : 1;
}
EOT

# small COMPILER...: links, and has nothing of what is left out
small()
{
	# shellcheck disable=SC2086 # words of $flags
	quietly "$@" $flags -I"$scratch" "$scratch/sensor.c" -lm \
		-o "$scratch/program" || return 0
	nm "$scratch/program" >"$scratch/names"
	! grep -E ' slot_(json|repr|pool|dict_set)' "$scratch/names" ||
		fail "$1: what is not called is linked"
}

quietly "$SLOTGEN" -q --output-dir="$scratch" "$scratch/sensor.yaml"
small gcc -Wall -Wextra -Wno-unused-function
"$scratch/program" || fail "the program"
quietly "$SLOTGEN" -q "$target" --output-dir="$scratch" "$scratch/sensor.yaml"
if have arm-none-eabi-gcc; then
	small arm-none-eabi-gcc -mthumb -mcpu=cortex-m4 --specs=nano.specs \
		--specs=nosys.specs -w
else
	echo "not asked: no arm-none-eabi-gcc"
fi
exit $failed
