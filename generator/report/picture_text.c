/* SPDX-License-Identifier: MIT */
/*
 * XML's five characters become entities, and what XML 1.0 calls no character
 * U+FFFD. Each kind of part has a style of its own and a sentence that an SVG
 * viewer shows where the pointer is.
 */
#include "report/picture_text.h"

#include "base/character.h"

#include "resolve/slot.h"

/*---- escaping -------------------------------------------------------------*/

/* What XML 1.0 calls a character. */
static bool
is_xml_character(uint32_t code)
{
	return code >= ' ' ? code != 0xFFFE && code != 0xFFFF
			   : code == '\t' || code == '\n' || code == '\r';
}

static void
add_xml(struct buffer *out, const char *bytes, size_t length, uint32_t code)
{
	if (length == 0 || !is_xml_character(code))
		buffer_add_text(out, "\xEF\xBF\xBD");
	else if (code == '&')
		buffer_add_text(out, "&amp;");
	else if (code == '<')
		buffer_add_text(out, "&lt;");
	else if (code == '>')
		buffer_add_text(out, "&gt;");
	else if (code == '"')
		buffer_add_text(out, "&quot;");
	else if (code == '\'')
		buffer_add_text(out, "&#39;");
	else
		buffer_add(out, bytes, length);
}

struct slice
xml_text(struct arena *arena, struct slice text)
{
	struct buffer out = {0};
	size_t i = 0;

	while (i < text.length) {
		uint32_t code = 0;
		size_t length = utf8_decode(
			text.bytes + i, text.length - i, &code);

		add_xml(&out, text.bytes + i, length, code);
		i += length ? length : 1;
	}
	return buffer_take(&out, arena);
}

struct slice
dot_text(struct arena *arena, struct slice text)
{
	struct buffer out = {0};
	size_t i;

	for (i = 0; i < text.length; i++) {
		if (text.bytes[i] == '"' || text.bytes[i] == '\\')
			buffer_add_text(&out, "\\");
		buffer_add(&out, text.bytes + i, 1);
	}
	return buffer_take(&out, arena);
}

/*---- parts ----------------------------------------------------------------*/

struct slice
origin_style(unsigned origin)
{
	static const char *const styles[] = {
		"o0", "o1", "o2", "o3", "o4", "o5", "o6", "o7"};

	return slice_of(styles[origin % LENGTH(styles)]);
}

static struct slice
bytes_text(struct arena *arena, uint64_t bytes)
{
	return text_format(
		arena, "%llu byte%s", (ull)bytes, bytes == 1 ? "" : "s");
}

/* "offset 8, 8 bytes", and where that is in two cache lines */
static struct slice
place_in_words(struct arena *arena, const struct part *part)
{
	struct slice size = bytes_text(arena, part->size);
	ull line = part->offset / SURVEY_LINE_BYTES;

	if (!part->straddles)
		return text_format(arena, "offset %llu, %.*s",
			(ull)part->offset, SLICE_ARGS(size));
	return text_format(arena,
		"offset %llu, %.*s, in cache lines %llu and %llu",
		(ull)part->offset, SLICE_ARGS(size), line, line + 1);
}

static struct appearance
slot_appearance(struct arena *arena, const struct survey *survey,
	const struct part *part)
{
	const struct class *origin = survey->origins[part->origin];
	struct appearance look = {origin_style(part->origin), part->name,
		{NULL, 0}, part->straddles};

	look.title = text_format(arena, "%.*s %.*s: %.*s, slot of %.*s",
		SLICE_ARGS(part->type), SLICE_ARGS(part->name),
		SLICE_ARGS(place_in_words(arena, part)),
		SLICE_ARGS(class_c_name(origin)));
	return look;
}

static struct appearance
gap_appearance(struct arena *arena, const struct part *part, struct slice style,
	const char *what)
{
	struct appearance look = {style, {NULL, 0}, {NULL, 0}, false};

	look.label = text_format(arena, "%s %llu", what, (ull)part->size);
	if (part->size == 1)
		look.label = slice_of(what);
	look.title = text_format(arena, "%s: %.*s", what,
		SLICE_ARGS(place_in_words(arena, part)));
	return look;
}

static struct appearance
unescaped_appearance(struct arena *arena, const struct survey *survey,
	const struct part *part)
{
	struct appearance look = {{NULL, 0}, {NULL, 0}, {NULL, 0}, false};

	switch (part->kind) {
	case PART_SLOT:
	case PART_COUNT:
		return slot_appearance(arena, survey, part);
	case PART_BITS:
		look.style = look.label = SLICE("spare");
		look.title = text_format(arena, "%u spare bit%s of %.*s",
			part->spare_bits, part->spare_bits == 1 ? "" : "s",
			SLICE_ARGS(part->name));
		return look;
	case PART_DICT:
		look.style = SLICE("dict");
		look.label = SLICE("__dict__");
		look.title = text_format(arena, "dictionary: %.*s",
			SLICE_ARGS(place_in_words(arena, part)));
		look.straddles = part->straddles;
		return look;
	case PART_SPARE:
		return gap_appearance(arena, part, SLICE("spare"), "spare");
	case PART_HOLE:
		return gap_appearance(arena, part, SLICE("hole"), "hole");
	case PART_PADDING:
		return gap_appearance(arena, part, SLICE("hole"), "padding");
	}
	return look;
}

struct appearance
part_appearance(struct arena *arena, const struct survey *survey,
	const struct part *part)
{
	struct appearance look = unescaped_appearance(arena, survey, part);

	look.title = xml_text(arena, look.title);
	return look;
}

struct appearance
share_appearance(struct arena *arena, const struct survey *survey,
	const struct part *part, const struct share *share)
{
	const struct class *origin = survey->origins[share->origin];
	struct appearance look = {
		origin_style(share->origin), share->name, {NULL, 0}, false};
	uint64_t start = share_start(survey->class, part, share);
	uint64_t byte = part->offset + start / 8;
	unsigned bit = start % 8;

	if (survey->class->byte_order == ORDER_BIG)
		bit = 7 - bit;

	if (share->is_presence)
		look.label = text_format(
			arena, "%.*s?", SLICE_ARGS(share->name));
	look.title = xml_text(arena,
		text_format(arena,
			"%.*s%s: byte %llu, bit %u, %u bit%s, slot of %.*s",
			SLICE_ARGS(share->name),
			share->is_presence ? " is set" : "", (ull)byte, bit,
			share->width, share->width == 1 ? "" : "s",
			SLICE_ARGS(class_c_name(origin))));
	return look;
}
