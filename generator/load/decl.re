/* SPDX-License-Identifier: MIT */
/*
 * Slot declarations: words by re2c, grammar by hand. A scalar's text is
 * copied with a NUL behind it, which is re2c's end rule; each token knows its
 * offset in the scalar, and node_part turns that into a place. What a token
 * is wrong about is said only once the grammar meets it, so that the first
 * error of a declaration, the only one reported, is the leftmost.
 */
#include "load/decl.h"

#include <string.h>

#include "base/character.h"
#include "load/builtin.h"
#include "message/suggest.h"

enum token_kind {
	TOKEN_END,
	TOKEN_WORD,
	TOKEN_INTEGER,
	TOKEN_REAL,
	TOKEN_TEXT,
	TOKEN_CHARACTER,
	TOKEN_STAR,
	TOKEN_OPEN,    /* [ */
	TOKEN_CLOSE,   /* ] */
	TOKEN_AT_MOST, /* <= */
	TOKEN_COLON,
	TOKEN_RANGE, /* .. */
	TOKEN_EQUALS,
	TOKEN_LIST,     /* { */
	TOKEN_LIST_END, /* } */
	TOKEN_COMMA,
	TOKEN_OTHER,      /* a character that nothing begins with */
	TOKEN_BAD_WORD,   /* letters beyond ASCII */
	TOKEN_BAD_NUMBER, /* 12abc */
	TOKEN_BAD_POINT,  /* 1. or .5 */
	TOKEN_BAD_OCTAL,  /* 010 */
	TOKEN_CUT_TEXT,   /* no closing quote */
	TOKEN_CUT_CHARACTER
};

struct token {
	enum token_kind kind;
	size_t offset; /* in the scalar's text */
	struct slice text;
};

struct parser {
	struct run *run;
	const struct node *node;
	struct slice text; /* zero-terminated */
	struct token token;
	bool failed;
};

/* ---- words ---- */

/* The token that starts at *cursor, which moves behind it. */
static enum token_kind
scan(const unsigned char **cursor)
{
	const unsigned char *YYCURSOR = *cursor, *YYMARKER;
	enum token_kind kind;

	/*!re2c
	re2c:define:YYCTYPE = "unsigned char";
	re2c:yyfill:enable = 0;

	letter  = [A-Za-z_];
	wide    = [\x80-\xff];
	digit   = [0-9];
	sign    = [-+]?;
	tail    = letter | digit;
	decimal = digit ("_"? digit)*;
	hex     = "0" [xX] [0-9A-Fa-f] ("_"? [0-9A-Fa-f])*;
	binary  = "0" [bB] [01] ("_"? [01])*;
	power   = [eE] [-+]? digit+;
	inner   = "\\" [^\x00\n];

	letter tail*
		{ kind = TOKEN_WORD; goto done; }
	[-+] ("inf" | "nan")
		{ kind = TOKEN_WORD; goto done; }
	(letter | wide) (tail | wide)*
		{ kind = TOKEN_BAD_WORD; goto done; }
	sign "0" digit+
		{ kind = TOKEN_BAD_OCTAL; goto done; }
	sign (decimal | hex | binary)
		{ kind = TOKEN_INTEGER; goto done; }
	sign digit+ ("." digit+)? power?
		{ kind = TOKEN_REAL; goto done; }
	sign digit+ "." / [^.0-9]
		{ kind = TOKEN_BAD_POINT; goto done; }
	sign "." digit+
		{ kind = TOKEN_BAD_POINT; goto done; }
	sign digit (tail | wide)*
		{ kind = TOKEN_BAD_NUMBER; goto done; }
	sign digit tail* "." digit (tail | wide)*
		{ kind = TOKEN_BAD_NUMBER; goto done; }
	["] ([^"\\\x00\n] | inner)* ["]
		{ kind = TOKEN_TEXT; goto done; }
	["] ([^"\\\x00\n] | inner)*
		{ kind = TOKEN_CUT_TEXT; goto done; }
	['] ([^'\\\x00\n] | inner)* [']
		{ kind = TOKEN_CHARACTER; goto done; }
	['] ([^'\\\x00\n] | inner)*
		{ kind = TOKEN_CUT_CHARACTER; goto done; }
	"*"
		{ kind = TOKEN_STAR; goto done; }
	"["
		{ kind = TOKEN_OPEN; goto done; }
	"]"
		{ kind = TOKEN_CLOSE; goto done; }
	"<="
		{ kind = TOKEN_AT_MOST; goto done; }
	":"
		{ kind = TOKEN_COLON; goto done; }
	".."
		{ kind = TOKEN_RANGE; goto done; }
	"="
		{ kind = TOKEN_EQUALS; goto done; }
	"{"
		{ kind = TOKEN_LIST; goto done; }
	"}"
		{ kind = TOKEN_LIST_END; goto done; }
	","
		{ kind = TOKEN_COMMA; goto done; }
	"\x00"
		{ kind = TOKEN_END; goto done; }
	*
		{ kind = TOKEN_OTHER; goto done; }
	*/
done:
	*cursor = YYCURSOR;
	return kind;
}

