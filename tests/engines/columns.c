/* SPDX-License-Identifier: MIT */
/*
 * columns LINES FOLDER [LIBRARY ENTRY SQL...]: objects of columns.yaml.
 *
 * Reads them from JSON Lines into a pool, frees each 16th, has those that are
 * left refer to one another, and writes FOLDER/rows.jsonl, what C says of each;
 * and refs.jsonl, which rows it refers to. The engine
 * has them as its table "data", and is asked; its texts are printed. The answer
 * to SQL behind the word "back" is read into pools, of which the same is
 * written as of the first, as back_rows.jsonl and so on.
 */
#include "adbc.h"
#include "columns.h"
#include "texts.h"

#include <stdlib.h>
#include <string.h>

#define MOST_ROWS 4096

static char buffer[1 << 16];

static int
fail(const char *what, const char *why)
{
	fprintf(stderr, "%s: %s\n", what, why);
	return 1;
}

/*---- the pool -------------------------------------------------------------*/

static bool
read_lines(columns_pools *pools, const char *path)
{
	FILE *file = fopen(path, "rb");
	slot_json_reader reader;
	char text[512];
	unsigned i;
	Row *row = NULL;

	if (file == NULL)
		return fail(path, "cannot be opened"), false;
	slot_json_reader_init(
		&reader, buffer, sizeof buffer, slot_json_read_file, file);
	for (i = 0; slot_json_next(&reader); i++) {
		row = Row_new_from_json(&pools->Row, &reader);
		if (row == NULL)
			break;
		if (i % 16 == 15)
			Row_free(&pools->Row, row);
	}
	fclose(file);
	if (slot_json_done(&reader))
		return true;
	slot_json_message(&reader, path, text, sizeof text);
	return fail("JSON", text), false;
}

/* All objects, in the order of the stream. */
struct rows {
	Row *row[MOST_ROWS];
	size_t count;
};

static void
rows_list(struct rows *rows, columns_pools *pools)
{
	slot_walk walk = slot_pool_walk(&pools->Row.all);

	rows->count = 0;
	while ((rows->row[rows->count] = Row_next(&walk)) != NULL)
		if (++rows->count == MOST_ROWS)
			abort();
}

/* Each watches one, of which each 40th is gone then; and refers to others. */
static bool
refer(struct rows *rows, columns_pools *pools)
{
	size_t i, j;

	rows_list(rows, pools);
	for (i = 0; i < rows->count; i++)
		if (i % 4 != 0)
			Row_set_watch(rows->row[i],
				Row_weaken(&pools->Row,
					rows->row[i * 5 % rows->count]));
	for (i = 0; i < rows->count; i += 40)
		Row_free(&pools->Row, rows->row[i]);
	rows_list(rows, pools);
	for (i = 0; i < rows->count; i++) {
		if (i % 3 != 0)
			Row_set_previous(rows->row[i],
				Row_idx_of(&pools->Row,
					rows->row[i * 7 % rows->count]));
		for (j = 0; j < i % 4; j++)
			if (!Row_append_seen(rows->row[i],
				    Row_idx_of(&pools->Row,
					    rows->row[(i + j) % rows->count])))
				return false;
	}
	return true;
}

/*---- what C says of it ----------------------------------------------------*/

static long
row_of(const struct rows *rows, const Row *row)
{
	size_t i;

	for (i = 0; i < rows->count; i++)
		if (rows->row[i] == row)
			return (long)i;
	return -1;
}

static void
write_row(FILE *file, const char *name, long row)
{
	if (row < 0)
		fprintf(file, "\"%s\": null, ", name);
	else
		fprintf(file, "\"%s\": %ld, ", name, row);
}

