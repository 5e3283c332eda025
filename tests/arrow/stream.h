/* SPDX-License-Identifier: MIT */
/*
 * Streams of columns as others make them, for what takes them in: each buffer
 * is a block of its own, just as long as it must be, that is freed when its
 * array is released; what is left unreleased is counted.
 */
#ifndef STREAM_H
#define STREAM_H

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { COLUMNS = 256, BUFFERS = 6, CHILDREN = 40 };

/* What an array and its schema are made of. */
struct column {
	const char *name, *format;
	int64_t length, offset, null_count;
	int64_t n_buffers, n_children;
	void *buffers[BUFFERS];
	size_t sizes[BUFFERS];
	struct column *children[CHILDREN];
	struct column *dictionary;
	bool is_released;
};

static struct column columns[COLUMNS];
static int column_count;
static size_t slack; /* behind each buffer that is handed over */
static int schemas_left, arrays_left, streams_left;

static void *
must(void *memory)
{
	if (!memory)
		abort();
	return memory;
}

static inline void
columns_free(void)
{
	int i, k;

	for (i = 0; i < column_count; i++)
		for (k = 0; k < BUFFERS; k++)
			free(columns[i].buffers[k]);
	memset(columns, 0, sizeof columns);
	column_count = 0;
}

static inline struct column *
column(const char *name, const char *format, int64_t length, int64_t buffers)
{
	struct column *made = &columns[column_count++];

	if (column_count > COLUMNS)
		abort();
	made->name = name;
	made->format = format;
	made->length = length;
	made->n_buffers = buffers;
	return made;
}

static void *
buffer(struct column *of, int number, size_t size)
{
	free(of->buffers[number]);
	of->sizes[number] = size;
	of->buffers[number] = must(calloc(size + 1, 1));
	return of->buffers[number];
}

/*---- columns --------------------------------------------------------------*/

static size_t
width_of(const char *format)
{
	switch (*format) {
	case 'c':
	case 'C':
		return 1;
	case 's':
	case 'S':
	case 'e':
		return 2;
	case 'i':
	case 'I':
	case 'f':
		return 4;
	case 't':
		return strcmp(format, "tdD") && strcmp(format, "tts") &&
				strcmp(format, "ttm")
			? 8
			: 4;
	default:
		return 8;
	}
}

/* Integers of any width, halves by their bits. */
static inline struct column *
integers(const char *name, const char *format, int n, ...)
{
	struct column *made = column(name, format, n, 2);
	size_t size = width_of(format);
	char *to = buffer(made, 1, size * (size_t)n);
	va_list values;
	int i;

	va_start(values, n);
	for (i = 0; i < n; i++)
		slot_store(to + (size_t)i * size, (unsigned)size, false,
			(uint64_t)va_arg(values, long long));
	va_end(values);
	return made;
}

/* Decimals of 128 bits. */
static inline struct column *
decimals(const char *name, const char *format, int n, ...)
{
	struct column *made = column(name, format, n, 2);
	char *to = buffer(made, 1, 16 * (size_t)n);
	bool is_big = SLOT_HOST_IS_BIG;
	va_list values;
	int i;

	va_start(values, n);
	for (i = 0; i < n; i++) {
		long long low = va_arg(values, long long), high = -(low < 0);

		memcpy(to + i * 16, is_big ? &high : &low, 8);
		memcpy(to + i * 16 + 8, is_big ? &low : &high, 8);
	}
	va_end(values);
	return made;
}

/* 0, 1, 2 ... */
static inline struct column *
counting(const char *format, int n)
{
	struct column *made = column("item", format, n, 2);
	size_t size = width_of(format);
	char *to = buffer(made, 1, (size_t)n * size);
	int i;

	for (i = 0; i < n; i++)
		slot_store(to + (size_t)i * size, (unsigned)size, false,
			(uint64_t)i);
	return made;
}

static inline struct column *
counting_to(int n)
{
	return counting("i", n);
}

