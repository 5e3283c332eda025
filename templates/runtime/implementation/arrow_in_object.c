/* SPDX-License-Identifier: MIT */
/*---- arrow_in_object.c ---------------------------------------------------*/

/*
 * A chunk of objects, slot by slot: what is null is unset or refused, arrays
 * and lists get their elements, what is inside or owned its slots. As with
 * numbers, each function tells how many are good; what is wrong further on is
 * forgotten where something is before it.
 */

static size_t
slot_source_values_(slot_import_ *import, slot_source_ *source, void *const *at,
	int64_t start, size_t n);

/*---- arrays and lists -----------------------------------------------------*/

/* Which elements a list has, of those that the array inside has. */
static bool
slot_source_elements_(slot_import_ *import, const slot_source_ *source,
	int64_t at, int64_t *from, int64_t *to)
{
	const struct ArrowArray *array = source->array;
	unsigned size = source->form == SLOT_FORM_SPANS64 ? 8 : 4;

	switch (source->form) {
	case SLOT_FORM_FIXED:
		*from = (array->offset + at) * source->width;
		*to = *from + source->width;
		return true;
	case SLOT_FORM_ENDS32:
	case SLOT_FORM_ENDS64:
		if (!slot_source_between_(import, source, at, from, to))
			return false;
		break;
	default:
		at += array->offset;
		*from = slot_source_offset_(array->buffers[1], size, at);
		*to = slot_source_offset_(array->buffers[2], size, at);
		if (*from < 0 || *to < 0 || *from > INT64_MAX - *to)
			return slot_source_damaged_(
				import, "a list is of a negative length");
		*to += *from;
	}
	return *to <= source->inner->array->length ||
		slot_source_damaged_(
			import, "a list has more elements than there are");
}

static bool
slot_import_wrong_count_(slot_import_ *import, const char *got, size_t most)
{
	slot_writer_ to;

	to = slot_import_fault_(import, SLOT_ARROW_VALUE);
	slot_say_text_(&to, got);
	slot_say_natural_(&to, most);
	slot_say_text_(&to, most == 1 ? " element" : " elements");
	slot_say_end_(&to);
	return false;
}

/* As many rows as that, which are to be written over; what has nothing of its
 * own at once. */
static int
slot_source_resize_(const slot_source_ *source, void *object, uint64_t rows)
{
	const slot_info *slot = source->slot;
	char *cell = SLOT_CAST(char *, object) + slot->offset;
	size_t bytes = SLOT_CAST(size_t, slot->size) * slot->inner;

	if (rows > UINT32_MAX)
		return SLOT_NO_MEMORY;
	if (!(slot->flags & SLOT_IS_LIST) || slot->kind == SLOT_KIND_OBJECT ||
		!rows)
		return slot_resize_(source->type, object, source->number,
			SLOT_CAST(size_t, rows));
	if (!slot_list_reserve(cell, SLOT_CAST(size_t, rows), bytes))
		return SLOT_NO_MEMORY;
	cell = SLOT_CAST(char *, slot_cell_get_(cell));
	memset(cell, 0, SLOT_CAST(size_t, rows) * bytes);
	slot_block_of_(cell)->count = rows;
	return SLOT_OK;
}

/* Room for that many indexes of a dimension, or what is wrong with it. */
static bool
slot_source_makes_room_(slot_import_ *import, const slot_source_ *source,
	void *object, uint64_t rows)
{
	const slot_info *slot = source->slot;
	uint64_t most = slot_indexes_(slot, source->dimension);
	bool grows = source->dimension == 0 &&
		(slot->flags & (SLOT_IS_LIST | SLOT_IS_BOUNDED)) != 0;

	if (grows && slot->flags & SLOT_IS_LIST)
		most = UINT64_MAX;
	if (rows > most)
		return slot_import_wrong_count_(
			import, "more than ", SLOT_CAST(size_t, most));
	if (!grows)
		return rows == most ||
			slot_import_wrong_count_(
				import, "expected ", SLOT_CAST(size_t, most));
	return slot_source_resize_(source, object, rows) == SLOT_OK ||
		slot_import_no_memory_(import);
}

/* Own pointers and references may lead nowhere. */
static bool
slot_may_be_null_(const slot_info *slot)
{
	return slot->kind == SLOT_KIND_OWN || slot->kind == SLOT_KIND_REF ||
		slot->kind == SLOT_KIND_WEAK;
}

