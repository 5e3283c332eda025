/* SPDX-License-Identifier: MIT */
/*
 * seeds_files FILE PARTS OLDER: what fuzz_files.c begins with. A file as it is
 * saved; of it what it says of its classes, a zero and the objects; the same
 * with classes that say to be laid out otherwise, so that they are read by what
 * they say.
 */
#include "everything.h"

#include "fill.h"

#include "whole.h"

/* Its classes' layouts are others, where they are told. */
static void
age(char *lines, size_t length)
{
	static const char word[] = ", \"layout\": \"";
	size_t i;

	for (i = 0; i + sizeof word < length; i++)
		if (memcmp(lines + i, word, sizeof word - 1) == 0)
			lines[i + sizeof word - 1] ^= 1;
}

int
main(int argc, char **argv)
{
	Thing_pool pool;
	slot_section_ sections[8];
	uint32_t count, i;
	char *data, *parts, *at;
	size_t size, bytes;

	if (argc < 4)
		return 2;
	Thing_pool_init(&pool);
	fill(&pool, 2);
	if (slot_pool_save(&pool.all, argv[1], NULL) != SLOT_OK)
		return 1;
	slot_pool_destroy(&pool.all);
	data = whole_read(argv[1], &size);
	memcpy(&count, data + 24, 4);
	if (count > 8)
		return 1;
	memcpy(sections, data + 64, count * sizeof *sections);
	parts = malloc(size);
	if (!parts)
		return 1;
	bytes = (size_t)sections[count - 1].count;
	memcpy(parts, data + sections[count - 1].offset, bytes);
	at = parts + bytes;
	*at++ = 0;
	for (i = 0; i + 1 < count; i++) {
		bytes = (size_t)(sections[i].count * sections[i].stride);
		memcpy(at, data + sections[i].offset, bytes);
		at += bytes;
	}
	whole_write(argv[2], parts, (size_t)(at - parts));
	age(parts, strlen(parts));
	whole_write(argv[3], parts, (size_t)(at - parts));
	free(parts);
	free(data);
	return 0;
}
