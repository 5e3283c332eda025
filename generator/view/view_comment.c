/* SPDX-License-Identifier: MIT */
/*
 * Comments are finished here, English and all, since they are wrapped by what
 * a schema says: a description, then its unit, bounds and the like as words.
 */
#include "view/view_comment.h"

#include <string.h>

#include "resolve/rule.h"
#include "resolve/slot.h"
#include "view/c_text.h"
#include "view/view_constant.h"

/* A class's description and what else there is to know stand on one line where
 * they are no longer. */
#define ONE_LINE 74
/* A note that has room for less says only the facts. */
#define NOTE_COLUMNS 16
/* Bytes of a pattern that a comment shows. */
#define PATTERN_SHOWN 32

/*---- words ----------------------------------------------------------------*/

static void
add_word(struct buffer *facts, struct slice word)
{
	BUFFER_ADD(facts, facts->length ? SLICE(", ") : SLICE(""), word);
}

static void
add_fact(struct buffer *facts, const char *before, struct slice text,
	const char *after)
{
	buffer_format(facts, "%s%s%.*s%s", facts->length ? ", " : "", before,
		SLICE_ARGS(text), after);
}

/* What the schema says by a constant: so, or as the number that it is, where
 * there is no room for names. */
enum wording { BY_CONSTANT, BY_NUMBER };

static struct slice
number_words(struct arena *arena, const struct slot *slot, struct number number,
	enum wording wording)
{
	if (wording == BY_NUMBER)
		number.constant = NULL;
	return view_number_words(arena, &slot->type, number);
}

/* Of a real number those that are left out themselves, where they are not
 * beyond its bounds. */
static const struct rule *
left_out(const struct slot *slot, enum rule_kind kind)
{
	const struct rule *rule = rule_find(slot, kind);
	const struct value_type *type = &slot->type;

	if (!rule)
		return NULL;
	return kind == RULE_ABOVE
		? rule->number.real >= value_least(type).real ? rule : NULL
		: rule->number.real <= value_most(type).real ? rule
							     : NULL;
}

static void
add_bounds(struct arena *arena, struct buffer *facts, const struct slot *slot,
	enum wording wording)
{
	const struct value_type *type = &slot->type;
	const struct rule *above = left_out(slot, RULE_ABOVE);
	const struct rule *below = left_out(slot, RULE_BELOW);
	struct slice least = number_words(arena, slot,
		above ? above->number : value_least(type), wording);
	struct slice most = number_words(
		arena, slot, below ? below->number : value_most(type), wording);

	if (value_is_open_above(type) && !below) {
		add_fact(facts, above ? "above " : "at least ", least, "");
	} else if (value_is_open_below(type) && !above) {
		add_fact(facts, below ? "below " : "at most ", most, "");
	} else {
		add_word(facts, least);
		BUFFER_ADD(facts, above ? SLICE("<..") : SLICE(".."),
			below ? SLICE("<") : SLICE(""), most);
	}
	if (slot->unit.length)
		buffer_format(facts, " %.*s", SLICE_ARGS(slot->unit));
}

/* "2..40 characters", "at least 1 element" */
static void
add_sizes(struct arena *arena, struct buffer *facts, const struct rule *least,
	const struct rule *most, const char *what)
{
	const struct rule *last = most ? most : least;
	struct slice low, high;

	if (!last)
		return;
	low = integer_text(arena, (least ? least : most)->number.integer);
	high = integer_text(arena, last->number.integer);
	add_word(facts,
		!least          ? SLICE("at most ")
			: !most ? SLICE("at least ")
				: SLICE(""));
	BUFFER_ADD(facts, low);
	if (least && most && !slice_equal(low, high))
		BUFFER_ADD(facts, SLICE(".."), high);
	buffer_format(facts, " %s%s", what, slice_is(high, "1") ? "" : "s");
}

static void
add_patterns(struct buffer *facts, const struct slot *slot)
{
	size_t i;

	for (i = 0; i < slot->rule_count; i++) {
		struct slice text = slot->rules[i].text;

		if (slot->rules[i].kind == RULE_PATTERN)
			add_fact(facts, "matches ",
				text.length > PATTERN_SHOWN ? SLICE("a pattern")
							    : text,
				"");
	}
}

static void
add_rules(struct arena *arena, struct buffer *facts, const struct slot *slot)
{
	add_sizes(arena, facts, rule_find(slot, RULE_LENGTH_LEAST),
		rule_find(slot, RULE_LENGTH_MOST),
		slot->type.kind == KIND_BYTES ? "byte" : "character");
	add_sizes(arena, facts, rule_find(slot, RULE_COUNT_LEAST),
		rule_find(slot, RULE_COUNT_MOST), "element");
	if (rule_find(slot, RULE_UNIQUE))
		add_word(facts, SLICE("none twice"));
	add_patterns(facts, slot);
}

