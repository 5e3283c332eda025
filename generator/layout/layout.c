/* SPDX-License-Identifier: MIT */
/*
 * Lays out the classes of a model, each after its parent and after what it
 * embeds. Compact and sorted ones fill the space that their parent leaves
 * (fit.c); declared and packed ones grow at the end.
 *
 * A class that lends has a choice: its bits in words leave more to its
 * children. It packs them for their sake only where they get smaller by it,
 * and asks only the children of its own file: the header of an imported file
 * is the same whoever imports it.
 */
#include "layout/layout.h"

#include "layout/dictclass.h"
#include "layout/members.h"

/* Children that all lenders of a file ask together, and that one asks at most
 * and at least. Children answer alike, so the first of many will do. */
#define ASKED_TOGETHER 4096
#define ASKED_MOST 256
#define ASKED_LEAST 4
#define STEPS_PER_ASKED 16 /* abstract ones between cost little */
#define WORD_SIZES 4       /* 1, 2, 4, 8 bytes */
#define PLANS 4 /* classes below in whose company a lender is fitted */
#define PLANNED_BYTES 4096 /* beyond it a few bytes do not matter */

/* What a class leaves to its children. */
struct family {
	struct space actual;
	struct space sorted;  /* were all of the family sorted */
	struct space lending; /* did all of it lend */
};

struct layouter {
	struct run *run;
	const struct target *target;
	struct fitter fitter;
	struct fitter probe;  /* for children not laid out yet */
	struct space nothing; /* before a class without a parent */
	unsigned asked;       /* children that one lender asks */
	struct space left;    /* by the lender that is weighed … */
	struct space weighed; /* … and by its last weighing */
};

static bool
has_free_order(const struct class *class)
{
	return class->layout_mode == LAYOUT_COMPACT ||
		class->layout_mode == LAYOUT_SORTED;
}

static bool
lends(const struct class *class)
{
	return class->lends_spare && has_free_order(class);
}

/*---- what is left to the children -----------------------------------------*/

/* The space of the last fit as a child finds it. */
static void
leave_spare(struct fitter *fitter, struct space *left)
{
	space_merge_words(&fitter->space);
	space_copy(&fitter->run->arena, left, &fitter->space);
	space_seal(left);
}

static void
leave(struct fitter *fitter, const struct class *class, struct fit fit,
	struct space *left)
{
	if (lends(class))
		leave_spare(fitter, left);
	else
		space_start(left, fitter->target, fit.size, fit.align);
	if (left->align < fit.align)
		left->align = fit.align;
}

static struct fit
fit_free(struct fitter *fitter, const struct class *class,
	const struct space *before)
{
	if (class->layout_mode == LAYOUT_SORTED)
		return fit_sorted(fitter, before);
	return fit_compact(fitter, before);
}

static enum item_style
style_of(const struct class *class)
{
	return class->layout_mode == LAYOUT_COMPACT ? STYLE_BITS : STYLE_WHOLE;
}

/*---- whether packing pays for the children --------------------------------*/

/*
 * A lender's possible layouts are weighed by the bytes of the classes below
 * it, each fitted into what is left as if it and those between were one class:
 * that is how the ones between will be laid out when their turn comes. The
 * possible ones are: as small as can be with as few bits in words as can be;
 * all bits in words, of each size; and the places that its slots have in the
 * fit of a class below it together with all above.
 */
struct weighing {
	struct layouter *layouter;
	const struct schema *schema;
	const struct space *before; /* the lender */
	uint64_t needed_bits;       /* of the lender */
	unsigned left;              /* classes it may still ask … */
	unsigned steps;             /* … and pass */
	uint64_t bytes;             /* of all that were asked */
	bool is_ideal;              /* none of them can be smaller */
};

static bool
is_asked(const struct class *child, const struct schema *schema)
{
	return child->schema == schema && has_free_order(child);
}

