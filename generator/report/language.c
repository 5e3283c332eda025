/* SPDX-License-Identifier: MIT */
/*
 * Values that YAML reads as numbers or booleans are texts to
 * slotgen where it wants texts ("version: 1.0"), hence the lists of types.
 * A value with several forms says so with such a list and the keywords of
 * each, not with 'anyOf': of that, an editor could only say that none fits.
 */
#include "report/language.h"

#include <string.h>

#include "base/json.h"
#include "load/builtin.h"

/*---- how declarations are spelled -----------------------------------------*/

/* The words of decl_token.re, as regular expressions of ECMAScript. */
#define WORD "[A-Za-z_][A-Za-z0-9_]*"
#define COUNT "(?:0[xX][0-9A-Fa-f_]+|0[bB][01_]+|[0-9][0-9_]*)"
#define INTEGER "[-+]?" COUNT
#define NUMBER \
	"[-+]?(?:0[xX][0-9A-Fa-f_]+|0[bB][01_]+|" \
	"[0-9][0-9_]*(?:\\.[0-9]+)?(?:[eE][-+]?[0-9]+)?)"
#define CHARACTER "'(?:[^'\\\\]|\\\\.)*'"
#define TEXT "\"(?:[^\"\\\\]|\\\\.)*\""
#define VALUE "(?:" NUMBER "|[-+]?" WORD "|" TEXT "|" CHARACTER "|\\{.*\\})"
#define END \
	"(?:" NUMBER "|" CHARACTER "|(?!(?:identifier|key|readonly)\\b)" WORD \
	")"
#define DOTS "<?\\.\\.<?"
#define BLANK "[ \\t]*"

#define OWN "(?!slot_|SLOT_|slotgen)"
#define QUALIFIERS "(?:(?:opt|own|ref|weak|const)[ \\t]+)*"
#define TYPE "(?!(?:opt|own|ref|weak|const)\\b)" WORD
#define DIMENSIONS \
	"(?:" BLANK "\\[" BLANK "(?:(?:<=" BLANK ")?(?:\\+?" COUNT "|" WORD \
	"))?" BLANK "\\])*"
#define BITS "(?:" BLANK ":" BLANK "(?:\\+?" COUNT "|" WORD "))?"
#define RANGE "\\bin" BLANK END "?" BLANK DOTS BLANK END "?"
#define LENGTH_OF \
	"\\blength" BLANK "(?:" END "(?:" BLANK "\\.\\." BLANK END "?)?|" \
	"\\.\\." BLANK END ")"
#define INITIAL "=" BLANK VALUE
#define FLAG "\\b(?:identifier|key|readonly)\\b"
#define TAIL \
	DIMENSIONS BITS "(?:" BLANK "(?:" RANGE "|" LENGTH_OF "|" INITIAL \
			"|" FLAG "))*" BLANK
#define SLOT QUALIFIERS TYPE "(?:" BLANK "\\*" BLANK "|[ \\t]+)" WORD TAIL

static const char pattern_name[] = "^" WORD "$";
static const char pattern_hook[] = "^(bool +)?" WORD "$";
static const char pattern_own_name[] = "^" OWN WORD "$";
static const char pattern_integer[] = "^" INTEGER "$";
static const char pattern_count[] = "^(?:" INTEGER "|" WORD ")$";
static const char pattern_slot[] = "^(?:" OWN WORD "|" BLANK SLOT ")$";
static const char pattern_type[] = "^" BLANK QUALIFIERS TYPE "(?:" BLANK
				   "\\*)?" TAIL "$";
/* As decl_is_declaration: a second word, or what can only part two. */
static const char pattern_declares[] = WORD "[ \\t*\\[:=]+[A-Za-z0-9_]";

static const char message_name[] =
	"a name has letters, digits and '_', and begins with no digit";
static const char message_slot[] =
	"a slot is its name, or declared as in C: 'uint32_t qty in 0..9 = 1', "
	"'opt string note', 'char symbol[8]', 'Order *next', 'uint8_t mode:3'";
static const char message_declaration[] =
	"each slot of a list of declarations needs its type: 'uint32_t qty'";
static const char message_type[] =
	"a type is declared as a slot without a name: 'uint8_t in 0..100'";

