/* SPDX-License-Identifier: MIT */
/*
 * The lines of a source are found once, and looked up by bisection. A column
 * is counted from the beginning of its line when it is asked for, which is
 * when something is wrong: no stage before has to know lines.
 */
#include "message/source.h"

#include "base/character.h"

void
source_index(struct arena *arena, struct source *source)
{
	size_t capacity = 0, i;
	const char *text = source->text.bytes;

	source->lines = arena_grow(arena, NULL, 0, &capacity,
		source->text.length / 24 + 2, sizeof *source->lines);
	source->lines[0] = 0;
	source->line_count = 1;
	source->ascii = true;
	for (i = 0; i < source->text.length; i++) {
		i += graphic_length(text + i, source->text.length - i);
		if (i == source->text.length)
			break;
		if ((unsigned char)text[i] >= 0x80)
			source->ascii = false;
		if (text[i] != '\n' && (text[i] != '\r' || text[i + 1] == '\n'))
			continue;
		source->lines = arena_grow(arena, source->lines,
			source->line_count, &capacity, source->line_count + 1,
			sizeof *source->lines);
		source->lines[source->line_count++] = (uint32_t)i + 1;
	}
}

struct place
source_part(const struct source *source, size_t offset, size_t length)
{
	return (struct place){source, (uint32_t)offset, (uint32_t)length};
}

/* Number of the line, from 0, that holds the offset. */
static size_t
line_of(const struct source *source, uint32_t offset)
{
	size_t low = 0, high = source->line_count;

	while (high - low > 1) {
		size_t middle = low + (high - low) / 2;

		if (source->lines[middle] <= offset)
			low = middle;
		else
			high = middle;
	}
	return low;
}

/* The line without its break. */
static struct slice
line_text(const struct source *source, size_t line)
{
	size_t start = source->lines[line], end = source->text.length;
	struct slice text;

	if (line + 1 < source->line_count)
		end = source->lines[line + 1];
	while (end > start &&
		(source->text.bytes[end - 1] == '\n' ||
			source->text.bytes[end - 1] == '\r'))
		end--;
	text.bytes = source->text.bytes + start;
	text.length = end - start;
	return text;
}

/* Characters begin at all bytes of UTF-8 but those that continue one. */
static unsigned
count_characters(const char *bytes, size_t length)
{
	unsigned count = 0;
	size_t i;

	for (i = 0; i < length; i++)
		count += !utf8_continues(bytes[i]);
	return count;
}

void
place_position(struct place place, unsigned *line, unsigned *column)
{
	const struct source *source = place.source;
	size_t index = line_of(source, place.offset);
	struct slice text = line_text(source, index);
	size_t before = place.offset - source->lines[index];

	if (before > text.length)
		before = text.length;
	*line = (unsigned)index + 1;
	*column = 1 +
		(source->ascii ? (unsigned)before
			       : count_characters(text.bytes, before));
}

struct slice
place_line(struct place place)
{
	return line_text(place.source, line_of(place.source, place.offset));
}

unsigned
place_end(struct place place)
{
	struct slice line = place_line(place);
	size_t end = (size_t)(line.bytes - place.source->text.bytes) +
		line.length;
	size_t at = (size_t)place.offset + place.length;
	unsigned number, column;

	place_position(place, &number, &column);
	if (at > end)
		at = end;
	if (at <= place.offset)
		return column;
	return column +
		count_characters(place.source->text.bytes + place.offset,
			at - place.offset);
}

struct slice
place_text(struct place place)
{
	struct slice text = {NULL, 0};

	if (place.source) {
		text.bytes = place.source->text.bytes + place.offset;
		text.length = place.length;
	}
	return text;
}
