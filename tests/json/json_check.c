/* SPDX-License-Identifier: MIT */
/*
 * For run.py: reads documents, each as its length in decimal, a newline
 * and its bytes, and answers for each with a line of digits, 1 for accepted:
 * of a text in memory; through the smallest buffer, filled whole, then byte by
 * byte; and with what follows "depth N", where that stands in place of a
 * length, at that limit.
 *
 *     json_check < documents
 *
 * "value" in place of a length: from there on documents are read as class All
 * of json.h, and what it writes of the object follows, or the message.
 */
#include <stdio.h>
#include <stdlib.h>

#define JSON_IMPLEMENTATION
#include "json.h"

/* The schema's hook: no text here depends on what it does. */
void
json_hooked(Hooked *self)
{
	(void)self;
}

struct input {
	const char *at;
	size_t left, step;
};

static size_t
give(void *context, char *buffer, size_t size)
{
	struct input *input = context;

	size = size < input->step ? size : input->step;
	size = size < input->left ? size : input->left;
	memcpy(buffer, input->at, size);
	input->at += size;
	input->left -= size;
	return size;
}

enum { OUT_BYTES = 1 << 18 };

static unsigned depth = SLOT_JSON_DEPTH;

/* step 0: in memory */
static void
start(slot_json_reader *reader, struct input *input, char *buffer, size_t size,
	const char *text, size_t length, size_t step)
{
	input->at = text;
	input->left = length;
	input->step = step;
	if (step)
		slot_json_reader_init(reader, buffer, size, give, input);
	else
		slot_json_reader_of_text(reader, text, length);
	reader->depth_limit = depth;
}

static bool
is_json(const char *text, size_t length, size_t step)
{
	char *buffer = malloc(SLOT_JSON_BUFFER_LEAST);
	slot_json_reader reader;
	struct input input;
	bool is;

	start(&reader, &input, buffer, SLOT_JSON_BUFFER_LEAST, text, length,
		step);
	is = slot_json_skip(&reader) && slot_json_done(&reader);
	free(buffer);
	return is;
}

/* The text of the object that was read, or the message. */
static void
read_value(const char *text, size_t length, size_t size, size_t step,
	char *out)
{
	char *buffer = malloc(size);
	slot_json_reader reader;
	slot_json_writer writer;
	struct input input;
	All all;

	All_init(&all);
	start(&reader, &input, buffer, size, text, length, step);
	if (All_from_json(&all, &reader) && slot_json_done(&reader)) {
		slot_json_writer_init(&writer, out, OUT_BYTES, NULL, NULL);
		All_to_json(&all, &writer);
		if (!slot_json_finish(&writer))
			snprintf(out, OUT_BYTES, "cannot be written: %d",
				writer.status);
	} else {
		slot_json_message(&reader, "", out, OUT_BYTES);
	}
	slot_release(&All_class, &all);
	free(buffer);
}

static void
check_value(const char *text, size_t length)
{
	static const size_t sizes[] = {64, 67, 100, 4096};
	static char first[OUT_BYTES], other[OUT_BYTES];
	size_t i, step;

	read_value(text, length, 1, 0, first);
	puts(first);
	for (i = 0; i < 4; i++)
		for (step = 1; step < 100000; step *= 50) {
			read_value(text, length, sizes[i], step, other);
			if (strcmp(first, other) != 0)
				printf("! %zu bytes, %zu a time: %s\n",
					sizes[i], step, other);
		}
}

int
main(void)
{
	char line[64];
	bool values = false;
	size_t length;
	char *text;

	while (fgets(line, sizeof line, stdin)) {
		if (sscanf(line, "depth %u", &depth) == 1)
			continue;
		if (strcmp(line, "value\n") == 0) {
			values = true;
			continue;
		}
		length = (size_t)strtoul(line, NULL, 10);
		text = malloc(length + !length); /* exact, for ASan */
		if (fread(text, 1, length, stdin) != length)
			return 1;
		if (values)
			check_value(text, length);
		else
			printf("%d%d%d\n", is_json(text, length, 0),
				is_json(text, length, 64),
				is_json(text, length, 1));
		free(text);
	}
	return 0;
}
