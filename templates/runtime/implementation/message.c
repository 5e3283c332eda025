/* SPDX-License-Identifier: MIT */
/*---- message.c -----------------------------------------------------------*/

/*
 * What a call by name came back with, as Python would say it, with the name
 * that may have been meant.
 */

/* How many letters must change to make one name of another; names of 64 bytes
 * or more, never. */
static unsigned
slot_distance_(const char *a, size_t length, const char *b, size_t other)
{
	unsigned row[64], diagonal, best;
	size_t i, j;

	if (length >= 64 || other >= 64)
		return 64;
	for (j = 0; j <= other; j++)
		row[j] = SLOT_CAST(unsigned, j);
	for (i = 1; i <= length; i++) {
		diagonal = row[0];
		row[0] = SLOT_CAST(unsigned, i);
		for (j = 1; j <= other; j++) {
			best = a[i - 1] == b[j - 1] ? diagonal : diagonal + 1;
			if (best > row[j] + 1)
				best = row[j] + 1;
			if (best > row[j - 1] + 1)
				best = row[j - 1] + 1;
			diagonal = row[j];
			row[j] = best;
		}
	}
	return row[other];
}

/* The nearest name with at most a third of its letters wrong, or NULL. */
static const slot_info *
slot_meant_(const slot_class *type, const char *name, size_t length)
{
	unsigned nearest = SLOT_CAST(unsigned, length / 3 + 2), distance;
	const slot_info *meant = NULL, *slot;
	uint32_t i;

	for (i = 0; length < 64 && i < type->count; i++) {
		slot = slot_class_info(type, SLOT_CAST(int, i));
		distance = slot_distance_(name, length,
			slot_class_text(type, slot->name), slot->name_length);
		if (distance < nearest) {
			nearest = distance;
			meant = slot;
		}
	}
	return meant;
}

typedef struct slot_writer_ {
	char *text;
	size_t size, length;
} slot_writer_;

static slot_writer_
slot_writer_on_(char *text, size_t size)
{
	slot_writer_ to;

	to.text = text;
	to.size = size;
	to.length = 0;
	return to;
}

/* Copied whole: of a loop that asks at each byte gcc says that it overflows. */
static SLOT_APART_ void
slot_say_(slot_writer_ *to, const char *text, size_t length)
{
	size_t room = to->length < to->size ? to->size - to->length - 1 : 0;

	if (room)
		memcpy(to->text + to->length, text,
			length < room ? length : room);
	to->length += length;
}

static void
slot_say_text_(slot_writer_ *to, const char *text)
{
	slot_say_(to, text, strlen(text));
}

static void
slot_say_end_(slot_writer_ *to)
{
	if (to->size)
		to->text[to->length < to->size ? to->length : to->size - 1] = 0;
}

size_t
slot_message(int status, const slot_class *type, const char *name,
	size_t length, char *text, size_t size)
{
	const char *class_name = slot_class_name(type);
	const slot_info *meant;
	slot_writer_ to;

	to = slot_writer_on_(text, size);
	if (status == SLOT_OK) {
		slot_say_(&to, SLOT_NAME("no error"));
	} else {
		slot_say_(&to, "'", 1);
		slot_say_(&to, class_name, strlen(class_name));
		if (status == SLOT_NO_ATTRIBUTE || status == SLOT_UNSET)
			slot_say_(
				&to, SLOT_NAME("' object has no attribute '"));
		else
			slot_say_(&to, SLOT_NAME("' object attribute '"));
		slot_say_(&to, name, length > 200 ? 200 : length);
		slot_say_(&to, "'", 1);
	}
	switch (status) {
	case SLOT_OUT_OF_RANGE:
		slot_say_(&to, SLOT_NAME(" is out of range"));
		break;
	case SLOT_WRONG_TYPE:
		slot_say_(&to, SLOT_NAME(" is of another type"));
		break;
	case SLOT_READ_ONLY:
		slot_say_(&to, SLOT_NAME(" is read-only"));
		break;
	case SLOT_NO_MEMORY:
		slot_say_(&to, SLOT_NAME(" has no memory left"));
		break;
	case SLOT_NO_ATTRIBUTE:
		meant = slot_meant_(type, name, length);
		if (meant) {
			slot_say_(&to, SLOT_NAME(". Did you mean: '"));
			slot_say_(&to, slot_class_text(type, meant->name),
				meant->name_length);
			slot_say_(&to, SLOT_NAME("'?"));
		}
		break;
	default:
		break;
	}
	if (size)
		text[to.length < size ? to.length : size - 1] = 0;
	return to.length;
}
