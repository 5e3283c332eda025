/* SPDX-License-Identifier: MIT */
#include "load/field_read.h"

#include <string.h>

#include "base/character.h"
#include "message/suggest.h"

/* What names of one use are called, and which are refused beyond those that
 * are no identifiers. */
struct name_rule {
	const char *plural;
	bool reserved; /* _X and __x__, which C keeps for itself */
	bool private;  /* __x is Python's private name, so no reserved one */
	bool own;      /* slot_…: slotgen's */
	bool built_in; /* uint8_t, opt: the language's words */
};

static const struct name_rule name_rules[NAME_USE_COUNT] = {
	[NAME_SLOT] = {"slots items", true, true, true, false},
	[NAME_CLASS] = {"class names", true, false, true, true},
	[NAME_ENUM] = {"enum names", true, false, true, true},
	[NAME_TYPE] = {"type names", true, false, true, true},
	[NAME_VALUE] = {"enum values", false, false, false, false},
	[NAME_CONSTANT] = {"constant names", true, false, true, false},
	[NAME_SCHEMA] = {"schema names", true, false, true, false},
	[NAME_PREFIX] = {"prefixes", true, false, true, false},
	[NAME_REFERENCE] = {"names", false, false, false, false}};

static const char *const own_beginnings[] = {"slot_", "SLOT_", "slotgen"};

#define COUNT(array) (sizeof(array) / sizeof *(array))

/*---- names ----------------------------------------------------------------*/

static bool
begins_with(struct slice text, const char *beginning)
{
	size_t length = strlen(beginning);

	return text.length >= length &&
		memcmp(text.bytes, beginning, length) == 0;
}

static bool
ends_with_underscores(struct slice text)
{
	return text.length >= 2 && text.bytes[text.length - 1] == '_' &&
		text.bytes[text.length - 2] == '_';
}

/* The first byte that an identifier cannot have there; the length where it
 * has none. */
static size_t
identifier_end(struct slice text)
{
	size_t i;

	for (i = 0; i < text.length; i++)
		if (!is_letter(text.bytes[i]) && text.bytes[i] != '_' &&
			(i == 0 || !is_digit(text.bytes[i])))
			break;
	return i;
}

/* Why a text is no identifier, for the end of a message. */
static const char *
identifier_fault(struct run *run, struct slice text, size_t at)
{
	char byte;

	if (text.length == 0)
		return "is empty";
	byte = text.bytes[at];
	if (is_digit(byte))
		return "begins with a digit";
	if (byte == ' ')
		return "holds a space";
	if ((unsigned char)byte >= 0x80)
		return "holds a character that is not ASCII";
	if ((unsigned char)byte < ' ' || byte == 0x7f)
		return "holds a control character";
	if (byte == '[' || byte == ':' || byte == '=')
		return text_format(&run->arena,
			"holds '%c', and a declaration "
			"begins with its type",
			byte)
			.bytes;
	return text_format(&run->arena, "holds '%c'", byte).bytes;
}

/* Whether C keeps the name for itself. Python's '__x' is another matter: as
 * a slot it is private to its class and never emitted as written. */
static bool
is_reserved(struct slice text, bool private)
{
	if (text.length < 2 || text.bytes[0] != '_')
		return false;
	if (text.bytes[1] == '_')
		return !private || ends_with_underscores(text);
	return text.bytes[1] >= 'A' && text.bytes[1] <= 'Z';
}

static bool
check_identifier(
	struct run *run, const struct word *word, const struct name_rule *rule)
{
	struct slice text = word->text;
	size_t end = identifier_end(text);
	const char *plural = rule->plural;

	if (text.length > LIMIT_NAME_BYTES) {
		diag_error(run, CODE_LIMIT, word->place,
			"a name has at most %d bytes, this one has %zu",
			LIMIT_NAME_BYTES, text.length);
		return false;
	}
	if (end == text.length && text.length > 0)
		return true;
	if (rule == &name_rules[NAME_SLOT])
		plural = "slots";
	diag_error(run, CODE_NAME, word->place,
		"%s must be identifiers: '%.*s' %s", plural, SLICE_ARGS(text),
		identifier_fault(run, text, end));
	return false;
}

static bool
check_free(struct run *run, const struct word *word,
	const struct name_rule *rule, bool prefixed)
{
	struct slice text = word->text;
	size_t i;

	for (i = 0; rule->own && i < COUNT(own_beginnings); i++) {
		if (!begins_with(text, own_beginnings[i]))
			continue;
		diag_error(run, CODE_NAME, word->place,
			"'%.*s': names beginning with '%s' are slotgen's own",
			SLICE_ARGS(text), own_beginnings[i]);
		return false;
	}
	if (rule->reserved && !prefixed && is_reserved(text, rule->private)) {
		diag_error(run, CODE_NAME, word->place,
			"'%.*s' is a name that C reserves", SLICE_ARGS(text));
		return false;
	}
	if (rule->built_in && is_built_in_word(text)) {
		diag_error(run, CODE_NAME, word->place,
			"'%.*s' is a built-in word and cannot be defined",
			SLICE_ARGS(text));
		return false;
	}
	return true;
}