static inline struct column *
reals(const char *name, const char *format, int n, ...)
{
	struct column *made = column(name, format, n, 2);
	size_t size = width_of(format);
	char *to = buffer(made, 1, size * (size_t)n);
	va_list values;
	int i;

	va_start(values, n);
	for (i = 0; i < n; i++) {
		double real = va_arg(values, double);
		float narrow = (float)real;

		if (size == 4)
			memcpy(to + i * 4, &narrow, 4);
		else
			memcpy(to + i * 8, &real, 8);
	}
	va_end(values);
	return made;
}

static inline void
bitmap(struct column *of, int number, const char *bits)
{
	unsigned char *to = buffer(of, number, (strlen(bits) + 7) / 8);
	size_t i;

	for (i = 0; bits[i]; i++)
		if (bits[i] == '1')
			to[i / 8] |= (unsigned char)(1u << i % 8);
}

static inline struct column *
bits(const char *name, const char *values)
{
	struct column *made = column(name, "b", (int64_t)strlen(values), 2);

	bitmap(made, 1, values);
	return made;
}

/* 0: null; nobody has counted. */
static inline struct column *
nulls(struct column *of, const char *valid)
{
	bitmap(of, 0, valid);
	of->null_count = -1;
	return of;
}

/* Without its first values. */
static inline struct column *
sliced(struct column *of, int64_t first)
{
	of->offset += first;
	of->length -= first;
	return of;
}

/* A view is in itself, or leads to a buffer of its own. */
static inline void
view(struct column *of, int at, const char *text, size_t length)
{
	char *to = (char *)of->buffers[1] + at * 16;
	int32_t size = (int32_t)length, part[2] = {0, 0};
	char *data;

	memcpy(to, &size, 4);
	if (length <= 12) {
		memcpy(to + 4, text, length);
		return;
	}
	part[1] = (int32_t)of->sizes[2];
	memcpy(to + 4, text, 4);
	memcpy(to + 8, part, 8);
	data = must(realloc(of->buffers[2], of->sizes[2] + length + 1));
	memcpy(data + of->sizes[2], text, length);
	of->buffers[2] = data;
	of->sizes[2] += length;
}

static inline void
views(struct column *of, int n, const char *const *text)
{
	int64_t size;
	int i;

	of->n_buffers = 4;
	buffer(of, 1, (size_t)n * 16);
	buffer(of, 2, 0);
	for (i = 0; i < n; i++)
		if (text[i])
			view(of, i, text[i], strlen(text[i]));
	size = (int64_t)of->sizes[2];
	memcpy(buffer(of, 3, 8), &size, 8);
}

/* One after the other, and where each begins. */
static inline void
ends(struct column *of, int n, const char *const *text)
{
	unsigned size = of->format[0] < 'a' ? 8 : 4;
	char *offset = buffer(of, 1, (size_t)(n + 1) * size), *data;
	size_t total = 0, length;
	int i;

	for (i = 0; i < n; i++)
		total += text[i] ? strlen(text[i]) : 0;
	data = buffer(of, 2, total);
	for (i = 0, total = 0; i < n; i++) {
		length = text[i] ? strlen(text[i]) : 0;
		memcpy(data + total, text[i] ? text[i] : "", length);
		total += length;
		slot_store(offset + (size_t)(i + 1) * size, size, false, total);
	}
}

static inline void
fixed(struct column *of, int n, const char *const *text)
{
	size_t width = (size_t)atoi(of->format + 2);
	char *data = buffer(of, 1, width * (size_t)n);
	int i;

	of->n_buffers = 2;
	for (i = 0; i < n; i++)
		if (text[i])
			memcpy(data + (size_t)i * width, text[i], width);
}

/* NULL is null. */
static inline struct column *
texts(const char *name, const char *format, int n, ...)
{
	struct column *made = column(name, format, n, 3);
	const char *text[64];
	char valid[65] = "";
	va_list values;
	int i;

	va_start(values, n);
	for (i = 0; i < n; i++) {
		text[i] = va_arg(values, const char *);
		strcat(valid, text[i] ? "1" : "0");
	}
	va_end(values);
	if (strchr(valid, '0'))
		nulls(made, valid);
	if (*format == 'v')
		views(made, n, text);
	else if (*format == 'w')
		fixed(made, n, text);
	else
		ends(made, n, text);
	return made;
}

