/* SPDX-License-Identifier: MIT */
/*
 * Writes JSON, a value a line, indented by two blanks, keys in the order they
 * are given: the same bytes for the same calls. Texts are UTF-8 and stay so;
 * a byte that is not becomes U+FFFD. A name outside an object, a value in one
 * without a name and a second document are the caller's mistakes, and assert.
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

#include "base/number.h"

enum { JSON_DEPTH = 64 }; /* more is the caller's mistake */

struct json {
	struct buffer *out;
	unsigned depth;
	bool empty; /* nothing stands yet in the innermost object or array */
	bool named; /* a name stands there and waits for its value */
	bool done;  /* the document is complete */
	unsigned in_line; /* the depth from which all is one line; 0: none */
	char ends[JSON_DEPTH]; /* what closes each */
};

void
json_start(struct json *json, struct buffer *out);

/* In an object, before each value. */
void
json_name(struct json *json, const char *name);

void
json_text(struct json *json, struct slice text);

void
json_unsigned(struct json *json, uint64_t value);

void
json_integer(struct json *json, struct integer value);

/* A number in JSON's form: what real_text makes of a finite one. */
void
json_number(struct json *json, struct slice text);

void
json_bool(struct json *json, bool value);

void
json_object(struct json *json);

void
json_array(struct json *json);

/* After json_object or json_array: all of it in one line. */
void
json_in_line(struct json *json);

/* Closes what was opened last; the outermost is followed by a newline. */
void
json_end(struct json *json);

/*---- members of an object: a name with its value --------------------------*/

void
json_put_text(struct json *json, const char *name, struct slice text);

void
json_put_word(struct json *json, const char *name, const char *word);

void
json_put_number(struct json *json, const char *name, uint64_t number);

void
json_put_bool(struct json *json, const char *name, bool value);

/* Nothing where the value is false. */
void
json_put_true(struct json *json, const char *name, bool value);

/* Open until json_end. */
void
json_put_object(struct json *json, const char *name);

void
json_put_array(struct json *json, const char *name);

#endif
