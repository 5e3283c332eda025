/* SPDX-License-Identifier: MIT */
/*
 * Goes through the pairs: enums and types first, because classes depend on
 * them, then classes, each after its parent and what it embeds. A class that
 * changes only because something that it depends on did has no finding of its
 * own: it follows the finding of that, in whose notes it stands.
 */
#include "compare/against.h"

#include <string.h>

#include "compare/contrast.h"
#include "message/suggest.h"
#include "resolve/slot.h"
#include "resolve/text_name.h"

typedef unsigned long long ull; /* what printf's %llu takes */

#define SHOWN_FOLLOWERS 6 /* notes of one finding; the rest is counted */

struct comparer {
	struct contrast contrast;
	/* By index of the new schema: the finding about its default_layout,
	 * made for the first class that depends on it. */
	struct finding **default_layouts;
};

/* A class under way, old and new. */
struct meeting {
	struct comparer *comparer;
	struct pair *pair;
	const struct class *old, *new;
	struct subject subject;
	bool same_base;
	bool respelt;          /* its slots have other names in texts */
	bool own_cause;        /* something of its own moves its slots */
	struct finding *cause; /* something else does … */
	bool causes_itself;    /* … or a switch of its own, as layout: */
	bool differs;          /* a slot, the size or the alignment */
	size_t moved;
	struct finding *first; /* of its own about where things are */
};

/* A slot that is in both, by numbers. */
struct match {
	size_t old_index, new_index;
	bool renamed;
};

static struct place
file_place(const struct schema *schema)
{
	return (struct place){schema->source, 0, 0};
}

static struct slice
dotted(struct run *run, struct slice owner, struct slice name)
{
	return text_format(
		&run->arena, "%.*s.%.*s", SLICE_ARGS(owner), SLICE_ARGS(name));
}

/*---- who follows whom -----------------------------------------------------*/

/* Class changes only because of what the finding tells. */
static void
follow(const struct meeting *meeting, struct finding *finding)
{
	const struct layout *was = meeting->old->layout;
	const struct layout *is = meeting->new->layout;
	struct run *run = meeting->comparer->contrast.run;
	struct slice name = meeting->new->name.text;
	const char *size = "", *moved = "";

	if (was->size != is->size)
		size = text_format(&run->arena, "; %llu bytes instead of %llu",
			(ull)is->size, (ull)was->size)
			       .bytes;
	if (meeting->moved)
		moved = text_format(&run->arena, "; %zu slot%s moved",
			meeting->moved, meeting->moved == 1 ? "" : "s")
				.bytes;

	if (meeting->causes_itself) {
		diag_note(run, finding->message, meeting->new->name.place,
			"'%.*s' changes so%s%s", SLICE_ARGS(name), size, moved);
	} else if (finding->followers++ < SHOWN_FOLLOWERS) {
		diag_note(run, finding->message, meeting->new->name.place,
			"'%.*s' changes with it%s%s", SLICE_ARGS(name), size,
			moved);
	} else if (!finding->hidden_place.source) {
		finding->hidden_place = meeting->new->name.place;
		finding->hidden_name = name;
	}
}

/* Says how many followers have no note of their own. */
static void
tell_hidden(struct run *run, struct finding *finding)
{
	size_t hidden;

	if (!finding || finding->followers <= SHOWN_FOLLOWERS)
		return;
	hidden = finding->followers - SHOWN_FOLLOWERS;
	finding->followers = 0;
	if (hidden == 1)
		diag_note(run, finding->message, finding->hidden_place,
			"and '%.*s' changes with it",
			SLICE_ARGS(finding->hidden_name));
	else
		diag_note(run, finding->message, finding->hidden_place,
			"and '%.*s' and %zu more change with it",
			SLICE_ARGS(finding->hidden_name), hidden - 1);
}

/*---- where things are gone or new -----------------------------------------*/

static void
report_gone(struct comparer *comparer, const char *noun, struct slice name,
	struct place old_place, struct place new_owner, enum diag_code code,
	unsigned breaks)
{
	struct subject subject = {noun, name, new_owner, old_place, false};

	contrast_start(&comparer->contrast);
	contrast_report(&comparer->contrast, &subject, code, breaks, "is gone");
}

static void
report_new(struct comparer *comparer, const char *noun, struct slice name,
	struct place new_place, struct place old_owner, enum diag_code code,
	unsigned breaks, const char *what)
{
	struct subject subject = {noun, name, new_place, old_owner, true};

	contrast_start(&comparer->contrast);
	contrast_report(
		&comparer->contrast, &subject, code, breaks, "%s", what);
}

/*---- enums ----------------------------------------------------------------*/

static struct place
value_place(const struct enum_value *value)
{
	return place_or(value->given.place, value->name.place);
}

/* A run of values that are renumbered by as much as the first of them. */
struct shift {
	struct finding *finding;
	uint64_t distance; /* two's complement */
	size_t followers;
	struct place place; /* of the first follower */
};

static void
shift_end(struct comparer *comparer, struct shift *shift)
{
	if (shift->followers)
		diag_note(comparer->contrast.run, shift->finding->message,
			shift->place, "and %zu value%s after it by as much",
			shift->followers, shift->followers == 1 ? "" : "s");
	memset(shift, 0, sizeof *shift);
}

static void
compare_number(struct comparer *comparer, struct shift *shift,
	const struct subject *subject, const struct enum_value *was,
	const struct enum_value *is)
{
	struct arena *arena = &comparer->contrast.run->arena;
	uint64_t distance = integer_pattern(is->number) -
		integer_pattern(was->number);

	if (shift->finding && shift->distance == distance &&
		is->given.kind == LITERAL_NONE) {
		if (shift->followers++ == 0)
			shift->place = is->name.place;
		return;
	}
	shift_end(comparer, shift);
	if (integer_compare(was->number, is->number) == 0)
		return;
	shift->distance = distance;
	shift->finding = contrast_report(&comparer->contrast, subject,
		CHANGE_RENUMBERED, BREAKS_DATA, "is %s instead of %s",
		integer_text(arena, is->number).bytes,
		integer_text(arena, was->number).bytes);
}

/* Names of values → struct enum_value; of those that the other enum lacks
 * also their numbers, as text. */
static void
map_values(struct run *run, const struct enumeration *enumeration,
	struct map *names)
{
	size_t i;

	map_init(names);
	for (i = 0; i < enumeration->value_count; i++)
		map_put(names, &run->arena, enumeration->values[i].name.text,
			&enumeration->values[i]);
}

static void
map_lost_numbers(struct run *run, const struct enumeration *enumeration,
	const struct map *news, struct map *numbers)
{
	size_t i;

	map_init(numbers);
	for (i = 0; i < enumeration->value_count; i++) {
		struct enum_value *value = &enumeration->values[i];

		if (!map_get(news, value->name.text))
			map_put(numbers, &run->arena,
				integer_text(&run->arena, value->number),
				value);
	}
}