/* The probe holds the items of the child and of those between. */
static void
weigh_child(struct weighing *weighing)
{
	struct fitter *probe = &weighing->layouter->probe;
	struct fit fit = fit_compact(probe, &weighing->layouter->left);

	weighing->left--;
	weighing->bytes += fit.size;
	if (fit.size >
		fit_bound(weighing->before,
			weighing->needed_bits + probe->demand.needed_bits,
			fit.align))
		weighing->is_ideal = false;
}

static void
weigh_children(struct weighing *weighing, const struct class *class)
{
	struct fitter *probe = &weighing->layouter->probe;
	struct demand demand = probe->demand;
	size_t i;

	for (i = 0; i < class->child_count && weighing->left && weighing->steps;
		i++) {
		const struct class *child = class->children[i];

		if (!is_asked(child, weighing->schema))
			continue;
		weighing->steps--;
		fitter_add(probe, child, style_of(child), false);
		if (!child->is_abstract)
			weigh_child(weighing);
		if (lends(child))
			weigh_children(weighing, child);
		fitter_return(probe, demand);
	}
}

/* A lender under way. */
struct choosing {
	struct layouter *layouter;
	const struct class *class;
	const struct space *before;
	uint64_t least; /* bytes by the best choice so far */
	bool is_ideal;  /* that one cannot be bettered */
};

/* Bytes of the class, where it has objects, and of those below it; the most
 * where the last weighing found the same space. */
static uint64_t
weigh(struct choosing *choosing, struct fit fit)
{
	struct layouter *layouter = choosing->layouter;
	const struct class *class = choosing->class;
	struct weighing weighing = {layouter, class->schema, choosing->before,
		layouter->fitter.demand.needed_bits, layouter->asked,
		layouter->asked * STEPS_PER_ASKED,
		class->is_abstract ? 0 : fit.size, true};

	leave_spare(&layouter->fitter, &layouter->left);
	if (space_equal(&layouter->left, &layouter->weighed))
		return UINT64_MAX;
	space_copy(&layouter->run->arena, &layouter->weighed, &layouter->left);
	fitter_return(&layouter->probe, (struct demand){0, 1, 0});
	weigh_children(&weighing, class);
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

	for (i = 0; i < class->child_count && lends(class); i++) {
		const struct class *child = class->children[i];

		if (!is_asked(child, class->schema))
			continue;
		is_end = false;
		fitter_add(fitter, child, style_of(child), false);
		if (add_path(fitter, child, number))
			return true;
		fitter_return(fitter, demand);
	}
	return is_end && (*number)-- == 0;
}

