/* SPDX-License-Identifier: MIT */
/* schemas: each */
/* Every slot of every class of a schema, by its number and its name: written,
 * grown, shortened, unset; objects copied, and read from what they write. What
 * may fail is told by what refuses memory, not by this. */
#include "failing.h"

#include "schema.h"

#include "../lib/inner.h"

#include "scenarios.h"

#include "reading.h"

#define FAMILIES_MOST 60
#define DEEPEST 2 /* owned objects below owned objects that are filled */
#if !defined(ROWS_MOST)
#define ROWS_MOST 5 /* more than a list has room for at first */
#endif

static const slot_class *const classes[] = {SCHEMA_CLASSES};
#define CLASS_COUNT (sizeof classes / sizeof classes[0])
static const slot_class *type; /* the one in hand */
static slot_pool pools[FAMILIES_MOST];
static slot_pool *peers[FAMILIES_MOST];
static uint32_t pool_count;

/* One for each root; all know each other. */
static void
begin(void)
{
	uint32_t i;

	pool_count = 0;
	for (i = 0; i < CLASS_COUNT; i++) {
		if (classes[i]->depth || classes[i]->flags & SLOT_CLASS_VALUE)
			continue;
		if (pool_count == FAMILIES_MOST)
			abort();
		peers[pool_count] = &pools[pool_count];
		slot_pool_init(&pools[pool_count++], classes[i], peers, 0);
	}
	for (i = 0; i < pool_count; i++) {
		slot_pool_init(peers[i], peers[i]->root, peers, pool_count);
		watch_pool(peers[i]);
	}
}

static slot_pool *
pool_of(const slot_class *of)
{
	return pool_count ? slot_pool_for(&pools[0], of) : NULL;
}

/* A class whose objects can be where one of that class is wanted. */
static const slot_class *
concrete(const slot_class *of)
{
	uint32_t i;

	for (i = 0; i < CLASS_COUNT; i++)
		if (slot_is_a(classes[i], of) &&
			!(classes[i]->flags & SLOT_CLASS_ABSTRACT))
			return classes[i];
	return NULL;
}

static bool
is(int status)
{
	CHECK(status >= 0 || status == SLOT_NO_MEMORY);
	return status >= 0;
}

/*---- values ---------------------------------------------------------------*/

static slot_value
bytes_value(const void *data, uint32_t size)
{
	slot_value value = slot_value_of_(SLOT_KIND_BYTES);

	value.as.data = data;
	value.length = size;
	return value;
}

static bool
fill(const slot_class *of, void *object, int depth);

/* What it owns already belongs to it, also where it could not be filled. */
static bool
own_new(const slot_class *of, void *object, int number, size_t index, int depth)
{
	const slot_class *target =
		concrete(slot_info_class(slot_class_info(of, number)));
	slot_pool *pool = target ? pool_of(target) : NULL;
	slot_value value = slot_value_of_(SLOT_KIND_OWN);

	if (!pool || depth >= DEEPEST)
		return true;
	if (!TRY((value.as.ref = slot_new(pool, target)) != NULL))
		return false;
	if (inner_write_at(of, object, number, index, value) != SLOT_OK) {
		CHECK(!"an object is refused");
		return false;
	}
	return fill(target, value.as.ref, depth + 1);
}

/* A text or bytes, short and long; an object; what an embedded one owns. */
static bool
fill_element(
	const slot_class *of, void *object, int number, size_t index, int depth)
{
	static const char text[] = "some text of a length that is none of a power";
	const slot_info *slot = slot_class_info(of, number);

	switch (slot->kind) {
	case SLOT_KIND_STRING:
		if (slot->flags & SLOT_IS_BORROWED)
			return true;
		return TRY(is(inner_write_at(of, object, number, index,
			       slot_text(text, 3)))) &&
			TRY(is(inner_write_at(of, object, number, index,
				slot_text(text, sizeof text - 1))));
	case SLOT_KIND_BYTES:
		return TRY(is(inner_write_at(of, object, number, index,
			       bytes_value(text, 1)))) &&
			TRY(is(inner_write_at(of, object, number, index,
				bytes_value(text, sizeof text))));
	case SLOT_KIND_OWN:
		return own_new(of, object, number, index, depth);
	case SLOT_KIND_OBJECT:
		if (slot_info_class(slot)->flags & SLOT_CLASS_OWNS &&
			depth < DEEPEST)
			return fill(slot_info_class(slot),
				inner_elements(slot, object) +
					index * slot->size,
				depth + 1);
		return true;
	default:
		return true;
	}
}

