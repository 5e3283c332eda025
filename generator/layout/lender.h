/* SPDX-License-Identifier: MIT */
/*
 * The layout of a class that lends its spare bytes and bits to the classes
 * below it: of the ways in which its own slots can stand, the one by which all
 * of them together take the fewest bytes.
 */
#ifndef LENDER_H
#define LENDER_H

#include "layout/fit.h"

/* Working memory, for one class after the other. */
struct lender {
	struct fitter *fitter; /* the caller's: of the class itself */
	struct fitter probe;   /* for children not laid out yet */
	unsigned tried;        /* children that one class tries */
	struct space left;     /* to the children, by the layout in hand … */
	struct space weighed;  /* … and by the one weighed last */
};

void
lender_init(struct lender *lender, struct fitter *fitter);

/* Before the classes of another file: it shares out the work among them. */
void
lender_enter(struct lender *lender, const struct schema *schema);

/* Leaves the items of the class placed, as fit_compact does. */
struct fit
lender_fit(struct lender *lender, const struct class *class,
	const struct space *before);

/* Whether the slots may stand in any order. */
bool
class_has_free_order(const struct class *class);

/* Whether classes below it may use what it does not. */
bool
class_lends(const struct class *class);

/* How its slots become items. */
enum item_style
class_item_style(const struct class *class);

/* The space of the last fit as a child of a lender finds it. */
void
lender_leave(struct fitter *fitter, struct space *left);

#endif
