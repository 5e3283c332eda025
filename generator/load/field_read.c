/* SPDX-License-Identifier: MIT */
/*
 * A function for each kind of field: it looks whether the node is what the kind
 * wants, reports what is there instead, and sets the field. field_read chooses
 * among them by the key's form.
 */
#include "load/field_read.h"

#include <assert.h>
#include <string.h>

#include "message/suggest.h"

void
report_form(struct run *run, const struct key *key, const struct node *node)
{
	diag_error(run, CODE_WRONG_KIND, node->place, "'%s' is %s, not %s",
		key->name, key_text(key), node_what(run, node));
}

/* Numbers are texts too ("version: 1.0"): what was written counts. */
static bool
text_read(struct run *run, const struct key *key, const struct node *node,
	struct slice *text)
{
	if (node_is_null(node))
		return true;
	if (node->kind == NODE_SCALAR && !node_is_boolean(node)) {
		*text = node->text;
		return true;
	}
	report_form(run, key, node);
	return false;
}

static bool
flag_read(struct run *run, const struct key *key, const struct node *node,
	struct flag *flag)
{
	if (!node_is_boolean(node)) {
		diag_error(run, CODE_WRONG_KIND, node->place,
			"'%s' is a flag: write true or false, not %s",
			key->name, node_what(run, node));
		return false;
	}
	flag->given = true;
	flag->value = slice_is(node->text, "true");
	flag->place = node->place;
	return true;
}

/* One item where names or other words are wanted. */
static bool
word_read(struct run *run, const struct key *key, const struct node *node,
	struct word *word)
{
	bool is_name = key->form == KEY_FORM_NAME ||
		key->form == KEY_FORM_HOOK || key->form == KEY_FORM_RANGE ||
		key->form == KEY_FORM_NAMES;

	if (!node_is_word(node)) {
		report_form(run, key, node);
		return false;
	}
	if (!is_name && node->text.length == 0) {
		diag_error(run, CODE_WRONG_KIND, node->place, "'%s' is empty",
			key->name);
		return false;
	}
	if (is_name && !name_check(run, node, NAME_REFERENCE, false))
		return false;
	*word = node_word(node);
	return true;
}

bool
words_read(struct run *run, const struct key *key, const struct node *node,
	const struct word **words, size_t *count)
{
	bool is_list = node->kind == NODE_SEQUENCE;
	size_t most = is_list ? node->count : 1, i;
	struct word *list = ARENA_ARRAY(&run->arena, struct word, most);

	*words = list;
	for (i = 0; i < most; i++)
		if (word_read(run, key, is_list ? node->items[i] : node,
			    &list[*count]))
			++*count;
	return *count == most;
}

bool
integer_read(struct run *run, const struct key *key, const struct node *node,
	struct literal *literal)
{
	if (!node_is_integer(node)) {
		report_form(run, key, node);
		return false;
	}
	if (!literal_read_scalar(run, node, literal))
		return false;
	if (literal->kind == LITERAL_INTEGER)
		return true;
	diag_error(run, CODE_OUT_OF_RANGE, node->place,
		"%.*s does not fit 64 bits", SLICE_ARGS(node->text));
	return false;
}

bool
count_read(struct run *run, const struct key *key, const struct node *node,
	struct literal *literal)
{
	if (node_is_name(node))
		return literal_read_scalar(run, node, literal);
	return integer_read(run, key, node, literal);
}

static bool
number_read(struct run *run, const struct key *key, const struct node *node,
	struct literal *literal)
{
	if (node_is_number(node) || node_is_name(node))
		return literal_read_scalar(run, node, literal);
	report_form(run, key, node);
	return false;
}

/* A starting value: what may stand after '=', with YAML's own list. */
static bool
literal_read(struct run *run, const struct key *key, const struct node *node,
	struct literal *literal)
{
	size_t i;
	struct literal *items;
	bool good = true;

	if (node_is_word(node))
		return literal_read_scalar(run, node, literal);
	if (node->kind != NODE_SEQUENCE) {
		report_form(run, key, node);
		return false;
	}
	literal->kind = LITERAL_LIST;
	literal->place = node->place;
	literal->count = node->count;
	literal->items = items = ARENA_ARRAY(
		&run->arena, struct literal, node->count);
	for (i = 0; i < node->count; i++)
		good = literal_read(run, key, node->items[i], &items[i]) &&
			good;
	return good;
}

