/* SPDX-License-Identifier: MIT */
/*
 * A class has its options from itself or from its parents, in that order; a
 * slot's name is given, inherited or respelt by them. When all are known, no
 * two attributes of a class may have one name, and no two classes that can
 * stand in one place one tag.
 */
#include "resolve/text_name.h"

#include "load/node.h"
#include "resolve/spelling.h"

/*---- options --------------------------------------------------------------*/

static struct flag
inherit_flag(const struct class *class, struct flag own, size_t field)
{
	size_t i;

	for (i = 0; !own.given && i < class->parent_count; i++) {
		const char *parent = (const char *)class->parents[i];

		own = *(const struct flag *)(const void *)(parent + field);
	}
	return own;
}

/* Whether a slot of a class's own text, or the schema-level slot of its name,
 * is the tag. */
static bool
designates(const struct class *class, const struct slot_text *text)
{
	const struct slot_text *general;

	if (text->bad || text->keys->designates_type.given)
		return !text->bad && text->keys->designates_type.value;
	general = text->name_only
		? map_get(&class->schema->text->slot_map, text->name.text)
		: NULL;
	return general && !general->bad && general->keys->designates_type.value;
}

/* The name of the one that is; empty: none is. */
static struct word
designating_name(const struct class *class)
{
	const struct word none = {0};
	size_t i;

	for (i = 0; i < class->text->own_count; i++)
		if (designates(class, class->text->own[i]))
			return class->text->own[i]->name;
	return none;
}

static void
inherit_tag(struct class *class)
{
	size_t i;

	class->tagging = class->text->tag;
	class->tagging_field = class->text->tag_field;
	for (i = 0; !class->tagging.given && i < class->parent_count; i++)
		class->tagging = class->parents[i]->tagging;
	for (i = 0;
		!class->tagging_field.text.length && i < class->parent_count;
		i++)
		class->tagging_field = class->parents[i]->tagging_field;
	if (!class->tagging_field.text.length &&
		(class->tagging.kind == UNTAGGED || class->text->tag.given))
		class->tagging_field = designating_name(class);
	if (!class->tagging.given && class->tagging_field.text.length)
		class->tagging.kind = TAGGED_CLASS;
	if (class->tagging.kind == TAGGED_CLASS)
		class->tagging.text = class->name.text;
}

void
text_name_inherit(struct run *run, struct class *class)
{
	size_t i;

	class->renaming = class->text->rename;
	for (i = 0; !class->renaming.given && i < class->parent_count; i++)
		class->renaming = class->parents[i]->renaming;
	class->omitting = inherit_flag(class, class->text->omit_defaults,
		offsetof(struct class, omitting));
	class->forbidding = inherit_flag(class, class->text->forbid_unknown,
		offsetof(struct class, forbidding));
	inherit_tag(class);
	if (class->text->tag.kind == TAGGED_TEXT)
		spelling_check(run, "tag", class->text->tag.text,
			class->text->tag.place);
	spelling_check(run, "tag_field", class->text->tag_field.text,
		class->text->tag_field.place);
	if (class->text->forbid_unknown.given &&
		!class->text->forbid_unknown.value && class->is_open)
		diag_error(run, CODE_CONFLICT,
			class->text->forbid_unknown.place,
			"class '%.*s' is open: it keeps unknown attributes, so "
			"'forbid_unknown: false', which skips them, says nothing",
			SLICE_ARGS(class->name.text));
}

/*---- names ----------------------------------------------------------------*/

void
text_name_set(struct run *run, const struct class *class, struct slot *slot,
	const struct slot *inherited)
{
	if (slot->text->keys->text_name.text.length) {
		slot->text_name = slot->text->keys->text_name.text;
		spelling_check(run, "the name", slot->text_name,
			slot->text->keys->text_name.place);
	} else if (inherited) {
		slot->text_name = inherited->text_name;
	} else {
		slot->text_name = spelling_change(
			run, slot->reflected, class->renaming.value);
	}
}

/* What gives a slot its text name in this class. */
static struct place
name_place(const struct slot *slot)
{
	return slot->text->keys->text_name.text.length
		? slot->text->keys->text_name.place
		: slot->name.place;
}

static void
report_collision(struct run *run, const struct class *class,
	const struct slot *slot, const struct slot *other)
{
	struct message *message = diag_error(run, CODE_CLASH, name_place(slot),
		"class '%.*s': slots '%.*s' and '%.*s' are both '%.*s' in text "
		"formats",
		SLICE_ARGS(class->name.text), SLICE_ARGS(other->name.text),
		SLICE_ARGS(slot->name.text), SLICE_ARGS(slot->text_name));

	diag_note(run, message, name_place(other), "the other is here");
}

