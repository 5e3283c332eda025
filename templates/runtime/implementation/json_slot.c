/* SPDX-License-Identifier: MIT */
/*---- json_slot.c ---------------------------------------------------------*/

/* A whole slot: one element, or arrays and lists of any dimension. */

static bool
slot_json_read_bool_(slot_json_reader *reader, const slot_info *slot, void *at)
{
	int byte = slot_json_peek_(reader);

	if (byte != 't' && byte != 'f')
		return slot_json_expected_(reader, "true or false");
	if (!slot_json_literal_(reader, byte == 't' ? "true" : "false"))
		return false;
	slot_raw_put_(slot, at, byte == 't');
	return true;
}

static bool
slot_json_read_bare_(slot_json_reader *reader, const slot_info *slot, void *at)
{
	slot_json_peek_(reader);
	reader->mark = reader->at;
	switch (slot->kind) {
	case SLOT_KIND_BOOL:
		return slot_json_read_bool_(reader, slot, at);
	case SLOT_KIND_INT:
	case SLOT_KIND_UINT:
		return slot_json_read_integer_(reader, slot, at);
#if SLOT_SMALL_
	default:
		return SLOT_JSON_READ_PART_(reader,
			slot->kind - SLOT_KIND_REAL)(reader, NULL, slot, at);
#else
	case SLOT_KIND_REAL:
		return slot_json_read_real_(reader, slot, at);
	case SLOT_KIND_ENUM:
		return slot_json_read_enum_(reader, slot, at);
	case SLOT_KIND_CHAR:
		return slot_json_read_char_(reader, slot, at);
	case SLOT_KIND_TEXT:
		return slot_json_read_text_(reader, slot, at);
	case SLOT_KIND_STRING:
		return slot_json_read_string_(reader, at);
	case SLOT_KIND_BYTES:
		return slot_json_read_bytes_(reader, at);
	case SLOT_KIND_OBJECT:
		return slot_json_read_object_(
			reader, slot_info_class(slot), at);
	case SLOT_KIND_OWN:
		return slot_json_read_own_(reader, slot, at);
	default:
		return slot_json_read_ref_(reader, slot, at);
#endif
	}
}

/* What the slot's rules say of an element that was read. */
static SLOT_APART_ bool
slot_json_obeys_(slot_json_reader *reader, const slot_info *slot, void *at)
{
	slot_value value = slot_value_at_(slot, at);
	const slot_rule *broken = slot_broken_(slot, value);
	char text[256];

	if (!broken)
		return true;
	slot_tell_broken_(slot, broken, value, text, sizeof text);
	return slot_json_bad_value_(reader,
		broken->kind == SLOT_RULE_FUNCTION ? SLOT_REFUSED
						   : SLOT_OUT_OF_RANGE,
		text);
}

static bool
slot_json_read_element_(
	slot_json_reader *reader, const slot_info *slot, void *at)
{
	return slot_json_read_bare_(reader, slot, at) &&
		(!slot->rules ||
			SLOT_JSON_READ_BY_(reader, SLOT_JSON_RULES_, NULL, slot,
				at, slot_json_obeys_(reader, slot, at)));
}

/* The same of all of them. */
static SLOT_APART_ bool
slot_json_many_obey_(slot_json_reader *reader, const slot_class *type,
	const void *object, int number)
{
	slot_many_ many = slot_many_of_(type, object, number);
	char text[256];

	if (!slot_broken_by_many_(&many, text, sizeof text))
		return true;
	if (slot_json_begin_fault_(reader, SLOT_OUT_OF_RANGE, reader->at))
		slot_json_say_(reader, text, strlen(text));
	return false;
}

static bool
slot_json_wrong_count_(slot_json_reader *reader, size_t most, const char *got)
{
	if (slot_json_begin_fault_(reader, SLOT_OUT_OF_RANGE, reader->at)) {
		slot_json_say_(reader, got, strlen(got));
		slot_json_say_number_(reader, most);
		slot_json_say_(reader, " elements", most == 1 ? 8 : 9);
	}
	return false;
}

