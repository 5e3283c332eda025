/* SPDX-License-Identifier: MIT */
/*
 * Python's rules where Python has the switch: a dictionary and weak references
 * cannot be taken back, and frozen classes do not mix with others. Of the rest
 * a child keeps what its layout must have from the parent that it begins with.
 */
#include "resolve/switches.h"

#include "resolve/constants.h"
#include "resolve/dataclass.h"
#include "resolve/text_name.h"

/*---- open, weakly referable, frozen ---------------------------------------*/

/* A switch that is inherited and cannot be taken back. */
static bool
take_switch(const struct resolver *resolver, const struct class *class,
	const struct flag *flag, const char *name, const struct class *from)
{
	struct message *message;

	if (!from || !flag->given || flag->value)
		return from || flag->value;
	message = diag_error(resolver->run, CODE_INHERITANCE, flag->place,
		"Cannot set `%s=False` if base class already has `%s=True`",
		name, name);
	diag_note(resolver->run, message, from->name.place,
		"'%.*s', above '%.*s', has it", SLICE_ARGS(from->name.text),
		SLICE_ARGS(class->name.text));
	return true;
}

static const struct class *
first_weakref_parent(const struct class *class)
{
	size_t i;

	for (i = 0; i < class->parent_count; i++)
		if (class->parents[i]->is_weakref)
			return class->parents[i];
	return NULL;
}

static const struct class *
first_open_parent(const struct class *class)
{
	size_t i;

	for (i = 0; i < class->parent_count; i++)
		if (class->parents[i]->is_open)
			return class->parents[i];
	return NULL;
}

static void
set_openness(const struct resolver *resolver, struct class *class)
{
	const struct class *open = first_open_parent(class);
	bool silent = !class->text->has_slots_key && !class->text->dict.given &&
		!class->text->lists_dict.given && class->mixin_count == 0 &&
		!class->text->incomplete;

	class->is_open = take_switch(resolver, class, &class->text->dict,
				 "dict", open) ||
		class->text->lists_dict.value || silent;
	class->is_weakref = take_switch(resolver, class, &class->text->weakref,
				    "weakref", first_weakref_parent(class)) ||
		class->text->lists_weakref.value ||
		(silent &&
			!(class->text->weakref.given &&
				!class->text->weakref.value));
	class->adds_dict = class->is_open &&
		!(class->parent && class->parent->is_open);
	if (silent && !open && !class->bad)
		class_warning(resolver->run, class->text, CODE_IMPLICIT_DICT,
			class->name.place,
			"class '%.*s' has no 'slots:', so it is open, as in Python: "
			"each object carries a dictionary, 8 bytes more (4 where a "
			"pointer has 4) and a table once it is used; write 'slots: []' to close it, or "
			"'dict: true' to mean it",
			SLICE_ARGS(class->name.text));
}

static void
set_frozen(const struct resolver *resolver, struct class *class)
{
	struct message *message;
	size_t i;

	class->is_frozen = class->text->frozen.value;
	for (i = 0; i < class->parent_count; i++) {
		const struct class *parent = class->parents[i];

		if (!class->text->frozen.given && i == 0)
			class->is_frozen = parent->is_frozen;
		if (parent->is_frozen == class->is_frozen)
			continue;
		message = diag_error(resolver->run, CODE_INHERITANCE,
			class->text->frozen.given ? class->text->frozen.place
						  : class->text->is_a[i].place,
			class->is_frozen
				? "cannot inherit frozen dataclass from a non-frozen one"
				: "cannot inherit non-frozen dataclass from a frozen one");
		diag_note(resolver->run, message, parent->name.place,
			"'%.*s' is defined here",
			SLICE_ARGS(parent->name.text));
	}
}

/*---- layout ---------------------------------------------------------------*/

static bool
has_bits_layout(enum layout_mode mode)
{
	return mode == LAYOUT_COMPACT || mode == LAYOUT_SORTED;
}