static void
next(struct parser *parser)
{
	struct token *token = &parser->token;
	size_t at = token->offset + token->text.length;
	const unsigned char *start, *end;

	while (parser->text.bytes[at] == ' ' || parser->text.bytes[at] == '\t')
		at++;
	start = (const unsigned char *)parser->text.bytes + at;
	end = start;
	token->kind = scan(&end);
	token->offset = at;
	token->text.bytes = parser->text.bytes + at;
	token->text.length = token->kind == TOKEN_END ? 0
						      : (size_t)(end - start);
}

static struct place
token_place(const struct parser *parser)
{
	return node_part(
		parser->node, parser->token.offset, parser->token.text.length);
}

/* From one offset up to the current token, without blanks before it. */
static struct place
place_from(const struct parser *parser, size_t start)
{
	size_t end = parser->token.offset;

	while (end > start &&
		(parser->text.bytes[end - 1] == ' ' ||
			parser->text.bytes[end - 1] == '\t'))
		end--;
	return node_part(parser->node, start, end - start);
}

static bool
is_word(const struct parser *parser, const char *word)
{
	return parser->token.kind == TOKEN_WORD &&
		slice_is(parser->token.text, word);
}

/* ---- errors ---- */

/* The first error of a declaration is reported, for others there is NULL. */
static struct message *
fail(struct parser *parser, enum diag_code code, struct place place,
	const char *format, ...) __attribute__((format(printf, 4, 5)));

static struct message *
fail(struct parser *parser, enum diag_code code, struct place place,
	const char *format, ...)
{
	struct slice text;
	va_list arguments;

	if (parser->failed)
		return NULL;
	parser->failed = true;
	va_start(arguments, format);
	text = text_format_list(&parser->run->arena, format, arguments);
	va_end(arguments);
	return diag_error(parser->run, code, place, "%.*s", SLICE_ARGS(text));
}

/* A second one of what may stand once. */
static bool
set_once(struct parser *parser, struct place *part)
{
	if (part->source) {
		diag_note(parser->run,
			fail(parser, CODE_SYNTAX, token_place(parser),
				"'%.*s' is here twice",
				SLICE_ARGS(parser->token.text)),
			*part, "the first one is here");
		return false;
	}
	*part = token_place(parser);
	return true;
}

