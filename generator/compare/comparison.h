/* SPDX-License-Identifier: MIT */
/*
 * Two models under comparison, and how a difference of them is reported: once,
 * with what it breaks and its two places.
 */
#ifndef COMPARISON_H
#define COMPARISON_H

#include "compare/allow.h"

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

struct comparison {
	struct run *run;
	struct matches matches;
	struct allowance allowance;
	/* By index of the new schema: the finding about its default_layout,
	 * made for the first class that depends on it. */
	struct finding **default_layouts;
	/* Of the thing in hand. */
	bool quiet;               /* differences are noted, not told */
	bool found[CODE_COUNT];   /* what was noted, or told */
	bool skipped[CODE_COUNT]; /* what is not told: it was elsewhere */
};

/* Forgets what was found, before another thing is looked at. */
void
comparison_start(struct comparison *comparison);

/* "slot 'Order.qty' moved …": the format says what comes after the name. NULL
 * where the difference is not told. */
struct finding *
comparison_report(struct comparison *comparison, const struct subject *subject,
	enum diag_code code, unsigned breaks, const char *format, ...)
	__attribute__((format(printf, 5, 6)));

/* Another class changes only because of what the finding tells: its note,
 * after its name. */
void
finding_add_follower(struct run *run, struct finding *finding,
	const struct class *class, const char *what);

/* Says how many followers have no note of their own. */
void
finding_end(struct run *run, struct finding *finding);

/* What the new class is matched with, or NULL. */
struct match *
class_match(const struct comparison *comparison, const struct class *new);

/* "Order.qty" */
struct slice
part_name(struct run *run, struct slice owner, struct slice part);

/* Whether programs see the same: 1 is not 1.0. */
bool
values_equal(const struct literal *a, const struct literal *b);

/* "8", "\"XETR\"" */
struct slice
value_text(struct run *run, const struct literal *value);

/* The first place that is one. */
struct place
place_or(struct place place, struct place otherwise);

struct place
file_place(const struct schema *schema);

#endif
