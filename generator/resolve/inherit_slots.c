/* SPDX-License-Identifier: MIT */
/*
 * A class's list of slots is made of the parent's, in the same order and so of
 * the same numbers; then those of mixins, as copies; then its own, of which one
 * that has an inherited slot's name takes that one's place and storage. At last
 * slot_usage changes copies of what came from elsewhere. Names are compared as
 * they are seen at run time, after Python's mangling.
 */
#include "resolve/inherit_slots.h"

#include "resolve/dataclass.h"
#include "resolve/narrow.h"
#include "resolve/slot.h"
#include "resolve/slot_resolve.h"
#include "resolve/tag_slot.h"
#include "resolve/text_name.h"

struct slot_list {
	struct class *class;
	struct slot **slots;
	size_t count, capacity;
	struct map by_name; /* reflected name → struct slot */
			    /* Both grow in the run's scratch. */
};

static void
put_name(const struct resolver *resolver, struct slot_list *list,
	struct slot *slot)
{
	map_put(&list->by_name, &resolver->run->scratch, slot->reflected, slot);
}

static void
put_slot(const struct resolver *resolver, struct slot_list *list,
	struct slot *slot)
{
	struct arena *arena = &resolver->run->scratch;

	list->slots = arena_grow(arena, list->slots, list->count,
		&list->capacity, list->count + 1, sizeof *list->slots);
	list->slots[list->count++] = slot;
	put_name(resolver, list, slot);
}

/* Puts another slot in the place of one of its name. */
static void
replace_slot(struct slot_list *list, struct slot *old, struct slot *slot)
{
	size_t i;

	for (i = 0; list->slots[i] != old; i++)
		;
	list->slots[i] = slot;
	for (i = 0; i < list->by_name.count; i++)
		if (list->by_name.entries[i].value == old)
			list->by_name.entries[i].value = slot;
}

/*---- inherited and mixed in -----------------------------------------------*/

/* What Python mangles is a name that C reserves, so the member and the
 * accessors of __p of class C say p_of_C. */
static void
set_slot_names(const struct resolver *resolver, const struct class *class,
	struct slot *slot)
{
	struct arena *arena = &resolver->run->arena;
	struct slice name = slot->name.text, owner = class->name.text;
	bool is_mangled = name.length > 2 && name.bytes[0] == '_' &&
		name.bytes[1] == '_';

	slot->reflected = slot_reflected_name(arena, owner, name);
	slot->accessor = is_mangled
		? text_format(arena, "%.*s_of_%.*s", (int)name.length - 2,
			  name.bytes + 2, SLICE_ARGS(owner))
		: name;
}

static bool
says_something_new(const struct slot *slot, const struct slot *inherited)
{
	return slot->has_default || slot->description.length ||
		(slot->unit.length &&
			!slice_equal(slot->unit, inherited->unit)) ||
		slot->text->keys->minimum.kind != LITERAL_NONE ||
		slot->text->keys->maximum.kind != LITERAL_NONE ||
		slot->is_readonly != inherited->is_readonly ||
		slot->is_identifier != inherited->is_identifier ||
		slot->is_key != inherited->is_key ||
		slot->is_timestamp != inherited->is_timestamp ||
		slot->deprecated.length ||
		slot->text->keys->text_name.text.length ||
		slot->compare.given || slot->hash.given || slot->repr.given ||
		slot->pattern.length || slot->rule_count ||
		slot->annotations.count;
}

static bool
is_narrower(const struct slot *slot, const struct slot *inherited)
{
	return slot->is_required != inherited->is_required ||
		slot->narrowed != inherited->narrowed ||
		slot->rule_count != inherited->rule_count;
}

/* Its values are some of the inherited slot's, the default too; false:
 * reported. */
static bool
narrow_own(const struct resolver *resolver, struct slot *slot,
	const struct slot *inherited)
{
	bool is_given = slot->has_default;

	if (!narrow_values(resolver, slot, inherited, &slot->text->declaration,
		    slot->text->keys))
		return false;
	if (is_given)
		return narrow_check_start(resolver, slot, inherited);
	slot->start_kind = inherited->start_kind;
	slot->start = inherited->start;
	slot->starts = inherited->starts;
	slot->start_text = inherited->start_text;
	slot->has_default = inherited->has_default;
	return narrow_start(
		resolver, slot, inherited, slot->text->keys, slot->place);
}

