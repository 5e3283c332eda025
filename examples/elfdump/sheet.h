/* SPDX-License-Identifier: MIT */
/*
 * How slots are printed: a line each, or a row of columns under their titles.
 * A walk over a record puts its slots in the sheet, whatever its form; a
 * row's titles are the same walk in another form.
 */
#ifndef ELFDUMP_SHEET_H
#define ELFDUMP_SHEET_H

#include <stdio.h>

#include "slotgen.h"

enum sheet_form { SHEET_LINES, SHEET_TITLES, SHEET_ROW };

struct sheet {
	FILE *out;
	enum sheet_form form;
};

void
sheet_number(const struct sheet *sheet, const char *label, uint64_t number);

/* In hexadecimal, with the leading zeros of that many bytes. */
void
sheet_hex(const struct sheet *sheet, const char *label, uint64_t number,
	size_t size);

/* A number and its name, which may be NULL. */
void
sheet_name(const struct sheet *sheet, const char *label, const char *name,
	int64_t number);

/* The names of the masks in a number, and what has no name. */
void
sheet_flags(const struct sheet *sheet, const char *label,
	const slot_enum *masks, uint64_t number);

void
sheet_bytes(const struct sheet *sheet, const char *label, const uint8_t *bytes,
	size_t count);

/* A text of a file: its control characters could command a terminal. */
void
sheet_text(const struct sheet *sheet, const char *text);

#endif
