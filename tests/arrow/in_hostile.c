/* SPDX-License-Identifier: MIT */
/*
 * Streams that are not what Arrow's specification says. Whatever can be known
 * to be wrong is told; and of many that are spoiled by chance, but have buffers
 * as long as they say, none gets an object into a pool that no setter would
 * make, reads beyond a buffer, or leaves anything.
 */
#include "in_check.h"
#include "in_some.h"
#include "in_spoil.h"

static All_pool alls;
static Lists_pool all_lists;
static Item_pool items;
static Node_pool nodes;
static Figure_pool figures;

/*---- what can be known ----------------------------------------------------*/

static struct column *
simple(void)
{
	return object("", 2, integers("i8", "c", 2, 1LL, 2LL), NULL);
}

static void
spoiled(int line, struct column *batch, void (*spoil)(struct ArrowArray *),
	const char *wanted)
{
	struct batches batches = one_batch(batch);

	batches.spoil = spoil;
	check_refused(line, &alls.all, batches, wanted);
}

static void
spoiled_schema(int line, struct column *batch,
	void (*spoil)(struct ArrowSchema *), const char *wanted)
{
	struct batches batches = one_batch(batch);

	batches.spoil_schema = spoil;
	check_refused(line, &alls.all, batches, wanted);
}

/* A function that changes one field, and what is said then. */
#define SPOIL(name, change) \
	static void name(struct ArrowArray *array) \
	{ \
		change; \
	}
#define SPOIL_SCHEMA(name, change) \
	static void name(struct ArrowSchema *schema) \
	{ \
		change; \
	}
#define CHILD array->children[0]

SPOIL(root_length, array->length = -1)
SPOIL(root_offset, array->offset = -1)
SPOIL(root_far, array->offset = INT64_MAX)
SPOIL(root_children, array->n_children = 2)
SPOIL(root_negative, array->n_children = INT64_MIN)
SPOIL(root_none, array->children = NULL)
SPOIL(root_buffers, array->n_buffers = 0)
SPOIL(root_longer, array->length = 3)
SPOIL(child_none, CHILD = NULL)
SPOIL(child_released, CHILD->release(CHILD))
SPOIL(child_length, CHILD->length = 1)
SPOIL(child_buffers, CHILD->n_buffers = 3)
SPOIL(child_many, CHILD->n_buffers = INT64_MAX)
SPOIL(child_no_buffers, CHILD->buffers = NULL)
SPOIL(child_no_data, CHILD->buffers[1] = NULL)
SPOIL(child_nulls, CHILD->null_count = 1)
SPOIL(child_more_nulls, CHILD->null_count = 3)
SPOIL(child_less_nulls, CHILD->null_count = -2)
SPOIL(child_dictionary, CHILD->dictionary = array)
SPOIL(child_no_dictionary, CHILD->dictionary = NULL)
SPOIL(child_grandchild, CHILD->n_children = 1)
SPOIL(word_length, CHILD->dictionary->length = -5)
SPOIL_SCHEMA(schema_format, schema->format = NULL)
SPOIL_SCHEMA(schema_children, schema->n_children = -1)
SPOIL_SCHEMA(schema_no_children, schema->children = NULL)
SPOIL_SCHEMA(schema_child, schema->children[0] = NULL)
SPOIL_SCHEMA(schema_many, schema->n_children = INT64_MAX / 2)
SPOIL_SCHEMA(schema_released, schema->children[0]->release(schema->children[0]))

