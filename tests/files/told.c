/* SPDX-License-Identifier: MIT */
/*
 * What a file says of its classes, by hand: each is found by its id, however
 * alike ids are, the first of two; what references name has above it what a
 * line says; nothing is in itself, nor in too many others, nor two slots in one
 * place. What it costs is counted in ../speed/told.c.
 */
#include "everything.h"

#include "told_lines.h"
#include "truth.h"

static bool
reads(slot_told_ *told, told_lines *lines)
{
	slot_span_ span;
	bool is;

	span.at = lines->text;
	span.end = lines->text + lines->length;
	is = slot_told_read_(told, span);
	free(lines->text);
	memset(lines, 0, sizeof *lines);
	return is;
}

static const slot_class *
target(const slot_class *type, int slot)
{
	return slot_info_class(slot_class_info(type, slot));
}

/* Of classes as told_many tells of them. */
static void
check_many(slot_told_ *told, size_t i, size_t count)
{
	const slot_class *type = slot_told_find_(told, told_id(1, i));
	const slot_class *other = slot_told_find_(told, told_id(4, i));

	truth(type == told->types[2 * i], "not the class of the id");
	truth(other == told->types[2 * i + 1], "not the other one");
	truth(target(type,
		      0) == slot_told_find_(told, told_id(1, count - 1 - i)) ||
			i >= count / 2,
		"embeds another");
	truth(target(type, 0)->id == told_id(3, i) || i < count / 2,
		"refers to another");
	truth(target(other, 0)->id == told_id(2, i), "names another");
	truth(target(other, 1) == target(told->types[2 * count - 1], 0),
		"one id, two classes");
	truth(!slot_told_find_(told, told_id(2, i)), "has a line");
	truth(slot_is_a(type, target(other, 0)), "is not below it");
}

static void
many(size_t count)
{
	told_lines lines = {NULL, 0, 0};
	slot_told_ told;
	size_t i;

	told_many(&lines, count);
	truth(reads(&told, &lines), "many are not read");
	truth(told.lines == 2 * count, "not as many");
	for (i = 0; i < count; i++)
		check_many(&told, i, count);
	slot_told_free_(&told);
}

/* Each bit, alone and with those below it, and one of them twice. */
static void
ids(void)
{
	told_lines lines = {NULL, 0, 0};
	slot_told_ told;
	unsigned bit;

	told_begin(&lines, 0, 0, 1);
	told_end(&lines);
	for (bit = 1; bit < 64; bit++) {
		told_begin(&lines, UINT64_C(1) << bit, 0, bit);
		told_end(&lines);
		told_begin(&lines, (UINT64_C(1) << bit) - 1, 0, bit + 100);
		told_end(&lines);
	}
	told_begin(&lines, UINT64_C(1) << 63, 0, 1000);
	told_end(&lines);
	truth(reads(&told, &lines), "ids are not read");
	for (bit = 2; bit < 64; bit++) {
		truth(slot_told_find_(&told, UINT64_C(1) << bit)->size == bit,
			"another bit's");
		truth(slot_told_find_(&told, (UINT64_C(1) << bit) - 1)->size ==
				bit + 100,
			"another mask's");
	}
	truth(!slot_told_find_(&told, UINT64_MAX), "nobody told of it");
	slot_told_free_(&told);
}

/* Each of so many embeds the next; the last, the first if it is a ring. */
static void
chain(unsigned count, bool is_ring)
{
	told_lines lines = {NULL, 0, 0};
	bool fits = !is_ring && count <= SLOT_TOLD_NESTED_ + 1;
	slot_told_ told;
	unsigned i;

	for (i = 0; i < count; i++) {
		told_begin(&lines, told_id(1, i), 0, 8);
		if (is_ring || i + 1 < count)
			told_slot(&lines, "object", 0, 8,
				told_id(1, (i + 1) % count));
		told_end(&lines);
	}
	truth(reads(&told, &lines), "a chain is not read");
	truth(slot_told_nests_(&told, told.types[0], 0) == fits,
		"a chain is not of its length");
	truth(slot_told_nests_(&told, told.types[count - 1], 0) == !is_ring,
		"its end is");
	truth(is_ring || count > SLOT_TOLD_NESTED_ + 2 ||
			slot_told_nests_(&told, told.types[1], 0),
		"without its first it is too long");
	truth(slot_told_nests_(&told, told.types[0], 0) == fits,
		"asked again it is another");
	slot_told_free_(&told);
}