static bool
slot_import_null_(slot_import_ *import, const slot_source_ *source)
{
	const slot_info *slot = source->slot;

	return slot_import_expected_(import, SLOT_ARROW_VALUE,
		source->dimension < slot->dimensions
			? "a list"
			: slot_what_expected_(slot, SLOT_WHAT_NULL),
		"null");
}

/* Elements of the last dimension, side by side. */
static bool
slot_source_row_(slot_import_ *import, slot_source_ *elements, char *first,
	int64_t from, uint64_t count)
{
	void *at[SLOT_CHUNK_];
	uint64_t done, good;
	size_t n, i;

	for (done = 0; done < count; done += n) {
		n = count - done < SLOT_CHUNK_ ? SLOT_CAST(size_t, count - done)
					       : SLOT_CHUNK_;
		for (i = 0; i < n; i++, first += elements->slot->size) {
			at[i] = first;
			if (!slot_source_is_null_(
				    elements, from + SLOT_CAST(int64_t, i)))
				continue;
			if (!slot_may_be_null_(elements->slot))
				break;
			at[i] = NULL;
		}
		if (i < n)
			slot_import_null_(import, elements);
		good = slot_source_values_(import, elements, at, from, i);
		if (good < n)
			return slot_import_at_(import, done + good);
		from += SLOT_CAST(int64_t, n);
	}
	return true;
}

/* A list, whose elements are lists in what has more dimensions: of the object,
 * from that element on. */
static bool
slot_source_list_of_(slot_import_ *import, slot_source_ *source, void *object,
	size_t element, int64_t at)
{
	const slot_info *slot = source->slot;
	slot_source_ *inner = source->inner;
	size_t step = slot_step_(slot, source->dimension);
	int64_t from, to, i;

	if (!slot_source_elements_(import, source, at, &from, &to) ||
		!slot_source_makes_room_(
			import, source, object, SLOT_CAST(uint64_t, to - from)))
		return false;
	if (inner->dimension == slot->dimensions)
		return slot_source_row_(import, inner,
			slot_elements_(slot, object) + element * slot->size,
			from, SLOT_CAST(uint64_t, to - from));
	for (i = from; i < to; i++, element += step)
		if (slot_source_is_null_(inner, i)
				? !slot_import_null_(import, inner)
				: !slot_source_list_of_(
					  import, inner, object, element, i))
			return slot_import_at_(
				import, SLOT_CAST(uint64_t, i - from));
	return true;
}

/* What the rules say of all elements; of references when they lead
 * somewhere. */
static bool
slot_source_many_obey_(
	slot_import_ *import, const slot_source_ *source, const void *object)
{
	slot_many_ many;
	char text[256];

	if (!source->slot->rules)
		return true;
	many = slot_many_of_(source->type, object, source->number);
	return !slot_broken_by_many_(&many, text, sizeof text) ||
		slot_import_say_(import, SLOT_ARROW_VALUE, text);
}

static size_t
slot_source_lists_(slot_import_ *import, slot_source_ *source,
	void *const *objects, int64_t start, size_t n)
{
	size_t i;

	for (i = 0; i < n; i++)
		if (objects[i] &&
			(!slot_source_list_of_(import, source, objects[i], 0,
				 start + SLOT_CAST(int64_t, i)) ||
				(!source->has_refs &&
					!slot_source_many_obey_(
						import, source, objects[i]))))
			break;
	return i;
}

/*---- objects --------------------------------------------------------------*/

static void *
slot_source_new_(const slot_source_ *source)
{
	void *object = slot_pool_new(source->pool, source->target);

	if (object)
		memcpy(object, source->image, source->target->size);
	return object;
}

/* A slot that is null: unset then, or what is wrong. */
static bool
slot_source_unset_(
	slot_import_ *import, const slot_source_ *source, void *object)
{
	const slot_info *slot = source->slot;

	if (slot->flags & SLOT_HAS_UNSET_ && !slot_must_be_set_(slot)) {
		if (slot->flags & SLOT_HAS_DEFAULT)
			slot_unset_(source->type, object, source->number);
		return true;
	}
	return (!slot->dimensions && slot_may_be_null_(slot)) ||
		slot_import_null_(import, source);
}