/* "Order_ready", or "bool Order_ready", which may say no. */
static bool
hook_read(struct run *run, const struct key *key, const struct node *node,
	struct word *word, bool *answers)
{
	struct node name = *node;
	size_t begin = strlen("bool");

	if (!node_is_word(node) || !slice_begins(node->text, "bool "))
		return word_read(run, key, node, word);
	while (begin < name.text.length && name.text.bytes[begin] == ' ')
		begin++;
	name.text = slice_from(node->text, begin);
	name.place = node_part(node, begin, name.text.length);
	*answers = true;
	return word_read(run, key, &name, word);
}

/*---- choices --------------------------------------------------------------*/

/* One of the key's choices, by number; -1 where it is none, which is
 * reported. */
static int
choice_read(struct run *run, const struct key *key, const struct node *node)
{
	struct choices choices = key_choices(key->form);
	struct suggestion suggestion;
	size_t i;

	if (node->kind != NODE_SCALAR) {
		report_form(run, key, node);
		return -1;
	}
	suggest_start(&suggestion, node->text);
	for (i = 0; i < choices.count; i++) {
		if (slice_is(node->text, choices.items[i].name))
			return (int)i;
		suggest_offer(&suggestion, slice_of(choices.items[i].name));
	}
	diag_error(run, CODE_WRONG_KIND, node->place, "'%s' is %s, not %s%s",
		key->name, key_text(key), node_what(run, node),
		suggest_text(run, &suggestion));
	return -1;
}

static bool
mode_read(struct run *run, const struct key *key, const struct node *node,
	struct mode *mode)
{
	int choice = choice_read(run, key, node);

	if (choice < 0)
		return false;
	*mode = (struct mode){true, (enum layout_mode)choice, node->place};
	return true;
}

static bool
endian_read(struct run *run, const struct key *key, const struct node *node,
	struct endian *endian)
{
	int choice = choice_read(run, key, node);

	if (choice < 0)
		return false;
	*endian = (struct endian){true, (enum byte_order)choice, node->place};
	return true;
}

static bool
refs_read(struct run *run, const struct key *key, const struct node *node,
	struct flag *index32)
{
	if (choice_read(run, key, node) < 0)
		return false;
	*index32 = (struct flag){true, true, node->place};
	return true;
}

static bool
inherited_read(struct run *run, const struct key *key, const struct node *node,
	struct inherited *inherited)
{
	int choice = choice_read(run, key, node);

	if (choice < 0)
		return false;
	*inherited = (struct inherited){
		true, (enum inherited_form)choice, node->place};
	return true;
}

static bool
renaming_read(struct run *run, const struct key *key, const struct node *node,
	struct renaming *renaming)
{
	int choice = choice_read(run, key, node);

	if (choice < 0)
		return false;
	*renaming = (struct renaming){true, (enum rename)choice, node->place};
	return true;
}

/* true, false, or "fast", which is true and more. */
static bool
eq_read(struct run *run, const struct key *key, const struct node *node,
	struct flag *eq, bool *is_fast)
{
	if (node_is_boolean(node))
		return flag_read(run, key, node, eq);
	if (!node_is_word(node) || !slice_is(node->text, "fast")) {
		report_form(run, key, node);
		return false;
	}
	*eq = (struct flag){true, true, node->place};
	*is_fast = true;
	return true;
}

/* A number is compared as it is written, so it is kept as decimal digits. */
static bool
tag_read_number(struct run *run, const struct key *key, const struct node *node,
	struct tagging *tag)
{
	struct literal number = {0};

	if (!integer_read(run, key, node, &number))
		return false;
	if (number.integer.magnitude > INT64_MAX &&
		!(number.integer.negative &&
			number.integer.magnitude == UINT64_C(1) << 63)) {
		diag_error(run, CODE_OUT_OF_RANGE, node->place,
			"an integer tag lies within -2^63..2^63-1");
		return false;
	}
	tag->kind = TAGGED_INTEGER;
	tag->text = integer_text(&run->arena, number.integer);
	return true;
}

static bool
tag_read(struct run *run, const struct key *key, const struct node *node,
	struct tagging *tag)
{
	tag->place = node->place;
	if (node_is_boolean(node)) {
		tag->kind = slice_is(node->text, "true") ? TAGGED_CLASS
							 : UNTAGGED;
	} else if (node_is_number(node)) {
		if (!tag_read_number(run, key, node, tag))
			return false;
	} else if (node_is_word(node) && node->text.length > 0) {
		tag->kind = TAGGED_TEXT;
		tag->text = node->text;
	} else {
		report_form(run, key, node);
		return false;
	}
	tag->given = true;
	return true;
}

