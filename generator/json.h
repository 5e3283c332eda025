/* SPDX-License-Identifier: MIT */
/*
 * Writes JSON, a value a line, indented by two blanks, keys in the order they
 * are given: the same bytes for the same calls. Texts are UTF-8 and stay so;
 * a byte that is not becomes U+FFFD, as in a file's name.
 *
 *     json_start(&json, out);
 *     json_object(&json);
 *     json_name(&json, "sizes");
 *     json_array(&json);
 *     json_unsigned(&json, 4);
 *     json_end(&json);
 *     json_end(&json);          { "sizes": [ 4 ] }
 */
#ifndef JSON_H
#define JSON_H

#include "text.h"

enum { JSON_DEPTH = 64 }; /* more is the caller's mistake */

struct json {
	struct buffer *out;
	unsigned depth;
	bool empty;  /* nothing stands yet in the innermost object or array */
	bool named;  /* a name stands there and waits for its value */
	bool line;   /* all on one line */
	char ends[JSON_DEPTH]; /* what closes each */
};

void
json_start(struct json *json, struct buffer *out);

/* The same, all on one line: JSON Lines. */
void
json_start_line(struct json *json, struct buffer *out);

/* In an object, before each value. */
void
json_name(struct json *json, const char *name);

void
json_text(struct json *json, struct slice text);

void
json_unsigned(struct json *json, uint64_t value);

void
json_bool(struct json *json, bool value);

void
json_object(struct json *json);

void
json_array(struct json *json);

/* Closes what was opened last; the outermost is followed by a newline. */
void
json_end(struct json *json);

#endif
