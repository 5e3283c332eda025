/* SPDX-License-Identifier: MIT */
/*
 * The grammar of declarations, a function a part, in the order in which the
 * parts stand: qualifiers, type, name, dimensions, bits, and behind them in any
 * order range, flags and the starting value. Each function that reads a part
 * returns false where it has reported what is wrong with it.
 */
#include "load/decl.h"

#include <string.h>

#include "base/character.h"
#include "load/builtin.h"
#include "load/decl_parser.h"
#include "message/suggest.h"

/* A declaration while it is read, with all that it may have. */
struct draft {
	struct declaration whole;
	struct declared_words words;
	struct dimension dimensions[LIMIT_DIMENSIONS];
	struct declared_range range, length;
	struct literal start;
};

static const struct declared_words no_words;
static const struct declared_range no_range;
static const struct literal no_start;

const struct declaration no_declaration = {.words = &no_words,
	.range = &no_range,
	.length = &no_range,
	.start = &no_start};

/*---- before the name ------------------------------------------------------*/

static struct place *
qualifier_of(struct draft *draft, struct slice word)
{
	if (slice_is(word, "opt"))
		return &draft->words.opt;
	if (slice_is(word, "own"))
		return &draft->words.own;
	if (slice_is(word, "ref"))
		return &draft->words.ref;
	if (slice_is(word, "weak"))
		return &draft->words.weak;
	if (slice_is(word, "const"))
		return &draft->words.constant;
	return NULL;
}

static bool
parse_qualifiers(struct decl_parser *parser, struct draft *draft)
{
	struct place *part;

	while (parser->token.kind == DECL_TOKEN_WORD &&
		(part = qualifier_of(draft, parser->token.text))) {
		if (!parser_set_once(parser, part))
			return false;
		parser_next(parser);
	}
	return true;
}

/* A word of a bounded length. */
static bool
parse_word(struct decl_parser *parser, struct word *word)
{
	word->text = parser->token.text;
	word->place = parser_place(parser);
	if (word->text.length > LIMIT_NAME_BYTES) {
		parser_fail(parser, CODE_LIMIT, word->place,
			"a name has at most %d bytes, this one %zu",
			LIMIT_NAME_BYTES, word->text.length);
		return false;
	}
	if (*word->text.bytes == '-' || *word->text.bytes == '+') {
		parser_fail(
			parser, CODE_NAME, word->place, "a name has no sign");
		return false;
	}
	parser_next(parser);
	return true;
}

static bool
parse_type_part(struct decl_parser *parser, struct draft *draft)
{
	if (parser->token.kind != DECL_TOKEN_WORD)
		return parser_unexpected(parser,
			"a declaration begins with a type, as in 'uint8_t x'");
	if (!parse_word(parser, &draft->whole.type))
		return false;
	if (parser->token.kind != DECL_TOKEN_STAR)
		return true;
	draft->words.pointer = parser_place(parser);
	parser_next(parser);
	if (parser->token.kind == DECL_TOKEN_STAR)
		return parser_unexpected(parser, "a pointer has one '*'");
	return true;
}

/* 'const' means what it means in C, so only where C's users write it. */
static bool
check_constant(struct decl_parser *parser, const struct draft *draft)
{
	if (!draft->words.constant.source ||
		(draft->words.pointer.source &&
			slice_is(draft->whole.type.text, "char")))
		return true;
	parser_fail(parser, CODE_SYNTAX, draft->words.constant,
		"'const' is read only in 'const char *'; a slot without a "
		"setter is 'readonly', behind its name");
	return false;
}

static bool
starts_range(const struct decl_parser *parser)
{
	return parser_is_number(parser) ||
		parser->token.kind == DECL_TOKEN_RANGE ||
		parser->token.kind == DECL_TOKEN_BAD_POINT;
}

/* What to write where the type is the first of several words of C. */
static const char *
foreign_type_hint(struct slice type, struct slice name)
{
	const struct foreign_word *foreign = foreign_find(type);

	if (foreign && foreign->as_first)
		return foreign->as_first;
	if (slice_is(name, "const") || slice_is(type, "readonly"))
		return "a slot without a setter is 'readonly', behind its name";
	return NULL;
}