/* Rows at the end and in the middle, more than are there at first. */
static bool
grow(const slot_class *of, void *object, int number, int depth)
{
	const slot_info *slot = slot_class_info(of, number);
	size_t most = slot->flags & SLOT_IS_BOUNDED
		? slot->length / slot->inner
		: ROWS_MOST,
	       i;

	if (most > (depth ? 1 : ROWS_MOST))
		most = depth ? 1 : ROWS_MOST;

	for (i = 0; i < most; i++) {
		if (!TRY(is(inner_insert(of, object, number, i / 2))))
			return false;
		if (!fill_element(of, object, number, i / 2 * slot->inner,
			    depth))
			return false;
	}
	return (most < 3 || TRY(is(inner_remove(of, object, number, 1)))) &&
		TRY(is(inner_resize(of, object, number, most))) &&
		TRY(is(inner_resize(of, object, number, most / 2)));
}

static bool
fill_dict(const slot_class *of, void *object)
{
	char name[40];
	int i;

	for (i = 0; i < 10; i++) {
		snprintf(name, sizeof name, "attribute %d", i);
		if (!TRY(is(slot_set_named(of, object, name, strlen(name),
			    i % 2 ? slot_text(name, 9) : slot_int(i)))))
			return false;
	}
	return TRY(is(slot_set_named(of, object, SLOT_NAME("attribute 0"),
		       slot_text("text", 4)))) &&
		TRY(is(slot_set_named(of, object, SLOT_NAME("attribute 1"),
			slot_text("another text", 12)))) &&
		TRY(is(slot_delete_named(
			of, object, SLOT_NAME("attribute 2"))));
}

static bool
fill(const slot_class *of, void *object, int depth)
{
	int number;
	size_t i;

	for (number = 0; number < (int)of->count; number++) {
		const slot_info *slot = slot_class_info(of, number);

		if (slot->flags & (SLOT_IS_LIST | SLOT_IS_BOUNDED)) {
			if (!grow(of, object, number, depth))
				return false;
			continue;
		}
		for (i = 0; i < slot->length && i < 3; i++)
			if (!fill_element(of, object, number, i, depth))
				return false;
	}
	return !of->dict || of->flags & SLOT_CLASS_FROZEN ||
		fill_dict(of, object);
}

/*---- what is done with a filled object ------------------------------------*/

static char object_room[2][1 << 17];

static void *
object_at(int i)
{
	size_t over = (uintptr_t)object_room[i] % 64;

	CHECK(type->size < sizeof object_room[i] - 64);
	return object_room[i] + 64 - over;
}

static void
unset_all(void *object)
{
	int number;

	for (number = 0; number < (int)type->count; number++)
		MUST(is(inner_unset(type, object, number)));
}

static void
values(void)
{
	void *object = object_at(0), *copy = object_at(1);

	begin();
	slot_init(type, object);
	watch(type, object);
	if (!fill(type, object, 0))
		return;
	slot_init(type, copy);
	watch(type, copy);
	MUST(slot_copy(type, copy, object));
	MUST(slot_copy(type, copy, object)); /* what it had is given up */
	MUST(slot_copy(type, object, copy));
	CHECK(slot_validate(type, object, NULL, NULL) ==
		slot_validate(type, copy, NULL, NULL));
	unset_all(object);
}

