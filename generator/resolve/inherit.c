/* SPDX-License-Identifier: MIT */
#include "resolve/inherit.h"

#include <string.h>

#include "resolve/dataclass.h"
#include "resolve/slot.h"
#include "resolve/slot_resolve.h"
#include "resolve/switches.h"
#include "resolve/text_name.h"

/*---- parents --------------------------------------------------------------*/

static struct class *
find_class(const struct resolver *resolver, const struct class *class,
	const struct word *word, const char *role)
{
	const struct named *named = named_find(
		resolver, class->schema, word->text);
	struct suggestion suggestion;
	struct message *message;

	if (named && named->kind == NAMED_CLASS)
		return named->class;
	if (named) {
		message = diag_error(resolver->run, CODE_UNKNOWN_CLASS,
			word->place, "'%.*s' is not a class",
			SLICE_ARGS(word->text));
		diag_note(resolver->run, message, named->name.place,
			"it is defined here");
		return NULL;
	}
	if (schema_misses_imports(resolver, class->schema))
		return NULL;
	suggest_start(&suggestion, word->text);
	named_suggest(resolver, class->schema, NAMED_CLASS, &suggestion);
	diag_error(resolver->run, CODE_UNKNOWN_CLASS, word->place,
		"class '%.*s' has no %s '%.*s'%s", SLICE_ARGS(class->name.text),
		role, SLICE_ARGS(word->text),
		suggest_text(resolver->run, &suggestion));
	return NULL;
}

/* The classes under way, from the last one up. */
struct chain {
	struct class *class;
	const struct chain *up;
	unsigned depth;
};

/* "Cat, Animal, Cat": the classes under way, from the one met again. */
static void
write_chain(struct buffer *path, const struct chain *chain,
	const struct class *again)
{
	if (chain->class != again)
		write_chain(path, chain->up, again);
	buffer_format(path, "%.*s, ", SLICE_ARGS(chain->class->name.text));
}

static void
report_cycle(const struct resolver *resolver, const struct chain *chain,
	const struct class *again, struct place place)
{
	struct buffer path = {0};

	write_chain(&path, chain, again);
	buffer_add_slice(&path, again->name.text);
	diag_error(resolver->run, CODE_CYCLE, place,
		"a __bases__ item causes an inheritance cycle: %.*s",
		SLICE_ARGS(buffer_slice(&path)));
	buffer_release(&path);
}

static void
add_class(struct run *run, struct class ***list, size_t *count, size_t capacity,
	struct class *class)
{
	if (!*list)
		*list = ARENA_ARRAY(&run->arena, struct class *, capacity);
	(*list)[(*count)++] = class;
}

static void
link_class(const struct resolver *resolver, struct class *class,
	const struct chain *up);

/* Whether one more class may be linked below the chain. */
static bool
is_shallow(const struct resolver *resolver, const struct chain *chain,
	struct place place)
{
	if (chain->depth < LIMIT_CLASS_DEPTH)
		return true;
	diag_error(resolver->run, CODE_LIMIT, place,
		"is_a and mixins are more than %d classes deep",
		LIMIT_CLASS_DEPTH);
	return false;
}

/* The classes that these words name, linked; bad ones are left out. */
static void
link_words(const struct resolver *resolver, const struct chain *chain,
	const struct word *words, size_t count, const char *role,
	struct class ***list, size_t *list_count)
{
	struct class *class = chain->class;
	struct run *run = resolver->run;
	size_t i, j;