static void
override_slot(const struct resolver *resolver, struct slot_list *list,
	struct slot *slot, struct slot *inherited)
{
	struct resolver scoped = {resolver->run, resolver->model, list->class};
	bool says = says_something_new(slot, inherited);
	struct run *run = resolver->run;
	struct message *message;

	if (!narrow_declared(&scoped, slot, inherited))
		return;
	if (!slot_same_storage(slot, inherited)) {
		message = diag_error(run, CODE_CONFLICT, slot->place,
			"slot '%.*s' is inherited from '%.*s' with another storage",
			SLICE_ARGS(slot->name.text),
			SLICE_ARGS(inherited->declarer->name.text));
		diag_note(
			run, message, inherited->place, "it is declared here");
		return;
	}
	if (!says && !is_narrower(slot, inherited)) {
		message = class_warning(run, list->class->text, CODE_OVERLAP,
			slot->place,
			"'%.*s' defines overlapping slots: '%.*s' ('%.*s') says "
			"nothing new and can be left out",
			SLICE_ARGS(list->class->name.text),
			SLICE_ARGS(slot->name.text),
			SLICE_ARGS(inherited->declarer->name.text));
		diag_note(run, message, inherited->place,
			"Slots already defined in superclass");
		return;
	}
	if (!narrow_own(&scoped, slot, inherited))
		return;
	if (!slot->description.length)
		slot->description = inherited->description;
	if (!slot->unit.length)
		slot->unit = inherited->unit;
	slot->is_readonly |= inherited->is_readonly;
	slot->is_identifier |= inherited->is_identifier;
	slot->is_key |= inherited->is_key;
	slot->is_timestamp |= inherited->is_timestamp;
	if (!slot->pattern.length)
		slot->pattern = inherited->pattern;
	slot->annotations = annotations_merge(
		&run->arena, slot->annotations, inherited->annotations);
	dataclass_take_slot(slot, inherited, slot->text->keys);
	slot->overrides = inherited;
	slot->declarer = inherited->declarer;
	replace_slot(list, inherited, slot);
}

/* Whether the slot is what a class made of the other one. */
static bool
says_again(const struct slot *slot, const struct slot *other)
{
	while (slot && slot != other)
		slot = slot->overrides;
	return slot == other;
}

static void
add_mixed_in(const struct resolver *resolver, struct slot_list *list,
	const struct class *mixin)
{
	struct run *run = resolver->run;
	struct message *message;
	size_t i;

	for (i = 0; i < mixin->slot_count; i++) {
		struct slot *slot = mixin->slots[i], *copy, *other;

		other = map_get(&list->by_name, slot->reflected);
		if (other && other->is_tag) {
			tag_slot_report(run, list->class, other,
				list->class->name.place);
			continue;
		}
		if (other && slot_same_storage(slot, other)) {
			if (says_again(slot, other))
				replace_slot(list, other, slot);
			continue;
		}
		if (other) {
			message = diag_error(run, CODE_CONFLICT,
				list->class->name.place,
				"mixin '%.*s' brings a slot '%.*s' whose storage differs",
				SLICE_ARGS(mixin->name.text),
				SLICE_ARGS(slot->name.text));
			diag_note(run, message, slot->place,
				"mixed in from here");
			diag_note(run, message, other->place,
				"the other is here");
			continue;
		}
		copy = ARENA_NEW(&run->arena, struct slot);
		*copy = *slot;
		copy->said_by = list->class;
		copy->declarer = list->class;
		put_slot(resolver, list, copy);
	}
}

/* Of several bases one has the storage, whose slots have the same numbers in
 * all; but another that comes before it in the method resolution order may say
 * something else of a slot. */
static void
take_by_resolution_order(struct slot_list *list)
{
	const struct class *class = list->class, *above;
	struct slot *said;
	size_t i, j;

	for (i = 0; i < list->count; i++)
		for (j = 0; j < class->ancestor_count; j++) {
			above = class->ancestors[j];
			said = i < above->slot_count ? above->slots[i] : NULL;
			if (!said || said->said_by != above ||
				said->declarer != list->slots[i]->declarer)
				continue;
			if (said != list->slots[i])
				replace_slot(list, list->slots[i], said);
			break;
		}
}

/* A slot that is mixed in: its values are some of that one's. */
static void
say_again(const struct resolver *resolver, struct slot_list *list,
	struct slot *slot, struct slot *other)
{
	struct resolver scoped = {resolver->run, resolver->model, list->class};

