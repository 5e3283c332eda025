/* SPDX-License-Identifier: MIT */
/* What tests have of slotgen.h's own part beside what is declared:
 * slots are filled that are read-only, too, and elements where they are. */
#include "inner.h"

int
inner_write_at(const slot_class *type, void *object, int number, size_t index,
	slot_value value)
{
	return slot_write_at_(type, object, number, index, value);
}

char *
inner_elements(const slot_info *slot, void *object)
{
	return slot_elements_(slot, object);
}

int
inner_insert(const slot_class *type, void *object, int number, size_t row)
{
	return slot_insert_(type, object, number, row);
}

int
inner_remove(const slot_class *type, void *object, int number, size_t row)
{
	return slot_remove_(type, object, number, row);
}

int
inner_resize(const slot_class *type, void *object, int number, size_t rows)
{
	return slot_resize_(type, object, number, rows);
}

int
inner_unset(const slot_class *type, void *object, int number)
{
	return slot_unset_(type, object, number);
}

bool
inner_is_set(const slot_info *slot, const void *object)
{
	return slot_is_set_(slot, object);
}

void
inner_put_presence(const slot_info *slot, void *object, bool is_set)
{
	slot_presence_put_(slot, object, is_set);
}

const char *
inner_at(const slot_info *slot, const void *object)
{
	return slot_at_(slot, object);
}

bool
inner_element_eq(const slot_class *type, const slot_info *slot, const char *a,
	const char *b)
{
	return slot_element_eq_(type, slot, a, b);
}

bool
inner_same_family(const slot_class *a, const slot_class *b)
{
	return slot_class_family_(a) == slot_class_family_(b);
}
