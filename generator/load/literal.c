/* SPDX-License-Identifier: MIT */
/*
 * Numbers are exact up to 64 bits and else the nearest double; texts and
 * characters have C's escapes; a list holds values, and lists again. A value
 * stands in a declaration, where tokens are read, or is a scalar by itself.
 */
#include "load/literal.h"

#include <math.h>
#include <string.h>

#include "base/character.h"
#include "base/limits.h"
#include "load/decl_parser.h"

bool
literal_is_wide(const struct literal *literal)
{
	struct integer value;
	bool overflow;

	return literal->kind == LITERAL_REAL &&
		!integer_parse(literal->text, &value, &overflow) && overflow;
}

bool
literal_check_width(struct run *run, const struct literal *literal)
{
	if (!literal_is_wide(literal))
		return true;
	diag_error(run, CODE_OUT_OF_RANGE, literal->place,
		"%.*s does not fit 64 bits", SLICE_ARGS(literal->text));
	return false;
}

bool
literal_is_number(const struct literal *literal)
{
	return literal->kind == LITERAL_INTEGER ||
		literal->kind == LITERAL_REAL;
}

bool
literal_same(const struct literal *a, const struct literal *b)
{
	size_t i;

	if (a->kind == LITERAL_INTEGER && b->kind == LITERAL_INTEGER)
		return integer_compare(a->integer, b->integer) == 0;
	if (literal_is_number(a) && literal_is_number(b))
		return !(a->real < b->real || a->real > b->real);
	if (a->kind != LITERAL_LIST || b->kind != LITERAL_LIST)
		return a->kind != LITERAL_LIST && b->kind != LITERAL_LIST &&
			slice_equal(a->text, b->text);
	for (i = 0; i < a->count && i < b->count; i++)
		if (!literal_same(&a->items[i], &b->items[i]))
			return false;
	return a->count == b->count;
}

/*---- numbers and texts ----------------------------------------------------*/

/* A decimal number beyond 64 bits still has a nearest double. */
static bool
read_number(struct slice text, struct literal *literal)
{
	bool overflow;

	literal->text = text;
	literal->kind = LITERAL_INTEGER;
	if (integer_parse(text, &literal->integer, &overflow)) {
		literal->real = integer_real(literal->integer);
		return true;
	}
	literal->kind = LITERAL_REAL;
	return real_parse(text, &literal->real);
}

bool
literal_parse_number(struct decl_parser *parser, struct literal *literal)
{
	literal->place = parser_place(parser);
	if (!read_number(parser->token.text, literal)) {
		parser_fail(parser, CODE_OUT_OF_RANGE, literal->place,
			"%.*s does not fit 64 bits",
			SLICE_ARGS(parser->token.text));
		return false;
	}
	parser_next(parser);
	return true;
}

/* \xHH, both digits needed: C would take more of them, and the reader could
 * not tell where the number ends. */
static size_t
read_hex_escape(struct slice text, unsigned *value)
{
	if (text.length < 4 || digit_value(text.bytes[2]) > 15 ||
		digit_value(text.bytes[3]) > 15)
		return 0;
	*value = digit_value(text.bytes[2]) * 16 + digit_value(text.bytes[3]);
	return 4;
}

/* \o, \oo or \ooo */
static size_t
read_octal_escape(struct slice text, unsigned *value)
{
	size_t length = 1;

	*value = 0;
	while (length < 4 && length < text.length &&
		digit_value(text.bytes[length]) < 8)
		*value = *value * 8 + digit_value(text.bytes[length++]);
	return *value > 255 ? 0 : length;
}

/* The length of the escape that text begins with; 0 where it is none. */
static size_t
read_escape(struct slice text, unsigned *value)
{
	static const char letters[] = "ntr\\\"'abfv";
	static const char values[] = "\n\t\r\\\"'\a\b\f\v";
	const char *letter;

	if (text.bytes[1] == 'x')
		return read_hex_escape(text, value);
	if (digit_value(text.bytes[1]) < 8)
		return read_octal_escape(text, value);
	letter = strchr(letters, text.bytes[1]);
	if (!letter)
		return 0;
	*value = (unsigned char)values[letter - letters];
	return 2;
}

/* What stands between quotes. False where it has an unknown escape, which
 * begins at *bad. */
static bool
unescape(struct arena *arena, struct slice text, struct slice *result,
	size_t *bad)
{
	/* Each escape is longer than what it stands for. */
	char *copy = ARENA_ARRAY(arena, char, text.length + 1);
	size_t at = 0, length = 0;

	while (at < text.length) {
		struct slice rest = {text.bytes + at, text.length - at};
		unsigned value = (unsigned char)*rest.bytes;
		size_t size = 1;

		*bad = at;
		if (value == '\\')
			size = read_escape(rest, &value);
		if (size == 0)
			return false;
		copy[length++] = (char)value;
		at += size;
	}
	*result = (struct slice){copy, length};
	return true;
}

/* Without its first and last byte, which are quotes. */
static struct slice
inside_quotes(struct slice text)
{
	return (struct slice){text.bytes + 1, text.length - 2};
}

static bool
unescape_token(struct decl_parser *parser, struct slice *result)
{
	size_t bad;

	if (unescape(&parser->run->arena, inside_quotes(parser->token.text),
		    result, &bad))
		return true;
	parser_fail(parser, CODE_SYNTAX,
		node_part(parser->node, parser->token.offset + 1 + bad, 2),
		"unknown escape: there are \\n \\t \\r \\\\ \\\" \\' \\a \\b "
		"\\f \\v, \\xHH and octal \\0 to \\377");
	return false;
}

