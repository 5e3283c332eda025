/* SPDX-License-Identifier: MIT */
/* schema: files.yaml */
/* flags: -DSLOTGEN_ARROW */
/* Trades taken out of columns, a batch as an engine hands it over: each object
 * of all columns, and each value of one. */
#include <stdlib.h>
#include <string.h>

#include "files.h"
#include "speed.h"

enum { TRADES = 20000, COLUMNS = 9 };

static uint64_t id[TRADES];
static uint32_t qty[TRADES], previous[TRADES];
static uint8_t side[TRADES], venue[TRADES];
static uint8_t active[TRADES / 8], is_set[TRADES / 8];
static double price[TRADES], stop[TRADES];
static int64_t at[TRADES];

static const char *const names[COLUMNS] = {"id", "qty", "side", "venue",
	"active", "price", "stop", "at", "previous"};
static const char *const formats[COLUMNS] = {
	"L", "I", "C", "C", "b", "g", "g", "l", "I"};
static const void *const data[COLUMNS] = {
	id, qty, side, venue, active, price, stop, at, previous};

/* Columns as they are told: all, or one without rows of the others. */
static struct ArrowSchema schemas[COLUMNS], *schema_children[COLUMNS];
static struct ArrowArray arrays[COLUMNS], *array_children[COLUMNS];
static const void *buffers[COLUMNS][2], *none[1];
static struct ArrowSchema word_schema;
static struct ArrowArray sides, venues;
static const int32_t side_ends[] = {0, 3, 7},
		     venue_ends[] = {0, 4, 8, 12, 16, 20};
static const void *side_words[3] = {NULL, side_ends, "buysell"};
static const void *venue_words[3] = {NULL, venue_ends, "XNYSXNASXLONXTKSXETR"};
static int batches_left;

static void
schema_release(struct ArrowSchema *schema)
{
	schema->release = NULL;
}

static void
array_release(struct ArrowArray *array)
{
	array->release = NULL;
}

static int
get_schema(struct ArrowArrayStream *stream, struct ArrowSchema *schema)
{
	(void)stream;
	memset(schema, 0, sizeof *schema);
	schema->format = "+s";
	schema->n_children = COLUMNS;
	schema->children = schema_children;
	schema->release = schema_release;
	return 0;
}

static int
get_next(struct ArrowArrayStream *stream, struct ArrowArray *array)
{
	(void)stream;
	memset(array, 0, sizeof *array);
	if (batches_left-- == 0)
		return 0;
	array->length = TRADES;
	array->n_buffers = 1;
	array->buffers = none;
	array->n_children = COLUMNS;
	array->children = array_children;
	array->release = array_release;
	return 0;
}

static void
release(struct ArrowArrayStream *stream)
{
	stream->release = NULL;
}

static void
word_make(struct ArrowArray *array, const void **words, int64_t count)
{
	array->length = count;
	array->n_buffers = 3;
	array->buffers = words;
	array->release = array_release;
}

static void
column_make(int i)
{
	schemas[i].format = formats[i];
	schemas[i].name = names[i];
	schemas[i].release = schema_release;
	schema_children[i] = &schemas[i];
	buffers[i][0] = i == 6 || i == 8 ? is_set : NULL;
	buffers[i][1] = data[i];
	arrays[i].length = TRADES;
	arrays[i].null_count = buffers[i][0] ? -1 : 0;
	arrays[i].n_buffers = 2;
	arrays[i].buffers = buffers[i];
	arrays[i].release = array_release;
	array_children[i] = &arrays[i];
}

static void
columns_make(void)
{
	int i;

	word_schema.format = "u";
	word_schema.release = schema_release;
	word_make(&sides, side_words, 2);
	word_make(&venues, venue_words, 5);
	for (i = 0; i < COLUMNS; i++)
		column_make(i);
	schemas[2].dictionary = schemas[3].dictionary = &word_schema;
	arrays[2].dictionary = &sides;
	arrays[3].dictionary = &venues;
}

static void
trades_make(void)
{
	uint64_t seed = 1;
	int i;

	for (i = 0; i < TRADES; i++) {
		seed = seed * 6364136223846793005u + 1442695040888963407u;
		id[i] = (uint64_t)i;
		qty[i] = (uint32_t)(seed >> 44) % 1000001;
		side[i] = seed >> 32 & 1;
		venue[i] = seed >> 40 & 3;
		active[i / 8] |= (uint8_t)((seed >> 41 & 1) << i % 8);
		is_set[i / 8] |= (uint8_t)((seed >> 42 & 1) << i % 8);
		price[i] = (double)(seed >> 44) / 256;
		stop[i] = price[i] / 2;
		at[i] = 1700000000000000 + i * 1000LL;
		previous[i] = (uint32_t)i / 3;
	}
}

static void
take(slot_pool *pool)
{
	struct ArrowArrayStream stream = {
		get_schema, get_next, NULL, release, NULL};
	slot_arrow_error fault;

	batches_left = 1;
	if (slot_pool_from_arrow(pool, &stream, &fault) != SLOT_OK) {
		puts(fault.text);
		exit(1);
	}
}

static Trade_pool pool;

SPEED(take)
{
	take(&pool.all);
	return TRADES;
}

int
main(void)
{
	const Trade *trade;
	slot_walk walk;
	uint64_t sum = 0;
	int i;

	trades_make();
	columns_make();
	Trade_pool_init(&pool);
	speed_run(take);
	walk = slot_pool_walk(&pool.all);
	while ((trade = Trade_next(&walk)))
		sum += Trade_get_qty(trade);
	for (i = 0; i < TRADES; i++)
		sum -= qty[i];
	if (sum != 0 || pool.all.count != TRADES)
		return 1;
	slot_pool_destroy(&pool.all);
	return 0;
}
