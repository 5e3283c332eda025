/* SPDX-License-Identifier: MIT */
/*
 * The rules of a slot in the order in which they are asked, as resolve has
 * them. A function of the program takes a value of the slot's own type; the
 * tables have one of one type for all, which calls it. So they have for a
 * pattern, which leads to its automaton.
 */
#include "view/table_rules.h"

#include "resolve/slot.h"
#include "view/c_text.h"
#include "view/number_rows.h"

struct rule_rows {
	struct tables *tables;
	struct view_rule_row *rules;
	struct view_asked_row *asked;
	struct view_automaton *automata;
	const struct automaton **same; /* what each was made of */
	size_t rule_count, asked_count, automaton_count;
};

/*---- functions of the program ---------------------------------------------*/

static struct slice
value_type(const struct slot *slot)
{
	return slot->type.enumeration ? slot->type.enumeration->identifier
				      : value_storage_type(&slot->type);
}

void
table_judge(const struct slot *slot, const struct rule *rule,
	struct view_judge *view)
{
	view->function = rule->text;
	view->takes_text = kind_is_text(slot->type.kind);
	view->takes_bytes = slot->type.kind == KIND_BYTES;
	if (!view->takes_text && !view->takes_bytes)
		view->type = value_type(slot);
	view->is_real = slot->type.kind == KIND_REAL;
}

/*---- patterns -------------------------------------------------------------*/

static void
set_automaton(struct arena *arena, const struct automaton *automaton,
	struct view_automaton *view)
{
	const struct pattern *pattern = &automaton->pattern;
	struct number_rows classes = {arena, NULL, 0, 0, 0}, cells = classes;

	view->name = text_format(
		arena, "slot_pattern_%016llx", (ull)automaton->hash);
	view->pattern = c_summary(arena, automaton->text);
	view->states = pattern->states;
	view->classes = pattern->classes;
	view->start = pattern->start;
	view->low = pattern->first;
	view->high = pattern->last;
	view->accepting = pattern->accepting;
	view->is_wide = pattern->is_wide;
	number_rows_add(
		&classes, SLICE(""), NULL, pattern->map, sizeof pattern->map);
	number_rows_add(&cells, SLICE(""), pattern->next, NULL,
		(size_t)pattern->states * pattern->classes);
	number_rows_set(&classes, &view->class_rows, &view->class_count);
	number_rows_set(&cells, &view->cell_rows, &view->cell_count);
}

/* Of the object's, one that matches the same texts. */
static struct view_automaton *
find_automaton(struct rule_rows *rows, const struct rule *rule)
{
	const struct automaton *same = rule->automaton->same;
	size_t i;

	for (i = 0; i < rows->automaton_count; i++)
		if (rows->same[i] == same)
			return &rows->automata[i];
	rows->same[i] = same;
	set_automaton(rows->tables->arena, same, &rows->automata[i]);
	rows->automaton_count++;
	return &rows->automata[i];
}

/*---- rules that are asked -------------------------------------------------*/

static bool
is_asked(const struct rule *rule)
{
	return rule->kind == RULE_FUNCTION || rule->kind == RULE_PATTERN;
}

/* One that is there for an automaton, or its own. */
static uint64_t
asked_of_automaton(struct rule_rows *rows, struct view_automaton *automaton)
{
	size_t i;

	for (i = 0; i < rows->asked_count; i++)
		if (rows->asked[i].automaton == automaton)
			return i;
	rows->asked[i].row = i;
	rows->asked[i].automaton = automaton;
	return rows->asked_count++;
}

static uint64_t
add_asked(struct rule_rows *rows, const struct slot *slot,
	const struct rule *rule)
{
	struct view_asked_row *asked = &rows->asked[rows->asked_count];

	if (rule->kind == RULE_PATTERN)
		return asked_of_automaton(rows, find_automaton(rows, rule));
	asked->row = rows->asked_count;
	asked->judge = ARENA_NEW(rows->tables->arena, struct view_judge);
	table_judge(slot, rule, asked->judge);
	return rows->asked_count++;
}

/*---- rules ----------------------------------------------------------------*/

