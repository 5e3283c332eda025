/* SPDX-License-Identifier: MIT */
/*---- tags.c --------------------------------------------------------------*/

/*
 * What text formats tell classes by, asked of a class and of an object. Of one
 * whose tag is of no class it is what a slot keeps.
 */

const char *
slot_class_tag(const slot_class *type)
{
	return type->tag_length ? slot_class_text(type, type->tag) : NULL;
}

/* The slot that keeps the tag of an object, or NULL. */
static const slot_info *
slot_tag_keeper_(const slot_class *type)
{
	uint32_t i = type->flags & SLOT_CLASS_TAG_OTHER ? type->count : 0;
	const slot_info *slot;

	while (i--) {
		slot = slot_class_info(type, SLOT_CAST(int, i));
		if (slot->flags & SLOT_IS_TAG)
			return slot;
	}
	return NULL;
}

/* The tag of an object of just that class. */
static const char *
slot_object_tag_(const slot_class *type, const void *object)
{
	const slot_info *keeper = slot_tag_keeper_(type);
	const void *kept = keeper
		? slot_cell_get_(slot_place_(object, keeper->offset))
		: NULL;

	return kept ? SLOT_CAST(const char *, kept) : slot_class_tag(type);
}

const char *
slot_tag(const void *object)
{
	return slot_object_tag_(slot_class_of(object), object);
}

/* Whether the tag of the class is read by that name. */
static bool
slot_is_tag_slot_(const slot_class *type, const char *name, size_t length)
{
	return type->flags & SLOT_CLASS_TAG_SLOT &&
		length == type->tag_field_length &&
		memcmp(slot_class_text(type, type->tag_field), name, length) ==
		0;
}