struct slice
text_name_tag_field(const struct class *class)
{
	return class->tagging_field.text.length ? class->tagging_field.text
						: SLICE("type");
}

static void
check_tag_field(
	struct run *run, const struct class *class, const struct slot *slot)
{
	struct message *message;

	if (class->tagging.kind == UNTAGGED || slot->is_tag ||
		!slice_equal(slot->text_name, text_name_tag_field(class)))
		return;
	message = diag_error(run, CODE_CLASH,
		class->text->tag_field.text.length
			? class->text->tag_field.place
			: class->text->tag.given ? class->text->tag.place
						 : name_place(slot),
		"class '%.*s': tag_field '%.*s' conflicts with the slot of that "
		"name",
		SLICE_ARGS(class->name.text), SLICE_ARGS(slot->text_name));
	diag_note(run, message, slot->place, "the slot is here");
}

/* A slot's name in the class above, where it is the same slot; what is wrong
 * there has been said there. */
static bool
is_new_name(const struct class *class, size_t index)
{
	return index >= class->inherited_count || !class->parent ||
		!slice_equal(class->slots[index]->text_name,
			class->parent->slots[index]->text_name);
}

static bool
is_same_tag_above(const struct class *class)
{
	const struct class *parent = class->parent;

	return parent && parent->tagging.kind != UNTAGGED &&
		slice_equal(text_name_tag_field(parent),
			text_name_tag_field(class));
}

/* Names at run time are no two alike. */
static bool
has_other_names(const struct class *class)
{
	size_t i;

	for (i = 0; i < class->slot_count; i++)
		if (!slice_is_same(class->slots[i]->text_name,
			    class->slots[i]->reflected))
			return true;
	return false;
}

/* names: text name → index + 1, of the slots before it. */
static void
check_collision(struct run *run, const struct class *class, size_t index,
	struct map *names)
{
	const struct slot *slot = class->slots[index];
	size_t other = (uintptr_t)map_put(names, &run->scratch, slot->text_name,
		(void *)(uintptr_t)(index + 1));

	if (other &&
		(is_new_name(class, index) || is_new_name(class, other - 1)))
		report_collision(run, class, slot, class->slots[other - 1]);
}

void
text_name_check(struct run *run, const struct class *class)
{
	struct arena_mark mark = arena_mark(&run->scratch);
	bool has_others = has_other_names(class);
	struct map names;
	size_t i;

	map_init(&names);
	for (i = 0; i < class->slot_count; i++) {
		if (has_others)
			check_collision(run, class, i, &names);
		if (is_new_name(class, i) || !is_same_tag_above(class))
			check_tag_field(run, class, class->slots[i]);
	}
	arena_return(&run->scratch, mark);
}

/*---- tagged unions --------------------------------------------------------*/

struct variants {
	struct run *run;
	struct map tags; /* text → struct class */
	const struct class *first;
	const struct class *base; /* where it has no tag */
};

static struct place
tag_place(const struct class *class)
{
	return class->text->tag.given ? class->text->tag.place
		: class->text->tag_field.text.length
		? class->text->tag_field.place
		: class->name.place;
}

static void
report_variant(struct variants *variants, const struct class *class,
	const struct class *other, const char *what)
{
	struct slice below = SLICE("one tagged class");
	struct message *message;

	if (variants->base)
		below = text_format(&variants->run->arena, "'%.*s'",
			SLICE_ARGS(variants->base->name.text));
	message = diag_error(variants->run, CODE_CONFLICT, tag_place(class),
		"'%.*s' and '%.*s' stand in one place, below %.*s, and %s",
		SLICE_ARGS(other->name.text), SLICE_ARGS(class->name.text),
		SLICE_ARGS(below), what);
	diag_note(variants->run, message, tag_place(other), "'%.*s' is here",
		SLICE_ARGS(other->name.text));
}

static void
check_variant(struct variants *variants, struct class *class)
{
	const struct class *first = variants->first;
	const struct class *same;

	if (class->is_abstract)
		return;
	if (class->tagging.kind == UNTAGGED) {
		if (first)
			report_variant(variants, class, first,
				"the second has no tag");
		return;
	}
	if (!first) {
		variants->first = class;
	} else if (!slice_equal(text_name_tag_field(class),
			   text_name_tag_field(first))) {
		report_variant(variants, class, first,
			"have their tags in different fields");
		return;
	} else if ((class->tagging.kind == TAGGED_INTEGER) !=
		(first->tagging.kind == TAGGED_INTEGER)) {
		report_variant(variants, class, first,
			"one tag is an integer, the other a text");
		return;
	}
	same = map_put(&variants->tags, &variants->run->arena,
		class->tagging.text, class);
	if (same)
		report_variant(variants, class, same, "have the same tag");
}

