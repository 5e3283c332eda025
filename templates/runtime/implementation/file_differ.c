/* SPDX-License-Identifier: MIT */
/*---- file_differ.c -------------------------------------------------------*/

/*
 * Whether a file's classes are those of the program: what is said of them is
 * compared as text, which file_describe.c always writes in one way.
 */

typedef struct slot_span_ {
	const char *at, *end;
} slot_span_;

static size_t
slot_span_size_(slot_span_ span)
{
	return SLOT_CAST(size_t, span.end - span.at);
}

static bool
slot_span_same_(slot_span_ a, slot_span_ b)
{
	return slot_span_size_(a) == slot_span_size_(b) &&
		memcmp(a.at, b.at, slot_span_size_(a)) == 0;
}

/* From where the text first is; nothing where it is not. */
static slot_span_
slot_span_from_(slot_span_ in, const char *text, size_t length)
{
	const void *at;

	for (; slot_span_size_(in) >= length; in.at++) {
		at = memchr(in.at, *text, slot_span_size_(in) - length + 1);
		if (!at)
			break;
		in.at = SLOT_CAST(const char *, at);
		if (memcmp(in.at, text, length) == 0)
			return in;
	}
	in.at = in.end;
	return in;
}

/* What stands behind it. */
static slot_span_
slot_span_behind_(slot_span_ in, const char *text)
{
	size_t length = strlen(text);

	in = slot_span_from_(in, text, length);
	if (in.at < in.end)
		in.at += length;
	return in;
}

/* What stands before it, or all. */
static slot_span_
slot_span_before_(slot_span_ in, const char *text)
{
	slot_span_ found = slot_span_from_(in, text, strlen(text));

	in.end = found.at;
	return in;
}

/* Takes what stands before the text; what is behind it is left. */
static slot_span_
slot_span_take_(slot_span_ *from, const char *text)
{
	slot_span_ taken = slot_span_before_(*from, text);

	*from = slot_span_behind_(*from, text);
	return taken;
}

/* What a line says of its slots, and one of them. */
static slot_span_
slot_span_slots_(slot_span_ line)
{
	slot_span_ slots = slot_span_behind_(line, ", \"slots\": [{");

	if (slot_span_size_(slots) >= 3)
		slots.end -= 3; /* }]} */
	return slots;
}

static slot_span_
slot_span_slot_(slot_span_ *slots)
{
	return slot_span_take_(slots, "}, {");
}

/* Of an old enum: whether each of its values is one of the new. */
static bool
slot_values_hold_(slot_span_ new_values, slot_span_ old_values)
{
	while (old_values.at < old_values.end) {
		slot_span_ value = slot_span_take_(&old_values, ", "), rest;
		bool is_there = false;

		for (rest = new_values; rest.at < rest.end && !is_there;)
			is_there = slot_span_same_(
				value, slot_span_take_(&rest, ", "));
		if (!is_there)
			return false;
	}
	return true;
}

static bool
slot_slot_reads_(slot_span_ is, slot_span_ was)
{
	slot_span_ values = slot_span_behind_(is, ", \"values\": {");
	slot_span_ old = slot_span_behind_(was, ", \"values\": {");

	if (slot_span_same_(is, was))
		return true;
	is.end = values.at;
	was.end = old.at;
	return values.at < values.end && slot_span_same_(is, was) &&
		slot_values_hold_(slot_span_before_(values, "}"),
			slot_span_before_(old, "}"));
}

static slot_span_
slot_slot_name_(slot_span_ slot)
{
	return slot_span_before_(
		slot_span_behind_(slot, "\"name\": \""), "\", \"offset\": ");
}

/* The slot of that name among others, or nothing. */
static slot_span_
slot_slot_named_(slot_span_ slots, slot_span_ name)
{
	slot_span_ slot;

	while (slots.at < slots.end) {
		slot = slot_span_slot_(&slots);
		if (slot_span_same_(slot_slot_name_(slot), name))
			return slot;
	}
	return slots;
}

