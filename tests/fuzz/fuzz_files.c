/* SPDX-License-Identifier: MIT */
/*
 * Any bytes as a file of objects, whose check sums are made right: what is
 * verified can be read in every way, and loads; what loads is saved again. They
 * are a whole file, or what one says of its classes, a zero, and objects, of
 * which a file is made: as many of each class as seeds_files.c saved, and of
 * the size that is told.
 */
#include "everything.h"

#include "fill.h"

#include "hostile.h"

#include <assert.h>

#define PATH "fuzz.slots"
#define SAVED "fuzz_saved.slots"

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length);

/* What has been saved once: how many sections, and of what they are. */
static slot_section_ saved[8];
static slot_file_head_ saved_head;

static void
save_once(void)
{
	Thing_pool pool;
	char *data;
	size_t size;

	if (saved_head.sections)
		return;
	Thing_pool_init(&pool);
	fill(&pool, 2);
	assert(slot_pool_save(&pool.all, PATH, NULL) == SLOT_OK);
	slot_pool_destroy(&pool.all);
	data = whole_read(PATH, &size);
	memcpy(&saved_head, data, sizeof saved_head);
	assert(saved_head.sections < 8);
	memcpy(saved, data + sizeof saved_head,
		saved_head.sections * sizeof *saved);
	free(data);
}

/* The number behind that word in the line of a class; 0: none. */
static uint64_t
told(slot_span_ lines, uint64_t id, const char *word)
{
	char head[40];
	slot_span_ line, at;
	uint64_t number = 0;

	snprintf(head, sizeof head, "\", \"id\": \"%016llx\"",
		(unsigned long long)id);
	while (lines.at < lines.end) {
		line = slot_span_take_(&lines, "\n");
		at = slot_span_before_(line, ", \"slots\": ");
		if (slot_span_behind_(at, head).at == at.end)
			continue;
		at = slot_span_behind_(at, word);
		while (at.at < at.end && *at.at >= '0' && *at.at <= '9' &&
			number < 4096)
			number = number * 10 + (uint64_t)(*at.at++ - '0');
	}
	return number;
}

/* Where everything is, if the sections have those strides and the last that
 * length. The size of the whole. */
static size_t
lay_out(slot_section_ *sections, uint32_t count)
{
	uint64_t at = sizeof(slot_file_head_) + count * sizeof *sections, bytes;
	uint32_t i;

	for (i = 0; i < count; i++) {
		bytes = sections[i].count * sections[i].stride;
		sections[i].offset = slot_page_up_(at);
		sections[i].sums = slot_eight_up_(sections[i].offset + bytes);
		at = sections[i].sums +
			(bytes + SLOT_SUM_BYTES_ - 1) / SLOT_SUM_BYTES_ * 8;
	}
	return (size_t)at;
}

static void
try_parts(slot_span_ lines, const uint8_t *rows, size_t left)
{
	slot_section_ sections[8];
	slot_file_head_ head = saved_head;
	uint32_t count = head.sections, i;
	uint64_t stride;
	size_t size, part;
	char *data;

	memcpy(sections, saved, sizeof sections);
	for (i = 0; i + 1 < count; i++) {
		stride = told(lines, sections[i].type, ", \"size\": ");
		if (stride)
			sections[i].stride = stride;
	}
	sections[count - 1].count = slot_span_size_(lines);
	size = lay_out(sections, count);
	data = calloc(1, size);
	assert(data);
	head.bytes = size;
	memcpy(data, &head, sizeof head);
	memcpy(data + sizeof head, sections, count * sizeof *sections);
	for (i = 0; i + 1 < count; i++) {
		part = (size_t)(sections[i].count * sections[i].stride);
		part = part < left ? part : left;
		memcpy(data + sections[i].offset, rows, part);
		rows += part;
		left -= part;
	}
	memcpy(data + sections[count - 1].offset, lines.at,
		slot_span_size_(lines));
	sum_again(data, size);
	hostile_try(PATH, data, size);
	free(data);
}

/* What loads is as setters allow, and is saved. */
static void
load(void)
{
	Thing_pool pool;
	slot_file_error fault;
	slot_walk walk;
	const Thing *thing, *first = NULL;

	Thing_pool_init(&pool);
	if (slot_pool_load(&pool.all, PATH, &fault) == SLOT_OK) {
		walk = slot_pool_walk(&pool.all);
		while ((thing = Thing_next(&walk))) {
			const slot_class *type = slot_class_of(thing);

			first = first && slot_class_of(first) == type ? first
								      : thing;
			hostile_read_slots(type, thing);
			hostile_use(type, thing, first);
			hostile_sink += Thing_get_id(thing);
		}
		assert(slot_pool_save(&pool.all, SAVED, NULL) == SLOT_OK);
	} else {
		assert(fault.text[0] && pool.all.count == 0);
	}
	slot_pool_destroy(&pool.all);
}

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length)
{
	const uint8_t *zero = length ? memchr(bytes, 0, length) : NULL;
	slot_span_ lines;
	char *copy;

	save_once();
	if (length >= 64 && memcmp(bytes, "slotgen", 8) == 0) {
		copy = malloc(length);
		assert(copy);
		memcpy(copy, bytes, length);
		sum_again(copy, length);
		hostile_try(PATH, copy, length);
		free(copy);
	} else {
		lines.at = (const char *)bytes;
		lines.end = lines.at + (zero ? (size_t)(zero - bytes) : length);
		if (lines.at == lines.end)
			return 0;
		try_parts(lines, zero ? zero + 1 : bytes,
			zero ? (size_t)(bytes + length - zero) - 1 : 0);
	}
	load();
	return 0;
}
