/* SPDX-License-Identifier: MIT */
/*
 * Names of parents and mixins become classes, each linked before the class that
 * names it. Then Python's two orders: C3 gives the ancestors, and best_base the
 * one parent whose layout this class's begins with.
 */
#include "resolve/bases.h"

#include "resolve/slot.h"
#include "resolve/switches.h"

/*---- parents --------------------------------------------------------------*/

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

static bool
is_under_way(const struct chain *chain, const struct class *class)
{
	while (chain && chain->class != class)
		chain = chain->up;
	return chain != NULL;
}

/* Links the class that the word names; false: reported, or bad itself. */
static bool
link_word(const struct resolver *resolver, const struct chain *chain,
	const struct word *word, struct class *class)
{
	if (is_under_way(chain, class)) {
		report_cycle(resolver, chain, class, word->place);
		return false;
	}
	if (!class->linked && !is_shallow(resolver, chain, word->place))
		return false;
	link_class(resolver, class, chain);
	return !class->bad;
}

static bool
is_listed(struct class *const *list, size_t count, const struct class *class)
{
	size_t i;

	for (i = 0; i < count; i++)
		if (list[i] == class)
			return true;
	return false;
}

static bool
are_few(const struct resolver *resolver, const struct class *class,
	const struct word *words, size_t count)
{
	if (count <= LIMIT_CLASS_PARENTS)
		return true;
	diag_error(resolver->run, CODE_LIMIT, words[LIMIT_CLASS_PARENTS].place,
		"class '%.*s' has more than %d of them",
		SLICE_ARGS(class->name.text), LIMIT_CLASS_PARENTS);
	return false;
}

/* Lists the classes that these words name, linked; bad ones are left out, and
 * make the class bad that names them. */
static size_t
link_words(const struct resolver *resolver, const struct chain *chain,
	const struct word *words, size_t count, const char *role,
	struct class ***classes)
{
	struct class *class = chain->class, **list;
	size_t listed = 0, i;

	if (!are_few(resolver, class, words, count)) {
		class->bad = true;
		return 0;
	}
	list = *classes = ARENA_ARRAY(
		&resolver->run->arena, struct class *, count);
	for (i = 0; i < count; i++) {
		struct class *other = class_find(
			resolver, class, &words[i], role);

		if (other && is_listed(list, listed, other))
			diag_error(resolver->run, CODE_INHERITANCE,
				words[i].place, "duplicate base class %.*s",
				SLICE_ARGS(other->name.text));
		else if (other && link_word(resolver, chain, &words[i], other))
			list[listed++] = other;
		else
			class->bad = true;
	}
	return listed;
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
	diag_error(resolver->run, CODE_INHERITANCE, class->text->is_a[0].place,
		"Cannot create a consistent method resolution order (MRO) for "
		"bases %.*s",
		SLICE_ARGS(buffer_slice(&bases)));
	buffer_release(&bases);
}

/*---- the one chain that holds storage -------------------------------------*/

static void
put_names(struct arena *arena, struct map *names, const struct class *class)
{
	const struct class_text *text = class->text;
	size_t i;

	for (i = 0; i < class->mixin_count; i++)
		put_names(arena, names, class->mixins[i]);
	for (i = 0; i < text->own_count; i++)
		map_put(names, arena,
			slot_reflected_name(arena, class->name.text,
				text->own[i]->name.text),
			names);
	if (class->parent)
		put_names(arena, names, class->parent);
}

/* Whether the class adds slots to its parent's: not where it only says again
 * what stands above it, with another default, say. */
static bool
find_own_slots(const struct resolver *resolver, const struct class *class)
{
	struct arena *arena = &resolver->run->arena;
	const struct class_text *text = class->text;
	struct map above;
	size_t i;

	if (class->mixin_count || !class->parent || !text->own_count)
		return class->mixin_count || text->own_count;
	map_init(&above);
	put_names(arena, &above, class->parent);
	for (i = 0; i < text->own_count; i++)
		if (!map_get(&above,
			    slot_reflected_name(arena, class->name.text,
				    text->own[i]->name.text)))
			return true;
	return false;
}

static bool
adds_slots(const struct resolver *resolver, struct class *class)
{
	if (!class->adds_slots.asked) {
		class->adds_slots.asked = true;
		class->adds_slots.answer = find_own_slots(resolver, class);
	}
	return class->adds_slots.answer;
}

/* The nearest class, itself or above, that adds slots to the layout, or NULL.
 * A dictionary alone conflicts with nothing, as in Python. */
static const struct class *
nearest_with_slots(const struct resolver *resolver, struct class *class)
{
	while (class && !adds_slots(resolver, class))
		class = class->parent;
	return class;
}

/* Python's best_base: the parent whose storage chain is the longest. */
static bool
set_parent(const struct resolver *resolver, struct class *class)
{
	struct message *message;
	size_t i;

	for (i = 0; i < class->parent_count; i++) {
		struct class *other = class->parents[i];
		const struct class *mine, *theirs;

		if (!class->parent) {
			class->parent = other;
			continue;
		}
		mine = nearest_with_slots(resolver, class->parent);
		theirs = nearest_with_slots(resolver, other);
		if (class_is_below(mine, theirs)) {
			continue;
		} else if (class_is_below(theirs, mine)) {
			class->parent = other;
		} else {
			message = diag_error(resolver->run, CODE_INHERITANCE,
				class->text->is_a[i].place,
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

/*---- all of it ------------------------------------------------------------*/

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
			class->text->is_a[i].place,
			"type '%.*s' is not an acceptable base type: it is final",
			SLICE_ARGS(class->parents[i]->name.text));
		diag_note(resolver->run, message,
			class->parents[i]->text->final.place, "final here");
		class->bad = true;
	}
	set_depth(class, class->parents, class->parent_count);
	set_depth(class, class->mixins, class->mixin_count);
	if (class->depth > LIMIT_CLASS_DEPTH) {
		diag_error(resolver->run, CODE_LIMIT,
			class->text->is_a_count
				? class->text->is_a[0].place
				: class->text->mixin_names[0].place,
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
	class->parent_count = link_words(resolver, &chain, class->text->is_a,
		class->text->is_a_count, "parent", &class->parents);
	class->mixin_count = link_words(resolver, &chain,
		class->text->mixin_names, class->text->mixin_name_count,
		"mixin", &class->mixins);
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
