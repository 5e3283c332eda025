/* SPDX-License-Identifier: MIT */
/*---- file_older_slot.c ---------------------------------------------------*/

/*
 * The slots of an object of a file that was written with another schema: each
 * value is, whether its slot here takes it: of an enum by its text, of a number
 * whatever its size.
 */

/*---- values ---------------------------------------------------------------*/

/* "Trade in row 3: place.x: " */
static slot_writer_
slot_older_say_(slot_older_ *older, const slot_class *type, int number)
{
	const slot_info *slot = slot_class_info(type, number);
	const slot_landing_ *on = &older->load->on;
	slot_writer_ to = slot_file_say_cell_(older->fault, SLOT_FILE_VALUE,
		on->types[slot_section_of_row_(on, older->row)], older->row,
		NULL);

	slot_say_(&to, older->path, older->length);
	slot_say_(&to, slot_class_text(type, slot->name), slot->name_length);
	slot_say_text_(&to, ": ");
	return to;
}

static int
slot_older_missing_(slot_older_ *older, const slot_class *type, int number)
{
	slot_writer_ to = slot_older_say_(older, type, number);

	slot_say_text_(&to, "is missing");
	slot_say_end_(&to);
	return SLOT_FILE_VALUE;
}

static int
slot_older_many_too_(
	slot_older_ *older, const slot_class *type, int number, size_t count)
{
	const slot_info *slot = slot_class_info(type, number);
	slot_writer_ to = slot_older_say_(older, type, number);

	slot_say_natural_(&to, count / slot->inner);
	slot_say_text_(&to, " elements are above ");
	slot_say_natural_(&to, slot->length / slot->inner);
	slot_say_end_(&to);
	return SLOT_FILE_VALUE;
}

/* A value that the slot does not take. */
static int
slot_older_bad_value_(slot_older_ *older, const slot_class *type, int number,
	slot_value value, int status)
{
	const slot_info *slot = slot_class_info(type, number);
	slot_writer_ to;
	slot_fault fault;

	if (status == SLOT_NO_MEMORY)
		return slot_file_no_memory_(older->fault);
	to = slot_older_say_(older, type, number);
	if (status == SLOT_WRONG_TYPE || status == SLOT_READ_ONLY) {
		slot_say_text_(&to, "is of another type");
	} else if (slot->kind == SLOT_KIND_ENUM && slot_is_text_(value)) {
		slot_say_quoted_(&to, value.as.text, value.length, true);
		slot_say_text_(&to, " is no ");
		slot_say_enum_name_(&to, slot);
	} else if (slot->kind == SLOT_KIND_REAL &&
		value.kind != SLOT_KIND_REAL) {
		slot_say_value_(&to, value);
		slot_say_text_(&to,
			slot->size == 4 ? " has more bits than a float"
					: " has more bits than a double");
	} else if (slot_is_text_(value) && value.length &&
		memchr(value.as.text, 0, value.length)) {
		slot_say_text_(&to, "a text cannot hold \\u0000");
	} else {
		slot_refuse_(&fault, type, number, value);
		if (fault.status == SLOT_REFUSED)
			slot_say_refusal_(&to, &fault);
		else
			slot_say_rule_(&to, &fault, slot);
	}
	slot_say_end_(&to);
	return SLOT_FILE_VALUE;
}

static slot_value
slot_older_text_(const slot_enum *type, int64_t number)
{
	const char *text = slot_enum_text(type, number);

	return slot_text(text, text ? strlen(text) : 0);
}

/* The number here of an enum's number there, by its text. One that has none an
 * open enum may keep. */
static int
slot_older_enum_(const slot_enum *is, const slot_enum *was, slot_value *value)
{
	slot_value text = slot_older_text_(was, value->as.integer);
	int64_t number;

	if (!text.as.text)
		return is->flags & SLOT_ENUM_OPEN ? SLOT_OK : SLOT_OUT_OF_RANGE;
	if (slot_enum_number(is, text.as.text, text.length, &number)) {
		value->as.integer = number;
		return SLOT_OK;
	}
	*value = text;
	return SLOT_OUT_OF_RANGE;
}

