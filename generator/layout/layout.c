/* SPDX-License-Identifier: MIT */
/*
 * Lays out the classes of a model, each after its parent and after what it
 * embeds. Compact and sorted ones fill the space that their parent leaves
 * (fit.c); declared and packed ones grow at the end (fit_declared.c). A class
 * that lends has a choice: its bits in words leave more to its children
 * (lender.c).
 *
 * Beside the layout that a class gets it measures the others that reports
 * tell of: sorted, in declared order, as plain C, and did all above it lend.
 * Each of these goes from parents to children as the layout itself does, hence
 * the three spaces in struct leftover.
 */
#include "layout/layout.h"

#include "layout/dictclass.h"
#include "layout/fit_declared.h"
#include "layout/lender.h"
#include "layout/members.h"
#include "layout/old_bits.h"
#include "resolve/slot.h"

/* What a class leaves to its children. */
struct leftover {
	struct space actual;
	struct space sorted;  /* were it and all above it sorted */
	struct space lending; /* did it and all above it lend */
};

struct layouter {
	struct run *run;
	const struct target *target;
	struct fitter fitter;
	struct lender lender;
	struct space nothing; /* before a class without a parent */
	bool as_before;       /* by the old rule, and silently */
};

/*---- what is left to the children -----------------------------------------*/

