/* SPDX-License-Identifier: MIT */
/*
 * Finds the tags of a template (token.h) for compile.c, and tells which of
 * them stand alone on their line, by the Mustache specification's rules. Knows
 * how tags are written, not what they mean.
 */
#include "template/token.h"

#include <string.h>

const char *
find_pair(const char *from, const char *end, char brace)
{
	while (from < end) {
		from = memchr(from, brace, (size_t)(end - from));
		if (!from)
			break;
		if (from + 1 < end && from[1] == brace)
			return from;
		from++;
	}
	return end;
}

static void
token_skip_comment(struct token *token, const char *end)
{
	const char *close = find_pair(token->start + 3, end, '}');

	token->kind = close < end ? TOKEN_COMMENT : TOKEN_UNCLOSED;
	token->end = close < end ? close + 2 : end;
}

/* To the "}}" of something unreadable. A tag that begins before it tells that
 * this one is not closed; looking no further keeps this linear. */
static void
token_skip(struct token *token, enum token_kind kind, const char *end)
{
	const char *next = find_pair(token->start + 3, end, '{');
	const char *close = find_pair(token->start + 2, next, '}');

	token->kind = close < next ? kind : TOKEN_UNCLOSED;
	token->end = close < next ? close + 2 : next;
}

static void
token_take(struct token *token, enum token_kind kind, const unsigned char *end,
	const unsigned char *from, const unsigned char *to)
{
	token->kind = kind;
	token->end = (const char *)end;
	token->name.bytes = (const char *)from;
	token->name.length = (size_t)(to - from);
}

void
token_read(struct token *token, const char *start, const char *end)
{
	const unsigned char *at = (const unsigned char *)start, *marker;
	const unsigned char *from, *to;
	/*!stags:re2c format = 'const unsigned char *@@ = NULL;'; */

	memset(token, 0, sizeof *token);
	token->start = start;
	/*!re2c
	re2c:define:YYCTYPE = "unsigned char";
	re2c:define:YYCURSOR = at;
	re2c:define:YYMARKER = marker;
	re2c:yyfill:enable = 0;
	re2c:flags:tags = 1;

	space = [ \t\r\n]*;
	name = "."? [A-Za-z_] [A-Za-z0-9_]*;
	file = [A-Za-z0-9_-]+;

	"{{" "&"? space @from name @to space "}}" {
		token_take(token, TOKEN_VALUE, at, from, to);
		return;
	}
	"{{{" space @from name @to space "}}}" {
		token_take(token, TOKEN_VALUE, at, from, to);
		return;
	}
	"{{#" space @from name @to space "}}" {
		token_take(token, TOKEN_SECTION, at, from, to);
		return;
	}
	"{{^" space @from name @to space "}}" {
		token_take(token, TOKEN_INVERTED, at, from, to);
		return;
	}
	"{{/" space @from name @to space "}}" {
		token_take(token, TOKEN_CLOSE, at, from, to);
		return;
	}
	"{{>" space @from file @to space "}}" {
		token_take(token, TOKEN_PARTIAL, at, from, to);
		return;
	}
	"{{!" { token_skip_comment(token, end); return; }
	"{{=" { token_skip(token, TOKEN_DELIMITERS, end); return; }
	*     { token_skip(token, TOKEN_MALFORMED, end); return; }
	*/
}

static bool
is_blank(char byte)
{
	return byte == ' ' || byte == '\t';
}

/* Whether the tag may take its line with it. */
static bool
kind_goes_alone(enum token_kind kind)
{
	return kind != TOKEN_VALUE && kind != TOKEN_MALFORMED &&
		kind != TOKEN_UNCLOSED;
}

bool
token_alone(const struct token *token, const struct source *source,
	const char **before, const char **after)
{
	const char *start = source->text.bytes;
	const char *end = start + source->text.length;
	const char *left = token->start, *right = token->end;

	if (!kind_goes_alone(token->kind))
		return false;
	while (left > start && is_blank(left[-1]))
		left--;
	while (right < end && is_blank(*right))
		right++;
	if (right + 1 < end && right[0] == '\r' && right[1] == '\n')
		right++;
	if ((left > start && left[-1] != '\n') ||
		(right < end && *right != '\n'))
		return false;
	*before = left;
	*after = right < end ? right + 1 : end;
	return true;
}
