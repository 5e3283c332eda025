/* SPDX-License-Identifier: MIT */
/*---- list_rules.c --------------------------------------------------------*/

/*
 * What a list must be as a whole: of so many elements, of which none stands
 * twice. The tables lead here, and a program without such rules has none of it.
 */

/*---- one value more -------------------------------------------------------*/

static const char *
slot_one_of_many_(const slot_many_ *many, size_t i)
{
	return SLOT_CAST(const char *,
		slot_place_(many->elements,
			SLOT_CAST(int64_t, i * many->slot->size)));
}

static bool
slot_is_text_at_(const slot_many_ *many, size_t i, slot_value text)
{
	slot_value its = slot_value_at_(many->slot, slot_one_of_many_(many, i));

	return slot_is_text_(text) && its.length == text.length &&
		slot_same_(its.as.text, text.as.text, text.length);
}

static bool
slot_is_real_at_(const slot_many_ *many, size_t i, slot_value real)
{
	double its = slot_real_at_(many->slot, slot_one_of_many_(many, i));
	double kept = many->slot->size == 4 ? slot_rounded(real.as.real)
					    : real.as.real;

	return real.kind == SLOT_KIND_REAL && its <= kept && its >= kept;
}

static bool
slot_is_number_at_(const slot_many_ *many, size_t i, slot_value number)
{
	slot_value its = slot_value_at_(many->slot, slot_one_of_many_(many, i));

	return (number.kind == SLOT_KIND_INT || number.kind == SLOT_KIND_UINT ||
		       number.kind == SLOT_KIND_ENUM) &&
		its.as.natural == number.as.natural;
}

static bool
slot_is_ref_at_(const slot_many_ *many, size_t i, slot_value ref)
{
	const char *at = slot_one_of_many_(many, i);

	return many->slot->flags & SLOT_IS_INDEX
		? slot_load(at, 4, false) == ref.as.natural
		: memcmp(at, &ref.as.ref, sizeof ref.as.ref) == 0;
}

/* As eq has it. */
static bool
slot_is_value_at_(const slot_many_ *many, size_t i, slot_value value)
{
	switch (many->slot->kind) {
	case SLOT_KIND_REAL:
		return slot_is_real_at_(many, i, value);
	case SLOT_KIND_TEXT:
	case SLOT_KIND_STRING:
		return slot_is_text_at_(many, i, value);
	case SLOT_KIND_REF:
		return slot_is_ref_at_(many, i, value);
	default:
		return slot_is_number_at_(many, i, value);
	}
}

static bool
slot_is_new_(const slot_many_ *many)
{
	size_t i;

	for (i = 0; i < many->count; i++)
		if (i != many->but && slot_is_value_at_(many, i, *many->fresh))
			return false;
	return true;
}

/*---- all of them ----------------------------------------------------------*/

/* Two that are equal, of which the second is as near to the front as any. */
typedef struct slot_twins_ {
	size_t first, second;
} slot_twins_;

static bool
slot_are_twins_(const slot_many_ *many, size_t a, size_t b)
{
	return slot_element_eq_(many->type, many->slot,
		slot_one_of_many_(many, a), slot_one_of_many_(many, b));
}

static bool
slot_twins_by_pairs_(const slot_many_ *many, slot_twins_ *twins)
{
	size_t i, j;

	for (j = 1; j < many->count; j++)
		for (i = 0; i < j; i++)
			if (slot_are_twins_(many, i, j)) {
				twins->first = i;
				twins->second = j;
				return true;
			}
	return false;
}

static bool
slot_comes_before_(const slot_many_ *many, uint32_t a, uint32_t b)
{
	int order = slot_element_cmp_(many->type, many->slot,
		slot_one_of_many_(many, a), slot_one_of_many_(many, b));

	return order ? order < 0 : a < b;
}

static void
slot_sift_down_(
	const slot_many_ *many, uint32_t *indexes, size_t root, size_t count)
{
	uint32_t moved = indexes[root];
	size_t child;

	while ((child = 2 * root + 1) < count) {
		if (child + 1 < count &&
			slot_comes_before_(
				many, indexes[child], indexes[child + 1]))
			child++;
		if (!slot_comes_before_(many, moved, indexes[child]))
			break;
		indexes[root] = indexes[child];
		root = child;
	}
	indexes[root] = moved;
}