/* What is wrong with the token itself, whatever was expected. */
static bool
fail_token(struct parser *parser)
{
	struct slice text = parser->token.text;
	struct place place = token_place(parser);

	if (text.length > 40)
		text.length = 40; /* enough to find it */
	switch (parser->token.kind) {
	case TOKEN_BAD_WORD:
		fail(parser, CODE_NAME, place,
			"names have the letters A to Z "
			"and a to z, digits and '_' only");
		return true;
	case TOKEN_BAD_NUMBER:
		fail(parser, CODE_SYNTAX, place,
			"'%.*s' is neither a name nor "
			"a number",
			SLICE_ARGS(text));
		return true;
	case TOKEN_BAD_POINT:
		fail(parser, CODE_SYNTAX, place,
			"a number has a digit on both "
			"sides of its '.': 1.0, 0.5");
		return true;
	case TOKEN_BAD_OCTAL:
		fail(parser, CODE_SYNTAX, place,
			"'%.*s' would be octal in C: "
			"write it without the 0 in front, or as 0x…",
			SLICE_ARGS(text));
		return true;
	case TOKEN_CUT_TEXT:
	case TOKEN_CUT_CHARACTER:
		fail(parser, CODE_SYNTAX, place,
			"the text that begins here "
			"does not end; if a ' #' or ': ' in it cut the item, "
			"put all of the item in single quotes");
		return true;
	case TOKEN_OTHER:
		if (*text.bytes == '\n' || *text.bytes == '\r') {
			fail(parser, CODE_SYNTAX, place,
				"a declaration stands on one line");
			return true;
		}
		return false;
	case TOKEN_END:
	case TOKEN_WORD:
	case TOKEN_INTEGER:
	case TOKEN_REAL:
	case TOKEN_TEXT:
	case TOKEN_CHARACTER:
	case TOKEN_STAR:
	case TOKEN_OPEN:
	case TOKEN_CLOSE:
	case TOKEN_AT_MOST:
	case TOKEN_COLON:
	case TOKEN_RANGE:
	case TOKEN_EQUALS:
	case TOKEN_LIST:
	case TOKEN_LIST_END:
	case TOKEN_COMMA:
		return false;
	}
	return false;
}

/* "unexpected 'x'" and what to do about it. Always false. */
static bool
unexpected(struct parser *parser, const char *advice)
{
	struct slice text = parser->token.text;

	if (fail_token(parser))
		return false;
	if (parser->token.kind == TOKEN_END)
		fail(parser, CODE_SYNTAX, token_place(parser),
			"the declaration ends too early: %s", advice);
	else
		fail(parser, CODE_SYNTAX, token_place(parser),
			"unexpected '%.*s': %s",
			(int)(text.length > 255 ? 255 : text.length),
			text.bytes, advice);
	return false;
}

/* ---- numbers and texts ---- */

static bool
is_number(const struct parser *parser)
{
	return parser->token.kind == TOKEN_INTEGER ||
		parser->token.kind == TOKEN_REAL;
}

bool
literal_is_wide(const struct literal *literal)
{
	struct integer value;
	bool overflow;

	return literal->kind == LITERAL_REAL &&
		!integer_parse(literal->text, &value, &overflow) && overflow;
}

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