static void
compare_values(struct comparer *comparer, const struct enumeration *old,
	const struct enumeration *new)
{
	struct run *run = comparer->contrast.run;
	struct map olds, news, lost, taken;
	struct shift shift = {0};
	size_t i;

	map_values(run, old, &olds);
	map_values(run, new, &news);
	map_lost_numbers(run, old, &news, &lost);
	map_init(&taken); /* old names that are renamed */
	for (i = 0; i < new->value_count; i++) {
		const struct enum_value *is = &new->values[i];
		struct enum_value *was = map_get(&olds, is->name.text);
		struct subject subject = {"value",
			dotted(run, new->name.text, is->name.text),
			value_place(is), old->name.place, true};

		contrast_start(&comparer->contrast);
		if (was) {
			subject.old_place = value_place(was);
			subject.absent = false;
			compare_number(comparer, &shift, &subject, was, is);
			continue;
		}
		shift_end(comparer, &shift);
		was = map_get(&lost, integer_text(&run->arena, is->number));
		if (was && !map_put(&taken, &run->arena, was->name.text, was)) {
			subject.old_place = value_place(was);
			subject.absent = false;
			contrast_report(&comparer->contrast, &subject,
				CHANGE_VALUE_RENAMED,
				BREAKS_SOURCE | BREAKS_DATA, "was '%.*s'",
				SLICE_ARGS(was->name.text));
		} else {
			contrast_report(&comparer->contrast, &subject,
				CHANGE_VALUE_ADDED, BREAKS_NOTHING, "is new");
		}
	}
	shift_end(comparer, &shift);
	for (i = 0; i < old->value_count; i++) {
		const struct enum_value *was = &old->values[i];

		if (!map_get(&news, was->name.text) &&
			!map_get(&taken, was->name.text))
			report_gone(comparer, "value",
				dotted(run, new->name.text, was->name.text),
				was->name.place, new->name.place,
				CHANGE_VALUE_REMOVED,
				BREAKS_SOURCE | BREAKS_DATA);
	}
}

static void
compare_enums(struct comparer *comparer, struct pair *pair)
{
	const struct enumeration *old = pair->old->enumeration;
	const struct enumeration *new = pair->new->enumeration;
	struct contrast *contrast = &comparer->contrast;
	struct subject subject = {"enum", new->name.text, new->name.place,
		old->name.place, false};

	contrast_start(contrast);
	if (pair->renamed)
		contrast_report(contrast, &subject, CHANGE_ENUM_RENAMED,
			BREAKS_SOURCE, "was '%.*s'",
			SLICE_ARGS(old->name.text));
	if (old->flags.value != new->flags.value)
		contrast_report(contrast, &subject, CHANGE_FLAGS,
			BREAKS_SOURCE | BREAKS_DATA,
			new->flags.value
				? "has masks that combine"
				: "has no masks that combine any more");
	if (old->open.value != new->open.value)
		contrast_report(contrast, &subject, CHANGE_OPEN,
			new->open.value ? BREAKS_NOTHING : BREAKS_DATA,
			new->open.value ? "keeps unknown numbers"
					: "keeps unknown numbers no longer");
	if (old->size_bytes != new->size_bytes ||
		old->is_signed != new->is_signed) {
		pair->changed = true;
		pair->root = contrast_report(contrast, &subject, CHANGE_STORAGE,
			BREAKS_LAYOUT,
			"is stored in %sint%u_t instead of %sint%u_t",
			new->is_signed ? "" : "u", new->size_bytes * 8,
			old->is_signed ? "" : "u", old->size_bytes * 8);
	}
	compare_values(comparer, old, new);
}

/*---- types ----------------------------------------------------------------*/

static void
compare_types(struct comparer *comparer, struct pair *pair)
{
	const struct type *old = pair->old->type, *new = pair->new->type;
	struct contrast *contrast = &comparer->contrast;
	struct subject subject = {"type", new->name.text, new->name.place,
		old->name.place, false};

	contrast_start(contrast);
	if (pair->renamed)
		contrast_report(contrast, &subject, CHANGE_TYPE_RENAMED,
			BREAKS_SOURCE, "was '%.*s'",
			SLICE_ARGS(old->name.text));
	pair->root = contrast_types(contrast, &subject, old, new);
	pair->changed = pair->root != NULL;
}

/*---- classes: what they are -----------------------------------------------*/

static const char *
base_text(struct run *run, const struct class *was, const struct class *is)
{
	if (!is)
		return text_format(&run->arena,
			"has no base any more: was '%.*s'",
			SLICE_ARGS(was->name.text))
			.bytes;
	if (!was)
		return text_format(&run->arena,
			"has the base '%.*s', and had none",
			SLICE_ARGS(is->name.text))
			.bytes;
	return text_format(&run->arena, "has the base '%.*s' instead of '%.*s'",
		SLICE_ARGS(is->name.text), SLICE_ARGS(was->name.text))
		.bytes;
}

static void
compare_bases(struct meeting *meeting)
{
	struct contrast *contrast = &meeting->comparer->contrast;
	const struct class *was = meeting->old->parent;
	const struct class *is = meeting->new->parent;
	struct subject subject = meeting->subject;

	meeting->same_base = was && is
		? pairs_match(&contrast->pairs, was->name.text, is->name.text)
		: was == is;
	if (meeting->same_base)
		return;
	if (is && meeting->new->is_a_count)
		subject.new_place = meeting->new->is_a[0].place;
	if (was && meeting->old->is_a_count)
		subject.old_place = meeting->old->is_a[0].place;
	meeting->cause = contrast_report(contrast, &subject, CHANGE_BASE,
		BREAKS_SOURCE | BREAKS_LAYOUT | BREAKS_DATA, "%s",
		base_text(contrast->run, was, is));
	meeting->causes_itself = true;
}

/* Whether the new class has the old one among its mixins and its bases without
 * storage, or the reverse. */
static bool
mixes_in(const struct meeting *meeting, const struct class *class,
	const struct class *what, bool what_is_old)
{
	const struct pairs *pairs = &meeting->comparer->contrast.pairs;
	size_t i;

	for (i = 0; i < class->mixin_count + class->parent_count; i++) {
		const struct class *other = i < class->mixin_count
			? class->mixins[i]
			: class->parents[i - class->mixin_count];
		struct slice name = what->name.text, its = other->name.text;

		if (what_is_old ? pairs_match(pairs, name, its)
				: pairs_match(pairs, its, name))
			return true;
	}
	return false;
}

static void
compare_mixin(struct meeting *meeting, const struct class *mixin,
	struct word word, bool is_old)
{
	struct subject subject = meeting->subject;
	bool removed = is_old;

	if (mixin == (is_old ? meeting->old : meeting->new)->parent ||
		mixes_in(meeting, is_old ? meeting->new : meeting->old, mixin,
			is_old))
		return;
	*(is_old ? &subject.old_place : &subject.new_place) = word.place;
	contrast_report(&meeting->comparer->contrast, &subject,
		removed ? CHANGE_MIXIN_REMOVED : CHANGE_MIXIN_ADDED,
		removed ? BREAKS_SOURCE : BREAKS_NOTHING,
		removed ? "is no longer a '%.*s'" : "is a '%.*s' too",
		SLICE_ARGS(mixin->name.text));
}

static void
compare_mixins(struct meeting *meeting, const struct class *class, bool is_old)
{
	size_t i;

	for (i = 0; i < class->parent_count; i++)
		compare_mixin(
			meeting, class->parents[i], class->is_a[i], is_old);
	for (i = 0; i < class->mixin_count; i++)
		compare_mixin(meeting, class->mixins[i], class->mixin_names[i],
			is_old);
}

/*---- classes: switches ----------------------------------------------------*/

/* What a class is or is not, and what it breaks to become so, or to stop. */
struct trait {
	enum diag_code code;
	size_t is;   /* offset of a bool in struct class … */
	size_t flag; /* … and of the struct flag that says so */
	unsigned set, cleared;
	const char *on, *off;
	bool is_inherited; /* then the parent's change is told, not this */
	bool moves_slots;
};

#define OFFSET(field) offsetof(struct class, field)

