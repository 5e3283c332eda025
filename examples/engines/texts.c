/* SPDX-License-Identifier: MIT */
/*
 * A text of Arrow is the bytes between two offsets, of 32 bits ("u", or "z"
 * where nobody says that it is UTF-8) or of 64 ("U", "Z").
 */
#include "texts.h"

#include <string.h>

struct texts {
	const void *offsets;
	const char *bytes;
	bool is_large;
};

static int64_t
offset(const struct texts *texts, int64_t row)
{
	return texts->is_large ? ((const int64_t *)texts->offsets)[row]
			       : ((const int32_t *)texts->offsets)[row];
}

static void
print_column(const struct ArrowArray *column, bool is_large, FILE *file)
{
	struct texts texts = {column->buffers[1], column->buffers[2], is_large};
	int64_t row, end = column->offset + column->length;

	for (row = column->offset; row < end; row++) {
		int64_t at = offset(&texts, row);

		fwrite(texts.bytes + at, 1,
			(size_t)(offset(&texts, row + 1) - at), file);
		fputc('\n', file);
	}
}

static bool
has_texts(const struct ArrowSchema *schema)
{
	return schema->n_children > 0 &&
		strchr("uzUZ", *schema->children[0]->format) != NULL;
}

bool
texts_print(struct ArrowArrayStream *answer, FILE *file)
{
	struct ArrowSchema schema;
	struct ArrowArray batch;
	int status;
	const char *why;

	/* A command may have no answer at all. */
	if (answer->release == NULL)
		return true;
	status = answer->get_schema(answer, &schema);
	if (status == 0) {
		while ((status = answer->get_next(answer, &batch)) == 0 &&
			batch.release != NULL) {
			if (has_texts(&schema) && batch.length > 0)
				print_column(batch.children[0],
					*schema.children[0]->format < 'a',
					file);
			batch.release(&batch);
		}
		schema.release(&schema);
	}
	if (status != 0) {
		why = answer->get_last_error(answer);
		fprintf(stderr, "%s\n", why != NULL ? why : strerror(status));
	}
	return status == 0;
}

bool
texts_ask(struct engine *engine, const char *sql, FILE *file)
{
	struct ArrowArrayStream answer;
	bool is_done = engine_ask(engine, sql, &answer) &&
		texts_print(&answer, file);

	engine_done(engine, &answer);
	return is_done;
}