/* The same of one whose numbers are sums: of each that is in it. */
static int
slot_older_flags_(const slot_enum *is, const slot_enum *was, slot_value *value)
{
	int64_t all = value->as.integer, sum = 0, left = all;
	const slot_enum_value *values = slot_enum_values(was);
	slot_value each;
	uint32_t i;

	for (i = 0; i < was->count; i++) {
		if ((all & values[i].number) != values[i].number)
			continue;
		each = slot_enumerator(values[i].number);
		if (slot_older_enum_(is, was, &each) != SLOT_OK) {
			*value = each;
			return SLOT_OUT_OF_RANGE;
		}
		sum |= each.as.integer;
		left &= ~values[i].number;
	}
	value->as.integer = sum | left;
	return SLOT_OK;
}

/* What a value there is here. */
static int
slot_older_convert_(
	const slot_info *is, const slot_info *was, slot_value *value)
{
	if (is->kind == SLOT_KIND_ENUM)
		return slot_info_enum(is)->flags & SLOT_ENUM_FLAGS
			? slot_older_flags_(slot_info_enum(is),
				  slot_info_enum(was), value)
			: slot_older_enum_(slot_info_enum(is),
				  slot_info_enum(was), value);
	return slot_convert_(is, value);
}

/*---- what leads out of an object ------------------------------------------*/

/* Elements there, and how many: a list's, or those in the object. */
typedef struct slot_older_many_ {
	const char *at;
	size_t count;
} slot_older_many_;

/* The piece that a cell leads to: its bytes, or rows of a list. All places have
 * been looked at. */
static slot_older_many_
slot_older_piece_(const slot_older_ *older, const void *cell)
{
	uint64_t place = slot_load(
		cell, SLOT_CAST(unsigned, sizeof(void *)), false);
	slot_older_many_ piece;
	uint64_t count = 0;

	piece.at = NULL;
	if (place) {
		memcpy(&count, older->was.arena + place, 8);
		piece.at = older->was.arena + place + 8;
	}
	piece.count = SLOT_CAST(size_t, count);
	return piece;
}

static slot_older_many_
slot_older_elements_(const slot_older_ *older, const slot_class *was,
	int number, const void *from)
{
	const slot_info *slot = slot_class_info(was, number);
	const void *at = slot_place_(from, slot->offset);
	slot_older_many_ many;

	if (slot->flags & SLOT_IS_LIST) {
		many = slot_older_piece_(older, at);
		many.count *= slot->inner;
		return many;
	}
	many.at = SLOT_CAST(const char *, at);
	many.count = slot_count(was, from, number);
	return many;
}

/* An element there; of what refers or owns its row. */
static slot_value
slot_older_read_(const slot_older_ *older, const slot_class *was,
	const slot_info *slot, const char *at)
{
	slot_value value = slot_value_of_(SLOT_CAST(slot_kind, slot->kind));
	slot_older_many_ piece;

	switch (slot->kind) {
	case SLOT_KIND_STRING:
		piece = slot_older_piece_(older, at);
		value.as.text = piece.at
			? piece.at
			: slot_class_text(was,
				  SLOT_CAST(uint32_t, slot->initial.natural));
		value.length = SLOT_CAST(uint32_t,
			piece.at ? piece.count : strlen(value.as.text));
		return value;
	case SLOT_KIND_BYTES:
		piece = slot_older_piece_(older, at);
		value.as.data = piece.at;
		value.length = SLOT_CAST(uint32_t, piece.count);
		return value;
	case SLOT_KIND_REF:
	case SLOT_KIND_OWN:
		value.as.natural = slot_cell_row_(slot, at);
		return value;
	default:
		return slot_value_at_(slot, at);
	}
}

