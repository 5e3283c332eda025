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

/* The number of the slab of an index; 0: there is none. */
static inline uint32_t
slot_plain_slab_(const slot_save_ *save, uint32_t index)
{
	uint32_t number = index >> save->pool->place_bits;

	return number <= save->pool->slab_count ? number : 0;
}

/* Objects of a pool at a stride, which become rows, the first of them that. */
typedef struct slot_save_run_ {
	const char *first;
	size_t stride, count;
	uint64_t row;
} slot_save_run_;

/* Whether the rows of what a reference of objects leads to are known at once;
 * they are written, and mean nothing where one is not. */
static bool
slot_plain_ref_number_(const slot_save_ *save, const slot_plain_ref_ *ref,
	char *rows, size_t size, const slot_save_run_ *from)
{
	bool is_any = !ref->type ||
		slot_class_same(ref->type, save->pool->root),
	     is_known = true;
	const char *at = from->first + ref->at;
	uint32_t index, slab;
	size_t i;

	rows += ref->at;
	for (i = 0; i < from->count; i++, at += from->stride, rows += size) {
		memcpy(&index, at, 4);
		slab = slot_plain_slab_(save, index);
		is_known &= index < save->wholes[slab].end;
		if (!is_any && is_known && slab)
			is_known = slot_is_a(
				save->pools[0].slabs[slab].type, ref->type);
		index += save->wholes[slab].add;
		memcpy(rows, &index, 4);
	}
	return is_known;
}

/* As they are in the pool. */
static void
slot_plain_again_(
	const slot_plan_ *plan, char *rows, const slot_save_run_ *from)
{
	size_t size = plan->type->size, i, k;

	for (i = 0; i < from->count; i++)
		for (k = 0; k < plan->plain_count; k++)
			memcpy(rows + i * size + plan->plain[k].at,
				from->first + i * from->stride +
					plan->plain[k].at,
				4);
}

/* False: the references in rows are as in the objects. */
static bool
slot_plain_number_(const slot_save_ *save, const slot_plan_ *plan, char *rows,
	const slot_save_run_ *from)
{
	bool is_known = true;
	size_t k;

	for (k = 0; k < plan->plain_count && is_known; k++)
		is_known = slot_plain_ref_number_(
			save, &plan->plain[k], rows, plan->type->size, from);
	if (!is_known)
		slot_plain_again_(plan, rows, from);
	return is_known;
}
