/* SPDX-License-Identifier: MIT */
/*---- arrow_in_link.c -----------------------------------------------------*/

/*
 * When all objects are there: what were rows become references, and the
 * program's own functions are asked, about what is inside an object before the
 * object itself.
 */

enum slot_visit { SLOT_VISIT_LINKS, SLOT_VISIT_ASKS };

static bool
slot_visit_object_(slot_import_ *import, const slot_source_ *source,
	void *object, enum slot_visit visit);

/*---- references -----------------------------------------------------------*/

/* The row that stands there for an object, plus one; 0: none. */
static uint64_t
slot_link_row_(const slot_info *slot, const void *at)
{
	return slot->kind == SLOT_KIND_REF && !(slot->flags & SLOT_IS_INDEX)
		? SLOT_ADDRESS_(slot_cell_get_(at))
		: slot_load(at, 4, false);
}

static bool
slot_link_no_row_(slot_import_ *import, uint64_t row, uint64_t rows)
{
	slot_writer_ to;

	to = slot_import_fault_(import, SLOT_ARROW_VALUE);
	slot_say_text_(&to, "leads to row ");
	slot_say_natural_(&to, row);
	slot_say_text_(&to, ", of ");
	slot_say_natural_(&to, rows);
	slot_say_end_(&to);
	return false;
}

static bool
slot_link_other_class_(
	slot_import_ *import, const slot_class *is, const slot_class *wanted)
{
	slot_writer_ to;

	to = slot_import_fault_(import, SLOT_ARROW_VALUE);
	slot_say_other_class_(&to, is, wanted);
	slot_say_end_(&to);
	return false;
}

static void
slot_link_put_(const slot_source_ *source, void *at, uint32_t index)
{
	const slot_info *slot = source->slot;
	void *object = slot_pool_at(source->pool, index);
	slot_weak handle;

	if (slot->kind == SLOT_KIND_WEAK) {
		handle = slot_weaken(source->pool, object);
		memcpy(at, &handle, sizeof handle);
	} else if (slot->flags & SLOT_IS_INDEX) {
		slot_store(at, 4, false, index);
	} else {
		slot_cell_put_(at, object);
	}
}

static bool
slot_link_(slot_import_ *import, const slot_source_ *source, void *at)
{
	const slot_class *target = slot_info_class(source->slot), *is;
	uint64_t row = slot_link_row_(source->slot, at);
	bool is_own = source->pool == import->pool;
	uint64_t rows = is_own ? import->count : source->row_count;
	uint32_t index;

	if (row == 0)
		return true;
	if (row > rows)
		return slot_link_no_row_(import, row - 1, rows);
	index = is_own ? import->indexes[row - 1] : source->rows[row - 1];
	is = slot_class_of(slot_pool_at(source->pool, index));
	if (!slot_is_a(is, target))
		return slot_link_other_class_(import, is, target);
	slot_link_put_(source, at, index);
	return true;
}

/*---- the program's functions ----------------------------------------------*/

static bool
slot_import_ready_(slot_import_ *import, const slot_class *type, void *object)
{
	const slot_info *slot;
	slot_fault fault;
	slot_writer_ to;

	if (slot_ready_(type, object, &fault))
		return true;
	to = slot_import_fault_(import, SLOT_ARROW_VALUE);
	if (fault.slot < 0)
		slot_say_object_fault_(&to, &fault);
	else
		slot_say_refusal_(&to, &fault);
	slot_say_end_(&to);
	if (fault.slot < 0)
		return false;
	slot = slot_class_info(type, fault.slot);
	return slot_import_in_(import, slot_class_text(type, slot->external),
		slot->external_length);
}

/*---- all that a column made -----------------------------------------------*/

static bool
slot_visit_element_(slot_import_ *import, const slot_source_ *source, void *at,
	enum slot_visit visit)
{
	switch (source->slot->kind) {
	case SLOT_KIND_OBJECT:
		return slot_visit_object_(import, source, at, visit);
	case SLOT_KIND_OWN:
		at = slot_cell_get_(at);
		return !at || slot_visit_object_(import, source, at, visit);
	default:
		return visit == SLOT_VISIT_ASKS ||
			slot_link_(import, source, at);
	}
}

static bool
slot_visit_at_(slot_import_ *import, const slot_info *slot, size_t element)
{
	if (slot->inner > 1)
		slot_import_at_(import, element % slot->inner);
	return slot->dimensions ? slot_import_at_(import, element / slot->inner)
				: false;
}

static bool
slot_visit_slot_(slot_import_ *import, const slot_source_ *source, void *object,
	enum slot_visit visit)
{
	const slot_source_ *element = source;
	const slot_info *slot = source->slot;
	size_t count, i;
	char *at;

	if (!slot->dimensions && slot->kind >= SLOT_KIND_REF &&
		slot->kind != SLOT_KIND_OWN)
		return slot_link_(import, source,
			SLOT_CAST(char *, object) + slot->offset);
	if (!slot_is_set_(slot, object))
		return true;
	while (element->dimension < slot->dimensions)
		element = element->inner;
	at = slot_elements_(slot, object);
	count = slot->dimensions
		? slot_count(source->type, object, source->number)
		: 1;
	for (i = 0; i < count; i++, at += slot->size)
		if (!slot_visit_element_(import, element, at, visit))
			return slot_visit_at_(import, slot, i);
	return visit == SLOT_VISIT_ASKS || !slot->dimensions ||
		slot_source_many_obey_(import, source, object);
}

static bool
slot_visit_object_(slot_import_ *import, const slot_source_ *source,
	void *object, enum slot_visit visit)
{
	const slot_source_ *column = source->inner;
	const slot_source_ *end = column + source->count;

	for (; column < end; column++)
		if ((visit == SLOT_VISIT_LINKS ? column->has_refs
					       : column->has_hooks) &&
			!slot_visit_slot_(import, column, object, visit))
			return slot_import_slot_(import, column);
	return visit == SLOT_VISIT_LINKS ||
		slot_import_ready_(import, source->target, object);
}

static bool
slot_visit_row_(slot_import_ *import, void *object, enum slot_visit visit)
{
	const slot_source_ *source = &import->root;

	if (import->kinds)
		source = *slot_import_kind_(import, slot_class_of(object));
	return slot_visit_object_(import, source, object, visit);
}

static bool
slot_visit_all_(slot_import_ *import, enum slot_visit visit)
{
	size_t row;

	for (row = 0; row < import->count; row++)
		if (!slot_visit_row_(import,
			    slot_pool_at(import->pool, import->indexes[row]),
			    visit)) {
			import->fault->row = row;
			return false;
		}
	return true;
}
