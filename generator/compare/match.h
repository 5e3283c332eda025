/* SPDX-License-Identifier: MIT */
/*
 * What of an old model is what of a new one: classes, enums and types by
 * name, and where a name went and one of the same shape came, by shape: that
 * was a renaming.
 */
#ifndef MATCH_H
#define MATCH_H

#include "layout/placement.h"

struct finding;

/* One thing in both models, or in one: a half. */
struct match {
	enum named_kind kind;
	const struct named *old, *new; /* NULL: it is not there */
	bool renamed;
	/* compare.c, for what depends on it: */
	bool compared;
	bool changed;         /* it takes other bytes than before */
	struct finding *root; /* the finding that tells why */
};

struct matches {
	struct run *run;
	const struct model *old_model, *new_model;
	struct match *items; /* as the new model has them, then what is gone */
	size_t count;
	struct map by_old, by_new; /* name → struct match; no halves */
};

void
matches_make(struct matches *matches, struct run *run,
	const struct model *old_model, const struct model *new_model);

/* Whether the old thing of this name is the new thing of that. */
bool
names_match(const struct matches *matches, struct slice old_name,
	struct slice new_name);

/* Whether two slots hold the same: types, dimensions, bounds and ownership;
 * classes and enums as they are matched. */
bool
slots_match(const struct matches *matches, const struct slot *old_slot,
	const struct slot *new_slot);

/* The same of their types alone: bounds and lengths may differ. */
bool
slot_types_match(const struct matches *matches, const struct slot *old_slot,
	const struct slot *new_slot);

/* Whether two value types are of one kind, size, enum and class. */
bool
value_types_match(const struct matches *matches,
	const struct value_type *old_type, const struct value_type *new_type);

/* Whether two slots stand in the same bytes and bits. */
bool
placements_equal(const struct placement *a, const struct placement *b);

#endif
