/* SPDX-License-Identifier: MIT */
/*
 * Objects of any schema, by its tables: listed.h says which classes it has.
 *
 * older save FILE CLASS SEED [COUNT]
 *                              fills a pool of that root with objects of each
 *                              class of the family that is saved, and saves it
 * older load FILE CLASS        loads it into a pool of that root
 * older read CLASS             reads JSON of objects, a line each: its class
 *                              and, behind a tab, the object
 *
 * Each prints the objects in the order of a file's rows, a line each: the
 * class, JSON, the rows that references lead to, the names of the attributes,
 * of one that is a reference with the row, and tabs between; or ends with 1 and
 * a line that says what was refused, of which status.
 */
#include "listed.h"

#include <stdio.h>
#include <stdlib.h>

enum { COUNT = 40, CLASSES_MOST = 64, ROWS_MOST = 1 << 20, OWNED_MOST = 3 };

#define LIST(Class) &Class##_class,
static const slot_class *const all[] = {CLASSES(LIST)};
static const slot_class *types[CLASSES_MOST];
static size_t type_count;
static slot_pool pools[CLASSES_MOST], *peers[CLASSES_MOST]; /* a root's each */
static uint32_t pool_count;
static uint32_t rows[ROWS_MOST]; /* by index */
static uint64_t seed;

static uint64_t
draw(uint64_t below)
{
	seed = seed * 6364136223846793005u + 1442695040888963407u;
	return below ? (seed >> 33) % below : seed >> 33 | seed << 31;
}

static int
by_id(const void *a, const void *b)
{
	uint64_t one = (*(const slot_class *const *)a)->id;
	uint64_t other = (*(const slot_class *const *)b)->id;

	return one < other ? -1 : one > other;
}

/* The classes of a root's family, as a file has them in order. */
static const slot_class *
gather(const char *name)
{
	const slot_class *root = NULL;
	size_t i;

	for (i = 0; i < sizeof all / sizeof *all; i++)
		if (strcmp(slot_class_name(all[i]), name) == 0)
			root = all[i];
	for (i = 0; root && i < sizeof all / sizeof *all; i++)
		if (slot_is_a(all[i], root))
			types[type_count++] = all[i];
	if (!root || type_count == CLASSES_MOST)
		abort();
	qsort(types, type_count, sizeof *types, by_id);
	return root;
}

static slot_pool *
make_pools(const slot_class *root)
{
	size_t i;

	for (i = 0; i < sizeof all / sizeof *all; i++)
		if (all[i]->depth == 0)
			peers[pool_count] = &pools[pool_count], pool_count++;
	pool_count = 0;
	for (i = 0; i < sizeof all / sizeof *all; i++)
		if (all[i]->depth == 0)
			slot_pool_init(&pools[pool_count++], all[i], peers, 0);
	for (i = 0; i < pool_count; i++)
		pools[i].peers.count = pool_count;
	return slot_pool_for(&pools[0], root);
}

/* The one whose objects own those of others first. */
static void
destroy_pools(slot_pool *first)
{
	uint32_t i;

	slot_pool_destroy(first);
	for (i = 0; i < pool_count; i++)
		if (&pools[i] != first)
			slot_pool_destroy(&pools[i]);
}

/*---- what is printed ------------------------------------------------------*/

static uint32_t
row_of(const slot_info *slot, slot_value value)
{
	if (slot->flags & SLOT_IS_INDEX)
		return rows[value.as.natural];
	return value.as.ref ? rows[slot_pool_index(
				      slot_pool_of(value.as.ref), value.as.ref)]
			    : 0;
}

static void
print_refs(const slot_class *type, const void *object)
{
	const char *between = "";
	slot_value value;
	size_t k;
	int i;

	putchar('{');
	for (i = 0; i < (int)type->count; i++) {
		const slot_info *slot = slot_class_info(type, i);

		if (slot->kind != SLOT_KIND_REF)
			continue;
		printf("%s\"%s\": [", between,
			slot_class_text(type, slot->name));
		between = ", ";
		for (k = 0; k < slot_count(type, object, i); k++)
			printf("%s%u", k ? ", " : "",
				slot_read_at(type, object, i, k, &value) ==
						SLOT_OK
					? row_of(slot, value)
					: 0);
		putchar(']');
	}
	putchar('}');
}

