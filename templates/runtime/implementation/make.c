/* SPDX-License-Identifier: MIT */
/*---- make.c --------------------------------------------------------------*/

/* What C_make stores in a slot that has no setter; what becomes of an object
 * that was tried. */

bool
slot_put_(const slot_class *type, void *object, int number, slot_value value)
{
	/* C's types tell less than the slot does. */
	if (value.kind == SLOT_KIND_INT || value.kind == SLOT_KIND_UINT) {
		uint8_t kind = slot_class_info(type, number)->kind;

		if (kind == SLOT_KIND_BOOL)
			value = slot_bool(value.as.natural != 0);
		else if (kind == SLOT_KIND_CHAR)
			value = slot_character(
				SLOT_CAST(char, value.as.integer));
		else if (kind == SLOT_KIND_ENUM)
			value.kind = SLOT_KIND_ENUM;
	}
	return slot_write_at_(type, object, number, 0, value) == SLOT_OK;
}

bool
slot_tried_(const slot_class *type, void *to, void *made, bool good)
{
	uintptr_t home;

	if (!good) {
		if (type->flags & SLOT_CLASS_OWNS)
			slot_release(type, made);
		return false;
	}
	if (!(type->flags & SLOT_CLASS_OWNS)) {
		memcpy(to, made, type->size);
		return true;
	}
	home = slot_home_(type, to);
	slot_release(type, to);
	memcpy(to, made, type->size);
	if (type->dict && home && !slot_home_(type, made))
		slot_home_put_(type, to, home);
	return true;
}