static const struct trait traits[] = {
	{CHANGE_ABSTRACT, OFFSET(abstract.value), OFFSET(abstract),
		BREAKS_SOURCE, BREAKS_NOTHING, "is abstract",
		"is not abstract any more", false, true},
	{CHANGE_MIXIN, OFFSET(mixin.value), OFFSET(mixin), BREAKS_SOURCE,
		BREAKS_NOTHING, "is a mixin", "is not a mixin any more", false,
		true},
	{CHANGE_FINAL, OFFSET(is_final), OFFSET(final), BREAKS_SOURCE,
		BREAKS_NOTHING, "is final", "is not final any more", false,
		false},
	{CHANGE_VALUE, OFFSET(is_value), OFFSET(value), BREAKS_SOURCE,
		BREAKS_NOTHING, "is a value, always embedded",
		"is not always embedded any more", false, false},
	{CHANGE_FROZEN, OFFSET(is_frozen), OFFSET(frozen), BREAKS_SOURCE,
		BREAKS_NOTHING, "is frozen, and has no setters",
		"is not frozen any more", true, false},
	{CHANGE_WEAKREF, OFFSET(is_weakref), OFFSET(weakref), BREAKS_NOTHING,
		BREAKS_SOURCE, "can be referred to weakly",
		"cannot be referred to weakly any more", true, false},
	{CHANGE_DICT, OFFSET(is_open), OFFSET(dict), BREAKS_NOTHING,
		BREAKS_SOURCE | BREAKS_DATA, "takes further attributes",
		"takes no further attributes any more", true, true},
	{CHANGE_LENDS, OFFSET(no_assignment), OFFSET(lends), BREAKS_SOURCE,
		BREAKS_NOTHING, "cannot be assigned with '='",
		"can be assigned with '='", true, true},
	{CHANGE_EQ, OFFSET(options.eq.value), OFFSET(options.eq),
		BREAKS_NOTHING, BREAKS_SOURCE, "can be compared",
		"cannot be compared any more", true, false},
	{CHANGE_ORDERED, OFFSET(options.order.value), OFFSET(options.order),
		BREAKS_NOTHING, BREAKS_SOURCE, "has an order",
		"has no order any more", true, false},
	{CHANGE_HASHED, OFFSET(is_hashed), OFFSET(options.hash), BREAKS_NOTHING,
		BREAKS_SOURCE, "has a hash", "has no hash any more", true,
		false},
	{CHANGE_REPR, OFFSET(options.repr.value), OFFSET(options.repr),
		BREAKS_NOTHING, BREAKS_SOURCE, "can be written as text",
		"cannot be written as text any more", true, false},
	{CHANGE_OMIT_DEFAULTS, OFFSET(omitting.value), OFFSET(omitting),
		BREAKS_NOTHING, BREAKS_NOTHING, "omits defaults in texts",
		"omits no defaults in texts any more", true, false}};

static bool
is_so(const struct class *class, const struct trait *trait)
{
	return *(const bool *)((const char *)class + trait->is);
}

static struct place
trait_place(const struct class *class, const struct trait *trait)
{
	const struct flag *flag =
		(const struct flag *)(const void *)((const char *)class +
			trait->flag);

	return place_or(flag->place, class->name.place);
}

static struct pair *
pair_of(const struct comparer *comparer, const struct class *new)
{
	return map_get(&comparer->contrast.pairs.by_new, new->name.text);
}

/* Whether that class has changed in the same way. */
static bool
changed_too(const struct comparer *comparer, const struct class *other,
	const struct trait *trait, bool now)
{
	const struct pair *pair = pair_of(comparer, other);

	return pair && is_so(other, trait) == now &&
		is_so(pair->old->class, trait) != now;
}

/* Whether an embedded class is the reason. */
static bool
embeds_changed(const struct meeting *meeting, const struct trait *trait)
{
	const struct class *class = meeting->new;
	size_t i;

	if (trait->code != CHANGE_LENDS)
		return false;
	for (i = 0; i < class->slot_count; i++)
		if (slot_embeds(class->slots[i], IN_OBJECT_OR_LIST) &&
			changed_too(meeting->comparer,
				class->slots[i]->type.class, trait,
				is_so(class, trait)))
			return true;
	return false;
}

static void
compare_trait(struct meeting *meeting, const struct trait *trait)
{
	bool was = is_so(meeting->old, trait), is = is_so(meeting->new, trait);
	struct subject subject = meeting->subject;

	if (was == is)
		return;
	if (trait->is_inherited && meeting->same_base &&
		meeting->new->parent &&changed_too(
			meeting->comparer, meeting->new->parent, trait, is))
		return;
	if (embeds_changed(meeting, trait))
		return;
	meeting->own_cause |= trait->moves_slots;
	subject.new_place = trait_place(meeting->new, trait);
	subject.old_place = trait_place(meeting->old, trait);
	contrast_report(&meeting->comparer->contrast, &subject, trait->code,
		is ? trait->set : trait->cleared, "%s",
		is ? trait->on : trait->off);
}

static const char *
byte_order_text(enum byte_order order)
{
	switch (order) {
	case ORDER_NATIVE:
		break;
	case ORDER_BIG:
		return "big-endian";
	case ORDER_LITTLE:
		return "little-endian";
	}
	return "of the machine's byte order";
}

/* Whether the parent, whose this is too, has it from and to the same. */
static bool
same_above(const struct meeting *meeting,
	bool (*same)(const struct class *, const struct class *))
{
	const struct class *old = meeting->old, *new = meeting->new;

	return meeting->same_base && new->parent &&same(old, old->parent) &&
		same(new, new->parent);
}

static bool
same_order(const struct class *a, const struct class *b)
{
	return a->byte_order == b->byte_order;
}

static bool
same_refs(const struct class *a, const struct class *b)
{
	return a->refs_are_indexes == b->refs_are_indexes;
}

static bool
same_mode(const struct class *a, const struct class *b)
{
	return a->layout_mode == b->layout_mode;
}

static void
compare_byte_order(struct meeting *meeting)
{
	const struct class *old = meeting->old, *new = meeting->new;
	struct subject subject = meeting->subject;

	if (same_order(old, new) || same_above(meeting, same_order))
		return;
	subject.new_place = place_or(new->endian.place, new->name.place);
	subject.old_place = place_or(old->endian.place, old->name.place);
	meeting->cause = contrast_report(&meeting->comparer->contrast, &subject,
		CHANGE_ENDIAN, BREAKS_SOURCE | BREAKS_LAYOUT,
		"is %s instead of %s", byte_order_text(new->byte_order),
		byte_order_text(old->byte_order));
	meeting->causes_itself = true;
}

static void
compare_refs(struct meeting *meeting)
{
	const struct class *old = meeting->old, *new = meeting->new;
	struct subject subject = meeting->subject;

	if (same_refs(old, new) && old->has_index != new->has_index)
		contrast_report(&meeting->comparer->contrast, &subject,
			CHANGE_REFS, BREAKS_SOURCE,
			new->has_index ? "is referred to by index in its file"
				       : "is referred to by index no longer");
	if (same_refs(old, new) || same_above(meeting, same_refs))
		return;
	subject.new_place = place_or(new->index32.place, new->name.place);
	subject.old_place = place_or(old->index32.place, old->name.place);
	meeting->cause = contrast_report(&meeting->comparer->contrast, &subject,
		CHANGE_REFS, BREAKS_SOURCE | BREAKS_LAYOUT,
		new->refs_are_indexes ? "refers by index instead of pointer"
				      : "refers by pointer instead of index");
	meeting->causes_itself = true;
}

