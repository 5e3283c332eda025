/* SPDX-License-Identifier: MIT */
/*
 * Objects of any schema, by its tables: listed.h says which classes it has.
 *
 * older save FILE CLASS SEED   fills a pool of that root with objects of each
 *                              flat class of the family and saves it
 * older load FILE CLASS        loads it into a pool of that root
 * older read CLASS             reads JSON of objects, a line each: its class
 *                              and, behind a tab, the object
 *
 * Each prints the objects in the order of a file's rows, a line each: the
 * class, a tab, JSON, a tab and the rows that references lead to; or ends with
 * 1 and a line that says what was refused, of which status.
 */
#include "listed.h"

#include <stdio.h>
#include <stdlib.h>

enum { COUNT = 40, CLASSES_MOST = 64, ROWS_MOST = 1 << 20 };

static const slot_class *types[CLASSES_MOST];
static size_t type_count;
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
#define LIST(Class) &Class##_class,
	static const slot_class *const all[] = {CLASSES(LIST)};
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

/*---- what is printed ------------------------------------------------------*/

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

		if (!(slot->flags & SLOT_IS_INDEX))
			continue;
		printf("%s\"%s\": [", between,
			slot_class_text(type, slot->name));
		between = ", ";
		for (k = 0; k < slot_count(type, object, i); k++)
			printf("%s%u", k ? ", " : "",
				slot_read_at(type, object, i, k, &value) ==
						SLOT_OK
					? rows[value.as.natural]
					: 0);
		putchar(']');
	}
	putchar('}');
}

static void
print(const slot_class *type, const void *object)
{
	static char text[1 << 16];
	slot_json_writer writer;

	slot_json_writer_init(&writer, text, sizeof text, NULL, NULL);
	slot_json_write(&writer, type, object);
	if (!slot_json_finish(&writer))
		abort();
	printf("%s\t%s\t", slot_class_name(type), text);
	print_refs(type, object);
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
	slot_pool_destroy(pool);
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
	size_t length = draw(slot->size < 40 ? slot->size : 40), i;

	for (i = 0; i < length; i++)
		text[i] = (char)('a' + draw(26));
	return slot_text(text, length);
}

static void
fill(slot_pool *pool, const slot_class *type, void *object);

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
		const slot_class *its = slot_info_class(slot);
		void *other = NULL;
		int tries;

		for (tries = 0; tries < 50 && !other; tries++) {
			other = slot_pool_at(
				pool, (uint32_t)draw(pool->count + 1));
			if (other && !slot_is_a(slot_class_of(other), its))
				other = NULL;
		}
		if (!other)
			return;
		value = slot_uint(slot_pool_index(pool, other));
		break;
	}
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

static void
fill(slot_pool *pool, const slot_class *type, void *object)
{
	int i;

	for (i = 0; i < (int)type->count; i++) {
		const slot_info *slot = slot_class_info(type, i);
		size_t k, length = slot->length / slot->inner;

		if (slot->flags & SLOT_IS_OPTIONAL && draw(3) == 0)
			continue;
		if (slot->flags & SLOT_IS_BOUNDED)
			for (k = draw(length + 1); k > 0; k--)
				SLOT_IGNORE(slot_append(type, object, i));
		for (k = 0; k < slot_count(type, object, i); k++)
			fill_element(pool, type, object, i, k);
	}
}

/* Whether its objects are rows and nothing else. */
static bool
is_flat(const slot_class *type)
{
	int i;

	for (i = 0; i < (int)type->count; i++) {
		const slot_info *slot = slot_class_info(type, i);

		if (slot->flags & SLOT_IS_LIST ||
			(slot->kind > SLOT_KIND_TEXT &&
				slot->kind != SLOT_KIND_OBJECT &&
				!(slot->flags & SLOT_IS_INDEX)) ||
			(slot->kind == SLOT_KIND_OBJECT &&
				!is_flat(slot_info_class(slot))))
			return false;
	}
	return !type->dict;
}

static int
save(const char *path, const slot_class *root)
{
	slot_file_error fault;
	slot_pool pool;
	size_t i;
	int k;

	slot_pool_init(&pool, root, NULL, 0);
	if (slot_pool_save(&pool, path, &fault) != SLOT_OK)
		return refused(&fault);
	for (k = 0; k < COUNT; k++)
		for (i = 0; i < type_count; i++) {
			void *object;

			if (types[i]->flags & SLOT_CLASS_ABSTRACT ||
				!is_flat(types[i]))
				continue;
			object = slot_new(&pool, types[i]);
			if (!object)
				abort();
			fill(&pool, types[i], object);
			if (slot_validate(types[i], object, NULL, NULL))
				slot_pool_free(&pool, object);
		}
	if (slot_pool_save(&pool, path, &fault) != SLOT_OK) {
		slot_pool_destroy(&pool);
		return refused(&fault);
	}
	return show(&pool);
}

static int
load(const char *path, const slot_class *root)
{
	slot_file_error fault;
	slot_pool pool;

	slot_pool_init(&pool, root, NULL, 0);
	if (slot_pool_load(&pool, path, &fault) != SLOT_OK) {
		if (pool.count)
			abort();
		slot_pool_destroy(&pool);
		return refused(&fault);
	}
	return show(&pool);
}

static int
read_line(char *line)
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
	object = malloc(types[i]->size);
	if (!object)
		abort();
	slot_init(types[i], object);
	slot_json_reader_of_text(&reader, text, strlen(text));
	if (slot_json_read(&reader, types[i], object)) {
		print(types[i], object);
	} else {
		slot_json_message(&reader, "json", said, sizeof said);
		printf("0 %s\n", said);
	}
	free(object);
	return 0;
}

int
main(int argc, char **argv)
{
	static char line[1 << 16];
	const slot_class *root;

	if (argc < 3)
		return 2;
	root = gather(argv[argc > 3 ? 3 : 2]);
	seed = argc > 4 ? (uint64_t)atoi(argv[4]) : 0;
	if (strcmp(argv[1], "save") == 0)
		return save(argv[2], root);
	if (strcmp(argv[1], "load") == 0)
		return load(argv[2], root);
	while (fgets(line, sizeof line, stdin)) {
		line[strcspn(line, "\n")] = 0;
		if (read_line(line))
			return 1;
	}
	return 0;
}