/* Indexes of words. */
static inline struct column *
words(struct column *indexes, struct column *dictionary)
{
	indexes->dictionary = dictionary;
	return indexes;
}

/* Lists of so many elements each, in whatever format. */
static inline struct column *
lists(const char *name, const char *format, struct column *elements, int n, ...)
{
	struct column *made = column(name, format, n, 2);
	bool is_view = format[1] == 'v';
	unsigned size = format[1 + is_view] == 'L' ? 8 : 4;
	char *from = NULL, *count = NULL;
	uint64_t total = 0, its;
	va_list values;
	int i;

	made->n_children = 1;
	made->children[0] = elements;
	made->n_buffers = format[1] == 'w' ? 1 : is_view ? 3 : 2;
	if (format[1] != 'w')
		from = buffer(made, 1, (size_t)(n + !is_view) * size);
	if (is_view)
		count = buffer(made, 2, (size_t)n * size);
	va_start(values, n);
	for (i = 0; i < n && from; i++) {
		its = (uint64_t)va_arg(values, int);
		slot_store(from + (size_t)i * size, size, false, total);
		total += its;
		if (count)
			slot_store(count + (size_t)i * size, size, false, its);
		else
			slot_store(from + (size_t)(i + 1) * size, size, false,
				total);
	}
	va_end(values);
	return made;
}

/* Of those columns, behind which is NULL. */
static inline struct column *
object(const char *name, int64_t length, ...)
{
	struct column *made = column(name, "+s", length, 1), *child;
	va_list children;

	va_start(children, length);
	while ((child = va_arg(children, struct column *)))
		made->children[made->n_children++] = child;
	va_end(children);
	return made;
}

/*---- what is handed over --------------------------------------------------*/

/* What is freed is what there is, whatever the schema says by then. */
struct schema_parts {
	char *text;
	struct ArrowSchema *children[CHILDREN], *told[CHILDREN], *dictionary;
};

static inline void
schema_release(struct ArrowSchema *schema)
{
	struct schema_parts *parts = schema->private_data;
	int i;

	for (i = 0; i < CHILDREN; i++)
		if (parts->children[i]) {
			if (parts->children[i]->release)
				parts->children[i]->release(parts->children[i]);
			free(parts->children[i]);
		}
	if (parts->dictionary) {
		if (parts->dictionary->release)
			parts->dictionary->release(parts->dictionary);
		free(parts->dictionary);
	}
	free(parts->text);
	free(parts);
	schema->release = NULL;
	schemas_left--;
}

static inline void
schema_make(const struct column *of, struct ArrowSchema *schema)
{
	struct schema_parts *parts = must(calloc(1, sizeof *parts));
	size_t format = of->format ? strlen(of->format) + 1 : 0,
	       name = of->name ? strlen(of->name) + 1 : 0;
	int64_t i;

	memset(schema, 0, sizeof *schema);
	parts->text = must(malloc(format + name + 1));
	memcpy(parts->text, of->format ? of->format : "", format);
	memcpy(parts->text + format, of->name ? of->name : "", name);
	schema->private_data = parts;
	schema->format = format ? parts->text : NULL;
	schema->name = name ? parts->text + format : NULL;
	schema->n_children = of->n_children;
	schema->children = parts->told;
	schema->release = schema_release;
	schemas_left++;
	for (i = 0; i < of->n_children; i++) {
		parts->children[i] = must(malloc(sizeof *schema));
		parts->told[i] = parts->children[i];
		schema_make(of->children[i], parts->children[i]);
	}
	if (of->dictionary) {
		parts->dictionary = must(malloc(sizeof *schema));
		schema_make(of->dictionary, parts->dictionary);
		schema->dictionary = parts->dictionary;
	}
}

/* Likewise. */
struct array_parts {
	const struct column *of;
	const void *buffers[BUFFERS], *told[BUFFERS];
	struct ArrowArray *children[CHILDREN], *told_children[CHILDREN];
	struct ArrowArray *dictionary;
};

