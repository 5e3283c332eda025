/* SPDX-License-Identifier: MIT */
/*
 * A word is a way to break, a kind of difference with or without "against-",
 * or the name of a class, an enum, a type, or of a part of one. Whoever breaks
 * in several ways is allowed only where all of them are.
 */
#include "compare/allow.h"

#include <string.h>

#include "message/suggest.h"

static const struct {
	const char *name;
	unsigned breaks;
} breaks_words[] = {{"source", BREAKS_SOURCE}, {"layout", BREAKS_LAYOUT},
	{"data", BREAKS_DATA}};

/* Whether the thing that is named so in the model has that part. */
static bool
has_part(const struct named *named, struct slice part)
{
	size_t i;

	switch (named->kind) {
	case NAMED_CLASS:
		for (i = 0; i < named->class->slot_count; i++)
			if (slice_equal(
				    named->class->slots[i]->name.text, part))
				return true;
		for (i = 0; i < named->class->constant_count; i++)
			if (slice_equal(
				    named->class->constants[i]->text->name.text,
				    part))
				return true;
		break;
	case NAMED_ENUM:
		for (i = 0; i < named->enumeration->value_count; i++)
			if (slice_equal(named->enumeration->values[i].name.text,
				    part))
				return true;
		break;
	case NAMED_TYPE:
		break;
	}
	return false;
}

/* "Order" or "Order.qty" */
static bool
is_thing(const struct model *model, struct slice word)
{
	const char *dot = memchr(word.bytes, '.', word.length);
	struct slice owner = word, part = {NULL, 0};
	const struct named *named;

	if (dot) {
		owner.length = (size_t)(dot - word.bytes);
		part.bytes = dot + 1;
		part.length = word.length - owner.length - 1;
	}
	named = map_get(&model->names, owner);
	return named && (!dot || has_part(named, part));
}

/* "against-moved" or "moved" */
static struct slice
change_word(unsigned code)
{
	return slice_of(explanations[code].name + strlen("against-"));
}

static bool
allow_change(struct allowance *allowance, struct slice word,
	struct suggestion *suggestion)
{
	unsigned code;
	size_t i;

	for (i = 0; i < LENGTH(breaks_words); i++) {
		if (slice_is(word, breaks_words[i].name)) {
			allowance->breaks |= breaks_words[i].breaks;
			return true;
		}
		suggest_offer(suggestion, slice_of(breaks_words[i].name));
	}
	for (code = CODE_FIRST_CHANGE; code < CODE_COUNT; code++) {
		if (slice_is(word, explanations[code].name) ||
			slice_equal(word, change_word(code))) {
			allowance->changes[code] = true;
			return true;
		}
		suggest_offer(suggestion, change_word(code));
	}
	return false;
}

static void
allow_word(struct allowance *allowance, const struct matches *matches,
	struct slice word)
{
	struct run *run = matches->run;
	const struct map *news = &matches->new_model->names;
	bool may = suggest_may(run, news->count);
	struct suggestion suggestion;
	size_t i;

	suggest_start(&suggestion, word);
	if (allow_change(allowance, word, &suggestion))
		return;
	if (word.length &&
		(is_thing(matches->new_model, word) ||
			is_thing(matches->old_model, word))) {
		allowance->names[allowance->name_count++] = word;
		return;
	}
	for (i = 0; may && i < news->count; i++)
		suggest_offer(&suggestion, news->entries[i].key);
	diag_fault(run, "'--allow' knows no '%.*s'%s", SLICE_ARGS(word),
		suggest_text(run, &suggestion));
}

void
allowance_read(struct allowance *allowance, const struct matches *matches,
	const char *const *words, size_t count)
{
	size_t i, most = 0;

	for (i = 0; i < count; i++)
		most += strlen(words[i]) + 1;
	allowance->names = ARENA_ARRAY(
		&matches->run->arena, struct slice, most + 1);
	for (i = 0; i < count; i++) {
		const char *word = words[i];

		for (;;) {
			size_t length = strcspn(word, ",");

			allow_word(allowance, matches,
				(struct slice){word, length});
			if (!word[length])
				break;
			word += length + 1;
		}
	}
}

/* "Order" allows what is told of Order and of Order.qty. */
static bool
names_subject(struct slice name, struct slice subject)
{
	return name.length <= subject.length &&
		memcmp(name.bytes, subject.bytes, name.length) == 0 &&
		(name.length == subject.length ||
			subject.bytes[name.length] == '.');
}

bool
allowance_has(const struct allowance *allowance, struct slice subject,
	enum diag_code code, unsigned breaks)
{
	size_t i;

	if (allowance->changes[code] || !(breaks & ~allowance->breaks))
		return true;
	for (i = 0; i < allowance->name_count; i++)
		if (names_subject(allowance->names[i], subject))
			return true;
	return false;
}
