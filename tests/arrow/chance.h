/* SPDX-License-Identifier: MIT */
/*
 * Objects of all classes of a schema that have pools, filled by chance. The
 * program has schema.h, which tells the classes, and inner.h.
 */
#ifndef CHANCE_H
#define CHANCE_H

#define FAMILIES_MOST 60
#define DEEPEST 3
#define OWNED_MOST 30 /* by an object of fill_pools, and by what that owns */
#define HAS_UNSET (SLOT_HAS_PRESENCE | SLOT_HAS_SPARE | SLOT_HAS_NULL)

static const slot_class *const classes[] = {SCHEMA_CLASSES};
#define CLASS_COUNT (sizeof classes / sizeof classes[0])
static slot_pool pools[FAMILIES_MOST];
static slot_pool *peers[FAMILIES_MOST];
static uint32_t pool_count;
static uint64_t state = 88172645463325252u;
static unsigned owned; /* by the object that is being filled */

static uint64_t
draw(uint64_t below)
{
	state ^= state << 13;
	state ^= state >> 7;
	state ^= state << 17;
	return (state >> 11) % below;
}

static void
begin(void)
{
	uint32_t i;

	for (i = 0; i < CLASS_COUNT; i++) {
		if (classes[i]->depth || classes[i]->flags & SLOT_CLASS_VALUE)
			continue;
		if (pool_count == FAMILIES_MOST)
			abort();
		peers[pool_count] = &pools[pool_count];
		slot_pool_init(&pools[pool_count++], classes[i], peers, 0);
	}
	for (i = 0; i < pool_count; i++)
		slot_pool_init(peers[i], peers[i]->root, peers, pool_count);
}

static slot_pool *
pool_of(const slot_class *of)
{
	return pool_count ? slot_pool_for(&pools[0], of) : NULL;
}

/*---- values by chance -----------------------------------------------------*/

static const slot_class *
concrete(const slot_class *of)
{
	const slot_class *found = NULL;
	uint64_t count = 0;
	uint32_t i;

	for (i = 0; i < CLASS_COUNT; i++)
		if (slot_is_a(classes[i], of) &&
			!(classes[i]->flags & SLOT_CLASS_ABSTRACT) &&
			draw(++count) == 0)
			found = classes[i];
	return found;
}

static void
fill(const slot_class *of, void *object, int depth);

static slot_value
number_value(const slot_info *slot)
{
	uint64_t span, number = draw(4) ? draw(200) : draw(UINT64_MAX);
	slot_value value;

	value = slot_value_of_((slot_kind)slot->kind);
	if (slot->flags & SLOT_HAS_RANGE && slot->kind != SLOT_KIND_REAL) {
		span = slot->high.natural - slot->low.natural;
		number = slot->low.natural +
			(span == UINT64_MAX ? number : draw(span + 1));
	}
	if (slot->kind == SLOT_KIND_ENUM && slot_info_enum(slot)->count)
		number = (uint64_t)slot_enum_values(
			slot_info_enum(slot))[draw(slot_info_enum(slot)->count)]
				 .number;
	value.as.natural = number;
	if (slot->kind == SLOT_KIND_INT && !draw(3))
		value.as.natural = 0 - number % 100;
	if (slot->kind == SLOT_KIND_REAL)
		value.as.real = (double)draw(1000) / 8;
	if (slot->kind == SLOT_KIND_BOOL || slot->kind == SLOT_KIND_CHAR)
		value.as.natural = 0;
	if (slot->kind == SLOT_KIND_BOOL)
		value.as.boolean = draw(2) != 0;
	if (slot->kind == SLOT_KIND_CHAR)
		value.as.character = (char)draw(256);
	return value;
}

