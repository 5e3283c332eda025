/* SPDX-License-Identifier: MIT */
/*---- file_plain.c --------------------------------------------------------*/

/*
 * Most objects lead to nothing but a few others, by indexes that are always
 * there: plain ones. What becomes of these indexes is done here at once,
 * without a walk over what the object has; whatever is not as it mostly is, is
 * left to that walk.
 */

/*---- in a file ------------------------------------------------------------*/

/* Of each of a plan's references the rows that it mostly leads to, side by
 * side. */
typedef struct slot_reach_ {
	size_t count;
	uint32_t at[SLOT_PLAIN_MOST_];
	uint64_t first[SLOT_PLAIN_MOST_], rows[SLOT_PLAIN_MOST_];
} slot_reach_;

static void
slot_reach_make_(
	slot_reach_ *reach, const slot_plan_ *plan, const slot_landing_ *on)
{
	uint32_t i;
	size_t k;

	memset(reach, 0, sizeof *reach);
	reach->count = plan->plain_count;
	for (k = 0; k < plan->plain_count; k++) {
		const slot_class *its = plan->plain[k].type;

		reach->at[k] = plan->plain[k].at;
		for (i = 0; i < on->count; i++)
			if (on->sections[i].count > reach->rows[k] &&
				on->types[i] &&
				(!its || slot_is_a(on->types[i], its))) {
				reach->first[k] = on->sections[i].first;
				reach->rows[k] = on->sections[i].count;
			}
	}
}

/* Whether all references of some objects lead there, or nowhere. */
static bool
slot_reach_holds_(
	const slot_reach_ *reach, const char *rows, size_t size, size_t count)
{
	bool is_wrong = false;
	uint32_t row;
	size_t i, k;

	for (k = 0; k < reach->count && !is_wrong; k++) {
		const char *at = rows + reach->at[k];
		uint64_t first = reach->first[k], most = reach->rows[k];

		for (i = 0; i < count; i++, at += size) {
			memcpy(&row, at, 4);
			is_wrong |= row && row - first >= most;
		}
	}
	return !is_wrong;
}

/*---- rows become indexes --------------------------------------------------*/

/* Those of objects side by side. */
static void
slot_plain_link_(const slot_plan_ *plan, char *objects, size_t count,
	const uint32_t *indexes)
{
	size_t size = plan->type->size, i, k;
	uint32_t row;
	char *at;

	for (k = 0; k < plan->plain_count; k++) {
		at = objects + plan->plain[k].at;
		for (i = 0; i < count; i++, at += size) {
			memcpy(&row, at, 4);
			memcpy(at, &indexes[row], 4);
		}
	}
}

/*---- indexes become rows --------------------------------------------------*/

/* The row of an index in the pool that is saved; 0: it is not known at once. */
static inline uint32_t
slot_plain_row_(const slot_save_ *save, uint32_t index, const slot_class *type)
{
	const slot_pool *pool = save->pool;
	uint32_t number = index >> pool->place_bits;
	const slot_slab_rows_ *rows;

	if (number > pool->slab_count || index >= pool->rows[number].end)
		return 0;
	rows = &save->pools[0].slabs[number];
	if (!rows->first || rows->before ||
		(type && type != rows->type && !slot_is_a(rows->type, type)))
		return 0;
	return SLOT_CAST(
		uint32_t, rows->first + index - (number << pool->place_bits));
}

/* False: an object's references are as they were. */
static bool
slot_plain_number_(const slot_save_ *save, const slot_plan_ *plan, char *object)
{
	uint32_t rows[SLOT_PLAIN_MOST_];
	size_t k;

	for (k = 0; k < plan->plain_count; k++) {
		memcpy(&rows[k], object + plan->plain[k].at, 4);
		if (!rows[k])
			continue;
		rows[k] = slot_plain_row_(save, rows[k], plan->plain[k].type);
		if (!rows[k])
			return false;
	}
	for (k = 0; k < plan->plain_count; k++)
		memcpy(object + plan->plain[k].at, &rows[k], 4);
	return true;
}