static bool
parse_name(struct decl_parser *parser, struct draft *draft)
{
	struct slice type = draft->whole.type.text;
	const char *hint;

	if (parser->token.kind == DECL_TOKEN_OPEN) {
		parser_fail(parser, CODE_SYNTAX, parser_place(parser),
			"each slot needs a type and a name; '[…]' stands "
			"behind the name: '%.*s name[…]'",
			SLICE_ARGS(type));
		return false;
	}
	if (parser->token.kind != DECL_TOKEN_WORD) {
		hint = foreign_type_hint(type, SLICE(""));
		if (!parser_fail_token(parser))
			parser_fail(parser, CODE_SYNTAX, parser_place(parser),
				"each slot needs a name behind its type "
				"'%.*s'%s%s",
				SLICE_ARGS(type), hint ? ": " : "",
				hint ? hint : "");
		return false;
	}
	if (!parse_word(parser, &draft->whole.name))
		return false;
	if (slice_is(draft->whole.name.text, "in") && starts_range(parser)) {
		parser_fail(parser, CODE_SYNTAX, draft->whole.name.place,
			"each slot needs a name: the word behind the type "
			"'%.*s' is the name, here 'in'",
			SLICE_ARGS(type));
		return false;
	}
	return true;
}

/*---- behind the name ------------------------------------------------------*/

/* The name of one, which stands for its number. */
static bool
parse_constant(struct decl_parser *parser, const struct word **name)
{
	struct word word;

	if (!parse_word(parser, &word))
		return false;
	*name = ARENA_COPY(&parser->run->arena, &word, 1);
	return true;
}

static bool
parse_count(struct decl_parser *parser, struct dimension *dimension)
{
	struct literal number = {0};

	if (parser->token.kind == DECL_TOKEN_WORD)
		return parse_constant(parser, &dimension->name);
	if (parser->token.kind != DECL_TOKEN_INTEGER)
		return parser_unexpected(parser,
			"a length is a number: [4], [<=4] or, to grow, []");
	if (!literal_parse_number(parser, &number))
		return false;
	if (parser->token.kind == DECL_TOKEN_RANGE)
		return parser_unexpected(
			parser, "a range of numbers is written 'in 0..9'");
	if (number.kind != LITERAL_INTEGER || number.integer.negative ||
		number.integer.magnitude == 0) {
		parser_fail(parser, CODE_BAD_ARRAY, number.place,
			"a length is at least 1 and below 2^64");
		return false;
	}
	dimension->count = number.integer.magnitude;
	return true;
}

static bool
parse_dimension(struct decl_parser *parser, struct dimension *dimension)
{
	size_t start = parser->token.offset;

	parser_next(parser);
	dimension->kind = DIMENSION_FIXED;
	if (parser->token.kind == DECL_TOKEN_CLOSE) {
		dimension->kind = DIMENSION_GROWABLE;
	} else {
		if (parser->token.kind == DECL_TOKEN_AT_MOST) {
			dimension->kind = DIMENSION_BOUNDED;
			parser_next(parser);
		}
		if (!parse_count(parser, dimension))
			return false;
	}
	if (parser->token.kind != DECL_TOKEN_CLOSE)
		return parser_unexpected(parser, "a ']' is missing");
	parser_next(parser);
	dimension->place = parser_place_from(parser, start);
	return true;
}

static bool
parse_dimensions(struct decl_parser *parser, struct draft *draft)
{
	while (parser->token.kind == DECL_TOKEN_OPEN) {
		unsigned count = draft->whole.dimension_count;

		if (count == LIMIT_DIMENSIONS) {
			parser_fail(parser, CODE_LIMIT, parser_place(parser),
				"an array has at most %d dimensions",
				LIMIT_DIMENSIONS);
			return false;
		}
		if (!parse_dimension(parser, &draft->dimensions[count]))
			return false;
		draft->whole.dimension_count++;
	}
	return true;
}

