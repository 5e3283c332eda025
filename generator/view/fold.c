/* SPDX-License-Identifier: MIT */
/*
 * What is short enough, nearly everything, goes on in one stretch. A long line
 * is read from its left; each blank has a cost, and the cheapest that leaves
 * a part which is short enough ends it. Reading goes on from there.
 */
#include "view/fold.h"

#include <stdint.h>
#include <string.h>

#define TAB_COLUMNS 8
#define FOLD_TABS 4       /* as many begin a line, or it is never so long */
#define CHARACTER_BYTES 4 /* at most, in UTF-8 */

/* What it costs to part a line at a blank, or without one behind a bracket. */
#define COST_BRACKET 18  /* for each that is open there */
#define COST_OPERATOR 6  /* before one, or behind '=' */
#define COST_OPEN 20     /* behind a bracket that opens */
#define COST_WORD 40     /* between two words */
#define COST_TEXT 200    /* in a text, which becomes two */
#define COLUMNS_A_COST 6 /* as many columns that stay empty cost one */

/* For what ends a part: of a text a quote, of a directive a backslash. */
#define SEAM_COLUMNS 4

#define DEFINE "#define "

/* A line that is read from its left. */
struct reading {
	struct slice line;
	size_t at, column;
	unsigned brackets;
	char quote; /* of the text it is in, or 0 */
	bool in_comment;
	bool in_head; /* what a directive defines: its name, what it takes */
};

/* Where a part may end. */
struct blank {
	struct reading reading;
	unsigned cost;
	bool is_there;
};

static size_t
indentation(struct slice line)
{
	size_t count = 0;

	while (count < line.length && line.bytes[count] == '\t')
		count++;
	return count;
}

static size_t
characters(struct slice text)
{
	size_t i, count = 0;

	for (i = 0; i < text.length; i++)
		count += ((unsigned char)text.bytes[i] & 0xc0) != 0x80;
	return count;
}

/* Tabs stand only at its start. */
static bool
is_short(struct slice line)
{
	size_t tabs = (TAB_COLUMNS - 1) * indentation(line);

	return line.length + tabs <= FOLD_COLUMNS ||
		characters(line) + tabs <= FOLD_COLUMNS;
}

/*---- what a blank costs ---------------------------------------------------*/

/* ?, :, |, ||, &&, <<, >>, + or -, and a blank behind it. */
static bool
begins_with_operator(struct slice rest)
{
	char first = rest.length > 1 ? rest.bytes[0] : '\0';

	switch (first) {
	case '?':
	case ':':
	case '+':
	case '-':
		return rest.bytes[1] == ' ';
	case '|':
		return rest.bytes[1] == ' ' || slice_begins(rest, "|| ");
	case '&':
	case '<':
	case '>':
		return rest.length > 2 && rest.bytes[1] == first &&
			rest.bytes[2] == ' ';
	}
	return false;
}

static unsigned
cost_between_words(const struct reading *reading)
{
	char before = reading->line.bytes[reading->at - 1];
	struct slice rest = slice_from(reading->line, reading->at + 1);

	if (reading->in_head || before == ',' || before == ';' ||
		slice_begins(rest, "/*"))
		return 0;
	if (before == '=' || begins_with_operator(rest))
		return COST_OPERATOR;
	return COST_WORD;
}

static bool
is_at_blank(const struct reading *reading)
{
	return reading->line.bytes[reading->at] == ' ';
}

/* Behind a bracket, which stands in code, as what is in it does. */
static bool
is_in_bracket(const struct reading *reading)
{
	return reading->at && reading->line.bytes[reading->at - 1] == '(' &&
		reading->line.bytes[reading->at] != ')' && !reading->quote &&
		!reading->in_comment && !reading->in_head;
}

static unsigned
cost_of_blank(const struct reading *reading)
{
	size_t left = FOLD_COLUMNS - reading->column;
	unsigned cost = (unsigned)left / COLUMNS_A_COST;

	if (reading->quote)
		return cost + COST_TEXT;
	if (reading->in_comment)
		return cost + COST_WORD;
	cost += reading->brackets * COST_BRACKET;
	return cost +
		(is_at_blank(reading) ? cost_between_words(reading)
				      : COST_OPEN);
}

/*---- reading --------------------------------------------------------------*/

static void
read_in_text(struct reading *reading, char byte)
{
	if (byte == '\\') {
		reading->at++;
		reading->column++;
	} else if (byte == reading->quote) {
		reading->quote = 0;
	}
}

static void
read_in_code(struct reading *reading, char byte)
{
	switch (byte) {
	case '"':
	case '\'':
		reading->quote = byte;
		break;
	case '/':
		reading->in_comment = slice_begins(
			slice_from(reading->line, reading->at), "/*");
		break;
	case '(':
	case '[':
	case '{':
		reading->brackets++;
		break;
	case ')':
	case ']':
	case '}':
		reading->brackets -= reading->brackets != 0;
		break;
	case ' ':
		reading->in_head = reading->in_head && reading->brackets;
		break;
	}
}