	if (narrow_declared(&scoped, slot, other) &&
		narrow_own(&scoped, slot, other))
		replace_slot(list, other, slot);
}

static void
add_own_slot(const struct resolver *resolver, struct slot_list *list,
	const struct slot_text *text)
{
	struct slot *slot = ARENA_NEW(&resolver->run->arena, struct slot);
	struct slot *other;

	slot->text = text;
	slot->name = text->name;
	slot->place = text->place;
	slot->owner = slot->declarer = list->class;
	slot->said_by = list->class;
	set_slot_names(resolver, list->class, slot);
	other = map_get(&list->by_name, slot->reflected);
	if (!slot_resolve(resolver, list->class, slot)) {
		list->class->lacks_slots = true;
		return;
	}
	if (slot->text->keys->designates_type.value) {
		tag_slot_take(resolver, list->class, slot, other);
		if (!other)
			put_name(resolver, list, slot);
		return;
	}
	if (other && other->is_tag) {
		tag_slot_report(resolver->run, list->class, other, slot->place);
		return;
	}
	text_name_set(resolver->run, list->class, slot,
		other && other->declarer != list->class ? other : NULL);
	if (!other)
		put_slot(resolver, list, slot);
	else if (other->declarer == list->class &&
		slot_same_storage(slot, other))
		say_again(resolver, list, slot, other);
	else
		override_slot(resolver, list, slot, other);
}

/*---- slot_usage -----------------------------------------------------------*/

static void
report_no_slot(const struct resolver *resolver, const struct slot_list *list,
	const struct usage *usage)
{
	struct suggestion suggestion;
	bool may = suggest_may(resolver->run, list->count);
	size_t i;

	suggest_start(&suggestion, usage->name.text);
	for (i = 0; may && i < list->count; i++)
		suggest_offer(&suggestion, list->slots[i]->name.text);
	diag_error(resolver->run, CODE_UNKNOWN_SLOT, usage->name.place,
		"'%.*s' object has no attribute '%.*s'%s",
		SLICE_ARGS(list->class->name.text),
		SLICE_ARGS(usage->name.text),
		suggest_text(resolver->run, &suggestion));
}

/* Whether all slots that the file means are there: a refused one may be the
 * one that is missed. */
static bool
has_all_slots(const struct class *class)
{
	size_t i;

	for (i = 0; i < class->mixin_count; i++)
		if (!has_all_slots(class->mixins[i]))
			return false;
	return !class->text->incomplete && !class->lacks_slots &&
		(!class->parent || has_all_slots(class->parent));
}

/* What a slot is stays so below: it can be said again, not taken back. */
static bool
report_taken_back(const struct resolver *resolver, const struct flag *flag,
	bool is, const char *name)
{
	if (!flag->given || flag->value || !is)
		return false;
	diag_error(resolver->run, CODE_CONFLICT, flag->place,
		"slot_usage cannot take '%s' back", name);
	return true;
}

static bool
usage_is_allowed(const struct resolver *resolver, const struct slot_list *list,
	const struct usage *usage, const struct slot *old)
{
	const struct slot_keys *changes = usage->changes->keys;
	struct message *message;

	if (old->is_tag) {
		tag_slot_report(
			resolver->run, list->class, old, usage->name.place);
		return false;
	}
	if (old->owner == list->class) {
		message = diag_error(resolver->run, CODE_CONFLICT,
			usage->name.place,
			"slot_usage is for inherited and mixed-in slots: write "
			"it where '%.*s' is declared",
			SLICE_ARGS(usage->name.text));
		diag_note(resolver->run, message, old->place,
			"it is declared here");
		return false;
	}
	if (changes->hot.given || changes->designates_type.value) {
		diag_error(resolver->run, CODE_CONFLICT, usage->name.place,
			"slot_usage cannot change the storage of '%.*s'",
			SLICE_ARGS(usage->name.text));
		return false;
	}
	return !report_taken_back(resolver, &changes->readonly,
		       old->is_readonly, "readonly") &&
		!report_taken_back(
			resolver, &changes->key, old->is_key, "key") &&
		!report_taken_back(resolver, &changes->timestamp,
			old->is_timestamp, "timestamp") &&
		!report_taken_back(resolver, &changes->identifier,
			old->is_identifier, "identifier");
}