static void
leave_space(struct fitter *fitter, const struct class *class, struct fit fit,
	struct space *left)
{
	if (class->is_empty)
		space_start(left, fitter->target, 0, fit.align);
	else if (class_lends(class))
		lender_leave(fitter, left);
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

/*---- one class ------------------------------------------------------------*/

static struct fit
fit_in_order(struct layouter *layouter, const struct class *class)
{
	const struct layout *parent = class->parent ? class->parent->layout
						    : NULL;

	return (layouter->as_before ? old_bits_fit : fit_declared)(
		&layouter->fitter, class_base(class) ? parent->size : 0,
		parent ? parent->align : 1, class->layout_mode == LAYOUT_PACKED,
		class->byte_order == ORDER_BIG);
}

static struct fit
fit_class(struct layouter *layouter, const struct class *class)
{
	struct fitter *fitter = &layouter->fitter;
	const struct layout *parent = class->parent ? class->parent->layout
						    : NULL;
	const struct space *before = parent ? &parent->leftover->actual
					    : &layouter->nothing;
	struct fit fit = {0, 0, 0};

	fitter_collect(
		fitter, class, class_item_style(class), !layouter->as_before);
	switch (class->layout_mode) {
	case LAYOUT_COMPACT:
		if (class->lends_spare && class->child_count)
			fit = lender_fit(&layouter->lender, class, before);
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
		fit = fit_in_order(layouter, class);
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
		? &class->parent->layout->leftover->sorted
		: &layouter->nothing;
	struct fit fit;

	fit = fit_sorted(fitter, before);
	layout->sorted_size = fit.size;
	if (layout->leftover)
		leave_space(fitter, class, fit, &layout->leftover->sorted);
}

static void
measure_by_hand(struct layouter *layouter, struct class *class)
{
	struct fitter *fitter = &layouter->fitter;
	struct layout *layout = class->layout;
	const struct layout *parent = class->parent ? class->parent->layout
						    : NULL;
	struct fit fit;

	fit = fit_declared(fitter,
		class_base(class) ? parent->declared_size : 0,
		parent ? parent->declared_align : 1, false, false);
	layout->declared_size = fit.size;
	layout->declared_align = fit.align;
	fitter_collect(fitter, class, STYLE_PLAIN, false);
	fit = fit_declared(fitter, class_base(class) ? parent->plain_size : 0,
		parent ? parent->plain_align : 1, false, false);
	layout->plain_size = fit.size;
	layout->plain_align = fit.align;
}

static bool
all_above_lend(const struct class *class)
{
	while ((class = class_base(class)))
		if (!class_lends(class))
			return false;
	return true;
}

static void
measure_lending(struct layouter *layouter, struct class *class)
{
	struct fitter *fitter = &layouter->fitter;
	struct layout *layout = class->layout;
	const struct space *before = class->parent
		? &class->parent->layout->leftover->lending
		: &layouter->nothing;
	struct fit fit;

	layout->lending_size = layout->size;
	if (!class_has_free_order(class) ||
		(!layout->leftover && all_above_lend(class)))
		return;
	fitter_collect(fitter, class, class_item_style(class), false);
	if (!all_above_lend(class)) {
		fit = fit_free(fitter, class, before);
		if (fit.size < layout->size)
			layout->lending_size = fit.size;
	}
	if (layout->leftover) {
		fit_full(fitter, before, 0);
		lender_leave(fitter, &layout->leftover->lending);
		if (layout->leftover->lending.align < layout->align)
			layout->leftover->lending.align = layout->align;
	}
}

static struct leftover *
make_leftover(struct layouter *layouter)
{
	struct leftover *leftover = ARENA_NEW(
		&layouter->run->arena, struct leftover);

	space_init(&leftover->actual, layouter->target);
	space_init(&leftover->sorted, layouter->target);
	space_init(&leftover->lending, layouter->target);
	return leftover;
}

static void
lay_out(struct layouter *layouter, struct class *class)
{
	struct fitter *fitter = &layouter->fitter;
	struct layout *layout = ARENA_NEW(&layouter->run->arena, struct layout);
	struct fit fit;
	bool is_sorted;

	fitter_begin(fitter, class);
	fit = fit_class(layouter, class);
	class->layout = layout;
	layout->size = fit.size;
	layout->align = fit.align;
	layout->bits = fitter->demand.needed_bits +
		(class->parent ? class->parent->layout->bits : 0);
	if (class->child_count)
		layout->leftover = make_leftover(layouter);
	members_make(fitter, class);
	members_check(layouter->run, class);
	layout->hash = members_hash(class);
	if (layout->leftover)
		leave_space(fitter, class, fit, &layout->leftover->actual);
	if (fit.size > LIMIT_OBJECT_BYTES && !layouter->as_before)
		diag_error(layouter->run, CODE_LIMIT, class->name.place,
			"class '%.*s' takes %llu bytes, and an object at most "
			"%llu",
			SLICE_ARGS(class->name.text), (ull)fit.size,
			(ull)LIMIT_OBJECT_BYTES);
	layout->sorted_size = fit.size;
	is_sorted = !class->parent && !layout->leftover &&
		!fitter->has_choice && class_has_free_order(class);
	fitter_collect(fitter, class, STYLE_WHOLE, false);
	if (!is_sorted)
		measure_sorted(layouter, class);
	measure_by_hand(layouter, class);
	measure_lending(layouter, class);
	layout->dictclass_size = dictclass_size(class);
}

/*---- a model --------------------------------------------------------------*/

/* A list's memory comes from malloc, which aligns to two pointers. */
static void
check_list(const struct layouter *layouter, const struct slot *slot)
{
	uint64_t most = layouter->target->pointer_bytes * 2;
	const struct class *class = slot->type.class;
	struct message *message;

	if (!slot->is_growable || !slot_embeds(slot, IN_OBJECT_OR_LIST) ||
		class->layout->align <= most)
		return;
	message = diag_error(layouter->run, CODE_LAYOUT,
		slot->text->declaration.type.place,
		"'%.*s' is aligned to %llu bytes, and elements of a list to at most "
		"%llu: use an array, or pointers",
		SLICE_ARGS(class->name.text), (ull) class->layout->align,
		(ull)most);
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

static void
lay_out_all(struct layouter *layouter, struct model *model)
{
	size_t i, j;

	fitter_init(&layouter->fitter, layouter->run, layouter->target);
	lender_init(&layouter->lender, &layouter->fitter);
	space_init(&layouter->nothing, layouter->target);
	for (i = 0; i < model->schema_count; i++) {
		struct schema *schema = model->schemas[i];

		lender_enter(&layouter->lender, schema);
		for (j = 0; j < schema->class_count; j++)
			lay_out(layouter, schema->ordered[j]);
		if (!layouter->as_before)
			check_lists(layouter, schema);
	}
}

void
layout_model(struct run *run, struct model *model, const struct target *target)
{
	struct layouter layouter = {.run = run, .target = target};

	lay_out_all(&layouter, model);
}

void
layout_model_as_before(
	struct run *run, struct model *model, const struct target *target)
{
	struct layouter layouter = {
		.run = run, .target = target, .as_before = true};

	lay_out_all(&layouter, model);
}
