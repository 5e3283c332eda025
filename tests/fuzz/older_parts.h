/* SPDX-License-Identifier: MIT */
/*
 * Of a saved file what fuzz programs begin with: its parts; the same with
 * classes that say to be laid out otherwise, so that they are read by what they
 * say; and with slots that the program does not know.
 */
#ifndef OLDER_PARTS_H
#define OLDER_PARTS_H

#include "parts.h"

/* Behind each place of a word in the lines one letter, or digit of a number to
 * base 16, is made another. */
static inline void
older_change(char *lines, const char *word)
{
	char *at = lines;

	while ((at = strstr(at, word)) != NULL) {
		at += strlen(word);
		*at = *at == 'b' ? 'c' : 'b';
	}
}

/* The names begin slots' names. */
static inline void
older_write(const char *saved, char *const *paths, const char *const *names)
{
	size_t length;
	char *parts = parts_of(saved, &length), name[40];

	whole_write(paths[0], parts, length);
	older_change(parts, ", \"layout\": \"");
	whole_write(paths[1], parts, length);
	for (; *names; names++) {
		snprintf(name, sizeof name, "\"name\": \"%s", *names);
		older_change(parts, name);
	}
	whole_write(paths[2], parts, length);
	free(parts);
}

#endif