/*---- classes: in texts and when they are made -----------------------------*/

static bool
same_renaming(const struct class *a, const struct class *b)
{
	return a->renaming.value == b->renaming.value;
}

static void
compare_renaming(struct meeting *meeting)
{
	const struct class *old = meeting->old, *new = meeting->new;
	struct subject subject = meeting->subject;

	meeting->respelt = !same_renaming(old, new);
	if (!meeting->respelt || same_above(meeting, same_renaming))
		return;
	subject.new_place = place_or(new->rename.place, new->name.place);
	subject.old_place = place_or(old->rename.place, old->name.place);
	contrast_report(&meeting->comparer->contrast, &subject, CHANGE_RENAME,
		BREAKS_DATA, "spells its slots otherwise in texts");
}

static const char *
tag_text(struct run *run, const struct class *class)
{
	if (class->tagging.kind == UNTAGGED)
		return "no tag";
	return text_format(&run->arena, "the tag %.*s: %.*s",
		SLICE_ARGS(external_tag_field(class)),
		SLICE_ARGS(class->tagging.text))
		.bytes;
}

/* By kind and attribute: what a class passes to those below it. */
static bool
same_tagging(const struct class *a, const struct class *b)
{
	return a->tagging.kind == b->tagging.kind &&
		slice_equal(external_tag_field(a), external_tag_field(b));
}

static void
compare_tags(struct meeting *meeting)
{
	const struct class *old = meeting->old, *new = meeting->new;
	struct run *run = meeting->comparer->contrast.run;
	const char *was = tag_text(run, old), *is = tag_text(run, new);
	struct subject subject = meeting->subject;

	if (strcmp(was, is) == 0 ||
		(!same_tagging(old, new) && !old->tag.given &&
			!new->tag.given &&same_above(meeting, same_tagging)))
		return;
	subject.new_place = place_or(new->tag.place, new->name.place);
	subject.old_place = place_or(old->tag.place, old->name.place);
	contrast_report(&meeting->comparer->contrast, &subject, CHANGE_TAG,
		BREAKS_DATA, "has %s in texts, where it had %s", is, was);
}

static bool
skips_unknown(const struct class *class)
{
	return class->forbidding.given && !class->forbidding.value;
}

static bool
same_skipping(const struct class *a, const struct class *b)
{
	return skips_unknown(a) == skips_unknown(b);
}

static void
compare_skipping(struct meeting *meeting)
{
	const struct class *old = meeting->old, *new = meeting->new;
	struct subject subject = meeting->subject;

	if (same_skipping(old, new) || same_above(meeting, same_skipping))
		return;
	subject.new_place = place_or(
		new->forbid_unknown.place, new->name.place);
	subject.old_place = place_or(
		old->forbid_unknown.place, old->name.place);
	contrast_report(&meeting->comparer->contrast, &subject,
		CHANGE_FORBID_UNKNOWN,
		skips_unknown(new) ? BREAKS_NOTHING : BREAKS_DATA, "%s",
		skips_unknown(new) ? "skips unknown attributes in texts"
				   : "refuses unknown attributes in texts");
}

static void
compare_hooks(struct meeting *meeting)
{
	struct word was = meeting->old->post_init;
	struct word is = meeting->new->post_init;
	struct subject subject = meeting->subject;

	if (slice_equal(was.text, is.text))
		return;
	subject.new_place = place_or(is.place, subject.new_place);
	subject.old_place = place_or(was.place, subject.old_place);
	if (is.text.length)
		contrast_report(&meeting->comparer->contrast, &subject,
			CHANGE_POST_INIT, BREAKS_SOURCE,
			"calls '%.*s' once an object is made",
			SLICE_ARGS(is.text));
	else
		contrast_report(&meeting->comparer->contrast, &subject,
			CHANGE_POST_INIT, BREAKS_NOTHING,
			"calls '%.*s' no longer", SLICE_ARGS(was.text));
}

/*---- classes: constants ---------------------------------------------------*/

static bool
literal_equal(const struct literal *a, const struct literal *b)
{
	if (a->kind != b->kind)
		return false;
	if (a->kind == LITERAL_INTEGER)
		return integer_compare(a->integer, b->integer) == 0;
	return slice_equal(a->text, b->text);
}

static void
map_constants(struct run *run, const struct class *class, struct map *map)
{
	size_t i;

	map_init(map);
	for (i = 0; i < class->constant_count; i++)
		map_put(map, &run->arena, class->constants[i].name.text,
			&class->constants[i]);
}

static void
compare_constants(struct meeting *meeting)
{
	const struct class *old = meeting->old, *new = meeting->new;
	struct comparer *comparer = meeting->comparer;
	struct run *run = comparer->contrast.run;
	struct map olds, news;
	size_t i;

	map_constants(run, old, &olds);
	map_constants(run, new, &news);
	for (i = 0; i < new->constant_count; i++) {
		const struct constant *is = &new->constants[i];
		const struct constant *was = map_get(&olds, is->name.text);
		struct subject subject = {"constant",
			dotted(run, new->name.text, is->name.text),
			is->value.place, {0}, false};

		if (!was) {
			report_new(comparer, "constant", subject.name,
				is->name.place, old->name.place,
				CHANGE_CONSTANT_ADDED, BREAKS_NOTHING,
				"is new");
			continue;
		}
		subject.old_place = was->value.place;
		if (!literal_equal(&was->value, &is->value))
			contrast_report(&comparer->contrast, &subject,
				CHANGE_CONSTANT, BREAKS_SOURCE,
				"has another value");
	}
	for (i = 0; i < old->constant_count; i++)
		if (!map_get(&news, old->constants[i].name.text))
			report_gone(comparer, "constant",
				dotted(run, new->name.text,
					old->constants[i].name.text),
				old->constants[i].name.place, new->name.place,
				CHANGE_CONSTANT_REMOVED, BREAKS_SOURCE);
}

/*---- slots: which is which ------------------------------------------------*/

static struct slice
run_time_name(const struct slot *slot)
{
	return slot->reflected.length ? slot->reflected : slot->name.text;
}

/* Names → 1 + number, as a pointer that is never followed: the slot. */
static void
map_slots(struct run *run, const struct class *class, struct map *map)
{
	size_t i;

	map_init(map);
	for (i = 0; i < class->slot_count; i++)
		map_put(map, &run->arena, run_time_name(class->slots[i]),
			&class->slots[i]);
}

static bool
find_slot(const struct map *map, const struct class *class,
	const struct slot *wanted, size_t *index)
{
	struct slot **found = map_get(map, run_time_name(wanted));

	if (found)
		*index = (size_t)(found - class->slots);
	return found != NULL;
}

/* Which slots of both are one; NONE where there is none. */
#define NONE SIZE_MAX
struct matches {
	size_t *old_of_new, *new_of_old;
	size_t old_first, new_first; /* own slots */
};

static bool
is_renamed(const struct meeting *meeting, size_t was, size_t is)
{
	return placement_same(&meeting->old->layout->placements[was],
		       &meeting->new->layout->placements[is]) &&
		pairs_same_slot(&meeting->comparer->contrast.pairs,
			meeting->old->slots[was], meeting->new->slots[is]);
}

/* Own slots without a partner: the same place and type, another name. */
static void
match_renamed(const struct meeting *meeting, struct matches *matches)
{
	size_t i, j;

	for (i = matches->old_first; i < meeting->old->slot_count; i++) {
		if (matches->new_of_old[i] != NONE)
			continue;
		for (j = matches->new_first; j < meeting->new->slot_count; j++)
			if (matches->old_of_new[j] == NONE &&
				is_renamed(meeting, i, j))
				break;
		if (j == meeting->new->slot_count)
			continue;
		matches->new_of_old[i] = j;
		matches->old_of_new[j] = i;
	}
}

