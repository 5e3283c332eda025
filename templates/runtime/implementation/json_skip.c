/* SPDX-License-Identifier: MIT */
/*---- json_skip.c ---------------------------------------------------------*/

/* Reads a value and forgets it, however deep, without recursion. */

static bool
slot_json_skip_text_(slot_json_reader *reader)
{
	struct slot_sink_ nothing = {NULL, 0, 0, NULL};

	return slot_json_decode_(reader, &nothing);
}

static bool
slot_json_colon_(slot_json_reader *reader)
{
	if (slot_json_peek_(reader) != ':')
		return slot_json_syntax_(reader, "':'");
	reader->at++;
	return true;
}

static bool
slot_json_skip_name_(slot_json_reader *reader)
{
	if (slot_json_peek_(reader) != '"')
		return slot_json_syntax_(reader, "a name in quotes");
	return slot_json_skip_text_(reader) && slot_json_colon_(reader);
}

static bool
slot_json_skip_scalar_(slot_json_reader *reader, int byte)
{
	struct slot_decimal_ decimal;

	switch (byte) {
	case '"':
		return slot_json_skip_text_(reader);
	case 't':
		return slot_json_literal_(reader, "true");
	case 'f':
		return slot_json_literal_(reader, "false");
	case 'n':
		return slot_json_literal_(reader, "null");
	default:
		if (byte == '-' || (byte >= '0' && byte <= '9'))
			return slot_json_number_(reader, &decimal);
		return slot_json_expected_(reader, "a value");
	}
}

/* Any value; of those it is in, a bit tells objects from lists. */
static bool
slot_json_skip_value_(slot_json_reader *reader)
{
	uint32_t objects[SLOT_JSON_DEPTH_MOST / 32] = {0};
	unsigned bottom = reader->depth, level;
	bool is_object, has_value;
	int byte;

	for (;;) {
		byte = slot_json_peek_(reader);
		has_value = true;
		if (byte == '{' || byte == '[') {
			is_object = byte == '{';
			if (!slot_json_enter_(reader))
				return false;
			level = reader->depth - 1;
			objects[level / 32] &= ~(
				SLOT_CAST(uint32_t, 1) << level % 32);
			objects[level / 32] |= SLOT_CAST(uint32_t, is_object)
				<< level % 32;
			has_value = slot_json_peek_(reader) ==
				(is_object ? '}' : ']');
			if (!has_value && is_object &&
				!slot_json_skip_name_(reader))
				return false;
		} else if (!slot_json_skip_scalar_(reader, byte)) {
			return false;
		}
		while (has_value && reader->depth > bottom) {
			level = reader->depth - 1;
			is_object = (objects[level / 32] >> level % 32 & 1) !=
				0;
			byte = slot_json_peek_(reader);
			if (byte == (is_object ? '}' : ']')) {
				reader->at++;
				reader->depth--;
				continue;
			}
			if (byte != ',')
				return slot_json_syntax_(reader,
					is_object ? "',' or '}'"
						  : "',' or ']'");
			reader->at++;
			if (is_object && !slot_json_skip_name_(reader))
				return false;
			has_value = false;
		}
		if (reader->depth == bottom)
			return true;
	}
}
