/* SPDX-License-Identifier: MIT */
/*---- file_told.c ---------------------------------------------------------*/

/*
 * Which class is meant where a file's description has an id: searched by
 * halves, since ids are somebody else's and as many as they like. Then all of
 * the description is read.
 */

static int
slot_told_by_id_(const void *a, const void *b)
{
	uint64_t one = (*SLOT_CAST(slot_class *const *, a))->id;
	uint64_t other = (*SLOT_CAST(slot_class *const *, b))->id;

	return (one > other) - (one < other);
}

/* The class of that id, of those that have a line; NULL: none. */
static slot_class *
slot_told_find_(const slot_told_ *told, uint64_t id)
{
	size_t low = 0, high = told->lines, middle;

	while (low < high) {
		middle = low + (high - low) / 2;
		if (told->sorted[middle]->id < id)
			low = middle + 1;
		else
			high = middle;
	}
	return low < told->lines && told->sorted[low]->id == id
		? told->sorted[low]
		: NULL;
}

/* What tells most of a class comes first. */
static int
slot_told_by_name_(const void *a, const void *b)
{
	const slot_told_id_ *one = SLOT_CAST(const slot_told_id_ *, a);
	const slot_told_id_ *other = SLOT_CAST(const slot_told_id_ *, b);

	if (one->id != other->id)
		return one->id < other->id ? -1 : 1;
	if (!one->below || !other->below)
		return (one->below == NULL) - (other->below == NULL);
	return (one->depth > other->depth) - (one->depth < other->depth);
}

static bool
slot_told_push_(
	slot_told_ *told, uint64_t id, const slot_class *below, uint32_t depth)
{
	void *memory = told->names;
	slot_told_id_ *name;

	if (!slot_grow_(&memory, &told->names_room, told->name_count + 1,
		    sizeof *told->names))
		return false;
	told->names = SLOT_CAST(slot_told_id_ *, memory);
	name = &told->names[told->name_count++];
	name->id = id;
	name->below = below;
	name->depth = depth;
	name->type = NULL;
	return true;
}

/* The first of that id. */
static slot_told_id_ *
slot_told_named_(const slot_told_ *told, uint64_t id)
{
	size_t low = 0, high = told->name_count, middle;

	while (low < high) {
		middle = low + (high - low) / 2;
		if (told->names[middle].id < id)
			low = middle + 1;
		else
			high = middle;
	}
	return low < told->name_count && told->names[low].id == id
		? &told->names[low]
		: NULL;
}

/* All ids that classes without a line have. False: out of memory. */
static bool
slot_told_names_(slot_told_ *told)
{
	const slot_class *type;
	uint32_t depth;
	size_t i;

	for (i = 0; i < told->lines; i++) {
		type = told->types[i];
		for (depth = 0; depth < type->depth; depth++)
			if (!slot_told_push_(told,
				    slot_told_above_(told->types[i])[depth],
				    type, depth))
				return false;
	}
	if (told->name_count)
		qsort(told->names, told->name_count, sizeof *told->names,
			slot_told_by_name_);
	return true;
}

/* A class that only references name. What is above it is known where it is
 * above another; of one that is not each reference has a table: classes are
 * known by their ids. */
static slot_class *
slot_told_name_(slot_told_ *told, uint64_t id, slot_span_ text)
{
	slot_told_id_ *name = slot_told_named_(told, id);
	uint32_t depth = name ? name->depth : 0, length;
	slot_class *type = name ? name->type : NULL;
	const void *above;

	if (type)
		return type;
	type = slot_told_add_(told, id, depth);
	if (!type)
		return NULL;
	if (name) {
		above = slot_place_(name->below, name->below->ancestors);
		memcpy(slot_told_above_(type), above, depth * 8);
		name->type = type;
	}
	type->name = slot_told_text_(told, text, &length);
	return type;
}

