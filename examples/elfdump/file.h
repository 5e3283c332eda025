/* SPDX-License-Identifier: MIT */
/*
 * A 64-bit ELF file in memory, of either byte order. Nothing in it is
 * trusted: a record is found only where all its bytes are in the file, and a
 * name only where its ending zero is.
 */
#ifndef ELFDUMP_FILE_H
#define ELFDUMP_FILE_H

#include "elf.h"

/* A slot of a record of the file, which is of class TLittle or TBig: they
 * have the same slots and read the record in place, whatever the machine. */
#define FILE_GET(file, T, record, s) \
	((file)->is_big ? slot_get(elf_##T##Big, record, s) \
			: slot_get(elf_##T##Little, record, s))

/* Records of one size, one after the other. */
struct table {
	uint64_t offset, count, stride;
};

struct file {
	const char *path;
	unsigned char *bytes;
	size_t size;
	bool is_big;
	bool is_bad; /* something in it was reported */
	const void *header;
	struct table segments, sections;
	const void *names; /* section that names the others, or NULL */
};

/* Reads the file and finds its tables: false where it is no ELF64 file, which
 * is reported. What else is wrong is reported too, and left out. */
bool
file_open(struct file *file, const char *path);

void
file_close(struct file *file);

/* One line on the standard error, after the path. */
void
file_report(struct file *file, const char *format, ...)
#if defined(__GNUC__)
	__attribute__((format(printf, 2, 3)))
#endif
	;

/* The record of this index, which is below the table's count. */
const void *
file_record(const struct file *file, struct table table, uint64_t index);

/* The symbols of a section: false where it does not hold any, or where they
 * are not in the file, which is reported. */
bool
file_symbols(struct file *file, uint64_t section, struct table *symbols);

/* The text at an offset of a section of names (NULL: there is none). */
const char *
file_name(const struct file *file, const void *section, uint64_t offset);

/* The section that this one links to, or NULL. */
const void *
file_link(const struct file *file, const void *section);

#endif