static void
slot_say_span_(slot_writer_ *to, const char *before, slot_span_ span)
{
	slot_say_text_(to, before);
	slot_say_(to, span.at, slot_span_size_(span));
}

static slot_span_
slot_slot_offset_(slot_span_ slot)
{
	return slot_span_before_(
		slot_span_behind_(slot, "\", \"offset\": "), ",");
}

/* The first slot of those, the file's or the program's, that the others have
 * not so; false: they have them all. */
static bool
slot_say_difference_(
	slot_writer_ *to, slot_span_ slots, slot_span_ others, bool are_old)
{
	while (slots.at < slots.end) {
		slot_span_ is = slot_span_slot_(&slots);
		slot_span_ was = slot_slot_named_(others, slot_slot_name_(is));

		if (was.at < was.end &&
			(are_old ? slot_slot_reads_(was, is)
				 : slot_slot_reads_(is, was)))
			continue;
		slot_say_span_(to, "slot '", slot_slot_name_(is));
		slot_say_text_(to, "' ");
		if (was.at == was.end) {
			slot_say_text_(to, are_old ? "is gone" : "is new");
		} else if (slot_span_same_(slot_slot_offset_(is),
				   slot_slot_offset_(was))) {
			slot_say_text_(to, "is of another type");
		} else {
			slot_say_span_(to, "is at ", slot_slot_offset_(is));
			slot_say_span_(to, ", was at ", slot_slot_offset_(was));
		}
		return true;
	}
	return false;
}

/* Whether objects that the old line tells of are read as those of the new; else
 * why not. */
static bool
slot_line_reads_(slot_span_ is, slot_span_ was, slot_writer_ *to)
{
	slot_span_ slots = slot_span_slots_(is), old = slot_span_slots_(was);

	if (slot_span_same_(is, was))
		return true;
	if (!slot_say_difference_(to, slots, old, false) &&
		!slot_say_difference_(to, old, slots, true)) {
		is.end = slots.at;
		was.end = old.at;
		if (slot_span_same_(is, was))
			return true; /* an enum has more values */
		slot_say_text_(to, "it is laid out otherwise");
	}
	return false;
}

/* The line of the class that a line tells of: name and id are the same. */
static slot_span_
slot_line_like_(slot_span_ lines, slot_span_ line)
{
	slot_span_ head = slot_span_before_(line, ", \"layout\": ");

	while (lines.at < lines.end) {
		slot_span_ found = slot_span_take_(&lines, "\n");

		if (slot_span_same_(
			    slot_span_before_(found, ", \"layout\": "), head))
			return found;
	}
	return lines;
}

/* Whether a file's description has all classes of another as they are there. */
static int
slot_lines_read_(slot_span_ is, slot_span_ was, slot_file_error *fault)
{
	(void)slot_span_take_(&is, "\n"); /* which tells of pointers */
	while (is.at < is.end) {
		slot_span_ line = slot_span_take_(&is, "\n");
		slot_span_ old = slot_line_like_(was, line);
		slot_writer_ to;

		to = slot_writer_on_(fault->text, sizeof fault->text);
		slot_say_text_(&to, "was written with another schema: ");
		slot_say_span_(&to, "class '",
			slot_span_before_(
				slot_span_behind_(line, "{\"class\": \""),
				"\", \"id\": "));
		slot_say_text_(&to, "': ");
		if (old.at == old.end)
			slot_say_text_(&to, "it is not there");
		else if (slot_line_reads_(line, old, &to))
			continue;
		slot_say_text_(&to, " (slotgen --against tells all)");
		slot_say_end_(&to);
		fault->status = SLOT_FILE_LAYOUT;
		return SLOT_FILE_LAYOUT;
	}
	fault->text[0] = 0;
	return SLOT_OK;
}
