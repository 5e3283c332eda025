/* SPDX-License-Identifier: MIT */
/*
 * The first rules are slotscheck's
 * (https://github.com/ariebovenberg/slotscheck): slots below a class with a
 * dictionary, and a class without slots whose bases have them. The others
 * compare what a class takes with what it would take otherwise, or look for
 * what it says in vain. Only classes of the root are looked at: an imported
 * file has its own run.
 */
#include "layout/lint.h"

#include "layout/lint_bits.h"
#include "resolve/slot.h"

/* Fewer bytes than this saved in all are not worth a layout of one's own. */
#define PAGE_BYTES 4096
/* Other classes that a message lists before it only counts them. */
#define NOTES_MOST 8

/*---- open classes ---------------------------------------------------------*/

/* Open because nobody said anything. */
static bool
is_implicitly_open(const struct class *class)
{
	return class->is_open && !class->text->has_slots_key &&
		!class->text->dict.given && !class->text->lists_dict.given;
}

static bool
means_dict(const struct class *class)
{
	return class->text->dict.value || class->text->lists_dict.value;
}

/* slotscheck's rule: an explicit dict anywhere above is meant. */
static bool
has_explicit_dict(const struct class *class)
{
	size_t i;

	if (means_dict(class))
		return true;
	for (i = 0; i < class->ancestor_count; i++)
		if (means_dict(class->ancestors[i]))
			return true;
	return false;
}

static bool
has_open_ancestor(const struct class *class)
{
	size_t i;

	for (i = 0; i < class->ancestor_count; i++)
		if (is_implicitly_open(class->ancestors[i]))
			return true;
	return false;
}

/* The open class farthest up: what to close to mend all below it. */
static const struct class *
open_root(const struct class *class)
{
	const struct class *root = NULL;
	size_t i;

	for (i = 0; i < class->ancestor_count; i++)
		if (is_implicitly_open(class->ancestors[i]))
			root = class->ancestors[i];
	return root;
}

static bool
slots_in_vain(const struct class *class)
{
	return class->text->has_slots_key && has_open_ancestor(class) &&
		!has_explicit_dict(class);
}

static void
note_open_ancestors(
	struct run *run, struct message *message, const struct class *class)
{
	size_t i;

	for (i = 0; i < class->ancestor_count; i++)
		if (is_implicitly_open(class->ancestors[i]))
			diag_note(run, message, class->ancestors[i]->name.place,
				"Superclasses without slots: '%.*s'",
				SLICE_ARGS(class->ancestors[i]->name.text));
}

/* The first class below an open root gets the message, the others a note. */
static void
lint_open_parents(struct run *run, const struct schema *schema)
{
	size_t i, j;

	for (i = 0; i < schema->class_count; i++) {
		const struct class *class = schema->classes[i];
		const struct class *root;
		struct message *message;
		size_t more = 0;

		if (!slots_in_vain(class))
			continue;
		root = open_root(class);
		for (j = 0; j < i; j++)
			if (slots_in_vain(schema->classes[j]) &&
				open_root(schema->classes[j]) == root)
				break;
		if (j < i)
			continue; /* a note of that one's message */
		message = class_warning(run, class->text, CODE_OPEN_PARENT,
			class->name.place,
			"'%.*s' defines slots but superclass does not: its objects "
			"carry a dictionary all the same",
			SLICE_ARGS(class->name.text));
		note_open_ancestors(run, message, class);
		for (j = i + 1; j < schema->class_count; j++) {
			const struct class *other = schema->classes[j];

			if (slots_in_vain(other) && open_root(other) == root &&
				more++ < NOTES_MOST)
				diag_note(run, message, other->name.place,
					"'%.*s' too",
					SLICE_ARGS(other->name.text));
		}
	}
}

static void
lint_no_slots(struct run *run, const struct class *class)
{
	size_t i;

	if (class->text->has_slots_key || class->is_abstract ||
		class->text->incomplete)
		return;
	for (i = 0; i < class->parent_count; i++)
		if (class->parents[i]->is_open &&
			!has_explicit_dict(class->parents[i]))
			return;
	class_warning(run, class->text, CODE_NO_SLOTS, class->name.place,
		"'%.*s' has no slots, but it could have",
		SLICE_ARGS(class->name.text));
}

/*---- single classes -------------------------------------------------------*/

static void
lint_shadowed_constants(struct run *run, const struct class *class)
{
	size_t i, j, k;

	for (i = 0; i < class->ancestor_count; i++) {
		const struct class *above = class->ancestors[i];

		for (j = 0; j < above->text->constant_count; j++)
			for (k = class->inherited_count; k < class->slot_count;
				k++) {
				const struct constant *constant =
					&above->text->constants[j];
				const struct slot *slot = class->slots[k];

				if (!slice_equal(slot->reflected,
					    constant->name.text))
					continue;
				diag_note(run,
					class_warning(run, class->text,
						CODE_SHADOWED_CONSTANT,
						slot->place,
						"slot '%.*s' hides a constant of '%.*s'",
						SLICE_ARGS(slot->name.text),
						SLICE_ARGS(above->name.text)),
					constant->name.place,
					"the constant is here");
			}
	}
}

static void
lint_unassignable(struct run *run, const struct class *class)
{
	struct message *message;
	size_t i;

	for (i = class->inherited_count; i < class->slot_count; i++) {
		const struct slot *slot = class->slots[i];

		if (!slot_embeds(slot, IN_OBJECT) ||
			!slot->type.class->no_assignment ||
			slot->type.class->owns)
			continue;
		message = class_warning(run, class->text, CODE_UNASSIGNABLE,
			slot->place,
			"'%.*s' cannot be assigned with '=', because it embeds "
			"'%.*s', %s",
			SLICE_ARGS(class->name.text),
			SLICE_ARGS(slot->type.class->name.text),
			slot->type.class->is_empty
				? "which is empty, and whose children use its bytes: "
				  "'final: true' says that there are none"
				: "which lends its spare bytes");
		diag_note(run, message, slot->type.class->name.place,
			"'%.*s' is defined here",
			SLICE_ARGS(slot->type.class->name.text));
		return;
	}
}

