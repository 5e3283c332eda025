/* SPDX-License-Identifier: MIT */
/*
 * All slots of a file's classes are gone through for rules that are patterns,
 * inherited ones too, since the file's tables have them.
 */
#include "report/pattern_costs.h"

#include "resolve/rule.h"

struct collector {
	struct arena *arena;
	struct pattern_costs costs;
	size_t capacity;
};

static bool
is_known(const struct pattern_costs *costs, const struct automaton *automaton)
{
	size_t i;

	for (i = 0; i < costs->count; i++)
		if (costs->automata[i] == automaton)
			return true;
	return false;
}

static void
add_rule(struct collector *collector, const struct rule *rule)
{
	struct pattern_costs *costs = &collector->costs;
	const struct automaton *automaton;

	if (rule->kind != RULE_PATTERN)
		return;
	automaton = rule->automaton->same;
	if (is_known(costs, automaton))
		return;
	costs->automata = arena_grow(collector->arena, costs->automata,
		costs->count, &collector->capacity, costs->count + 1,
		sizeof *costs->automata);
	costs->automata[costs->count++] = automaton;
	costs->bytes += automaton->pattern.bytes;
}

struct pattern_costs
pattern_costs_make(struct arena *arena, const struct schema *schema)
{
	struct collector collector = {.arena = arena};
	size_t i, j, k;

	for (i = 0; i < schema->class_count; i++) {
		const struct class *class = schema->ordered[i];

		for (j = 0; j < class->slot_count; j++)
			for (k = 0; k < class->slots[j]->rule_count; k++)
				add_rule(
					&collector, &class->slots[j]->rules[k]);
	}
	return collector.costs;
}
