/* SPDX-License-Identifier: MIT */
/*
 * Files that bytes are made: they are a whole file, or what one says of its
 * classes, a zero, and the bytes of all other sections: as many rows of each
 * class as a saved file has, of the size that is told, and as much arena. Check
 * sums are made right.
 */
#ifndef PARTS_H
#define PARTS_H

#include "sum_again.h"
#include "whole.h"

#include <assert.h>

/* The run time is in the program's file, so what is inside it is, too. */
#include "../lib/inner.c"

uint64_t
inside_sum(const void *bytes, size_t length)
{
	return slot_sum_(bytes, length);
}

enum { PARTS_MOST = 16 };

/* What has been saved once: how many sections, and of what they are. */
static slot_section_ parts_saved[PARTS_MOST];
static slot_file_head_ parts_head;

static inline void
parts_learn(const char *path)
{
	size_t size;
	char *data = whole_read(path, &size);

	memcpy(&parts_head, data, sizeof parts_head);
	assert(parts_head.sections > 1 && parts_head.sections < PARTS_MOST);
	memcpy(parts_saved, data + sizeof parts_head,
		parts_head.sections * sizeof *parts_saved);
	free(data);
}

/* Of a saved file what it says of its classes, a zero and the rest. */
static inline char *
parts_of(const char *path, size_t *length)
{
	const slot_section_ *section = parts_saved;
	uint32_t last, i;
	size_t size, bytes;
	char *data, *parts, *at;

	parts_learn(path);
	last = parts_head.sections - 1;
	data = whole_read(path, &size);
	at = parts = malloc(size);
	assert(parts);
	memcpy(at, data + section[last].offset, (size_t)section[last].count);
	at += section[last].count;
	*at++ = 0;
	for (i = 0; i < last; i++) {
		bytes = (size_t)(section[i].count * section[i].stride);
		memcpy(at, data + section[i].offset, bytes);
		at += bytes;
	}
	free(data);
	*length = (size_t)(at - parts);
	return parts;
}

/* The number behind that word in the line of a class; 0: none. */
static inline uint64_t
parts_told(slot_span_ lines, uint64_t id, const char *word)
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
static inline size_t
parts_lay_out(slot_section_ *sections, uint32_t count)
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

static inline char *
parts_join(slot_span_ lines, const uint8_t *rows, size_t left, size_t *size)
{
	slot_section_ sections[PARTS_MOST];
	slot_file_head_ head = parts_head;
	uint32_t count = head.sections, i;
	uint64_t stride;
	size_t part;
	char *data;

	memcpy(sections, parts_saved, sizeof sections);
	for (i = 0; i + 1 < count; i++) {
		stride = parts_told(lines, sections[i].type, ", \"size\": ");
		if (stride)
			sections[i].stride = stride;
	}
	sections[count - 1].count = slot_span_size_(lines);
	*size = parts_lay_out(sections, count);
	data = calloc(1, *size);
	assert(data);
	head.bytes = *size;
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
	return data;
}

/* The file that bytes are; NULL: none. */
static inline char *
parts_file(const uint8_t *bytes, size_t length, size_t *size)
{
	const uint8_t *zero = length ? memchr(bytes, 0, length) : NULL;
	const uint8_t *end = bytes + length;
	slot_span_ lines;
	char *data;

	lines.at = (const char *)bytes;
	lines.end = (const char *)(zero ? zero : end);
	if (lines.at == lines.end)
		return NULL;
	if (length >= 64 && memcmp(bytes, "slotgen", 8) == 0) {
		data = malloc(length);
		assert(data);
		memcpy(data, bytes, length);
		*size = length;
	} else {
		data = parts_join(lines, zero ? zero + 1 : end,
			zero ? (size_t)(end - zero) - 1 : 0, size);
	}
	sum_again(data, *size);
	return data;
}

#endif