static void
match_slots(const struct meeting *meeting, struct matches *matches)
{
	const struct class *old = meeting->old, *new = meeting->new;
	struct run *run = meeting->comparer->contrast.run;
	struct map olds;
	size_t i, index;

	matches->old_of_new = ARENA_ARRAY(
		&run->arena, size_t, new->slot_count + 1);
	matches->new_of_old = ARENA_ARRAY(
		&run->arena, size_t, old->slot_count + 1);
	matches->old_first = old->inherited_count;
	matches->new_first = new->inherited_count;
	for (i = 0; i < old->slot_count; i++)
		matches->new_of_old[i] = NONE;
	map_slots(run, old, &olds);
	for (i = 0; i < new->slot_count; i++) {
		matches->old_of_new[i] = NONE;
		if (!find_slot(&olds, old, new->slots[i], &index))
			continue;
		matches->old_of_new[i] = index;
		matches->new_of_old[index] = i;
	}
	match_renamed(meeting, matches);
}

/*---- slots: one after the other -------------------------------------------*/

/* Differences of these kinds move what stands behind. */
static bool
found_storage(const struct contrast *contrast)
{
	static const enum diag_code codes[] = {CHANGE_TYPE, CHANGE_LENGTH,
		CHANGE_NARROWED, CHANGE_WIDENED, CHANGE_UNCHECKED,
		CHANGE_REQUIRED, CHANGE_OPTIONAL};
	size_t i;

	for (i = 0; i < sizeof codes / sizeof *codes; i++)
		if (contrast->found[codes[i]])
			return true;
	return false;
}

/* Where a class speaks of a slot: its slot_usage, or the slot. */
static struct place
slot_place(const struct class *class, const struct slot *slot)
{
	size_t i;

	for (i = 0; slot->owner != class && i < class->usage_count; i++)
		if (slice_equal(class->usages[i].name.text, slot->name.text))
			return class->usages[i].name.place;
	return slot->place;
}

static struct subject
slot_subject(const struct meeting *meeting, const struct slot *was,
	const struct slot *is)
{
	struct run *run = meeting->comparer->contrast.run;
	struct subject subject = {"slot", {NULL, 0}, {0}, {0}, false};

	subject.name = dotted(
		run, meeting->new->name.text, (is ? is : was)->name.text);
	subject.new_place = is ? slot_place(meeting->new, is)
			       : meeting->new->name.place;
	subject.old_place = was ? slot_place(meeting->old, was)
				: meeting->old->name.place;
	return subject;
}

/* Another class of which both have the slot, and where its differences are
 * told: the parent, or a mixin. NULL where there is none. */
static const struct slot *
told_elsewhere(const struct meeting *meeting, const struct match *match,
	const struct slot **was)
{
	const struct class *old = meeting->old, *new = meeting->new;
	const struct slot *old_slot = old->slots[match->old_index];
	const struct slot *new_slot = new->slots[match->new_index];

	if (match->new_index < new->inherited_count &&
		match->old_index < old->inherited_count) {
		*was = old->parent->slots[match->old_index];
		return meeting->same_base ? new->parent->slots[match->new_index]
					  : NULL;
	}
	*was = old_slot;
	if (old_slot->owner && old_slot->owner != old && new_slot->owner &&
		new_slot->owner !=
			new &&pairs_match(&meeting->comparer->contrast.pairs,
				old_slot->owner->name.text,
				new_slot->owner->name.text))
		return new_slot;
	return NULL;
}

/* What the slots hold. What is told of the parent's or the mixin's is not told
 * again. */
static void
compare_held(struct meeting *meeting, const struct match *match)
{
	struct contrast *contrast = &meeting->comparer->contrast;
	const struct slot *was = meeting->old->slots[match->old_index];
	const struct slot *is = meeting->new->slots[match->new_index];
	struct subject subject = slot_subject(meeting, was, is);
	const struct slot *other_was;
	const struct slot *other_is = told_elsewhere(
		meeting, match, &other_was);
	bool inherited = match->new_index < meeting->new->inherited_count;

	contrast_start(contrast);
	if (other_is) {
		contrast->quiet = true;
		contrast_slots(contrast, &subject, other_was, other_is);
		memcpy(contrast->skipped, contrast->found,
			sizeof contrast->skipped);
		memset(contrast->found, 0, sizeof contrast->found);
		contrast->quiet = false;
	}
	contrast->skipped[CHANGE_EXTERNAL] |= meeting->respelt &&
		!was->external.text.length && !is->external.text.length;
	if (other_is != is || other_was != was)
		contrast_slots(contrast, &subject, was, is);
	if (!inherited && other_is != is)
		meeting->own_cause |= found_storage(contrast) ||
			was->is_hot != is->is_hot;
}

/* Whether the slot is a mixin's that the other class mixes in too: its coming
 * or going is told there. */
static bool
is_mixins_matter(
	const struct meeting *meeting, const struct slot *slot, bool is_old)
{
	const struct class *class = is_old ? meeting->old : meeting->new;
	const struct class *other = is_old ? meeting->new : meeting->old;

	return slot->owner && slot->owner != class &&
		mixes_in(meeting, other, slot->owner, is_old);
}

static void
compare_added(
	struct meeting *meeting, const struct matches *matches, size_t index)
{
	const struct slot *is = meeting->new->slots[index];
	struct subject subject = slot_subject(meeting, NULL, is);
	bool needed = slot_is_needed(is);

	if (index < matches->new_first)
		return; /* the parent's matter */
	if (is_mixins_matter(meeting, is, false))
		return;
	meeting->own_cause = true;
	contrast_start(&meeting->comparer->contrast);
	subject.absent = true;
	contrast_report(&meeting->comparer->contrast, &subject,
		needed ? CHANGE_SLOT_NEEDED : CHANGE_SLOT_ADDED,
		needed ? BREAKS_SOURCE | BREAKS_DATA : BREAKS_NOTHING,
		needed ? "is new, and must be given" : "is new");
}

static void
compare_removed(
	struct meeting *meeting, const struct matches *matches, size_t index)
{
	const struct slot *was = meeting->old->slots[index];
	struct subject subject = slot_subject(meeting, was, NULL);

	if (index < matches->old_first || is_mixins_matter(meeting, was, true))
		return;
	meeting->own_cause = true;
	contrast_start(&meeting->comparer->contrast);
	contrast_report(&meeting->comparer->contrast, &subject,
		CHANGE_SLOT_REMOVED, BREAKS_SOURCE | BREAKS_DATA, "is gone");
}

/* The first own slot that is declared before one that it was declared after. */
static void
compare_declared_order(struct meeting *meeting, const struct matches *matches)
{
	const struct class *new = meeting->new;
	const struct slot *before = NULL;
	size_t last = 0, i;

	for (i = matches->new_first; i < new->slot_count; i++) {
		size_t was = matches->old_of_new[i];
		struct subject subject;

		if (was == NONE || was < matches->old_first)
			continue;
		if (!before || was > last) {
			before = new->slots[i];
			last = was;
			continue;
		}
		subject = slot_subject(
			meeting, meeting->old->slots[was], new->slots[i]);
		meeting->own_cause = true;
		contrast_start(&meeting->comparer->contrast);
		contrast_report(&meeting->comparer->contrast, &subject,
			CHANGE_ORDER, BREAKS_SOURCE,
			"is declared after '%.*s', no longer before it",
			SLICE_ARGS(before->name.text));
		return;
	}
}

