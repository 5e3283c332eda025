/* SPDX-License-Identifier: MIT */
/*
 * What a loaded template is: a flat array of operations with jumps, written
 * by compile.c, of which step.c makes what render.c carries out; nobody else
 * includes this.
 *
 * The scopes open at any place of a template are known when it is loaded, so
 * a tag is a frame (0 is the outermost scope) and an offset in its struct.
 */
#ifndef OP_H
#define OP_H

#include "template/template.h"

enum op_kind {
	OP_TEXT,   /* insert length bytes of the template's text at offset */
	OP_VALUE,  /* insert a TAG_TEXT */
	OP_NUMBER, /* insert a TAG_NUMBER */
	OP_TEST,   /* go to target unless the value's truth is wanted */
	OP_SCOPE,  /* open frame into, or go to target where there is none */
	OP_LIST,   /* open frame into at the first item, or go to target */
	OP_NEXT,   /* next item of frame into and go to target, or go on */
	OP_END
};

struct op {
	enum op_kind kind;
	enum tag_kind tag_kind; /* TEST: of the value */
	bool wanted;            /* TEST */
	unsigned frame;         /* that holds the value */
	unsigned into;          /* SCOPE, LIST, NEXT */
	size_t target;          /* TEST, SCOPE, LIST, NEXT: an index */
	size_t offset;          /* of the value in its frame, or of the text */
	size_t length;          /* TEXT: bytes */
};

/* Where an operation comes from, for the dump; apart from struct op to keep
 * that small. */
struct origin {
	struct place place;        /* of the tag, or of the text's first byte */
	const struct tag *tag;     /* NULL for text */
	const struct scope *scope; /* that has the tag */
	unsigned depth;            /* sections around it */
};

struct template
{
	struct slice name;
	const struct scope *scope;
	/* Kept for a dump: NULL where it was not loaded for one. */
	const struct op *ops;
	const struct origin *origins; /* one for each op */
	size_t count;
	const struct step *steps; /* the same, to be carried out (step.h) */
	struct slice text;        /* of all OP_TEXT, indentation included */
};

#endif