	if (count > LIMIT_CLASS_PARENTS) {
		diag_error(run, CODE_LIMIT, words[LIMIT_CLASS_PARENTS].place,
			"class '%.*s' has more than %d of them",
			SLICE_ARGS(class->name.text), LIMIT_CLASS_PARENTS);
		class->bad = true;
		return;
	}
	for (i = 0; i < count; i++) {
		struct class *other = find_class(
			resolver, class, &words[i], role);

		if (!other) {
			class->bad = true;
			continue;
		}
		for (j = 0; j < *list_count && (*list)[j] != other; j++)
			;
		if (j < *list_count) {
			diag_error(run, CODE_INHERITANCE, words[i].place,
				"duplicate base class %.*s",
				SLICE_ARGS(other->name.text));
			continue;
		}
		if (other->visit == 1) {
			report_cycle(resolver, chain, other, words[i].place);
			class->bad = true;
			continue;
		}
		if (!other->linked &&
			!is_shallow(resolver, chain, words[i].place)) {
			class->bad = true;
			continue;
		}
		link_class(resolver, other, chain);
		if (other->bad)
			class->bad = true;
		else
			add_class(run, list, list_count, count, other);
	}
}

/*---- method resolution order ----------------------------------------------*/

/* C3 (https://www.python.org/download/releases/2.3/mro/): merges the parents'
 * orders and the list of parents. A sequence is a class, then its ancestors;
 * the last is the list of parents itself. */
struct merge {
	const struct class *class;
	size_t *next; /* per sequence: how far it is used up */
};

static const struct class *
sequence_item(const struct class *class, size_t sequence, size_t index)
{
	if (sequence == class->parent_count)
		return index < class->parent_count ? class->parents[index]
						   : NULL;
	if (index == 0)
		return class->parents[sequence];
	return index - 1 < class->parents[sequence]->ancestor_count
		? class->parents[sequence]->ancestors[index - 1]
		: NULL;
}

static bool
is_in_a_tail(const struct merge *merge, const struct class *candidate)
{
	size_t sequence, index;

	for (sequence = 0; sequence <= merge->class->parent_count; sequence++) {
		const struct class *item;

		for (index = merge->next[sequence] + 1;
			(item = sequence_item(merge->class, sequence, index));
			index++)
			if (item == candidate)
				return true;
	}
	return false;
}

static const struct class *
next_in_order(const struct merge *merge, bool *done)
{
	size_t sequence;

	*done = true;
	for (sequence = 0; sequence <= merge->class->parent_count; sequence++) {
		const struct class *item = sequence_item(
			merge->class, sequence, merge->next[sequence]);

		if (!item)
			continue;
		*done = false;
		if (!is_in_a_tail(merge, item))
			return item;
	}
	return NULL;
}

static bool
set_ancestors(const struct resolver *resolver, struct class *class)
{
	struct run *run = resolver->run;
	struct merge merge = {class, NULL};
	const struct class *next;
	size_t capacity = 0, sequence;
	bool done;

	merge.next = ARENA_ARRAY(&run->arena, size_t, class->parent_count + 1);
	while ((next = next_in_order(&merge, &done))) {
		class->ancestors = arena_grow(&run->arena, class->ancestors,
			class->ancestor_count, &capacity,
			class->ancestor_count + 1, sizeof *class->ancestors);
		class->ancestors[class->ancestor_count++] =
			(struct class *)(uintptr_t)next;
		for (sequence = 0; sequence <= class->parent_count; sequence++)
			if (sequence_item(class, sequence,
				    merge.next[sequence]) == next)
				merge.next[sequence]++;
	}
	return done;
}

static void
report_no_order(const struct resolver *resolver, const struct class *class)
{
	struct buffer bases = {0};
	size_t i;

	for (i = 0; i < class->parent_count; i++)
		buffer_format(&bases, "%s%.*s", i ? ", " : "",
			SLICE_ARGS(class->parents[i]->name.text));
	diag_error(resolver->run, CODE_INHERITANCE, class->is_a[0].place,
		"Cannot create a consistent method resolution order (MRO) for "
		"bases %.*s",
		SLICE_ARGS(buffer_slice(&bases)));
	buffer_release(&bases);
}

/*---- the one chain that holds storage -------------------------------------*/

/* The nearest class, itself or above, that adds slots to the layout, or NULL.
 * A dictionary alone conflicts with nothing, as in Python. */
