/* SPDX-License-Identifier: MIT */
/* Behind slotgen.h's own part, of which it opens what only that has: lists
 * grow also where they are read-only. */
int
tables_resize(const slot_class *type, void *object, int number, size_t rows);

int
tables_resize(const slot_class *type, void *object, int number, size_t rows)
{
	return slot_resize_(type, object, number, rows);
}
