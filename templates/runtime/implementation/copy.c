/* SPDX-License-Identifier: MIT */
/*---- copy.c --------------------------------------------------------------*/

/*
 * slot_copy: into new memory, so that nothing has changed where that ends;
 * then all at once. A chain of owned objects is followed by a loop.
 */

static bool
slot_copy_slots_(
	const slot_class *type, void *to, const void *from, int without);

/* All of a chain, or nothing. */
static void *
slot_clone_(const void *object)
{
	void *first = NULL, *cell = &first;

	while (object) {
		const slot_class *type = slot_class_of(object);
		int tail = slot_tail_(type);
		void *copy = slot_pool_new(slot_pool_of(object), type);

		if (copy) {
			memset(copy, 0, type->size);
			slot_home_put_(type, copy,
				SLOT_ADDRESS_(slot_pool_of(object)) | 1);
		}
		if (!copy || !slot_copy_slots_(type, copy, object, tail)) {
			slot_free(copy);
			slot_free(first);
			return NULL;
		}
		slot_cell_put_(cell, copy);
		if (tail < 0)
			break;
		cell = SLOT_CAST(char *, copy) +
			slot_class_info(type, tail)->offset;
		object = slot_cell_get_(slot_place_(
			object, slot_class_info(type, tail)->offset));
	}
	return first;
}

static bool
slot_copy_element_(const slot_info *slot, char *to, const char *from)
{
	const void *its = NULL;
	void *clone;

	if (slot->kind == SLOT_KIND_STRING || slot->kind == SLOT_KIND_BYTES ||
		slot->kind == SLOT_KIND_OWN) {
		its = slot_cell_get_(from);
		if (!its)
			return true;
	}
	switch (slot->kind) {
	case SLOT_KIND_STRING:
		if (!(slot->flags & SLOT_IS_BORROWED))
			return slot_string_copy(
				to, SLOT_CAST(const char *, its));
		break;
	case SLOT_KIND_BYTES:
		return slot_bytes_set(to, its, slot_block_count(its));
	case SLOT_KIND_OWN:
		clone = slot_clone_(its);
		slot_cell_put_(to, clone);
		return clone != NULL;
	case SLOT_KIND_OBJECT:
		if (slot_info_class(slot)->flags & SLOT_CLASS_OWNS)
			return slot_copy_slots_(
				slot_info_class(slot), to, from, -1);
		break;
	default:
		break;
	}
	memcpy(to, from, slot->size);
	return true;
}

/* A slot's bits, bytes, count and presence; elements that are owned are not
 * looked into. */
static void
slot_copy_plain_(const slot_info *slot, char *to, const char *from)
{
	size_t size = slot->flags & SLOT_IS_LIST
		? sizeof(void *)
		: SLOT_CAST(size_t, slot->size) * slot->length;

	if (slot->width)
		slot_bits_store_(slot, to + slot->offset,
			slot_raw_(slot, from + slot->offset));
	else
		memcpy(to + slot->offset, from + slot->offset, size);
	if (slot->flags & SLOT_IS_BOUNDED)
		memcpy(to + slot->count_offset, from + slot->count_offset,
			slot->count_size);
	if (slot->flags & SLOT_HAS_PRESENCE)
		slot_presence_put_(slot, to, slot_is_set_(slot, from));
}

static bool
slot_copy_slot_(const slot_class *type, int number, char *to, const char *from)
{
	const slot_info *slot = slot_class_info(type, number);
	size_t count = slot_count(type, from, number), i;
	const char *its = slot_at_(slot, from);
	char *cell = to + slot->offset;

	if (!slot_is_owner_(slot) && !(slot->flags & SLOT_IS_LIST)) {
		slot_copy_plain_(slot, to, from);
		return true;
	}
	if (slot->flags & SLOT_IS_LIST) {
		if (its &&
			!slot_list_reserve(cell, count / slot->inner,
				SLOT_CAST(size_t, slot->size) * slot->inner))
			return false;
		cell = SLOT_CAST(char *, slot_cell_get_(cell));
		if (count == 0)
			return true;
		memset(cell, 0, count * slot->size);
		slot_block_of_(cell)->count = count / slot->inner;
	}
	for (i = 0; i < count; i++)
		if (!slot_copy_element_(
			    slot, cell + i * slot->size, its + i * slot->size))
			return false;
	if (slot->flags & SLOT_IS_BOUNDED)
		memcpy(to + slot->count_offset, from + slot->count_offset,
			slot->count_size);
	if (slot->flags & SLOT_HAS_PRESENCE)
		slot_presence_put_(slot, to, slot_is_set_(slot, from));
	return true;
}

/* Into zeros, but for where its attributes go. What has been copied when memory
 * ends is the caller's to release. */
static bool
slot_copy_slots_(
	const slot_class *type, void *to, const void *from, int without)
{
	int number;

	for (number = 0; number < SLOT_CAST(int, type->count); number++)
		if (number != without &&
			!slot_copy_slot_(type, number, SLOT_CAST(char *, to),
				SLOT_CAST(const char *, from)))
			return false;
	return !type->dict ||
		slot_dict_copy_(
			type, SLOT_CAST(char *, to) + type->dict - 1, from);
}

bool
slot_copy(const slot_class *type, void *to, const void *from)
{
	char *copy = SLOT_CAST(char *, SLOT_MALLOC(type->size)),
	     *its = SLOT_CAST(char *, to);
	int number;

	if (!copy)
		return false;
	memset(copy, 0, type->size);
	if (type->dict)
		slot_home_put_(
			type, copy, slot_dict_home_(its + type->dict - 1));
	if (!slot_copy_slots_(type, copy, from, -1)) {
		slot_release(type, copy);
		SLOT_FREE(copy);
		return false;
	}
	slot_release(type, to);
	/* Slot by slot: what a child keeps in spare bits is not this
	 * class's. */
	for (number = 0; number < SLOT_CAST(int, type->count); number++)
		slot_copy_plain_(slot_class_info(type, number), its, copy);
	slot_home_put_(type, to, slot_home_(type, copy));
	SLOT_FREE(copy);
	return true;
}
