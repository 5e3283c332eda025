/* SPDX-License-Identifier: MIT */
/* schema: ../bench/json.yaml */
/* JSON in and out of memory: flat records of 8 slots, and ones with a text and
 * two lists, the second of objects. */
#include <stdlib.h>

#include "../bench/json_records.h"
#include "speed.h"

enum { RECORDS = 2000 };

/* Lines of all records. */
struct text {
	char bytes[RECORDS * 512];
	size_t used;
};

static struct text flat, nested;
static Order orders[RECORDS];
static Trade trades[RECORDS];

static void
begin(slot_json_writer *writer, struct text *text)
{
	slot_json_writer_init(
		writer, text->bytes, sizeof text->bytes, NULL, NULL);
	slot_json_lines(writer);
}

SPEED(write_flat)
{
	slot_json_writer writer;
	size_t i;

	begin(&writer, &flat);
	for (i = 0; i < RECORDS; i++)
		Order_to_json(&orders[i], &writer);
	flat.used = writer.used;
	return slot_json_finish(&writer) ? RECORDS : 0;
}

SPEED(write_nested)
{
	slot_json_writer writer;
	size_t i;

	begin(&writer, &nested);
	for (i = 0; i < RECORDS; i++)
		Trade_to_json(&trades[i], &writer);
	nested.used = writer.used;
	return slot_json_finish(&writer) ? RECORDS : 0;
}

SPEED(read_flat)
{
	slot_json_reader reader;
	size_t i;

	slot_json_reader_of_text(&reader, flat.bytes, flat.used);
	for (i = 0; slot_json_next(&reader); i++)
		if (!Order_from_json(&orders[i], &reader))
			break;
	return slot_json_done(&reader) ? i : 0;
}

SPEED(read_nested)
{
	slot_json_reader reader;
	size_t i;

	slot_json_reader_of_text(&reader, nested.bytes, nested.used);
	for (i = 0; slot_json_next(&reader); i++)
		if (!Trade_from_json(&trades[i], &reader))
			break;
	return slot_json_done(&reader) ? i : 0;
}

int
main(void)
{
	size_t i;

	for (i = 0; i < RECORDS; i++) {
		make_order(&orders[i], i);
		make_trade(&trades[i], i);
	}
	speed_run(write_flat);
	speed_run(write_nested);
	for (i = 0; i < RECORDS; i++) {
		Trade_release(&trades[i]);
		Trade_init(&trades[i]);
	}
	speed_run(read_flat);
	speed_run(read_nested);
	for (i = 0; i < RECORDS; i++)
		Trade_release(&trades[i]);
	return 0;
}
