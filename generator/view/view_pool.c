/* SPDX-License-Identifier: MIT */
/*
 * The pool of a class's family: which class it is called after, and which
 * other families its objects own from. A family is a root and all classes
 * whose layout begins with it; embedded classes that are always embedded
 * ("value: true") have none.
 */
#include "view/view_pool.h"

/* The class of the family that stands first in the class's file. */
static const struct class *
head_of(const struct class *class)
{
	while (class->parent && class->parent->schema == class->schema)
		class = class->parent;
	return class;
}

static bool
is_pooled(const struct class *class)
{
	return !class_root(class)->is_value && !class->is_value;
}

bool
view_heads_pool(const struct class *class)
{
	return head_of(class) == class && is_pooled(class);
}

/*---- what objects own from ------------------------------------------------*/

static bool
has_peer(const struct family_part *part, const struct class *root)
{
	size_t i;

	for (; part; part = part->above)
		for (i = 0; i < part->peer_count; i++)
			if (part->peers[i] == root)
				return true;
	return false;
}

static void
add_peer(
	struct arena *arena, struct family_part *part, const struct class *root)
{
	if (root == class_root(part->head) || has_peer(part, root))
		return;
	part->peers = arena_grow(arena, part->peers, part->peer_count,
		&part->peer_capacity, part->peer_count + 1,
		sizeof *part->peers);
	part->peers[part->peer_count++] = root;
}

/* What objects of one class own, also through what they embed, which may be
 * their own class by way of a list. */
static void
find_peers(struct arena *arena, struct family_part *part,
	const struct class *class)
{
	size_t i;

	for (i = 0; i < class->slot_count; i++) {
		const struct slot *slot = class->slots[i];
		struct class *target = slot->type.class;

		if (slot->type.kind != KIND_OBJECT)
			continue;
		if (slot->hold == HOLD_OWN)
			add_peer(arena, part, class_root(target));
		if (slot->hold == HOLD_VALUE && target->owns &&
			!map_put(&part->embedded, arena, target->identifier,
				target))
			find_peers(arena, part, target);
	}
}

/* Of a class and all below it in its file. */
static void
find_family_peers(struct arena *arena, struct family_part *part,
	const struct class *class)
{
	size_t i;

	find_peers(arena, part, class);
	for (i = 0; i < class->child_count; i++)
		if (class->children[i]->schema == class->schema)
			find_family_peers(arena, part, class->children[i]);
}

static const struct family_part *
find_part(struct builder *builder, const struct class *head)
{
	struct family_part *part = map_get(
		&builder->family_parts, head->identifier);

	if (part)
		return part;
	part = ARENA_NEW(builder->arena, struct family_part);
	part->head = head;
	if (head->parent)
		part->above = find_part(builder, head_of(head->parent));
	find_family_peers(builder->arena, part, head);
	map_put(&builder->family_parts, builder->arena, head->identifier, part);
	return part;
}

void
view_find_families(struct builder *builder)
{
	size_t i;

	map_init(&builder->family_parts);
	for (i = 0; i < builder->own_class_count; i++)
		find_part(builder, head_of(builder->own_classes[i]));
}

/* Pools that a function is given: more are told by that of all pools. A C
 * compiler may refuse more than 127 parameters. */
enum { MOST_GIVEN = 8 };

/*---- what the header says of it -------------------------------------------*/

static bool
has_init(const struct family_part *part)
{
	return !part->above || part->peer_count;
}

static size_t
count_given(const struct family_part *part)
{
	size_t count = 0;

	for (; part; part = part->above)
		count += part->peer_count + (part->above && part->peer_count);
	return count;
}

static void
set_peers(
	struct arena *arena, const struct family_part *part, struct list *peers)
{
	struct view_peer *items = list_make(
		arena, peers, part->peer_count, sizeof *items);
	size_t i;

	for (i = 0; i < part->peer_count; i++) {
		items[i].peer = part->peers[i]->identifier;
		items[i].number = i;
	}
}

/* What the functions of the parts above are given, from the last of them back
 * to the root's first. */
static void
set_given(
	struct arena *arena, const struct family_part *part, struct list *given)
{
	size_t at = count_given(part), i;
	struct view_peer *items = list_make(arena, given, at, sizeof *items);

	for (; part; part = part->above) {
		for (i = part->peer_count; i-- > 0;)
			items[--at].type = text_format(arena, "%.*s_pool",
				SLICE_ARGS(part->peers[i]->identifier));
		if (part->above && part->peer_count)
			items[--at].type = text_format(arena, "%.*s_peers",
				SLICE_ARGS(part->head->identifier));
	}
	for (i = 0; i < given->count; i++)
		items[i].number = i;
}

/* Who tells pools of this class's part of the family what they own from. */
static void
set_init(struct builder *builder, const struct family_part *part,
	const struct class *class, struct view_class *view)
{
	const struct family_part *above = part;

	if (part->head == class)
		above = part->above;
	while (above && !has_init(above))
		above = above->above;
	view->adds_peers = part->head == class && part->above &&
		part->peer_count;
	if (above)
		view->initializer = above->head->identifier;
	if (part->head != class)
		return;
	set_peers(builder->arena, part, &view->peers);
	view->peer_count = part->peer_count;
	view->has_peers = part->peer_count != 0;
	if (view->adds_peers)
		set_given(builder->arena, part->above, &view->given);
	view->has_many_peers = count_given(part->above) + part->peer_count >
		MOST_GIVEN;
}

void
view_set_pool(struct builder *builder, const struct class *class,
	struct view_class *view)
{
	const struct class *family = class_root(class);

	view->pooled = is_pooled(class);
	view->family = family->identifier;
	view->is_family = family == class;
	view->has_run = !class->is_abstract &&
		class->last_number == class->number;
	view->releases = class->owns;
	if (view->pooled)
		set_init(builder,
			map_get(&builder->family_parts,
				head_of(class)->identifier),
			class, view);
}
