/* SPDX-License-Identifier: MIT */
/*
 * The pool of a class's family: which class it is called after, and which
 * other families its objects own from. A family is a root and all classes
 * whose layout begins with it; embedded classes that are always embedded
 * ("value: true") have none.
 */
#include "view/view_pool.h"

static const struct class *
family_of(const struct class *class)
{
	while (class->parent)
		class = class->parent;
	return class;
}

struct peers {
	const struct class **roots;
	size_t count, capacity;
	struct map embedded; /* identifier → struct class: those looked into */
};

static void
add_peer(struct builder *builder, struct peers *peers, const struct class *root)
{
	size_t i;

	for (i = 0; i < peers->count; i++)
		if (peers->roots[i] == root)
			return;
	peers->roots = arena_grow(builder->arena, peers->roots, peers->count,
		&peers->capacity, peers->count + 1, sizeof *peers->roots);
	peers->roots[peers->count++] = root;
}

/* What objects of one class own, also through what they embed, which may be
 * their own class by way of a list. */
static void
find_peers(struct builder *builder, struct peers *peers,
	const struct class *family, const struct class *class)
{
	size_t i;

	for (i = 0; i < class->slot_count; i++) {
		const struct slot *slot = class->slots[i];
		struct class *target = slot->type.class;

		if (slot->type.kind != KIND_OBJECT)
			continue;
		if (slot->hold == HOLD_OWN && family_of(target) != family)
			add_peer(builder, peers, family_of(target));
		if (slot->hold == HOLD_VALUE && target->owns &&
			!map_put(&peers->embedded, builder->arena,
				target->identifier, target))
			find_peers(builder, peers, family, target);
	}
}

/* Of a class and all below it in its file. */
static void
find_family_peers(struct builder *builder, struct peers *peers,
	const struct class *family, const struct class *class)
{
	size_t i;

	find_peers(builder, peers, family, class);
	for (i = 0; i < class->child_count; i++)
		if (class->children[i]->schema == builder->schema)
			find_family_peers(
				builder, peers, family, class->children[i]);
}

static void
set_peers(struct builder *builder, const struct class *class,
	struct view_class *view)
{
	struct peers peers = {NULL, 0, 0, {0}};
	struct view_peer *items;
	size_t i;

	find_family_peers(builder, &peers, class, class);
	items = list_make(
		builder->arena, &view->peers, peers.count, sizeof *items);
	for (i = 0; i < peers.count; i++) {
		items[i].peer = peers.roots[i]->identifier;
		items[i].comma = i + 1 < peers.count ? SLICE(",") : SLICE("");
		items[i].number = i;
	}
	view->peer_count = peers.count;
	view->has_peers = peers.count != 0;
}

void
view_set_pool(struct builder *builder, const struct class *class,
	struct view_class *view)
{
	const struct class *family = family_of(class);

	view->pooled = !family->is_value && !class->is_value;
	view->family = family->identifier;
	view->is_family = family == class;
	view->releases = class->owns;
	if (view->pooled && view->is_family)
		set_peers(builder, class, view);
}