/* What a usage says of a slot for all to ask: checks and the default stand for
 * those that the slot had. */
static const struct slot_text *
changed_text(const struct resolver *resolver, const struct slot_text *old,
	const struct slot_keys *changes)
{
	struct arena *arena = &resolver->run->arena;
	struct slot_text *text = ARENA_COPY(arena, old, 1);
	struct slot_keys *keys = ARENA_COPY(arena, old->keys, 1);

	text->keys = keys;
	keys->minimum = changes->minimum;
	keys->maximum = changes->maximum;
	if (changes->ifabsent.kind != LITERAL_NONE) {
		keys->ifabsent = changes->ifabsent;
		text->declaration.start = no_declaration.start;
	}
	if (changes->text_name.text.length)
		keys->text_name = changes->text_name;
	if (changes->timestamp.given)
		keys->timestamp = changes->timestamp;
	return text;
}

static void
change_slot(const struct resolver *resolver, const struct class *class,
	struct slot *slot, const struct slot *old,
	const struct slot_keys *changes)
{
	slot->text = changed_text(resolver, old->text, changes);
	if (changes->description.length)
		slot->description = changes->description;
	if (changes->unit.length)
		slot->unit = changes->unit;
	if (changes->deprecated.length)
		slot->deprecated = changes->deprecated;
	if (changes->pattern.text.length)
		slot->pattern = changes->pattern.text;
	slot->annotations = annotations_merge(&resolver->run->arena,
		slot_annotations(&resolver->run->arena, changes),
		slot->annotations);
	if (changes->text_name.text.length)
		text_name_set(resolver->run, class, slot, old);
	dataclass_take_slot(slot, old, changes);
	slot->is_readonly |= changes->readonly.value;
	slot->is_key |= changes->key.value;
	slot->is_timestamp |= changes->timestamp.value;
	slot->is_identifier |= changes->identifier.value;
}

/* slot_usage: bounds, a default and texts for a slot from elsewhere. */
static void
apply_usage(const struct resolver *resolver, struct slot_list *list,
	const struct usage *usage)
{
	struct slot *old = map_get(&list->by_name, usage->name.text), *slot;
	struct resolver scoped = {resolver->run, resolver->model, list->class};
	const struct slot_text *changes = usage->changes;

	if (!old) {
		if (has_all_slots(list->class))
			report_no_slot(resolver, list, usage);
		return;
	}
	if (changes->bad || !usage_is_allowed(resolver, list, usage, old))
		return;
	slot = ARENA_NEW(&resolver->run->arena, struct slot);
	*slot = *old;
	change_slot(resolver, list->class, slot, old, changes->keys);
	if (!slot_check_identifier(resolver, slot, usage->name.place) ||
		!narrow_values(
			&scoped, slot, old, &no_declaration, changes->keys) ||
		!(changes->keys->ifabsent.kind == LITERAL_NONE
				? narrow_start(&scoped, slot, old,
					  changes->keys, usage->name.place)
				: slot_resolve_checks(&scoped, slot)))
		return;
	slot->overrides = old;
	slot->said_by = list->class;
	replace_slot(list, old, slot);
}

/*---- the list as a whole --------------------------------------------------*/

static void
check_identifiers(const struct resolver *resolver, const struct slot_list *list)
{
	const struct slot *first = NULL;
	struct message *message;
	size_t i;

	for (i = 0; i < list->count; i++) {
		const struct slot *slot = list->slots[i];

		if (!slot->is_identifier)
			continue;
		if (first && slot->owner == list->class) {
			message = diag_error(resolver->run, CODE_DUPLICATE,
				slot->place,
				"class '%.*s' has two identifiers, '%.*s' and '%.*s'",
				SLICE_ARGS(list->class->name.text),
				SLICE_ARGS(first->name.text),
				SLICE_ARGS(slot->name.text));
			diag_note(resolver->run, message, first->place,
				"the first is here");
		}
		first = first ? first : slot;
	}
}

static bool
counts_time(struct slice unit)
{
	return slice_is(unit, "s") || slice_is(unit, "ms") ||
		slice_is(unit, "us") || slice_is(unit, "ns");
}