static void
print_attributes(const slot_class *type, const void *object)
{
	const char *name;
	slot_value value;
	size_t length, i;

	putchar('[');
	for (i = 0; slot_dict_at(type, object, i, &name, &length, &value);
		i++) {
		printf("%s[\"%.*s\"", i ? ", " : "", (int)length, name);
		if (value.kind == SLOT_KIND_REF)
			printf(", %u",
				value.as.ref
					? rows[slot_pool_index(
						  slot_pool_of(value.as.ref),
						  value.as.ref)]
					: 0);
		putchar(']');
	}
	putchar(']');
}

static void
print(const slot_class *type, const void *object)
{
	static char text[1 << 20];
	slot_json_writer writer;

	slot_json_writer_init(&writer, text, sizeof text, NULL, NULL);
	slot_json_write(&writer, type, object);
	if (!slot_json_finish(&writer))
		abort();
	printf("%s\t%s\t", slot_class_name(type), text);
	print_refs(type, object);
	putchar('\t');
	print_attributes(type, object);
	putchar('\n');
}

/* The objects of a pool, in a file's order; or only their rows. */
static void
each(const slot_pool *pool, bool prints)
{
	uint32_t row = 0;
	size_t i, k;

	for (i = 0; i < type_count; i++) {
		slot_run_walk walk = slot_pool_runs(pool);
		slot_run run;

		while (slot_next_run(&walk, types[i], &run)) {
			const char *at = run.first;

			if (!slot_class_same(run.type, types[i]))
				continue;
			for (k = 0; k < run.count; k++, at += run.stride) {
				if (prints)
					print(types[i], at);
				else
					rows[slot_pool_index(pool, at)] = ++row;
			}
		}
	}
}

static int
show(slot_pool *pool)
{
	each(pool, false);
	each(pool, true);
	destroy_pools(pool);
	return 0;
}

static int
refused(const slot_file_error *fault)
{
	printf("%d %s\n", fault->status, fault->text);
	return 1;
}

/*---- what is made ---------------------------------------------------------*/

static slot_value
draw_integer(const slot_info *slot)
{
	unsigned width = slot->width ? slot->width : slot->size * 8;
	uint64_t number = draw(0);

	if (slot->flags & SLOT_HAS_RANGE) {
		uint64_t span = slot->high.natural - slot->low.natural;

		number = slot->low.natural +
			(span + 1 ? draw(span + 1) : number);
	} else {
		number = draw(2) ? draw(20) : number;
		number = slot->flags & SLOT_IS_SIGNED
			? (uint64_t)slot_signed(number, 0, width)
			: slot_bits(number, 0, width);
	}
	return slot->kind == SLOT_KIND_INT ? slot_int((int64_t)number)
					   : slot_uint(number);
}

/* Of those a float has too. */
static slot_value
draw_real(const slot_info *slot)
{
	double real = (double)draw(1000) / 8;

	if (slot->flags & SLOT_HAS_RANGE)
		real = slot->low.real +
			(slot->high.real - slot->low.real) *
				((double)draw(9) / 8);
	return slot_real(real);
}

static slot_value
draw_enum(const slot_info *slot)
{
	const slot_enum *type = slot_info_enum(slot);
	const slot_enum_value *values = slot_enum_values(type);
	int64_t number = values[draw(type->count)].number;

	if (type->flags & SLOT_ENUM_OPEN && draw(4) == 0)
		number = (int64_t)draw(100);
	if (type->flags & SLOT_ENUM_FLAGS)
		number |= values[draw(type->count)].number;
	return slot_enumerator(number);
}

static slot_value
draw_text(const slot_info *slot, char *text)
{
	size_t most = slot->kind == SLOT_KIND_TEXT && slot->size < 40
		? slot->size
		: 40;
	size_t length = draw(most), i;

	for (i = 0; i < length; i++)
		text[i] = (char)('a' + draw(26));
	return slot_text(text, length);
}

static void
fill(slot_pool *pool, const slot_class *type, void *object);

/* One of the pool's objects of a class, or NULL. */
static void *
draw_other(slot_pool *pool, const slot_class *type)
{
	slot_walk walk = slot_pool_walk(slot_pool_for(pool, type));
	size_t left = draw(pool->count);
	void *object;

	while ((object = slot_walk_next(&walk, type)) && left > 0)
		left--;
	return object;
}

static unsigned owned; /* how many are around */

/* One that is owned, of that very class: JSON has no tag that tells another. */
static slot_value
draw_own(slot_pool *pool, const slot_info *slot)
{
	const slot_class *type = slot_info_class(slot);
	slot_pool *its = slot_pool_for(pool, type);
	void *object;

	if (owned == OWNED_MOST || !its || type->flags & SLOT_CLASS_ABSTRACT)
		return slot_own(NULL);
	object = slot_new(its, type);
	if (!object)
		abort();
	owned++;
	fill(its, type, object);
	owned--;
	return slot_own(object);
}

