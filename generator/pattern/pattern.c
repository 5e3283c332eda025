/* SPDX-License-Identifier: MIT */
/*
 * The stages of compiling a pattern, one after the other: text, tree, an
 * automaton in several states at once, one in a single state, the smallest such
 * one. Look-aheads behind a leading ^ ask more of the same text: each becomes
 * an automaton of its own, and what is wanted is accepted by all of them. What
 * all this takes is bounded; what is over the bounds is refused, and the repeat
 * that costs most is named. The work is done in an arena of its own.
 */
#include "pattern/pattern.h"

#include "pattern/intersect.h"
#include "pattern/minimise.h"
#include "pattern/parser.h"
#include "pattern/subsets.h"

struct compiler {
	struct dfa_work work;
	struct arena *arena; /* of what is handed on */
	struct slice text;
	struct pattern_fault *fault;
};

static bool
fail(struct compiler *compiler, size_t offset, size_t length,
	struct slice words)
{
	compiler->fault->offset = offset;
	compiler->fault->length = length;
	compiler->fault->words = words;
	return false;
}

/* What of the pattern says how often. */
static struct slice
repeat_text(const struct compiler *compiler, const struct tree *repeat)
{
	struct slice text = {0};

	if (repeat) {
		text = slice_from(compiler->text, repeat->offset);
		text.length = repeat->length;
	}
	return text;
}

static bool
fail_as_large(struct compiler *compiler, const struct tree *tree)
{
	const struct tree *repeat = nfa_costliest(tree);
	struct slice text = repeat_text(compiler, repeat);

	if (!repeat)
		return fail(compiler, 0, compiler->text.length,
			text_format(compiler->arena,
				"needs more than %d states",
				PATTERN_STATES_MOST));
	return fail(compiler, repeat->offset, repeat->length,
		text_format(compiler->arena,
			"needs more than %d states: %.*s counts",
			PATTERN_STATES_MOST, SLICE_ARGS(text)));
}

/*---- look-aheads ----------------------------------------------------------*/

/* One that stands where none may. */
static const struct tree *
find_look(const struct tree *tree)
{
	const struct tree *found = NULL;

	if (tree->kind == TREE_LOOK)
		return tree;
	for (tree = tree->first; tree && !found; tree = tree->next)
		found = find_look(tree);
	return found;
}

static bool
check_looks(struct compiler *compiler, const struct tree *tree)
{
	const struct tree *look = find_look(tree);

	if (!look)
		return true;
	return fail(compiler, look->offset, look->length,
		slice_of("a look-ahead stands behind a leading ^, and nowhere "
			 "else: match that in 'validate:'"));
}

/* Takes the look-aheads behind a leading ^ out of the tree: the first of them,
 * which the others follow. */
static struct tree *
take_looks(struct tree *tree)
{
	struct tree *start = tree->first, *looks, *last;

	if (tree->kind != TREE_SEQUENCE || !start ||
		start->kind != TREE_ASSERTION ||
		start->assertion != ASSERTION_START)
		return NULL;
	looks = start->next;
	if (!looks || looks->kind != TREE_LOOK)
		return NULL;
	for (last = looks; last->next && last->next->kind == TREE_LOOK;)
		last = last->next;
	start->next = last->next;
	last->next = NULL;
	return looks;
}

/* What a look-ahead looks for, at the start of the text. */
static struct tree *
make_looked_for(struct arena *arena, struct tree *look)
{
	struct tree *sequence = ARENA_NEW(arena, struct tree);
	struct tree *start = ARENA_NEW(arena, struct tree);

	sequence->kind = TREE_SEQUENCE;
	sequence->first = start;
	start->kind = TREE_ASSERTION;
	start->assertion = ASSERTION_START;
	start->next = look->first;
	return sequence;
}

/*---- automata -------------------------------------------------------------*/

static bool
make_dfa(struct compiler *compiler, struct tree *tree, struct dfa *dfa)
{
	struct dfa_work *work = &compiler->work;
	struct dfa large;

	if (!check_looks(compiler, tree))
		return false;
	if (!nfa_measure(work->arena, tree) ||
		!subsets_make(work, nfa_make(work->arena, tree), &large))
		return fail_as_large(compiler, tree);
	minimise(work->arena, &large, dfa);
	return true;
}

