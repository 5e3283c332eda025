/* SPDX-License-Identifier: MIT */
/* All classes of a schema that have pools, filled by chance: what their streams
 * say, whatever is asked for, in whatever order it is released, and with memory
 * refused at each allocation. */
#include "../memory/failing.h"

#define SLOTGEN_IMPLEMENTATION
#include "schema.h"

#include "consume.h"

#define FAMILIES_MOST 60
#define BATCHES_MOST 1000
#define DEEPEST 3

static const slot_class *const classes[] = {SCHEMA_CLASSES};
#define CLASS_COUNT (sizeof classes / sizeof classes[0])
static slot_pool pools[FAMILIES_MOST];
static slot_pool *peers[FAMILIES_MOST];
static uint32_t pool_count;
static uint64_t state = 88172645463325252u;

static uint64_t
draw(uint64_t below)
{
	state ^= state << 13;
	state ^= state >> 7;
	state ^= state << 17;
	return (state >> 11) % below;
}

static void
begin(void)
{
	uint32_t i;

	for (i = 0; i < CLASS_COUNT; i++) {
		if (classes[i]->depth || classes[i]->flags & SLOT_CLASS_VALUE)
			continue;
		if (pool_count == FAMILIES_MOST)
			abort();
		peers[pool_count] = &pools[pool_count];
		slot_pool_init(&pools[pool_count++], classes[i], peers, 0);
	}
	for (i = 0; i < pool_count; i++)
		slot_pool_init(peers[i], peers[i]->root, peers, pool_count);
}

static slot_pool *
pool_of(const slot_class *of)
{
	return pool_count ? slot_pool_for(&pools[0], of) : NULL;
}

/*---- values by chance -----------------------------------------------------*/

static const slot_class *
concrete(const slot_class *of)
{
	const slot_class *found = NULL;
	uint64_t count = 0;
	uint32_t i;

	for (i = 0; i < CLASS_COUNT; i++)
		if (slot_is_a(classes[i], of) &&
			!(classes[i]->flags & SLOT_CLASS_ABSTRACT) &&
			draw(++count) == 0)
			found = classes[i];
	return found;
}

static void
fill(const slot_class *of, void *object, int depth);

static slot_value
number_value(const slot_info *slot)
{
	uint64_t span, number = draw(4) ? draw(200) : draw(UINT64_MAX);
	slot_value value;

	value = slot_value_of_((slot_kind)slot->kind);
	if (slot->flags & SLOT_HAS_RANGE && slot->kind != SLOT_KIND_REAL) {
		span = slot->high.natural - slot->low.natural;
		number = slot->low.natural +
			(span == UINT64_MAX ? number : draw(span + 1));
	}
	if (slot->kind == SLOT_KIND_ENUM && slot_info_enum(slot)->count)
		number = (uint64_t)slot_enum_values(
			slot_info_enum(slot))[draw(slot_info_enum(slot)->count)]
				 .number;
	value.as.natural = number;
	if (slot->kind == SLOT_KIND_INT && !draw(3))
		value.as.natural = 0 - number % 100;
	if (slot->kind == SLOT_KIND_REAL)
		value.as.real = (double)draw(1000) / 8;
	if (slot->kind == SLOT_KIND_BOOL || slot->kind == SLOT_KIND_CHAR)
		value.as.natural = 0;
	if (slot->kind == SLOT_KIND_BOOL)
		value.as.boolean = draw(2) != 0;
	if (slot->kind == SLOT_KIND_CHAR)
		value.as.character = (char)draw(256);
	return value;
}

static void
own_new(const slot_class *of, void *object, int number, size_t index, int depth)
{
	const slot_class *target = concrete(
		slot_info_class(slot_class_info(of, number)));
	slot_pool *pool = target ? pool_of(target) : NULL;
	slot_value value = slot_value_of_(SLOT_KIND_OWN);

	if (!pool || depth >= DEEPEST || !draw(3))
		return;
	value.as.ref = slot_new(pool, target);
	if (slot_write_at_(of, object, number, index, value) != SLOT_OK)
		slot_free(value.as.ref);
	else
		fill(target, value.as.ref, depth + 1);
}

