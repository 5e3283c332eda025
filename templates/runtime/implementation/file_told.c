/* SPDX-License-Identifier: MIT */
/*---- file_told.c ---------------------------------------------------------*/

/*
 * Which class is meant where a file's description has an id. Then all of the
 * description is read.
 */

/* The class of that id, of those that have a line; NULL: none. */
static slot_class *
slot_told_find_(slot_told_ *told, uint64_t id)
{
	const slot_told_id_ *known = *slot_told_where_(told, id);

	return known ? known->type : NULL;
}

/* A class that only references name. What is above it is known where it is
 * above another. */
static slot_class *
slot_told_name_(slot_told_ *told, uint64_t id, slot_span_ name)
{
	slot_told_id_ *known = slot_told_id_of_(told, id);
	slot_class *type;
	uint32_t length;

	if (!known || known->named)
		return known ? known->named : NULL;
	type = slot_told_add_(told, id, known->depth);
	if (!type)
		return NULL;
	if (known->below)
		memcpy(slot_told_above_(type), slot_told_above_(known->below),
			known->depth * SLOT_CAST(size_t, 8));
	type->name = slot_told_text_(told, name, &length);
	known->named = type;
	return type;
}

/* Slots lie beside each other: of a class there are no more than its objects
 * have bits, and as many as that are looked at where many embed it. */
static bool
slot_told_is_beside_(const slot_info *slot, uint64_t *left)
{
	uint64_t bits = SLOT_CAST(uint64_t, slot->size) * slot->length * 8;

	if (slot->flags & SLOT_IS_LIST)
		bits = sizeof(void *) * 8;
	else if (slot->width)
		bits = slot->width;
	if (bits > *left)
		return false;
	*left -= bits;
	return true;
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
		told->failed |= !its || its->size != slot->size || its->dict;
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
	uint64_t left = (SLOT_CAST(uint64_t, type->size) -
				(type->dict ? sizeof(void *) : 0)) *
		8;
	slot_class *its;
	uint32_t i;

	for (i = 0; i < type->count && !told->failed; i++, slot++) {
		told->failed |= !slot_told_is_beside_(slot, &left);
		its = slot_told_target_(told, slot, slot_span_slot_(&slots));
		if (its && !told->failed)
			slot->target = slot_told_place_(slot, its);
	}
}

/* No object is in itself, however deep. Each class is looked at once: two of
 * one in each of forty would be a million millions. */
static bool
slot_told_nests_(slot_told_ *told, const slot_class *type, int depth)
{
	slot_told_id_ *known = *slot_told_where_(told, type->id);
	const slot_info *slot;
	const slot_class *its;
	int height = 1;
	uint32_t i;

	for (i = 0; i < type->count && !known->height; i++) {
		slot = slot_class_info(type, SLOT_CAST(int, i));
		if (slot->kind != SLOT_KIND_OBJECT ||
			slot->flags & SLOT_IS_LIST)
			continue;
		its = slot_info_class(slot);
		if (depth == SLOT_TOLD_NESTED_ ||
			!slot_told_nests_(told, its, depth + 1))
			return false;
		if (height <= (*slot_told_where_(told, its->id))->height)
			height = (*slot_told_where_(told, its->id))->height + 1;
	}
	if (!known->height)
		known->height = height;
	return depth + known->height - 1 <= SLOT_TOLD_NESTED_;
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
	told->is_foreign = slot_told_number_(told,
				   slot_span_take_(&lines, "\n"),
				   ", \"pointer_size\": ", 16,
				   sizeof(void *)) != sizeof(void *);
	for (rest = lines; rest.at < rest.end && !told->failed;)
		slot_told_class_(told, slot_span_take_(&rest, "\n"));
	for (i = 0, rest = lines;
		i < told->lines && !told->failed && !told->is_lost; i++)
		slot_told_targets_(told, told->types[i],
			slot_span_slots_(slot_span_take_(&rest, "\n")));
	return !told->failed;
}