static const struct class *
nearest_with_slots(const struct class *class)
{
	while (class && class->own_count == 0 && class->mixin_count == 0)
		class = class->parent;
	return class;
}

static bool
is_below(const struct class *class, const struct class *above)
{
	while (class && class != above)
		class = class->parent;
	return class || !above;
}

/* Python's best_base: the parent whose storage chain is the longest. */
static bool
set_parent(const struct resolver *resolver, struct class *class)
{
	struct message *message;
	size_t i;

	for (i = 0; i < class->parent_count; i++) {
		struct class *other = class->parents[i];
		const struct class *mine = nearest_with_slots(class->parent);
		const struct class *theirs = nearest_with_slots(other);

		if (!class->parent) {
			class->parent = other;
		} else if (is_below(mine, theirs)) {
			continue;
		} else if (is_below(theirs, mine)) {
			class->parent = other;
		} else {
			message = diag_error(resolver->run, CODE_INHERITANCE,
				class->is_a[i].place,
				"multiple bases have instance lay-out conflict: "
				"'%.*s' and '%.*s' both hold slots; list one of "
				"them under 'mixins:'",
				SLICE_ARGS(class->parent->name.text),
				SLICE_ARGS(other->name.text));
			diag_note(resolver->run, message, mine->name.place,
				"'%.*s' holds slots here",
				SLICE_ARGS(mine->name.text));
			diag_note(resolver->run, message, theirs->name.place,
				"'%.*s' holds slots here",
				SLICE_ARGS(theirs->name.text));
			return false;
		}
	}
	return true;
}

/*---- switches -------------------------------------------------------------*/

static void
set_depth(struct class *class, struct class *const *above, size_t count)
{
	size_t i;

	for (i = 0; i < count; i++)
		if (above[i]->depth >= class->depth)
			class->depth = above[i]->depth + 1;
}

static void
check_parents(const struct resolver *resolver, struct class *class)
{
	struct message *message;
	size_t i;

	for (i = 0; i < class->parent_count; i++) {
		if (!class->parents[i]->is_final)
			continue;
		message = diag_error(resolver->run, CODE_INHERITANCE,
			class->is_a[i].place,
			"type '%.*s' is not an acceptable base type: it is final",
			SLICE_ARGS(class->parents[i]->name.text));
		diag_note(resolver->run, message,
			class->parents[i]->final.place, "final here");
		class->bad = true;
	}
	set_depth(class, class->parents, class->parent_count);
	set_depth(class, class->mixins, class->mixin_count);
	if (class->depth > LIMIT_CLASS_DEPTH) {
		diag_error(resolver->run, CODE_LIMIT,
			class->is_a_count ? class->is_a[0].place
					  : class->mixin_names[0].place,
			"is_a and mixins are more than %d classes deep",
			LIMIT_CLASS_DEPTH);
		class->bad = true;
	}
}

static void
add_child(struct run *run, struct class *parent, struct class *child)
{
	parent->children = arena_grow(&run->arena, parent->children,
		parent->child_count, &parent->child_capacity,
		parent->child_count + 1, sizeof *parent->children);
	parent->children[parent->child_count++] = child;
}

static void
link_class(const struct resolver *resolver, struct class *class,
	const struct chain *up)
{
	const struct chain chain = {class, up, up ? up->depth + 1 : 0};

	if (class->linked)
		return;
	class->visit = 1;
	link_words(resolver, &chain, class->is_a, class->is_a_count, "parent",
		&class->parents, &class->parent_count);
	link_words(resolver, &chain, class->mixin_names,
		class->mixin_name_count, "mixin", &class->mixins,
		&class->mixin_count);
	class->visit = 2;
	class->linked = true;
	if (class->bad)
		return;
	if (!set_parent(resolver, class)) {
		class->bad = true;
		return;
	}
	if (!set_ancestors(resolver, class)) {
		report_no_order(resolver, class);
		class->bad = true;
		return;
	}
	check_parents(resolver, class);
	if (class->bad)
		return;
	switches_inherit(resolver, class);
	if (class->parent)
		add_child(resolver->run, class->parent, class);
}

