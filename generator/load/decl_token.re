/* SPDX-License-Identifier: MIT */
/*
 * The lexer of declarations, by re2c: each token is the longest that fits. What
 * looks like a word or a number but is none is a token too, so that the grammar
 * can say what is wrong with it. The end of the text is a NUL.
 */
#include "load/decl_token.h"

/* The token that starts at *cursor, which moves behind it. */
static enum decl_token_kind
scan(const unsigned char **cursor)
{
	const unsigned char *YYCURSOR = *cursor, *YYMARKER;
	enum decl_token_kind kind;

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
		{ kind = DECL_TOKEN_WORD; goto done; }
	[-+] ("inf" | "nan")
		{ kind = DECL_TOKEN_WORD; goto done; }
	(letter | wide) (tail | wide)*
		{ kind = DECL_TOKEN_BAD_WORD; goto done; }
	sign "0" ("_"? digit)+
		{ kind = DECL_TOKEN_BAD_OCTAL; goto done; }
	sign (decimal | hex | binary)
		{ kind = DECL_TOKEN_INTEGER; goto done; }
	sign digit+ ("." digit+)? power?
		{ kind = DECL_TOKEN_REAL; goto done; }
	sign digit+ "." / [^.0-9]
		{ kind = DECL_TOKEN_BAD_POINT; goto done; }
	sign "." digit+
		{ kind = DECL_TOKEN_BAD_POINT; goto done; }
	sign digit (tail | wide)*
		{ kind = DECL_TOKEN_BAD_NUMBER; goto done; }
	sign digit tail* "." digit (tail | wide)*
		{ kind = DECL_TOKEN_BAD_NUMBER; goto done; }
	["] ([^"\\\x00\n] | inner)* ["]
		{ kind = DECL_TOKEN_TEXT; goto done; }
	["] ([^"\\\x00\n] | inner)*
		{ kind = DECL_TOKEN_CUT_TEXT; goto done; }
	['] ([^'\\\x00\n] | inner)* [']
		{ kind = DECL_TOKEN_CHARACTER; goto done; }
	['] ([^'\\\x00\n] | inner)*
		{ kind = DECL_TOKEN_CUT_CHARACTER; goto done; }
	"*"
		{ kind = DECL_TOKEN_STAR; goto done; }
	"["
		{ kind = DECL_TOKEN_OPEN; goto done; }
	"]"
		{ kind = DECL_TOKEN_CLOSE; goto done; }
	"<="
		{ kind = DECL_TOKEN_AT_MOST; goto done; }
	":"
		{ kind = DECL_TOKEN_COLON; goto done; }
	"<"? ".." "<"?
		{ kind = DECL_TOKEN_RANGE; goto done; }
	"="
		{ kind = DECL_TOKEN_EQUALS; goto done; }
	"{"
		{ kind = DECL_TOKEN_LIST; goto done; }
	"}"
		{ kind = DECL_TOKEN_LIST_END; goto done; }
	","
		{ kind = DECL_TOKEN_COMMA; goto done; }
	"\x00"
		{ kind = DECL_TOKEN_END; goto done; }
	*
		{ kind = DECL_TOKEN_OTHER; goto done; }
	*/
done:
	*cursor = YYCURSOR;
	return kind;
}

void
decl_token_next(struct decl_token *token, struct slice declaration)
{
	size_t at = token->offset + token->text.length;
	const unsigned char *start, *end;

	while (declaration.bytes[at] == ' ' || declaration.bytes[at] == '\t')
		at++;
	start = (const unsigned char *)declaration.bytes + at;
	end = start;
	token->kind = scan(&end);
	token->offset = at;
	token->text.bytes = declaration.bytes + at;
	token->text.length =
		token->kind == DECL_TOKEN_END ? 0 : (size_t)(end - start);
}
