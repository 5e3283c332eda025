/* SPDX-License-Identifier: MIT */
/* What is done with each object of a bad file that loads: all that reads one. */
#ifndef HOSTILE_USE_H
#define HOSTILE_USE_H

static volatile uint64_t hostile_sink; /* what has been read */

/* Of bytes of which few are changed. */
static inline bool
is_zeros(const char *at, size_t size)
{
	for (; size > 0; size--)
		if (*at++)
			return false;
	return true;
}

/* Each slot by number. */
static void
hostile_read_slots(const slot_class *type, const void *object)
{
	slot_value value;
	size_t k;
	int i;

	for (i = 0; i < (int)type->count; i++)
		for (k = 0; k < slot_count(type, object, i); k++)
			if (slot_read_at(type, object, i, k, &value) == SLOT_OK)
				hostile_sink += value.as.natural;
}

static void
hostile_use(const slot_class *type, const void *object, const void *other)
{
	static char text[1 << 16];
	slot_json_writer writer;

	hostile_read_slots(type, object);
	if (slot_validate(type, object, NULL, NULL) != 0)
		abort();
	hostile_sink += slot_hash(type, object);
	hostile_sink += slot_eq(type, object, object);
	if (slot_class_same(type, slot_class_of(other)))
		hostile_sink += (uint64_t)slot_cmp(type, object, other);
	hostile_sink += slot_repr(type, object, text, sizeof text);
	slot_json_writer_init(&writer, text, sizeof text, NULL, NULL);
	slot_json_write(&writer, type, object);
	hostile_sink += slot_json_finish(&writer);
}

/* The same of all of a pool, each beside the one before it. */
static void
hostile_use_pool(const slot_pool *pool)
{
	const void *object, *other = NULL;
	slot_walk walk = slot_pool_walk(pool);

	while ((object = slot_walk_next(&walk, NULL))) {
		hostile_use(slot_class_of(object), object,
			other ? other : object);
		other = object;
	}
}

#endif