/*---- annotations ----------------------------------------------------------*/

/* slotgen's own begin so, and there is none yet. */
static bool
annotation_key(struct run *run, const struct node *node, struct word *key)
{
	static const struct slice own = {"slotgen:", 8};

	if (!node_is_word(node) || node->text.length == 0) {
		diag_error(run, CODE_WRONG_KIND, node->place,
			"an annotation has a name, not %s",
			node_what(run, node));
		return false;
	}
	*key = node_word(node);
	if (node->text.length >= own.length &&
		memcmp(node->text.bytes, own.bytes, own.length) == 0) {
		diag_error(run, CODE_UNKNOWN_KEY, node->place,
			"slotgen has no annotation '%.*s': names that begin "
			"with 'slotgen:' are its own",
			SLICE_ARGS(text_shown(run, node->text)));
		return false;
	}
	return true;
}

static bool
annotation_value(
	struct run *run, const struct node *node, struct literal *value)
{
	if (!node_is_word(node)) {
		diag_error(run, CODE_WRONG_KIND, node->place,
			"an annotation is a text, a number, true or false, not "
			"%s",
			node_what(run, node));
		return false;
	}
	if (!literal_read_scalar(run, node, value))
		return false;
	if (!literal_check_width(run, value))
		return false;
	if (value->kind == LITERAL_WORD && !node_is_boolean(node))
		value->kind = LITERAL_TEXT;
	return true;
}

static bool
annotations_read(struct run *run, const struct key *key,
	const struct node *node, struct annotations *annotations)
{
	struct annotation *items;
	bool good = true;
	size_t i;

	if (node_is_null(node))
		return true;
	if (node->kind != NODE_MAPPING) {
		report_form(run, key, node);
		return false;
	}
	annotations->items = items = ARENA_ARRAY(
		&run->arena, struct annotation, node->count);
	for (i = 0; i < node->count; i++) {
		struct annotation *item = &items[annotations->count];

		if (annotation_key(run, node->items[2 * i], &item->key) &&
			annotation_value(
				run, node->items[2 * i + 1], &item->value))
			annotations->count++;
		else
			good = false;
	}
	return good;
}

/*---- any field ------------------------------------------------------------*/

bool
field_read(struct run *run, const struct key *key, void *object,
	const struct node *node)
{
	char *bytes = object;
	void *field = bytes + key->field, *second = bytes + key->second;

	switch (key->form) {
	case KEY_FORM_TEXT:
		return text_read(run, key, node, field);
	case KEY_FORM_FLAG:
		return flag_read(run, key, node, field);
	case KEY_FORM_EQ:
		return eq_read(run, key, node, field, second);
	case KEY_FORM_HOOK:
		return hook_read(run, key, node, field, second);
	case KEY_FORM_NAME:
	case KEY_FORM_RANGE:
	case KEY_FORM_WORD:
		return word_read(run, key, node, field);
	case KEY_FORM_NAMES:
	case KEY_FORM_WORDS:
	case KEY_FORM_WARNINGS:
		return words_read(run, key, node, field, second);
	case KEY_FORM_INTEGER:
		return integer_read(run, key, node, field);
	case KEY_FORM_COUNT:
		return count_read(run, key, node, field);
	case KEY_FORM_NUMBER:
		return number_read(run, key, node, field);
	case KEY_FORM_LITERAL:
		return literal_read(run, key, node, field);
	case KEY_FORM_LAYOUT:
		return mode_read(run, key, node, field);
	case KEY_FORM_ENDIAN:
		return endian_read(run, key, node, field);
	case KEY_FORM_REFS:
		return refs_read(run, key, node, field);
	case KEY_FORM_RENAME:
		return renaming_read(run, key, node, field);
	case KEY_FORM_INHERITED:
		return inherited_read(run, key, node, field);
	case KEY_FORM_ANNOTATIONS:
		return annotations_read(run, key, node, field);
	case KEY_FORM_TAG:
		return tag_read(run, key, node, field);
	case KEY_FORM_SECTION:
		break;
	}
	assert(false && "a section has no field");
	return false;
}
