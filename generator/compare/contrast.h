/* SPDX-License-Identifier: MIT */
/*
 * What tells an old thing from a new one: how a difference is reported, and
 * the differences of what slots and types hold. Between pair.c, which says
 * what belongs together, and against.c, which goes through the models.
 */
#ifndef CONTRAST_H
#define CONTRAST_H

#include "compare/pair.h"

/* Something of both schemas, of which differences are told. */
struct subject {
	const char *noun;  /* "slot" */
	struct slice name; /* "Order.qty" */
	struct place new_place, old_place;
	bool absent; /* it is gone, or new: one of the places is its owner's */
};

/* A difference that was told, and how many classes change because of it. */
struct finding {
	struct message *message;
	size_t followers;
	struct place hidden_place; /* of the first that has no note … */
	struct slice hidden_name;  /* … and its name */
};

/* What --allow says. */
struct allowance {
	unsigned breaks;          /* BREAKS_… */
	bool changes[CODE_COUNT]; /* of CHANGE_… */
	struct slice *names;      /* Order, Order.qty */
	size_t name_count;
};

struct contrast {
	struct run *run;
	struct pairs pairs;
	struct allowance allowance;
	/* Of the comparison in hand. */
	bool quiet;               /* differences are noted, not told */
	bool found[CODE_COUNT];   /* what was noted, or told */
	bool skipped[CODE_COUNT]; /* what is not told: it was elsewhere */
};

/* "slot 'Order.qty' moved …": the format says what comes after the name. NULL
 * where the difference is not told. */
struct finding *
contrast_report(struct contrast *contrast, const struct subject *subject,
	enum diag_code code, unsigned breaks, const char *format, ...)
	__attribute__((format(printf, 5, 6)));

/* Forgets what was found, before another thing is looked at. */
void
contrast_start(struct contrast *contrast);

/* Of what names of types: stand for. The finding of a change that others
 * depend on, or NULL. */
struct finding *
contrast_types(struct contrast *contrast, const struct subject *subject,
	const struct type *old_type, const struct type *new_type);

/* Of two slots, but for where they stand. */
void
contrast_slots(struct contrast *contrast, const struct subject *subject,
	const struct slot *old_slot, const struct slot *new_slot);

/* The first place that is one. */
struct place
place_or(struct place place, struct place otherwise);

#endif