static void
set_layout_mode(const struct resolver *resolver, struct class *class)
{
	const struct class *parent = class->parent;
	const struct mode *mode = class->text->mode.given
		? &class->text->mode
		: &class->schema->text->default_mode;
	struct message *message;

	class->layout_mode = mode->value;
	class->byte_order = class->text->endian.value;
	class->refs_are_indexes = class->text->index32.given;
	if (parent && !class->text->endian.given)
		class->byte_order = parent->byte_order;
	if (parent && parent->refs_are_indexes)
		class->refs_are_indexes = true;
	if (parent &&
		(!has_bits_layout(parent->layout_mode) ||
			!has_bits_layout(class->layout_mode)) &&
		parent->layout_mode != class->layout_mode) {
		if (class->text->mode.given) {
			message = diag_error(resolver->run, CODE_LAYOUT,
				class->text->mode.place,
				"a child of a '%s' class is '%s' too: only compact and "
				"sorted mix in one family",
				layout_mode_name(parent->layout_mode),
				layout_mode_name(parent->layout_mode));
			diag_note(resolver->run, message, parent->name.place,
				"'%.*s' is defined here",
				SLICE_ARGS(parent->name.text));
		}
		class->layout_mode = parent->layout_mode;
	}
	if (class->text->endian.given && parent &&
		parent->byte_order != class->text->endian.value)
		diag_error(resolver->run, CODE_LAYOUT,
			class->text->endian.place,
			"a child keeps its parent's byte order");
	else if (class->text->endian.given &&
		has_bits_layout(class->layout_mode))
		diag_error(resolver->run, CODE_LAYOUT,
			class->text->endian.place,
			"'endian' is for records of a file or a wire: it needs "
			"'layout: declared' or 'layout: packed'");
}

static void
set_alignment(const struct resolver *resolver, struct class *class)
{
	const struct literal *given;
	uint64_t align;

	if (class->text->align.kind == LITERAL_NONE)
		return;
	given = constant_integer(resolver, &class->text->align);
	if (!given)
		return;
	align = given->integer.magnitude;
	if (given->integer.negative || align == 0 ||
		align > LIMIT_ALIGN_BYTES || (align & (align - 1)) != 0) {
		diag_error(resolver->run, CODE_LAYOUT, class->text->align.place,
			"an alignment is a power of two from 1 to %d",
			LIMIT_ALIGN_BYTES);
		return;
	}
	if (class->layout_mode == LAYOUT_PACKED) {
		diag_error(resolver->run, CODE_LAYOUT, class->text->align.place,
			"a packed record begins at any address: 'align' says "
			"nothing about it");
		return;
	}
	class->align_bytes = align;
}

static void
set_expected_count(const struct resolver *resolver, struct class *class)
{
	const struct literal *given;

	if (class->text->expect.kind == LITERAL_NONE)
		return;
	given = constant_integer(resolver, &class->text->expect);
	if (!given)
		return;
	if (given->integer.negative)
		diag_error(resolver->run, CODE_OUT_OF_RANGE,
			class->text->expect.place,
			"'expect' is a number of objects, which is not below "
			"0");
	else
		class->expect_count = given->integer.magnitude;
}

/*---- all of them ----------------------------------------------------------*/

void
switches_inherit(const struct resolver *resolver, struct class *class)
{
	struct resolver scoped = {resolver->run, resolver->model, class};

	class->is_abstract = class->text->abstract.value ||
		class->text->mixin.value;
	class->is_final = class->text->final.value;
	class->is_value = class->text->value.value;
	set_openness(resolver, class);
	set_frozen(resolver, class);
	dataclass_set_options(resolver->run, class);
	set_layout_mode(resolver, class);
	set_alignment(&scoped, class);
	text_name_inherit(resolver->run, class);
	set_expected_count(&scoped, class);
	class->lends_spare = (class->is_abstract || class->text->lends.value) &&
		has_bits_layout(class->layout_mode);
	class->no_assignment = class->lends_spare && !class->is_abstract;
	if (class->is_value &&
		(class->is_abstract || class->is_open || class->is_weakref))
		diag_error(resolver->run, CODE_CONFLICT,
			class->text->value.place,
			"a class that is %s cannot always be embedded",
			class->is_abstract       ? "abstract"
				: class->is_open ? "open"
						 : "weakly referable");
}