/* By name, where the program may write. */
static void
named(void)
{
	void *object = object_at(0);
	int number;

	begin();
	slot_init(type, object);
	watch(type, object);
	for (number = 0; number < (int)type->count; number++) {
		const slot_info *slot = slot_class_info(type, number);
		const char *name = slot_class_text(type, slot->name);

		if (slot->kind != SLOT_KIND_STRING || slot->dimensions ||
			slot->flags & (SLOT_IS_READONLY | SLOT_IS_BORROWED))
			continue;
		MUST(is(slot_set_named(type, object, name, slot->name_length,
			slot_text("by its name", 11))));
		if (slot->flags & SLOT_IS_OPTIONAL)
			MUST(is(slot_delete_named(
				type, object, name, slot->name_length)));
	}
}

/*---- JSON -----------------------------------------------------------------*/

static struct text written, again;

static bool
write_text(struct text *text, const void *object)
{
	char buffer[256];
	slot_json_writer writer;

	text->length = 0;
	slot_json_writer_init(&writer, buffer, sizeof buffer, text_write, text);
	return slot_json_write(&writer, type, object) &&
		slot_json_finish(&writer);
}

/* Whatever a reference leads to. */
static void *
resolve(void *context, const slot_class *of, slot_value identifier)
{
	(void)of;
	(void)identifier;
	return context;
}

/* What is refused for another reason is refused before memory is. */
static bool
read_text(slot_pool *pool, void *object, size_t piece)
{
	char buffer[512];
	struct pieces pieces = {written.bytes, written.length, piece};
	slot_json_reader reader;

	if (piece)
		slot_json_reader_init(
			&reader, buffer, sizeof buffer, read_piece, &pieces);
	else
		slot_json_reader_of_text(
			&reader, written.bytes, written.length);
	reader.resolve = resolve;
	reader.resolve_context = object_at(1);
	reader.pool = pool_count ? &pools[0] : NULL;
	if (pool)
		return was_read(
			&reader, slot_json_read_new(&reader, pool, type));
	slot_release(type, object);
	slot_init(type, object);
	return was_read(&reader, slot_json_read(&reader, type, object));
}

static void
texts(void)
{
	void *object = object_at(0);
	slot_pool *pool;

	begin();
	pool = pool_of(type);
	slot_init(type, object);
	watch(type, object);
	MUST(read_text(NULL, object, 0));
	CHECK(write_text(&again, object) &&
		strcmp(again.bytes, written.bytes) == 0);
	slot_release(type, object);
	slot_init(type, object);
	MUST(read_text(NULL, object, 9));
	CHECK(write_text(&again, object) &&
		strcmp(again.bytes, written.bytes) == 0);
	if (pool)
		MUST(read_text(pool, NULL, 0));
}

/* A filled object, as text; false where it cannot be read, of another cause
 * than memory. */
static bool
make_text(void)
{
	void *object = object_at(0);
	bool is_good;

	allocations = refusals = failing = operation = 0;
	watched_pool_count = watched_count = 0;
	begin();
	slot_init(type, object);
	is_good = fill(type, object, 0) && write_text(&written, object);
	slot_release(type, object);
	while (watched_pool_count)
		slot_pool_destroy(watched_pools[--watched_pool_count]);
	return is_good;
}

int
main(void)
{
	long runs = 0;
	uint32_t i;

	for (i = 0; i < CLASS_COUNT; i++) {
		type = classes[i];
		if (type->flags & SLOT_CLASS_ABSTRACT ||
			!(type->flags & SLOT_CLASS_OWNS))
			continue;
		scenario_name = slot_class_name(type);
		runs += run_scenario(slot_class_name(type), values);
		runs += run_scenario(slot_class_name(type), named);
		if (make_text())
			runs += run_scenario(slot_class_name(type), texts);
		else
			printf("%s has no text\n", slot_class_name(type));
	}
	free(written.bytes);
	free(again.bytes);
	return run_scenarios_end(runs);
}