/* A heap: no list makes it slow, and it needs no room. */
static void
slot_sort_indexes_(const slot_many_ *many, uint32_t *indexes)
{
	size_t i;
	uint32_t last;

	for (i = 0; i < many->count; i++)
		indexes[i] = SLOT_CAST(uint32_t, i);
	for (i = many->count / 2; i-- > 0;)
		slot_sift_down_(many, indexes, i, many->count);
	for (i = many->count; i-- > 1;) {
		last = indexes[i];
		indexes[i] = indexes[0];
		indexes[0] = last;
		slot_sift_down_(many, indexes, 0, i);
	}
}

/* Equal ones stand next to each other, -0.0 and 0.0 in whatever order: of those
 * the two that are nearest to the front. */
static bool
slot_twins_in_order_(
	const slot_many_ *many, const uint32_t *indexes, slot_twins_ *twins)
{
	size_t i, first = indexes[0], second = SIZE_MAX, at;

	twins->second = SIZE_MAX;
	for (i = 1; i < many->count; i++) {
		at = indexes[i];
		if (!slot_are_twins_(many, indexes[i - 1], at)) {
			first = at;
			second = SIZE_MAX;
			continue;
		}
		if (at < first) {
			second = first;
			first = at;
		} else if (at < second) {
			second = at;
		}
		if (second <= twins->second) {
			twins->first = first;
			twins->second = second;
		}
	}
	return twins->second != SIZE_MAX;
}

/* False: out of memory. */
static bool
slot_twins_by_order_(const slot_many_ *many, slot_twins_ *twins, bool *are_some)
{
	uint32_t *indexes;

	if (many->count > UINT32_MAX ||
		many->count > SIZE_MAX / sizeof *indexes)
		return false;
	indexes = SLOT_CAST(
		uint32_t *, SLOT_MALLOC(many->count * sizeof *indexes));
	if (!indexes)
		return false;
	slot_sort_indexes_(many, indexes);
	*are_some = slot_twins_in_order_(many, indexes, twins);
	SLOT_FREE(indexes);
	return true;
}

/*---- in words -------------------------------------------------------------*/

/* "has 0 elements, at least 1" */
static void
slot_say_count_(slot_writer_ *to, size_t count, const slot_rule *rule)
{
	slot_say_text_(to, "has ");
	slot_say_natural_(to, count);
	slot_say_text_(to, count == 1 ? " element, " : " elements, ");
	slot_say_text_(to,
		rule->kind == SLOT_RULE_COUNT_LEAST ? "at least " : "at most ");
	slot_say_natural_(to, rule->number.natural);
}

/* "7 stands twice, at 0 and 3" */
static void
slot_say_twins_(
	slot_writer_ *to, const slot_many_ *many, const slot_twins_ *twins)
{
	slot_say_element_(to, many->type, many->slot,
		slot_one_of_many_(many, twins->first), 0);
	slot_say_text_(to, " stands twice, at ");
	slot_say_natural_(to, twins->first);
	slot_say_text_(to, " and ");
	slot_say_natural_(to, twins->second);
}

/* Above so few a sorted copy costs less than pairs. */
#define SLOT_FEW_ 16

static void
slot_say_any_twins_(const slot_many_ *many, slot_writer_ *to)
{
	slot_twins_ twins;
	bool are_some = false;

	if (many->count <= SLOT_FEW_)
		are_some = slot_twins_by_pairs_(many, &twins);
	else if (!slot_twins_by_order_(many, &twins, &are_some))
		slot_say_text_(to, "out of memory");
	if (are_some)
		slot_say_twins_(to, many, &twins);
}

/* Of a value that is a list as a whole. Files of tables that lead here declare
 * it, as those of rules.c: others need not know of it. */
SLOT_EXTERN slot_tell slot_tell_many_;

size_t
slot_tell_many_(const slot_info *slot, const slot_rule *rule, slot_value value,
	char *text, size_t size)
{
	const slot_many_ *many = SLOT_CAST(const slot_many_ *, value.as.data);
	size_t rows = many->count / slot->inner;
	slot_writer_ to;

	to = slot_writer_on_(text, size);
	if (many->fresh)
		return rule->kind == SLOT_RULE_UNIQUE && !slot_is_new_(many);
	if (rule->kind == SLOT_RULE_UNIQUE)
		slot_say_any_twins_(many, &to);
	else if (rule->kind == SLOT_RULE_COUNT_LEAST
			? rows < rule->number.natural
			: rows > rule->number.natural)
		slot_say_count_(&to, rows, rule);
	slot_say_end_(&to);
	return to.length;
}