/* Where the slots stand in the fit of a class below. */
static bool
fit_as_below(struct layouter *layouter, const struct class *class,
	const struct space *before, unsigned number, struct fit *fit)
{
	struct fitter *fitter = &layouter->fitter;
	struct demand demand = fitter->demand;

	if (!add_path(fitter, class, &number) ||
		fit_compact(fitter, before).size > PLANNED_BYTES) {
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
	struct fitter *fitter = &choosing->layouter->fitter;

	fitter_collect(fitter, choosing->class, STYLE_BITS, false);
	if (choice == 0)
		*fit = fit_compact(fitter, choosing->before);
	else if (choice <= WORD_SIZES)
		*fit = fit_full(fitter, choosing->before, 1u << (choice - 1));
	else
		return choice <= WORD_SIZES + PLANS &&
			fit_as_below(choosing->layouter, choosing->class,
				choosing->before, choice - WORD_SIZES - 1, fit);
	return true;
}

/* Only a class without objects grows for its children's sake. */
static struct fit
fit_lender(struct layouter *layouter, const struct class *class,
	const struct space *before)
{
	struct choosing choosing = {layouter, class, before, UINT64_MAX, false};
	uint64_t bytes, size = UINT64_MAX;
	unsigned choice, best = 0;
	struct fit fit;

	space_start(&layouter->weighed, layouter->target, UINT64_MAX, 1);
	for (choice = 0;
		!choosing.is_ideal && fit_choice(&choosing, choice, &fit);
		choice++) {
		if (choice == 0)
			size = fit.size;
		if (fit.size > size && !class->is_abstract)
			continue;
		bytes = weigh(&choosing, fit);
		if (bytes < choosing.least) {
			choosing.least = bytes;
			best = choice;
		}
	}
	fit_choice(&choosing, best, &fit);
	return fit;
}

/*---- one class ------------------------------------------------------------*/

static struct fit
fit_class(struct layouter *layouter, const struct class *class)
{
	struct fitter *fitter = &layouter->fitter;
	const struct layout *parent = class->parent ? class->parent->layout
						    : NULL;
	const struct space *before = parent ? &parent->family->actual
					    : &layouter->nothing;
	struct fit fit = {0, 0, 0};

	fitter_collect(fitter, class, style_of(class), true);
	switch (class->layout_mode) {
	case LAYOUT_COMPACT:
		if (class->lends_spare && class->child_count)
			fit = fit_lender(layouter, class, before);
		else
			fit = fit_compact(fitter, before);
		fit_words(fitter);
		break;
	case LAYOUT_SORTED:
		fit = fit_sorted(fitter, before);
		fit_words(fitter);
		break;
	case LAYOUT_DECLARED:
	case LAYOUT_PACKED:
		fit = fit_declared(fitter, parent ? parent->size : 0,
			parent ? parent->align : 1,
			class->layout_mode == LAYOUT_PACKED,
			class->byte_order == ORDER_BIG);
		break;
	}
	return fit;
}

static void
measure_sorted(struct layouter *layouter, struct class *class)
{
	struct fitter *fitter = &layouter->fitter;
	struct layout *layout = class->layout;
	const struct space *before = class->parent
		? &class->parent->layout->family->sorted
		: &layouter->nothing;
	struct fit fit;

	fit = fit_sorted(fitter, before);
	layout->sorted_size = fit.size;
	if (layout->family)
		leave(fitter, class, fit, &layout->family->sorted);
}

static void
measure_by_hand(struct layouter *layouter, struct class *class)
{
	struct fitter *fitter = &layouter->fitter;
	struct layout *layout = class->layout;
	const struct layout *parent = class->parent ? class->parent->layout
						    : NULL;
	struct fit fit;

	fit = fit_declared(fitter, parent ? parent->declared_size : 0,
		parent ? parent->declared_align : 1, false, false);
	layout->declared_size = fit.size;
	layout->declared_align = fit.align;
	fitter_collect(fitter, class, STYLE_PLAIN, false);
	fit = fit_declared(fitter, parent ? parent->plain_size : 0,
		parent ? parent->plain_align : 1, false, false);
	layout->plain_size = fit.size;
	layout->plain_align = fit.align;
}

static bool
all_above_lend(const struct class *class)
{
	for (class = class->parent; class; class = class->parent)
		if (!lends(class))
			return false;
	return true;
}

static void
measure_lending(struct layouter *layouter, struct class *class)
{
	struct fitter *fitter = &layouter->fitter;
	struct layout *layout = class->layout;
	const struct space *before = class->parent
		? &class->parent->layout->family->lending
		: &layouter->nothing;
	struct fit fit;

	layout->lending_size = layout->size;
	if (!has_free_order(class) ||
		(!layout->family && all_above_lend(class)))
		return;
	fitter_collect(fitter, class, style_of(class), false);
	if (!all_above_lend(class)) {
		fit = fit_free(fitter, class, before);
		if (fit.size < layout->size)
			layout->lending_size = fit.size;
	}
	if (layout->family) {
		fit_full(fitter, before, 0);
		leave_spare(fitter, &layout->family->lending);
		if (layout->family->lending.align < layout->align)
			layout->family->lending.align = layout->align;
	}
}

static struct family *
make_family(struct layouter *layouter)
{
	struct family *family = ARENA_NEW(&layouter->run->arena, struct family);

	space_init(&family->actual, layouter->target);
	space_init(&family->sorted, layouter->target);
	space_init(&family->lending, layouter->target);
	return family;
}

static void
lay_out(struct layouter *layouter, struct class *class)
{
	struct fitter *fitter = &layouter->fitter;
	struct layout *layout = ARENA_NEW(&layouter->run->arena, struct layout);
	struct fit fit = fit_class(layouter, class);
	bool is_sorted;

	class->layout = layout;
	layout->size = fit.size;
	layout->align = fit.align;
	layout->bits = fitter->demand.needed_bits +
		(class->parent ? class->parent->layout->bits : 0);
	if (class->child_count)
		layout->family = make_family(layouter);
	members_make(fitter, class);
	members_check(layouter->run, class);
	layout->hash = members_hash(class);
	if (layout->family)
		leave(fitter, class, fit, &layout->family->actual);
	if (fit.size > LIMIT_OBJECT_BYTES)
		diag_error(layouter->run, CODE_LIMIT, class->name.place,
			"class '%.*s' takes %llu bytes, and an object at most "
			"%llu",
			SLICE_ARGS(class->name.text),
			(unsigned long long)fit.size,
			(unsigned long long)LIMIT_OBJECT_BYTES);
	layout->sorted_size = fit.size;
	is_sorted = !class->parent && !layout->family && !fitter->has_choice &&
		has_free_order(class);
	fitter_collect(fitter, class, STYLE_WHOLE, false);
	if (!is_sorted)
		measure_sorted(layouter, class);
	measure_by_hand(layouter, class);
	measure_lending(layouter, class);
	layout->dictclass_size = dictclass_size(class);
}

static unsigned
asked_by_one(const struct schema *schema)
{
	unsigned lenders = 0, asked;
	size_t i;

	for (i = 0; i < schema->class_count; i++)
		lenders += lends(schema->classes[i]) &&
			schema->classes[i]->child_count;
	asked = ASKED_TOGETHER / (lenders ? lenders : 1);
	return asked < ASKED_LEAST   ? ASKED_LEAST
		: asked > ASKED_MOST ? ASKED_MOST
				     : asked;
}

/* A list's memory comes from malloc, which aligns to two pointers. */
static void
check_list(const struct layouter *layouter, const struct slot *slot)
{
	uint64_t most = layouter->target->pointer_bytes * 2;
	const struct class *class = slot->type.class;
	struct message *message;

	if (!slot->is_growable || slot->type.kind != KIND_OBJECT ||
		slot->hold != HOLD_VALUE || class->layout->align <= most)
		return;
	message = diag_error(layouter->run, CODE_LAYOUT,
		slot->declaration.type.place,
		"'%.*s' is aligned to %llu bytes, and elements of a list to at most "
		"%llu: use an array, or pointers",
		SLICE_ARGS(class->name.text),
		(unsigned long long)class->layout->align,
		(unsigned long long)most);
	diag_note(layouter->run, message, class->name.place,
		"'%.*s' is defined here", SLICE_ARGS(class->name.text));
}

static void
check_lists(const struct layouter *layouter, const struct schema *schema)
{
	size_t i, j;

	for (i = 0; i < schema->class_count; i++) {
		const struct class *class = schema->ordered[i];

		for (j = class->inherited_count; j < class->slot_count; j++)
			check_list(layouter, class->slots[j]);
	}
}

void
layout_model(struct run *run, struct model *model, const struct target *target)
{
	struct layouter layouter = {.run = run, .target = target};
	size_t i, j;

	fitter_init(&layouter.fitter, run, target);
	fitter_init(&layouter.probe, run, target);
	space_init(&layouter.nothing, target);
	space_init(&layouter.weighed, target);
	space_init(&layouter.left, target);
	for (i = 0; i < model->schema_count; i++) {
		struct schema *schema = model->schemas[i];

		layouter.asked = asked_by_one(schema);
		for (j = 0; j < schema->class_count; j++)
			lay_out(&layouter, schema->ordered[j]);
		check_lists(&layouter, schema);
	}
}
