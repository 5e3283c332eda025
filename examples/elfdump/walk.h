/* SPDX-License-Identifier: MIT */
/*
 * Two ways from the bytes of a record to its slots in a sheet. They print the
 * same: one names every slot, and is checked by the compiler; the other names
 * none, and prints any class there is.
 */
#ifndef ELFDUMP_WALK_H
#define ELFDUMP_WALK_H

#include "file.h"
#include "sheet.h"

typedef void
walk_record(
	const struct sheet *sheet, const struct file *file, const void *record);

struct walk {
	walk_record *header, *segment, *section, *symbol;
};

extern const struct walk walk_by_accessors, walk_by_tables;

#endif
