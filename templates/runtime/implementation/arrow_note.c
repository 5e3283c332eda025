/* SPDX-License-Identifier: MIT */
/*---- arrow_note.c --------------------------------------------------------*/

/*
 * What metadata others have written: a number of pairs, key and value, each of
 * which has its length before it. How long all of it is nobody tells.
 */

/* The next text; false: there can be none of that length. */
static bool
slot_note_next_(const char **at, const char **text, size_t *length)
{
	int32_t size;

	memcpy(&size, *at, sizeof size);
	if (size < 0)
		return false;
	*text = *at + sizeof size;
	*length = SLOT_CAST(size_t, size);
	*at = *text + size;
	return true;
}

/* How many pairs there are, from *at on. */
static int32_t
slot_note_count_(const char **at)
{
	int32_t count = 0;

	if (*at) {
		memcpy(&count, *at, sizeof count);
		*at += sizeof count;
	}
	return count;
}

static bool
slot_has_note_(const char *metadata, const char *wanted)
{
	const char *key, *value;
	int32_t count = slot_note_count_(&metadata);
	size_t length, size;

	for (; count > 0; count--)
		if (!slot_note_next_(&metadata, &key, &length) ||
			!slot_note_next_(&metadata, &value, &size))
			return false;
		else if (length == strlen(wanted) &&
			memcmp(key, wanted, length) == 0)
			return true;
	return false;
}
