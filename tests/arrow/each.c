/* SPDX-License-Identifier: MIT */
/* All classes of a schema that have pools, filled by chance: what their streams
 * say, whatever is asked for, in whatever order it is released, and with memory
 * refused at each allocation. */
#include "../memory/failing.h"

#include "schema.h"

#include "../lib/inner.h"

#include "chance.h"
#include "consume.h"

#define BATCHES_MOST 1000
#if !defined(BATCHES_FAILING)
#define BATCHES_FAILING 6 /* while memory is refused: each is made as all are */
#endif

/* Whether batches end before there is as much as Arrow has numbers for. */
#if defined(SLOT_ARROW_MOST_)
#define IS_SPLIT true
#else
#define IS_SPLIT false
#endif

/*---- streams --------------------------------------------------------------*/

static struct ArrowSchema schema;
static struct ArrowArray batches[BATCHES_MOST];
static size_t batch_count;

/* All batches, or the first of them; false: memory was refused, and all is
 * released. */
static bool
read_all(struct ArrowArrayStream *stream)
{
	int status = stream->get_schema(stream, &schema);

	batch_count = 0;
	while (!status && !(failing && batch_count == BATCHES_FAILING)) {
		if (batch_count == BATCHES_MOST)
			abort();
		status = stream->get_next(stream, &batches[batch_count]);
		if (status || !batches[batch_count].release)
			break;
		batch_count++;
	}
	if (!status)
		return true;
	EXPECT(refusals && status == ENOMEM);
	EXPECT(stream->get_last_error(stream));
	if (schema.release)
		schema.release(&schema);
	while (batch_count > 0) {
		batch_count--;
		batches[batch_count].release(&batches[batch_count]);
	}
	return false;
}

/* The slots that are columns, in their order. */
static void
compare_columns(slot_pool *pool, const char *const *columns, const void *object,
	const struct ArrowArray *batch, int64_t row, bool has_classes)
{
	const slot_class *root = pool->root;
	int64_t child = has_classes;
	uint32_t i;

	for (; *columns; columns++, child++) {
		for (i = 0; i < root->count; i++)
			if (strcmp(slot_class_text(root,
					   slot_class_info(root, (int)i)->name),
				    *columns) == 0)
				break;
		doing = *columns;
		compare_slot(pool, root, object, (int)i, schema.children[child],
			batch->children[child], row);
	}
	EXPECT(child == batch->n_children && child == schema.n_children);
}

/* Batches that end before they have as many rows as they may, for texts and
 * elements that are too many. */
static unsigned long splits;

static void
compare_all(slot_pool *pool, const char *const *columns, size_t batch_rows,
	bool has_classes)
{
	struct order *order = NULL;
	size_t row = 0, i;
	int64_t k;

	for (i = 0; i < order_count; i++)
		if (orders[i].pool == pool)
			order = &orders[i];
	if (!order)
		abort();
	for (i = 0; i < batch_count; i++) {
		check_array(&schema, &batches[i]);
		EXPECT((size_t)batches[i].length <= batch_rows);
		splits += i + 1 < batch_count &&
			(size_t)batches[i].length < batch_rows;
		for (k = 0; k < batches[i].length; k++, row++) {
			const char *name = slot_class_name(
				slot_class_of(order->objects[row]));
			const struct ArrowArray *kinds = batches[i].children[0];

			compare_columns(pool, columns, order->objects[row],
				&batches[i], k, has_classes);
			if (has_classes)
				EXPECT(same_text(kinds->dictionary,
					((const int32_t *)kinds->buffers[1])[k],
					name, strlen(name)));
		}
	}
	EXPECT(row == order->count && row == pool->count);
}

/* A child is taken out of a batch before that goes: it lives on. */
static void
release_moved(struct ArrowArray *batch)
{
	struct ArrowArray child = *batch->children[0];
	struct ArrowSchema type = *schema.children[0];

	batch->children[0]->release = NULL;
	batch->release(batch);
	EXPECT(!batch->release);
	check_array(&type, &child);
	child.release(&child);
	EXPECT(!child.release);
}

