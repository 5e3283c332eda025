/* SPDX-License-Identifier: MIT */
/*---- rows.c --------------------------------------------------------------*/

/*
 * Rows of arrays and lists are inserted and removed, with what their elements
 * own; optional slots are unset. The functions at the end are for users: they
 * refuse a slot that is read-only.
 */

/* Whether elements of the slot own something. */
static bool
slot_is_owner_(const slot_info *slot)
{
	switch (slot->kind) {
	case SLOT_KIND_STRING:
		return !(slot->flags & SLOT_IS_BORROWED);
	case SLOT_KIND_BYTES:
	case SLOT_KIND_OWN:
		return true;
	case SLOT_KIND_OBJECT:
		return (slot_info_class(slot)->flags & SLOT_CLASS_OWNS) != 0;
	default:
		return false;
	}
}

/* Gives up what elements own; their memory is zeros then, where they own
 * something. */
static void
slot_elements_release_(const slot_info *slot, char *at, size_t count)
{
	const slot_class *target;
	size_t i;

	for (i = 0; i < count; i++, at += slot->size)
		switch (slot->kind) {
		case SLOT_KIND_STRING:
			if (!(slot->flags & SLOT_IS_BORROWED))
				slot_string_clear(at);
			break;
		case SLOT_KIND_BYTES:
			slot_list_clear(at);
			break;
		case SLOT_KIND_OWN:
			slot_own_set(at, NULL);
			break;
		case SLOT_KIND_OBJECT:
			target = slot_info_class(slot);
			if (!(target->flags & SLOT_CLASS_OWNS))
				break;
			slot_release(target, at);
			memset(at, 0, slot->size);
			break;
		default:
			return;
		}
}

static void
slot_count_put_(const slot_info *slot, void *object, size_t rows)
{
	slot_store(SLOT_CAST(char *, object) + slot->count_offset,
		slot->count_size, slot_flipped_(slot), rows);
}

static int
slot_insert_(const slot_class *type, void *object, int number, size_t row)
{
	const slot_info *slot = slot_class_info(type, number);
	size_t bytes = SLOT_CAST(size_t, slot->size) * slot->inner;
	size_t rows = slot_count(type, object, number) / slot->inner;
	char *at = SLOT_CAST(char *, object) + slot->offset;

	if (row > rows)
		return SLOT_OUT_OF_RANGE;
	if (slot->flags & SLOT_IS_LIST) {
		at = SLOT_CAST(char *, slot_list_insert(at, row, bytes));
		if (!at)
			return SLOT_NO_MEMORY;
		slot_elements_init_(type, slot, at, 0, slot->inner);
		return SLOT_OK;
	}
	if (!(slot->flags & SLOT_IS_BOUNDED))
		return SLOT_WRONG_TYPE;
	if (rows == slot->length / slot->inner)
		return SLOT_OUT_OF_RANGE;
	slot_open_gap(at, row, rows, bytes);
	slot_elements_init_(
		type, slot, at + row * bytes, row * slot->inner, slot->inner);
	slot_count_put_(slot, object, rows + 1);
	slot_presence_put_(slot, object, true);
	return SLOT_OK;
}

static int
slot_remove_(const slot_class *type, void *object, int number, size_t row)
{
	const slot_info *slot = slot_class_info(type, number);
	size_t bytes = SLOT_CAST(size_t, slot->size) * slot->inner;
	size_t rows = slot_count(type, object, number) / slot->inner;
	char *first = slot_elements_(slot, object);

	if (!(slot->flags & (SLOT_IS_LIST | SLOT_IS_BOUNDED)))
		return SLOT_WRONG_TYPE;
	if (row >= rows)
		return SLOT_OUT_OF_RANGE;
	slot_elements_release_(slot, first + row * bytes, slot->inner);
	if (slot->flags & SLOT_IS_LIST) {
		slot_list_remove(
			SLOT_CAST(char *, object) + slot->offset, row, bytes);
		return SLOT_OK;
	}
	slot_close_gap(first, row, rows, bytes);
	if (slot_is_owner_(slot))
		memset(first + (rows - 1) * bytes, 0,
			bytes); /* moved, not doubled */
	slot_count_put_(slot, object, rows - 1);
	return SLOT_OK;
}

static int
slot_resize_(const slot_class *type, void *object, int number, size_t rows)
{
	const slot_info *slot = slot_class_info(type, number);
	size_t bytes = SLOT_CAST(size_t, slot->size) * slot->inner;
	size_t count = slot_count(type, object, number) / slot->inner;
	char *cell = SLOT_CAST(char *, object) + slot->offset;

	if (!(slot->flags & (SLOT_IS_LIST | SLOT_IS_BOUNDED)))
		return SLOT_WRONG_TYPE;
	if (slot->flags & SLOT_IS_BOUNDED && rows > slot->length / slot->inner)
		return SLOT_OUT_OF_RANGE;
	if (slot->flags & SLOT_IS_LIST && !slot_list_reserve(cell, rows, bytes))
		return SLOT_NO_MEMORY;
	for (; count > rows; count--)
		slot_remove_(type, object, number, count - 1);
	for (; count < rows; count++)
		slot_insert_(type, object, number, count);
	slot_presence_put_(slot, object, true);
	return SLOT_OK;
}