/* What matches the rest, and each look-ahead. */
static bool
add_looks(struct compiler *compiler, struct tree *looks,
	const struct tree *rest, struct dfa *dfa)
{
	struct arena *arena = compiler->work.arena;
	struct tree *look, *next;

	for (look = looks; look; look = next) {
		struct tree *tree = make_looked_for(arena, look);
		struct dfa own, both;

		next = look->next;
		if (!make_dfa(compiler, tree, &own))
			return false;
		if (!intersect(&compiler->work, dfa, &own, look->is_negative,
			    &both))
			return fail_as_large(
				compiler, nfa_costliest(rest) ? rest : tree);
		minimise(arena, &both, dfa);
	}
	return true;
}

/*---- what is handed on ----------------------------------------------------*/

static void
hand_on(struct arena *arena, const struct dfa *dfa, struct pattern *pattern)
{
	size_t cells = (size_t)dfa->count * dfa->classes;
	uint32_t last = dfa->count - 1;

	pattern->states = dfa->count;
	pattern->classes = dfa->classes;
	pattern->start = dfa->start;
	pattern->accepting = 0;
	while (pattern->accepting < dfa->count &&
		!dfa->accepts[pattern->accepting])
		pattern->accepting++;
	pattern->first = !dfa->accepts[0] && dfa_is_sink(dfa, 0);
	pattern->last = dfa->accepts[last] && dfa_is_sink(dfa, last)
		? last
		: dfa->count;
	memcpy(pattern->map, dfa->map, sizeof pattern->map);
	pattern->next = ARENA_COPY(arena, dfa->next, cells);
	pattern->is_wide = dfa->count > 256;
	pattern->bytes = sizeof pattern->map +
		cells * (pattern->is_wide ? 2 : 1);
}

static bool
compile(struct compiler *compiler, struct pattern *pattern)
{
	struct arena *arena = compiler->work.arena;
	struct tree *tree = pattern_parse(
		arena, compiler->text, compiler->arena, compiler->fault);
	struct tree *looks;
	struct dfa dfa;

	if (!tree)
		return false;
	looks = take_looks(tree);
	if (!make_dfa(compiler, tree, &dfa) ||
		!add_looks(compiler, looks, tree, &dfa))
		return false;
	if (dfa.count > PATTERN_STATES_MOST)
		return fail_as_large(compiler, tree);
	pattern->costliest = repeat_text(compiler, nfa_costliest(tree));
	hand_on(compiler->arena, &dfa, pattern);
	return true;
}

bool
pattern_compile(struct arena *arena, struct slice text, struct pattern *pattern,
	struct pattern_fault *fault)
{
	struct arena work;
	struct compiler compiler = {
		.arena = arena, .text = text, .fault = fault};
	bool good;

	if (text.length > PATTERN_BYTES_MOST)
		return fail(&compiler, 0, 0,
			text_format(arena, "is longer than %zu bytes",
				PATTERN_BYTES_MOST));
	arena_init(&work);
	compiler.work.arena = &work;
	good = compile(&compiler, pattern);
	arena_release(&work);
	return good;
}

/*---- what is asked of one -------------------------------------------------*/

bool
pattern_matches(const struct pattern *pattern, struct slice text)
{
	uint32_t state = pattern->start;
	size_t i;

	for (i = 0; i < text.length && state >= pattern->first &&
		state < pattern->last;
		i++)
		state = pattern->next[state * pattern->classes +
			pattern->map[(unsigned char)text.bytes[i]]];
	return state >= pattern->accepting;
}

bool
pattern_equal(const struct pattern *a, const struct pattern *b)
{
	return a->states == b->states && a->classes == b->classes &&
		a->start == b->start && a->accepting == b->accepting &&
		memcmp(a->map, b->map, sizeof a->map) == 0 &&
		memcmp(a->next, b->next,
			(size_t)a->states * a->classes * sizeof *a->next) == 0;
}