/* Elements from number first on, as lists of lists from that dimension on. */
static bool
slot_json_read_elements_(slot_json_reader *reader, const slot_class *type,
	int number, void *object, size_t first, unsigned dimension)
{
	const slot_info *slot = slot_class_info(type, number);
	bool grows = dimension == 0 &&
		(slot->flags & (SLOT_IS_LIST | SLOT_IS_BOUNDED)) != 0;
	size_t step = slot_step_(slot, dimension),
	       most = slot_indexes_(slot, dimension), i = 0;
	struct slot_json_place_ *place = reader->place;
	bool is_whole = false;
	int status;

	if (slot_json_peek_(reader) != '[')
		return slot_json_expected_(reader, "a list");
	if (!slot_json_enter_(reader))
		return false;
	if (grows)
		slot_resize_(type, object, number, 0);
	if (slot->flags & SLOT_IS_LIST && slot->dimensions == 1 && !slot->rules)
		is_whole = slot_json_quick_list_(reader, slot,
			SLOT_CAST(char *, object) + slot->offset, &i);
	if (reader->status != SLOT_OK)
		return false;
	for (; !is_whole && (i || slot_json_peek_(reader) != ']'); i++) {
		place->dimensions = dimension + 1;
		place->index[dimension] = i;
		status = grows     ? slot_insert_(type, object, number, i)
			: i < most ? SLOT_OK
				   : SLOT_OUT_OF_RANGE;
		if (status == SLOT_NO_MEMORY)
			return slot_json_no_memory_(reader);
		place->dimensions = dimension;
		if (status != SLOT_OK)
			return slot_json_wrong_count_(
				reader, most, "more than ");
		place->dimensions = dimension + 1;
		if (!(dimension + 1 < slot->dimensions
				    ? slot_json_read_elements_(reader, type,
					      number, object, first + i * step,
					      dimension + 1)
				    : slot_json_read_element_(reader, slot,
					      slot_elements_(slot, object) +
						      (first + i) *
							      slot->size)))
			return false;
		if (slot_json_peek_(reader) == ']') {
			i++;
			break;
		}
		if (slot_json_peek_(reader) != ',')
			return slot_json_syntax_(reader, "',' or ']'");
		reader->at++;
	}
	place->dimensions = dimension;
	if (!grows && i < most)
		return slot_json_wrong_count_(reader, most, "expected ");
	if (dimension == 0 && slot->rules &&
		!slot_json_many_obey_(reader, type, object, number))
		return false;
	reader->at++;
	reader->depth--;
	return true;
}

/* null, of a slot that is optional, here or above only. */
static bool
slot_json_read_null_(slot_json_reader *reader, const slot_class *type,
	int number, void *object)
{
	const slot_info *slot = slot_class_info(type, number);

	if (slot_must_be_set_(slot))
		return slot_json_expected_(reader, "a value");
#if SLOT_SMALL_
	if (slot_is_number_(slot)) {
		slot_number_init_(
			slot, SLOT_CAST(char *, object) + slot->offset, false);
		slot_presence_put_(slot, object, false);
	} else {
		SLOT_JSON_READ_PART_(reader, SLOT_JSON_UNSET_)
		(reader, type, slot, object);
	}
#else
	slot_unset_(type, object, number);
#endif
	return slot_json_literal_(reader, "null");
}

static bool
slot_json_read_slot_(slot_json_reader *reader, const slot_class *type,
	int number, void *object)
{
	const slot_info *slot = slot_class_info(type, number);

	if (slot->flags & SLOT_HAS_UNSET_ && slot_json_peek_(reader) == 'n')
		return slot_json_read_null_(reader, type, number, object);
	if (!(slot->dimensions ? SLOT_JSON_READ_BY_(reader, SLOT_JSON_ROWS_,
					 type, slot, object,
					 slot_json_read_elements_(reader, type,
						 number, object, 0, 0))
			       : slot_json_read_element_(reader, slot,
					 SLOT_CAST(char *, object) +
						 slot->offset)))
		return false;
	slot_presence_put_(slot, object, true);
	return true;
}