void
bases_link(const struct resolver *resolver, struct class *class)
{
	link_class(resolver, class, NULL);
}

/*---- slots ----------------------------------------------------------------*/

struct slot_list {
	struct class *class;
	struct slot **slots;
	size_t count, capacity;
	struct map by_name; /* reflected name → struct slot */
};

static void
put_slot(const struct resolver *resolver, struct slot_list *list,
	struct slot *slot)
{
	struct arena *arena = &resolver->run->arena;

	list->slots = arena_grow(arena, list->slots, list->count,
		&list->capacity, list->count + 1, sizeof *list->slots);
	list->slots[list->count++] = slot;
	map_put(&list->by_name, arena, slot->reflected, slot);
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
		slot->minimum.kind != LITERAL_NONE ||
		slot->maximum.kind != LITERAL_NONE ||
		slot->is_readonly != inherited->is_readonly ||
		slot->is_identifier != inherited->is_identifier ||
		slot->is_key != inherited->is_key || slot->deprecated.length ||
		slot->external.text.length || slot->compare.given ||
		slot->hash.given || slot->repr.given || slot->pattern.length;
}

static void
override_slot(const struct resolver *resolver, struct slot_list *list,
	struct slot *slot, struct slot *inherited)
{
	struct run *run = resolver->run;
	struct message *message;

	if (!slot_same_storage(slot, inherited)) {
		message = diag_error(run, CODE_CONFLICT, slot->place,
			"slot '%.*s' is inherited from '%.*s' with another storage",
			SLICE_ARGS(slot->name.text),
			SLICE_ARGS(inherited->declarer->name.text));
		diag_note(
			run, message, inherited->place, "it is declared here");
		return;
	}
	if (!says_something_new(slot, inherited)) {
		message = class_warning(run, list->class, CODE_OVERLAP,
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
	if (!slot->has_default) {
		slot->start_kind = inherited->start_kind;
		slot->start = inherited->start;
		slot->starts = inherited->starts;
		slot->start_text = inherited->start_text;
		slot->has_default = inherited->has_default;
	}
	if (!slot->description.length)
		slot->description = inherited->description;
	if (!slot->unit.length)
		slot->unit = inherited->unit;
	slot->is_readonly |= inherited->is_readonly;
	slot->is_identifier |= inherited->is_identifier;
	slot->is_key |= inherited->is_key;
	if (!slot->pattern.length)
		slot->pattern = inherited->pattern;
	data_take_slot(slot, inherited, slot);
	slot->overrides = inherited;
	slot->declarer = inherited->declarer;
	replace_slot(list, inherited, slot);
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
		if (other && slot_same_storage(slot, other))
			continue;
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
		copy->declarer = list->class;
		put_slot(resolver, list, copy);
	}
}

static void
add_own_slot(const struct resolver *resolver, struct slot_list *list,
	struct slot *slot)
{
	struct slot *other;

	set_slot_names(resolver, list->class, slot);
	slot->declarer = list->class;
	other = map_get(&list->by_name, slot->reflected);
	slot_resolve(resolver, list->class, slot);
	if (slot->bad)
		return;
	external_name(resolver->run, list->class, slot,
		other && other->declarer != list->class ? other : NULL);
	if (!other)
		put_slot(resolver, list, slot);
	else if (other->declarer == list->class &&
		slot_same_storage(slot, other))
		replace_slot(list, other, slot); /* mixed in, said again */
	else
		override_slot(resolver, list, slot, other);
}

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