static void
write_refs(FILE *file, const struct rows *rows, columns_pools *pools)
{
	size_t i, j;

	for (i = 0; i < rows->count; i++) {
		const Row *row = rows->row[i];

		fputs("{", file);
		write_row(file, "previous",
			Row_has_previous(row)
				? row_of(rows,
					  Row_at(&pools->Row,
						  Row_get_previous(row)))
				: -1);
		write_row(file, "watch",
			row_of(rows,
				Row_deref(&pools->Row, Row_get_watch(row))));
		fputs("\"seen\": [", file);
		for (j = 0; j < Row_count_seen(row); j++)
			fprintf(file, "%s%ld", j > 0 ? ", " : "",
				row_of(rows,
					Row_at(&pools->Row,
						Row_get_seen(row, j))));
		fputs("]}\n", file);
	}
}

static void
write_objects(FILE *file, const struct rows *rows)
{
	slot_json_writer writer;
	size_t i;

	slot_json_writer_init(
		&writer, buffer, sizeof buffer, slot_json_write_file, file);
	slot_json_lines(&writer);
	for (i = 0; i < rows->count; i++)
		Row_to_json(rows->row[i], &writer);
	if (!slot_json_finish(&writer))
		abort();
}

static FILE *
open_in(const char *folder, const char *prefix, const char *name)
{
	char path[1024];
	FILE *file;

	snprintf(path, sizeof path, "%s/%s%s", folder, prefix, name);
	file = fopen(path, "wb");
	if (file == NULL)
		abort();
	return file;
}

static bool
write_all(const char *folder, const char *name, const struct rows *rows,
	columns_pools *pools)
{
	FILE *objects = open_in(folder, name, "rows.jsonl");
	FILE *refs = open_in(folder, name, "refs.jsonl");
	bool is_written;

	write_objects(objects, rows);
	write_refs(refs, rows, pools);
	is_written = fclose(objects) == 0;
	return fclose(refs) == 0 && is_written;
}

/*---- the engine -----------------------------------------------------------*/

static bool
hand_over(struct engine *engine, columns_pools *pools)
{
	struct ArrowArrayStream stream;
	slot_arrow_error fault;
	slot_arrow_options options = {.fault = &fault, .batch_rows = 300};

	if (slot_pool_to_arrow(&pools->Row.all, &options, &stream) != SLOT_OK)
		return fail("Arrow", fault.text), false;
	return engine_ingest(engine, "data", &stream);
}

/* Reads an answer into other pools, and says what C says of them. */
static bool
bring(struct engine *engine, const char *sql, const char *folder)
{
	static struct rows rows;
	columns_pools pools;
	struct ArrowArrayStream answer;
	slot_arrow_error fault;
	bool is_done;

	columns_pools_init(&pools);
	is_done = engine_ask(engine, sql, &answer);
	if (is_done && slot_pool_from_arrow(&pools.Row.all, &answer, &fault)) {
		slot_arrow_message(&fault, "answer", buffer, sizeof buffer);
		fail("back", buffer);
		is_done = false;
	}
	engine_done(engine, &answer);
	if (is_done) {
		rows_list(&rows, &pools);
		is_done = write_all(folder, "back_", &rows, &pools);
	}
	columns_pools_destroy(&pools);
	return is_done;
}

int
main(int argc, char **argv)
{
	static struct rows rows;
	columns_pools pools;
	struct engine engine;
	bool is_done;
	int i;

	if (argc < 3)
		return fail("usage",
			"columns LINES FOLDER [LIBRARY ENTRY "
			"SQL...]");
	columns_pools_init(&pools);
	is_done = read_lines(&pools, argv[1]) && refer(&rows, &pools) &&
		write_all(argv[2], "", &rows, &pools);
	if (is_done && argc > 4) {
		is_done = engine_open(&engine, argv[3], argv[4]) &&
			hand_over(&engine, &pools);
		for (i = 5; is_done && i < argc; i++)
			is_done = strncmp(argv[i], "back ", 5) == 0
				? bring(&engine, argv[i] + 5, argv[2])
				: texts_ask(&engine, argv[i], stdout);
		engine_close(&engine);
	}
	columns_pools_destroy(&pools);
	return is_done ? 0 : 1;
}
