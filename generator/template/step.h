/* SPDX-License-Identifier: MIT */
/*
 * What render.c carries out: the operations of op.h, fewer and smaller. Text
 * goes before the step that follows it; a test says only where its value stands
 * and how wide that is; a jump to a test whose outcome it knows goes on from
 * there.
 */
#ifndef STEP_H
#define STEP_H

#include "template/op.h"

enum step_kind {
	STEP_TEXT,   /* nothing but the text */
	STEP_VALUE,  /* insert a struct slice */
	STEP_NUMBER, /* insert a uint64_t */
	/* Go to target where the value is zero … */
	STEP_WHERE_FLAG,
	STEP_WHERE_SIZE, /* of a text, a list; a scope's address */
	STEP_WHERE_NUMBER,
	/* … where it is not. */
	STEP_UNLESS_FLAG,
	STEP_UNLESS_SIZE,
	STEP_UNLESS_NUMBER,
	STEP_SCOPE, /* as OP_SCOPE */
	STEP_LIST,  /* as OP_LIST */
	STEP_NEXT,  /* as OP_NEXT */
	STEP_END
};

struct step {
	uint32_t text, text_length; /* inserted first */
	uint32_t offset;            /* of the value in its frame */
	uint8_t kind;               /* enum step_kind */
	uint8_t frame, into;        /* as in struct op */
	const struct step *target;  /* NULL where nothing jumps */
};

/* Behind the text of a template so many bytes may be read. */
#define STEP_TEXT_PADDING 32

/* As many as there are operations, or fewer. */
struct step *
steps_make(struct run *run, const struct op *ops, size_t count);

#endif
