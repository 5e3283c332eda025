#!/bin/sh
# SPDX-License-Identifier: MIT
# large.sh: classes of 300 and of 4,096 slots, and 64 KiB of
# documentation, in a program that finds every slot by its name.
set -eu
. "$(dirname "$0")/../lib/command.sh"

command -v gcc >/dev/null 2>&1 || { echo 'skipped: no gcc'; exit 77; }

slots()
{
	i=0
	while [ $i -lt "$1" ]; do
		case $((i % 4)) in
		0) echo "      - uint8_t  level_$i in 0..3" ;;
		1) echo "      - bool     switch_$i" ;;
		2) echo "      - opt uint32_t an_optional_number_with_a_long_name_$i" ;;
		3) echo "      - double   x$i" ;;
		esac
		i=$((i + 1))
	done
}

{
	echo 'classes:'
	printf '  Many:\n    slots:\n'
	slots 300
	printf '  Most:\n    slots:\n'
	slots 4096
	printf '  Told:\n    description: "'
	# just below the limit of 64 KiB, hostile throughout
	yes '*/ /* ??/ \\ tell ' | head -n 3800 | tr -d '\n'
	printf '"\n    slots: [uint8_t one]\n'
} >large.yaml
"$SLOTGEN" large.yaml

cat >large.c <<'END'
#define SLOTGEN_IMPLEMENTATION
#define LARGE_IMPLEMENTATION
#include "large.h"
#include <stdlib.h>

static int
is_wrong(const slot_class *type, void *object)
{
	int i, bad = 0;

	for (i = 0; i < (int)type->count; i++) {
		const slot_info *info = slot_class_info(type, i);
		const char *name = slot_class_text(type, info->name);
		slot_value value = slot_bool(i % 3 == 0), back;

		if (info->kind == SLOT_KIND_UINT)
			value = slot_uint((uint64_t)(i % 4));
		if (info->kind == SLOT_KIND_REAL)
			value = slot_real(i);
		bad += slot_find(type, name, info->name_length) != i;
		bad += slot_find(type, name, info->name_length - 1) == i;
		bad += slot_write(type, object, i, value) != SLOT_OK;
		bad += slot_read(type, object, i, &back) != SLOT_OK;
		bad += memcmp(&value, &back, sizeof value) != 0;
	}
	return bad;
}

static Most most;
static Many many;

int
main(void)
{
	Most_init(&most);
	Many_init(&many);
	if (is_wrong(&Most_class, &most) || is_wrong(&Many_class, &many))
		return 1;
	/* No write touched another's bits. */
	if (Most_get_level_4000(&most) != 0 || !Most_get_switch_4029(&most) ||
		Most_get_x4095(&most) != 4095 || Many_get_x299(&many) != 299 ||
		Most_get_an_optional_number_with_a_long_name_4094(&most) != 2)
		return 2;
	return strlen(slot_class_text(&Told_class, Told_class.description)) <
		60000 ? 3 : 0;
}
END
flags='-Wall -Wextra -Wconversion -Wshadow -Werror'
gcc -std=c11 $flags large.c -o large
./large || { echo "FAILED: the program ends with $?"; exit 1; }
sed -i '/^#pragma GCC system_header/d' large*.h slotgen*.h
gcc -std=c11 $flags -fsyntax-only large.c
if command -v g++ >/dev/null 2>&1; then
	g++ -x c++ -std=c++11 $flags -c large.c -o large.o
fi
if command -v python3 >/dev/null 2>&1; then
	python3 "$tests/lib/perfect_hash.py" --header large.h >/dev/null
fi
