/* SPDX-License-Identifier: MIT */
/*---- named.c -------------------------------------------------------------*/

/*
 * Reading, writing and deleting by name, of slots and attributes alike.
 */

/*
 * A constant is as a class attribute of Python: an attribute of that name hides
 * it, and where objects have no attributes it cannot be set. The tag is as a
 * property without a setter, and so is, in a class that is open, what texts
 * call a slot that has another name.
 */

/* Whether objects without attributes have it all the same. */
static SLOT_APART_ bool
slot_is_of_class_(const slot_class *type, const char *name, size_t length)
{
	slot_value constant;

	return slot_is_tag_slot_(type, name, length) ||
		(type->more &&
			slot_constant_find(type, name, length, &constant));
}

/* What is no slot: the tag, an attribute, or a constant. An abstract class has
 * no objects, so the tag is that of what the object is. */
static SLOT_APART_ int
slot_get_other_(const slot_class *type, const void *object, const char *name,
	size_t length, slot_value *value)
{
	const char *tag;
	int status = SLOT_NO_ATTRIBUTE;

	if (slot_is_tag_slot_(type, name, length)) {
		tag = type->flags & SLOT_CLASS_ABSTRACT ? slot_tag(object)
							: slot_class_tag(type);
		*value = slot_text(tag, strlen(tag));
		return SLOT_OK;
	}
	if (type->dict)
		status = slot_dict_get_(
			slot_place_(object, SLOT_CAST(int64_t, type->dict) - 1),
			name, length, value);
	return status != SLOT_OK && type->more &&
			slot_constant_find(type, name, length, value)
		? SLOT_OK
		: status;
}

int
slot_get_named(const slot_class *type, const void *object, const char *name,
	size_t length, slot_value *value)
{
	int number = slot_find(type, name, length);

	if (number < 0)
		return slot_get_other_(type, object, name, length, value);
	if (slot_read_way_(slot_class_info(type, number), object, value))
		return SLOT_OK;
	return slot_read_at(type, object, number, 0, value);
}

/* An integer as a real, if that is the same number in the slot's size. */
static int
slot_real_of_integer_(const slot_info *slot, slot_value *value)
{
	bool minus = value->kind == SLOT_KIND_INT && value->as.integer < 0;
	uint64_t size = minus ? 0 - value->as.natural : value->as.natural,
		 digits = size;

	while (digits && !(digits & 1))
		digits >>= 1;
	if (digits >> (slot->size == 4 ? 24 : 53))
		return SLOT_OUT_OF_RANGE;
	*value = slot_real(
		minus ? -SLOT_CAST(double, size) : SLOT_CAST(double, size));
	return SLOT_OK;
}

/* What can be written to the slot instead of that, without a loss. */
static int
slot_convert_(const slot_info *slot, slot_value *value)
{
	int64_t number = 0;

	if (slot->kind == SLOT_KIND_REAL &&
		(value->kind == SLOT_KIND_INT || value->kind == SLOT_KIND_UINT))
		return slot_real_of_integer_(slot, value);
	if (slot->kind != SLOT_KIND_ENUM ||
		(value->kind != SLOT_KIND_TEXT &&
			value->kind != SLOT_KIND_STRING))
		return SLOT_OK;
	if (!slot_enum_number(slot_info_enum(slot), value->as.text,
		    value->length, &number))
		return SLOT_OUT_OF_RANGE;
	*value = slot_enumerator(number);
	return SLOT_OK;
}

bool
slot_has_named(const slot_class *type, const void *object, const char *name,
	size_t length)
{
	slot_value value;

	return slot_get_named(type, object, name, length, &value) == SLOT_OK;
}

/* Of what is not written at once. */
static SLOT_APART_ int
slot_set_apart_(
	const slot_class *type, void *object, int number, slot_value value)
{
	if (number < 0 && type->dict)
		return SLOT_READ_ONLY; /* it is frozen */
	if (number >= 0 &&
		!(slot_class_info(type, number)->flags & SLOT_IS_READONLY) &&
		slot_convert_(slot_class_info(type, number), &value) != SLOT_OK)
		return SLOT_OUT_OF_RANGE;
	return slot_write_at(type, object, number, 0, value);
}

static SLOT_APART_ bool
slot_is_called_(const slot_class *type, const char *name, size_t length)
{
	return slot_is_tag_slot_(type, name, length) ||
		(type->flags & SLOT_CLASS_RENAMED &&
			slot_find_called_(type, name, length) >= 0);
}

/* Whether no attribute may be called so: the tag is, or in texts, where they
 * stand beside each other, a slot. */
static inline bool
slot_is_no_attribute_(const slot_class *type, const char *name, size_t length)
{
	return type->flags & (SLOT_CLASS_TAG_SLOT | SLOT_CLASS_RENAMED) &&
		slot_is_called_(type, name, length);
}

int
slot_set_named(const slot_class *type, void *object, const char *name,
	size_t length, slot_value value)
{
	int number = slot_find(type, name, length);

	if (number < 0 &&
		(type->dict ? slot_is_no_attribute_(type, name, length)
			    : slot_is_of_class_(type, name, length)))
		return SLOT_READ_ONLY;
	if (number < 0 && type->dict && !(type->flags & SLOT_CLASS_FROZEN))
		return slot_dict_set_(
			SLOT_CAST(char *, object) + type->dict - 1, name,
			length, value);
	if (number >= 0 &&
		slot_write_way_(slot_class_info(type, number), object, value))
		return SLOT_OK;
	return slot_set_apart_(type, object, number, value);
}

int
slot_delete_named(
	const slot_class *type, void *object, const char *name, size_t length)
{
	int number = slot_find(type, name, length);
	const slot_info *slot;

	if (number < 0 &&
		(type->dict ? type->flags & SLOT_CLASS_FROZEN ||
					slot_is_tag_slot_(type, name, length)
			    : slot_is_of_class_(type, name, length)))
		return SLOT_READ_ONLY;
	if (number < 0)
		return type->dict
			? slot_dict_delete_(
				  SLOT_CAST(char *, object) + type->dict - 1,
				  name, length)
			: SLOT_NO_ATTRIBUTE;
	slot = slot_class_info(type, number);
	if (!(slot->flags & SLOT_IS_OPTIONAL))
		return SLOT_READ_ONLY;
	return slot_is_set_(slot, object) ? slot_unset(type, object, number)
					  : SLOT_UNSET;
}
