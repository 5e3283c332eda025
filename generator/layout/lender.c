/* SPDX-License-Identifier: MIT */
/*
 * The possible layouts of a lender are: as small as can be with as few bits in
 * words as can be; all bits in words, of each size; and the places that its
 * slots have in the fit of a class below it together with all between. Each is
 * weighed by the bytes of the classes below, fitted into what is left as if
 * one and those between were one class: that is how the ones between will be
 * laid out when their turn comes.
 *
 * It tries only the children of its own file: the header of an imported file
 * is the same whoever imports it.
 */
#include "layout/lender.h"

/* Children are alike, so the first of many will do: so many are tried by all
 * lenders of a file together, and by one at most and at least. */
#define CHILDREN_TRIED_IN_FILE 4096
#define CHILDREN_TRIED_MOST 256
#define CHILDREN_TRIED_LEAST 4
/* Abstract ones between, which are not tried themselves, cost little. */
#define CHILDREN_PASSED_PER_TRIED 16
#define WORD_SIZES 4              /* 1, 2, 4, 8 bytes */
#define DESCENDANTS_FITTED_WITH 4 /* in whose company a lender is fitted */
#define FITTED_WITH_BYTES 4096    /* beyond it a few bytes do not matter */

bool
class_has_free_order(const struct class *class)
{
	return class->layout_mode == LAYOUT_COMPACT ||
		class->layout_mode == LAYOUT_SORTED;
}

bool
class_lends(const struct class *class)
{
	return class->lends_spare && class_has_free_order(class);
}

enum item_style
class_item_style(const struct class *class)
{
	return class->layout_mode == LAYOUT_COMPACT ? STYLE_BITS : STYLE_WHOLE;
}

/* How many children each lender of the file tries. */
static unsigned
tried_by_one(const struct schema *schema)
{
	unsigned lenders = 0, tried;
	size_t i;

	for (i = 0; i < schema->class_count; i++)
		lenders += class_lends(schema->classes[i]) &&
			schema->classes[i]->child_count;
	tried = CHILDREN_TRIED_IN_FILE / (lenders ? lenders : 1);
	return tried < CHILDREN_TRIED_LEAST   ? CHILDREN_TRIED_LEAST
		: tried > CHILDREN_TRIED_MOST ? CHILDREN_TRIED_MOST
					      : tried;
}

void
lender_init(struct lender *lender, struct fitter *fitter)
{
	lender->fitter = fitter;
	lender->tried = 0;
	fitter_init(&lender->probe, fitter->run, fitter->target);
	space_init(&lender->left, fitter->target);
	space_init(&lender->weighed, fitter->target);
}

void
lender_enter(struct lender *lender, const struct schema *schema)
{
	lender->tried = tried_by_one(schema);
}

void
lender_leave(struct fitter *fitter, struct space *left)
{
	space_merge_words(&fitter->space);
	space_copy(&fitter->run->arena, left, &fitter->space);
	space_seal(left);
}

/*---- one way, weighed -----------------------------------------------------*/

/* The classes below a lender, fitted into what a layout of it leaves. */
struct weighing {
	struct lender *lender;
	const struct schema *schema;
	const struct space *before; /* the lender */
	uint64_t needed_bits;       /* of the lender */
	unsigned may_try;           /* so many classes still … */
	unsigned may_pass;          /* … and between them */
	uint64_t bytes;             /* of all that were tried */
	bool is_ideal;              /* none of them can be smaller */
};

static bool
is_tried(const struct class *child, const struct schema *schema)
{
	return child->schema == schema && class_has_free_order(child);
}

/* The probe holds the items of the child and of those between. */
static void
add_child_bytes(struct weighing *weighing)
{
	struct fitter *probe = &weighing->lender->probe;
	struct fit fit = fit_compact(probe, &weighing->lender->left);

	weighing->may_try--;
	weighing->bytes += fit.size;
	if (fit.size >
		fit_bound(weighing->before,
			weighing->needed_bits + probe->demand.needed_bits,
			fit.align))
		weighing->is_ideal = false;
}

static void
add_family_bytes(struct weighing *weighing, const struct class *class)
{
	struct fitter *probe = &weighing->lender->probe;
	struct demand demand = probe->demand;
	size_t i;

	for (i = 0; i < class->child_count && weighing->may_try &&
		weighing->may_pass;
		i++) {
		const struct class *child = class->children[i];

		if (!is_tried(child, weighing->schema))
			continue;
		weighing->may_pass--;
		fitter_add(probe, child, class_item_style(child), false);
		if (!child->is_abstract)
			add_child_bytes(weighing);
		if (class_lends(child))
			add_family_bytes(weighing, child);
		fitter_return(probe, demand);
	}
}