/* What editors offer where a slot may stand. */
static const struct {
	const char *label, *body, *help;
} snippets[] = {{"number", "${1:uint32_t} ${2:name}", "a number"},
	{"number in a range", "${1:uint32_t} ${2:name} in ${3:0}..${4:100}",
		"takes only the bits that its range needs"},
	{"optional", "opt ${1:double} ${2:name}", "may be unset"},
	{"flag", "bool ${1:name} = ${2:true}",
		"one bit, where bits save bytes"},
	{"text of bounded length", "char ${1:name}[${2:16}]",
		"in the object; at most one byte less"},
	{"string", "string ${1:name}", "text that the object owns"},
	{"array", "${1:uint8_t} ${2:name}[${3:4}]",
		"all elements in the object"},
	{"bounded list", "${1:uint8_t} ${2:name}[<=${3:4}]",
		"in the object, with its count"},
	{"list", "${1:uint8_t} ${2:name}[]", "grows"},
	{"reference", "${1:Class} *${2:name}", "neither owns nor watches"},
	{"owned object", "own ${1:Class} *${2:name}", "freed with its owner"},
	{"weak reference", "weak ${1:Class} *${2:name}",
		"NULL once the object is gone"}};

/*---- pieces ---------------------------------------------------------------*/

static void
put_pattern(struct json *json, const char *pattern, const char *message)
{
	json_put_word(json, "pattern", pattern);
	json_put_word(json, "patternErrorMessage", message);
}

static void
put_reference(struct json *json, const char *name, const char *definition)
{
	json_put_object(json, name);
	json_put_word(json, "$ref", definition);
	json_end(json);
}

static void
put_closed(struct json *json)
{
	json_put_bool(json, "additionalProperties", false);
}

/* "string number null" → the list of them; of one, itself. */
static void
put_types(struct json *json, const char *words)
{
	struct slice rest = slice_of(words), word;
	bool several = strchr(words, ' ') != NULL;

	json_name(json, "type");
	if (several)
		json_array(json);
	while (rest.length) {
		const char *blank = memchr(rest.bytes, ' ', rest.length);

		word.bytes = rest.bytes;
		word.length = blank ? (size_t)(blank - rest.bytes)
				    : rest.length;
		json_text(json, word);
		rest.bytes += word.length + (blank != NULL);
		rest.length -= word.length + (blank != NULL);
	}
	if (several)
		json_end(json);
}

/* The types, with a message of their own: beside the other keywords it would
 * be said for all of them. */
static void
put_kinds(struct json *json, const char *words, const char *message)
{
	json_put_array(json, "allOf");
	json_object(json);
	put_types(json, words);
	json_put_word(json, "errorMessage", message);
	json_end(json);
	json_end(json);
}

static void
put_name(struct json *json)
{
	put_types(json, "string");
	put_pattern(json, pattern_name, message_name);
	json_put_number(json, "maxLength", LIMIT_NAME_BYTES);
}

/* A function's name, or "bool" and that. */
static void
put_hook(struct json *json)
{
	put_types(json, "string");
	put_pattern(json, pattern_hook, message_name);
}

/* The keys of a mapping must be names. */
static void
put_key_names(struct json *json, const char *pattern)
{
	json_put_object(json, "propertyNames");
	put_pattern(json, pattern, message_name);
	json_put_number(json, "maxLength", LIMIT_NAME_BYTES);
	json_end(json);
}

/* A mapping from names, or nothing. */
static void
put_map(struct json *json, const char *definition, const char *pattern)
{
	put_types(json, "object null");
	put_key_names(json, pattern);
	put_reference(json, "additionalProperties", definition);
}

static void
put_choices(struct json *json, enum key_form form)
{
	struct choices choices = key_choices(form);
	size_t i;

	json_put_array(json, "enum");
	for (i = 0; i < choices.count; i++)
		json_text(json, slice_of(choices.items[i].name));
	json_end(json);
	json_put_array(json, "enumDescriptions");
	for (i = 0; i < choices.count; i++)
		json_text(json, slice_of(choices.items[i].help));
	json_end(json);
}

/* Types that need no definition: what editors offer beside what a pattern
 * lets pass. */
static void
put_builtin_types(struct json *json)
{
	const struct builtin_type *type;
	size_t i;

	put_name(json);
	json_put_array(json, "examples");
	for (i = 0; (type = builtin_at(i)); i++)
		json_text(json, slice_of(type->name));
	json_end(json);
}

static void
put_warnings(struct json *json)
{
	unsigned code;

	json_put_array(json, "enum");
	for (code = CODE_FIRST_WARNING; code < CODE_FIRST_CHANGE; code++)
		json_text(json, slice_of(explanations[code].name));
	json_end(json);
}

/* One, or a list of them. */
static void
put_one_or_more(struct json *json, void (*put)(struct json *))
{
	json_put_object(json, "if");
	put_types(json, "array");
	json_end(json);
	json_put_object(json, "then");
	json_put_object(json, "items");
	put(json);
	json_end(json);
	json_end(json);
	json_put_object(json, "else");
	put(json);
	json_end(json);
}

