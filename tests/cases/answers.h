/* SPDX-License-Identifier: MIT */
/* A case of NAME.c is a function: its name, and the words of its answer, as
 * NAME.py prints them. */
#ifndef ANSWERS_H
#define ANSWERS_H

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

static slot_json_reader reader;

__attribute__((format(printf, 1, 2))) static inline void
say(const char *format, ...)
{
	va_list words;

	putchar(' ');
	va_start(words, format);
	vprintf(format, words);
	va_end(words);
}

static inline void
say_whether(bool accepted)
{
	say(accepted ? "yes" : "no");
}

#define ASK(name) (printf(#name " |"), name(), putchar('\n'))

/* Whether the text is read into the object. */
#define READ(C, object, text) \
	(slot_json_reader_of_text(&reader, text, strlen(text)), \
		C##_from_json(object, &reader))

/* The same of an object of its own. */
#define SAY_WHETHER_READ(C, text) \
	do { \
		C read_ = C##_DEFAULTS; \
		say_whether(READ(C, &read_, text)); \
		slot_release(&C##_class, &read_); \
	} while (0)

/* The object as JSON. */
#define SAY_JSON(C, object) \
	do { \
		char json_[500]; \
		slot_json_writer writer_; \
		slot_json_writer_init( \
			&writer_, json_, sizeof json_, NULL, NULL); \
		SLOT_IGNORE(C##_to_json(object, &writer_)); \
		say("%.*s", (int)writer_.used, json_); \
	} while (0)

#endif
