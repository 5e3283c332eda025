/* SPDX-License-Identifier: MIT */
/*
 * What a pool's stream says its file's stream says, to the byte of Arrow's file
 * of both; and such a file where memory is refused, or whoever writes it fails,
 * at each call.
 */
#include "../memory/failing.h"

#include "flat.h"

#define PATH "trades.slots"

static int faults;

#define EXPECT(condition) \
	do { \
		if (!(condition)) { \
			printf("line %d: %s\n", __LINE__, #condition); \
			faults++; \
		} \
	} while (0)

/*---- objects --------------------------------------------------------------*/

/* Each third is gone again; others lead to one that is left. */
static void
fill(Trade_pool *pool, uint32_t count)
{
	Trade *all[64], *trade;
	uint32_t i;

	for (i = 0; i < count; i++) {
		trade = all[i] = Trade_new(pool);
		Trade_set_id(trade, 100 + i);
		Trade_set_qty(trade, i * 1000);
		Trade_set_side(trade, (Side)(i % 3));
		Trade_set_symbol(trade, i % 2 ? "even" : "");
		if (i % 4)
			Trade_set_price(trade, i / 8.0);
		if (i % 5)
			Trade_set_known(trade, i % 2 == 0);
		if (i % 6)
			Trade_append_few(trade, (int32_t)i - 9);
	}
	for (i = 0; i < count; i++) {
		if (i % 3 == 1)
			Trade_free(pool, all[i]);
		else if (i > 5)
			Trade_set_previous(all[i],
				Trade_idx_of(pool, all[(i - 5) / 3 * 3]));
	}
}

/*---- bytes ----------------------------------------------------------------*/

struct bytes {
	char data[1 << 16];
	size_t size;
	long calls, failing; /* the call that fails; 0: none */
};

static bool
keep(void *context, const char *bytes, size_t size)
{
	struct bytes *to = (struct bytes *)context;

	if (++to->calls == to->failing || size > sizeof to->data - to->size)
		return false;
	memcpy(to->data + to->size, bytes, size);
	to->size += size;
	return true;
}

/* A stream, or why there is none. */
static int
write_stream(struct ArrowArrayStream *stream, int status, struct bytes *to)
{
	to->size = 0;
	to->calls = 0;
	if (status == SLOT_OK)
		status = slot_arrow_write_file(stream, keep, to, NULL);
	EXPECT(!stream->release);
	return status;
}

static int
write_pool(const slot_pool *pool, const slot_arrow_options *options,
	struct bytes *to)
{
	struct ArrowArrayStream stream;
	int status = slot_pool_to_arrow(pool, options, &stream);

	return write_stream(&stream, status, to);
}

static int
write_rows(const slot_file *file, const slot_arrow_options *options,
	struct bytes *to)
{
	struct ArrowArrayStream stream;
	int status = slot_file_to_arrow(file, options, &stream);

	return write_stream(&stream, status, to);
}

/*---- what is asked --------------------------------------------------------*/

static struct bytes one, other;

static void
same_of_both(const Trade_pool *pool, const slot_arrow_options *options)
{
	slot_file file;
	slot_file_error fault;

	EXPECT(slot_pool_save(&pool->all, PATH, &fault) == SLOT_OK);
	EXPECT(slot_file_open(Trade, &file, PATH, &fault) == SLOT_OK);
	EXPECT(write_pool(&pool->all, options, &one) == SLOT_OK);
	EXPECT(write_rows(&file, options, &other) == SLOT_OK);
	EXPECT(one.size > 100 && one.size == other.size);
	EXPECT(memcmp(one.data, other.data, one.size) == 0);
	slot_file_close(&file);
}

/* Back out of the stream: of which class, which objects, in their order. */
static void
rows_of(const slot_class *type, slot_file *file, uint32_t first, size_t count)
{
	struct ArrowArrayStream stream;
	slot_arrow_error fault;
	slot_pool pool;
	slot_walk walk;
	const void *object;
	size_t seen = 0;

	EXPECT(slot_file_to_arrow(file, NULL, &stream) == SLOT_OK);
	slot_pool_init(&pool, type, NULL, 0);
	EXPECT(slot_pool_from_arrow(&pool, &stream, &fault) == SLOT_OK);
	walk = slot_pool_walk(&pool);
	while ((object = slot_walk_next(&walk, NULL)))
		seen += Trade_get_id((const Trade *)object) == first + seen;
	EXPECT(seen == count && pool.count == count);
	slot_pool_destroy(&pool);
}

/* Opened as a child it has the rows of that alone. */
static void
family(void)
{
	Trade_pool pool;
	slot_file file;
	slot_file_error fault;
	uint32_t i;

	Trade_pool_init(&pool);
	for (i = 0; i < 4; i++)
		Block_set_id(Block_new(&pool), 500 + i);
	for (i = 0; i < 3; i++)
		Trade_set_id(Trade_new(&pool), 700 + i);
	EXPECT(slot_pool_save(&pool.all, PATH, &fault) == SLOT_OK);
	EXPECT(slot_file_open(Block, &file, PATH, &fault) == SLOT_OK);
	rows_of(&Block_class, &file, 500, 4);
	slot_file_close(&file);
	slot_pool_destroy(&pool.all);
}

/* What cannot be written says so, and nothing is left. */
static void
each_write_fails(const Trade_pool *pool, const slot_arrow_options *options)
{
	long calls;

	EXPECT(write_pool(&pool->all, options, &one) == SLOT_OK);
	calls = one.calls;
	EXPECT(calls > 5);
	for (one.failing = 1; one.failing <= calls; one.failing++)
		EXPECT(write_pool(&pool->all, options, &one) ==
			SLOT_ARROW_WRITE);
	one.failing = 0;
}

static void
each_allocation_fails(const Trade_pool *pool, const slot_arrow_options *options)
{
	long before = blocks, tried;
	bool is_reached = true;
	int status;

	for (tried = 1; is_reached; tried++) {
		allocations = refusals = 0;
		failing = tried;
		status = write_pool(&pool->all, options, &other);
		failing = 0;
		is_reached = refusals > 0;
		EXPECT(status == (is_reached ? SLOT_NO_MEMORY : SLOT_OK));
		EXPECT(blocks == before);
	}
	EXPECT(tried > 10);
	EXPECT(other.size == one.size);
	EXPECT(memcmp(one.data, other.data, one.size) == 0);
}

int
main(void)
{
	static const char *const some[] = {"previous", "price", NULL};
	slot_arrow_options options = {0};
	Trade_pool pool;

	Trade_pool_init(&pool);
	same_of_both(&pool, NULL);
	fill(&pool, 50);
	same_of_both(&pool, NULL);
	options.batch_rows = 3;
	options.class_column = "class";
	same_of_both(&pool, &options);
	each_write_fails(&pool, &options);
	EXPECT(write_pool(&pool.all, &options, &one) == SLOT_OK);
	each_allocation_fails(&pool, &options);
	options.columns = some;
	same_of_both(&pool, &options);
	slot_pool_destroy(&pool.all);
	family();
	EXPECT(!blocks);
	return faults ? 1 : 0;
}
