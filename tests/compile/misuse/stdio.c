/* SPDX-License-Identifier: MIT */
/* A FILE's functions are there only where <stdio.h> was asked for.
 * gcc clang g++ clang++: define_SLOTGEN_STDIO_before_slotgen_h_is_included
 * tcc: define_SLOTGEN_STDIO_before_slotgen_h_is_included
 */
#include <stdio.h>

#include "market.h"

void
f(slot_json_reader *reader);
void
f(slot_json_reader *reader)
{
	static char buffer[4096];

	slot_json_reader_init(reader, buffer, sizeof buffer,
		slot_json_read_file, stdin); /* here */
}