bool
name_check_word(struct run *run, const struct word *word, enum name_use use,
	bool prefixed)
{
	const struct name_rule *rule = &name_rules[use];

	return check_identifier(run, word, rule) &&
		check_free(run, word, rule, prefixed);
}

/* The source text counts: plain y, no and on are names. Enums may well have
 * values called true and false. */
static bool
is_string(const struct node *node, enum name_use use)
{
	return node_is_word(node) && !node_is_number(node) &&
		(use == NAME_VALUE || !node_is_boolean(node));
}

bool
name_check(struct run *run, const struct node *node, enum name_use use,
	bool prefixed)
{
	struct word word = node_word(node);

	if (!is_string(node, use)) {
		diag_error(run, CODE_NAME, node->place,
			"%s must be strings, not %s", name_rules[use].plural,
			node_what(run, node));
		return false;
	}
	return name_check_word(run, &word, use, prefixed);
}

const struct key *
key_read(struct run *run, enum key_place place, const struct node *node)
{
	struct word word = node_word(node);

	if (node_is_word(node))
		return key_find(run, place, &word);
	diag_error(run, CODE_WRONG_KIND, node->place, "a key is a name, not %s",
		node_what(run, node));
	return NULL;
}

/*---- values ---------------------------------------------------------------*/

void
report_form(struct run *run, const struct key *key, const struct node *node)
{
	diag_error(run, CODE_WRONG_KIND, node->place, "'%s' is %s, not %s",
		key->name, key_form_text(key->form), node_what(run, node));
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
	bool any = key->form == FORM_WORD || key->form == FORM_WORDS ||
		key->form == FORM_WARNINGS || key->form == FORM_IMPORTS;

	if (!node_is_word(node) || (any && node->text.length == 0)) {
		report_form(run, key, node);
		return false;
	}
	if (!any && !name_check(run, node, NAME_REFERENCE, false))
		return false;
	*word = node_word(node);
	return true;
}

bool
words_read(struct run *run, const struct key *key, const struct node *node,
	struct word **words, size_t *count)
{
	size_t i;

	if (node->kind != NODE_SEQUENCE) {
		*words = ARENA_NEW(&run->arena, struct word);
		if (!word_read(run, key, node, *words))
			return false;
		*count = 1;
		return true;
	}
	*words = ARENA_ARRAY(&run->arena, struct word, node->count);
	for (i = 0; i < node->count; i++)
		if (word_read(run, key, node->items[i], &(*words)[*count]))
			++*count;
	return *count == node->count;
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

static bool
number_read(struct run *run, const struct key *key, const struct node *node,
	struct literal *literal)
{
	if (node_is_number(node))
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
	literal->items = ARENA_ARRAY(&run->arena, struct literal, node->count);
	for (i = 0; i < node->count; i++)
		good = literal_read(
			       run, key, node->items[i], &literal->items[i]) &&
			good;
	return good;
}

int
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
		key->name, key_form_text(key->form), node_what(run, node),
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
	mode->given = true;
	mode->value = (enum layout_mode)choice;
	mode->place = node->place;
	return true;
}

bool
field_read(struct run *run, const struct key *key, void *object,
	const struct node *node)
{
	char *bytes = object;
	void *field = bytes + key->field, *count = bytes + key->count;

	switch (key->form) {
	case FORM_TEXT:
		return text_read(run, key, node, field);
	case FORM_FLAG:
		return flag_read(run, key, node, field);
	case FORM_NAME:
	case FORM_RANGE:
	case FORM_WORD:
		return word_read(run, key, node, field);
	case FORM_NAMES:
	case FORM_WORDS:
	case FORM_WARNINGS:
		return words_read(run, key, node, field, count);
	case FORM_INTEGER:
		return integer_read(run, key, node, field);
	case FORM_NUMBER:
		return number_read(run, key, node, field);
	case FORM_LITERAL:
		return literal_read(run, key, node, field);
	case FORM_LAYOUT:
		return mode_read(run, key, node, field);
	case FORM_EQ:
	case FORM_LANGUAGE:
	case FORM_SCHEMA_NAME:
	case FORM_PREFIX:
	case FORM_IMPORTS:
	case FORM_ENDIAN:
	case FORM_REFS:
	case FORM_RENAME:
	case FORM_TAG:
	case FORM_BITS:
	case FORM_CHARS:
	case FORM_C:
	case FORM_TYPE_OF:
	case FORM_CLASSES:
	case FORM_ENUMS:
	case FORM_TYPES:
	case FORM_SLOTS:
	case FORM_USAGES:
	case FORM_CONSTANTS:
	case FORM_VALUES:
		break;
	}
	return false; /* the loader's */
}