/* "0..100 percent", "in percent" */
static void
add_range(struct arena *arena, struct buffer *facts, const struct slot *slot,
	enum wording wording)
{
	const struct value_type *type = &slot->type;
	struct slice unit = slot->unit;

	if (kind_has_bounds(type->kind) &&
		(value_is_bounded(type) || rule_find(slot, RULE_ABOVE) ||
			rule_find(slot, RULE_BELOW)))
		add_bounds(arena, facts, slot, wording);
	else if (unit.length)
		add_fact(facts, "in ", unit, "");
}

/* What there is to say besides the description; never the name again. */
static bool
has_facts(const struct slot *slot)
{
	return slot->is_identifier || slot->is_key || slot->has_default ||
		slot->opt || slot->is_readonly || slot->deprecated.length ||
		slot->unit.length || slot->rule_count ||
		(kind_has_bounds(slot->type.kind) &&
			value_is_bounded(&slot->type));
}

static struct slice
slot_facts(struct arena *arena, const struct slot *slot, enum wording wording)
{
	struct buffer facts = {.arena = arena};

	if (!has_facts(slot))
		return SLICE("");

	if (slot->is_identifier)
		add_word(&facts, SLICE("identifier"));
	if (slot->is_key)
		add_word(&facts, SLICE("key"));
	add_range(arena, &facts, slot, wording);
	add_rules(arena, &facts, slot);
	if (slot->has_default)
		add_fact(&facts, "",
			wording == BY_CONSTANT ? view_default_words(arena, slot)
					       : slot_default_text(slot),
			" at first");
	if (slot->opt)
		add_word(&facts,
			slot->is_required ? SLICE("required here")
					  : SLICE("optional"));
	if (slot->is_readonly)
		add_word(&facts, SLICE("read-only"));
	if (slot->deprecated.length)
		add_fact(&facts, "deprecated: ", slot->deprecated, "");
	return buffer_take(&facts, arena);
}

static bool
is_letter(char byte, char first, char last)
{
	return byte >= first && byte <= last;
}

/* What a text holds before a zero, if it holds any. */
static struct slice
up_to_zero(struct slice text)
{
	const char *zero = text.length ? memchr(text.bytes, '\0', text.length)
				       : NULL;

	if (zero)
		text.length = (size_t)(zero - text.bytes);
	return text;
}

/* As a sentence begins, where its first word is no name: without capitals,
 * digits and the like. */
static struct slice
with_capital(struct arena *arena, struct slice text)
{
	size_t i = 0;
	char first;

	while (i < text.length && is_letter(text.bytes[i], 'a', 'z'))
		i++;
	if (!i || (i < text.length && !strchr(" ,.;:\n", text.bytes[i])))
		return text;
	first = (char)(text.bytes[0] - 'a' + 'A');
	return TEXT_JOIN(arena, {&first, 1},
		up_to_zero((struct slice){text.bytes + 1, text.length - 1}));
}

static bool
ends_sentence(struct slice text)
{
	return strchr(".!?:", text.bytes[text.length - 1]) != NULL;
}

/* A default is written as in the schema. */
static struct slice
facts_sentence(struct arena *arena, const struct slot *slot, struct slice facts)
{
	struct slice start = slot->has_default ? view_default_words(arena, slot)
					       : SLICE("");

	if (!facts.length)
		return facts;
	if (!start.length || facts.length < start.length ||
		memcmp(facts.bytes, start.bytes, start.length) != 0)
		facts = with_capital(arena, facts);
	return ends_sentence(facts) ? facts
				    : TEXT_JOIN(arena, facts, SLICE("."));
}

static struct slice
description_sentence(struct arena *arena, struct slice text)
{
	bool is_whole = !text.length || ends_sentence(text) ||
		memchr(text.bytes, '\n', text.length);

	text = up_to_zero(with_capital(arena, text));
	return is_whole ? text : TEXT_JOIN(arena, text, SLICE("."));
}

/* "Price at which it becomes a market order; optional." */
static struct slice
both_in_one(struct arena *arena, struct slice description, struct slice facts)
{
	return TEXT_JOIN(arena, up_to_zero(with_capital(arena, description)),
		SLICE("; "), facts, SLICE("."));
}

/* A sentence of its own is no part of another. */
static bool
is_one_phrase(struct slice text)
{
	return text.length && !memchr(text.bytes, '.', text.length) &&
		!memchr(text.bytes, ';', text.length) &&
		!memchr(text.bytes, '\n', text.length) && !ends_sentence(text);
}

/* Whether it has a blank line. */
static bool
has_paragraphs(struct slice text)
{
	size_t i;

	for (i = 1; i < text.length; i++)
		if (text.bytes[i] == '\n' && text.bytes[i - 1] == '\n')
			return true;
	return false;
}