static void
fill_element(slot_pool *pool, const slot_class *type, void *object, int number,
	size_t i)
{
	const slot_info *slot = slot_class_info(type, number);
	slot_value value;
	const void *inner;
	char text[40];

	switch (slot->kind) {
	case SLOT_KIND_BOOL:
		value = slot_bool(draw(2));
		break;
	case SLOT_KIND_INT:
	case SLOT_KIND_UINT:
		value = draw_integer(slot);
		break;
	case SLOT_KIND_REAL:
		value = draw_real(slot);
		break;
	case SLOT_KIND_ENUM:
		value = draw_enum(slot);
		break;
	case SLOT_KIND_CHAR:
		value = slot_character((char)('a' + draw(26)));
		break;
	case SLOT_KIND_TEXT:
		value = draw_text(slot, text);
		break;
	case SLOT_KIND_REF: {
		void *other = draw_other(pool, slot_info_class(slot));

		if (!other)
			return;
		value = slot->flags & SLOT_IS_INDEX
			? slot_uint(slot_pool_index(pool, other))
			: slot_ref(other);
		break;
	}
	case SLOT_KIND_STRING:
		value = draw_text(slot, text);
		break;
	case SLOT_KIND_BYTES:
		value = draw_text(slot, text);
		value = slot_data(value.as.text, value.length);
		break;
	case SLOT_KIND_OWN:
		value = draw_own(pool, slot);
		break;
	case SLOT_KIND_OBJECT:
		if (slot_read_at(type, object, number, i, &value) < SLOT_UNSET)
			abort();
		inner = value.as.object;
		fill(pool, slot_info_class(slot), SLOT_NOT_CONST_(inner));
		if (slot->flags & SLOT_HAS_PRESENCE) {
			unsigned char *word = (unsigned char *)object +
				slot->presence_offset;

			slot_store(word, slot->presence_size, false,
				slot_load(word, slot->presence_size, false) |
					UINT64_C(1) << slot->presence_bit);
		}
		return;
	default:
		return;
	}
	SLOT_IGNORE(slot_write_at(type, object, number, i, value));
}

/*---- attributes -----------------------------------------------------------*/

static slot_pool *saved; /* whose objects all have rows */

static slot_value
draw_attribute(int kind, char *text)
{
	slot_value value = slot_uint(UINT64_MAX - draw(20));

	switch (kind) {
	case SLOT_KIND_BOOL:
		return slot_bool(draw(2));
	case SLOT_KIND_INT:
		return slot_int((int64_t)draw(40) - 20);
	case SLOT_KIND_REAL:
		return slot_real((double)draw(999) / 8 + 0.125);
	case SLOT_KIND_ENUM:
		return draw(2) ? slot_text("buy", 3) : slot_text("sell", 4);
	case SLOT_KIND_CHAR:
		text[0] = (char)('a' + draw(26));
		return slot_text(text, 1);
	case SLOT_KIND_STRING:
		memset(text, 'a' + (int)draw(26), 40);
		return slot_text(text, draw(40));
	case SLOT_KIND_REF:
		return slot_ref(
			draw(4) ? draw_other(saved, saved->root) : NULL);
	default:
		return value;
	}
}

/* Some of those, in any order. Slots of later schemas are called so. */
static void
fill_attributes(const slot_class *type, void *object)
{
	static const struct {
		const char *name;
		int kind;
	} some[] = {{"always", SLOT_KIND_INT}, {"flag", SLOT_KIND_BOOL},
		{"count", SLOT_KIND_INT}, {"big", SLOT_KIND_UINT},
		{"ratio", SLOT_KIND_REAL}, {"side", SLOT_KIND_ENUM},
		{"letter", SLOT_KIND_CHAR}, {"note", SLOT_KIND_STRING},
		{"next", SLOT_KIND_REF},
		{"a longer name, with no slot's letters", SLOT_KIND_STRING}};
	size_t count = sizeof some / sizeof *some, first = draw(count), i;
	char text[40];

	for (i = 0; i < count; i++) {
		size_t k = (first + i) % count;

		if (k && draw(3) == 0)
			continue;
		SLOT_IGNORE(slot_set_named(type, object, some[k].name,
			strlen(some[k].name),
			draw_attribute(some[k].kind, text)));
	}
}