static struct slice
kind_word(enum rule_kind kind)
{
	switch (kind) {
	case RULE_ABOVE:
		return SLICE("ABOVE");
	case RULE_BELOW:
		return SLICE("BELOW");
	case RULE_MULTIPLE:
		return SLICE("MULTIPLE");
	case RULE_LENGTH_LEAST:
		return SLICE("LENGTH_LEAST");
	case RULE_LENGTH_MOST:
		return SLICE("LENGTH_MOST");
	case RULE_PATTERN:
		return SLICE("PATTERN");
	case RULE_COUNT_LEAST:
		return SLICE("COUNT_LEAST");
	case RULE_COUNT_MOST:
		return SLICE("COUNT_MOST");
	case RULE_UNIQUE:
		return SLICE("UNIQUE");
	case RULE_ONE_OF:
		return SLICE("ONE_OF");
	case RULE_FUNCTION:
		return SLICE("FUNCTION");
	}
	return SLICE("");
}

static void
add_rule(struct rule_rows *rows, const struct slot *slot,
	const struct rule *rule)
{
	struct arena *arena = rows->tables->arena;
	struct view_rule_row *view = &rows->rules[rows->rule_count];
	uint64_t bits = integer_pattern(rule->number.integer);

	view->row = rows->rule_count++;
	view->kind = kind_word(rule->kind);
	view->is_of_list = rule_is_of_list(rule);
	rows->tables->view->judges_many |= view->is_of_list;
	/* An enum's values are told by their numbers. */
	if (rule_is_text(slot, rule) && !view->is_of_list &&
		!(rule->kind == RULE_ONE_OF && slot->type.kind == KIND_ENUM)) {
		view->has_text = true;
		view->text = text_pool_offset(&rows->tables->texts, rule->text);
		bits = rule->text.length;
	}
	if (is_asked(rule)) {
		view->is_asked = true;
		view->asked = add_asked(rows, slot, rule);
	}
	if (rule_is_real(slot, rule))
		memcpy(&bits, &rule->number.real, sizeof bits);
	view->number = c_bits(arena, bits);
}

/* Of the class that the slot leads to. */
static void
add_class_rule(struct rule_rows *rows)
{
	struct view_rule_row *view = &rows->rules[rows->rule_count];

	view->row = rows->rule_count++;
	view->kind = SLICE("CLASS");
	view->number = SLICE("0");
}

static size_t
count_asked(const struct tables *tables)
{
	size_t count = 0, i, j;

	for (i = 0; i < tables->slot_count; i++) {
		const struct slot_table *table = &tables->slots[i];
		const struct slot *slot = table->class->slots[table->index];

		for (j = 0; j < slot->rule_count; j++)
			count += is_asked(&slot->rules[j]);
	}
	return count;
}

void
table_rules_make(struct tables *tables)
{
	struct view_tables *view = tables->view;
	struct rule_rows rows = {.tables = tables};
	size_t most_asked = count_asked(tables), i, j;

	rows.rules = list_make(tables->arena, &view->rule_rows,
		view->rule_count, sizeof *rows.rules);
	rows.asked = list_make(tables->arena, &view->asked_rows, most_asked,
		sizeof *rows.asked);
	rows.automata = list_make(tables->arena, &view->automata, most_asked,
		sizeof *rows.automata);
	rows.same = ARENA_ARRAY(
		tables->arena, const struct automaton *, most_asked);
	for (i = 0; i < tables->slot_count; i++) {
		const struct slot_table *table = &tables->slots[i];
		const struct slot *slot = table->class->slots[table->index];
		struct view_rule_row *first = &rows.rules[rows.rule_count];

		if (!slot->rule_count && !slot_checks_class(slot))
			continue;
		first->row = rows.rule_count++;
		first->label = text_format(tables->arena, "%.*s.%.*s",
			SLICE_ARGS(table->class->identifier),
			SLICE_ARGS(slot->reflected));
		first->more = slot->rule_count + slot_checks_class(slot);
		for (j = 0; j < slot->rule_count; j++)
			add_rule(&rows, slot, &slot->rules[j]);
		if (slot_checks_class(slot))
			add_class_rule(&rows);
	}
	view->automata.count = view->automaton_count = rows.automaton_count;
	view->asked_rows.count = view->asked_count = rows.asked_count;
}
