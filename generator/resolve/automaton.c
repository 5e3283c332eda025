/* SPDX-License-Identifier: MIT */
/*
 * The first time that a pattern is met it is compiled; that it is refused is
 * kept too, since each place that says it is told so. Minimal automata whose
 * states are numbered in one way are equal where they match the same texts, so
 * that tables have each once.
 */
#include "resolve/automaton.h"

#include "load/node.h"

static uint64_t
hash_of(const struct pattern *pattern)
{
	size_t cells = (size_t)pattern->states * pattern->classes, i;
	uint64_t hash = hash_bytes(
		HASH_START, pattern->map, sizeof pattern->map);

	for (i = 0; i < cells; i++) {
		hash = hash_byte(hash, (unsigned char)(pattern->next[i] >> 8));
		hash = hash_byte(hash, (unsigned char)pattern->next[i]);
	}
	hash = hash_byte(hash, (unsigned char)(pattern->start >> 8));
	hash = hash_byte(hash, (unsigned char)pattern->start);
	hash = hash_byte(hash, (unsigned char)(pattern->accepting >> 8));
	return hash_byte(hash, (unsigned char)pattern->accepting);
}

/* One of those before, or itself. */
static const struct automaton *
find_same(const struct map *automata, const struct automaton *automaton)
{
	size_t i;

	for (i = 0; i < automata->count; i++) {
		const struct automaton *other = automata->entries[i].value;

		if (other->good && other->hash == automaton->hash &&
			pattern_equal(&other->pattern, &automaton->pattern))
			return other->same;
	}
	return automaton;
}

static struct automaton *
compile(const struct resolver *resolver, struct slice text)
{
	struct arena *arena = &resolver->run->arena;
	struct map *automata = &resolver->model->automata;
	struct automaton *automaton = ARENA_NEW(arena, struct automaton);

	automaton->text = text;
	automaton->good = pattern_compile(
		arena, text, &automaton->pattern, &automaton->fault);
	if (automaton->good) {
		automaton->hash = hash_of(&automaton->pattern);
		automaton->same = find_same(automata, automaton);
	}
	map_put(automata, arena, text, automaton);
	return automaton;
}

static void
warn_of_size(const struct resolver *resolver, struct automaton *automaton,
	const struct word *word)
{
	const struct pattern *pattern = &automaton->pattern;
	const struct class_text *class = resolver->scope ? resolver->scope->text
							 : NULL;
	struct slice repeat = pattern->costliest;
	struct place place = word->place;
	const char *most = "";

	if (automaton->is_told || pattern->bytes <= AUTOMATON_BYTES_USUAL)
		return;
	if (repeat.length) {
		place = word_part(word,
			(size_t)(repeat.bytes - automaton->text.bytes),
			repeat.length);
		most = text_format(&resolver->run->arena,
			"; %.*s takes most of them", SLICE_ARGS(repeat))
			       .bytes;
	}
	if (class && class_suppresses(class, CODE_LARGE_PATTERN))
		return;
	automaton->is_told = true;
	diag_warning(resolver->run, CODE_LARGE_PATTERN, place,
		"the pattern takes %zu bytes of tables%s", pattern->bytes,
		most);
}

const struct automaton *
automaton_find(const struct resolver *resolver, const struct word *pattern)
{
	struct automaton *automaton = map_get(
		&resolver->model->automata, pattern->text);
	const struct pattern_fault *fault;

	if (!automaton)
		automaton = compile(resolver, pattern->text);
	if (automaton->good) {
		warn_of_size(resolver, automaton, pattern);
		return automaton;
	}
	fault = &automaton->fault;
	diag_error(resolver->run, CODE_BAD_PATTERN,
		word_part(pattern, fault->offset, fault->length), "%.*s",
		SLICE_ARGS(fault->words));
	return NULL;
}