static void
put_word(struct json *json)
{
	put_types(json, "string number boolean");
	json_put_number(json, "minLength", 1);
}

/*---- what stands after a key ----------------------------------------------*/

static void
put_integer(struct json *json)
{
	put_types(json, "integer string");
	put_pattern(json, pattern_integer, "this is an integer");
}

static void
put_count(struct json *json)
{
	put_types(json, "integer string");
	put_pattern(json, pattern_count,
		"this is an integer, or a constant's name");
}

static void
put_literal(struct json *json)
{
	put_types(json, "string number boolean array");
	put_reference(json, "items", "#/definitions/value");
}

static void
put_section(struct json *json, enum key_section section)
{
	switch (section) {
	case KEY_SECTION_LANGUAGE:
		json_put_array(json, "enum");
		json_unsigned(json, 1);
		json_end(json);
		return;
	case KEY_SECTION_SCHEMA_NAME:
		put_types(json, "string");
		put_pattern(json, pattern_own_name, message_name);
		return;
	case KEY_SECTION_PREFIX:
		put_types(json, "string");
		put_pattern(json, "^(?:" OWN WORD ")?$", message_name);
		return;
	case KEY_SECTION_IMPORTS:
		put_one_or_more(json, put_word);
		return;
	case KEY_SECTION_C:
		put_builtin_types(json);
		return;
	case KEY_SECTION_BITS:
		put_count(json);
		json_put_number(json, "minimum", 1);
		json_put_number(json, "maximum", 64);
		return;
	case KEY_SECTION_CHARS:
		put_count(json);
		json_put_number(json, "minimum", 1);
		return;
	case KEY_SECTION_TYPE_OF:
		put_types(json, "string");
		put_pattern(json, pattern_type, message_type);
		return;
	case KEY_SECTION_CLASSES:
		put_map(json, "#/definitions/class", pattern_own_name);
		return;
	case KEY_SECTION_ENUMS:
		put_map(json, "#/definitions/enum", pattern_own_name);
		return;
	case KEY_SECTION_TYPES:
		put_map(json, "#/definitions/type", pattern_own_name);
		return;
	case KEY_SECTION_SLOTS:
		json_put_word(json, "$ref", "#/definitions/slots");
		return;
	case KEY_SECTION_USAGES:
		put_map(json, "#/definitions/usage", pattern_name);
		return;
	case KEY_SECTION_CONSTANTS:
		put_types(json, "object null");
		put_key_names(json, pattern_own_name);
		json_put_object(json, "additionalProperties");
		put_types(json, "number string");
		json_end(json);
		return;
	case KEY_SECTION_VALUES:
		json_put_word(json, "$ref", "#/definitions/values");
		return;
	}
}

static void
put_form(struct json *json, const struct key *key)
{
	switch (key->form) {
	case KEY_FORM_TEXT:
		put_types(json, "string number null");
		return;
	case KEY_FORM_FLAG:
		put_types(json, "boolean");
		return;
	case KEY_FORM_EQ:
		json_put_array(json, "enum");
		json_bool(json, true);
		json_bool(json, false);
		json_text(json, SLICE("fast"));
		json_end(json);
		return;
	case KEY_FORM_HOOK:
		put_hook(json);
		return;
	case KEY_FORM_NAME:
		put_name(json);
		return;
	case KEY_FORM_RANGE:
		put_builtin_types(json);
		return;
	case KEY_FORM_WORD:
		put_word(json);
		return;
	case KEY_FORM_TAG:
		put_types(json, "string integer boolean");
		json_put_number(json, "minLength", 1);
		return;
	case KEY_FORM_NAMES:
		put_one_or_more(json, put_name);
		return;
	case KEY_FORM_WORDS:
		put_one_or_more(json, put_word);
		return;
	case KEY_FORM_WARNINGS:
		put_one_or_more(json, put_warnings);
		return;
	case KEY_FORM_INTEGER:
		put_integer(json);
		return;
	case KEY_FORM_ANNOTATIONS:
		put_types(json, "object null");
		json_put_object(json, "additionalProperties");
		put_types(json, "string number boolean");
		json_end(json);
		return;
	case KEY_FORM_COUNT:
		put_count(json);
		return;
	case KEY_FORM_NUMBER:
		put_types(json, "number string");
		put_pattern(json, pattern_count,
			"this is a number, or a constant's name");
		return;
	case KEY_FORM_LITERAL:
		put_literal(json);
		return;
	case KEY_FORM_LAYOUT:
	case KEY_FORM_ENDIAN:
	case KEY_FORM_REFS:
	case KEY_FORM_RENAME:
	case KEY_FORM_INHERITED:
		put_choices(json, key->form);
		return;
	case KEY_FORM_SECTION:
		put_section(json, key->section);
		return;
	}
}

