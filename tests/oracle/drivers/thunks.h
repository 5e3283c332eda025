/* SPDX-License-Identifier: MIT */
/* What the programs of program.py begin with. */
#ifndef ORACLE_THUNKS_H
#define ORACLE_THUNKS_H

#include <string.h>

/* C_make and C_replace are C's. */
#if defined(__cplusplus)
#define ORACLE_C(function) NULL
#else
#define ORACLE_C(function) function
#endif
#define ORACLE_MEMBER(T, member) (int)offsetof(T, member)

static const slot_weak oracle_no_weak = {0, 0};
static const slot_bytes oracle_no_bytes = {NULL, 0};

static inline slot_bytes
oracle_bytes(const struct datum *datum)
{
	slot_bytes bytes = {NULL, 0};

	/* "" is told from NULL, which is unset. */
	bytes.data = datum->length ? datum->text : "";
	bytes.size = datum->length;
	(void)oracle_no_weak;
	(void)oracle_no_bytes;
	return bytes;
}

static inline slot_bytes
oracle_bytes_of(const char *data, size_t size)
{
	slot_bytes bytes = {NULL, 0};

	bytes.data = data;
	bytes.size = size;
	return bytes;
}

/* How many annotations a walk over them finds. */
static inline int
oracle_annotations(const slot_class *type, int slot)
{
	const char *key;
	slot_value value;
	size_t at = 0, length;
	int count = 0;

	while (slot_annotation_next(
		type, slot, &at, &key, &length, &value))
		count++;
	return count;
}

#endif
