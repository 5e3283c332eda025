/* SPDX-License-Identifier: MIT */
/* What inner.c hands on. */
#ifndef INNER_H
#define INNER_H

#include "slotgen.h"

int
inner_write_at(const slot_class *type, void *object, int number, size_t index,
	slot_value value);
char *
inner_elements(const slot_info *slot, void *object);
int
inner_insert(const slot_class *type, void *object, int number, size_t row);
int
inner_remove(const slot_class *type, void *object, int number, size_t row);
int
inner_resize(const slot_class *type, void *object, int number, size_t rows);
int
inner_unset(const slot_class *type, void *object, int number);
bool
inner_is_set(const slot_info *slot, const void *object);
void
inner_put_presence(const slot_info *slot, void *object, bool is_set);
const char *
inner_at(const slot_info *slot, const void *object);
bool
inner_element_eq(const slot_class *type, const slot_info *slot, const char *a,
	const char *b);
bool
inner_same_family(const slot_class *a, const slot_class *b);

#endif