static bool
parse_bits(struct decl_parser *parser, struct draft *draft)
{
	struct literal number = {0};
	size_t start = parser->token.offset;

	if (parser->token.kind != DECL_TOKEN_COLON)
		return true;
	parser_next(parser);
	if (parser->token.kind == DECL_TOKEN_WORD) {
		if (!parse_constant(parser, &draft->whole.bits_name))
			return false;
		draft->whole.bits_place = parser_place_from(parser, start);
		return true;
	}
	if (parser->token.kind != DECL_TOKEN_INTEGER)
		return parser_unexpected(parser,
			"':' is followed by a number of bits, or, before a "
			"description, by a space");
	if (!literal_parse_number(parser, &number))
		return false;
	draft->whole.bits_place = parser_place_from(parser, start);
	if (number.kind != LITERAL_INTEGER || number.integer.negative ||
		number.integer.magnitude == 0 ||
		number.integer.magnitude > 64) {
		parser_fail(parser, CODE_BAD_BITS, number.place,
			"a slot has 1 to 64 bits");
		return false;
	}
	draft->whole.bits = (unsigned)number.integer.magnitude;
	return true;
}

static struct place *
flag_of(struct draft *draft, struct slice word)
{
	if (slice_is(word, "identifier"))
		return &draft->words.identifier;
	if (slice_is(word, "key"))
		return &draft->words.key;
	if (slice_is(word, "readonly"))
		return &draft->words.readonly;
	return NULL;
}

/* Whether that token begins a bound, or a length. */
static bool
is_bound(struct draft *draft, const struct decl_token *token)
{
	return token->kind == DECL_TOKEN_INTEGER ||
		token->kind == DECL_TOKEN_REAL ||
		token->kind == DECL_TOKEN_RANGE ||
		(token->kind == DECL_TOKEN_WORD &&
			!slice_is(token->text, "in") &&
			!flag_of(draft, token->text));
}

/* 'length' and how much; alone it may be a constant's name. */
static bool
is_length(const struct decl_parser *parser, struct draft *draft)
{
	struct decl_token next = parser->token;

	if (!parser_is_word(parser, "length"))
		return false;
	decl_token_next(&next, parser->text);
	return is_bound(draft, &next);
}

/* One end of a range, or nothing: behind an open end flags may follow. */
static bool
parse_end(struct decl_parser *parser, struct draft *draft,
	struct literal *literal)
{
	if (parser->token.kind == DECL_TOKEN_WORD &&
		!is_length(parser, draft) &&
		!flag_of(draft, parser->token.text))
		return literal_parse(parser, literal, 0);
	if (parser_is_number(parser))
		return literal_parse_number(parser, literal);
	if (parser->token.kind == DECL_TOKEN_CHARACTER)
		return literal_parse_character(parser, literal);
	return true;
}

/* A '<' has a bound beside it, which it leaves out. */
static bool
parse_dots(struct decl_parser *parser, struct declared_range *range,
	const char *advice)
{
	struct slice dots = parser->token.text;

	if (parser->token.kind != DECL_TOKEN_RANGE)
		return parser_unexpected(parser, advice);
	range->leaves_low = dots.bytes[0] == '<';
	range->leaves_high = dots.bytes[dots.length - 1] == '<';
	if (range->leaves_low && range->low.kind == LITERAL_NONE)
		return parser_unexpected(parser, advice);
	parser_next(parser);
	return true;
}

/* What is behind the dots. */
static bool
parse_high(struct decl_parser *parser, struct draft *draft,
	struct declared_range *range, const char *advice)
{
	if (!parse_end(parser, draft, &range->high))
		return false;
	/* "0...5" and "0...": the third point begins nothing else. */
	if (parser->token.kind == DECL_TOKEN_BAD_POINT)
		return parser_unexpected(parser, advice);
	if (range->high.kind == LITERAL_NONE &&
		(range->low.kind == LITERAL_NONE || range->leaves_high))
		return parser_unexpected(parser, advice);
	return true;
}

static bool
parse_range(struct decl_parser *parser, struct draft *draft)
{
	static const char advice[] = "'in' takes a range of numbers: 'in "
				     "0..9', 'in 1..' or 'in ..9'";
	struct declared_range *range = &draft->range;

	if (!parser_set_once(parser, &range->in))
		return false;
	parser_next(parser);
	return parse_end(parser, draft, &range->low) &&
		parse_dots(parser, range, advice) &&
		parse_high(parser, draft, range, advice);
}

