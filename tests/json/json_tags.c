/* SPDX-License-Identifier: MIT */
/*
 * json_tags [SIZE STEP]: each line of the standard input is a letter, for the
 * family, and an object of it; what is read of it is written, or "! " and the
 * message. With a buffer of SIZE bytes, to which STEP are added at a time.
 */
#include "tag_slots.h"

#include "../lib/pieces.h"

#include <stdio.h>
#include <stdlib.h>

static void *
read_one(tag_slots_pools *pools, char family, slot_json_reader *reader)
{
	switch (family) {
	case 'F':
		return Figure_new_from_json(&pools->Figure, reader);
	case 'S':
		return Signal_new_from_json(&pools->Signal, reader);
	default:
		return Note_new_from_json(&pools->Note, reader);
	}
}

int
main(int count, char **words)
{
	static char line[1 << 16], said[1 << 16];
	size_t size = count > 1 ? strtoul(words[1], NULL, 10) : 0;
	char *buffer = malloc(size + !size);
	tag_slots_pools pools;
	slot_json_reader reader;
	slot_json_writer writer;
	struct pieces pieces;
	const char *at;
	void *object;

	tag_slots_pools_init(&pools);
	while (fgets(line, sizeof line, stdin)) {
		line[strcspn(line, "\n")] = '\0';
		pieces.at = line + 1;
		pieces.left = strlen(line + 1);
		pieces.piece = count > 2 ? strtoul(words[2], NULL, 10) : 1;
		if (size)
			slot_json_reader_init(
				&reader, buffer, size, read_piece, &pieces);
		else
			slot_json_reader_of_text(
				&reader, pieces.at, pieces.left);
		object = read_one(&pools, line[0], &reader);
		if (object && slot_json_done(&reader)) {
			slot_json_writer_init(
				&writer, said, sizeof said, NULL, NULL);
			if (!slot_json_write_in_pool(&writer, object) ||
				!slot_json_finish(&writer))
				return 1;
			puts(said);
		} else {
			slot_json_message(&reader, "f", said, sizeof said);
			printf("! ");
			for (at = said; *at; at++)
				putchar(*at == '\n' ? ' ' : *at);
			putchar('\n');
		}
		if (object)
			slot_free(object);
	}
	tag_slots_pools_destroy(&pools);
	free(buffer);
	return 0;
}
