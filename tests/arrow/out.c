/* SPDX-License-Identifier: MIT */
/*
 * out FILE [ROWS]: objects are read from JSON Lines, then written as an Arrow
 * file, and as JSON Lines again. Each refers to the one before it.
 */
#include "../memory/failing.h"

#include <stdio.h>
#include <stdlib.h>

#include "out.h"

static out_pools pools;

static bool
put(void *file, const char *bytes, size_t size)
{
	return fwrite(bytes, 1, size, (FILE *)file) == size;
}

static bool
read_all(void)
{
	char buffer[4096], text[256];
	slot_json_reader reader;
	Trade *trade, *last = NULL;

	slot_json_reader_init(
		&reader, buffer, sizeof buffer, slot_json_read_file, stdin);
	while (slot_json_next(&reader) &&
		(trade = Trade_new_from_json(&pools.Trade, &reader))) {
		Trade_set_previous(trade, Trade_idx_of(&pools.Trade, last));
		last = trade;
	}
	if (slot_json_done(&reader))
		return true;
	slot_json_message(&reader, "in", text, sizeof text);
	puts(text);
	return false;
}

static bool
write_json(void)
{
	slot_walk walk = slot_pool_walk(&pools.Trade.all);
	slot_json_writer writer;
	char buffer[4096];
	Trade *trade;

	slot_json_writer_init(
		&writer, buffer, sizeof buffer, slot_json_write_file, stdout);
	slot_json_lines(&writer);
	while ((trade = (Trade *)slot_walk_next(&walk, NULL)))
		Trade_to_json(trade, &writer);
	return slot_json_finish(&writer);
}

int
main(int count, char **arguments)
{
	slot_arrow_options options = {0};
	struct ArrowArrayStream stream;
	FILE *file = fopen(arguments[1], "wb");
	int status;

	out_pools_init(&pools);
	if (!file || !read_all())
		return 1;
	if (count > 2)
		options.batch_rows = (uint32_t)atoi(arguments[2]);
	options.class_column = "class";
	status = slot_pool_to_arrow(&pools.Trade.all, &options, &stream);
	if (status == SLOT_OK)
		status = slot_arrow_write_file(&stream, put, file, NULL);
	if (status != SLOT_OK || fclose(file) || !write_json())
		return 1;
	out_pools_destroy(&pools);
	return 0;
}
