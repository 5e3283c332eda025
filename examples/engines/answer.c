/* SPDX-License-Identifier: MIT */
/*
 * answer LIBRARY ENTRY FILE SQL...: what an engine answers to the last of the
 * SQL, as an Arrow file, which others read. One that is refused leaves none.
 */
#include "adbc.h"

#include <stdio.h>

static bool
write_file(struct ArrowArrayStream *answer, const char *path)
{
	FILE *file = fopen(path, "wb");
	slot_arrow_error fault;
	char text[512];
	int status;

	if (file == NULL) {
		perror(path);
		return false;
	}
	status = slot_arrow_write_file(
		answer, slot_json_write_file, file, &fault);
	if (fclose(file) != 0 && status == SLOT_OK) {
		perror(path);
		status = SLOT_ARROW_WRITE;
	} else if (status != SLOT_OK) {
		slot_arrow_message(&fault, "answer", text, sizeof text);
		fprintf(stderr, "%s\n", text);
	}
	if (status != SLOT_OK)
		remove(path);
	return status == SLOT_OK;
}

static bool
answer_all(struct engine *engine, char **sql, int count, const char *path)
{
	struct ArrowArrayStream answer = {0};
	bool is_done = true;
	int i;

	for (i = 0; is_done && i < count; i++) {
		is_done = engine_ask(engine, sql[i], &answer) &&
			(i + 1 < count || write_file(&answer, path));
		engine_done(engine, &answer);
	}
	return is_done;
}

int
main(int argc, char **argv)
{
	struct engine engine;
	bool is_done;

	if (argc < 5) {
		fputs("usage: answer LIBRARY ENTRY FILE SQL...\n", stderr);
		return 2;
	}
	is_done = engine_open(&engine, argv[1], argv[2]) &&
		answer_all(&engine, argv + 4, argc - 4, argv[3]);
	engine_close(&engine);
	return is_done ? 0 : 1;
}