/* Where the objects' slot is; of lists the objects themselves. */
static size_t
slot_source_places_(slot_import_ *import, const slot_source_ *source,
	void *const *objects, void **at, int64_t start, size_t n)
{
	bool may_be_null = source->validity || source->form == SLOT_FORM_NONE ||
		(source->is_words && source->inner->validity);
	size_t offset = source->slot->dimensions ? 0 : source->slot->offset, i;

	for (i = 0; i < n; i++)
		at[i] = objects[i] ? SLOT_CAST(char *, objects[i]) + offset
				   : NULL;
	for (i = 0; may_be_null && i < n; i++) {
		if (!slot_source_is_null_(
			    source, start + SLOT_CAST(int64_t, i)))
			continue;
		at[i] = NULL;
		if (objects[i] &&
			!slot_source_unset_(import, source, objects[i]))
			return i;
	}
	return n;
}

/* A slot of a chunk of objects. */
static size_t
slot_source_slots_(slot_import_ *import, slot_source_ *source,
	void *const *objects, int64_t start, size_t n)
{
	const slot_info *slot = source->slot;
	void *at[SLOT_CHUNK_];
	size_t i;

	n = slot_source_places_(import, source, objects, at, start, n);
	n = slot->dimensions
		? slot_source_lists_(import, source, at, start, n)
		: slot_source_values_(import, source, at, start, n);
	if (slot->flags & SLOT_HAS_PRESENCE &&
		!(slot->flags & SLOT_HAS_DEFAULT))
		for (i = 0; i < n; i++)
			if (at[i])
				slot_presence_store_(slot, objects[i], true);
	return n;
}

/* Values of a column that the objects' class does not have: how many of these
 * have none before the first that has one. */
static size_t
slot_source_others_(slot_import_ *import, const slot_source_ *source,
	const slot_class *type, void *const *objects, int64_t start, size_t n)
{
	size_t i;

	for (i = 0; i < n; i++) {
		if (!objects[i] ||
			slot_source_is_null_(
				source, start + SLOT_CAST(int64_t, i)))
			continue;
		slot_import_no_attribute_(import, type, source->name);
		return i;
	}
	return n;
}

/* All of them. The first that is wrong is that of the first row, and there of
 * the first column. */
static size_t
slot_source_objects_(slot_import_ *import, slot_source_ *source,
	void *const *objects, int64_t start, size_t n)
{
	size_t i, good;

	start += source->array->offset;
	for (i = 0; i < source->count; i++) {
		slot_source_ *column = &source->inner[i];

		if (column->is_other)
			n = slot_source_others_(import, column, source->target,
				objects, start, n);
		if (!column->slot)
			continue;
		good = slot_source_slots_(import, column, objects, start, n);
		if (good < n)
			slot_import_slot_(import, column);
		n = good;
	}
	return n;
}

static bool
slot_source_owner_obeys_(
	slot_import_ *import, const slot_source_ *source, void *object)
{
	slot_value value = slot_own(object);

	return !object || !slot_broken_(source->slot, value) ||
		slot_import_refuse_(import, source, value);
}

/* Owned ones, each of which has its owner from the beginning. */
static size_t
slot_source_owned_(slot_import_ *import, slot_source_ *source, void *const *at,
	int64_t start, size_t n)
{
	void *objects[SLOT_CHUNK_];
	size_t i;

	for (i = 0; i < n; i++) {
		objects[i] = NULL;
		if (!at[i])
			continue;
		objects[i] = slot_source_new_(source);
		if (!objects[i]) {
			slot_import_no_memory_(import);
			n = i;
			break;
		}
		slot_own_set(at[i], objects[i]);
	}
	n = slot_source_objects_(import, source, objects, start, n);
	for (i = 0; source->slot->rules && i < n; i++)
		if (!slot_source_owner_obeys_(import, source, objects[i]))
			return i;
	return n;
}

/* A chunk of elements, each at its place; NULL is none. */
static size_t
slot_source_values_(slot_import_ *import, slot_source_ *source, void *const *at,
	int64_t start, size_t n)
{
	if (n == 0 || source->form == SLOT_FORM_NONE)
		return n;
	switch (source->slot->kind) {
	case SLOT_KIND_BOOL:
	case SLOT_KIND_INT:
	case SLOT_KIND_UINT:
		return slot_source_integers_(import, source, at, start, n);
	case SLOT_KIND_REAL:
		return slot_source_reals_(import, source, at, start, n);
	case SLOT_KIND_ENUM:
		return slot_source_enums_(import, source, at, start, n);
	case SLOT_KIND_OBJECT:
		return slot_source_objects_(import, source, at, start, n);
	case SLOT_KIND_OWN:
		return slot_source_owned_(import, source, at, start, n);
	case SLOT_KIND_REF:
	case SLOT_KIND_WEAK:
		return slot_source_rows_(import, source, at, start, n);
	default:
		return slot_source_texts_(import, source, at, start, n);
	}
}
