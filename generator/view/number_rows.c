/* SPDX-License-Identifier: MIT */
/*
 * Numbers are put into lines as they come, each with its comma.
 */
#include "view/number_rows.h"

#include "base/number.h"

static struct view_number_row *
add_number_row(struct number_rows *rows)
{
	rows->rows = arena_grow(rows->arena, rows->rows, rows->count,
		&rows->capacity, rows->count + 1, sizeof *rows->rows);
	return &rows->rows[rows->count++];
}

void
number_rows_add(struct number_rows *rows, struct slice label,
	const uint16_t *words, const uint8_t *bytes, size_t count)
{
	size_t at, i;

	for (at = 0; at < count; at += 16) {
		struct view_number_row *row = add_number_row(rows);
		char text[16 * (NUMBER_DIGITS + 2)], *end = text;

		for (i = at; i < count && i < at + 16; i++) {
			if (i > at)
				*end++ = ' ';
			end = number_put(end, words ? words[i] : bytes[i]);
			*end++ = ',';
		}
		row->label = at ? SLICE("") : label;
		row->numbers = slice_copy(rows->arena,
			(struct slice){text, (size_t)(end - text)});
	}
	rows->total += count;
}

void
number_rows_set(
	const struct number_rows *rows, struct list *list, uint64_t *count)
{
	*list = list_of(rows->rows, rows->count, sizeof *rows->rows);
	*count = rows->total;
}