static void
read_byte(struct reading *reading)
{
	struct slice byte = {reading->line.bytes + reading->at, 1};

	if (reading->in_comment)
		reading->in_comment = !slice_begins(byte, "/") ||
			byte.bytes[-1] != '*';
	else if (reading->quote)
		read_in_text(reading, *byte.bytes);
	else
		read_in_code(reading, *byte.bytes);
	reading->column += characters(byte);
	reading->at++;
}

/* Of a word, behind which nothing ends and nothing begins. */
static bool
is_in_word(const struct reading *reading)
{
	const char *at = reading->line.bytes + reading->at;

	return ((*at >= 'a' && *at <= 'z') || (*at >= 'A' && *at <= 'Z') ||
		       (*at >= '0' && *at <= '9') || *at == '_') &&
		at[-1] != '(';
}

/* The cheapest before the line is too long; of two as cheap, the later. */
static struct blank
find_blank(struct reading reading)
{
	struct blank best = {.is_there = false};
	size_t first = reading.at; /* a part is not empty */

	while (reading.at < reading.line.length &&
		reading.column + SEAM_COLUMNS < FOLD_COLUMNS) {
		if (reading.at > first && is_in_word(&reading)) {
			reading.at++;
			reading.column++;
			continue;
		}
		if (reading.at > first &&
			(is_at_blank(&reading) || is_in_bracket(&reading))) {
			unsigned cost = cost_of_blank(&reading);

			if (!best.is_there || cost <= best.cost) {
				best.is_there = true;
				best.cost = cost;
				best.reading = reading;
			}
		}
		read_byte(&reading);
	}
	return best;
}

/*---- folding --------------------------------------------------------------*/

/* A line of a comment, with nothing behind that. */
static bool
is_comment(struct slice text)
{
	size_t i;

	if (!slice_begins(text, "/*") && !slice_begins(text, " * "))
		return false;
	for (i = 2; i + 2 < text.length; i++)
		if (text.bytes[i] == '*' && text.bytes[i + 1] == '/')
			return false;
	return true;
}

/* A header's name and what #error says are one word, however long; a raw text
 * of C++ keeps its lines. */
static bool
stays_whole(struct slice line)
{
	size_t i;

	if (slice_begins(line, "#") && !slice_begins(line, DEFINE) &&
		!slice_begins(line, "#if "))
		return true;
	for (i = 2; i < line.length; i++)
		if (line.bytes[i] == '"' && line.bytes[i - 1] == 'R' &&
			(line.bytes[i - 2] == ' ' || line.bytes[i - 2] == '('))
			return true;
	return false;
}

/* How the parts of a line are joined. */
struct seam {
	bool in_directive, in_comment;
	size_t tabs, columns;
};

static struct seam
seam_of(const struct fold *fold, struct slice line)
{
	size_t tabs = indentation(line);
	struct seam seam = {0};

	seam.in_directive = slice_begins(line, "#") || fold->last == '\\' ||
		line.bytes[line.length - 1] == '\\';
	seam.in_comment = !seam.in_directive &&
		is_comment(slice_from(line, tabs));
	seam.tabs = seam.in_comment ? tabs : tabs + 1;
	seam.columns = TAB_COLUMNS * seam.tabs + (seam.in_comment ? 3 : 0);
	return seam;
}

static void
put_seam(const struct seam *seam, bool in_text, struct buffer *out)
{
	size_t i;

	if (in_text)
		buffer_add_text(out, " \"");
	buffer_add_text(out, seam->in_directive ? " \\\n" : "\n");
	for (i = 0; i < seam->tabs; i++)
		buffer_add_text(out, "\t");
	if (seam->in_comment)
		buffer_add_text(out, " * ");
	if (in_text)
		buffer_add_text(out, "\"");
}

/* From behind what is never parted: indentation, "#define ", a comment's
 * stars. */
static struct reading
reading_of(struct slice line, const struct seam *seam)
{
	size_t tabs = indentation(line);
	struct reading reading = {.line = line, .at = tabs};

	reading.in_comment = seam->in_comment;
	reading.in_head = slice_begins(line, DEFINE);
	reading.at += reading.in_head ? strlen(DEFINE)
		: seam->in_comment    ? strlen("/** ")
				      : 0;
	reading.column = (TAB_COLUMNS - 1) * tabs + reading.at;
	return reading;
}

/* The backslash at its end is no word of it. */
static size_t
length_to_read(struct slice line)
{
	size_t length = line.length;

	if (line.bytes[length - 1] == '\\')
		length--;
	while (length && line.bytes[length - 1] == ' ')
		length--;
	return length;
}

/* However long it is, no more is counted than decides. */
static bool
is_too_long(const struct reading *reading, struct slice line)
{
	struct slice rest = slice_from(line, reading->at);

	return reading->column + rest.length > FOLD_COLUMNS &&
		(rest.length > CHARACTER_BYTES * FOLD_COLUMNS ||
			reading->column + characters(rest) > FOLD_COLUMNS);
}