/* Depth is bounded by LIMIT_CLASS_DEPTH. */
static void
check_variants(struct variants *variants, struct class *class)
{
	size_t i;

	if (class->bad)
		return;
	check_variant(variants, class);
	for (i = 0; i < class->child_count; i++)
		check_variants(variants, class->children[i]);
}

void
text_name_check_union(struct run *run, const struct class *class)
{
	struct variants variants = {.run = run};
	size_t i;

	if (class->bad || class->tagging.kind == UNTAGGED ||
		(class->parent && class->parent->tagging.kind != UNTAGGED))
		return;
	map_init(&variants.tags);
	if (!class->is_abstract) {
		variants.first = class;
		map_put(&variants.tags, &run->arena, class->tagging.text,
			(void *)(uintptr_t) class);
	}
	for (i = 0; i < class->child_count; i++)
		check_variants(&variants, class->children[i]);
}

/*---- tags below classes that have none ------------------------------------*/

bool
text_name_tagged_below(const struct class *class)
{
	size_t i;

	for (i = 0; i < class->child_count; i++) {
		const struct class *child = class->children[i];

		if (!child->bad && child->tagging.kind != UNTAGGED)
			return true;
		if (!child->bad && text_name_tagged_below(child))
			return true;
	}
	return false;
}

/* The tagged class that is above all others of the class's union. */
static const struct class *
union_of(const struct class *class)
{
	while (class->parent && class->parent->tagging.kind != UNTAGGED)
		class = class->parent;
	return class;
}

/* What tells an object of the class: the attribute and what it says there, an
 * integer or a text. */
static struct slice
whole_tag(struct run *run, const struct class *class)
{
	return text_format(&run->arena, "%.*s%s%.*s",
		SLICE_ARGS(text_name_tag_field(class)),
		class->tagging.kind == TAGGED_INTEGER ? "\\" : "\"",
		SLICE_ARGS(class->tagging.text));
}

/* Below one class of which a slot owns objects. */
struct owned {
	struct run *run;
	struct map bases; /* name → struct class: those looked into */
	struct map told;  /* name → struct class: what has been reported */
	struct map tags;  /* whole tag → struct class, of the base in hand */
	const struct class *base;
};

/* Those of one union have been compared. */
static void
compare_tag(struct owned *owned, struct class *class)
{
	struct variants variants = {.run = owned->run, .base = owned->base};
	struct arena *arena = &owned->run->arena;
	const struct class *same = map_put(
		&owned->tags, arena, whole_tag(owned->run, class), class);

	if (same && union_of(same) != union_of(class) &&
		!map_put(&owned->told, arena, class->name.text, class))
		report_variant(&variants, class, same, "have the same tag");
}

/* Depth is bounded by LIMIT_CLASS_DEPTH. */
static void
compare_tags(struct owned *owned, struct class *class)
{
	size_t i;

	if (class->bad)
		return;
	if (class->tagging.kind != UNTAGGED && !class->is_abstract)
		compare_tag(owned, class);
	for (i = 0; i < class->child_count; i++)
		compare_tags(owned, class->children[i]);
}

/* A slot that leads to objects of a class without a tag, and to those below it:
 * their tags alone tell them. */
static void
check_base(struct owned *owned, const struct slot *slot)
{
	struct class *base = slot->type.class;

	if (slot->hold != HOLD_OWN || !base || base->bad ||
		base->tagging.kind != UNTAGGED ||
		map_put(&owned->bases, &owned->run->arena, base->name.text,
			base))
		return;
	owned->base = base;
	map_init(&owned->tags);
	compare_tags(owned, base);
}

void
text_name_check_owned(struct run *run, const struct model *model)
{
	struct owned owned = {.run = run};
	size_t i, j, k;

	map_init(&owned.bases);
	map_init(&owned.told);
	for (i = 0; i < model->schema_count; i++)
		for (j = 0; j < model->schemas[i]->class_count; j++) {
			const struct class *class =
				model->schemas[i]->classes[j];

			for (k = class->inherited_count;
				!class->bad && k < class->slot_count; k++)
				check_base(&owned, class->slots[k]);
		}
}