static void
check_arrays(void)
{
	struct column *side;

	spoiled(__LINE__, simple(), root_length, "t: its length is negative");
	spoiled(__LINE__, simple(), root_offset, "t: its offset is negative");
	spoiled(__LINE__, simple(), root_far,
		"t: its offset and its length are too large");
	spoiled(__LINE__, simple(), root_children,
		"t: has another number of children than its schema");
	spoiled(__LINE__, simple(), root_negative,
		"t: has another number of children than its schema");
	spoiled(__LINE__, simple(), root_none, "t: has no children");
	spoiled(__LINE__, simple(), root_buffers,
		"t: has another number of buffers than its format");
	spoiled(__LINE__, simple(), root_longer,
		"t: i8: has fewer values than there are rows");
	spoiled(__LINE__, simple(), child_none, "t: lacks a child");
	spoiled(__LINE__, simple(), child_released,
		"t: i8: its array is released");
	spoiled(__LINE__, simple(), child_length,
		"t: i8: has fewer values than there are rows");
	spoiled(__LINE__, simple(), child_buffers,
		"t: i8: has another number of buffers than its format");
	spoiled(__LINE__, simple(), child_many,
		"t: i8: has another number of buffers than its format");
	spoiled(__LINE__, simple(), child_no_buffers, "t: i8: has no buffers");
	spoiled(__LINE__, simple(), child_no_data, "t: i8: lacks a buffer");
	spoiled(__LINE__, simple(), child_nulls,
		"t: i8: has nulls, and nothing tells which");
	spoiled(__LINE__, simple(), child_more_nulls,
		"t: i8: has more nulls than values");
	spoiled(__LINE__, simple(), child_less_nulls,
		"t: i8: has a negative number of nulls");
	spoiled(__LINE__, simple(), child_dictionary,
		"t: i8: has a dictionary");
	spoiled(__LINE__, simple(), child_grandchild,
		"t: i8: has another number of children than its schema");
	side = words(
		integers("side", "c", 2, 0LL, 0LL), texts("", "u", 1, "buy"));
	spoiled(__LINE__, object("", 2, side, NULL), child_no_dictionary,
		"t: side: has no dictionary");
	side = words(
		integers("side", "c", 2, 0LL, 0LL), texts("", "u", 1, "buy"));
	spoiled(__LINE__, object("", 2, side, NULL), word_length,
		"t: side: its length is negative");
}

/* As deep as the schema says, not the class. */
static void
check_deep(int depth, const char *wanted)
{
	struct column *deep = object(
		"left", 1, integers("v", "c", 1, 1LL), NULL);
	struct batches batches;
	Tree_pool trees;
	char said[512];

	for (; depth > 0; depth--)
		deep = object(
			"left", 1, deep, integers("v", "c", 1, 1LL), NULL);
	Tree_pool_init(&trees);
	batches = one_batch(deep);
	take(&trees.all, &batches, said, sizeof said);
	check_released(__LINE__);
	if (*wanted ? !strstr(said, wanted) : said[0])
		fault_at(__LINE__, "deep", said, wanted);
	slot_pool_destroy(&trees.all);
	columns_free();
}

static void
check_schemas(void)
{
	spoiled_schema(__LINE__, simple(), schema_format,
		"t: its schema has no format");
	spoiled_schema(__LINE__, simple(), schema_children,
		"t: its schema has no children");
	spoiled_schema(__LINE__, simple(), schema_no_children,
		"t: its schema has no children");
	spoiled_schema(__LINE__, simple(), schema_child,
		"t: its schema lacks a child, or it is released");
	spoiled_schema(__LINE__, simple(), schema_many,
		"t: its schema lacks a child, or it is released");
	spoiled_schema(__LINE__, simple(), schema_released,
		"t: its schema lacks a child, or it is released");
	REFUSES(&alls, integers("", "c", 2, 1LL, 2LL),
		"t: expected an object, got an integer");
	REFUSES(&alls, object("", 1, column("i8", "+r", 1, 0), NULL),
		"t: i8: format '+r' is not taken");
	REFUSES(&alls, object("", 1, column("i8", "d:9,2", 1, 0), NULL),
		"t: i8: format 'd:9,2' is not taken");
	REFUSES(&alls, object("", 1, column("i8", "", 1, 0), NULL),
		"t: i8: format '' is not taken");
	REFUSES(&alls,
		object("", 1, column("data", "w:99999999999", 1, 2), NULL),
		"t: data: format 'w:99999999999' is not taken");
	REFUSES(&alls, object("", 1, column("data", "w:-1", 1, 2), NULL),
		"t: data: format 'w:-1' is not taken");
	REFUSES(&all_lists, object("", 1, column("many", "+l", 1, 2), NULL),
		"t: many: its schema has no elements");
	check_deep(3, "");
	check_deep(100, "nested more than 64 deep");
}