static inline struct array_parts *
parts_of(const struct ArrowArray *array)
{
	return array->private_data;
}

static inline const struct column *
batch_of(const struct ArrowArray *array)
{
	return parts_of(array)->of;
}

static inline void
array_release(struct ArrowArray *array)
{
	struct array_parts *parts = array->private_data;
	int i;

	for (i = 0; i < BUFFERS; i++)
		free((void *)(uintptr_t)parts->buffers[i]);
	for (i = 0; i < CHILDREN; i++)
		if (parts->children[i]) {
			if (parts->children[i]->release)
				parts->children[i]->release(parts->children[i]);
			free(parts->children[i]);
		}
	if (parts->dictionary) {
		if (parts->dictionary->release)
			parts->dictionary->release(parts->dictionary);
		free(parts->dictionary);
	}
	free(parts);
	array->release = NULL;
	arrays_left--;
}

static inline void
array_make(const struct column *of, struct ArrowArray *array)
{
	struct array_parts *parts = must(calloc(1, sizeof *parts));
	int64_t i;

	memset(array, 0, sizeof *array);
	parts->of = of;
	array->length = of->length;
	array->offset = of->offset;
	array->null_count = of->null_count;
	array->n_buffers = of->n_buffers;
	array->n_children = of->n_children;
	array->buffers = parts->told;
	array->children = parts->told_children;
	array->private_data = parts;
	array->release = array_release;
	arrays_left++;
	for (i = 0; i < BUFFERS; i++)
		if (of->buffers[i]) {
			void *copy = must(calloc(of->sizes[i] + slack, 1));

			memcpy(copy, of->buffers[i], of->sizes[i]);
			parts->buffers[i] = parts->told[i] = copy;
		}
	for (i = 0; i < of->n_children; i++) {
		parts->children[i] = must(malloc(sizeof *array));
		parts->told_children[i] = parts->children[i];
		array_make(of->children[i], parts->children[i]);
	}
	if (of->dictionary) {
		parts->dictionary = must(malloc(sizeof *array));
		array_make(of->dictionary, parts->dictionary);
		array->dictionary = parts->dictionary;
	}
	if (of->is_released)
		array_release(array);
}

/* Batches, the first of which says what the schema is. */
struct batches {
	struct column *batch[4];
	int count, at;
	int fails_at; /* get_next; -1: get_schema; 99: neither */
	const char *error;
	void (*spoil_schema)(struct ArrowSchema *);
	void (*spoil)(struct ArrowArray *);
};

static int
batches_schema(struct ArrowArrayStream *stream, struct ArrowSchema *schema)
{
	const struct batches *its = stream->private_data;

	if (its->fails_at == -1)
		return 5;
	schema_make(its->batch[0], schema);
	if (its->spoil_schema)
		its->spoil_schema(schema);
	return 0;
}

static int
batches_next(struct ArrowArrayStream *stream, struct ArrowArray *array)
{
	struct batches *its = stream->private_data;

	if (its->at == its->fails_at)
		return 12;
	if (its->at == its->count) {
		array->release = NULL;
		return 0;
	}
	array_make(its->batch[its->at++], array);
	if (its->spoil)
		its->spoil(array);
	return 0;
}

static const char *
batches_error(struct ArrowArrayStream *stream)
{
	const struct batches *its = stream->private_data;

	return its->error;
}

static inline void
batches_release(struct ArrowArrayStream *stream)
{
	stream->release = NULL;
	streams_left--;
}

static inline struct ArrowArrayStream
stream_of(struct batches *batches)
{
	struct ArrowArrayStream stream = {batches_schema, batches_next,
		batches_error, batches_release, NULL};

	stream.private_data = batches;
	batches->at = 0;
	streams_left++;
	return stream;
}

static inline struct batches
one_batch(struct column *batch)
{
	struct batches batches = {{batch}, 1, 0, 99, NULL, NULL, NULL};

	return batches;
}

#endif
