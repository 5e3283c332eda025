/* SPDX-License-Identifier: MIT */
/*
 * A scalar's text is copied with a NUL behind it, which is re2c's end rule.
 * Each token knows its offset in the scalar, and node_part turns that into a
 * place. What a token is wrong about is said only once the grammar meets it, so
 * that the first error of a declaration, the only one reported, is the
 * leftmost.
 */
#include "load/decl_parser.h"

#include <string.h>

#include "base/limits.h"

/*---- tokens ---------------------------------------------------------------*/

bool
parser_start(
	struct decl_parser *parser, struct run *run, const struct node *node)
{
	parser->run = run;
	parser->node = node;
	if (node->kind != NODE_SCALAR) {
		diag_error(run, CODE_WRONG_KIND, node->place,
			"a declaration is a text, not a %s",
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
	parser_next(parser);
	return true;
}

void
parser_next(struct decl_parser *parser)
{
	decl_token_next(&parser->token, parser->text);
}

struct place
parser_place(const struct decl_parser *parser)
{
	return node_part(
		parser->node, parser->token.offset, parser->token.text.length);
}

struct place
parser_place_from(const struct decl_parser *parser, size_t start)
{
	size_t end = parser->token.offset;

	while (end > start &&
		(parser->text.bytes[end - 1] == ' ' ||
			parser->text.bytes[end - 1] == '\t'))
		end--;
	return node_part(parser->node, start, end - start);
}

bool
parser_is_word(const struct decl_parser *parser, const char *word)
{
	return parser->token.kind == DECL_TOKEN_WORD &&
		slice_is(parser->token.text, word);
}

bool
parser_is_number(const struct decl_parser *parser)
{
	return parser->token.kind == DECL_TOKEN_INTEGER ||
		parser->token.kind == DECL_TOKEN_REAL;
}

/*---- errors ---------------------------------------------------------------*/

/* Bytes of a token that cannot be read, in a message. */
#define ENOUGH_TO_FIND ((size_t)40)

#define CUT_TEXT \
	"the text that begins here does not end; if a ' #' or ': ' in it cut " \
	"the item, put all of the item in single quotes"

static size_t
shorter(size_t length, size_t most)
{
	return length < most ? length : most;
}

struct message *
parser_fail(struct decl_parser *parser, enum diag_code code, struct place place,
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

bool
parser_set_once(struct decl_parser *parser, struct place *part)
{
	if (part->source) {
		diag_note(parser->run,
			parser_fail(parser, CODE_SYNTAX, parser_place(parser),
				"'%.*s' is here twice",
				SLICE_ARGS(parser->token.text)),
			*part, "the first one is here");
		return false;
	}
	*part = parser_place(parser);
	return true;
}

/* What is wrong with the tokens that are none. */
static const struct fault {
	enum diag_code code;
	bool shows; /* the text begins with the token */
	const char *text;
} faults[] = {
	[DECL_TOKEN_BAD_WORD] = {CODE_NAME, false,
		"names have the letters A to Z and a to z, digits and '_' "
		"only"},
	[DECL_TOKEN_BAD_NUMBER] = {CODE_SYNTAX, true,
		"is neither a name nor a number"},
	[DECL_TOKEN_BAD_POINT] = {CODE_SYNTAX, false,
		"a number has a digit on both sides of its '.': 1.0, 0.5"},
	[DECL_TOKEN_BAD_OCTAL] = {CODE_SYNTAX, true,
		"would be octal in C: write it without the 0 in front, or as "
		"0x…"},
	[DECL_TOKEN_CUT_TEXT] = {CODE_SYNTAX, false, CUT_TEXT},
	[DECL_TOKEN_CUT_CHARACTER] = {CODE_SYNTAX, false, CUT_TEXT}};

bool
parser_fail_token(struct decl_parser *parser)
{
	const struct decl_token *token = &parser->token;
	struct place place = parser_place(parser);
	const struct fault *fault = &faults[token->kind];

	if (token->kind == DECL_TOKEN_OTHER &&
		(*token->text.bytes == '\n' || *token->text.bytes == '\r')) {
		parser_fail(parser, CODE_SYNTAX, place,
			"a declaration stands on one line");
		return true;
	}
	if (!fault->text)
		return false;
	if (fault->shows)
		parser_fail(parser, fault->code, place, "'%.*s' %s",
			(int)shorter(token->text.length, ENOUGH_TO_FIND),
			token->text.bytes, fault->text);
	else
		parser_fail(parser, fault->code, place, "%s", fault->text);
	return true;
}

bool
parser_unexpected(struct decl_parser *parser, const char *advice)
{
	struct slice text = parser->token.text;

	if (parser_fail_token(parser))
		return false;
	if (parser->token.kind == DECL_TOKEN_END)
		parser_fail(parser, CODE_SYNTAX, parser_place(parser),
			"the declaration ends too early: %s", advice);
	else
		parser_fail(parser, CODE_SYNTAX, parser_place(parser),
			"unexpected '%.*s': %s",
			(int)shorter(text.length, LIMIT_NAME_BYTES), text.bytes,
			advice);
	return false;
}