static slot_cell_
slot_older_cell_(const slot_older_ *older, const slot_class *type, int number)
{
	const slot_load_ *load = older->load;
	const slot_plan_ *plan =
		load->sections[slot_section_of_row_(&load->on, older->row)]
			.plan;
	slot_cell_ cell;

	memset(&cell, 0, sizeof cell);
	cell.type = type;
	cell.slot = slot_class_info(type, number);
	cell.is_tail = cell.slot == plan->tail && type == plan->type;
	return cell;
}

/* The object of a row here, where it comes. */
static void *
slot_older_made_(const slot_load_ *load, uint64_t row)
{
	return row && load->indexes[row]
		? slot_load_object_(
			  load, row, slot_section_of_row_(&load->on, row))
		: NULL;
}

static int
slot_older_bad_ref_(
	slot_older_ *older, const slot_cell_ *cell, const char *text)
{
	const slot_load_ *load = older->load;

	return slot_save_told_(
		slot_file_say_cell_(older->fault, SLOT_FILE_REFERENCE,
			load->on.types[slot_section_of_row_(
				&load->on, older->row)],
			older->row, cell),
		text, older->fault);
}

/* To what does not come a reference is none, where it may be. */
static int
slot_older_ref_(slot_older_ *older, const slot_class *type, int number,
	char *to, uint64_t row)
{
	slot_cell_ cell = slot_older_cell_(older, type, number);
	const slot_load_ *load = older->load;
	void *object = slot_older_made_(load, row);

	if (!object)
		return row && slot_cell_is_needed_(&cell)
			? slot_older_bad_ref_(older, &cell,
				  "leads to what is owned by a slot that is "
				  "gone")
			: SLOT_OK;
	if (!slot_row_lands_(&load->on, row, slot_info_class(cell.slot)))
		return slot_file_bad_ref_(older->fault,
			load->on.types[slot_section_of_row_(
				&load->on, older->row)],
			&cell, older->row, row);
	if (cell.slot->flags & SLOT_IS_INDEX)
		memcpy(to, &load->indexes[row], 4);
	else
		slot_cell_put_(to, object);
	return SLOT_OK;
}

static int
slot_older_own_(slot_older_ *older, const slot_class *type, int number,
	char *to, uint64_t row)
{
	slot_cell_ cell = slot_older_cell_(older, type, number);
	slot_load_ *load = older->load;
	uint32_t i = slot_section_of_row_(&load->on, row),
		 own = slot_section_of_row_(&load->on, older->row);

	if (!row)
		return SLOT_OK;
	if (!slot_row_lands_(&load->on, row, slot_info_class(cell.slot)))
		return slot_file_bad_ref_(older->fault, load->on.types[own],
			&cell, older->row, row);
	if (slot_pool_for(load->sections[own].pool, load->on.types[i]) !=
		load->sections[i].pool)
		return slot_older_bad_ref_(older, &cell,
			"owns from a pool that its own was not told of");
	load->owners[row - 1] = to;
	slot_owned_by_(&load->rows[row - 1], &cell,
		SLOT_CAST(uint32_t, older->row), older->depth);
	slot_cell_put_(to, slot_older_made_(load, row));
	return SLOT_OK;
}

/*---- slots ----------------------------------------------------------------*/

static int
slot_older_object_(
	slot_older_ *older, uint32_t pair, void *to, const void *from);

/* "place.", of an embedded object's slots. */
static size_t
slot_older_enter_(
	slot_older_ *older, const slot_class *type, const slot_info *slot)
{
	size_t length = older->length;
	slot_writer_ to;

	to = slot_writer_on_(older->path, sizeof older->path);
	to.length = length;
	slot_say_(&to, slot_class_text(type, slot->name), slot->name_length);
	slot_say_text_(&to, ".");
	older->length = to.length < sizeof older->path ? to.length : length;
	return length;
}