	for (i = 0; i < class->own_count; i++)
		if (class->own[i]->bad)
			return false;
	for (i = 0; i < class->mixin_count; i++)
		if (!has_all_slots(class->mixins[i]))
			return false;
	return !class->incomplete &&
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
	const struct slot *changes = usage->changes;
	struct message *message;

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
	if (changes->range.text.length || changes->hot.given ||
		(changes->required.given &&
			changes->required.value == old->opt)) {
		diag_error(resolver->run, CODE_CONFLICT, usage->name.place,
			"slot_usage cannot change the storage of '%.*s'",
			SLICE_ARGS(usage->name.text));
		return false;
	}
	return !report_taken_back(resolver, &changes->readonly,
		       old->is_readonly, "readonly") &&
		!report_taken_back(
			resolver, &changes->key, old->is_key, "key") &&
		!report_taken_back(resolver, &changes->identifier,
			old->is_identifier, "identifier");
}

/* slot_usage: bounds, a default and texts for a slot from elsewhere. */
static void
apply_usage(const struct resolver *resolver, struct slot_list *list,
	const struct usage *usage)
{
	struct slot *old = map_get(&list->by_name, usage->name.text), *slot;
	const struct slot *changes = usage->changes;

	if (!old) {
		if (has_all_slots(list->class))
			report_no_slot(resolver, list, usage);
		return;
	}
	if (changes->bad || !usage_is_allowed(resolver, list, usage, old))
		return;
	slot = ARENA_NEW(&resolver->run->arena, struct slot);
	*slot = *old;
	if (changes->description.length)
		slot->description = changes->description;
	if (changes->unit.length)
		slot->unit = changes->unit;
	if (changes->deprecated.length)
		slot->deprecated = changes->deprecated;
	slot->minimum = changes->minimum;
	slot->maximum = changes->maximum;
	if (changes->ifabsent.kind != LITERAL_NONE) {
		slot->ifabsent = changes->ifabsent;
		slot->declaration.initial.kind = LITERAL_NONE;
	}
	if (changes->external.text.length) {
		slot->external = changes->external;
		external_name(resolver->run, list->class, slot, old);
	}
	if (changes->pattern.length)
		slot->pattern = changes->pattern;
	data_take_slot(slot, old, changes);
	slot->is_readonly |= changes->readonly.value;
	slot->is_key |= changes->key.value;
	slot->is_identifier |= changes->identifier.value;
	if (!slot_check_identifier(resolver, slot, usage->name.place) ||
		!slot_resolve_checks(resolver, slot))
		return;
	slot->overrides = old;
	replace_slot(list, old, slot);
}

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

/* A class constant and a slot of one name: Python's conflict, also where the
 * slot is inherited and Python would let it become unreachable. */
static void
check_constants(const struct resolver *resolver, const struct slot_list *list)
{
	const struct class *class = list->class;
	size_t i;

	for (i = 0; i < class->constant_count; i++) {
		const struct slot *slot = map_get(
			&list->by_name, class->constants[i].name.text);

		if (!slot || slot->owner == class)
			continue; /* own ones: load has reported it */
		constant_report_conflict(resolver->run,
			&class->constants[i].name, slot->reflected, slot->place,
			SLOT_FROM_ELSEWHERE);
	}
}

void
inherit_slots(const struct resolver *resolver, struct class *class)
{
	struct slot_list list = {0};
	size_t i;

	list.class = class;
	for (i = 0; class->parent && i < class->parent->slot_count; i++)
		put_slot(resolver, &list, class->parent->slots[i]);
	class->inherited_count = list.count;
	for (i = 0; i < class->mixin_count; i++)
		add_mixed_in(resolver, &list, class->mixins[i]);
	for (i = 0; i < class->own_count; i++)
		add_own_slot(resolver, &list, class->own[i]);
	for (i = 0; i < class->usage_count; i++)
		apply_usage(resolver, &list, &class->usages[i]);
	check_identifiers(resolver, &list);
	check_constants(resolver, &list);
	report_too_many(resolver, &list);
	class->slots = list.slots;
	class->slot_count = list.count;
	external_check(resolver->run, class);
}
