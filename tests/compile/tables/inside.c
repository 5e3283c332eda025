/* SPDX-License-Identifier: MIT */
/* Behind slotgen.h's own part, of which it opens what only that has: lists
 * grow also where they are read-only, and objects are compared and validated
 * slot by slot, without steps, ways and checks. */
#include "inside.h"

int
tables_resize(const slot_class *type, void *object, int number, size_t rows)
{
	return slot_resize_(type, object, number, rows);
}

int
tables_cmp(const slot_class *type, const void *a, const void *b)
{
	int number, order;

	for (number = 0; number < (int)type->count; number++) {
		if (slot_class_info(type, number)->flags & SLOT_NO_COMPARE)
			continue;
		order = slot_cmp_at_(type, a, b, number);
		if (order)
			return order < 0 ? -1 : 1;
	}
	return 0;
}

size_t
tables_faults(const slot_class *type, const void *object)
{
	return slot_report_faults_(type, object, NULL, NULL);
}