/* An element of a slot that both have, at its places here and there. */
static int
slot_older_element_(slot_older_ *older, const slot_match_ *pair, int number,
	char *to, const char *from)
{
	size_t at = pair->numbers + SLOT_CAST(size_t, number), length;
	const slot_class *is = pair->is;
	const slot_info *slot = slot_class_info(is, number);
	const slot_info *old = slot_class_info(pair->was, older->numbers[at]);
	slot_value value;
	int status;

	if (slot->kind == SLOT_KIND_OBJECT) {
		length = slot_older_enter_(older, is, slot);
		status = slot_older_object_(older, older->embeds[at], to, from);
		older->length = length;
		return status;
	}
	if (slot->kind == SLOT_KIND_WEAK)
		return SLOT_OK;
	value = slot_older_read_(older, pair->was, old, from);
	if (slot->kind == SLOT_KIND_REF)
		return slot_older_ref_(older, is, number, to, value.as.natural);
	if (slot->kind == SLOT_KIND_OWN)
		return slot_older_own_(older, is, number, to, value.as.natural);
	if (value.kind == SLOT_KIND_BYTES && !value.as.data)
		return SLOT_OK; /* it starts with none */
	status = slot_older_convert_(slot, old, &value);
	if (status == SLOT_OK)
		status = slot_store_owned_(slot, to, value);
	return status == SLOT_OK
		? SLOT_OK
		: slot_older_bad_value_(older, is, number, value, status);
}

static int
slot_older_unset_(
	slot_older_ *older, const slot_match_ *pair, int number, void *object)
{
	const slot_info *slot = slot_class_info(pair->is, number);

	if (slot->flags & SLOT_IS_OPTIONAL)
		(void)slot_unset_(pair->is, object, number);
	else if (!(slot->flags & SLOT_HAS_DEFAULT))
		return slot_older_missing_(older, pair->is, number);
	return SLOT_OK;
}

/* Room for as many elements as there are there. */
static int
slot_older_room_(slot_older_ *older, const slot_class *is, int number,
	void *object, size_t count)
{
	const slot_info *slot = slot_class_info(is, number);
	slot_load_ *load = older->load;
	int status = SLOT_OK;

	if (!(slot->flags & SLOT_IS_LIST) && count > slot->length)
		return slot_older_many_too_(older, is, number, count);
	if (slot->flags & SLOT_IS_LIST &&
		load->rows[older->row - 1].deepest <= older->depth)
		load->rows[older->row - 1].deepest = older->depth + 1;
	if (slot->flags & (SLOT_IS_LIST | SLOT_IS_BOUNDED))
		status = slot_resize_(is, object, number, count / slot->inner);
	return status == SLOT_OK ? SLOT_OK : slot_file_no_memory_(older->fault);
}

/* A slot that both have. */
static int
slot_older_slot_(slot_older_ *older, const slot_match_ *pair, int number,
	void *object, const void *from)
{
	int there = older->numbers[pair->numbers + SLOT_CAST(size_t, number)];
	const slot_info *slot = slot_class_info(pair->is, number);
	const slot_info *old = slot_class_info(pair->was, there);
	bool is_list = (slot->flags & SLOT_IS_LIST) != 0;
	slot_older_many_ many;
	char *to;
	int status;
	size_t i;

	if (!slot_is_set_(old, from))
		return slot_older_unset_(older, pair, number, object);
	many = slot_older_elements_(older, pair->was, there, from);
	status = slot_older_room_(older, pair->is, number, object, many.count);
	if (status != SLOT_OK)
		return status;
	slot_presence_put_(slot, object, true);
	to = slot_elements_(slot, object);
	older->depth += is_list;
	for (i = 0; i < many.count && status == SLOT_OK; i++)
		status = slot_older_element_(older, pair, number,
			to + i * slot->size, many.at + i * old->size);
	older->depth -= is_list;
	return status;
}

static int
slot_older_object_(
	slot_older_ *older, uint32_t number, void *to, const void *from)
{
	const slot_match_ *pair = &older->pairs[number];
	int status = SLOT_OK;
	uint32_t i;

	for (i = 0; i < pair->is->count && status == SLOT_OK; i++)
		if (older->numbers[pair->numbers + i] >= 0)
			status = slot_older_slot_(
				older, pair, SLOT_CAST(int, i), to, from);
	return status;
}