static void
twice(void)
{
	told_lines lines = {NULL, 0, 0};
	slot_told_ told;

	told_twice(&lines, 31);
	truth(reads(&told, &lines), "what is there twice is not read");
	truth(slot_told_nests_(&told, told.types[0], 0), "it is in itself");
	slot_told_free_(&told);
}

/* So many slots, of a byte's bits or whole ones, in an object of a byte. */
static bool
beside(unsigned count, const char *more)
{
	told_lines lines = {NULL, 0, 0};
	slot_told_ told;
	unsigned i;
	bool is;

	told_begin(&lines, 1, 0, 1);
	for (i = 0; i < count; i++) {
		told_add(&lines, i ? ", " : "");
		told_add(&lines,
			"{\"name\": \"s\", \"offset\": 0, \"size\": 1, "
			"\"kind\": \"uint\"");
		told_add(&lines, more);
		told_add(&lines, "}");
	}
	told_end(&lines);
	is = reads(&told, &lines);
	truth(is != told.failed, "out of memory");
	slot_told_free_(&told);
	return is;
}

/* A list where pointers have so many bytes. */
static void
foreign(unsigned size)
{
	told_lines lines = {NULL, 0, 0};
	slot_told_ told;

	told_add(&lines,
		size == 4 ? "{\"describe\": 1, \"pointer_size\": 4}\n"
			  : "{\"describe\": 1, \"pointer_size\": 8}\n");
	told_begin(&lines, 1, 0, size);
	told_add(&lines,
		"{\"name\": \"s\", \"offset\": 0, \"size\": 2, "
		"\"kind\": \"uint\", \"list\": true}");
	told_end(&lines);
	truth(reads(&told, &lines), "a list is not read");
	truth(told.is_lost == (size != sizeof(void *)),
		"pointers are taken for others");
	slot_told_free_(&told);
}

/* An open class with so many slots of 8 bytes; or another that embeds it. */
static bool
opened(unsigned place, unsigned size, unsigned slots, bool is_embedded)
{
	told_lines lines = {NULL, 0, 0};
	slot_told_ told;
	char text[200];
	unsigned i;
	bool is;

	if (is_embedded) {
		told_begin(&lines, 2, 0, size);
		told_slot(&lines, "object", 0, size, 1);
		told_end(&lines);
	}
	snprintf(text, sizeof text,
		"{\"class\": \"C\", \"id\": \"0000000000000001\", "
		"\"layout\": \"0000000000000000\", \"size\": %u, "
		"\"align\": 1, \"above\": [], \"attributes\": %u, "
		"\"slots\": [",
		size, place);
	if (!is_embedded)
		told_add(&lines,
			sizeof(void *) == 8
				? "{\"describe\": 1, \"pointer_size\": 8}\n"
				: "{\"describe\": 1, \"pointer_size\": 4}\n");
	told_add(&lines, text);
	for (i = 0; i < slots; i++)
		told_add(&lines,
			i ? ", {\"name\": \"s\", \"offset\": 0, "
			    "\"size\": 8, \"kind\": \"uint\"}"
			  : "{\"name\": \"s\", \"offset\": 0, "
			    "\"size\": 8, \"kind\": \"uint\"}");
	told_end(&lines);
	is = reads(&told, &lines);
	truth(is != told.failed, "out of memory");
	truth(!is || is_embedded || told.types[0]->dict == place + 1,
		"attributes are elsewhere");
	slot_told_free_(&told);
	return is;
}

int
main(void)
{
	truth(opened(0, sizeof(void *), 0, false), "attributes are not read");
	truth(!opened(1, sizeof(void *), 0, false), "they end behind it");
	truth(!opened(0, sizeof(void *) - 1, 0, false), "they have no room");
	truth(!opened(UINT32_MAX - 1, 8, 0, false), "they are far away");
	truth(!opened(UINT32_MAX, 8, 0, false), "they are nowhere");
	truth(opened(8, 8 + sizeof(void *), 1, false), "a slot is not read");
	truth(!opened(0, 8, 1, false), "a slot is in their place");
	truth(!opened(0, 8, 0, true), "an open class is embedded");
	foreign(4);
	foreign(8);
	many(1);
	many(2);
	many(1000);
	ids();
	chain(1, true);
	chain(2, true);
	chain(200, true);
	chain(64, false);
	chain(65, false);
	chain(66, false);
	chain(200, false);
	twice();
	truth(beside(1, ""), "one byte is none");
	truth(!beside(2, ""), "two slots are in one place");
	truth(beside(8, ", \"bit\": 0, \"width\": 1"), "a byte has no 8 bits");
	truth(!beside(9, ", \"bit\": 0, \"width\": 1"), "a byte has 9 bits");
	return faults != 0;
}