static void
own_new(const slot_class *of, void *object, int number, size_t index, int depth)
{
	const slot_class *target = concrete(
		slot_info_class(slot_class_info(of, number)));
	slot_pool *pool = target ? pool_of(target) : NULL;
	slot_value value = slot_value_of_(SLOT_KIND_OWN);

	if (!pool || depth >= DEEPEST || owned >= OWNED_MOST || !draw(3))
		return;
	value.as.ref = slot_new(pool, target);
	owned++;
	if (inner_write_at(of, object, number, index, value) != SLOT_OK)
		slot_free(value.as.ref);
	else
		fill(target, value.as.ref, depth + 1);
}

static void
refer(const slot_class *of, void *object, int number, size_t index)
{
	const slot_info *slot = slot_class_info(of, number);
	const slot_class *target = slot_info_class(slot);
	slot_pool *pool = target ? pool_of(target) : NULL;
	char *at = inner_elements(slot, object) + index * slot->size;
	slot_walk walk;
	void *found = NULL, *other;
	uint64_t count = 0;
	slot_weak weak;
	uint32_t place;

	if (!pool)
		return;
	walk = slot_pool_walk(pool);
	while ((other = slot_walk_next(&walk, target)))
		if (draw(++count) == 0)
			found = other;
	place = slot_pool_index(pool, found);
	if (slot->kind == SLOT_KIND_WEAK) {
		weak = slot_weaken(pool, found);
		memcpy(at, &weak, sizeof weak);
	} else if (slot->flags & SLOT_IS_INDEX) {
		memcpy(at, &place, sizeof place);
	} else {
		memcpy(at, &found, sizeof found);
	}
}

static void
fill_element(
	const slot_class *of, void *object, int number, size_t i, int depth)
{
	static const char text[] =
		"some text, neither short nor of a length \xc3\xbc";
	const slot_info *slot = slot_class_info(of, number);

	switch (slot->kind) {
	case SLOT_KIND_TEXT:
	case SLOT_KIND_STRING:
		if (!(slot->flags & SLOT_IS_BORROWED))
			inner_write_at(of, object, number, i,
				slot_text(text, draw(41)));
		break;
	case SLOT_KIND_BYTES:
		inner_write_at(of, object, number, i,
			slot_data(text, draw(sizeof text)));
		break;
	case SLOT_KIND_OWN:
		own_new(of, object, number, i, depth);
		break;
	case SLOT_KIND_OBJECT:
		fill(slot_info_class(slot),
			inner_elements(slot, object) + i * slot->size,
			depth + 1);
		break;
	case SLOT_KIND_REF:
	case SLOT_KIND_WEAK:
		refer(of, object, number, i);
		break;
	default:
		inner_write_at(of, object, number, i, number_value(slot));
	}
}

static void
fill(const slot_class *of, void *object, int depth)
{
	int number;
	size_t i;

	for (number = 0; number < (int)of->count; number++) {
		const slot_info *slot = slot_class_info(of, number);
		size_t most = slot->flags & SLOT_IS_BOUNDED
			? slot->length / slot->inner
			: 6;

		if (slot->flags & HAS_UNSET && !draw(3))
			continue;
		if (slot->flags & (SLOT_IS_LIST | SLOT_IS_BOUNDED))
			inner_resize(of, object, number,
				depth < DEEPEST ? draw(most + 1) : 0);
		for (i = 0; i < slot_count(of, object, number); i++)
			fill_element(of, object, number, i, depth);
		if (slot->flags & SLOT_HAS_PRESENCE)
			inner_put_presence(slot, object, true);
	}
}

/* Some objects of all families, some of them gone again; so are, where only
 * valid ones are wanted, others: by chance lists are of any length. */
static void
fill_pools(size_t each, bool only_valid)
{
	uint32_t i;
	size_t k;

	for (i = 0; i < pool_count; i++)
		for (k = 0; k < each; k++) {
			const slot_class *of = concrete(pools[i].root);
			void *object = of ? slot_new(&pools[i], of) : NULL;

			if (!object)
				continue;
			owned = 0;
			fill(of, object, 0);
			if (k % 5 == 3 ||
				(only_valid &&
					slot_validate(of, object, NULL, NULL)))
				slot_pool_free(&pools[i], object);
		}
}

#endif