static void
compare_slots(struct meeting *meeting, const struct matches *matches)
{
	struct match match;
	size_t i;

	for (i = 0; i < meeting->new->slot_count; i++) {
		match.new_index = i;
		match.old_index = matches->old_of_new[i];
		if (match.old_index == NONE)
			compare_added(meeting, matches, i);
		else
			compare_held(meeting, &match);
	}
	for (i = 0; i < meeting->old->slot_count; i++)
		if (matches->new_of_old[i] == NONE)
			compare_removed(meeting, matches, i);
	compare_declared_order(meeting, matches);
}

/*---- where slots stand ----------------------------------------------------*/

/* What of the things that a class depends on explains why it changed. */
static struct finding *
find_cause(const struct meeting *meeting)
{
	const struct class *new = meeting->new;
	const struct pairs *pairs = &meeting->comparer->contrast.pairs;
	const struct class *above;
	const struct pair *pair;
	size_t i;

	for (above = new->parent; above; above = above->parent) {
		pair = pair_of(meeting->comparer, above);
		if (pair && pair->changed && pair->root)
			return pair->root;
	}
	for (i = 0; i < new->mixin_count; i++) {
		pair = pair_of(meeting->comparer, new->mixins[i]);
		if (pair && pair->changed && pair->root)
			return pair->root;
	}
	for (i = new->inherited_count; i < new->slot_count; i++) {
		const struct value_type *type = &new->slots[i]->type;

		pair = NULL;
		if (slot_embeds(new->slots[i], IN_OBJECT_OR_LIST))
			pair = pair_of(meeting->comparer, type->class);
		else if (type->enumeration)
			pair = map_get(
				&pairs->by_new, type->enumeration->name.text);
		if (pair && pair->changed && pair->root)
			return pair->root;
		pair = type->type
			? map_get(&pairs->by_new, type->type->name.text)
			: NULL;
		if (pair && pair->changed && pair->root &&
			(pair->root->message->breaks & BREAKS_LAYOUT))
			return pair->root;
	}
	return NULL;
}

static const char *
where_text(struct run *run, const struct placement *placement)
{
	const char *byte = text_format(
		&run->arena, "byte %llu", (ull)placement->offset)
				   .bytes;

	if (!placement->width)
		return byte;
	return text_format(&run->arena, "%s bit %u", byte, placement->bit)
		.bytes;
}

static void
first_finding(struct meeting *meeting, struct finding *finding)
{
	if (!meeting->first)
		meeting->first = finding;
}

/* Whether both say in the same way that a slot is set. A number or a NULL that
 * means that it is not is one that a slot which is always set never holds. */
static bool
presence_same(const struct placement *a, const struct placement *b)
{
	if ((a->presence == PRESENCE_BIT) != (b->presence == PRESENCE_BIT))
		return false;
	if (a->presence == PRESENCE_BIT)
		return a->presence_offset == b->presence_offset &&
			a->presence_bit == b->presence_bit;
	return a->presence == PRESENCE_ALWAYS ||
		b->presence == PRESENCE_ALWAYS ||
		(a->presence == b->presence &&
			(a->presence != PRESENCE_SPARE ||
				integer_compare(a->spare, b->spare) == 0));
}

static const char *
presence_text(struct run *run, const struct placement *was,
	const struct placement *is)
{
	if (is->presence != PRESENCE_BIT)
		return "needs no bit any more that says whether it is set";
	return text_format(&run->arena,
		was->presence == PRESENCE_BIT
			? "says by byte %llu bit %u whether it is set, not by "
			  "byte %llu bit %u"
			: "says by byte %llu bit %u whether it is set",
		(ull)is->presence_offset, is->presence_bit,
		(ull)was->presence_offset, was->presence_bit)
		.bytes;
}

/* A member that became bits, or bits that became one: o->slot compiles no
 * longer, whatever the cause. */
static void
compare_wholeness(struct meeting *meeting, const struct subject *subject,
	const struct placement *was, const struct placement *is)
{
	struct contrast *contrast = &meeting->comparer->contrast;

	if (!is->width && meeting->cause)
		return; /* that breaks the layout, as all that the cause moves
			 */
	if (is->width)
		first_finding(meeting,
			contrast_report(contrast, subject, CHANGE_BITS,
				BREAKS_SOURCE | BREAKS_LAYOUT,
				"was a member at byte %llu and is %u bit%s now, at "
				"%s",
				(ull)was->offset, is->width,
				is->width == 1 ? "" : "s",
				where_text(contrast->run, is)));
	else
		first_finding(meeting,
			contrast_report(contrast, subject, CHANGE_BITS,
				BREAKS_LAYOUT,
				"was %u bit%s and is a member now, at byte %llu",
				was->width, was->width == 1 ? "" : "s",
				(ull)is->offset));
}

static void
compare_place(struct meeting *meeting, const struct subject *subject,
	const struct placement *was, const struct placement *is)
{
	struct contrast *contrast = &meeting->comparer->contrast;
	const char *from = where_text(contrast->run, was);
	const char *to = where_text(contrast->run, is);

	/* "from byte 16 to 20", "from byte 16 bit 2 to bit 3" */
	if (!was->width && !is->width)
		to += strlen("byte ");
	else if (was->offset == is->offset && is->width)
		to = strstr(to, "bit ");
	if (!is->width != !was->width) {
		compare_wholeness(meeting, subject, was, is);
		meeting->moved++;
	} else if (was->offset != is->offset || was->bit != is->bit) {
		meeting->moved++;
		if (!meeting->cause)
			first_finding(meeting,
				contrast_report(contrast, subject, CHANGE_MOVED,
					BREAKS_LAYOUT, "moved from %s to %s%s",
					from, to,
					was->width == is->width
						? ""
						: text_format(
							  &contrast->run->arena,
							  ", %u bits instead of %u",
							  is->width, was->width)
							  .bytes));
	} else if (was->width != is->width) {
		if (!meeting->cause)
			first_finding(meeting,
				contrast_report(contrast, subject, CHANGE_WIDTH,
					BREAKS_LAYOUT,
					"takes %u bit%s instead of %u",
					is->width, is->width == 1 ? "" : "s",
					was->width));
	} else if (was->count_size && is->count_size &&
		(was->count_offset != is->count_offset ||
			was->count_size != is->count_size)) {
		if (!meeting->cause)
			first_finding(meeting,
				contrast_report(contrast, subject, CHANGE_MOVED,
					BREAKS_LAYOUT,
					"has its count in %u byte%s at byte %llu, not "
					"in %u at byte %llu",
					is->count_size,
					is->count_size == 1 ? "" : "s",
					(ull)is->count_offset, was->count_size,
					(ull)was->count_offset));
	} else if (!presence_same(was, is)) {
		if (!meeting->cause)
			first_finding(meeting,
				contrast_report(contrast, subject,
					CHANGE_PRESENCE, BREAKS_LAYOUT, "%s",
					presence_text(contrast->run, was, is)));
	} else {
		/* Its size is a matter of its type and its length. */
		meeting->differs |= was->size != is->size && !is->width;
		return;
	}
	meeting->differs = true;
}

static void
compare_places(struct meeting *meeting, const struct matches *matches)
{
	size_t i;

	for (i = matches->new_first; i < meeting->new->slot_count; i++) {
		size_t was = matches->old_of_new[i];
		const struct slot *old_slot, *new_slot = meeting->new->slots[i];
		struct subject subject;

		if (was == NONE)
			continue;
		old_slot = meeting->old->slots[was];
		subject = slot_subject(meeting, old_slot, new_slot);
		contrast_start(&meeting->comparer->contrast);
		compare_place(meeting, &subject,
			&meeting->old->layout->placements[was],
			&meeting->new->layout->placements[i]);
	}
}

