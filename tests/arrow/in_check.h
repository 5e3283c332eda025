/* SPDX-License-Identifier: MIT */
/*
 * A batch taken into a pool, and what comes of it: the objects as JSON, or what
 * is said. Either way everything is released, and at a fault the pool is as it
 * was.
 */
#ifndef IN_CHECK_H
#define IN_CHECK_H

#include "../memory/failing.h"

#include "in.h"
#include "stream.h"

static int faults;
static const char *class_column; /* of what is taken; NULL: none */

/* As JSON Lines, one after the other. */
static inline void
show(const slot_pool *pool, char *text, size_t size)
{
	slot_walk walk = slot_pool_walk(pool);
	slot_json_writer writer;
	const void *object;

	slot_json_writer_init(&writer, text, size - 1, NULL, NULL);
	while ((object = slot_walk_next(&walk, NULL)))
		slot_json_write(&writer, slot_class_of(object), object);
	text[slot_json_finish(&writer) ? writer.used : 0] = 0;
}

static inline void
fault_at(int line, const char *what, const char *is, const char *wanted)
{
	fprintf(stderr, "line %d: %s: %s\n%*swanted %s\n", line, what, is, 4,
		"", wanted);
	faults++;
}

static inline void
check_released(int line)
{
	if (schemas_left || arrays_left || streams_left)
		fault_at(line, "not released", "something", "nothing");
	schemas_left = arrays_left = streams_left = 0;
}

/* What taking it in says: "" or a sentence. */
static inline void
take(slot_pool *pool, struct batches *batches, char *text, size_t size)
{
	struct ArrowArrayStream stream = stream_of(batches);
	slot_arrow_error fault;

	text[0] = 0;
	if ((class_column ? slot_pool_family_from_arrow(
				    pool, class_column, &stream, &fault)
			  : slot_pool_from_arrow(pool, &stream, &fault)) !=
		SLOT_OK)
		slot_arrow_message(&fault, "t", text, size);
}

static inline void
check_taken(
	int line, slot_pool *pool, struct batches batches, const char *wanted)
{
	char said[512], text[4096];

	take(pool, &batches, said, sizeof said);
	check_released(line);
	show(pool, text, sizeof text);
	if (said[0])
		fault_at(line, "refused", said, wanted);
	else if (strcmp(text, wanted) != 0)
		fault_at(line, "taken", text, wanted);
	slot_pool_clear(pool);
	columns_free();
}

static inline void
check_refused(
	int line, slot_pool *pool, struct batches batches, const char *wanted)
{
	size_t count = pool->count;
	char said[512];

	take(pool, &batches, said, sizeof said);
	check_released(line);
	if (strcmp(said, wanted) != 0)
		fault_at(line, "said", said, wanted);
	if (pool->count != count)
		fault_at(line, "the pool", "has more", "as it was");
	columns_free();
}

/*---- the schema's functions -----------------------------------------------*/

bool
Leg_ready(Leg *self, slot_fault *fault)
{
	if (self->a == 0 && self->b == 0)
		fault->reason = "both are 0";
	if (self->a == 100) {
		fault->slot = Leg_SLOT_a;
		fault->reason = "too many";
	}
	self->b = (uint8_t)(self->b + self->a);
	return fault->reason == NULL;
}

bool
Order_check(const Order *self, slot_fault *fault)
{
	(void)fault;
	return self->id != 13;
}

#define TAKES(pool, batch, wanted) \
	check_taken(__LINE__, &(pool)->all, one_batch(batch), wanted)
#define REFUSES(pool, batch, wanted) \
	check_refused(__LINE__, &(pool)->all, one_batch(batch), wanted)

#endif
