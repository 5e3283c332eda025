/* SPDX-License-Identifier: MIT */
/*
 * Sources, which are files read whole, and places in them. Lines and columns
 * count from 1, columns in characters (code points).
 */
#ifndef SOURCE_H
#define SOURCE_H

#include "base/text.h"

struct source {
	struct slice name;  /* as the user wrote it: what messages show */
	struct slice path;  /* the real path: what tells two files apart */
	struct slice alias; /* the file it stands for, whose name it may have;
			       empty: itself */
	struct slice text;  /* whole, zero-terminated, without a BOM */
	uint32_t *lines;    /* offset of each line's first byte */
	size_t line_count;
	bool ascii;     /* characters are bytes */
	bool is_secret; /* no line of it is shown: it is no schema */
	unsigned order; /* of messages: the first file named comes first */
};

/* A stretch of bytes of one line of a source. A place without a source is no
 * place: an absent word has one. */
struct place {
	const struct source *source;
	uint32_t offset; /* bytes from the start of the text */
	uint32_t length; /* bytes; 0 is shown as one column */
};

/* A name with where it stands. */
struct word {
	struct slice text;
	struct place place;
};

/* Finds the lines of source->text. */
void
source_index(struct arena *arena, struct source *source);

/* So many bytes of the source from an offset on. */
struct place
source_part(const struct source *source, size_t offset, size_t length);

/* 1-based line, and 1-based column in characters (code points). */
void
place_position(struct place place, unsigned *line, unsigned *column);

/* The column behind it, at most that behind the line's last character. */
unsigned
place_end(struct place place);

/* Of the line that it stands in, without its break. */
struct slice
place_line(struct place place);

struct slice
place_text(struct place place);

#endif
