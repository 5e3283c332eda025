/* SPDX-License-Identifier: MIT */
/*
 * Facts stand in the order in which the run time looks for them by halves: of
 * what they are, then by the lengths of their names, then by their bytes. No
 * two are of one thing and one name.
 */
#include "view/table_facts.h"

#include <stdlib.h>
#include <string.h>

#include "view/c_text.h"

/* One that is not in its place yet. */
struct fact {
	uint64_t of;
	struct slice label, name;
	const struct literal *value;
};

static int
by_place(const void *left, const void *right)
{
	const struct fact *a = left, *b = right;

	if (a->of != b->of)
		return a->of < b->of ? -1 : 1;
	if (a->name.length != b->name.length)
		return a->name.length < b->name.length ? -1 : 1;
	return memcmp(a->name.bytes, b->name.bytes, a->name.length);
}

static void
set_value(struct fact_rows *rows, const struct literal *value,
	struct view_fact_row *view)
{
	struct tables *tables = rows->tables;
	uint64_t bits = 0;

	switch (value->kind) {
	case LITERAL_INTEGER:
	case LITERAL_CHARACTER:
		bits = integer_pattern(value->integer);
		view->kind = !value->integer.negative && bits > INT64_MAX
			? SLICE("UINT")
			: SLICE("INT");
		break;
	case LITERAL_REAL:
		memcpy(&bits, &value->real, sizeof bits);
		view->kind = SLICE("REAL");
		break;
	case LITERAL_WORD:
		bits = slice_is(value->text, "true");
		view->kind = SLICE("BOOL");
		break;
	case LITERAL_TEXT:
	case LITERAL_NONE:
	case LITERAL_LIST:
		bits = text_pool_offset(&tables->texts, value->text);
		view->kind = SLICE("TEXT");
		view->length = value->text.length;
		break;
	}
	view->value = c_bits(tables->arena, bits);
}

static void
add_row(struct fact_rows *rows, const struct fact *fact)
{
	struct tables *tables = rows->tables;
	struct view_fact_row *view;

	rows->rows = arena_grow(tables->arena, rows->rows, rows->count,
		&rows->capacity, rows->count + 1, sizeof *rows->rows);
	view = &rows->rows[rows->count++];
	memset(view, 0, sizeof *view);
	view->label = c_summary(tables->arena, fact->label);
	view->of = fact->of;
	view->name_text = text_pool_offset(&tables->texts, fact->name);
	view->name_length = fact->name.length;
	set_value(rows, fact->value, view);
}

static void
add_sorted(struct fact_rows *rows, struct fact *facts, size_t count)
{
	size_t i;

	if (count)
		qsort(facts, count, sizeof *facts, by_place);
	for (i = 0; i < count; i++)
		add_row(rows, &facts[i]);
}

/* Puts those of one thing behind others; how many there are then. */
static size_t
put_annotations(struct arena *arena, struct fact *facts, size_t count,
	uint64_t of, struct slice label, struct annotations annotations)
{
	size_t i;

	for (i = 0; i < annotations.count; i++) {
		struct slice key = annotations.items[i].key.text;

		facts[count++] = (struct fact){of,
			text_format(arena, "%.*s: %.*s", SLICE_ARGS(label),
				SLICE_ARGS(key)),
			key, &annotations.items[i].value};
	}
	return count;
}

size_t
table_facts_constants(struct fact_rows *rows, const struct class *class)
{
	struct fact *facts = ARENA_ARRAY(
		rows->tables->arena, struct fact, class->constant_count);
	size_t i;

	for (i = 0; i < class->constant_count; i++) {
		const struct named_constant *constant = class->constants[i];

		facts[i] = (struct fact){0, constant->identifier,
			constant->text->name.text, &constant->value};
	}
	add_sorted(rows, facts, class->constant_count);
	return class->constant_count;
}

size_t
table_facts_annotations(struct fact_rows *rows, const struct class *class)
{
	struct arena *arena = rows->tables->arena;
	size_t most = class->text->annotations.count, count, i;
	struct fact *facts;

	for (i = 0; i < class->slot_count; i++)
		most += class->slots[i]->annotations.count;
	if (!most)
		return 0;
	facts = ARENA_ARRAY(arena, struct fact, most);
	count = put_annotations(
		arena, facts, 0, 0, class->name.text, class->text->annotations);
	for (i = 0; i < class->slot_count; i++)
		count = put_annotations(arena, facts, count, i + 1,
			class->slots[i]->reflected,
			class->slots[i]->annotations);
	add_sorted(rows, facts, count);
	return count;
}

void
table_facts_enum(struct fact_rows *rows, const struct enumeration *enumeration)
{
	struct arena *arena = rows->tables->arena;
	size_t most = enumeration->text->annotations.count, count, i;
	struct fact *facts;

	for (i = 0; i < enumeration->value_count; i++)
		most += enumeration->values[i].text->annotations.count;
	if (!most)
		return;
	facts = ARENA_ARRAY(arena, struct fact, most);
	count = put_annotations(arena, facts, 0, 0, enumeration->name.text,
		enumeration->text->annotations);
	for (i = 0; i < enumeration->value_count; i++)
		count = put_annotations(arena, facts, count, i + 1,
			enumeration->values[i].name.text,
			enumeration->values[i].text->annotations);
	add_sorted(rows, facts, count);
}