static bool
parse_number(struct parser *parser, struct literal *literal)
{
	literal->place = token_place(parser);
	if (!read_number(parser->token.text, literal)) {
		fail(parser, CODE_OUT_OF_RANGE, literal->place,
			"%.*s does not fit 64 bits",
			SLICE_ARGS(parser->token.text));
		return false;
	}
	next(parser);
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

static bool
fail_escape(struct parser *parser, size_t offset)
{
	size_t at = parser->token.offset + 1 + offset;

	fail(parser, CODE_SYNTAX, node_part(parser->node, at, 2),
		"unknown escape: there are \\n \\t \\r \\\\ \\\" \\' \\a \\b "
		"\\f \\v, \\xHH and octal \\0 to \\377");
	return false;
}

/* The text between the token's quotes. */
static bool
unescape(struct parser *parser, struct slice *result)
{
	struct slice text = {
		parser->token.text.bytes + 1, parser->token.text.length - 2};
	char *copy = ARENA_ARRAY(&parser->run->arena, char, text.length + 1);
	size_t at = 0, length = 0;

	while (at < text.length) {
		struct slice rest = {text.bytes + at, text.length - at};
		unsigned value = (unsigned char)*rest.bytes;
		size_t size = 1;

		if (value == '\\')
			size = read_escape(rest, &value);
		if (size == 0)
			return fail_escape(parser, at);
		copy[length++] = (char)value;
		at += size;
	}
	result->bytes = copy;
	result->length = length;
	return true;
}

static bool
parse_text(struct parser *parser, struct literal *literal)
{
	literal->kind = LITERAL_TEXT;
	literal->place = token_place(parser);
	if (!unescape(parser, &literal->text))
		return false;
	if (memchr(literal->text.bytes, '\0', literal->text.length)) {
		fail(parser, CODE_SYNTAX, literal->place,
			"a text has no NUL in it: C would end it there");
		return false;
	}
	next(parser);
	return true;
}

static bool
parse_character(struct parser *parser, struct literal *literal)
{
	literal->kind = LITERAL_CHARACTER;
	literal->place = token_place(parser);
	if (!unescape(parser, &literal->text))
		return false;
	if (literal->text.length != 1) {
		fail(parser, CODE_SYNTAX, literal->place,
			"a character is one byte, this has %zu; texts stand in "
			"double quotes",
			literal->text.length);
		return false;
	}
	literal->integer = integer_of_unsigned(
		(unsigned char)literal->text.bytes[0]);
	literal->real = integer_real(literal->integer);
	next(parser);
	return true;
}

/* ---- values ---- */

static bool
parse_value(struct parser *parser, struct literal *literal, unsigned depth);

static bool
parse_list_items(struct parser *parser, struct literal *list, unsigned depth)
{
	size_t capacity = 0;

	while (parser->token.kind != TOKEN_LIST_END) {
		list->items = arena_grow(&parser->run->arena, list->items,
			list->count, &capacity, list->count + 1,
			sizeof *list->items);
		if (!parse_value(parser, &list->items[list->count], depth + 1))
			return false;
		list->count++;
		if (parser->token.kind == TOKEN_COMMA)
			next(parser);
		else if (parser->token.kind != TOKEN_LIST_END)
			return unexpected(
				parser, "in {…} the values are parted by ','");
	}
	return true;
}

static bool
parse_list(struct parser *parser, struct literal *list, unsigned depth)
{
	size_t start = parser->token.offset;

	if (depth == LIMIT_DIMENSIONS) {
		fail(parser, CODE_LIMIT, token_place(parser),
			"lists of values nest at most %d deep",
			LIMIT_DIMENSIONS);
		return false;
	}
	list->kind = LITERAL_LIST;
	next(parser);
	if (!parse_list_items(parser, list, depth))
		return false;
	next(parser);
	list->place = place_from(parser, start);
	list->text.bytes = parser->text.bytes + start;
	list->text.length = parser->token.offset - start;
	while (list->text.bytes[list->text.length - 1] != '}')
		list->text.length--;
	return true;
}

static bool
parse_value(struct parser *parser, struct literal *literal, unsigned depth)
{
	if (is_number(parser))
		return parse_number(parser, literal);
	if (parser->token.kind == TOKEN_TEXT)
		return parse_text(parser, literal);
	if (parser->token.kind == TOKEN_CHARACTER)
		return parse_character(parser, literal);
	if (parser->token.kind == TOKEN_LIST)
		return parse_list(parser, literal, depth);
	if (parser->token.kind != TOKEN_WORD)
		return unexpected(parser,
			"a value is a number, true, false, a "
			"text in double quotes, an enum's value or {…}");
	literal->kind = LITERAL_WORD;
	literal->text = parser->token.text;
	literal->place = token_place(parser);
	next(parser);
	return true;
}

/* ---- before the name ---- */

static struct place *
qualifier_of(struct declaration *declaration, struct slice word)
{
	if (slice_is(word, "opt"))
		return &declaration->opt;
	if (slice_is(word, "own"))
		return &declaration->own;
	if (slice_is(word, "ref"))
		return &declaration->ref;
	if (slice_is(word, "weak"))
		return &declaration->weak;
	if (slice_is(word, "const"))
		return &declaration->constant;
	return NULL;
}

static bool
parse_qualifiers(struct parser *parser, struct declaration *declaration)
{
	struct place *part;

	while (parser->token.kind == TOKEN_WORD &&
		(part = qualifier_of(declaration, parser->token.text))) {
		if (!set_once(parser, part))
			return false;
		next(parser);
	}
	return true;
}

/* A word of a bounded length. */
static bool
parse_word(struct parser *parser, struct word *word)
{
	word->text = parser->token.text;
	word->place = token_place(parser);
	if (word->text.length > LIMIT_NAME_BYTES) {
		fail(parser, CODE_LIMIT, word->place,
			"a name has at most %d bytes, this one %zu", LIMIT_NAME_BYTES,
			word->text.length);
		return false;
	}
	if (*word->text.bytes == '-' || *word->text.bytes == '+') {
		fail(parser, CODE_NAME, word->place, "a name has no sign");
		return false;
	}
	next(parser);
	return true;
}

static bool
parse_type_part(struct parser *parser, struct declaration *declaration)
{
	if (parser->token.kind != TOKEN_WORD)
		return unexpected(parser,
			"a declaration begins with a type, "
			"as in 'uint8_t x'");
	if (!parse_word(parser, &declaration->type))
		return false;
	if (parser->token.kind != TOKEN_STAR)
		return true;
	declaration->pointer = token_place(parser);
	next(parser);
	if (parser->token.kind == TOKEN_STAR)
		return unexpected(parser, "a pointer has one '*'");
	return true;
}

/* 'const' means what it means in C, so only where C's users write it. */
static bool
check_constant(struct parser *parser, const struct declaration *declaration)
{
	if (!declaration->constant.source ||
		(declaration->pointer.source &&
			slice_is(declaration->type.text, "char")))
		return true;
	fail(parser, CODE_SYNTAX, declaration->constant,
		"'const' is read only in 'const char *'; a slot without a "
		"setter is 'readonly', behind its name");
	return false;
}

static bool
starts_range(const struct parser *parser)
{
	return is_number(parser) || parser->token.kind == TOKEN_RANGE ||
		parser->token.kind == TOKEN_BAD_POINT;
}

static bool
parse_name(struct parser *parser, struct declaration *declaration)
{
	struct slice type = declaration->type.text;

	if (parser->token.kind == TOKEN_OPEN) {
		fail(parser, CODE_SYNTAX, token_place(parser),
			"each slot "
			"needs a type and a name; '[…]' stands behind the "
			"name: '%.*s name[…]'",
			SLICE_ARGS(type));
		return false;
	}
	if (parser->token.kind != TOKEN_WORD) {
		if (!fail_token(parser))
			fail(parser, CODE_SYNTAX, token_place(parser),
				"each slot needs a name behind its type '%.*s'",
				SLICE_ARGS(type));
		return false;
	}
	if (!parse_word(parser, &declaration->name))
		return false;
	if (slice_is(declaration->name.text, "in") && starts_range(parser)) {
		fail(parser, CODE_SYNTAX, declaration->name.place,
			"each slot needs a name: the word behind the type "
			"'%.*s' "
			"is the name, here 'in'",
			SLICE_ARGS(type));
		return false;
	}
	return true;
}

/* ---- behind the name ---- */

static bool
parse_count(struct parser *parser, struct dimension *dimension)
{
	struct literal number = {0};

	if (parser->token.kind != TOKEN_INTEGER)
		return unexpected(parser,
			"a length is a number: [4], [<=4] or, "
			"to grow, []");
	if (!parse_number(parser, &number))
		return false;
	if (number.kind != LITERAL_INTEGER || number.integer.negative ||
		number.integer.magnitude == 0) {
		fail(parser, CODE_BAD_ARRAY, number.place,
			"a length is at least 1 and below 2^64");
		return false;
	}
	dimension->count = number.integer.magnitude;
	return true;
}

static bool
parse_dimension(struct parser *parser, struct dimension *dimension)
{
	size_t start = parser->token.offset;

	next(parser);
	dimension->kind = DIMENSION_FIXED;
	if (parser->token.kind == TOKEN_CLOSE) {
		dimension->kind = DIMENSION_GROWABLE;
	} else {
		if (parser->token.kind == TOKEN_AT_MOST) {
			dimension->kind = DIMENSION_BOUNDED;
			next(parser);
		}
		if (!parse_count(parser, dimension))
			return false;
	}
	if (parser->token.kind != TOKEN_CLOSE)
		return unexpected(parser, "a ']' is missing");
	next(parser);
	dimension->place = place_from(parser, start);
	return true;
}

static bool
parse_dimensions(struct parser *parser, struct declaration *declaration)
{
	while (parser->token.kind == TOKEN_OPEN) {
		unsigned count = declaration->dimension_count;

		if (count == LIMIT_DIMENSIONS) {
			fail(parser, CODE_LIMIT, token_place(parser),
				"an array has at most %d dimensions",
				LIMIT_DIMENSIONS);
			return false;
		}
		if (!parse_dimension(parser, &declaration->dimensions[count]))
			return false;
		declaration->dimension_count++;
	}
	return true;
}

static bool
parse_bits(struct parser *parser, struct declaration *declaration)
{
	struct literal number = {0};
	size_t start = parser->token.offset;

	if (parser->token.kind != TOKEN_COLON)
		return true;
	next(parser);
	if (parser->token.kind != TOKEN_INTEGER)
		return unexpected(parser,
			"':' is followed by a number of bits, "
			"or, before a description, by a space");
	if (!parse_number(parser, &number))
		return false;
	declaration->bits_place = place_from(parser, start);
	if (number.kind != LITERAL_INTEGER || number.integer.negative ||
		number.integer.magnitude == 0 ||
		number.integer.magnitude > 64) {
		fail(parser, CODE_BAD_BITS, number.place,
			"a slot has 1 to 64 bits");
		return false;
	}
	declaration->bits = number.integer.magnitude;
	return true;
}

/* One end of a range, or nothing. */
static bool
parse_end(struct parser *parser, struct literal *literal)
{
	if (is_number(parser))
		return parse_number(parser, literal);
	if (parser->token.kind == TOKEN_CHARACTER)
		return parse_character(parser, literal);
	return true;
}

static bool
parse_range(struct parser *parser, struct declaration *declaration)
{
	static const char advice[] = "'in' takes a range of numbers: 'in "
				     "0..9', 'in 1..' or 'in ..9'";

	if (!set_once(parser, &declaration->in))
		return false;
	next(parser);
	if (!parse_end(parser, &declaration->low))
		return false;
	if (parser->token.kind != TOKEN_RANGE)
		return unexpected(parser, advice);
	next(parser);
	if (!parse_end(parser, &declaration->high))
		return false;
	/* "0...5" and "0...": the third point begins nothing else. */
	if (parser->token.kind == TOKEN_BAD_POINT)
		return unexpected(parser, advice);
	if (declaration->low.kind == LITERAL_NONE &&
		declaration->high.kind == LITERAL_NONE)
		return unexpected(parser, advice);
	return true;
}

static struct place *
flag_of(struct declaration *declaration, struct slice word)
{
	if (slice_is(word, "identifier"))
		return &declaration->identifier;
	if (slice_is(word, "key"))
		return &declaration->key;
	if (slice_is(word, "readonly"))
		return &declaration->readonly;
	return NULL;
}

static void
suggest_behind_name(struct suggestion *suggestion, struct slice wanted)
{
	static const char *const words[] = {
		"in", "identifier", "key", "readonly"};
	size_t i;

	suggest_start(suggestion, wanted);
	for (i = 0; i < sizeof words / sizeof words[0]; i++)
		suggest_offer(suggestion, slice_of(words[i]));
}

/* "= hello world": a text without its quotes. False where the word behind the
 * default is rather a misspelt flag. */
static bool
is_bare_text(const struct parser *parser, const struct literal *initial)
{
	struct suggestion suggestion;

	if (initial->kind != LITERAL_WORD || slice_is(initial->text, "true") ||
		slice_is(initial->text, "false"))
		return false;
	if (parser->token.kind == TOKEN_COLON)
		return false;
	if (parser->token.kind != TOKEN_WORD)
		return true;
	suggest_behind_name(&suggestion, parser->token.text);
	return suggestion.best.length == 0;
}

/* What is behind the default, where it is wrong. */
static bool
check_default(struct parser *parser, struct declaration *declaration)
{
	const struct literal *initial = &declaration->initial;
	enum token_kind kind = parser->token.kind;

	if (kind == TOKEN_END || kind == TOKEN_EQUALS ||
		(kind == TOKEN_WORD &&
			(is_word(parser, "in") ||
				flag_of(declaration, parser->token.text))))
		return true;
	if (!is_bare_text(parser, initial))
		return true; /* parse_tail will say what it expects */
	fail(parser, CODE_SYNTAX, initial->place,
		"put texts in double quotes: = \"%.*s …\"",
		(int)(initial->text.length > 40 ? 40 : initial->text.length),
		initial->text.bytes);
	return false;
}

static bool
parse_default(struct parser *parser, struct declaration *declaration)
{
	struct place first = declaration->initial.place;

	if (!set_once(parser, &first))
		return false;
	next(parser);
	if (parser->token.kind == TOKEN_EQUALS)
		return unexpected(parser, "one '=' is enough");
	return parse_value(parser, &declaration->initial, 0) &&
		check_default(parser, declaration);
}

/* What to write where the type is the first of several words of C. */
static const char *
foreign_type_hint(struct slice type, struct slice name)
{
	const struct foreign_word *foreign = foreign_find(type);

	if (foreign && foreign->as_first)
		return foreign->as_first;
	if (slice_is(name, "const"))
		return "a slot without a setter is 'readonly', behind its name";
	return NULL;
}

static bool
fail_tail(struct parser *parser, const struct declaration *declaration)
{
	struct token token = parser->token;
	struct suggestion suggestion;
	const char *hint = foreign_type_hint(
		declaration->type.text, declaration->name.text);

	if (hint && (token.kind == TOKEN_WORD || token.kind == TOKEN_STAR))
		return unexpected(parser, hint);
	if (token.kind == TOKEN_COLON)
		return unexpected(parser,
			"':n' stands directly behind the "
			"name, before 'in', '=' and flags");
	if (token.kind == TOKEN_OPEN)
		return unexpected(
			parser, "'[…]' stands directly behind the name");
	if (token.kind == TOKEN_COMMA)
		return unexpected(parser, "each slot is an item of its own");
	if (token.kind == TOKEN_OTHER && *token.text.bytes == ';')
		return unexpected(parser, "a declaration ends without ';'");
	if (token.kind == TOKEN_WORD && declaration->name.text.length == 0)
		return unexpected(parser,
			"behind a type, 'in' and a range may "
			"follow, no name");
	if (token.kind != TOKEN_WORD || token.text.length > LIMIT_NAME_BYTES)
		return unexpected(parser,
			"here 'in', '=', 'identifier', 'key' "
			"or 'readonly' may follow");
	suggest_behind_name(&suggestion, token.text);
	fail(parser, CODE_SYNTAX, token_place(parser), "unexpected '%.*s'%s",
		SLICE_ARGS(token.text),
		suggestion.best.length
			? suggest_text(parser->run, &suggestion)
			: ": here 'in', '=', 'identifier', 'key' or 'readonly' "
			  "may follow");
	return false;
}

static bool
parse_tail(struct parser *parser, struct declaration *declaration)
{
	struct place *flag;
	bool good = true;

	while (good && parser->token.kind != TOKEN_END) {
		if (is_word(parser, "in")) {
			good = parse_range(parser, declaration);
		} else if (parser->token.kind == TOKEN_EQUALS) {
			good = parse_default(parser, declaration);
		} else if (parser->token.kind == TOKEN_WORD &&
			(flag = flag_of(declaration, parser->token.text))) {
			good = set_once(parser, flag);
			next(parser);
		} else {
			good = fail_tail(parser, declaration);
		}
	}
	return good;
}

/* ---- all together ---- */

static bool
parse_all(struct parser *parser, struct declaration *declaration, bool named)
{
	size_t start = parser->token.offset;

	if (!parse_qualifiers(parser, declaration) ||
		!parse_type_part(parser, declaration) ||
		!check_constant(parser, declaration))
		return false;
	if (named && !parse_name(parser, declaration))
		return false;
	if (!parse_dimensions(parser, declaration) ||
		!parse_bits(parser, declaration) ||
		!parse_tail(parser, declaration))
		return false;
	declaration->place = place_from(parser, start);
	return true;
}

/* False where there is no text to read, which has been reported. */
static bool
parser_start(struct parser *parser, struct run *run, const struct node *node)
{
	parser->run = run;
	parser->node = node;
	if (node->kind != NODE_SCALAR) {
		diag_error(run, CODE_WRONG_KIND, node->place,
			"a declaration "
			"is a text, not a %s",
			node->kind == NODE_SEQUENCE ? "list" : "mapping");
		return false;
	}
	if (node->text.length &&
		memchr(node->text.bytes, '\0', node->text.length)) {
		diag_error(run, CODE_SYNTAX, node->place,
			"a declaration has no NUL in it");
		return false;
	}
	parser->text = slice_copy(&run->arena, node->text);
	next(parser);
	return true;
}

static bool
parse_scalar(struct run *run, const struct node *node,
	struct declaration *declaration, bool named)
{
	struct parser parser = {0};

	memset(declaration, 0, sizeof *declaration);
	return parser_start(&parser, run, node) &&
		parse_all(&parser, declaration, named);
}

bool
decl_parse_slot(struct run *run, const struct node *scalar,
	struct declaration *declaration)
{
	return parse_scalar(run, scalar, declaration, true);
}

bool
decl_parse_type(struct run *run, const struct node *scalar,
	struct declaration *declaration)
{
	return parse_scalar(run, scalar, declaration, false);
}

static bool
is_word_byte(char byte)
{
	return (unsigned char)byte >= 0x80 || byte == '_' || is_digit(byte) ||
		is_letter(byte);
}

bool
decl_is_declaration(struct slice text)
{
	bool parted = false, begun = false;
	size_t i;

	for (i = 0; i < text.length; i++) {
		if (is_word_byte(text.bytes[i])) {
			if (parted)
				return true;
			begun = true;
		} else if (memchr(" \t\n\r*[:=", text.bytes[i], 8)) {
			/* Other characters make a bad name, not two words. */
			parted = begun;
		}
	}
	return false;
}

bool
decl_parse_literal(
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
	if (scalar->plain && read_number(scalar->text, literal))
		return true;
	if (scalar->plain && literal_is_wide(literal)) {
		diag_error(run, CODE_OUT_OF_RANGE, scalar->place,
			"%.*s does not fit 64 bits", SLICE_ARGS(scalar->text));
		return false;
	}
	literal->kind = scalar->plain ? LITERAL_WORD : LITERAL_TEXT;
	literal->text = scalar->text;
	return true;
}
