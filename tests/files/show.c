/* SPDX-License-Identifier: MIT */
/*
 * show FILE [COUNT]: writes a file of COUNT objects of each class; or, without
 * COUNT, verifies it, says what is wrong and ends with 1, else prints each
 * object: its row, its references, and JSON.
 */
#include "everything.h"

#include <stdio.h>

#include "fill.h"

#include "tell.h"

static void
show_refs(const slot_class *type, const void *object)
{
	slot_value value;
	size_t k;
	int i;

	for (i = 0; i < (int)type->count; i++) {
		if (slot_class_info(type, i)->kind != SLOT_KIND_REF)
			continue;
		for (k = 0; k < slot_count(type, object, i); k++)
			printf("%llu ",
				slot_read_at(type, object, i, k, &value) ==
						SLOT_OK
					? (unsigned long long)value.as.natural
					: 0);
	}
}

static void
show_class(const slot_file *file, const slot_class *type, uint64_t *row)
{
	size_t count, i;
	const char *at = (const char *)slot_file_rows_(type, file, &count);
	slot_json_writer writer;
	char buffer[4096];

	for (i = 0; i < count; i++, at += type->size) {
		printf("%s %d ", slot_class_name(type),
			slot_file_at_(type, file, *row) == (const void *)at);
		++*row;
		show_refs(type, at);
		fflush(stdout);
		slot_json_writer_init(&writer, buffer, sizeof buffer,
			slot_json_write_file, stdout);
		slot_json_write(&writer, type, at);
		slot_json_finish(&writer);
		putchar('\n');
	}
}

static int
show(const char *path)
{
	const slot_class *types[] = {&Thing_class, &Numbers_class,
		&Options_class, &Arrays_class, &Wire_class};
	slot_file file;
	slot_file_error fault;
	uint64_t row = 1;
	size_t i, k, count, order[5] = {0, 1, 2, 3, 4};

	if (slot_file_open(Thing, &file, path, &fault) != SLOT_OK)
		return tell(&fault, path);
	if (slot_file_verify(&file, &fault) != SLOT_OK)
		return tell(&fault, path);
	for (i = 0; i < 5; i++)
		for (k = 0; k < 4; k++)
			if (types[order[k]]->id > types[order[k + 1]]->id) {
				count = order[k];
				order[k] = order[k + 1];
				order[k + 1] = count;
			}
	for (i = 0; i < 5; i++)
		show_class(&file, types[order[i]], &row);
	slot_file_close(&file);
	return 0;
}

int
main(int argc, char **argv)
{
	Thing_pool pool;
	slot_file_error fault;
	int status;

	if (argc < 3)
		return show(argv[1]);
	Thing_pool_init(&pool);
	fill(&pool, (unsigned)atoi(argv[2]));
	status = slot_pool_save(&pool.all, argv[1], &fault);
	slot_pool_destroy(&pool.all);
	return status == SLOT_OK ? 0 : tell(&fault, argv[1]);
}