/* Where it need not be there, or a list, text formats lose nothing that an
 * object must have. */
static void
lint_borrowed_text(struct run *run, const struct class *class)
{
	size_t i;

	for (i = class->inherited_count; i < class->slot_count; i++) {
		const struct slot *slot = class->slots[i];

		if (slot_is_borrowed_text(slot) && slot_is_needed(slot) &&
			!slot->is_growable && !slot->is_bounded)
			class_warning(run, class->text, CODE_NOT_IN_TEXT,
				slot->place,
				"slot '%.*s' is needed, but is not in text "
				"formats: nothing would own a borrowed text "
				"that is read",
				SLICE_ARGS(slot->name.text));
	}
}

static bool
has_prefix(const struct class *class, const struct class *above)
{
	while (class && class != above)
		class = class->parent;
	return class;
}

static bool
has_ancestor(const struct class *class, const struct class *above)
{
	size_t i;

	for (i = 0; i < class->ancestor_count; i++)
		if (class->ancestors[i] == above)
			return true;
	return false;
}

/* Functions of the program take their own class's objects. */
static void
lint_mixin_hook(
	struct run *run, const struct class *class, const struct class *above)
{
	const struct word *hook = above->text->post_init.text.length
		? &above->text->post_init
		: &above->text->validate;

	/* The class between them has been warned of. */
	if (!hook->text.length || has_prefix(class, above) ||
		(class->parent && has_ancestor(class->parent, above)))
		return;
	diag_note(run,
		class_warning(run, class->text, CODE_MIXIN_HOOK,
			class->name.place,
			"'%.*s' of '%.*s' is not called for objects of '%.*s', "
			"where its slots lie elsewhere",
			SLICE_ARGS(hook->text), SLICE_ARGS(above->name.text),
			SLICE_ARGS(class->name.text)),
		hook->place, "it is named here");
}

static void
lint_mixin_hooks(struct run *run, const struct class *class)
{
	size_t i;

	for (i = 0; i < class->mixin_count; i++)
		lint_mixin_hook(run, class, class->mixins[i]);
	for (i = 0; i < class->ancestor_count; i++)
		lint_mixin_hook(run, class, class->ancestors[i]);
}

static void
lint_padding(struct run *run, const struct class *class)
{
	const struct layout *layout = class->layout;

	if (layout->lending_size < layout->size)
		class_warning(run, class->text, CODE_WASTED_PADDING,
			class->name.place,
			"'%.*s' takes %llu bytes; if the classes above it lent "
			"their spare bytes (lends: true), %llu",
			SLICE_ARGS(class->name.text), (ull)layout->size,
			(ull)layout->lending_size);
	else if (class->layout_mode == LAYOUT_DECLARED &&
		layout->sorted_size < layout->size)
		class_warning(run, class->text, CODE_WASTED_PADDING,
			class->name.place,
			"'%.*s' takes %llu bytes in declared order; sorted, %llu",
			SLICE_ARGS(class->name.text), (ull)layout->size,
			(ull)layout->sorted_size);
}

static void
lint_worth(struct run *run, const struct class *class)
{
	const struct layout *layout = class->layout;
	uint64_t saved = layout->plain_size > layout->size
		? layout->plain_size - layout->size
		: 0;

	if (class->expect_count == 0 || class->layout_mode != LAYOUT_COMPACT ||
		saved == 0 || saved > PAGE_BYTES / class->expect_count)
		return;
	class_warning(run, class->text, CODE_SLOTS_NOT_WORTH_IT,
		class->name.place,
		"'%.*s' saves %llu bytes in all over plain C, for the %llu "
		"objects that are expected: 'layout: declared' reads better",
		SLICE_ARGS(class->name.text),
		(ull)(saved * class->expect_count), (ull) class->expect_count);
}

/*---- weak references ------------------------------------------------------*/

static bool
is_watched(const struct model *model, const struct class *class)
{
	size_t i, j, k;

	for (i = 0; i < model->schema_count; i++)
		for (j = 0; j < model->schemas[i]->class_count; j++) {
			const struct class *other =
				model->schemas[i]->classes[j];

			for (k = other->inherited_count; k < other->slot_count;
				k++)
				if (other->slots[k]->hold == HOLD_WEAK &&
					other->slots[k]->type.class == class)
					return true;
		}
	return false;
}

static void
lint_weakref(
	struct run *run, const struct model *model, const struct class *class)
{
	/* The search is long, and wanted only where it is asked for. */
	if (run->diag.off[CODE_WEAKREF_UNUSED] || !class->text->weakref.value ||
		is_watched(model, class))
		return;
	class_warning(run, class->text, CODE_WEAKREF_UNUSED,
		class->text->weakref.place, "no slot refers weakly to '%.*s'",
		SLICE_ARGS(class->name.text));
}

void
lint_model(struct run *run, const struct model *model)
{
	const struct schema *schema = model->root;
	size_t i;

	lint_open_parents(run, schema);
	for (i = 0; i < schema->class_count; i++) {
		const struct class *class = schema->classes[i];

		lint_no_slots(run, class);
		lint_shadowed_constants(run, class);
		lint_unassignable(run, class);
		lint_mixin_hooks(run, class);
		lint_borrowed_text(run, class);
		lint_padding(run, class);
		lint_bits(run, class);
		lint_worth(run, class);
		lint_weakref(run, model, class);
	}
}