static void
fold_line(struct fold *fold, struct slice line)
{
	struct seam seam = seam_of(fold, line);
	struct reading reading = reading_of(line, &seam);
	size_t start = 0;

	reading.line.length = length_to_read(line);
	while (is_too_long(&reading, line)) {
		struct blank blank = find_blank(reading);

		if (!blank.is_there)
			break;
		buffer_add(fold->out, line.bytes + start,
			blank.reading.at - start);
		put_seam(&seam, blank.reading.quote != 0, fold->out);
		reading = blank.reading;
		if (is_at_blank(&reading))
			read_byte(&reading);
		start = reading.at;
		reading.column = seam.columns;
	}
	buffer_add_slice(fold->out, slice_from(line, start));
}

static void
put_long_line(struct fold *fold, struct slice line)
{
	if (stays_whole(line))
		buffer_add_slice(fold->out, line);
	else
		fold_line(fold, line);
}

/*---- lines of a stretch ---------------------------------------------------*/

/* Of so many bytes at once, those that end a line are 0xff in two words, others
 * zero: vectors as gcc and clang have them on any machine. */
#define LOOK_BYTES 16

typedef unsigned char look __attribute__((vector_size(LOOK_BYTES)));

struct line_ends {
	uint64_t first, last;
};

static inline struct line_ends
line_ends(const char *bytes)
{
	struct line_ends ends;
	look all;

	memcpy(&all, bytes, sizeof all);
	all = (look)(all == '\n');
	memcpy(&ends, &all, sizeof ends);
	return ends;
}

/* How many of eight bytes lie behind the last of those; there is one. */
static inline size_t
bytes_behind(uint64_t ends)
{
#if __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
	return (size_t)__builtin_clzll(ends) / 8;
#else
	return (size_t)__builtin_ctzll(ends) / 8;
#endif
}

/* Of the lines that end in it. */
static size_t
length_of_lines(struct slice bytes)
{
	const char *end = bytes.bytes + bytes.length;

	while (end - bytes.bytes >= LOOK_BYTES) {
		struct line_ends ends = line_ends(end - LOOK_BYTES);

		if (ends.last)
			return (size_t)(end - bytes.bytes) -
				bytes_behind(ends.last);
		if (ends.first)
			return (size_t)(end - bytes.bytes) - sizeof ends.last -
				bytes_behind(ends.first);
		end -= LOOK_BYTES;
	}
	while (end > bytes.bytes && end[-1] != '\n')
		end--;
	return (size_t)(end - bytes.bytes);
}

/* A line of so many bytes is short even when it begins with FOLD_TABS tabs. */
#define SHORT_BYTES (FOLD_COLUMNS - (TAB_COLUMNS - 1) * FOLD_TABS)

/* In one where it can be. */
static void
put_lines(struct fold *fold, struct slice bytes)
{
	struct slice stretch = {bytes.bytes, 0};
	const char *end = bytes.bytes + bytes.length, *at = bytes.bytes;

	while (at < end) {
		struct slice line = {at, (size_t)(end - at)};
		const char *stop;
		size_t length;

		/* One look for several short lines. */
		if (line.length > SHORT_BYTES)
			line.length = SHORT_BYTES;
		length = length_of_lines(line);
		if (length) {
			at += length;
			continue;
		}
		stop = memchr(at + line.length, '\n',
			(size_t)(end - at) - line.length);
		line.length = (size_t)(stop - at);
		if (!is_short(line)) {
			if (at - bytes.bytes > 1)
				fold->last = at[-2];
			stretch.length = (size_t)(at - stretch.bytes);
			buffer_add_slice(fold->out, stretch);
			put_long_line(fold, line);
			stretch.bytes = stop;
		}
		at = stop + 1;
	}
	stretch.length = (size_t)(end - stretch.bytes);
	buffer_add_slice(fold->out, stretch);
	if (bytes.length > 1)
		fold->last = end[-2];
}

void
fold_put(void *context, struct slice bytes)
{
	struct fold *fold = context;
	size_t length = length_of_lines(bytes), first = 0;

	if (length && fold->begun.length) {
		const char *stop = memchr(bytes.bytes, '\n', length);

		first = (size_t)(stop - bytes.bytes) + 1;
		buffer_add(&fold->begun, bytes.bytes, first);
		put_lines(fold, buffer_slice(&fold->begun));
		fold->begun.length = 0;
	}
	put_lines(fold, (struct slice){bytes.bytes + first, length - first});
	buffer_add_slice(&fold->begun, slice_from(bytes, length));
}

void
fold_end(struct fold *fold)
{
	struct slice line = buffer_slice(&fold->begun);

	if (is_short(line))
		buffer_add_slice(fold->out, line);
	else
		put_long_line(fold, line);
	buffer_release(&fold->begun);
}
