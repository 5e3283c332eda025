/* SPDX-License-Identifier: MIT */
/*
 * Two classes under comparison, and what several of the files that compare
 * them ask.
 */
#ifndef CLASS_COMPARISON_H
#define CLASS_COMPARISON_H

#include "compare/comparison.h"

struct class_comparison {
	struct comparison *comparison;
	struct match *match;
	const struct class *old, *new;
	struct subject subject;
	bool same_base;
	bool respelt;          /* its slots have other names in texts */
	bool own_cause;        /* something of its own moves its slots */
	struct finding *cause; /* something else does … */
	bool causes_itself;    /* … or a switch of its own, as layout: */
	bool differs;          /* a slot, the size or the alignment */
	size_t moved;
	struct finding *first; /* of its own about where things are */
};

/* Whether the parent, whose this is too, has it from and to the same. */
bool
same_above(const struct class_comparison *classes,
	bool (*same)(const struct class *, const struct class *));

/* Whether the class has that one of the other model among its mixins and its
 * bases without storage. */
bool
mixes_in(const struct class_comparison *classes, const struct class *class,
	const struct class *what, bool what_is_old);

/* A slot of both, or of one where the other is NULL. */
struct subject
slot_subject(const struct class_comparison *classes, const struct slot *was,
	const struct slot *is);

#endif
