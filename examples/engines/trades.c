/* SPDX-License-Identifier: MIT */
/*
 * trades COUNT FOLDER: a pool of trades, handed on as files. FOLDER has then
 *
 *   trades.slots    a file of objects, which scan.py has two workers read
 *   trades.jsonl    JSON Lines, which shards.py puts into a cluster
 *   trades.ipc      an Arrow file, which totals.js has Polars read
 *
 * Prints what they come to: what engines say of them has to be the same.
 */
#include "pool.h"

#include <stdlib.h>
#include <string.h>

/* Of a file in the folder; 1024 bytes. */
static const char *
path_of(char *path, const char *folder, const char *name)
{
	int length = snprintf(path, 1024, "%s/%s", folder, name);

	return length < 0 || length >= 1024 ? NULL : path;
}

static bool
save_objects(const Trade_pool *pool, const char *path)
{
	slot_file_error fault;
	char text[512];

	if (slot_pool_save(&pool->all, path, &fault) == SLOT_OK)
		return true;
	slot_file_message(&fault, path, text, sizeof text);
	fprintf(stderr, "%s\n", text);
	return false;
}

static bool
write_lines(const Trade_pool *pool, const char *path)
{
	FILE *file = fopen(path, "wb");
	char buffer[65536];
	slot_json_writer writer;
	slot_walk walk = slot_pool_walk(&pool->all);
	const Trade *trade;
	bool is_written;

	if (file == NULL) {
		perror(path);
		return false;
	}
	slot_json_writer_init(
		&writer, buffer, sizeof buffer, slot_json_write_file, file);
	slot_json_lines(&writer);
	while ((trade = Trade_next(&walk)) != NULL)
		Trade_to_json(trade, &writer);
	is_written = slot_json_finish(&writer);
	if ((fclose(file) != 0) | !is_written) {
		perror(path);
		return false;
	}
	return true;
}

static bool
write_arrow(const Trade_pool *pool, const char *path)
{
	FILE *file = fopen(path, "wb");
	struct ArrowArrayStream stream;
	int status;

	if (file == NULL) {
		perror(path);
		return false;
	}
	status = slot_pool_to_arrow(&pool->all, NULL, &stream);
	if (status == SLOT_OK)
		status = slot_arrow_write_file(
			&stream, slot_json_write_file, file, NULL);
	if ((fclose(file) != 0) | (status != SLOT_OK)) {
		perror(path);
		return false;
	}
	return true;
}

int
main(int argc, char **argv)
{
	Trade_pool pool;
	struct totals totals;
	char slots[1024], lines[1024], columns[1024];
	bool is_done;

	if (argc != 3 || !path_of(slots, argv[2], "trades.slots") ||
		!path_of(lines, argv[2], "trades.jsonl") ||
		!path_of(columns, argv[2], "trades.ipc")) {
		fputs("usage: trades COUNT FOLDER\n", stderr);
		return 2;
	}
	Trade_pool_init(&pool);
	is_done = pool_fill(&pool, strtoull(argv[1], NULL, 10)) &&
		save_objects(&pool, slots) && write_lines(&pool, lines) &&
		write_arrow(&pool, columns);
	if (is_done) {
		totals = pool_totals(&pool);
		totals_print(&totals, stdout);
	}
	slot_pool_destroy(&pool.all);
	return is_done ? 0 : 1;
}