static void
release_all(struct ArrowArrayStream *stream)
{
	size_t i;

	if (stream->release && draw(2))
		stream->release(stream);
	for (i = batch_count; i-- > 0;)
		if (i % 2)
			release_moved(&batches[i]);
	for (i = 0; i < batch_count; i += 2)
		batches[i].release(&batches[i]);
	if (stream->release)
		stream->release(stream);
	schema.release(&schema);
	EXPECT(!stream->release && !schema.release);
}

/* The root's slots that are columns by themselves: what leads to its own class
 * is none. */
static const char **
columns_of(slot_pool *pool, uint32_t *count)
{
	static const char *names[4096];
	const char *one[2] = {NULL, NULL};
	slot_arrow_options options;
	struct ArrowArrayStream stream;
	slot_arrow_error fault;
	uint32_t i;
	int status;

	memset(&options, 0, sizeof options);
	options.columns = one;
	options.fault = &fault;
	*count = 0;
	for (i = 0; i < pool->root->count && i < 4095; i++) {
		const slot_info *slot = slot_class_info(pool->root, (int)i);

		one[0] = slot_class_text(pool->root, slot->name);
		status = slot_pool_to_arrow(pool, &options, &stream);
		EXPECT(fault.status == status);
		if (status == SLOT_OK) {
			names[(*count)++] = one[0];
			stream.release(&stream);
		} else {
			EXPECT(!stream.release);
			EXPECT(status == SLOT_ARROW_RECURSIVE ||
				(status == SLOT_ARROW_COLUMN &&
					(slot->kind == SLOT_KIND_REF ||
						slot->kind == SLOT_KIND_WEAK)));
		}
	}
	names[*count] = NULL;
	return names;
}

static bool
try_stream(slot_pool *pool, const char *const *columns, uint32_t rows,
	const char *class_column)
{
	slot_arrow_options options;
	slot_arrow_error fault;
	struct ArrowArrayStream stream;
	int status;

	memset(&options, 0, sizeof options);
	options.batch_rows = rows;
	options.columns = columns;
	options.class_column = class_column;
	options.fault = &fault;
	status = slot_pool_to_arrow(pool, &options, &stream);
	if (status != SLOT_OK) {
		EXPECT(refusals && status == SLOT_NO_MEMORY);
		return false;
	}
	if (!read_all(&stream)) {
		stream.release(&stream);
		return false;
	}
	if (batch_count < BATCHES_FAILING || !failing)
		compare_all(pool, columns, rows ? rows : 65536,
			class_column != NULL);
	release_all(&stream);
	return true;
}

/* The same with each allocation of the first batches refused; there are few, but
 * where they are split, as what is refused late is long in coming. */
static void
try_failing(slot_pool *pool, const char *const *columns)
{
	uint32_t quarter = (uint32_t)pool->count / 4;
	uint32_t rows = quarter > 16 ? quarter : 16;
	long held = blocks;

	for (failing = 1;; failing++) {
		allocations = refusals = 0;
		if (try_stream(pool, columns, rows, "class"))
			break;
		EXPECT(blocks == held);
	}
	failing = 0;
	EXPECT(blocks == held);
}

static void
try_pool(slot_pool *pool)
{
	uint32_t count;
	const char *const *columns = columns_of(pool, &count);
	long held = blocks;

	if (!count)
		return;
	EXPECT(try_stream(pool, columns, 0, NULL));
	EXPECT(try_stream(pool, columns, 7, "of class"));
	if (pool->count < BATCHES_MOST)
		EXPECT(try_stream(pool, columns, 1, NULL));
	EXPECT(blocks == held);
	try_failing(pool, columns);
}

int
main(void)
{
	uint32_t round, i;

	begin();
	for (round = 0; round < 2; round++) {
		for (i = 0; i < pool_count; i++)
			note_order(&pools[i]);
		for (i = 0; i < pool_count; i++)
			try_pool(&pools[i]);
		forget_orders();
		fill_pools(30, false);
	}
	slot_pools_destroy(peers, pool_count, pool_count);
	EXPECT(blocks == 0);
	EXPECT((splits > 0) == IS_SPLIT);
	printf("%u pools, %lld values\n", pool_count, (long long)compared);
	return faults != 0;
}
