/* SPDX-License-Identifier: MIT */
/* What slotgen cannot do without: reads a file and lets libyaml take it apart
 * into events, which are counted and thrown away. */
#include <stdio.h>
#include <stdlib.h>
#include <yaml.h>

static unsigned char *
read_whole(const char *path, size_t *length)
{
	FILE *file = fopen(path, "rb");
	unsigned char *bytes = NULL;
	long size = -1;

	if (file && fseek(file, 0, SEEK_END) == 0)
		size = ftell(file);
	if (size >= 0 && fseek(file, 0, SEEK_SET) == 0)
		bytes = malloc((size_t)size + 1);
	if (bytes && fread(bytes, 1, (size_t)size, file) != (size_t)size) {
		free(bytes);
		bytes = NULL;
	}
	if (file)
		fclose(file);
	*length = (size_t)size;
	return bytes;
}

int
main(int argc, char **argv)
{
	yaml_parser_t parser;
	unsigned char *bytes;
	size_t length, events = 0;
	int last = 0;

	bytes = argc == 2 ? read_whole(argv[1], &length) : NULL;
	if (!bytes || !yaml_parser_initialize(&parser)) {
		fprintf(stderr, "usage: yaml_events FILE\n");
		return 2;
	}
	yaml_parser_set_input_string(&parser, bytes, length);
	while (!last) {
		yaml_event_t event;

		if (!yaml_parser_parse(&parser, &event)) {
			fprintf(stderr, "%s: %s\n", argv[1], parser.problem);
			return 1;
		}
		last = event.type == YAML_STREAM_END_EVENT;
		yaml_event_delete(&event);
		events++;
	}
	yaml_parser_delete(&parser);
	free(bytes);
	printf("%zu\n", events);
	return 0;
}
