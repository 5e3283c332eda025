/* SPDX-License-Identifier: MIT */
/* What bad files are tried with: a copy that is opened, read and verified. */
#ifndef HOSTILE_H
#define HOSTILE_H

#include "sum_again.h"
#include "whole.h"

static const slot_class *const hostile_types[] = {&Thing_class, &Numbers_class,
	&Options_class, &Arrays_class, &Wire_class};

static unsigned long hostile_refused, hostile_found, hostile_taken;
static volatile uint64_t hostile_sink; /* what has been read */

/* Each slot by number, with as many elements as it says there are. */
static void
hostile_read_slots(const slot_class *type, const void *object)
{
	size_t k, count;
	slot_value value;
	int i;

	for (i = 0; i < (int)type->count; i++) {
		count = slot_count(type, object, i);
		for (k = 0; k < count && k < 70000; k++)
			if (slot_read_at(type, object, i, k, &value) == SLOT_OK)
				hostile_sink += value.as.natural;
	}
}

/* Everything else that reads an object: of what has been verified, all of it is
 * right. */
static void
hostile_use(const slot_class *type, const void *object, const void *other)
{
	char text[4000];
	slot_json_writer writer;

	if (slot_validate(type, object, NULL, NULL) != 0)
		abort();
	hostile_sink += slot_hash(type, object);
	hostile_sink += slot_eq(type, object, other);
	hostile_sink += (uint64_t)slot_cmp(type, object, other);
	hostile_sink += slot_repr(type, object, text, sizeof text);
	slot_json_writer_init(&writer, text, sizeof text, NULL, NULL);
	slot_json_write(&writer, type, object);
	if (!slot_json_finish(&writer) && writer.status != SLOT_JSON_UTF8)
		abort();
}

/* The typed accessors, which compilers trust. */
static void
hostile_accessors(const slot_file *file)
{
	size_t count, i, k;
	const Options *options = slot_file_rows(Options, file, &count);
	const Numbers *numbers;
	const Arrays *arrays;

	for (i = 0; i < count; i++) {
		hostile_sink += Options_get_flag(&options[i]) ? 2 : 3;
		hostile_sink += strlen(Options_get_label(&options[i]));
		hostile_sink += Point_get_on(Options_get_place(&options[i]))
			? 2
			: 3;
		hostile_sink += (uint64_t)Options_get_side(&options[i]);
		hostile_sink += slot_file_at(Thing, file,
					Options_get_next(&options[i])) != NULL;
	}
	numbers = slot_file_rows(Numbers, file, &count);
	for (i = 0; i < count; i++) {
		hostile_sink += Numbers_get_on(&numbers[i]) ? 2 : 3;
		hostile_sink += strlen(
			Side_text(Numbers_get_side(&numbers[i])));
		hostile_sink += Numbers_get_qty(&numbers[i]);
	}
	arrays = slot_file_rows(Arrays, file, &count);
	for (i = 0; i < count; i++) {
		for (k = 0; k < 3; k++)
			hostile_sink += Arrays_get_flags(&arrays[i], k) ? 2 : 3;
		for (k = 0; k < Arrays_count_others(&arrays[i]); k++) {
			const Thing *thing = slot_file_at(
				Thing, file, Arrays_get_others(&arrays[i], k));

			if (!thing != !Arrays_get_others(&arrays[i], k))
				abort();
			hostile_sink += thing ? Thing_get_id(thing) : 0;
		}
		hostile_sink += strlen(Arrays_get_names(&arrays[i], 1));
	}
}

static void
hostile_objects(const slot_file *file, bool verified)
{
	size_t i, k, count;
	const char *at, *first;

	for (i = 0; i < 5; i++) {
		at = first = slot_file_rows_(hostile_types[i], file, &count);
		for (k = 0; k < count; k++, at += hostile_types[i]->size) {
			hostile_read_slots(hostile_types[i], at);
			if (verified)
				hostile_use(hostile_types[i], at, first);
		}
	}
	for (k = 0; k < 300; k++)
		hostile_sink += slot_file_at(Thing, file, k) != NULL;
	if (verified)
		hostile_accessors(file);
}

static void
hostile_try(const char *path, const char *data, size_t size)
{
	slot_file file;
	slot_file_error fault;
	char text[400];

	whole_write(path, data, size);
	if (slot_file_open(Thing, &file, path, &fault) != SLOT_OK) {
		if (slot_file_message(&fault, path, text, sizeof text) <
			strlen(path) + 10)
			abort();
		hostile_refused++;
		return;
	}
	hostile_objects(&file, false);
	if (slot_file_verify(&file, &fault) == SLOT_OK) {
		hostile_taken++;
		hostile_objects(&file, true);
	} else {
		hostile_found++;
	}
	slot_file_close(&file);
}

#endif