static struct column *
spans(const char *format, int n, const int *offsets, const int *sizes)
{
	struct column *made = lists(
		"many", format, counting_to(4), n, 0, 0, 0, 0);
	int i;

	for (i = 0; i < n + !sizes; i++)
		memcpy((char *)made->buffers[1] + i * 4, &offsets[i], 4);
	for (i = 0; i < n && sizes; i++)
		memcpy((char *)made->buffers[2] + i * 4, &sizes[i], 4);
	return object("", n, made, NULL);
}

static void
check_offsets(void)
{
	static const int backwards[] = {0, 3, 2}, before[] = {-1, 3, 4},
			 beyond[] = {0, 4, 5}, few[] = {2, 1},
			 minus[] = {1, -1};

	REFUSES(&all_lists, spans("+l", 2, backwards, NULL),
		"t: row 1: many: its offsets run backwards");
	REFUSES(&all_lists, spans("+l", 2, before, NULL),
		"t: row 0: many: an offset is negative");
	REFUSES(&all_lists, spans("+l", 2, beyond, NULL),
		"t: row 1: many: a list has more elements than there are");
	REFUSES(&all_lists, spans("+vl", 2, beyond, few),
		"t: row 1: many: a list has more elements than there are");
	REFUSES(&all_lists, spans("+vl", 2, few, minus),
		"t: row 1: many: a list is of a negative length");
	REFUSES(&all_lists,
		object("", 2, lists("few", "+w:2000000000", counting_to(4), 2),
			NULL),
		"t: few: has fewer values than there are rows");
}

static void
view_part(struct column *text, int row, int part, int32_t number)
{
	memcpy((char *)text->buffers[1] + row * 16 + part * 4, &number, 4);
}

static void
check_texts(void)
{
	static const int ends_at[] = {0, -3, 1};
	static const char fourteen[] = "fourteen bytes";
	struct column *text = texts("name", "u", 2, "ab", "cd");
	int part;

	memcpy(text->buffers[1], ends_at, sizeof ends_at);
	REFUSES(&alls, object("", 2, text, NULL),
		"t: row 0: name: its offsets run backwards");
	text = texts("name", "u", 2, "ab", "cd");
	free(text->buffers[2]);
	text->buffers[2] = NULL;
	REFUSES(&alls, object("", 2, text, NULL),
		"t: row 0: name: has no bytes");
	for (part = 0; part < 4; part++) {
		text = texts("data", "vz", 2, "ab", fourteen);
		view_part(text, 1, part == 1 ? 0 : part, part == 1 ? 1000 : -1);
		REFUSES(&alls, object("", 2, text, NULL),
			part == 0 ? "t: row 1: data: a length is negative"
				: part == 1
				? "t: row 1: data: a view leads out of its "
				  "buffer"
				: "t: row 1: data: a view leads to no buffer");
	}
	text = texts("data", "vz", 2, "ab", fourteen);
	view_part(text, 1, 2, 1);
	REFUSES(&alls, object("", 2, text, NULL),
		"t: row 1: data: a view leads to no buffer");
	text = texts("data", "vz", 2, "ab", fourteen);
	view_part(text, 1, 3, 1);
	REFUSES(&alls, object("", 2, text, NULL),
		"t: row 1: data: a view leads out of its buffer");
}

