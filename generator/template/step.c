/* SPDX-License-Identifier: MIT */
/*
 * A first pass finds where jumps land, since text before such a place cannot
 * go with what stands there; a second one makes the steps, and a third turns
 * the jumps' targets, which are numbers of operations until then, into those of
 * steps.
 */
#include "template/step.h"

#include <assert.h>

static_assert(TEMPLATE_SECTIONS + 1 <= UINT8_MAX, "a frame has a byte");
static_assert(TEMPLATE_BYTES <= UINT32_MAX, "text has 32 bits");
static_assert(sizeof(void *) == sizeof(size_t), "both are STEP_…_SIZE");

struct maker {
	const struct op *ops;
	size_t count;
	bool *lands;    /* by operation: a jump goes there */
	size_t *places; /* by operation: its step */
	struct step *steps;
	size_t *targets; /* by step: the operation; NO_TARGET: it does not jump
			  */
	size_t step_count;
};

#define NO_TARGET SIZE_MAX

static bool
jumps(const struct op *op)
{
	switch (op->kind) {
	case OP_TEST:
	case OP_SCOPE:
	case OP_LIST:
	case OP_NEXT:
		return true;
	case OP_TEXT:
	case OP_VALUE:
	case OP_NUMBER:
	case OP_END:
		break;
	}
	return false;
}

static enum step_kind
test_kind(const struct op *op)
{
	switch (op->tag_kind) {
	case TAG_FLAG:
		return op->wanted ? STEP_WHERE_FLAG : STEP_UNLESS_FLAG;
	case TAG_NUMBER:
		return op->wanted ? STEP_WHERE_NUMBER : STEP_UNLESS_NUMBER;
	case TAG_TEXT:
	case TAG_SCOPE:
	case TAG_LIST:
		break;
	}
	return op->wanted ? STEP_WHERE_SIZE : STEP_UNLESS_SIZE;
}

/* Of what is tested, in its struct. */
static size_t
test_offset(const struct op *op)
{
	if (op->tag_kind == TAG_TEXT)
		return op->offset + offsetof(struct slice, length);
	if (op->tag_kind == TAG_LIST)
		return op->offset + offsetof(struct list, count);
	return op->offset;
}

static enum step_kind
step_kind(const struct op *op)
{
	switch (op->kind) {
	case OP_TEXT:
		return STEP_TEXT;
	case OP_VALUE:
		return STEP_VALUE;
	case OP_NUMBER:
		return STEP_NUMBER;
	case OP_TEST:
		return test_kind(op);
	case OP_SCOPE:
		return STEP_SCOPE;
	case OP_LIST:
		return STEP_LIST;
	case OP_NEXT:
		return STEP_NEXT;
	case OP_END:
		break;
	}
	return STEP_END;
}

/* The test's target, or where the tests there lead: what is tested is the same
 * and its outcome the other one. */
static size_t
known_target(const struct maker *maker, const struct op *op)
{
	const struct op *at = &maker->ops[op->target];

	while (op->kind == OP_TEST && at->kind == OP_TEST &&
		at->frame == op->frame && test_offset(at) == test_offset(op))
		at = at->wanted == op->wanted ? &maker->ops[at->target]
					      : at + 1;
	return (size_t)(at - maker->ops);
}

static void
find_landings(struct maker *maker)
{
	size_t i;

	for (i = 0; i < maker->count; i++)
		if (jumps(&maker->ops[i]))
			maker->lands[known_target(maker, &maker->ops[i])] =
				true;
}

/* The operation at i, or text and the one behind it; the number of the next. */
static size_t
add_step(struct maker *maker, size_t i)
{
	struct step *step = &maker->steps[maker->step_count];
	const struct op *op = &maker->ops[i];

	maker->places[i] = maker->step_count++;
	maker->targets[maker->places[i]] = NO_TARGET;
	if (op->kind == OP_TEXT) {
		step->text = (uint32_t)op->offset;
		step->text_length = (uint32_t)op->length;
		if (maker->lands[i + 1])
			return i + 1;
		op = &maker->ops[++i];
	}
	step->kind = (uint8_t)step_kind(op);
	step->frame = (uint8_t)op->frame;
	step->into = (uint8_t)op->into;
	step->offset = (uint32_t)op->offset;
	if (op->kind == OP_TEST)
		step->offset = (uint32_t)test_offset(op);
	if (jumps(op))
		maker->targets[maker->step_count - 1] = known_target(maker, op);
	return i + 1;
}

struct step *
steps_make(struct run *run, const struct op *ops, size_t count)
{
	struct arena *arena = &run->arena, *scratch = &run->scratch;
	struct arena_mark mark = arena_mark(scratch);
	struct maker maker = {.ops = ops,
		.count = count,
		.lands = ARENA_ARRAY(scratch, bool, count),
		.places = ARENA_ARRAY(scratch, size_t, count),
		.targets = ARENA_ARRAY(scratch, size_t, count),
		.steps = ARENA_ARRAY(arena, struct step, count)};
	size_t i;

	find_landings(&maker);
	for (i = 0; i < count;)
		i = add_step(&maker, i);
	for (i = 0; i < maker.step_count; i++)
		if (maker.targets[i] != NO_TARGET)
			maker.steps[i].target =
				&maker.steps[maker.places[maker.targets[i]]];
	arena_return(scratch, mark);
	return maker.steps;
}
