/* SPDX-License-Identifier: MIT */
#ifndef TABLES_INSIDE_H
#define TABLES_INSIDE_H

#include "slotgen.h"

int
tables_resize(const slot_class *type, void *object, int number, size_t rows);

/* slot_cmp, slot by slot. */
int
tables_cmp(const slot_class *type, const void *a, const void *b);

/* slot_validate, slot by slot. */
size_t
tables_faults(const slot_class *type, const void *object);

#endif
