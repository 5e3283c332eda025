/* SPDX-License-Identifier: MIT */
/*
 * A name must be an identifier of C, and free: C and slotgen keep some names
 * for themselves, and declarations know some words. Which of these matter
 * depends on what the name is used for, and is a table.
 */
#include "load/name_check.h"

#include <string.h>

#include "base/character.h"
#include "base/limits.h"
#include "load/builtin.h"

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
	[NAME_FILE] = {"schema names", true, false, true, false},
	[NAME_PREFIX] = {"prefixes", true, false, true, false},
	[NAME_REFERENCE] = {"names", false, false, false, false}};

static const char *const own_beginnings[] = {
	"slot_", "SLOT_", "slotgen", "SLOTGEN_"};

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

/* Reports what is wrong with a name, and what to do where its use says so.
 * Always false. */
static bool
refuse(struct run *run, enum diag_code code, const struct word *word,
	enum name_use use, const char *format, ...)
	__attribute__((format(printf, 5, 6)));

static bool
refuse(struct run *run, enum diag_code code, const struct word *word,
	enum name_use use, const char *format, ...)
{
	struct slice text;
	va_list arguments;

	va_start(arguments, format);
	text = text_format_list(&run->arena, format, arguments);
	va_end(arguments);
	diag_error(run, code, word->place, "%.*s%s", SLICE_ARGS(text),
		use == NAME_FILE ? "; the name is the file's: give the schema "
				   "another with 'name:'"
				 : "");
	return false;
}

static bool
check_identifier(struct run *run, const struct word *word, enum name_use use)
{
	struct slice text = word->text;
	size_t end = identifier_end(text);

	if (text.length > LIMIT_NAME_BYTES)
		return refuse(run, CODE_LIMIT, word, use,
			"a name has at most %d bytes, this one has %zu",
			LIMIT_NAME_BYTES, text.length);
	if (end == text.length && text.length > 0)
		return true;
	return refuse(run, CODE_NAME, word, use,
		"%s must be identifiers: '%.*s' %s",
		use == NAME_SLOT ? "slots" : name_rules[use].plural,
		SLICE_ARGS(text), identifier_fault(run, text, end));
}

/* The beginning that only slotgen's own names have; NULL where it has none. */
static const char *
own_beginning(struct slice text)
{
	size_t i;

	for (i = 0; i < LENGTH(own_beginnings); i++)
		if (slice_begins(text, own_beginnings[i]))
			return own_beginnings[i];
	return NULL;
}

static bool
check_free(struct run *run, const struct word *word, enum name_use use,
	bool prefixed)
{
	const struct name_rule *rule = &name_rules[use];
	struct slice text = word->text;
	const char *beginning = rule->own ? own_beginning(text) : NULL;

	if (beginning)
		return refuse(run, CODE_NAME, word, use,
			"'%.*s': names beginning with '%s' are slotgen's own",
			SLICE_ARGS(text), beginning);
	if (rule->reserved && !prefixed && is_reserved(text, rule->private))
		return refuse(run, CODE_NAME, word, use,
			"'%.*s' is a name that C reserves", SLICE_ARGS(text));
	if (rule->built_in && is_built_in_word(text))
		return refuse(run, CODE_NAME, word, use,
			"'%.*s' is a built-in word and cannot be defined",
			SLICE_ARGS(text));
	return true;
}

bool
name_check_word(struct run *run, const struct word *word, enum name_use use,
	bool prefixed)
{
	return check_identifier(run, word, use) &&
		check_free(run, word, use, prefixed);
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
