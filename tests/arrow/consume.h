/* SPDX-License-Identifier: MIT */
/*
 * A consumer of Arrow's C stream that believes nothing: it looks at all that
 * the specification asks of a schema and its arrays, touches every byte that
 * they are to have, and compares each value with what the object's slot reads
 * as, by slot_read_at.
 */
#ifndef CONSUME_H
#define CONSUME_H

#include <errno.h>

static int faults;
static const char *doing = "";

#define EXPECT(condition) \
	do { \
		if (!(condition)) \
			say_fault(__LINE__, #condition); \
	} while (0)

static inline void
say_fault(int line, const char *what)
{
	printf("consume.h:%d: %s: %s\n", line, doing, what);
	fflush(stdout);
	if (++faults > 20)
		exit(1);
}

/*---- the specification ----------------------------------------------------*/

static inline bool
bit_of(const void *bits, int64_t i)
{
	return ((const unsigned char *)bits)[i / 8] >> i % 8 & 1;
}

/* Bytes of one value; 0: it has none of its own. */
static inline size_t
width_of(const char *format)
{
	switch (format[0]) {
	case 'c':
	case 'C':
		return 1;
	case 's':
	case 'S':
		return 2;
	case 'i':
	case 'I':
	case 'f':
		return 4;
	case 'l':
	case 'L':
	case 'g':
	case 't':
		return 8;
	default:
		return 0;
	}
}

static inline int
buffers_of(const char *format)
{
	return format[0] == 'u' || format[0] == 'z' ? 3
		: strcmp(format, "+s") == 0 || strncmp(format, "+w", 2) == 0
		? 1
		: 2;
}

/* All bytes are there, and where they are is a place for any type. */
static inline void
touch(const void *buffer, size_t size)
{
	const volatile unsigned char *byte =
		(const volatile unsigned char *)buffer;
	size_t i;

	EXPECT(buffer || size == 0);
	EXPECT((uintptr_t)buffer % 64 == 0);
	for (i = 0; i < size; i++)
		(void)byte[i];
}

static inline void
check_presence(const struct ArrowSchema *schema, const struct ArrowArray *array)
{
	int64_t nulls = 0, i;

	if (!array->buffers[0]) {
		EXPECT(array->null_count == 0);
		return;
	}
	EXPECT(schema->flags & ARROW_FLAG_NULLABLE);
	touch(array->buffers[0], (size_t)(array->length + 7) / 8);
	for (i = 0; i < array->length; i++)
		nulls += !bit_of(array->buffers[0], i);
	EXPECT(array->null_count == nulls);
}

static inline void
check_offsets(const struct ArrowArray *array, int64_t all)
{
	const int32_t *offset = (const int32_t *)array->buffers[1];
	int64_t i;

	touch(offset, (size_t)(array->length + 1) * 4);
	EXPECT(offset[0] == 0);
	for (i = 0; i < array->length; i++)
		EXPECT(offset[i + 1] >= offset[i]);
	EXPECT(all < 0 || offset[array->length] == all);
}

static inline void
check_array(const struct ArrowSchema *schema, const struct ArrowArray *array);

static inline void
check_words(const struct ArrowSchema *schema, const struct ArrowArray *array)
{
	uint64_t most = (uint64_t)array->dictionary->length, word = 0;
	size_t width = width_of(schema->format);
	int64_t i;

	check_array(schema->dictionary, array->dictionary);
	EXPECT(array->dictionary->null_count == 0);
	for (i = 0; i < array->length; i++) {
		memcpy(&word,
			(const char *)array->buffers[1] + (size_t)i * width,
			width);
		EXPECT(word < most);
	}
}

static inline void
check_children(const struct ArrowSchema *schema, const struct ArrowArray *array)
{
	const char *format = schema->format;
	int64_t i, each;

	EXPECT(array->n_children == schema->n_children);
	for (i = 0; i < array->n_children; i++) {
		check_array(schema->children[i], array->children[i]);
		each = array->children[i]->length;
		if (strcmp(format, "+s") == 0)
			EXPECT(each == array->length);
		else if (strcmp(format, "+l") == 0)
			check_offsets(array, each);
		else
			EXPECT(each == array->length * atoi(format + 3));
	}
}

static inline void
check_array(const struct ArrowSchema *schema, const struct ArrowArray *array)
{
	const char *format = schema->format;
	size_t width = width_of(format);

	EXPECT(schema->release && array->release);
	EXPECT(array->offset == 0 && array->length >= 0);
	EXPECT(array->n_buffers == buffers_of(format));
	EXPECT(!array->dictionary == !schema->dictionary);
	check_presence(schema, array);
	if (width)
		touch(array->buffers[1], (size_t)array->length * width);
	else if (format[0] == 'b')
		touch(array->buffers[1], (size_t)(array->length + 7) / 8);
	else if (format[0] == 'u' || format[0] == 'z') {
		check_offsets(array, -1);
		touch(array->buffers[2],
			(size_t)((const int32_t *)
					 array->buffers[1])[array->length]);
	} else {
		EXPECT(format[0] == '+');
	}
	if (array->dictionary)
		check_words(schema, array);
	check_children(schema, array);
}

/*---- values ---------------------------------------------------------------*/

/* The objects of a pool, as its stream has them. */
struct order {
	const slot_pool *pool;
	void **objects;
	size_t count;
};

static struct order orders[64];
static size_t order_count;

static inline void
note_order(const slot_pool *pool)
{
	struct order *order = &orders[order_count++];
	slot_walk walk = slot_pool_walk(pool);
	void *object;

	order->pool = pool;
	order->count = 0;
	order->objects = (void **)malloc(
		(pool->count + 1) * sizeof *order->objects);
	if (!order->objects)
		abort();
	while ((object = slot_walk_next(&walk, NULL)))
		order->objects[order->count++] = object;
}

static inline void
forget_orders(void)
{
	while (order_count > 0)
		free(orders[--order_count].objects);
}

static inline bool
is_null(const struct ArrowArray *array, int64_t row)
{
	return array->buffers[0] && !bit_of(array->buffers[0], row);
}

/* An integer of any width, as 64 bits. */
static inline uint64_t
integer_at(const char *format, const struct ArrowArray *array, int64_t row)
{
	const void *at = array->buffers[1];

	switch (format[0]) {
	case 'c':
		return (uint64_t)((const int8_t *)at)[row];
	case 'C':
		return ((const uint8_t *)at)[row];
	case 's':
		return (uint64_t)((const int16_t *)at)[row];
	case 'S':
		return ((const uint16_t *)at)[row];
	case 'i':
		return (uint64_t)((const int32_t *)at)[row];
	case 'I':
		return ((const uint32_t *)at)[row];
	default:
		return ((const uint64_t *)at)[row];
	}
}

static inline bool
same_text(const struct ArrowArray *array, int64_t row, const void *text,
	size_t length)
{
	const int32_t *offset = (const int32_t *)array->buffers[1];

	return (size_t)(offset[row + 1] - offset[row]) == length &&
		(length == 0 ||
			memcmp((const char *)array->buffers[2] + offset[row],
				text, length) == 0);
}

static inline void
compare_char(const struct ArrowArray *array, int64_t row, unsigned char byte)
{
	char two[2] = {(char)(0xc0 | byte >> 6), (char)(0x80 | (byte & 0x3f))};

	if (byte < 0x80)
		EXPECT(same_text(array, row, &byte, byte != 0));
	else
		EXPECT(same_text(array, row, two, 2));
}

static inline void
compare_enum(const slot_info *slot, slot_value value,
	const struct ArrowSchema *schema, const struct ArrowArray *array,
	int64_t row)
{
	const slot_enum *type = slot_info_enum(slot);
	const char *text;

	EXPECT(!schema->dictionary ==
		!!(type->flags & (SLOT_ENUM_OPEN | SLOT_ENUM_FLAGS)));
	if (!schema->dictionary) {
		EXPECT(integer_at(schema->format, array, row) ==
			value.as.natural);
		return;
	}
	text = slot_enum_text(type, value.as.integer);
	EXPECT(text &&
		same_text(array->dictionary,
			(int64_t)integer_at(schema->format, array, row), text,
			strlen(text)));
}

/* The object of that row of the pool's stream. */
static inline void
compare_row(const slot_pool *pool, const void *object,
	const struct ArrowArray *array, int64_t row)
{
	uint32_t found = ((const uint32_t *)array->buffers[1])[row];
	size_t i;

	EXPECT(is_null(array, row) == !object);
	for (i = 0; object && i < order_count; i++)
		if (orders[i].pool == pool)
			EXPECT(found < orders[i].count &&
				orders[i].objects[found] == object);
}

static inline bool
lives(const slot_pool *pool, const void *object)
{
	size_t i, k;

	for (i = 0; i < order_count; i++)
		for (k = 0; orders[i].pool == pool && k < orders[i].count; k++)
			if (orders[i].objects[k] == object)
				return true;
	return false;
}

static inline void
compare_ref(slot_pool *own, const slot_info *slot, slot_value value,
	const struct ArrowArray *array, int64_t row)
{
	const slot_class *type = slot_info_class(slot);
	const slot_pool *pool = slot_pool_for(own, type);
	const void *object = NULL;

	EXPECT(pool);
	if (slot->kind == SLOT_KIND_WEAK)
		object = slot_deref(pool, value.as.weak, type);
	else if (slot->flags & SLOT_IS_INDEX)
		object = slot_pool_at(pool, (uint32_t)value.as.natural);
	else
		object = value.as.ref;
	compare_row(pool, lives(pool, object) ? object : NULL, array, row);
}

static inline void
compare_object(slot_pool *own, const slot_class *type, const void *object,
	const struct ArrowSchema *schema, const struct ArrowArray *array,
	int64_t row);

static inline void
compare_element(slot_pool *own, const slot_class *type, const void *object,
	int number, size_t index, const struct ArrowSchema *schema,
	const struct ArrowArray *array, int64_t row)
{
	const slot_info *slot = slot_class_info(type, number);
	const slot_class *its = slot_info_class(slot);
	slot_value value;
	float single;
	int status = slot_read_at(type, object, number, index, &value);

	EXPECT(status == SLOT_OK ||
		(status == SLOT_UNSET && slot->kind >= SLOT_KIND_REF));
	switch (slot->kind) {
	case SLOT_KIND_BOOL:
		EXPECT(bit_of(array->buffers[1], row) == value.as.boolean);
		break;
	case SLOT_KIND_INT:
	case SLOT_KIND_UINT:
		EXPECT(integer_at(schema->format, array, row) ==
			value.as.natural);
		break;
	case SLOT_KIND_REAL:
		single = (float)value.as.real;
		EXPECT(memcmp((const char *)array->buffers[1] +
				       row * slot->size,
			       slot->size == 4 ? (const void *)&single
					       : (const void *)&value.as.real,
			       slot->size) == 0);
		break;
	case SLOT_KIND_ENUM:
		compare_enum(slot, value, schema, array, row);
		break;
	case SLOT_KIND_CHAR:
		compare_char(array, row, (unsigned char)value.as.character);
		break;
	case SLOT_KIND_TEXT:
	case SLOT_KIND_STRING:
	case SLOT_KIND_BYTES:
		EXPECT(same_text(array, row, value.as.text, value.length));
		break;
	case SLOT_KIND_OWN:
		EXPECT(is_null(array, row) == !value.as.object);
		if (!value.as.object)
			break;
		/* fallthrough */
	case SLOT_KIND_OBJECT:
		compare_object(own, its, value.as.object, schema, array, row);
		break;
	default:
		compare_ref(own, slot, value, array, row);
	}
}

static inline uint32_t
step_of(const slot_info *slot, unsigned dimension)
{
	return dimension + 1 >= slot->dimensions ? 1
		: dimension == 0                 ? slot->inner
						 : slot->step[dimension - 1];
}

/* Elements from that one on, as lists of lists. */
static inline void
compare_rows(slot_pool *own, const slot_class *type, const void *object,
	int number, unsigned dimension, size_t first, size_t elements,
	const struct ArrowSchema *schema, const struct ArrowArray *array,
	int64_t row)
{
	const slot_info *slot = slot_class_info(type, number);
	size_t step, count, i;
	int64_t from;

	if (dimension == slot->dimensions) {
		compare_element(
			own, type, object, number, first, schema, array, row);
		return;
	}
	step = step_of(slot, dimension);
	count = elements / step;
	if (schema->format[1] == 'l') {
		from = ((const int32_t *)array->buffers[1])[row];
		EXPECT((size_t)(((const int32_t *)array->buffers[1])[row + 1] -
			       from) == count);
	} else {
		EXPECT((size_t)atoi(schema->format + 3) == count);
		from = row * (int64_t)count;
	}
	for (i = 0; i < count; i++)
		compare_rows(own, type, object, number, dimension + 1,
			first + i * step, step, schema->children[0],
			array->children[0], from + (int64_t)i);
}

static inline int64_t
child_named(const struct ArrowSchema *schema, const char *name)
{
	int64_t i;

	for (i = 0; i < schema->n_children; i++)
		if (strcmp(schema->children[i]->name, name) == 0)
			return i;
	return -1;
}

static int64_t compared;

static inline void
compare_slot(slot_pool *own, const slot_class *type, const void *object,
	int number, const struct ArrowSchema *schema,
	const struct ArrowArray *array, int64_t row)
{
	const slot_info *slot = slot_class_info(type, number);
	bool is_set = inner_is_set(slot, object);
	size_t count = slot_count(type, object, number);

	compared++;
	if (slot->kind == SLOT_KIND_REF || slot->kind == SLOT_KIND_WEAK ||
		slot->kind == SLOT_KIND_OWN)
		is_set = is_set || !slot->dimensions;
	EXPECT(is_null(array, row) == !is_set || !slot->dimensions);
	if (!is_set) {
		EXPECT(is_null(array, row));
		return;
	}
	compare_rows(
		own, type, object, number, 0, 0, count, schema, array, row);
}

/* Every slot but references that lead to nobody knows where. */
static inline void
compare_object(slot_pool *own, const slot_class *type, const void *object,
	const struct ArrowSchema *schema, const struct ArrowArray *array,
	int64_t row)
{
	uint32_t i;

	for (i = 0; i < type->count; i++) {
		const slot_info *slot = slot_class_info(type, (int)i);
		int64_t child = child_named(
			schema, slot_class_text(type, slot->external));

		doing = slot_class_text(type, slot->name);
		if (child >= 0)
			compare_slot(own, type, object, (int)i,
				schema->children[child], array->children[child],
				row);
		else
			EXPECT(slot->kind == SLOT_KIND_REF ||
				slot->kind == SLOT_KIND_WEAK);
	}
}

#endif