/* A number alone is the least and the most. */
static bool
parse_length(struct decl_parser *parser, struct draft *draft)
{
	static const char advice[] = "'length' takes a number or a range: "
				     "'length 13', 'length 1..40', 'length "
				     "2..' or 'length ..40'";
	struct declared_range *length = &draft->length;

	if (!parser_set_once(parser, &length->in))
		return false;
	parser_next(parser);
	if (!parse_end(parser, draft, &length->low))
		return false;
	if (parser->token.kind == DECL_TOKEN_RANGE &&
		parser->token.text.length > SLICE("..").length)
		return parser_unexpected(parser,
			"lengths are whole numbers, which '..' says without "
			"'<'");
	if (parser->token.kind == DECL_TOKEN_RANGE)
		return parse_dots(parser, length, advice) &&
			parse_high(parser, draft, length, advice);
	if (length->low.kind == LITERAL_NONE)
		return parser_unexpected(parser, advice);
	length->high = length->low;
	return true;
}

static void
suggest_behind_name(struct suggestion *suggestion, struct slice wanted)
{
	static const char *const words[] = {
		"in", "length", "identifier", "key", "readonly"};
	size_t i;

	suggest_start(suggestion, wanted);
	for (i = 0; i < LENGTH(words); i++)
		suggest_offer(suggestion, slice_of(words[i]));
}

/* "= hello world": a text without its quotes. False where the word behind the
 * default is rather a misspelt flag. */
static bool
is_bare_text(const struct decl_parser *parser, const struct literal *start)
{
	struct suggestion suggestion;

	if (start->kind != LITERAL_WORD || slice_is(start->text, "true") ||
		slice_is(start->text, "false"))
		return false;
	if (parser->token.kind == DECL_TOKEN_COLON)
		return false;
	if (parser->token.kind != DECL_TOKEN_WORD)
		return true;
	suggest_behind_name(&suggestion, parser->token.text);
	return suggestion.best.length == 0;
}

/* What is behind the default, where it is wrong. */
static bool
check_default(struct decl_parser *parser, struct draft *draft)
{
	const struct literal *start = &draft->start;
	enum decl_token_kind kind = parser->token.kind;

	if (kind == DECL_TOKEN_END || kind == DECL_TOKEN_EQUALS ||
		(kind == DECL_TOKEN_WORD &&
			(parser_is_word(parser, "in") ||
				parser_is_word(parser, "length") ||
				flag_of(draft, parser->token.text))))
		return true;
	if (!is_bare_text(parser, start))
		return true; /* parse_tail will say what it expects */
	parser_fail(parser, CODE_SYNTAX, start->place,
		"put texts in double quotes: = \"%.*s …\"",
		(int)(start->text.length > 40 ? 40 : start->text.length),
		start->text.bytes);
	return false;
}

static bool
parse_default(struct decl_parser *parser, struct draft *draft)
{
	struct place first = draft->start.place;

	if (!parser_set_once(parser, &first))
		return false;
	parser_next(parser);
	if (parser->token.kind == DECL_TOKEN_EQUALS)
		return parser_unexpected(parser, "one '=' is enough");
	return literal_parse(parser, &draft->start, 0) &&
		check_default(parser, draft);
}