static void
compare_sizes(struct meeting *meeting)
{
	const struct layout *was = meeting->old->layout;
	const struct layout *is = meeting->new->layout;
	struct run *run = meeting->comparer->contrast.run;
	struct finding *finding = NULL;
	const char *aligned = "";

	if (was->size == is->size && was->align == is->align)
		return;
	meeting->differs = true;
	if (meeting->cause)
		return;
	contrast_start(&meeting->comparer->contrast);
	if (was->align != is->align)
		aligned = text_format(&run->arena,
			"is aligned to %llu instead of %llu", (ull)is->align,
			(ull)was->align)
				  .bytes;
	if (was->size == is->size)
		finding = contrast_report(&meeting->comparer->contrast,
			&meeting->subject, CHANGE_ALIGN, BREAKS_LAYOUT, "%s",
			aligned);
	else
		finding = contrast_report(&meeting->comparer->contrast,
			&meeting->subject, CHANGE_SIZE, BREAKS_LAYOUT,
			"takes %llu bytes instead of %llu%s%s", (ull)is->size,
			(ull)was->size, aligned[0] ? ", and " : "", aligned);
	meeting->first = finding; /* before any slot's */
}

/*---- layouts --------------------------------------------------------------*/

/* The mode that a class has from its file's default. */
static void
compare_default_layout(struct meeting *meeting)
{
	struct comparer *comparer = meeting->comparer;
	const struct schema *old = meeting->old->schema;
	const struct schema *new = meeting->new->schema;
	struct finding **finding = &comparer->default_layouts[new->index];
	struct subject subject = {"schema", new->name.text,
		place_or(new->default_mode.place, file_place(new)),
		place_or(old->default_mode.place, file_place(old)), false};

	if (!*finding) {
		contrast_start(&comparer->contrast);
		*finding = contrast_report(&comparer->contrast, &subject,
			CHANGE_DEFAULT_LAYOUT, BREAKS_LAYOUT,
			"has the default layout '%s' instead of '%s'",
			layout_mode_name(meeting->new->layout_mode),
			layout_mode_name(meeting->old->layout_mode));
	}
	meeting->cause = *finding;
}

static bool
places_same(const struct meeting *meeting)
{
	const struct layout *was = meeting->old->layout;
	const struct layout *is = meeting->new->layout;
	size_t i;

	if (was->size != is->size || was->align != is->align ||
		meeting->old->slot_count != meeting->new->slot_count)
		return false;
	for (i = 0; i < meeting->new->slot_count; i++)
		if (!placement_same(&was->placements[i], &is->placements[i]))
			return false;
	return true;
}

static void
compare_layout_mode(struct meeting *meeting)
{
	const struct class *old = meeting->old, *new = meeting->new;
	struct subject subject = meeting->subject;
	struct finding *finding;
	unsigned breaks;

	if (same_mode(old, new) || same_above(meeting, same_mode))
		return;
	breaks = places_same(meeting) ? BREAKS_NOTHING : BREAKS_LAYOUT;
	if (old->layout_mode == LAYOUT_PACKED ||
		new->layout_mode == LAYOUT_PACKED)
		breaks |= BREAKS_SOURCE;
	if (!old->mode.given && !new->mode.given && breaks == BREAKS_LAYOUT) {
		compare_default_layout(meeting);
		return;
	}
	subject.new_place = place_or(new->mode.place, new->name.place);
	subject.old_place = place_or(old->mode.place, old->name.place);
	contrast_start(&meeting->comparer->contrast);
	finding = contrast_report(&meeting->comparer->contrast, &subject,
		CHANGE_LAYOUT, breaks, "has the layout '%s' instead of '%s'",
		layout_mode_name(new->layout_mode),
		layout_mode_name(old->layout_mode));
	if (!(breaks & BREAKS_LAYOUT))
		return;
	meeting->cause = finding;
	meeting->causes_itself = true;
}

/*---- classes --------------------------------------------------------------*/

/* Where everything stands, when the causes are known. */
static void
compare_layouts(struct meeting *meeting, const struct matches *matches)
{
	if (meeting->own_cause) {
		meeting->cause = NULL;
	} else if (!meeting->cause) {
		meeting->causes_itself = false;
		meeting->cause = find_cause(meeting);
	}
	compare_sizes(meeting);
	compare_places(meeting, matches);
	if (!meeting->differs)
		return;
	meeting->pair->changed = true;
	meeting->pair->root = meeting->cause ? meeting->cause : meeting->first;
	if (meeting->cause)
		follow(meeting, meeting->cause);
}

static void
compare_classes(struct comparer *comparer, struct pair *pair)
{
	struct meeting meeting = {.comparer = comparer,
		.pair = pair,
		.old = pair->old->class,
		.new = pair->new->class};
	struct contrast *contrast = &comparer->contrast;
	struct matches matches;
	size_t i;

	if (pair->compared)
		return;
	pair->compared = true;
	for (i = 0; i < meeting.new->mixin_count; i++)
		if (pair_of(comparer, meeting.new->mixins[i]))
			compare_classes(comparer,
				pair_of(comparer, meeting.new->mixins[i]));
	meeting.subject = (struct subject){"class", meeting.new->name.text,
		meeting.new->name.place, meeting.old->name.place, false};
	contrast_start(contrast);
	if (pair->renamed)
		contrast_report(contrast, &meeting.subject,
			CHANGE_CLASS_RENAMED, BREAKS_SOURCE, "was '%.*s'",
			SLICE_ARGS(meeting.old->name.text));
	compare_bases(&meeting);
	compare_mixins(&meeting, meeting.old, true);
	compare_mixins(&meeting, meeting.new, false);
	for (i = 0; i < sizeof traits / sizeof *traits; i++)
		compare_trait(&meeting, &traits[i]);
	compare_byte_order(&meeting);
	compare_refs(&meeting);
	compare_layout_mode(&meeting);
	compare_renaming(&meeting);
	compare_tags(&meeting);
	compare_skipping(&meeting);
	compare_hooks(&meeting);
	compare_constants(&meeting);
	match_slots(&meeting, &matches);
	compare_slots(&meeting, &matches);
	meeting.own_cause |= meeting.old->align_bytes !=
		meeting.new->align_bytes;
	compare_layouts(&meeting, &matches);
}

/*---- models ---------------------------------------------------------------*/

/* A file of the other model: of the same name, else the root. */
static const struct schema *
same_file(const struct schema *schema, const struct model *other)
{
	size_t i;

	for (i = 0; i < other->schema_count; i++)
		if (slice_equal(
			    other->schemas[i]->file_name, schema->file_name))
			return other->schemas[i];
	return other->root;
}