/* What would be refused, with the reason; an editor does not offer it. No
 * value fits, and the first that is said is the type. */
static void
put_refused(struct json *json, const struct key *key)
{
	struct buffer message = {0};

	if (key->status == KEY_INSTEAD)
		buffer_format(&message, "there is no key '%s'; write %s",
			key->name, key->help);
	else
		buffer_format(&message,
			"'%s' is part of the language but not "
			"of this version of slotgen",
			key->name);
	put_types(json, "null");
	json_put_text(json, "errorMessage", buffer_slice(&message));
	json_put_bool(json, "doNotSuggest", true);
	buffer_release(&message);
}

static bool
is_usable(const struct key *key)
{
	return key->status == KEY_USED || key->status == KEY_CARRIED;
}

static void
put_key(struct json *json, const struct key *key)
{
	json_name(json, key->name);
	json_object(json);
	if (is_usable(key)) {
		json_put_word(json, "description", key->help);
		put_form(json, key);
	} else {
		put_refused(json, key);
	}
	json_end(json);
}

/* Whether slot_usage may say it: what changes no storage. */
static bool
is_usage(const struct key *key)
{
	return key->form != KEY_FORM_SECTION;
}

static void
put_keys(struct json *json, enum key_owner owner, bool usage)
{
	const struct key_table *table = &key_tables[owner];
	size_t i;

	json_put_object(json, "properties");
	for (i = 0; i < table->count; i++)
		if (!usage || is_usage(&table->keys[i]))
			put_key(json, &table->keys[i]);
	json_end(json);
	put_closed(json);
}

/*---- slots ----------------------------------------------------------------*/

/* Types that C has and slotgen has not, each with what to write instead. */
static void
put_foreign_types(struct json *json)
{
	const struct foreign_word *word;
	size_t i;

	json_put_array(json, "allOf");
	for (i = 0; (word = foreign_at(i)); i++) {
		struct buffer pattern = {0};

		/* What is not reserved may be a class of the schema. */
		if (!word->instead || !word->is_reserved)
			continue;
		buffer_format(
			&pattern, "^(?!" QUALIFIERS "%s[ \\t*])", word->name);
		json_object(json);
		json_put_text(json, "pattern", buffer_slice(&pattern));
		json_put_word(json, "patternErrorMessage", word->instead);
		json_end(json);
		buffer_release(&pattern);
	}
	json_end(json);
}

/* The text of a slot, as an item, as a key or alone. */
static void
define_declaration(struct json *json)
{
	json_put_object(json, "declaration");
	put_pattern(json, pattern_slot, message_slot);
	put_foreign_types(json);
	json_end(json);
}

/* What stands behind a slot's colon. */
static void
define_slot(struct json *json)
{
	json_put_object(json, "slot");
	put_kinds(json, "object string null",
		"a slot's value is its "
		"description or a mapping; a default is written '= 1', a "
		"number of bits 'mode:3'");
	put_keys(json, KEYS_SLOT, false);
	json_end(json);
}

static void
define_usage(struct json *json)
{
	json_put_object(json, "usage");
	put_types(json, "object null");
	put_keys(json, KEYS_SLOT, true);
	json_end(json);
}

static void
put_snippets(struct json *json)
{
	size_t i;

	json_put_array(json, "defaultSnippets");
	for (i = 0; i < LENGTH(snippets); i++) {
		json_object(json);
		json_put_word(json, "label", snippets[i].label);
		json_put_word(json, "description", snippets[i].help);
		json_put_word(json, "body", snippets[i].body);
		json_end(json);
	}
	json_end(json);
}

/* A text is a declaration; else there is a mapping from declarations, of which
 * more may be said until json_end. */
static void
open_else_of_declaration(struct json *json)
{
	json_put_object(json, "if");
	put_types(json, "string");
	json_end(json);
	put_reference(json, "then", "#/definitions/declaration");
	json_put_object(json, "else");
	put_reference(json, "propertyNames", "#/definitions/declaration");
	put_reference(json, "additionalProperties", "#/definitions/slot");
}