/*---- all of them ----------------------------------------------------------*/

/* A lender under way. */
struct choosing {
	struct lender *lender;
	const struct class *class;
	const struct space *before;
	uint64_t least; /* bytes by the best choice so far */
	bool is_ideal;  /* that one cannot be bettered */
};

/* Bytes of the class, where it has objects, and of those below it; the most
 * where the last weighing found the same space. */
static uint64_t
family_bytes(struct choosing *choosing, struct fit fit)
{
	struct lender *lender = choosing->lender;
	const struct class *class = choosing->class;
	struct weighing weighing = {lender, class->schema, choosing->before,
		lender->fitter->demand.needed_bits, lender->tried,
		lender->tried * CHILDREN_PASSED_PER_TRIED,
		class->is_abstract ? 0 : fit.size, true};

	lender_leave(lender->fitter, &lender->left);
	if (space_equal(&lender->left, &lender->weighed))
		return UINT64_MAX;
	space_copy(
		&lender->fitter->run->arena, &lender->weighed, &lender->left);
	fitter_return(&lender->probe, (struct demand){0, 1, 0});
	add_family_bytes(&weighing, class);
	choosing->is_ideal = weighing.is_ideal;
	return weighing.bytes;
}

/* The class in whose company the lender is fitted: the path's end is the
 * number-th class without lent children, counted depth first. Adds the items
 * of the path; false where there are not so many. */
static bool
add_path(struct fitter *fitter, const struct class *class, unsigned *number)
{
	struct demand demand = fitter->demand;
	bool is_end = true;
	size_t i;

	for (i = 0; i < class->child_count && class_lends(class); i++) {
		const struct class *child = class->children[i];

		if (!is_tried(child, class->schema))
			continue;
		is_end = false;
		fitter_add(fitter, child, class_item_style(child), false);
		if (add_path(fitter, child, number))
			return true;
		fitter_return(fitter, demand);
	}
	return is_end && (*number)-- == 0;
}

/* Where the slots stand in the fit of a class below. */
static bool
fit_as_below(struct lender *lender, const struct class *class,
	const struct space *before, unsigned number, struct fit *fit)
{
	struct fitter *fitter = lender->fitter;
	struct demand demand = fitter->demand;

	if (!add_path(fitter, class, &number) ||
		fit_compact(fitter, before).size > FITTED_WITH_BYTES) {
		fitter_return(fitter, demand);
		return false;
	}
	*fit = fit_prefix(fitter, before, demand);
	return true;
}

/* The possible layouts of a lender, by number; false behind the last. */
static bool
fit_choice(const struct choosing *choosing, unsigned choice, struct fit *fit)
{
	struct fitter *fitter = choosing->lender->fitter;

	fitter_collect(fitter, choosing->class, STYLE_BITS, false);
	if (choice == 0)
		*fit = fit_compact(fitter, choosing->before);
	else if (choice <= WORD_SIZES)
		*fit = fit_full(fitter, choosing->before, 1u << (choice - 1));
	else
		return choice <= WORD_SIZES + DESCENDANTS_FITTED_WITH &&
			fit_as_below(choosing->lender, choosing->class,
				choosing->before, choice - WORD_SIZES - 1, fit);
	return true;
}

/* Only a class without objects grows for its children's sake. */
struct fit
lender_fit(struct lender *lender, const struct class *class,
	const struct space *before)
{
	struct choosing choosing = {lender, class, before, UINT64_MAX, false};
	uint64_t bytes, size = UINT64_MAX;
	unsigned choice, best = 0;
	struct fit fit;

	space_start(&lender->weighed, lender->fitter->target, UINT64_MAX, 1);
	for (choice = 0;
		!choosing.is_ideal && fit_choice(&choosing, choice, &fit);
		choice++) {
		if (choice == 0)
			size = fit.size;
		if (fit.size > size && !class->is_abstract)
			continue;
		bytes = family_bytes(&choosing, fit);
		if (bytes < choosing.least) {
			choosing.least = bytes;
			best = choice;
		}
	}
	fit_choice(&choosing, best, &fit);
	return fit;
}
