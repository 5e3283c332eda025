/* SPDX-License-Identifier: MIT */
/*---- start.c -------------------------------------------------------------*/

/* What an object starts with: slot_init, by the values in the tables. */

/* Makes elements start, the first of which has that number; their memory is
 * zeros. */
static void
slot_elements_init_(const slot_class *type, const slot_info *slot, char *at,
	size_t first, size_t count)
{
	const slot_number *starts = NULL;
	const slot_class *target;
	const char *text;
	slot_number start;
	size_t i;

	if (slot->flags & SLOT_HAS_STARTS)
		starts = slot_info_starts(slot);
	for (i = first; i < first + count; i++, at += slot->size) {
		start = starts ? starts[i] : slot->initial;
		switch (slot->kind) {
		case SLOT_KIND_TEXT:
			text = slot_class_text(
				type, SLOT_CAST(uint32_t, start.natural));
			slot_put_text(at, slot->size, text, strlen(text));
			break;
		case SLOT_KIND_OBJECT:
			target = slot_info_class(slot);
			slot_init(target, at);
			break;
		case SLOT_KIND_STRING:
		case SLOT_KIND_BYTES:
		case SLOT_KIND_REF:
		case SLOT_KIND_OWN:
		case SLOT_KIND_WEAK:
			memset(at, 0, slot->size);
			break;
		case SLOT_KIND_REAL:
			slot_store(at, slot->size, slot_flipped_(slot),
				slot->size == 4 ? slot_narrowed_(start)
						: start.natural);
			break;
		default:
			slot_store(at, slot->size, slot_flipped_(slot),
				start.natural);
		}
	}
}

/* A number that is no array, whose start may be the one that stands for
 * unset. */
static void
slot_number_init_(const slot_info *slot, char *at, bool is_set)
{
	uint64_t raw = slot->initial.natural;

	if (slot->kind == SLOT_KIND_REAL && slot->size == 4)
		raw = slot_narrowed_(slot->initial);
	if (slot->flags & SLOT_HAS_SPARE && !is_set)
		raw = slot_spare_(slot, slot_width_(slot));
	slot_raw_put_(slot, at, raw);
}

void
slot_init(const slot_class *type, void *object)
{
	uint32_t i;

	memset(object, 0, type->size);
	for (i = 0; i < type->count; i++) {
		const slot_info *slot = slot_class_info(
			type, SLOT_CAST(int, i));
		bool is_set = (slot->flags & SLOT_HAS_DEFAULT) != 0;
		char *at = SLOT_CAST(char *, object) + slot->offset;

		if (slot->flags & SLOT_IS_LIST)
			continue;
		if (slot_is_number_(slot))
			slot_number_init_(slot, at, is_set);
		else
			slot_elements_init_(type, slot, at, 0, slot->length);
		slot_presence_put_(slot, object, is_set);
	}
}