/* One slot of a list: a text, or a mapping of one pair. */
static void
define_item(struct json *json)
{
	json_put_object(json, "item");
	json_put_word(json, "description",
		"a slot, declared as in C: [opt|own|ref|weak] type name "
		"[N|<=N|] :bits in lo..hi length lo..hi = default "
		"identifier|key|readonly");
	put_types(json, "string object");
	json_put_number(json, "minProperties", 1);
	json_put_number(json, "maxProperties", 1);
	open_else_of_declaration(json);
	json_end(json);
	put_snippets(json);
	json_end(json);
}

/* Whether an item declares a slot, and does not only name it. */
static void
put_declares(struct json *json, const char *pattern, const char *message)
{
	json_object(json);
	json_put_object(json, "if");
	put_types(json, "object");
	json_end(json);
	json_put_object(json, "then");
	json_put_object(json, "propertyNames");
	put_pattern(json, pattern, message);
	json_end(json);
	json_end(json);
	json_put_object(json, "else");
	put_pattern(json, pattern, message);
	json_end(json);
	json_end(json);
}

static void
define_slots(struct json *json)
{
	json_put_object(json, "slots");
	put_kinds(json, "array object string",
		"slots are a list, a mapping or one slot; write [] for none");
	put_reference(json, "items", "#/definitions/item");
	open_else_of_declaration(json);
	json_put_object(json, "if");
	json_name(json, "contains");
	put_declares(json, pattern_declares, "");
	json_end(json);
	json_put_object(json, "then");
	json_name(json, "items");
	put_declares(json, "^__(?:weakref|dict)__$|" WORD "[^A-Za-z0-9_]",
		message_declaration);
	json_end(json);
	json_end(json);
	json_end(json);
}

/*---- the other definitions ------------------------------------------------*/

static void
define_class(struct json *json)
{
	json_put_object(json, "class");
	put_types(json, "object null");
	put_keys(json, KEYS_CLASS, false);
	json_end(json);
}

/* A declaration without a name, or a mapping. */
static void
define_type(struct json *json)
{
	json_put_object(json, "type");
	put_types(json, "string object");
	put_pattern(json, pattern_type, message_type);
	put_keys(json, KEYS_TYPE, false);
	json_end(json);
}

static void
define_enum_value(struct json *json)
{
	json_put_object(json, "enum_value");
	put_types(json, "integer object string null");
	put_pattern(json, pattern_count,
		"an enum's value is a number, a "
		"mapping or nothing; a description is written "
		"{description: …}");
	put_keys(json, KEYS_ENUM_VALUE, false);
	json_end(json);
}

/* A list of names or a mapping from names. */
static void
put_values(struct json *json)
{
	put_kinds(json, "array object",
		"an enum is a list of names or a mapping");
	json_put_number(json, "minItems", 1);
	json_put_number(json, "minProperties", 1);
	json_put_bool(json, "uniqueItems", true);
	json_put_object(json, "items");
	put_types(json, "string boolean");
	put_pattern(json, pattern_name, message_name);
	json_end(json);
	put_key_names(json, pattern_name);
	put_reference(json, "additionalProperties", "#/definitions/enum_value");
}

static void
define_values(struct json *json)
{
	json_put_object(json, "values");
	put_values(json);
	json_end(json);
}

/* Its values, or, where it says 'permissible_values', its keys. */
static void
define_enum(struct json *json)
{
	json_put_object(json, "enum");
	json_put_object(json, "if");
	put_types(json, "object");
	json_put_array(json, "required");
	json_text(json, SLICE("permissible_values"));
	json_end(json);
	json_end(json);
	json_put_object(json, "then");
	put_keys(json, KEYS_ENUM, false);
	json_end(json);
	put_reference(json, "else", "#/definitions/values");
	json_end(json);
}

static void
define_value(struct json *json)
{
	json_put_object(json, "value");
	put_literal(json);
	json_end(json);
}

void
language_describe(struct buffer *out)
{
	struct json json;

	json_start(&json, out);
	json_object(&json);
	json_put_word(
		&json, "$schema", "http://json-schema.org/draft-07/schema#");
	json_put_word(&json, "title", "slotgen schema");
	json_put_word(&json, "description",
		"Classes whose objects are only their slots, for slotgen.");
	put_types(&json, "object null"); /* an empty file is a schema */
	put_keys(&json, KEYS_SCHEMA, false);
	json_put_object(&json, "definitions");
	define_class(&json);
	define_slots(&json);
	define_item(&json);
	define_declaration(&json);
	define_slot(&json);
	define_usage(&json);
	define_value(&json);
	define_type(&json);
	define_enum(&json);
	define_values(&json);
	define_enum_value(&json);
	json_end(&json);
	json_end(&json);
}