static void
fill(slot_pool *pool, const slot_class *type, void *object)
{
	int i;

	for (i = 0; i < (int)type->count; i++) {
		const slot_info *slot = slot_class_info(type, i);
		size_t k, length = slot->length / slot->inner;

		if (slot->flags & SLOT_IS_OPTIONAL && draw(3) == 0)
			continue;
		if (slot->flags & SLOT_IS_LIST)
			length = 4;
		if (slot->flags & (SLOT_IS_BOUNDED | SLOT_IS_LIST))
			for (k = draw(length + 1); k > 0; k--)
				SLOT_IGNORE(slot_append(type, object, i));
		for (k = 0; k < slot_count(type, object, i); k++)
			fill_element(pool, type, object, i, k);
	}
	if (type->dict)
		fill_attributes(type, object);
}

/* Whether its objects can be saved: those that borrow, or must have a handle,
 * are not. */
static bool
is_saved(const slot_class *type, unsigned depth)
{
	int i;

	for (i = 0; i < (int)type->count && depth < 8; i++) {
		const slot_info *slot = slot_class_info(type, i);

		if (slot->flags & SLOT_IS_BORROWED ||
			slot->kind == SLOT_KIND_WEAK ||
			(slot->kind == SLOT_KIND_REF && !slot->target) ||
			((slot->kind == SLOT_KIND_OBJECT ||
				 slot->kind == SLOT_KIND_OWN) &&
				!is_saved(slot_info_class(slot), depth + 1)))
			return false;
	}
	return true;
}

static int
save(const char *path, const slot_class *root, int count)
{
	slot_pool *pool = make_pools(root);
	slot_file_error fault;
	size_t i;
	int k;

	saved = pool;
	if (slot_pool_save(pool, path, &fault) != SLOT_OK)
		return refused(&fault);
	for (k = 0; k < count; k++)
		for (i = 0; i < type_count; i++) {
			void *object;

			if (types[i]->flags & SLOT_CLASS_ABSTRACT ||
				!is_saved(types[i], 0))
				continue;
			object = slot_new(pool, types[i]);
			if (!object)
				abort();
			fill(pool, types[i], object);
			if (slot_validate(types[i], object, NULL, NULL))
				slot_pool_free(pool, object);
		}
	if (slot_pool_save(pool, path, &fault) != SLOT_OK) {
		destroy_pools(pool);
		return refused(&fault);
	}
	return show(pool);
}

static int
load(const char *path, const slot_class *root)
{
	slot_pool *pool = make_pools(root);
	slot_file_error fault;
	uint32_t i;

	if (slot_pool_load(pool, path, &fault) != SLOT_OK) {
		for (i = 0; i < pool_count; i++)
			if (pools[i].count)
				abort();
		destroy_pools(pool);
		return refused(&fault);
	}
	return show(pool);
}

static int
read_line(slot_pool *pool, char *line)
{
	char *text = strchr(line, '\t'), said[1000];
	slot_json_reader reader;
	void *object;
	size_t i;

	if (!text)
		abort();
	*text++ = 0;
	for (i = 0; i < type_count; i++)
		if (strcmp(slot_class_name(types[i]), line) == 0)
			break;
	if (i == type_count)
		return printf("no class %s\n", line) < 0;
	object = slot_new(pool, types[i]);
	if (!object)
		abort();
	slot_json_reader_of_text(&reader, text, strlen(text));
	reader.pool = pool;
	if (slot_json_read(&reader, types[i], object)) {
		print(types[i], object);
	} else {
		slot_json_message(&reader, "json", said, sizeof said);
		printf("0 %s\n", said);
	}
	slot_pool_free(pool, object);
	return 0;
}

int
main(int argc, char **argv)
{
	static char line[1 << 20];
	const slot_class *root;
	slot_pool *pool;

	if (argc < 3)
		return 2;
	root = gather(argv[argc > 3 ? 3 : 2]);
	seed = argc > 4 ? (uint64_t)atoi(argv[4]) : 0;
	if (strcmp(argv[1], "save") == 0)
		return save(argv[2], root, argc > 5 ? atoi(argv[5]) : COUNT);
	if (strcmp(argv[1], "load") == 0)
		return load(argv[2], root);
	pool = make_pools(root);
	while (fgets(line, sizeof line, stdin)) {
		line[strcspn(line, "\n")] = 0;
		if (read_line(pool, line))
			return 1;
	}
	destroy_pools(pool);
	return 0;
}