static void
check_streams(void)
{
	struct batches batches = one_batch(simple());
	struct ArrowArrayStream stream;
	slot_arrow_error fault;
	char said[256];

	batches.fails_at = -1;
	batches.error = "no schema today";
	check_refused(__LINE__, &alls.all, batches, "t: no schema today");
	batches = one_batch(simple());
	batches.fails_at = 1;
	batches.error = NULL;
	take(&alls.all, &batches, said, sizeof said);
	check_released(__LINE__);
	if (strcmp(said, "t: the stream failed, and does not say why") != 0 ||
		alls.all.count)
		fault_at(__LINE__, "failed", said, "why");
	batches.fails_at = 1;
	stream = stream_of(&batches);
	if (slot_pool_from_arrow(&alls.all, &stream, &fault) !=
			SLOT_ARROW_STREAM ||
		fault.number != 12 || fault.row != UINT64_MAX)
		fault_at(__LINE__, "number", fault.text, "12");
	check_released(__LINE__);
	if (slot_pool_from_arrow(&alls.all, &stream, NULL) != SLOT_ARROW_STREAM)
		fault_at(__LINE__, "released", "taken", "refused");
	columns_free();
	TAKES(&alls, object("", 0, integers("i8", "c", 0), NULL), "");
	/* What of nothing is in no buffer. */
	TAKES(&alls, object("", 0, column("name", "u", 0, 3), NULL), "");
	REFUSES(&alls, object("", 0, column("name", "u", 0, 2), NULL),
		"t: name: has another number of buffers than its format");
}

/*---- by chance ------------------------------------------------------------*/

static void
check_objects(const slot_pool *pool)
{
	slot_walk walk = slot_pool_walk(pool);
	static char text[4096];
	const void *object;

	while ((object = slot_walk_next(&walk, NULL)))
		if (slot_validate(slot_class_of(object), object, NULL, NULL) ||
			!slot_eq(slot_class_of(object), object, object) ||
			!slot_repr(slot_class_of(object), object, text,
				sizeof text))
			fault_at((int)seed, "by chance", "no object", "one");
}

static int
spoil_some(slot_pool *pool, struct column *(*make)(void), uint32_t count)
{
	struct batches batches;
	char said[512];
	uint32_t i;
	int taken = 0;

	for (i = 0; i < count && faults < 5; i++) {
		seed = i * 7919;
		batches = one_batch(make());
		batches.spoil = spoil_by_chance;
		batches.spoil_schema = spoil_schema_by_chance;
		take(pool, &batches, said, sizeof said);
		check_released((int)i);
		if (said[0] && (pool->count || items.all.count))
			fault_at((int)i, "the pool", "has more", "nothing");
		taken += !said[0];
		check_objects(pool);
		slot_pool_clear(pool);
		columns_free();
	}
	return taken;
}

static void
check_by_chance(void)
{
	int taken;

	slack = 1024;
	taken = spoil_some(&alls.all, some_values, 4000) +
		spoil_some(&all_lists.all, some_lists, 4000) +
		spoil_some(&nodes.all, some_nodes, 4000);
	class_column = "class";
	taken += spoil_some(&figures.all, some_figures, 4000);
	class_column = NULL;
	slack = 0;
	printf("%d of 16000 taken\n", taken);
	if (taken < 1000 || taken > 12000)
		fault_at(__LINE__, "by chance", "all, or none", "some");
}

int
main(void)
{
	All_pool_init(&alls);
	Lists_pool_init(&all_lists);
	Item_pool_init(&items);
	Node_pool_init(&nodes, &items);
	Figure_pool_init(&figures);
	check_arrays();
	check_schemas();
	check_offsets();
	check_texts();
	check_streams();
	check_by_chance();
	slot_pool_destroy(&alls.all);
	slot_pool_destroy(&all_lists.all);
	slot_pool_destroy(&nodes.all);
	slot_pool_destroy(&items.all);
	slot_pool_destroy(&figures.all);
	return faults != 0;
}
