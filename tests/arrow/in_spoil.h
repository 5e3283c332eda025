/* SPDX-License-Identifier: MIT */
/* Batches and their schemas, spoiled by chance: what is told in them is wrong,
 * but buffers are as long as they say. */
#ifndef IN_SPOIL_H
#define IN_SPOIL_H

#include "stream.h"

static uint32_t seed;

static inline uint32_t
chance(uint32_t below)
{
	seed = seed * 1664525u + 1013904223u;
	return (seed >> 8) % below;
}

/* All arrays of a batch, each with its column. */
static struct ArrowArray *arrays[64];
static const struct column *array_columns[64];
static uint32_t array_count;

static inline void
gather(struct ArrowArray *array, const struct column *of)
{
	int64_t i;

	arrays[array_count] = array;
	array_columns[array_count++] = of;
	for (i = 0; i < of->n_children; i++)
		gather(array->children[i], of->children[i]);
	if (of->dictionary)
		gather(array->dictionary, of->dictionary);
}

static inline int64_t
some_number(void)
{
	static const int64_t numbers[] = {
		-1, 0, 1, 2, 3, 7, INT64_MIN, INT64_MAX, -2, 4};

	return numbers[chance(10)];
}

/* Near what it is, so that what is believed to be there is in the slack. */
static inline int64_t
some_near(int64_t number)
{
	return chance(3) ? number + chance(6) - INT64_C(2)
			 : -INT64_C(1) - chance(9);
}

/* Bytes of what is looked at whatever it is: not the offsets of texts, which
 * lead where nobody knows. */
static inline void
spoil_bytes(struct ArrowArray *array, const struct column *of)
{
	int number = (int)chance(2);
	bool is_text = of->format[0] == 'u' || of->format[0] == 'U' ||
		of->format[0] == 'z';
	unsigned char *bytes =
		(unsigned char *)(uintptr_t)parts_of(array)->buffers[number];
	size_t i, size = of->sizes[number];

	if (!bytes || !size || (is_text && number == 1))
		return;
	for (i = 1 + chance(4); i > 0; i--)
		bytes[chance((uint32_t)size)] =
			(unsigned char)(chance(4) ? chance(8) : chance(256));
}

/* Offsets of texts, which may go anywhere in what is there. */
static inline void
spoil_ends(struct ArrowArray *array, const struct column *of)
{
	char *offsets = (char *)(uintptr_t)parts_of(array)->buffers[1];
	int32_t offset = (int32_t)chance((uint32_t)of->sizes[2] + 20) - 3;

	if (of->format[0] == 'u' && of->sizes[1])
		memcpy(offsets + chance((uint32_t)of->sizes[1] / 4) * 4,
			&offset, 4);
}

static inline void
spoil_array(struct ArrowArray *array, const struct column *of)
{
	switch (chance(12)) {
	case 0:
		array->length = some_near(array->length);
		break;
	case 1:
		array->offset = some_near(array->offset);
		break;
	case 2:
		array->null_count = some_number();
		break;
	case 3:
		array->n_buffers = some_number();
		break;
	case 4:
		array->n_children = some_number();
		break;
	case 5:
		array->buffers[chance(2)] = NULL;
		break;
	case 6:
		array->dictionary = NULL;
		break;
	case 7:
		if (of->n_children)
			array->children[chance((uint32_t)of->n_children)] =
				NULL;
		break;
	case 8:
		spoil_ends(array, of);
		break;
	default:
		spoil_bytes(array, of);
	}
}

static inline void
spoil_by_chance(struct ArrowArray *array)
{
	uint32_t count = 1 + chance(2), which;

	array_count = 0;
	gather(array, batch_of(array));
	for (; count > 0; count--) {
		which = chance(array_count);
		spoil_array(arrays[which], array_columns[which]);
	}
}

/* Another format of the same number of buffers, or another name. */
static inline void
spoil_schema_by_chance(struct ArrowSchema *schema)
{
	static const char *const formats[] = {"c", "C", "s", "S", "i", "I", "l",
		"L", "e", "f", "g", "b", "n", "w:3", "tss:", "+s", "+l", "+w:2",
		"d:10,2", "vu", "tdD"};

	if (chance(6) || !schema->n_children)
		return;
	schema = schema->children[chance((uint32_t)schema->n_children)];
	if (schema->n_children && chance(2))
		schema = schema->children[0];
	if (chance(8) == 0)
		schema->name = NULL;
	else if (strcmp(schema->format, "u") != 0 &&
		strcmp(schema->format, "U") != 0)
		schema->format = formats[chance(21)];
}

#endif