struct list
view_slot_doc(struct arena *arena, const struct slot *slot, struct slice more)
{
	struct slice description = c_trimmed(slot->description);
	struct slice facts = slot_facts(arena, slot, BY_CONSTANT);
	struct slice paragraphs[3] = {{NULL, 0}, {NULL, 0}, more};
	bool both = description.length && facts.length &&
		!has_paragraphs(description);

	if (both && is_one_phrase(description)) {
		paragraphs[0] = both_in_one(arena, description, facts);
		return c_comment(arena, paragraphs, 3);
	}
	paragraphs[0] = description_sentence(arena, description);
	paragraphs[1] = facts_sentence(arena, slot, facts);
	if (both) {
		paragraphs[0] = TEXT_JOIN(
			arena, paragraphs[0], SLICE(" "), paragraphs[1]);
		paragraphs[1].length = 0;
	}
	return c_comment(arena, paragraphs, 3);
}

/*---- in the struct --------------------------------------------------------*/

static struct slice
note_facts(struct arena *arena, const struct slot *slot, size_t columns)
{
	struct slice facts;

	if (!has_facts(slot))
		return SLICE("");
	facts = c_first_sentence(arena, slot_facts(arena, slot, BY_CONSTANT));
	return facts.length <= columns
		? facts
		: c_first_sentence(arena, slot_facts(arena, slot, BY_NUMBER));
}

struct slice
view_slot_note(struct arena *arena, const struct slot *slot, size_t columns)
{
	struct slice text = c_first_sentence(arena, slot->description);
	struct slice facts = note_facts(arena, slot, columns);
	size_t rest = facts.length ? facts.length + 2 : 0;

	if (text.length && rest + NOTE_COLUMNS <= columns)
		text = c_clipped(arena, text, columns - rest);
	if (text.length && text.length + rest <= columns + 2)
		return TEXT_JOIN(
			arena, text, rest ? SLICE("; ") : SLICE(""), facts);
	return c_clipped(arena, facts, columns);
}

/*---- of bits, and of classes ----------------------------------------------*/

void
view_describe_share(struct arena *arena, struct buffer *text,
	const struct class *class, const struct word_share *share)
{
	const struct slot *slot = class->slots[share->slot];
	struct slice words;

	if (share->is_presence) {
		BUFFER_ADD(text, SLICE("whether "), slot->name.text,
			SLICE(" is set"));
		return;
	}
	BUFFER_ADD(text, slot->opt ? SLICE("opt ") : SLICE(""),
		slot_declared_type(arena, slot, WORDED_AS_DECLARED), SLICE(" "),
		slot->name.text);
	if (slot->type.has_in)
		BUFFER_ADD(text, SLICE(" in "),
			view_number_words(arena, &slot->type, slot->type.low),
			SLICE(".."),
			view_number_words(arena, &slot->type, slot->type.high));
	if (share->width > 1 && !slot->bits)
		buffer_format(text, ", %u bits", share->width);
	if (slot->has_default)
		BUFFER_ADD(text, SLICE(" = "),
			c_summary(arena, view_default_words(arena, slot)));
	words = c_first_sentence(arena, slot->description);
	if (words.length && !class_inherits(class, share->slot))
		BUFFER_ADD(text, SLICE(": "), words);
}

/* What a reader must know of the class besides its description. */
static struct slice
class_notes(struct arena *arena, const struct class *class)
{
	struct buffer notes = {.arena = arena};

	if (class->is_empty && class->no_assignment)
		buffer_add_text(&notes,
			"Not assigned with '=': it is empty, and children keep "
			"slots in its bytes.\n");
	else if (class->is_abstract && class->lends_spare)
		buffer_add_text(&notes,
			"Abstract, and children keep slots in its "
			"spare bits and bytes: not to be copied with '=', which "
			"would overwrite them.\n");
	else if (class->owns)
		buffer_add_text(&notes,
			"Not assigned with '=': two would own the same.\n");
	else if (class->no_assignment)
		buffer_add_text(&notes,
			"Not assigned with '=': children keep slots "
			"in its spare bits and bytes.\n");
	if (class->is_weakref)
		buffer_add_text(&notes, "Weak references to it are allowed.\n");
	if (class->is_open)
		buffer_add_text(&notes,
			"Open: objects have a dictionary of "
			"further attributes.\n");
	if (class->text->deprecated.length)
		buffer_format(&notes, "Deprecated: %.*s\n",
			SLICE_ARGS(class->text->deprecated));
	return buffer_take(&notes, arena);
}

struct list
view_class_doc(struct arena *arena, const struct class *class)
{
	struct slice text = c_trimmed(class->text->description);
	struct slice notes = c_trimmed(class_notes(arena, class));
	struct slice paragraphs[2] = {text, notes};

	if (text.length && notes.length && ends_sentence(text) &&
		text.length + notes.length <= ONE_LINE &&
		!memchr(notes.bytes, '\n', notes.length)) {
		paragraphs[0] = text_format(arena, "%.*s %.*s",
			SLICE_ARGS(text), SLICE_ARGS(notes));
		paragraphs[1].length = 0;
	}
	return c_comment(arena, paragraphs, 2);
}
