/* SPDX-License-Identifier: MIT */
/* A program that reads objects of a class OF as JSON, or writes them, or both,
 * as READS and WRITES say. */
#include "needs.h"

#define JOINED_(of, what) of##what
#define JOINED(of, what) JOINED_(of, what)

static OF object;
static char text[512];

int
main(int count, char **arguments)
{
	bool is_good = count > 0;
#if defined(READS)
	slot_json_reader reader;

	slot_json_reader_init(&reader, text, sizeof text, NULL, NULL);
	JOINED(OF, _init)(&object);
	is_good = slot_json_next(&reader) &&
		JOINED(OF, _from_json)(&object, &reader);
#endif
#if defined(WRITES)
	slot_json_writer writer;

	slot_json_writer_init(&writer, text, sizeof text, NULL, NULL);
	JOINED(OF, _to_json)(&object, &writer);
	is_good &= slot_json_finish(&writer);
#endif
	return is_good + (int)JOINED(OF, _get_seq)(&object) + text[0] +
		arguments[0][0];
}