/* What a slot embeds, owns or refers to. */
static slot_class *
slot_told_target_(slot_told_ *told, const slot_info *slot, slot_span_ text)
{
	slot_span_ key = slot_span_behind_(text, ", \"id\": \"");
	slot_class *its;
	uint64_t id;

	if (slot->kind < SLOT_KIND_OBJECT || key.at == key.end) {
		told->failed |= slot->kind == SLOT_KIND_OBJECT;
		return NULL;
	}
	id = slot_told_hash_(told, key);
	its = slot_told_find_(told, id);
	if (slot->kind == SLOT_KIND_OBJECT) {
		told->failed |= !its || its->size != slot->size;
		return its;
	}
	return its ? its
		   : slot_told_name_(told, id,
			     slot_span_behind_(text, ", \"class\": \""));
}

/* All classes are known: which of them slots lead to. */
static void
slot_told_targets_(slot_told_ *told, slot_class *type, slot_span_ slots)
{
	const void *at = slot_place_(type, type->infos);
	slot_info *slot = SLOT_CAST(slot_info *, SLOT_NOT_CONST_(at));
	uint64_t left = type->size, bytes;
	slot_class *its;
	uint32_t i;

	for (i = 0; i < type->count && !told->failed; i++, slot++) {
		its = slot_told_target_(told, slot, slot_span_slot_(&slots));
		if (!its || told->failed)
			continue;
		slot->target = slot_told_place_(slot, its);
		if (slot->kind != SLOT_KIND_OBJECT ||
			slot->flags & SLOT_IS_LIST)
			continue;
		bytes = SLOT_CAST(uint64_t, slot->size) * slot->length;
		told->failed |= bytes > left; /* they lie beside each other */
		left -= bytes;
	}
}

/* No object is in itself, however deep. */
static bool
slot_told_nests_(const slot_class *type, int depth)
{
	const slot_info *slot;
	uint32_t i;

	for (i = 0; i < type->count; i++) {
		slot = slot_class_info(type, SLOT_CAST(int, i));
		if (slot->kind == SLOT_KIND_OBJECT &&
			!(slot->flags & SLOT_IS_LIST) &&
			(depth == SLOT_TOLD_NESTED_ ||
				!slot_told_nests_(
					slot_info_class(slot), depth + 1)))
			return false;
	}
	return true;
}

/* False: out of memory, or, with failed, they are not what they should be. */
static bool
slot_told_read_(slot_told_ *told, slot_span_ lines)
{
	size_t length = slot_span_size_(lines), most = length / 16 + 2, i;
	slot_span_ rest;

	memset(told, 0, sizeof *told);
	told->failed = length > SLOT_TOLD_MOST_;
	if (told->failed)
		return false;
	told->room = length * SLOT_TOLD_ROOM_ + SLOT_PAGE_;
	told->memory = SLOT_CAST(char *, SLOT_MALLOC(told->room));
	if (!told->memory)
		return false;
	memset(told->memory, 0, told->room);
	told->used = 8; /* the empty text */
	told->types = SLOT_CAST(slot_class **,
		slot_told_take_(told, most, sizeof *told->types));
	(void)slot_span_take_(&lines, "\n"); /* which tells of pointers */
	for (rest = lines; rest.at < rest.end && !told->failed;)
		slot_told_class_(told, slot_span_take_(&rest, "\n"));
	told->lines = told->count;
	told->sorted = SLOT_CAST(slot_class **,
		slot_told_take_(told, told->lines + 1, sizeof *told->sorted));
	if (told->failed || !slot_told_names_(told))
		return false;
	memcpy(told->sorted, told->types, told->lines * sizeof *told->sorted);
	if (told->lines)
		qsort(told->sorted, told->lines, sizeof *told->sorted,
			slot_told_by_id_);
	for (i = 0, rest = lines; i < told->lines && !told->failed; i++)
		slot_told_targets_(told, told->types[i],
			slot_span_slots_(slot_span_take_(&rest, "\n")));
	return !told->failed;
}
