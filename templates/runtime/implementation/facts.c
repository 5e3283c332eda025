/* SPDX-License-Identifier: MIT */
/*---- facts.c -------------------------------------------------------------*/

/*
 * Constants and annotations: rows in order, found by halves.
 */

/* Those of a class or an enum, whose texts they name. */
typedef struct slot_facts_ {
	const slot_fact *facts;
	size_t count;
	const char *texts;
} slot_facts_;

static const slot_more *
slot_more_of_(const slot_class *type)
{
	return SLOT_CAST(const slot_more *, slot_place_(type, type->more));
}

static slot_facts_
slot_facts_of_(const slot_class *type, bool of_constants)
{
	slot_facts_ facts = {NULL, 0, NULL};
	const slot_more *more;

	if (!type->more)
		return facts;
	more = slot_more_of_(type);
	facts.texts = slot_class_text(type, 0);
	facts.count = of_constants ? more->constant_count
				   : more->annotation_count;
	facts.facts = SLOT_CAST(const slot_fact *,
		slot_place_(more,
			of_constants ? more->constants : more->annotations));
	return facts;
}

static slot_facts_
slot_facts_of_enum_(const slot_enum *type)
{
	slot_facts_ facts = {NULL, 0, NULL};
	const slot_enum_more *more;

	if (!(type->flags & SLOT_ENUM_MORE))
		return facts;
	more = SLOT_CAST(
		const slot_enum_more *, slot_place_(type, sizeof *type));
	facts.texts = SLOT_CAST(const char *, slot_place_(type, type->texts));
	facts.count = more->annotation_count;
	facts.facts = SLOT_CAST(
		const slot_fact *, slot_place_(more, more->annotations));
	return facts;
}

static void
slot_fact_value_(
	const slot_facts_ *facts, const slot_fact *fact, slot_value *value)
{
	switch (fact->kind) {
	case SLOT_KIND_BOOL:
		*value = slot_bool(fact->value.natural != 0);
		break;
	case SLOT_KIND_INT:
		*value = slot_int(fact->value.integer);
		break;
	case SLOT_KIND_UINT:
		*value = slot_uint(fact->value.natural);
		break;
	case SLOT_KIND_REAL:
		*value = slot_real(fact->value.real);
		break;
	default:
		*value = slot_text(
			facts->texts + fact->value.natural, fact->length);
		break;
	}
}

static int
slot_fact_order_(const slot_facts_ *facts, const slot_fact *fact, uint32_t of,
	const char *name, size_t length)
{
	if (fact->of != of)
		return fact->of < of ? -1 : 1;
	if (fact->name_length != length)
		return fact->name_length < length ? -1 : 1;
	return memcmp(facts->texts + fact->name, name, length);
}

static bool
slot_fact_find_(const slot_facts_ *facts, uint32_t of, const char *name,
	size_t length, slot_value *value)
{
	size_t low = 0, high = facts->count, middle;
	int side;

	while (low < high) {
		middle = low + (high - low) / 2;
		side = slot_fact_order_(
			facts, facts->facts + middle, of, name, length);
		if (side == 0) {
			slot_fact_value_(facts, facts->facts + middle, value);
			return true;
		}
		if (side < 0)
			low = middle + 1;
		else
			high = middle;
	}
	return false;
}

/* at: behind the one that was told last. */
static bool
slot_fact_next_(const slot_facts_ *facts, uint32_t of, size_t *at,
	const char **name, size_t *length, slot_value *value)
{
	const slot_fact *fact;

	while (*at < facts->count && facts->facts[*at].of < of)
		++*at;
	if (*at >= facts->count || facts->facts[*at].of != of)
		return false;
	fact = facts->facts + (*at)++;
	*name = facts->texts + fact->name;
	*length = fact->name_length;
	slot_fact_value_(facts, fact, value);
	return true;
}

bool
slot_constant_find(const slot_class *type, const char *name, size_t length,
	slot_value *value)
{
	slot_facts_ facts = slot_facts_of_(type, true);

	return slot_fact_find_(&facts, 0, name, length, value);
}

bool
slot_annotation(const slot_class *type, int slot, const char *key,
	size_t length, slot_value *value)
{
	slot_facts_ facts = slot_facts_of_(type, false);

	return slot_fact_find_(
		&facts, SLOT_CAST(uint32_t, slot + 1), key, length, value);
}

bool
slot_annotation_next(const slot_class *type, int slot, size_t *at,
	const char **key, size_t *length, slot_value *value)
{
	slot_facts_ facts = slot_facts_of_(type, false);

	return slot_fact_next_(
		&facts, SLOT_CAST(uint32_t, slot + 1), at, key, length, value);
}

bool
slot_enum_annotation(const slot_enum *type, int value, const char *key,
	size_t length, slot_value *found)
{
	slot_facts_ facts = slot_facts_of_enum_(type);

	return slot_fact_find_(
		&facts, SLOT_CAST(uint32_t, value + 1), key, length, found);
}

bool
slot_enum_annotation_next(const slot_enum *type, int value, size_t *at,
	const char **key, size_t *length, slot_value *found)
{
	slot_facts_ facts = slot_facts_of_enum_(type);

	return slot_fact_next_(
		&facts, SLOT_CAST(uint32_t, value + 1), at, key, length, found);
}
