/* SPDX-License-Identifier: MIT */
/*---- arrow_flat.c --------------------------------------------------------*/

/*
 * FlatBuffers, as Arrow's files have them: written from their end on, so that
 * what is referred to is there before what refers to it. Places are told as
 * bytes from the end. Numbers are little-endian on every machine.
 */

#define SLOT_FLAT_FIELDS_ 8 /* of a table, at most */

typedef struct slot_flat_ {
	char *bytes; /* the last of them are in use */
	size_t size, used;
	bool failed;                        /* out of memory */
	uint32_t fields[SLOT_FLAT_FIELDS_]; /* of the table in the making */
	uint32_t count, end;
} slot_flat_;

static char *
slot_flat_at_(const slot_flat_ *flat)
{
	return flat->bytes + flat->size - flat->used;
}

static bool
slot_flat_room_(slot_flat_ *flat, size_t more)
{
	size_t size = flat->size ? flat->size : 1024;
	char *moved;

	if (flat->failed || flat->size - flat->used >= more)
		return !flat->failed;
	while (size - flat->used < more)
		size *= 2;
	moved = SLOT_CAST(char *, SLOT_MALLOC(size));
	if (!moved) {
		flat->failed = true;
		return false;
	}
	if (flat->used)
		memcpy(moved + size - flat->used, slot_flat_at_(flat),
			flat->used);
	slot_free_memory_(flat->bytes);
	flat->bytes = moved;
	flat->size = size;
	return true;
}

static void
slot_flat_bytes_(slot_flat_ *flat, const void *bytes, size_t size)
{
	if (!slot_flat_room_(flat, size))
		return;
	flat->used += size;
	if (size)
		memcpy(slot_flat_at_(flat), bytes, size);
}

/* Zeros, so that what follows, and then so many bytes, ends at a multiple. */
static void
slot_flat_align_(slot_flat_ *flat, size_t more, size_t to)
{
	while (!flat->failed && (flat->used + more) % to != 0)
		slot_flat_bytes_(flat, "", 1);
}

static uint32_t
slot_flat_here_(const slot_flat_ *flat)
{
	return SLOT_CAST(uint32_t, flat->used);
}

static void
slot_flat_number_(slot_flat_ *flat, uint64_t number, size_t size)
{
	char bytes[8];
	size_t i;

	for (i = 0; i < 8; i++)
		bytes[i] = SLOT_CAST(char, number >> 8 * i & 255);
	slot_flat_align_(flat, size, size);
	slot_flat_bytes_(flat, bytes, size);
}

static uint32_t
slot_flat_ref_(slot_flat_ *flat, uint32_t to)
{
	slot_flat_align_(flat, 4, 4);
	slot_flat_number_(flat, flat->used + 4 - to, 4);
	return slot_flat_here_(flat);
}

static uint32_t
slot_flat_text_(slot_flat_ *flat, const char *text, size_t length)
{
	slot_flat_align_(flat, length + 1, 4);
	slot_flat_bytes_(flat, "", 1);
	slot_flat_bytes_(flat, text, length);
	slot_flat_number_(flat, length, 4);
	return slot_flat_here_(flat);
}

static uint32_t
slot_flat_refs_(slot_flat_ *flat, const uint32_t *to, size_t count)
{
	size_t i;

	slot_flat_align_(flat, 4, 4);
	for (i = count; i-- > 0;)
		slot_flat_ref_(flat, to[i]);
	slot_flat_number_(flat, count, 4);
	return slot_flat_here_(flat);
}

/* Structs of so many numbers of 8 bytes. */
static uint32_t
slot_flat_structs_(
	slot_flat_ *flat, const int64_t *numbers, size_t count, size_t each)
{
	size_t i;

	slot_flat_align_(flat, count * each * 8, 8);
	for (i = count * each; i-- > 0;)
		slot_flat_number_(flat, SLOT_CAST(uint64_t, numbers[i]), 8);
	slot_flat_number_(flat, count, 4);
	return slot_flat_here_(flat);
}

/*---- tables ---------------------------------------------------------------*/

static void
slot_flat_begin_(slot_flat_ *flat)
{
	memset(flat->fields, 0, sizeof flat->fields);
	flat->count = 0;
	flat->end = slot_flat_here_(flat);
}

static void
slot_flat_took_(slot_flat_ *flat, uint32_t field)
{
	flat->fields[field] = slot_flat_here_(flat);
	if (field >= flat->count)
		flat->count = field + 1;
}

static void
slot_flat_put_(slot_flat_ *flat, uint32_t field, uint64_t number, size_t size)
{
	slot_flat_number_(flat, number, size);
	slot_flat_took_(flat, field);
}

/* 0: it has none. */
static void
slot_flat_put_ref_(slot_flat_ *flat, uint32_t field, uint32_t to)
{
	if (!to)
		return;
	slot_flat_ref_(flat, to);
	slot_flat_took_(flat, field);
}

/* The table refers to where its fields are, which is told before it. */
static uint32_t
slot_flat_end_(slot_flat_ *flat)
{
	uint32_t table, i, size = 4 + 2 * flat->count, back;

	slot_flat_align_(flat, 4 + size, 4);
	slot_flat_number_(flat, size, 4);
	table = slot_flat_here_(flat);
	slot_flat_align_(flat, size, 2);
	for (i = flat->count; i-- > 0;)
		slot_flat_number_(
			flat, flat->fields[i] ? table - flat->fields[i] : 0, 2);
	slot_flat_number_(flat, table - flat->end, 2);
	slot_flat_number_(flat, size, 2);
	if (flat->failed)
		return 0;
	back = slot_flat_here_(flat) - table;
	for (i = 0; i < 4; i++)
		flat->bytes[flat->size - table + i] = SLOT_CAST(
			char, back >> 8 * i & 255);
	return table;
}

static void
slot_flat_finish_(slot_flat_ *flat, uint32_t root)
{
	slot_flat_align_(flat, 4, 8);
	slot_flat_ref_(flat, root);
}
