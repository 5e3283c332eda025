/* SPDX-License-Identifier: MIT */
/*
 * What of an old model is what of a new one: classes, enums and types by
 * name, and where a name went and one of the same shape came, by shape: that
 * was a renaming. First half of --against.
 */
#ifndef PAIR_H
#define PAIR_H

#include "layout/layout.h"

struct finding;

/* One thing in both models. */
struct pair {
	enum named_kind kind;
	const struct named *old, *new; /* NULL: it is not there */
	bool renamed;
	/* against.c, for what depends on it: */
	bool compared;
	bool changed;         /* it takes other bytes than before */
	struct finding *root; /* the finding that tells why */
};

struct pairs {
	struct run *run;
	const struct model *old_model, *new_model;
	struct pair *items; /* as the new model has them, then what is gone */
	size_t count;
	struct map by_old, by_new; /* name → struct pair; no halves */
};

void
pairs_make(struct pairs *pairs, struct run *run, const struct model *old_model,
	const struct model *new_model);

/* Whether the old thing of this name is the new thing of that. */
bool
pairs_match(const struct pairs *pairs, struct slice old_name,
	struct slice new_name);

/* Whether two slots hold the same: types, dimensions, bounds and ownership;
 * classes and enums as they are paired. */
bool
pairs_same_slot(const struct pairs *pairs, const struct slot *old_slot,
	const struct slot *new_slot);

/* The same of their types alone: bounds and lengths may differ. */
bool
pairs_same_type(const struct pairs *pairs, const struct slot *old_slot,
	const struct slot *new_slot);

/* Whether two value types are of one kind, size, enum and class. */
bool
pairs_same_value(const struct pairs *pairs, const struct value_type *old_type,
	const struct value_type *new_type);

/* Whether two slots stand in the same bytes and bits. */
bool
placement_same(const struct placement *a, const struct placement *b);

#endif