static void
compare_half(struct comparer *comparer, const struct pair *pair)
{
	static const char *const nouns[] = {[NAMED_CLASS] = "class",
		[NAMED_ENUM] = "enum",
		[NAMED_TYPE] = "type"};
	static const enum diag_code added[] = {
		[NAMED_CLASS] = CHANGE_CLASS_ADDED,
		[NAMED_ENUM] = CHANGE_ENUM_ADDED,
		[NAMED_TYPE] = CHANGE_TYPE_ADDED};
	static const enum diag_code removed[] = {
		[NAMED_CLASS] = CHANGE_CLASS_REMOVED,
		[NAMED_ENUM] = CHANGE_ENUM_REMOVED,
		[NAMED_TYPE] = CHANGE_TYPE_REMOVED};
	const struct pairs *pairs = &comparer->contrast.pairs;

	if (pair->new)
		report_new(comparer, nouns[pair->kind], pair->new->name.text,
			pair->new->name.place,
			file_place(
				same_file(pair->new->schema, pairs->old_model)),
			added[pair->kind], BREAKS_NOTHING, "is new");
	else if (pair->old)
		report_gone(comparer, nouns[pair->kind], pair->old->name.text,
			pair->old->name.place,
			file_place(
				same_file(pair->old->schema, pairs->new_model)),
			removed[pair->kind],
			explanations[removed[pair->kind]].breaks);
}

/* What begins every name. That a file has no name: is no difference. */
static void
compare_prefixes(struct comparer *comparer, const struct schema *old,
	const struct schema *new)
{
	struct subject subject = {"schema", new->name.text,
		place_or(new->prefix.place, file_place(new)),
		place_or(old->prefix.place, file_place(old)), false};

	contrast_start(&comparer->contrast);
	if (!slice_equal(old->prefix.text, new->prefix.text))
		contrast_report(&comparer->contrast, &subject, CHANGE_PREFIX,
			BREAKS_SOURCE,
			"has the prefix '%.*s' instead of '%.*s'",
			SLICE_ARGS(new->prefix.text),
			SLICE_ARGS(old->prefix.text));
}

static void
compare_schemas(struct comparer *comparer)
{
	const struct model *old = comparer->contrast.pairs.old_model;
	const struct model *new = comparer->contrast.pairs.new_model;
	size_t i;

	for (i = 0; i + 1 < new->schema_count; i++) {
		const struct schema *other = same_file(new->schemas[i], old);

		if (other != old->root)
			compare_prefixes(comparer, other, new->schemas[i]);
	}
	compare_prefixes(comparer, old->root, new->root);
}

static void
compare_pairs(struct comparer *comparer)
{
	struct pairs *pairs = &comparer->contrast.pairs;
	const struct model *new = pairs->new_model;
	size_t i, j;

	for (i = 0; i < pairs->count; i++) {
		struct pair *pair = &pairs->items[i];

		if (!pair->old || !pair->new)
			compare_half(comparer, pair);
		else if (pair->kind == NAMED_ENUM)
			compare_enums(comparer, pair);
		else if (pair->kind == NAMED_TYPE)
			compare_types(comparer, pair);
	}
	for (i = 0; i < new->schema_count; i++)
		for (j = 0; j < new->schemas[i]->class_count; j++) {
			struct pair *pair = pair_of(
				comparer, new->schemas[i]->ordered[j]);

			if (pair)
				compare_classes(comparer, pair);
		}
	for (i = 0; i < pairs->count; i++)
		tell_hidden(comparer->contrast.run, pairs->items[i].root);
	for (i = 0; i < new->schema_count; i++)
		tell_hidden(
			comparer->contrast.run, comparer->default_layouts[i]);
}

/*---- what is allowed ------------------------------------------------------*/

static const struct {
	const char *name;
	unsigned breaks;
} break_words[] = {{"source", BREAKS_SOURCE}, {"layout", BREAKS_LAYOUT},
	{"data", BREAKS_DATA}};

/* Whether the thing that is named so in the model has that part. */
static bool
has_part(const struct named *named, struct slice part)
{
	size_t i;

	switch (named->kind) {
	case NAMED_CLASS:
		for (i = 0; i < named->class->slot_count; i++)
			if (slice_equal(
				    named->class->slots[i]->name.text, part))
				return true;
		for (i = 0; i < named->class->constant_count; i++)
			if (slice_equal(
				    named->class->constants[i].name.text, part))
				return true;
		break;
	case NAMED_ENUM:
		for (i = 0; i < named->enumeration->value_count; i++)
			if (slice_equal(named->enumeration->values[i].name.text,
				    part))
				return true;
		break;
	case NAMED_TYPE:
		break;
	}
	return false;
}

/* "Order" or "Order.qty" */
static bool
is_thing(const struct model *model, struct slice word)
{
	const char *dot = memchr(word.bytes, '.', word.length);
	struct slice owner = word, part = {NULL, 0};
	const struct named *named;

	if (dot) {
		owner.length = (size_t)(dot - word.bytes);
		part.bytes = dot + 1;
		part.length = word.length - owner.length - 1;
	}
	named = map_get(&model->names, owner);
	return named && (!dot || has_part(named, part));
}

/* "against-moved" or "moved" */
static struct slice
change_word(unsigned code)
{
	return slice_of(explanations[code].name + strlen("against-"));
}

static bool
allow_change(struct allowance *allowance, struct slice word,
	struct suggestion *suggestion)
{
	unsigned code;
	size_t i;

	for (i = 0; i < sizeof break_words / sizeof *break_words; i++) {
		if (slice_is(word, break_words[i].name)) {
			allowance->breaks |= break_words[i].breaks;
			return true;
		}
		suggest_offer(suggestion, slice_of(break_words[i].name));
	}
	for (code = CODE_FIRST_CHANGE; code < CODE_COUNT; code++) {
		if (slice_is(word, explanations[code].name) ||
			slice_equal(word, change_word(code))) {
			allowance->changes[code] = true;
			return true;
		}
		suggest_offer(suggestion, change_word(code));
	}
	return false;
}

static void
allow_word(struct comparer *comparer, struct slice word)
{
	struct contrast *contrast = &comparer->contrast;
	struct allowance *allowance = &contrast->allowance;
	const struct pairs *pairs = &contrast->pairs;
	const struct map *news = &pairs->new_model->names;
	bool may = suggest_may(contrast->run, news->count);
	struct suggestion suggestion;
	size_t i;

	suggest_start(&suggestion, word);
	if (allow_change(allowance, word, &suggestion))
		return;
	if (word.length &&
		(is_thing(pairs->new_model, word) ||
			is_thing(pairs->old_model, word))) {
		allowance->names[allowance->name_count++] = word;
		return;
	}
	for (i = 0; may && i < news->count; i++)
		suggest_offer(&suggestion, news->entries[i].key);
	diag_fault(contrast->run, "'--allow' knows no '%.*s'%s",
		SLICE_ARGS(word), suggest_text(contrast->run, &suggestion));
}

static void
allow_words(struct comparer *comparer, const char *const *words, size_t count)
{
	struct run *run = comparer->contrast.run;
	size_t i, most = 0;

	for (i = 0; i < count; i++)
		most += strlen(words[i]) + 1;
	comparer->contrast.allowance.names = ARENA_ARRAY(
		&run->arena, struct slice, most + 1);
	for (i = 0; i < count; i++) {
		const char *word = words[i];

		for (;;) {
			size_t length = strcspn(word, ",");

			allow_word(comparer, (struct slice){word, length});
			if (!word[length])
				break;
			word += length + 1;
		}
	}
}

void
against_compare(struct run *run, const struct model *old_model,
	const struct model *new_model, const char *const *allowed,
	size_t allowed_count)
{
	struct comparer *comparer = ARENA_NEW(&run->arena, struct comparer);

	comparer->contrast.run = run;
	pairs_make(&comparer->contrast.pairs, run, old_model, new_model);
	allow_words(comparer, allowed, allowed_count);
	if (run->diag.faulted)
		return;
	comparer->default_layouts = ARENA_ARRAY(
		&run->arena, struct finding *, new_model->schema_count);
	compare_schemas(comparer);
	compare_pairs(comparer);
}
