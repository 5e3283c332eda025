/* SPDX-License-Identifier: MIT */
/* Reading JSON in scenarios: in pieces, and what a reader says of memory. */
#ifndef READING_H
#define READING_H

#include "../lib/pieces.h"

/* What a reader says at its end: nothing but that memory was out, where it
 * was. */
static inline bool
was_read(slot_json_reader *reader, bool good)
{
	char text[300];

	if (good && slot_json_done(reader))
		return true;
	slot_json_message(reader, "f", text, sizeof text);
	if (refusals == refusals_before)
		printf("%s\n", text);
	CHECK(reader->status == SLOT_NO_MEMORY && strstr(text, "out of memory"));
	return false;
}

#endif