static void
check_timestamp(const struct resolver *resolver, const struct class *class,
	const struct slot *slot)
{
	struct slice unit = slot->unit;
	struct place place = slot->text->keys->timestamp.place;

	if (slot->owner != class && slot->overrides->is_timestamp)
		place = class->name.place; /* it has got another unit */
	else if (!place.source)
		place = slot->place;
	if ((slot->type.kind != KIND_INT && slot->type.kind != KIND_UINT) ||
		slot->type.size_bytes != 8)
		diag_error(resolver->run, CODE_BAD_TYPE, place,
			"a timestamp is an integer of 64 bits");
	else if (!counts_time(unit))
		diag_error(resolver->run, CODE_BAD_TYPE, place,
			unit.length
				? "'%.*s' is a timestamp, whose unit is s, "
				  "ms, us or ns, not '%.*s'"
				: "'%.*s' is a timestamp: its unit is s, ms, "
				  "us or ns%.*s",
			SLICE_ARGS(slot->name.text), SLICE_ARGS(unit));
}

/* Once it is known which unit they have: that may be the inherited slot's. */
static void
check_timestamps(const struct resolver *resolver, const struct slot_list *list)
{
	size_t i;

	for (i = 0; i < list->count; i++) {
		const struct slot *slot = list->slots[i];

		if (slot->is_timestamp &&
			(slot->owner == list->class ||
				slot->said_by == list->class))
			check_timestamp(resolver, list->class, slot);
	}
}

/* 'readonly: false' would promise a setter. */
static void
check_thawed(const struct resolver *resolver, const struct slot_list *list)
{
	size_t i;

	for (i = 0; list->class->is_frozen && i < list->count; i++) {
		const struct slot *slot = list->slots[i];
		const struct flag *flag = &slot->text->keys->readonly;

		if (slot->owner == list->class && flag->given && !flag->value)
			diag_error(resolver->run, CODE_CONFLICT, flag->place,
				"class '%.*s' is frozen: none of its slots has "
				"a setter",
				SLICE_ARGS(list->class->name.text));
	}
}

/* A class constant and a slot of one name: Python's conflict, also where the
 * slot is inherited and Python would let it become unreachable. */
static void
check_constants(const struct resolver *resolver, const struct slot_list *list)
{
	const struct class *class = list->class;
	size_t i;

	for (i = 0; i < class->text->constant_count; i++) {
		const struct slot *slot = map_get(
			&list->by_name, class->text->constants[i].name.text);

		if (!slot || slot->owner == class)
			continue; /* own ones: load has reported it */
		constant_report_conflict(resolver->run,
			&class->text->constants[i].name, slot->reflected,
			slot->place, SLOT_FROM_ELSEWHERE);
	}
}

static void
report_too_many(const struct resolver *resolver, const struct slot_list *list)
{
	if (list->count <= LIMIT_CLASS_SLOTS)
		return;
	diag_error(resolver->run, CODE_LIMIT, list->class->name.place,
		"class '%.*s' has %zu slots; the most is %d",
		SLICE_ARGS(list->class->name.text), list->count,
		LIMIT_CLASS_SLOTS);
	list->class->bad = true;
}

void
inherit_slots(const struct resolver *resolver, struct class *class)
{
	struct arena *scratch = &resolver->run->scratch;
	struct arena_mark mark = arena_mark(scratch);
	struct slot_list list = {.class = class};
	struct slot *stored;
	size_t i;

	for (i = 0; class->parent && i < class->parent->slot_count; i++)
		put_slot(resolver, &list, class->parent->slots[i]);
	if (class->parent_count > 1)
		take_by_resolution_order(&list);
	class->inherited_count = list.count;
	tag_slot_inherit(resolver, class);
	if (class->tag_slot)
		put_name(resolver, &list, class->tag_slot);
	for (i = 0; i < class->mixin_count; i++)
		add_mixed_in(resolver, &list, class->mixins[i]);
	for (i = 0; i < class->text->own_count; i++)
		add_own_slot(resolver, &list, class->text->own[i]);
	stored = tag_slot_stored(resolver->run, class);
	if (stored)
		put_slot(resolver, &list, stored);
	for (i = 0; i < class->text->usage_count; i++)
		apply_usage(resolver, &list, &class->text->usages[i]);
	check_identifiers(resolver, &list);
	check_timestamps(resolver, &list);
	check_thawed(resolver, &list);
	check_constants(resolver, &list);
	report_too_many(resolver, &list);
	class->slots = ARENA_COPY(
		&resolver->run->arena, list.slots, list.count);
	class->slot_count = list.count;
	arena_return(scratch, mark);
	text_name_check(resolver->run, class);
}