static void
refer(const slot_class *of, void *object, int number, size_t index)
{
	const slot_info *slot = slot_class_info(of, number);
	const slot_class *target = slot_info_class(slot);
	slot_pool *pool = target ? pool_of(target) : NULL;
	char *at = (char *)slot_elements_(slot, object) + index * slot->size;
	slot_walk walk;
	void *found = NULL, *other;
	uint64_t count = 0;
	slot_weak weak;
	uint32_t place;

	if (!pool)
		return;
	walk = slot_pool_walk(pool);
	while ((other = slot_walk_next(&walk, target)))
		if (draw(++count) == 0)
			found = other;
	place = slot_pool_index(pool, found);
	if (slot->kind == SLOT_KIND_WEAK) {
		weak = slot_weaken(pool, found);
		memcpy(at, &weak, sizeof weak);
	} else if (slot->flags & SLOT_IS_INDEX) {
		memcpy(at, &place, sizeof place);
	} else {
		memcpy(at, &found, sizeof found);
	}
}

static void
fill_element(
	const slot_class *of, void *object, int number, size_t i, int depth)
{
	static const char text[] =
		"some text, neither short nor of a length \xc3\xbc";
	const slot_info *slot = slot_class_info(of, number);

	switch (slot->kind) {
	case SLOT_KIND_TEXT:
	case SLOT_KIND_STRING:
		if (!(slot->flags & SLOT_IS_BORROWED))
			slot_write_at_(of, object, number, i,
				slot_text(text, draw(41)));
		break;
	case SLOT_KIND_BYTES:
		slot_write_at_(of, object, number, i,
			slot_data(text, draw(sizeof text)));
		break;
	case SLOT_KIND_OWN:
		own_new(of, object, number, i, depth);
		break;
	case SLOT_KIND_OBJECT:
		fill(slot_info_class(slot),
			(char *)slot_elements_(slot, object) + i * slot->size,
			depth + 1);
		break;
	case SLOT_KIND_REF:
	case SLOT_KIND_WEAK:
		refer(of, object, number, i);
		break;
	default:
		slot_write_at_(of, object, number, i, number_value(slot));
	}
}

static void
fill(const slot_class *of, void *object, int depth)
{
	int number;
	size_t i;

	for (number = 0; number < (int)of->count; number++) {
		const slot_info *slot = slot_class_info(of, number);
		size_t most = slot->flags & SLOT_IS_BOUNDED
			? slot->length / slot->inner
			: 6;

		if (slot->flags & SLOT_HAS_UNSET_ && !draw(3))
			continue;
		if (slot->flags & (SLOT_IS_LIST | SLOT_IS_BOUNDED))
			slot_resize_(of, object, number,
				depth < DEEPEST ? draw(most + 1) : 0);
		for (i = 0; i < slot_count(of, object, number); i++)
			fill_element(of, object, number, i, depth);
		if (slot->flags & SLOT_HAS_PRESENCE)
			slot_presence_put_(slot, object, true);
	}
}

/* Some objects of all families, some of them gone again. */
static void
fill_pools(size_t each)
{
	uint32_t i;
	size_t k;

	for (i = 0; i < pool_count; i++)
		for (k = 0; k < each; k++) {
			const slot_class *of = concrete(pools[i].root);
			void *object = of ? slot_new(&pools[i], of) : NULL;

			if (object)
				fill(of, object, 0);
			if (object && k % 5 == 3)
				slot_pool_free(&pools[i], object);
		}
}

/*---- streams --------------------------------------------------------------*/

static struct ArrowSchema schema;
static struct ArrowArray batches[BATCHES_MOST];
static size_t batch_count;

/* All batches; false: memory was refused, and all is released. */
static bool
read_all(struct ArrowArrayStream *stream)
{
	int status = stream->get_schema(stream, &schema);

	batch_count = 0;
	while (!status) {
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
	compare_all(pool, columns, rows ? rows : 65536, class_column != NULL);
	release_all(&stream);
	return true;
}

/* The same with each allocation refused. */
static void
try_failing(slot_pool *pool, const char *const *columns)
{
	long held = blocks;

	for (failing = 1;; failing++) {
		allocations = refusals = 0;
		if (try_stream(pool, columns, 16, "class"))
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
		fill_pools(30);
	}
	slot_pools_destroy(peers, pool_count, pool_count);
	EXPECT(blocks == 0);
	printf("%u pools, %lld values\n", pool_count, (long long)compared);
	return faults != 0;
}