static bool
parse_text(struct decl_parser *parser, struct literal *literal)
{
	literal->kind = LITERAL_TEXT;
	literal->place = parser_place(parser);
	if (!unescape_token(parser, &literal->text))
		return false;
	if (memchr(literal->text.bytes, '\0', literal->text.length)) {
		parser_fail(parser, CODE_SYNTAX, literal->place,
			"a text has no NUL in it: C would end it there");
		return false;
	}
	parser_next(parser);
	return true;
}

bool
literal_parse_character(struct decl_parser *parser, struct literal *literal)
{
	literal->kind = LITERAL_CHARACTER;
	literal->place = parser_place(parser);
	if (!unescape_token(parser, &literal->text))
		return false;
	if (literal->text.length != 1) {
		parser_fail(parser, CODE_SYNTAX, literal->place,
			"a character is one byte, this has %zu; texts stand in "
			"double quotes",
			literal->text.length);
		return false;
	}
	literal->integer = integer_of_unsigned(
		(unsigned char)literal->text.bytes[0]);
	literal->real = integer_real(literal->integer);
	parser_next(parser);
	return true;
}

/*---- values, one within another -------------------------------------------*/

static bool
parse_list_items(
	struct decl_parser *parser, struct literal *list, unsigned depth)
{
	struct literal *items = NULL;
	size_t capacity = 0;

	while (parser->token.kind != DECL_TOKEN_LIST_END) {
		list->items = items = arena_grow(&parser->run->arena, items,
			list->count, &capacity, list->count + 1, sizeof *items);
		if (!literal_parse(parser, &items[list->count], depth + 1))
			return false;
		list->count++;
		if (parser->token.kind == DECL_TOKEN_COMMA)
			parser_next(parser);
		else if (parser->token.kind != DECL_TOKEN_LIST_END)
			return parser_unexpected(
				parser, "in {…} the values are parted by ','");
	}
	return true;
}

static bool
parse_list(struct decl_parser *parser, struct literal *list, unsigned depth)
{
	size_t start = parser->token.offset;

	if (depth == LIMIT_DIMENSIONS) {
		parser_fail(parser, CODE_LIMIT, parser_place(parser),
			"lists of values nest at most %d deep",
			LIMIT_DIMENSIONS);
		return false;
	}
	list->kind = LITERAL_LIST;
	parser_next(parser);
	if (!parse_list_items(parser, list, depth))
		return false;
	parser_next(parser);
	list->place = parser_place_from(parser, start);
	list->text.bytes = parser->text.bytes + start;
	list->text.length = parser->token.offset - start;
	while (list->text.bytes[list->text.length - 1] != '}')
		list->text.length--;
	return true;
}

bool
literal_parse(
	struct decl_parser *parser, struct literal *literal, unsigned depth)
{
	if (parser_is_number(parser))
		return literal_parse_number(parser, literal);
	if (parser->token.kind == DECL_TOKEN_TEXT)
		return parse_text(parser, literal);
	if (parser->token.kind == DECL_TOKEN_CHARACTER)
		return literal_parse_character(parser, literal);
	if (parser->token.kind == DECL_TOKEN_LIST)
		return parse_list(parser, literal, depth);
	if (parser->token.kind != DECL_TOKEN_WORD)
		return parser_unexpected(parser,
			"a value is a number, true, false, a text in double "
			"quotes, an enum's value or {…}");
	literal->kind = LITERAL_WORD;
	literal->text = parser->token.text;
	literal->place = parser_place(parser);
	parser_next(parser);
	return true;
}

/*---- a scalar by itself ---------------------------------------------------*/

/* What is a number to YAML is one here as it would be in a declaration. */
static bool
read_scalar_number(
	struct run *run, const struct node *scalar, struct literal *literal)
{
	struct decl_parser parser = {0};

	if (!parser_start(&parser, run, scalar) || parser_fail_token(&parser))
		return false;
	if (read_number(scalar->text, literal) && isfinite(literal->real))
		return true;
	if (literal_is_wide(literal))
		diag_error(run, CODE_OUT_OF_RANGE, scalar->place,
			"%.*s does not fit 64 bits", SLICE_ARGS(scalar->text));
	else
		diag_error(run, CODE_OUT_OF_RANGE, scalar->place,
			"'%.*s' is no finite number; a text stands in quotes",
			SLICE_ARGS(scalar->text));
	return false;
}

bool
literal_read_scalar(
	struct run *run, const struct node *scalar, struct literal *literal)
{
	memset(literal, 0, sizeof *literal);
	literal->place = scalar->place;
	if (scalar->kind != NODE_SCALAR || node_is_null(scalar)) {
		diag_error(run, CODE_WRONG_KIND, scalar->place,
			"a number or a text is wanted here");
		return false;
	}
	if (scalar->text.length &&
		memchr(scalar->text.bytes, '\0', scalar->text.length)) {
		diag_error(run, CODE_SYNTAX, scalar->place,
			"a text has no NUL in it: C would end it there");
		return false;
	}
	literal->is_scalar = true;
	if (scalar->plain && node_is_number(scalar))
		return read_scalar_number(run, scalar, literal);
	literal->kind = scalar->plain ? LITERAL_WORD : LITERAL_TEXT;
	literal->text = scalar->text;
	return true;
}

bool
literal_character(struct arena *arena, const struct literal *literal,
	struct integer *character)
{
	struct slice text = literal->text;
	size_t bad;

	if (literal->kind == LITERAL_CHARACTER) {
		*character = literal->integer;
		return true;
	}
	if (!literal->is_scalar || literal_is_number(literal))
		return false;
	if (text.length > 2 && text.bytes[0] == '\'' &&
		text.bytes[text.length - 1] == '\'' &&
		!unescape(arena, inside_quotes(text), &text, &bad))
		return false;
	if (text.length != 1)
		return false;
	*character = integer_of_unsigned((unsigned char)text.bytes[0]);
	return true;
}
