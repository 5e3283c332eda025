/* SPDX-License-Identifier: MIT */
/* schema: files.yaml */
/* flags: -DSLOTGEN_FILES */
/* What a file says of its classes, read back: each of a few and of eight times
 * as many cost the same, whoever wrote them; so do those that embed each other
 * a million times. */
#define SLOTGEN_IMPLEMENTATION
#define FILES_IMPLEMENTATION
#include <stdlib.h>

#include "files.h"
#include "speed.h"

#include "../files/told_lines.h"

static slot_span_
lines_of(const told_lines *lines)
{
	slot_span_ span;

	span.at = lines->text;
	span.end = lines->text + lines->length;
	return span;
}

static void
read_lines(const told_lines *lines)
{
	slot_told_ told;

	if (!slot_told_read_(&told, lines_of(lines)) ||
		!slot_told_nests_(&told, told.types[0], 0))
		abort();
	slot_told_free_(&told);
}

static told_lines few, many, twice;

SPEED(few)
{
	read_lines(&few);
	return 500 * 2;
}

SPEED(many)
{
	read_lines(&many);
	return 4000 * 2;
}

SPEED(twice)
{
	read_lines(&twice);
	return 21;
}

int
main(void)
{
	told_many(&few, 500);
	told_many(&many, 4000);
	told_twice(&twice, 21);
	speed_run(few);
	speed_run(many);
	speed_run(twice);
	free(few.text);
	free(many.text);
	free(twice.text);
	return 0;
}