static bool
fail_tail(struct decl_parser *parser, const struct draft *draft)
{
	struct decl_token token = parser->token;
	struct suggestion suggestion;
	const char *hint = foreign_type_hint(
		draft->whole.type.text, draft->whole.name.text);

	if (hint &&
		(token.kind == DECL_TOKEN_WORD ||
			token.kind == DECL_TOKEN_STAR))
		return parser_unexpected(parser, hint);
	if (token.kind == DECL_TOKEN_COLON)
		return parser_unexpected(parser,
			"':n' stands directly behind the name, before 'in', "
			"'=' and flags");
	if (token.kind == DECL_TOKEN_OPEN)
		return parser_unexpected(
			parser, "'[…]' stands directly behind the name");
	if (token.kind == DECL_TOKEN_COMMA)
		return parser_unexpected(
			parser, "each slot is an item of its own");
	if (token.kind == DECL_TOKEN_OTHER && *token.text.bytes == ';')
		return parser_unexpected(
			parser, "a declaration ends without ';'");
	if (parser_is_word(parser, "default"))
		return parser_unexpected(
			parser, "a starting value is written '= value'");
	if (token.kind == DECL_TOKEN_OTHER && *token.text.bytes == '?')
		return parser_unexpected(parser,
			"what may be unset is written 'opt' before its type");
	if (token.kind == DECL_TOKEN_WORD && draft->whole.name.text.length == 0)
		return parser_unexpected(parser,
			"behind a type, 'in' or 'length' and a range may "
			"follow, no name");
	if (token.kind != DECL_TOKEN_WORD ||
		token.text.length > LIMIT_NAME_BYTES)
		return parser_unexpected(parser,
			"here 'in', 'length', '=', 'identifier', 'key' or "
			"'readonly' may follow");
	suggest_behind_name(&suggestion, token.text);
	parser_fail(parser, CODE_SYNTAX, parser_place(parser),
		"unexpected '%.*s'%s", SLICE_ARGS(token.text),
		suggestion.best.length
			? suggest_text(parser->run, &suggestion)
			: ": here 'in', 'length', '=', 'identifier', 'key' or "
			  "'readonly' may follow");
	return false;
}

static bool
parse_tail(struct decl_parser *parser, struct draft *draft)
{
	struct place *flag;
	bool good = true;

	while (good && parser->token.kind != DECL_TOKEN_END) {
		if (parser_is_word(parser, "in")) {
			good = parse_range(parser, draft);
		} else if (parser_is_word(parser, "length")) {
			good = parse_length(parser, draft);
		} else if (parser->token.kind == DECL_TOKEN_EQUALS) {
			good = parse_default(parser, draft);
		} else if (parser->token.kind == DECL_TOKEN_WORD &&
			(flag = flag_of(draft, parser->token.text))) {
			good = parser_set_once(parser, flag);
			parser_next(parser);
		} else {
			good = fail_tail(parser, draft);
		}
	}
	return good;
}

/*---- all together ---------------------------------------------------------*/

static bool
parse_all(struct decl_parser *parser, struct draft *draft, bool named)
{
	size_t start = parser->token.offset;

	if (!parse_qualifiers(parser, draft) ||
		!parse_type_part(parser, draft) ||
		!check_constant(parser, draft))
		return false;
	if (named && !parse_name(parser, draft))
		return false;
	if (!parse_dimensions(parser, draft) || !parse_bits(parser, draft) ||
		!parse_tail(parser, draft))
		return false;
	draft->whole.place = parser_place_from(parser, start);
	return true;
}

/* Keeps of the draft what is there. */
static void
keep(struct arena *arena, const struct draft *draft,
	struct declaration *declaration)
{
	*declaration = draft->whole;
	declaration->words = &no_words;
	declaration->range = declaration->length = &no_range;
	declaration->start = &no_start;
	declaration->dimensions = ARENA_COPY(
		arena, draft->dimensions, draft->whole.dimension_count);
	if (memcmp(&draft->words, &no_words, sizeof no_words) != 0)
		declaration->words = ARENA_COPY(arena, &draft->words, 1);
	if (draft->range.in.source)
		declaration->range = ARENA_COPY(arena, &draft->range, 1);
	if (draft->length.in.source)
		declaration->length = ARENA_COPY(arena, &draft->length, 1);
	if (draft->start.kind != LITERAL_NONE)
		declaration->start = ARENA_COPY(arena, &draft->start, 1);
}

static bool
parse_scalar(struct run *run, const struct node *node,
	struct declaration *declaration, bool named)
{
	struct decl_parser parser = {0};
	struct draft draft = {0};
	bool good = parser_start(&parser, run, node) &&
		parse_all(&parser, &draft, named);

	keep(&run->arena, &draft, declaration);
	return good;
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