static int
slot_unset_(const slot_class *type, void *object, int number)
{
	const slot_info *slot = slot_class_info(type, number);
	char *at = SLOT_CAST(char *, object) + slot->offset;

	if (slot_is_number_(slot)) {
		slot_number_init_(slot, at, false);
	} else if (slot->flags & SLOT_IS_LIST) {
		slot_elements_release_(slot, slot_elements_(slot, object),
			slot_count(type, object, number));
		slot_list_clear(at);
	} else {
		slot_elements_release_(
			slot, at, slot_count(type, object, number));
		memset(at, 0, SLOT_CAST(size_t, slot->size) * slot->length);
		slot_elements_init_(type, slot, at, 0, slot->length);
		if (slot->flags & SLOT_IS_BOUNDED)
			slot_count_put_(slot, object, 0);
	}
	slot_presence_put_(slot, object, false);
	return SLOT_OK;
}

/* SLOT_OK where a slot of this number may be written. */
static int
slot_may_write_(const slot_class *type, int number)
{
	if (number < 0 || SLOT_CAST(uint32_t, number) >= type->count)
		return SLOT_NO_ATTRIBUTE;
	return slot_class_info(type, number)->flags & SLOT_IS_READONLY
		? SLOT_READ_ONLY
		: SLOT_OK;
}

int
slot_write_at(const slot_class *type, void *object, int number, size_t index,
	slot_value value)
{
	int status;

	if (index == 0 && number >= 0 &&
		SLOT_CAST(uint32_t, number) < type->count &&
		slot_write_way_(slot_class_info(type, number), object, value))
		return SLOT_OK;
	status = slot_may_write_(type, number);
	return status == SLOT_OK
		? slot_write_at_(type, object, number, index, value)
		: status;
}

/* SLOT_OK where the slot's rules let it go from so many rows to so many: on the
 * way to the least it may have fewer. */
static int
slot_may_count_(
	const slot_class *type, const void *object, int number, size_t rows)
{
	const slot_info *slot = slot_class_info(type, number);
	const slot_rule *rule = SLOT_CAST(
		const slot_rule *, slot_place_(slot, slot->rules));
	const slot_rule *end;
	bool is_fewer;

	if (!slot->rules || !slot->dimensions)
		return SLOT_OK;
	is_fewer = rows < slot_count(type, object, number) / slot->inner;
	end = rule + rule->more + 1;
	for (rule++; rule < end; rule++)
		if ((rule->kind == SLOT_RULE_COUNT_LEAST && is_fewer &&
			    rows < rule->number.natural) ||
			(rule->kind == SLOT_RULE_COUNT_MOST && !is_fewer &&
				rows > rule->number.natural))
			return SLOT_OUT_OF_RANGE;
	return SLOT_OK;
}

/* Whether it may have so many rows more, or fewer. */
static int
slot_may_change_(
	const slot_class *type, const void *object, int number, int rows)
{
	int status = slot_may_write_(type, number);
	size_t count;

	if (status != SLOT_OK || !slot_class_info(type, number)->rules)
		return status;
	count = slot_count(type, object, number) /
		slot_class_info(type, number)->inner;
	return slot_may_count_(type, object, number,
		rows < 0 && !count ? 0 : count + SLOT_CAST(size_t, rows));
}

int
slot_append(const slot_class *type, void *object, int number)
{
	int status = slot_may_change_(type, object, number, 1);
	size_t count = slot_count(type, object, number);

	if (count > INT32_MAX)
		return SLOT_OUT_OF_RANGE;
	if (status == SLOT_OK)
		status = slot_insert_(type, object, number,
			count / slot_class_info(type, number)->inner);
	return status == SLOT_OK ? SLOT_CAST(int, count) : status;
}

int
slot_insert(const slot_class *type, void *object, int number, size_t row)
{
	int status = slot_may_change_(type, object, number, 1);

	return status == SLOT_OK ? slot_insert_(type, object, number, row)
				 : status;
}

/* The copy becomes the new row's; else it is the caller's. */
static int
slot_insert_copy_(const slot_class *type, void *object, int number, size_t row,
	void *copy)
{
	const slot_info *slot;
	int status = slot_insert(type, object, number, row);

	if (status != SLOT_OK)
		return status;
	slot = slot_class_info(type, number);
	slot_cell_put_(slot_elements_(slot, object) + row * slot->size, copy);
	return SLOT_OK;
}

int
slot_insert_string(const slot_class *type, void *object, int number, size_t row,
	const char *text)
{
	void *copy = NULL;
	int status = SLOT_NO_MEMORY;

	if (slot_string_copy(&copy, text))
		status = slot_insert_copy_(type, object, number, row, copy);
	if (status != SLOT_OK)
		slot_string_clear(&copy);
	return status;
}

int
slot_insert_bytes(const slot_class *type, void *object, int number, size_t row,
	const void *data, size_t size)
{
	void *copy = NULL;
	int status = SLOT_NO_MEMORY;

	if (slot_bytes_set(&copy, data, size))
		status = slot_insert_copy_(type, object, number, row, copy);
	if (status != SLOT_OK)
		slot_list_clear(&copy);
	return status;
}

int
slot_remove(const slot_class *type, void *object, int number, size_t row)
{
	int status = slot_may_change_(type, object, number, -1);

	return status == SLOT_OK ? slot_remove_(type, object, number, row)
				 : status;
}

int
slot_resize(const slot_class *type, void *object, int number, size_t rows)
{
	int status = slot_may_write_(type, number);

	if (status == SLOT_OK)
		status = slot_may_count_(type, object, number, rows);
	return status == SLOT_OK ? slot_resize_(type, object, number, rows)
				 : status;
}

int
slot_unset(const slot_class *type, void *object, int number)
{
	int status = slot_may_write_(type, number);

	if (status == SLOT_OK &&
		slot_must_be_set_(slot_class_info(type, number)))
		status = SLOT_READ_ONLY;
	return status == SLOT_OK ? slot_unset_(type, object, number) : status;
}
